import type { Plugin } from "vite";

/** Lets unit tests mount components: without it Vitest would take Svelte's server build. */
export function svelteTesting(): Plugin {
  return {
    name: "svelte-testing",
    config: () =>
      process.env["VITEST"] === undefined
        ? {}
        : { resolve: { conditions: ["browser"] } },
  };
}

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "./tests/svelte-testing.ts";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // Relative paths: the window serves the files from its own scheme, comityctl from a loopback port.
  base: "./",
  build: {
    target: ["chrome120", "safari17"],
    // The content policy allows no inline script and no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the same machine: one file of every word and screen opens faster than many.
    chunkSizeWarningLimit: 2000,
  },
  // The words live beside the folder of this program, one set for both sides.
  server: { host: "127.0.0.1", fs: { allow: [".."] } },
  test: {
    environment: "happy-dom",
    include: ["tests/unit/**/*.test.ts", "src/**/*.test.ts"],
  },
});

// The program's first line: styles, language, then the one component that holds the rest.
import { mount } from "svelte";
import App from "./App.svelte";
import { begin } from "./state/prefs.svelte.ts";
import { disguised } from "./text/disguise.ts";
import { speakDisguised } from "./text/index.ts";
import "./styles/index.css";

const inWindow = "__TAURI_INTERNALS__" in window;
const target = document.getElementById("app");
if (target !== null) {
  await begin();
  if (location.search === "?disguise" && !inWindow)
    await speakDisguised(disguised);
  mount(App, { target });
}

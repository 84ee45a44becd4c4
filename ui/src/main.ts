// The program's first line: styles, language, then the one component that holds the rest.
import { mount } from "svelte";
import App from "./App.svelte";
import { begin } from "./state/prefs.svelte.ts";
import "./styles/index.css";

const target = document.getElementById("app");
if (target !== null) {
  await begin();
  mount(App, { target });
}

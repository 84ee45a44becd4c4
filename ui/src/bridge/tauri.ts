// The window's host. The only file that knows Tauri, and it knows one command.
import { invoke } from "@tauri-apps/api/core";
import type { Host, PickedFile } from "./host.ts";

function send(name: string, body: string): Promise<string> {
  return invoke<string>("call", { name, body });
}

async function pick(
  name: string,
  request: Record<string, string>,
): Promise<PickedFile | null> {
  const answer = JSON.parse(await send(name, JSON.stringify(request))) as
    PickedFile | null | { ok: PickedFile | null };
  return answer !== null && "ok" in answer ? answer.ok : answer;
}

export const tauriHost: Host = {
  call: send,
  pickOpen: (purpose) => pick("window.pick_open", { purpose }),
  pickSave: (purpose, suggested) =>
    pick("window.pick_save", { purpose, suggested }),
  fetchSaved: () => Promise.resolve(),
};

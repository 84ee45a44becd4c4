// The plain browser's host: `comityctl serve` on this machine, with its one-time token.
import type { Host, PickedFile } from "./host.ts";

const KEPT = "comity.token";

/** The token stands in the address once; it is moved out of sight before anything else runs. */
function takeToken(): string {
  const given = /[#&]token=([^&]+)/.exec(location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem(KEPT, decodeURIComponent(given));
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(KEPT) ?? "";
}

const token = takeToken();

async function post(
  path: string,
  body: BodyInit,
  type: string,
): Promise<string> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": type, "X-Comity-Token": token },
    body,
  });
  const text = await answer.text();
  if (!answer.ok && !text.startsWith("{"))
    throw new Error(`HTTP ${answer.status}`);
  return text;
}

/** Opens the browser's own file window; null when the user turned away. */
function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.hidden = true;
    const done = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener("change", () => done(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => done(null));
    document.body.append(input);
    input.click();
  });
}

export const loopbackHost: Host = {
  call: (name, body) => post(`/call/${name}`, body, "application/json"),
  async pickOpen() {
    const file = await chooseFile();
    if (file === null) return null;
    const answer = await post(
      `/files?name=${encodeURIComponent(file.name)}`,
      file,
      "application/octet-stream",
    );
    return JSON.parse(answer) as PickedFile;
  },
  async pickSave(_purpose, suggested) {
    const name = encodeURIComponent(suggested);
    return JSON.parse(
      await post(`/files/new?name=${name}`, "", "application/octet-stream"),
    ) as PickedFile;
  },
  async fetchSaved(file) {
    const answer = await fetch(`/files/${encodeURIComponent(file.token)}`, {
      headers: { "X-Comity-Token": token },
    });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement("a");
    link.href = address;
    link.download = file.name;
    link.click();
    URL.revokeObjectURL(address);
  },
};

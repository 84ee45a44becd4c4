// What a host must offer: one door for calls, and the file windows behind tokens.

/** A file the user chose: the desk opens it by its token, the screen shows its name. */
export interface PickedFile {
  token: string;
  name: string;
}

export type OpenPurpose = "register" | "backup" | "words";
export type SavePurpose =
  "register" | "statistics" | "backup" | "recovery" | "words";

/** A way to reach the desk: the window, or a loopback server. */
export interface Host {
  /** Sends a command's JSON, answers the envelope's JSON. */
  call(name: string, body: string): Promise<string>;
  /** Lets the user choose a file to read; null when they turned away. */
  pickOpen(purpose: OpenPurpose): Promise<PickedFile | null>;
  /** Lets the user choose where to write; null when they turned away. */
  pickSave(purpose: SavePurpose, suggested: string): Promise<PickedFile | null>;
  /** Hands over a file that was written behind a token. The window wrote it in place: nothing to do. */
  fetchSaved(file: PickedFile): Promise<void>;
}

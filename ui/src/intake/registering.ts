// Registers what a form holds: the request in one act, then what hangs on it row by row. What could not be added is told.
import {
  type FileView,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";
import type { OwnAsked } from "../requests/own.ts";
import { type Draft, sentOf } from "./form.ts";

export interface Registered {
  view: FileView;
  /** What the desk refused after the request was registered. */
  refused: Problem[];
}

/** Throws when the request itself is refused; nothing was written then. */
export async function registered(
  draft: Draft,
  own: readonly OwnAsked[],
  measured: boolean,
  asked: readonly string[] | undefined,
): Promise<Registered> {
  const view = await call(
    "requests.register",
    sentOf(draft, own, measured, asked),
  );
  const refused: Problem[] = [];
  const more = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (thrown) {
      refused.push(problemOf(thrown));
    }
  };
  for (const asset of draft.assets) {
    if (asset.sort !== "" || asset.description.trim() !== "")
      await more(() => call("assets.add", { request: view.id, asset }));
  }
  for (const item of draft.data) {
    if (item.category !== "" || item.identifier.trim() !== "")
      await more(() => call("data.add", { request: view.id, item }));
  }
  const { kind, received_on } = draft.fields;
  if (kind === "EXT" && draft.arrest !== "") {
    await more(() =>
      call("requests.follow_arrest", {
        request: view.id,
        arrest: draft.arrest,
        on: "",
        documents_received_on: received_on ?? "",
        reason: "",
      }),
    );
  }
  return { view, refused };
}

// The consultations as the desk lists them, read again when one of them changes.
import { type ConsultationRow, call } from "../bridge/index.ts";
import { type Reading, reading } from "../state/index.ts";
import { kept } from "./kept.svelte.ts";

/** Those the question is about, ended ones only when they are asked for. Call it while a component is set up. */
export function consultations(): Reading<ConsultationRow[]> {
  return reading(
    () => ["consultation", "communication"],
    () =>
      call("consultations.list", {
        state: kept.asked.state,
        purpose: kept.asked.purpose,
        open: kept.asked.show !== "ended",
        overdue: false,
      }),
  );
}

// The questions a file can put to the reader: one dialog at a time.
import type {
  CheckView,
  ConsultationView,
  DeadlineView,
  MeasureView,
  NextView,
} from "../bridge/index.ts";

export type Asking =
  | { what: "advance"; next: NextView }
  | { what: "letter"; sort?: string }
  | { what: "consult"; purpose: string; position: string }
  | { what: "conclude"; consultation: ConsultationView }
  | { what: "person" }
  | { what: "measure" }
  | {
      what: "measure-set";
      measure: MeasureView;
      number: number;
      to?: string;
    }
  | { what: "link" }
  | { what: "correct" }
  | { what: "confidentiality" }
  | { what: "access" }
  | { what: "assign" }
  | { what: "task" }
  | { what: "supplement" }
  | { what: "cover" }
  | { what: "deadline-list" }
  | { what: "follow" }
  | { what: "follow-arrest" }
  | { what: "clock" }
  | { what: "clock-end"; deadline: DeadlineView; status: "MET" | "CANCELLED" }
  | { what: "clock-extend"; deadline: DeadlineView }
  | { what: "waive"; check: CheckView }
  | { what: "edit" };

/** Opens a dialog. */
export type Ask = (asking: Asking) => void;

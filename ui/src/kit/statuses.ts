// How far a status has come, as a ring that fills, and whether it waits, was refused, or is over.
import { t } from "../text/index.ts";
import type { IconName } from "./icons.ts";

export type StatusTone = "new" | "live" | "wait" | "neg" | "end";

const LOOKS: Record<string, [IconName, StatusTone]> = {
  DRAFT: ["rd", "new"],
  REGISTERED: ["r0", "new"],
  REQUEST_RECEIVED: ["r0", "new"],
  PREPARING: ["r1", "live"],
  UNDER_REVIEW: ["r1", "live"],
  FORMAL_REVIEW: ["r1", "live"],
  LEGAL_REVIEW: ["r1", "live"],
  INFO_REQUESTED: ["rw", "wait"],
  INFO_REQUIRED: ["rw", "wait"],
  ACCEPTED: ["r2", "live"],
  APPROVED: ["r2", "live"],
  SENT: ["r2", "wait"],
  PA_SENT: ["r1", "wait"],
  ARRESTED_ABROAD: ["r2", "live"],
  RECEIVED_ABROAD: ["r3", "wait"],
  DECISION_PENDING: ["r3", "wait"],
  IN_EXECUTION: ["r3", "live"],
  PARTIALLY_EXECUTED: ["r3", "live"],
  PARTIAL_RESULT: ["r3", "wait"],
  GRANTED_ABROAD: ["r3", "live"],
  SURRENDER_SCHEDULED: ["r3", "live"],
  RESCHEDULED: ["rw", "wait"],
  CONSULTATION: ["rt", "wait"],
  CONDITIONS_OFFERED: ["rt", "wait"],
  CONDITIONS_PROPOSED: ["rt", "wait"],
  POSTPONED: ["rp", "wait"],
  NOT_LOCATED: ["rp", "wait"],
  SPECIALITY_MONITORING: ["rm", "live"],
  MONITORING: ["rm", "live"],
  EXECUTED: ["r4", "end"],
  RESULT_RECEIVED: ["r4", "end"],
  SURRENDERED_TO_US: ["r4", "end"],
  REFUSED: ["rx", "neg"],
  REFUSED_ABROAD: ["rx", "neg"],
  PA_DECLINED: ["rx", "neg"],
  WITHDRAWN: ["rx", "end"],
  REDIRECTED: ["rx", "end"],
  RELEASED_ABROAD: ["rx", "neg"],
  LAPSED: ["rx", "end"],
  NO_REPLY: ["rx", "end"],
  CLOSED: ["rc", "end"],
};

/** Sign and tone of a status; one that nobody drew yet is an empty ring. */
export function statusLook(status: string): {
  icon: IconName;
  tone: StatusTone;
} {
  const [icon, tone] = LOOKS[status] ?? ["r0", "live"];
  return { icon, tone };
}

/** The status in words: its life cycle's own word if it has one, else the common word. */
export function statusWords(machine: string, status: string): string {
  return t.maybe(`status-${machine}-${status}`) ?? t.code("status", status);
}

// The fields of a request that a person may type, in the order of the form.

export const EDITED: readonly string[] = [
  "subject",
  "state",
  "authority",
  "home_authority",
  "their_ref",
  "kind",
  "basis",
  "purpose",
  "channel",
  "language",
  "received_on",
  "received_minute",
  "sent_on",
  "officer",
  "urgency",
  "urgency_reason",
  "urgency_on",
  "suggested_on",
  "suggested_reason",
  "sensitivity",
  "confidential",
  "remarks",
];

/** What differs from the version the form showed: only that is sent. Empty text clears. */
export function changedFields(
  before: Readonly<Record<string, string>>,
  draft: Readonly<Record<string, string>>,
): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const name of EDITED) {
    const now = (draft[name] ?? "").trim();
    if (now !== (before[name] ?? "")) changes[name] = now;
  }
  return changes;
}

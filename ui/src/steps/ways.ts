// Where a need is met that no field of the step meets: a letter, the checklist, another part of the file.

export type Way =
  | { to: "letter"; sort: string }
  | { to: "link" }
  | { to: "checks" }
  | { to: "part"; part: string };

const WAYS: Readonly<Record<string, Way>> = {
  acknowledged: { to: "letter", sort: "ACKNOWLEDGEMENT" },
  "two-reminders": { to: "letter", sort: "REMINDER" },
  "three-reminders": { to: "letter", sort: "REMINDER" },
  "reply-or-reminder": { to: "letter", sort: "REMINDER" },
  "result-sent": { to: "letter", sort: "RESULT" },
  "checklist-complete": { to: "checks" },
  "dispatch-checklist": { to: "checks" },
  "arrest-checklist": { to: "checks" },
  "measure-asked": { to: "part", part: "measures" },
  "some-done-some-open": { to: "part", part: "measures" },
  "measures-ended": { to: "part", part: "measures" },
  "one-result": { to: "part", part: "measures" },
  "standing-measure": { to: "part", part: "measures" },
  "one-person-sought": { to: "part", part: "persons" },
  "one-person-concerned": { to: "part", part: "persons" },
  "consultation-ended": { to: "part", part: "consultations" },
  "refused-extradition-linked": { to: "link" },
  "extradition-request-linked": { to: "link" },
  "surrender-linked": { to: "link" },
  "formal-request-linked": { to: "link" },
};

/** The way for a guard; undefined where the sentence says it all. */
export const wayFor = (guard: string): Way | undefined => WAYS[guard];

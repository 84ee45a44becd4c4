import { expect, test } from "vitest";
import {
  STEPS,
  blankDraft,
  cycled,
  lacks,
  needed,
  nextDraft,
  sentOf,
  stepOf,
  usualRole,
} from "./form.ts";

const TODAY = "2026-03-16";

test("an empty form sends nothing but what it begins with", () => {
  const sent = sentOf(blankDraft(TODAY), []);
  expect(sent.measures).toEqual([]);
  expect(sent.persons).toEqual([]);
  expect(sent.offences).toEqual([]);
  expect(sent.fields).toEqual({
    direction: "IN",
    kind: "MLA",
    received_on: TODAY,
    urgency: "ROUTINE",
    sensitivity: "NORMAL",
  });
});

test("what belongs to the other direction, kind or urgency is left out", () => {
  const draft = blankDraft(TODAY, { direction: "OUT", kind: "MLA" });
  Object.assign(draft.fields, {
    received_minute: "600",
    purpose: "P",
    urgency_reason: "OTHER",
    directory: "a",
  });
  const { fields } = sentOf(draft, []);
  expect(fields).not.toHaveProperty("received_on");
  expect(fields).not.toHaveProperty("received_minute");
  expect(fields).not.toHaveProperty("purpose");
  expect(fields).not.toHaveProperty("urgency_reason");
  expect(fields).toHaveProperty("directory", "a");
  draft.fields["direction"] = "IN";
  draft.fields["kind"] = "EXT";
  const incoming = sentOf(draft, []).fields;
  expect(incoming).toHaveProperty("purpose", "P");
  expect(incoming).not.toHaveProperty("directory");
});

test("a kind without measures sends none", () => {
  const draft = blankDraft(TODAY, { kind: "EXT" });
  draft.measures = [
    {
      code: "M-F2",
      detail: "",
      data_categories: [],
      home_authority: "",
      order_ref: "",
    },
  ];
  expect(sentOf(draft, []).measures).toHaveLength(1);
  expect(sentOf(draft, [], false).measures).toEqual([]);
});

test("contents that the law no longer asks for stay behind", () => {
  const draft = blankDraft(TODAY);
  draft.checks = ["R1", "X1"].map((code) => ({
    code,
    status: "PRESENT",
    reason: "",
  }));
  const codes = (asked?: string[]): string[] =>
    sentOf(draft, [], true, asked).checks.map(({ code }) => code);
  expect(codes(["X1", "X2"])).toEqual(["X1"]);
  // Where the desk could not say what it asks for, it judges itself.
  expect(codes()).toEqual(["R1", "X1"]);
});

test("everything without which nothing is registered is asked for in the first step", () => {
  for (const direction of ["IN", "OUT"]) {
    const fields = { direction };
    expect(lacks("came", fields)).toEqual(needed(fields));
  }
  const draft = blankDraft(TODAY);
  expect(lacks("came", draft.fields)).toEqual([
    "state",
    "authority",
    "channel",
    "language",
  ]);
});

test("a problem leads to the step where its field stands", () => {
  expect(stepOf("state")).toBe("came");
  expect(stepOf("urgency_on")).toBe("came");
  expect(stepOf("basis")).toBe("basis");
  expect(stepOf("measures.0.code")).toBe("asked");
  expect(stepOf("suggested_reason")).toBe("asked");
  expect(stepOf("born")).toBe("who");
  expect(stepOf("officer")).toBe("contents");
  expect(STEPS.at(-1)).toBe("review");
});

test("the next letter of the same post keeps what they have in common, and nothing of the matter", () => {
  const last = blankDraft(TODAY);
  Object.assign(last.fields, {
    state: "XC",
    authority: "Ministry of Justice",
    channel: "POST",
    subject: "Quillhaven",
    their_ref: "17/26",
  });
  last.checks = [{ code: "R1", status: "PRESENT", reason: "" }];
  const next = nextDraft(last, TODAY, true);
  expect(next.fields).toMatchObject({ state: "XC", channel: "POST" });
  expect(next.fields).not.toHaveProperty("subject");
  expect(next.fields).not.toHaveProperty("their_ref");
  expect(next.checks).toEqual([]);
  expect(nextDraft(last, TODAY, false)).toEqual(blankDraft(TODAY));
});

test("an item of the list goes round its states and back to nothing", () => {
  let checks = cycled([], "R1");
  const seen = [checks[0]?.status];
  for (let turn = 0; turn < 3; turn += 1) {
    checks = cycled(checks, "R1");
    seen.push(checks[0]?.status);
  }
  expect(seen).toEqual(["PRESENT", "MISSING", "NA", undefined]);
});

test("who is wanted is sought; of others nothing is taken for granted", () => {
  expect(usualRole("PAR")).toBe("SOUGHT");
  expect(usualRole("MLA")).toBe("");
});

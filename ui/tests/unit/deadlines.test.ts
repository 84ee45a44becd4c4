import { beforeEach, expect, test } from "vitest";
import {
  type Deadline,
  deadlineWords,
  formOf,
  severityOf,
} from "../../src/text/deadlines.ts";
import { speak } from "../../src/text/text.svelte.ts";

const TODAY = "2026-03-16";

beforeEach(() => speak("en"));

function a(changed: Partial<Deadline>): Deadline {
  const plain = {
    nature: "DUE",
    source: "LAW",
    daysLeft: 10,
    due: "2026-03-26",
    status: "RUNNING",
  };
  return { ...plain, ...changed };
}

function words(changed: Partial<Deadline>): string {
  return deadlineWords(a(changed), TODAY).replace(
    /[\u2066-\u2069]|<\/?b>/g,
    "",
  );
}

test("each kind of time limit has its own form", () => {
  expect(formOf(a({}))).toBe("must");
  expect(formOf(a({ nature: "MAXIMUM" }))).toBe("max");
  expect(formOf(a({ nature: "MAY_EVENT" }))).toBe("may");
  expect(formOf(a({ nature: "FLOOR" }))).toBe("floor");
  expect(formOf(a({ nature: "PROTECTION_END" }))).toBe("prot");
  expect(formOf(a({ source: "GIVEN" }))).toBe("asked");
  expect(formOf(a({ source: "OFFICE" }))).toBe("target");
  expect(formOf(a({ nature: "MAXIMUM", status: "PAUSED" }))).toBe("paused");
  expect(formOf(a({ nature: "MAXIMUM", status: "MET" }))).toBe("met");
});

test("the words say the kind and the urgency without any colour", () => {
  expect(words({})).toBe("10 days, Thu 26 Mar");
  expect(words({ daysLeft: 1, due: "2026-03-17" })).toBe("Tomorrow");
  expect(words({ daysLeft: 0, due: TODAY })).toBe("Today");
  expect(words({ daysLeft: -1, due: "2026-03-15" })).toBe("1 day overdue");
  expect(words({ daysLeft: -4, due: "2026-03-12" })).toBe("4 days overdue");
  const maximum = { nature: "MAXIMUM", daysLeft: 34, due: "2026-04-19" };
  expect(words(maximum)).toBe("34 days left, Sun 19 Apr");
  expect(words({ ...maximum, daysLeft: -1 })).toBe("Reached, must end");
  expect(words({ nature: "MAY_EVENT", due: "2026-03-28", daysLeft: 12 })).toBe(
    "from Sat 28 Mar",
  );
  expect(words({ nature: "MAY_EVENT", due: "2026-03-10", daysLeft: -6 })).toBe(
    "Possible since 10 Mar",
  );
  expect(words({ nature: "FLOOR", due: "2026-04-27", daysLeft: 42 })).toBe(
    "Not before 27 Apr",
  );
  expect(
    words({ nature: "PROTECTION_END", due: "2027-06-17", daysLeft: 458 }),
  ).toBe("Until 17 Jun 2027");
  expect(words({ source: "GIVEN", due: "2026-04-30", daysLeft: 45 })).toBe(
    "Asked for 30 Apr",
  );
  expect(words({ source: "OFFICE", due: "2026-03-12", daysLeft: -4 })).toBe(
    "4 days past",
  );
});

test("overdue is told in the six Arabic forms", async () => {
  await speak("ar");
  expect([1, 2, 3, 11, 100].map((days) => words({ daysLeft: -days }))).toEqual([
    "متأخر يومًا واحدًا",
    "متأخر يومين",
    "متأخر 3 أيام",
    "متأخر 11 يومًا",
    "متأخر 100 يوم",
  ]);
});

test("a floor, a protection and a date somebody asked for never fill", () => {
  for (const daysLeft of [40, 2, 0, -9]) {
    expect(severityOf(a({ nature: "FLOOR", daysLeft }))).toBe("calm");
    expect(severityOf(a({ nature: "PROTECTION_END", daysLeft }))).toBe("calm");
    expect(severityOf(a({ source: "GIVEN", daysLeft }))).not.toBe("over");
    expect(severityOf(a({ source: "OFFICE", daysLeft }))).not.toBe("over");
  }
});

test("what must be done turns ochre near its day and fills after it", () => {
  expect(severityOf(a({ daysLeft: 4 }))).toBe("calm");
  expect(severityOf(a({ daysLeft: 3 }))).toBe("soon");
  expect(severityOf(a({ daysLeft: 3, custody: true }))).toBe("near");
  expect(severityOf(a({ daysLeft: 0 }))).toBe("soon");
  expect(severityOf(a({ daysLeft: -1 }))).toBe("over");
  expect(severityOf(a({ nature: "MAXIMUM", daysLeft: 3 }))).toBe("near");
});

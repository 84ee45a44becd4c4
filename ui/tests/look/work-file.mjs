// One file for looking at: a request under review, and one with somebody held. Runs inside the page, over the cardboard desk.

/* global window */
export function fileDesk() {
  const before = window.__TAURI_INTERNALS__.invoke;
  const need = (code, more = {}) => ({
    code,
    article: "UNCAC 46(26)",
    hard: true,
    advice: false,
    met: false,
    supply: "",
    input: "",
    ...more,
  });
  const step = (to, readiness, needs, more = {}) => ({
    to,
    article: "UNCAC 46(9), (17)",
    recommended: false,
    readiness,
    open: needs.filter((each) => !each.met).length,
    second_person: false,
    needs,
    ...more,
  });
  const deadline = (rule, nature, source, due, left, more = {}) => ({
    id: `d-${rule}`,
    rule,
    article: "UNCAC 46(24)",
    certainty: "A",
    nature,
    due,
    alternative: null,
    days_left: left,
    status: "RUNNING",
    ended_on: "",
    hard: true,
    advice: false,
    source,
    actor: "US",
    trigger: "RECEIPT",
    trigger_at: "2026-01-14",
    governs: false,
    reason: "",
    working: [
      { step: "TRIGGER", event: "STATUS_ASKED", at: "2026-03-10" },
      {
        step: "COUNTED",
        number: 10,
        unit: "WD",
        mode: "EXCL",
        backward: false,
        from: "2026-03-10",
        to: "2026-03-26",
      },
      {
        step: "SKIPPED",
        days: [
          { day: "2026-03-13", why: "WEEKEND" },
          { day: "2026-03-19", why: "HOLIDAY" },
        ],
      },
      { step: "RESULT", due: "2026-03-26" },
    ],
    ...more,
  });
  const file = {
    id: "r1",
    seen: 41,
    open: true,
    waited_days: 18,
    own: [],
    fields: {
      direction: "IN",
      kind: "MLA",
      machine: "IN_MLA",
      status: "UNDER_REVIEW",
      state: "XC",
      our_ref: "IN-2026-0007",
      their_ref: "CED/IJC/2026/118",
      basis: "UNCAC",
      subject: "Bank records and freezing",
      authority: "Ministry of Justice, Port Cedon",
      urgency: "URGENT",
      urgency_reason: "DISSIPATION",
      sensitivity: "CONFIDENTIAL",
      confidential: "FACT CONTENT",
      officer: "maren",
      channel: "SECURE_PLATFORM",
      language: "en",
      received_on: "2026-01-14",
      received_minute: "940",
      suggested_on: "2026-04-30",
      suggested_reason: "Trial opens 18 May",
    },
    governing: deadline("UNCAC-SUGG", "DUE", "GIVEN", "2026-04-30", 45, {
      governs: true,
    }),
    persons: [
      {
        id: "p1",
        involvement: "i1",
        role: "SUSPECT",
        born: "1979-06-07",
        nationality: "XC",
        sex: "M",
        names: [
          { full: "Ardan Velloch", script: "Latn", sort: "PRIMARY" },
          { full: "آردان فيلوك", script: "Arab", sort: "TRANSLITERATION" },
        ],
      },
    ],
    measures: [
      {
        id: "m1",
        code: "M-F2",
        anchor: "46(3)(f)",
        status: "IN_PROGRESS",
        status_on: "2026-02-11",
        detail: "Harbour Bank, acct … 4471",
        data_categories: [],
      },
      {
        id: "m2",
        code: "M-J",
        anchor: "46(3)(j)",
        status: "REQUESTED",
        status_on: "2026-01-14",
        detail: "Both accounts",
        data_categories: [],
      },
    ],
    offences: [
      {
        id: "o1",
        as_written: "Embezzlement by a public official",
        sherloc: ["S02", "S05"],
        principal: true,
      },
    ],
    amounts: [
      { amount: "1240500.00", currency: "USD" },
      { amount: "310000.00", currency: "EUR" },
    ],
    deadlines: [
      deadline("INT-STATUS", "DUE", "OFFICE", "2026-03-26", 10),
      deadline("INT-FRZ-REM", "DUE", "OFFICE", "2026-04-05", 20),
      deadline("UNCAC-SUGG", "DUE", "GIVEN", "2026-04-30", 45, {
        governs: true,
      }),
      deadline("BUD-PRES-60", "FLOOR", "LAW", "2026-04-27", 42),
      deadline("INT-ACK", "DUE", "OFFICE", "2026-01-21", -54, {
        status: "MET",
        ended_on: "2026-01-18",
      }),
    ],
    custody: null,
    communications: [
      {
        id: "c1",
        direction: "IN",
        sort: "STATUS_QUERY",
        channel: "EMAIL",
        day: "2026-03-10",
        party: "Ministry of Justice",
        reference: "CED/4",
        summary: "How far are we",
      },
      {
        id: "c2",
        direction: "OUT",
        sort: "ACKNOWLEDGEMENT",
        channel: "EMAIL",
        day: "2026-01-18",
        party: "Ministry of Justice",
        reference: "",
        summary: "",
      },
    ],
    consultations: [
      {
        id: "k1",
        purpose: "CON-COST",
        obligation: "MANDATORY",
        opened_on: "2026-03-01",
        reply_by: "2026-03-31",
        outcome: "",
        outcome_on: "",
      },
    ],
    grounds: [],
    checks: [
      {
        code: "R1",
        article: "UNCAC 46(15), UNTOC 18(15), 1988 7(10)",
        need: "MANDATORY",
        status: "PRESENT",
        reason: "",
      },
      {
        code: "R3",
        article: "UNCAC 46(15)",
        need: "MANDATORY",
        status: "MISSING",
        reason: "",
      },
      {
        code: "R5",
        article: "UNCAC 46(15)",
        need: "IF_POSSIBLE",
        status: "",
        reason: "",
      },
    ],
    movements: [
      {
        from_status: "REGISTERED",
        to_status: "UNDER_REVIEW",
        effective_on: "2026-01-18",
        reason: "",
      },
      {
        from_status: "",
        to_status: "REGISTERED",
        effective_on: "2026-01-14",
        reason: "",
      },
    ],
    next: [
      step(
        "ACCEPTED",
        "OPEN",
        [
          need("checklist-complete", {
            supply: "gaps-accepted",
            input: "TEXT",
          }),
          need("dual-criminality", {
            supply: "dual-criminality",
            input: "CODE:MET NOT_MET NOT_NEEDED",
            article: "UNCAC 46(9)",
          }),
          need("confidentiality-settled", { met: true }),
        ],
        { recommended: true },
      ),
      step("INFO_REQUESTED", "READY", [
        need("missing-items", { supply: "missing-items", input: "TEXT" }),
        need("reply-by", { supply: "reply-by", input: "DAY" }),
      ]),
      step(
        "REFUSED",
        "CONSULT_FIRST",
        [
          need("ground-stated"),
          need("reasons-stated"),
          need("no-prohibited-ground", { met: true }),
          need("consult-before-refusing"),
          need("decision-maker", { supply: "decision-maker", input: "TEXT" }),
          need("their-reference", {
            hard: false,
            advice: false,
            supply: "their_ref",
            input: "TEXT",
          }),
        ],
        { second_person: true },
      ),
    ],
    links: [
      {
        id: "l1",
        request: "r9",
        our_ref: "IN-2026-0009",
        tie: "DUPLICATE_OF",
        outgoing: false,
        suspected: true,
      },
    ],
    source: {
      file_name: "register 2026.xlsx",
      sheet: "وارد",
      row: 14,
      cells: [
        ["الدولة", "سيدونيا"],
        ["No.", "7/2026"],
      ],
      warnings: ["DATES_DISAGREE"],
    },
  };
  const held = {
    ...file,
    id: "r4",
    fields: {
      ...file.fields,
      direction: "OUT",
      kind: "EXT",
      machine: "OUT_EXT",
      status: "ARRESTED_ABROAD",
      state: "XB",
      our_ref: "OUT-2026-0012",
      basis: "ECE",
      subject: "",
      confidential: "",
      sensitivity: "NORMAL",
    },
    custody: {
      request: "r4",
      our_ref: "OUT-2026-0012",
      person: { full: "Ardan Velloch", other: "آردان فيلوك" },
      holder: "XB",
      direction: "OUT",
      arrested_on: "2026-03-10",
      day: 6,
      article: "ETS 24 16(4)",
      marks: [
        {
          deadline: "a",
          rule: "INT-DISPATCH",
          nature: "DUE",
          due: "2026-03-18",
          alternative: null,
          day: 8,
          days_left: 2,
          source: "OFFICE",
          status: "RUNNING",
        },
        {
          deadline: "b",
          rule: "ECE-PA-18",
          nature: "MAY_EVENT",
          due: "2026-03-28",
          alternative: null,
          day: 18,
          days_left: 12,
          source: "LAW",
          status: "RUNNING",
        },
        {
          deadline: "c",
          rule: "ECE-PA-40",
          nature: "MAXIMUM",
          due: "2026-04-19",
          alternative: "2026-04-18",
          day: 40,
          days_left: 34,
          source: "LAW",
          status: "RUNNING",
        },
      ],
    },
  };
  const entries = [
    {
      seq: 41,
      intent: "communications.log",
      user: "Maren Tolvey",
      at: "2026-03-10T08:12:00Z",
      zone: 180,
      effective_on: "2026-03-10",
      reason: null,
      undoable: true,
      changes: [
        {
          noun: "communication",
          id: "c1",
          field: "",
          op: "ADD",
          was: "",
          now: "",
        },
        {
          noun: "request",
          id: "r1",
          field: "officer",
          op: "SET",
          was: "",
          now: "maren",
        },
      ],
    },
    {
      seq: 12,
      intent: "requests.register",
      user: "Suri Adlemar",
      at: "2026-01-14T12:40:00Z",
      zone: 180,
      effective_on: null,
      reason: "As received",
      undoable: false,
      changes: [],
    },
  ];
  const answers = {
    "requests.open": ({ id }) => (id === "r0" || id === "r4" ? held : file),
    "requests.register": () => {
      throw {
        code: "required",
        field: "authority",
        article: "UNCAC 46(13)",
        facts: {},
      };
    },
    "requests.edit": ({ seen }) => {
      if (seen === 41 && !window.conflicted) {
        window.conflicted = true;
        file.fields.subject = "Changed by Suri";
        throw { code: "changed-meanwhile", facts: { fields: "subject" } };
      }
      return file;
    },
    "history.page": () => ({ total: 2, all: 2, people: [], entries }),
  };
  window.__TAURI_INTERNALS__.invoke = async (command, message) => {
    const answer = answers[message.name];
    if (answer === undefined) return before(command, message);
    try {
      return JSON.stringify({ ok: answer(JSON.parse(message.body)) });
    } catch (problem) {
      if (problem instanceof Error) throw problem;
      return JSON.stringify({ problem });
    }
  };
}

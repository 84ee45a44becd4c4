// Fixtures and ways for the screens of the daily work: register, file, new request, import, statistics.
// `workDesk` runs inside the page, after the cardboard desk, and answers what that one does not.

/* global window */
export function workDesk() {
  const before = window.__TAURI_INTERNALS__.invoke;
  const kinds = ["MLA", "EXT", "AST", "EEV", "PAR", "TSP"];
  const states = ["XB", "XC", "XD"];
  const subjects = [
    "Bank records and freezing",
    "Service of summons, two addressees",
    "طلب كشف حسابات مصرفية",
    "Search of business premises",
    "Shell companies, 罗岚贸易",
  ];
  const persons = ["Tessik Marlo", "نُوار الحَدَبي", "С. Нирова", ""];
  const rowAt = (at) => ({
    id: `r${at}`,
    our_ref: `${at % 4 ? "IN" : "OUT"}-2026-${String(at + 1).padStart(4, "0")}`,
    their_ref: "CED/IJC/2026/118",
    direction: at % 4 ? "IN" : "OUT",
    kind: kinds[at % kinds.length],
    state: states[at % states.length],
    authority: "Ministry of Justice",
    subject: subjects[at % subjects.length],
    person: persons[at % persons.length],
    machine: "IN_MLA",
    status: [
      "REGISTERED",
      "UNDER_REVIEW",
      "IN_EXECUTION",
      "CONSULTATION",
      "EXECUTED",
    ][at % 5],
    day: "2026-03-0" + ((at % 9) + 1),
    due: at % 7 === 6 ? "" : "2026-03-" + String(12 + (at % 18)),
    due_rule: "INT-EXE",
    due_nature: [
      "DUE",
      "DUE",
      "MAXIMUM",
      "MAY_EVENT",
      "FLOOR",
      "PROTECTION_END",
    ][at % 6],
    due_source: ["LAW", "OFFICE", "LAW", "LAW", "LAW", "LAW"][at % 6],
    days_left: at % 7 === 6 ? null : -4 + (at % 18),
    outcome: at % 5 === 4 ? "EXECUTED_FULL" : "",
    outcome_on: "",
    urgency: at % 6 === 2 ? "URGENT" : "ROUTINE",
    sensitivity: at % 9 === 4 ? "CONFIDENTIAL" : "NORMAL",
    officer: at % 3 ? "maren" : "suri",
  });
  const need = (code, more = {}) => ({
    code,
    article: "UNCAC 46(26)",
    hard: true,
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
  const choices = {
    kinds: kinds.map((code) => ({
      code,
      anchor: "UNCAC 46",
      measures: code !== "EXT",
    })),
    measures: ["M-A", "M-B", "M-F2", "M-J", "E-ACC"].map((code) => ({
      code,
      anchor: "46(3)",
      coercive: "NO",
    })),
    bases: ["UNCAC", "UNTOC", "ECE", "BUD"],
    channels: ["CENTRAL_AUTH", "DIPLOMATIC", "EMAIL"],
    urgencies: ["ROUTINE", "URGENT", "EMERGENCY"],
    urgency_reasons: ["CUSTODY", "DISSIPATION"],
    sensitivities: ["NORMAL", "RESTRICTED", "CONFIDENTIAL", "SEALED"],
    person_roles: ["SOUGHT", "SUSPECT", "WITNESS"],
    sherloc: ["S02", "S05", "S99"],
    communication_sorts: ["LETTER", "REMINDER", "STATUS_REPLY"],
    statuses: ["REGISTERED", "UNDER_REVIEW", "REFUSED"].map((status) => ({
      machine: "IN_MLA",
      status,
      open: status !== "REFUSED",
    })),
    outcomes: ["EXECUTED_FULL", "REFUSED"],
  };
  const cell = (direction, kind, counts) => {
    const [
      opening,
      received,
      executed_full,
      executed_part,
      no_result,
      refused,
      withdrawn,
      lapsed,
      redirected,
      closing,
    ] = counts;
    return {
      direction,
      kind,
      opening,
      received,
      executed_full,
      executed_part,
      no_result,
      refused,
      withdrawn,
      lapsed,
      redirected,
      closing,
      identity: true,
    };
  };
  const spread = (n, median, p90, min, max) => ({ n, median, p90, min, max });
  const figures = (direction) => ({
    direction,
    execution_rate: "80.0",
    refusal_rate: "20.0",
    clearance_rate: "120.0",
    disposition_days: "45.5",
    gross: spread(4, "69.5", 99, 1, 99),
    net: spread(4, "55.5", 99, 1, 99),
    overdue: 2,
    overdue_rate: "66.7",
    timely: 3,
    timely_of: 5,
    timely_rate: "60.0",
    e_evidence_rate: "40.0",
    consultation_coverage: null,
  });
  const table = {
    table: "Q1",
    period: "2025-Q4",
    from: "2025-10-01",
    to: "2025-12-31",
    cells: [
      cell("IN", "MLA", [4, 3, 2, 1, 0, 1, 1, 0, 0, 2]),
      cell("IN", "EEV", [0, 2, 1, 0, 0, 0, 0, 0, 0, 1]),
      cell("OUT", "EXT", [1, 2, 1, 0, 0, 0, 0, 0, 0, 2]),
    ],
    totals: [
      cell("IN", "ALL", [4, 5, 3, 1, 0, 1, 1, 0, 0, 3]),
      cell("OUT", "ALL", [1, 2, 1, 0, 0, 0, 0, 0, 0, 2]),
    ],
    figures: [figures("IN"), figures("OUT")],
    run_at: "2026-03-16T06:41:00Z",
    version: "0.1.0",
    data_hash: "7c1e90ab44d27c1e90ab44d2",
  };
  const job = (result) => ({
    job: "j1",
    state: "DONE",
    step: "READING",
    done: 10,
    total: 10,
    result,
    problem: null,
  });
  const column = (index, header, field, confidence, samples) => ({
    index,
    header,
    field,
    confidence,
    samples,
  });
  const proposal = {
    sheets: [
      {
        name: "وارد",
        register: true,
        header_rows: [4, 5],
        columns: [
          column(0, "م", "serial", 0.9, ["1", "2"]),
          column(1, "الدولة الطالبة", "requesting_state", 1, [
            "سيدونيا",
            "بيلمورا",
          ]),
          column(2, "تاريخ الورود", "date_received", 1, [
            "14/01/2026",
            "١٤٤٧/٧/٢٥",
          ]),
          column(3, "", null, 0, ["x"]),
          column(4, "الموقف", "status", 0.5, ["قيد التنفيذ"]),
        ],
      },
      { name: "Totals", register: false, header_rows: [], columns: [] },
    ],
  };
  const importRow = (at) => ({
    sheet: "وارد",
    row: at + 6,
    decision: at % 11 === 3 ? "REJECT" : at % 13 === 5 ? "ATTACH" : "IMPORT",
    reason: at % 11 === 3 ? "IMPOSSIBLE_DATE" : "",
    warnings: at % 5 === 1 ? ["OUTCOME_DATE_MISSING"] : [],
    direction: "IN",
    kind: "MLA",
    state: "XC",
    day: "2026-01-14",
    person: "سليم ورداني",
    our_ref: `7/${at}`,
    status: "IN_EXECUTION",
    outcome: "",
    cells: [
      ["الدولة", "سيدونيا"],
      ["تاريخ", "31/02/2026"],
    ],
  });
  const outcome = {
    job: "j1",
    import: null,
    imported: 212,
    attached: 9,
    rejected: 8,
    warned: 31,
    not_rows: 14,
    duplicates: [
      { rows: ["وارد!31", "وارد!32"], existing: [], why: "SAME_REFERENCE" },
    ],
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
  const page =
    (make, total) =>
    ({ offset, limit }) => ({
      total,
      rows: Array.from(
        { length: Math.max(0, Math.min(limit, total - offset)) },
        (_, at) => make(offset + at),
      ),
    });
  const answers = {
    "register.page": (query) =>
      query.text === "nothing"
        ? { total: 0, rows: [] }
        : page(rowAt, 100000)(query),
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
    "requests.advance": () => file,
    "communications.log": () => file,
    "consultations.open": () => file,
    "checks.set": () => file,
    "deadlines.start": () => file,
    "deadlines.end": () => file,
    "history.page": () => ({ total: 2, entries }),
    "law.choices": () => choices,
    "stats.table": () => table,
    "import.list": () => [
      {
        id: "i1",
        file_name: "register 2025.xlsx",
        imported: 198,
        rejected: 4,
        attached: 7,
        status: "DONE",
      },
    ],
    "mappings.list": () => [
      { name: "Ministry, since 2019", mapping: { sheets: {} } },
    ],
    "import.inspect": () => job(proposal),
    "import.rehearse": () => job(outcome),
    "import.run": () => job({ ...outcome, import: "i1" }),
    "import.rows": page(importRow, 243),
  };
  window.__TAURI_INTERNALS__.invoke = async (command, message) => {
    if (message.name === "window.pick_open")
      return JSON.stringify({ ok: { token: "t1", name: "سجل 2026.xlsx" } });
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

const section = (place) => (page) => page.keyboard.press(`Alt+Digit${place}`);

async function openFile(page, row = 1) {
  await section(2)(page);
  await page.locator(".reg tbody a").nth(row).click();
  await page.locator(".file-title").waitFor();
}

async function tab(page, at) {
  await openFile(page);
  await page.locator("[role=tab]").nth(at).click();
}

const desk = workDesk;
export const workScreens = [
  {
    name: "register",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".reg tbody a").first().waitFor();
    },
  },
  {
    name: "register-keys",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".reg tbody a").first().focus();
      for (const key of [
        "ArrowDown",
        "Space",
        "Shift+ArrowDown",
        "PageDown",
        "End",
        "ArrowUp",
      ])
        await page.keyboard.press(key);
      await page.locator(".bulk").waitFor();
    },
  },
  {
    name: "register-nothing",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.keyboard.press("/");
      await page.keyboard.type("nothing");
      await page.locator(".empty").waitFor();
    },
  },
  {
    name: "register-filter",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".reg tbody a").first().waitFor();
      await page.keyboard.press("f");
      await page.locator("dialog[open]").waitFor();
    },
  },
  { name: "file-overview", desk, act: (page) => openFile(page) },
  { name: "file-custody", desk, act: (page) => openFile(page, 0) },
  {
    name: "file-deadlines",
    desk,
    act: async (page) => {
      await tab(page, 1);
      await page.locator("summary").first().click();
    },
  },
  ...["persons", "measures", "letters", "consultations", "history"].map(
    (name, at) => ({
      name: `file-${name}`,
      desk,
      act: (page) => tab(page, at + 2),
    }),
  ),
  {
    name: "file-advance",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".next-now .btn").click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "file-refuse",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".next-list a").nth(1).click();
      await page.locator("dialog[open] .cb").first().check();
    },
  },
  {
    name: "file-letter",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".file-flags .btn").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "file-conflict",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".sec-h .btn").first().click();
      await page.locator("dialog[open] input").first().fill("My subject");
      await page.keyboard.press("Control+Enter");
      await page.locator("dialog[open] table").waitFor();
    },
  },
  {
    name: "new-request",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn-1").click();
      await page.locator("form").waitFor();
    },
  },
  {
    name: "new-error",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn-1").click();
      await page.locator("[role=combobox]").first().fill("xc");
      await page.keyboard.press("Control+Enter");
      await page.locator(".err").first().waitFor();
    },
  },
  {
    name: "import",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn").nth(1).click();
      await page.locator(".steps").waitFor();
    },
  },
  {
    name: "import-columns",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn").nth(1).click();
      await page.locator(".pad .btn-1").click();
      await page.locator("table select").first().waitFor();
    },
  },
  {
    name: "import-rehearsal",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn").nth(1).click();
      await page.locator(".pad .btn-1").click();
      await page.locator("table select").first().waitFor();
      await page.locator(".pad .btn-1").click();
      await page.locator(".reg tbody a").first().waitFor();
    },
  },
  {
    name: "statistics",
    desk,
    act: async (page) => {
      await section(3)(page);
      await page.locator(".figs").first().waitFor();
    },
  },
];

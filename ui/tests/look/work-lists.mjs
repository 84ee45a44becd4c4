// Long lists for looking at: the register, the choices of a form, an import, the figures. Runs inside the page, over the
// cardboard desk.

/* global window */
export function listDesk() {
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
    "law.choices": () => choices,
    "fields.list": () => [],
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
    "window.pick_open": () => ({ token: "t1", name: "سجل 2026.xlsx" }),
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

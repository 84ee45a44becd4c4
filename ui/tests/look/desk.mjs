// A desk of cardboard for looking at screens before, or without, the real one: the window's own door, answered from fixtures.
// Runs inside the page (it is handed over as text), so it may use nothing from outside itself. Never part of the build.

/* global window */
export function cardboardDesk(options) {
  const TODAY = "2026-03-16";
  const user = {
    id: "u1",
    login: "maren",
    display: "Maren Tolvey",
    role: options.role ?? "OFFICER HEAD ADMIN",
    locale: options.locale,
    digits: options.digits ?? "latn",
    theme: options.theme,
    contrast: options.contrast ?? "",
  };
  const others = [
    ["suri", "Suri Adlemar", "CLERK", "en"],
    ["nuwar", "نُوار الحَدَبي", "OFFICER", "ar"],
    ["idris", "Idris Harrowick", "HEAD", "en"],
    ["halden", "Halden Quist", "MANAGER", "en"],
    ["jorun", "Jorun Askel", "ADMIN", "en"],
  ].map(([login, display, role, locale]) => ({
    ...user,
    login,
    display,
    role,
    locale,
  }));
  const status = (stage) => ({
    stage,
    office:
      stage === "NO_OFFICE"
        ? ""
        : "Central authority, Ministry of Justice of Averland",
    state: stage === "NO_OFFICE" ? "" : "XA",
    users: stage === "NO_OFFICE" ? [] : [user, ...others],
    user: stage === "OPEN" ? user : null,
    today: TODAY,
    zone: 180,
    version: "0.1.0",
    health: options.health ?? "SOUND",
    missing: options.health ? 3 : 0,
    last_backup: "2026-03-16T04:30:00Z",
    demo: options.demo ?? false,
  });
  const names = {
    en: { XA: "Averland", XB: "Belmora", XC: "Cedonia", XD: "Dervia" },
    ar: { XA: "أفيرلاند", XB: "بيلمورا", XC: "سيدونيا", XD: "ديرفيا" },
  };
  const due = (
    request,
    state,
    rule,
    nature,
    source,
    day,
    left,
    subject,
    person = "",
  ) => ({
    deadline: `${request}-${rule}`,
    request,
    our_ref: request,
    state,
    subject,
    person,
    rule,
    nature,
    due: day,
    days_left: left,
    source,
    hard: source === "LAW",
    status: "RUNNING",
  });
  const row = (our_ref, state, subject, day, more = {}) => ({
    id: our_ref,
    our_ref,
    their_ref: "",
    direction: our_ref.startsWith("IN") ? "IN" : "OUT",
    kind: "MLA",
    state,
    authority: "Ministry of Justice",
    subject,
    person: "Tessik Marlo",
    persons: 1,
    machine: "IN_MLA",
    status: "UNDER_REVIEW",
    day,
    due: "2026-03-26",
    due_rule: "INT-STATUS",
    due_nature: "DUE",
    due_source: "OFFICE",
    days_left: 10,
    outcome: "",
    outcome_on: "",
    urgency: "",
    sensitivity: "NORMAL",
    basis: "UNCAC",
    officer: "maren",
    ...more,
  });
  const mark = (rule, nature, source, day, at, left, alternative = null) => ({
    deadline: `${rule}-${day}`,
    rule,
    nature,
    due: day,
    alternative,
    day: at,
    days_left: left,
    source,
    status: "RUNNING",
  });
  const custody = [
    {
      request: "OUT-2026-0012",
      our_ref: "OUT-2026-0012",
      person: { full: "Ardan Velloch", other: "آردان فيلوك" },
      holder: "XB",
      direction: "OUT",
      arrested_on: "2026-03-10",
      day: 6,
      article: "ETS 24 art. 16(4)",
      marks: [
        mark("INT-DISPATCH-18", "DUE", "OFFICE", "2026-03-18", 8, 2),
        mark("ECE-PA-18", "MAY_EVENT", "LAW", "2026-03-28", 18, 12),
        mark(
          "ECE-PA-40",
          "MAXIMUM",
          "LAW",
          "2026-04-19",
          40,
          34,
          options.doubt ? "2026-04-18" : null,
        ),
      ],
    },
    {
      request: "IN-2026-0019",
      our_ref: "IN-2026-0019",
      person: { full: "Denvan Sorrel", other: null },
      holder: "XD",
      direction: "IN",
      arrested_on: "2026-03-01",
      day: 15,
      article: "Riyadh Agreement art. 44",
      marks: [
        mark("RIY-PA-30", "MAXIMUM", "LAW", "2026-03-31", 30, 15),
        mark("RIY-PA-60", "MAXIMUM", "LAW", "2026-04-30", 60, 45),
      ],
    },
  ];
  const today = {
    today: TODAY,
    working: true,
    days_off: ["2026-03-19", "2026-03-22"],
    custody,
    overdue: [
      due(
        "IN-2025-0188",
        "XB",
        "INT-STATUS",
        "DUE",
        "LAW",
        "2026-03-12",
        -4,
        "Service of summons, two addressees",
      ),
      due(
        "IN-2026-0003",
        "XD",
        "EIO-EXE-90",
        "DUE",
        "LAW",
        "2026-03-15",
        -1,
        "Norlane Trust, 2 of 3 accounts done",
      ),
    ],
    week: [
      due(
        "IN-2026-0023",
        "XC",
        "INT-TRIAGE",
        "DUE",
        "OFFICE",
        "2026-03-17",
        1,
        "Witness by video link, trial opens 14 Apr",
      ),
      due(
        "IN-2026-0022",
        "XB",
        "INT-COMPLETE",
        "DUE",
        "OFFICE",
        "2026-03-17",
        1,
        "Company records, Quillhaven Trading",
      ),
      due(
        "IN-2026-0024",
        "XB",
        "INT-ACK",
        "DUE",
        "OFFICE",
        "2026-03-18",
        2,
        "Subscriber data, two accounts",
      ),
    ],
    fortnight: [
      due(
        "IN-2026-0007",
        "XC",
        "INT-STATUS",
        "DUE",
        "LAW",
        "2026-03-26",
        10,
        "Bank records and freezing",
      ),
      due(
        "IN-2026-0011",
        "XB",
        "UNCAC-SUGG",
        "DUE",
        "GIVEN",
        "2026-03-29",
        13,
        "Search of business premises",
      ),
    ],
    waiting: [
      {
        ...due(
          "IN-2026-0015",
          "XB",
          "INT-ADDINFO",
          "DUE",
          "OFFICE",
          "2026-04-02",
          17,
          "Facts for the vessel order",
        ),
        status: "PAUSED",
      },
      due(
        "OUT-2026-0004",
        "XB",
        "BUD-PRES-60",
        "FLOOR",
        "LAW",
        "2026-04-27",
        42,
        "Preserved mail account",
      ),
    ],
    received: [
      row("IN-2026-0023", "XC", "Witness by video link", "2026-03-15", {
        urgency: "URGENT",
      }),
      row("IN-2026-0024", "XB", "Subscriber data, two accounts", "2026-03-11"),
      row("IN-2026-0018", "XC", "Shell companies, 罗岚贸易", "2026-03-09"),
      row("IN-2026-0026", "XD", "طلب كشف حسابات مصرفية", "2026-03-08"),
    ],
    ending: [
      due(
        "IN-2026-0007",
        "XC",
        "UNCAC-LIFT",
        "MAXIMUM",
        "LAW",
        "2026-04-20",
        35,
        "Freezing order, Cedonia",
      ),
      due(
        "OUT-2024-0087",
        "XC",
        "ECE-SPEC-45",
        "PROTECTION_END",
        "LAW",
        "2026-04-15",
        30,
        "Speciality, Tessik Marlo",
      ),
    ],
    unwatched: [
      row("IN-2026-0021", "XD", "Hearing of an expert", "2026-02-20"),
    ],
    open: 143,
    tasks: [
      {
        id: "t1",
        request: "r1",
        our_ref: "IN-2026-0021",
        title: "Ask the bank again",
        sort: "TASK",
        assignee: user.login,
        due_on: "2026-03-16",
        remind_on: "2026-03-09",
        days_left: 0,
        made_by: user.login,
        status: "OPEN",
        done_on: "",
        done_by: "",
        article: "",
        remarks: "",
      },
    ],
  };
  const nothing = {
    ...today,
    custody: [],
    overdue: [],
    week: [],
    fortnight: [],
    waiting: [],
    received: [],
    ending: [],
    unwatched: [],
    open: 0,
    tasks: [],
  };
  const office = {
    name: "Central authority",
    state: "XA",
    calendars: [
      {
        state: "XA",
        weekend: ["fri", "sat"],
        holidays: ["2026-03-19", "2026-03-22"],
        zone: "+03:00",
        count_mode: "EXCL",
      },
    ],
    members: [user, ...others],
  };
  let stage = options.stage;
  const answers = {
    "desk.status": () => status(stage),
    "desk.unlock": ({ passphrase }) => {
      if (passphrase === "wrong")
        throw { code: "wrong-passphrase", field: "passphrase", facts: {} };
      return status((stage = "OPEN"));
    },
    "desk.lock": () => status((stage = "LOCKED")),
    "office.create": () => {
      stage = "UNCONFIRMED";
      return { recovery_key: "K7QH-2MXP-9VTR-4DNC-W3JF-8BYS-6GAE-5ZLU" };
    },
    "office.confirm": () => status((stage = "OPEN")),
    "names.states": ({ locale }) =>
      Object.entries(names[locale] ?? names.en).map(([code, name]) => ({
        code,
        name,
      })),
    "office.view": () => office,
    "members.prefer": (chosen) => {
      for (const [name, value] of Object.entries(chosen))
        if (value !== null) user[name] = value;
      return status(stage);
    },
    "today.view": () => (options.empty ? nothing : today),
    "find.query": ({ text }) => {
      const rows = today.received.filter((each) =>
        JSON.stringify(each).toLowerCase().includes(text.toLowerCase()),
      );
      return { rows, total: rows.length };
    },
    ...options.answers,
  };
  window.__TAURI_INTERNALS__ = {
    invoke: async (_command, { name, body }) => {
      const answer = answers[name];
      if (answer === undefined)
        return JSON.stringify({
          problem: { code: "no-such-command", facts: {} },
        });
      try {
        return JSON.stringify({ ok: answer(JSON.parse(body)) });
      } catch (problem) {
        return JSON.stringify({ problem });
      }
    },
  };
}

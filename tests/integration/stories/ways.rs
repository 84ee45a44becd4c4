//! The office's own ways: tasks that come in time, references in its own format, fields of its own.

use super::WORKER;
use comity_tests::Office;
use serde_json::{Value, json};

pub(crate) fn request(office: &Office, kind: &str, own: &Value) -> Value {
    office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": kind, "state": "XC", "authority": "Ministry of Justice",
                "received_on": "2026-01-14", "channel": "COURIER", "language": "en", "basis": "UNCAC"
            },
            "measures": [{ "code": "M-F2" }],
            "offences": [{ "as_written": "Bribery", "sherloc": ["S02"] }],
            "own": own
        }),
    )
}

pub(crate) fn reference(file: &Value) -> &str {
    file["fields"]["our_ref"].as_str().unwrap_or_default()
}

#[test]
fn a_task_is_shown_from_its_reminder_on_and_ends_with_a_word() {
    let office = Office::on("2026-01-14", WORKER);
    let file = request(&office, "MLA", &json!({}));
    let task = office.call(
        "tasks.save",
        json!({
            "request": file["id"], "title": "Ask the bank again", "due_on": "2026-02-10", "remind_days": 7
        }),
    );
    assert_eq!(task["remind_on"], "2026-02-03");
    assert_eq!(
        task["assignee"], "tolvey",
        "it goes to who makes it, unless said otherwise"
    );
    office.call(
        "tasks.save",
        json!({ "title": "Order toner", "assignee": "tolvey" }),
    );
    let shown = |day: &str| {
        office.clock.set(day);
        office.call("today.view", json!({}))["tasks"]
            .as_array()
            .map(Vec::len)
    };
    assert_eq!(
        shown("2026-02-02"),
        Some(0),
        "not before its reminder, and never without a day"
    );
    assert_eq!(shown("2026-02-03"), Some(1));
    assert_eq!(shown("2026-02-20"), Some(1), "an overdue one stays");

    let all = office.call("tasks.list", json!({}));
    assert_eq!(all[0]["our_ref"], file["fields"]["our_ref"]);
    assert_eq!(all[1]["due_on"], "", "undated ones come last");
    let future = office.refused("tasks.end", json!({ "id": task["id"], "on": "2026-03-01" }));
    assert_eq!(
        (&future["code"], &future["field"]),
        (&json!("future-date"), &json!("on"))
    );
    let ended = office.call(
        "tasks.end",
        json!({ "id": task["id"], "dropped_because": "They answered" }),
    );
    assert_eq!(ended["status"], "DROPPED");
    let again = office.refused("tasks.end", json!({ "id": task["id"] }));
    assert_eq!(again["code"], "task-ended");
    assert_eq!(shown("2026-02-20"), Some(0));
    office.verify();
}

#[test]
fn a_task_needs_words_a_person_who_works_here_and_a_day_to_come_back() {
    let office = Office::on("2026-01-14", WORKER);
    let refused = |task: Value| {
        let problem = office.refused("tasks.save", task);
        format!(
            "{} {}",
            problem["code"].as_str().unwrap(),
            problem["field"].as_str().unwrap()
        )
    };
    assert_eq!(refused(json!({})), "required title");
    assert_eq!(
        refused(json!({ "title": "x", "assignee": "nobody" })),
        "no-such-member assignee"
    );
    assert_eq!(
        refused(json!({ "title": "x", "sort": "BRING_FORWARD" })),
        "required due_on"
    );
    assert_eq!(
        refused(json!({ "title": "x", "remind_days": 3 })),
        "required due_on"
    );
    assert_eq!(
        refused(json!({ "title": "x", "due_on": "soon" })),
        "bad-date due_on"
    );
    assert_eq!(
        refused(json!({ "title": "x", "sort": "CONFIRM_IN_WRITING" })),
        "unknown-code sort"
    );
    assert_eq!(
        office.call("tasks.list", json!({})),
        json!([]),
        "nothing was half-written"
    );
    office.verify();
}

#[test]
fn references_follow_the_series_that_fits_most_closely() {
    let office = Office::on("2026-01-14", WORKER);
    assert_eq!(
        reference(&request(&office, "MLA", &json!({}))),
        "IN-2026-0001"
    );
    office.call(
        "series.save",
        json!({ "direction": "IN", "pattern": "E {number}/{year:2}", "first": 40 }),
    );
    let listed = office.call(
        "series.save",
        json!({ "direction": "IN", "kinds": ["AST"], "pattern": "AR.{number:3}", "continuous": true }),
    );
    assert_eq!(listed[0]["next"], "E 40/26");
    assert_eq!(reference(&request(&office, "MLA", &json!({}))), "E 40/26");
    assert_eq!(reference(&request(&office, "MLA", &json!({}))), "E 41/26");
    assert_eq!(
        reference(&request(&office, "AST", &json!({}))),
        "AR.001",
        "the closer series wins"
    );
    office.clock.set("2027-01-04");
    assert_eq!(
        reference(&request(&office, "MLA", &json!({}))),
        "E 40/27",
        "a new year begins anew"
    );
    assert_eq!(
        reference(&request(&office, "AST", &json!({}))),
        "AR.002",
        "a continuous one goes on"
    );
    office.verify();
}

#[test]
fn a_continuous_series_with_its_year_written_out_counts_over_all_years() {
    let office = Office::on("2026-12-30", WORKER);
    let series =
        json!({ "direction": "IN", "pattern": "{kind}/{number:2}/{year}", "continuous": true });
    office.call("series.save", series);
    assert_eq!(
        reference(&request(&office, "MLA", &json!({}))),
        "MLA/01/2026"
    );
    office.clock.set("2027-01-04");
    assert_eq!(
        reference(&request(&office, "MLA", &json!({}))),
        "MLA/02/2027"
    );
    office.verify();
}

#[test]
fn a_pattern_that_would_give_one_reference_twice_is_refused_at_the_field() {
    let office = Office::on("2026-01-14", WORKER);
    let wrong = [
        ("IN-{year}", "series-number"),
        ("{number}-{number}-{year}", "series-number"),
        ("IN-{number}", "series-year"),
        ("{nummer}/{year}", "series-token"),
        ("{number}/{year", "series-token"),
        ("{number:99}/{year}", "series-token"),
        ("", "required"),
    ];
    for (pattern, code) in wrong {
        let problem = office.refused(
            "series.save",
            json!({ "direction": "IN", "pattern": pattern }),
        );
        assert_eq!(
            (&problem["code"], &problem["field"]),
            (&json!(code), &json!("pattern")),
            "{pattern}"
        );
    }
    let both = office.refused("series.save", json!({ "pattern": "{number}/{year}" }));
    assert_eq!(both["code"], "series-direction");
    office.call(
        "series.save",
        json!({ "direction": "IN", "pattern": "{number}/{year}" }),
    );
    let twin = office.refused(
        "series.save",
        json!({ "direction": "IN", "pattern": "N{number}/{year}" }),
    );
    assert_eq!(twin["code"], "series-twice");
    office.verify();
}

#[test]
fn a_field_of_the_offices_own_is_asked_for_found_sorted_and_kept() {
    let office = Office::on("2026-01-14", WORKER);
    let fields = office.call(
        "fields.save",
        json!({
            "label": "Prosecutor’s office", "sort": "CHOICE", "choices": ["North", "South"],
            "kinds": ["MLA"], "required": true, "in_register": true, "position": 1
        }),
    );
    let choice = fields[0]["id"].as_str().unwrap().to_owned();
    let fields = office.call(
        "fields.save",
        json!({ "label": "Boxes", "sort": "NUMBER", "position": 2 }),
    );
    let boxes = fields[1]["id"].as_str().unwrap().to_owned();

    let body = |own: Value| {
        json!({
            "fields": {
                "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Ministry of Justice",
                "received_on": "2026-01-14", "channel": "COURIER", "language": "en"
            },
            "measures": [{ "code": "M-F2" }], "own": own
        })
    };
    let missing = office.refused("requests.register", body(json!({})));
    assert_eq!(
        (&missing["code"], &missing["field"]),
        (&json!("required"), &json!(choice))
    );
    let odd = office.refused("requests.register", body(json!({ &choice: "East" })));
    assert_eq!(
        (&odd["code"], &odd["field"]),
        (&json!("unknown-code"), &json!(choice))
    );
    let odd = office.refused(
        "requests.register",
        body(json!({ &choice: "North", &boxes: "some" })),
    );
    assert_eq!(
        (&odd["code"], &odd["field"]),
        (&json!("bad-number"), &json!(boxes))
    );

    let ten = request(&office, "MLA", &json!({ &choice: "North", &boxes: "10" }));
    let nine = request(&office, "MLA", &json!({ &choice: "South", &boxes: "9" }));
    let none = request(&office, "AST", &json!({}));
    assert_eq!(ten["own"][0]["value"], "North");
    assert_eq!(
        none["own"].as_array().map(Vec::len),
        Some(1),
        "a kind carries its own fields only"
    );

    let page = |query: Value| {
        let page = office.call("register.page", query);
        let rows = page["rows"].as_array().unwrap().iter();
        rows.map(|row| row["id"].clone()).collect::<Vec<_>>()
    };
    let north = json!({ "own": [{ "field": choice, "value": "North" }] });
    assert_eq!(page(north), [ten["id"].clone()]);
    let sort = format!("own:{boxes}");
    let sorted = json!({ "sort": sort });
    assert_eq!(
        page(sorted),
        [nine["id"].clone(), ten["id"].clone(), none["id"].clone()],
        "9 before 10"
    );
    let found = office.call("find.query", json!({ "text": "south" }));
    assert_eq!(found["rows"][0]["id"], nine["id"]);
    let rows = office.call("register.page", json!({ "sort": format!("own:{boxes}") }));
    assert_eq!(
        rows["rows"][0]["own"][&choice], "South",
        "the register shows it"
    );
    assert!(
        rows["rows"][0]["own"][&boxes].is_null(),
        "and not what it need not show"
    );

    let edited = office.call(
        "requests.edit",
        json!({ "id": ten["id"], "seen": ten["seen"], "own": { &choice: "South" } }),
    );
    assert_eq!(edited["own"][0]["value"], "South");
    let cleared = office.refused(
        "requests.edit",
        json!({ "id": ten["id"], "seen": edited["seen"], "own": { &choice: "" } }),
    );
    assert_eq!(cleared["code"], "required");
    let fewer = office.refused(
        "fields.save",
        json!({ "id": choice, "label": "Prosecutor’s office", "sort": "CHOICE", "choices": ["North", "East"] }),
    );
    assert_eq!(
        (&fewer["code"], &fewer["field"]),
        (&json!("field-in-use"), &json!("choices"))
    );
    office.verify();
}

#[test]
fn what_was_asked_by_word_of_mouth_is_to_be_confirmed_in_writing_by_the_next_working_day() {
    // Thursday; Friday and Saturday are days of rest here.
    let office = Office::on("2026-01-15", WORKER);
    let register = |channel: &str| {
        office.call(
            "requests.register",
            json!({
                "fields": {
                    "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Ministry of Justice",
                    "received_on": "2026-01-15", "channel": channel, "language": "en", "basis": "UNCAC",
                    "urgency": "URGENT", "urgency_reason": "DATA_LOSS", "urgency_on": "2026-01-20"
                },
                "measures": [{ "code": "M-F2" }],
                "offences": [{ "as_written": "Bribery", "sherloc": ["S02"] }]
            }),
        )
    };
    let file = register("ORAL");
    let written = register("EMAIL");
    let tasks = |file: &Value| office.call("tasks.list", json!({ "request": file["id"] }));
    assert_eq!(tasks(&written), json!([]));
    let task = &tasks(&file)[0];
    assert_eq!(
        (&task["sort"], &task["due_on"], &task["article"]),
        (
            &json!("CONFIRM_IN_WRITING"),
            &json!("2026-01-18"),
            &json!("UNCAC 46(14)")
        )
    );
    let log = |file: &Value, sort: &str, channel: &str| {
        let letter = json!({
            "request": file["id"], "direction": "IN", "sort": sort, "channel": channel, "day": "2026-01-15"
        });
        office.call("communications.log", letter)
    };
    log(&file, "NOTE", "EMAIL");
    assert_eq!(
        tasks(&file).as_array().map(Vec::len),
        Some(1),
        "a note confirms nothing"
    );
    log(&file, "SUPPLEMENT", "ORAL");
    assert_eq!(
        tasks(&file).as_array().map(Vec::len),
        Some(1),
        "one task is enough"
    );
    log(&file, "REQUEST", "EMAIL");
    assert_eq!(tasks(&file), json!([]), "the written request ends it");
    log(&written, "SUPPLEMENT", "ORAL");
    assert_eq!(tasks(&written).as_array().map(Vec::len), Some(1));
    office.verify();
}

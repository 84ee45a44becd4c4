//! Consultations through the table: opened, reminded, about many requests, ended; the sheet for a meeting with one
//! State; and those the law asks for now.

use super::figures::Hand;
use super::scene::{
    bank, ground, incoming, office_on, refused_step, refusing, reread, with_second_head,
};
use serde_json::{Value, json};

#[test]
fn a_refusal_waits_for_the_consultation_or_for_its_day_and_a_reminder() {
    let office = office_on("2026-02-02");
    let mut hand = bank(&office);
    let sovereignty = || with_second_head(ground("M-SOV"));
    let no = refused_step(
        &hand,
        "REFUSED",
        "2026-02-02",
        refusing("2026-02-02"),
        sovereignty(),
    );
    assert_eq!(no["code"], "guard-consult-before-refusing");
    assert!(no["article"].as_str().unwrap().contains("46(26)"));

    let id = hand.file["id"].clone();
    hand.file = office.call(
        "consultations.open",
        json!({ "request": id, "purpose": "CON-REF-MLA", "our_position": "Public order" }),
    );
    let opened = hand.file["consultations"][0].clone();
    assert_eq!(opened["obligation"], "MANDATORY");
    assert_eq!(opened["article"], "UNCAC 46(26)");
    assert_eq!(opened["reply_by"], "2026-03-04");
    let row = opened["id"].clone();

    // The day passes in silence: without a reminder that is nobody's answer.
    office.clock.set("2026-03-05");
    reread(&mut hand);
    let no = refused_step(
        &hand,
        "REFUSED",
        "2026-03-05",
        refusing("2026-03-05"),
        sovereignty(),
    );
    assert_eq!(no["code"], "guard-consult-before-refusing");
    let no = office.refused(
        "consultations.conclude",
        json!({ "id": row, "outcome": "NO_REPLY" }),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("consultation-not-reminded"), &json!("outcome"))
    );
    let late = office.call(
        "consultations.list",
        json!({ "show": "LATE", "state": "XC" }),
    );
    assert_eq!((&late["total"], &late["open"]), (&json!(1), &json!(1)));
    assert_eq!((&late["late"], &late["theirs"]), (&json!(1), &json!(1)));
    let first = &late["rows"][0];
    assert_eq!((&first["id"], &first["turn"]), (&row, &json!("THEM")));
    let no = office.refused("consultations.list", json!({ "show": "ALL" }));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("unknown-code"), &json!("show"))
    );

    let reminded = office.call(
        "consultations.remind",
        json!({ "id": row, "channel": "EMAIL", "summary": "We still wait for your views." }),
    );
    assert_eq!(reminded["unanswered"], true);
    assert_eq!(reminded["reminders"], json!(["2026-03-05"]));
    assert_eq!(reminded["letters"][0]["sort"], "REMINDER");
    assert_eq!(
        reminded["letters"][0]["summary"],
        "We still wait for your views."
    );
    assert_eq!(reminded["clock"]["due"], "2026-04-05");
    assert_eq!(reminded["fields"]["reply_by"], "2026-03-04");
    reread(&mut hand);
    let letter = &hand.file["communications"][0];
    assert_eq!(
        (&letter["sort"], &letter["direction"]),
        (&json!("REMINDER"), &json!("OUT"))
    );
    hand.step(
        "REFUSED",
        "2026-03-05",
        refusing("2026-03-05"),
        sovereignty(),
    );
    assert_eq!(hand.file["fields"]["outcome"], "REFUSED");
    office.verify();
}

#[test]
fn one_consultation_about_many_requests_answers_for_all_of_them() {
    let office = office_on("2026-02-02");
    let first = bank(&office);
    let mut second = bank(&office);
    let third = incoming(
        &office,
        json!({ "state": "XB" }),
        json!([{ "code": "M-F2" }]),
    );
    let file = office.call(
        "consultations.open",
        json!({ "request": first.file["id"], "requests": [second.file["id"]],
                "purpose": "CON-REF-MLA", "mode": "MEETING", "format": "NETWORK",
                "network": "GlobE", "participants": "Ms Ordane\nMr Pellit" }),
    );
    let row = file["consultations"][0]["id"].clone();
    let no = office.refused(
        "consultations.tie",
        json!({ "id": row, "requests": [third.file["id"]] }),
    );
    assert_eq!(
        (&no["code"], &no["facts"]["state"]),
        (&json!("not-of-state"), &json!("XB"))
    );
    let whole = office.call("consultations.view", json!({ "id": row }));
    assert_eq!(whole["requests"].as_array().unwrap().len(), 2);
    assert_eq!(whole["fields"]["network"], "GlobE");

    reread(&mut second);
    assert_eq!(second.file["consultations"][0]["id"], row);
    let consult = |hand: &Hand<'_>| {
        refused_step(
            hand,
            "REFUSED",
            "2026-02-02",
            refusing("2026-02-02"),
            with_second_head(ground("M-SOV")),
        )
    };
    assert_eq!(consult(&second)["code"], "guard-consult-before-refusing");
    let concluded =
        json!({ "id": row, "outcome": "REFUSE_CONFIRMED", "their_position": "Understood" });
    office.call("consultations.conclude", concluded.clone());
    let no = office.refused("consultations.conclude", concluded);
    assert_eq!(no["code"], "consultation-ended");
    reread(&mut second);
    second.step(
        "REFUSED",
        "2026-02-02",
        refusing("2026-02-02"),
        with_second_head(ground("M-SOV")),
    );

    let no = office.refused(
        "consultations.untie",
        json!({ "id": row, "requests": [first.file["id"]] }),
    );
    assert_eq!(no["code"], "not-tied", "the request it was opened on stays");
    let whole = office.call(
        "consultations.untie",
        json!({ "id": row, "requests": [second.file["id"]] }),
    );
    assert_eq!(whole["requests"].as_array().unwrap().len(), 1);
    office.verify();
}

#[test]
fn what_a_consultation_cannot_be_is_said_at_the_field() {
    let office = office_on("2026-02-02");
    let hand = bank(&office);
    let id = hand.file["id"].clone();
    let open = |more: Value| {
        let mut typed = json!({ "request": id, "purpose": "CON-COST" });
        for (key, value) in more.as_object().into_iter().flatten() {
            typed[key] = value.clone();
        }
        let no = office.refused("consultations.open", typed);
        (
            no["code"].as_str().unwrap().to_owned(),
            no["field"].as_str().unwrap_or("").to_owned(),
        )
    };
    let is = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(
        open(json!({ "purpose": "CON-TEA" })),
        is("unknown-code", "purpose")
    );
    assert_eq!(open(json!({ "purpose": "" })), is("required", "purpose"));
    assert_eq!(
        open(json!({ "mode": "PIGEON" })),
        is("unknown-code", "mode")
    );
    assert_eq!(
        open(json!({ "format": "NETWORK" })),
        is("required", "network")
    );
    assert_eq!(
        open(json!({ "states": ["XC", "Q9"] })),
        is("unknown-state", "states")
    );
    assert_eq!(open(json!({ "on": "2026-02-03" })), is("future-date", "on"));
    assert_eq!(
        open(json!({ "reply_by": "2026-02-01" })),
        is("before-start", "reply_by")
    );
    assert_eq!(
        open(json!({ "sensitivity": "TOP" })),
        is("unknown-code", "sensitivity")
    );
    let untouched = office.call("requests.open", json!({ "id": id }));
    assert_eq!(
        untouched["consultations"],
        json!([]),
        "nothing half-written"
    );

    let file = office.call(
        "consultations.open",
        json!({ "request": id, "purpose": "CON-COST" }),
    );
    let row = file["consultations"][0]["id"].clone();
    let conclude = |more: Value| {
        let mut typed = json!({ "id": row });
        for (key, value) in more.as_object().into_iter().flatten() {
            typed[key] = value.clone();
        }
        let no = office.refused("consultations.conclude", typed);
        (
            no["code"].as_str().unwrap().to_owned(),
            no["field"].as_str().unwrap_or("").to_owned(),
        )
    };
    assert_eq!(
        conclude(json!({ "outcome": "FINE" })),
        is("unknown-code", "outcome")
    );
    assert_eq!(
        conclude(json!({ "outcome": "COSTS_AGREED" })),
        is("required", "split")
    );
    assert_eq!(
        conclude(json!({ "outcome": "POSTPONE_CONFIRMED" })),
        is("required", "until")
    );
    let edited = office.call(
        "consultations.edit",
        json!({ "id": row, "fields": { "mode": "CALL", "documents": "Note 12\nNote 13" } }),
    );
    assert_eq!(edited["fields"]["mode"], "CALL");
    let no = office.refused(
        "consultations.edit",
        json!({ "id": row, "fields": { "outcome": "WITHDRAWN" } }),
    );
    assert_eq!(no["code"], "unknown-field");
    let file = office.call(
        "consultations.conclude",
        json!({ "id": row, "outcome": "COSTS_AGREED", "split": "Half each" }),
    );
    assert_eq!(file["consultations"][0]["outcome"], "COSTS_AGREED");
    let clock = file["deadlines"].as_array().unwrap().iter();
    let clock = clock
        .clone()
        .find(|row| row["rule"] == "INT-CONSULT")
        .unwrap();
    assert_eq!(clock["status"], "MET");
    office.verify();
}

#[test]
fn a_meeting_with_one_state_has_every_open_file_and_leaves_tasks() {
    let office = office_on("2026-02-02");
    let old = bank(&office);
    let other = incoming(
        &office,
        json!({ "state": "XB" }),
        json!([{ "code": "M-F2" }]),
    );
    office.clock.set("2026-03-01");
    let mut asked = incoming(
        &office,
        json!({ "received_on": "2026-02-20", "kind": "EEV", "basis": "BUD", "their_ref": "XC/77" }),
        json!([{ "code": "E-ACC", "data_categories": ["TRA"] }]),
    );
    asked.pass_with(
        "INFO_REQUESTED",
        "2026-03-01",
        json!({ "missing-items": "D7", "reply-by": "2026-03-20" }),
        json!({}),
    );
    let mut closed = bank(&office);
    closed.pass("WITHDRAWN", "2026-03-01", json!({}));
    office.clock.set("2026-04-10");

    let sheet = office.call("consultations.portfolio", json!({ "state": "xc" }));
    let refs: Vec<&Value> = sheet["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["request"])
        .collect();
    assert_eq!(
        refs,
        [&old.file["id"], &asked.file["id"]],
        "the oldest first, no other State's"
    );
    let row = &sheet["rows"][0];
    assert_eq!(
        (&row["age"], &row["day"]),
        (&json!(68), &json!("2026-02-01"))
    );
    assert!(!row["ours"].as_array().unwrap().is_empty());
    let theirs = sheet["rows"][1]["theirs"].as_array().unwrap();
    let waits = theirs.iter().find(|one| one["what"] == "WAIT").unwrap();
    assert_eq!(
        (&waits["code"], &waits["since"]),
        (&json!("INFO_REQUESTED"), &json!("2026-03-01"))
    );
    assert!(
        theirs
            .iter()
            .any(|one| one["what"] == "DEADLINE" && one["overdue"] == true)
    );
    assert_eq!(
        sheet["totals"],
        json!([{ "direction": "IN", "kind": "EEV", "count": 1, "oldest": 49 },
               { "direction": "IN", "kind": "MLA", "count": 1, "oldest": 68 }])
    );
    assert_eq!(sheet["meetings"], json!([]));

    let file = office.call(
        "consultations.open",
        json!({ "request": old.file["id"], "requests": [asked.file["id"]], "purpose": "CON-PORT",
                "mode": "MEETING" }),
    );
    let meeting = &file["consultations"][0];
    assert_eq!(
        (&meeting["obligation"], &meeting["reply_by"]),
        (&json!("VOLUNTARY"), &json!(""))
    );
    let id = meeting["id"].clone();
    let no = office.refused(
        "consultations.note",
        json!({ "id": id, "request": other.file["id"], "note": "not theirs" }),
    );
    assert_eq!(no["code"], "not-tied");
    let noted = office.call(
        "consultations.note",
        json!({ "id": id, "request": asked.file["id"], "note": "Addresses by the end of the month.",
                "actions": [{ "title": "Send the list of accounts again", "assignee": "averin",
                              "due_on": "2026-04-17" }] }),
    );
    assert_eq!(
        noted["requests"][1]["note"],
        "Addresses by the end of the month."
    );
    let tasks = office.call("tasks.list", json!({ "request": asked.file["id"] }));
    assert_eq!(tasks[0]["title"], "Send the list of accounts again");
    assert_eq!(tasks[0]["sort"], "AGREED_ACTION");
    let sheet = office.call("consultations.portfolio", json!({ "state": "XC" }));
    assert_eq!(sheet["meetings"][0]["id"], id);
    assert_eq!(sheet["meetings"][0]["tied"], 1);
    let no = office.refused("consultations.portfolio", json!({ "state": "Q9" }));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("unknown-state"), &json!("state"))
    );
    office.verify();
}

#[test]
fn the_law_s_duties_to_consult_show_on_the_file() {
    let office = office_on("2026-02-02");
    let hand = bank(&office);
    let duties =
        |file: &Value| office.call("consultations.duties", json!({ "request": file["id"] }));
    assert_eq!(duties(&hand.file), json!([]));
    office.call(
        "communications.log",
        json!({ "request": hand.file["id"], "direction": "IN", "sort": "STATUS_QUERY", "day": "2026-02-02" }),
    );
    let due = duties(&hand.file);
    assert_eq!(due.as_array().unwrap().len(), 1);
    assert_eq!(
        (&due[0]["purpose"], &due[0]["cause"]),
        (&json!("CON-STATUS"), &json!("STATUS_ASKED"))
    );
    assert_eq!(
        (&due[0]["article"], &due[0]["held"]),
        (&json!("UNCAC 46(24)"), &json!(false))
    );

    let mut data = incoming(
        &office,
        json!({ "kind": "EEV", "basis": "BUD" }),
        json!([{ "code": "E-PRES" }]),
    );
    data.measures("IMPOSSIBLE", "2026-02-02");
    let due = duties(&data.file);
    assert_eq!(
        (
            &due[0]["purpose"],
            &due[0]["obligation"],
            &due[0]["article"]
        ),
        (
            &json!("CON-PRES"),
            &json!("MANDATORY"),
            &json!("ETS 185 29(6)")
        )
    );
    office.verify();
}

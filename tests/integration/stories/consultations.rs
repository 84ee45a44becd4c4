//! Consultations through the table: opened, reminded, about many requests, ended; the sheet for a meeting with one
//! State; the grounds that fit and those that no State may use; what follows a refusal to surrender.

use super::figures::Hand;
use super::scene::{office_on, refused_step, reread, with_second_head};
use comity_tests::Office;
use serde_json::{Value, json};

fn incoming<'a>(office: &'a Office, fields: Value, measures: Value) -> Hand<'a> {
    let mut all = json!({
        "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Ministry of Justice",
        "basis": "UNCAC", "received_on": "2026-02-01", "channel": "CENTRAL_AUTH", "language": "en",
    });
    for (key, value) in fields.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    let received = all["received_on"].as_str().unwrap().to_owned();
    let offences = json!([{ "as_written": "Bribery", "sherloc": ["S02"] }]);
    let file = office.call(
        "requests.register",
        json!({ "fields": all, "measures": measures, "offences": offences }),
    );
    let mut hand = Hand { office, file };
    if hand.file["fields"]["status"] == "REGISTERED" {
        hand.pass("UNDER_REVIEW", &received, json!({}));
    }
    hand
}

fn bank(office: &Office) -> Hand<'_> {
    incoming(office, json!({}), json!([{ "code": "M-F2" }]))
}

/// What a refusal asks for besides the grounds.
fn refusing(on: &str) -> Value {
    json!({ "decision-maker": "Head of the authority", "refusal-notice-on": on })
}

fn ground(code: &str) -> Value {
    json!({ "grounds": [{ "code": code, "reasons": "as the notice says" }] })
}

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
        json!({ "overdue": true, "state": "XC" }),
    );
    assert_eq!(late.as_array().unwrap().len(), 1);
    assert_eq!(late[0]["id"], row);

    let reminded = office.call(
        "consultations.remind",
        json!({ "id": row, "channel": "EMAIL", "summary": "We still wait for your views." }),
    );
    assert_eq!(reminded["unanswered"], true);
    assert_eq!(reminded["reminders"], json!(["2026-03-05"]));
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

/// One ground of the list, by code.
fn one<'a>(list: &'a Value, code: &str) -> &'a Value {
    let mut rows = list.as_array().unwrap().iter();
    rows.find(|row| row["code"] == code)
        .unwrap_or_else(|| panic!("{code} is not offered: {list}"))
}

#[test]
fn every_prohibited_ground_is_blocked_and_explained() {
    let office = office_on("2026-02-02");
    let blocked = |hand: &Hand<'_>, code: &str| {
        let no = refused_step(
            hand,
            "REFUSED",
            "2026-02-02",
            refusing("2026-02-02"),
            with_second_head(ground(code)),
        );
        assert_eq!(no["code"], "guard-no-prohibited-ground", "{code}: {no}");
        no["facts"]["ground"].as_str().unwrap().to_owned()
    };
    let mla = bank(&office);
    assert_eq!(blocked(&mla, "N-BANK"), "N-BANK");
    assert_eq!(blocked(&mla, "N-DCLABEL"), "N-DCLABEL");
    assert_eq!(blocked(&mla, "M-FISC"), "N-FISCAL");
    let list = office.call(
        "grounds.list",
        json!({ "request": mla.file["id"], "decision": "REFUSING" }),
    );
    let fiscal = one(&list, "M-FISC");
    assert_eq!(
        (&fiscal["prohibited"], &fiscal["only_alone"]),
        (&json!("N-FISCAL"), &json!(true))
    );
    assert!(fiscal["prohibited_by"].as_str().unwrap().contains("46(22)"));
    assert_eq!(fiscal["of_basis"], false);
    let secrecy = one(&list, "N-BANK");
    assert_eq!(secrecy["family"], "PROHIBITED");
    assert!(secrecy["article"].as_str().unwrap().contains("46(8)"));
    let order = one(&list, "M-SOV");
    assert_eq!(
        (&order["prohibited"], &order["consult"]),
        (&json!(""), &json!("HARD"))
    );
    assert_eq!(one(&list, "M-LATE")["consult"], "ADVICE");
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .all(|row| row["family"] != "EXTRADITION")
    );

    // Preservation: dual criminality is no ground, whatever else the request asks for.
    let data = incoming(
        &office,
        json!({ "kind": "EEV", "basis": "BUD" }),
        json!([{ "code": "E-PRES" }, { "code": "E-ACC", "data_categories": ["CON"] }]),
    );
    let measure = data.file["measures"][0]["id"].clone();
    let list = office.call(
        "grounds.list",
        json!({ "request": data.file["id"], "decision": "REFUSING", "measure": measure }),
    );
    assert_eq!(one(&list, "M-DC")["prohibited"], "N-DCPRES");
    assert_eq!(one(&list, "E-SOV")["prohibited"], "");
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .all(|row| row["code"] != "M-SOV"),
        "its own grounds only"
    );
    let access = data.file["measures"][1]["id"].clone();
    let list = office.call(
        "grounds.list",
        json!({ "request": data.file["id"], "decision": "REFUSING", "measure": access }),
    );
    assert_eq!(one(&list, "M-DC")["prohibited"], "");

    let list = office.call(
        "grounds.list",
        json!({ "request": mla.file["id"], "decision": "POSTPONING" }),
    );
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(one(&list, "P-ONGOING")["consult"], "HARD");
    let no = office.refused(
        "grounds.list",
        json!({ "request": mla.file["id"], "decision": "DITHERING" }),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("unknown-code"), &json!("decision"))
    );
    office.verify();
}

/// An incoming extradition under a convention, brought to the minister's decision.
fn before_the_minister<'a>(office: &'a Office, basis: &str) -> Hand<'a> {
    let file = office.call(
        "requests.register",
        json!({
            "fields": { "direction": "IN", "kind": "EXT", "state": "XC", "authority": "Ministry of Justice",
                        "basis": basis, "received_on": "2026-02-01", "channel": "DIPLOMATIC",
                        "language": "en", "purpose": "P", "officer": "tolvey" },
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"], "uncac": "17" }],
            "persons": [{ "names": [{ "full": "Irsa Quandel" }], "role": "SOUGHT", "nationality": "XA" }],
        }),
    );
    let mut hand = Hand { office, file };
    for to in [
        "REQUEST_RECEIVED",
        "FORMAL_REVIEW",
        "JUDICIAL_STAGE",
        "COURT_ELIGIBLE",
        "MINISTER_DECISION",
    ] {
        if hand.file["fields"]["status"] == to {
            continue;
        }
        hand.complete();
        hand.pass(to, "2026-02-02", json!({}));
    }
    hand
}

#[test]
fn a_corruption_offence_is_not_political_and_a_refused_national_is_not_forgotten() {
    let office = office_on("2026-02-02");
    let mut hand = before_the_minister(&office, "UNCAC");
    let refuse = |hand: &Hand<'_>, code: &str, facts: Value| {
        let mut all = refusing("2026-02-02");
        for (key, value) in facts.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        refused_step(
            hand,
            "REFUSED",
            "2026-02-02",
            all,
            with_second_head(ground(code)),
        )
    };
    let no = refuse(&hand, "X-POL", json!({}));
    assert_eq!(
        (&no["code"], &no["facts"]["ground"]),
        (&json!("guard-no-prohibited-ground"), &json!("N-POLCOR"))
    );
    let list = office.call(
        "grounds.list",
        json!({ "request": hand.file["id"], "decision": "REFUSING" }),
    );
    let political = one(&list, "X-POL");
    assert_eq!(
        (&political["prohibited"], &political["prohibited_by"]),
        (&json!("N-POLCOR"), &json!("UNCAC 44(4)"))
    );
    let no = refuse(&hand, "X-FISC", json!({}));
    assert_eq!(no["facts"]["ground"], "N-FISCAL");

    // Views first, where appropriate (44(17)); then a choice of what follows.
    let file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-REF-EXT" }),
    );
    assert_eq!(file["consultations"][0]["obligation"], "WHERE_APPROPRIATE");
    office.call(
        "consultations.conclude",
        json!({ "id": file["consultations"][0]["id"], "outcome": "REFUSE_CONFIRMED" }),
    );
    reread(&mut hand);
    let no = refuse(&hand, "X-NAT", json!({}));
    assert_eq!(no["code"], "guard-follow-up-for-national");
    let mut facts = refusing("2026-02-02");
    facts["follow-up-for-national"] = json!("AUT");
    hand.step(
        "REFUSED",
        "2026-02-02",
        facts,
        with_second_head(ground("X-NAT")),
    );
    let tasks = office.call("tasks.list", json!({ "request": hand.file["id"] }));
    assert_eq!(tasks.as_array().unwrap().len(), 1);
    assert_eq!(
        (&tasks[0]["sort"], &tasks[0]["assignee"]),
        (&json!("FOLLOW_PROSECUTE"), &json!("tolvey"))
    );
    assert!(tasks[0]["article"].as_str().unwrap().contains("44(11)"));
    let followed = office.call(
        "requests.follow",
        json!({ "request": hand.file["id"], "tie": "FOLLOWS_REFUSAL", "kind": "AUT",
                "fields": { "received_on": "2026-02-02", "channel": "DIPLOMATIC", "language": "en" } }),
    );
    assert_eq!(followed["fields"]["kind"], "AUT");
    assert_eq!(followed["links"][0]["tie"], "FOLLOWS_REFUSAL");
    let open = office.call("tasks.list", json!({ "request": hand.file["id"] }));
    assert_eq!(open, json!([]), "the follow-up is what the task asked for");
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

#[test]
fn one_measure_is_refused_with_its_own_ground_reasons_and_consultation() {
    let office = office_on("2026-02-02");
    let mut hand = incoming(
        &office,
        json!({ "kind": "EEV" }),
        json!([{ "code": "E-PRES" }, { "code": "E-ACC", "data_categories": ["CON"] }]),
    );
    let refuse = |at: usize, code: &str, reasons: &str| {
        with_second_head(json!({
            "id": hand.file["measures"][at]["id"], "status": "REFUSED", "on": "2026-02-02",
            "facts": { "decision-maker": "Head of the authority" },
            "grounds": [{ "code": code, "reasons": reasons, "measure": hand.file["measures"][at]["id"] }],
        }))
    };
    let no = office.refused("measures.set", refuse(0, "M-DC", "no offence here"));
    assert_eq!(
        (&no["code"], &no["facts"]["ground"]),
        (&json!("guard-no-prohibited-ground"), &json!("N-DCPRES")),
        "preservation asks for no dual criminality, whatever else is asked for"
    );
    let no = office.refused("measures.set", refuse(1, "M-SOV", "essential interests"));
    assert_eq!(no["code"], "guard-consult-before-refusing");
    assert!(no["article"].as_str().unwrap().contains("46(26)"));
    let file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-REF-MLA" }),
    );
    office.call(
        "consultations.conclude",
        json!({ "id": file["consultations"][0]["id"], "outcome": "EXECUTE_PARTLY" }),
    );
    let no = office.refused("measures.set", refuse(1, "M-SOV", ""));
    assert_eq!(no["code"], "guard-reasons-stated");
    let mut alone = refuse(1, "M-SOV", "essential interests");
    alone["approved_by"] = json!("");
    assert_eq!(
        office.refused("measures.set", alone)["code"],
        "needs-second-person"
    );
    let typed = refuse(1, "M-SOV", "essential interests");
    hand.file = office.call("measures.set", typed);
    let measures = hand.file["measures"].as_array().unwrap();
    assert_eq!(
        (&measures[0]["status"], &measures[1]["status"]),
        (&json!("REQUESTED"), &json!("REFUSED"))
    );
    let ground = &hand.file["grounds"][0];
    assert_eq!(
        (&ground["code"], &ground["measure"]),
        (&json!("M-SOV"), &measures[1]["id"])
    );
    assert_eq!(
        hand.file["fields"]["status"], "UNDER_REVIEW",
        "the rest goes on"
    );
    office.verify();
}

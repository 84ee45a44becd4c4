//! A new office's first day: set up, register, work, undo, lock, unlock, back up.

use super::WORKER;
use super::figures::Hand;
use comity_tests::{Office, PASSPHRASE};
use serde_json::json;

fn a_request(office: &Office) -> Hand<'_> {
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Prosecutor General",
                "their_ref": "CED/IJC/2026/118", "basis": "UNCAC", "received_on": "2026-01-14",
                "received_minute": "940", "channel": "SECURE_PLATFORM", "language": "en",
                "urgency": "URGENT", "urgency_reason": "DISSIPATION", "subject": "Bank records",
                "suggested_on": "2026-04-30", "suggested_reason": "trial opens 2026-05-18"
            },
            "measures": [{ "code": "M-F2", "detail": "account 4471" }],
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"], "uncac": "17" }],
            "persons": [{ "names": [
                { "full": "ليلى القرمزاني" }, { "full": "Layla al-Qirmizani" }
            ], "role": "SUSPECT", "born": "1979" }],
        }),
    );
    Hand { office, file }
}

#[test]
fn a_registered_request_shows_its_running_deadlines_with_their_working() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    let due = |rule: &str| {
        let rows = hand.file["deadlines"].as_array().unwrap();
        let row = rows.iter().find(|row| row["rule"] == rule);
        let row = row.unwrap_or_else(|| panic!("{rule} does not run: {rows:?}"));
        assert!(!row["working"].as_array().unwrap().is_empty());
        row["due"].as_str().unwrap().to_owned()
    };
    // Worked example A, domain.md 11.
    assert_eq!(due("INT-ACK"), "2026-01-21");
    assert_eq!(due("INT-TRIAGE"), "2026-01-18");
    assert_eq!(due("INT-COMPLETE"), "2026-01-28");
    assert_eq!(due("UNCAC-SUGG"), "2026-04-30");
    assert_eq!(hand.file["governing"]["due"], "2026-04-30");
    office.verify();
}

#[test]
fn a_status_query_is_answered_within_ten_working_days_that_skip_the_holidays() {
    let office = Office::on("2026-03-10", WORKER);
    let mut hand = a_request(&office);
    hand.file = office.call(
        "communications.log",
        json!({ "request": hand.file["id"], "direction": "IN", "sort": "STATUS_QUERY",
                "day": "2026-03-10", "summary": "How far are you?" }),
    );
    let rows = hand.file["deadlines"].as_array().unwrap().clone();
    let status = rows
        .iter()
        .find(|row| row["rule"] == "INT-STATUS")
        .expect("a clock for the answer");
    assert_eq!(status["due"], "2026-03-26");
    office.clock.set("2026-03-16");
    hand.file = office.call(
        "communications.log",
        json!({ "request": hand.file["id"], "direction": "OUT", "sort": "STATUS_REPLY",
                "day": "2026-03-16" }),
    );
    let rows = hand.file["deadlines"].as_array().unwrap();
    let status = rows.iter().find(|row| row["rule"] == "INT-STATUS").unwrap();
    assert_eq!(
        (&status["status"], &status["ended_on"]),
        (&json!("MET"), &json!("2026-03-16"))
    );
    office.verify();
}

#[test]
fn a_person_is_found_by_a_name_in_either_script_and_a_file_by_its_reference() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    for text in [
        "ليلى القرمزاني",
        "ليلي القرمزانى",
        "qirmiz",
        "CED/IJC/2026/118",
        "IN-2026-0001",
    ] {
        let found = office.call("find.query", json!({ "text": text }));
        assert_eq!(found["rows"][0]["id"], hand.file["id"], "{text} finds it");
    }
    let found = office.call("find.query", json!({ "text": "nobody at all" }));
    assert_eq!(found["total"], 0);
}

#[test]
fn an_edit_is_undone_by_a_new_entry_and_refused_once_the_field_was_set_again() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    let edit = |subject: &str| {
        let seen = office.call("requests.open", json!({ "id": hand.file["id"] }))["seen"].clone();
        let answer = office.ask(
            "requests.edit",
            json!({ "id": hand.file["id"], "seen": seen, "fields": { "subject": subject } }),
        );
        answer["receipt"]["entries"][0].clone()
    };
    let first = edit("Records of two banks");
    let second = edit("Records of three banks");
    let problem = office.refused("history.undo", json!({ "seq": first, "reason": "a slip" }));
    assert_eq!(problem["code"], "undo-overtaken");
    office.call("history.undo", json!({ "seq": second, "reason": "a slip" }));
    let file = office.call("requests.open", json!({ "id": hand.file["id"] }));
    assert_eq!(file["fields"]["subject"], "Records of two banks");
    let history = office.call("history.page", json!({ "request": hand.file["id"] }));
    assert_eq!(history["entries"][0]["reason"], "a slip");
    office.verify();
}

#[test]
fn a_form_that_shows_an_older_version_is_told_which_fields_changed_meanwhile() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    let seen = hand.file["seen"].clone();
    let change = |fields: serde_json::Value| json!({ "id": hand.file["id"], "seen": seen, "fields": fields });
    office.call("requests.edit", change(json!({ "subject": "One" })));
    let problem = office.refused("requests.edit", change(json!({ "subject": "Two" })));
    assert_eq!(problem["code"], "changed-meanwhile");
    assert_eq!(problem["facts"]["fields"], "subject");
    // Another field does not collide.
    office.call("requests.edit", change(json!({ "remarks": "by phone" })));
}

#[test]
fn bad_input_is_refused_at_its_field_and_nothing_is_half_written() {
    let office = Office::on("2026-01-14", WORKER);
    let good = json!({
        "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Court", "basis": "UNCAC",
        "received_on": "2026-01-14", "channel": "EMAIL", "language": "en"
    });
    for (field, value) in [
        ("direction", "SIDEWAYS"),
        ("kind", "NONE"),
        ("state", "Atlantis"),
        ("basis", "HANDSHAKE"),
        ("received_on", "31/31/2026"),
        ("received_on", "2026-01-15"),
        ("received_on", ""),
        ("channel", "PIGEON"),
        ("urgency", "YESTERDAY"),
        ("status", "CLOSED"),
    ] {
        let mut fields = good.clone();
        fields[field] = json!(value);
        let problem = office.refused(
            "requests.register",
            json!({ "fields": fields, "measures": [{ "code": "M-B" }] }),
        );
        assert_eq!(problem["field"], field, "{value}: {problem}");
    }
    let problem = office.refused(
        "requests.register",
        json!({ "fields": good, "measures": [] }),
    );
    assert!(problem["code"].as_str().is_some());
    let problem = office.refused(
        "requests.register",
        json!({ "fields": good, "surprise": 1 }),
    );
    assert_eq!(problem["code"], "bad-request");
    let page = office.call("register.page", json!({}));
    assert_eq!(page["total"], 0);
    office.verify();
}

#[test]
fn a_locked_office_answers_nothing_but_status_and_opens_only_with_the_passphrase() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    let id = hand.file["id"].clone();
    assert_eq!(office.call("desk.lock", json!({}))["stage"], "LOCKED");
    for row in comity_desk::commands::TABLE {
        if row.sort == comity_desk::commands::Sort::Before {
            continue;
        }
        assert_eq!(
            office.refused(row.name, json!({}))["code"],
            "locked",
            "{}",
            row.name
        );
    }
    let wrong = json!({ "user": "tolvey", "passphrase": "correct horse battery stable" });
    assert_eq!(
        office.refused("desk.unlock", wrong)["code"],
        "wrong-passphrase"
    );
    let unknown = json!({ "user": "nobody", "passphrase": PASSPHRASE });
    assert_eq!(
        office.refused("desk.unlock", unknown)["code"],
        "wrong-passphrase"
    );
    office.call(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": PASSPHRASE }),
    );
    assert_eq!(office.call("requests.open", json!({ "id": id }))["id"], id);
}

#[test]
fn an_office_locked_while_a_question_is_being_answered_opens_again_at_once() {
    let office = Office::on("2026-01-14", WORKER);
    // As a question does that reads the store when somebody locks it: it ends, but after the locking.
    let answering = office.desk.open().unwrap();
    std::thread::scope(|both| {
        both.spawn(|| {
            while office.desk.open().is_ok() {
                std::thread::yield_now();
            }
            drop(answering);
        });
        assert_eq!(office.call("desk.lock", json!({}))["stage"], "LOCKED");
        let again = json!({ "user": "tolvey", "passphrase": PASSPHRASE });
        assert_eq!(office.call("desk.unlock", again)["stage"], "OPEN");
    });
}

#[test]
fn the_recovery_key_gives_a_user_a_new_passphrase() {
    let office = Office::on("2026-01-14", WORKER);
    office.call("desk.lock", json!({}));
    let typed = office.recovery_key.to_lowercase().replace('-', " ");
    let new = "a wholly new passphrase";
    office.call(
        "desk.recover",
        json!({ "recovery_key": typed, "user": "tolvey", "passphrase": new }),
    );
    office.call("desk.lock", json!({}));
    let old = json!({ "user": "tolvey", "passphrase": PASSPHRASE });
    assert_eq!(
        office.refused("desk.unlock", old)["code"],
        "wrong-passphrase"
    );
    office.call(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": new }),
    );
}

#[test]
fn a_second_desk_is_told_that_the_store_is_in_use() {
    let office = Office::on("2026-01-14", WORKER);
    let second = office.another_desk();
    let body = json!({ "user": "tolvey", "passphrase": PASSPHRASE }).to_string();
    let answer: serde_json::Value =
        serde_json::from_str(&second.dispatch("desk.unlock", &body)).unwrap();
    assert_eq!(answer["problem"]["code"], "store-in-use");
}

#[test]
fn a_set_up_that_is_not_confirmed_leaves_no_office_behind() {
    let folder = tempfile::TempDir::new().unwrap();
    let store = folder.path().join("office");
    let clock: std::sync::Arc<dyn comity_desk::clock::Clock> =
        comity_tests::SetClock::on("2026-01-14");
    let host = || comity_desk::Host {
        store: store.clone(),
        worker: WORKER.into(),
        clock: std::sync::Arc::clone(&clock),
    };
    let desk = comity_desk::Desk::new(host());
    let create = json!({
        "office": "Half an office", "state": "XA", "user": "a", "passphrase": PASSPHRASE,
        "calendar": { "weekend": ["fri"], "zone": "+03:00" }
    });
    let ask =
        |desk: &comity_desk::Desk, name: &str, body: &serde_json::Value| -> serde_json::Value {
            serde_json::from_str(&desk.dispatch(name, &body.to_string())).unwrap()
        };
    assert!(ask(&desk, "office.create", &create)["ok"]["recovery_key"].is_string());
    let wrong = ask(&desk, "office.confirm", &json!({ "typed": "AAAA-BBBB" }));
    assert_eq!(wrong["problem"]["code"], "recovery-key-wrong");
    assert_eq!(
        ask(&desk, "desk.status", &json!({}))["ok"]["stage"],
        "UNCONFIRMED"
    );
    drop(desk);
    assert!(!store.exists());
    let desk = comity_desk::Desk::new(host());
    assert_eq!(
        ask(&desk, "desk.status", &json!({}))["ok"]["stage"],
        "NO_OFFICE"
    );
}

#[test]
fn a_short_passphrase_and_an_impossible_calendar_are_refused_at_their_field() {
    let folder = tempfile::TempDir::new().unwrap();
    let clock: std::sync::Arc<dyn comity_desk::clock::Clock> =
        comity_tests::SetClock::on("2026-01-14");
    let desk = comity_desk::Desk::new(comity_desk::Host {
        store: folder.path().join("office"),
        worker: WORKER.into(),
        clock,
    });
    let good = json!({
        "office": "O", "state": "XA", "user": "a", "passphrase": PASSPHRASE,
        "calendar": { "weekend": ["fri"], "zone": "+03:00", "holidays": [] }
    });
    for (pointer, value, field) in [
        ("/passphrase", json!("too short"), "passphrase"),
        ("/state", json!("Nowhere"), "state"),
        ("/office", json!(" "), "office"),
        ("/calendar/weekend", json!(["someday"]), "weekend"),
        ("/calendar/zone", json!("+99:99"), "zone"),
        ("/calendar/holidays", json!(["2026-02-30"]), "holidays"),
    ] {
        let mut create = good.clone();
        *create.pointer_mut(pointer).unwrap() = value;
        let answer: serde_json::Value =
            serde_json::from_str(&desk.dispatch("office.create", &create.to_string())).unwrap();
        assert_eq!(answer["problem"]["field"], field, "{answer}");
    }
}

#[test]
fn a_backup_is_restored_whole_in_another_place() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    let (token, path) = office.pick_new("office.comity-backup");
    office.job("store.backup", json!({ "file": token }));
    let place = office.beside().join("restored");
    comity_desk::store::restore(&path, &place, "tolvey", PASSPHRASE).expect("it restores");
    let desk = comity_desk::Desk::new(comity_desk::Host {
        store: place,
        worker: WORKER.into(),
        clock: comity_tests::SetClock::on("2026-01-15"),
    });
    let ask = |name: &str, body: serde_json::Value| -> serde_json::Value {
        serde_json::from_str(&desk.dispatch(name, &body.to_string())).unwrap()
    };
    ask(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": PASSPHRASE }),
    );
    let file = ask("requests.open", json!({ "id": hand.file["id"] }));
    assert_eq!(file["ok"]["persons"], hand.file["persons"]);
}

#[test]
fn a_holiday_entered_later_moves_the_running_clocks_that_it_touches_and_no_others() {
    let office = Office::on("2026-03-10", WORKER);
    let hand = a_request(&office);
    office.call(
        "communications.log",
        json!({ "request": hand.file["id"], "direction": "IN", "sort": "STATUS_QUERY",
                "day": "2026-03-10" }),
    );
    office.call(
        "calendars.save",
        json!({ "weekend": ["fri", "sat"], "zone": "+03:00", "count_mode": "EXCL",
                "holidays": ["2026-03-19", "2026-03-22", "2026-03-25", "2026-07-23"] }),
    );
    let file = office.call("requests.open", json!({ "id": hand.file["id"] }));
    let rows = file["deadlines"].as_array().unwrap();
    let of = |rule: &str, status: &str| {
        rows.iter()
            .find(|row| row["rule"] == rule && row["status"] == status)
            .cloned()
    };
    assert_eq!(of("INT-STATUS", "RUNNING").unwrap()["due"], "2026-03-29");
    assert_eq!(of("INT-STATUS", "SUPERSEDED").unwrap()["due"], "2026-03-26");
    assert!(of("UNCAC-SUGG", "SUPERSEDED").is_none());
    office.verify();
}

#[test]
fn today_lists_what_is_overdue_and_what_is_due_this_week() {
    let office = Office::on("2026-01-14", WORKER);
    let hand = a_request(&office);
    office.clock.set("2026-01-19");
    let today = office.call("today.view", json!({}));
    let rules = |list: &str| {
        let rows = today[list].as_array().unwrap().iter();
        rows.map(|row| row["rule"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(rules("overdue"), ["INT-TRIAGE"]);
    assert_eq!(rules("week"), ["INT-ACK"]);
    assert_eq!(rules("fortnight"), ["INT-COMPLETE"]);
    assert_eq!(today["received"][0]["id"], hand.file["id"]);
    assert_eq!(
        (&today["open"], &today["working"]),
        (&json!(1), &json!(true))
    );
}

#[test]
fn a_clock_is_cancelled_only_with_a_reason_and_the_last_one_is_named_as_such() {
    let office = Office::on("2026-01-14", WORKER);
    let mut hand = a_request(&office);
    let running: Vec<_> = hand.file["deadlines"].as_array().unwrap().clone();
    for (at, row) in running.iter().enumerate() {
        let mut request = json!({ "id": row["id"], "status": "CANCELLED" });
        let last = at + 1 == running.len();
        let problem = office.refused("deadlines.end", request.clone());
        assert_eq!(
            problem["code"],
            if last { "last-deadline" } else { "required" }
        );
        request["reason"] = json!("by phone");
        hand.file = office.call("deadlines.end", request);
    }
    office.verify();
}

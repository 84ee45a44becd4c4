//! Files that change hands: assigned, handed over with a signed list, or worked by who stands in.

use super::people::{a_request, count, office_on, sit};
use serde_json::json;

#[test]
fn a_handover_is_a_list_both_sign_and_files_change_hands_with_the_last_signature() {
    let office = office_on("2026-01-20", &["maren", "samia", "orsel", "ilka"]);
    let first = a_request(&office, &json!({ "officer": "maren" }));
    a_request(
        &office,
        &json!({ "officer": "maren", "sensitivity": "SEALED" }),
    );
    let stays = a_request(&office, &json!({ "officer": "samia" }));
    sit(&office, "maren");
    for (from, to, why, code) in [
        ("samia", "maren", "leaves", "not-allowed"),
        ("maren", "maren", "leaves", "handover-to-oneself"),
        ("maren", "ilka", "leaves", "not-an-officer"),
        ("maren", "samia", " ", "required"),
    ] {
        let no = office.refused(
            "handovers.open",
            json!({ "from": from, "to": to, "why": why }),
        );
        assert_eq!(no["code"], code, "{from} {to}");
    }
    let handover = office.call(
        "handovers.open",
        json!({ "from": "maren", "to": "samia", "why": "posted abroad" }),
    );
    let id = json!({ "id": handover["id"] });
    assert_eq!(
        (&handover["files"], &handover["sign"]),
        (&json!(2), &json!(true))
    );
    let item = &handover["items"][0];
    assert_eq!(item["request"], first["id"]);
    let rules: Vec<_> = item["running"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["rule"])
        .collect();
    assert!(rules.contains(&&json!("INT-ACK")), "{rules:?}");
    office.call(
        "handovers.note",
        json!({ "id": item["id"], "note": "the bank answers by phone only" }),
    );
    let signed = office.call("handovers.sign", id.clone());
    assert_eq!(
        (&signed["given_on"], &signed["status"]),
        (&json!("2026-01-20"), &json!("OPEN"))
    );
    assert_eq!(
        office.refused("handovers.sign", id.clone())["code"],
        "not-to-sign"
    );
    assert_eq!(count(&office), 2, "still theirs");
    // A head who is in neither place sees the list, and of a sealed file that it is on it.
    office.clock.set("2026-01-21");
    sit(&office, "orsel");
    let seen = office.call("handovers.view", id.clone());
    let states: Vec<_> = seen["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["state"])
        .collect();
    assert!(
        states.contains(&&json!("MASKED")) && states.contains(&&json!("XC")),
        "{states:?}"
    );
    sit(&office, "ilka");
    assert_eq!(
        office.refused("handovers.view", id.clone())["code"],
        "not-allowed"
    );
    sit(&office, "samia");
    assert_eq!(count(&office), 1, "not yet");
    let listed = office.call("handovers.view", id.clone());
    assert_eq!(listed["items"][0]["note"], "the bank answers by phone only");
    let signed = office.call("handovers.sign", id.clone());
    assert_eq!(
        (&signed["status"], &signed["items"][1]["taken"]),
        (&json!("SIGNED"), &json!(true))
    );
    assert_eq!(count(&office), 3);
    let log = office.call("history.page", json!({ "request": first["id"] }));
    assert_eq!(log["entries"][0]["intent"], "handovers.sign");
    assert_eq!(
        office.refused("handovers.sign", id)["code"],
        "handover-ended"
    );
    office.call("requests.open", json!({ "id": stays["id"] }));
    sit(&office, "maren");
    assert_eq!(count(&office), 0);
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn a_head_signs_for_an_officer_who_is_gone_and_for_nobody_else() {
    let office = office_on("2026-01-20", &["orsel", "maren", "samia"]);
    a_request(&office, &json!({ "officer": "maren" }));
    sit(&office, "orsel");
    let open = json!({ "from": "maren", "to": "samia", "why": "ill" });
    let handover = office.call("handovers.open", open.clone());
    let id = json!({ "id": handover["id"] });
    assert_eq!(
        office.refused("handovers.open", open)["code"],
        "handover-under-way"
    );
    assert_eq!(
        office.refused("handovers.sign", id.clone())["code"],
        "not-to-sign"
    );
    office.call(
        "absences.save",
        json!({ "login": "maren", "from": "2026-01-19", "to": "2026-03-01", "delegate": "samia" }),
    );
    let signed = office.call("handovers.sign", id.clone());
    assert_eq!(signed["signed_for_by"], "orsel");
    sit(&office, "samia");
    assert_eq!(office.call("handovers.sign", id)["status"], "SIGNED");
    sit(&office, "orsel");
    let again = json!({ "from": "maren", "to": "samia", "why": "ill" });
    assert_eq!(
        office.refused("handovers.open", again)["code"],
        "handover-without-files"
    );
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn who_stands_in_sees_and_works_the_files_of_that_span_and_only_then() {
    let office = office_on("2026-01-20", &["maren", "samia", "mira"]);
    let file = a_request(
        &office,
        &json!({ "officer": "maren", "sensitivity": "SEALED" }),
    );
    let absence =
        json!({ "from": "2026-01-22", "to": "2026-01-23", "delegate": "samia", "why": "leave" });
    for (field, value, code) in [
        ("delegate", json!("maren"), "delegate-is-oneself"),
        ("delegate", json!("mira"), "not-an-officer"),
        ("to", json!("2026-01-21"), "days-reversed"),
        ("from", json!("soon"), "bad-date"),
    ] {
        sit(&office, "maren");
        let mut wrong = absence.clone();
        wrong[field] = value;
        let no = office.refused("absences.save", wrong);
        assert_eq!((&no["code"], &no["field"]), (&json!(code), &json!(field)));
    }
    office.call("absences.save", absence.clone());
    assert_eq!(
        office.refused("absences.save", absence)["code"],
        "absence-overlaps"
    );
    sit(&office, "samia");
    let foreign =
        json!({ "login": "maren", "from": "2026-02-01", "to": "2026-02-02", "delegate": "samia" });
    assert_eq!(
        office.refused("absences.save", foreign)["code"],
        "not-allowed"
    );
    for (day, sees) in [
        ("2026-01-21", 0),
        ("2026-01-22", 1),
        ("2026-01-23", 1),
        ("2026-01-24", 0),
    ] {
        office.clock.set(day);
        assert_eq!(count(&office), sees, "{day}");
    }
    office.clock.set("2026-01-22");
    let today = office.call("today.view", json!({}));
    assert_eq!(
        (
            &today["away"][0]["login"],
            &today["away"][0]["now"],
            &today["received"][0]["id"]
        ),
        (&json!("maren"), &json!(true), &file["id"])
    );
    let letter =
        json!({ "request": file["id"], "direction": "OUT", "sort": "NOTE", "day": "2026-01-22" });
    office.call("communications.log", letter);
    office.clock.set("2026-01-23");
    sit(&office, "maren");
    let absences = office.call("absences.list", json!({}));
    office.call("absences.end", json!({ "id": absences[0]["id"] }));
    sit(&office, "samia");
    assert_eq!(count(&office), 0, "back already");
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn files_are_given_to_an_officer_together_in_one_entry() {
    let office = office_on("2026-01-20", &["maren", "samia", "mira"]);
    let files: Vec<_> = (0..3)
        .map(|_| a_request(&office, &json!({}))["id"].clone())
        .collect();
    sit(&office, "maren");
    assert_eq!(count(&office), 3, "nobody has taken them yet");
    let no = office.refused(
        "requests.assign",
        json!({ "ids": files, "officer": "mira" }),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("not-an-officer"), &json!("officer"))
    );
    let given = office.ask(
        "requests.assign",
        json!({ "ids": files, "officer": "samia", "why": "load" }),
    );
    assert_eq!(given["ok"]["changed"], 3, "{given}");
    assert_eq!(given["receipt"]["entries"].as_array().unwrap().len(), 1);
    assert_eq!(count(&office), 0);
    sit(&office, "samia");
    assert_eq!(count(&office), 3);
    sit(&office, "tolvey");
    office.verify();
}

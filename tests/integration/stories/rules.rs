//! The office's own law over the command table: rules it checked, numbers of its own, calendars of other
//! States, what is missing from a request, days left out and put right.

use super::WORKER;
use super::figures::Hand;
use comity_tests::Office;
use serde_json::{Value, json};

fn a_request<'a>(office: &'a Office, more: &Value) -> Hand<'a> {
    let mut fields = json!({
        "direction": "IN", "kind": "AST", "state": "XC", "authority": "Prosecutor General",
        "their_ref": "CED/7", "basis": "UNCAC", "received_on": "2026-01-14",
        "channel": "SECURE_PLATFORM", "language": "en", "subject": "Confiscation"
    });
    for (name, value) in more.as_object().unwrap() {
        fields[name] = value.clone();
    }
    let request = json!({ "fields": fields, "measures": [{ "code": "A-CONF2" }] });
    Hand {
        office,
        file: office.call("requests.register", request),
    }
}

fn due(file: &Value, rule: &str) -> String {
    let rows = file["deadlines"].as_array().unwrap();
    let mut rows = rows.iter().filter(|row| row["status"] == "RUNNING");
    let row = rows.find(|row| row["rule"] == rule);
    let row = row.unwrap_or_else(|| panic!("{rule} does not run: {}", file["deadlines"]));
    row["due"].as_str().unwrap().to_owned()
}

fn rule<'a>(rules: &'a Value, code: &str) -> &'a Value {
    let mut rules = rules.as_array().unwrap().iter();
    rules.find(|rule| rule["rule"] == code).unwrap()
}

#[test]
fn an_unverified_rule_is_enabled_with_a_note_and_who_and_when_stay_with_it() {
    let office = Office::on("2026-02-02", WORKER);
    let rules = office.call("rules.list", json!({}));
    let shipped = rule(&rules, "ECE4-SPEC-30");
    assert_eq!(
        (&shipped["certainty"], &shipped["enabled"]),
        (&json!("C"), &json!(false))
    );
    let no = office.refused(
        "rules.choose",
        json!({ "rule": "ECE4-SPEC-30", "enabled": "Y" }),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("required"), &json!("note"))
    );
    let no = office.refused("rules.choose", json!({ "rule": "ECE-PA-18", "length": 20 }));
    assert_eq!(no["code"], "rule-fixed-number");
    let no = office.refused("rules.choose", json!({ "rule": "NO-SUCH" }));
    assert_eq!(no["field"], "rule");
    let rules = office.call(
        "rules.choose",
        json!({ "rule": "ECE4-SPEC-30", "enabled": "Y", "note": "read in the text of CETS 212" }),
    );
    let chosen = rule(&rules, "ECE4-SPEC-30");
    assert_eq!(chosen["enabled"], true);
    assert_eq!(chosen["decided_by"], "tolvey");
    assert_eq!(chosen["decided_on"], "2026-02-02");
    // As shipped again: one row, changed, not two.
    let rules = office.call("rules.choose", json!({ "rule": "ECE4-SPEC-30" }));
    assert_eq!(rule(&rules, "ECE4-SPEC-30")["enabled"], false);
    office.verify();
}

#[test]
fn a_standard_of_the_office_counts_with_the_office_s_own_number() {
    let office = Office::on("2026-01-14", WORKER);
    let before = a_request(&office, &json!({}));
    assert_eq!(due(&before.file, "INT-ACK"), "2026-01-21");
    office.call("rules.choose", json!({ "rule": "INT-ACK", "length": 3 }));
    let after = a_request(&office, &json!({ "their_ref": "CED/8" }));
    assert_eq!(due(&after.file, "INT-ACK"), "2026-01-19");
    office.verify();
}

#[test]
fn what_is_missing_is_asked_for_with_its_articles_in_the_letter_s_language_by_a_day_that_is_shown()
{
    let office = Office::on("2026-01-22", WORKER);
    let mut hand = a_request(&office, &json!({}));
    for code in ["R1", "R2", "R3", "R4", "R6", "R7", "F4", "F5", "F7"] {
        hand.file = office.call(
            "checks.set",
            json!({ "request": hand.file["id"], "code": code, "status": "PRESENT" }),
        );
    }
    assert_eq!(hand.file["complete"], json!({ "settled": 9, "of": 10 }));
    let letter = office.call("checks.supplement", json!({ "request": hand.file["id"] }));
    assert_eq!(letter["addressee"], "Prosecutor General");
    assert_eq!(letter["their_ref"], "CED/7");
    assert_eq!(letter["reply_by"], "2026-02-22");
    assert!(letter["working"].as_array().unwrap().len() > 2);
    let missing = letter["missing"].as_array().unwrap();
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0]["code"], "F6");
    assert_eq!(missing[0]["article"], "UNCAC 55(3)");
    let english = missing[0]["text"].as_str().unwrap().to_owned();
    let arabic = office.call(
        "checks.supplement",
        json!({ "request": hand.file["id"], "locale": "ar" }),
    );
    let arabic = arabic["missing"][0]["text"].as_str().unwrap();
    assert!(
        arabic != english && !arabic.starts_with("check-"),
        "{arabic}"
    );
    // Under UNTOC the same request is whole: it does not ask for notice to third parties.
    let file = office.call(
        "requests.edit",
        json!({ "id": hand.file["id"], "seen": hand.file["seen"], "fields": { "basis": "UNTOC" } }),
    );
    assert_eq!(file["complete"], json!({ "settled": 8, "of": 8 }));
    office.verify();
}

#[test]
fn an_arrest_abroad_is_counted_as_the_state_that_holds_the_person_counts() {
    let office = Office::on("2026-03-05", WORKER);
    office.call(
        "members.add",
        json!({ "login": "second", "display": "Second", "role": "HEAD", "locale": "en",
                "passphrase": "a passphrase for the second" }),
    );
    let file = office.call(
        "requests.register",
        json!({ "fields": {
            "direction": "OUT", "kind": "EXT", "state": "XB", "authority": "Ministry of Justice",
            "home_authority": "Court", "basis": "ECE", "other_bases": "ECE3", "language": "en",
            "purpose": "P", "subject": "Extradition" },
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SOUGHT" }] }),
    );
    let mut hand = Hand {
        office: &office,
        file,
    };
    hand.complete();
    hand.pass("PA_SENT", "2026-03-05", json!({}));
    office.clock.set("2026-03-30");
    hand.pass_with(
        "ARRESTED_ABROAD",
        "2026-03-10",
        json!({ "arrest-at": "2026-03-10" }),
        json!({}),
    );
    // Nobody has said how Belmora counts: both days, and the earlier one to act on.
    let row = |file: &Value| {
        let rows = file["deadlines"].as_array().unwrap();
        let mut rows = rows.iter().filter(|row| row["status"] == "RUNNING");
        rows.find(|row| row["rule"] == "ECE-PA-18").unwrap().clone()
    };
    let clock = row(&hand.file);
    assert_eq!(
        (&clock["due"], &clock["alternative"]),
        (&json!("2026-03-28"), &json!("2026-03-27"))
    );
    office.call(
        "calendars.save",
        json!({ "state": "XB", "weekend": ["sat", "sun"], "zone": "+01:00", "count_mode": "INCL",
                "holidays": [] }),
    );
    let opened = office.call("requests.open", json!({ "id": hand.file["id"] }));
    let clock = row(&opened);
    assert_eq!(
        (&clock["due"], &clock["alternative"]),
        (&json!("2026-03-27"), &Value::Null)
    );
    // Consent given and taken back is not counted (CETS 209 4(5)).
    let paused = office.call(
        "deadlines.pause",
        json!({ "request": hand.file["id"], "from": "2026-03-14", "to": "2026-03-19",
                "reason": "consent revoked before the judge" }),
    );
    assert_eq!(due(&paused, "ECE-PA-18"), "2026-04-01");
    assert_eq!(paused["waited_days"], opened["waited_days"]);
    // The arrest was a day earlier: put right by two, with a reason.
    let wrong = json!({ "id": paused["id"], "seen": paused["seen"], "fact": "arrest-at",
                        "to": "2026-03-09", "reason": "the protocol says so" });
    assert_eq!(
        office.refused("requests.correct", wrong.clone())["code"],
        "needs-second-person"
    );
    let mut right = wrong;
    right["approved_by"] = json!("second");
    right["approver_passphrase"] = json!("a passphrase for the second");
    let file = office.call("requests.correct", right);
    assert_eq!(due(&file, "ECE-PA-18"), "2026-03-31");
    assert_eq!(file["custody"]["arrested_on"], "2026-03-09");
    // The file tells what the steps were told, and which row a step is, so that a form can offer them for correction.
    let told = file["facts"].as_array().unwrap();
    let arrest = told.iter().find(|fact| fact["code"] == "arrest-at");
    assert!(arrest.is_some_and(|fact| fact["value"].as_str().unwrap().starts_with("2026-03-09")));
    let latest = &file["movements"][0];
    let again = office.call(
        "requests.correct",
        json!({ "id": file["id"], "seen": file["seen"], "step": latest["id"], "to": latest["effective_on"],
                "reason": "read once more", "approved_by": "second",
                "approver_passphrase": "a passphrase for the second" }),
    );
    assert_eq!(again["movements"][0]["id"], latest["id"]);
    office.verify();
}

#[test]
fn a_corrected_day_of_receipt_moves_the_register_and_the_clocks_and_keeps_what_was_noted() {
    let office = Office::on("2026-01-20", WORKER);
    office.call(
        "members.add",
        json!({ "login": "second", "display": "Second", "role": "HEAD", "locale": "en",
                "passphrase": "a passphrase for the second" }),
    );
    let hand = a_request(&office, &json!({}));
    let no = office.refused(
        "requests.edit",
        json!({ "id": hand.file["id"], "seen": hand.file["seen"], "fields": { "received_on": "2026-01-12" } }),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("correct-legal-day"), &json!("received_on"))
    );
    let file = office.call(
        "requests.correct",
        json!({ "id": hand.file["id"], "seen": hand.file["seen"], "field": "received_on",
                "to": "2026-01-12", "reason": "date stamp", "approved_by": "second",
                "approver_passphrase": "a passphrase for the second" }),
    );
    assert_eq!(file["fields"]["received_on"], "2026-01-12");
    assert_eq!(due(&file, "INT-ACK"), "2026-01-19");
    let rows = file["deadlines"].as_array().unwrap();
    assert!(
        rows.iter()
            .any(|row| row["status"] == "SUPERSEDED" && row["due"] == "2026-01-21")
    );
    let no = office.refused(
        "requests.correct",
        json!({ "id": file["id"], "seen": file["seen"], "field": "received_on", "step": "x",
                "to": "2026-01-12", "reason": "date stamp", "approved_by": "second",
                "approver_passphrase": "a passphrase for the second" }),
    );
    assert_eq!(no["code"], "unknown-field");
    office.verify();
}

#[test]
fn a_freezing_order_is_followed_by_its_reminder_and_its_renewal_moves_both() {
    let office = Office::on("2026-01-20", WORKER);
    let hand = a_request(&office, &json!({}));
    let file = office.call(
        "measures.add",
        json!({ "request": hand.file["id"], "measure": { "code": "M-J" } }),
    );
    let file = office.call(
        "deadlines.start",
        json!({ "request": file["id"], "rule": "DOM-FRZ", "trigger": "2026-01-20", "length": 90 }),
    );
    assert_eq!(due(&file, "DOM-FRZ"), "2026-04-20");
    assert_eq!(due(&file, "INT-FRZ-REM"), "2026-04-05");
    assert_eq!(due(&file, "UNCAC-LIFT"), "2026-04-06");
    office.clock.set("2026-04-15");
    let rows = file["deadlines"].as_array().unwrap();
    let order = rows.iter().find(|row| row["rule"] == "DOM-FRZ").unwrap();
    let file = office.call(
        "deadlines.extend",
        json!({ "id": order["id"], "length": 90, "reason": "renewed by the court" }),
    );
    assert_eq!(due(&file, "DOM-FRZ"), "2026-07-19");
    assert_eq!(due(&file, "INT-FRZ-REM"), "2026-07-05");
    office.verify();
}

#[test]
fn preserved_data_are_held_from_the_disclosure_request_to_its_decision() {
    let office = Office::on("2026-02-02", WORKER);
    let fields = json!({
        "direction": "IN", "kind": "EEV", "state": "XC", "authority": "24/7 contact", "basis": "BUD",
        "received_on": "2026-02-02", "channel": "NET24_7", "language": "en", "subject": "Logs"
    });
    let preservation = office.call(
        "requests.register",
        json!({ "fields": fields, "measures": [{ "code": "E-PRES" }] }),
    );
    let started = office.call(
        "deadlines.start",
        json!({ "request": preservation["id"], "rule": "BUD-PRES-60", "trigger": "2026-02-02" }),
    );
    assert_eq!(due(&started, "BUD-PRES-60"), "2026-04-03");
    office.clock.set("2026-03-20");
    let disclosure = office.call(
        "requests.follow",
        json!({ "request": preservation["id"], "tie": "FOLLOWS_PRESERVATION", "kind": "EEV",
                "fields": { "received_on": "2026-03-20" }, "measures": [{ "code": "E-ACC" }] }),
    );
    // What was preserved is a mandatory part of the request that follows.
    let checks = disclosure["checks"].as_array().unwrap();
    let reference = checks.iter().find(|item| item["code"] == "D13").unwrap();
    assert_eq!(reference["need"], "MANDATORY");
    let held = |id: &Value| {
        let file = office.call("requests.open", json!({ "id": id }));
        let rows = file["deadlines"].as_array().unwrap().clone();
        let row = rows
            .into_iter()
            .find(|row| row["rule"] == "BUD-PRES-60")
            .unwrap();
        (row["held_for"].clone(), row["status"].clone())
    };
    assert_eq!(
        held(&preservation["id"]),
        (disclosure["id"].clone(), json!("RUNNING"))
    );
    // Long after the sixty days it still stands among what ends, and nobody calls it overdue.
    office.clock.set("2026-05-04");
    let today = office.call("today.view", json!({}));
    let names = |list: &str| -> Vec<Value> {
        let rows = today[list].as_array().unwrap();
        rows.iter().map(|row| row["rule"].clone()).collect()
    };
    assert!(
        names("ending").contains(&json!("BUD-PRES-60")),
        "{}",
        today["ending"]
    );
    assert!(!names("overdue").contains(&json!("BUD-PRES-60")));
    // Withdrawn: decided, so the data need no longer be held; the floor itself does nothing.
    let mut hand = Hand {
        office: &office,
        file: office.call("requests.open", json!({ "id": disclosure["id"] })),
    };
    hand.pass("WITHDRAWN", "2026-05-04", json!({}));
    assert_eq!(held(&preservation["id"]), (json!(""), json!("RUNNING")));
    office.verify();
}

#[test]
fn a_treaty_written_down_by_the_office_is_a_basis_that_starts_its_own_clocks() {
    let office = Office::on("2026-03-05", WORKER);
    office.call(
        "treaties.save",
        json!({ "fields": {
            "code": "BIL-XB-EXT", "state": "XB", "title": "Treaty on extradition with Belmora",
            "in_force_on": "1990-01-01", "kinds": "EXT PAR", "ext_articles": "1-20",
            "arrest_days": "45", "arrest_effect": "SHALL", "arrest_from": "ARREST",
            "count_mode": "EXCL", "checked_on": "2026-03-01", "source": "official journal" } }),
    );
    let file = office.call(
        "requests.register",
        json!({ "fields": {
            "direction": "OUT", "kind": "EXT", "state": "XB", "authority": "Ministry of Justice",
            "home_authority": "Court", "basis": "BIL-XB-EXT", "language": "en", "purpose": "P",
            "subject": "Extradition" },
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SOUGHT" }] }),
    );
    let mut hand = Hand {
        office: &office,
        file,
    };
    hand.complete();
    hand.pass("PA_SENT", "2026-03-05", json!({}));
    office.clock.set("2026-03-10");
    hand.pass_with(
        "ARRESTED_ABROAD",
        "2026-03-10",
        json!({ "arrest-at": "2026-03-10" }),
        json!({}),
    );
    assert_eq!(due(&hand.file, "BIL-XB-EXT-PA"), "2026-04-24");
    assert_eq!(due(&hand.file, "BIL-XB-EXT-DISPATCH"), "2026-04-16");
    let rows = hand.file["deadlines"].as_array().unwrap();
    let arrest = rows
        .iter()
        .find(|row| row["rule"] == "BIL-XB-EXT-PA")
        .unwrap();
    assert_eq!(
        (&arrest["words"], &arrest["nature"]),
        (&json!("BIL-PA"), &json!("MAXIMUM"))
    );
    assert_eq!(arrest["article"], "Treaty on extradition with Belmora 1-20");
    office.verify();
}

//! Worked example B (domain.md 11): an outgoing extradition with provisional arrest, event by event.

use super::WORKER;
use super::figures::Hand;
use comity_tests::Office;
use serde_json::{Value, json};

fn draft(office: &Office) -> Hand<'_> {
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "OUT", "kind": "EXT", "state": "XB", "authority": "Ministry of Justice",
                "home_authority": "Court of First Instance", "basis": "ECE", "language": "en",
                "purpose": "P", "urgency": "URGENT", "urgency_reason": "CUSTODY", "subject": "Extradition"
            },
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"] }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }, { "full": "أردان فيلوك" }],
                          "role": "SOUGHT", "born": "1979-06-07" }],
        }),
    );
    let mut hand = Hand { office, file };
    hand.complete();
    hand
}

fn due(file: &Value, rule: &str) -> (String, String) {
    let rows = file["deadlines"].as_array().unwrap();
    let mut rows = rows.iter().filter(|row| row["rule"] == rule);
    let row = rows
        .clone()
        .find(|row| row["status"] == "RUNNING")
        .or_else(|| rows.next());
    let row = row.unwrap_or_else(|| panic!("{rule} is not there: {}", file["deadlines"]));
    let text = |name: &str| row[name].as_str().unwrap().to_owned();
    (text("due"), text("status"))
}

fn running(day: &str) -> (String, String) {
    (day.to_owned(), "RUNNING".to_owned())
}

#[test]
fn example_b_runs_from_arrest_to_surrender_with_every_date_of_the_worked_example() {
    let office = Office::on("2026-03-05", WORKER);
    let mut hand = draft(&office);
    hand.pass("PA_SENT", "2026-03-05", json!({}));
    office.clock.set("2026-03-10");
    hand.pass_with(
        "ARRESTED_ABROAD",
        "2026-03-10",
        json!({ "arrest-at": "2026-03-10" }),
        json!({}),
    );
    assert_eq!(due(&hand.file, "ECE-PA-18"), running("2026-03-28"));
    assert_eq!(due(&hand.file, "ECE-PA-40"), running("2026-04-19"));
    assert_eq!(due(&hand.file, "INT-DISPATCH"), running("2026-03-18"));
    let custody = &hand.file["custody"];
    assert_eq!(custody["arrested_on"], "2026-03-10");
    assert_eq!(custody["person"]["full"], "Ardan Velloch");
    office.call(
        "members.add",
        json!({ "login": "averin", "display": "Sana Averin", "role": "HEAD", "locale": "ar",
                "passphrase": "another horse, another battery" }),
    );
    hand.pass("PREPARING", "2026-03-10", json!({}));
    office.clock.set("2026-03-17");
    hand.pass("APPROVED", "2026-03-16", json!({ "approved_by": "averin" }));
    hand.pass("SENT", "2026-03-17", json!({}));
    assert_eq!(due(&hand.file, "INT-DISPATCH").1, "MET");
    office.clock.set("2026-03-24");
    hand.pass("RECEIVED_ABROAD", "2026-03-24", json!({}));
    assert_eq!(due(&hand.file, "ECE-PA-18").1, "MET");
    assert_eq!(due(&hand.file, "ECE-PA-40").1, "CANCELLED");
    assert_eq!(hand.file["custody"], Value::Null);
    office.verify();
}

#[test]
fn documents_received_too_late_miss_the_door_but_leave_the_wall_running() {
    let office = Office::on("2026-03-05", WORKER);
    office.call(
        "members.add",
        json!({ "login": "averin", "display": "Sana Averin", "role": "HEAD", "locale": "ar",
                "passphrase": "another horse, another battery" }),
    );
    let mut hand = draft(&office);
    office.clock.set("2026-03-30");
    hand.pass("PA_SENT", "2026-03-05", json!({}));
    hand.pass_with(
        "ARRESTED_ABROAD",
        "2026-03-10",
        json!({ "arrest-at": "2026-03-10" }),
        json!({}),
    );
    hand.pass("PREPARING", "2026-03-10", json!({}));
    hand.pass("APPROVED", "2026-03-20", json!({ "approved_by": "averin" }));
    hand.pass("SENT", "2026-03-25", json!({}));
    hand.pass("RECEIVED_ABROAD", "2026-03-30", json!({}));
    assert_eq!(due(&hand.file, "ECE-PA-18").1, "MISSED");
    assert_eq!(due(&hand.file, "ECE-PA-40"), running("2026-04-19"));
    assert_eq!(hand.file["open"], true);
}

//! What the stories of consultations and of the two worked examples share: two heads, refused steps, clocks by rule.

use super::WORKER;
use super::figures::Hand;
use comity_tests::Office;
use serde_json::{Value, json};

/// An office with a second head.
pub(super) fn office_on(day: &str) -> Office {
    let office = Office::on(day, WORKER);
    office.call(
        "members.add",
        json!({ "login": "averin", "display": "Sana Averin", "role": "HEAD", "locale": "ar",
                "passphrase": "another horse, another battery" }),
    );
    office
}

/// What a step that needs a second person is sent with.
pub(super) fn with_second_head(mut more: Value) -> Value {
    more["approved_by"] = json!("averin");
    more["approver_passphrase"] = json!("another horse, another battery");
    more
}

/// A step that must be refused: the problem.
pub(super) fn refused_step(
    hand: &Hand<'_>,
    to: &str,
    on: &str,
    facts: Value,
    more: Value,
) -> Value {
    let mut request = json!({
        "id": hand.file["id"], "seen": hand.file["seen"], "to": to, "effective_on": on, "facts": facts,
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        request[key] = value.clone();
    }
    hand.office.refused("requests.advance", request)
}

/// The clock of a rule: the running one, or else the latest, as its due day and status.
pub(super) fn due(file: &Value, rule: &str) -> (String, String) {
    let row = clock(file, rule);
    let text = |name: &str| row[name].as_str().unwrap().to_owned();
    (text("due"), text("status"))
}

/// The clock of a rule, whole.
pub(super) fn clock<'v>(file: &'v Value, rule: &str) -> &'v Value {
    let rows = file["deadlines"].as_array().unwrap();
    let mut rows = rows.iter().filter(|row| row["rule"] == rule);
    let running = rows.clone().find(|row| row["status"] == "RUNNING");
    running
        .or_else(|| rows.next_back())
        .unwrap_or_else(|| panic!("{rule} is not there: {}", file["deadlines"]))
}

/// Every clock of a rule, as due day and status, the earliest due first.
pub(super) fn all_of(file: &Value, rule: &str) -> Vec<(String, String)> {
    let rows = file["deadlines"].as_array().unwrap().iter();
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let mut all: Vec<_> = rows
        .filter(|row| row["rule"] == rule)
        .map(|row| (text(row, "due"), text(row, "status")))
        .collect();
    all.sort();
    all
}

/// A running clock due on a day.
pub(super) fn running(day: &str) -> (String, String) {
    ended(day, "RUNNING")
}

/// A clock due on a day that ended so.
pub(super) fn ended(day: &str, status: &str) -> (String, String) {
    (day.to_owned(), status.to_owned())
}

/// Reads the file again after an act that answers something else.
pub(super) fn reread(hand: &mut Hand<'_>) {
    hand.file = hand
        .office
        .call("requests.open", json!({ "id": hand.file["id"] }));
}

/// An incoming request of XC, under review.
pub(super) fn incoming<'a>(office: &'a Office, fields: Value, measures: Value) -> Hand<'a> {
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

/// One for bank records.
pub(super) fn bank(office: &Office) -> Hand<'_> {
    incoming(office, json!({}), json!([{ "code": "M-F2" }]))
}

/// What a refusal asks for besides the grounds.
pub(super) fn refusing(on: &str) -> Value {
    json!({ "decision-maker": "Head of the authority", "refusal-notice-on": on })
}

/// One ground with its reasons.
pub(super) fn ground(code: &str) -> Value {
    json!({ "grounds": [{ "code": code, "reasons": "as the notice says" }] })
}

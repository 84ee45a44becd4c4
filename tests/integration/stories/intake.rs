//! What an intake form learns while it is typed, and that learning it writes nothing.

use super::people::office_on;
use serde_json::{Value, json};

fn typed(more: &Value) -> Value {
    let mut request = json!({
        "fields": { "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Ministry of Justice",
                    "basis": "UNCAC", "received_on": "2026-03-09", "channel": "CENTRAL_AUTH", "language": "en" },
        "measures": [{ "code": "M-F2" }],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        request[name] = value.clone();
    }
    request
}

fn codes(view: &Value) -> Vec<&str> {
    let rows = view["checks"].as_array().unwrap().iter();
    rows.map(|row| row["code"].as_str().unwrap()).collect()
}

#[test]
fn a_form_learns_what_it_lacks_which_contents_are_asked_and_which_clocks_start() {
    let office = office_on("2026-03-10", &[]);
    let ledger =
        |office: &comity_tests::Office| office.call("history.page", json!({}))["total"].clone();
    let before = ledger(&office);

    let empty = office.call("requests.preview", json!({}));
    assert!(empty["problem"]["code"].is_string(), "{empty}");
    assert_eq!(empty["checks"], json!([]));

    let half = json!({ "fields": { "direction": "IN", "kind": "MLA", "received_on": "soon" } });
    let half = office.call("requests.preview", half);
    assert_eq!(half["problem"]["field"], "received_on");
    assert!(codes(&half).contains(&"R3"), "{half}");

    let whole = office.call("requests.preview", typed(&json!({})));
    assert_eq!(whole["problem"], Value::Null, "{whole}");
    assert!(
        !whole["deadlines"].as_array().unwrap().is_empty(),
        "{whole}"
    );
    let due = whole["deadlines"][0]["due"].as_str().unwrap();
    assert!(due > "2026-03-09", "{due}");

    let found = json!({ "checks": [{ "code": "R3", "status": "PRESENT" }, { "code": "gone", "status": "PRESENT" }] });
    let noted = office.call("requests.preview", typed(&found));
    assert_eq!(
        noted["complete"]["settled"].as_u64().unwrap(),
        whole["complete"]["settled"].as_u64().unwrap() + 1
    );
    assert_eq!(ledger(&office), before, "a preview writes nothing");

    let file = office.call("requests.register", typed(&json!({})));
    assert_eq!(file["fields"]["our_ref"], whole["our_ref"]);
    let clocks = |view: &Value| {
        let rows = view["deadlines"].as_array().unwrap().iter();
        let mut rules: Vec<String> = rows
            .map(|row| format!("{} {}", row["rule"], row["due"]))
            .collect();
        rules.sort();
        rules
    };
    assert_eq!(
        clocks(&file),
        clocks(&whole),
        "what was foretold came about"
    );
}

#[test]
fn what_was_found_in_the_letter_and_a_person_known_already_are_registered_with_it() {
    let office = office_on("2026-03-10", &[]);
    let ardan =
        json!([{ "names": [{ "full": "Ardan Velloch" }], "role": "SUSPECT", "born": "1979" }]);
    let first = office.call("requests.register", typed(&json!({ "persons": ardan })));
    let person = first["persons"][0]["id"].clone();
    let more = json!({
        "known": [{ "person": person, "role": "WITNESS" }],
        "checks": [{ "code": "R3", "status": "MISSING" }, { "code": "R1", "status": "PRESENT" }],
    });
    let second = office.call("requests.register", typed(&more));
    assert_eq!(second["persons"][0]["id"], person);
    assert_eq!(second["persons"][0]["role"], "WITNESS");
    let status = |code: &str| {
        let rows = second["checks"].as_array().unwrap().iter();
        let row = rows.clone().find(|row| row["code"] == code).unwrap();
        row["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        (status("R3").as_str(), status("R1").as_str()),
        ("MISSING", "PRESENT")
    );
    let card = office.call("persons.view", json!({ "id": person }));
    assert_eq!(card["involved"].as_array().unwrap().len(), 2);

    let unknown = json!({ "known": [{ "person": "018f0000-0000-7000-8000-000000000000" }] });
    let no = office.refused("requests.register", typed(&unknown));
    assert_eq!(no["code"], "no-such-person");
    let wrong = json!({ "checks": [{ "code": "R3", "status": "WAIVED" }] });
    let no = office.refused("requests.register", typed(&wrong));
    assert_eq!(
        (no["code"].as_str(), no["field"].as_str()),
        (Some("required"), Some("reason"))
    );
    office.verify();
}

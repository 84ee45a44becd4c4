//! An office with somebody of every role, and a way to sit down as one of them.

use super::WORKER;
use comity_tests::{Office, PASSPHRASE};
use serde_json::{Value, json};

/// The role of somebody beside the founder (tolvey, HEAD ADMIN).
fn role(login: &str) -> &'static str {
    match login {
        "orsel" => "HEAD",
        "maren" | "samia" => "OFFICER",
        "ilka" => "CLERK",
        "tovar" => "MANAGER",
        "mira" => "OBSERVER",
        "dalia" => "ADMIN",
        _ => panic!("{login} does not work here"),
    }
}

/// The passphrase of one of them.
pub(super) fn words(login: &str) -> String {
    if login == "tolvey" {
        PASSPHRASE.to_owned()
    } else {
        format!("a passphrase for {login}")
    }
}

/// The office with these people, the founder at the desk. Every person costs a slot in the keyring, so only those
/// whom a story needs.
pub(super) fn office_on(day: &str, people: &[&str]) -> Office {
    let office = Office::on(day, WORKER);
    for login in people {
        office.call(
            "members.add",
            json!({ "login": login, "display": login, "role": role(login), "locale": "en",
                    "passphrase": words(login), "approved_by": second(people, login),
                    "approver_passphrase": words("orsel") }),
        );
    }
    office
}

/// Who agrees when somebody is added who may govern: the other head, once there is one.
fn second(people: &[&str], login: &str) -> &'static str {
    let there = people.iter().take_while(|one| **one != login);
    let needed = login == "dalia" && there.into_iter().any(|one| *one == "orsel");
    if needed { "orsel" } else { "" }
}

/// Locks, and unlocks as somebody else.
pub(super) fn sit(office: &Office, login: &str) {
    office.call("desk.lock", json!({}));
    office.call(
        "desk.unlock",
        json!({ "user": login, "passphrase": words(login) }),
    );
}

/// A registered request with these fields beside the ordinary ones.
pub(super) fn a_request(office: &Office, more: &Value) -> Value {
    let mut fields = json!({
        "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Prosecutor General",
        "basis": "UNCAC", "received_on": "2026-01-14", "channel": "SECURE_PLATFORM",
        "language": "en", "subject": "Quillhaven Trading"
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        fields[name] = value.clone();
    }
    office.call(
        "requests.register",
        json!({
            "fields": fields, "measures": [{ "code": "M-B" }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SUSPECT" }],
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"] }],
        }),
    )
}

/// How many files somebody sees in the register.
pub(super) fn count(office: &Office) -> u64 {
    office.call("register.page", json!({}))["total"]
        .as_u64()
        .unwrap()
}

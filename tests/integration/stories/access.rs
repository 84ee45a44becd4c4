//! Who may do what: every command against every role, from the table itself.

use super::WORKER;
use comity_desk::access::ROLES;
use comity_desk::commands::{Sort, TABLE};
use comity_tests::Office;
use serde_json::json;

#[test]
fn every_command_answers_only_the_roles_that_hold_its_right() {
    let office = Office::on("2026-01-14", WORKER);
    for role in ROLES {
        office.call(
            "members.add",
            json!({ "login": role, "display": role, "role": role, "locale": "en",
                    "passphrase": format!("a passphrase for {role}"),
                    "approved_by": if role == "ADMIN" { "HEAD" } else { "" },
                    "approver_passphrase": "a passphrase for HEAD" }),
        );
    }
    for role in ROLES {
        office.call("desk.lock", json!({}));
        office.call(
            "desk.unlock",
            json!({ "user": role, "passphrase": format!("a passphrase for {role}") }),
        );
        for row in TABLE {
            if row.sort == Sort::Before {
                continue;
            }
            // A request that no command accepts: those who may get a complaint about it, the others never get so far.
            let problem = office.refused(row.name, json!({ "no such field": 1 }));
            let allowed = row.right.roles().contains(&role);
            let expected = if allowed {
                "bad-request"
            } else {
                "not-allowed"
            };
            assert_eq!(problem["code"], expected, "{role} calls {}", row.name);
        }
    }
}

#[test]
fn a_confidential_file_is_neither_shown_nor_found_nor_opened_by_a_clerk_of_another_case() {
    let office = Office::on("2026-01-14", WORKER);
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Court",
                "basis": "UNCAC", "received_on": "2026-01-14", "channel": "EMAIL", "language": "en",
                "sensitivity": "CONFIDENTIAL", "subject": "Quillhaven Trading"
            },
            "measures": [{ "code": "M-B" }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SUSPECT" }],
        }),
    );
    office.call(
        "members.add",
        json!({ "login": "clerk", "display": "Clerk", "role": "CLERK", "locale": "en",
                "passphrase": "a passphrase for a clerk" }),
    );
    office.call("desk.lock", json!({}));
    office.call(
        "desk.unlock",
        json!({ "user": "clerk", "passphrase": "a passphrase for a clerk" }),
    );
    let page = office.call("register.page", json!({}));
    assert_eq!(page["total"], 0);
    assert!(!page.to_string().contains("Velloch"));
    assert_eq!(
        office.call("find.query", json!({ "text": "Velloch" }))["total"],
        0
    );
    let problem = office.refused("requests.open", json!({ "id": file["id"] }));
    assert_eq!(problem["code"], "no-such-request");
    assert!(
        !office
            .call("today.view", json!({}))
            .to_string()
            .contains("Velloch")
    );
}

#[test]
fn the_typescript_types_of_the_screen_are_those_of_the_table() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ui/src/bridge/generated/types.ts"
    );
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(
        committed == comity_desk::typescript::typescript(),
        "ui/src/bridge/generated/types.ts is stale: run `make types`"
    );
}

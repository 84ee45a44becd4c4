//! An administrator keeps the users: roles change at once, access ends and comes back, and nobody locks the office out.

use super::people::{office_on, sit, words};
use comity_tests::Office;
use serde_json::{Value, json};

fn line(office: &Office, login: &str) -> Value {
    let all = office.call("members.list", json!({}));
    let mut rows = all.as_array().unwrap().iter();
    rows.find(|row| row["member"]["login"] == login)
        .unwrap_or_else(|| panic!("{login} is on the list"))
        .clone()
}

fn edit(office: &Office, login: &str, role: &str, more: &Value) -> Value {
    let row = line(office, login);
    let mut request = json!({
        "id": row["member"]["id"], "display": row["member"]["display"], "role": role, "unit": "", "locale": "en",
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        request[name] = value.clone();
    }
    office.ask("members.edit", request)
}

fn admit(office: &Office, login: &str, passphrase: &str, more: &Value) -> Value {
    let mut request =
        json!({ "id": line(office, login)["member"]["id"], "passphrase": passphrase });
    for (name, value) in more.as_object().into_iter().flatten() {
        request[name] = value.clone();
    }
    office.ask("members.admit", request)
}

fn unlocks(office: &Office, login: &str, passphrase: &str) -> bool {
    office.call("desk.lock", json!({}));
    let unlock = json!({ "user": login, "passphrase": passphrase });
    office.ask("desk.unlock", unlock).get("ok").is_some()
}

#[test]
fn a_changed_role_holds_at_once_and_shows_at_the_gate() {
    let office = office_on("2026-01-20", &["ilka"]);
    assert!(
        edit(&office, "ilka", "OFFICER", &json!({}))
            .get("ok")
            .is_some()
    );
    let status = office.call("desk.lock", json!({}));
    let users = status["users"].as_array().unwrap();
    assert!(
        users
            .iter()
            .any(|user| user["login"] == "ilka" && user["role"] == "OFFICER")
    );
    sit(&office, "ilka");
    let status = office.call("desk.status", json!({}));
    assert_eq!(status["user"]["role"], "OFFICER");
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn the_office_always_keeps_an_administrator_and_a_head() {
    let office = office_on("2026-01-20", &["ilka"]);
    for (role, code) in [
        ("HEAD", "last-administrator"),
        ("ADMIN", "last-head"),
        ("CLERK", "last-administrator"),
    ] {
        let answer = edit(&office, "tolvey", role, &json!({}));
        assert_eq!(answer["problem"]["code"], code, "{answer}");
        assert_eq!(answer["problem"]["field"], "role");
    }
    let founder = line(&office, "tolvey");
    assert_eq!(founder["kept"], "last-administrator");
    let end = json!({ "id": founder["member"]["id"], "why": "leaves" });
    assert_eq!(
        office.refused("members.end", end)["code"],
        "last-administrator"
    );
    assert_eq!(
        admit(&office, "tolvey", "some words for oneself", &json!({}))["problem"]["code"],
        "member-oneself"
    );
    office.verify();
}

#[test]
fn ended_access_opens_nothing_and_comes_back_with_a_passphrase_to_be_changed() {
    let office = office_on("2026-01-20", &["ilka"]);
    let id = line(&office, "ilka")["member"]["id"].clone();
    let no = office.refused("members.end", json!({ "id": id, "why": " " }));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("required"), &json!("why"))
    );
    office.call(
        "members.end",
        json!({ "id": id, "why": "left the ministry" }),
    );
    assert_eq!(line(&office, "ilka")["active"], false);
    let taken = json!({ "login": "ilka", "display": "", "role": "CLERK", "locale": "en", "passphrase": words("ilka") });
    assert_eq!(office.refused("members.add", taken)["code"], "login-taken");
    assert!(!unlocks(&office, "ilka", &words("ilka")));
    let gate = office.call("desk.status", json!({}));
    assert!(!gate["users"].to_string().contains("ilka"));

    sit(&office, "tolvey");
    assert!(
        admit(&office, "ilka", "a new one for ilka", &json!({}))
            .get("ok")
            .is_some()
    );
    assert!(unlocks(&office, "ilka", "a new one for ilka"));
    let status = office.call("desk.status", json!({}));
    assert_eq!(status["user"]["passphrase_given"], true);
    let own = json!({ "current": "a new one for ilka", "new": "nobody else knows this" });
    let status = office.call("members.passphrase", own);
    assert_eq!(status["user"]["passphrase_given"], false);
    let same = json!({ "current": "nobody else knows this", "new": "nobody else knows this" });
    assert_eq!(
        office.refused("members.passphrase", same)["code"],
        "passphrase-same"
    );
    assert!(unlocks(&office, "ilka", "nobody else knows this"));
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn who_could_govern_is_raised_or_let_in_with_another_heads_own_passphrase() {
    let office = office_on("2026-01-20", &["orsel", "maren", "dalia"]);
    sit(&office, "dalia");
    let approvers = &line(&office, "maren")["approvers"];
    assert_eq!(approvers, &json!(["tolvey", "orsel"]));
    let alone = edit(&office, "maren", "HEAD", &json!({}));
    assert_eq!(
        (&alone["problem"]["code"], &alone["problem"]["field"]),
        (&json!("needs-second-person"), &json!("approved_by"))
    );
    let by = |login: &str| json!({ "approved_by": login, "approver_passphrase": words(login) });
    assert_eq!(
        edit(&office, "maren", "HEAD", &by("dalia"))["problem"]["code"],
        "approver-not-head"
    );
    assert!(
        edit(&office, "maren", "HEAD", &by("orsel"))
            .get("ok")
            .is_some()
    );
    // An administrator cannot take a head's place by giving them a passphrase.
    let given = "chosen by an administrator";
    assert_eq!(
        admit(&office, "orsel", given, &json!({}))["problem"]["code"],
        "needs-second-person"
    );
    assert_eq!(
        admit(&office, "orsel", given, &by("orsel"))["problem"]["code"],
        "approver-is-oneself"
    );
    assert!(
        admit(&office, "orsel", given, &by("tolvey"))
            .get("ok")
            .is_some()
    );
    assert!(unlocks(&office, "orsel", given));
    office.verify();
}

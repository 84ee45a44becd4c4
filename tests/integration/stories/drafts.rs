//! What somebody was typing is there again after a lock, a crash and a restart, for them alone, and is nobody's record.

use super::people::{office_on, sit};
use comity_tests::PASSPHRASE;
use serde_json::{Value, json};

fn typed(key: &str, text: &str) -> Value {
    json!({ "key": key, "label": "New incoming request", "place": "{\"screen\":\"new-request\"}",
            "body": json!({ "subject": text }).to_string() })
}

#[test]
fn what_was_typed_is_there_again_after_the_program_ended_without_a_word() {
    let office = office_on("2026-03-10", &[]);
    let before = office.call("history.page", json!({}))["total"].clone();
    office.call("drafts.save", typed("new-request", "Quillhaven"));
    office.call("drafts.save", typed("new-request", "Quillhaven Trading"));
    office.call("drafts.save", typed("advance:1", "reasons"));

    // As after a crash: nothing was locked, the process is gone and another one opens the store.
    office.desk.close();
    let again = office.another_desk();
    let ask = |name: &str, request: Value| -> Value {
        let answer: Value =
            serde_json::from_str(&again.dispatch(name, &request.to_string())).unwrap();
        assert!(answer.get("problem").is_none(), "{name}: {answer}");
        answer["ok"].clone()
    };
    ask(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": PASSPHRASE }),
    );
    let list = ask("drafts.list", json!({}));
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(list[0]["key"], "advance:1", "the latest first");
    assert_eq!(list[1]["place"], "{\"screen\":\"new-request\"}");
    let kept = ask("drafts.read", json!({ "key": "new-request" }));
    let body: Value = serde_json::from_str(kept["body"].as_str().unwrap()).unwrap();
    assert_eq!(body["subject"], "Quillhaven Trading");
    assert!(kept["saved_at"].as_str().unwrap().starts_with("2026-03-10"));

    ask("drafts.drop", json!({ "key": "new-request" }));
    ask("drafts.drop", json!({ "key": "new-request" }));
    assert_eq!(
        ask("drafts.read", json!({ "key": "new-request" })),
        Value::Null
    );
    assert_eq!(
        ask("history.page", json!({}))["total"],
        before,
        "the record says nothing of it"
    );
    again.close();
    drop(again);
    office.call(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": PASSPHRASE }),
    );
    office.verify();
}

#[test]
fn a_draft_is_its_writers_alone() {
    let office = office_on("2026-03-10", &["ilka", "dalia"]);
    office.call("drafts.save", typed("new-request", "the head's"));
    sit(&office, "ilka");
    let nothing = json!({ "key": "new-request" });
    assert_eq!(office.call("drafts.read", nothing.clone()), Value::Null);
    assert_eq!(office.call("drafts.list", json!({})), json!([]));
    office.call("drafts.save", typed("new-request", "the clerk's"));
    office.call("drafts.drop", nothing);
    sit(&office, "tolvey");
    assert_eq!(
        office
            .call("drafts.list", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_draft_has_a_key_a_measure_and_a_shape() {
    let office = office_on("2026-03-10", &[]);
    let no = |request: Value| office.refused("drafts.save", request)["code"].clone();
    assert_eq!(no(typed(" ", "x")), "required");
    assert_eq!(no(typed(&"k".repeat(121), "x")), "too-long");
    assert_eq!(no(typed("k", &"x".repeat(256 * 1024))), "too-long");
    assert_eq!(no(json!({ "key": "k", "body": "{" })), "bad-request");
    for number in 0..200 {
        office.call("drafts.save", typed(&format!("form:{number}"), "x"));
    }
    assert_eq!(no(typed("one more", "x")), "too-many-drafts");
    office.call("drafts.save", typed("form:7", "goes on"));
}

//! The training office: beside the real one, with a clock of its own, and never in its way.

use super::people::office_on;
use comity_tests::{Office, PASSPHRASE};
use serde_json::json;

/// Makes it and answers how the making ended.
fn make(office: &Office) -> String {
    let started = office.call("training.make", json!({}));
    loop {
        let view = office.call("training.job", json!({ "job": started["job"] }));
        if view["state"] != "RUNNING" {
            return view["state"].as_str().unwrap().to_owned();
        }
        std::thread::yield_now();
    }
}

#[test]
fn somebody_practises_in_an_office_of_its_own_and_the_real_one_hears_nothing() {
    let office = office_on("2026-01-20", &[]);
    let before = office.call("history.page", json!({ "limit": 5 }));
    assert_eq!(
        office.refused("training.open", json!({}))["code"],
        "training-absent"
    );
    assert_eq!(
        office.refused("training.move", json!({ "days": 1 }))["code"],
        "training-only"
    );
    assert_eq!(make(&office), "DONE");

    let gate = office.call("training.open", json!({}));
    assert_eq!(
        (&gate["stage"], &gate["demo"]),
        (&json!("LOCKED"), &json!(true))
    );
    let passphrase = gate["training"].as_str().unwrap().to_owned();
    // A passphrase typed wrong here is no attempt on the real office.
    let wrong = json!({ "user": "tolvey", "passphrase": PASSPHRASE });
    assert_eq!(
        office.refused("desk.unlock", wrong)["code"],
        "wrong-passphrase"
    );
    let inside = office.call(
        "desk.unlock",
        json!({ "user": "orsel", "passphrase": passphrase }),
    );
    assert_eq!(
        (&inside["stage"], &inside["today"]),
        (&json!("OPEN"), &json!("2026-01-20"))
    );
    assert!(
        office.call("register.page", json!({}))["total"]
            .as_u64()
            .unwrap()
            > 100
    );

    assert_eq!(
        office.refused("training.move", json!({ "days": 0 }))["code"],
        "bad-number"
    );
    let later = office.call("training.move", json!({ "days": 7 }));
    assert_eq!(later["today"], "2026-01-27");
    office.call("desk.lock", json!({}));
    let again = office.call(
        "desk.unlock",
        json!({ "user": "orsel", "passphrase": passphrase }),
    );
    assert_eq!(
        again["today"], "2026-01-27",
        "the clock goes on where it stood"
    );

    let gate = office.call("training.leave", json!({}));
    assert_eq!(
        (&gate["training"], &gate["demo"]),
        (&json!(null), &json!(false))
    );
    assert_eq!(gate["training_made"], true);
    let real = office.call(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": PASSPHRASE }),
    );
    assert_eq!(real["today"], "2026-01-20");
    assert_eq!(office.call("history.page", json!({ "limit": 5 })), before);
    office.verify();
}

#[test]
fn the_training_office_is_made_anew_while_somebody_works_and_stopping_leaves_nothing() {
    let office = office_on("2026-01-20", &[]);
    let started = office.call("training.make", json!({}));
    office.call("training.stop", json!({ "job": started["job"] }));
    assert_eq!(
        make(&office),
        "CANCELLED",
        "asking again hears of the one that runs"
    );
    let beside = || -> Vec<String> {
        let found = std::fs::read_dir(office.beside()).unwrap();
        let mut names: Vec<String> = found
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(beside(), ["office"]);
    assert_eq!(make(&office), "DONE");
    office.call("training.open", json!({}));
    assert_eq!(beside(), ["office", "office-training"]);
}

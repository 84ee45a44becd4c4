//! Four eyes (domain.md 10): a head proves at the desk who they are, or approves later what somebody else proposed.

use super::figures::Hand;
use super::people::{a_request, office_on, sit, words};
use comity_tests::Office;
use serde_json::{Value, json};

/// A file that can be refused: consulted about, grounds at hand.
fn to_refuse(office: &Office) -> Hand<'_> {
    let file = a_request(office, &json!({ "officer": "maren" }));
    let mut hand = Hand { office, file };
    hand.pass("UNDER_REVIEW", "2026-01-15", json!({}));
    hand.file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-REF-MLA", "on": "2026-01-15" }),
    );
    hand.file = office.call(
        "consultations.conclude",
        json!({ "id": hand.file["consultations"][0]["id"], "outcome": "REFUSE_CONFIRMED",
                "on": "2026-01-20" }),
    );
    hand
}

/// The refusal as it is sent, every need answered.
fn refusal(hand: &Hand<'_>) -> Value {
    let steps = hand.file["next"].as_array().unwrap();
    let step = steps.iter().find(|step| step["to"] == "REFUSED").unwrap();
    let mut facts = json!({});
    for need in step["needs"].as_array().unwrap() {
        let supply = need["supply"].as_str().unwrap();
        if !matches!(supply, "" | "grounds") && need["met"] == false {
            facts[supply] = match need["input"].as_str().unwrap() {
                "DAY" => json!("2026-01-20"),
                _ => json!("as noted"),
            };
        }
    }
    json!({
        "id": hand.file["id"], "seen": hand.file["seen"], "to": "REFUSED", "facts": facts,
        "effective_on": "2026-01-20", "reason": "essential interests",
        "grounds": [{ "code": "M-SOV", "reasons": "essential interests" }],
    })
}

#[test]
fn a_head_at_the_desk_types_their_own_passphrase_and_signs_the_entry_along() {
    let office = office_on("2026-01-20", &["orsel", "samia", "maren"]);
    let hand = to_refuse(&office);
    let step = refusal(&hand);
    let no = office.refused("requests.advance", step.clone());
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("needs-second-person"), &json!("approved_by"))
    );
    for (login, passphrase, code, field) in [
        // The founder is a head, and not their own second person.
        (
            "tolvey",
            words("tolvey"),
            "approver-is-oneself",
            "approved_by",
        ),
        ("samia", words("samia"), "approver-not-head", "approved_by"),
        ("nobody", words("orsel"), "approver-not-head", "approved_by"),
        ("orsel", String::new(), "required", "approver_passphrase"),
        (
            "orsel",
            words("maren"),
            "wrong-passphrase",
            "approver_passphrase",
        ),
    ] {
        let mut tried = step.clone();
        tried["approved_by"] = json!(login);
        tried["approver_passphrase"] = json!(passphrase);
        let no = office.refused("requests.advance", tried);
        assert_eq!(
            (&no["code"], &no["field"]),
            (&json!(code), &json!(field)),
            "{login}"
        );
    }
    let file = office.call("requests.open", json!({ "id": hand.file["id"] }));
    assert_eq!(
        file["fields"]["status"], "UNDER_REVIEW",
        "nothing was done so far"
    );
    let mut approved = step;
    approved["approved_by"] = json!("orsel");
    approved["approver_passphrase"] = json!(words("orsel"));
    let file = office.call("requests.advance", approved);
    let movement = &file["movements"][0];
    assert_eq!(
        (
            &movement["to_status"],
            &movement["by"],
            &movement["approved_by"]
        ),
        (&json!("REFUSED"), &json!("tolvey"), &json!("orsel"))
    );
    let ask = |what: Value| {
        let mut asked = json!({ "request": hand.file["id"] });
        asked
            .as_object_mut()
            .unwrap()
            .extend(what.as_object().unwrap().clone());
        office.call("history.page", asked)
    };
    let log = ask(json!({}));
    let entry = &log["entries"][0];
    // The list is narrowed by who, what and when; what is left is counted beside what there is.
    let all = log["total"].as_u64().unwrap();
    let totals = |what: Value| {
        let found = ask(what);
        assert_eq!(found["all"], all);
        found["total"].as_u64().unwrap()
    };
    let wrote = |person: &Value| totals(json!({ "user": person["id"] }));
    let people = log["people"].as_array().unwrap();
    assert_eq!(people.iter().map(wrote).sum::<u64>(), all);
    let groups = [
        "file",
        "deadlines",
        "persons",
        "measures",
        "promises",
        "letters",
        "access",
        "reads",
    ];
    let about = |group: &&str| totals(json!({ "about": group }));
    assert_eq!(groups.iter().map(about).sum::<u64>(), all);
    assert_eq!(entry["about"], "file");
    assert_eq!(totals(json!({ "to": "2026-01-19" })), 0);
    assert_eq!(
        totals(json!({ "from": "2026-01-20", "to": "2026-01-20" })),
        all
    );
    assert_eq!(
        ask(json!({ "offset": 1, "limit": 1 }))["entries"][0],
        log["entries"][1]
    );
    for (wrong, field) in [
        (json!({ "about": "weather" }), "about"),
        (json!({ "user": "nobody" }), "user"),
        (json!({ "from": "soon" }), "from"),
    ] {
        let mut asked = wrong;
        asked["request"] = hand.file["id"].clone();
        assert_eq!(office.refused("history.page", asked)["field"], field);
    }
    let whole = office.refused("history.page", json!({ "about": "file" }));
    assert_eq!(whole["field"], "request");
    assert_eq!(
        (&entry["intent"], &entry["user"], &entry["approved_by"]),
        (
            &json!("requests.advance"),
            &json!("tolvey"),
            &json!("orsel")
        )
    );
    office.verify();
}

#[test]
fn an_officer_proposes_and_a_head_who_is_somebody_else_approves() {
    let office = office_on("2026-01-20", &["maren", "orsel"]);
    let hand = to_refuse(&office);
    let id = hand.file["id"].clone();
    sit(&office, "maren");
    let mut step = refusal(&hand);
    step["approved_by"] = json!("orsel");
    step["approver_passphrase"] = json!("not to be kept");
    let propose =
        |body: &Value| json!({ "request": id, "command": "requests.advance", "body": body });
    // What the law bars is not laid before anybody.
    let mut without = step.clone();
    without["grounds"] = json!([]);
    let no = office.refused("proposals.make", propose(&without));
    assert_eq!(no["code"], "guard-ground-stated");
    let made = office.call("proposals.make", propose(&step));
    let proposal = &made["mine"][0];
    assert_eq!(
        (
            &proposal["status"],
            &proposal["to"],
            &proposal["stale"],
            &made["waiting"]
        ),
        (&json!("OPEN"), &json!("REFUSED"), &json!(false), &json!([]))
    );
    assert!(!made.to_string().contains("not to be kept"));
    let file = office.call("requests.open", json!({ "id": id }));
    assert_eq!(
        file["fields"]["status"], "UNDER_REVIEW",
        "nothing is done yet"
    );
    let which = json!({ "id": proposal["id"] });
    assert_eq!(
        office.refused("proposals.approve", which.clone())["code"],
        "not-allowed"
    );
    sit(&office, "orsel");
    assert_eq!(office.call("today.view", json!({}))["proposals"], 1);
    let waiting = office.call("proposals.list", json!({ "request": id }));
    assert_eq!(waiting["waiting"][0]["proposed_by"], "maren");
    let done = office.call("proposals.approve", which.clone());
    assert_eq!(done["answer"]["fields"]["status"], "REFUSED");
    assert_eq!(done["waiting"], json!([]));
    let movement = &done["answer"]["movements"][0];
    assert_eq!(
        (&movement["by"], &movement["approved_by"]),
        (&json!("maren"), &json!("orsel"))
    );
    let log = office.call("history.page", json!({ "request": id }));
    let entry = &log["entries"][0];
    assert_eq!(
        (&entry["intent"], &entry["user"], &entry["proposed_by"]),
        (&json!("requests.advance"), &json!("orsel"), &json!("maren"))
    );
    assert_eq!(
        office.refused("proposals.approve", which)["code"],
        "proposal-decided"
    );
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn a_proposal_whose_file_changed_is_proposed_anew_before_it_is_approved() {
    let office = office_on("2026-01-20", &["orsel"]);
    let hand = to_refuse(&office);
    let id = &hand.file["id"];
    // A head alone proposes too, and needs another one.
    let body = refusal(&hand);
    let made = office.call(
        "proposals.make",
        json!({ "request": id, "command": "requests.advance", "body": body }),
    );
    let which = json!({ "id": made["mine"][0]["id"] });
    let no = office.refused("proposals.approve", which.clone());
    assert_eq!(no["code"], "approver-is-oneself");
    let edit =
        json!({ "id": id, "seen": hand.file["seen"], "fields": { "remarks": "a new letter" } });
    office.call("requests.edit", edit);
    sit(&office, "orsel");
    assert_eq!(
        office.call("proposals.list", json!({}))["waiting"][0]["stale"],
        true
    );
    assert_eq!(
        office.refused("proposals.approve", which.clone())["code"],
        "changed-meanwhile"
    );
    assert_eq!(
        office.refused("proposals.renew", which.clone())["code"],
        "not-allowed"
    );
    sit(&office, "tolvey");
    let renewed = office.call("proposals.renew", which.clone());
    assert_eq!(renewed["mine"][0]["stale"], false);
    sit(&office, "orsel");
    let done = office.call("proposals.approve", which);
    assert_eq!(done["answer"]["fields"]["status"], "REFUSED");
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn a_proposal_is_declined_with_a_word_or_taken_back_by_who_made_it() {
    let office = office_on("2026-01-20", &["maren", "orsel"]);
    let hand = to_refuse(&office);
    let id = &hand.file["id"];
    sit(&office, "maren");
    let propose = json!({ "request": id, "command": "requests.advance", "body": refusal(&hand) });
    let first = office.call("proposals.make", propose.clone())["mine"][0]["id"].clone();
    sit(&office, "orsel");
    let no = office.refused("proposals.decline", json!({ "id": first }));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("required"), &json!("note"))
    );
    office.call(
        "proposals.decline",
        json!({ "id": first, "note": "ask them once more" }),
    );
    sit(&office, "maren");
    let mine = office.call("proposals.list", json!({}));
    assert_eq!(
        (&mine["mine"][0]["status"], &mine["mine"][0]["note"]),
        (&json!("DECLINED"), &json!("ask them once more"))
    );
    let second = office.call("proposals.make", propose)["mine"][0]["id"].clone();
    let after = office.call("proposals.withdraw", json!({ "id": second }));
    assert_eq!(after["mine"][0]["status"], "WITHDRAWN");
    sit(&office, "tolvey");
    office.verify();
}

#[test]
fn what_needs_nobody_or_cannot_wait_is_not_proposed() {
    let office = office_on("2026-01-20", &["maren", "orsel", "samia"]);
    let hand = to_refuse(&office);
    let other = a_request(&office, &json!({ "officer": "maren" }));
    sit(&office, "maren");
    let propose = |request: &Value, command: &str, body: Value| json!({ "request": request, "command": command, "body": body });
    let id = &hand.file["id"];
    let clock = json!({ "request": id, "rule": "INT-STATUS", "trigger": "2026-01-20" });
    for (request, command, body, code) in [
        (id, "deadlines.start", clock, "no-second-person-needed"),
        (id, "members.add", json!({}), "not-proposable"),
        (id, "import.undo", json!({ "id": id }), "not-proposable"),
        (id, "no.such", json!({}), "not-proposable"),
        (
            &other["id"],
            "requests.advance",
            refusal(&hand),
            "no-such-request",
        ),
        (
            id,
            "requests.advance",
            json!({ "surprise": 1 }),
            "bad-request",
        ),
    ] {
        let no = office.refused("proposals.make", propose(request, command, body));
        assert_eq!(no["code"], code, "{command}");
    }
    // What is a head's alone, an officer may propose: opening the file for a colleague.
    let grant = json!({ "request": id, "login": "samia", "why": "knows the bank" });
    assert_eq!(
        office.refused("grants.give", grant.clone())["code"],
        "not-allowed"
    );
    let made = office.call("proposals.make", propose(id, "grants.give", grant));
    sit(&office, "orsel");
    office.call("proposals.approve", json!({ "id": made["mine"][0]["id"] }));
    sit(&office, "samia");
    office.call("requests.open", json!({ "id": id }));
    sit(&office, "tolvey");
    office.verify();
}

//! Worked example A (domain.md 11): bank records and a freeze asked of us under UNCAC, event by event, with every
//! computed date, guard and counter-test.

use super::figures::Hand;
use super::scene::{
    all_of, clock, due, ended, office_on, refused_step, reread, running, with_second_head,
};
use comity_tests::Office;
use serde_json::{Value, json};

/// Received on 14 January at 15:40: two accounts, one freeze, urgent, confidential, a day suggested with its reason.
fn received(office: &Office) -> Hand<'_> {
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Prosecutor General",
                "their_ref": "XC/2026/14", "basis": "UNCAC", "received_on": "2026-01-14",
                "received_minute": "940", "channel": "SECURE_PLATFORM", "language": "en",
                "urgency": "URGENT", "urgency_reason": "DISSIPATION",
                "suggested_on": "2026-04-30", "suggested_reason": "trial opens 2026-05-18",
                "confidential": "FACT CONTENT", "subject": "Bank records and a freeze",
                "officer": "tolvey",
            },
            "measures": [{ "code": "M-F2", "detail": "first account" },
                         { "code": "M-F2", "detail": "second account" },
                         { "code": "M-J", "detail": "freeze of both" }],
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"], "uncac": "17" },
                         { "as_written": "Laundering", "sherloc": ["S05"], "uncac": "23" }],
        }),
    );
    Hand { office, file }
}

fn log(hand: &mut Hand<'_>, direction: &str, sort: &str, day: &str) {
    hand.file = hand.office.call(
        "communications.log",
        json!({ "request": hand.file["id"], "direction": direction, "sort": sort, "day": day }),
    );
}

fn measure(hand: &Hand<'_>, at: usize) -> Value {
    hand.file["measures"][at]["id"].clone()
}

fn set(hand: &mut Hand<'_>, at: usize, status: &str, on: &str, facts: Value) {
    let row = measure(hand, at);
    hand.file = hand.office.call(
        "measures.set",
        json!({ "id": row, "status": status, "on": on, "facts": facts }),
    );
}

/// From receipt to the freeze of 20 January, 90 days from the court's order.
fn frozen(office: &Office) -> Hand<'_> {
    let mut hand = received(office);
    assert_eq!(due(&hand.file, "INT-ACK"), running("2026-01-21"));
    assert_eq!(
        due(&hand.file, "INT-TRIAGE"),
        running("2026-01-18"),
        "Sunday is a working day"
    );
    assert_eq!(due(&hand.file, "INT-COMPLETE"), running("2026-01-28"));
    assert_eq!(due(&hand.file, "UNCAC-SUGG"), running("2026-04-30"));
    assert_eq!(hand.file["governing"]["due"], "2026-04-30");

    office.clock.set("2026-01-18");
    log(&mut hand, "OUT", "ACKNOWLEDGEMENT", "2026-01-18");
    assert_eq!(due(&hand.file, "INT-ACK"), ended("2026-01-21", "MET"));
    hand.pass("UNDER_REVIEW", "2026-01-18", json!({}));
    assert_eq!(due(&hand.file, "INT-TRIAGE"), ended("2026-01-18", "MET"));

    office.clock.set("2026-01-19");
    set(&mut hand, 2, "ACCEPTED", "2026-01-19", json!({}));
    set(&mut hand, 2, "IN_PROGRESS", "2026-01-19", json!({}));
    office.clock.set("2026-01-20");
    let order =
        json!({ "order-on": "2026-01-20", "order-reference": "Court 11/2026", "order-term": "90" });
    set(&mut hand, 2, "ORDERED", "2026-01-20", order);
    assert_eq!(hand.file["measures"][2]["order_ends"], "2026-04-20");
    assert_eq!(due(&hand.file, "DOM-FRZ"), running("2026-04-20"));
    assert_eq!(due(&hand.file, "INT-FRZ-REM"), running("2026-04-05"));
    assert_eq!(due(&hand.file, "UNCAC-LIFT"), running("2026-04-06"));
    hand
}

/// From the freeze to acceptance on 10 February and execution from the 11th.
fn in_execution(hand: &mut Hand<'_>) {
    let office = hand.office;
    office.clock.set("2026-01-22");
    let missing =
        json!({ "missing-items": "F8: facts for the second account", "reply-by": "2026-02-22" });
    hand.pass_with("INFO_REQUESTED", "2026-01-22", missing, json!({}));
    // 30 days end on Saturday the 21st, a day off here: Sunday.
    assert_eq!(due(&hand.file, "INT-ADDINFO"), running("2026-02-22"));
    office.clock.set("2026-02-09");
    log(hand, "IN", "INFO_REPLY", "2026-02-09");
    hand.pass("UNDER_REVIEW", "2026-02-09", json!({}));
    assert_eq!(due(&hand.file, "INT-ADDINFO"), ended("2026-02-22", "MET"));
    assert_eq!(hand.file["waited_days"], 18);
    office.clock.set("2026-02-11");
    let no = refused_step(
        hand,
        "ACCEPTED",
        "2026-02-10",
        json!({ "dual-criminality": "MET" }),
        json!({}),
    );
    assert_eq!(no["code"], "guard-checklist-complete");
    hand.complete();
    let no = refused_step(
        hand,
        "ACCEPTED",
        "2026-02-10",
        json!({ "dual-criminality": "MET" }),
        json!({}),
    );
    assert_eq!(
        no["code"], "guard-confidentiality-settled",
        "asked to keep it confidential"
    );
    hand.pass("ACCEPTED", "2026-02-10", json!({}));
    hand.pass("IN_EXECUTION", "2026-02-11", json!({}));
}

/// To the dispatch of both record sets on 2 April; the freeze goes on being watched.
fn executed(hand: &mut Hand<'_>) {
    let office = hand.office;
    office.clock.set("2026-03-10");
    log(hand, "IN", "STATUS_QUERY", "2026-03-10");
    assert_eq!(
        due(&hand.file, "INT-STATUS"),
        running("2026-03-26"),
        "over two holidays"
    );
    office.clock.set("2026-03-16");
    log(hand, "OUT", "STATUS_REPLY", "2026-03-16");
    assert_eq!(due(&hand.file, "INT-STATUS"), ended("2026-03-26", "MET"));

    office.clock.set("2026-04-02");
    for at in [0, 1] {
        for status in ["ACCEPTED", "IN_PROGRESS", "DONE"] {
            set(hand, at, status, "2026-04-02", json!({}));
        }
    }
    set(hand, 2, "DONE", "2026-04-02", json!({}));
    hand.pass("EXECUTED", "2026-04-02", json!({}));
    assert_eq!(hand.file["fields"]["outcome"], "EXECUTED_FULL");
    assert_eq!(due(&hand.file, "UNCAC-SUGG"), ended("2026-04-30", "MET"));
    let closing = json!({ "requesting-state-informed-on": "2026-04-02", "returns-done": "DONE" });
    let no = refused_step(hand, "CLOSED", "2026-04-02", closing, json!({}));
    assert_eq!(
        no["code"], "guard-standing-measures-ended",
        "a freeze is in force"
    );
    hand.pass("MONITORING", "2026-04-02", json!({}));
}

#[test]
fn from_receipt_to_the_confiscation_order_every_date_is_that_of_the_worked_example() {
    let office = office_on("2026-01-14");
    let mut hand = frozen(&office);
    let id = hand.file["id"].clone();
    let freeze = measure(&hand, 2);
    for (what, amount, currency) in [
        ("first account", "1240500.00", "USD"),
        ("second account", "310000.00", "EUR"),
    ] {
        let assets = office.call(
            "assets.add",
            json!({ "request": id, "asset": { "measure": freeze, "sort": "BANK_ACCOUNT",
                    "description": what, "state": "XA" } }),
        );
        let rows = assets["assets"].as_array().unwrap();
        let row = rows
            .iter()
            .find(|row| row["asset"]["description"] == what)
            .unwrap();
        let stock = office.call(
            "assets.event",
            json!({ "id": row["id"], "event": { "sort": "FROZEN", "day": "2026-01-20",
                    "amount": amount, "currency": currency } }),
        );
        let held = stock["stocks"].as_array().unwrap();
        let held = held.iter().find(|one| one["currency"] == currency).unwrap();
        assert_eq!(held["held"], amount, "never added across currencies");
    }
    reread(&mut hand);
    in_execution(&mut hand);
    executed(&mut hand);

    let figures = office.call("stats.table", json!({ "period": "2026-Q2", "table": "Q1" }));
    let figures = figures["figures"].as_array().unwrap();
    let ours = figures.iter().find(|row| row["direction"] == "IN").unwrap();
    assert_eq!(
        (&ours["gross"]["min"], &ours["gross"]["max"]),
        (&json!(78), &json!(78))
    );
    assert_eq!(
        (&ours["net"]["min"], &ours["net"]["max"]),
        (&json!(60), &json!(60))
    );
    assert_eq!(
        (&ours["timely"], &ours["timely_of"]),
        (&json!(1), &json!(1))
    );

    // 15 April: 90 days more, from the old end.
    office.clock.set("2026-04-15");
    set(
        &mut hand,
        2,
        "RENEWED",
        "2026-04-15",
        json!({ "order-term": "90" }),
    );
    assert_eq!(hand.file["measures"][2]["order_ends"], "2026-07-19");
    assert_eq!(
        all_of(&hand.file, "DOM-FRZ"),
        [ended("2026-04-20", "SUPERSEDED"), running("2026-07-19")]
    );

    // 1 June: XC asks to use the records in a tax case; consent with a condition on the 14th.
    office.clock.set("2026-06-01");
    let uses = office.call(
        "uses.add",
        json!({ "request": id, "limit": { "evidence": "Records of both accounts", "received_on": "2026-04-02",
                "allowed": "The trial that opens on 18 May" } }),
    );
    let limit = &uses["limits"][0];
    assert_eq!(
        limit["limit"]["prior_consent"], true,
        "the convention's own rule (46(19))"
    );
    let asked = office.call(
        "uses.ask",
        json!({ "use_limit": limit["id"], "purpose": "A tax case", "on": "2026-06-01" }),
    );
    assert_eq!(asked["consents"][0]["direction"], "IN", "they ask us");
    let duties = office.call("consultations.duties", json!({ "request": id }));
    let due_now = duties.as_array().unwrap().iter();
    let consent = due_now
        .clone()
        .find(|duty| duty["purpose"] == "CON-USE")
        .unwrap();
    assert_eq!(
        (&consent["obligation"], &consent["held"]),
        (&json!("MANDATORY"), &json!(false))
    );
    reread(&mut hand);
    let consultation = &hand.file["consultations"][0];
    assert_eq!(
        (&consultation["purpose"], &consultation["article"]),
        (&json!("CON-USE"), &json!("UNCAC 46(19)"))
    );
    office.clock.set("2026-06-14");
    let decided = office.call(
        "uses.decide",
        json!({ "id": asked["consents"][0]["id"], "status": "CONDITIONS", "on": "2026-06-14",
                "condition": "Not before the criminal judgment" }),
    );
    assert_eq!(decided["consents"][0]["status"], "CONDITIONS");
    assert_eq!(
        decided["limits"][0]["limit"]["condition"],
        "Not before the criminal judgment"
    );
    reread(&mut hand);
    let consultation = &hand.file["consultations"][0];
    assert_eq!(
        (&consultation["outcome"], &consultation["outcome_on"]),
        (&json!("EXECUTE_WITH_CONDITIONS"), &json!("2026-06-14"))
    );

    // 2 July: the final confiscation order comes as a request of its own, and the freeze is held for it.
    office.clock.set("2026-07-02");
    let order = confiscation(&office, &id, "UNCAC");
    assert_eq!(order["links"][0]["tie"], "ENFORCES_CONFISCATION");
    assert_eq!(mandatory(&order), ["F4", "F5", "F6", "F7"]);
    let assets = office.call("assets.view", json!({ "request": id }));
    for row in assets["assets"].as_array().unwrap() {
        let mut asset = row["asset"].clone();
        asset["held_for"] = order["id"].clone();
        let edited = office.call(
            "assets.edit",
            json!({ "id": row["id"], "seen": 0, "asset": asset }),
        );
        let rows = edited["assets"].as_array().unwrap();
        let row = rows.iter().find(|one| one["id"] == row["id"]).unwrap();
        assert_eq!(row["held_for_ref"], order["fields"]["our_ref"]);
    }
    office.verify();
}

/// The request of 2 July, under a basis.
fn confiscation(office: &Office, earlier: &Value, basis: &str) -> Value {
    office.call(
        "requests.follow",
        json!({
            "request": earlier, "tie": "ENFORCES_CONFISCATION", "kind": "AST", "direction": "IN",
            "fields": { "received_on": "2026-07-02", "their_ref": "XC/2026/88", "basis": basis,
                        "channel": "SECURE_PLATFORM", "language": "en" },
            "measures": [{ "code": "A-CONF2" }],
        }),
    )
}

/// The mandatory items of the confiscation list.
fn mandatory(file: &Value) -> Vec<String> {
    let checks = file["checks"].as_array().unwrap().iter();
    let list = checks.filter(|item| item["need"] == "MANDATORY");
    let codes = list.map(|item| item["code"].as_str().unwrap().to_owned());
    let mut codes: Vec<String> = codes.filter(|code| code.starts_with('F')).collect();
    codes.sort();
    codes
}

#[test]
fn third_parties_and_finality_may_stay_open_under_the_other_convention() {
    let office = office_on("2026-01-14");
    let hand = received(&office);
    office.clock.set("2026-07-02");
    let order = confiscation(&office, &hand.file["id"], "UNTOC");
    assert_eq!(mandatory(&order), ["F4", "F5"], "F6 and F7 are blank-able");
    office.verify();
}

#[test]
fn what_the_convention_forbids_or_asks_first_blocks_refusing_and_postponing() {
    let office = office_on("2026-01-14");
    let mut hand = received(&office);
    office.clock.set("2026-01-20");
    log(&mut hand, "OUT", "ACKNOWLEDGEMENT", "2026-01-18");
    hand.pass("UNDER_REVIEW", "2026-01-18", json!({}));
    let refuse = |hand: &Hand<'_>, code: &str| {
        let facts = json!({ "decision-maker": "Head", "refusal-notice-on": "2026-01-20" });
        let grounds = json!({ "grounds": [{ "code": code, "reasons": "as the notice says" }] });
        refused_step(
            hand,
            "REFUSED",
            "2026-01-20",
            facts,
            with_second_head(grounds),
        )
    };
    let no = refuse(&hand, "N-BANK");
    assert_eq!(no["code"], "guard-no-prohibited-ground");
    assert_eq!(
        no["facts"]["ground"], "N-BANK",
        "bank secrecy is no ground (46(8))"
    );
    assert!(no["article"].as_str().unwrap().contains("46(8)"));
    let no = refuse(&hand, "M-SOV");
    assert_eq!(no["code"], "guard-consult-before-refusing");

    let file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-POST" }),
    );
    office.call(
        "consultations.conclude",
        json!({ "id": file["consultations"][0]["id"], "outcome": "POSTPONE_CONFIRMED", "until": "2026-04-01" }),
    );
    reread(&mut hand);
    let postpone = |facts: Value| {
        let grounds =
            json!({ "grounds": [{ "code": "P-ONGOING", "reasons": "an investigation here" }] });
        let mut request = json!({
            "id": hand.file["id"], "seen": hand.file["seen"], "to": "POSTPONED",
            "effective_on": "2026-01-20", "facts": facts,
        });
        for (key, value) in with_second_head(grounds).as_object().unwrap() {
            request[key] = value.clone();
        }
        request
    };
    let no = office.refused(
        "requests.advance",
        postpone(json!({ "domestic-case": "P 12/2026" })),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("guard-review-day"), &json!("review-day"))
    );
    let file = office.call(
        "requests.advance",
        postpone(json!({ "domestic-case": "P 12/2026", "review-day": "2026-04-01" })),
    );
    assert_eq!(file["fields"]["status"], "POSTPONED");
    office.verify();
}

#[test]
fn lifting_a_freeze_without_hearing_the_other_state_needs_two_persons_and_a_reason() {
    let office = office_on("2026-01-14");
    let mut hand = frozen(&office);
    let row = measure(&hand, 2);
    let lift = |more: Value| {
        let mut typed = json!({ "id": row, "status": "LIFTED", "on": "2026-01-20",
                                "facts": { "lifting-cause": "LIFTED" } });
        for (key, value) in more.as_object().into_iter().flatten() {
            typed[key] = value.clone();
        }
        typed
    };
    let no = office.refused("measures.set", lift(json!({})));
    assert_eq!(
        (&no["code"], &no["facts"]["hard"]),
        (&json!("guard-lifting-consulted"), &json!("false"))
    );
    assert!(no["article"].as_str().unwrap().contains("55(8)"));
    let alone = json!({ "overrides": ["lifting-consulted"], "reason": "the account is another's" });
    let no = office.refused("measures.set", lift(alone));
    assert_eq!(no["code"], "needs-second-person");
    let silent = with_second_head(json!({ "overrides": ["lifting-consulted"] }));
    let no = office.refused("measures.set", lift(silent));
    assert_eq!(no["code"], "override-needs-reason");
    // Asked, and answered: then it needs nobody's override.
    let file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-LIFT" }),
    );
    let consultation = &file["consultations"][0];
    assert_eq!(
        (&consultation["obligation"], &consultation["article"]),
        (&json!("MANDATORY"), &json!("UNCAC 55(8)"))
    );
    office.call(
        "consultations.conclude",
        json!({ "id": consultation["id"], "outcome": "WITHDRAWN", "their_position": "No objection" }),
    );
    hand.file = office.call("measures.set", lift(json!({})));
    assert_eq!(clock(&hand.file, "DOM-FRZ")["status"], "CANCELLED");
    assert_eq!(due(&hand.file, "UNCAC-LIFT"), ended("2026-04-06", "MET"));
    office.verify();
}

//! Worked example B (domain.md 11): an outgoing extradition with provisional arrest, event by event, to the end of
//! the rule of speciality; and its counter-tests.

use super::figures::Hand;
use super::scene::{
    all_of, clock, due, ended, office_on, refused_step, reread, running, with_second_head,
};
use comity_tests::Office;
use serde_json::{Value, json};

/// The draft of 2 February: the warrant exists (PA1), three offences, one person in two scripts.
fn draft<'a>(office: &'a Office, bases: &str) -> Hand<'a> {
    let offence = |what: &str, provision: &str| json!({ "as_written": what, "sherloc": ["S02"], "provision": provision });
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "OUT", "kind": "EXT", "state": "XB", "authority": "Ministry of Justice",
                "home_authority": "Court of First Instance", "basis": "ECE", "other_bases": bases,
                "language": "en", "purpose": "P", "urgency": "URGENT", "urgency_reason": "CUSTODY",
                "subject": "Extradition for embezzlement", "officer": "tolvey",
            },
            "offences": [offence("Embezzlement", "Penal Code 301"),
                         offence("Bribery", "Penal Code 302"),
                         offence("Breach of trust", "Penal Code 417")],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }, { "full": "أردان فيلوك" }],
                          "role": "SOUGHT", "born": "1979-06-07" }],
        }),
    );
    let mut hand = Hand { office, file };
    let no = refused_step(&hand, "PA_SENT", "2026-02-02", json!({}), json!({}));
    assert_eq!(no["code"], "guard-arrest-checklist");
    assert!(no["facts"]["missing"].as_str().unwrap().contains("PA1"));
    hand.complete();
    hand
}

/// To the arrest of 10 March.
fn arrested<'a>(office: &'a Office, bases: &str) -> Hand<'a> {
    let mut hand = draft(office, bases);
    office.clock.set("2026-03-05");
    hand.pass_with(
        "PA_SENT",
        "2026-03-05",
        json!({ "dispatch-channel": "INTERPOL" }),
        json!({}),
    );
    office.clock.set("2026-03-10");
    let at = json!({ "arrest-at": "2026-03-10" });
    hand.pass_with("ARRESTED_ABROAD", "2026-03-10", at, json!({}));
    hand
}

/// From the arrest to the request and its documents on their way, on a day.
fn dispatched(hand: &mut Hand<'_>, on: &str) {
    hand.pass("PREPARING", "2026-03-10", json!({}));
    hand.office.clock.set(on);
    hand.complete();
    hand.pass("APPROVED", on, with_second_head(json!({})));
    hand.pass("SENT", on, json!({}));
}

/// From the dispatch of 17 March to the surrender of 11 August, every clock on the way.
fn surrendered(hand: &mut Hand<'_>) {
    let office = hand.office;
    office.clock.set("2026-03-24");
    hand.pass("RECEIVED_ABROAD", "2026-03-24", json!({}));
    assert_eq!(due(&hand.file, "ECE-PA-18"), ended("2026-03-28", "MET"));
    assert_eq!(
        clock(&hand.file, "ECE-PA-18")["ended_on"],
        "2026-03-24",
        "with 4 days left"
    );
    assert_eq!(
        due(&hand.file, "ECE-PA-40"),
        ended("2026-04-19", "CANCELLED")
    );
    assert_eq!(
        hand.file["custody"],
        Value::Null,
        "the formal detention rules of XB apply now"
    );

    office.clock.set("2026-04-15");
    let asked = json!({ "their-question": "Which court?", "reply-by": "2026-05-06" });
    hand.pass_with("INFO_REQUIRED", "2026-04-15", asked, json!({}));
    assert_eq!(due(&hand.file, "ECE-SUPP"), running("2026-05-06"));
    office.clock.set("2026-05-04");
    let replied = json!({ "our-reply-on": "2026-05-04" });
    hand.pass_with("RECEIVED_ABROAD", "2026-05-04", replied, json!({}));
    assert_eq!(due(&hand.file, "ECE-SUPP"), ended("2026-05-06", "MET"));

    office.clock.set("2026-07-14");
    hand.pass("DECISION_PENDING", "2026-05-04", json!({}));
    let decisions = [("GRANTED", ""), ("GRANTED", ""), ("REFUSED", "X-TIME")];
    let offences = hand.file["offences"].as_array().unwrap().clone();
    for (offence, (decision, ground)) in offences.iter().zip(decisions) {
        office.call(
            "offences.decide",
            json!({ "id": offence["id"], "decision": decision, "ground": ground }),
        );
    }
    reread(hand);
    let granted = json!({ "grant-scope": "PARTIAL", "offences-granted": "1 and 2; 3 refused: lapse of time" });
    hand.pass_with("GRANTED_ABROAD", "2026-07-14", granted, json!({}));
    let fixed = json!({ "surrender-day": "2026-07-28" });
    hand.pass_with("SURRENDER_SCHEDULED", "2026-07-14", fixed, json!({}));
    assert_eq!(due(&hand.file, "ECE-SUR-15"), running("2026-08-12"));
    assert_eq!(due(&hand.file, "ECE-SUR-30"), running("2026-08-27"));

    office.clock.set("2026-07-27");
    let moved = json!({ "new-surrender-day": "2026-08-11", "force-majeure": "Airport closed" });
    hand.pass_with("RESCHEDULED", "2026-07-27", moved, json!({}));
    assert_eq!(due(&hand.file, "ECE-SUR-RST-15"), running("2026-08-26"));
    assert_eq!(due(&hand.file, "ECE-SUR-RST-30"), running("2026-09-10"));
    assert_eq!(
        all_of(&hand.file, "ECE-SUR-15"),
        [ended("2026-08-12", "SUPERSEDED")]
    );
    assert_eq!(
        all_of(&hand.file, "ECE-SUR-30"),
        [ended("2026-08-27", "SUPERSEDED")]
    );

    office.clock.set("2026-08-11");
    let held = json!({ "detained-abroad-from": "2026-03-10" });
    hand.pass_with("SURRENDERED_TO_US", "2026-08-11", held, json!({}));
    assert_eq!(hand.file["fields"]["outcome"], "EXECUTED_PART");
    assert_eq!(hand.file["fields"]["outcome_on"], "2026-08-11");
    hand.pass("SPECIALITY_MONITORING", "2026-08-11", json!({}));
}

#[test]
fn from_the_warrant_to_the_end_of_speciality_every_date_is_that_of_the_worked_example() {
    let office = office_on("2026-02-02");
    let mut hand = arrested(&office, "");
    assert_eq!(
        due(&hand.file, "ECE-PA-18"),
        running("2026-03-28"),
        "a Saturday, no roll"
    );
    assert_eq!(
        due(&hand.file, "ECE-PA-40"),
        running("2026-04-19"),
        "a Sunday, no roll"
    );
    // Nobody has noted how XB counts the day of arrest: the earlier day is shown beside.
    assert_eq!(clock(&hand.file, "ECE-PA-18")["alternative"], "2026-03-27");
    assert_eq!(clock(&hand.file, "ECE-PA-40")["alternative"], "2026-04-18");
    assert_eq!(
        due(&hand.file, "INT-DISPATCH"),
        running("2026-03-18"),
        "back over a holiday"
    );
    let custody = &hand.file["custody"];
    assert_eq!(custody["arrested_on"], "2026-03-10");
    assert_eq!(custody["person"]["full"], "Ardan Velloch");

    dispatched(&mut hand, "2026-03-17");
    assert_eq!(due(&hand.file, "INT-DISPATCH"), ended("2026-03-18", "MET"));
    surrendered(&mut hand);

    let id = hand.file["id"].clone();
    let speciality = office.call("charges.view", json!({ "id": id }));
    assert_eq!(speciality["surrendered_on"], "2026-08-11");
    assert_eq!(speciality["detained_from"], "2026-03-10");
    assert_eq!(
        speciality["detained_days"], 154,
        "the day of surrender not counted"
    );
    let list = speciality["granted"].as_array().unwrap();
    assert_eq!(list.len(), 2, "the speciality list");

    // 1 December: the prosecutor wants to add offence 3.
    office.clock.set("2026-12-01");
    let raise = |provision: &str, conduct: &str| {
        json!({ "request": id, "as_written": "Breach of trust", "provision": provision,
                "conduct_on": conduct, "authority": "Public Prosecutor" })
    };
    let no = office.refused("charges.raise", raise("Penal Code 301", "2024-04-01"));
    assert_eq!(
        (&no["code"], &no["article"]),
        (&json!("charge-on-list"), &json!("ETS 24 14(1)"))
    );
    let no = office.refused("charges.raise", raise("Penal Code 417", "2026-09-01"));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("charge-after-surrender"), &json!("conduct_on"))
    );
    let raised = office.call("charges.raise", raise("Penal Code 417", "2024-04-01"));
    let charge = &raised["charges"][0];
    assert_eq!(
        (&charge["status"], &charge["blocking"]),
        (&json!("ALERT"), &json!(true))
    );
    let today = office.call("today.view", json!({}));
    assert_eq!(today["speciality"][0]["charge"], charge["id"]);
    reread(&mut hand);
    assert_eq!(hand.file["charges"][0]["status"], "ALERT");
    let closing = json!({ "final-discharge-on": "2026-12-01" });
    let no = refused_step(&hand, "CLOSED", "2026-12-01", closing, json!({}));
    assert!(
        no["code"].as_str().unwrap().starts_with("guard-"),
        "an alert holds the file open: {no}"
    );

    let asked = office.call("charges.ask", json!({ "id": charge["id"] }));
    let consent = &asked["charges"][0]["consent_request"];
    assert_eq!(asked["charges"][0]["status"], "CONSENT_ASKED");
    let request = office.call("requests.open", json!({ "id": consent }));
    let fields = &request["fields"];
    assert_eq!(
        (&fields["kind"], &fields["direction"]),
        (&json!("SPC"), &json!("OUT"))
    );
    assert_eq!(request["links"][0]["tie"], "SPECIALITY_CONSENT");
    assert_eq!(request["links"][0]["request"], id);
    assert_eq!(request["persons"][0]["names"][0]["full"], "Ardan Velloch");
    let mandatory: Vec<&str> = request["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["need"] == "MANDATORY")
        .map(|item| item["article"].as_str().unwrap())
        .collect();
    assert!(
        mandatory.iter().any(|article| article.contains("12")),
        "{mandatory:?}"
    );
    assert!(
        mandatory.iter().any(|article| article.contains("14")),
        "{mandatory:?}"
    );
    let settle =
        |status: &str| json!({ "id": charge["id"], "status": status, "reason": "as noted" });
    let no = office.refused("charges.settle", settle("CONSENTED"));
    assert_eq!(no["code"], "charge-consent-pending");
    let no = office.refused("charges.settle", settle("PROTECTION_ENDED"));
    assert_eq!(
        (&no["code"], &no["facts"]["until"]),
        (&json!("charge-protected"), &json!("0"))
    );

    // 3 May 2027: final discharge.
    office.clock.set("2027-05-03");
    let discharged = office.call(
        "charges.discharge",
        json!({ "request": id, "on": "2027-05-03" }),
    );
    assert_eq!(discharged["rule"], "ECE-SPEC-45");
    assert_eq!(discharged["protected_until"], "2027-06-17");
    office.clock.set("2027-06-17");
    let no = office.refused("charges.settle", settle("PROTECTION_ENDED"));
    assert_eq!(
        no["facts"]["until"], "2027-06-17",
        "the last day is still protected"
    );
    office.clock.set("2027-06-18");
    let done = office.call("charges.settle", settle("PROTECTION_ENDED"));
    assert_eq!(done["charges"][0]["status"], "PROTECTION_ENDED");
    assert_eq!(
        office.call("today.view", json!({}))["speciality"],
        json!([])
    );
    reread(&mut hand);
    hand.pass("CLOSED", "2027-06-18", json!({}));
    office.verify();
}

#[test]
fn under_the_fourth_protocol_speciality_ends_after_thirty_days() {
    let office = office_on("2026-02-02");
    let rule =
        json!({ "rule": "ECE4-SPEC-30", "enabled": "Y", "note": "Read in the depositary's text." });
    office.call("rules.choose", rule);
    let mut hand = arrested(&office, "ECE4");
    dispatched(&mut hand, "2026-03-17");
    surrendered(&mut hand);
    // The surrendering State consents to one more charge, which leaves the file's own list as it is.
    office.clock.set("2026-12-01");
    let raised = office.call(
        "charges.raise",
        json!({ "request": hand.file["id"], "as_written": "Breach of trust", "provision": "Penal Code 417",
                "conduct_on": "2024-04-01" }),
    );
    let charge = raised["charges"][0]["id"].clone();
    let asked = office.call("charges.ask", json!({ "id": charge }));
    let consent = office.call(
        "requests.open",
        json!({ "id": asked["charges"][0]["consent_request"] }),
    );
    let mut consent = Hand {
        office: &office,
        file: consent,
    };
    consent.complete();
    consent.pass("APPROVED", "2026-12-01", with_second_head(json!({})));
    consent.pass("SENT", "2026-12-01", json!({}));
    consent.pass("RECEIVED_ABROAD", "2026-12-01", json!({}));
    let full = json!({ "grant-scope": "FULL" });
    consent.pass_with("GRANTED_ABROAD", "2026-12-01", full, json!({}));
    let settle = |status: &str| json!({ "id": charge, "status": status, "reason": "their letter" });
    let no = office.refused("charges.settle", settle("REFUSED"));
    assert_eq!(no["code"], "charge-consent-differs");
    let settled = office.call("charges.settle", settle("CONSENTED"));
    assert_eq!(
        (
            &settled["charges"][0]["status"],
            &settled["charges"][0]["blocking"]
        ),
        (&json!("CONSENTED"), &json!(false))
    );

    office.clock.set("2027-05-03");
    let ends = office.call(
        "charges.discharge",
        json!({ "request": hand.file["id"], "on": "2027-05-03" }),
    );
    assert_eq!(ends["rule"], "ECE4-SPEC-30");
    assert_eq!(ends["protected_until"], "2027-06-02");
    // The day was noted wrongly: the clock follows, and the old row is kept.
    office.clock.set("2027-05-10");
    let ends = office.call(
        "charges.discharge",
        json!({ "request": hand.file["id"], "on": "2027-05-04" }),
    );
    assert_eq!(ends["protected_until"], "2027-06-03");
    reread(&mut hand);
    assert_eq!(
        all_of(&hand.file, "ECE4-SPEC-30"),
        [ended("2027-06-02", "SUPERSEDED"), running("2027-06-03")]
    );
    office.verify();
}

#[test]
fn where_the_day_of_arrest_counts_every_day_is_one_earlier() {
    let office = office_on("2026-02-02");
    office.call(
        "calendars.save",
        json!({ "state": "XB", "weekend": ["sat", "sun"], "zone": "+01:00", "count_mode": "INCL",
                "holidays": [] }),
    );
    let hand = arrested(&office, "");
    assert_eq!(due(&hand.file, "ECE-PA-18"), running("2026-03-27"));
    assert_eq!(due(&hand.file, "ECE-PA-40"), running("2026-04-18"));
    assert_eq!(clock(&hand.file, "ECE-PA-18")["alternative"], Value::Null);
    office.verify();
}

#[test]
fn documents_received_too_late_miss_the_door_but_leave_the_wall_running() {
    let office = office_on("2026-02-02");
    let mut hand = arrested(&office, "");
    dispatched(&mut hand, "2026-03-17");
    office.clock.set("2026-03-30");
    hand.pass("RECEIVED_ABROAD", "2026-03-30", json!({}));
    assert_eq!(due(&hand.file, "ECE-PA-18"), ended("2026-03-28", "MISSED"));
    assert_eq!(due(&hand.file, "ECE-PA-40"), running("2026-04-19"));
    // Release is possible, not automatic; the case goes on.
    assert_eq!(hand.file["fields"]["status"], "RECEIVED_ABROAD");
    assert_eq!(hand.file["open"], true);
    assert_eq!(hand.file["custody"]["arrested_on"], "2026-03-10");
    let next = hand.file["next"].as_array().unwrap();
    assert!(next.iter().any(|step| step["to"] == "DECISION_PENDING"));
    office.verify();
}

#[test]
fn a_refusal_abroad_leaves_the_task_to_ask_for_prosecution() {
    let office = office_on("2026-02-02");
    let mut hand = arrested(&office, "");
    dispatched(&mut hand, "2026-03-17");
    office.clock.set("2026-03-24");
    hand.pass("RECEIVED_ABROAD", "2026-03-24", json!({}));
    hand.pass("REFUSED_ABROAD", "2026-03-24", json!({}));
    let tasks = office.call("tasks.list", json!({ "request": hand.file["id"] }));
    assert_eq!(tasks.as_array().unwrap().len(), 1);
    assert_eq!(tasks[0]["sort"], "CONSIDER_PROSECUTION");
    office.verify();
}

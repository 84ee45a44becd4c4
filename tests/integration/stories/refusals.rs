//! The grounds that fit and those that no State may use; what follows a refusal to surrender; one measure refused.

use super::figures::Hand;
use super::scene::{
    bank, ground, incoming, office_on, refused_step, refusing, reread, with_second_head,
};
use comity_tests::Office;
use serde_json::{Value, json};

/// One ground of the list, by code.
fn one<'a>(list: &'a Value, code: &str) -> &'a Value {
    let mut rows = list.as_array().unwrap().iter();
    rows.find(|row| row["code"] == code)
        .unwrap_or_else(|| panic!("{code} is not offered: {list}"))
}

#[test]
fn every_prohibited_ground_is_blocked_and_explained() {
    let office = office_on("2026-02-02");
    let blocked = |hand: &Hand<'_>, code: &str| {
        let no = refused_step(
            hand,
            "REFUSED",
            "2026-02-02",
            refusing("2026-02-02"),
            with_second_head(ground(code)),
        );
        assert_eq!(no["code"], "guard-no-prohibited-ground", "{code}: {no}");
        no["facts"]["ground"].as_str().unwrap().to_owned()
    };
    let mla = bank(&office);
    assert_eq!(blocked(&mla, "N-BANK"), "N-BANK");
    assert_eq!(blocked(&mla, "N-DCLABEL"), "N-DCLABEL");
    assert_eq!(blocked(&mla, "M-FISC"), "N-FISCAL");
    let list = office.call(
        "grounds.list",
        json!({ "request": mla.file["id"], "decision": "REFUSING" }),
    );
    let fiscal = one(&list, "M-FISC");
    assert_eq!(
        (&fiscal["prohibited"], &fiscal["only_alone"]),
        (&json!("N-FISCAL"), &json!(true))
    );
    assert!(fiscal["prohibited_by"].as_str().unwrap().contains("46(22)"));
    assert_eq!(fiscal["of_basis"], false);
    let secrecy = one(&list, "N-BANK");
    assert_eq!(secrecy["family"], "PROHIBITED");
    assert!(secrecy["article"].as_str().unwrap().contains("46(8)"));
    let order = one(&list, "M-SOV");
    assert_eq!(
        (&order["prohibited"], &order["consult"]),
        (&json!(""), &json!("HARD"))
    );
    assert_eq!(one(&list, "M-LATE")["consult"], "ADVICE");
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .all(|row| row["family"] != "EXTRADITION")
    );

    // Preservation: dual criminality is no ground, whatever else the request asks for.
    let data = incoming(
        &office,
        json!({ "kind": "EEV", "basis": "BUD" }),
        json!([{ "code": "E-PRES" }, { "code": "E-ACC", "data_categories": ["CON"] }]),
    );
    let measure = data.file["measures"][0]["id"].clone();
    let list = office.call(
        "grounds.list",
        json!({ "request": data.file["id"], "decision": "REFUSING", "measure": measure }),
    );
    assert_eq!(one(&list, "M-DC")["prohibited"], "N-DCPRES");
    assert_eq!(one(&list, "E-SOV")["prohibited"], "");
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .all(|row| row["code"] != "M-SOV"),
        "its own grounds only"
    );
    let access = data.file["measures"][1]["id"].clone();
    let list = office.call(
        "grounds.list",
        json!({ "request": data.file["id"], "decision": "REFUSING", "measure": access }),
    );
    assert_eq!(one(&list, "M-DC")["prohibited"], "");

    let list = office.call(
        "grounds.list",
        json!({ "request": mla.file["id"], "decision": "POSTPONING" }),
    );
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(one(&list, "P-ONGOING")["consult"], "HARD");
    let no = office.refused(
        "grounds.list",
        json!({ "request": mla.file["id"], "decision": "DITHERING" }),
    );
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("unknown-code"), &json!("decision"))
    );
    office.verify();
}

/// An incoming extradition under a convention, brought to the minister's decision.
fn before_the_minister<'a>(office: &'a Office, basis: &str) -> Hand<'a> {
    let file = office.call(
        "requests.register",
        json!({
            "fields": { "direction": "IN", "kind": "EXT", "state": "XC", "authority": "Ministry of Justice",
                        "basis": basis, "received_on": "2026-02-01", "channel": "DIPLOMATIC",
                        "language": "en", "purpose": "P", "officer": "tolvey" },
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"], "uncac": "17" }],
            "persons": [{ "names": [{ "full": "Irsa Quandel" }], "role": "SOUGHT", "nationality": "XA" }],
        }),
    );
    let mut hand = Hand { office, file };
    for to in [
        "REQUEST_RECEIVED",
        "FORMAL_REVIEW",
        "JUDICIAL_STAGE",
        "COURT_ELIGIBLE",
        "MINISTER_DECISION",
    ] {
        if hand.file["fields"]["status"] == to {
            continue;
        }
        hand.complete();
        hand.pass(to, "2026-02-02", json!({}));
    }
    hand
}

#[test]
fn a_corruption_offence_is_not_political_and_a_refused_national_is_not_forgotten() {
    let office = office_on("2026-02-02");
    let mut hand = before_the_minister(&office, "UNCAC");
    let refuse = |hand: &Hand<'_>, code: &str, facts: Value| {
        let mut all = refusing("2026-02-02");
        for (key, value) in facts.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        refused_step(
            hand,
            "REFUSED",
            "2026-02-02",
            all,
            with_second_head(ground(code)),
        )
    };
    let no = refuse(&hand, "X-POL", json!({}));
    assert_eq!(
        (&no["code"], &no["facts"]["ground"]),
        (&json!("guard-no-prohibited-ground"), &json!("N-POLCOR"))
    );
    let list = office.call(
        "grounds.list",
        json!({ "request": hand.file["id"], "decision": "REFUSING" }),
    );
    let political = one(&list, "X-POL");
    assert_eq!(
        (&political["prohibited"], &political["prohibited_by"]),
        (&json!("N-POLCOR"), &json!("UNCAC 44(4)"))
    );
    let no = refuse(&hand, "X-FISC", json!({}));
    assert_eq!(no["facts"]["ground"], "N-FISCAL");

    // Views first, where appropriate (44(17)); then a choice of what follows.
    let file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-REF-EXT" }),
    );
    assert_eq!(file["consultations"][0]["obligation"], "WHERE_APPROPRIATE");
    office.call(
        "consultations.conclude",
        json!({ "id": file["consultations"][0]["id"], "outcome": "REFUSE_CONFIRMED" }),
    );
    reread(&mut hand);
    let no = refuse(&hand, "X-NAT", json!({}));
    assert_eq!(no["code"], "guard-follow-up-for-national");
    let mut facts = refusing("2026-02-02");
    facts["follow-up-for-national"] = json!("AUT");
    hand.step(
        "REFUSED",
        "2026-02-02",
        facts,
        with_second_head(ground("X-NAT")),
    );
    let tasks = office.call("tasks.list", json!({ "request": hand.file["id"] }));
    assert_eq!(tasks.as_array().unwrap().len(), 1);
    assert_eq!(
        (&tasks[0]["sort"], &tasks[0]["assignee"]),
        (&json!("FOLLOW_PROSECUTE"), &json!("tolvey"))
    );
    assert!(tasks[0]["article"].as_str().unwrap().contains("44(11)"));
    let followed = office.call(
        "requests.follow",
        json!({ "request": hand.file["id"], "tie": "FOLLOWS_REFUSAL", "kind": "AUT",
                "fields": { "received_on": "2026-02-02", "channel": "DIPLOMATIC", "language": "en" } }),
    );
    assert_eq!(followed["fields"]["kind"], "AUT");
    assert_eq!(followed["links"][0]["tie"], "FOLLOWS_REFUSAL");
    let open = office.call("tasks.list", json!({ "request": hand.file["id"] }));
    assert_eq!(open, json!([]), "the follow-up is what the task asked for");
    office.verify();
}

#[test]
fn one_measure_is_refused_with_its_own_ground_reasons_and_consultation() {
    let office = office_on("2026-02-02");
    let mut hand = incoming(
        &office,
        json!({ "kind": "EEV" }),
        json!([{ "code": "E-PRES" }, { "code": "E-ACC", "data_categories": ["CON"] }]),
    );
    let refuse = |at: usize, code: &str, reasons: &str| {
        with_second_head(json!({
            "id": hand.file["measures"][at]["id"], "status": "REFUSED", "on": "2026-02-02",
            "facts": { "decision-maker": "Head of the authority" },
            "grounds": [{ "code": code, "reasons": reasons, "measure": hand.file["measures"][at]["id"] }],
        }))
    };
    let no = office.refused("measures.set", refuse(0, "M-DC", "no offence here"));
    assert_eq!(
        (&no["code"], &no["facts"]["ground"]),
        (&json!("guard-no-prohibited-ground"), &json!("N-DCPRES")),
        "preservation asks for no dual criminality, whatever else is asked for"
    );
    let no = office.refused("measures.set", refuse(1, "M-SOV", "essential interests"));
    assert_eq!(no["code"], "guard-consult-before-refusing");
    assert!(no["article"].as_str().unwrap().contains("46(26)"));
    let file = office.call(
        "consultations.open",
        json!({ "request": hand.file["id"], "purpose": "CON-REF-MLA" }),
    );
    office.call(
        "consultations.conclude",
        json!({ "id": file["consultations"][0]["id"], "outcome": "EXECUTE_PARTLY" }),
    );
    let no = office.refused("measures.set", refuse(1, "M-SOV", ""));
    assert_eq!(no["code"], "guard-reasons-stated");
    let mut alone = refuse(1, "M-SOV", "essential interests");
    alone["approved_by"] = json!("");
    assert_eq!(
        office.refused("measures.set", alone)["code"],
        "needs-second-person"
    );
    let typed = refuse(1, "M-SOV", "essential interests");
    hand.file = office.call("measures.set", typed);
    let measures = hand.file["measures"].as_array().unwrap();
    assert_eq!(
        (&measures[0]["status"], &measures[1]["status"]),
        (&json!("REQUESTED"), &json!("REFUSED"))
    );
    let ground = &hand.file["grounds"][0];
    assert_eq!(
        (&ground["code"], &ground["measure"]),
        (&json!("M-SOV"), &measures[1]["id"])
    );
    assert_eq!(
        hand.file["fields"]["status"], "UNDER_REVIEW",
        "the rest goes on"
    );
    office.verify();
}

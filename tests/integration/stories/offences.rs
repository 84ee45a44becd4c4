//! Offences: classified, one of them the principal, decided upon one by one in an extradition.

use super::WORKER;
use super::evidence::{incoming, row, with, wrong};
use comity_tests::Office;
use serde_json::{Value, json};

#[test]
fn a_request_keeps_one_principal_offence_and_never_loses_its_last() {
    let office = Office::on("2026-01-20", WORKER);
    let file = incoming(&office);
    let request = file["id"].clone();
    let good = json!({ "as_written": "Laundering", "sherloc": ["S05"], "uncac": "23", "iccs": "07041",
                       "flag": "ML", "provision": "Penal Code 210", "equivalent": "Penal Code 88" });
    for (changes, code, field) in [
        (json!({ "as_written": "" }), "required", "as_written"),
        (json!({ "sherloc": [] }), "required", "sherloc"),
        (json!({ "sherloc": ["S77"] }), "unknown-code", "sherloc"),
        (json!({ "uncac": "46" }), "unknown-code", "uncac"),
        (json!({ "iccs": "123" }), "bad-iccs", "iccs"),
        (json!({ "flag": "X" }), "unknown-code", "flag"),
    ] {
        let add = json!({ "request": request, "offence": with(good.clone(), changes) });
        wrong(&office, "offences.add", add, code, field);
    }
    let file = office.call(
        "offences.add",
        json!({ "request": request, "offence": good }),
    );
    let principals = |file: &Value| {
        let rows = file["offences"].as_array().unwrap().iter();
        let principal = rows.filter(|row| row["principal"] == true);
        principal
            .map(|row| row["as_written"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(principals(&file), ["Embezzlement"]);
    let laundering = row(&file["offences"], "as_written", "Laundering").clone();
    assert_eq!(
        (&laundering["uncac"], &laundering["flag"]),
        (&json!("UNCAC-23"), &json!("ML"))
    );
    let first = row(&file["offences"], "as_written", "Embezzlement")["id"].clone();
    let id = laundering["id"].clone();
    assert_eq!(
        principals(&office.call("offences.principal", json!({ "id": id }))),
        ["Laundering"]
    );
    let edited = json!({ "id": id, "offence": with(good, json!({ "as_written": "Laundering of proceeds" })) });
    office.call("offences.edit", edited);
    let file = office.call("offences.drop", json!({ "id": id }));
    assert_eq!(principals(&file), ["Embezzlement"]);
    wrong(
        &office,
        "offences.drop",
        json!({ "id": first }),
        "last-offence",
        "id",
    );
    wrong(
        &office,
        "offences.decide",
        json!({ "id": first, "decision": "GRANTED" }),
        "not-an-extradition",
        "id",
    );
    let sought = office.call(
        "requests.register",
        json!({
            "fields": { "direction": "OUT", "kind": "EXT", "state": "XB", "authority": "Ministry of Justice",
                        "home_authority": "Court", "basis": "ECE", "language": "en", "purpose": "P" },
            "offences": [{ "as_written": "One", "sherloc": ["S02"] }, { "as_written": "Two", "sherloc": ["S99"] }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SOUGHT" }],
        }),
    );
    let (one, two) = (
        sought["offences"][0]["id"].clone(),
        sought["offences"][1]["id"].clone(),
    );
    let decide = |id: &Value, decision: &str, ground: &str| json!({ "id": id, "decision": decision, "ground": ground });
    wrong(
        &office,
        "offences.decide",
        decide(&one, "PERHAPS", ""),
        "unknown-code",
        "decision",
    );
    wrong(
        &office,
        "offences.decide",
        decide(&two, "REFUSED", ""),
        "required",
        "ground",
    );
    wrong(
        &office,
        "offences.decide",
        decide(&two, "REFUSED", "M-SOV"),
        "unknown-code",
        "ground",
    );
    wrong(
        &office,
        "offences.decide",
        decide(&one, "GRANTED", "X-TIME"),
        "ground-not-here",
        "ground",
    );
    office.call("offences.decide", decide(&one, "GRANTED", ""));
    let file = office.call("offences.decide", decide(&two, "REFUSED", "X-TIME"));
    let refused = row(&file["offences"], "as_written", "Two");
    assert_eq!(
        (&refused["decision"], &refused["ground"]),
        (&json!("REFUSED"), &json!("X-TIME"))
    );
    office.verify();
}

//! What binds us to other States: a treaty written down field by field, who is party to what, who assured whom.

use super::WORKER;
use comity_tests::{Office, PASSPHRASE};
use serde_json::{Value, json};

fn treaty() -> Value {
    json!({
        "code": "BIL-XB-EXT", "state": "XB", "title": "Treaty on extradition between Averland and Belmora",
        "signed_on": "1990-03-01", "in_force_on": "1992-01-15", "kinds": "EXT PAR SPC", "ext_articles": "1-20",
        "channels": "DIPLOMATIC", "languages": "fr en", "arrest_days": "60", "arrest_effect": "SHALL",
        "surrender_may_days": "20", "surrender_must_days": "40", "speciality_days": "30",
        "reasons": "HARD", "consult_refusing": "SOFT", "nationals": "MAY_REFUSE",
        "source": "Official gazette", "checked_on": "2026-01-10"
    })
}

fn with(mut fields: Value, field: &str, text: &str) -> Value {
    fields[field] = json!(text);
    json!({ "fields": fields })
}

#[test]
fn a_treaty_is_judged_field_by_field_and_saved_only_whole() {
    let office = Office::on("2026-01-14", WORKER);
    for (field, text, code) in [
        ("code", "TREATY", "treaty-code"),
        ("code", "BIL-", "treaty-code"),
        ("code", "", "required"),
        ("state", "QQQ", "unknown-state"),
        ("state", "XA", "own-state"),
        ("title", " ", "required"),
        ("signed_on", "2030-01-01", "future-date"),
        ("in_force_on", "1980-01-01", "dates-out-of-order"),
        ("kinds", "EXT SHIPPING", "unknown-code"),
        ("ext_articles", "", "required"),
        ("channels", "PIGEON", "unknown-code"),
        ("languages", "French", "unknown-code"),
        ("arrest_days", "0", "number-out-of-range"),
        ("arrest_days", "367", "number-out-of-range"),
        ("arrest_days", "sixty", "bad-number"),
        ("arrest_effect", "", "required"),
        ("surrender_must_days", "10", "number-out-of-range"),
        ("reasons", "PERHAPS", "unknown-code"),
        ("source", "", "required"),
        ("checked_on", "2026-02-01", "future-date"),
        ("no_such_field", "x", "unknown-field"),
    ] {
        let problem = office.refused("treaties.save", with(treaty(), field, text));
        assert_eq!(problem["code"], code, "{field} = {text:?}: {problem}");
        assert_eq!(problem["field"], field, "{field} = {text:?}");
    }
    assert_eq!(office.call("treaties.list", json!({})), json!([]));

    let shown = office.call("treaties.preview", json!({ "fields": treaty() }));
    assert_eq!(shown["standing"], "IN_FORCE");
    let codes: Vec<&str> = shown["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"BIL-XB-EXT-PA"), "{codes:?}");
    assert_eq!(office.call("treaties.list", json!({})), json!([]));

    let saved = office.call("treaties.save", json!({ "fields": treaty() }));
    assert_eq!(saved["row"]["fields"]["checked_by"], "tolvey");
    let again = office.refused("treaties.save", json!({ "fields": treaty() }));
    assert_eq!(again["code"], "code-taken");
    let renamed = office.refused(
        "treaties.save",
        json!({ "id": saved["row"]["id"], "fields": { "code": "BIL-XB-OTHER" } }),
    );
    assert_eq!(renamed["code"], "code-fixed");
    office.verify();
}

#[test]
fn a_form_that_showed_an_older_version_is_refused() {
    let office = Office::on("2026-01-14", WORKER);
    let saved = office.call("treaties.save", json!({ "fields": treaty() }));
    let row = &saved["row"];
    let edit =
        |costs: &str| json!({ "id": row["id"], "seen": row["seen"], "fields": { "costs": costs } });
    office.call("treaties.save", edit("Each bears its own"));
    let stale = office.refused("treaties.save", edit("The requesting State"));
    assert_eq!(stale["code"], "changed-meanwhile");
    office.verify();
}

#[test]
fn a_treaty_starts_its_own_clocks_and_a_corrected_number_counts_them_anew() {
    let office = Office::on("2026-01-14", WORKER);
    let saved = office.call("treaties.save", json!({ "fields": treaty() }));
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "PAR", "state": "XB", "authority": "Ministry of Justice",
                "basis": "BIL-XB-EXT", "received_on": "2026-01-12", "channel": "INTERPOL", "language": "en"
            },
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SOUGHT" }],
        }),
    );
    office.call(
        "deadlines.start",
        json!({ "request": file["id"], "rule": "BIL-XB-EXT-PA", "trigger": "2026-01-13" }),
    );
    let due = |office: &Office| {
        let view = office.call("requests.open", json!({ "id": file["id"] }));
        let rows = view["deadlines"].as_array().unwrap().clone();
        let row = rows
            .into_iter()
            .find(|row| row["rule"] == "BIL-XB-EXT-PA" && row["status"] == "RUNNING");
        row.unwrap()["due"].clone()
    };
    let first = due(&office);
    assert!(
        ["2026-03-13", "2026-03-14"].contains(&first.as_str().unwrap()),
        "{first}"
    );
    office.call(
        "treaties.save",
        json!({ "id": saved["row"]["id"], "fields": { "arrest_days": "45" }, "reason": "Article 12 says 45" }),
    );
    let second: chrono::NaiveDate = due(&office).as_str().unwrap().parse().unwrap();
    let first: chrono::NaiveDate = first.as_str().unwrap().parse().unwrap();
    assert_eq!((first - second).num_days(), 15);
    office.verify();
}

#[test]
fn a_denounced_treaty_serves_no_longer() {
    let office = Office::on("2026-01-14", WORKER);
    let saved = office.call("treaties.save", json!({ "fields": treaty() }));
    let id = &saved["row"]["id"];
    let asked = json!({ "state": "XB", "kind": "EXT", "direction": "OUT" });
    let first = office.call("bases.for", asked.clone());
    assert_eq!(first[0]["code"], "BIL-XB-EXT");
    assert_eq!(first[0]["profile"]["consult_before_refusing"], "SOFT");
    let early = office.refused("treaties.denounce", json!({ "id": id, "on": "1991-01-01" }));
    assert_eq!(early["code"], "dates-out-of-order");
    let gone = office.call("treaties.denounce", json!({ "id": id, "on": "2026-01-14" }));
    assert_eq!(gone["standing"], "DENOUNCED");
    let codes = office.call("bases.for", asked.clone()).to_string();
    assert!(!codes.contains("BIL-XB-EXT"));
    office.call("treaties.denounce", json!({ "id": id, "on": "" }));
    assert_eq!(office.call("bases.for", asked)[0]["code"], "BIL-XB-EXT");
    office.verify();
}

#[test]
fn party_status_needs_source_and_day_and_grows_old() {
    let office = Office::on("2026-01-14", WORKER);
    let status = |state: &str| {
        json!({ "fields": {
            "basis": "UNCAC", "state": state, "bound": "Y", "from_on": "2008-05-01",
            "extradition_basis": "Y", "source": "Depositary's list", "checked_on": "2026-01-10"
        }})
    };
    for field in ["basis", "state", "bound", "source", "checked_on"] {
        let mut typed = status("XB");
        typed["fields"][field] = json!("");
        let problem = office.refused("parties.save", typed);
        assert_eq!(
            (&problem["code"], &problem["field"]),
            (&json!("required"), &json!(field))
        );
    }
    let mut bilateral = status("XB");
    bilateral["fields"]["basis"] = json!("BIL");
    assert_eq!(
        office.refused("parties.save", bilateral)["code"],
        "unknown-code"
    );
    office.call("parties.save", status("XA"));
    office.call("parties.save", status("XB"));
    assert_eq!(
        office.refused("parties.save", status("XB"))["code"],
        "noted-already"
    );
    let first = |office: &Office| {
        office.call(
            "bases.for",
            json!({ "state": "XB", "kind": "EXT", "direction": "IN" }),
        )[0]
        .clone()
    };
    assert_eq!(first(&office)["code"], "UNCAC");
    assert_eq!(first(&office)["stale"], false);
    assert_eq!(
        office.call("parties.list", json!({ "stale": true })),
        json!([])
    );
    office.clock.set("2027-01-11");
    assert_eq!(first(&office)["stale"], true);
    let stale = office.call("parties.list", json!({ "stale": true }));
    assert_eq!(stale.as_array().unwrap().len(), 2);
    office.verify();
}

#[test]
fn an_assurance_for_a_case_names_a_case_with_that_state_and_ends_when_it_is_ended() {
    let office = Office::on("2026-01-14", WORKER);
    let file = office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Court", "basis": "REC",
                "received_on": "2026-01-14", "channel": "DIPLOMATIC", "language": "en"
            },
            "measures": [{ "code": "M-B" }],
        }),
    );
    let assured = |state: &str, request: &Value| {
        json!({ "fields": {
            "state": state, "direction": "IN", "scope": "CASE", "request": request, "given_by": "Ministry",
            "given_on": "2026-01-10", "text": "We shall do the same."
        }})
    };
    let none = office.refused("reciprocity.save", assured("XC", &json!("")));
    assert_eq!(
        (&none["code"], &none["field"]),
        (&json!("required"), &json!("request"))
    );
    let other = office.refused("reciprocity.save", assured("XB", &file["id"]));
    assert_eq!(other["code"], "other-state");
    let saved = office.call("reciprocity.save", assured("XC", &file["id"]));
    assert_eq!(saved["holds"], true);
    let ended = office.call(
        "reciprocity.end",
        json!({ "id": saved["row"]["id"], "on": "2026-01-13", "reason": "Withdrawn" }),
    );
    assert_eq!(ended["holds"], false);
    assert_eq!(
        office
            .call("reciprocity.list", json!({ "state": "XC" }))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    office.verify();
}

#[test]
fn an_officer_proposes_party_status_and_a_treaty_and_a_head_approves_them() {
    let office = Office::on("2026-01-14", WORKER);
    let passphrase = "a passphrase for an officer";
    office.call(
        "members.add",
        json!({ "login": "maren", "display": "Maren", "role": "OFFICER", "locale": "en", "passphrase": passphrase }),
    );
    let enter = |login: &str, passphrase: &str| {
        office.call("desk.lock", json!({}));
        office.call(
            "desk.unlock",
            json!({ "user": login, "passphrase": passphrase }),
        );
    };
    let status = json!({ "fields": {
        "basis": "UNCAC", "state": "XB", "bound": "Y", "source": "Depositary's list", "checked_on": "2026-01-10"
    }});
    enter("maren", passphrase);
    assert_eq!(
        office.refused("parties.save", status.clone())["code"],
        "not-allowed"
    );
    assert_eq!(
        office.call("treaties.preview", json!({ "fields": treaty() }))["standing"],
        "IN_FORCE"
    );
    let wrong = json!({ "command": "treaties.save", "body": with(treaty(), "arrest_days", "0") });
    assert_eq!(
        office.refused("proposals.make", wrong)["code"],
        "number-out-of-range"
    );
    for (command, body) in [
        ("parties.save", status),
        ("treaties.save", json!({ "fields": treaty() })),
    ] {
        office.call(
            "proposals.make",
            json!({ "command": command, "body": body }),
        );
    }
    assert_eq!(office.call("parties.list", json!({})), json!([]));

    enter("tolvey", PASSPHRASE);
    let waiting = office.call("proposals.list", json!({}))["waiting"].clone();
    for proposal in waiting.as_array().unwrap() {
        office.call(
            "proposals.approve",
            json!({ "id": proposal["id"], "note": "Seen" }),
        );
    }
    let party = office.call("parties.list", json!({}))[0].clone();
    assert_eq!(party["row"]["fields"]["checked_by"], "maren");
    let kept = office.call("treaties.list", json!({}))[0].clone();
    assert_eq!(kept["row"]["fields"]["code"], "BIL-XB-EXT");
    assert!(
        !kept["rules"].as_array().unwrap().is_empty(),
        "it is law at once"
    );
    office.verify();
}

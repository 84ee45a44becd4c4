//! What is promised, what evidence may be used for, and how requests hang together.

use super::WORKER;
use super::evidence::{incoming, with, wrong};
use super::figures::Hand;
use comity_tests::Office;
use serde_json::{Value, json};

fn outgoing(office: &Office, kind: &str, fields: Value) -> Value {
    let plain = json!({
        "direction": "OUT", "kind": kind, "state": "XB", "authority": "Ministry of Justice",
        "home_authority": "Court of First Instance", "basis": "UNCAC", "language": "en"
    });
    office.call(
        "requests.register",
        json!({
            "fields": with(plain, fields),
            "measures": if kind == "MLA" { json!([{ "code": "M-E" }]) } else { json!([]) },
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"] }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }, { "full": "أردان فيلوك" }], "role": "SOUGHT" }],
        }),
    )
}

#[test]
fn a_condition_binds_once_it_is_accepted_and_one_on_use_limits_the_evidence() {
    let office = Office::on("2026-05-20", WORKER);
    let file = outgoing(&office, "MLA", json!({}));
    let request = file["id"].clone();
    assert_eq!(file["use_limited"], false);
    let good = json!({ "sort": "CONDITION", "code": "USE", "text": "Only in case 31/2026.", "asked_by": "THEM",
                       "asked_on": "2026-05-10" });
    for (changes, code, field) in [
        (json!({ "sort": "WISH" }), "unknown-code", "sort"),
        (json!({ "code": "" }), "required", "code"),
        (json!({ "text": "" }), "required", "text"),
        (json!({ "asked_by": "NOBODY" }), "unknown-code", "asked_by"),
        (
            json!({ "asked_on": "2026-05-21" }),
            "future-date",
            "asked_on",
        ),
    ] {
        let add = json!({ "request": request, "condition": with(good.clone(), changes) });
        wrong(&office, "conditions.add", add, code, field);
    }
    let add = |condition: Value| {
        let view = office.call(
            "conditions.add",
            json!({ "request": request, "condition": condition }),
        );
        view["conditions"].as_array().unwrap().last().unwrap()["id"].clone()
    };
    let on_use = add(good.clone());
    let costs = add(with(
        good.clone(),
        json!({ "code": "COSTS", "asked_on": "2026-05-11" }),
    ));
    let edited = with(
        good.clone(),
        json!({ "text": "Only in case 31/2026 of the Court of First Instance." }),
    );
    office.call(
        "conditions.edit",
        json!({ "id": on_use, "condition": edited }),
    );
    let accept = json!({ "id": on_use, "answer": "ACCEPTED", "on": "2026-05-15",
                         "committed_by": "Court of First Instance", "document": "note 44 of 15 May" });
    for (changes, code, field) in [
        (json!({ "answer": "" }), "required", "answer"),
        (json!({ "committed_by": "" }), "required", "committed_by"),
        (json!({ "document": "" }), "required", "document"),
        (json!({ "on": "2026-05-09" }), "before-start", "on"),
        (json!({ "on": "2026-05-21" }), "future-date", "on"),
        (json!({ "use_limit": request }), "no-such-row", "use_limit"),
    ] {
        wrong(
            &office,
            "conditions.answer",
            with(accept.clone(), changes),
            code,
            field,
        );
    }
    wrong(
        &office,
        "conditions.keep",
        json!({ "id": on_use, "on": "2026-05-20" }),
        "condition-not-bound",
        "id",
    );
    let view = office.call("conditions.answer", accept.clone());
    assert_eq!(
        (
            &view["conditions"][0]["answer"],
            &view["conditions"][0]["binds"]
        ),
        (&json!("ACCEPTED"), &json!("US"))
    );
    wrong(
        &office,
        "conditions.answer",
        accept,
        "condition-bound",
        "answer",
    );
    wrong(
        &office,
        "conditions.edit",
        json!({ "id": on_use, "condition": good }),
        "condition-bound",
        "id",
    );
    wrong(
        &office,
        "conditions.drop",
        json!({ "id": on_use }),
        "condition-bound",
        "id",
    );
    let file = office.call("requests.open", json!({ "id": request }));
    assert_eq!(file["use_limited"], true);
    assert_eq!(
        file["use_limits"],
        json!(["Only in case 31/2026 of the Court of First Instance."])
    );
    let limits = office.call("uses.view", json!({ "request": request }))["limits"].clone();
    assert_eq!(
        (
            &limits[0]["limit"]["source"],
            &limits[0]["limit"]["prior_consent"]
        ),
        (&json!("CONDITION"), &json!(true))
    );
    let kept = office.call(
        "conditions.keep",
        json!({ "id": on_use, "on": "2026-05-20", "watch": "report each May" }),
    );
    assert_eq!(kept["conditions"][0]["fulfilled_on"], "2026-05-20");
    let left = office.call("conditions.drop", json!({ "id": costs }));
    assert_eq!(left["conditions"].as_array().unwrap().len(), 1);
    office.verify();
}

#[test]
fn another_use_needs_consent_through_a_consultation_and_exculpatory_evidence_only_notice() {
    let office = Office::on("2026-06-14", WORKER);
    let request = incoming(&office)["id"].clone();
    let view = office.call("uses.view", json!({ "request": request }));
    assert_eq!(view["by_itself"]["article"], "UNCAC 46(19)");
    for (limit, code, field) in [
        (json!({ "source": "RUMOUR" }), "unknown-code", "source"),
        (json!({ "source": "CONDITION" }), "required", "condition"),
        (
            json!({ "received_on": "2026-06-15" }),
            "future-date",
            "received_on",
        ),
        (
            json!({ "received_on": "2026-06-14", "until": "2026-06-13" }),
            "before-start",
            "until",
        ),
        (
            json!({ "communication": request }),
            "no-such-row",
            "communication",
        ),
    ] {
        wrong(
            &office,
            "uses.add",
            json!({ "request": request, "limit": limit }),
            code,
            field,
        );
    }
    let limit = json!({ "evidence": "records of two accounts", "received_on": "2026-04-02", "allowed": "corruption case 7" });
    let view = office.call("uses.add", json!({ "request": request, "limit": limit }));
    let limit = view["limits"][0].clone();
    let as_the_treaty_says = &limit["limit"];
    assert_eq!(
        (
            &as_the_treaty_says["source"],
            &as_the_treaty_says["exculpatory"]
        ),
        (&json!("DEFAULT"), &json!(true))
    );
    assert_eq!(
        (&view["by_itself"], &limit["binds"]),
        (&Value::Null, &json!(true))
    );
    let ask = json!({ "use_limit": limit["id"], "purpose": "tax case 31", "on": "2026-06-01" });
    for (changes, code, field) in [
        (json!({ "purpose": "" }), "required", "purpose"),
        (json!({ "use_limit": "" }), "no-such-row", "use_limit"),
        (json!({ "direction": "UP" }), "unknown-code", "direction"),
        (json!({ "on": "2026-06-15" }), "future-date", "on"),
        (
            json!({ "reply_by": "2026-05-31" }),
            "before-start",
            "reply_by",
        ),
    ] {
        wrong(&office, "uses.ask", with(ask.clone(), changes), code, field);
    }
    // Worked example A: asked on 1 June, consent with a condition on 14 June.
    let view = office.call("uses.ask", ask);
    let barred = |view: &Value| {
        let limit = &view["limits"][0];
        [
            &limit["bars_use"]["code"],
            &limit["bars_disclosure"]["code"],
        ]
        .map(Value::clone)
    };
    assert_eq!(barred(&view), ["use-needs-consent", "use-needs-notice"]);
    let asked = view["consents"][0].clone();
    assert_eq!(
        (&asked["direction"], &asked["status"]),
        (&json!("IN"), &json!("ASKED"))
    );
    let consultation = |office: &Office| {
        let file = office.call("requests.open", json!({ "id": request }));
        file["consultations"][0].clone()
    };
    assert_eq!(
        (
            &consultation(&office)["purpose"],
            &consultation(&office)["obligation"]
        ),
        (&json!("CON-USE"), &json!("MANDATORY"))
    );
    let decide = json!({ "id": asked["id"], "status": "CONDITIONS", "on": "2026-06-14", "condition": "not against the spouse" });
    for (changes, code, field) in [
        (json!({ "status": "ASKED" }), "unknown-code", "status"),
        (json!({ "condition": "" }), "required", "condition"),
        (
            json!({ "status": "GRANTED" }),
            "condition-not-here",
            "condition",
        ),
        (json!({ "on": "2026-05-31" }), "before-start", "on"),
        (json!({ "id": limit["id"] }), "no-such-row", "id"),
    ] {
        wrong(
            &office,
            "uses.decide",
            with(decide.clone(), changes),
            code,
            field,
        );
    }
    let view = office.call("uses.decide", decide.clone());
    assert_eq!(
        barred(&view),
        [Value::Null, Value::Null],
        "consent opens the way"
    );
    let widened = &view["limits"][0]["limit"];
    assert_eq!(widened["allowed"], "corruption case 7\ntax case 31");
    assert_eq!(widened["condition"], "not against the spouse");
    assert_eq!(consultation(&office)["outcome"], "EXECUTE_WITH_CONDITIONS");
    wrong(&office, "uses.decide", decide, "use-decided", "status");
    let notice =
        json!({ "use_limit": limit["id"], "purpose": "disclosed to the defence", "consult": true });
    let view = office.call("uses.notify", notice.clone());
    assert_eq!(
        (&view["consents"][1]["sort"], &view["consents"][1]["status"]),
        (&json!("EXCULPATORY"), &json!("NOTIFIED"))
    );
    assert_ne!(view["consents"][1]["consultation"], "");
    let closed = with(limit["limit"].clone(), json!({ "exculpatory": false }));
    let view = office.call("uses.view", json!({ "request": request }));
    wrong(
        &office,
        "uses.edit",
        json!({ "id": limit["id"], "seen": 1, "limit": closed }),
        "changed-meanwhile",
        "",
    );
    office.call(
        "uses.edit",
        json!({ "id": limit["id"], "seen": view["seen"], "limit": closed }),
    );
    wrong(
        &office,
        "uses.notify",
        notice,
        "no-exculpatory-exception",
        "use_limit",
    );
    office.verify();
}

#[test]
fn a_provisional_arrest_and_the_request_that_follows_it_are_one_matter() {
    let office = Office::on("2026-03-10", WORKER);
    let arrest = outgoing(
        &office,
        "PAR",
        json!({ "basis": "ECE", "purpose": "P", "officer": "tolvey" }),
    );
    let follow = json!({ "request": arrest["id"], "tie": "FOLLOWS_PROV_ARREST", "kind": "EXT" });
    for (changes, code, field) in [
        (json!({ "tie": "SUPPOSES" }), "unknown-code", "tie"),
        (
            json!({ "kind": "MLA", "measures": [{ "code": "M-E" }] }),
            "tie-kinds",
            "tie",
        ),
        (json!({ "kind": "NONE" }), "unknown-code", "kind"),
        (
            json!({ "direction": "IN", "fields": { "received_on": "2026-03-10" } }),
            "tie-direction",
            "tie",
        ),
        (json!({ "fields": { "state": "XC" } }), "tie-state", "tie"),
        (
            json!({ "fields": { "status": "CLOSED" } }),
            "unknown-field",
            "status",
        ),
    ] {
        wrong(
            &office,
            "requests.follow",
            with(follow.clone(), changes),
            code,
            field,
        );
    }
    let file = office.call("requests.follow", follow);
    for field in [
        "state",
        "authority",
        "basis",
        "officer",
        "case_file",
        "purpose",
    ] {
        assert_eq!(
            file["fields"][field], arrest["fields"][field],
            "{field} carries over"
        );
    }
    assert_ne!(file["fields"]["our_ref"], arrest["fields"]["our_ref"]);
    assert_eq!(
        file["persons"][0]["id"], arrest["persons"][0]["id"],
        "one row for one human being"
    );
    assert_eq!(file["offences"][0]["principal"], true);
    assert_eq!(file["links"][0]["tie"], "FOLLOWS_PROV_ARREST");
    let merged = |office: &Office| {
        let arrest = office.call("requests.open", json!({ "id": arrest["id"] }));
        arrest["fields"]["merged"] == "true"
    };
    assert!(merged(&office));
    office.call(
        "links.drop",
        json!({ "id": file["links"][0]["id"], "reason": "another person" }),
    );
    assert!(!merged(&office), "counted again");
    let add = json!({ "from": file["id"], "to": arrest["id"], "tie": "FOLLOWS_PROV_ARREST" });
    office.call("links.add", add.clone());
    assert!(merged(&office));
    wrong(&office, "links.add", add.clone(), "tie-exists", "tie");
    wrong(
        &office,
        "links.add",
        with(add.clone(), json!({ "tie": "SPECIALITY_CONSENT" })),
        "tie-kinds",
        "tie",
    );
    wrong(
        &office,
        "links.add",
        with(add.clone(), json!({ "to": "nobody" })),
        "no-such-row",
        "to",
    );
    wrong(
        &office,
        "links.add",
        with(add, json!({ "to": file["id"] })),
        "tie-itself",
        "tie",
    );
    office.verify();
}

#[test]
fn the_request_that_follows_an_arrest_shows_the_custody_clock_of_that_arrest() {
    let office = Office::on("2026-03-05", WORKER);
    let file = outgoing(&office, "PAR", json!({ "basis": "ECE", "purpose": "P" }));
    let mut arrest = Hand {
        office: &office,
        file,
    };
    arrest.complete();
    arrest.pass("PA_SENT", "2026-03-05", json!({}));
    office.clock.set("2026-03-10");
    arrest.pass_with(
        "ARRESTED_ABROAD",
        "2026-03-10",
        json!({ "arrest-at": "2026-03-10" }),
        json!({}),
    );
    let follow =
        json!({ "request": arrest.file["id"], "tie": "FOLLOWS_PROV_ARREST", "kind": "EXT" });
    let file = office.call("requests.follow", follow);
    assert_eq!(file["custody"]["arrested_on"], "2026-03-10");
    assert_eq!(file["custody"]["request"], arrest.file["id"]);
    assert_eq!(file["custody"]["marks"], arrest.file["custody"]["marks"]);
    office.verify();
}

#[test]
fn a_suspected_duplicate_is_judged_and_an_informal_contact_leads_to_its_request() {
    let office = Office::on("2026-03-10", WORKER);
    let (one, two) = (incoming(&office), incoming(&office));
    let suspect =
        json!({ "from": two["id"], "to": one["id"], "tie": "DUPLICATE_OF", "suspected": true });
    let link = office.call("links.add", suspect.clone())["links"][0]["id"].clone();
    let merged = |office: &Office| {
        let file = office.call("requests.open", json!({ "id": two["id"] }));
        file["fields"]["merged"] == "true"
    };
    assert!(!merged(&office), "a suspicion changes nothing");
    wrong(
        &office,
        "links.judge",
        json!({ "id": link, "verdict": "MAYBE" }),
        "unknown-code",
        "verdict",
    );
    let apart = json!({ "id": link, "verdict": "APART", "reason": "another account" });
    assert_eq!(
        office.call("links.judge", apart.clone())["links"],
        json!([])
    );
    wrong(&office, "links.judge", apart, "no-such-row", "id");
    let link = office.call("links.add", suspect)["links"][0]["id"].clone();
    office.call("links.judge", json!({ "id": link, "verdict": "SAME" }));
    assert!(merged(&office), "a duplicate is no request of its own");
    wrong(
        &office,
        "links.judge",
        json!({ "id": link, "verdict": "SAME" }),
        "tie-judged",
        "id",
    );
    let contact = office.call(
        "requests.register",
        json!({ "fields": { "direction": "OUT", "kind": "INF", "state": "XB", "authority": "Liaison officer",
                            "home_authority": "Police", "channel": "EMAIL", "language": "en" },
                "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SUSPECT" }] }),
    );
    let formal = office.call(
        "requests.follow",
        json!({ "request": contact["id"], "tie": "PREPARED_BY", "kind": "MLA",
                "fields": { "basis": "UNCAC" }, "measures": [{ "code": "M-E" }] }),
    );
    assert_eq!(formal["links"][0]["tie"], "PREPARED_BY");
    assert_eq!(formal["persons"][0]["id"], contact["persons"][0]["id"]);
    office.verify();
}

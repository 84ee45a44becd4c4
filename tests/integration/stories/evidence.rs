//! What is sought and obtained: electronic evidence, assets, measures and proofs of delivery.

use super::WORKER;
use comity_tests::Office;
use serde_json::{Value, json};

/// An incoming request under UNCAC for accounts, a freeze and stored data.
pub(super) fn incoming(office: &Office) -> Value {
    office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "MLA", "state": "XC", "authority": "Prosecutor General",
                "basis": "UNCAC", "received_on": "2026-01-14", "channel": "SECURE_PLATFORM",
                "language": "en", "subject": "Bank records"
            },
            "measures": [{ "code": "M-F2" }, { "code": "M-J" }, { "code": "E-ACC" }],
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"], "uncac": "17" }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SUSPECT" }],
        }),
    )
}

/// Refused, with this code at this field.
pub(super) fn wrong(office: &Office, name: &str, request: Value, code: &str, field: &str) {
    let problem = office.refused(name, request.clone());
    assert_eq!(
        (problem["code"].as_str(), problem["field"].as_str()),
        (Some(code), Some(field).filter(|field| !field.is_empty())),
        "{name} {request}: {problem}"
    );
}

/// A value with some fields set otherwise.
pub(super) fn with(mut value: Value, changes: Value) -> Value {
    for (key, change) in changes.as_object().into_iter().flatten() {
        value[key] = change.clone();
    }
    value
}

/// The row that has a value.
pub(super) fn row<'a>(rows: &'a Value, key: &str, value: &str) -> &'a Value {
    let mut rows = rows.as_array().unwrap().iter();
    rows.find(|row| row[key] == value)
        .unwrap_or_else(|| panic!("no {key} {value}"))
}

#[test]
fn an_item_of_electronic_evidence_says_what_the_provider_needs_and_gives_its_measure_a_category() {
    let office = Office::on("2026-01-20", WORKER);
    let file = incoming(&office);
    let measure = row(&file["measures"], "code", "E-ACC")["id"].clone();
    let request = file["id"].clone();
    let before = office.call("data.view", json!({ "request": request }));
    assert_eq!(before["without_category"][0]["code"], "E-ACC");
    let good = json!({
        "measure": measure, "category": "SUB", "provider": "Quillmail", "provider_state": "xa",
        "identifier_sort": "IP", "identifier": "203.0.113.9", "port": "50412",
        "from_at": "2026-01-03T15:40:09", "to_at": "2026-01-03T15:41:00", "zone": "+03:00",
        "existing_ref": "QM-77", "preserved_on": "2026-01-16", "no_notice": true, "remarks": ""
    });
    let add = |changes: Value| json!({ "request": request, "item": with(good.clone(), changes) });
    for (changes, code, field) in [
        (json!({ "category": "" }), "required", "category"),
        (json!({ "category": "ALL" }), "unknown-code", "category"),
        (json!({ "measure": request }), "no-such-row", "measure"),
        (
            json!({ "provider_state": "Atlantis" }),
            "unknown-state",
            "provider_state",
        ),
        (
            json!({ "identifier_sort": "" }),
            "required",
            "identifier_sort",
        ),
        (json!({ "identifier": "" }), "required", "identifier"),
        (
            json!({ "identifier": "203.0.113.900" }),
            "bad-address",
            "identifier",
        ),
        (json!({ "port": "0" }), "bad-number", "port"),
        (json!({ "port": "http" }), "bad-number", "port"),
        (json!({ "from_at": "" }), "required", "from_at"),
        (
            json!({ "from_at": "2026-01-03" }),
            "moment-needed",
            "from_at",
        ),
        (json!({ "from_at": "3 January" }), "bad-date", "from_at"),
        (json!({ "zone": "" }), "zone-needed", "zone"),
        (json!({ "zone": "Moscow" }), "bad-zone", "zone"),
        (json!({ "to_at": "2026-01-02" }), "before-start", "to_at"),
        (
            json!({ "preserved_on": "2026-01-21" }),
            "future-date",
            "preserved_on",
        ),
    ] {
        wrong(&office, "data.add", add(changes), code, field);
    }
    let view = office.call("data.add", add(json!({})));
    let first = view["items"][0].clone();
    assert_eq!(
        first["item"],
        with(good.clone(), json!({ "provider_state": "XA" }))
    );
    assert_eq!(first["gaps"], json!([]));
    assert_eq!(view["without_category"], json!([]));
    let mail = json!({ "measure": measure, "category": "CON", "identifier_sort": "EMAIL",
                       "identifier": "a@quill.example" });
    let second = office.call("data.add", json!({ "request": request, "item": mail }));
    let second = second["items"][1].clone();
    let categories = || {
        let file = office.call("requests.open", json!({ "id": request }));
        row(&file["measures"], "code", "E-ACC")["data_categories"].clone()
    };
    assert_eq!(categories(), json!(["SUB", "CON"]));
    // A form that showed an older version is told what was set since.
    let traffic = with(mail, json!({ "category": "TRA" }));
    let edit = json!({ "id": second["id"], "seen": view["seen"], "item": traffic });
    let shown = office.call("data.view", json!({ "request": request }))["seen"].clone();
    office.call("data.edit", with(edit.clone(), json!({ "seen": shown })));
    assert_eq!(categories(), json!(["SUB", "TRA"]));
    wrong(&office, "data.edit", edit, "changed-meanwhile", "");
    wrong(
        &office,
        "data.edit",
        json!({ "id": measure, "item": {} }),
        "no-such-row",
        "id",
    );
    let left = office.call(
        "data.drop",
        json!({ "id": first["id"], "reason": "asked twice" }),
    );
    assert_eq!(left["items"].as_array().unwrap().len(), 1);
    assert_eq!(categories(), json!(["TRA"]));
    wrong(
        &office,
        "data.drop",
        json!({ "id": first["id"] }),
        "no-such-row",
        "id",
    );
    office.verify();
}

#[test]
fn an_asset_is_frozen_and_given_back_in_each_currency_alone() {
    let office = Office::on("2026-08-20", WORKER);
    let file = incoming(&office);
    let request = file["id"].clone();
    let asset = json!({ "sort": "BANK_ACCOUNT", "description": "account 4471", "state": "XA",
                        "holder": file["persons"][0]["id"], "order_ref": "C-12/2026" });
    for (changes, code, field) in [
        (json!({ "sort": "" }), "required", "sort"),
        (json!({ "sort": "SPACESHIP" }), "unknown-code", "sort"),
        (json!({ "description": " " }), "required", "description"),
        (json!({ "holder": request }), "no-such-row", "holder"),
        (
            json!({ "held_for": request }),
            "not-a-confiscation",
            "held_for",
        ),
        (json!({ "held_for": "nobody" }), "no-such-row", "held_for"),
    ] {
        let add = json!({ "request": request, "asset": with(asset.clone(), changes) });
        wrong(&office, "assets.add", add, code, field);
    }
    let view = office.call("assets.add", json!({ "request": request, "asset": asset }));
    assert_eq!(view["assets"][0]["holder_name"], "Ardan Velloch");
    let id = view["assets"][0]["id"].clone();
    let event = |sort: &str, day: &str, amount: &str, currency: &str, more: Value| {
        let event = json!({ "sort": sort, "day": day, "amount": amount, "currency": currency });
        json!({ "id": id, "event": with(event, more) })
    };
    let none = || json!({});
    office.call(
        "assets.event",
        event(
            "IDENTIFIED",
            "2026-01-19",
            "1500000",
            "USD",
            json!({ "estimated": true }),
        ),
    );
    office.call(
        "assets.event",
        event("FROZEN", "2026-01-20", "1240500.00", "usd", none()),
    );
    office.call(
        "assets.event",
        event("FROZEN", "2026-01-20", "310000", "EUR", none()),
    );
    for (request, code, field) in [
        (
            event("RELEASED", "2026-01-21", "310000.01", "EUR", none()),
            "asset-more-than-frozen",
            "amount",
        ),
        (
            event("RELEASED", "2026-01-19", "1", "EUR", none()),
            "asset-more-than-frozen",
            "amount",
        ),
        (
            event("RELEASED", "2026-08-21", "1", "EUR", none()),
            "future-date",
            "day",
        ),
        (
            event("FROZEN", "2026-01-21", "1.005", "EUR", none()),
            "bad-amount",
            "amount",
        ),
        (
            event("FROZEN", "2026-01-21", "-1", "EUR", none()),
            "amount-not-positive",
            "amount",
        ),
        (
            event("FROZEN", "2026-01-21", "1", "XYZ", none()),
            "unknown-currency",
            "currency",
        ),
        (
            event("FROZEN", "2026-01-21", "1", "", none()),
            "required",
            "currency",
        ),
        (
            event("RETURNED", "2026-08-01", "1", "USD", none()),
            "required",
            "basis",
        ),
        (
            event(
                "SHARED",
                "2026-08-01",
                "1",
                "USD",
                json!({ "basis": "SHARED" }),
            ),
            "asset-more-than-confiscated",
            "amount",
        ),
        (
            event(
                "FROZEN",
                "2026-01-21",
                "1",
                "EUR",
                json!({ "basis": "VICTIM" }),
            ),
            "basis-not-here",
            "basis",
        ),
        (
            event("FROZEN", "2026-01-21", "1", "EUR", json!({ "rate": "1.1" })),
            "required",
            "into_currency",
        ),
        (
            event(
                "FROZEN",
                "2026-01-21",
                "1",
                "EUR",
                json!({ "rate": "x", "into_currency": "USD" }),
            ),
            "bad-rate",
            "rate",
        ),
    ] {
        wrong(&office, "assets.event", request, code, field);
    }
    let too_much = office.refused(
        "assets.event",
        event("RELEASED", "2026-02-01", "400000", "EUR", none()),
    );
    assert_eq!(
        too_much["facts"]["available"], "310000.00",
        "in the currency's own decimals"
    );
    let rated = json!({ "into_currency": "EUR", "rate": "0.92", "rate_on": "2026-07-02",
                        "rate_source": "Central Bank of Averland" });
    office.call(
        "assets.event",
        event("CONFISCATED", "2026-07-02", "1000000", "USD", rated),
    );
    let returned = json!({ "basis": "57-3-A", "beneficiary": "Treasury of Cedonia" });
    let view = office.call(
        "assets.event",
        event("RETURNED", "2026-08-01", "900000", "USD", returned),
    );
    let stock = row(&view["stocks"], "currency", "USD");
    assert_eq!(
        (&stock["held"], &stock["confiscated"]),
        (&json!("240500.00"), &json!("100000.00"))
    );
    assert_eq!(row(&view["stocks"], "currency", "EUR")["held"], "310000.00");
    let flow = row(&view["flows"], "sort", "IDENTIFIED");
    assert_eq!(
        (&flow["estimated"], &flow["confirmed"]),
        (&json!("1500000.00"), &json!("0.00"))
    );
    let events = view["assets"][0]["events"].clone();
    let confiscated = events
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["event"]["sort"] == "CONFISCATED");
    let confiscated = confiscated.unwrap().clone();
    assert_eq!(confiscated["into_amount"], "920000.00");
    // What follows from an event holds it in its place.
    let less = with(
        confiscated["event"].clone(),
        json!({ "amount": "899999.99" }),
    );
    wrong(
        &office,
        "assets.correct",
        json!({ "id": confiscated["id"], "event": less }),
        "asset-more-than-confiscated",
        "amount",
    );
    wrong(
        &office,
        "assets.strike",
        json!({ "id": confiscated["id"] }),
        "asset-more-than-confiscated",
        "amount",
    );
    let more = with(
        confiscated["event"].clone(),
        json!({ "amount": "1000000.50" }),
    );
    let view = office.call(
        "assets.correct",
        json!({ "id": confiscated["id"], "event": more, "reason": "interest" }),
    );
    assert_eq!(
        row(&view["stocks"], "currency", "USD")["confiscated"],
        "100000.50"
    );
    let last = view["assets"][0]["events"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["id"]
        .clone();
    office.call(
        "assets.strike",
        json!({ "id": last, "reason": "the transfer came back" }),
    );
    wrong(
        &office,
        "assets.strike",
        json!({ "id": last }),
        "no-such-row",
        "id",
    );
    // A freeze is lifted only after its reasons were asked for, wherever possible (UNCAC 55(8)).
    let lifted = event("RELEASED", "2026-08-02", "10000", "EUR", none());
    let note = office.call("assets.event", lifted)["assets"][0]["notes"][0].clone();
    assert_eq!(
        (&note["code"], &note["facts"]["day"]),
        (&json!("release-unconsulted"), &json!("2026-08-02"))
    );
    office.call(
        "consultations.open",
        json!({ "request": request, "purpose": "CON-LIFT", "on": "2026-07-20" }),
    );
    let view = office.call("assets.view", json!({ "request": request }));
    assert_eq!(view["assets"][0]["notes"], json!([]));
    // The final order comes as a request of its own; the freeze is held for it.
    let order = office.call(
        "requests.follow",
        json!({ "request": request, "tie": "ENFORCES_CONFISCATION", "kind": "AST",
                "fields": { "received_on": "2026-07-02" }, "measures": [{ "code": "A-CONF2" }] }),
    );
    let held = with(asset, json!({ "held_for": order["id"] }));
    let view = office.call("assets.edit", json!({ "id": id, "asset": held }));
    assert_eq!(
        view["assets"][0]["held_for_ref"],
        order["fields"]["our_ref"]
    );
    let view = office.call(
        "assets.drop",
        json!({ "id": id, "reason": "another man's account" }),
    );
    assert_eq!((&view["assets"], &view["stocks"]), (&json!([]), &json!([])));
    office.verify();
}

#[test]
fn a_letter_is_proved_and_a_measure_says_who_carries_it_out() {
    let office = Office::on("2026-01-20", WORKER);
    let file = incoming(&office);
    let digest = "a".repeat(64);
    let letter = json!({ "request": file["id"], "direction": "OUT", "sort": "RESULT", "day": "2026-01-18",
                         "receipt": "RR 1177", "digest": digest.to_uppercase(), "inventory": "records\nwarrant" });
    for (changes, code, field) in [
        (json!({ "digest": "abc" }), "bad-digest", "digest"),
        (
            json!({ "delivered_on": "2026-01-17" }),
            "before-start",
            "delivered_on",
        ),
        (
            json!({ "delivered_on": "2026-01-21" }),
            "future-date",
            "delivered_on",
        ),
    ] {
        wrong(
            &office,
            "communications.log",
            with(letter.clone(), changes),
            code,
            field,
        );
    }
    let file = office.call("communications.log", letter);
    let sent = file["communications"][0].clone();
    assert_eq!(
        (&sent["receipt"], &sent["digest"]),
        (&json!("RR 1177"), &json!(digest))
    );
    let prove = |changes: Value| with(json!({ "id": sent["id"] }), changes);
    wrong(
        &office,
        "communications.prove",
        prove(json!({})),
        "required",
        "receipt",
    );
    wrong(
        &office,
        "communications.prove",
        prove(json!({ "digest": "b".repeat(64) })),
        "digest-differs",
        "digest",
    );
    let file = office.call(
        "communications.prove",
        prove(json!({ "delivered_on": "2026-01-19", "proof": "signed for" })),
    );
    let proved = &file["communications"][0];
    assert_eq!(
        (&proved["delivered_on"], &proved["inventory"]),
        (&json!("2026-01-19"), &json!("records\nwarrant"))
    );
    let measure = row(&file["measures"], "code", "M-F2")["id"].clone();
    let edit = json!({ "id": measure, "detail": "account 4471", "home_authority": "Prosecutor of Northmere", "order_ref": "C-12" });
    let bad = with(edit.clone(), json!({ "data_categories": ["ALL"] }));
    wrong(
        &office,
        "measures.edit",
        bad,
        "unknown-code",
        "data_categories",
    );
    let stored = row(&file["measures"], "code", "E-ACC")["id"].clone();
    wrong(
        &office,
        "measures.edit",
        with(edit.clone(), json!({ "id": stored })),
        "required",
        "data_categories",
    );
    let file = office.call("measures.edit", edit);
    let measure = row(&file["measures"], "code", "M-F2");
    assert_eq!(
        (&measure["home_authority"], &measure["order_ref"]),
        (&json!("Prosecutor of Northmere"), &json!("C-12"))
    );
    office.verify();
}

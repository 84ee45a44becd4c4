//! Translations: ordered, late, received.

use super::WORKER;
use super::evidence::{with, wrong};
use super::figures::Hand;
use super::scene::{office_on, with_second_head};
use comity_tests::Office;
use serde_json::json;

#[test]
fn a_translation_is_watched_from_its_order_to_the_day_it_comes() {
    let office = Office::on("2026-03-05", WORKER);
    let file = office.call(
        "requests.register",
        json!({
            "fields": { "direction": "OUT", "kind": "EXT", "state": "XB", "authority": "Ministry of Justice",
                        "home_authority": "Court", "basis": "ECE", "language": "ar", "purpose": "P" },
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"] }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SOUGHT" }],
        }),
    );
    let request = file["id"].clone();
    let mut hand = Hand {
        office: &office,
        file,
    };
    hand.complete();
    hand.pass("PA_SENT", "2026-03-05", json!({}));
    office.clock.set("2026-03-10");
    hand.pass_with(
        "ARRESTED_ABROAD",
        "2026-03-10",
        json!({ "arrest-at": "2026-03-10" }),
        json!({}),
    );
    let good = json!({ "what": "request and warrant", "source": "ar", "target": "FR-ch", "translator": "Bureau Lindqvar",
                       "due_on": "2026-03-20", "cost": "412.50", "currency": "EUR" });
    for (changes, code, field) in [
        (json!({ "what": "" }), "required", "what"),
        (json!({ "source": "" }), "required", "source"),
        (json!({ "target": "French" }), "bad-language", "target"),
        (json!({ "target": "ar" }), "same-language", "target"),
        (json!({ "due_on": "2026-03-09" }), "before-start", "due_on"),
        (json!({ "sent_on": "2026-03-11" }), "future-date", "sent_on"),
        (json!({ "cost": "4.125" }), "bad-amount", "cost"),
        (json!({ "currency": "" }), "required", "currency"),
        (
            json!({ "communication": request }),
            "no-such-row",
            "communication",
        ),
    ] {
        let order = json!({ "request": request, "order": with(good.clone(), changes) });
        wrong(&office, "translations.order", order, code, field);
    }
    let view = office.call(
        "translations.order",
        json!({ "request": request, "order": good }),
    );
    let one = view["translations"][0].clone();
    assert_eq!(
        (&one["order"]["target"], &one["order"]["sent_on"]),
        (&json!("fr-CH"), &json!("2026-03-10"))
    );
    // The dispatch target of worked example B is 18 March; two days too late is said at once.
    assert_eq!(one["notes"][0]["code"], "translation-after-target");
    assert_eq!(
        one["notes"][0]["facts"],
        json!({ "rule": "INT-DISPATCH", "due": "2026-03-18" })
    );
    let sooner = with(one["order"].clone(), json!({ "due_on": "2026-03-16" }));
    let view = office.call(
        "translations.edit",
        json!({ "id": one["id"], "seen": view["seen"], "order": sooner }),
    );
    assert_eq!(view["translations"][0]["notes"], json!([]));
    let today = |office: &Office| office.call("today.view", json!({}))["translations"].clone();
    assert_eq!(today(&office)[0]["days_left"], 6);
    office.clock.set("2026-03-18");
    assert_eq!(today(&office)[0]["days_left"], -2);
    assert_eq!(today(&office)[0]["what"], "request and warrant");
    let receive = |on: &str| json!({ "id": one["id"], "on": on, "certified": true, "cost": "400", "currency": "EUR" });
    wrong(
        &office,
        "translations.receive",
        receive("2026-03-19"),
        "future-date",
        "on",
    );
    wrong(
        &office,
        "translations.receive",
        receive("2026-03-09"),
        "before-start",
        "on",
    );
    let view = office.call("translations.receive", receive("2026-03-18"));
    let come = &view["translations"][0];
    assert_eq!(
        (&come["certified"], &come["order"]["cost"]),
        (&json!(true), &json!("400.00"))
    );
    assert_eq!(today(&office), json!([]));
    wrong(
        &office,
        "translations.receive",
        receive("2026-03-18"),
        "translation-received",
        "id",
    );
    let view = office.call(
        "translations.drop",
        json!({ "id": one["id"], "reason": "another file's" }),
    );
    assert_eq!(view["translations"], json!([]));
    office.verify();
}

#[test]
fn a_request_goes_abroad_in_a_language_accepted_there_and_its_delivery_is_proved_once() {
    let office = office_on("2026-03-05");
    office.call(
        "parties.save",
        json!({ "fields": { "basis": "UNCAC", "state": "XB", "bound": "Y", "languages": "fr en",
                            "source": "Depositary's list", "checked_on": "2026-03-01" } }),
    );
    let file = office.call(
        "requests.register",
        json!({
            "fields": { "direction": "OUT", "kind": "MLA", "state": "XB", "authority": "Ministry of Justice",
                        "home_authority": "Court", "basis": "UNCAC", "language": "ar" },
            "measures": [{ "code": "M-E" }],
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"] }],
        }),
    );
    let mut hand = Hand {
        office: &office,
        file,
    };
    hand.complete();
    hand.pass("LEGAL_REVIEW", "2026-03-05", json!({}));
    hand.pass("TRANSLATION", "2026-03-05", json!({}));
    let order =
        json!({ "what": "request", "source": "ar", "target": "de", "due_on": "2026-03-05" });
    let request = hand.file["id"].clone();
    let view = office.call(
        "translations.order",
        json!({ "request": request, "order": order }),
    );
    assert_eq!(view["accepted"], json!(["en", "fr"]));
    let one = view["translations"][0].clone();
    assert_eq!(one["notes"][0]["code"], "language-not-accepted");
    assert_eq!(one["notes"][0]["facts"]["languages"], "en fr");
    let french = with(order, json!({ "target": "fr" }));
    let view = office.call(
        "translations.edit",
        json!({ "id": one["id"], "order": french }),
    );
    assert_eq!(view["translations"][0]["notes"], json!([]));
    office.call(
        "translations.receive",
        json!({ "id": one["id"], "certified": true }),
    );
    hand.file = office.call("requests.open", json!({ "id": request }));
    hand.pass("APPROVED", "2026-03-05", with_second_head(json!({})));
    hand.pass("SENT", "2026-03-05", json!({}));
    let sent = office.call(
        "communications.log",
        json!({ "request": request, "direction": "OUT", "sort": "REQUEST", "day": "2026-03-05",
                "channel": "COURIER", "receipt": "RR 1177" }),
    );
    office.clock.set("2026-03-12");
    let letter = sent["communications"][0]["id"].clone();
    hand.file = office.call(
        "communications.prove",
        json!({ "id": letter, "delivered_on": "2026-03-10" }),
    );
    let next = hand.file["next"].as_array().unwrap();
    let step = next.iter().find(|step| step["to"] == "RECEIVED_ABROAD");
    let needs = step.unwrap()["needs"].as_array().unwrap();
    let proof = needs
        .iter()
        .find(|need| need["code"] == "proof-of-delivery");
    assert_eq!(proof.unwrap()["met"], true);
    let reference = json!({ "their-reference": "MJ/2026/9" });
    hand.step("RECEIVED_ABROAD", "2026-03-10", reference, json!({}));
    assert_eq!(hand.file["fields"]["status"], "RECEIVED_ABROAD");
    office.verify();
}

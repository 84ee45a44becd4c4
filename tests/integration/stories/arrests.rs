//! A provisional arrest here and the extradition request that follows it: two requests, one matter, one set of clocks.

use super::figures::Hand;
use super::scene::{due, ended, office_on, running};
use comity_tests::Office;
use serde_json::{Value, json};

fn incoming(office: &Office, kind: &str, on: &str) -> Value {
    office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": kind, "state": "XB", "authority": "Ministry of Justice",
                "basis": "ECE", "language": "en", "channel": "INTERPOL", "received_on": on,
                "purpose": "P", "officer": "tolvey"
            },
            "offences": [{ "as_written": "Embezzlement", "sherloc": ["S02"] }],
            "persons": [{ "names": [{ "full": "Ardan Velloch" }], "role": "SOUGHT" }]
        }),
    )
}

#[test]
fn the_clocks_of_an_arrest_go_on_in_the_request_that_follows_it() {
    let office = office_on("2026-03-10");
    let mut arrest = Hand {
        office: &office,
        file: incoming(&office, "PAR", "2026-03-09"),
    };
    arrest.complete();
    let at = json!({ "arrest-at": "2026-03-10" });
    arrest.pass_with("PA_ARRESTED", "2026-03-10", at, json!({}));
    assert_eq!(due(&arrest.file, "ECE-PA-40"), running("2026-04-19"));

    office.clock.set("2026-03-24");
    let request = incoming(&office, "EXT", "2026-03-24");
    let follow =
        json!({ "request": request["id"], "arrest": arrest.file["id"], "on": "2026-03-24" });
    let no = office.refused("requests.follow_arrest", follow.clone());
    assert_eq!(no["code"], "guard-documents-received-on");
    let mut ahead = follow.clone();
    ahead["on"] = json!("2026-03-25");
    let no = office.refused("requests.follow_arrest", ahead);
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("future-date"), &json!("on"))
    );

    let mut come = follow;
    come["documents_received_on"] = json!("2026-03-24");
    let file = office.call("requests.follow_arrest", come);
    assert_eq!(due(&file, "ECE-PA-18"), ended("2026-03-28", "MET"));
    assert_eq!(file["links"][0]["tie"], "FOLLOWS_PROV_ARREST");
    let before = office.call("requests.open", json!({ "id": arrest.file["id"] }));
    assert_eq!(before["fields"]["status"], "FOLLOWED");
    assert_eq!(
        before["fields"]["merged"], "true",
        "one matter in the figures"
    );
    assert_eq!(
        before["custody"],
        Value::Null,
        "nobody is counted as held twice"
    );
    office.verify();
}

//! The register of persons: one human being in several files, found, told apart, made one.

use super::WORKER;
use comity_tests::Office;
use serde_json::{Value, json};

/// Registers a request with one person in it.
fn request(office: &Office, person: &Value) -> Value {
    office.call(
        "requests.register",
        json!({
            "fields": {
                "direction": "IN", "kind": "EXT", "state": "XC", "authority": "Ministry of Justice",
                "received_on": "2026-01-14", "channel": "COURIER", "language": "en",
                "officer": "tolvey"
            },
            "offences": [{ "as_written": "Fraud", "sherloc": [] }],
            "persons": [person]
        }),
    )
}

fn named(names: &[&str], born: &str) -> Value {
    let names: Vec<Value> = names.iter().map(|full| json!({ "full": full })).collect();
    json!({ "names": names, "role": "SOUGHT", "born": born })
}

fn who(file: &Value) -> &str {
    file["persons"][0]["id"].as_str().unwrap()
}

fn found(office: &Office, query: Value) -> Vec<String> {
    let lines = office.call("persons.search", query);
    let ids = lines["rows"].as_array().unwrap().iter();
    ids.map(|line| line["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_person_is_found_in_any_script_by_paper_and_by_birth() {
    let office = Office::on("2026-01-14", WORKER);
    let haddad = request(&office, &named(&["Omar Haddad", "عُمَر حدّاد"], "1980-02-01"));
    let nunez = request(&office, &named(&["José Núñez"], "1980"));
    let (haddad, nunez) = (who(&haddad), who(&nunez));
    assert_eq!(found(&office, json!({ "text": "haddad om" })), [haddad]);
    assert_eq!(found(&office, json!({ "text": "عمر حداد" })), [haddad]);
    assert_eq!(found(&office, json!({ "text": "jose nunez" })), [nunez]);
    assert_eq!(found(&office, json!({ "text": "fraud" })), [""; 0]);
    assert_eq!(found(&office, json!({ "born": "1980" })), [nunez, haddad]);
    let second = json!({ "born": "1980", "offset": 1, "limit": 1 });
    assert_eq!(found(&office, second.clone()), [haddad]);
    let page = office.call("persons.search", second);
    assert_eq!((&page["total"], &page["more"]), (&json!(2), &json!(false)));
    assert_eq!(
        found(&office, json!({ "born": "1980-02-01", "text": "omar" })),
        [haddad]
    );
    assert_eq!(
        found(&office, json!({ "born": "1981", "text": "omar" })),
        [""; 0]
    );
    office.call(
        "persons.paper",
        json!({ "person": haddad, "paper": { "sort": "PASSPORT", "number": "AB 12-٣٤٥", "state": "XB" } }),
    );
    assert_eq!(found(&office, json!({ "text": "ab12345" })), [haddad]);
    office.verify();
}

#[test]
fn a_person_shows_through_a_file_the_reader_may_see_and_through_no_other() {
    let office = Office::on("2026-01-14", WORKER);
    let file = request(&office, &named(&["Omar Haddad"], ""));
    let other = request(&office, &named(&["Lina Odeh"], ""));
    let (omar, lina) = (who(&file), who(&other));
    let tie = json!({ "person": lina, "other": omar, "tie": "SPOUSE" });
    assert_eq!(
        office.call("persons.tie", tie)["ties"][0]["person"]["id"],
        omar
    );
    assert_eq!(found(&office, json!({ "text": "haddad" })), [omar]);
    // From here on somebody else's sealed file.
    let sealed = json!({ "sensitivity": "SEALED", "officer": "somebody" });
    let _answer = office.ask(
        "requests.edit",
        json!({ "id": file["id"], "seen": file["seen"], "fields": sealed }),
    );
    assert_eq!(found(&office, json!({ "text": "haddad" })), [""; 0]);
    let hidden = office.refused("persons.view", json!({ "id": omar }));
    assert_eq!(hidden["code"], "no-such-person");
    let card = office.call("persons.view", json!({ "id": lina }));
    assert_eq!(
        card["ties"],
        json!([]),
        "a tie does not tell of them either"
    );
    let alike = office.call("persons.alike", json!({ "names": ["Omar Haddad"] }));
    assert_eq!(alike, json!([]));
    let involve = json!({ "request": other["id"], "person": omar, "role": "WITNESS" });
    assert_eq!(
        office.refused("persons.involve", involve)["code"],
        "no-such-person"
    );
    office.verify();
}

#[test]
fn one_who_was_recorded_twice_becomes_one_and_it_can_be_undone() {
    let office = Office::on("2026-01-14", WORKER);
    let first = request(&office, &named(&["Omar Haddad"], "1980-02-01"));
    let second = request(&office, &named(&["عمر حداد", "HADDAD Omar"], "1980"));
    let (keep, drop) = (who(&first), who(&second));
    let card = office.call("persons.view", json!({ "id": keep }));
    assert_eq!(
        (&card["alike"][0]["id"], &card["alike"][0]["why"]),
        (&json!(drop), &json!("NAME"))
    );

    let apart = json!({ "person": keep, "other": drop, "tie": "NOT_SAME" });
    assert_eq!(
        office.call("persons.tie", apart)["alike"],
        json!([]),
        "told apart"
    );
    let merge = json!({ "keep": keep, "drop": drop, "reason": "The fingerprints are the same" });
    let refused = office.refused("persons.merge", merge.clone());
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&json!("persons-not-same"), &json!("drop"))
    );
    office.call(
        "persons.tie",
        json!({ "person": drop, "other": keep, "tie": "" }),
    );
    let silent = office.refused("persons.merge", json!({ "keep": keep, "drop": drop }));
    assert_eq!(
        (&silent["code"], &silent["field"]),
        (&json!("required"), &json!("reason"))
    );

    let answer = office.ask("persons.merge", merge);
    let card = &answer["ok"];
    assert_eq!(card["files"], 2);
    assert_eq!(
        card["writings"].as_array().map(Vec::len),
        Some(3),
        "every spelling is kept"
    );
    assert_eq!(card["born"], "1980-02-01");
    assert_eq!(found(&office, json!({ "text": "haddad" })), [keep]);
    let file = office.call("requests.open", json!({ "id": second["id"] }));
    assert_eq!(who(&file), keep);
    let row = office.call("register.page", json!({ "text": "عمر" }));
    assert_eq!(
        row["total"], 2,
        "both files are found by the other's writing"
    );

    office.call(
        "history.undo",
        json!({ "seq": answer["receipt"]["entries"][0] }),
    );
    let file = office.call("requests.open", json!({ "id": second["id"] }));
    assert_eq!(who(&file), drop);
    assert_eq!(
        office.call("persons.view", json!({ "id": keep }))["files"],
        1
    );
    assert_eq!(
        office.call("register.page", json!({ "text": "عمر" }))["total"],
        1
    );
    office.verify();
}

#[test]
fn a_form_hears_of_possible_twins_before_a_person_is_written_down_twice() {
    let office = Office::on("2026-01-14", WORKER);
    let file = request(&office, &named(&["Omar Haddad"], "1980-02-01"));
    let paper = json!({ "sort": "PASSPORT", "number": "P-77", "state": "XB" });
    office.call(
        "persons.paper",
        json!({ "person": who(&file), "paper": paper }),
    );
    let alike = |query: Value| {
        let found = office.call("persons.alike", query);
        let why = found.as_array().unwrap().iter();
        why.map(|one| one["why"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(alike(json!({ "names": ["haddad, omar"] })), ["NAME"]);
    assert_eq!(
        alike(json!({ "names": ["Omar Haddad"], "born": "1980" })),
        ["NAME"]
    );
    assert_eq!(
        alike(json!({ "names": ["Omar Haddad"], "born": "1981" })),
        [""; 0]
    );
    assert_eq!(alike(json!({ "names": ["Omar"] })), [""; 0]);
    let query =
        json!({ "names": ["Somebody Else"], "papers": [{ "number": "p77", "state": "XB" }] });
    assert_eq!(alike(query), ["PAPER"]);
    let query = json!({ "papers": [{ "number": "p77", "state": "XC" }] });
    assert_eq!(alike(query), [""; 0], "another State's number");
    office.verify();
}

#[test]
fn a_person_of_the_register_comes_into_a_file_and_goes_out_of_it() {
    let office = Office::on("2026-01-14", WORKER);
    let first = request(&office, &named(&["Omar Haddad"], ""));
    let second = request(&office, &named(&["Lina Odeh"], ""));
    let (omar, lina) = (who(&first), who(&second));
    let involve = json!({ "request": second["id"], "person": omar, "role": "WITNESS" });
    let file = office.call("persons.involve", involve.clone());
    assert_eq!(
        (&file["persons"][1]["id"], &file["persons"][1]["role"]),
        (&json!(omar), &json!("WITNESS"))
    );
    assert_eq!(
        office.refused("persons.involve", involve)["code"],
        "already-involved"
    );
    let odd = json!({ "request": second["id"], "person": omar, "role": "JUDGE" });
    assert_eq!(office.refused("persons.involve", odd)["field"], "role");
    assert_eq!(
        office.call("persons.view", json!({ "id": omar }))["involved"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );

    let out =
        |row: &Value, reason: &str| json!({ "involvement": row["involvement"], "reason": reason });
    let witness = out(&file["persons"][1], "Named by mistake");
    assert_eq!(
        office.refused("persons.withdraw", out(&file["persons"][1], ""))["field"],
        "reason"
    );
    let file = office.call("persons.withdraw", witness.clone());
    assert_eq!(file["persons"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        office.refused("persons.withdraw", witness)["code"],
        "no-such-row"
    );
    assert_eq!(
        office.call("persons.view", json!({ "id": omar }))["files"],
        1,
        "still in the other file"
    );

    office.call("persons.withdraw", out(&file["persons"][0], "Another case"));
    assert_eq!(
        office.refused("persons.view", json!({ "id": lina }))["code"],
        "no-such-person"
    );
    assert_eq!(found(&office, json!({ "text": "odeh" })), [""; 0]);
    office.verify();
}

#[test]
fn what_is_typed_of_a_person_is_judged_at_its_field() {
    let office = Office::on("2026-01-14", WORKER);
    let file = request(&office, &named(&["Omar Haddad"], ""));
    let id = who(&file);
    let refused = |command: &str, body: Value| {
        let problem = office.refused(command, body);
        let text = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
        format!("{} {}", text("code"), text("field"))
    };
    let edit = |field: &str, value: &str| json!({ "id": id, field: value });
    assert_eq!(
        refused("persons.edit", edit("born", "2027-01-01")),
        "future-date born"
    );
    assert_eq!(
        refused("persons.edit", edit("born", "soon")),
        "bad-date born"
    );
    assert_eq!(
        refused("persons.edit", edit("nationality", "XB QQQ")),
        "unknown-state nationality"
    );
    assert_eq!(
        refused("persons.edit", edit("sex", "?")),
        "unknown-code sex"
    );
    let paper = |paper: Value| json!({ "person": id, "paper": paper });
    assert_eq!(
        refused("persons.paper", paper(json!({ "number": "1" }))),
        "required sort"
    );
    assert_eq!(
        refused("persons.paper", paper(json!({ "sort": "PASSPORT" }))),
        "required number"
    );
    assert_eq!(
        refused(
            "persons.paper",
            paper(
                json!({ "sort": "PASSPORT", "number": "1", "issued_on": "2025-05-01", "expires_on": "2024-05-01" })
            )
        ),
        "before-start expires_on"
    );
    assert_eq!(
        refused(
            "persons.tie",
            json!({ "person": id, "other": id, "tie": "SPOUSE" })
        ),
        "person-itself other"
    );
    assert_eq!(
        refused(
            "persons.name",
            json!({ "person": id, "full": "omar haddad" })
        ),
        "name-twice full"
    );
    assert_eq!(
        refused("persons.name", json!({ "person": id, "full": " " })),
        "required full"
    );
    let card = office.call("persons.view", json!({ "id": id }));
    let only = &card["writings"][0]["id"];
    assert_eq!(
        refused("persons.name", json!({ "person": id, "id": only })),
        "required full"
    );
    let after = office.call("persons.view", json!({ "id": id }));
    assert_eq!(card, after, "nothing was half-written");

    let edited = office.call(
        "persons.edit",
        json!({ "id": id, "born": "1980", "nationality": "xb XC", "sex": "M", "birthplace": "Averport" }),
    );
    assert_eq!(
        (&edited["born"], &edited["nationality"]),
        (&json!("1980"), &json!("XB XC"))
    );
    let named = office.call(
        "persons.name",
        json!({ "person": id, "full": "Омар Хаддад", "sort": "PRIMARY" }),
    );
    assert_eq!(named["names"][0]["script"], "Cyrl");
    assert_eq!(
        named["names"][1]["sort"], "TRANSLITERATION",
        "one writing is the primary one"
    );
    let register = office.call("register.page", json!({}));
    assert_eq!(
        register["rows"][0]["person"], "Омар Хаддад",
        "the register shows it"
    );
    office.verify();
}

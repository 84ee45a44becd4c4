//! The register as a list that is asked: what files hold, saved ways to look at it, how a year closes.

use super::WORKER;
use super::ways::{reference, request};
use comity_tests::Office;
use serde_json::{Value, json};

fn names(views: &Value) -> Vec<&str> {
    let rows = views["views"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn the_views_that_the_program_brings_count_what_they_show() {
    let office = Office::on("2026-01-14", WORKER);
    request(&office, "MLA", &json!({}));
    request(&office, "EEV", &json!({}));
    let listed = office.call("views.list", json!({}));
    for view in listed["views"].as_array().unwrap() {
        let page = office.call("register.page", view["query"].clone());
        assert_eq!(page["total"], view["count"], "{view}");
        assert_eq!(view["yours"], false, "{view}");
    }
    let count = |code: &str| {
        let rows = listed["views"].as_array().unwrap();
        rows.iter().find(|row| row["id"] == code).unwrap()["count"].clone()
    };
    assert_eq!(
        (count("OPEN"), count("EVIDENCE"), count("CUSTODY")),
        (json!(2), json!(1), json!(0))
    );
}

#[test]
fn a_view_is_saved_for_oneself_or_by_a_head_for_everybody() {
    let office = Office::on("2026-01-14", WORKER);
    request(&office, "MLA", &json!({}));
    let view = json!({
        "name": " From Belmora ", "shared": true,
        "query": { "states": ["XB"], "sort": "person" },
        "columns": [{ "name": "reference", "width": 120 }, { "name": "person" }],
    });
    let saved = office.call("views.save", view.clone());
    assert_eq!(names(&saved), ["From Belmora"]);
    let row = saved["views"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(row["columns"][0]["width"], 120);
    assert_eq!(row["query"]["sort"], "person");
    assert_eq!(office.refused("views.save", view)["code"], "view-twice");

    let everyday = json!({ "columns": [{ "name": "kind" }] });
    office.call("views.save", everyday);
    let now = office.call("views.save", json!({ "columns": [{ "name": "state" }] }));
    assert_eq!(now["columns"], json!([{ "name": "state", "width": 0 }]));
    assert_eq!(
        names(&now),
        ["From Belmora"],
        "everyday columns are no view"
    );

    office.call(
        "members.add",
        json!({ "login": "clerk", "display": "A clerk", "role": "CLERK", "locale": "en",
                "passphrase": "another horse, another battery" }),
    );
    office.call("desk.lock", json!({}));
    let clerk = json!({ "user": "clerk", "passphrase": "another horse, another battery" });
    office.call("desk.unlock", clerk);
    let theirs = office.call("views.list", json!({}));
    assert_eq!(names(&theirs), ["From Belmora"]);
    assert_eq!(
        theirs["columns"],
        json!([]),
        "columns are each reader's own"
    );
    let shared = office.refused("views.save", json!({ "name": "Mine", "shared": true }));
    assert_eq!(
        (&shared["code"], &shared["field"]),
        (&json!("not-allowed"), &json!("shared"))
    );
    assert_eq!(
        office.refused("views.drop", json!({ "id": row["id"] }))["code"],
        "no-such-row"
    );
    let own = office.call(
        "views.save",
        json!({ "name": "Mine", "query": { "mine": true } }),
    );
    assert_eq!(names(&own), ["From Belmora", "Mine"]);
    let mine = own["views"].as_array().unwrap().last().unwrap()["id"].clone();
    assert_eq!(
        names(&office.call("views.drop", json!({ "id": mine }))),
        ["From Belmora"]
    );
}

#[test]
fn a_question_that_cannot_be_asked_is_not_saved() {
    let office = Office::on("2026-01-14", WORKER);
    let wrong = office.refused(
        "views.save",
        json!({ "name": "Odd", "query": { "sort": "colour" } }),
    );
    assert_eq!(
        (&wrong["code"], &wrong["field"]),
        (&json!("unknown-code"), &json!("sort"))
    );
}

#[test]
fn a_year_closes_with_its_first_and_its_last_entry() {
    let office = Office::on("2026-01-14", WORKER);
    let first = request(&office, "MLA", &json!({}));
    let last = request(&office, "AST", &json!({}));
    let years = office.call("register.years", json!({}));
    assert_eq!(
        years,
        json!([{
            "year": "2026", "direction": "IN", "count": 2, "masked": 0, "whole": true,
            "first": reference(&first), "last": reference(&last),
        }])
    );
}

#[test]
fn a_file_leaves_with_the_columns_and_the_rows_that_were_chosen() {
    let office = Office::on("2026-01-14", WORKER);
    let first = request(&office, "MLA", &json!({}));
    request(&office, "AST", &json!({}));
    let (file, path) = office.pick_new("register.csv");
    let chosen = json!({
        "query": { "rows": [first["id"]] }, "format": "csv", "file": file, "locale": "en",
        "columns": ["status", "reference"],
    });
    assert_eq!(office.job("register.export", chosen.clone())["rows"], 1);
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].ends_with("Status,Our reference"), "{text}");
    assert!(lines[1].ends_with(reference(&first)), "{text}");
}

//! A day, a month, a list: what ends when, for whom, and how each person likes to look at it.

use super::people::{a_request, office_on, sit};
use serde_json::{Value, json};

fn rules(rows: &Value) -> Vec<&str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row["rule"].as_str().unwrap()).collect()
}

#[test]
fn a_calendar_holds_what_ends_on_each_day_with_its_tasks_and_who_is_away() {
    let office = office_on("2026-01-20", &["orsel", "maren", "samia"]);
    let file = a_request(&office, &json!({ "officer": "maren" }));
    a_request(&office, &json!({ "officer": "samia" }));
    let acknowledge = file["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["rule"] == "INT-ACK")
        .unwrap()
        .clone();
    let day = acknowledge["due"].as_str().unwrap();
    sit(&office, "maren");
    office.call(
        "tasks.save",
        json!({ "title": "Ask the bank", "due_on": "2026-01-25", "request": file["id"] }),
    );
    office.call(
        "absences.save",
        json!({ "from": "2026-01-26", "to": "2026-01-28", "delegate": "samia" }),
    );
    let span = json!({ "from": "2026-01-01", "to": "2026-02-10" });
    let view = office.call("calendar.days", span);
    let on = |view: &Value, day: &str| {
        let days = view["days"].as_array().unwrap().iter();
        days.clone().find(|one| one["day"] == day).cloned()
    };
    let shown = on(&view, day).unwrap();
    let due = shown["dues"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["rule"] == "INT-ACK")
        .unwrap();
    assert_eq!(
        (
            &due["our_ref"],
            &due["officer"],
            &due["kind"],
            &due["actor"]
        ),
        (
            &file["fields"]["our_ref"],
            &json!("maren"),
            &json!("MLA"),
            &json!("US")
        )
    );
    let total = shown["total"].as_u64().unwrap();
    assert_eq!(total, shown["dues"].as_array().unwrap().len() as u64);
    assert_eq!(
        on(&view, "2026-01-25").unwrap()["tasks"][0]["title"],
        "Ask the bank"
    );
    assert_eq!(view["away"][0]["login"], "maren");
    // Only the first of a day, with how many there are.
    let first = json!({ "from": day, "to": day, "most": 1 });
    let first = &office.call("calendar.days", first)["days"][0];
    assert_eq!(first["dues"].as_array().unwrap().len(), 1);
    assert_eq!(first["total"].as_u64(), Some(total));
    // A head sees everybody's, and may narrow it to their own.
    sit(&office, "orsel");
    let of = |scope: &str| {
        let page = json!({ "from": "2026-01-01", "scope": scope });
        office.call("deadlines.list", page)["total"]
            .as_u64()
            .unwrap()
    };
    assert_eq!((of("MINE"), of("ALL") > of("")), (0, false));
    assert!(of("ALL") > 2, "{}", of("ALL"));
    sit(&office, "samia");
    assert!(of("ALL") >= of("MINE") && of("MINE") > 0);
    // Standing in for maren from the 26th, samia has both files' clocks among her own.
    let alone = of("MINE");
    office.clock.set("2026-01-26");
    sit(&office, "samia");
    assert_eq!(of("MINE"), 2 * alone);
    // What was met shows only where it is asked for, on the day it was due.
    sit(&office, "tolvey");
    office.call(
        "deadlines.end",
        json!({ "id": acknowledge["id"], "status": "MET", "on": "2026-01-21", "reason": "" }),
    );
    let met = |met: bool| {
        let asked = json!({ "from": day, "to": day, "met": met, "most": 200 });
        let view = office.call("calendar.days", asked);
        let days = view["days"].as_array().unwrap().clone();
        let dues = days.iter().flat_map(|one| one["dues"].as_array().unwrap());
        dues.filter(|due| due["status"] == "MET").count()
    };
    assert_eq!((met(false), met(true)), (0, 1));
    for (asked, code) in [
        (
            json!({ "from": "2026-02-01", "to": "2026-01-01" }),
            "days-reversed",
        ),
        (json!({ "from": "tomorrow" }), "bad-date"),
        (json!({ "scope": "THEIRS" }), "unknown-code"),
    ] {
        assert_eq!(office.refused("calendar.days", asked)["code"], code);
    }
}

#[test]
fn a_list_of_clocks_comes_in_pages_by_day_or_by_officer() {
    let office = office_on("2026-01-20", &["maren", "samia"]);
    for officer in ["samia", "maren", "samia"] {
        a_request(&office, &json!({ "officer": officer }));
    }
    let whole = office.call("deadlines.list", json!({}));
    let total = whole["total"].as_u64().unwrap();
    assert_eq!(whole["rows"].as_array().unwrap().len() as u64, total);
    let mut paged = Vec::new();
    for offset in 0..total {
        let page = office.call("deadlines.list", json!({ "offset": offset, "limit": 1 }));
        assert_eq!(page["total"].as_u64(), Some(total));
        paged.extend(page["rows"].as_array().unwrap().clone());
    }
    assert_eq!(Value::from(paged), whole["rows"]);
    let by_officer = office.call("deadlines.list", json!({ "order": "officer" }));
    let officers: Vec<_> = by_officer["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["officer"].as_str().unwrap())
        .collect();
    assert!(officers.is_sorted() && officers.contains(&"maren"));
    let of_maren = office.call("deadlines.list", json!({ "officer": "maren" }));
    assert_eq!(of_maren["total"].as_u64().map(|n| n * 3), Some(total));
    let none = office.call(
        "deadlines.list",
        json!({ "natures": ["FLOOR"], "actor": "THEM" }),
    );
    assert_eq!(none["total"], 0);
    assert!(rules(&whole["rows"]).contains(&"INT-ACK"));
}

#[test]
fn the_day_holds_the_first_of_each_list_and_says_how_many_there_are() {
    let office = office_on("2026-01-20", &["maren", "orsel"]);
    for _ in 0..15 {
        a_request(&office, &json!({ "officer": "maren" }));
    }
    office.clock.set("2026-05-20");
    sit(&office, "orsel");
    let day = office.call("today.view", json!({}));
    let overdue = day["overdue"].as_array().unwrap().len() as u64;
    let count = day["counts"]["overdue"].as_u64().unwrap();
    assert!(overdue < count && count >= 15, "{overdue} of {count}");
    let mine = office.call("today.view", json!({ "scope": "MINE" }));
    assert_eq!(mine["counts"]["overdue"], 0);
    sit(&office, "maren");
    let mine = office.call("today.view", json!({ "scope": "MINE" }));
    assert_eq!(mine["counts"]["overdue"].as_u64(), Some(count));
}

#[test]
fn what_a_person_last_chose_stands_there_again_and_is_nobody_elses() {
    let office = office_on("2026-01-20", &["maren", "samia"]);
    let before = office.call("history.page", json!({}))["total"].clone();
    sit(&office, "maren");
    let kept = office.call(
        "habits.keep",
        json!({ "name": "today.scope", "value": "MINE" }),
    );
    assert_eq!(kept["habits"]["today.scope"], "MINE");
    sit(&office, "samia");
    assert_eq!(office.call("habits.read", json!({}))["habits"], json!({}));
    sit(&office, "maren");
    let read = office.call("habits.read", json!({}));
    assert_eq!(read["habits"], json!({ "today.scope": "MINE" }));
    office.call("habits.keep", json!({ "name": "today.scope", "value": "" }));
    assert_eq!(office.call("habits.read", json!({}))["habits"], json!({}));
    let long = "x".repeat(5000);
    let no = office.refused("habits.keep", json!({ "name": "a", "value": long }));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("too-long"), &json!("value"))
    );
    sit(&office, "tolvey");
    let after = office.call("history.page", json!({}))["total"].clone();
    assert_eq!(after, before, "it makes no entry");
}

#[test]
fn a_handover_may_be_of_some_files_and_wants_its_signatures_on_the_day() {
    let office = office_on("2026-01-20", &["maren", "samia"]);
    let goes = a_request(&office, &json!({ "officer": "maren" }));
    a_request(&office, &json!({ "officer": "maren" }));
    let others = a_request(&office, &json!({ "officer": "samia" }));
    sit(&office, "maren");
    let open =
        |files: Value| json!({ "from": "maren", "to": "samia", "why": "leaves", "files": files });
    let no = office.refused("handovers.open", open(json!([others["id"]])));
    assert_eq!(
        (&no["code"], &no["field"]),
        (&json!("no-such-request"), &json!("files"))
    );
    let handover = office.call("handovers.open", open(json!([goes["id"]])));
    assert_eq!(handover["files"], 1);
    assert_eq!(handover["items"][0]["request"], goes["id"]);
    let wanted = |office: &comity_tests::Office| {
        office.call("today.view", json!({}))["handovers"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(wanted(&office), 1);
    office.call("handovers.sign", json!({ "id": handover["id"] }));
    assert_eq!(wanted(&office), 0);
    sit(&office, "samia");
    assert_eq!(wanted(&office), 1);
}

//! Both sample registers through the built program: row by row as their truth says, and the figures that follow.
#![cfg(test)]

mod support;

use serde_json::{Value, json as value};
use std::path::PathBuf;
use support::{Place, json};

fn fixture(name: &str) -> PathBuf {
    let registers = "../../../tests/fixtures/registers";
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join(registers)
        .join(name)
}

/// Whether a value is what the truth says: the same, one of several, or anything.
fn agrees(truth: &Value, found: &Value) -> bool {
    match truth {
        Value::String(any) if any == "any" => true,
        Value::Object(options) if options.contains_key("any_of") => options["any_of"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| agrees(one, found)),
        Value::Null => found.is_null() || found == "",
        truth => truth == found,
    }
}

fn differences(truth: &Value, report: &Value) -> Vec<String> {
    let (wanted, found) = (
        truth["rows"].as_array().unwrap(),
        report["rows"].as_array().unwrap(),
    );
    assert_eq!(wanted.len(), found.len(), "as many rows");
    let mut wrong = Vec::new();
    for (truth, row) in wanted.iter().zip(found) {
        let mut differs = |what: &str, truth: &Value, row: &Value| {
            wrong.push(format!("{} {what}: {row}, not {truth}", row["id"]));
        };
        let undecided = truth["expect"] == "EITHER";
        if !undecided && truth["expect"] != row["expect"] {
            differs("expect", &truth["expect"], &row["expect"]);
        }
        let also = truth["reason_also"]
            .as_array()
            .is_some_and(|also| also.contains(&row["reason"]));
        if !undecided && truth["reason"] != row["reason"] && !also {
            differs("reason", &truth["reason"], &row["reason"]);
        }
        for warning in truth["warn"].as_array().unwrap() {
            if !row["warn"].as_array().unwrap().contains(warning) {
                differs("warn", warning, &row["warn"]);
            }
        }
        let (truth, row) = (&truth["request"], &row["request"]);
        if truth.is_null() || row.is_null() {
            continue;
        }
        for field in [
            "direction",
            "kind",
            "state",
            "date",
            "date_basis",
            "outcome",
            "outcome_date",
        ] {
            if !agrees(&truth[field], &row[field]) {
                differs(field, &truth[field], &row[field]);
            }
        }
        let states = &truth["lifecycle_any_of"];
        if states != &value!(["any"]) && !states.as_array().unwrap().contains(&row["lifecycle"]) {
            differs("lifecycle", states, &row["lifecycle"]);
        }
    }
    wrong
}

#[test]
fn import_reports_both_registers_row_by_row_as_their_truth_says_and_stats_equals_it() {
    for (register, truth) in [
        ("register-en.csv", "register-en.truth.json"),
        ("register-ar.xlsx", "register-ar.truth.json"),
    ] {
        let place = Place::new();
        place.init();
        let file = fixture(register);
        let file = file.to_str().unwrap();
        let truth: Value = serde_json::from_slice(&std::fs::read(fixture(truth)).unwrap()).unwrap();

        let rehearsed = json(&place.as_maren(&["import", "--file", file, "--dry-run"]));
        let wrong = differences(&truth, &rehearsed);
        assert!(wrong.is_empty(), "{register}:\n{}", wrong.join("\n"));
        let groups = truth["possible_duplicates"].as_array().unwrap().len();
        assert_eq!(
            rehearsed["possible_duplicates"].as_array().unwrap().len(),
            groups
        );

        let imported = json(&place.as_maren(&["import", "--file", file]));
        assert_eq!(
            imported["rows"], rehearsed["rows"],
            "what was rehearsed is what happens"
        );
        let stats = json(&place.as_maren(&["stats", "--period", "2026-Q2", "--table", "Q1"]));
        for (direction, quarters) in truth["figures"]["as_imported"].as_object().unwrap() {
            let totals = stats["totals"].as_array().unwrap();
            let total = totals
                .iter()
                .find(|row| row["direction"] == *direction)
                .unwrap();
            let wanted = &quarters["2026-Q2"];
            assert_eq!(
                total["opening"], wanted["opening"],
                "{register} {direction}"
            );
            assert_eq!(
                total["received"], wanted["received_or_sent"],
                "{register} {direction}"
            );
            assert_eq!(
                total["closing"], wanted["closing"],
                "{register} {direction}"
            );
            assert_eq!(total["identity"], true);
        }
        assert_eq!(json(&place.as_maren(&["verify"]))["sound"], true);
    }
}

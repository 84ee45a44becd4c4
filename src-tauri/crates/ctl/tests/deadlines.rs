//! `comityctl deadlines compute`, as an office scripts it: the worked examples of the domain, and bad input.
#![cfg(test)]

mod support;

use serde_json::Value;
use support::{Place, code, json};

/// Rule, trigger and due date of the worked examples, counted with the home State's calendar.
const HOME: &[(&str, &str, &str)] = &[
    ("INT-ACK", "2026-01-14T15:40", "2026-01-21"),
    ("INT-TRIAGE", "2026-01-14T15:40", "2026-01-18"),
    ("INT-COMPLETE", "2026-01-14", "2026-01-28"),
    ("INT-ADDINFO", "2026-01-22", "2026-02-22"),
    ("INT-STATUS", "2026-03-10", "2026-03-26"),
    ("INT-FRZ-REM", "2026-04-20", "2026-04-05"),
    ("UNCAC-LIFT", "2026-04-20", "2026-04-06"),
    ("UNCAC-SUGG", "2026-04-30", "2026-04-30"),
    ("INT-DISPATCH", "2026-03-10", "2026-03-18"),
];

/// The same without a calendar: custody and engine vectors, which no day of rest moves.
const PLAIN: &[(&str, &str, &str)] = &[
    ("ECE-PA-18", "2026-03-10", "2026-03-28"),
    ("ECE-PA-40", "2026-03-10", "2026-04-19"),
    ("ECE-SUPP", "2026-05-06", "2026-05-06"),
    ("ECE-SUR-15", "2026-07-28", "2026-08-12"),
    ("ECE-SUR-30", "2026-07-28", "2026-08-27"),
    ("ECE-SUR-15", "2026-08-11", "2026-08-26"),
    ("ECE-SUR-30", "2026-08-11", "2026-09-10"),
    ("ECE-SPEC-45", "2027-05-03", "2027-06-17"),
    ("ECE4-SPEC-30", "2027-05-03", "2027-06-02"),
    ("EIO-ACK-7", "2026-03-02", "2026-03-09"),
    ("EIO-DEC-30", "2026-03-02", "2026-04-01"),
    ("EAW-DEC-10", "2026-02-12", "2026-02-22"),
    ("EAW-SUR-10", "2026-03-20", "2026-03-30"),
    ("RIY-PA-30", "2026-02-10", "2026-03-12"),
    ("RIY-PA-60", "2026-02-10", "2026-04-11"),
    ("TCP-PA-18", "2026-02-10", "2026-02-28"),
    ("TCP-DOC-15", "2026-02-20", "2026-03-07"),
    ("TCP-PA-40", "2026-02-10", "2026-03-22"),
    ("SAFE-15", "2026-06-04", "2026-06-19"),
    ("TCP-LIM-6M", "2026-08-31", "2027-02-28"),
    ("EIO-PROV-24", "2026-09-04T16:30", "2026-09-05T16:30"),
];

fn compute(place: &Place, arguments: &[&str]) -> Value {
    let mut all = vec!["deadlines", "compute", "--json"];
    all.extend(arguments);
    json(&place.run(&all))
}

fn check(vectors: &[(&str, &str, &str)], more: &[&str]) {
    let place = Place::new();
    for (rule, trigger, due) in vectors {
        let mut arguments = vec!["--rule", rule, "--trigger", trigger];
        arguments.extend(more);
        let answer = compute(&place, &arguments);
        assert_eq!(answer["due"], *due, "{rule} from {trigger}");
        assert_eq!(answer["rule"], *rule);
        for field in ["nature", "effect", "enabled", "working"] {
            assert!(!answer[field].is_null(), "{rule} has no {field}");
        }
        let steps = answer["working"].as_array().unwrap();
        assert!(steps.len() >= 3, "{rule}: {steps:?}");
        assert!(
            steps
                .iter()
                .any(|step| step["step"] == "RESULT" && step["due"] == *due),
            "{rule}"
        );
    }
}

#[test]
fn the_worked_examples_come_out_with_the_home_calendar() {
    check(HOME, &["--calendar", "averland.toml"]);
}

#[test]
fn custody_and_engine_vectors_need_no_calendar() {
    check(PLAIN, &[]);
}

#[test]
fn counting_the_day_of_arrest_ends_one_day_earlier() {
    check(
        &[
            ("ECE-PA-18", "2026-03-10", "2026-03-27"),
            ("ECE-PA-40", "2026-03-10", "2026-04-18"),
        ],
        &["--count", "incl"],
    );
}

#[test]
fn a_pause_is_left_out_where_the_rule_allows_one() {
    let answer = compute(
        &Place::new(),
        &[
            "--rule",
            "ECE-PA-18",
            "--trigger",
            "2026-03-10",
            "--pause",
            "2026-03-12..2026-03-15",
        ],
    );
    assert_eq!(answer["due"], "2026-03-31");
}

#[test]
fn an_extension_runs_on_from_the_old_day_and_a_freeze_lasts_as_ordered() {
    let place = Place::new();
    let arguments = ["--rule", "EIO-DEC-EXT", "--trigger", "2026-04-01"];
    assert_eq!(compute(&place, &arguments)["due"], "2026-05-01");
    let ordered = [
        "--rule",
        "DOM-FRZ",
        "--trigger",
        "2026-01-20",
        "--due",
        "2026-04-20",
    ];
    assert_eq!(compute(&place, &ordered)["due"], "2026-04-20");
}

#[test]
fn a_rule_still_to_be_verified_is_counted_and_says_so() {
    let answer = compute(
        &Place::new(),
        &["--rule", "EAW-DEC-10", "--trigger", "2026-02-12"],
    );
    assert_eq!(answer["enabled"], false);
}

#[test]
fn bad_input_is_refused_with_a_code_and_words_in_both_languages() {
    let place = Place::new();
    place.write("bad.toml", "weekend = [\"fry\"]");
    let bad: &[(&str, &[&str])] = &[
        (
            "rule-unknown",
            &["--rule", "ECE-PA-19", "--trigger", "2026-03-10"],
        ),
        (
            "count-bad-date",
            &["--rule", "ECE-PA-18", "--trigger", "2026-02-30"],
        ),
        (
            "count-bad-mode",
            &[
                "--rule",
                "ECE-PA-18",
                "--trigger",
                "2026-03-10",
                "--count",
                "both",
            ],
        ),
        (
            "count-bad-pause",
            &[
                "--rule",
                "ECE-PA-18",
                "--trigger",
                "2026-03-10",
                "--pause",
                "2026-03-14..2026-03-12",
            ],
        ),
        (
            "count-no-pause",
            &[
                "--rule",
                "RIY-PA-30",
                "--trigger",
                "2026-03-10",
                "--pause",
                "2026-03-12..2026-03-14",
            ],
        ),
        (
            "count-needs-time",
            &["--rule", "EEV-PROD-8H", "--trigger", "2026-03-10"],
        ),
        (
            "calendar-bad-value",
            &[
                "--rule",
                "INT-ACK",
                "--trigger",
                "2026-03-10",
                "--calendar",
                "bad.toml",
            ],
        ),
    ];
    for (expected, arguments) in bad {
        let mut all = vec!["deadlines", "compute", "--json"];
        all.extend(*arguments);
        let mut said = Vec::new();
        for language in ["en", "ar"] {
            let output = place.run(&[&all[..], &["--lang", language]].concat());
            assert_eq!(code(&output), 3, "{expected}: {output:?}");
            let problem: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(problem["problem"]["code"], *expected);
            assert!(
                problem["problem"]["field"].is_string(),
                "{expected} names no field"
            );
            said.push(String::from_utf8(output.stderr).unwrap());
        }
        assert!(
            !said[0].contains("problem-") && !said[1].contains("problem-"),
            "{said:?}"
        );
        assert_ne!(said[0], said[1]);
    }
}

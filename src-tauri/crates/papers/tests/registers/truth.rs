//! The two sample registers agree with their truth files in every decided field, and the figures
//! computed from the verdicts are the figures of the truth.

use crate::support;

use serde_json::Value;

fn truth(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(support::fixture(name)).unwrap()).unwrap()
}

fn report(name: &str) -> Value {
    serde_json::to_value(support::read_with(&support::fixture(name), None).unwrap()).unwrap()
}

fn check(register: &str, truth_file: &str) {
    let differences = support::differences(&report(register), &truth(truth_file));
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn the_tidy_english_list_is_read_as_its_truth_says() {
    check("register-en.csv", "register-en.truth.json");
}

#[test]
fn the_messy_arabic_workbook_is_read_as_its_truth_says() {
    check("register-ar.xlsx", "register-ar.truth.json");
}

fn within(want: &Value, got: i64) -> bool {
    match want {
        Value::Number(number) => number.as_i64() == Some(got),
        _ => want["min"].as_i64().unwrap() <= got && got <= want["max"].as_i64().unwrap(),
    }
}

/// `opening + received = closed + closing`, per direction and quarter, every counted row counting.
fn figures(register: &str, truth_file: &str) {
    let (report, truth) = (report(register), truth(truth_file));
    let rows: Vec<&Value> = report["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|r| r["counted"] == true)
        .collect();
    let mut wrong = Vec::new();
    for (direction, quarters) in truth["figures"]["as_imported"].as_object().unwrap() {
        for (quarter, want) in quarters.as_object().unwrap() {
            let (year, number) = quarter.split_once("-Q").unwrap();
            let first: u32 = number.parse::<u32>().unwrap() * 3 - 2;
            let from = format!("{year}-{first:02}-01");
            let to = format!("{year}-{:02}-99", first + 2);
            let count = |test: &dyn Fn(&str, Option<&str>, &str) -> bool| -> i64 {
                rows.iter()
                    .filter(|r| r["request"]["direction"] == direction.as_str())
                    .filter(|r| {
                        let request = &r["request"];
                        test(
                            request["date"].as_str().unwrap(),
                            request["outcome_date"].as_str(),
                            request["outcome"].as_str().unwrap_or(""),
                        )
                    })
                    .count() as i64
            };
            let ended = |codes: &[&str]| {
                count(&|_, day, outcome| {
                    day.is_some_and(|d| *d >= *from && *d <= *to) && codes.contains(&outcome)
                })
            };
            let got = [
                (
                    "opening",
                    count(&|date, day, _| date < from.as_str() && day.is_none_or(|d| *d >= *from)),
                ),
                (
                    "received_or_sent",
                    count(&|date, _, _| date >= from.as_str() && date <= to.as_str()),
                ),
                ("executed_full", ended(&["EXECUTED_FULL"])),
                ("executed_part", ended(&["EXECUTED_PART"])),
                ("no_result", ended(&["NO_RESULT"])),
                ("refused", ended(&["REFUSED"])),
                ("withdrawn", ended(&["WITHDRAWN"])),
                ("other_closed", ended(&["LAPSED", "NO_REPLY", "REDIRECTED"])),
                (
                    "closing",
                    count(&|date, day, _| date <= to.as_str() && day.is_none_or(|d| *d > *to)),
                ),
            ];
            for (name, value) in got {
                if !within(&want[name], value) {
                    wrong.push(format!(
                        "{direction} {quarter} {name}: want {}, got {value}",
                        want[name]
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_figures_of_both_registers_are_those_of_the_truth() {
    figures("register-en.csv", "register-en.truth.json");
    figures("register-ar.xlsx", "register-ar.truth.json");
}

//! Reads registers through a real parser process, and compares verdicts with a truth file.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use comity_papers::fold::tidy;
use comity_papers::register::{self, Mapping, Options, Report, Source, Unreadable};
use serde_json::Value;

pub(crate) fn worker() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_comity-papers-worker"))
}

pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/registers")
        .join(name)
}

pub(crate) fn options() -> Options {
    Options {
        home_state: "XA".to_owned(),
        as_of: NaiveDate::from_ymd_opt(2026, 11, 12).unwrap(),
        mapping: None,
    }
}

pub(crate) fn read_with(path: &Path, mapping: Option<Mapping>) -> Result<Report, Unreadable> {
    let mut rows = Vec::new();
    let options = Options {
        mapping,
        ..options()
    };
    let summary = register::read(
        &Source::file(path),
        worker(),
        &options,
        &mut |row| {
            rows.push(row);
            ControlFlow::Continue(())
        },
        &|_, _| {},
    )?;
    Ok(Report::new(rows, summary))
}

/// Reads a register whose bytes are made by a test.
pub(crate) fn read_bytes(name: &str, bytes: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    serde_json::to_value(read_with(&path, None).unwrap()).unwrap()
}

fn agrees(want: &Value, got: &Value) -> bool {
    match want {
        Value::String(any) if any == "any" => true,
        Value::Object(map) if map.contains_key("any_of") => map["any_of"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| agrees(w, got)),
        Value::String(text) => got.as_str().is_some_and(|g| tidy(g) == tidy(text)),
        other => other == got,
    }
}

fn field(out: &mut Vec<String>, id: &str, name: &str, want: &Value, got: &Value) {
    if !agrees(want, got) {
        out.push(format!("{id} {name}: want {want}, got {got}"));
    }
}

fn slots(out: &mut Vec<String>, id: &str, name: &str, want: &Value, got: &Value) {
    if want == "any" {
        return;
    }
    let (want, got) = (want.as_array().unwrap(), got.as_array().unwrap());
    let every = want.iter().all(|w| got.iter().any(|g| agrees(w, g)));
    let no_more = got.iter().all(|g| want.iter().any(|w| agrees(w, g)));
    if !every || !no_more {
        out.push(format!("{id} {name}: want {want:?}, got {got:?}"));
    }
}

fn compare_request(out: &mut Vec<String>, id: &str, want: &Value, got: &Value) {
    for name in [
        "direction",
        "kind",
        "state",
        "date",
        "date_basis",
        "outcome",
        "outcome_date",
        "our_ref",
        "their_ref",
    ] {
        field(out, id, name, &want[name], &got[name]);
    }
    if let Some(related) = want.get("related_ref") {
        field(out, id, "related_ref", related, &got["related_ref"]);
    }
    let states = want["lifecycle_any_of"].as_array().unwrap();
    if !states.iter().any(|s| s == "any" || *s == got["lifecycle"]) {
        out.push(format!(
            "{id} lifecycle: want {states:?}, got {}",
            got["lifecycle"]
        ));
    }
    slots(out, id, "measures", &want["measures"], &got["measures"]);
    slots(
        out,
        id,
        "data_categories",
        &want["data_categories"],
        &got["data_categories"],
    );
    field(
        out,
        id,
        "offences",
        &want["offences"]["as_written"],
        &got["offences"]["as_written"],
    );
    slots(
        out,
        id,
        "sherloc",
        &want["offences"]["sherloc"],
        &got["offences"]["sherloc"],
    );
    let (people, found) = (
        want["persons"].as_array().unwrap(),
        got["persons"].as_array().unwrap(),
    );
    if people.len() != found.len() {
        out.push(format!("{id} persons: want {people:?}, got {found:?}"));
    }
    for (person, got) in people.iter().zip(found) {
        field(out, id, "name", &person["name_clean"], &got["name_clean"]);
        field(
            out,
            id,
            "name_as_written",
            &person["name_as_written"],
            &got["name_as_written"],
        );
        field(
            out,
            id,
            "born",
            person.get("born").unwrap_or(&Value::Null),
            got.get("born").unwrap_or(&Value::Null),
        );
    }
    let (sums, found) = (
        want["amounts"].as_array().unwrap(),
        got["amounts"].as_array().unwrap(),
    );
    if sums.len() != found.len() {
        out.push(format!("{id} amounts: want {sums:?}, got {found:?}"));
    }
    for (sum, got) in sums.iter().zip(found) {
        field(out, id, "amount", &sum["amount"], &got["amount"]);
        field(out, id, "currency", &sum["currency"], &got["currency"]);
    }
}

fn place_matches(want: &Value, got: &Value) -> bool {
    ["sheet", "row", "line", "record"]
        .iter()
        .all(|k| want.get(k).is_none_or(|w| got.get(k) == Some(w)))
}

/// Every difference between a report and a truth file.
pub(crate) fn differences(report: &Value, truth: &Value) -> Vec<String> {
    let mut out = Vec::new();
    let rows = report["rows"].as_array().unwrap();
    let wanted = truth["rows"].as_array().unwrap();
    let mut names = std::collections::HashMap::new();
    for want in wanted {
        let id = want["id"].as_str().unwrap();
        let Some(got) = rows
            .iter()
            .find(|g| place_matches(&want["where"], &g["where"]))
        else {
            out.push(format!("{id}: no row"));
            continue;
        };
        names.insert(got["id"].as_str().unwrap().to_owned(), id.to_owned());
    }
    let name = |id: &Value| {
        names
            .get(id.as_str().unwrap_or_default())
            .cloned()
            .unwrap_or_else(|| format!("?{id}"))
    };
    for want in wanted {
        let id = want["id"].as_str().unwrap();
        let Some(got) = rows
            .iter()
            .find(|g| place_matches(&want["where"], &g["where"]))
        else {
            continue;
        };
        let expect = want["expect"].as_str().unwrap();
        if expect != "EITHER" && got["expect"] != expect {
            out.push(format!(
                "{id} expect: want {expect}, got {} {}",
                got["expect"], got["reason"]
            ));
            continue;
        }
        if expect == "REJECT" {
            let also = want
                .get("reason_also")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            if got["reason"] != want["reason"] && !also.contains(&got["reason"]) {
                out.push(format!(
                    "{id} reason: want {}, got {}",
                    want["reason"], got["reason"]
                ));
            }
        }
        if expect == "ATTACH" && name(&got["attach_to"]) != want["attach_to"] {
            out.push(format!(
                "{id} attach_to: want {}, got {}",
                want["attach_to"], got["attach_to"]
            ));
        }
        for warn in want["warn"].as_array().unwrap() {
            if !got["warn"].as_array().unwrap().contains(warn) {
                out.push(format!("{id} warn: want {warn}, got {}", got["warn"]));
            }
        }
        field(&mut out, id, "counted", &want["counted"], &got["counted"]);
        if matches!(expect, "IMPORT" | "EITHER") && !got["request"].is_null() {
            compare_request(&mut out, id, &want["request"], &got["request"]);
        }
    }
    if rows.len() != wanted.len() {
        out.push(format!("rows: want {}, got {}", wanted.len(), rows.len()));
    }
    let key = |n: &Value| format!("{} {} {}", n["sheet"], n["row"], n["what"]);
    let sorted = |list: &Value| {
        let mut keys: Vec<String> = list.as_array().unwrap().iter().map(key).collect();
        keys.sort();
        keys
    };
    if sorted(&report["not_rows"]) != sorted(&truth["not_rows"]) {
        let (want, got) = (sorted(&truth["not_rows"]), sorted(&report["not_rows"]));
        let missing: Vec<_> = want.iter().filter(|k| !got.contains(k)).collect();
        let more: Vec<_> = got.iter().filter(|k| !want.contains(k)).collect();
        out.push(format!("not_rows: missing {missing:?}, more {more:?}"));
    }
    let group = |list: &Value, own: bool| {
        let mut groups: Vec<Vec<String>> = list
            .as_array()
            .unwrap()
            .iter()
            .map(|g| {
                let mut ids: Vec<String> = g["rows"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|r| {
                        if own {
                            name(r)
                        } else {
                            r.as_str().unwrap().to_owned()
                        }
                    })
                    .collect();
                ids.sort();
                ids
            })
            .collect();
        groups.sort();
        groups
    };
    let (want, got) = (
        group(&truth["possible_duplicates"], false),
        group(&report["possible_duplicates"], true),
    );
    if want != got {
        out.push(format!("possible_duplicates: want {want:?}, got {got:?}"));
    }
    let links = |list: &Value, own: bool| {
        let end = |v: &Value| {
            if own {
                name(v)
            } else {
                v.as_str().unwrap().to_owned()
            }
        };
        let mut links: Vec<String> = list
            .as_array()
            .unwrap()
            .iter()
            .map(|l| format!("{} {} {}", l["type"], end(&l["from"]), end(&l["to"])))
            .collect();
        links.sort();
        links
    };
    let (want, got) = (links(&truth["links"], false), links(&report["links"], true));
    if want != got {
        out.push(format!("links: want {want:?}, got {got:?}"));
    }
    let rejected = |list: &Value, own: bool| {
        let mut rows: Vec<String> = list
            .as_array()
            .unwrap()
            .iter()
            .map(|r| {
                format!(
                    "{} {}",
                    if own {
                        name(&r["row"])
                    } else {
                        r["row"].as_str().unwrap().to_owned()
                    },
                    r["reason"]
                )
            })
            .collect();
        rows.sort();
        rows
    };
    let (want, got) = (
        rejected(&truth["rejected"], false),
        rejected(&report["rejected"], true),
    );
    if want != got {
        out.push(format!("rejected: want {want:?}, got {got:?}"));
    }
    out
}

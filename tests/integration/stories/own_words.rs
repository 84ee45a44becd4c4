//! The office says things its own way: a file of words goes out, is corrected, comes back in, and can be taken back.

use super::people::{office_on, sit};
use comity_tests::Office;
use serde_json::{Value, json};

fn a_file(office: &Office, text: &str) -> Value {
    let path = office.beside().join("words.ftl");
    std::fs::write(&path, text).unwrap();
    json!({ "locale": "en", "file": office.pick(path) })
}

#[test]
fn a_file_of_words_is_judged_line_by_line_before_anything_is_kept() {
    let office = office_on("2026-01-20", &[]);
    let file = a_file(
        &office,
        "register-title = The book\nno-such-message = ?\nuser-and-role = Somebody\n",
    );
    let check = office.call("words.check", file.clone());
    let faults: Vec<_> = check["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| {
            (
                fault["line"].clone(),
                fault["code"].clone(),
                fault["what"].clone(),
            )
        })
        .collect();
    assert_eq!(faults[0], (json!(2), json!("UNKNOWN"), json!("")));
    assert!(
        faults[1..]
            .iter()
            .all(|(line, code, _)| *line == 3 && *code == "MISSING"),
        "{faults:?}"
    );
    let no = office.refused("words.save", file);
    assert_eq!(
        (&no["code"], &no["facts"]["line"]),
        (&json!("words-faulty"), &json!("2"))
    );
    let same = a_file(&office, "# nothing but a remark\n");
    assert_eq!(
        office.refused("words.save", same)["code"],
        "words-nothing-changed"
    );
    assert_eq!(office.call("words.list", json!({})), json!([]));
}

#[test]
fn the_words_of_a_language_go_out_and_come_back_in_corrected() {
    let office = office_on("2026-01-20", &["maren"]);
    let (token, path) = office.pick_new("out.ftl");
    office.job("words.export", json!({ "locale": "en", "file": token }));
    let out = std::fs::read_to_string(&path).unwrap();
    let line = out
        .lines()
        .find(|line| line.starts_with("register-title = "))
        .unwrap();
    let direction = out
        .lines()
        .find(|line| line.starts_with("export-direction = "))
        .unwrap();
    let corrected = a_file(
        &office,
        &out.replace(line, "register-title = The book of requests")
            .replace(direction, "export-direction = Way"),
    );
    let kept = office.call("words.save", corrected);
    assert_eq!(
        (&kept[0]["messages"], &kept[0]["saved_by"]),
        (&json!(2), &json!("tolvey"))
    );
    assert!(
        kept[0]["source"]
            .as_str()
            .unwrap()
            .contains("The book of requests")
    );
    // What leaves the program says it as well.
    let (token, path) = office.pick_new("register.csv");
    office.job(
        "register.export",
        json!({ "file": token, "format": "csv", "locale": "en", "query": {} }),
    );
    assert!(path.exists());
    let (token, path) = office.pick_new("figures.csv");
    office.job(
        "stats.export",
        json!({ "period": "2026-Q1", "table": "Q1", "format": "csv", "locale": "en", "file": token }),
    );
    assert!(std::fs::read_to_string(&path).unwrap().contains("Way,"));
    sit(&office, "maren");
    assert_eq!(office.call("words.list", json!({}))[0]["messages"], 2);
    assert_eq!(
        office.refused("words.drop", json!({ "locale": "en" }))["code"],
        "not-allowed"
    );
    sit(&office, "tolvey");
    assert_eq!(
        office.call("words.drop", json!({ "locale": "en" })),
        json!([])
    );
    office.verify();
}

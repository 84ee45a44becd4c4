//! An office from the command line: set up, asked, verified, backed up, restored, and what it refuses.
#![cfg(test)]

mod support;

use serde_json::Value;
use support::{Place, code, json};

fn problem(output: &std::process::Output) -> String {
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    answer["problem"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn an_office_is_set_up_asked_verified_backed_up_and_restored() {
    let place = Place::new();
    assert_eq!(json(&place.init())["status"]["stage"], "OPEN");
    let recovery = std::fs::read_to_string(place.folder.path().join("recovery")).unwrap();
    assert!(recovery.trim().len() >= 26, "{recovery}");

    let registered = place.as_maren(&[
        "call", "requests.register",
        "{\"fields\":{\"direction\":\"IN\",\"kind\":\"MLA\",\"state\":\"XC\",\"authority\":\"Ministry\",\"channel\":\"CENTRAL_AUTH\",\"language\":\"en\",\"received_on\":\"2026-01-14\",\"subject\":\"Bank records\"},\"measures\":[{\"code\":\"M-F2\"}]}",
    ]);
    let registered = json(&registered);
    assert!(
        !registered["receipt"]["entries"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    let stats = json(&place.as_maren(&["stats", "--period", "2026-Q1"]));
    assert_eq!(stats["totals"][0]["received"], 1);
    assert_eq!(stats["totals"][0]["closing"], 1);
    assert_eq!(json(&place.as_maren(&["search", "Bank"]))["total"], 1);
    assert_eq!(json(&place.as_maren(&["verify"]))["sound"], true);

    json(&place.as_maren(&["backup", "--to", "kept.comity"]));
    let restore = [
        "restore",
        "--from",
        "kept.comity",
        "--store",
        "again",
        "--user",
        "maren",
        "--passphrase-file",
        "pass",
        "--json",
    ];
    json(&place.run(&restore));
    let again = [
        "verify",
        "--store",
        "again",
        "--user",
        "maren",
        "--passphrase-file",
        "pass",
        "--json",
    ];
    assert_eq!(json(&place.run(&again))["sound"], true);
    assert_eq!(code(&place.run(&restore)), 3, "nothing is overwritten");
}

#[test]
fn figures_are_written_as_files_and_never_over_one() {
    let place = Place::new();
    json(&place.init());
    let written = json(&place.as_maren(&[
        "stats", "--period", "2026-Q1", "--xlsx", "q.xlsx", "--csv", "q.csv",
    ]));
    assert_eq!(written["written"].as_array().unwrap().len(), 2);
    let book = std::fs::read(place.folder.path().join("q.xlsx")).unwrap();
    assert!(book.starts_with(b"PK"));
    let again = place.as_maren(&["stats", "--period", "2026-Q1", "--csv", "q.csv"]);
    assert_eq!((code(&again), problem(&again).as_str()), (3, "file-exists"));
}

#[test]
fn figures_are_chosen_and_split_by_the_label_of_a_field_of_the_offices_own() {
    let place = Place::new();
    json(&place.init());
    let field = r#"{"label":"Court","sort":"CHOICE","choices":["North","South"]}"#;
    let fields = json(&place.as_maren(&["call", "fields.save", field]));
    let id = fields["ok"][0]["id"].as_str().unwrap().to_owned();
    let count = |own: &str, split: &str| {
        let period = ["stats", "--period", "2026-Q1"];
        json(&place.as_maren(&[&period[..], &["--own", own, "--split", split]].concat()))
    };
    let table = count("Court=North", &id);
    assert_eq!(
        (
            table["own"][0]["value"].as_str(),
            table["split"]["label"].as_str()
        ),
        (Some("North"), Some("Court"))
    );
    assert_eq!(count("Court=", "Court")["own"][0]["value"], "");
    let odd = place.as_maren(&["stats", "--period", "2026-Q1", "--split", "Judge"]);
    assert_eq!((code(&odd), problem(&odd).as_str()), (3, "unknown-field"));
}

#[test]
fn what_goes_wrong_ends_with_its_documented_code() {
    let place = Place::new();
    let nothing_there = place.as_maren(&["verify"]);
    assert_eq!(
        (code(&nothing_there), problem(&nothing_there).as_str()),
        (4, "no-office")
    );
    json(&place.init());
    assert_eq!(
        code(&place.init()),
        3,
        "an office is never made over another"
    );
    place.write("other", "another passphrase entirely\n");
    let wrong = [
        "verify",
        "--store",
        "office",
        "--user",
        "maren",
        "--passphrase-file",
        "other",
        "--json",
    ];
    let wrong = place.run(&wrong);
    assert_eq!(
        (code(&wrong), problem(&wrong).as_str()),
        (5, "wrong-passphrase")
    );
    assert_eq!(code(&place.as_maren(&["stats", "--period", "2026-Q9"])), 3);
    assert_eq!(code(&place.as_maren(&["call", "no.command"])), 4);
    assert_eq!(code(&place.as_maren(&["call", "today.view", "{"])), 3);
    assert_eq!(
        code(&place.as_maren(&["import", "--file", "missing.csv"])),
        4
    );
    assert_eq!(
        code(&place.run(&["verify", "--json"])),
        2,
        "no store was named"
    );
    assert_eq!(
        code(&place.run(&[
            "stats", "--store", "office", "--user", "maren", "--period", "2026", "--json"
        ])),
        2
    );
    assert_eq!(code(&place.run(&["frobnicate"])), 2);
}

#[test]
fn the_passphrase_may_come_from_standard_input_and_is_no_argument() {
    use std::io::Write as _;
    let place = Place::new();
    json(&place.init());
    let mut command = place.command(&[
        "stats",
        "--store",
        "office",
        "--user",
        "maren",
        "--passphrase-stdin",
        "--period",
        "2026",
        "--json",
    ]);
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"a passphrase for tests only\n")
        .unwrap();
    assert_eq!(json(&child.wait_with_output().unwrap())["table"], "Q1");
    assert_eq!(code(&place.run(&["verify", "--passphrase", "x"])), 2);
}

#[test]
fn a_demo_office_has_what_was_asked_for_and_is_the_same_again() {
    let place = Place::new();
    let figures = |store: &str| {
        let made = [
            "demo",
            "--requests",
            "120",
            "--seed",
            "5",
            "--store",
            store,
            "--passphrase-file",
            "pass",
            "--json",
        ];
        assert_eq!(json(&place.run(&made))["requests"], 120);
        let asked = [
            "stats",
            "--store",
            store,
            "--user",
            "orsel",
            "--passphrase-file",
            "pass",
            "--period",
            "2024-01-01..2026-12-31",
            "--json",
        ];
        let table = json(&place.run(&asked));
        (table["data_hash"].clone(), table["totals"].clone())
    };
    assert_eq!(figures("one"), figures("two"));
}

#[test]
fn every_subcommand_teaches_by_an_example() {
    let place = Place::new();
    for name in [
        "init", "import", "stats", "search", "verify", "backup", "restore", "demo", "call",
        "commands", "serve",
    ] {
        let help = String::from_utf8(place.run(&[name, "--help"]).stdout).unwrap();
        assert!(
            help.contains(&format!("comityctl {name}")),
            "{name}: {help}"
        );
        assert!(help.contains("Example"), "{name}");
    }
    let help = String::from_utf8(place.run(&["deadlines", "compute", "--help"]).stdout).unwrap();
    assert!(help.contains("comityctl deadlines compute --rule"));
    let whole = String::from_utf8(place.run(&["--help"]).stdout).unwrap();
    assert!(whole.contains("Exit codes:"));
}

//! What the desk does with a register: inspect it, save and apply a mapping, stop half-way, read a
//! long file in bounded memory, and meet any text whatever in a cell.

use crate::support;

use std::fmt::Write;
use std::ops::ControlFlow;

use comity_papers::register::{self, Field, Mapping, SheetMapping, Source, Target};
use proptest::prelude::*;

fn long(rows: usize) -> String {
    let mut text = String::from(
        "Our reference,Direction,Kind,State,Date received,Date sent,Offences,Persons,Status,Remarks\r\n",
    );
    for n in 0..rows {
        let (direction, received, sent) = if n % 3 == 0 {
            ("Outgoing", "", "2024-02-11")
        } else {
            ("Incoming", "2024-02-11", "")
        };
        writeln!(text, "XA/{n},{direction},MLA,France,{received},{sent},Fraud,\"Feldmoser{n}, Anna\",Under review,\"line one\nline two {n}\"\r").unwrap();
    }
    text
}

#[test]
fn a_proposal_can_be_edited_saved_and_applied() {
    let text = "Ref;Registered;Land;What;Situation\nA1;05/02/2024;France;Extradition;Under review\nA2;06/02/2024;Spain;Extradition;Refused\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.csv");
    std::fs::write(&path, text).unwrap();
    let proposal =
        register::inspect(&Source::file(&path), support::worker(), &support::options()).unwrap();
    assert_eq!(proposal.separator, Some(';'));
    let mut mapping = proposal.to_mapping();
    let sheet = mapping.sheets.get_mut("*").unwrap();
    assert_eq!(
        sheet.columns.get("Land"),
        Some(&Target::Field(Field::State))
    );
    sheet.direction = Some("OUT".to_owned());
    sheet.month_first = Some(true);
    let saved = toml::to_string(&mapping).unwrap();
    let mapping: Mapping = toml::from_str(&saved).unwrap();
    let report = support::read_with(&path, Some(mapping)).unwrap();
    let request = report.rows[0].request.as_ref().unwrap();
    assert_eq!(
        (request.direction.as_str(), request.date.as_deref()),
        ("OUT", Some("2024-05-02"))
    );
}

#[test]
fn a_mapping_overrules_what_a_head_seems_to_say() {
    let mut sheet = SheetMapping {
        direction: Some("IN".to_owned()),
        ..SheetMapping::default()
    };
    for (head, field) in [
        ("A", Field::OurRef),
        ("B", Field::State),
        ("C", Field::Date),
        ("D", Field::Kind),
        ("E", Field::TheirRef),
    ] {
        sheet.columns.insert(head.to_owned(), Target::Field(field));
    }
    let mapping = Mapping {
        sheets: [("*".to_owned(), sheet)].into(),
        ..Mapping::default()
    };
    let text = "Status;Country;Date;Type;Our ref\n7;France;05.02.2024;Extradition;T-9\n8;Spain;06.02.2024;Extradition;T-10\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.csv");
    std::fs::write(&path, text).unwrap();
    let report = support::read_with(&path, Some(mapping)).unwrap();
    let request = report.rows[0].request.as_ref().unwrap();
    assert_eq!(
        (request.our_ref.as_str(), request.their_ref.as_str()),
        ("7", "T-9")
    );
}

/// The resident memory of this process in KiB, where the system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find_map(|l| l.strip_prefix("VmHWM:"))
        .and_then(|l| l.trim().trim_end_matches(" kB").trim().parse().ok())
}

#[test]
fn a_long_list_streams_and_can_be_stopped() {
    let rows: usize = std::env::var("COMITY_LONG_LIST")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(2_000);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.csv");
    std::fs::write(&path, long(rows)).unwrap();
    let before = resident();
    let started = std::time::Instant::now();
    let mut seen = 0_u64;
    let last = std::cell::Cell::new(0);
    let summary = register::read(
        &Source::file(&path),
        support::worker(),
        &support::options(),
        &mut |row| {
            // Two lines a record: the third record starts on line six.
            assert_eq!(row.place.row, 2 + 2 * seen);
            seen += 1;
            ControlFlow::Continue(())
        },
        &|done, _| last.set(done),
    )
    .unwrap();
    println!(
        "{rows} rows in {:?}; peak before {before:?} after {:?} KiB",
        started.elapsed(),
        resident()
    );
    assert_eq!((seen, summary.importable), (rows as u64, rows as u64));
    assert!(last.get() > 0);
    if let (Some(before), Some(after)) = (before, resident()) {
        assert!(
            after - before < 200 * 1024,
            "{before} KiB grew to {after} KiB"
        );
    }
    let mut seen = 0;
    let summary = register::read(
        &Source::file(&path),
        support::worker(),
        &support::options(),
        &mut |_| {
            seen += 1;
            if seen == 10 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        },
        &|_, _| {},
    )
    .unwrap();
    assert!(summary.cancelled && seen == 10);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn no_text_in_any_cell_stops_the_import(cells in prop::collection::vec("\\PC{0,40}", 40)) {
        let mut text = String::from("Our reference,Direction,Kind,State,Date received,Offences,Persons,Status,Amount,Remarks\n");
        for line in cells.chunks(10) {
            let quoted: Vec<String> = line.iter().map(|c| format!("\"{}\"", c.replace('"', "\"\""))).collect();
            text.push_str(&quoted.join(","));
            text.push('\n');
        }
        text.push_str("X,Incoming,MLA,France,2024-01-01,Fraud,A,Draft,5,\n");
        let report = support::read_bytes("x.csv", text.as_bytes());
        prop_assert!(report["rows"].as_array().unwrap().len() <= 5);
    }
}

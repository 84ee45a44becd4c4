//! The data set of domain.md 8.3 with every value it expects, and the identity as a property.

use super::*;
use crate::wire::{FlowCell, FlowFigures};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn run() -> String {
    "2026-07-01T06:00:00Z".to_owned()
}

/// One row of the data set; `end` is outcome and day, `wait` a first day and how many.
fn case(kind: &str, received: &str, due: &str, end: Option<(Outcome, &str)>) -> Case {
    Case {
        kind: kind.into(),
        day: Some(day(received)),
        governing: Some(day(due)),
        outcome: end.map(|(outcome, _)| outcome),
        outcome_on: end.map(|(_, on)| day(on)),
        ..Case::default()
    }
}

fn waiting(from: &str, to: &str) -> Vec<(NaiveDate, Option<NaiveDate>)> {
    vec![(day(from), Some(day(to)))]
}

fn data_set() -> Vec<Case> {
    use Outcome::{ExecutedFull, ExecutedPart, Refused, Withdrawn};
    vec![
        Case {
            waits: waiting("2026-01-22", "2026-02-09"),
            ..case(
                "MLA",
                "2026-01-14",
                "2026-04-30",
                Some((ExecutedFull, "2026-04-02")),
            )
        },
        case(
            "MLA",
            "2026-02-10",
            "2026-05-11",
            Some((ExecutedFull, "2026-05-20")),
        ),
        Case {
            consulted: true,
            ..case(
                "MLA",
                "2026-03-03",
                "2026-06-01",
                Some((Refused, "2026-06-10")),
            )
        },
        case("MLA", "2026-03-30", "2026-06-28", None),
        Case {
            waits: waiting("2026-05-01", "2026-05-11"),
            ..case(
                "MLA",
                "2026-04-15",
                "2026-07-14",
                Some((ExecutedPart, "2026-06-15")),
            )
        },
        Case {
            e_evidence: true,
            ..case(
                "EEV",
                "2026-05-06",
                "2026-05-07",
                Some((ExecutedFull, "2026-05-07")),
            )
        },
        Case {
            e_evidence: true,
            ..case("EEV", "2026-06-30", "2026-08-29", None)
        },
        case(
            "MLA",
            "2026-05-25",
            "2026-08-23",
            Some((Withdrawn, "2026-06-22")),
        ),
        case(
            "MLA",
            "2026-04-01",
            "2026-06-30",
            Some((ExecutedFull, "2026-07-01")),
        ),
    ]
}

fn second_quarter(cases: Vec<Case>) -> StatsTable {
    q1(&Period::parse("2026-Q2").unwrap(), cases, run())
}

fn incoming(table: &StatsTable) -> (&FlowCell, &FlowFigures) {
    (&table.totals[0], &table.figures[0])
}

#[test]
fn the_acceptance_data_set_gives_every_expected_figure() {
    let table = second_quarter(data_set());
    let (total, figures) = incoming(&table);
    let flow = (
        total.opening,
        total.received,
        total.refused,
        total.withdrawn,
        total.closing,
    );
    assert_eq!(flow, (4, 5, 1, 1, 3));
    assert_eq!(
        (total.executed_full, total.executed_part, total.no_result),
        (3, 1, 0)
    );
    assert!(total.identity && table.cells.iter().all(|cell| cell.identity));
    let rate = |rate: &Option<String>| rate.clone().unwrap_or_default();
    assert_eq!(rate(&figures.execution_rate), "80.0");
    assert_eq!(rate(&figures.refusal_rate), "20.0");
    assert_eq!(rate(&figures.clearance_rate), "120.0");
    assert_eq!(rate(&figures.disposition_days), "45.5");
    assert_eq!(
        (figures.gross.n, rate(&figures.gross.median).as_str()),
        (4, "69.5")
    );
    assert_eq!(
        (figures.gross.min, figures.gross.p90, figures.gross.max),
        (Some(1), Some(99), Some(99))
    );
    assert_eq!(rate(&figures.net.median), "55.5");
    assert_eq!((figures.net.min, figures.net.max), (Some(1), Some(99)));
    assert_eq!(
        (figures.overdue, rate(&figures.overdue_rate).as_str()),
        (2, "66.7")
    );
    assert_eq!((figures.timely, figures.timely_of), (3, 5));
    assert_eq!(rate(&figures.timely_rate), "60.0");
    assert_eq!(rate(&figures.e_evidence_rate), "40.0");
    assert_eq!(rate(&figures.consultation_coverage), "100.0");
}

#[test]
fn cells_stand_by_kind_and_nothing_went_out() {
    let table = second_quarter(data_set());
    let kinds: Vec<&str> = table.cells.iter().map(|cell| cell.kind.as_str()).collect();
    assert_eq!(kinds, ["MLA", "EEV"]);
    assert_eq!(table.figures[1].direction, "OUT");
    assert_eq!(table.figures[1].execution_rate, None);
    assert_eq!(
        table.totals[1],
        FlowCell {
            direction: "OUT".into(),
            kind: "ALL".into(),
            identity: true,
            ..FlowCell::default()
        }
    );
}

#[test]
fn what_is_no_request_of_its_own_is_not_counted() {
    let mut cases = data_set();
    cases.push(case("SPO", "2026-05-01", "2026-05-02", None));
    cases.push(case("INF", "2026-05-01", "2026-05-02", None));
    cases.push(Case {
        merged: true,
        ..case("PAR", "2026-05-01", "2026-05-02", None)
    });
    cases.push(Case {
        day: None,
        outgoing: true,
        ..case("MLA", "2026-05-01", "2026-05-02", None)
    });
    let with = second_quarter(cases);
    let without = second_quarter(data_set());
    assert_eq!(
        (&with.cells, &with.totals),
        (&without.cells, &without.totals)
    );
    assert_eq!(with.figures[0].overdue, without.figures[0].overdue);
    assert_ne!(with.data_hash, without.data_hash);
}

#[test]
fn an_outcome_without_a_day_leaves_the_request_pending() {
    let mut noted = case(
        "MLA",
        "2026-05-01",
        "2026-05-02",
        Some((Outcome::ExecutedFull, "2026-05-03")),
    );
    noted.outcome_on = None;
    let table = second_quarter(vec![noted]);
    assert_eq!(
        (table.totals[0].closing, table.totals[0].executed_full),
        (1, 0)
    );
}

#[test]
fn days_waited_twice_count_once_and_only_between_receipt_and_outcome() {
    let mut one = case(
        "MLA",
        "2026-04-01",
        "2026-07-01",
        Some((Outcome::ExecutedFull, "2026-05-01")),
    );
    one.waits = vec![
        (day("2026-03-20"), Some(day("2026-04-03"))),
        (day("2026-04-10"), Some(day("2026-04-20"))),
        (day("2026-04-15"), Some(day("2026-04-22"))),
        (day("2026-04-28"), None),
    ];
    let table = second_quarter(vec![one]);
    // 2 + 12 + 3 of 30 days.
    assert_eq!(table.figures[0].net.max, Some(13));
}

#[test]
fn the_hash_changes_with_the_data_and_not_with_the_run() {
    let table = second_quarter(data_set());
    let later = "2026-08-01T06:00:00Z".to_owned();
    let again = q1(&Period::parse("2026-Q2").unwrap(), data_set(), later);
    assert_eq!(table.data_hash, again.data_hash);
    let mut changed = data_set();
    changed[0].waits.clear();
    assert_ne!(second_quarter(changed).data_hash, table.data_hash);
}

fn some_case() -> impl Strategy<Value = Case> {
    let outcomes = prop_oneof![
        Just(None),
        Just(Some(Outcome::ExecutedFull)),
        Just(Some(Outcome::NoResult)),
        Just(Some(Outcome::Refused)),
        Just(Some(Outcome::Lapsed)),
        Just(Some(Outcome::Redirected)),
    ];
    let kinds = prop_oneof![
        Just("MLA"),
        Just("EXT"),
        Just("EEV"),
        Just("SPO"),
        Just("ZZZ")
    ];
    (
        any::<bool>(),
        kinds,
        0_i64..900,
        outcomes,
        proptest::option::of(0_i64..300),
    )
        .prop_map(|(outgoing, kind, start, outcome, took)| {
            let received = day("2024-01-01") + chrono::TimeDelta::days(start);
            Case {
                outgoing,
                kind: kind.into(),
                day: Some(received),
                outcome,
                outcome_on: took.map(|days| received + chrono::TimeDelta::days(days)),
                ..Case::default()
            }
        })
}

proptest! {
    #[test]
    fn opening_and_received_equal_closed_and_closing_in_every_cell(
        cases in proptest::collection::vec(some_case(), 0..60),
        start in 0_i64..900,
        length in 0_i64..200,
    ) {
        let first = day("2024-01-01") + chrono::TimeDelta::days(start);
        let last = first + chrono::TimeDelta::days(length);
        let period = Period { first, last, written: String::new() };
        let table = q1(&period, cases.clone(), run());
        prop_assert!(table.cells.iter().chain(&table.totals).all(|cell| cell.identity));
        // What is open at the end of one period opens the next.
        let next = Period { first: last.succ_opt().unwrap(), last: last + chrono::TimeDelta::days(90), written: String::new() };
        let after = q1(&next, cases, run());
        for (before, after) in table.totals.iter().zip(&after.totals) {
            prop_assert_eq!(before.closing, after.opening);
        }
    }
}

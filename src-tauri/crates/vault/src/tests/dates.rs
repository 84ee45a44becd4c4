//! Clocks by their days, and what a person likes to look at.

use super::*;
use crate::read::{Among, By, Clocks};
use comity_casework::eyes::Eyes;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn clocks_are_read_by_span_nature_turn_officer_and_unit_the_weightiest_of_a_day_first() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let mut edits = Vec::new();
    for (number, officer, unit) in [(1, "maren", "A"), (2, "samia", "B"), (3, "samia", "")] {
        let (request, made) = a_request(number);
        let after = Request {
            officer: officer.into(),
            unit: unit.into(),
            ..request.clone()
        };
        edits.extend(made);
        edits.extend(after.changed_from(&request));
        for (at, nature, trigger, actor, due, status) in [
            (90, "DUE", "RECEIPT", "US", "2026-04-19", "RUNNING"),
            (91, "DUE", "RECEIPT", "THEM", "2026-04-20", "RUNNING"),
            (92, "MAXIMUM", "ARREST", "US", "2026-04-19T15:40", "RUNNING"),
            (93, "FLOOR", "PRESERVE", "THEM", "2026-03-01", "RUNNING"),
            (94, "DUE", "RECEIPT", "US", "2026-04-19", "MET"),
        ] {
            let clock = Deadline {
                id: Id::from_u128((number << 8) | at),
                request: Some(request.id),
                rule: "INT-ACK".into(),
                nature: nature.into(),
                trigger: trigger.into(),
                actor: actor.into(),
                due: due.into(),
                status: status.into(),
                ..Deadline::default()
            };
            edits.extend(clock.created());
        }
    }
    say(&vault, 1, "request-register", edits);
    let all = Eyes::everything();
    let april = Clocks {
        from: Some(day("2026-04-01")),
        to: Some(day("2026-04-30")),
        ..Clocks::default()
    };
    let many = |among: &Among, clocks: &Clocks| {
        vault
            .clocks(&all, among, clocks, By::Day, (0, 1))
            .unwrap()
            .1
    };
    assert_eq!(many(&Among::default(), &april), 9);
    let of_maren = Among {
        officers: Some(vec!["maren".into()]),
        ..Among::default()
    };
    assert_eq!(many(&of_maren, &april), 3);
    let of_unit = Among {
        unit: Some("A".into()),
        ..Among::default()
    };
    assert_eq!(
        many(&of_unit, &april),
        6,
        "a file of no unit is every unit's"
    );
    let theirs = Clocks {
        theirs: Some(true),
        ..april.clone()
    };
    assert_eq!(many(&Among::default(), &theirs), 3);
    let walls = Clocks {
        natures: vec!["MAXIMUM".into()],
        to: Some(day("2026-04-19")),
        ..Clocks::default()
    };
    assert_eq!(
        many(&Among::default(), &walls),
        3,
        "an hour counts to its day"
    );
    let by_day = |met| {
        vault
            .clocks_by_day(&all, &Among::default(), &april, met, 4)
            .unwrap()
            .into_iter()
            .map(|(row, many)| (row.deadline.due, many))
            .collect::<Vec<_>>()
    };
    let running = by_day(false);
    assert_eq!(
        running[0],
        ("2026-04-19T15:40".to_owned(), 6),
        "liberty first"
    );
    assert_eq!(running[3], ("2026-04-19".to_owned(), 6), "four of six");
    assert_eq!(running[4], ("2026-04-20".to_owned(), 3));
    assert_eq!(by_day(true).len(), 3);
    let (rows, _) = vault
        .clocks(&all, &Among::default(), &april, By::Officer, (0, 9))
        .unwrap();
    let officers: Vec<_> = rows
        .iter()
        .map(|row| row.request.officer.as_str())
        .collect();
    assert!(officers.is_sorted(), "{officers:?}");
    let april_first = (day("2026-04-01"), day("2026-04-30"), day("2026-05-30"));
    assert_eq!(
        vault
            .ending(&all, &Among::default(), april_first, 9)
            .unwrap()
            .1,
        0,
        "who is held has a ruler of their own, and a floor is past once it is past"
    );
    assert_eq!(vault.held(&all, &of_maren, 9).unwrap().1, 1);
}

#[test]
fn a_habit_is_a_persons_own_and_no_entry() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (one, other) = (Id::from_u128(7), Id::from_u128(8));
    let head = vault.head();
    vault.keep_habit(one, "today", "mine").unwrap();
    vault.keep_habit(one, "today", "all").unwrap();
    assert_eq!(vault.habits(one).unwrap()["today"], "all");
    assert!(vault.habits(other).unwrap().is_empty());
    vault.keep_habit(one, "today", "").unwrap();
    assert!(vault.habits(one).unwrap().is_empty());
    assert_eq!(vault.head(), head);
}

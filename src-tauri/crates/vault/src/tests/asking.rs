//! The register, today's lists, search and figures over a handful of requests.

use super::*;
use crate::read::{Among, Column, Filter, Sort};
use comity_casework::eyes::Eyes;
use comity_casework::nouns::Wait;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_page_shows_what_the_filter_lets_through_in_the_order_asked() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    for number in 1..=12 {
        let (request, mut edits) = a_request(number);
        let after = Request {
            state: if number % 3 == 0 { "XC" } else { "XB" }.into(),
            outcome: if number == 6 { "REFUSED" } else { "" }.into(),
            ..request.clone()
        };
        edits.extend(after.changed_from(&request));
        say(&vault, 1, "request-register", edits);
    }
    let descending = Sort {
        column: Column::OurRef,
        descending: true,
    };
    let (rows, total) = vault
        .register_page(&Filter::default(), descending, 0, 5)
        .unwrap();
    assert_eq!((rows.len(), total), (5, 12));
    let filter = Filter {
        states: vec!["XC".into(), "XD".into()],
        open_only: true,
        overdue_on: Some(day("2026-07-01")),
        text: Some("خطيب bank".into()),
        ..Filter::default()
    };
    let (rows, total) = vault
        .register_page(&filter, Sort::default(), 0, 50)
        .unwrap();
    assert_eq!(total, 0, "the article is part of the word");
    assert_eq!(rows, []);
    let filter = Filter {
        text: Some("الخط bank".into()),
        ..filter
    };
    let (rows, _) = vault
        .register_page(&filter, Sort::default(), 0, 50)
        .unwrap();
    assert_eq!(rows, [], "only the last word is a beginning");
    let filter = Filter {
        text: Some("bank الخط".into()),
        ..filter
    };
    let (rows, total) = vault
        .register_page(&filter, Sort::default(), 1, 50)
        .unwrap();
    assert_eq!((rows.len(), total), (2, 3));
    assert_eq!(rows[0].person, "أحمد الخطيب");
    assert_eq!(rows[0].due, Some(day("2026-06-08")));
    assert_eq!(rows[0].due_rule.as_deref(), Some("EIO-EXE-90"));
}

#[test]
fn every_order_of_the_register_can_be_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    say(&vault, 1, "request-register", a_request(1).1);
    for column in [
        Column::Entered,
        Column::OurRef,
        Column::State,
        Column::Kind,
        Column::Status,
        Column::Person,
        Column::Subject,
        Column::Day,
        Column::Due,
        Column::Officer,
        Column::Outcome,
    ] {
        for descending in [false, true] {
            let sort = Sort { column, descending };
            let (rows, _) = vault
                .register_page(&Filter::default(), sort, 0, 10)
                .unwrap();
            assert_eq!(rows.len(), 1, "{sort:?}");
        }
    }
}

#[test]
fn today_shows_what_ends_what_is_late_and_who_keeps_us_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    say(&vault, 1, "request-register", edits);
    let wait = Wait {
        id: Id::from_u128(50),
        request: Some(request.id),
        from_day: Some(day("2026-04-01")),
        cause: "INFO_REQUESTED".into(),
        ..Wait::default()
    };
    let wall = Deadline {
        id: Id::from_u128(51),
        request: Some(request.id),
        rule: "ECE-PA-40".into(),
        nature: "MAXIMUM".into(),
        trigger: "ARREST".into(),
        due: "2026-04-19T15:40".into(),
        status: "RUNNING".into(),
        ..Deadline::default()
    };
    say(&vault, 2, "wait-open", wait.created());
    say(&vault, 3, "custody-note", wall.created());
    let ends = vault
        .deadlines_between(
            &Eyes::everything(),
            day("2026-04-19"),
            day("2026-04-19"),
            10,
        )
        .unwrap();
    assert_eq!(ends[0].deadline, wall);
    assert_eq!(
        ends[0].request.next_due.as_deref(),
        Some("2026-04-19T15:40")
    );
    let (all, any) = (Eyes::everything(), Among::default());
    let held = vault.held(&all, &any, 10).unwrap();
    assert_eq!(held, (vec![request.id], 1));
    let (waiting, many) = vault.waiting(&all, &any, 10).unwrap();
    assert_eq!((waiting[0].cause.as_str(), many), ("INFO_REQUESTED", 1));
    assert_eq!(
        vault
            .received_lately(&all, &any, day("2026-03-10"), 10)
            .unwrap()
            .1,
        1
    );
    assert_eq!(
        vault
            .received_lately(&all, &any, day("2026-03-11"), 10)
            .unwrap()
            .1,
        0
    );
    assert_eq!(
        vault
            .open_without_deadline(&all, &any, day("2026-12-31"), 10)
            .unwrap()
            .1,
        0
    );
    let mut figures = Vec::new();
    vault.figures(|row| figures.push(row)).unwrap();
    assert_eq!(figures[0].waits, [(day("2026-04-01"), None)]);
    assert_eq!(figures[0].due, Some(day("2026-06-08")));
}

#[test]
fn a_reference_is_found_whatever_separates_its_parts() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(41);
    say(&vault, 1, "request-register", edits);
    assert_eq!(
        vault.by_their_ref("IN", "XB", "xb 41").unwrap(),
        [request.id]
    );
    assert_eq!(
        vault.by_their_ref("OUT", "XB", "xb 41").unwrap(),
        [] as [Id; 0]
    );
    assert_eq!(
        vault.by_their_ref("IN", "XB", " - ").unwrap(),
        [] as [Id; 0]
    );
    assert_eq!(vault.by_our_ref("mla-in-2026-٤١").unwrap(), [request.id]);
    assert_eq!(
        vault
            .search(&Eyes::everything(), "MLA/IN/2026/41", 5)
            .unwrap()[0]
            .id,
        request.id
    );
}

#[test]
fn a_name_added_later_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    say(&vault, 1, "request-register", a_request(1).1);
    let alias = PersonName {
        id: Id::from_u128(60),
        person: Some(Id::from_u128((1 << 8) | 2)),
        full: "Пётр Ильин".into(),
        sort: "ALIAS".into(),
        ..PersonName::default()
    };
    say(&vault, 2, "name-add", alias.created());
    assert_eq!(
        vault
            .search(&Eyes::everything(), "петр иль", 5)
            .unwrap()
            .len(),
        1
    );
    say(&vault, 3, "name-drop", vec![alias.dropped()]);
    assert_eq!(
        vault.search(&Eyes::everything(), "петр", 5).unwrap().len(),
        0
    );
    assert_eq!(vault.replay_differences().unwrap(), []);
}

/// Every order and every way a question is answered (walked, listed, counted) gives the same rows.
#[test]
fn a_window_shows_the_same_rows_however_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    for number in 1..=30 {
        let (request, mut edits) = a_request(number);
        let after = Request {
            state: if number % 3 == 0 { "XC" } else { "XB" }.into(),
            outcome: if number % 5 == 0 { "REFUSED" } else { "" }.into(),
            ..request.clone()
        };
        edits.extend(after.changed_from(&request));
        say(&vault, 1, "request-register", edits);
    }
    let open = Filter {
        open_only: true,
        ..Filter::default()
    };
    let worded = Filter {
        text: Some("bank".into()),
        states: vec!["XC".into()],
        ..Filter::default()
    };
    for filter in [Filter::default(), open, worded] {
        for descending in [false, true] {
            let sort = Sort {
                column: Column::State,
                descending,
            };
            let (whole, total) = vault.register_page(&filter, sort, 0, 100).unwrap();
            let first = vault.register_window(&filter, sort, (0, 7), false).unwrap();
            assert_eq!((first.total, first.more), (total, false));
            assert_eq!(first.rows, whole[..7.min(whole.len())]);
            let deep = vault
                .register_window(&filter, sort, (7, 2000), false)
                .unwrap();
            assert_eq!(deep.rows, whole[7.min(whole.len())..]);
        }
        let (_, all) = vault.register_page(&filter, Sort::default(), 0, 0).unwrap();
        assert_eq!(vault.register_count(&filter, 100).unwrap(), (all, false));
        assert_eq!(vault.register_count(&filter, 3).unwrap(), (3, true));
    }
}

#[test]
fn a_list_that_is_kept_is_read_anew_after_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    say(&vault, 1, "request-register", a_request(1).1);
    let look = || {
        vault
            .register_window(&Filter::default(), Sort::default(), (0, 10), false)
            .unwrap()
            .total
    };
    assert_eq!((look(), look()), (1, 1));
    say(&vault, 2, "request-register", a_request(2).1);
    assert_eq!(look(), 2);
}

#[test]
fn what_a_file_holds_can_be_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (held, edits) = a_request(1);
    say(&vault, 1, "request-register", edits);
    say(&vault, 1, "request-register", a_request(2).1);
    let wall = Deadline {
        id: Id::from_u128(51),
        request: Some(held.id),
        rule: "ECE-PA-40".into(),
        nature: "MAXIMUM".into(),
        trigger: "ARREST".into(),
        due: "2026-04-19T15:40".into(),
        status: "RUNNING".into(),
        ..Deadline::default()
    };
    let wait = Wait {
        id: Id::from_u128(50),
        request: Some(held.id),
        from_day: Some(day("2026-04-01")),
        ..Wait::default()
    };
    say(&vault, 2, "custody-note", wall.created());
    say(&vault, 3, "wait-open", wait.created());
    let filters = [
        Filter {
            held: true,
            ..Filter::default()
        },
        Filter {
            waiting: true,
            ..Filter::default()
        },
        Filter {
            clocks: Some((vec!["ECE-PA-40".into()], day("2026-04-20"))),
            ..Filter::default()
        },
        Filter {
            rows: vec![held.id],
            ..Filter::default()
        },
    ];
    for filter in filters {
        let (rows, total) = vault
            .register_page(&filter, Sort::default(), 0, 10)
            .unwrap();
        assert_eq!((total, rows[0].id), (1, held.id), "{filter:?}");
    }
    let nobody = Filter {
        consulting: true,
        ..Filter::default()
    };
    assert_eq!(vault.register_count(&nobody, 10).unwrap(), (0, false));
}

//! Consultations, judged without an office.

use super::*;
use crate::calendar::Calendar;
use crate::edits::Op;
use crate::law;
use crate::nouns::{Ground, Measure, Noun, Request};
use std::sync::atomic::{AtomicU64, Ordering};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn home() -> Calendar {
    Calendar::default()
}

fn file(basis: &str) -> File {
    File {
        request: Request {
            id: Id::from_u128(1),
            direction: "IN".into(),
            kind: "MLA".into(),
            basis: basis.into(),
            state: "XC".into(),
            sensitivity: "NORMAL".into(),
            ..Request::default()
        },
        ..File::default()
    }
}

/// Ids that no other row of the test has.
fn ids() -> impl FnMut() -> Id {
    static NEXT: AtomicU64 = AtomicU64::new(100);
    || Id::from_u128(NEXT.fetch_add(1, Ordering::Relaxed).into())
}

/// Plays edits of the nouns a consultation writes onto a file.
fn apply(file: &mut File, edits: &[Edit]) {
    fn on<T: Row>(rows: &mut Vec<T>, edit: &Edit) {
        match &edit.op {
            Op::Add => {
                let mut row = T::default();
                row.set_id(edit.id);
                rows.push(row);
            }
            Op::Drop => rows.retain(|row| row.id() != edit.id),
            Op::Set { field, now, .. } => {
                let row = rows.iter_mut().find(|row| row.id() == edit.id).unwrap();
                assert!(row.set(*field, now));
            }
        }
    }
    for edit in edits {
        match edit.noun {
            Noun::Consultation => on(&mut file.consultations, edit),
            Noun::Deadline => on(&mut file.deadlines, edit),
            Noun::Communication => on(&mut file.communications, edit),
            other => panic!("a consultation writes no {other:?}"),
        }
    }
}

fn open_on(file: &mut File, purpose: &str, on: &str) -> Consultation {
    let row = Consultation {
        id: Id::from_u128(50 + file.consultations.len() as u128),
        purpose: purpose.into(),
        opened_on: Some(day(on)),
        ..Consultation::default()
    };
    let calendar = home();
    let (row, edits) = opened(
        law::get(),
        file,
        row,
        day("2026-11-22"),
        &calendar,
        &mut ids(),
    )
    .unwrap();
    apply(file, &edits);
    row
}

fn conclude(
    file: &File,
    row: &Consultation,
    outcome: &str,
    on: &str,
) -> Result<Vec<Edit>, Rejection> {
    let after = Consultation {
        outcome: outcome.into(),
        outcome_on: Some(day(on)),
        ..row.clone()
    };
    concluded(law::get(), file, row, &after, day("2026-11-22"))
}

#[test]
fn the_article_is_that_of_the_request_s_own_basis() {
    let law = law::get();
    let anchors = [
        ("UNCAC", "CON-REF-MLA", "UNCAC 46(26)"),
        ("UNTOC", "CON-POST", "UNTOC 18(26)"),
        ("WAR", "CON-LIFT", "CETS 198 22(2)"),
        ("UN88", "CON-POST", "1988 7(17)"),
        ("BUD", "CON-PRES", "ETS 185 29(6)"),
    ];
    for (basis, purpose, article) in anchors {
        assert_eq!(anchor(law, &file(basis), purpose), article);
    }
    assert!(anchor(law, &file("BIL"), "CON-REF-MLA").contains("treaty"));
    assert_eq!(anchor(law, &file("UNCAC"), "CON-NONE"), "");
}

#[test]
fn opening_takes_obligation_and_article_from_the_law_and_starts_the_office_s_clock() {
    let mut file = file("UNCAC");
    let row = open_on(&mut file, "CON-REF-MLA", "2026-02-01");
    assert_eq!(row.obligation, "MANDATORY");
    assert_eq!(row.article, "UNCAC 46(26)");
    assert_eq!(row.reply_by, Some(day("2026-03-03")));
    assert_eq!((row.mode.as_str(), row.states.as_str()), ("WRITTEN", "XC"));
    let clocks = clocks_of(&file, &row);
    assert_eq!(clocks.len(), 1);
    assert_eq!(
        (clocks[0].due.as_str(), clocks[0].actor.as_str()),
        ("2026-03-03", "THEM")
    );
}

#[test]
fn two_consultations_of_one_day_have_a_clock_each_and_only_the_concluded_one_ends() {
    let mut file = file("UNCAC");
    let first = open_on(&mut file, "CON-REF-MLA", "2026-02-01");
    let second = open_on(&mut file, "CON-COST", "2026-02-01");
    let edits = conclude(&file, &first, "REFUSE_CONFIRMED", "2026-02-10").unwrap();
    apply(&mut file, &edits);
    assert!(clocks_of(&file, &first).is_empty());
    assert_eq!(clocks_of(&file, &second).len(), 1);
    assert_eq!(file.deadlines[0].status, "MET");
}

#[test]
fn who_was_asked_owes_the_reply() {
    let mut file = file("UNCAC");
    let row = Consultation {
        id: Id::from_u128(9),
        purpose: "CON-USE".into(),
        initiated_by: "THEM".into(),
        reply_by: Some(day("2026-02-20")),
        opened_on: Some(day("2026-02-01")),
        ..Consultation::default()
    };
    let (_, edits) = opened(
        law::get(),
        &file,
        row,
        day("2026-11-22"),
        &home(),
        &mut ids(),
    )
    .unwrap();
    apply(&mut file, &edits);
    let clock = &file.deadlines[0];
    assert_eq!(
        (clock.actor.as_str(), clock.source.as_str()),
        ("US", "GIVEN")
    );
    assert_eq!(clock.due, "2026-02-20");
}

#[test]
fn a_reminder_starts_the_clock_again_and_leaves_the_day_the_guards_look_at() {
    let mut file = file("UNCAC");
    let row = open_on(&mut file, "CON-REF-MLA", "2026-02-01");
    let letter = Communication {
        day: Some(day("2026-03-05")),
        ..Communication::default()
    };
    assert!(!unanswered(&file, &row, day("2026-03-06")));
    let edits = reminded(law::get(), &file, &row, letter, None, &home(), &mut ids()).unwrap();
    apply(&mut file, &edits);
    let row = file.consultations[0].clone();
    assert_eq!(row.reply_by, Some(day("2026-03-03")));
    assert_eq!(row.reminded_on, Some(day("2026-03-05")));
    let running = clocks_of(&file, &row);
    assert_eq!(running.len(), 1);
    assert_eq!(running[0].due, "2026-04-06", "4 April is a Saturday");
    assert_eq!(running[0].supersedes, Some(file.deadlines[0].id));
    assert_eq!(file.communications[0].sort, "REMINDER");
    assert!(unanswered(&file, &row, day("2026-03-06")));
    assert!(
        !unanswered(&file, &row, day("2026-03-03")),
        "the day itself is theirs"
    );
}

#[test]
fn no_reply_needs_the_day_to_have_passed_and_a_reminder() {
    let mut file = file("UNCAC");
    let row = open_on(&mut file, "CON-REF-MLA", "2026-02-01");
    let no = conclude(&file, &row, "NO_REPLY", "2026-03-10").unwrap_err();
    assert_eq!(no.code, "consultation-not-reminded");
    file.communications.push(Communication {
        direction: "OUT".into(),
        sort: "REMINDER".into(),
        day: Some(day("2026-03-05")),
        ..Communication::default()
    });
    assert!(conclude(&file, &row, "NO_REPLY", "2026-03-03").is_err());
    assert!(conclude(&file, &row, "NO_REPLY", "2026-03-10").is_ok());
}

#[test]
fn outcomes_that_say_more_ask_for_it() {
    let mut file = file("UNCAC");
    let row = open_on(&mut file, "CON-POST", "2026-02-01");
    let no = |outcome: &str| conclude(&file, &row, outcome, "2026-02-10").unwrap_err();
    assert_eq!(no("POSTPONE_CONFIRMED").field.as_deref(), Some("until"));
    assert_eq!(no("COSTS_AGREED").field.as_deref(), Some("split"));
    assert_eq!(no("PERHAPS").code, "unknown-code");
    assert_eq!(
        conclude(&file, &row, "EXECUTE_AS_IS", "2026-01-31")
            .unwrap_err()
            .code,
        "before-start"
    );
    let still = conclude(&file, &row, "STILL_OPEN", "2026-02-10").unwrap();
    apply(&mut file, &still);
    assert_eq!(clocks_of(&file, &row).len(), 1, "the clock runs on");
    let row = file.consultations[0].clone();
    let end = conclude(&file, &row, "EXECUTE_AS_IS", "2026-02-12").unwrap();
    apply(&mut file, &end);
    let row = file.consultations[0].clone();
    assert_eq!(
        conclude(&file, &row, "WITHDRAWN", "2026-02-13")
            .unwrap_err()
            .code,
        "consultation-ended"
    );
}

#[test]
fn a_network_has_a_name_and_codes_are_the_law_s() {
    let file = file("EIO");
    let with = |change: fn(&mut Consultation)| {
        let mut row = Consultation {
            purpose: "CON-EIO".into(),
            ..Consultation::default()
        };
        change(&mut row);
        opened(
            law::get(),
            &file,
            row,
            day("2026-02-01"),
            &home(),
            &mut ids(),
        )
        .unwrap_err()
    };
    assert_eq!(
        with(|row| row.format = "NETWORK".into()).field.as_deref(),
        Some("network")
    );
    assert_eq!(
        with(|row| row.mode = "PIGEON".into()).field.as_deref(),
        Some("mode")
    );
    assert_eq!(with(|row| row.purpose.clear()).code, "required");
    assert_eq!(
        with(|row| row.opened_on = Some(day("2026-02-02"))).code,
        "future-date"
    );
}

fn called(file: &File) -> Vec<(&'static str, &'static str, bool)> {
    duties(law::get(), file, day("2026-06-01"))
        .into_iter()
        .map(|duty| (duty.purpose, duty.cause, duty.held))
        .collect()
}

#[test]
fn a_stated_ground_calls_for_a_consultation_until_one_has_an_outcome() {
    let mut file = file("UNCAC");
    assert_eq!(called(&file), []);
    file.grounds.push(Ground {
        code: "M-SOV".into(),
        ..Ground::default()
    });
    assert_eq!(called(&file), [("CON-REF-MLA", "GROUND_STATED", false)]);
    let row = open_on(&mut file, "CON-REF-MLA", "2026-02-01");
    let edits = conclude(&file, &row, "REFUSE_CONFIRMED", "2026-02-10").unwrap();
    apply(&mut file, &edits);
    assert_eq!(called(&file), [("CON-REF-MLA", "GROUND_STATED", true)]);
    file.grounds[0].abandoned = true;
    assert_eq!(called(&file), []);
}

#[test]
fn an_investigation_order_calls_for_its_own_consultations() {
    let mut file = file("EIO");
    file.grounds.push(Ground {
        code: "M-IMMUN".into(),
        ..Ground::default()
    });
    file.deadlines.push(Deadline {
        rule: "EIO-EXE-90".into(),
        status: "RUNNING".into(),
        due: "2026-05-30".into(),
        ..Deadline::default()
    });
    let both = [
        ("CON-EIO", "GROUND_STATED", false),
        ("CON-EIO", "LATE_EXECUTION", false),
    ];
    assert_eq!(called(&file), both);
    let duty = &duties(law::get(), &file, day("2026-06-01"))[0];
    assert_eq!(duty.obligation, "MANDATORY");
    assert!(duty.article.contains("11(4)"));
    assert_eq!(duties(law::get(), &file, day("2026-05-30")).len(), 1);
}

#[test]
fn a_failed_preservation_a_freeze_and_costs_each_call_for_theirs() {
    let mut file = file("BUD");
    let measure = |code: &str, status: &str| Measure {
        code: code.into(),
        status: status.into(),
        ..Measure::default()
    };
    file.measures.push(measure("E-PRES", "IMPOSSIBLE"));
    assert_eq!(called(&file), [("CON-PRES", "PRESERVATION_FAILED", false)]);
    file.measures = vec![measure("M-J", "DONE")];
    assert_eq!(called(&file), [], "nothing is frozen yet");
    file.measures[0].standing = "IN_FORCE".into();
    assert_eq!(called(&file), [("CON-LIFT", "FREEZE_IN_FORCE", false)]);
    file.measures.clear();
    file.conditions.push(crate::nouns::Condition {
        code: "COSTS".into(),
        ..crate::nouns::Condition::default()
    });
    assert_eq!(called(&file), [("CON-COST", "COSTS_NAMED", false)]);
    file.conditions[0].answer = "ACCEPTED".into();
    assert_eq!(called(&file), []);
}

//! Clocks that hang together, stop for a while, wait for a decision, or are put right.

use super::*;
use crate::deadlines::Given;
use crate::law::{Length, OfficeLaw, Unit};
use crate::nouns::Treaty;

mod properties;

fn new(request: Request, measures: &[&str]) -> File {
    let measures = measures.iter().zip(10..);
    File {
        measures: measures
            .map(|(code, n)| measure(n, code, "REQUESTED"))
            .collect(),
        request: Request {
            status: String::new(),
            machine: String::new(),
            ..request
        },
        involvements: vec![Involvement {
            role: "SOUGHT".into(),
            ..Involvement::default()
        }],
        ..File::default()
    }
}

fn begun(mut file: File) -> File {
    let edits = begin(law::get(), &file, &home(), day("2027-06-30"), &mut ids()).unwrap();
    apply(&mut file, &edits);
    file
}

fn by_hand(law: &Law, file: &mut File, rule: &str, start: &Start) {
    let rule = law.rule(rule).unwrap();
    let edits = started(
        law,
        file,
        rule,
        start,
        &home(),
        day("2027-06-30"),
        &mut ids(),
    )
    .unwrap();
    apply(file, &edits);
}

fn running(file: &File, rule: &str) -> Deadline {
    let mut rows = file.deadlines.iter();
    let row = rows.find(|row| row.rule == rule && row.status == "RUNNING");
    row.unwrap_or_else(|| panic!("{rule} does not run")).clone()
}

fn fixing(which: Which, to: &str) -> Correction {
    Correction {
        which,
        to: to.into(),
        reason: "the stamp says otherwise".into(),
        approved_by: "head".into(),
        by: "amal".into(),
        today: day("2027-06-30"),
    }
}

fn fix(file: &mut File, which: Which, to: &str) {
    let edits = corrected(law::get(), file, &fixing(which, to), &home(), &mut ids()).unwrap();
    apply(file, &edits);
}

fn wrong(file: &File, correction: &Correction) -> (String, String) {
    let no = corrected(law::get(), file, correction, &home(), &mut ids()).unwrap_err();
    (no.code, no.field.unwrap_or_default())
}

/// An outgoing provisional arrest under ETS 24 and its third protocol, arrested abroad.
fn arrested(at: &str) -> File {
    let request = Request {
        basis: "ECE".into(),
        other_bases: "ECE3".into(),
        sent_on: None,
        received_on: None,
        ..request("EXT", "OUT")
    };
    let mut file = new(request, &[]);
    file.request.machine = "OUT_EXT".into();
    file.request.status = "PA_SENT".into();
    file.request.status_on = Some(day("2026-03-05"));
    go(
        &mut file,
        &step(
            "ARRESTED_ABROAD",
            "2026-03-12",
            &[("arrest-at", at), ("arrest-place", "Belmora")],
        ),
    );
    file
}

#[test]
fn a_freezing_order_brings_its_reminder_and_the_day_to_consult_by_and_they_move_with_it() {
    let mut file = begun(new(request("AST", "IN"), &["M-J"]));
    let order = Start {
        trigger: "2026-01-20".into(),
        given: Some(Given::Length(Length {
            number: 90,
            unit: Unit::Cd,
        })),
        measure: Some(Id::from_u128(10)),
        ..Start::default()
    };
    by_hand(law::get(), &mut file, "DOM-FRZ", &order);
    assert_eq!(clock(&file, "DOM-FRZ"), is("2026-04-20", "RUNNING"));
    assert_eq!(clock(&file, "INT-FRZ-REM"), is("2026-04-05", "RUNNING"));
    assert_eq!(clock(&file, "UNCAC-LIFT"), is("2026-04-06", "RUNNING"));
    assert_eq!(
        running(&file, "INT-FRZ-REM").measure,
        Some(Id::from_u128(10))
    );
    // Renewed for ninety days from the old expiry, as in example A.
    let row = running(&file, "DOM-FRZ");
    let renew = |file: &File, row: &Deadline| {
        let today = day("2026-04-15");
        extended(
            law::get(),
            file,
            &Extension {
                row,
                length: 90,
                reason: "renewed",
            },
            &home(),
            today,
            &mut ids(),
        )
        .unwrap()
    };
    let edits = renew(&file, &row);
    apply(&mut file, &edits);
    assert_eq!(running(&file, "DOM-FRZ").due, "2026-07-19");
    assert_eq!(running(&file, "DOM-FRZ").supersedes, Some(row.id));
    // Saturday 4 July rolls on to Sunday, a working day here; Sunday 5 July stands.
    assert_eq!(running(&file, "INT-FRZ-REM").due, "2026-07-05");
    assert_eq!(running(&file, "UNCAC-LIFT").due, "2026-07-05");
    // Lifted: nothing is left to remind of.
    let row = running(&file, "DOM-FRZ");
    let edits = ended_by_hand(
        law::get(),
        &file,
        &row,
        "CANCELLED",
        day("2026-07-01"),
        "lifted",
        &home(),
    );
    apply(&mut file, &edits);
    for rule in ["DOM-FRZ", "INT-FRZ-REM", "UNCAC-LIFT"] {
        assert!(
            clock(&file, rule)
                .iter()
                .all(|(_, status)| status != "RUNNING"),
            "{rule}"
        );
    }
}

#[test]
fn preserved_data_are_held_until_the_request_that_follows_is_decided() {
    let request = Request {
        basis: "BUD".into(),
        ..request("EEV", "IN")
    };
    let mut file = begun(new(request, &["E-PRES"]));
    let preserved = Start {
        trigger: "2026-02-02".into(),
        ..Start::default()
    };
    by_hand(law::get(), &mut file, "BUD-PRES-60", &preserved);
    assert_eq!(clock(&file, "BUD-PRES-60"), is("2026-04-03", "RUNNING"));
    // Fourteen days before, Friday 20 March, over the holiday of the 22nd but not of the week-end to the 23rd.
    assert_eq!(clock(&file, "INT-PRES-REM"), is("2026-03-23", "RUNNING"));
    let disclosure = Request {
        id: Id::from_u128(7),
        ..Request::default()
    };
    let edits = held(law::get(), &file, &disclosure);
    apply(&mut file, &edits);
    assert_eq!(running(&file, "BUD-PRES-60").held_for, Some(disclosure.id));
    assert_eq!(running(&file, "INT-PRES-REM").held_for, None);
    assert_eq!(released(&file, Id::from_u128(8)), []);
    let edits = released(&file, disclosure.id);
    apply(&mut file, &edits);
    let row = running(&file, "BUD-PRES-60");
    assert_eq!(
        (row.held_for, row.status.as_str()),
        (None, "RUNNING"),
        "nothing acts by itself"
    );
}

#[test]
fn a_request_by_word_of_mouth_is_confirmed_the_next_working_day() {
    let oral = Request {
        channel: "ORAL".into(),
        received_on: Some(day("2026-03-18")),
        sent_on: None,
        ..request("MLA", "IN")
    };
    let file = begun(new(oral, &["M-A"]));
    // Thursday 19 March is a holiday, Friday and Saturday are free, Sunday the 22nd is a holiday.
    assert_eq!(clock(&file, "INT-ORAL"), is("2026-03-23", "RUNNING"));
    let written = begun(new(request("MLA", "IN"), &["M-A"]));
    assert_eq!(clock(&written, "INT-ORAL"), []);
    // Said once more it is not confirmed; in writing it is.
    let mut file = file;
    for (channel, status) in [("ORAL", "RUNNING"), ("COURIER", "MET")] {
        let said = Communication {
            channel: channel.into(),
            ..letter("IN", "REQUEST", "2026-03-23")
        };
        let edits = after_letter(law::get(), &file, &said, &home(), &mut ids()).unwrap();
        apply(&mut file, &edits);
        assert_eq!(clock(&file, "INT-ORAL"), is("2026-03-23", status));
    }
}

#[test]
fn consent_given_and_taken_back_is_left_out_of_the_custody_clocks() {
    let mut file = arrested("2026-03-10");
    assert_eq!(clock(&file, "ECE-PA-18"), is("2026-03-28", "RUNNING"));
    let pause = |file: &File, from: &str, to: &str| {
        let today = day("2026-06-30");
        paused(
            law::get(),
            file,
            day(from),
            day(to),
            &home(),
            today,
            &mut ids(),
        )
    };
    let edits = pause(&file, "2026-03-14", "2026-03-19").unwrap();
    apply(&mut file, &edits);
    assert_eq!(running(&file, "ECE-PA-18").due, "2026-04-02");
    assert_eq!(running(&file, "ECE-PA-40").due, "2026-04-24");
    // The office's own target stays where it was: what is on its way early is never too late.
    assert_eq!(
        running(&file, "INT-DISPATCH").due,
        "2026-03-18",
        "a target does not wait"
    );
    let code = |result: Result<Vec<Edit>, Rejection>| result.unwrap_err().code;
    assert_eq!(
        code(pause(&file, "2026-03-19", "2026-03-19")),
        "count-bad-pause"
    );
    assert_eq!(
        code(pause(&file, "2026-03-19", "2027-03-19")),
        "future-date"
    );
    let mut plain = file.clone();
    plain.request.other_bases = String::new();
    assert_eq!(
        code(pause(&plain, "2026-03-14", "2026-03-16")),
        "count-no-pause"
    );
}

#[test]
fn a_corrected_arrest_moves_every_clock_that_it_started() {
    let mut file = arrested("2026-03-10");
    fix(
        &mut file,
        Which::Fact("arrest-at".into()),
        "2026-03-09T22:30",
    );
    assert_eq!(running(&file, "ECE-PA-18").due, "2026-03-27");
    assert_eq!(running(&file, "ECE-PA-40").due, "2026-04-18");
    assert_eq!(running(&file, "ECE-PA-18").trigger_at, "2026-03-09T22:30");
    let fresh = arrested("2026-03-09T22:30");
    assert_eq!(alive(&file), alive(&fresh));
    let superseded = file
        .deadlines
        .iter()
        .filter(|row| row.status == "SUPERSEDED");
    assert_eq!(
        superseded.count(),
        fresh.deadlines.len(),
        "the old rows are kept"
    );
}

#[test]
fn a_correction_needs_a_reason_a_second_person_and_a_day_between_its_neighbours() {
    let mut file = begun(new(request("MLA", "IN"), &["M-A"]));
    let checked = [("duplicates-checked", "NONE_FOUND")];
    file.communications
        .push(letter("OUT", "ACKNOWLEDGEMENT", "2026-01-18"));
    go(&mut file, &step("UNDER_REVIEW", "2026-01-20", &checked));
    let accepted = [
        ("dual-criminality", "NOT_NEEDED"),
        ("gaps-accepted", "whole"),
    ];
    go(&mut file, &step("ACCEPTED", "2026-02-10", &accepted));
    let review = file.movements[1].id;
    let case = |change: fn(&mut Correction), to: &str| {
        let mut correction = fixing(Which::Step(review), to);
        change(&mut correction);
        wrong(&file, &correction)
    };
    let is = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(
        case(|one| one.reason.clear(), "2026-01-19"),
        is("required", "reason")
    );
    assert_eq!(
        case(|one| one.approved_by = one.by.clone(), "2026-01-19"),
        is("needs-second-person", "approved_by")
    );
    assert_eq!(case(|_| (), "2026-01-13"), is("before-last-step", "to"));
    assert_eq!(case(|_| (), "2026-02-11"), is("after-next-step", "to"));
    assert_eq!(case(|_| (), "2028-01-01"), is("future-date", "to"));
    assert_eq!(case(|_| (), "soon"), is("bad-date", "to"));
    assert_eq!(
        wrong(
            &file,
            &fixing(Which::Fact("arrest-at".into()), "2026-01-01")
        ),
        is("nothing-to-correct", "which")
    );
    // Put right, the step keeps the day it had, and what it met is met on the right day.
    fix(&mut file, Which::Step(review), "2026-01-26");
    assert_eq!(file.movements[1].corrected_from, Some(day("2026-01-20")));
    assert_eq!(
        file.request.status_on,
        Some(day("2026-02-10")),
        "a later step stands"
    );
    let last = file.movements[2].id;
    fix(&mut file, Which::Step(last), "2026-01-28");
    assert_eq!(file.request.status_on, Some(day("2026-01-28")));
    assert_eq!(
        clock(&file, "INT-COMPLETE"),
        [("2026-01-28".into(), "MET".into())]
    );
}

#[test]
fn a_corrected_receipt_moves_the_first_step_with_it() {
    let mut file = begun(new(request("MLA", "IN"), &["M-A"]));
    fix(&mut file, Which::Received, "2026-01-12");
    assert_eq!(file.request.received_on, Some(day("2026-01-12")));
    assert_eq!(file.request.status_on, Some(day("2026-01-12")));
    assert_eq!(file.movements[0].corrected_from, Some(day("2026-01-14")));
    assert_eq!(running(&file, "INT-ACK").due, "2026-01-19");
}

#[test]
fn the_clocks_of_a_treaty_end_where_those_of_ets_24_do() {
    let treaty = Treaty {
        code: "BIL-XC".into(),
        state: "XC".into(),
        title: "Treaty with Cedonia".into(),
        in_force_on: Some(day("1990-01-01")),
        arrest_days: Some(45),
        ..Treaty::default()
    };
    let law = law::get().with_office(OfficeLaw {
        treaties: vec![treaty],
        ..OfficeLaw::default()
    });
    let mut file = arrested("2026-03-10");
    file.deadlines.clear();
    file.request.status = "PA_SENT".into();
    file.request.basis = "BIL-XC".into();
    let take = |file: &mut File, step: &Move| {
        let edits = advance(&law, file, step, &home(), &mut ids()).unwrap();
        apply(file, &edits);
    };
    let arrest = step(
        "ARRESTED_ABROAD",
        "2026-03-12",
        &[("arrest-at", "2026-03-10"), ("arrest-place", "Belmora")],
    );
    take(&mut file, &arrest);
    assert_eq!(clock(&file, "BIL-XC-PA"), is("2026-04-24", "RUNNING"));
    // Seven days before is Friday 17 April, a day of rest here: back to Thursday.
    assert_eq!(clock(&file, "BIL-XC-DISPATCH"), is("2026-04-16", "RUNNING"));
    let released = step("RELEASED_ABROAD", "2026-04-01", &[]);
    let needs = law
        .steps()
        .find(|one| one.machine == "OUT_EXT" && one.to == "RELEASED_ABROAD");
    let needs = needs.unwrap().needs.iter();
    let given = needs.filter_map(|code| match &law.guard(code)?.check {
        Check::Fact {
            shape: FactShape::Code,
            values,
            ..
        } => Some((code.clone(), values[0].clone())),
        Check::Fact {
            shape: FactShape::Text,
            ..
        } => Some((code.clone(), "told".to_owned())),
        _ => Some((code.clone(), "2026-04-01".to_owned())),
    });
    let released = Move {
        facts: given.collect(),
        ..released
    };
    take(&mut file, &released);
    assert_eq!(clock(&file, "BIL-XC-PA"), is("2026-04-24", "CANCELLED"));
}

/// What runs: rule, trigger and result, in order.
fn alive(file: &File) -> Vec<(String, String, String, String)> {
    let rows = file.deadlines.iter().filter(|row| row.status == "RUNNING");
    let mut rows: Vec<_> = rows
        .map(|row| {
            let row = row.clone();
            (row.rule, row.trigger_at, row.due, row.alternative)
        })
        .collect();
    rows.sort();
    rows
}

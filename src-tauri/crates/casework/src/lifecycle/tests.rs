//! Every step of every life cycle, taken from the data itself, and the worked examples as stories.

use std::collections::BTreeMap;

use super::*;
use crate::edits::Op;
use crate::guards::field_name;
use crate::law::{
    self, Check, ConditionStand, ConsultationStand, FactShape, Guard, MeasureStand, MeasureStep,
    OPEN, RequestField,
};
use crate::nouns::{
    Charge, CheckItem, Communication, Condition, Consultation, Deadline, Fact, Ground, Involvement,
    Link, Measure, Movement, Noun, Request, Row, Translation, UseConsent, Wait,
};

mod arrests;
mod bases;
mod engine;
mod general;
mod generated;
mod giving;
mod kinds;
mod measures;
mod stories;
mod walks;

/// The State with which the tests' office has a treaty on assistance in force.
const BOUND: &str = "XQ";

/// The shipped law, with that treaty.
fn bound() -> &'static Law {
    static BOUND_LAW: std::sync::LazyLock<Law> = std::sync::LazyLock::new(|| {
        law::get().with_office(law::OfficeLaw {
            treaties: vec![crate::nouns::Treaty {
                code: "BIL-XQ".into(),
                state: BOUND.into(),
                title: "Treaty with Quarelia".into(),
                in_force_on: Some(day("1990-01-01")),
                ..crate::nouns::Treaty::default()
            }],
            ..law::OfficeLaw::default()
        })
    });
    &BOUND_LAW
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn home() -> Calendar {
    let text = "weekend = [\"fri\", \"sat\"]\nzone = \"+03:00\"\nstate = \"XA\"\n\
        holidays = [\"2026-03-19\", \"2026-03-22\", \"2026-07-23\"]";
    Calendar::from_toml(text).unwrap()
}

/// Ids one after the other, so that every row has its own.
fn ids() -> impl FnMut() -> Id {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1000);
    || {
        Id::from_u128(u128::from(
            NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed),
        ))
    }
}

/// Applies edits as the store would, to the lists that steps write.
fn apply(file: &mut File, edits: &[Edit]) {
    fn rows<R: Row>(list: &mut Vec<R>, edit: &Edit) {
        match &edit.op {
            Op::Add => {
                let mut row = R::default();
                row.set_id(edit.id);
                list.push(row);
            }
            Op::Drop => list.retain(|row| row.id() != edit.id),
            Op::Set { field, was, now } => {
                let row = list.iter_mut().find(|row| row.id() == edit.id).unwrap();
                assert_eq!(
                    row.get(*field),
                    *was,
                    "an edit names another old value than the row has"
                );
                assert!(row.set(*field, now));
            }
        }
    }
    for edit in edits {
        match edit.noun {
            Noun::Request => {
                let mut one = vec![file.request.clone()];
                rows(&mut one, edit);
                file.request = one.remove(0);
            }
            Noun::Movement => rows(&mut file.movements, edit),
            Noun::Fact => rows(&mut file.facts, edit),
            Noun::Deadline => rows(&mut file.deadlines, edit),
            Noun::Wait => rows(&mut file.waits, edit),
            Noun::Ground => rows(&mut file.grounds, edit),
            Noun::Measure => rows(&mut file.measures, edit),
            Noun::Communication => rows(&mut file.communications, edit),
            // A task that a refusal leaves behind is no part of the file.
            Noun::Task => {}
            Noun::Link => rows(&mut file.links, edit),
            other => panic!("a step has no business with {other:?}"),
        }
    }
}

fn request(kind: &str, direction: &str) -> Request {
    Request {
        id: Id::from_u128(1),
        direction: direction.into(),
        kind: kind.into(),
        machine: law::get()
            .machine_for(direction, kind)
            .unwrap()
            .code
            .clone(),
        state: "XC".into(),
        authority: "Ministry of Justice".into(),
        home_authority: "Prosecutor General".into(),
        our_ref: "XA-1".into(),
        their_ref: "XC-9".into(),
        basis: "UNCAC".into(),
        channel: "SECURE_PLATFORM".into(),
        language: "en".into(),
        officer: "amal".into(),
        received_on: Some(day("2026-01-14")),
        sent_on: Some(day("2026-01-14")),
        ..Request::default()
    }
}

fn measure(n: u128, code: &str, status: &str) -> Measure {
    Measure {
        id: Id::from_u128(n),
        request: Some(Id::from_u128(1)),
        code: code.into(),
        status: status.into(),
        ..Measure::default()
    }
}

fn letter(direction: &str, sort: &str, on: &str) -> Communication {
    Communication {
        direction: direction.into(),
        sort: sort.into(),
        day: Some(day(on)),
        ..Communication::default()
    }
}

fn facts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(code, text)| ((*code).to_owned(), (*text).to_owned()))
        .collect()
}

/// A step by an officer, approved by the head where that is asked for.
fn step(to: &str, on: &str, given: &[(&str, &str)]) -> Move {
    Move {
        to: to.into(),
        effective_on: day(on),
        facts: facts(given),
        approved_by: "head".into(),
        by: "amal".into(),
        today: day("2027-06-30"),
        ..Move::default()
    }
}

/// Takes a step and applies it.
fn go(file: &mut File, step: &Move) {
    let edits = advance(law::get(), file, step, &home(), &mut ids())
        .unwrap_or_else(|no| panic!("{} -> {}: {no:?}", file.request.status, step.to));
    apply(file, &edits);
    assert_eq!(file.request.status, step.to);
}

fn refused(file: &File, step: &Move) -> Rejection {
    let from = &file.request.status;
    match advance(bound(), file, step, &home(), &mut ids()) {
        Err(no) => no,
        Ok(_) => panic!(
            "{} {from} -> {} was not refused: {step:?}",
            file.request.machine, step.to
        ),
    }
}

/// The rows of a rule, as due day and status.
fn clock(file: &File, rule: &str) -> Vec<(String, String)> {
    let rows = file.deadlines.iter().filter(|row| row.rule == rule);
    rows.map(|row| (row.due.clone(), row.status.clone()))
        .collect()
}

fn is(due: &str, status: &str) -> Vec<(String, String)> {
    vec![(due.to_owned(), status.to_owned())]
}

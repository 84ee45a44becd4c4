//! What a demo office must be: repeatable, of the law's own codes, and alive today.

use super::*;
use comity_casework::calendar::Calendar;
use comity_casework::edits::Op;
use comity_casework::nouns::{Communication, Deadline, Noun, Person, Request, Row};
use comity_casework::value::Id;
use std::collections::{BTreeMap, HashSet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn office(requests: u32, seed: u64) -> Vec<Vec<Edit>> {
    let calendar = Calendar::from_toml("weekend = [\"fri\", \"sat\"]\nzone = \"+03:00\"").unwrap();
    cases(Wanted { requests, seed }, &calendar, day("2026-11-22")).collect()
}

/// The rows of one noun that a case's edits bring into being.
fn rows<R: Row>(edits: &[Edit]) -> Vec<R> {
    let mut found: BTreeMap<Id, R> = BTreeMap::new();
    for edit in edits.iter().filter(|edit| edit.noun == R::NOUN) {
        let row = found.entry(edit.id).or_default();
        row.set_id(edit.id);
        if let Op::Set { field, now, .. } = &edit.op {
            assert!(
                row.set(*field, now),
                "{} has no field {field} of that shape",
                R::NOUN.name()
            );
        }
    }
    found.into_values().collect()
}

fn request(edits: &[Edit]) -> Request {
    rows::<Request>(edits).remove(0)
}

#[test]
fn the_same_seed_and_day_make_the_same_office() {
    assert_eq!(office(200, 7), office(200, 7));
    assert_ne!(office(200, 7), office(200, 8));
}

#[test]
fn every_case_is_as_full_as_a_working_office_s() {
    let cases = office(1200, 3);
    let mut kinds = HashSet::new();
    let mut references = HashSet::new();
    for edits in &cases {
        let request = request(edits);
        kinds.insert(request.kind.clone());
        assert!(
            references.insert(request.our_ref.clone()),
            "{} twice",
            request.our_ref
        );
        let letters = rows::<Communication>(edits).len();
        assert!((3..=12).contains(&letters), "{letters} letters");
        assert!(rows::<Person>(edits).len() <= 5);
        let law = law::get();
        assert!(
            law.state(&request.machine, &request.status).is_some(),
            "{} {}",
            request.machine,
            request.status
        );
    }
    let all: HashSet<String> = law::get().kinds().map(|kind| kind.code.clone()).collect();
    assert_eq!(kinds, all);
    assert!(
        cases
            .iter()
            .any(|edits| edits.iter().any(|edit| edit.noun == Noun::Consultation))
    );
}

#[test]
fn nothing_happens_in_the_future_and_no_outcome_comes_before_its_request() {
    let today = day("2026-11-22");
    for edits in office(400, 5) {
        let request = request(&edits);
        let begun = request.received_on.or(request.sent_on);
        if let (Some(begun), Some(outcome)) = (begun, request.outcome_on) {
            assert!(
                begun <= outcome && outcome <= today,
                "{}: {begun} {outcome}",
                request.our_ref
            );
        }
        assert_eq!(
            request.outcome.is_empty(),
            request.outcome_on.is_none(),
            "{}",
            request.our_ref
        );
        let open = law::get()
            .machine(&request.machine)
            .unwrap()
            .is_open(&request.status);
        let told = matches!(request.kind.as_str(), "SPO" | "INF");
        assert!(
            told || open == request.outcome.is_empty(),
            "{} {}",
            request.our_ref,
            request.status
        );
        for letter in rows::<Communication>(&edits) {
            assert!(letter.day.unwrap() <= today, "{}", request.our_ref);
        }
    }
}

#[test]
fn today_shows_people_held_overdue_files_and_protections_that_end() {
    let today = day("2026-11-22");
    let (mut held, mut overdue, mut soon, mut ending) = (0, 0, 0, 0);
    for edits in office(30, 1) {
        for row in rows::<Deadline>(&edits)
            .iter()
            .filter(|row| row.status == "RUNNING")
        {
            let due = comity_casework::governing::day_of(&row.due).unwrap();
            let left = (due - today).num_days();
            match row.nature.as_str() {
                "MAXIMUM" => held += 1,
                "FLOOR" | "PROTECTION_END" => ending += 1,
                "DUE" if left < 0 => overdue += 1,
                "DUE" if left <= 7 => soon += 1,
                _ => {}
            }
        }
    }
    assert!(
        held >= 3 && overdue >= 2 && soon >= 3 && ending >= 3,
        "{held} {overdue} {soon} {ending}"
    );
}

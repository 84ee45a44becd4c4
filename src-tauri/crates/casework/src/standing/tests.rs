//! Bases in order, with what is unknown of them.

use super::*;
use crate::law::{self, OfficeLaw};
use crate::nouns::{Reciprocity, Treaty};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn party(basis: &str, state: &str, bound: &str, checked: &str) -> PartyStatus {
    PartyStatus {
        basis: basis.into(),
        state: state.into(),
        bound: bound.into(),
        from_on: "2010-01-01".parse().ok(),
        checked_on: checked.parse().ok(),
        ..PartyStatus::default()
    }
}

fn treaty() -> Treaty {
    Treaty {
        code: "BIL-XB-MLA".into(),
        state: "XB".into(),
        kinds: "MLA".into(),
        mla_articles: "1-20".into(),
        in_force_on: "1999-05-01".parse().ok(),
        checked_on: "2026-06-01".parse().ok(),
        ..Treaty::default()
    }
}

fn office(treaties: Vec<Treaty>, parties: Vec<PartyStatus>) -> Law {
    law::get().with_office(OfficeLaw {
        home: "XA".into(),
        treaties,
        parties,
        ..OfficeLaw::default()
    })
}

fn asked(law: &Law, kind: &str) -> Vec<Candidate> {
    candidates(law, "XB", kind, "OUT", today())
}

fn named<'a>(found: &'a [Candidate], code: &str) -> Option<&'a Candidate> {
    found.iter().find(|one| one.code == code)
}

#[test]
fn a_treaty_of_the_two_comes_first_and_the_conventions_then_warn_of_paragraphs_9_to_29() {
    let both = vec![
        party("UNCAC", "XA", "Y", "2026-05-01"),
        party("UNCAC", "XB", "Y", "2026-05-01"),
    ];
    let law = office(vec![treaty()], both.clone());
    let found = asked(&law, "MLA");
    assert_eq!(found[0].code, "BIL-XB-MLA");
    assert_eq!(found[1].code, "UNCAC");
    assert_eq!(found[1].traps, ["PARAGRAPHS_9_29"]);
    assert!(named(&found, "BIL").is_none(), "the model is no treaty");
    // The treaty covers assistance only; without it the convention has no trap.
    assert!(named(&asked(&law, "EXT"), "BIL-XB-MLA").is_none());
    let without = asked(&office(Vec::new(), both), "MLA");
    assert_eq!(without[0].code, "UNCAC");
    assert!(without[0].traps.is_empty() && without[0].certain());
}

#[test]
fn a_denounced_treaty_and_an_instrument_that_does_not_bind_are_left_out() {
    let gone = Treaty {
        denounced_on: "2026-11-22".parse().ok(),
        ..treaty()
    };
    let law = office(vec![gone], vec![party("UNTOC", "XB", "N", "2026-05-01")]);
    let found = asked(&law, "MLA");
    assert!(named(&found, "BIL-XB-MLA").is_none());
    assert!(named(&found, "UNTOC").is_none());
    let unknown = named(&found, "UNCAC").unwrap();
    assert_eq!(unknown.unknown, ["HOME_STATUS", "THEIR_STATUS"]);
    assert!(unknown.stale);
}

#[test]
fn a_convention_as_basis_for_extradition_needs_the_declarations() {
    let mut both = vec![
        party("UNCAC", "XA", "Y", "2026-05-01"),
        party("UNCAC", "XB", "Y", "2024-05-01"),
    ];
    let unknown = asked(&office(Vec::new(), both.clone()), "EXT");
    let uncac = named(&unknown, "UNCAC").unwrap();
    assert_eq!(uncac.unknown, ["EXTRADITION_BASIS"]);
    assert_eq!(uncac.checked_on, "2024-05-01".parse().ok());
    assert!(uncac.stale);
    both[0].extradition_basis = "Y".into();
    both[1].extradition_basis = "Y".into();
    assert_eq!(
        asked(&office(Vec::new(), both.clone()), "EXT")[0].code,
        "UNCAC"
    );
    both[1].extradition_basis = "N".into();
    assert!(named(&asked(&office(Vec::new(), both), "EXT"), "UNCAC").is_none());
}

#[test]
fn domestic_law_and_comity_are_the_last_resort() {
    let found = asked(&office(vec![treaty()], Vec::new()), "MLA");
    let last: Vec<&str> = found
        .iter()
        .rev()
        .take(2)
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(last, ["COMITY", "DOM"]);
}

#[test]
fn reciprocity_needs_an_assurance_that_still_holds() {
    let assured = |expires: &str| {
        law::get().with_office(OfficeLaw {
            home: "XA".into(),
            assurances: vec![Reciprocity {
                state: "XB".into(),
                direction: "OUT".into(),
                scope: "GENERAL".into(),
                given_on: "2020-01-01".parse().ok(),
                expires_on: expires.parse().ok(),
                ..Reciprocity::default()
            }],
            ..OfficeLaw::default()
        })
    };
    let unknown = |law: &Law| named(&asked(law, "EXT"), "REC").unwrap().unknown.clone();
    assert!(unknown(&assured("2027-01-01")).is_empty());
    assert_eq!(unknown(&assured("2026-01-01")), ["ASSURANCE"]);
}

#[test]
fn an_instrument_for_one_kind_is_not_offered_for_another() {
    let law = law::get();
    let offered = |code: &str, kind: &str| covers(law.basis(code).unwrap(), kind);
    assert!(offered("TSP83", "TSP") && !offered("TSP83", "MLA"));
    assert!(offered("ECE", "EXT") && !offered("ECE", "MLA"));
    assert!(offered("UNCAC", "EXT") && offered("UNCAC", "AST"));
}

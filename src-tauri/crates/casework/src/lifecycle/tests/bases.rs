//! What a legal basis must show first: party status, reciprocity, declarations, and the treaty that comes before it.

use super::*;
use crate::guards::{Sight, answer};
use crate::law::OfficeLaw;
use crate::nouns::{PartyStatus, Reciprocity};

fn party(state: &str) -> PartyStatus {
    PartyStatus {
        basis: "UNCAC".into(),
        state: state.into(),
        bound: "Y".into(),
        extradition_basis: "Y".into(),
        checked_on: Some(day("2026-01-02")),
        ..PartyStatus::default()
    }
}

fn knowing(parties: Vec<PartyStatus>, assurances: Vec<Reciprocity>) -> Law {
    law::get().with_office(OfficeLaw {
        home: "XA".into(),
        parties,
        assurances,
        ..OfficeLaw::default()
    })
}

fn met(law: &Law, file: &File, guard: &str, given: &[(&str, &str)]) -> bool {
    let given = facts(given);
    let sight = Sight {
        measure: None,
        law,
        file,
        given: &given,
        grounds: &[],
        on: day("2026-06-10"),
        today: day("2026-06-30"),
    };
    answer(law.guard(guard).unwrap(), &sight).met
}

fn file(kind: &str, direction: &str, basis: &str) -> File {
    File {
        request: Request {
            basis: basis.into(),
            ..request(kind, direction)
        },
        ..File::default()
    }
}

#[test]
fn a_treaty_in_force_makes_the_program_ask_and_the_answer_decides_which_profile_rules() {
    let mut asked = file("MLA", "IN", "UNCAC");
    assert!(met(bound(), &asked, "paragraphs-agreed", &[]));
    asked.request.state = BOUND.into();
    asked.request.status = "UNDER_REVIEW".into();
    asked.request.status_on = Some(day("2026-01-20"));
    asked.measures = vec![measure(10, "M-A", "REQUESTED")];
    let accept = |answer: &[(&str, &str)]| {
        let given = [
            ("dual-criminality", "NOT_NEEDED"),
            ("gaps-accepted", "whole"),
        ];
        step("ACCEPTED", "2026-02-10", &[&given[..], answer].concat())
    };
    let no = refused(&asked, &accept(&[]));
    assert_eq!(no.code, "guard-paragraphs-agreed");
    assert_eq!(no.article.as_deref(), Some("UNCAC 46(7), UNTOC 18(7)"));
    for (answer, agreed, profile) in [("YES", true, "UN-MLA"), ("NO", false, "BIL-XQ")] {
        let mut file = asked.clone();
        let taken = accept(&[("paragraphs-agreed", answer)]);
        let edits = advance(bound(), &file, &taken, &home(), &mut ids()).unwrap();
        apply(&mut file, &edits);
        assert_eq!(file.request.agreed_paragraphs, agreed);
        assert_eq!(bound().profile_for(&file.request).unwrap().code, profile);
    }
}

#[test]
fn the_fiscal_ban_of_assistance_steps_back_behind_a_treaty_and_bank_secrecy_never_does() {
    let blocked = |state: &str, ground: &str| {
        let mut asked = file("MLA", "IN", "UNCAC");
        asked.request.state = state.into();
        asked.grounds.push(Ground {
            code: ground.into(),
            ..Ground::default()
        });
        !met(bound(), &asked, "no-prohibited-ground", &[])
    };
    assert!(blocked("XC", "M-FISC"));
    assert!(!blocked(BOUND, "M-FISC"));
    assert!(blocked("XC", "N-BANK") && blocked(BOUND, "N-BANK"));
}

#[test]
fn party_status_of_both_states_stands_in_the_list_or_is_dated_by_hand() {
    let draft = file("MLA", "OUT", "UNCAC");
    let guard = "party-status-checked-on";
    let met =
        |parties, given: &[(&str, &str)]| met(&knowing(parties, vec![]), &draft, guard, given);
    assert!(!met(vec![], &[]));
    assert!(met(vec![], &[(guard, "2026-06-01")]));
    assert!(!met(vec![party("XA")], &[]));
    assert!(met(vec![party("XA"), party("XC")], &[]));
    let unchecked = PartyStatus {
        checked_on: None,
        ..party("XC")
    };
    assert!(!met(vec![party("XA"), unchecked], &[]));
}

#[test]
fn a_convention_carries_extradition_where_the_requested_state_said_so_on_deposit() {
    let met = |parties, direction, basis: &str, given: &[(&str, &str)]| {
        let file = file("EXT", direction, basis);
        met(&knowing(parties, vec![]), &file, "extradition-basis", given)
    };
    assert!(
        met(vec![], "OUT", "ECE", &[]),
        "a treaty on extradition needs no declaration"
    );
    assert!(!met(vec![], "OUT", "UNCAC", &[]));
    assert!(met(vec![party("XC")], "OUT", "UNCAC", &[]));
    assert!(
        !met(vec![party("XC")], "IN", "UNCAC", &[]),
        "here we are the requested State"
    );
    assert!(met(vec![party("XA")], "IN", "UNCAC", &[]));
    assert!(met(
        vec![],
        "OUT",
        "UNCAC",
        &[("extradition-basis-checked", "depositary's list")]
    ));
}

#[test]
fn reciprocity_is_assured_by_whoever_asks_unless_domestic_law_waives_it() {
    let given = Reciprocity {
        state: "XC".into(),
        direction: "OUT".into(),
        ..Reciprocity::default()
    };
    let met = |assurances, direction, basis: &str, given: &[(&str, &str)]| {
        let file = file("MLA", direction, basis);
        met(
            &knowing(vec![], assurances),
            &file,
            "reciprocity-assured",
            given,
        )
    };
    assert!(met(vec![], "OUT", "UNCAC", &[]));
    assert!(!met(vec![], "OUT", "REC", &[]));
    // The basis that the step itself chooses counts.
    assert!(!met(vec![], "OUT", "UNCAC", &[("basis-chosen", "REC")]));
    assert!(met(vec![given.clone()], "OUT", "REC", &[]));
    assert!(
        !met(vec![given], "IN", "REC", &[]),
        "our assurance is not theirs"
    );
    assert!(met(
        vec![],
        "IN",
        "REC",
        &[("reciprocity-waived", "article 4 of our law")]
    ));
}

//! What an office adds to the law, and what it cannot change.

use super::*;
use crate::calendar::Calendar;
use crate::deadlines::{About, Question, Trigger, applicable, compute};
use crate::law::{self, Certainty, Direction, Event, Limit, Nature, Strength};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn treaty() -> Treaty {
    Treaty {
        code: "BIL-XB".into(),
        state: "XB".into(),
        title: "Treaty between Averland and Belmora".into(),
        in_force_on: Some(day("1990-01-01")),
        ext_articles: "1-18".into(),
        mla_articles: "19-30".into(),
        arrest_days: Some(45),
        arrest_effect: "MAY".into(),
        arrest_extra_days: Some(15),
        surrender_may_days: Some(20),
        surrender_must_days: Some(40),
        speciality_days: Some(30),
        consent_days: Some(60),
        count_mode: "INCL".into(),
        reasons: "ADVICE".into(),
        consult_refusing: "NONE".into(),
        use_limitation: "CONDITION".into(),
        ..Treaty::default()
    }
}

fn with(office: OfficeLaw) -> Law {
    law::get().with_office(office)
}

fn bilateral() -> Law {
    with(OfficeLaw {
        treaties: vec![treaty()],
        ..OfficeLaw::default()
    })
}

fn choice(rule: &str, enabled: &str, length: Option<i64>) -> OfficeLaw {
    OfficeLaw {
        choices: vec![RuleChoice {
            rule: rule.into(),
            enabled: enabled.into(),
            length,
            ..RuleChoice::default()
        }],
        ..OfficeLaw::default()
    }
}

fn asked(state: &str, basis: &str) -> Request {
    Request {
        kind: "MLA".into(),
        direction: "IN".into(),
        state: state.into(),
        basis: basis.into(),
        received_on: Some(day("2026-01-14")),
        ..Request::default()
    }
}

#[test]
fn a_rule_that_the_office_has_checked_starts_and_one_it_disabled_does_not() {
    let starts = |law: &Law, event, bases: &[&str], code: &str| {
        let about = About {
            event,
            kind: "EXT",
            direction: Direction::Out,
            bases,
            named: &[],
            measures: &[],
            urgency: "ROUTINE",
            channel: "",
        };
        applicable(law, &about).iter().any(|rule| rule.code == code)
    };
    let spec = |law: &Law, code: &str| starts(law, Event::Discharge, &["ECE4"], code);
    assert!(!spec(law::get(), "ECE4-SPEC-30"));
    let enabled = with(choice("ECE4-SPEC-30", "Y", None));
    assert!(spec(&enabled, "ECE4-SPEC-30"));
    assert!(!spec(&enabled, "ECE-SPEC-45"), "the newer one replaces it");
    let disabled = with(choice("ECE-SPEC-45", "N", None));
    assert!(!spec(&disabled, "ECE-SPEC-45"));
    assert!(
        spec(law::get(), "ECE-SPEC-45"),
        "the shipped law stays as it is"
    );
}

#[test]
fn only_a_standard_of_the_office_takes_another_number_and_what_hangs_on_it_follows() {
    let law = with(choice("INT-ADDINFO", "", Some(20)));
    assert_eq!(law.rule("INT-ADDINFO").unwrap().length, Some(20));
    let reminder = law.rule("INT-ADDINFO-R1").unwrap();
    let count = |rule| {
        let from = Trigger::on(day("2026-03-02"));
        let counted = compute(rule, &from, &Calendar::default(), &Question::default());
        counted.unwrap().due.day()
    };
    // 20 days end on Sunday 22 March, which rolls to the 23rd; 15 more end on 7 April.
    assert_eq!(count(reminder), day("2026-04-07"));
    let law = with(choice("ECE-PA-18", "", Some(99)));
    assert_eq!(law.rule("ECE-PA-18").unwrap().length, Some(18));
}

#[test]
fn a_treaty_is_a_basis_with_a_profile_and_limits_of_its_own() {
    let law = bilateral();
    let basis = law.basis("BIL-XB").unwrap();
    assert_eq!(basis.article, "1-18; 19-30");
    let profile = law.profile_of("BIL-XB", false).unwrap();
    assert_eq!(profile.reasons_for_refusal, Strength::Advice);
    assert_eq!(profile.consult_before_refusing, Strength::None);
    assert_eq!(
        profile.reasons_for_postponing,
        Strength::Hard,
        "as the model has it"
    );
    assert_eq!(profile.use_limitation, Limit::IfSet);
    let arrest = law.rule("BIL-XB-PA").unwrap();
    assert_eq!((arrest.length, arrest.nature), (Some(45), Nature::MayEvent));
    assert_eq!(arrest.words(), "BIL-PA");
    let counted = |code: &str| {
        let rule = law.rule(code).unwrap();
        let from = Trigger::on(day("2026-03-10"));
        compute(rule, &from, &Calendar::default(), &Question::default()).unwrap()
    };
    // The day of the arrest counts: 45 days end on 23 April, not on the 24th, and nobody need doubt it.
    assert_eq!(counted("BIL-XB-PA").due.day(), day("2026-04-23"));
    assert_eq!(counted("BIL-XB-PA").alternative, None);
    // Seven days before that is Thursday 16 April.
    assert_eq!(counted("BIL-XB-DISPATCH").due.day(), day("2026-04-16"));
    for code in &basis.rules {
        assert!(law.rule(code).is_some(), "{code}");
    }
    assert_eq!(basis.rules.len(), 9);
}

#[test]
fn a_treaty_starts_its_own_clocks_and_no_other_treaty_s() {
    let law = bilateral();
    let named = law.basis("BIL-XB").unwrap().rules.clone();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    let started = |named: &[&str], basis: &str| -> Vec<String> {
        let about = About {
            event: Event::Arrest,
            kind: "PAR",
            direction: Direction::Out,
            bases: &[basis],
            named,
            measures: &[],
            urgency: "URGENT",
            channel: "",
        };
        let rules = applicable(&law, &about).into_iter();
        rules.map(|rule| rule.code.clone()).collect()
    };
    assert_eq!(started(&named, "BIL-XB"), ["BIL-XB-DISPATCH", "BIL-XB-PA"]);
    assert!(started(&[], "BIL").is_empty());
}

#[test]
fn a_shall_is_a_maximum_and_a_treaty_cannot_take_the_name_of_a_convention() {
    let mut shall = treaty();
    shall.arrest_effect = "SHALL".into();
    let mut bold = treaty();
    bold.code = "UNCAC".into();
    let law = with(OfficeLaw {
        treaties: vec![shall, bold],
        ..OfficeLaw::default()
    });
    let arrest = law.rule("BIL-XB-PA").unwrap();
    assert_eq!(arrest.nature, Nature::Maximum);
    assert_eq!(
        arrest.certainty,
        Certainty::B,
        "nobody has noted that it was checked"
    );
    assert_eq!(law.profile_of("UNCAC", false).unwrap().code, "UN-MLA");
}

#[test]
fn a_treaty_in_force_speaks_in_place_of_the_un_paragraphs_unless_agreed_otherwise() {
    let law = bilateral();
    let profile = |request: &Request| law.profile_for(request).unwrap().code.clone();
    let mut request = asked("XB", "UNCAC");
    assert_eq!(profile(&request), "BIL-XB");
    assert!(!law.paragraphs_apply(&request));
    request.agreed_paragraphs = true;
    assert_eq!(profile(&request), "UN-MLA");
    assert!(law.paragraphs_apply(&request));
    assert_eq!(
        profile(&asked("XC", "UNCAC")),
        "UN-MLA",
        "no treaty with that State"
    );
    let mut early = asked("XB", "UNTOC");
    early.received_on = Some(day("1989-12-31"));
    assert_eq!(profile(&early), "UN-MLA", "not yet in force");
    let mut extradition = asked("XB", "UNCAC");
    extradition.kind = "EXT".into();
    assert_eq!(
        profile(&extradition),
        "UN-EXT",
        "the trap is one of assistance"
    );
}

#[test]
fn an_assurance_covers_its_own_direction_kind_and_time() {
    let mut request = asked("XD", "REC");
    let given = Reciprocity {
        state: "XD".into(),
        direction: "IN".into(),
        scope: "GENERAL".into(),
        given_on: Some(day("2025-01-01")),
        expires_on: Some(day("2026-06-30")),
        ..Reciprocity::default()
    };
    let covers = |given: &Reciprocity, request: &Request, on: &str| {
        let office = OfficeLaw {
            assurances: vec![given.clone()],
            ..OfficeLaw::default()
        };
        with(office).assurance(request, day(on)).is_some()
    };
    assert!(covers(&given, &request, "2026-06-30"));
    assert!(!covers(&given, &request, "2026-07-01"));
    let one_case = Reciprocity {
        scope: "CASE".into(),
        ..given.clone()
    };
    assert!(!covers(&one_case, &request, "2026-06-30"));
    request.direction = "OUT".into();
    assert!(!covers(&given, &request, "2026-06-30"));
}

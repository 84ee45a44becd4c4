//! The rule of speciality, judged without an office.

use super::*;
use crate::nouns::{Fact, Movement};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn surrendered() -> File {
    let offence = |provision: &str, decision: &str| Offence {
        as_written: format!("offence of {provision}"),
        provision: provision.into(),
        decision: decision.into(),
        ..Offence::default()
    };
    File {
        request: Request {
            direction: "OUT".into(),
            kind: "EXT".into(),
            ..Request::default()
        },
        offences: vec![
            offence("Penal Code 301", "GRANTED"),
            offence("Penal Code 302", "GRANTED"),
            offence("Penal Code 417", "REFUSED"),
        ],
        movements: vec![Movement {
            to_status: "SURRENDERED_TO_US".into(),
            effective_on: Some(day("2026-08-11")),
            ..Movement::default()
        }],
        ..File::default()
    }
}

fn charge(provision: &str, conduct: &str) -> Charge {
    Charge {
        as_written: "Tax fraud".into(),
        provision: provision.into(),
        conduct_on: Some(day(conduct)),
        ..Charge::default()
    }
}

fn raise(file: &File, provision: &str, conduct: &str) -> Result<Charge, Rejection> {
    raised(file, charge(provision, conduct), day("2026-12-01"))
}

#[test]
fn conduct_before_surrender_that_is_not_on_the_list_is_barred() {
    let file = surrendered();
    let barred = raise(&file, "Penal Code 417", "2024-05-06").unwrap();
    assert_eq!(
        (barred.status.as_str(), barred.raised_on),
        ("ALERT", Some(day("2026-12-01")))
    );
    assert_eq!(
        raise(&file, "penal code 301 ", "2024-05-06")
            .unwrap_err()
            .code,
        "charge-on-list"
    );
    assert_eq!(
        raise(&file, "Penal Code 417", "2026-08-12")
            .unwrap_err()
            .code,
        "charge-after-surrender"
    );
    assert!(
        raise(&file, "Penal Code 417", "2026-08-11").is_ok(),
        "the day itself is before"
    );
    let mut held = surrendered();
    held.movements.clear();
    assert_eq!(
        raise(&held, "Penal Code 417", "2024-05-06")
            .unwrap_err()
            .code,
        "charge-no-surrender"
    );
}

#[test]
fn consent_follows_the_request_that_asked_for_it() {
    let file = surrendered();
    let barred = raise(&file, "Penal Code 417", "2024-05-06").unwrap();
    let settle = |status: &str, outcome: Option<&str>| {
        let consent = outcome.map(|outcome| Request {
            outcome: outcome.into(),
            ..Request::default()
        });
        let after = Charge {
            status: status.into(),
            status_on: None,
            reason: "their letter".into(),
            ..barred.clone()
        };
        settled(&file, &barred, &after, consent.as_ref(), day("2027-01-10"))
    };
    let code = |result: Result<Charge, Rejection>| result.unwrap_err().code;
    assert_eq!(code(settle("CONSENTED", None)), "charge-not-asked");
    assert_eq!(
        code(settle("CONSENTED", Some(""))),
        "charge-consent-pending"
    );
    assert_eq!(
        code(settle("CONSENTED", Some("REFUSED"))),
        "charge-consent-differs"
    );
    assert_eq!(
        code(settle("REFUSED", Some("EXECUTED_FULL"))),
        "charge-consent-differs"
    );
    assert_eq!(
        settle("CONSENTED", Some("EXECUTED_FULL")).unwrap().status,
        "CONSENTED"
    );
    assert_eq!(
        settle("REFUSED", Some("REFUSED")).unwrap().status,
        "REFUSED"
    );
    assert_eq!(code(settle("ALERT", None)), "unknown-code");
    let dropped = settle("DROPPED", None).unwrap();
    let again = settled(&file, &dropped, &dropped, None, day("2027-01-10"));
    assert_eq!(code(again), "charge-settled");
}

#[test]
fn the_last_day_of_the_protection_is_still_protected() {
    let mut file = surrendered();
    let barred = raise(&file, "Penal Code 417", "2024-05-06").unwrap();
    let after = Charge {
        status: "PROTECTION_ENDED".into(),
        status_on: None,
        reason: "did not leave".into(),
        ..barred.clone()
    };
    let on = |file: &File, today: &str| settled(file, &barred, &after, None, day(today));
    let no = on(&file, "2027-07-01").unwrap_err();
    assert_eq!(
        (no.code.as_str(), no.facts["until"].as_str()),
        ("charge-protected", "0")
    );
    file.deadlines.push(Deadline {
        rule: "ECE-SPEC-45".into(),
        trigger: "DISCHARGE".into(),
        nature: "PROTECTION_END".into(),
        due: "2027-06-17".into(),
        status: "RUNNING".into(),
        ..Deadline::default()
    });
    let no = on(&file, "2027-06-17").unwrap_err();
    assert_eq!(no.facts["until"], "2027-06-17");
    assert_eq!(no.article.as_deref(), Some("ETS 24 14(1)(b)"));
    assert_eq!(on(&file, "2027-06-18").unwrap().status, "PROTECTION_ENDED");
}

#[test]
fn the_day_of_surrender_is_no_day_held_abroad() {
    let mut file = surrendered();
    assert_eq!(detained_abroad(&file), None);
    file.facts.push(Fact {
        code: "detained-abroad-from".into(),
        value: "2026-03-10".into(),
        ..Fact::default()
    });
    assert_eq!(detained_abroad(&file), Some((day("2026-03-10"), 154)));
}

//! The general rules of life cycles (domain 2), and what refusals and postponements ask for.

use super::*;

fn incoming(status: &str) -> File {
    let mut file = File {
        request: request("MLA", "IN"),
        ..File::default()
    };
    file.request.status = status.into();
    file.request.status_on = Some(day("2026-01-18"));
    file.measures = vec![
        measure(10, "M-F2", "REQUESTED"),
        measure(11, "M-J", "REQUESTED"),
    ];
    file
}

fn ground(code: &str) -> GroundGiven {
    GroundGiven {
        code: code.into(),
        reasons: "as decided".into(),
        measure: None,
    }
}

const REFUSAL: [(&str, &str); 2] = [
    ("decision-maker", "the head"),
    ("refusal-notice-on", "2026-06-10"),
];

fn refusal(grounds: &[&str]) -> Move {
    let grounds = grounds.iter().map(|code| ground(code)).collect();
    Move {
        grounds,
        ..step("REFUSED", "2026-06-10", &REFUSAL)
    }
}

fn consultation(purpose: &str, outcome: &str) -> Consultation {
    Consultation {
        id: Id::from_u128(70),
        purpose: purpose.into(),
        opened_on: Some(day("2026-05-01")),
        reply_by: Some(day("2026-05-20")),
        outcome: outcome.into(),
        ..Consultation::default()
    }
}

#[test]
fn a_step_counts_from_no_day_in_the_future_or_before_the_last_one() {
    let file = incoming("UNDER_REVIEW");
    let tomorrow = Move {
        today: day("2026-02-01"),
        ..step("INFO_REQUESTED", "2026-02-02", &[])
    };
    let no = refused(&file, &tomorrow);
    assert_eq!(
        (no.code.as_str(), no.field.as_deref()),
        ("future-date", Some("effective_on"))
    );
    let no = refused(&file, &step("INFO_REQUESTED", "2026-01-17", &[]));
    assert_eq!(
        (no.code.as_str(), no.field.as_deref()),
        ("before-last-step", Some("effective_on"))
    );
}

#[test]
fn only_steps_of_the_life_cycle_can_be_taken_and_only_facts_it_knows_are_kept() {
    let file = incoming("UNDER_REVIEW");
    assert_eq!(
        refused(&file, &step("EXECUTED", "2026-02-02", &[])).code,
        "move-not-possible"
    );
    let strange = step("INFO_REQUESTED", "2026-02-02", &[("colour", "blue")]);
    let no = refused(&file, &strange);
    assert_eq!(
        (no.code.as_str(), no.field.as_deref()),
        ("fact-unknown", Some("colour"))
    );
    let late = step(
        "INFO_REQUESTED",
        "2026-02-02",
        &[("missing-items", "F8"), ("reply-by", "soon")],
    );
    let no = refused(&file, &late);
    assert_eq!(
        (no.code.as_str(), no.field.as_deref()),
        ("fact-bad-day", Some("reply-by"))
    );
    let future = Move {
        today: day("2026-06-10"),
        ..refusal(&["M-SOV"])
    };
    let future = Move {
        facts: facts(&[("refusal-notice-on", "2026-06-11")]),
        ..future
    };
    assert_eq!(refused(&file, &future).code, "fact-in-future");
}

#[test]
fn bank_secrecy_is_no_ground_and_the_fiscal_matter_none_alone() {
    let mut file = incoming("UNDER_REVIEW");
    file.consultations
        .push(consultation("CON-REF-MLA", "REFUSE_CONFIRMED"));
    let no = refused(&file, &refusal(&["N-BANK"]));
    assert_eq!(no.code, "guard-no-prohibited-ground");
    assert_eq!(no.facts["ground"], "N-BANK");
    // Beside a good ground it is as bad.
    assert_eq!(
        refused(&file, &refusal(&["M-SOV", "N-BANK"])).facts["ground"],
        "N-BANK"
    );
    assert_eq!(
        refused(&file, &refusal(&["M-FISC"])).facts["ground"],
        "N-FISCAL"
    );
    go(&mut file.clone(), &refusal(&["M-FISC", "M-SOV"]));
    file.request.basis = "ECMA".into();
    go(&mut file, &refusal(&["M-FISC"]));
}

#[test]
fn a_uncac_offence_is_not_political_and_preservation_needs_no_dual_criminality() {
    let mut file = File {
        request: request("EXT", "IN"),
        ..File::default()
    };
    file.request.status = "MINISTER_DECISION".into();
    assert_eq!(
        refused(&file, &refusal(&["X-POL"])).facts["ground"],
        "N-POLCOR"
    );
    let mut file = incoming("UNDER_REVIEW");
    file.request.kind = "EEV".into();
    file.request.basis = "BUD".into();
    file.measures = vec![measure(10, "E-PRES", "REQUESTED")];
    assert_eq!(
        refused(&file, &refusal(&["M-DC"])).facts["ground"],
        "N-DCPRES"
    );
}

#[test]
fn a_refusal_for_sovereignty_waits_for_the_consultation_that_uncac_asks_for() {
    let mut file = incoming("UNDER_REVIEW");
    let no = refused(&file, &refusal(&["M-SOV"]));
    assert_eq!(no.code, "guard-consult-before-refusing");
    assert!(no.article.unwrap().contains("46(26)"));
    // Opened, unanswered, its day not yet past: still blocked; past but nobody reminded: still blocked.
    file.consultations.push(consultation("CON-REF-MLA", ""));
    assert_eq!(
        refused(&file, &refusal(&["M-SOV"])).code,
        "guard-consult-before-refusing"
    );
    let mut early = file.clone();
    early
        .communications
        .push(letter("OUT", "REMINDER", "2026-05-10"));
    early.consultations[0].reply_by = Some(day("2026-06-10"));
    assert_eq!(
        refused(&early, &refusal(&["M-SOV"])).code,
        "guard-consult-before-refusing"
    );
    file.communications
        .push(letter("OUT", "REMINDER", "2026-05-10"));
    go(&mut file, &refusal(&["M-SOV"]));
    assert_eq!(file.request.outcome, "REFUSED");
    assert_eq!(file.request.outcome_on, Some(day("2026-06-10")));
    assert!(file.measures.iter().all(|one| one.status == "REFUSED"));
    assert_eq!(file.grounds.len(), 1);
}

#[test]
fn consultation_is_advice_for_other_grounds_and_under_ets_30_alone_no_duty_at_all() {
    go(&mut incoming("UNDER_REVIEW"), &refusal(&["M-DEMIN"]));
    let mut file = incoming("UNDER_REVIEW");
    file.request.basis = "ECMA".into();
    go(&mut file, &refusal(&["M-SOV"]));
    // Where a convention says "where appropriate", a head may go without it.
    let mut file = incoming("UNDER_REVIEW");
    file.request.basis = "BUD".into();
    assert_eq!(refused(&file, &refusal(&["M-SOV"])).facts["hard"], "false");
    let overrides = vec!["consult-before-refusing".to_owned()];
    go(
        &mut file,
        &Move {
            overrides,
            reason: "urgent".into(),
            ..refusal(&["M-SOV"])
        },
    );
}

#[test]
fn a_postponement_needs_its_review_day_whatever_anyone_says() {
    let mut file = incoming("IN_EXECUTION");
    file.consultations
        .push(consultation("CON-POST", "POSTPONE_CONFIRMED"));
    let mut postponed = step("POSTPONED", "2026-06-10", &[("domestic-case", "17/2026")]);
    postponed.grounds.push(ground("P-ONGOING"));
    postponed.overrides.push("review-day".into());
    postponed.reason = "they know".into();
    assert_eq!(refused(&file, &postponed).code, "guard-review-day");
    postponed
        .facts
        .insert("review-day".into(), "2026-09-10".into());
    go(&mut file, &postponed);
    assert!(
        file.request.outcome.is_empty(),
        "a postponed request is pending"
    );
    go(
        &mut file,
        &step(
            "IN_EXECUTION",
            "2026-06-20",
            &[("review-note", "trial over")],
        ),
    );
}

#[test]
fn a_closed_file_is_opened_again_by_a_head_and_keeps_its_earlier_closing() {
    let mut file = incoming("EXECUTED");
    file.request.outcome = "EXECUTED_FULL".into();
    let closing = [
        ("requesting-state-informed-on", "2026-02-01"),
        ("returns-done", "NONE"),
        ("standing-measures-ended", "NONE"),
    ];
    go(&mut file, &step("CLOSED", "2026-02-02", &closing));
    assert_eq!(file.request.closed_on, Some(day("2026-02-02")));
    let again = step(
        "EXECUTED",
        "2026-03-02",
        &[("reopening-reason", "a page was missing")],
    );
    let alone = Move {
        approved_by: String::new(),
        ..again.clone()
    };
    assert_eq!(refused(&file, &alone).code, "needs-head");
    go(
        &mut file,
        &Move {
            by_head: true,
            ..alone
        },
    );
    assert_eq!(file.request.closed_on, None);
    assert_eq!(file.movements[0].effective_on, Some(day("2026-02-02")));
    assert_eq!(file.request.outcome, "EXECUTED_FULL");
}

#[test]
fn the_next_steps_say_what_is_open_and_who_has_to_be_asked_first() {
    let file = incoming("UNDER_REVIEW");
    let next = next(law::get(), &file, day("2026-02-01"));
    let to = |code: &str| next.iter().find(|one| one.to == code).unwrap();
    assert!(to("ACCEPTED").recommended && !to("REFUSED").recommended);
    assert_eq!(to("REFUSED").readiness, Readiness::ConsultFirst);
    assert!(to("REFUSED").second_person);
    assert_eq!(to("WITHDRAWN").readiness, Readiness::Open(1));
    assert_eq!(to("WITHDRAWN").needs[0].input, "DAY");
    let accepted = &to("ACCEPTED").needs;
    let dual = accepted
        .iter()
        .find(|need| need.code == "dual-criminality")
        .unwrap();
    assert_eq!(dual.input, "CODE:MET NOT_MET NOT_NEEDED");
    assert!(dual.hard && !dual.met && dual.supply == "dual-criminality");
    let mut stated = file.clone();
    stated.grounds.push(Ground {
        code: "N-BANK".into(),
        ..Ground::default()
    });
    let next = super::super::next(law::get(), &stated, day("2026-02-01"));
    let refused = next.iter().find(|one| one.to == "REFUSED").unwrap();
    assert_eq!(refused.readiness.code(), "BLOCKED");
}

#[test]
fn the_outcome_follows_from_the_measures() {
    let cases = [
        (&["DONE", "DONE"][..], "EXECUTED_FULL"),
        (&["DONE", "NO_RESULT"], "EXECUTED_FULL"),
        (&["DONE", "WITHDRAWN"], "EXECUTED_FULL"),
        (&["DONE", "REFUSED"], "EXECUTED_PART"),
        (&["DONE_PARTIAL", "DONE"], "EXECUTED_PART"),
        (&["NO_RESULT", "IMPOSSIBLE"], "NO_RESULT"),
    ];
    let given = [
        ("results-sent-on", "2026-04-01"),
        ("results-channel", "COURIER"),
        ("results-inventory", "two boxes"),
    ];
    for (statuses, outcome) in cases {
        let mut file = incoming("IN_EXECUTION");
        let measures = statuses.iter().zip(10..);
        file.measures = measures
            .map(|(status, n)| measure(n, "M-F2", status))
            .collect();
        go(&mut file, &step("EXECUTED", "2026-04-02", &given));
        assert_eq!(file.request.outcome, outcome, "{statuses:?}");
        // The day the results went out, not the day somebody noted it.
        assert_eq!(file.request.outcome_on, Some(day("2026-04-01")));
    }
}

#[test]
fn consultations_are_duties_as_the_legal_basis_says() {
    let duty = |kind: &str, basis: &str, purpose: &str| {
        let mut file = File {
            request: request(kind, "IN"),
            ..File::default()
        };
        file.request.basis = basis.into();
        obligation(law::get(), &file, purpose)
    };
    assert_eq!(duty("MLA", "UNCAC", "CON-REF-MLA"), "MANDATORY");
    assert_eq!(duty("EXT", "UNCAC", "CON-REF-EXT"), "WHERE_APPROPRIATE");
    assert_eq!(duty("MLA", "UN88", "CON-REF-MLA"), "VOLUNTARY");
    assert_eq!(duty("MLA", "UN88", "CON-POST"), "MANDATORY");
    assert_eq!(duty("MLA", "BUD", "CON-POST"), "WHERE_APPROPRIATE");
    assert_eq!(duty("AST", "WAR", "CON-COST"), "MANDATORY");
    assert_eq!(duty("MLA", "UNCAC", "CON-PORT"), "VOLUNTARY");
}

//! One test for each row of a measure's life cycle, taken from the data; freezes and preservations as stories.

use super::giving::{ON, provide};
use super::*;

/// A file in which one measure can take a step and everything the step asks for is there, except what one guard wants.
fn build(
    row: &MeasureStep,
    direction: &str,
    from: &str,
    code: &str,
    without: Option<&Guard>,
) -> (File, Move) {
    let mut file = File {
        request: request("MLA", direction),
        ..File::default()
    };
    file.request.status = "UNDER_REVIEW".into();
    file.measures = vec![Measure {
        standing: row
            .standing
            .map(|one| one.code().into())
            .unwrap_or_default(),
        status_on: Some(day("2026-06-01")),
        order_ends: Some(day("2026-06-20")),
        ..measure(10, code, from)
    }];
    let mut step = Move {
        today: day("2026-06-30"),
        reason: "as asked".into(),
        ..step(&row.code, ON, &[])
    };
    for code in &row.needs {
        let guard = law::get().guard(code).unwrap();
        let wanted = without.is_none_or(|other| other.code != *code);
        provide(guard, wanted, &mut file, &mut step);
    }
    (file, step)
}

/// Every status, direction and code that a row of the data stands for.
fn cases(row: &MeasureStep) -> Vec<(String, &'static str, String)> {
    let codes = match row.measures.as_slice() {
        [] => vec!["M-F2".to_owned()],
        named => named.to_vec(),
    };
    let mut cases = Vec::new();
    for direction in ["IN", "OUT"] {
        if row.directions.is_empty() || row.directions.iter().any(|one| one.code() == direction) {
            for from in &row.from {
                cases.extend(
                    codes
                        .iter()
                        .map(|code| (from.clone(), direction, code.clone())),
                );
            }
        }
    }
    cases
}

fn take(file: &File, step: &Move) -> Result<Vec<Edit>, Rejection> {
    measure_step(
        law::get(),
        file,
        Id::from_u128(10),
        step,
        &home(),
        &mut ids(),
    )
}

fn done(file: &mut File, step: &Move) {
    let edits = take(file, step).unwrap_or_else(|no| panic!("{}: {no:?}", step.to));
    apply(file, &edits);
}

#[test]
fn every_step_of_a_measure_works_when_all_it_asks_for_is_there() {
    let mut taken = 0;
    for row in law::get().measure_steps() {
        for (from, direction, code) in cases(row) {
            let (mut file, step) = build(row, direction, &from, &code, None);
            done(&mut file, &step);
            let after = &file.measures[0];
            assert_eq!(
                after.status,
                if row.stays { &from } else { &row.code }.as_str()
            );
            let standing = row.stands.or(row.standing).map_or("", |one| one.code());
            assert_eq!(after.standing, standing, "{} {from}", row.code);
            let moved = file.movements.last().unwrap();
            assert_eq!(moved.measure, Some(after.id));
            assert_eq!(
                (moved.to_status.as_str(), moved.effective_on),
                (row.code.as_str(), Some(day(ON)))
            );
            assert_eq!(
                file.request.status, "UNDER_REVIEW",
                "the request stays where it is"
            );
            taken += 1;
        }
    }
    assert!(taken > 120, "only {taken} steps");
}

#[test]
fn every_need_of_a_measure_that_is_not_met_stops_its_step_with_its_own_code() {
    let mut stopped = 0;
    for row in law::get().measure_steps() {
        let (from, direction, code) = cases(row).remove(0);
        for need in &row.needs {
            let guard = law::get().guard(need).unwrap();
            let (file, step) = build(row, direction, &from, &code, Some(guard));
            let no = take(&file, &step).unwrap_err();
            assert_eq!(no.code, format!("guard-{need}"), "{} {no:?}", row.code);
            assert!(no.article.is_some_and(|article| !article.is_empty()));
            assert!(no.field.is_some());
            stopped += 1;
        }
        if row.four_eyes {
            let (file, step) = build(row, direction, &from, &code, None);
            let alone = Move {
                approved_by: "amal".into(),
                ..step
            };
            assert_eq!(take(&file, &alone).unwrap_err().code, "needs-second-person");
        }
    }
    assert!(stopped > 30, "only {stopped} needs");
}

#[test]
fn a_measure_moves_forward_and_not_back_from_its_end() {
    let mut file = freezing();
    done(&mut file, &step("DONE", "2026-01-21", &[]));
    let back = take(&file, &step("REQUESTED", "2026-01-22", &[])).unwrap_err();
    assert_eq!(
        (back.code.as_str(), back.field.as_deref()),
        ("measure-step", Some("status"))
    );
    let unknown = take(&file, &step("FINISHED", "2026-01-22", &[])).unwrap_err();
    assert_eq!(unknown.code, "measure-step");
    let early = take(&file, &step("ORDERED", "2026-01-20", &[])).unwrap_err();
    assert_eq!(early.code, "before-last-step");
}

/// The freeze of worked example A on its way to the prosecutor.
fn freezing() -> File {
    let mut file = File {
        request: request("MLA", "IN"),
        ..File::default()
    };
    file.request.status = "IN_EXECUTION".into();
    file.request.status_on = Some(day("2026-01-18"));
    file.measures = vec![
        Measure {
            status_on: Some(day("2026-01-19")),
            ..measure(10, "M-J", "IN_PROGRESS")
        },
        measure(11, "M-F2", "DONE"),
    ];
    file
}

fn frozen() -> File {
    let mut file = freezing();
    let order = [
        ("order-on", "2026-01-20"),
        ("order-reference", "K 12/2026"),
        ("order-term", "90"),
    ];
    done(&mut file, &step("ORDERED", "2026-01-20", &order));
    file
}

#[test]
fn a_freeze_runs_from_its_order_to_its_renewal_as_in_example_a() {
    let mut file = frozen();
    let freeze = &file.measures[0];
    assert_eq!(
        (freeze.standing.as_str(), freeze.order_ends),
        ("IN_FORCE", Some(day("2026-04-20")))
    );
    assert_eq!(freeze.order_ref, "K 12/2026");
    assert_eq!(clock(&file, "DOM-FRZ"), is("2026-04-20", "RUNNING"));
    assert_eq!(clock(&file, "INT-FRZ-REM"), is("2026-04-05", "RUNNING"));
    assert_eq!(clock(&file, "UNCAC-LIFT"), is("2026-04-06", "RUNNING"));
    assert!(
        file.deadlines
            .iter()
            .all(|row| row.measure == Some(Id::from_u128(10)))
    );

    // The results go out, the freeze stays: its clocks are nobody's to cancel.
    done(&mut file, &step("DONE", "2026-04-02", &[]));
    let results = [
        ("results-sent-on", "2026-04-02"),
        ("results-channel", "COURIER"),
        ("results-inventory", "two sets"),
    ];
    go(&mut file, &step("EXECUTED", "2026-04-02", &results));
    assert_eq!(clock(&file, "UNCAC-LIFT"), is("2026-04-06", "RUNNING"));
    go(&mut file, &step("MONITORING", "2026-04-02", &[]));

    done(
        &mut file,
        &step("RENEWED", "2026-04-15", &[("order-term", "90")]),
    );
    let rows = clock(&file, "DOM-FRZ");
    assert_eq!(rows[0], ("2026-04-20".into(), "SUPERSEDED".into()));
    assert_eq!(
        rows[1],
        ("2026-07-19".into(), "RUNNING".into()),
        "from the old end, not from the day of renewal"
    );
    assert_eq!(
        clock(&file, "INT-FRZ-REM")[1],
        ("2026-07-05".into(), "RUNNING".into())
    );
    assert_eq!(clock(&file, "UNCAC-LIFT")[0].1, "SUPERSEDED");
    assert_eq!(file.measures[0].order_ends, Some(day("2026-07-19")));
}

#[test]
fn a_freeze_is_not_lifted_before_the_other_state_could_give_its_reasons() {
    let mut file = frozen();
    let lifted = step("LIFTED", "2026-04-10", &[("lifting-cause", "LIFTED")]);
    let no = take(&file, &lifted).unwrap_err();
    assert_eq!(no.code, "guard-lifting-consulted");
    assert!(no.article.unwrap().contains("55(8)"));
    assert_eq!(no.facts["hard"], "false");
    let close = [
        ("requesting-state-informed-on", "2026-04-10"),
        ("returns-done", "NONE"),
        ("standing-measures-ended", "ENDED"),
    ];
    file.request.status = "MONITORING".into();
    let closed = step("CLOSED", "2026-04-12", &close);
    assert_eq!(
        refused(&file, &closed).code,
        "guard-standing-measures-ended"
    );

    let mut set_aside = file.clone();
    let overridden = Move {
        overrides: vec!["lifting-consulted".into()],
        reason: "the court ordered it today".into(),
        ..lifted.clone()
    };
    done(&mut set_aside, &overridden);
    assert_eq!(
        set_aside.movements.last().unwrap().overridden,
        "lifting-consulted"
    );

    file.consultations.push(Consultation {
        purpose: "CON-LIFT".into(),
        outcome: "EXECUTE_AS_IS".into(),
        ..Consultation::default()
    });
    done(&mut file, &lifted);
    assert_eq!(file.measures[0].standing, "ENDED");
    assert_eq!(clock(&file, "DOM-FRZ"), is("2026-04-20", "CANCELLED"));
    assert_eq!(clock(&file, "UNCAC-LIFT"), is("2026-04-06", "MISSED"));
    go(&mut file, &closed);
}

#[test]
fn a_term_ends_after_the_day_it_runs_from() {
    let file = freezing();
    for (term, code) in [
        ("2026-01-20", "before-start"),
        ("soon", "fact-bad-term"),
        ("0", "fact-bad-term"),
    ] {
        let order = [
            ("order-on", "2026-01-20"),
            ("order-reference", "K 12/2026"),
            ("order-term", term),
        ];
        let no = take(&file, &step("ORDERED", "2026-01-20", &order)).unwrap_err();
        assert_eq!(
            (no.code.as_str(), no.field.as_deref()),
            (code, Some("order-term"))
        );
    }
}

#[test]
fn preserved_data_are_kept_at_least_sixty_days_and_nothing_ends_by_itself() {
    let mut file = File {
        request: Request {
            basis: "BUD".into(),
            ..request("EEV", "IN")
        },
        ..File::default()
    };
    file.request.status = "UNDER_REVIEW".into();
    file.measures = vec![measure(10, "E-PRES", "REQUESTED")];
    let kept = [
        ("preserved-at", "2026-05-06T16:30"),
        ("preservation-term", "75"),
    ];
    done(&mut file, &step("PRESERVED", "2026-05-06", &kept));
    assert_eq!(clock(&file, "BUD-PRES-60"), is("2026-07-05", "RUNNING"));
    assert_eq!(clock(&file, "BUD-DOM-90"), is("2026-07-20", "RUNNING"));
    assert_eq!(clock(&file, "INT-PRES-REM"), is("2026-06-21", "RUNNING"));
    let over = |on: &str| {
        step(
            "PRESERVATION_ENDED",
            on,
            &[("preservation-end-cause", "TIME_OVER")],
        )
    };
    let no = take(&file, &over("2026-07-04")).unwrap_err();
    assert_eq!(
        (no.code.as_str(), no.facts["hard"].as_str()),
        ("guard-floor-passed", "true")
    );
    // A request for disclosure has come: they are held until it is decided.
    let mut held = file.clone();
    for row in held
        .deadlines
        .iter_mut()
        .filter(|row| row.rule == "BUD-PRES-60")
    {
        row.held_for = Some(Id::from_u128(2));
    }
    assert_eq!(
        take(&held, &over("2026-07-05")).unwrap_err().code,
        "guard-floor-passed"
    );
    done(&mut file, &over("2026-07-05"));
    assert_eq!(clock(&file, "BUD-PRES-60"), is("2026-07-05", "CANCELLED"));
}

#[test]
fn one_item_is_refused_on_its_own_ground_after_its_own_consultation() {
    let mut file = freezing();
    file.measures[1].status = "REQUESTED".into();
    let mut no = step("REFUSED", "2026-02-10", &[("decision-maker", "the head")]);
    no.grounds.push(GroundGiven {
        code: "M-SOV".into(),
        reasons: "essential interests".into(),
        measure: None,
    });
    assert_eq!(
        take(&file, &no).unwrap_err().code,
        "guard-consult-before-refusing"
    );
    let bank = Move {
        grounds: vec![GroundGiven {
            code: "N-BANK".into(),
            ..GroundGiven::default()
        }],
        ..no.clone()
    };
    assert_eq!(take(&file, &bank).unwrap_err().facts["ground"], "N-BANK");
    // The ground of another item is no ground for this one.
    let mut other = file.clone();
    other.grounds.push(Ground {
        measure: Some(Id::from_u128(11)),
        code: "M-SOV".into(),
        reasons: "essential interests".into(),
        ..Ground::default()
    });
    let bare = Move {
        grounds: Vec::new(),
        ..no.clone()
    };
    assert_eq!(take(&other, &bare).unwrap_err().code, "guard-ground-stated");
    file.consultations.push(Consultation {
        purpose: "CON-REF-MLA".into(),
        outcome: "REFUSE_CONFIRMED".into(),
        ..Consultation::default()
    });
    done(&mut file, &no);
    assert_eq!(file.grounds[0].measure, Some(Id::from_u128(10)));
    assert_eq!(file.measures[1].status, "REQUESTED");
    assert_eq!(file.facts[0].measure, Some(Id::from_u128(10)));
    // What was noted for the item does not answer for the request.
    let whole = Move {
        facts: facts(&[("refusal-notice-on", "2026-02-11")]),
        ..no
    };
    assert_eq!(
        refused(
            &file,
            &Move {
                effective_on: day("2026-02-11"),
                ..whole
            }
        )
        .code,
        "guard-decision-maker"
    );
}

#[test]
fn the_next_steps_of_a_measure_depend_on_what_it_is_and_how_it_stands() {
    let codes = |file: &File| -> Vec<String> {
        let next = measure_next(law::get(), file, Id::from_u128(10), day("2026-02-01"));
        next.into_iter().map(|one| one.to).collect()
    };
    let before = codes(&freezing());
    assert!(before.contains(&"ORDERED".into()) && !before.contains(&"LIFTED".into()));
    assert!(!before.contains(&"PRESERVED".into()));
    assert!(codes(&frozen()).contains(&"LIFTED".into()));
    assert!(measure_next(law::get(), &frozen(), Id::from_u128(99), day("2026-02-01")).is_empty());
}

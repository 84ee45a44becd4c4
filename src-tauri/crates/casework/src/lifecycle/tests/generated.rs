//! One test for each row of the life cycles: with everything it works, without any one thing it does not.

use super::giving::{ON, basis, provide};
use super::*;

/// A file in which everything the step asks for is there, except what one guard wants.
fn build(transition: &Transition, from: &str, without: Option<&Guard>) -> (File, Move) {
    let direction = if transition.machine.starts_with("IN") {
        "IN"
    } else {
        "OUT"
    };
    let moves =
        |kind: &&law::Kind| [&kind.machine_in, &kind.machine_out].contains(&&transition.machine);
    let kind = match transition.kinds.first() {
        Some(kind) => kind.as_str(),
        // Requests for measures move as MLA does, and an extradition is more than its arrest.
        None if transition.machine.ends_with("MLA") => "MLA",
        None => &law::get().kinds().find(moves).unwrap().code,
    };
    let mut file = File {
        request: request(kind, direction),
        ..File::default()
    };
    file.request.basis = basis(kind).into();
    file.request.status = if from == NEW {
        String::new()
    } else {
        from.to_owned()
    };
    file.request.status_on = (from != NEW).then(|| day("2026-06-01"));
    file.measures = vec![measure(10, "M-F2", "REQUESTED")];
    file.involvements.push(Involvement {
        role: "SOUGHT".into(),
        ..Involvement::default()
    });
    let to = if transition.to == PREVIOUS {
        let machine = law::get().machine(&transition.machine).unwrap();
        let state = machine
            .states
            .iter()
            .find(|state| state.code != from)
            .unwrap();
        file.movements.push(Movement {
            from_status: state.code.clone(),
            to_status: from.to_owned(),
            ..Movement::default()
        });
        state.code.clone()
    } else {
        transition.to.clone()
    };
    let mut step = Move {
        today: day("2026-06-30"),
        reason: "as asked".into(),
        ..step(&to, ON, &[])
    };
    for code in &transition.needs {
        let guard = law::get().guard(code).unwrap();
        let wanted = without.is_none_or(|other| other.code != *code);
        provide(guard, wanted, &mut file, &mut step);
    }
    (file, step)
}

/// The states a step starts from, "any open state" written out.
fn starts(transition: &Transition) -> Vec<String> {
    let machine = law::get().machine(&transition.machine).unwrap();
    let open = machine.states.iter().filter(|state| {
        transition.from.iter().any(|from| from == OPEN)
            && machine.is_open(&state.code)
            && state.code != transition.to
    });
    let named = transition.from.iter().filter(|from| *from != OPEN).cloned();
    named.chain(open.map(|state| state.code.clone())).collect()
}

#[test]
fn every_step_works_when_all_it_asks_for_is_there() {
    let mut taken = 0;
    for transition in law::get().steps() {
        for from in starts(transition) {
            let (mut file, step) = build(transition, &from, None);
            let before = file.clone();
            go(&mut file, &step);
            taken += 1;
            let moved = file.movements.last().unwrap();
            assert_eq!(moved.from_status, before.request.status);
            assert_eq!(moved.effective_on, Some(day(ON)));
            assert_eq!(file.request.status_on, Some(day(ON)));
            assert_eq!(
                transition.outcome.is_some(),
                !file.request.outcome.is_empty()
            );
            assert_eq!(transition.closes, file.request.closed_on.is_some());
        }
    }
    assert!(taken > 150, "only {taken} steps");
}

#[test]
fn every_need_that_is_not_met_stops_its_step_with_its_own_code() {
    let mut stopped = 0;
    for transition in law::get().steps() {
        let from = starts(transition).remove(0);
        for code in &transition.needs {
            let guard = law::get().guard(code).unwrap();
            let (file, step) = build(transition, &from, Some(guard));
            let no = refused(&file, &step);
            let what = format!("{} {from} -> {}: {no:?}", transition.machine, transition.to);
            assert_eq!(no.code, format!("guard-{code}"), "{what}");
            assert!(
                no.article
                    .as_ref()
                    .is_some_and(|article| !article.is_empty()),
                "{what}"
            );
            assert!(no.field.is_some(), "{what}");
            stopped += 1;
        }
    }
    assert!(stopped > 200, "only {stopped} needs");
}

#[test]
fn a_soft_need_gives_way_to_a_head_with_a_reason_and_to_nobody_else() {
    let mut softened = 0;
    for transition in law::get().steps() {
        let from = starts(transition).remove(0);
        for code in &transition.needs {
            let guard = law::get().guard(code).unwrap();
            let (mut file, mut step) = build(transition, &from, Some(guard));
            let soft = refused(&file, &step).facts["hard"] == "false";
            step.overrides = vec![code.clone()];
            if !soft {
                assert_eq!(
                    refused(&file, &step).code,
                    format!("guard-{code}"),
                    "hard, yet overridden"
                );
                continue;
            }
            softened += 1;
            let alone = Move {
                approved_by: "amal".into(),
                ..step.clone()
            };
            assert!(
                ["needs-head", "needs-second-person"]
                    .contains(&refused(&file, &alone).code.as_str())
            );
            let silent = Move {
                reason: " ".into(),
                ..step.clone()
            };
            assert_eq!(refused(&file, &silent).code, "override-needs-reason");
            go(&mut file, &step);
            assert_eq!(file.movements.last().unwrap().overridden, *code);
        }
    }
    assert!(softened >= 5, "only {softened} soft needs");
}

#[test]
fn decisions_for_four_eyes_and_for_heads_are_not_taken_alone() {
    for transition in law::get()
        .steps()
        .filter(|step| step.four_eyes || step.head)
    {
        let from = starts(transition).remove(0);
        let (file, step) = build(transition, &from, None);
        for approved_by in ["", "amal"] {
            let no = refused(
                &file,
                &Move {
                    approved_by: approved_by.into(),
                    ..step.clone()
                },
            );
            let code = if transition.four_eyes {
                "needs-second-person"
            } else {
                "needs-head"
            };
            assert_eq!(
                (no.code.as_str(), no.field.as_deref()),
                (code, Some("approved_by"))
            );
        }
    }
    for state in ["REFUSED", "POSTPONED", "CONDITIONS_OFFERED", "GRANTED"] {
        let into = |step: &&Transition| step.to == state && step.machine.starts_with("IN");
        assert!(
            law::get().steps().filter(into).all(|step| step.four_eyes),
            "{state}"
        );
    }
    let approved = |step: &&Transition| step.to == "APPROVED";
    assert!(
        law::get()
            .steps()
            .filter(approved)
            .all(|step| step.four_eyes)
    );
    assert!(
        law::get()
            .steps()
            .filter(|step| step.reopens)
            .all(|step| step.head)
    );
}

#[test]
fn a_request_can_be_withdrawn_from_every_open_state() {
    for machine in law::get().machines() {
        for state in machine
            .states
            .iter()
            .filter(|state| machine.is_open(&state.code))
        {
            let mut steps = law::get().steps_from(&machine.code, &state.code);
            assert!(
                steps.any(|step| step.to == "WITHDRAWN"),
                "{} {}",
                machine.code,
                state.code
            );
        }
    }
}

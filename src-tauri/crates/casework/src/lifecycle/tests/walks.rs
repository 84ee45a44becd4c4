//! Random walks through every life cycle: whatever is given or withheld, no state is reached without what it asks for.

use proptest::prelude::*;

use super::giving::{basis, provide};
use super::*;
use crate::guards::{Sight, answer};
use crate::law::Strength;

/// One attempt: which of the possible steps, which needs are given, how many days on, approved and overriding or not.
#[derive(Debug, Clone)]
struct Attempt {
    choice: prop::sample::Index,
    given: u32,
    days: i64,
    approved: bool,
    overriding: bool,
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let attempt = (
        any::<prop::sample::Index>(),
        // Mostly everything, so that walks get somewhere.
        prop_oneof![3 => Just(u32::MAX), 2 => any::<u32>()],
        -3_i64..12,
        prop::bool::weighted(0.8),
        any::<bool>(),
    );
    let attempt = attempt.prop_map(|(choice, given, days, approved, overriding)| Attempt {
        choice,
        given,
        days,
        approved,
        overriding,
    });
    prop::collection::vec(attempt, 1..14)
}

fn begun(kind: &str, direction: &str) -> File {
    let mut file = File {
        request: request(kind, direction),
        ..File::default()
    };
    file.request.basis = basis(kind).into();
    file.measures = vec![
        measure(10, "M-J", "REQUESTED"),
        measure(11, "E-PRES", "REQUESTED"),
    ];
    file.involvements.push(Involvement {
        role: "SOUGHT".into(),
        ..Involvement::default()
    });
    file
}

/// A step as the attempt makes it; what is withheld is taken care of as little as what is given.
fn made(file: &mut File, needs: &[String], to: &str, attempt: &Attempt) -> Move {
    let last = file
        .movements
        .iter()
        .filter_map(|one| one.effective_on)
        .max();
    let from = last.unwrap_or(day("2026-02-01"));
    let mut step = Move {
        today: day("2027-06-30"),
        reason: if attempt.overriding { "urgent" } else { "" }.into(),
        approved_by: if attempt.approved { "head" } else { "" }.into(),
        ..step(to, "2026-02-01", &[])
    };
    step.effective_on = from + chrono::TimeDelta::days(attempt.days);
    for (place, code) in needs.iter().enumerate() {
        let guard = law::get().guard(code).unwrap();
        provide(
            guard,
            attempt.given & (1 << (place % 32)) != 0,
            file,
            &mut step,
        );
        if attempt.overriding {
            step.overrides.push(code.clone());
        }
    }
    step
}

/// Every need is met, or advice only, or soft and set aside by somebody who may, with a reason.
fn satisfied(file: &File, measure: Option<Id>, needs: &[String], step: &Move) {
    let sight = Sight {
        law: law::get(),
        file,
        measure,
        given: &step.facts,
        grounds: &step.grounds,
        on: step.effective_on,
        today: step.today,
    };
    for code in needs {
        let one = answer(law::get().guard(code).unwrap(), &sight);
        let set_aside = one.strength == Strength::Soft
            && step.overrides.contains(code)
            && step.approved_by == "head"
            && !step.reason.is_empty();
        let free = matches!(one.strength, Strength::Advice | Strength::None);
        assert!(
            one.met || set_aside || free,
            "{} without {code}: {step:?}",
            step.to
        );
    }
}

fn in_order(file: &File) {
    for of in [None, Some(Id::from_u128(10)), Some(Id::from_u128(11))] {
        let days: Vec<_> = file
            .movements
            .iter()
            .filter(|one| one.measure == of)
            .map(|one| one.effective_on)
            .collect();
        assert!(days.is_sorted(), "{days:?}");
    }
}

fn kinds() -> impl Strategy<Value = (String, &'static str)> {
    let codes: Vec<String> = law::get().kinds().map(|one| one.code.clone()).collect();
    (
        prop::sample::select(codes),
        prop::sample::select(vec!["IN", "OUT"]),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_walk_reaches_a_state_without_its_guards((kind, direction) in kinds(), walk in attempts()) {
        let mut file = begun(&kind, direction);
        for attempt in &walk {
            let machine = file.request.machine.clone();
            let possible: Vec<_> = steps(law::get(), &file).collect();
            if possible.is_empty() {
                break;
            }
            let (transition, to) = attempt.choice.get(&possible).clone();
            let mut tried = file.clone();
            let step = made(&mut tried, &transition.needs, &to, attempt);
            let Ok(edits) = advance(law::get(), &tried, &step, &home(), &mut ids()) else {
                continue;
            };
            // Several steps may lead to one state; the first that fits is the one taken.
            let first = possible.iter().find(|(_, other)| *other == to).unwrap().0;
            satisfied(&tried, None, &first.needs, &step);
            prop_assert!(!first.four_eyes || step.approved_by == "head");
            prop_assert!(!first.head || step.approved_by == "head");
            apply(&mut tried, &edits);
            file = tried;
            prop_assert_eq!(&file.request.status, &to);
            prop_assert!(law::get().state(&machine, &to).is_some());
            let closed = law::get().state(&machine, &to).unwrap().sort == law::StateSort::Closed;
            prop_assert_eq!(file.request.closed_on.is_some(), closed);
            in_order(&file);
        }
    }

    #[test]
    fn no_walk_of_a_measure_reaches_a_status_without_its_guards(direction in prop::sample::select(vec!["IN", "OUT"]), walk in attempts()) {
        let mut file = begun("EEV", direction);
        file.request.basis = "BUD".into();
        file.request.status = "UNDER_REVIEW".into();
        for (turn, attempt) in walk.iter().enumerate() {
            let id = Id::from_u128(10 + (turn as u128 % 2));
            let own = file.measures.iter().find(|one| one.id == id).unwrap();
            let possible: Vec<_> = law::get()
                .measure_steps()
                .filter(|row| row.fits(direction, own))
                .collect();
            if possible.is_empty() {
                continue;
            }
            let row = *attempt.choice.get(&possible);
            let mut tried = file.clone();
            let step = made(&mut tried, &row.needs, &row.code, attempt);
            let Ok(edits) = measure_step(law::get(), &tried, id, &step, &home(), &mut ids()) else {
                continue;
            };
            satisfied(&tried, Some(id), &row.needs, &step);
            prop_assert!(!row.four_eyes || step.approved_by == "head");
            apply(&mut tried, &edits);
            file = tried;
            let after = file.measures.iter().find(|one| one.id == id).unwrap();
            prop_assert_eq!(after.standing == "IN_FORCE", row.stands.or(row.standing).map_or(after.standing == "IN_FORCE", |one| one == law::Standing::InForce));
            in_order(&file);
        }
    }
}

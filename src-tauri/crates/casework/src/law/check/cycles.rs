//! Reads life cycles: steps from and to states that exist, needs and limits that somebody defines, states that a step
//! reaches, events that start at a fact which the step asks for.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::law::cycles::{
    Letter, MeasureStep, NEW, OPEN, ORDER_END, PREVIOUS, State, StateSort, Transition,
};
use crate::law::reading::{LawProblem, Mistake, Row, Source};
use crate::law::{Law, Starts};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cycles {
    #[serde(default)]
    state: Vec<Spanned<State>>,
    #[serde(default)]
    step: Vec<Spanned<Transition>>,
    #[serde(default)]
    letter: Vec<Spanned<Letter>>,
    #[serde(default)]
    measure: Vec<Spanned<MeasureStep>>,
}

/// Adds the life cycles of one file to the law. A life cycle stands whole in one file.
pub(super) fn read(source: Source<'_>, law: &mut Law) -> Result<(), LawProblem> {
    let read: Cycles = source.whole()?;
    let (states, steps) = (source.with_lines(read.state), source.with_lines(read.step));
    let letters = source.with_lines(read.letter);
    let measures = source.with_lines(read.measure);
    let mut known: BTreeSet<(&str, &str)> = BTreeSet::new();
    for Row { line, row } in &states {
        let twice = !known.insert((&row.machine, &row.code));
        if twice || law.machines.contains_key(&row.machine) {
            return Err(source.problem(Mistake::Twice, *line, &row.code));
        }
    }
    for Row { line, row } in &steps {
        let mistake = step(row, &known, law);
        if let Some((mistake, what)) = mistake {
            return Err(source.problem(mistake, *line, what));
        }
    }
    for Row { line, row } in &states {
        if !reached(&row.machine, &steps, &states).contains(&row.code) {
            return Err(source.problem(Mistake::Unreachable, *line, &row.code));
        }
    }
    for Row { line, row } in &letters {
        if row.article.trim().is_empty() {
            return Err(source.problem(Mistake::NoArticle, *line, &row.sort));
        }
        let known = law
            .lists
            .iter()
            .any(|item| item.list == "letter" && item.code == row.sort);
        let mut limits = row.meets.iter().chain(&row.cancels);
        let limit = limits.find(|code| !law.rules.contains_key(*code));
        if let Some(unknown) = Some(&row.sort).filter(|_| !known).or(limit) {
            return Err(source.problem(Mistake::UnknownCode, *line, unknown));
        }
    }
    for Row { line, row } in &measures {
        if let Some((mistake, what)) = measure(row, law) {
            return Err(source.problem(mistake, *line, what));
        }
    }
    law.measure_steps
        .extend(measures.into_iter().map(|row| row.row));
    for Row { row, .. } in states {
        let machine = law.machines.entry(row.machine.clone()).or_default();
        machine.code.clone_from(&row.machine);
        machine.states.push(row);
    }
    law.steps.extend(steps.into_iter().map(|row| row.row));
    law.letters.extend(letters.into_iter().map(|row| row.row));
    Ok(())
}

/// What is wrong with a step of a request.
fn step<'r>(
    row: &'r Transition,
    known: &BTreeSet<(&str, &str)>,
    law: &Law,
) -> Option<(Mistake, &'r str)> {
    if row.article.trim().is_empty() {
        return Some((Mistake::NoArticle, &row.to));
    }
    let is_state = |code: &String| known.contains(&(row.machine.as_str(), code.as_str()));
    let kind = row.kinds.iter().find(|code| !law.kinds.contains_key(*code));
    let from = row
        .from
        .iter()
        .find(|code| !is_state(code) && *code != NEW && *code != OPEN);
    let to = Some(&row.to).filter(|code| !is_state(code) && *code != PREVIOUS);
    let mut limits = row
        .meets
        .iter()
        .chain(&row.cancels)
        .chain(&row.cancels_when_met);
    let limit = limits.find(|code| !law.rules.contains_key(*code));
    let given = |code: &String| code == "received" || row.needs.contains(code);
    let days = [&row.outcome_day, &row.meets_on];
    let unknown = from
        .or(to)
        .or(kind)
        .or_else(|| need(&row.needs, law))
        .or(limit)
        .or_else(|| fact(&row.starts, &given))
        .or_else(|| days.into_iter().flatten().find(|code| !given(code)));
    match unknown {
        Some(unknown) => Some((Mistake::UnknownCode, unknown)),
        None if row.from.is_empty() => Some((Mistake::Senseless, &row.to)),
        None => None,
    }
}

/// What is wrong with a step of a measure.
fn measure<'r>(row: &'r MeasureStep, law: &Law) -> Option<(Mistake, &'r str)> {
    if row.article.trim().is_empty() {
        return Some((Mistake::NoArticle, &row.code));
    }
    let status = |code: &&String| law.list("measure-status").any(|one| one == code.as_str());
    let act = |code: &&String| law.list("measure-act").any(|one| one == code.as_str());
    let named = Some(&row.code).filter(|code| !if row.stays { act(code) } else { status(code) });
    let from = row.from.iter().find(|code| !status(code));
    let code = |code: &&String| law.measures.contains_key(*code);
    let of = row.measures.iter().find(|one| !code(one));
    let mut limits = row.meets.iter().chain(&row.cancels).chain(&row.extends);
    let limit = limits.find(|code| !law.rules.contains_key(*code));
    let given = |code: &String| {
        row.needs.contains(code) || (row.term.is_some() && code.as_str() == ORDER_END)
    };
    let term = row.term.iter().flat_map(|term| [&term.from, &term.given]);
    let unknown = named
        .or(from)
        .or(of)
        .or_else(|| need(&row.needs, law))
        .or(limit)
        .or_else(|| fact(&row.starts, &given))
        .or_else(|| term.into_iter().find(|code| !given(code)));
    match unknown {
        Some(unknown) => Some((Mistake::UnknownCode, unknown)),
        None if row.from.is_empty() => Some((Mistake::Senseless, &row.code)),
        None => None,
    }
}

fn need<'r>(needs: &'r [String], law: &Law) -> Option<&'r String> {
    needs.iter().find(|code| !law.guards.contains_key(*code))
}

/// The fact that an event starts at, where the step does not ask for it.
fn fact<'r>(starts: &'r [Starts], given: &impl Fn(&String) -> bool) -> Option<&'r String> {
    let facts = starts.iter().flat_map(|start| [&start.at, &start.fixed]);
    facts.flatten().find(|code| !given(code))
}

/// The states of a machine that steps lead to from the beginning.
fn reached(machine: &str, steps: &[Row<Transition>], states: &[Row<State>]) -> BTreeSet<String> {
    let open = |code: &String| {
        states.iter().any(|row| {
            row.row.machine == machine && row.row.code == *code && row.row.sort == StateSort::Open
        })
    };
    let mut reached = BTreeSet::from([NEW.to_owned()]);
    loop {
        let before = reached.len();
        for Row { row, .. } in steps.iter().filter(|step| step.row.machine == machine) {
            let starts = row
                .from
                .iter()
                .any(|from| reached.contains(from) || (from == OPEN && reached.iter().any(open)));
            if starts {
                reached.insert(row.to.clone());
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}

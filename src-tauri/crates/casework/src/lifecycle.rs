//! Moves a request through its life cycle: what can come next, what the law asks first, and what a step writes.
//!
//! The steps are data; this module applies them. It answers edits or a rejection and writes nothing itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::guards::{Answer, Sight, answer, field_name, read_fact};
use crate::law::{Check, Direction, Guard, Law, NEW, PREVIOUS, Strength, Transition};
use crate::rejection::Rejection;
use crate::value::Id;

mod by_hand;
mod changes;
mod clocks;
mod consulting;
mod corrections;
mod effects;
mod happening;
mod next;
mod pause;
mod recount;
mod rows;
#[cfg(test)]
mod tests;

pub use crate::guards::{Completeness, GroundGiven, Item, completeness};
pub use by_hand::{Extension, Start, ended_by_hand, extended, held, released, started};
pub use changes::{after_letter, recomputed};
pub use clocks::ended;
pub use consulting::obligation;
pub use corrections::{Correction, Which, corrected};
pub use happening::happened;
use next::supply;
pub use next::{Need, Next, Readiness, next};
pub use pause::paused;
pub use recount::recounted;
pub use rows::{calendar_for, deadline_row, received};

/// A step as a person takes it.
#[derive(Debug, Clone, Default)]
pub struct Move {
    /// Where to.
    pub to: String,
    /// The day it counts from in law.
    pub effective_on: NaiveDate,
    /// What guards ask for, by code.
    pub facts: BTreeMap<String, String>,
    /// Grounds stated with it.
    pub grounds: Vec<GroundGiven>,
    /// Why.
    pub reason: String,
    /// Soft guards set aside, by code.
    pub overrides: Vec<String>,
    /// The login of the head who approves; empty where nobody does.
    pub approved_by: String,
    /// The login of the person who takes the step.
    pub by: String,
    /// Whether that person is a head.
    pub by_head: bool,
    /// Today in the home State.
    pub today: NaiveDate,
}

/// Takes a step.
///
/// # Errors
/// A [`Rejection`]: `move-not-possible`, `future-date` and `before-last-step` at `effective_on`,
/// `fact-unknown` or a wrong form at the fact, `guard-` and the code of the first need that is not met,
/// `needs-second-person` and `needs-head` at `approved_by`, `override-needs-reason` at `reason`.
pub fn advance(
    law: &Law,
    file: &File,
    step: &Move,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let (transition, to) = steps(law, file)
        .find(|(_, to)| *to == step.to)
        .ok_or_else(|| {
            Rejection::new("move-not-possible")
                .at("to")
                .with("from", &file.request.status)
                .with("to", &step.to)
        })?;
    if step.effective_on > step.today {
        return Err(Rejection::new("future-date")
            .at("effective_on")
            .with("today", step.today));
    }
    if let Some(last) = file
        .request
        .status_on
        .filter(|last| step.effective_on < *last)
    {
        return Err(Rejection::new("before-last-step")
            .at("effective_on")
            .with("last", last));
    }
    let overridden = allowed(law, file, transition, step)?;
    approved(transition, step, !overridden.is_empty())?;
    let mut edits = effects::write(law, file, transition, &to, step, &overridden, calendar, ids)?;
    edits.extend(crate::refusals::followed(file, step, ids));
    Ok(edits)
}

/// Puts a new request at the beginning of its life cycle, with the clocks that its receipt starts.
///
/// # Errors
/// `unknown-kind` at `kind`; `future-date` at the day of receipt or dispatch; or the first guard not met.
pub fn begin(
    law: &Law,
    file: &File,
    calendar: &Calendar,
    today: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let unknown = || {
        Rejection::new("unknown-kind")
            .at("kind")
            .with("kind", &file.request.kind)
    };
    let machine = law.machine_for(&file.request.direction, &file.request.kind);
    let machine = machine.ok_or_else(unknown)?.code.clone();
    let mut begun = file.clone();
    begun.request.machine = machine;
    let (transition, to) = steps(law, &begun).next().ok_or_else(unknown)?;
    let incoming = Direction::of(&file.request.direction) == Some(Direction::In);
    let (field, day) = if incoming {
        ("received_on", file.request.received_on)
    } else {
        ("sent_on", file.request.sent_on)
    };
    if day.is_some_and(|day| day > today) {
        return Err(Rejection::new("future-date").at(field).with("today", today));
    }
    let step = Move {
        to: to.clone(),
        effective_on: day.unwrap_or(today),
        today,
        ..Move::default()
    };
    allowed(law, &begun, transition, &step)?;
    let edits = effects::write(law, &begun, transition, &to, &step, &[], calendar, ids)?;
    // The desk has written the request as it was before it had a life cycle.
    let mut named = file.request.clone();
    named.machine.clone_from(&begun.request.machine);
    let mut all = crate::nouns::Row::changed_from(&named, &file.request);
    all.extend(edits);
    Ok(all)
}

/// The items that the request must or may contain.
#[must_use]
pub fn checklist<'a>(law: &'a Law, file: &File) -> Vec<Item<'a>> {
    crate::guards::checklist(law, file, None)
}

/// The steps from where the request stands, with the state each leads to.
fn steps<'a>(
    law: &'a Law,
    file: &'a File,
) -> impl Iterator<Item = (&'a Transition, String)> + use<'a> {
    let request = &file.request;
    let steps = law.steps_from(&request.machine, &request.status);
    let fits = |step: &&Transition| step.kinds.is_empty() || step.kinds.contains(&request.kind);
    steps.filter(fits).filter_map(|step| {
        let to = if step.to == PREVIOUS {
            came_from(file)?
        } else {
            step.to.clone()
        };
        Some((step, to))
    })
}

/// The state that the request was in before it came to where it stands.
fn came_from(file: &File) -> Option<String> {
    let mut movements = file.movements.iter().rev();
    let last = movements.find(|one| one.to_status == file.request.status)?;
    Some(last.from_status.clone()).filter(|from| !from.is_empty() && from != NEW)
}

fn answers<'a>(step: &Transition, sight: &Sight<'a>) -> Vec<(&'a Guard, Answer)> {
    let guards = step.needs.iter().filter_map(|code| sight.law.guard(code));
    guards.map(|guard| (guard, answer(guard, sight))).collect()
}

/// Checks what is given and what is asked for; answers the soft guards that were set aside.
fn allowed(
    law: &Law,
    file: &File,
    transition: &Transition,
    step: &Move,
) -> Result<Vec<String>, Rejection> {
    let guards: Vec<&Guard> = transition
        .needs
        .iter()
        .filter_map(|code| law.guard(code))
        .collect();
    for (code, text) in step
        .facts
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
    {
        let own = guards
            .iter()
            .find(|guard| guard.code == *code && !supply(guard).is_empty());
        let instead = guards
            .iter()
            .any(|guard| guard.or_fact.as_ref() == Some(code));
        match own {
            Some(guard) => read_fact(guard, text.trim(), step.today).map_err(|wrong| {
                Rejection::new(wrong)
                    .at(code)
                    .by(&guard.article)
                    .with("value", text)
            })?,
            None if instead => {}
            None => return Err(Rejection::new("fact-unknown").at(code).with("to", &step.to)),
        }
    }
    for ground in &step.grounds {
        if law.ground(&ground.code).is_none() {
            return Err(Rejection::new("unknown-code")
                .at("grounds")
                .with("value", &ground.code));
        }
    }
    let sight = Sight {
        law,
        file,
        given: &step.facts,
        grounds: &step.grounds,
        on: step.effective_on,
        today: step.today,
    };
    let answers = answers(transition, &sight);
    let open: Vec<String> = answers
        .iter()
        .filter(|(_, answer)| !answer.met && answer.strength == Strength::Hard)
        .map(|(guard, _)| guard.code.clone())
        .collect();
    let mut overridden = Vec::new();
    for (guard, answer) in answers {
        match answer.strength {
            _ if answer.met => {}
            Strength::Advice | Strength::None => {}
            Strength::Soft if step.overrides.contains(&guard.code) => {
                overridden.push(guard.code.clone());
            }
            Strength::Hard | Strength::Soft => {
                let mut no = Rejection::new(format!("guard-{}", guard.code))
                    .at(place(guard))
                    .by(answer.article)
                    .with("hard", answer.strength == Strength::Hard)
                    .with("open", open.join(" "));
                if let Some(ground) = answer.prohibited {
                    no = no.with("ground", ground);
                }
                let missing = match &guard.check {
                    Check::Checklist { set } => sight.missing(set.as_deref()),
                    _ => Vec::new(),
                };
                return Err(no.with("missing", missing.join(" ")));
            }
        }
    }
    Ok(overridden)
}

/// Four eyes, heads, and reasons for what was set aside (domain 2, rule 4; domain 10).
fn approved(transition: &Transition, step: &Move, overrides: bool) -> Result<(), Rejection> {
    let second = !step.approved_by.is_empty() && step.approved_by != step.by;
    if transition.four_eyes && !second {
        return Err(Rejection::new("needs-second-person")
            .at("approved_by")
            .by(&transition.article));
    }
    // Setting a guard aside is always a second person's word (domain 2, rule 4).
    if overrides && !second {
        return Err(Rejection::new("needs-second-person")
            .at("approved_by")
            .by(&transition.article));
    }
    if transition.head && !(second || step.by_head) {
        return Err(Rejection::new("needs-head")
            .at("approved_by")
            .by(&transition.article));
    }
    if overrides && step.reason.trim().is_empty() {
        return Err(Rejection::new("override-needs-reason")
            .at("reason")
            .by(&transition.article));
    }
    Ok(())
}

/// The field or fact that a rejection points at.
fn place(guard: &Guard) -> String {
    match (&guard.check, supply(guard)) {
        (Check::Field { field }, _) => field_name(*field).to_owned(),
        (_, "") => guard.code.clone(),
        (_, supply) => supply.to_owned(),
    }
}

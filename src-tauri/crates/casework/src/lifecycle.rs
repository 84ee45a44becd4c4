//! Moves a request through its life cycle: what can come next, what the law asks first, and what a step writes.
//!
//! The steps are data; this module applies them. It answers edits or a rejection and writes nothing itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Direction, Law, NEW, PREVIOUS, Transition};
use crate::rejection::Rejection;
use crate::value::Id;

mod asking;
mod by_hand;
mod changes;
mod clocks;
mod consulting;
mod corrections;
mod effects;
mod following;
mod happening;
mod measure;
mod next;
mod pause;
mod recount;
mod rows;
#[cfg(test)]
mod tests;

use asking::Asked;

pub use crate::guards::{Completeness, GroundGiven, Item, completeness};
pub use by_hand::{Extension, Start, ended_by_hand, extended, held, released, started};
pub use changes::{after_letter, recomputed};
pub use clocks::ended;
pub use consulting::obligation;
pub use corrections::{Correction, Which, corrected};
pub use following::follow_arrest;
pub use happening::happened;
pub use measure::{measure_next, measure_step};
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
    in_order(step, file.request.status_on)?;
    let asked = Asked::of(transition);
    let overridden = asked.allowed(law, file, step)?;
    asked.approved(step, !overridden.is_empty())?;
    let mut edits = effects::write(law, file, transition, &to, step, &overridden, calendar, ids)?;
    edits.extend(crate::refusals::followed(file, step, ids));
    Ok(edits)
}

/// Nothing counts from a day to come, or from before the step that came last; a correction is an entry of its own.
fn in_order(step: &Move, last: Option<NaiveDate>) -> Result<(), Rejection> {
    if step.effective_on > step.today {
        return Err(Rejection::new("future-date")
            .at("effective_on")
            .with("today", step.today));
    }
    match last.filter(|last| step.effective_on < *last) {
        Some(last) => Err(Rejection::new("before-last-step")
            .at("effective_on")
            .with("last", last)),
        None => Ok(()),
    }
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
    Asked::of(transition).allowed(law, &begun, &step)?;
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
    let last =
        movements.find(|one| one.measure.is_none() && one.to_status == file.request.status)?;
    Some(last.from_status.clone()).filter(|from| !from.is_empty() && from != NEW)
}

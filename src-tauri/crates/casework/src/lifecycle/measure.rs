//! Moves one measure through its own small life cycle (domain 2, rule 1): accepted, refused, done; and, while the
//! status stays, what happens to a freeze, a preservation or a temporary transfer that is in force.
//!
//! Nothing here happens by itself: the end of a floor or of an order only shows, and a person takes the step.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::asking::Asked;
use super::clocks::Clocks;
use super::effects::{fact, grounds, noted};
use super::next::{Next, wanted};
use super::{Move, in_order};
use crate::calendar::Calendar;
use crate::deadlines::Trigger;
use crate::edits::Edit;
use crate::file::File;
use crate::guards::term;
use crate::law::{Law, MeasureStep, ORDER_END, Starts};
use crate::nouns::{Measure, Movement, Row};
use crate::rejection::Rejection;
use crate::value::Id;

/// Takes a step of one measure of the file; `step.to` is a status, or the code of what happened.
///
/// # Errors
/// A [`Rejection`]: `no-such-row` at `id`, `measure-step` at `status`, `future-date` and `before-last-step` at
/// `effective_on`, `fact-unknown` or a wrong form at the fact, `guard-` and the code of the first need that is not
/// met, `before-start` where a term ends before it begins, `needs-second-person` and `needs-head` at `approved_by`,
/// `override-needs-reason` at `reason`.
pub fn measure_step(
    law: &Law,
    file: &File,
    measure: Id,
    step: &Move,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let before = find(file, measure)?;
    let row = steps(law, file, before)
        .find(|row| row.code == step.to)
        .ok_or_else(|| {
            Rejection::new("measure-step")
                .at("status")
                .with("from", &before.status)
                .with("to", &step.to)
        })?;
    in_order(step, last_day(file, before))?;
    let asked = Asked::of_measure(row, measure);
    let overridden = asked.allowed(law, file, step)?;
    asked.approved(step, !overridden.is_empty())?;

    let given = Given { file, before, step };
    let ends = given.end_of_term(row)?;
    let mut after = before.clone();
    if !row.stays {
        after.status.clone_from(&row.code);
        after.status_on = Some(step.effective_on);
    }
    if let Some(stands) = row.stands {
        stands.code().clone_into(&mut after.standing);
    }
    after.order_ends = ends.or(before.order_ends);
    if let Some(reference) = step.facts.get("order-reference") {
        reference.trim().clone_into(&mut after.order_ref);
    }
    let mut edits = Movement {
        id: ids(),
        request: Some(file.request.id),
        measure: Some(measure),
        from_status: before.status.clone(),
        to_status: row.code.clone(),
        effective_on: Some(step.effective_on),
        reason: step.reason.clone(),
        overridden: overridden.join(" "),
        approved_by: step.approved_by.clone(),
        by: step.by.clone(),
        ..Movement::default()
    }
    .created();
    for (code, text) in &given.facts() {
        edits.extend(fact(file, Some(measure), code, text, ids));
    }
    edits.extend(grounds(file, Some(measure), step, ids));
    edits.extend(after.changed_from(before));

    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    clocks.measure = Some(measure);
    clocks.meet(&row.meets, step.effective_on);
    clocks.end(&row.cancels, "CANCELLED", step.effective_on);
    if let Some(to) = ends {
        clocks.extend(&row.extends, to, step.effective_on, ids)?;
    }
    for starts in &row.starts {
        if let Some((at, fixed)) = given.moment(starts, ends) {
            clocks.start(starts.event, &at, fixed, step.effective_on, ids)?;
        }
    }
    edits.extend(clocks.edits());
    Ok(edits)
}

/// The steps possible for one measure, in the order of the law's file; none for a measure that is not in the file.
#[must_use]
pub fn measure_next(law: &Law, file: &File, measure: Id, today: NaiveDate) -> Vec<Next> {
    let Ok(row) = find(file, measure) else {
        return Vec::new();
    };
    let next = steps(law, file, row).map(|step| {
        let asked = Asked::of_measure(step, measure);
        let (readiness, needs) = wanted(law, file, asked, today);
        Next {
            to: step.code.clone(),
            article: step.article.clone(),
            recommended: false,
            second_person: step.four_eyes,
            head_only: false,
            readiness,
            needs,
        }
    });
    next.collect()
}

fn find(file: &File, measure: Id) -> Result<&Measure, Rejection> {
    let mut measures = file.measures.iter();
    measures
        .find(|one| one.id == measure)
        .ok_or_else(|| Rejection::new("no-such-row").at("id"))
}

fn steps<'l>(
    law: &'l Law,
    file: &'l File,
    measure: &'l Measure,
) -> impl Iterator<Item = &'l MeasureStep> {
    law.measure_steps()
        .filter(|step| step.fits(&file.request.direction, measure))
}

/// The day of the last thing that happened to a measure.
fn last_day(file: &File, measure: &Measure) -> Option<NaiveDate> {
    let moved = file
        .movements
        .iter()
        .filter(|one| one.measure == Some(measure.id));
    moved
        .filter_map(|one| one.effective_on)
        .chain(measure.status_on)
        .max()
}

/// What is known when a step is taken.
struct Given<'a> {
    file: &'a File,
    before: &'a Measure,
    step: &'a Move,
}

impl Given<'_> {
    fn facts(&self) -> BTreeMap<&str, &str> {
        let given = self.step.facts.iter();
        given
            .map(|(code, text)| (code.as_str(), text.trim()))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }

    fn text(&self, code: &str) -> Option<String> {
        let noted = || noted(self.file, Some(self.before.id), code).map(|fact| &fact.value);
        let text = self.step.facts.get(code).or_else(noted)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    fn day(&self, code: &str) -> Option<NaiveDate> {
        let at = Trigger::parse(&self.text(code)?).ok()?;
        Some(at.in_zone(None).day())
    }

    /// The end that the step sets, after the day it runs from.
    fn end_of_term(&self, row: &MeasureStep) -> Result<Option<NaiveDate>, Rejection> {
        let Some(set) = &row.term else {
            return Ok(None);
        };
        let from = if set.from == ORDER_END {
            self.before.order_ends
        } else {
            self.day(&set.from)
        };
        let text = self.text(&set.given);
        let (Some(from), Some(text)) = (from, text) else {
            return Ok(None);
        };
        match term(&text, from) {
            Some(end) if end > from => Ok(Some(end)),
            Some(_) => Err(Rejection::new("before-start")
                .at(&set.given)
                .by(&row.article)),
            None => Err(Rejection::new("fact-bad-term")
                .at(&set.given)
                .with("value", text)),
        }
    }

    /// When an event happened, and the day that somebody set for what it starts.
    fn moment(
        &self,
        starts: &Starts,
        ends: Option<NaiveDate>,
    ) -> Option<(String, Option<NaiveDate>)> {
        let at = match starts.at.as_deref() {
            None => self.step.effective_on.to_string(),
            Some(ORDER_END) => ends?.to_string(),
            Some(code) => self.text(code)?,
        };
        let fixed = match starts.fixed.as_deref() {
            Some(ORDER_END) => ends,
            Some(code) => self.day(code),
            None => None,
        };
        Some((at, fixed))
    }
}

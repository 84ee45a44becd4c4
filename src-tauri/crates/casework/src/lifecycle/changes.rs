//! Clocks that change without a step: a letter that meets one, a correction that moves them.

use super::clocks::{Clocks, pauses, runs, starting};
use super::recount::Recount;
use super::rows::received;
use crate::calendar::Calendar;
use crate::deadlines::{Given, Question};
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Event, Law};
use crate::nouns::{Communication, Deadline, Request};
use crate::rejection::Rejection;
use crate::value::Id;

/// The channel of what is said and not written.
const ORAL: &str = "ORAL";

/// What a letter does to the clocks: an acknowledgement meets its limit, a status query starts one.
///
/// # Errors
/// When a limit it starts cannot be counted.
pub fn after_letter(
    law: &Law,
    file: &File,
    letter: &Communication,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let Some(day) = letter.day else {
        return Ok(Vec::new());
    };
    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    let settled = !file.request.outcome.is_empty();
    let effects = law.letters().filter(|row| {
        row.request.code() == file.request.direction
            && row.direction.code() == letter.direction
            && row.sort == letter.sort
            && !(row.written && letter.channel == ORAL)
    });
    for effect in effects {
        clocks.meet(&effect.meets, day);
        clocks.end(&effect.cancels, "CANCELLED", day);
        // A request that has its outcome is not chased any more, but a question is still answered.
        if let Some(event) = effect
            .starts
            .filter(|event| !settled || *event == Event::StatusAsked)
        {
            clocks.start(event, &day.to_string(), None, day, ids)?;
        }
    }
    Ok(clocks.edits())
}

/// The edits after a corrected day, urgency, basis or suggested day: rows whose trigger moved are counted anew,
/// rows that no longer fit are superseded, and rules that now apply start. Rows already met stay as they were,
/// and so does what a person started by hand.
///
/// # Errors
/// When a limit cannot be counted.
pub fn recomputed(
    law: &Law,
    before: &File,
    after: &Request,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let old = &before.request;
    let key = |request: &Request| {
        (
            received(request),
            request.sent_on,
            (
                request.urgency.clone(),
                request.basis.clone(),
                request.other_bases.clone(),
                request.channel.clone(),
            ),
            (request.suggested_on, request.suggested_reason.is_empty()),
        )
    };
    if key(old) == key(after) || old.status.is_empty() || !old.outcome.is_empty() {
        return Ok(Vec::new());
    }
    let on = after.status_on.unwrap_or_default();
    let moments = [
        Event::Receipt,
        Event::ReceiptExecuting,
        Event::Suggested,
        Event::Dispatch,
    ];
    let moment = |request: &Request, event: Event| match event {
        Event::Suggested => {
            let reasons = !request.suggested_reason.trim().is_empty();
            let day = request.suggested_on.filter(|_| reasons);
            day.map(|day| day.to_string())
        }
        Event::Dispatch => request.sent_on.map(|day| day.to_string()),
        _ => received(request),
    };
    let mut clocks = Clocks::of(law, before, after, calendar);
    for event in moments {
        let at = moment(after, event);
        let rules = starting(law, before, after, None, event);
        let fits = |row: &Deadline| {
            at.is_some()
                && (!row.reason.is_empty() || rules.iter().any(|rule| rule.code == row.rule))
        };
        let gone = clocks
            .rows
            .iter()
            .filter(|row| runs(row) && row.trigger == event.code());
        let gone: Vec<Id> = gone.filter(|row| !fits(row)).map(|row| row.id).collect();
        for row in gone {
            clocks.finish(row, "SUPERSEDED", on);
        }
    }
    let recount = Recount {
        law,
        file: before,
        request: after,
        home: calendar,
        on,
    };
    let moved = |row: &Deadline| {
        let event = moments
            .into_iter()
            .find(|event| event.code() == row.trigger)?;
        let (was, now) = (moment(old, event), moment(after, event)?);
        // A reminder starts the same event on its own day: only what the noted day started moves with it.
        let bare = row
            .trigger_at
            .strip_suffix("T00:00")
            .unwrap_or(&row.trigger_at);
        (was.as_deref() == Some(bare) || was.as_deref() == Some(&row.trigger_at)).then_some(now)
    };
    recount.rows(&mut clocks.rows, &moved, ids)?;
    for event in moments {
        let Some(at) = moment(after, event) else {
            continue;
        };
        let known = |rows: &[Deadline], rule: &str| {
            rows.iter()
                .any(|row| row.rule == rule && (runs(row) || row.status == "MET"))
        };
        let had = before
            .deadlines
            .iter()
            .any(|row| row.trigger == event.code());
        // Receipt and dispatch start clocks when they happen; a correction only moves what they started.
        if !had && event == Event::Dispatch {
            continue;
        }
        let fixed = after.suggested_on.filter(|_| event == Event::Suggested);
        for rule in starting(law, before, after, None, event) {
            if known(&clocks.rows, &rule.code) {
                continue;
            }
            let question = Question {
                given: fixed.map(Given::Day),
                pauses: pauses(before, rule, &at),
                ..Question::default()
            };
            clocks.begin(rule, &at, &question, on, ids)?;
        }
    }
    Ok(clocks.edits())
}

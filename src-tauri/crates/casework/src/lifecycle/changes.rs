//! Clocks that change without a step: a letter that meets one, a correction that moves them.

use super::clocks::{Clocks, close, received, runs, starting};
use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Event, Law};
use crate::nouns::{Communication, Deadline, Request};
use crate::rejection::Rejection;
use crate::value::Id;

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

/// The edits after a corrected day, urgency, basis or suggested day: rows that no longer fit are
/// superseded by new ones; rows already met stay as they were.
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
            ),
            (request.suggested_on, request.suggested_reason.is_empty()),
        )
    };
    if key(old) == key(after) || old.status.is_empty() || !old.outcome.is_empty() {
        return Ok(Vec::new());
    }
    let mut clocks = Clocks::of(law, before, after, calendar);
    let reasons = !after.suggested_reason.trim().is_empty();
    let suggested = after
        .suggested_on
        .filter(|_| reasons)
        .map(|day| day.to_string());
    let sent = after.sent_on.map(|day| day.to_string());
    let moments = [
        (Event::Receipt, received(after)),
        (Event::ReceiptExecuting, received(after)),
        (Event::Suggested, suggested),
        (Event::Dispatch, sent),
    ];
    for (event, at) in moments {
        let had = before
            .deadlines
            .iter()
            .any(|row| row.trigger == event.code());
        // Receipt and dispatch start clocks when they happen; a correction only moves what they started.
        if !had && event == Event::Dispatch {
            continue;
        }
        let rules = starting(law, before, after, event);
        let fits = |row: &Deadline| {
            Some(&row.trigger_at) == at.as_ref() && rules.iter().any(|rule| rule.code == row.rule)
        };
        let done: Vec<String> = before
            .deadlines
            .iter()
            .filter(|row| row.trigger == event.code() && row.status == "MET")
            .map(|row| row.rule.clone())
            .collect();
        let mut replaced = Vec::new();
        for row in &mut clocks.rows {
            if runs(row) && row.trigger == event.code() && !fits(row) {
                close(row, "SUPERSEDED", after.status_on.unwrap_or_default());
                replaced.push((row.rule.clone(), row.id));
            }
        }
        let Some(at) = at else { continue };
        let first = clocks.rows.len();
        let fixed = after.suggested_on.filter(|_| event == Event::Suggested);
        clocks.start(event, &at, fixed, after.status_on.unwrap_or_default(), ids)?;
        let new = clocks.rows.split_off(first);
        for mut row in new.into_iter().filter(|row| !done.contains(&row.rule)) {
            let old = replaced.iter().find(|(rule, _)| *rule == row.rule);
            row.supersedes = old.map(|(_, id)| *id).or(row.supersedes);
            clocks.rows.push(row);
        }
    }
    Ok(clocks.edits())
}

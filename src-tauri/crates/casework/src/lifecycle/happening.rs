//! An event that is no step of a life cycle and still starts its clocks: final discharge, a planned lifting.

use chrono::NaiveDate;

use super::clocks::{Clocks, close, runs};
use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Event, Law};
use crate::rejection::Rejection;
use crate::value::Id;

/// Starts the limits of an event on a day. What the same event had started from another day is superseded: the day
/// was noted wrongly, or the event has come again.
///
/// # Errors
/// When a limit it starts cannot be counted.
pub fn happened(
    law: &Law,
    file: &File,
    event: Event,
    on: NaiveDate,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    let at = on.to_string();
    for row in &mut clocks.rows {
        if runs(row) && row.trigger == event.code() && row.trigger_at != at {
            close(row, "SUPERSEDED", on);
        }
    }
    let first = clocks.rows.len();
    clocks.start(event, &at, None, on, ids)?;
    let new = clocks.rows.split_off(first);
    for mut row in new {
        let mut old = clocks.rows.iter();
        let old = old.rfind(|old| old.rule == row.rule && old.status == "SUPERSEDED");
        row.supersedes = row.supersedes.or(old.map(|old| old.id));
        clocks.rows.push(row);
    }
    Ok(clocks.edits())
}

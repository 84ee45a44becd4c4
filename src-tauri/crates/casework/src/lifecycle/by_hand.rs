//! Clocks that a person starts, extends or ends, with what follows from it for the other rows of the file.

use chrono::NaiveDate;

use super::clocks::{Clocks, close, pauses, runs};
use crate::calendar::Calendar;
use crate::deadlines::{Given, Question, Trigger};
use crate::edits::Edit;
use crate::file::File;
use crate::governing::day_of;
use crate::law::{Law, Length, Rule, Unit};
use crate::nouns::{Deadline, Request, Row};
use crate::rejection::Rejection;
use crate::value::Id;

/// A clock as a person starts it.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The event of day 0: a local day, or a day with a time.
    pub trigger: String,
    /// A length or a day in place of the rule's own.
    pub given: Option<Given>,
    /// The measure it runs on; none for the whole request.
    pub measure: Option<Id>,
    /// Why.
    pub reason: String,
}

/// Starts one rule by hand.
///
/// # Errors
/// `count-*` at the part of the question that cannot be answered; `count-no-number` for a rule that only informs.
pub fn started(
    law: &Law,
    file: &File,
    rule: &Rule,
    start: &Start,
    calendar: &Calendar,
    today: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    Trigger::parse(&start.trigger)?;
    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    clocks.measure = start.measure;
    let question = Question {
        given: start.given,
        pauses: pauses(file, rule, &start.trigger),
        ..Question::default()
    };
    let row = clocks.begin(rule, start.trigger.trim(), &question, today, ids)?;
    let none = || {
        Rejection::new("count-no-number")
            .at("rule")
            .with("rule", &rule.code)
    };
    let row = row.ok_or_else(none)?;
    if let Some(row) = clocks.rows.iter_mut().find(|one| one.id == row) {
        row.reason.clone_from(&start.reason);
    }
    Ok(clocks.edits())
}

/// A longer time for a running row.
#[derive(Debug, Clone, Copy)]
pub struct Extension<'a> {
    /// The row.
    pub row: &'a Deadline,
    /// How much longer, in the unit of its rule; days where somebody set the day.
    pub length: u32,
    /// Why.
    pub reason: &'a str,
}

/// Extends a running row from its old due day (domain 4.1, point 8): a new row supersedes it, and so it goes
/// for the rows that hang on its end.
///
/// # Errors
/// `unknown-rule` at `rule`; `count-fixed-length` at `length` where the law allows no other number.
pub fn extended(
    law: &Law,
    file: &File,
    extension: &Extension<'_>,
    calendar: &Calendar,
    today: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let row = extension.row;
    let rule = law.rule(&row.rule).ok_or_else(|| {
        Rejection::new("unknown-rule")
            .at("rule")
            .with("value", &row.rule)
    })?;
    let unit = rule
        .unit
        .filter(|unit| *unit != Unit::Fix)
        .unwrap_or(Unit::Cd);
    let question = Question {
        extends: day_of(&row.due),
        given: Some(Given::Length(Length {
            number: extension.length,
            unit,
        })),
        ..Question::default()
    };
    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    clocks.measure = row.measure;
    clocks.finish(row.id, "SUPERSEDED", today);
    let new = clocks.begin(rule, &row.trigger_at, &question, today, ids)?;
    for one in clocks.rows.iter_mut().filter(|one| Some(one.id) == new) {
        one.supersedes = Some(row.id);
        one.held_for = row.held_for;
        extension.reason.clone_into(&mut one.reason);
    }
    Ok(clocks.edits())
}

/// Ends a running row as a person says, `MET` or `CANCELLED`, with what hangs on its end.
#[must_use]
pub fn ended_by_hand(
    law: &Law,
    file: &File,
    row: &Deadline,
    status: &str,
    on: NaiveDate,
    reason: &str,
    calendar: &Calendar,
) -> Vec<Edit> {
    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    clocks.finish(row.id, status, on);
    for one in clocks.rows.iter_mut().filter(|one| one.id == row.id) {
        reason.clone_into(&mut one.reason);
        if status == "MET" {
            // Met after its day was missed: whoever says so, the row tells it.
            super::clocks::meet(one, on);
        } else {
            close(one, status, on);
        }
    }
    clocks.edits()
}

/// Data whose disclosure is asked for stay preserved until that is decided (ETS 185 29(7)): the edits that
/// hold the rows of the preservation for the request that follows it.
#[must_use]
pub fn held(law: &Law, preservation: &File, follows: &Request) -> Vec<Edit> {
    let holds =
        |row: &&Deadline| runs(row) && law.rule(&row.rule).is_some_and(|rule| rule.until_decision);
    let rows = preservation.deadlines.iter().filter(holds);
    let held = rows.flat_map(|row| {
        let now = Deadline {
            held_for: Some(follows.id),
            ..row.clone()
        };
        now.changed_from(row)
    });
    held.collect()
}

/// The edits that let go of rows held for a request, once it is decided. Nothing else happens to them by itself.
#[must_use]
pub fn released(preservation: &File, decided: Id) -> Vec<Edit> {
    let rows = preservation.deadlines.iter();
    let held = rows.filter(|row| row.held_for == Some(decided));
    let released = held.flat_map(|row| {
        let now = Deadline {
            held_for: None,
            ..row.clone()
        };
        now.changed_from(row)
    });
    released.collect()
}

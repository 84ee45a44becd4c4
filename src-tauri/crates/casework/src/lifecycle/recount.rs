//! Counts running rows anew from their stored triggers: after a corrected day, a pause, or another calendar.
//!
//! Nothing here knows "now": two desks that have the same file and the same law get the same rows
//! (domain 4.1, point 11). Old rows are kept, superseded.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::clocks::{close, count, pauses, runs};
use super::rows::{calendar_for, deadline_row};
use crate::calendar::Calendar;
use crate::deadlines::{Computed, Given, Question, Step};
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Law, Length, Unit};
use crate::nouns::{Deadline, Request, Row};
use crate::rejection::Rejection;
use crate::value::Id;

/// What a recount goes by.
pub(super) struct Recount<'a> {
    pub(super) law: &'a Law,
    /// The file, with the pauses as they will be.
    pub(super) file: &'a File,
    /// The request as it will be.
    pub(super) request: &'a Request,
    pub(super) home: &'a Calendar,
    /// The day on which the old rows end.
    pub(super) on: NaiveDate,
}

impl Recount<'_> {
    /// Counts every running row again, with the triggers that moved: a row whose count changes is superseded
    /// by a new one. What hangs on the end of a row moves with it.
    pub(super) fn rows(
        &self,
        rows: &mut Vec<Deadline>,
        moved: &dyn Fn(&Deadline) -> Option<String>,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<(), Rejection> {
        // The ends that moved, by event: what hangs on them is counted after them.
        let mut ends: BTreeMap<(String, String, Option<Id>), String> = BTreeMap::new();
        let mut order: Vec<Deadline> = rows.iter().filter(|row| runs(row)).cloned().collect();
        order.sort_by_key(|row| {
            self.law
                .rule(&row.rule)
                .is_none_or(|rule| rule.ends.is_empty())
        });
        for old in order {
            let hangs = (old.trigger.clone(), old.trigger_at.clone(), old.measure);
            let at = moved(&old).or_else(|| ends.get(&hangs).cloned());
            let Some((at, computed)) = self.count(&old, at.as_deref())? else {
                continue;
            };
            let Some(rule) = self.law.rule(&old.rule) else {
                continue;
            };
            let calendar = calendar_for(self.law, self.request, rule, self.home);
            let mut new = deadline_row(ids(), self.request, rule, &at, &calendar, &computed);
            if (&new.due, &new.alternative, &new.trigger_at)
                == (&old.due, &old.alternative, &old.trigger_at)
            {
                continue;
            }
            new.supersedes = Some(old.id);
            new.measure = old.measure;
            new.held_for = old.held_for;
            new.reason.clone_from(&old.reason);
            for event in &rule.ends {
                ends.insert(
                    (event.code(), old.due.clone(), old.measure),
                    new.due.clone(),
                );
            }
            for row in rows.iter_mut().filter(|row| row.id == old.id) {
                close(row, "SUPERSEDED", self.on);
            }
            rows.push(new);
        }
        Ok(())
    }

    /// What a row comes to now. None for a day that somebody set, and for what cannot be counted.
    fn count(
        &self,
        row: &Deadline,
        at: Option<&str>,
    ) -> Result<Option<(String, Computed)>, Rejection> {
        let at = at.unwrap_or(&row.trigger_at);
        let Some(rule) = self.law.rule(&row.rule) else {
            return Ok(None);
        };
        let steps: Vec<Step> = serde_json::from_str(&row.working).unwrap_or_default();
        let extends = self.extends(row, &steps, at)?;
        // A day that somebody set stays, unless the trigger itself is that day.
        let set = steps.iter().any(|step| matches!(step, Step::Fixed { .. }));
        let suggested = row.rule == "UNCAC-SUGG" && at != row.trigger_at;
        if set && extends.is_none() && !suggested {
            return Ok(None);
        }
        let given = match extends {
            Some(_) => counted(&steps).map(Given::Length),
            None if suggested => at.parse().ok().map(Given::Day),
            None => None,
        };
        let question = Question {
            extends,
            given,
            pauses: if extends.is_some() {
                Vec::new()
            } else {
                pauses(self.file, rule, at)
            },
            ..Question::default()
        };
        let calendar = calendar_for(self.law, self.request, rule, self.home);
        count(rule, at, &calendar, &question)
    }

    /// The day an extension runs from: the end of the row it extended, counted anew.
    fn extends(
        &self,
        row: &Deadline,
        steps: &[Step],
        at: &str,
    ) -> Result<Option<NaiveDate>, Rejection> {
        let stored = steps.iter().find_map(|step| match step {
            Step::Extends { old_due } => Some(*old_due),
            _ => None,
        });
        let mut rows = self.file.deadlines.iter();
        let extended = row
            .supersedes
            .filter(|_| stored.is_some())
            .and_then(|id| rows.find(|one| one.id == id));
        let Some(extended) = extended else {
            return Ok(stored);
        };
        let same_trigger = extended.trigger_at == row.trigger_at;
        let counted = self.count(extended, Some(at).filter(|_| same_trigger))?;
        Ok(counted.map(|(_, computed)| computed.due.day()).or(stored))
    }
}

/// The length that was counted.
fn counted(steps: &[Step]) -> Option<Length> {
    steps.iter().find_map(|step| match step {
        Step::Counted { number, unit, .. } if *unit != Unit::Fix => Some(Length {
            number: *number,
            unit: *unit,
        }),
        _ => None,
    })
}

/// The edits that turn the rows of a file into these.
pub(super) fn edits(file: &File, rows: &[Deadline]) -> Vec<Edit> {
    let changed = rows.iter().flat_map(|row| {
        let old = file.deadlines.iter().find(|old| old.id == row.id);
        old.map_or_else(|| row.created(), |old| row.changed_from(old))
    });
    changed.collect()
}

/// The edits that count every running clock of a file anew after a calendar was changed.
///
/// # Errors
/// When a limit cannot be counted.
pub fn recounted(
    law: &Law,
    file: &File,
    home: &Calendar,
    today: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let mut rows = file.deadlines.clone();
    let recount = Recount {
        law,
        file,
        request: &file.request,
        home,
        on: today,
    };
    recount.rows(&mut rows, &|_| None, ids)?;
    Ok(edits(file, &rows))
}

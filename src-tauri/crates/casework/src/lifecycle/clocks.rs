//! The time limits of one file: which start, which are met, cancelled or superseded, and the rows that say so.

use chrono::NaiveDate;

use super::rows::{calendar_for, deadline_row};
use crate::calendar::Calendar;
use crate::deadlines::{About, Computed, Due, Given, Question, Trigger, applicable, compute};
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Agreed, Direction, Event, Law, Length, Rule, Standing, Unit};
use crate::nouns::{Deadline, Request, Row};
use crate::rejection::Rejection;
use crate::value::Id;

/// The rows of a file while a step changes them.
pub(super) struct Clocks<'a> {
    law: &'a Law,
    file: &'a File,
    request: &'a Request,
    calendar: &'a Calendar,
    /// The measure whose rows are started; none for the request as a whole.
    pub(super) measure: Option<Id>,
    pub(super) rows: Vec<Deadline>,
}

impl<'a> Clocks<'a> {
    /// The rows as they stand, and the request as it will.
    pub(super) fn of(
        law: &'a Law,
        file: &'a File,
        request: &'a Request,
        calendar: &'a Calendar,
    ) -> Self {
        Self {
            law,
            file,
            request,
            calendar,
            measure: None,
            rows: file.deadlines.clone(),
        }
    }

    /// Ends running rows of these rules as met; a row met after its day was missed. Answers whether all
    /// were in time. What cannot be met (a floor, a protection) is left alone.
    pub(super) fn meet(&mut self, rules: &[String], on: NaiveDate) -> bool {
        let (law, measure) = (self.law, self.measure);
        let mut in_time = true;
        for row in self.rows.iter_mut().filter(|row| runs(row)) {
            if is_of(law, row, rules) && concerns(measure, row) {
                let late = meet(row, on);
                in_time &= !late;
            }
        }
        in_time
    }

    /// Ends running rows of these rules in another way, with what hangs on their end.
    pub(super) fn end(&mut self, rules: &[String], status: &str, on: NaiveDate) {
        let (law, measure) = (self.law, self.measure);
        let ending = self.rows.iter().filter(|row| runs(row));
        let ending: Vec<Id> = ending
            .filter(|row| is_of(law, row, rules) && concerns(measure, row))
            .map(|row| row.id)
            .collect();
        for row in ending {
            self.finish(row, status, on);
        }
    }

    /// Ends one row, and the rows that its end would have started (a reminder before an order expires).
    pub(super) fn finish(&mut self, row: Id, status: &str, on: NaiveDate) {
        let Some(ended) = self.rows.iter_mut().find(|one| one.id == row) else {
            return;
        };
        close(ended, status, on);
        let (rule, due, measure) = (ended.rule.clone(), ended.due.clone(), ended.measure);
        let ends = self.law.rule(&rule).map(|rule| rule.ends.as_slice());
        let ends: Vec<String> = ends
            .unwrap_or_default()
            .iter()
            .map(|one| one.code())
            .collect();
        for one in &mut self.rows {
            let hangs = ends.contains(&one.trigger) && one.trigger_at == due;
            if runs(one) && hangs && one.measure == measure {
                close(one, status, on);
            }
        }
    }

    /// Ends all that somebody had to keep; floors and protections run on, and so does all that belongs to a
    /// measure still in force.
    pub(super) fn end_rest(&mut self, on: NaiveDate) {
        let measures = self.file.measures.iter();
        let standing: Vec<Id> = measures
            .filter(|one| one.standing == Standing::InForce.code())
            .map(|one| one.id)
            .collect();
        let lasts = |row: &Deadline| row.measure.is_some_and(|id| standing.contains(&id));
        for row in self
            .rows
            .iter_mut()
            .filter(|row| runs(row) && keepable(row) && !lasts(row))
        {
            close(row, "CANCELLED", on);
        }
    }

    /// Starts the rules of an event.
    pub(super) fn start(
        &mut self,
        event: Event,
        at: &str,
        fixed: Option<NaiveDate>,
        on: NaiveDate,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<(), Rejection> {
        for rule in starting(self.law, self.file, self.request, self.measure, event) {
            // The same trigger told twice starts nothing twice.
            let measure = self.measure;
            let told = |row: &&Deadline| {
                row.rule == rule.code && row.trigger_at == at && row.measure == measure
            };
            if self
                .rows
                .iter()
                .filter(|row| runs(row))
                .any(|row| told(&row))
            {
                continue;
            }
            let given = fixed.and_then(|day| given(rule, at, day));
            let question = Question {
                given,
                pauses: pauses(self.file, rule, at),
                ..Question::default()
            };
            self.begin(rule, at, &question, on, ids)?;
        }
        Ok(())
    }

    /// Starts one rule: its row, the rows it supersedes, and the rules that its end is the event of.
    pub(super) fn begin(
        &mut self,
        rule: &Rule,
        at: &str,
        question: &Question,
        on: NaiveDate,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<Option<Id>, Rejection> {
        let calendar = calendar_for(self.law, self.request, rule, self.calendar);
        let Some((at, computed)) = count(rule, at, &calendar, question)? else {
            return Ok(None);
        };
        let mut row = deadline_row(ids(), self.request, rule, &at, &calendar, &computed);
        row.measure = self.measure;
        let law = self.law;
        let old = self
            .rows
            .iter()
            .filter(|old| runs(old) && old.measure == row.measure);
        let old: Vec<Id> = old
            .filter(|old| is_of(law, old, &rule.supersedes))
            .map(|old| old.id)
            .collect();
        for old in old {
            self.finish(old, "SUPERSEDED", on);
            row.supersedes = Some(old);
        }
        let (id, due) = (row.id, row.due.clone());
        self.rows.push(row);
        for event in &rule.ends {
            self.start(*event, &due, None, on, ids)?;
        }
        Ok(Some(id))
    }

    /// Lets running rows of these rules go on from their old end to another day; the old rows are kept.
    pub(super) fn extend(
        &mut self,
        rules: &[String],
        to: NaiveDate,
        on: NaiveDate,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<(), Rejection> {
        let (law, measure) = (self.law, self.measure);
        let running = self.rows.iter().filter(|row| runs(row));
        let running: Vec<Deadline> = running
            .filter(|row| is_of(law, row, rules) && concerns(measure, row))
            .cloned()
            .collect();
        for old in running {
            let ends = old.due.parse::<Due>().ok().map(Due::day);
            let (Some(rule), Some(from)) = (law.rule(&old.rule), ends) else {
                continue;
            };
            let question = Question {
                extends: Some(from),
                given: given(rule, &from.to_string(), to),
                ..Question::default()
            };
            self.finish(old.id, "SUPERSEDED", on);
            let new = self.begin(rule, &old.trigger_at, &question, on, ids)?;
            for row in self.rows.iter_mut().filter(|row| Some(row.id) == new) {
                row.supersedes = Some(old.id);
                row.held_for = old.held_for;
            }
        }
        Ok(())
    }

    /// The day the other State suggests; without reasons it binds nobody (UNCAC 46(24)).
    pub(super) fn suggested(&mut self, ids: &mut dyn FnMut() -> Id) -> Result<(), Rejection> {
        let reasons = !self.request.suggested_reason.trim().is_empty();
        if let Some(day) = self.request.suggested_on.filter(|_| reasons) {
            self.start(Event::Suggested, &day.to_string(), Some(day), day, ids)?;
        }
        Ok(())
    }

    /// What changed, as edits.
    pub(super) fn edits(&self) -> Vec<Edit> {
        let rows = self.rows.iter().flat_map(|row| {
            match self.file.deadlines.iter().find(|old| old.id == row.id) {
                Some(old) => row.changed_from(old),
                None => row.created(),
            }
        });
        rows.collect()
    }
}

/// Whether a row's rule is one of these, or counts as one of them (a limit of a treaty the office wrote down).
fn is_of(law: &Law, row: &Deadline, rules: &[String]) -> bool {
    let like = law.rule(&row.rule).and_then(|rule| rule.like.as_ref());
    rules.contains(&row.rule) || like.is_some_and(|like| rules.contains(like))
}

pub(super) fn runs(row: &Deadline) -> bool {
    matches!(row.status.as_str(), "RUNNING" | "PAUSED")
}

/// Whether a row is this subject's affair: a step of one measure leaves the clocks of others alone.
fn concerns(measure: Option<Id>, row: &Deadline) -> bool {
    measure.is_none() || row.measure.is_none() || row.measure == measure
}

/// A day that somebody set, in the form the rule can take; none where it takes none.
fn given(rule: &Rule, at: &str, day: NaiveDate) -> Option<Given> {
    if rule.unit == Some(Unit::Fix) {
        return Some(Given::Day(day));
    }
    let from = Trigger::parse(at).ok()?.in_zone(None).day();
    let number = u32::try_from((day - from).num_days()).ok()?;
    let unit = Unit::Cd;
    (rule.agreed != Agreed::No && rule.unit == Some(unit))
        .then_some(Given::Length(Length { number, unit }))
}

/// Floors and protections are nothing to meet, tests and notes are no limits (domain 4.1, point 10).
fn keepable(row: &Deadline) -> bool {
    matches!(row.nature.as_str(), "DUE" | "MAXIMUM" | "MAY_EVENT")
}

pub(super) fn close(row: &mut Deadline, status: &str, on: NaiveDate) {
    status.clone_into(&mut row.status);
    row.ended_on = Some(on);
}

/// Ends a row as met, or missed when it is too late. Answers whether it was.
pub(super) fn meet(row: &mut Deadline, on: NaiveDate) -> bool {
    if !keepable(row) {
        return false;
    }
    let late = row.due.parse::<Due>().is_ok_and(|due| on > due.day());
    close(row, if late { "MISSED" } else { "MET" }, on);
    late
}

/// The intervals that a rule leaves out on a file, from its trigger on (CETS 209 4(5)).
pub(super) fn pauses(file: &File, rule: &Rule, at: &str) -> Vec<(NaiveDate, NaiveDate)> {
    let from = at.parse::<Due>().map(Due::day);
    let noted = file
        .waits
        .iter()
        .filter(|wait| !wait.rule.is_empty() && rule.pausable);
    let spans = noted.filter_map(|wait| Some((wait.from_day?, wait.to_day?)));
    spans
        .map(|(first, last)| (from.as_ref().map_or(first, |from| first.max(*from)), last))
        .filter(|(first, last)| first < last)
        .collect()
}

/// The rules that an event starts on a request, or on one of its measures.
pub(super) fn starting<'l>(
    law: &'l Law,
    file: &File,
    request: &Request,
    measure: Option<Id>,
    event: Event,
) -> Vec<&'l Rule> {
    let Some(direction) = Direction::of(&request.direction) else {
        return Vec::new();
    };
    // The primary basis drives the clocks; a protocol to it (ECE3 to ECE) adds its own.
    let protocols = request.other_bases.split_whitespace();
    let mut bases: Vec<&str> = protocols
        .filter(|code| !request.basis.is_empty() && code.starts_with(&request.basis))
        .collect();
    bases.push(&request.basis);
    let named = law
        .basis(&request.basis)
        .map(|basis| basis.rules.as_slice())
        .unwrap_or_default();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    let concerned = file
        .measures
        .iter()
        .filter(|one| measure.is_none_or(|own| own == one.id));
    let measures: Vec<&str> = concerned.map(|one| one.code.as_str()).collect();
    let urgency = if request.urgency.is_empty() {
        "ROUTINE"
    } else {
        &request.urgency
    };
    let about = About {
        event,
        kind: &request.kind,
        direction,
        bases: &bases,
        named: &named,
        measures: &measures,
        urgency,
        channel: &request.channel,
    };
    applicable(law, &about)
}

/// Counts a rule; none for one that only informs. Hours counted from a bare day start with the day:
/// the stricter instant (domain 4.1, point 4).
pub(super) fn count(
    rule: &Rule,
    at: &str,
    calendar: &Calendar,
    question: &Question,
) -> Result<Option<(String, Computed)>, Rejection> {
    if rule.own_length().is_none() {
        return Ok(None);
    }
    let mut at = at.to_owned();
    let mut trigger = Trigger::parse(&at)?;
    if rule.unit == Some(Unit::H) && trigger.in_zone(None).instant().is_none() {
        at.push_str("T00:00");
        trigger = Trigger::parse(&at)?;
    }
    compute(rule, &trigger, calendar, question).map(|computed| Some((at, computed)))
}

/// The edits that end the running rows of a rule. A row said to be met after its day was missed.
#[must_use]
pub fn ended(file: &File, rule: &str, status: &str, on: NaiveDate) -> Vec<Edit> {
    let rows = file
        .deadlines
        .iter()
        .filter(|row| runs(row) && row.rule == rule);
    let ended = rows.flat_map(|row| {
        let mut now = row.clone();
        if status == "MET" {
            meet(&mut now, on);
        } else {
            close(&mut now, status, on);
        }
        now.changed_from(row)
    });
    ended.collect()
}

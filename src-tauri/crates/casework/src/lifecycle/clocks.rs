//! The time limits of one file: which start, which are met, cancelled or superseded, and the rows that say so.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::deadlines::{About, Computed, Due, Given, Question, Trigger, applicable, compute};
use crate::edits::Edit;
use crate::file::File;
use crate::law::{CountedBy, Direction, Event, Law, Nature, Rule, Side, Unit};
use crate::nouns::{Deadline, Request, Row};
use crate::rejection::Rejection;
use crate::value::Id;

/// The rows of a file while a step changes them.
pub(super) struct Clocks<'a> {
    law: &'a Law,
    file: &'a File,
    request: &'a Request,
    calendar: &'a Calendar,
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
            rows: file.deadlines.clone(),
        }
    }

    /// Ends running rows of these rules as met; a row met after its day was missed. Answers whether all
    /// were in time. What cannot be met (a floor, a protection) is left alone.
    pub(super) fn meet(&mut self, rules: &[String], on: NaiveDate) -> bool {
        let mut in_time = true;
        for row in self
            .rows
            .iter_mut()
            .filter(|row| runs(row) && rules.contains(&row.rule))
        {
            let late = meet(row, on);
            in_time &= !late;
        }
        in_time
    }

    /// Ends running rows of these rules in another way.
    pub(super) fn end(&mut self, rules: &[String], status: &str, on: NaiveDate) {
        for row in self
            .rows
            .iter_mut()
            .filter(|row| runs(row) && rules.contains(&row.rule))
        {
            close(row, status, on);
        }
    }

    /// Ends all that somebody had to keep; floors and protections run on.
    pub(super) fn end_rest(&mut self, on: NaiveDate) {
        for row in self
            .rows
            .iter_mut()
            .filter(|row| runs(row) && keepable(row))
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
        for rule in starting(self.law, self.file, self.request, event) {
            // The same trigger told twice starts nothing twice.
            if self
                .rows
                .iter()
                .any(|row| row.rule == rule.code && row.trigger_at == at && runs(row))
            {
                continue;
            }
            let given = fixed
                .filter(|_| rule.unit == Some(Unit::Fix))
                .map(Given::Day);
            let question = Question {
                given,
                ..Question::default()
            };
            let calendar = calendar_for(self.law, self.request, rule, self.calendar);
            let Some((at, computed)) = count(rule, at, &calendar, &question)? else {
                continue;
            };
            let mut row = deadline_row(ids(), self.request, rule, &at, &calendar, &computed);
            for old in &mut self.rows {
                if runs(old) && rule.supersedes.contains(&old.rule) {
                    close(old, "SUPERSEDED", on);
                    row.supersedes = Some(old.id);
                }
            }
            self.rows.push(row);
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

pub(super) fn runs(row: &Deadline) -> bool {
    matches!(row.status.as_str(), "RUNNING" | "PAUSED")
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
fn meet(row: &mut Deadline, on: NaiveDate) -> bool {
    if !keepable(row) {
        return false;
    }
    let late = row.due.parse::<Due>().is_ok_and(|due| on > due.day());
    close(row, if late { "MISSED" } else { "MET" }, on);
    late
}

/// The rules that an event starts on a request.
pub(super) fn starting<'l>(
    law: &'l Law,
    file: &File,
    request: &Request,
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
    let measures: Vec<&str> = file.measures.iter().map(|one| one.code.as_str()).collect();
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
    };
    applicable(law, &about)
}

/// Counts a rule; none for one that only informs. Hours counted from a bare day start with the day:
/// the stricter instant (domain 4.1, point 4).
fn count(
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

/// The day of receipt, with the time where it is known.
pub(super) fn received(request: &Request) -> Option<String> {
    let day = request.received_on?;
    let minute = request
        .received_minute
        .filter(|minute| (0..1440).contains(minute));
    Some(minute.map_or_else(
        || day.to_string(),
        |minute| format!("{day}T{:02}:{:02}", minute / 60, minute % 60),
    ))
}

/// The calendar that a rule's clock uses: that of the State that must act (domain 4.1, point 6). The office
/// goes by its own calendar in its own standards, and wherever it keeps none for the other State. How the day
/// of an arrest counts is the affair of the State that holds the person, so an arrest abroad never takes our
/// way.
#[must_use]
pub fn calendar_for(law: &Law, request: &Request, rule: &Rule, home: &Calendar) -> Calendar {
    let abroad = |side: Side| match side {
        Side::Requesting => request.direction == "IN",
        Side::Requested => request.direction == "OUT",
        Side::Other => true,
        Side::Both | Side::Provider | Side::Office => false,
    };
    let theirs = law.calendar(&request.state);
    let mut calendar = match theirs {
        Some(theirs) if abroad(rule.acts) && !rule.is_standard() => theirs.clone(),
        Some(_) | None => home.clone(),
    };
    let custody = rule.anchor.as_deref().unwrap_or(rule).count == CountedBy::State;
    if custody {
        let holder = if abroad(Side::Requested) {
            theirs
        } else {
            Some(home)
        };
        calendar.count = holder.and_then(|holder| holder.count);
    }
    calendar
}

/// A deadline row for a count. `trigger_at` is what the count started from, as written.
#[must_use]
pub fn deadline_row(
    id: Id,
    request: &Request,
    rule: &Rule,
    trigger_at: &str,
    calendar: &Calendar,
    computed: &Computed,
) -> Deadline {
    let ours = match (rule.acts, Direction::of(&request.direction)) {
        (Side::Office | Side::Both, _) => true,
        (Side::Requesting, direction) => direction == Some(Direction::Out),
        (Side::Requested, direction) => direction == Some(Direction::In),
        (Side::Other | Side::Provider, _) => false,
    };
    let source = if rule.code.starts_with("INT-") {
        "OFFICE"
    } else if rule.unit == Some(Unit::Fix) {
        "GIVEN"
    } else {
        "LAW"
    };
    Deadline {
        id,
        request: Some(request.id),
        rule: rule.code.clone(),
        nature: nature(rule.nature).into(),
        trigger: rule.trigger.code(),
        trigger_at: trigger_at.to_owned(),
        due: computed.due.to_string(),
        alternative: computed
            .alternative
            .map(|due| due.to_string())
            .unwrap_or_default(),
        status: "RUNNING".into(),
        hard: computed.hard,
        source: source.into(),
        actor: if ours { "US" } else { "THEM" }.into(),
        calendar: calendar.state.clone(),
        // Plain data of our own: it always has a written form.
        working: serde_json::to_string(&computed.working).unwrap_or_default(),
        ..Deadline::default()
    }
}

fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Due => "DUE",
        Nature::Maximum => "MAXIMUM",
        Nature::MayEvent => "MAY_EVENT",
        Nature::Floor => "FLOOR",
        Nature::ProtectionEnd => "PROTECTION_END",
        Nature::Test => "TEST",
        Nature::Info => "INFO",
    }
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

//! Clocks started, met, cancelled and extended by a person.

use crate::access::Eyes;
use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::{Act, Open};
use crate::wire::{EndDeadline, ExtendDeadline, FileView, PauseDeadlines, StartDeadline};
use comity_casework::calendar::Calendar;
use comity_casework::deadlines::Given;
use comity_casework::edits::Edit;
use comity_casework::file::File;
use comity_casework::law::{Law, Length, Unit};
use comity_casework::lifecycle::{self, Extension, Start};
use comity_casework::nouns::{Deadline, Link, Request};
use comity_casework::value::Id;
use std::collections::BTreeSet;

/// `deadlines.start`. A rule still to be verified (certainty C) starts only with a reason.
pub(crate) fn start(act: &mut Act<'_>, typed: StartDeadline) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    let law = act.law();
    let rule = law.rule(&typed.rule).ok_or_else(|| {
        Problem::new("unknown-rule")
            .at("rule")
            .with("value", &typed.rule)
    })?;
    if !rule.enabled() && typed.reason.trim().is_empty() {
        return Err(Problem::new("rule-unverified")
            .at("reason")
            .with("rule", &rule.code));
    }
    let given = match (typed.due.trim(), typed.length) {
        ("", 0) => None,
        ("", number) => Some(Given::Length(Length {
            number,
            unit: rule
                .unit
                .filter(|unit| *unit != Unit::Fix)
                .unwrap_or(Unit::Cd),
        })),
        (day, _) => Some(Given::Day(parse_day("due", day)?)),
    };
    let measure = match typed.measure.trim() {
        "" => None,
        row => Some(crate::requests::id(row)?),
    };
    if measure.is_some_and(|id| !file.measures.iter().any(|one| one.id == id)) {
        return Err(Problem::new("no-such-row").at("measure"));
    }
    let start = Start {
        trigger: typed.trigger,
        given,
        measure,
        reason: typed.reason.clone(),
    };
    let (home, today) = (act.calendar(), act.today());
    let edits = lifecycle::started(&law, &file, rule, &start, &home, today, &mut || {
        act.new_id()
    })?;
    act.commit(edits, &typed.reason, None)?;
    file_view(act, id)
}

/// `deadlines.end`.
pub(crate) fn end(act: &mut Act<'_>, typed: EndDeadline) -> Result<FileView, Problem> {
    let row = running(act, &typed.id)?;
    let request = row.request.unwrap_or_default();
    let file = readable(act, request)?;
    if !["MET", "CANCELLED"].contains(&typed.status.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("status")
            .with("value", &typed.status));
    }
    if typed.status == "CANCELLED" && typed.reason.trim().is_empty() {
        // The last clock of an open file does not go unseen: its own words ask for the reason.
        let mut others = file.deadlines.iter().filter(|one| one.id != row.id);
        let last = file.request.outcome.is_empty() && !others.any(|one| one.status == "RUNNING");
        return Err(Problem::new(if last { "last-deadline" } else { "required" }).at("reason"));
    }
    if typed.status == "MET" && matches!(row.nature.as_str(), "FLOOR" | "PROTECTION_END") {
        // domain.md 4.1, point 10: nothing to meet.
        return Err(Problem::new("nothing-to-meet")
            .at("status")
            .with("rule", &row.rule));
    }
    let today = act.today();
    let on = match typed.on.trim() {
        "" => today,
        day => parse_day("on", day)?,
    };
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    let edits = lifecycle::ended_by_hand(
        &act.law(),
        &file,
        &row,
        &typed.status,
        on,
        &typed.reason,
        &act.calendar(),
    );
    act.commit(edits, &typed.reason, Some(on))?;
    file_view(act, request)
}

/// `deadlines.extend`: a new row that supersedes, from the old due day (domain.md 4.1, point 8).
pub(crate) fn extend(act: &mut Act<'_>, typed: ExtendDeadline) -> Result<FileView, Problem> {
    let row = running(act, &typed.id)?;
    let request = row.request.unwrap_or_default();
    let file = readable(act, request)?;
    if typed.length == 0 {
        return Err(Problem::new("bad-number").at("length").with("value", 0));
    }
    if typed.reason.trim().is_empty() {
        return Err(Problem::new("required").at("reason"));
    }
    let (home, today) = (act.calendar(), act.today());
    let longer = Extension {
        row: &row,
        length: typed.length,
        reason: &typed.reason,
    };
    let edits = lifecycle::extended(&act.law(), &file, &longer, &home, today, &mut || {
        act.new_id()
    })?;
    act.commit(edits, &typed.reason, None)?;
    file_view(act, request)
}

/// `deadlines.pause`: an interval that a custody clock leaves out (CETS 209 4(5)).
pub(crate) fn pause(act: &mut Act<'_>, typed: PauseDeadlines) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    if typed.reason.trim().is_empty() {
        return Err(Problem::new("required").at("reason"));
    }
    let from = parse_day("from", &typed.from)?;
    let to = parse_day("to", &typed.to)?;
    let (home, today) = (act.calendar(), act.today());
    let edits = lifecycle::paused(&act.law(), &file, from, to, &home, today, &mut || {
        act.new_id()
    })?;
    act.commit(edits, &typed.reason, Some(to))?;
    file_view(act, id)
}

/// The edits that hold the preservations a new request asks the disclosure of, until it is decided, or let go of
/// them once it is (ETS 185 29(7)). `ties` are the request's own, those about to be written included.
pub(crate) fn holds(open: &Open, request: &Request, ties: &[Link]) -> Result<Vec<Edit>, Problem> {
    let law = open.law();
    let mut edits = Vec::new();
    let preservations = ties
        .iter()
        .filter(|tie| tie.from_request == Some(request.id))
        .filter(|tie| tie.tie == "FOLLOWS_PRESERVATION" && !tie.suspected)
        .filter_map(|tie| tie.to_request);
    for preservation in preservations {
        let file = open.vault.file(preservation)?;
        edits.extend(if request.outcome.is_empty() {
            lifecycle::held(&law, &file, request)
        } else {
            lifecycle::released(&file, request.id)
        });
    }
    Ok(edits)
}

/// The edits that count every running clock anew after a calendar was changed.
pub(crate) fn recounted(act: &Act<'_>, law: &Law, home: &Calendar) -> Result<Vec<Edit>, Problem> {
    let (first, last) = crate::clock::all_days();
    let running =
        act.vault
            .deadlines_between(&Eyes::everything(), first, last, u64::from(u32::MAX))?;
    let files: BTreeSet<Id> = running
        .iter()
        .filter_map(|row| row.deadline.request)
        .collect();
    let mut edits = Vec::new();
    for id in files {
        let Some(request) = act.vault.get::<Request>(id)? else {
            continue;
        };
        // Only what a count reads.
        let file = File {
            request,
            deadlines: act.vault.of_request(id)?,
            waits: act.vault.of_request(id)?,
            ..File::default()
        };
        edits.extend(lifecycle::recounted(
            law,
            &file,
            home,
            act.today(),
            &mut || act.new_id(),
        )?);
    }
    Ok(edits)
}

fn running(act: &Act<'_>, row: &str) -> Result<Deadline, Problem> {
    let row = act
        .vault
        .get::<Deadline>(id(row)?)?
        .ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    if matches!(row.status.as_str(), "RUNNING" | "PAUSED") {
        Ok(row)
    } else {
        Err(Problem::new("clock-ended")
            .at("id")
            .with("status", &row.status))
    }
}

//! Clocks started, met, cancelled and extended by a person.

use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::Act;
use crate::wire::{EndDeadline, ExtendDeadline, FileView, StartDeadline};
use comity_casework::calendar::Calendar;
use comity_casework::deadlines::{Given, Question, Trigger, compute};
use comity_casework::edits::Edit;
use comity_casework::file::File;
use comity_casework::governing::day_of;
use comity_casework::law::{Law, Length, Unit};
use comity_casework::lifecycle::{self, deadline_row};
use comity_casework::nouns::{Deadline, Request, Row};

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
    let trigger = Trigger::parse(&typed.trigger)?;
    let given = match typed.due.trim() {
        "" => None,
        day => Some(Given::Day(parse_day("due", day)?)),
    };
    let calendar = lifecycle::calendar_for(&law, &file.request, rule, &act.calendar());
    let computed = compute(
        rule,
        &trigger,
        &calendar,
        &Question {
            given,
            ..Question::default()
        },
    )?;
    let mut row = deadline_row(
        act.new_id(),
        &file.request,
        rule,
        &typed.trigger,
        &calendar,
        &computed,
    );
    row.reason = typed.reason.clone();
    let mut edits = row.created();
    for code in &rule.supersedes {
        edits.extend(lifecycle::ended(&file, code, "SUPERSEDED", act.today()));
    }
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
    let after = Deadline {
        status: typed.status,
        ended_on: Some(on),
        reason: typed.reason.clone(),
        ..row.clone()
    };
    act.commit(after.changed_from(&row), &typed.reason, Some(on))?;
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
    let law = act.law();
    let rule = law
        .rule(&row.rule)
        .ok_or_else(|| Problem::new("unknown-rule").at("rule"))?;
    let unit = rule.unit.unwrap_or(Unit::Cd);
    let question = Question {
        extends: day_of(&row.due),
        given: Some(Given::Length(Length {
            number: typed.length,
            unit,
        })),
        ..Question::default()
    };
    let calendar = lifecycle::calendar_for(&law, &file.request, rule, &act.calendar());
    let computed = compute(
        rule,
        &Trigger::parse(&row.trigger_at)?,
        &calendar,
        &question,
    )?;
    let mut new = deadline_row(
        act.new_id(),
        &file.request,
        rule,
        &row.trigger_at,
        &calendar,
        &computed,
    );
    new.supersedes = Some(row.id);
    new.reason.clone_from(&typed.reason);
    let old = Deadline {
        status: "SUPERSEDED".into(),
        ended_on: Some(act.today()),
        ..row.clone()
    };
    let mut edits = old.changed_from(&row);
    edits.extend(new.created());
    act.commit(edits, &typed.reason, None)?;
    file_view(act, request)
}

/// The edits that count every running clock anew after a calendar was changed: a row whose day moves is superseded by
/// a new one. Days that somebody set, and extensions, stay as they are.
pub(crate) fn recounted(act: &Act<'_>, law: &Law, home: &Calendar) -> Result<Vec<Edit>, Problem> {
    let mut edits = Vec::new();
    let today = act.today();
    let (first, last) = crate::clock::all_days();
    for due in act
        .vault
        .deadlines_between(first, last, u64::from(u32::MAX))?
    {
        let row = due.deadline;
        let Some(rule) = law.rule(&row.rule) else {
            continue;
        };
        let extended = serde_json::from_str::<serde_json::Value>(&row.working)
            .is_ok_and(|steps| steps.to_string().contains("\"EXTENDS\""));
        if extended
            || rule
                .own_length()
                .is_none_or(|length| length.unit == Unit::Fix)
        {
            continue;
        }
        let Some(request) = row
            .request
            .and_then(|id| act.vault.get::<Request>(id).transpose())
        else {
            continue;
        };
        let file = File {
            request: request?,
            ..File::default()
        };
        let calendar = lifecycle::calendar_for(law, &file.request, rule, home);
        let computed = compute(
            rule,
            &Trigger::parse(&row.trigger_at)?,
            &calendar,
            &Question::default(),
        )?;
        let mut new = deadline_row(
            act.new_id(),
            &file.request,
            rule,
            &row.trigger_at,
            &calendar,
            &computed,
        );
        if (&new.due, &new.alternative) == (&row.due, &row.alternative) {
            continue;
        }
        new.supersedes = Some(row.id);
        let old = Deadline {
            status: "SUPERSEDED".into(),
            ended_on: Some(today),
            ..row.clone()
        };
        edits.extend(old.changed_from(&row));
        edits.extend(new.created());
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

//! The time limits of a case: started by the law's own engine, and ended as the course of the case ended them.

use super::rows::{Ids, World};
use super::story::Story;
use chrono::{Days, NaiveDate};
use comity_casework::deadlines::{About, Given, Question, Trigger, applicable, compute};
use comity_casework::governing::day_of;
use comity_casework::law::{Direction, Event, Rule, Unit};
use comity_casework::lifecycle::deadline_row;
use comity_casework::nouns::{Deadline, Request};

/// The rows, in the order they started.
pub(super) fn of(
    story: &Story,
    request: &Request,
    world: &World<'_>,
    ids: &mut Ids,
) -> Vec<Deadline> {
    let mut rows = Vec::new();
    for (event, day, fixed) in moments(story, world.today) {
        let at = trigger(story, event, day);
        for rule in started(story, event, world) {
            rows.extend(counted(rule, &at, fixed, request, world, ids));
        }
    }
    for (code, day) in &story.start {
        if let Some(rule) = world.law.rule(code) {
            rows.extend(counted(rule, &day.to_string(), None, request, world, ids));
        }
    }
    rows.retain(|row: &Deadline| !story.without.contains(&row.rule));
    for row in &mut rows {
        settle(row, story, world.today);
    }
    rows
}

/// What starts clocks in the course of a case, with the day itself where somebody set one.
fn moments(story: &Story, today: NaiveDate) -> Vec<(Event, NaiveDate, Option<NaiveDate>)> {
    let mut moments = Vec::new();
    // Spontaneous information and informal contact oblige nobody to answer.
    if !matches!(story.kind.as_str(), "SPO" | "INF") {
        if let Some(day) = story.begun().filter(|_| !story.outgoing()) {
            moments.push((Event::Receipt, day, None));
        }
        moments.extend(
            story
                .sent()
                .map(|day| (Event::Dispatch, last_reminder(story, day, today), None)),
        );
        moments.extend(
            story
                .suggested
                .map(|day| (Event::Suggested, day, Some(day))),
        );
    }
    let told = story
        .events
        .iter()
        .filter(|(event, _)| *event != Event::Receipt);
    moments.extend(told.map(|(event, day)| (*event, *day, None)));
    moments
}

/// An open request abroad is asked after every sixty days; the clock runs from the last time.
fn last_reminder(story: &Story, sent: NaiveDate, today: NaiveDate) -> NaiveDate {
    let days = if story.outcome.is_empty() {
        (today - sent).num_days()
    } else {
        0
    };
    let rounds = u64::try_from(days).unwrap_or_default() / 60;
    sent + Days::new(rounds * 60)
}

fn trigger(story: &Story, event: Event, day: NaiveDate) -> String {
    match story.minute.filter(|_| event == Event::Receipt) {
        Some(minute) => format!("{day}T{:02}:{:02}", minute / 60, minute % 60),
        None => day.to_string(),
    }
}

fn started<'w>(story: &Story, event: Event, world: &World<'w>) -> Vec<&'w Rule> {
    let Some(direction) = Direction::of(&story.direction) else {
        return Vec::new();
    };
    let named = world
        .law
        .basis(&story.basis)
        .map(|basis| basis.rules.as_slice())
        .unwrap_or_default();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    let measures: Vec<&str> = story.measures.iter().map(String::as_str).collect();
    let urgency = if story.urgency.is_empty() {
        "ROUTINE"
    } else {
        &story.urgency
    };
    applicable(
        world.law,
        &About {
            event,
            kind: &story.kind,
            direction,
            bases: &[&story.basis],
            named: &named,
            measures: &measures,
            urgency,
            channel: "",
        },
    )
}

/// A row, unless the rule only informs or cannot be counted from what is known.
fn counted(
    rule: &Rule,
    at: &str,
    fixed: Option<NaiveDate>,
    request: &Request,
    world: &World<'_>,
    ids: &mut Ids,
) -> Option<Deadline> {
    rule.own_length()?;
    let given = fixed
        .filter(|_| rule.unit == Some(Unit::Fix))
        .map(Given::Day);
    let question = Question {
        given,
        ..Question::default()
    };
    let computed = compute(rule, &Trigger::parse(at).ok()?, world.calendar, &question).ok()?;
    Some(deadline_row(
        ids.next(),
        request,
        rule,
        at,
        world.calendar,
        &computed,
    ))
}

/// Ends a row the way the case ended it. What the office still has to answer for stays running.
fn settle(row: &mut Deadline, story: &Story, today: NaiveDate) {
    let Some(due) = day_of(&row.due) else { return };
    let past = due < today;
    if matches!(row.nature.as_str(), "FLOOR" | "PROTECTION_END") {
        if past {
            end(row, "EXPIRED_EFFECT", due);
        }
        return;
    }
    if story.late.contains(&row.rule) {
        return;
    }
    let step = |place: usize| story.path.get(place).map(|(_, day)| *day);
    let documents = story
        .day_of("REQUEST_RECEIVED")
        .or(story.day_of("RECEIVED_ABROAD"));
    let done = match row.rule.as_str() {
        "INT-ACK" | "INT-TRIAGE" | "INT-TRIAGE-E" | "EIO-ACK-7" => step(1),
        "INT-COMPLETE" => step(2),
        rule if rule.starts_with("INT-ADDINFO") => {
            story.waits.first().and_then(|span| span.get(1)).copied()
        }
        _ if row.trigger == "ARREST" => documents,
        _ => None,
    };
    match (done.or(story.outcome_on), story.outcome_on) {
        (Some(day), _) if row.nature == "MAXIMUM" => end(row, "CANCELLED", day),
        (Some(day), _) if day <= due => end(row, "MET", day),
        (Some(day), _) => end(row, "MISSED", day),
        // Carrying a request out is what the office is measured by: it stays open, overdue or not.
        (None, _) if past && !row.rule.starts_with("INT-EXE") && row.actor == "US" => {
            end(row, "MET", due);
        }
        (None, _) => {}
    }
}

fn end(row: &mut Deadline, status: &str, on: NaiveDate) {
    status.clone_into(&mut row.status);
    row.ended_on = Some(on);
}

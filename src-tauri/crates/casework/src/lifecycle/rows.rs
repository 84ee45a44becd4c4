//! What one row of the clocks says: whose calendar it counts by, who must act, what kind of limit it is.

use crate::calendar::Calendar;
use crate::deadlines::Computed;
use crate::law::{CountedBy, Direction, Law, Nature, Rule, Side, Unit};
use crate::nouns::{Deadline, Request};
use crate::value::Id;

/// The day of receipt, with the time where it is known.
pub fn received(request: &Request) -> Option<String> {
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

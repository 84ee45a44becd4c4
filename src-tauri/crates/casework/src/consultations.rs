//! Consultations with other States: opened with their article and a clock for the reply, reminded, and ended with an
//! outcome that says what the guards may rely on (domain 5).

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::deadlines::{Given, Question, Trigger, compute};
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Law, Obligation};
use crate::lifecycle::{deadline_row, obligation};
use crate::nouns::{Communication, Consultation, Deadline, Row};
use crate::rejection::Rejection;
use crate::value::Id;

mod duties;
#[cfg(test)]
mod tests;

pub use duties::{Duty, duties};

/// The office's own standard for the reply to a consultation.
const REPLY: &str = "INT-CONSULT";

/// Whether it has no outcome yet; one that is said to be still open has none either.
#[must_use]
pub fn is_open(row: &Consultation) -> bool {
    matches!(row.outcome.as_str(), "" | "STILL_OPEN")
}

/// Who owes the next word, `US` or `THEM`: the side that did not begin it. Nobody once it ended, nor in a meeting without
/// a day.
#[must_use]
pub fn turn(row: &Consultation) -> &'static str {
    match row.initiated_by.as_str() {
        _ if !is_open(row) || row.reply_by.is_none() => "",
        "THEM" => "US",
        _ => "THEM",
    }
}

/// The article a consultation rests on: under the legal basis of the request, where the law tells bases apart.
#[must_use]
pub fn anchor(law: &Law, file: &File, purpose: &str) -> String {
    let mut purposes = law.lists();
    let Some(item) =
        purposes.find(|item| item.list == "consultation-purpose" && item.code == purpose)
    else {
        return String::new();
    };
    let decided_by_profile = matches!(
        item.obligation,
        Some(Obligation::Refusing | Obligation::Postponing)
    );
    let profile = law
        .profile_for(&file.request)
        .filter(|_| decided_by_profile);
    item.anchors
        .get(&file.request.basis)
        .or(profile.map(|profile| &profile.article))
        .unwrap_or(&item.article)
        .clone()
}

/// Opens a consultation on its first request. Empty particulars take their ordinary values; the obligation and the
/// article come from the law; a clock watches the day of the reply, but for a meeting on all open files, which waits
/// for nothing unless a day is given.
///
/// # Errors
/// `unknown-code` at the field; `required` at `purpose`, or at `network` where the format is one; `future-date` at `on`;
/// `before-start` at `reply_by`; what counting the reply's day refuses.
pub fn opened(
    law: &Law,
    file: &File,
    mut row: Consultation,
    today: NaiveDate,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<(Consultation, Vec<Edit>), Rejection> {
    let on = row.opened_on.unwrap_or(today);
    let ordinary = |field: &mut String, usual: &str| {
        if field.trim().is_empty() {
            usual.clone_into(field);
        }
    };
    ordinary(&mut row.mode, "WRITTEN");
    ordinary(&mut row.format, "BILATERAL");
    ordinary(&mut row.initiated_by, "US");
    ordinary(&mut row.states, &file.request.state);
    ordinary(&mut row.sensitivity, &file.request.sensitivity);
    row.request = Some(file.request.id);
    row.opened_on = Some(on);
    if row.purpose.is_empty() {
        return Err(Rejection::new("required")
            .at("purpose")
            .with("field", "purpose"));
    }
    judged(law, &row)?;
    not_after(today, on, "on")?;
    row.obligation = obligation(law, file, &row.purpose);
    row.article = anchor(law, file, &row.purpose);
    let mut edits = Vec::new();
    if row.purpose != "CON-PORT" || row.reply_by.is_some() {
        let clock = reply_clock(law, file, &row, on, calendar, ids)?;
        row.reply_by = row.reply_by.or(clock.due.parse().ok());
        edits.extend(clock.created());
    }
    if row.reply_by < row.opened_on && row.reply_by.is_some() {
        return Err(Rejection::new("before-start").at("reply_by"));
    }
    let mut all = row.created();
    all.extend(edits);
    Ok((row, all))
}

/// Refuses particulars that are no codes of the law.
///
/// # Errors
/// `unknown-code` at the field; `required` at `network`.
pub fn judged(law: &Law, row: &Consultation) -> Result<(), Rejection> {
    let codes = [
        ("purpose", "purpose", &row.purpose),
        ("mode", "consultation-mode", &row.mode),
        ("format", "consultation-format", &row.format),
        ("initiated_by", "side", &row.initiated_by),
        ("sensitivity", "sensitivity", &row.sensitivity),
    ];
    for (field, list, value) in codes {
        if !value.is_empty() && !law.codes(list).any(|code| code == value) {
            return Err(Rejection::new("unknown-code")
                .at(field)
                .with("value", value));
        }
    }
    if row.format == "NETWORK" && row.network.trim().is_empty() {
        return Err(Rejection::new("required")
            .at("network")
            .with("field", "network"));
    }
    Ok(())
}

/// A reminder: its letter, the day noted on the consultation, and the clock for the reply once more from that day.
/// The day first asked for stays, because the guards look at that one; only a day given anew moves it.
///
/// # Errors
/// `consultation-ended` when it has its outcome; `required` and `before-start` at `on`; `before-start` at `reply_by`.
pub fn reminded(
    law: &Law,
    file: &File,
    row: &Consultation,
    letter: Communication,
    reply_by: Option<NaiveDate>,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    still_open(row)?;
    let on = letter
        .day
        .ok_or_else(|| Rejection::new("required").at("on").with("field", "on"))?;
    if Some(on) < row.opened_on {
        return Err(Rejection::new("before-start").at("on"));
    }
    if reply_by.is_some_and(|by| by < on) {
        return Err(Rejection::new("before-start").at("reply_by"));
    }
    let letter = Communication {
        id: ids(),
        request: Some(file.request.id),
        direction: "OUT".into(),
        sort: "REMINDER".into(),
        day: Some(on),
        consultation: Some(row.id),
        ..letter
    };
    let now = Consultation {
        reminded_on: row.reminded_on.max(Some(on)),
        reply_by: reply_by.or(row.reply_by),
        ..row.clone()
    };
    let asked = Consultation {
        reply_by,
        ..now.clone()
    };
    let mut clock = reply_clock(law, file, &asked, on, calendar, ids)?;
    let mut edits = letter.created();
    edits.extend(now.changed_from(row));
    for old in clocks_of(file, row) {
        clock.supersedes = Some(old.id);
        edits.extend(ended(old, "SUPERSEDED", on));
    }
    edits.extend(clock.created());
    Ok(edits)
}

/// Ends a consultation, or notes that it is still open. `after` holds what was typed: outcome, its day, positions.
///
/// # Errors
/// `consultation-ended` when it has an outcome already; `unknown-code` at `outcome`; `future-date` and `before-start` at
/// `on`; `required` at `until` (POSTPONE_CONFIRMED) or `split` (COSTS_AGREED); `before-start` at `until`;
/// `consultation-not-reminded` at `outcome` for NO_REPLY before the day of the reply and a reminder.
pub fn concluded(
    law: &Law,
    file: &File,
    before: &Consultation,
    after: &Consultation,
    today: NaiveDate,
) -> Result<Vec<Edit>, Rejection> {
    still_open(before)?;
    if !law
        .list("consultation-outcome")
        .any(|code| code == after.outcome)
    {
        return Err(Rejection::new("unknown-code")
            .at("outcome")
            .with("value", &after.outcome));
    }
    let on = after.outcome_on.unwrap_or(today);
    not_after(today, on, "on")?;
    if Some(on) < before.opened_on {
        return Err(Rejection::new("before-start").at("on"));
    }
    match after.outcome.as_str() {
        "POSTPONE_CONFIRMED" if after.until.is_none() => {
            return Err(Rejection::new("required")
                .at("until")
                .with("field", "until"));
        }
        "POSTPONE_CONFIRMED" if after.until <= Some(on) => {
            return Err(Rejection::new("before-start").at("until"));
        }
        "COSTS_AGREED" if after.split.trim().is_empty() => {
            return Err(Rejection::new("required")
                .at("split")
                .with("field", "split"));
        }
        "NO_REPLY" if !unanswered(file, before, on) => {
            return Err(Rejection::new("consultation-not-reminded")
                .at("outcome")
                .by(&before.article));
        }
        _ => {}
    }
    let mut now = after.clone();
    now.outcome_on = Some(on);
    let mut edits = now.changed_from(before);
    if !is_open(&now) {
        let status = if now.outcome == "NO_REPLY" {
            "MISSED"
        } else {
            "MET"
        };
        for clock in clocks_of(file, before) {
            let late = clock.due.parse::<NaiveDate>().is_ok_and(|due| on > due);
            edits.extend(ended(clock, if late { "MISSED" } else { status }, on));
        }
    }
    Ok(edits)
}

/// Whether the day of the reply has passed and a reminder has gone: then a State that says nothing holds nobody up.
#[must_use]
pub fn unanswered(file: &File, row: &Consultation, on: NaiveDate) -> bool {
    let reminded = row.reminded_on.is_some_and(|day| day <= on)
        || file.communications.iter().any(|letter| {
            letter.direction == "OUT"
                && letter.sort == "REMINDER"
                && letter.day <= Some(on)
                && (letter.consultation == Some(row.id)
                    || (letter.consultation.is_none() && letter.day >= row.opened_on))
        });
    reminded && row.reply_by.is_some_and(|by| by < on)
}

/// The running clock of the reply, if one runs.
#[must_use]
pub fn clocks_of<'a>(file: &'a File, row: &Consultation) -> Vec<&'a Deadline> {
    let opened = row.opened_on.map(|day| day.to_string());
    let own = |one: &&Deadline| {
        let named = one.consultation == Some(row.id);
        // Clocks started before consultations were named on them are known by the day they run from.
        let unnamed = one.consultation.is_none() && Some(&one.trigger_at) == opened.as_ref();
        one.rule == REPLY
            && matches!(one.status.as_str(), "RUNNING" | "PAUSED")
            && (named || unnamed)
    };
    file.deadlines.iter().filter(own).collect()
}

fn reply_clock(
    law: &Law,
    file: &File,
    row: &Consultation,
    on: NaiveDate,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Deadline, Rejection> {
    let rule = law
        .rule(REPLY)
        .ok_or_else(|| Rejection::new("unknown-rule"))?;
    let question = Question {
        given: row.reply_by.map(Given::Day),
        ..Question::default()
    };
    let computed = compute(rule, &Trigger::on(on), calendar, &question)?;
    let mut clock = deadline_row(
        ids(),
        &file.request,
        rule,
        &on.to_string(),
        calendar,
        &computed,
    );
    clock.consultation = Some(row.id);
    if row.reply_by.is_some() {
        clock.source = "GIVEN".into();
    }
    // Who was asked owes the reply.
    clock.actor = if row.initiated_by == "THEM" {
        "US"
    } else {
        "THEM"
    }
    .into();
    Ok(clock)
}

fn ended(row: &Deadline, status: &str, on: NaiveDate) -> Vec<Edit> {
    let now = Deadline {
        status: status.into(),
        ended_on: Some(on),
        ..row.clone()
    };
    now.changed_from(row)
}

fn still_open(row: &Consultation) -> Result<(), Rejection> {
    if is_open(row) {
        Ok(())
    } else {
        Err(Rejection::new("consultation-ended").with("outcome", &row.outcome))
    }
}

fn not_after(today: NaiveDate, on: NaiveDate, field: &str) -> Result<(), Rejection> {
    if on > today {
        Err(Rejection::new("future-date").at(field).with("today", today))
    } else {
        Ok(())
    }
}

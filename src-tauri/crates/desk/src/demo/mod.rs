//! A demo office: invented, repeatable, and written through the same door as a real one.
//!
//! About thirty files are told by hand, so that an ordinary morning has something to show; the rest is drawn
//! by chance over the three years before today.

mod cast;
mod chance;
mod changes;
mod clocks;
mod invent;
mod letters;
mod living;
mod neighbours;
mod rows;
mod story;

use crate::Desk;
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::CalendarEdit;
use chrono::{Datelike, NaiveDate};
use comity_casework::calendar::Calendar;
use comity_casework::edits::Edit;
use comity_casework::law;
use comity_casework::nouns::{Member, Row as _};
use comity_vault::Commit;
use rows::World;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The most requests a demo may have.
pub const MOST: u32 = 1_000_000;

/// How many requests are written in one transaction.
const BATCH: usize = 500;

/// What is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// How many requests.
    pub requests: u32,
    /// What the invention starts from.
    pub seed: u64,
}

/// What was made.
#[derive(Debug, serde::Serialize)]
pub struct Made {
    /// The office's name.
    pub office: String,
    /// How many requests.
    pub requests: u32,
    /// Who may unlock, all with the passphrase given.
    pub users: Vec<String>,
    /// The recovery key.
    pub recovery_key: String,
}

/// The invented States of a demo office, code and name in a language.
pub(crate) fn state_names(language: &str) -> impl Iterator<Item = (&str, &str)> {
    cast::get().states(language)
}

/// Makes the demo office of a desk that has none yet, and leaves it open. `progress` hears how many requests
/// are written and answers whether to go on.
///
/// # Errors
/// `not-demo-size` at `requests`, `cancelled`, and what setting up an office answers.
pub fn make(
    desk: &Desk,
    wanted: Wanted,
    passphrase: &str,
    mut progress: impl FnMut(u64) -> bool,
) -> Result<Made, Problem> {
    if wanted.requests == 0 || wanted.requests > MOST {
        return Err(Problem::new("not-demo-size")
            .at("requests")
            .with("value", wanted.requests));
    }
    let cast = cast::get();
    let recovery_key = found(desk, passphrase)?;
    let open = desk.open()?;
    settle_in(&open)?;
    neighbours::write(&open)?;
    let stopped = fill(&open, wanted, &mut progress)?;
    // Says on the unlock screen and in every print that nothing here is real.
    std::fs::write(open.vault.folder().join("demo"), "").map_err(|_| Problem::new("internal"))?;
    if stopped {
        return Err(Problem::new("cancelled"));
    }
    changes::write(&open)?;
    Ok(Made {
        office: cast.office.name.clone(),
        requests: wanted.requests,
        users: cast
            .office
            .member
            .iter()
            .map(|member| member.login.clone())
            .collect(),
        recovery_key,
    })
}

/// Sets the office up as a person would: office, recovery key, calendars, users.
fn found(desk: &Desk, passphrase: &str) -> Result<String, Problem> {
    let ask = |name: &str, body: Value| desk.answer(name, &body.to_string()).outcome;
    let office = &cast::get().office;
    let this_year = crate::clock::day_at(desk.moment().utc_ms, 0).year();
    let holidays = cast::get().holidays(this_year - 3..=this_year + 1);
    let calendar = CalendarEdit {
        state: office.state.clone(),
        weekend: office.weekend.clone(),
        holidays,
        zone: office.zone.clone(),
        count_mode: "EXCL".into(),
        unconfirmed: None,
    };
    let Some((founder, others)) = office.member.split_first() else {
        return Err(Problem::new("internal"));
    };
    let created = ask(
        "office.create",
        json!({
            "office": office.name, "state": office.state, "calendar": calendar, "user": founder.login,
            "display": founder.display, "role": founder.role, "locale": founder.locale, "passphrase": passphrase,
        }),
    )?;
    let key = created
        .get("recovery_key")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    ask("office.confirm", json!({ "typed": key }))?;
    for member in others {
        ask(
            "members.add",
            json!({
                "login": member.login, "display": member.display, "role": member.role,
                "locale": member.locale, "passphrase": passphrase,
            }),
        )?;
    }
    for state in &cast::get().state {
        let calendar = CalendarEdit {
            state: state.code.clone(),
            weekend: state.weekend.clone(),
            zone: state.zone.clone(),
            ..CalendarEdit::default()
        };
        ask("calendars.save", json!(calendar))?;
    }
    Ok(key)
}

/// Whoever made a demo office chose its one passphrase: nobody is asked for another.
fn settle_in(open: &Open) -> Result<(), Problem> {
    let members = open.vault.all::<Member>()?;
    let settled = |before: &Member| {
        let after = Member {
            passphrase_given: false,
            ..before.clone()
        };
        after.changed_from(before)
    };
    let edits: Vec<Edit> = members.iter().flat_map(settled).collect();
    if edits.is_empty() {
        return Ok(());
    }
    open.vault.commit(&Commit {
        intent: "demo",
        reason: None,
        effective: None,
        now: open.now(),
        edits,
    })?;
    Ok(())
}

/// Writes the cases, oldest first, one entry each. Answers whether it was stopped.
fn fill(
    open: &Open,
    wanted: Wanted,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<bool, Problem> {
    // Nought first, so that whoever measures knows when the keys were made and the writing starts.
    if !progress(0) {
        return Ok(true);
    }
    let calendar = open.calendar();
    let today = open.today();
    let commits = cases(wanted, &calendar, today).map(|edits| Commit {
        intent: "demo",
        reason: None,
        effective: None,
        now: open.now(),
        edits,
    });
    let done = open.vault.commit_many(commits, BATCH, progress)?;
    Ok(done.stopped)
}

/// Every case's edits in the order they began, so that references count up as in a real register. Public so
/// that a measurement can write the same rows elsewhere.
pub fn cases(
    wanted: Wanted,
    calendar: &Calendar,
    today: NaiveDate,
) -> impl Iterator<Item = Vec<Edit>> + '_ {
    let world = World {
        law: law::get(),
        calendar,
        today,
    };
    let mut living: Vec<_> = living::files(world.today).into_iter().map(Some).collect();
    living.truncate(wanted.requests as usize);
    let told = u32::try_from(living.len()).unwrap_or_default();
    let mut order: Vec<(NaiveDate, bool, u32)> = (0..wanted.requests)
        .map(
            |number| match living.get(number as usize).and_then(Option::as_ref) {
                Some(story) => (
                    story.begun().unwrap_or(world.today),
                    story.outgoing(),
                    number,
                ),
                None => {
                    let (_, begun, outgoing) =
                        invent::opening(wanted.seed, u64::from(number), world.today);
                    (begun, outgoing, number)
                }
            },
        )
        .collect();
    order.sort_unstable();
    let mut series: HashMap<(i32, bool), u32> = HashMap::new();
    order.into_iter().map(move |(begun, outgoing, number)| {
        let last = series.entry((begun.year(), outgoing)).or_default();
        *last += 1;
        let way = if outgoing { "OUT" } else { "IN" };
        let reference = format!("{way}-{}-{last:04}", begun.year());
        let (story, chance) = match living
            .get_mut(number as usize)
            .filter(|_| number < told)
            .and_then(Option::take)
        {
            Some(story) => (story, chance::Chance::of(wanted.seed, u64::from(number))),
            None => invent::case(wanted.seed, u64::from(number), world.today),
        };
        rows::edits(&story, &reference, &world, chance)
    })
}

#[cfg(test)]
mod tests;

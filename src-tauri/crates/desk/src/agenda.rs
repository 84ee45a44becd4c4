//! Days and what ends on them: the calendar, lists of clocks, and how a clock shows itself outside its file.

use crate::access::{Eyes, Look, MASKED, eyes, logins};
use crate::entered;
use crate::problems::Problem;
use crate::requests::days_between;
use crate::session::Open;
use crate::wire::{
    CalendarDay, CalendarQuery, CalendarView, DeadlinesPage, DeadlinesQuery, DueView,
};
use chrono::{Days, NaiveDate};
use comity_casework::governing::day_of;
use comity_casework::law::Law;
use comity_vault::read::{Among, By, Clocks, DueRow};
use std::collections::BTreeMap;

/// The longest span of the calendar, in days.
const SPAN: u64 = 100;

/// How many later walls are named.
const LATER: u64 = 8;

/// What stands beyond the span without anybody acting.
const WALLS: [&str; 4] = ["MAXIMUM", "MAY_EVENT", "FLOOR", "PROTECTION_END"];

/// The files of a scope.
///
/// # Errors
/// `unknown-code` at the scope.
pub(crate) fn among(open: &Open, scope: &str) -> Result<Among, Problem> {
    let member = open.member();
    Ok(match scope {
        "" | "ALL" => Among::default(),
        "MINE" => Among {
            officers: Some(logins(open, &member)?),
            ..Among::default()
        },
        "UNIT" => Among {
            unit: Some(member.unit),
            ..Among::default()
        },
        other => {
            return Err(Problem::new("unknown-code")
                .at("scope")
                .with("value", other));
        }
    })
}

/// How many of a day, or of a page.
fn most(asked: u32, otherwise: u64, at_most: u64) -> u64 {
    match u64::from(asked) {
        0 => otherwise,
        asked => asked.min(at_most),
    }
}

fn count(many: u64) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// `calendar.days`.
pub(crate) fn days(open: &Open, query: CalendarQuery) -> Result<CalendarView, Problem> {
    let (today, eyes, law) = (open.today(), eyes(open)?, open.law());
    let from = entered::day("from", &query.from)?.unwrap_or(today);
    let asked_to = entered::day("to", &query.to)?.unwrap_or(from);
    if asked_to < from {
        return Err(Problem::new("days-reversed").at("to").with("from", from));
    }
    let last = from.checked_add_days(Days::new(SPAN)).unwrap_or(from);
    let to = asked_to.min(last);
    let among = Among {
        kinds: query.kinds,
        states: query.states,
        ..among(open, &query.scope)?
    };
    let clocks = Clocks {
        from: Some(from),
        to: Some(to),
        natures: query.natures.clone(),
        theirs: None,
    };
    let mut days: BTreeMap<String, CalendarDay> = BTreeMap::new();
    let most = most(query.most, 20, 200);
    let sorts: &[bool] = if query.met { &[false, true] } else { &[false] };
    for met in sorts {
        // Of one day the first row says how many there are.
        let mut counted = String::new();
        for (row, many) in open
            .vault
            .clocks_by_day(&eyes, &among, &clocks, *met, most)?
        {
            let Some(day) = day_of(&row.deadline.due) else {
                continue;
            };
            let name = day.to_string();
            let shown = days.entry(name.clone()).or_default();
            if counted != name {
                shown.total = shown.total.saturating_add(count(many));
                counted = name;
            }
            shown
                .dues
                .push(due_view(&law, &row, &eyes, days_between(today, day)));
        }
    }
    for task in crate::tasks::between(open, from, to, &query.scope)? {
        let day = days.entry(task.due_on.clone()).or_default();
        day.tasks.push(task);
    }
    for due in crate::translations::due_between(open, from, to, &among)? {
        let day = days.entry(due.due_on.clone()).or_default();
        day.translations.push(due);
    }
    let beyond = Clocks {
        from: to.succ_opt(),
        to: None,
        natures: WALLS
            .iter()
            .map(|nature| (*nature).to_owned())
            .filter(|nature| query.natures.is_empty() || query.natures.contains(nature))
            .collect(),
        theirs: None,
    };
    let later = if beyond.natures.is_empty() {
        Vec::new()
    } else {
        let (rows, _) = open
            .vault
            .clocks(&eyes, &among, &beyond, By::Day, (0, LATER))?;
        rows.iter()
            .map(|row| shown(&law, row, &eyes, today))
            .collect()
    };
    Ok(CalendarView {
        days: days
            .into_iter()
            .map(|(day, shown)| CalendarDay { day, ..shown })
            .collect(),
        later,
        away: crate::absences::between(open, from, to)?,
    })
}

/// `deadlines.list`.
pub(crate) fn list(open: &Open, query: DeadlinesQuery) -> Result<DeadlinesPage, Problem> {
    let (today, eyes, law) = (open.today(), eyes(open)?, open.law());
    let unknown =
        |field: &str, value: &str| Problem::new("unknown-code").at(field).with("value", value);
    let by = match query.order.as_str() {
        "" | "day" => By::Day,
        "officer" => By::Officer,
        other => return Err(unknown("order", other)),
    };
    let theirs = match query.actor.as_str() {
        "" => None,
        "US" => Some(false),
        "THEM" => Some(true),
        other => return Err(unknown("actor", other)),
    };
    let mut among = Among {
        kinds: query.kinds,
        states: query.states,
        ..among(open, &query.scope)?
    };
    if !query.officer.trim().is_empty() {
        among.officers = Some(vec![query.officer.trim().to_owned()]);
    }
    let clocks = Clocks {
        from: entered::day("from", &query.from)?,
        to: entered::day("to", &query.to)?,
        natures: query.natures,
        theirs,
    };
    let page = (u64::from(query.offset), most(query.limit, 100, 500));
    let (rows, many) = open.vault.clocks(&eyes, &among, &clocks, by, page)?;
    Ok(DeadlinesPage {
        total: count(many),
        rows: rows
            .iter()
            .map(|row| shown(&law, row, &eyes, today))
            .collect(),
    })
}

/// A clock outside its file, as its reader may see it.
pub(crate) fn shown(law: &Law, due: &DueRow, eyes: &Eyes, today: NaiveDate) -> DueView {
    let left = day_of(&due.deadline.due).map_or(0, |day| days_between(today, day));
    due_view(law, due, eyes, left)
}

/// The same, so many days from today.
pub(crate) fn due_view(law: &Law, due: &DueRow, eyes: &Eyes, days_left: i32) -> DueView {
    let rule = &due.deadline.rule;
    if eyes.look(due.request.seen()) != Look::Whole {
        return masked(due, days_left);
    }
    DueView {
        deadline: due.deadline.id.to_string(),
        request: due.request.id.to_string(),
        our_ref: due.request.our_ref.clone(),
        state: due.request.state.clone(),
        kind: due.request.kind.clone(),
        direction: due.request.direction.clone(),
        officer: due.request.officer.clone(),
        subject: due.request.subject.clone(),
        person: due.request.person.clone(),
        words: law
            .rule(rule)
            .map_or_else(|| rule.clone(), |rule| rule.words().to_owned()),
        rule: rule.clone(),
        nature: due.deadline.nature.clone(),
        due: due.deadline.due.clone(),
        days_left,
        source: due.deadline.source.clone(),
        actor: due.deadline.actor.clone(),
        custody: due.deadline.trigger == "ARREST",
        hard: due.deadline.hard,
        status: due.deadline.status.clone(),
        masked: false,
        held: due.deadline.held_for.is_some(),
    }
}

/// A clock on a confidential file of somebody else's: that it runs, and for when.
fn masked(due: &DueRow, days_left: i32) -> DueView {
    DueView {
        request: due.request.id.to_string(),
        state: MASKED.into(),
        deadline: due.deadline.id.to_string(),
        nature: due.deadline.nature.clone(),
        due: due.deadline.due.clone(),
        days_left,
        hard: due.deadline.hard,
        status: due.deadline.status.clone(),
        masked: true,
        held: due.deadline.held_for.is_some(),
        ..DueView::default()
    }
}

//! The register: pages of rows, filtered and sorted by the store.

mod export;
mod views;

pub(crate) use export::export;
pub(crate) use views::{drop, list, save};

use crate::access::{Eyes, Look, MASKED, eyes};
use crate::entered;
use crate::problems::Problem;
use crate::requests::{days_between, id, text};
use crate::session::Open;
use crate::wire::{Nothing, RegisterPage, RegisterQuery, RegisterRow, YearLine};
use chrono::{Days, NaiveDate};
use comity_casework::law::{self, Direction, Rule};
use comity_casework::value::Id;
use comity_vault::read::{Column, Filter, RegisterRow as Line, Sort};
use std::collections::BTreeMap;

/// Measures that hold property: freezing of assets, seizure of things.
const FREEZES: [&str; 2] = ["M-C3", "M-J"];

/// `register.page`.
pub(crate) fn page(open: &Open, query: RegisterQuery) -> Result<RegisterPage, Problem> {
    let today = open.today();
    let limit = if query.limit == 0 {
        100
    } else {
        query.limit.min(500)
    };
    let (offset, limit) = (u64::from(query.offset), u64::from(limit));
    let eyes = eyes(open)?;
    let exact = query.exact;
    let (filter, sort) = asked(open, &eyes, query)?;
    let found = open
        .vault
        .register_window(&filter, sort, (offset, limit), exact)?;
    let mut rows: Vec<RegisterRow> = found
        .rows
        .into_iter()
        .map(|line| shown(line, &eyes, today))
        .collect();
    own_values(open, &mut rows)?;
    Ok(RegisterPage {
        total: u32::try_from(found.total).unwrap_or(u32::MAX),
        more: found.more,
        rows,
    })
}

/// `register.years`: how the years of the register close, the latest first.
pub(crate) fn years(open: &Open, _: Nothing) -> Result<Vec<YearLine>, Problem> {
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let eyes = eyes(open)?;
    let lines = open.vault.register_years(&eyes)?;
    Ok(lines
        .into_iter()
        .map(|line| YearLine {
            year: line.year,
            direction: line.direction,
            count: small(line.count),
            masked: small(line.masked),
            whole: eyes.all,
            first: line.first,
            last: line.last,
        })
        .collect())
}

/// What a query of these eyes asks of the store.
fn asked(open: &Open, eyes: &Eyes, query: RegisterQuery) -> Result<(Filter, Sort), Problem> {
    let today = open.today();
    let column = match query.sort.strip_prefix("own:") {
        Some(field) => {
            let field = crate::own_fields::known(open, field)?;
            Column::Own {
                field: field.id,
                number: field.sort == "NUMBER",
            }
        }
        None => column(&query.sort).ok_or_else(|| {
            Problem::new("unknown-code")
                .at("sort")
                .with("value", &query.sort)
        })?,
    };
    let some = |text: String| Some(text).filter(|text| !text.trim().is_empty());
    let filter = Filter {
        text: some(query.text),
        direction: some(query.direction),
        kinds: query.kinds,
        states: query.states,
        statuses: query.statuses,
        officer: match (query.untaken, query.mine) {
            (true, _) => Some(String::new()),
            (false, true) => Some(open.member().login),
            (false, false) => some(query.officer),
        },
        urgencies: query.urgencies,
        outcomes: query.outcomes,
        measures: query.measures,
        roles: query.roles,
        held: query.held,
        waiting: query.waiting,
        consulting: query.consulting,
        unwatched: query.unwatched,
        clocks: query.freezes.then(|| freezing(open)),
        due_from: entered::day("due_from", &query.due_from)?,
        due_to: entered::day("due_to", &query.due_to)?,
        rows: query
            .rows
            .iter()
            .map(|row| id(row))
            .collect::<Result<_, _>>()?,
        open_only: query.open || query.overdue,
        overdue_on: query.overdue.then_some(today),
        from: entered::day("from", &query.from)?,
        to: entered::day("to", &query.to)?,
        own: crate::own_fields::filters(open, &query.own)?,
        eyes: Some(eyes.clone()),
        ..Filter::default()
    };
    let sort = Sort {
        column,
        descending: query.descending,
    };
    Ok((filter, sort))
}

/// The clocks of freezes and seizures, and the day before which one of them has to end: a month from today.
fn freezing(open: &Open) -> (Vec<String>, NaiveDate) {
    let law = open.law();
    let of_freezes = |rule: &&Rule| {
        rule.effect.contains("FREEZE")
            || rule
                .measures
                .iter()
                .any(|code| FREEZES.contains(&code.as_str()))
    };
    let rules = law.rules().filter(of_freezes).map(|rule| rule.code.clone());
    let today = open.today();
    let until = today.checked_add_days(Days::new(31)).unwrap_or(today);
    (rules.collect(), until)
}

/// Fills in what the office's own fields say of the rows that are not masked.
fn own_values(open: &Open, rows: &mut [RegisterRow]) -> Result<(), Problem> {
    if !crate::own_fields::all(open)?
        .iter()
        .any(|field| field.in_register)
    {
        return Ok(());
    }
    let shown: Vec<Id> = rows
        .iter()
        .filter(|row| !row.our_ref.is_empty())
        .filter_map(|row| row.id.parse().ok())
        .collect();
    for (request, field, value) in open.vault.own_values_shown(&shown)? {
        let request = request.to_string();
        if let Some(row) = rows.iter_mut().find(|row| row.id == request) {
            row.own.insert(field.to_string(), value);
        }
    }
    Ok(())
}

fn column(name: &str) -> Option<Column> {
    Some(match name {
        "" | "day" => Column::Day,
        "entered" => Column::Entered,
        "reference" => Column::OurRef,
        "state" => Column::State,
        "kind" => Column::Kind,
        "status" => Column::Status,
        "person" => Column::Person,
        "subject" => Column::Subject,
        "due" => Column::Due,
        "officer" => Column::Officer,
        "outcome_on" => Column::Outcome,
        _ => return None,
    })
}

/// A row as these eyes see it. One they do not see at all never comes this far; were it to, it shows no more.
pub(crate) fn shown(line: Line, eyes: &Eyes, today: NaiveDate) -> RegisterRow {
    if eyes.look(line.seen()) == Look::Whole {
        row(line, today)
    } else {
        masked(line)
    }
}

/// A row, as shown to who sees it whole.
pub(crate) fn row(line: Line, today: NaiveDate) -> RegisterRow {
    let machine = machine(&line.direction, &line.kind);
    let due_source = due_source(&line).to_owned();
    let day = if line.direction == "IN" {
        line.received_on
    } else {
        line.sent_on
    };
    RegisterRow {
        id: line.id.to_string(),
        our_ref: line.our_ref,
        their_ref: line.their_ref,
        direction: line.direction,
        kind: line.kind,
        state: line.state,
        authority: line.authority,
        subject: line.subject,
        person: line.person,
        machine,
        status: line.status,
        day: text(day),
        due: text(line.due),
        due_source,
        due_rule: line.due_rule.unwrap_or_default(),
        due_nature: line.due_nature.unwrap_or_default(),
        days_left: line.due.map(|due| days_between(today, due)),
        outcome: line.outcome,
        outcome_on: text(line.outcome_on),
        urgency: line.urgency,
        sensitivity: line.sensitivity,
        officer: line.officer,
        own: BTreeMap::new(),
        masked: false,
    }
}

/// The life cycle a request of a kind moves in.
fn machine(direction: &str, kind: &str) -> String {
    let direction = if direction == "OUT" {
        Direction::Out
    } else {
        Direction::In
    };
    law::get()
        .kind(kind)
        .map(|kind| kind.machine(direction).to_owned())
        .unwrap_or_default()
}

/// Where the governing day comes from, as its form on the screen shows.
fn due_source(line: &Line) -> &'static str {
    match line.due_rule.as_deref() {
        _ if line.due.is_none() => "",
        None | Some("") => "GIVEN",
        Some("UNCAC-SUGG") => "SUGGESTED",
        Some(rule) if rule.starts_with("INT-") => "OFFICE",
        Some(_) => "LAW",
    }
}

/// A confidential file of somebody else's: that it exists, nothing more (domain.md 10).
fn masked(line: Line) -> RegisterRow {
    RegisterRow {
        id: line.id.to_string(),
        sensitivity: line.sensitivity,
        state: MASKED.into(),
        masked: true,
        ..RegisterRow::default()
    }
}

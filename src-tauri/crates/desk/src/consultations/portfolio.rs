//! The sheet for a meeting on all open files with one State: how old each is, and what either side owes.

use super::view::line;
use crate::problems::Problem;
use crate::requests::{days_between, readable};
use crate::session::Open;
use crate::wire::{
    ConsultationRow, OfState, OwedView, PortfolioRow, PortfolioTotal, PortfolioView,
};
use chrono::NaiveDate;
use comity_casework::governing::governing;
use comity_casework::nouns::Consultation;
use comity_casework::portfolio::{Owed, owed};
use comity_vault::read::{Filter, Sort};
use std::collections::BTreeMap;

/// How many open files a sheet shows at most: more than any two States can talk through in a meeting.
const MOST: u64 = 2_000;

/// `consultations.portfolio`.
pub(crate) fn portfolio(open: &Open, wanted: OfState) -> Result<PortfolioView, Problem> {
    let state = wanted.state.trim().to_uppercase();
    if !crate::law::is_state(&state) {
        return Err(Problem::new("unknown-state")
            .at("state")
            .with("value", &wanted.state));
    }
    let today = open.today();
    let filter = Filter {
        states: vec![state.clone()],
        open_only: true,
        // What the member may not see is not on the sheet, and not counted on it.
        eyes: Some(crate::access::eyes(open)?),
        ..Filter::default()
    };
    let (lines, _) = open
        .vault
        .register_page(&filter, Sort::default(), 0, MOST)?;
    let mut rows = Vec::new();
    for found in lines {
        rows.push(row(&readable(open, found.id)?, today));
    }
    rows.sort_by(|a, b| {
        (a.day.is_empty(), &a.day, &a.our_ref).cmp(&(b.day.is_empty(), &b.day, &b.our_ref))
    });
    let count = |test: &dyn Fn(&PortfolioRow) -> bool| {
        u32::try_from(rows.iter().filter(|row| test(row)).count()).unwrap_or(u32::MAX)
    };
    Ok(PortfolioView {
        as_of: today.to_string(),
        totals: totals(&rows),
        waiting_for_us: count(&|row| !row.ours.is_empty()),
        waiting_for_them: count(&|row| !row.theirs.is_empty()),
        meetings: meetings(open, &state, today)?,
        rows,
        state,
    })
}

fn row(file: &comity_casework::file::File, today: NaiveDate) -> PortfolioRow {
    let request = &file.request;
    let day = if request.direction == "IN" {
        request.received_on
    } else {
        request.sent_on
    };
    let held = governing(request, &file.deadlines);
    let (ours, theirs): (Vec<Owed>, Vec<Owed>) = owed(file, today)
        .into_iter()
        .partition(|one| one.side == "US");
    PortfolioRow {
        request: request.id.to_string(),
        our_ref: request.our_ref.clone(),
        their_ref: request.their_ref.clone(),
        direction: request.direction.clone(),
        kind: request.kind.clone(),
        subject: request.subject.clone(),
        status: request.status.clone(),
        day: crate::requests::text(day),
        age: day.map(|day| days_between(day, today)),
        due: held
            .as_ref()
            .map(|held| held.day.to_string())
            .unwrap_or_default(),
        due_rule: held
            .as_ref()
            .and_then(|held| held.deadline)
            .map(|row| row.rule.clone())
            .unwrap_or_default(),
        days_left: held.as_ref().map(|held| days_between(today, held.day)),
        ours: ours.into_iter().map(owed_view).collect(),
        theirs: theirs.into_iter().map(owed_view).collect(),
    }
}

fn owed_view(one: Owed) -> OwedView {
    OwedView {
        what: one.what.into(),
        code: one.code,
        since: crate::requests::text(one.since),
        until: crate::requests::text(one.until),
        overdue: one.overdue,
    }
}

fn totals(rows: &[PortfolioRow]) -> Vec<PortfolioTotal> {
    let mut counted: BTreeMap<(&str, &str), (u32, i32)> = BTreeMap::new();
    for row in rows {
        let cell = counted.entry((&row.direction, &row.kind)).or_default();
        cell.0 += 1;
        cell.1 = cell.1.max(row.age.unwrap_or(0));
    }
    counted
        .into_iter()
        .map(|((direction, kind), (count, oldest))| PortfolioTotal {
            direction: direction.to_owned(),
            kind: kind.to_owned(),
            count,
            oldest,
        })
        .collect()
}

fn meetings(open: &Open, state: &str, today: NaiveDate) -> Result<Vec<ConsultationRow>, Problem> {
    let mut meetings = Vec::new();
    for one in open.vault.having::<Consultation>("purpose", "CON-PORT")? {
        let with = one.states.split_whitespace().any(|code| code == state);
        let first = one.request.filter(|_| with);
        let Some(request) = first
            .map(|id| super::request_of(open, id))
            .transpose()?
            .flatten()
        else {
            continue;
        };
        meetings.push(line(open, &one, request.our_ref, today)?);
    }
    meetings.reverse();
    Ok(meetings)
}

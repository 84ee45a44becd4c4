//! The day at a glance: liberty before paper, then what is overdue, then what comes.

use crate::access::{Eyes, Look, MASKED, Seen, eyes};
use crate::problems::Problem;
use crate::requests::{days_between, names_of};
use crate::session::Open;
use crate::wire::{CustodyView, DueView, MarkView, NameView, Nothing, TodayView};
use chrono::{Days, NaiveDate};
use comity_casework::file::File;
use comity_casework::governing::day_of;
use comity_casework::law::{Law, Rule};
use comity_casework::nouns::Deadline;
use comity_vault::read::{DueRow, WaitRow};
use comity_vault::read::{Filter, RegisterRow as Line, Sort};
use std::collections::BTreeSet;

/// How many rows a list of the day shows at most; the register shows the rest.
const MOST: u64 = 50;

/// How many running clocks are looked through for the lists.
const CLOCKS: u64 = 2000;

/// `today.view`.
pub(crate) fn view(open: &Open, _: Nothing) -> Result<TodayView, Problem> {
    let today = open.today();
    let calendar = open.calendar();
    let eyes = eyes(open)?;
    let law = open.law();
    let ahead = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let days_off = (0..14)
        .map(ahead)
        .filter(|day| calendar.holidays().any(|(holiday, _)| holiday == *day))
        .map(|day| day.to_string())
        .collect();
    let lines: Vec<DueRow> =
        open.vault
            .deadlines_between(&eyes, crate::clock::all_days().0, ahead(60), CLOCKS)?;

    let mut custody = Vec::new();
    let held: BTreeSet<_> = open
        .vault
        .walls(&eyes, CLOCKS)?
        .into_iter()
        .filter(|wall| wall.deadline.trigger == "ARREST")
        .map(|wall| wall.request.id)
        .collect();
    for request in &held {
        let file = open.vault.file(*request)?;
        if eyes.look(Seen::of(&file.request)) == Look::Whole {
            custody.extend(custody_of(&law, &file, today));
        }
    }
    custody.sort_by_key(|clock| {
        clock
            .marks
            .iter()
            .map(|mark| mark.days_left)
            .filter(|left| *left >= 0)
            .min()
    });

    let (mut overdue, mut week, mut fortnight, mut ending) = (vec![], vec![], vec![], vec![]);
    for due in &lines {
        let Some(day) = day_of(&due.deadline.due) else {
            continue;
        };
        let left = days_between(today, day);
        let row = || due_view(&law, due, &eyes, left);
        match due.deadline.nature.as_str() {
            // Nothing acts by itself on a floor or a protection; they are only announced (domain.md 4.1, 10).
            // A floor held for a decision stays in sight after its day.
            "FLOOR" | "PROTECTION_END" if left >= 0 || due.deadline.held_for.is_some() => {
                ending.push(row());
            }
            "DUE" if due.deadline.actor == "THEM" => {}
            "DUE" if left < 0 => overdue.push(row()),
            "DUE" if left <= 7 => week.push(row()),
            "DUE" if left <= 14 => fortnight.push(row()),
            "MAXIMUM" if (0..=30).contains(&left) && !held.contains(&due.request.id) => {
                ending.push(row());
            }
            _ => {}
        }
    }
    let waiting = open
        .vault
        .waiting(&eyes, MOST)?
        .into_iter()
        .map(|wait| waiting_view(open, &eyes, wait, today))
        .collect::<Result<_, _>>()?;
    let rows = |lines: Vec<Line>| {
        lines
            .into_iter()
            .map(|line| crate::register::shown(line, &eyes, today))
            .collect::<Vec<_>>()
    };
    let only_open = Filter {
        open_only: true,
        eyes: Some(eyes.clone()),
        ..Filter::default()
    };
    let (_, open_count) = open
        .vault
        .register_page(&only_open, Sort::default(), 0, 1)?;
    let since = today.checked_sub_days(Days::new(14)).unwrap_or(today);
    Ok(TodayView {
        today: today.to_string(),
        working: calendar.is_working(today),
        days_off,
        custody,
        overdue,
        week,
        fortnight,
        waiting,
        received: rows(open.vault.received_lately(&eyes, since, 10)?),
        ending,
        unwatched: rows(open.vault.open_without_deadline(&eyes, today, MOST)?),
        open: u32::try_from(open_count).unwrap_or(u32::MAX),
        tasks: crate::tasks::for_today(open, today)?,
        speciality: crate::charges::alerts(open)?,
        translations: crate::translations::for_today(open, today)?,
        away: crate::absences::soon(open)?,
        proposals: crate::proposals::waiting(open)?,
    })
}

fn due_view(law: &Law, due: &DueRow, eyes: &Eyes, days_left: i32) -> DueView {
    let rule = &due.deadline.rule;
    if eyes.look(due.request.seen()) != Look::Whole {
        return masked(due, days_left);
    }
    DueView {
        deadline: due.deadline.id.to_string(),
        request: due.request.id.to_string(),
        our_ref: due.request.our_ref.clone(),
        state: due.request.state.clone(),
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
        our_ref: String::new(),
        state: MASKED.into(),
        subject: String::new(),
        person: String::new(),
        deadline: due.deadline.id.to_string(),
        rule: String::new(),
        words: String::new(),
        nature: due.deadline.nature.clone(),
        due: due.deadline.due.clone(),
        days_left,
        source: String::new(),
        hard: due.deadline.hard,
        status: due.deadline.status.clone(),
        masked: true,
        held: due.deadline.held_for.is_some(),
    }
}

/// A file that waits for the other State, with the day its answer was asked for, if one was.
fn waiting_view(
    open: &Open,
    eyes: &Eyes,
    wait: WaitRow,
    today: NaiveDate,
) -> Result<DueView, Problem> {
    let clocks = open.vault.of_request::<Deadline>(wait.request.id)?;
    let asked = clocks
        .into_iter()
        .filter(|row| row.status == "RUNNING" && row.actor == "THEM");
    let deadline = asked
        .min_by(|a, b| a.due.cmp(&b.due))
        .unwrap_or_else(|| Deadline {
            rule: wait.cause.clone(),
            nature: "PAUSED".into(),
            due: wait.from_day.map(|day| day.to_string()).unwrap_or_default(),
            status: "PAUSED".into(),
            ..Deadline::default()
        });
    let left = day_of(&deadline.due).map_or(0, |day| days_between(today, day));
    Ok(due_view(
        &open.law(),
        &DueRow {
            request: wait.request,
            deadline,
        },
        eyes,
        left,
    ))
}

/// The custody ruler of a file: its running clocks that began with an arrest, one tick a day.
pub(crate) fn custody_of(law: &Law, file: &File, today: NaiveDate) -> Option<CustodyView> {
    let clocks: Vec<&Deadline> = file
        .deadlines
        .iter()
        .filter(|row| row.trigger == "ARREST" && row.status != "SUPERSEDED")
        .collect();
    let running = clocks.iter().find(|row| {
        row.status == "RUNNING" && matches!(row.nature.as_str(), "MAXIMUM" | "MAY_EVENT")
    })?;
    let arrested = day_of(&running.trigger_at)?;
    let mut marks: Vec<MarkView> = clocks
        .iter()
        .filter(|row| row.status != "CANCELLED")
        .filter_map(|row| {
            let due = day_of(&row.due)?;
            Some(MarkView {
                deadline: row.id.to_string(),
                rule: row.rule.clone(),
                nature: row.nature.clone(),
                due: due.to_string(),
                alternative: Some(row.alternative.clone()).filter(|day| !day.is_empty()),
                day: days_between(arrested, due),
                days_left: days_between(today, due),
                source: row.source.clone(),
                status: row.status.clone(),
            })
        })
        .collect();
    marks.sort_by_key(|mark| mark.day);
    let sought = file
        .involvements
        .iter()
        .find(|row| row.role == "SOUGHT")
        .or(file.involvements.first());
    let names: Vec<(String, String)> = sought
        .and_then(|row| row.person)
        .map(|person| names_of(&file.names, person))
        .unwrap_or_default()
        .into_iter()
        .map(|name| (name.full.clone(), name.script.clone()))
        .collect();
    let rule = law.rule(&running.rule);
    Some(CustodyView {
        request: file.request.id.to_string(),
        our_ref: file.request.our_ref.clone(),
        person: NameView::of(&names),
        holder: file.request.state.clone(),
        direction: file.request.direction.clone(),
        arrested_on: arrested.to_string(),
        day: days_between(arrested, today),
        marks,
        article: rule.map(Rule::cited).unwrap_or_default(),
    })
}

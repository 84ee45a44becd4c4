//! The day at a glance: liberty before paper, then what is overdue, then what comes.

use crate::access::{Eyes, eyes};
use crate::agenda::{among, shown};
use crate::problems::Problem;
use crate::requests::{days_between, names_of};
use crate::session::Open;
use crate::wire::{CustodyView, DueView, MarkView, NameView, TodayCounts, TodayQuery, TodayView};
use chrono::{Days, NaiveDate};
use comity_casework::file::File;
use comity_casework::governing::day_of;
use comity_casework::law::{Law, Rule};
use comity_casework::nouns::Deadline;
use comity_vault::read::{By, Clocks, DueRow, WaitRow};
use comity_vault::read::{Filter, RegisterRow as Line};

/// How many rows a list of the day shows; the calendar and the register show the rest.
const MOST: u64 = 12;

/// How many rows a list at the side shows.
const ASIDE: u64 = 6;

/// How many rulers of people held are drawn.
const HELD: u64 = 20;

/// `today.view`.
pub(crate) fn view(open: &Open, query: TodayQuery) -> Result<TodayView, Problem> {
    let today = open.today();
    let calendar = open.calendar();
    let (eyes, among) = (eyes(open)?, among(open, &query.scope)?);
    let law = open.law();
    let ahead = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let days_off = (0..14)
        .map(ahead)
        .filter(|day| calendar.holidays().any(|(holiday, _)| holiday == *day))
        .map(|day| day.to_string())
        .collect();
    let mut counts = TodayCounts::default();
    let mut counted = |place: fn(&mut TodayCounts) -> &mut u32, many: u64| {
        *place(&mut counts) = u32::try_from(many).unwrap_or(u32::MAX);
    };

    let (held, many) = open.vault.held(&eyes, &among, HELD)?;
    counted(|counts| &mut counts.custody, many);
    let mut custody = Vec::new();
    for request in held {
        custody.extend(custody_of(&law, &open.vault.file(request)?, today));
    }
    custody.sort_by_key(|clock| {
        clock
            .marks
            .iter()
            .map(|mark| mark.days_left)
            .filter(|left| *left >= 0)
            .min()
    });

    let ours = |from: Option<NaiveDate>, to: Option<NaiveDate>| {
        let clocks = Clocks {
            from,
            to,
            natures: vec!["DUE".to_owned()],
            theirs: Some(false),
        };
        let (rows, many) = open
            .vault
            .clocks(&eyes, &among, &clocks, By::Day, (0, MOST))?;
        let rows: Vec<DueView> = rows
            .iter()
            .map(|row| shown(&law, row, &eyes, today))
            .collect();
        Ok::<_, Problem>((rows, many))
    };
    let (overdue, many) = ours(None, today.pred_opt())?;
    counted(|counts| &mut counts.overdue, many);
    let (week, many) = ours(Some(today), Some(ahead(7)))?;
    counted(|counts| &mut counts.week, many);
    let (fortnight, many) = ours(Some(ahead(8)), Some(ahead(14)))?;
    counted(|counts| &mut counts.fortnight, many);
    let spans = (today, ahead(30), ahead(60));
    let (ending, many) = open.vault.ending(&eyes, &among, spans, ASIDE)?;
    counted(|counts| &mut counts.ending, many);
    let (waiting, many) = open.vault.waiting(&eyes, &among, ASIDE)?;
    counted(|counts| &mut counts.waiting, many);
    let waiting = waiting
        .into_iter()
        .map(|wait| waiting_view(open, &eyes, wait, today))
        .collect::<Result<_, _>>()?;
    let rows = |lines: Vec<Line>| {
        lines
            .into_iter()
            .map(|line| crate::register::shown(line, &eyes, today))
            .collect::<Vec<_>>()
    };
    let since = today.checked_sub_days(Days::new(14)).unwrap_or(today);
    let (received, many) = open.vault.received_lately(&eyes, &among, since, ASIDE)?;
    counted(|counts| &mut counts.received, many);
    let (unwatched, many) = open
        .vault
        .open_without_deadline(&eyes, &among, today, ASIDE)?;
    counted(|counts| &mut counts.unwatched, many);
    let only_open = Filter {
        open_only: true,
        eyes: Some(eyes.clone()),
        ..Filter::default()
    };
    let (open_count, _) = open.vault.register_count(&only_open, u64::from(u32::MAX))?;
    Ok(TodayView {
        today: today.to_string(),
        working: calendar.is_working(today),
        days_off,
        custody,
        overdue,
        week,
        fortnight,
        waiting,
        received: rows(received),
        ending: ending
            .iter()
            .map(|row| shown(&law, row, &eyes, today))
            .collect(),
        unwatched: rows(unwatched),
        counts,
        open: u32::try_from(open_count).unwrap_or(u32::MAX),
        tasks: crate::tasks::for_today(open, today)?,
        speciality: crate::charges::alerts(open)?,
        translations: crate::translations::for_today(open, today)?,
        away: crate::absences::soon(open)?,
        proposals: crate::proposals::waiting(open)?,
        handovers: crate::handovers::to_sign(open)?,
    })
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
    let row = DueRow {
        request: wait.request,
        deadline,
    };
    Ok(shown(&open.law(), &row, eyes, today))
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

//! What follows a provisional arrest: the extradition request, registered as a request of its own, takes over its clocks.

use chrono::NaiveDate;

use super::clocks::runs;
use super::{Move, advance};
use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Event, Law};
use crate::nouns::{Deadline, Fact, Link, Row};
use crate::rejection::Rejection;
use crate::ties::{End, judge, merging};
use crate::value::Id;

/// The tie from an extradition request to the arrest before it.
const TIE: &str = "FOLLOWS_PROV_ARREST";
/// What an arrest leaves for its extradition request to know.
const CARRIED: [&str; 2] = ["arrest-at", "arrest-place"];

/// Ties a request for provisional arrest to the extradition request that followed it. The clocks that hold the person
/// go on there, the old rows are kept; the arrest comes to its end and is no longer counted as a matter of its own
/// (domain 1). `step.to` is `FOLLOWED`; an arrest here gives the day the documents came, which meets the limits.
///
/// # Errors
/// What [`judge`] says of the tie, what [`advance`] says of the step.
pub fn follow_arrest(
    law: &Law,
    arrest: &File,
    request: &File,
    step: &Move,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    judge(law, TIE, end(request), end(arrest), &[])?;
    let (edits, link) = tied(arrest, request, ids);
    let counted = merging(&link, &request.request, &arrest.request);
    let (moved, mut carried) = carried(arrest, request, step.effective_on, ids);
    // Documents that have come meet the limits where these now run; a wall still ahead stands if they came late.
    let came = step.facts.get("documents-received-on");
    if let Some(day) = came.and_then(|day| day.trim().parse().ok()) {
        met(law, arrest, &mut carried, day);
    }
    let mut tied_arrest = arrest.clone();
    tied_arrest.links.push(link);
    let by_step = advance(law, &tied_arrest, step, calendar, ids)?;

    let mut all = edits;
    // The clocks have moved away before the step ends what is left.
    let gone: Vec<Id> = moved.iter().map(|(old, _)| old.id).collect();
    let own_rows = |edit: &Edit| !gone.contains(&edit.id);
    all.extend(by_step.into_iter().filter(own_rows));
    all.extend(moved.iter().flat_map(|(old, now)| now.changed_from(old)));
    all.extend(carried.iter().flat_map(Row::created));
    all.extend(facts(arrest, request, ids));
    all.extend(counted);
    Ok(all)
}

fn end(file: &File) -> End<'_> {
    End {
        request: &file.request,
        measures: &file.measures,
    }
}

/// The tie: made, or no longer doubted where it was only suspected.
fn tied(arrest: &File, request: &File, ids: &mut dyn FnMut() -> Id) -> (Vec<Edit>, Link) {
    let (from, to) = (Some(request.request.id), Some(arrest.request.id));
    let known = arrest
        .links
        .iter()
        .find(|one| one.tie == TIE && one.from_request == from && one.to_request == to);
    match known {
        Some(old) => {
            let sure = Link {
                suspected: false,
                ..old.clone()
            };
            (sure.changed_from(old), sure)
        }
        None => {
            let link = Link {
                id: ids(),
                from_request: from,
                to_request: to,
                tie: TIE.into(),
                suspected: false,
            };
            (link.created(), link)
        }
    }
}

/// The running rows that the arrest started, ended here and begun there.
fn carried(
    arrest: &File,
    request: &File,
    on: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> (Vec<(Deadline, Deadline)>, Vec<Deadline>) {
    let custody = [Event::Arrest, Event::ArrestOrder].map(Event::code);
    let held = arrest
        .deadlines
        .iter()
        .filter(|row| runs(row) && custody.contains(&row.trigger));
    let mut moved = Vec::new();
    let mut carried = Vec::new();
    for old in held {
        let now = Deadline {
            status: "SUPERSEDED".into(),
            ended_on: Some(on),
            ..old.clone()
        };
        carried.push(Deadline {
            id: ids(),
            request: Some(request.request.id),
            supersedes: Some(old.id),
            ..old.clone()
        });
        moved.push((old.clone(), now));
    }
    (moved, carried)
}

/// What the step on receipt of the documents meets and cancels, on the rows that moved.
fn met(law: &Law, arrest: &File, rows: &mut [Deadline], day: NaiveDate) {
    let mut steps = law.steps();
    let Some(receipt) = steps.find(|one| {
        one.machine == arrest.request.machine
            && one.meets_on.as_deref() == Some("documents-received-on")
    }) else {
        return;
    };
    let mut in_time = true;
    for row in rows
        .iter_mut()
        .filter(|row| receipt.meets.contains(&row.rule))
    {
        in_time &= !super::clocks::meet(row, day);
    }
    let over = |row: &&mut Deadline| in_time && receipt.cancels_when_met.contains(&row.rule);
    for row in rows.iter_mut().filter(over) {
        super::clocks::close(row, "CANCELLED", day);
    }
}

/// When and where the person was arrested, for the request that goes on.
fn facts(arrest: &File, request: &File, ids: &mut dyn FnMut() -> Id) -> Vec<Edit> {
    let known = |code: &str| request.facts.iter().any(|fact| fact.code == code);
    let carried = arrest.facts.iter().filter(|fact| {
        fact.measure.is_none() && CARRIED.contains(&fact.code.as_str()) && !known(&fact.code)
    });
    carried
        .flat_map(|fact| {
            Fact {
                id: ids(),
                request: Some(request.request.id),
                ..fact.clone()
            }
            .created()
        })
        .collect()
}

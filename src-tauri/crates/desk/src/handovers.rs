//! An officer's files passing to another: a list with notes that both sign, and files that change hands with the last
//! signature (CTOC/COP review mechanism 14; domain.md 10).

use crate::absences::{display, lasts, officer};
use crate::access::{Eyes, Look, MASKED, Seen, eyes, holds};
use crate::problems::Problem;
use crate::requests::{id, parse_day, readable, text};
use crate::session::{Act, Open};
use crate::wire::{
    AssignRequests, Assigned, ById, HandoverItemView, HandoverView, NoteHandover, Nothing,
    OpenHandover, RunningView,
};
use comity_casework::edits::Edit;
use comity_casework::nouns::{Absence, Deadline, Handover, HandoverItem, Member, Request, Row};
use comity_casework::value::Id;
use comity_vault::read::{Filter, Sort};

/// More files than one officer answers for.
const MOST: u64 = 100_000;

/// `requests.assign`: files that the member sees, in one entry.
pub(crate) fn assign(act: &mut Act<'_>, typed: AssignRequests) -> Result<Assigned, Problem> {
    if typed.ids.is_empty() {
        return Err(Problem::new("required").at("ids"));
    }
    let to = officer(act, &typed.officer, "officer")?;
    let mut edits = Vec::new();
    let mut changed = 0;
    for row in &typed.ids {
        let before = readable(act, id(row)?)?.request;
        let given = given_to(&before, &to.login);
        changed += u32::from(!given.is_empty());
        edits.extend(given);
    }
    act.commit(edits, typed.why.trim(), None)?;
    Ok(Assigned { changed })
}

fn given_to(before: &Request, login: &str) -> Vec<Edit> {
    let after = Request {
        officer: login.to_owned(),
        ..before.clone()
    };
    after.changed_from(before)
}

/// `handovers.open`: the officer's own, or by a head; the list holds every file of theirs that is not closed.
pub(crate) fn open(act: &mut Act<'_>, typed: OpenHandover) -> Result<HandoverView, Problem> {
    let member = act.member();
    let from = typed.from.trim().to_owned();
    if from != member.login && !holds(&member, "HEAD") {
        return Err(Problem::new("not-allowed").with("role", &member.role));
    }
    let to = officer(act, &typed.to, "to")?;
    if to.login == from {
        return Err(Problem::new("handover-to-oneself").at("to"));
    }
    if typed.why.trim().is_empty() {
        return Err(Problem::new("required").at("why"));
    }
    let under_way = |one: &Handover| one.status == "OPEN" && one.from_login == from;
    if act.vault.all::<Handover>()?.iter().any(under_way) {
        return Err(Problem::new("handover-under-way")
            .at("from")
            .with("login", &from));
    }
    let day = match typed.day.trim() {
        "" => act.today(),
        day => parse_day("day", day)?,
    };
    let mut files = files_of(act, &from)?;
    if !typed.files.is_empty() {
        // Somebody else's file is no part of this handover.
        let asked = typed.files.iter().map(|row| id(row));
        let asked = asked.collect::<Result<Vec<Id>, _>>()?;
        if let Some(other) = asked.iter().find(|row| !files.contains(row)) {
            return Err(Problem::new("no-such-request")
                .at("files")
                .with("id", other));
        }
        files.retain(|row| asked.contains(row));
    }
    if files.is_empty() {
        return Err(Problem::new("handover-without-files")
            .at("from")
            .with("login", &from));
    }
    let handover = Handover {
        id: act.new_id(),
        from_login: from,
        to_login: to.login,
        day: Some(day),
        why: typed.why.trim().to_owned(),
        status: "OPEN".into(),
        ..Handover::default()
    };
    let mut edits = handover.created();
    for request in files {
        let item = HandoverItem {
            id: act.new_id(),
            handover: Some(handover.id),
            request: Some(request),
            ..HandoverItem::default()
        };
        edits.extend(item.created());
    }
    act.commit(edits, typed.why.trim(), None)?;
    shown(act, &handover.id)
}

/// The files of an officer that are not closed, whoever looks: a list with a hole would be no handover.
fn files_of(open: &Open, login: &str) -> Result<Vec<Id>, Problem> {
    let filter = Filter {
        officer: Some(login.to_owned()),
        ..Filter::default()
    };
    let (lines, _) = open
        .vault
        .register_page(&filter, Sort::default(), 0, MOST)?;
    let open_ones = lines.into_iter().filter(|line| line.closed_on.is_none());
    Ok(open_ones.map(|line| line.id).collect())
}

/// `handovers.list`.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<HandoverView>, Problem> {
    let member = open.member();
    let mut rows = open.vault.all::<Handover>()?;
    rows.retain(|row| concerns(row, &member));
    rows.sort_by_key(|row| (row.status != "OPEN", std::cmp::Reverse(row.id)));
    rows.iter().map(|row| view_of(open, row, false)).collect()
}

/// Those that want the member's signature, for the day's list.
pub(crate) fn to_sign(open: &Open) -> Result<Vec<HandoverView>, Problem> {
    let member = open.member();
    let mut wanted = Vec::new();
    for row in open.vault.having::<Handover>("status", "OPEN")? {
        if concerns(&row, &member) {
            wanted.extend(Some(view_of(open, &row, false)?).filter(|view| view.sign));
        }
    }
    Ok(wanted)
}

/// `handovers.view`.
pub(crate) fn view(open: &Open, typed: ById) -> Result<HandoverView, Problem> {
    view_of(open, &known(open, &typed.id)?, true)
}

/// `handovers.note`: by the one who gives, or a head for them.
pub(crate) fn note(act: &mut Act<'_>, typed: NoteHandover) -> Result<HandoverView, Problem> {
    let no_such = || Problem::new("no-such-row").at("id");
    let row: Id = typed.id.parse().map_err(|_| no_such())?;
    let before = act.vault.get::<HandoverItem>(row)?.ok_or_else(no_such)?;
    let handover = before.handover.unwrap_or_default();
    let of = running(act, &handover.to_string())?;
    let member = act.member();
    if member.login != of.from_login && !holds(&member, "HEAD") {
        return Err(Problem::new("not-allowed").with("role", &member.role));
    }
    let after = HandoverItem {
        note: typed.note.trim().to_owned(),
        ..before.clone()
    };
    act.commit(after.changed_from(&before), "", None)?;
    shown(act, &handover)
}

/// `handovers.sign`: giver, taker, or a head for a giver who is gone. The last signature moves the files, in one entry.
pub(crate) fn sign(act: &mut Act<'_>, typed: ById) -> Result<HandoverView, Problem> {
    let before = running(act, &typed.id)?;
    let (member, today) = (act.member(), Some(act.today()));
    let mut after = before.clone();
    if member.login == before.from_login && before.given_on.is_none() {
        after.given_on = today;
    } else if member.login == before.to_login && before.taken_on.is_none() {
        after.taken_on = today;
    } else if holds(&member, "HEAD")
        && before.given_on.is_none()
        && is_gone(act, &before.from_login)?
    {
        after.given_on = today;
        after.signed_for_by.clone_from(&member.login);
    } else {
        return Err(Problem::new("not-to-sign").at("id"));
    }
    let mut edits = Vec::new();
    if after.given_on.is_some() && after.taken_on.is_some() {
        "SIGNED".clone_into(&mut after.status);
        for item in items(act, before.id)? {
            let request = act.vault.get::<Request>(item.request.unwrap_or_default())?;
            // A file that went to somebody else meanwhile stays there.
            let still = request.filter(|request| request.officer == before.from_login);
            if let Some(request) = still {
                edits.extend(given_to(&request, &before.to_login));
                let taken = HandoverItem {
                    taken: true,
                    ..item.clone()
                };
                edits.extend(taken.changed_from(&item));
            }
        }
    }
    edits.extend(after.changed_from(&before));
    act.commit(
        edits,
        &before.why,
        before.day.filter(|day| Some(*day) <= today),
    )?;
    shown(act, &before.id)
}

/// `handovers.cancel`.
pub(crate) fn cancel(act: &mut Act<'_>, typed: ById) -> Result<HandoverView, Problem> {
    let before = running(act, &typed.id)?;
    let member = act.member();
    if member.login != before.from_login && !holds(&member, "HEAD") {
        return Err(Problem::new("not-allowed").with("role", &member.role));
    }
    let after = Handover {
        status: "CANCELLED".into(),
        ..before.clone()
    };
    act.commit(after.changed_from(&before), "", None)?;
    shown(act, &before.id)
}

/// Gone: retired, no longer known, or away today.
fn is_gone(open: &Open, login: &str) -> Result<bool, Problem> {
    let members = open.vault.all::<Member>()?;
    let there = members.iter().any(|one| one.login == login && !one.retired);
    let absences = open.vault.having::<Absence>("login", login)?;
    Ok(!there || absences.iter().any(|one| lasts(one, open.today())))
}

fn concerns(handover: &Handover, member: &Member) -> bool {
    [&handover.from_login, &handover.to_login].contains(&&member.login) || holds(member, "HEAD")
}

fn known(open: &Open, row: &str) -> Result<Handover, Problem> {
    let no_such = || Problem::new("no-such-row").at("id");
    let row: Id = row.parse().map_err(|_| no_such())?;
    let found = open.vault.get::<Handover>(row)?;
    found
        .filter(|one| concerns(one, &open.member()))
        .ok_or_else(no_such)
}

fn running(open: &Open, row: &str) -> Result<Handover, Problem> {
    let found = known(open, row)?;
    if found.status == "OPEN" {
        Ok(found)
    } else {
        Err(Problem::new("handover-ended")
            .at("id")
            .with("status", &found.status))
    }
}

fn items(open: &Open, handover: Id) -> Result<Vec<HandoverItem>, Problem> {
    Ok(open.vault.having::<HandoverItem>("handover", handover)?)
}

fn shown(open: &Open, row: &Id) -> Result<HandoverView, Problem> {
    view_of(open, &known(open, &row.to_string())?, true)
}

fn view_of(open: &Open, row: &Handover, whole: bool) -> Result<HandoverView, Problem> {
    let (member, members) = (open.member(), open.vault.all::<Member>()?);
    let listed = items(open, row.id)?;
    let files = u32::try_from(listed.len()).unwrap_or(u32::MAX);
    let mut views = Vec::new();
    if whole {
        let mut eyes = eyes(open)?;
        if [&row.from_login, &row.to_login].contains(&&member.login) {
            // Who signs for a file sees what it is.
            eyes.granted
                .extend(listed.iter().filter_map(|item| item.request));
        }
        for item in listed {
            views.push(item_view(open, item, &eyes)?);
        }
        views.sort_by(|a, b| a.our_ref.cmp(&b.our_ref));
    }
    let wanted = row.status == "OPEN"
        && ((member.login == row.from_login && row.given_on.is_none())
            || (member.login == row.to_login && row.taken_on.is_none())
            || (holds(&member, "HEAD")
                && row.given_on.is_none()
                && is_gone(open, &row.from_login)?));
    Ok(HandoverView {
        id: row.id.to_string(),
        from: row.from_login.clone(),
        from_display: display(&members, &row.from_login),
        to: row.to_login.clone(),
        to_display: display(&members, &row.to_login),
        day: text(row.day),
        why: row.why.clone(),
        status: row.status.clone(),
        given_on: text(row.given_on),
        taken_on: text(row.taken_on),
        signed_for_by: row.signed_for_by.clone(),
        sign: wanted,
        items: views,
        files,
    })
}

fn item_view(open: &Open, item: HandoverItem, eyes: &Eyes) -> Result<HandoverItemView, Problem> {
    let request = item.request.unwrap_or_default();
    let about = open.vault.get::<Request>(request)?.unwrap_or_default();
    let hidden = eyes.look(Seen::of(&about)) != Look::Whole;
    let mut clocks = open.vault.of_request::<Deadline>(request)?;
    clocks.retain(|clock| clock.status == "RUNNING" && !hidden);
    clocks.sort_by(|a, b| a.due.cmp(&b.due));
    let unless = |text: String| if hidden { String::new() } else { text };
    Ok(HandoverItemView {
        id: item.id.to_string(),
        request: request.to_string(),
        our_ref: unless(about.our_ref),
        state: if hidden { MASKED.into() } else { about.state },
        kind: unless(about.kind),
        subject: unless(about.subject),
        machine: unless(about.machine),
        status: unless(about.status),
        running: clocks
            .into_iter()
            .map(|clock| RunningView {
                rule: clock.rule,
                due: clock.due,
                hard: clock.hard,
            })
            .collect(),
        note: unless(item.note),
        taken: item.taken,
    })
}

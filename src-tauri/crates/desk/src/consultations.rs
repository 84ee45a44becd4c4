//! Consultations with other States (domain.md 5): opened, changed, reminded, tied, ended. The domain decides what
//! holds; this reads, asks and commits.

mod portfolio;
mod view;

pub(crate) use portfolio::portfolio;
pub(crate) use view::{duties, list, overdue, view};

use crate::entered;
use crate::problems::Problem;
use crate::requests::{file_view, id, readable};
use crate::session::{Act, Open};
use crate::wire::{
    ConcludeConsultation, ConsultationFile, EditConsultation, FileView, NoteConsultation,
    OpenConsultation, RemindConsultation, TieConsultation,
};
use chrono::NaiveDate;
use comity_casework::consultations;
use comity_casework::edits::Edit;
use comity_casework::file::File;
use comity_casework::nouns::{
    Communication, Consultation, ConsultationTie, Member, Request, Row, Task,
};
use comity_casework::value::Id;
use std::collections::BTreeSet;

/// How many requests one consultation can be about.
const MOST_TIED: usize = 2_000;

/// `consultations.open`.
pub(crate) fn open(act: &mut Act<'_>, typed: OpenConsultation) -> Result<FileView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let row = Consultation {
        id: act.new_id(),
        opened_on: Some(day_or_today(act, "on", &typed.on)?),
        reply_by: entered::day("reply_by", &typed.reply_by)?,
        states: states(&typed.states)?,
        purpose: typed.purpose,
        our_position: typed.our_position,
        their_position: typed.their_position,
        mode: typed.mode,
        format: typed.format,
        network: typed.network,
        initiated_by: typed.initiated_by,
        participants: typed.participants,
        sensitivity: typed.sensitivity,
        documents: typed.documents,
        ..Consultation::default()
    };
    let on = row.opened_on;
    let (row, mut edits) = consultations::opened(
        &act.law(),
        &file,
        row,
        act.today(),
        &act.calendar(),
        &mut || act.new_id(),
    )?;
    edits.extend(ties(act, &row, &typed.requests)?);
    act.commit(edits, "", on)?;
    file_view(act, request)
}

/// `consultations.conclude`.
pub(crate) fn conclude(
    act: &mut Act<'_>,
    typed: ConcludeConsultation,
) -> Result<FileView, Problem> {
    let (row, file) = held(act, &typed.id)?;
    let documents = if typed.documents.is_empty() {
        row.documents.clone()
    } else {
        typed.documents
    };
    let on = day_or_today(act, "on", &typed.on)?;
    let after = Consultation {
        outcome: typed.outcome,
        outcome_on: Some(on),
        their_position: typed.their_position,
        agreed: typed.agreed,
        until: entered::day("until", &typed.until)?,
        split: typed.split,
        documents,
        ..row.clone()
    };
    let edits = consultations::concluded(&act.law(), &file, &row, &after, act.today())?;
    act.commit(edits, "", Some(on))?;
    file_view(act, file.request.id)
}

/// `consultations.edit`: particulars only; purpose, days and outcome move by acts of their own.
pub(crate) fn edit(
    act: &mut Act<'_>,
    typed: EditConsultation,
) -> Result<ConsultationFile, Problem> {
    let (row, _) = held(act, &typed.id)?;
    let mut after = row.clone();
    for (name, text) in typed.fields {
        let place = match name.as_str() {
            "mode" => &mut after.mode,
            "format" => &mut after.format,
            "network" => &mut after.network,
            "participants" => &mut after.participants,
            "our_position" => &mut after.our_position,
            "their_position" => &mut after.their_position,
            "agreed" => &mut after.agreed,
            "documents" => &mut after.documents,
            "sensitivity" => &mut after.sensitivity,
            "states" => {
                let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
                after.states = states(&words)?;
                continue;
            }
            other => {
                return Err(Problem::new("unknown-field").at(other).with("field", other));
            }
        };
        *place = text.trim().to_owned();
    }
    for (field, value) in [
        ("mode", &after.mode),
        ("format", &after.format),
        ("sensitivity", &after.sensitivity),
    ] {
        if value.is_empty() {
            return Err(Problem::new("required").at(field).with("field", field));
        }
    }
    consultations::judged(&act.law(), &after)?;
    act.commit(after.changed_from(&row), "", None)?;
    view::whole(act, &after)
}

/// `consultations.remind`.
pub(crate) fn remind(
    act: &mut Act<'_>,
    typed: RemindConsultation,
) -> Result<ConsultationFile, Problem> {
    let (row, file) = held(act, &typed.id)?;
    if !typed.channel.is_empty() && !act.law().codes("channel").any(|it| it == typed.channel) {
        return Err(Problem::new("unknown-code")
            .at("channel")
            .with("value", &typed.channel));
    }
    let on = day_or_today(act, "on", &typed.on)?;
    let letter = Communication {
        day: Some(on),
        channel: typed.channel,
        party: typed.party,
        reference: typed.reference,
        summary: typed.summary,
        ..Communication::default()
    };
    let reply_by = entered::day("reply_by", &typed.reply_by)?;
    let edits = consultations::reminded(
        &act.law(),
        &file,
        &row,
        letter,
        reply_by,
        &act.calendar(),
        &mut || act.new_id(),
    )?;
    act.commit(edits, "", Some(on))?;
    view::again(act, row.id)
}

/// `consultations.tie`: one consultation about many requests.
pub(crate) fn tie(act: &mut Act<'_>, typed: TieConsultation) -> Result<ConsultationFile, Problem> {
    let (row, _) = held(act, &typed.id)?;
    let edits = ties(act, &row, &typed.requests)?;
    act.commit(edits, "", None)?;
    view::again(act, row.id)
}

/// `consultations.untie`; the request it was opened on stays.
pub(crate) fn untie(
    act: &mut Act<'_>,
    typed: TieConsultation,
) -> Result<ConsultationFile, Problem> {
    let (row, _) = held(act, &typed.id)?;
    let tied = tied_rows(act, row.id)?;
    let mut edits = Vec::new();
    for text in &typed.requests {
        let request = id(text)?;
        readable(act, request)?;
        let mut own = tied.iter().filter(|tie| tie.request == Some(request));
        let own = own.next().filter(|_| row.request != Some(request));
        let tie = own.ok_or_else(|| Problem::new("not-tied").at("requests").with("id", request))?;
        edits.push(tie.dropped());
    }
    act.commit(edits, "", None)?;
    view::again(act, row.id)
}

/// `consultations.note`: what was said of one request, and what we agreed to do, as tasks.
pub(crate) fn note(
    act: &mut Act<'_>,
    typed: NoteConsultation,
) -> Result<ConsultationFile, Problem> {
    let (row, _) = held(act, &typed.id)?;
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let tied = tied_rows(act, row.id)?;
    let own = tied.iter().find(|tie| tie.request == Some(request));
    let mut edits = match own {
        None if row.request != Some(request) => {
            return Err(Problem::new("not-tied").at("request").with("id", request));
        }
        None => ConsultationTie {
            id: act.new_id(),
            consultation: Some(row.id),
            request: Some(request),
            note: typed.note.trim().to_owned(),
        }
        .created(),
        Some(own) => ConsultationTie {
            note: typed.note.trim().to_owned(),
            ..own.clone()
        }
        .changed_from(own),
    };
    let members = act.vault.all::<Member>()?;
    for action in typed.actions {
        if action.title.trim().is_empty() {
            return Err(Problem::new("required")
                .at("actions")
                .with("field", "title"));
        }
        let assignee = match action.assignee.trim() {
            "" => file.request.officer.clone(),
            login => login.to_owned(),
        };
        let known = members
            .iter()
            .any(|one| one.login == assignee && !one.retired);
        if !known && !assignee.is_empty() {
            return Err(Problem::new("unknown-member")
                .at("actions")
                .with("login", assignee));
        }
        let task = Task {
            id: act.new_id(),
            request: Some(request),
            title: action.title.trim().to_owned(),
            sort: "AGREED_ACTION".into(),
            assignee,
            due_on: entered::day("actions", &action.due_on)?,
            made_by: act.member().login,
            status: "OPEN".into(),
            ..Task::default()
        };
        edits.extend(task.created());
    }
    act.commit(edits, "", None)?;
    view::again(act, row.id)
}

/// A consultation and the file it was opened on, if the member may see both.
fn held(open: &Open, text: &str) -> Result<(Consultation, File), Problem> {
    let missing = || Problem::new("no-such-row").at("id");
    let row = open
        .vault
        .get::<Consultation>(text.parse().map_err(|_| missing())?)?
        .ok_or_else(missing)?;
    let file = readable(open, row.request.ok_or_else(missing)?)?;
    if view::may_see(&crate::access::eyes(open)?, &row, &file.request) {
        Ok((row, file))
    } else {
        Err(missing())
    }
}

fn tied_rows(open: &Open, row: Id) -> Result<Vec<ConsultationTie>, Problem> {
    Ok(open.vault.having::<ConsultationTie>("consultation", row)?)
}

/// The edits that tie further requests: each readable, in a State of the consultation, and once only.
fn ties(act: &Act<'_>, row: &Consultation, requests: &[String]) -> Result<Vec<Edit>, Problem> {
    let mut known: BTreeSet<Id> = tied_rows(act, row.id)?
        .iter()
        .filter_map(|tie| tie.request)
        .chain(row.request)
        .collect();
    let mut edits = Vec::new();
    for text in requests {
        let request = readable(act, id(text)?)?.request;
        if !row
            .states
            .split_whitespace()
            .any(|state| state == request.state)
        {
            return Err(Problem::new("not-of-state")
                .at("requests")
                .with("reference", &request.our_ref)
                .with("state", &request.state));
        }
        if !known.insert(request.id) {
            continue;
        }
        if known.len() > MOST_TIED {
            return Err(Problem::new("too-many")
                .at("requests")
                .with("most", MOST_TIED));
        }
        let tie = ConsultationTie {
            id: act.new_id(),
            consultation: Some(row.id),
            request: Some(request.id),
            ..ConsultationTie::default()
        };
        edits.extend(tie.created());
    }
    Ok(edits)
}

/// States as the row keeps them: capitals, once each, blanks between.
fn states(typed: &[String]) -> Result<String, Problem> {
    let mut codes: Vec<String> = Vec::new();
    for state in typed {
        let code = state.trim().to_uppercase();
        if !crate::law::is_state(&code) {
            return Err(Problem::new("unknown-state")
                .at("states")
                .with("value", state));
        }
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Ok(codes.join(" "))
}

fn day_or_today(open: &Open, field: &str, text: &str) -> Result<NaiveDate, Problem> {
    let today = open.today();
    let day = entered::day_or(field, text, today)?;
    if day > today {
        return Err(Problem::new("future-date").at(field).with("today", today));
    }
    Ok(day)
}

/// The request of a consultation, where the member may see it.
fn request_of(open: &Open, request: Id) -> Result<Option<Request>, Problem> {
    crate::access::visible(open, &crate::access::eyes(open)?, request)
}

//! Consultations as shown: whole, in lists, and those the law asks for now.

use super::{held, request_of, tied_rows};
use crate::access::{Eyes, eyes};
use crate::problems::Problem;
use crate::requests::{deadline_view, id, readable, text};
use crate::session::{Act, Open};
use crate::wire::{
    ById, ConsultationFile, ConsultationLetter, ConsultationRow, ConsultationsPage,
    ConsultationsQuery, ConsultedRequest, DutyView, OfRequest,
};
use chrono::NaiveDate;
use comity_casework::consultations::{clocks_of, duties as asked, is_open, turn, unanswered};
use comity_casework::nouns::{Communication, Consultation, Request, Row};
use comity_casework::value::{Id, Value};
use comity_vault::read::Talks;

/// `consultations.view`.
pub(crate) fn view(open: &Open, asked: ById) -> Result<ConsultationFile, Problem> {
    let (row, _) = held(open, &asked.id)?;
    whole(open, &row)
}

/// The consultation once more, after an act changed it.
pub(super) fn again(act: &Act<'_>, row: Id) -> Result<ConsultationFile, Problem> {
    let row = act.vault.get::<Consultation>(row)?;
    whole(
        act,
        &row.ok_or_else(|| Problem::new("no-such-row").at("id"))?,
    )
}

/// `consultations.list`: a page of them, in the order in which they have to be looked at.
pub(crate) fn list(open: &Open, asked: ConsultationsQuery) -> Result<ConsultationsPage, Problem> {
    let (today, eyes) = (open.today(), eyes(open)?);
    let (ended, late, turn) = match asked.show.as_str() {
        "" | "OPEN" => (false, false, None),
        "LATE" => (false, true, None),
        "OURS" => (false, false, Some("US")),
        "THEIRS" => (false, false, Some("THEM")),
        "ENDED" => (true, false, None),
        other => {
            return Err(Problem::new("unknown-code").at("show").with("value", other));
        }
    };
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let wanted = Talks {
        ended,
        late,
        turn: turn.map(str::to_owned),
        state: some(asked.state),
        purpose: some(asked.purpose),
        today,
    };
    let limit = match asked.limit {
        0 => 100,
        limit => limit.min(100),
    };
    let window = (u64::from(asked.offset), u64::from(limit));
    let (found, total) = open.vault.consultations(&eyes, &wanted, window)?;
    let mut rows = Vec::new();
    for (row, our_ref) in found {
        rows.push(line(open, &row, our_ref, today)?);
    }
    let counts = open.vault.consultation_counts(&eyes, &wanted)?;
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(ConsultationsPage {
        total: small(total),
        open: small(counts.open),
        late: small(counts.late),
        ours: small(counts.ours),
        theirs: small(counts.theirs),
        rows,
    })
}

/// `consultations.duties`.
pub(crate) fn duties(open: &Open, wanted: OfRequest) -> Result<Vec<DutyView>, Problem> {
    let file = readable(open, id(&wanted.request)?)?;
    let due = asked(&open.law(), &file, open.today());
    Ok(due
        .into_iter()
        .map(|duty| DutyView {
            purpose: duty.purpose.into(),
            obligation: duty.obligation,
            article: duty.article,
            cause: duty.cause.into(),
            held: duty.held,
            consultation: duty
                .consultation
                .map(|id| id.to_string())
                .unwrap_or_default(),
        })
        .collect())
}

/// Whether the reply is late.
pub(crate) fn overdue(row: &Consultation, today: NaiveDate) -> bool {
    is_open(row) && row.reply_by.is_some_and(|by| by < today)
}

/// A consultation can be kept closer than the file it belongs to.
pub(super) fn may_see(eyes: &Eyes, row: &Consultation, request: &Request) -> bool {
    let kept = Request {
        sensitivity: row.sensitivity.clone(),
        ..request.clone()
    };
    row.sensitivity.is_empty() || crate::access::may_see(eyes, &kept)
}

pub(super) fn line(
    open: &Open,
    row: &Consultation,
    our_ref: String,
    today: NaiveDate,
) -> Result<ConsultationRow, Problem> {
    let others = open.vault.further_requests(row)?;
    Ok(ConsultationRow {
        id: row.id.to_string(),
        purpose: row.purpose.clone(),
        obligation: row.obligation.clone(),
        article: row.article.clone(),
        request: row.request.map(|id| id.to_string()).unwrap_or_default(),
        our_ref,
        tied: u32::try_from(others).unwrap_or(u32::MAX),
        states: row.states.split_whitespace().map(str::to_owned).collect(),
        turn: turn(row).into(),
        initiated_by: row.initiated_by.clone(),
        opened_on: text(row.opened_on),
        reply_by: text(row.reply_by),
        reminded_on: text(row.reminded_on),
        outcome: row.outcome.clone(),
        outcome_on: text(row.outcome_on),
        overdue: overdue(row, today),
    })
}

pub(super) fn whole(open: &Open, row: &Consultation) -> Result<ConsultationFile, Problem> {
    let today = open.today();
    let first = row.request.unwrap_or_default();
    let file = readable(open, first)?;
    let tied = tied_rows(open, row.id)?;
    let further = tied.iter().filter_map(|tie| tie.request);
    let mut requests = Vec::new();
    for request in std::iter::once(first).chain(further.filter(|one| *one != first)) {
        let Some(request) = request_of(open, request)? else {
            continue;
        };
        let own = tied.iter().find(|tie| tie.request == Some(request.id));
        requests.push(ConsultedRequest {
            request: request.id.to_string(),
            our_ref: request.our_ref,
            direction: request.direction,
            kind: request.kind,
            state: request.state,
            subject: request.subject,
            status: request.status,
            note: own.map(|tie| tie.note.clone()).unwrap_or_default(),
        });
    }
    let mut own: Vec<_> = file
        .communications
        .iter()
        .filter(|letter| letter.consultation == Some(row.id))
        .collect();
    own.sort_by_key(|letter| letter.day);
    let reminders = own
        .iter()
        .filter(|letter| letter.sort == "REMINDER")
        .map(|letter| text(letter.day))
        .collect();
    let law = open.law();
    let clock = clocks_of(&file, row)
        .last()
        .map(|clock| deadline_view(&law, clock, today, None));
    Ok(ConsultationFile {
        id: row.id.to_string(),
        fields: Consultation::FIELDS
            .iter()
            .filter_map(|field| match row.get(field.tag) {
                Value::Text(text) => Some((field.name.to_owned(), text)),
                Value::Null | Value::Bool(_) | Value::Int(_) => None,
            })
            .collect(),
        open: is_open(row),
        overdue: overdue(row, today),
        unanswered: is_open(row) && unanswered(&file, row, today),
        clock,
        requests,
        reminders,
        letters: own.into_iter().rev().map(letter).collect(),
    })
}

fn letter(row: &Communication) -> ConsultationLetter {
    ConsultationLetter {
        id: row.id.to_string(),
        direction: row.direction.clone(),
        sort: row.sort.clone(),
        channel: row.channel.clone(),
        day: text(row.day),
        party: row.party.clone(),
        reference: row.reference.clone(),
        summary: row.summary.clone(),
    }
}

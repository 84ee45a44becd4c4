//! What evidence may be used for: limits, and the sub-process of consent to another use (UNCAC 46(19)).

use crate::access::Reader;
use crate::entered::{self, file_of, fresh, id_text, line, standing};
use crate::problems::Problem;
use crate::requests::{id, readable, seen, text};
use crate::session::{Act, Open};
use crate::wire::{
    AddUseLimit, AskUse, DecideUse, EditUseLimit, NotifyUse, OfRequest, UseConsentView,
    UseLimitEdit, UseLimitView, UsesView,
};
use chrono::NaiveDate;
use comity_casework::edits::Edit;
use comity_casework::file::File;
use comity_casework::guards;
use comity_casework::judging::{past, required};
use comity_casework::nouns::{Consultation, Row, UseConsent, UseLimit};
use comity_casework::value::Id;
use comity_casework::{consultations, uses};

/// `uses.view`.
pub(crate) fn view(open: &Open, typed: OfRequest) -> Result<UsesView, Problem> {
    shown(open, id(&typed.request)?)
}

/// `uses.add`: what is left out follows the legal basis.
pub(crate) fn add(act: &mut Act<'_>, typed: AddUseLimit) -> Result<UsesView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let limit = read(act, &file, &typed.limit, act.new_id())?;
    act.commit(limit.created(), "", limit.received_on)?;
    shown(act, request)
}

/// `uses.edit`.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditUseLimit) -> Result<UsesView, Problem> {
    let (row, file) = file_of::<UseLimit, _>(act, &typed.id)?;
    let before = standing("id", &file.use_limits, row)?;
    fresh::<UseLimit>(act, file.request.id, row, typed.seen)?;
    let limit = read(act, &file, &typed.limit, row)?;
    act.commit(limit.changed_from(before), "", limit.received_on)?;
    shown(act, file.request.id)
}

/// `uses.ask`: the asking, and the consultation it runs through, in one entry.
pub(crate) fn ask(act: &mut Act<'_>, typed: AskUse) -> Result<UsesView, Problem> {
    let (row, file) = limit_of(act, &typed.use_limit)?;
    required("purpose", &typed.purpose)?;
    let direction = match typed.direction.as_str() {
        // Whoever received the evidence asks whoever gave it.
        "" => asks(&file),
        "IN" => "IN",
        "OUT" => "OUT",
        odd => {
            return Err(Problem::new("unknown-code")
                .at("direction")
                .with("value", odd));
        }
    };
    let on = asked_on(act, &typed.on)?;
    let reply_by = entered::day("reply_by", &typed.reply_by)?;
    let (consultation, mut edits) = consult(act, &file, direction, &typed.purpose, on, reply_by)?;
    let consent = UseConsent {
        id: act.new_id(),
        request: Some(file.request.id),
        use_limit: Some(row),
        direction: direction.to_owned(),
        sort: "OTHER_USE".into(),
        purpose: line("purpose", &typed.purpose)?,
        asked_on: Some(on),
        status: "ASKED".into(),
        consultation: Some(consultation),
        ..UseConsent::default()
    };
    edits.extend(consent.created());
    act.commit(edits, "", Some(on))?;
    shown(act, file.request.id)
}

/// `uses.decide`: the decision, what it changes in the limit, and the consultation's outcome.
pub(crate) fn decide(act: &mut Act<'_>, typed: DecideUse) -> Result<UsesView, Problem> {
    let (row, file) = file_of::<UseConsent, _>(act, &typed.id)?;
    let asked = standing("id", &file.use_consents, row)?;
    let today = act.today();
    let on = entered::day_or("on", &typed.on, today)?;
    let answer = UseConsent {
        status: typed.status.clone(),
        decided_on: Some(on),
        condition: line("condition", &typed.condition)?,
        ..asked.clone()
    };
    let limit = file
        .use_limits
        .iter()
        .find(|limit| Some(limit.id) == asked.use_limit);
    let widened = uses::decided(&act.law(), limit, asked, &answer, today)?;
    let mut edits = answer.changed_from(asked);
    if let (Some(after), Some(before)) = (widened, limit) {
        edits.extend(after.changed_from(before));
    }
    edits.extend(concluded(act, &file, &answer)?);
    act.commit(edits, "", Some(on))?;
    shown(act, file.request.id)
}

/// `uses.notify`: exculpatory evidence needs notice, not consent; they may ask to be consulted.
pub(crate) fn notify(act: &mut Act<'_>, typed: NotifyUse) -> Result<UsesView, Problem> {
    let (row, file) = limit_of(act, &typed.use_limit)?;
    let limit = standing("use_limit", &file.use_limits, row)?;
    if !limit.exculpatory {
        return Err(Problem::new("no-exculpatory-exception").at("use_limit"));
    }
    required("purpose", &typed.purpose)?;
    let on = asked_on(act, &typed.on)?;
    let direction = asks(&file);
    let (consultation, mut edits) = if typed.consult {
        let (row, edits) = consult(act, &file, direction, &typed.purpose, on, None)?;
        (Some(row), edits)
    } else {
        (None, Vec::new())
    };
    let notice = UseConsent {
        id: act.new_id(),
        request: Some(file.request.id),
        use_limit: Some(row),
        direction: direction.to_owned(),
        sort: "EXCULPATORY".into(),
        purpose: line("purpose", &typed.purpose)?,
        asked_on: Some(on),
        status: "NOTIFIED".into(),
        consultation,
        ..UseConsent::default()
    };
    edits.extend(notice.created());
    act.commit(edits, "", Some(on))?;
    shown(act, file.request.id)
}

/// The limits of a file that bind on a day, in the words they were set in: for the banner of prints and exports.
pub(crate) fn binding(file: &File, today: NaiveDate) -> Vec<String> {
    let limits = file.use_limits.iter();
    let binding = limits.filter(|limit| uses::binds(limit, today));
    binding
        .map(|limit| match limit.condition.as_str() {
            "" => [&limit.article, " ", &limit.allowed]
                .concat()
                .trim()
                .to_owned(),
            words => words.to_owned(),
        })
        .collect()
}

/// The limit a form is about; what is wrong with it is said at its own field.
fn limit_of<R: Reader>(reader: &R, row: &str) -> Result<(Id, File), Problem> {
    let (row, file) =
        file_of::<UseLimit, _>(reader, row).map_err(|problem| problem.at("use_limit"))?;
    standing("use_limit", &file.use_limits, row)?;
    Ok((row, file))
}

fn asked_on(act: &Act<'_>, typed: &str) -> Result<NaiveDate, Problem> {
    let on = entered::day_or("on", typed, act.today())?;
    past("on", Some(on), act.today())?;
    Ok(on)
}

/// Who asks for consent on a file: what came to us we ask about (`OUT`), what we gave they ask about (`IN`).
fn asks(file: &File) -> &'static str {
    let ours = match file.request.kind.as_str() {
        "SPO" => file.request.direction == "IN",
        _ => file.request.direction == "OUT",
    };
    if ours { "OUT" } else { "IN" }
}

/// A consultation on use, with the clock of its reply.
fn consult(
    act: &Act<'_>,
    file: &File,
    direction: &str,
    purpose: &str,
    on: NaiveDate,
    reply_by: Option<NaiveDate>,
) -> Result<(Id, Vec<Edit>), Problem> {
    let (by, ours, theirs) = match direction {
        "OUT" => ("US", purpose, ""),
        _ => ("THEM", "", purpose),
    };
    let row = Consultation {
        id: act.new_id(),
        purpose: "CON-USE".into(),
        opened_on: Some(on),
        reply_by,
        initiated_by: by.into(),
        our_position: ours.into(),
        their_position: theirs.into(),
        ..Consultation::default()
    };
    let (law, calendar) = (act.law(), act.calendar());
    let opened = consultations::opened(&law, file, row, act.today(), &calendar, &mut || {
        act.new_id()
    })?;
    Ok((opened.0.id, opened.1))
}

/// The consultation ends with the decision it was opened for, unless somebody ended it before.
fn concluded(act: &Act<'_>, file: &File, answer: &UseConsent) -> Result<Vec<Edit>, Problem> {
    let open = file.consultations.iter().find(|one| {
        Some(one.id) == answer.consultation && matches!(one.outcome.as_str(), "" | "STILL_OPEN")
    });
    let Some(before) = open else {
        return Ok(Vec::new());
    };
    let outcome = match answer.status.as_str() {
        "GRANTED" => "EXECUTE_AS_IS",
        "CONDITIONS" => "EXECUTE_WITH_CONDITIONS",
        _ => "REFUSE_CONFIRMED",
    };
    let after = Consultation {
        outcome: outcome.into(),
        outcome_on: answer.decided_on,
        agreed: answer.condition.clone(),
        ..before.clone()
    };
    let edits = consultations::concluded(&act.law(), file, before, &after, act.today())?;
    Ok(edits)
}

fn read(act: &Act<'_>, file: &File, typed: &UseLimitEdit, row: Id) -> Result<UseLimit, Problem> {
    let law = act.law();
    let by_itself = uses::by_itself(&law, file);
    let source = match (typed.source.as_str(), &by_itself) {
        ("", Some(_)) => "DEFAULT",
        ("", None) if file.request.kind == "SPO" => "SPONTANEOUS",
        ("", None) => "CONDITION",
        (source, _) => source,
    };
    let article = match typed.article.trim() {
        "" => uses::article(&law, file, source),
        article => article.to_owned(),
    };
    let limit = UseLimit {
        id: row,
        request: Some(file.request.id),
        evidence: line("evidence", &typed.evidence)?,
        received_on: entered::day("received_on", &typed.received_on)?,
        allowed: line("allowed", &typed.allowed)?,
        prior_consent: typed.prior_consent.unwrap_or(by_itself.is_some()),
        source: source.to_owned(),
        condition: line("condition", &typed.condition)?,
        exculpatory: typed
            .exculpatory
            .unwrap_or_else(|| uses::exculpatory(&file.request.basis)),
        communication: entered::row("communication", &typed.communication)?,
        until: entered::day("until", &typed.until)?,
        article,
    };
    uses::judge(&law, file, &limit, act.today())?;
    Ok(limit)
}

fn shown<R: Reader>(reader: &R, request: Id) -> Result<UsesView, Problem> {
    let file = readable(reader, request)?;
    let open = reader.desk();
    let noted = file.use_limits.iter().any(|one| one.source == "DEFAULT");
    let by_itself = uses::by_itself(&open.law(), &file).filter(|_| !noted);
    let barred = |row: &UseLimit, exculpatory| {
        let answer = guards::may_use(&file, row, exculpatory, open.today());
        answer.err().map(Problem::from)
    };
    Ok(UsesView {
        request: request.to_string(),
        seen: seen(open, request)?,
        by_itself: by_itself.as_ref().map(limit_edit),
        limits: file
            .use_limits
            .iter()
            .map(|row| UseLimitView {
                id: row.id.to_string(),
                limit: limit_edit(row),
                binds: uses::binds(row, open.today()),
                bars_use: barred(row, false),
                bars_disclosure: barred(row, true),
            })
            .collect(),
        consents: file.use_consents.iter().map(consent).collect(),
    })
}

fn limit_edit(row: &UseLimit) -> UseLimitEdit {
    UseLimitEdit {
        evidence: row.evidence.clone(),
        received_on: text(row.received_on),
        allowed: row.allowed.clone(),
        prior_consent: Some(row.prior_consent),
        source: row.source.clone(),
        condition: row.condition.clone(),
        exculpatory: Some(row.exculpatory),
        communication: id_text(row.communication),
        until: text(row.until),
        article: row.article.clone(),
    }
}

fn consent(row: &UseConsent) -> UseConsentView {
    UseConsentView {
        id: row.id.to_string(),
        use_limit: id_text(row.use_limit),
        direction: row.direction.clone(),
        sort: row.sort.clone(),
        purpose: row.purpose.clone(),
        asked_on: text(row.asked_on),
        status: row.status.clone(),
        decided_on: text(row.decided_on),
        condition: row.condition.clone(),
        consultation: id_text(row.consultation),
    }
}

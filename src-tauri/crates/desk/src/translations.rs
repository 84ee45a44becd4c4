//! Translations of a request's papers: ordered, due, received; late ones are among the rows of the day.

use crate::access::{Reader, eyes};
use crate::entered::{self, file_of, fresh, id_text, line, standing};
use crate::problems::Problem;
use crate::requests::{days_between, id, readable, seen, text};
use crate::session::{Act, Open};
use crate::wire::{
    DropRow, DueTranslation, EditTranslation, NoteView, OfRequest, OrderTranslation,
    ReceiveTranslation, TranslationEdit, TranslationView, TranslationsView,
};
use chrono::{Days, NaiveDate};
use comity_casework::file::File;
use comity_casework::nouns::{Authority, PartyStatus, Row, Translation, Treaty};
use comity_casework::translations::{self, Note};
use comity_casework::value::Id;
use comity_vault::read::{Among, RegisterRow as Line};
use std::collections::{BTreeMap, BTreeSet};

/// How many due translations the day shows at most.
const MOST: u64 = 50;

/// How many days ahead the day looks.
const AHEAD: u64 = 7;

/// `translations.view`.
pub(crate) fn view(open: &Open, typed: OfRequest) -> Result<TranslationsView, Problem> {
    shown(open, id(&typed.request)?)
}

/// `translations.order`.
pub(crate) fn order(
    act: &mut Act<'_>,
    typed: OrderTranslation,
) -> Result<TranslationsView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let row = Translation {
        id: act.new_id(),
        request: Some(request),
        sent_on: Some(act.today()),
        ..Translation::default()
    };
    let order = read(&typed.order, row)?;
    translations::judge(&file, &order, act.today())?;
    act.commit(order.created(), "", order.sent_on)?;
    shown(act, request)
}

/// `translations.edit`.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditTranslation) -> Result<TranslationsView, Problem> {
    let (row, file) = file_of::<Translation, _>(act, &typed.id)?;
    let before = standing("id", &file.translations, row)?;
    fresh::<Translation>(act, file.request.id, row, typed.seen)?;
    let order = read(&typed.order, before.clone())?;
    translations::judge(&file, &order, act.today())?;
    act.commit(order.changed_from(before), "", None)?;
    shown(act, file.request.id)
}

/// `translations.receive`.
pub(crate) fn receive(
    act: &mut Act<'_>,
    typed: ReceiveTranslation,
) -> Result<TranslationsView, Problem> {
    let (row, file) = file_of::<Translation, _>(act, &typed.id)?;
    let before = standing("id", &file.translations, row)?;
    if before.received_on.is_some() {
        return Err(Problem::new("translation-received").at("id"));
    }
    let currency = match typed.currency.trim() {
        "" => before.currency.clone(),
        code => entered::currency("currency", code)?,
    };
    let cost = entered::amount("cost", &typed.cost, &currency)?;
    let after = Translation {
        received_on: Some(entered::day_or("on", &typed.on, act.today())?),
        certified: typed.certified,
        cost_minor: cost.or(before.cost_minor),
        currency,
        ..before.clone()
    };
    // The form's day is called `on`.
    translations::judge(&file, &after, act.today()).map_err(|no| match no.field.as_deref() {
        Some("received_on") => Problem::from(no).at("on"),
        _ => Problem::from(no),
    })?;
    act.commit(after.changed_from(before), "", after.received_on)?;
    shown(act, file.request.id)
}

/// `translations.drop`.
pub(crate) fn drop(act: &mut Act<'_>, typed: DropRow) -> Result<TranslationsView, Problem> {
    let (row, file) = file_of::<Translation, _>(act, &typed.id)?;
    let before = standing("id", &file.translations, row)?;
    act.commit(vec![before.dropped()], &typed.reason, None)?;
    shown(act, file.request.id)
}

/// Translations that are late or due within a week, in files the member may see.
pub(crate) fn for_today(open: &Open, today: NaiveDate) -> Result<Vec<DueTranslation>, Problem> {
    let eyes = eyes(open)?;
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let due = open
        .vault
        .translations_due(&eyes, &Among::default(), (None, until), MOST)?;
    Ok(due_views(due, today))
}

/// Those wanted in a span of days, for the calendar.
pub(crate) fn due_between(
    open: &Open,
    from: NaiveDate,
    to: NaiveDate,
    among: &Among,
) -> Result<Vec<DueTranslation>, Problem> {
    let eyes = eyes(open)?;
    let due = open
        .vault
        .translations_due(&eyes, among, (Some(from), to), MOST)?;
    Ok(due_views(due, open.today()))
}

fn due_views(due: Vec<(Line, Translation)>, today: NaiveDate) -> Vec<DueTranslation> {
    due.into_iter()
        .map(|(line, row)| DueTranslation {
            id: row.id.to_string(),
            request: line.id.to_string(),
            our_ref: line.our_ref,
            state: line.state,
            what: row.what,
            target: row.target,
            translator: row.translator,
            due_on: text(row.due_on),
            days_left: row.due_on.map_or(0, |due| days_between(today, due)),
        })
        .collect()
}

fn read(typed: &TranslationEdit, row: Translation) -> Result<Translation, Problem> {
    let currency = entered::currency("currency", &typed.currency)?;
    Ok(Translation {
        what: line("what", &typed.what)?,
        communication: entered::row("communication", &typed.communication)?,
        source: entered::language("source", &typed.source)?,
        target: entered::language("target", &typed.target)?,
        translator: line("translator", &typed.translator)?,
        sent_on: entered::day("sent_on", &typed.sent_on)?.or(row.sent_on),
        due_on: entered::day("due_on", &typed.due_on)?,
        cost_minor: entered::amount("cost", &typed.cost, &currency)?,
        currency,
        remarks: line("remarks", &typed.remarks)?,
        ..row
    })
}

/// The languages the other State accepts, as far as the office knows: its declaration to the instrument, the
/// bilateral treaty, the authority written to, or else any of its authorities.
fn accepted(open: &Open, file: &File) -> Result<BTreeSet<String>, Problem> {
    let request = &file.request;
    let mut known: Vec<String> = Vec::new();
    let declared = open.vault.having::<PartyStatus>("state", &*request.state)?;
    let of_basis = declared
        .into_iter()
        .filter(|row| row.basis == request.basis);
    known.extend(of_basis.map(|row| row.languages));
    let treaties = open.vault.having::<Treaty>("code", &*request.basis)?;
    known.extend(treaties.into_iter().map(|row| row.languages));
    let authorities = open.vault.having::<Authority>("state", &*request.state)?;
    let addressed = authorities
        .iter()
        .find(|row| Some(row.id) == request.directory);
    let offered = authorities
        .iter()
        .filter(|row| !row.retired && addressed.is_none_or(|one| one.id == row.id));
    known.extend(offered.map(|row| row.languages.clone()));
    Ok(known
        .iter()
        .flat_map(|tags| tags.split_whitespace())
        .map(str::to_owned)
        .collect())
}

fn shown<R: Reader>(reader: &R, request: Id) -> Result<TranslationsView, Problem> {
    let file = readable(reader, request)?;
    let open = reader.desk();
    let accepted = accepted(open, &file)?;
    let today = open.today();
    Ok(TranslationsView {
        request: request.to_string(),
        seen: seen(open, request)?,
        translations: file
            .translations
            .iter()
            .map(|row| TranslationView {
                id: row.id.to_string(),
                order: order_view(row),
                received_on: text(row.received_on),
                certified: row.certified,
                notes: translations::notes(&file, row, &accepted, today)
                    .into_iter()
                    .map(note)
                    .collect(),
            })
            .collect(),
        accepted: accepted.into_iter().collect(),
    })
}

fn order_view(row: &Translation) -> TranslationEdit {
    let cost = row.cost_minor;
    TranslationEdit {
        what: row.what.clone(),
        communication: id_text(row.communication),
        source: row.source.clone(),
        target: row.target.clone(),
        translator: row.translator.clone(),
        sent_on: text(row.sent_on),
        due_on: text(row.due_on),
        cost: cost
            .map(|minor| crate::law::decimal(minor, &row.currency))
            .unwrap_or_default(),
        currency: row.currency.clone(),
        remarks: row.remarks.clone(),
    }
}

fn note(note: Note) -> NoteView {
    let (code, facts) = match note {
        Note::Overdue { days } => ("translation-overdue", vec![("days", days.to_string())]),
        Note::AfterTarget { rule, due } => (
            "translation-after-target",
            vec![("rule", rule), ("due", due.to_string())],
        ),
        Note::WithoutDay { rule, due } => (
            "translation-without-day",
            vec![("rule", rule), ("due", due.to_string())],
        ),
        Note::NotAccepted { languages } => {
            ("language-not-accepted", vec![("languages", languages)])
        }
    };
    NoteView {
        code: code.to_owned(),
        facts: facts
            .into_iter()
            .map(|(name, fact)| (name.to_owned(), fact))
            .collect::<BTreeMap<_, _>>(),
    }
}

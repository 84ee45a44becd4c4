//! Requests: opened, registered, edited, moved. The domain decides; this reads, asks and commits.

mod fields;
mod intake;
mod step;
mod view;

pub(crate) use fields::{parse_day, set_fields};
pub(crate) use intake::preview;
pub(crate) use step::{advance, given};
pub(crate) use view::{
    days_between, deadline_view, file_view, names_of, readable, seen, text, words,
};

use crate::problems::Problem;
use crate::session::{Act, Open};
use crate::wire::{ById, CheckEdit, CheckView, EditRequest, FileView, RegisterRequest, SetCheck};
use chrono::NaiveDate;
use comity_casework::edits::{Edit, Op};
use comity_casework::file::File;
use comity_casework::guards::{self, Item};
use comity_casework::law::Law;
use comity_casework::lifecycle;
use comity_casework::nouns::{CaseFile, CheckItem, Request, Row};
use comity_casework::offences;
use comity_casework::value::Id;

/// The id a screen sent.
pub(crate) fn id(text: &str) -> Result<Id, Problem> {
    text.parse()
        .map_err(|_| Problem::new("no-such-request").with("id", text))
}

/// `requests.open`.
pub(crate) fn open(open: &Open, request: ById) -> Result<FileView, Problem> {
    file_view(open, id(&request.id)?)
}

/// `requests.register`: an incoming request is registered, an outgoing one drafted.
pub(crate) fn register(act: &mut Act<'_>, typed: RegisterRequest) -> Result<FileView, Problem> {
    let law = act.law();
    let law = law.as_ref();
    let mut request = Request {
        id: act.new_id(),
        ..Request::default()
    };
    set_fields(&mut request, &typed.fields, law)?;
    crate::authorities::named(act, &mut request, typed.fields.contains_key("authority"))?;
    refer(act, &mut request)?;
    let case_file = CaseFile {
        id: act.new_id(),
        reference: request.our_ref.clone(),
        title: request.subject.clone(),
    };
    request.case_file = Some(case_file.id);

    let mut file = File {
        request,
        ..File::default()
    };
    for measure in &typed.measures {
        file.measures.push(crate::measures::row(
            act,
            law,
            file.request.id,
            measure,
            "measures",
        )?);
    }
    for (position, offence) in typed.offences.iter().enumerate() {
        let mut row = crate::offences::row(act, file.request.id, offence)?;
        row.principal = position == 0;
        offences::classified(law, &row)?;
        file.offences.push(row);
    }
    for person in &typed.persons {
        crate::people::place(act, &mut file, person)?;
    }
    let mut persons: Vec<Edit> = file.persons.iter().flat_map(Row::created).collect();
    persons.extend(file.names.iter().flat_map(Row::created));
    for known in &typed.known {
        intake::place_known(act, &mut file, known)?;
    }
    for check in &typed.checks {
        let row = noted_check(act, &file, check)?;
        file.checks.push(row);
    }
    let mut edits = case_file.created();
    edits.extend(begun(act, &file, persons)?);
    edits.extend(file.checks.iter().flat_map(Row::created));
    edits.extend(crate::own_fields::typed(
        act,
        &file.request,
        &typed.own,
        true,
    )?);
    edits.extend(crate::oral::request(
        act,
        &file.request,
        file.request.received_on,
    ));
    let effective = file.request.received_on.or(file.request.sent_on);
    act.commit(edits, "", effective)?;
    file_view(act, file.request.id)
}

/// Gives a new request its reference: the next of its series, unless one was typed that is still free.
///
/// # Errors
/// `reference-taken` at `our_ref`.
pub(crate) fn refer(open: &Open, request: &mut Request) -> Result<(), Problem> {
    if request.our_ref.is_empty() {
        request.our_ref = crate::series::next_reference(open, request, open.today())?;
    } else if !open.vault.by_our_ref(&request.our_ref)?.is_empty() {
        return Err(Problem::new("reference-taken")
            .at("our_ref")
            .with("reference", &request.our_ref));
    }
    Ok(())
}

/// The edits of a new request with its rows, and of its first step: that one has guards as every other, sender, day,
/// language, kind, a measure. `persons` are the edits of persons not known before.
pub(crate) fn begun(act: &Act<'_>, file: &File, persons: Vec<Edit>) -> Result<Vec<Edit>, Problem> {
    let (law, calendar) = (act.law(), act.calendar());
    let step = lifecycle::begin(&law, file, &calendar, act.today(), &mut || act.new_id())?;
    let mut edits = file.request.created();
    edits.extend(file.measures.iter().flat_map(Row::created));
    edits.extend(file.offences.iter().flat_map(Row::created));
    edits.extend(persons);
    edits.extend(file.involvements.iter().flat_map(Row::created));
    edits.extend(step);
    edits.extend(crate::access::kept_open(act, &file.request)?);
    Ok(edits)
}

/// `requests.edit`: only fields a person may type; states and outcomes move by steps.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditRequest) -> Result<FileView, Problem> {
    let id = id(&typed.id)?;
    let file = readable(act, id)?;
    refuse_stale(act, id, typed.seen, typed.fields.keys())?;
    let mut request = file.request.clone();
    set_fields(&mut request, &typed.fields, &act.law())?;
    let days = [
        ("received_on", file.request.received_on, request.received_on),
        ("sent_on", file.request.sent_on, request.sent_on),
    ];
    for (field, noted, now) in days {
        // A legal day once noted is put right by two persons, and keeps what it was (domain.md 10).
        if noted.is_some() && noted != now {
            return Err(Problem::new("correct-legal-day").at(field));
        }
    }
    if typed.fields.contains_key("directory") {
        crate::authorities::named(act, &mut request, typed.fields.contains_key("authority"))?;
    }
    // A legal day that was noted is corrected by two, with a reason (`requests.correct`), never in passing.
    for (field, was, now) in [
        ("received_on", file.request.received_on, request.received_on),
        ("sent_on", file.request.sent_on, request.sent_on),
    ] {
        if was.is_some() && was != now {
            return Err(Problem::new("corrected-by-two").at(field));
        }
    }
    let mut edits = request.changed_from(&file.request);
    edits.extend(lifecycle::recomputed(
        &act.law(),
        &file,
        &request,
        &act.calendar(),
        &mut || act.new_id(),
    )?);
    edits.extend(crate::own_fields::typed(act, &request, &typed.own, false)?);
    act.commit(edits, &typed.reason, None)?;
    file_view(act, id)
}

/// Refuses a form that showed an older version, when one of its fields was set since.
pub(crate) fn refuse_stale<'a>(
    open: &Open,
    id: Id,
    shown: u32,
    fields: impl Iterator<Item = &'a String>,
) -> Result<(), Problem> {
    if shown == seen(open, id)? {
        return Ok(());
    }
    let changed = fields_set_since(open, id, shown)?;
    let both: Vec<String> = fields
        .filter(|field| changed.contains(field))
        .cloned()
        .collect();
    if both.is_empty() {
        Ok(())
    } else {
        Err(Problem::new("changed-meanwhile").with("fields", both.join(" ")))
    }
}

/// The request's fields that were set by entries after the one a form showed.
fn fields_set_since(open: &Open, id: Id, shown: u32) -> Result<Vec<String>, Problem> {
    let entries = open.vault.history_since(id, u64::from(shown))?;
    let mut names = Vec::new();
    for edit in entries.iter().flat_map(|one| &one.edits) {
        if let (true, Op::Set { field, .. }) = (edit.id == id, &edit.op) {
            let known = Request::FIELDS.iter().find(|one| one.tag == *field);
            names.extend(known.map(|field| field.name.to_owned()));
        }
    }
    Ok(names)
}

/// `checks.set`.
pub(crate) fn set_check(act: &mut Act<'_>, typed: SetCheck) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    let found = CheckEdit {
        code: typed.code,
        status: typed.status,
        reason: typed.reason,
    };
    let row = noted_check(act, &file, &found)?;
    let before = file.checks.iter().find(|item| item.code == row.code);
    let edits = before.map_or_else(|| row.created(), |before| row.changed_from(before));
    act.commit(edits, "", None)?;
    file_view(act, id)
}

/// The row of an item of the checklist as somebody found it, in the place of the one before.
fn noted_check(open: &Open, file: &File, found: &CheckEdit) -> Result<CheckItem, Problem> {
    let law = open.law();
    let wrong = |at: &str, value: &str| Problem::new("unknown-code").at(at).with("value", value);
    let known = items(&law, file, open.today());
    if !known.iter().any(|item| item.code == found.code) {
        return Err(wrong("code", &found.code));
    }
    if !["PRESENT", "MISSING", "NA", "WAIVED"].contains(&found.status.as_str()) {
        return Err(wrong("status", &found.status));
    }
    if found.status == "WAIVED" && found.reason.trim().is_empty() {
        return Err(Problem::new("required").at("reason"));
    }
    let before = file.checks.iter().find(|item| item.code == found.code);
    Ok(CheckItem {
        id: before.map_or_else(|| open.new_id(), |row| row.id),
        request: Some(file.request.id),
        code: found.code.clone(),
        status: found.status.clone(),
        reason: found.reason.clone(),
    })
}

/// The code serde writes for one of the law's small enums.
pub(crate) fn code_of(value: impl serde::Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    written
        .and_then(|code| code.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// The items that matter now: those of the request, and the short list for a provisional arrest while one can be
/// asked for.
fn items<'a>(law: &'a Law, file: &File, today: NaiveDate) -> Vec<Item<'a>> {
    let mut items = lifecycle::checklist(law, file);
    let next = lifecycle::next(law, file, today);
    if next
        .iter()
        .flat_map(|step| &step.needs)
        .any(|need| need.code == "arrest-checklist")
    {
        let more = guards::checklist(law, file, Some("C-PAR"));
        items.extend(
            more.into_iter()
                .filter(|item| !items.contains(item))
                .collect::<Vec<_>>(),
        );
    }
    items
}

/// The checklist of a file: the law's items with what was noted on each.
pub(crate) fn checks(law: &Law, file: &File, today: NaiveDate) -> Vec<CheckView> {
    items(law, file, today)
        .into_iter()
        .map(|item| {
            let noted = file.checks.iter().find(|row| row.code == item.code);
            CheckView {
                set: item.set.to_owned(),
                code: item.code.to_owned(),
                article: item.article.to_owned(),
                need: code_of(item.need),
                status: noted.map(|row| row.status.clone()).unwrap_or_default(),
                reason: noted.map(|row| row.reason.clone()).unwrap_or_default(),
            }
        })
        .collect()
}

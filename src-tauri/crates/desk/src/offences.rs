//! Offences of a request, classified for the figures, and decided upon one by one in an extradition.

use crate::entered::{file_of, fresh, line, standing};
use crate::problems::Problem;
use crate::requests::{file_view, id, readable};
use crate::session::{Act, Open};
use crate::wire::{
    AddOffence, ById, DecideOffence, DropRow, EditOffence, FileView, OffenceEdit, OffenceView,
};
use comity_casework::nouns::{Offence, Row};
use comity_casework::offences;
use comity_casework::value::Id;

/// `offences.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddOffence) -> Result<FileView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let offence = row(act, request, &typed.offence)?;
    offences::judge(&act.law(), &offence)?;
    let mut after = file.offences.clone();
    after.push(offence);
    act.commit(
        offences::with_principal(&file.offences, &after, None),
        "",
        None,
    )?;
    file_view(act, request)
}

/// `offences.edit`.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditOffence) -> Result<FileView, Problem> {
    let (row, file) = file_of::<Offence, _>(act, &typed.id)?;
    let before = standing("id", &file.offences, row)?;
    fresh::<Offence>(act, file.request.id, row, typed.seen)?;
    let offence = read(act, &typed.offence, before.clone())?;
    offences::judge(&act.law(), &offence)?;
    act.commit(offence.changed_from(before), "", None)?;
    file_view(act, file.request.id)
}

/// `offences.drop`: never the last one, for every request is about an offence.
pub(crate) fn drop(act: &mut Act<'_>, typed: DropRow) -> Result<FileView, Problem> {
    let (row, file) = file_of::<Offence, _>(act, &typed.id)?;
    let before = standing("id", &file.offences, row)?;
    let rest = file.offences.iter().filter(|one| one.id != row);
    let after: Vec<Offence> = rest.cloned().collect();
    if after.is_empty() {
        return Err(Problem::new("last-offence").at("id"));
    }
    let mut edits = vec![before.dropped()];
    edits.extend(offences::with_principal(&file.offences, &after, None));
    act.commit(edits, &typed.reason, None)?;
    file_view(act, file.request.id)
}

/// `offences.principal`: the one that single-count tables count.
pub(crate) fn principal(act: &mut Act<'_>, typed: ById) -> Result<FileView, Problem> {
    let (row, file) = file_of::<Offence, _>(act, &typed.id)?;
    standing("id", &file.offences, row)?;
    let edits = offences::with_principal(&file.offences, &file.offences, Some(row));
    act.commit(edits, "", None)?;
    file_view(act, file.request.id)
}

/// `offences.decide`: the list that binds whoever gets the person (ETS 24 14).
pub(crate) fn decide(act: &mut Act<'_>, typed: DecideOffence) -> Result<FileView, Problem> {
    let (row, file) = file_of::<Offence, _>(act, &typed.id)?;
    let before = standing("id", &file.offences, row)?;
    let law = act.law();
    let after = offences::decided(&law, &file, before, &typed.decision, &typed.ground)?;
    act.commit(after.changed_from(before), "", None)?;
    file_view(act, file.request.id)
}

/// A new offence's row as typed, not yet judged.
///
/// # Errors
/// `too-long` at the field.
pub(crate) fn row(open: &Open, request: Id, typed: &OffenceEdit) -> Result<Offence, Problem> {
    let offence = Offence {
        id: open.new_id(),
        request: Some(request),
        ..Offence::default()
    };
    read(open, typed, offence)
}

fn read(open: &Open, typed: &OffenceEdit, row: Offence) -> Result<Offence, Problem> {
    Ok(Offence {
        as_written: line("as_written", &typed.as_written)?,
        sherloc: typed.sherloc.join(" ").trim().to_owned(),
        uncac: offences::article_code(&open.law(), typed.uncac.trim()),
        iccs: typed.iccs.trim().to_owned(),
        flag: typed.flag.trim().to_owned(),
        provision: line("provision", &typed.provision)?,
        equivalent: line("equivalent", &typed.equivalent)?,
        ..row
    })
}

/// An offence, as shown.
pub(crate) fn offence_view(row: &Offence) -> OffenceView {
    OffenceView {
        id: row.id.to_string(),
        as_written: row.as_written.clone(),
        sherloc: row.sherloc.split_whitespace().map(str::to_owned).collect(),
        principal: row.principal,
        uncac: row.uncac.clone(),
        iccs: row.iccs.clone(),
        flag: row.flag.clone(),
        provision: row.provision.clone(),
        equivalent: row.equivalent.clone(),
        decision: row.decision.clone(),
        ground: row.ground.clone(),
    }
}

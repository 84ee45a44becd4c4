//! Items of assistance.

use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::{Act, Open};
use crate::wire::{AddMeasure, FileView, MeasureEdit, SetMeasure};
use comity_casework::law::Law;
use comity_casework::nouns::{Measure, Row};
use comity_casework::value::Id;

/// A measure's row as typed, judged.
pub(crate) fn row(
    open: &Open,
    law: &Law,
    request: Id,
    typed: &MeasureEdit,
    field: &str,
) -> Result<Measure, Problem> {
    if law.measure(&typed.code).is_none() {
        return Err(Problem::new("unknown-code")
            .at(field)
            .with("value", &typed.code));
    }
    let categories = ["SUB", "IDENT", "TRA", "CON", "OTHER"];
    if let Some(odd) = typed
        .data_categories
        .iter()
        .find(|one| !categories.contains(&one.as_str()))
    {
        return Err(Problem::new("unknown-code")
            .at("data_categories")
            .with("value", odd));
    }
    Ok(Measure {
        id: open.new_id(),
        request: Some(request),
        code: typed.code.clone(),
        status: "REQUESTED".into(),
        status_on: None,
        detail: typed.detail.trim().to_owned(),
        data_categories: typed.data_categories.join(" "),
        ..Measure::default()
    })
}

/// `measures.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddMeasure) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    readable(act, id)?;
    let row = row(act, &act.law(), id, &typed.measure, "code")?;
    act.commit(row.created(), "", None)?;
    file_view(act, id)
}

/// `measures.set`: a measure's own small machine (domain.md 2, general rule 1).
pub(crate) fn set(act: &mut Act<'_>, typed: SetMeasure) -> Result<FileView, Problem> {
    let measure = act
        .vault
        .get::<Measure>(id(&typed.id)?)?
        .ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    let request = measure.request.unwrap_or_default();
    readable(act, request)?;
    if !act.law().measure_may_become(&measure.status, &typed.status) {
        return Err(Problem::new("measure-step")
            .at("status")
            .with("from", &measure.status)
            .with("to", &typed.status));
    }
    let today = act.today();
    let on = match typed.on.trim() {
        "" => today,
        day => parse_day("on", day)?,
    };
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    let after = Measure {
        status: typed.status,
        status_on: Some(on),
        ..measure.clone()
    };
    act.commit(after.changed_from(&measure), "", Some(on))?;
    file_view(act, request)
}

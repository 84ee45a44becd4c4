//! Items of assistance.

use crate::access::holds;
use crate::entered::{file_of, fresh, line, standing};
use crate::problems::Problem;
use crate::requests::{file_view, given, id, parse_day, readable};
use crate::session::{Act, Open};
use crate::wire::{AddMeasure, EditMeasure, FileView, MeasureEdit, SetMeasure};
use comity_casework::data_items::{fits, seeks, with_items};
use comity_casework::judging::required;
use comity_casework::law::Law;
use comity_casework::lifecycle::{self, Move};
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
    Ok(Measure {
        id: open.new_id(),
        request: Some(request),
        code: typed.code.clone(),
        status: "REQUESTED".into(),
        status_on: None,
        detail: typed.detail.trim().to_owned(),
        data_categories: categories(law, &typed.code, &typed.data_categories)?,
        home_authority: line("home_authority", &typed.home_authority)?,
        order_ref: line("order_ref", &typed.order_ref)?,
        ..Measure::default()
    })
}

/// Categories of data as typed, for a measure that can ask for them.
fn categories(law: &Law, measure: &str, typed: &[String]) -> Result<String, Problem> {
    for category in typed {
        let field = "data_categories";
        comity_casework::judging::coded(law, "data-category", field, category)?;
        if !fits(measure, category) {
            return Err(Problem::new("category-not-for-measure")
                .at(field)
                .with("measure", measure)
                .with("category", category));
        }
    }
    Ok(typed.join(" "))
}

/// `measures.edit`: what it says about itself; its status moves by steps.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditMeasure) -> Result<FileView, Problem> {
    let (row, file) = file_of::<Measure, _>(act, &typed.id)?;
    let before = standing("id", &file.measures, row)?;
    fresh::<Measure>(act, file.request.id, row, typed.seen)?;
    let mut after = Measure {
        detail: line("detail", &typed.detail)?,
        data_categories: categories(&act.law(), &before.code, &typed.data_categories)?,
        home_authority: line("home_authority", &typed.home_authority)?,
        order_ref: line("order_ref", &typed.order_ref)?,
        ..before.clone()
    };
    // What the items of evidence ask for is asked for by their measure, whatever the form says.
    after.data_categories = with_items(&act.law(), &file, &after);
    if seeks(&after.code) {
        required("data_categories", &after.data_categories)?;
    }
    act.commit(after.changed_from(before), "", None)?;
    file_view(act, file.request.id)
}

/// `measures.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddMeasure) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    readable(act, id)?;
    let row = row(act, &act.law(), id, &typed.measure, "code")?;
    act.commit(row.created(), "", None)?;
    file_view(act, id)
}

/// `measures.set`: a step of a measure's own small machine (domain.md 2, general rule 1): a new status, or what
/// happened to a freeze, a preservation or a temporary transfer.
pub(crate) fn set(act: &mut Act<'_>, typed: SetMeasure) -> Result<FileView, Problem> {
    let measure = act
        .vault
        .get::<Measure>(id(&typed.id)?)?
        .ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    let request = measure.request.unwrap_or_default();
    let file = readable(act, request)?;
    let today = act.today();
    let on = match typed.on.trim() {
        "" => today,
        day => parse_day("on", day)?,
    };
    let member = act.by();
    let step = Move {
        to: typed.status,
        effective_on: on,
        facts: typed.facts,
        grounds: given(&typed.grounds)?,
        reason: typed.reason.clone(),
        overrides: typed.overrides,
        approved_by: act.second_person(&typed.approved_by, &typed.approver_passphrase)?,
        by_head: holds(&member, "HEAD"),
        by: member.login,
        today,
    };
    let (law, calendar) = (act.law(), act.calendar());
    let edits = lifecycle::measure_step(&law, &file, measure.id, &step, &calendar, &mut || {
        act.new_id()
    });
    // The form of a measure calls its day `on`.
    let edits = edits.map_err(|no| match no.field.as_deref() {
        Some("effective_on") => no.at("on"),
        _ => no,
    })?;
    act.commit(edits, &typed.reason, Some(on))?;
    file_view(act, request)
}

//! Conditions and assurances on a file; one on the use of evidence becomes a limit the moment it is accepted.

use crate::access::Reader;
use crate::entered::{self, file_of, fresh, line, standing};
use crate::problems::Problem;
use crate::requests::{id, readable, seen, text};
use crate::session::{Act, Open};
use crate::wire::{
    AddCondition, AnswerCondition, ConditionEdit, ConditionView, ConditionsView, DropRow,
    EditCondition, KeepCondition, OfRequest,
};
use comity_casework::nouns::{Condition, Row};
use comity_casework::value::Id;
use comity_casework::{conditions, uses};

/// `conditions.view`.
pub(crate) fn view(open: &Open, typed: OfRequest) -> Result<ConditionsView, Problem> {
    shown(open, id(&typed.request)?)
}

/// `conditions.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddCondition) -> Result<ConditionsView, Problem> {
    let request = id(&typed.request)?;
    readable(act, request)?;
    let row = Condition {
        id: act.new_id(),
        request: Some(request),
        ..Condition::default()
    };
    let condition = read(act, &typed.condition, row)?;
    act.commit(condition.created(), "", condition.asked_on)?;
    shown(act, request)
}

/// `conditions.edit`: while nobody has answered it.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditCondition) -> Result<ConditionsView, Problem> {
    let (row, file) = file_of::<Condition, _>(act, &typed.id)?;
    let before = standing("id", &file.conditions, row)?;
    conditions::changeable(before)?;
    fresh::<Condition>(act, file.request.id, row, typed.seen)?;
    let condition = read(act, &typed.condition, before.clone())?;
    act.commit(condition.changed_from(before), "", condition.asked_on)?;
    shown(act, file.request.id)
}

/// `conditions.answer`.
pub(crate) fn answer(act: &mut Act<'_>, typed: AnswerCondition) -> Result<ConditionsView, Problem> {
    let (row, file) = file_of::<Condition, _>(act, &typed.id)?;
    let before = standing("id", &file.conditions, row)?;
    let today = act.today();
    let answer = Condition {
        answer: typed.answer.clone(),
        answered_on: Some(entered::day_or("on", &typed.on, today)?),
        committed_by: line("committed_by", &typed.committed_by)?,
        document: line("document", &typed.document)?,
        ..Condition::default()
    };
    let law = act.law();
    let after = conditions::answered(&law, before, &answer, today)?;
    let mut edits = after.changed_from(before);
    let chosen = entered::row("use_limit", &typed.use_limit)?;
    let standing = match chosen {
        Some(limit) => Some(standing("use_limit", &file.use_limits, limit)?),
        None => None,
    };
    if after.code == "USE" && after.answer == "ACCEPTED" {
        let limit = uses::from_condition(&law, &file, &after, standing);
        match standing {
            Some(before) => edits.extend(limit.changed_from(before)),
            None => {
                let mut limit = limit;
                limit.set_id(act.new_id());
                edits.extend(limit.created());
            }
        }
    } else if chosen.is_some() {
        return Err(Problem::new("condition-not-here").at("use_limit"));
    }
    act.commit(edits, "", after.answered_on)?;
    shown(act, file.request.id)
}

/// `conditions.keep`.
pub(crate) fn keep(act: &mut Act<'_>, typed: KeepCondition) -> Result<ConditionsView, Problem> {
    let (row, file) = file_of::<Condition, _>(act, &typed.id)?;
    let before = standing("id", &file.conditions, row)?;
    let on = entered::day("on", &typed.on)?;
    let watch = line("watch", &typed.watch)?;
    let after = conditions::kept(before, on, &watch, act.today())?;
    act.commit(after.changed_from(before), "", on)?;
    shown(act, file.request.id)
}

/// `conditions.drop`: while nobody has answered it.
pub(crate) fn drop(act: &mut Act<'_>, typed: DropRow) -> Result<ConditionsView, Problem> {
    let (row, file) = file_of::<Condition, _>(act, &typed.id)?;
    let before = standing("id", &file.conditions, row)?;
    conditions::changeable(before)?;
    act.commit(vec![before.dropped()], &typed.reason, None)?;
    shown(act, file.request.id)
}

fn read(act: &Act<'_>, typed: &ConditionEdit, row: Condition) -> Result<Condition, Problem> {
    let condition = Condition {
        sort: typed.sort.clone(),
        code: typed.code.clone(),
        text: line("text", &typed.text)?,
        asked_by: typed.asked_by.clone(),
        asked_on: Some(entered::day_or("asked_on", &typed.asked_on, act.today())?),
        ..row
    };
    conditions::judge(&act.law(), &condition, act.today())?;
    Ok(condition)
}

fn shown<R: Reader>(reader: &R, request: Id) -> Result<ConditionsView, Problem> {
    let file = readable(reader, request)?;
    let open = reader.desk();
    let mut rows: Vec<&Condition> = file.conditions.iter().collect();
    rows.sort_by_key(|row| (row.asked_on, row.id));
    Ok(ConditionsView {
        request: request.to_string(),
        seen: seen(open, request)?,
        conditions: rows.into_iter().map(condition_view).collect(),
    })
}

fn condition_view(row: &Condition) -> ConditionView {
    // Who accepts what the other asked for is bound by it.
    let bound = match (row.answer.as_str(), row.asked_by.as_str()) {
        ("ACCEPTED", "THEM") => "US",
        ("ACCEPTED", _) => "THEM",
        _ => "",
    };
    ConditionView {
        id: row.id.to_string(),
        answer: row.answer.clone(),
        answered_on: text(row.answered_on),
        committed_by: row.committed_by.clone(),
        document: row.document.clone(),
        binds: bound.to_owned(),
        fulfilled_on: text(row.fulfilled_on),
        watch: row.watch.clone(),
        condition: ConditionEdit {
            sort: row.sort.clone(),
            code: row.code.clone(),
            text: row.text.clone(),
            asked_by: row.asked_by.clone(),
            asked_on: text(row.asked_on),
        },
    }
}

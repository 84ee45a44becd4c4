//! Fields of the office's own on requests: typed, asked for in forms, shown in the register, counted, exported.

use crate::problems::Problem;
use crate::requests::{id, parse_day};
use crate::session::{Act, Open};
use crate::wire::{Nothing, OwnFieldEdit, OwnFilter, OwnValueView};
use comity_casework::edits::Edit;
use comity_casework::law;
use comity_casework::nouns::{OwnField, OwnValue, Request, Row};
use comity_casework::value::Id;
use std::collections::{BTreeMap, BTreeSet};

/// What a field may hold.
const SORTS: [&str; 5] = ["TEXT", "NUMBER", "DATE", "YES_NO", "CHOICE"];

/// The longest label, hint or choice, in characters.
const LONGEST_LABEL: usize = 200;

/// The longest value, in characters.
const LONGEST_VALUE: usize = 4000;

/// `fields.list`: those in use first, in their places.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<OwnFieldEdit>, Problem> {
    Ok(all(open)?.iter().map(view).collect())
}

/// `fields.save`.
pub(crate) fn save(act: &mut Act<'_>, typed: OwnFieldEdit) -> Result<Vec<OwnFieldEdit>, Problem> {
    let known = all(act)?;
    let before = match typed.id.as_str() {
        "" => None,
        row => {
            let row = id(row)?;
            let found = known.iter().find(|one| one.id == row);
            Some(found.ok_or_else(|| Problem::new("no-such-row").at("id"))?)
        }
    };
    let choices: Vec<&str> = typed.choices.iter().map(|one| one.trim()).collect();
    judge(&typed, &choices)?;
    let label = typed.label.trim();
    let twin = known
        .iter()
        .any(|one| before.is_none_or(|row| row.id != one.id) && one.label == label && !one.retired);
    if twin {
        return Err(Problem::new("field-twice").at("label").with("label", label));
    }
    if let Some(before) =
        before.filter(|row| row.sort != typed.sort || !choices_kept(row, &choices))
    {
        let used: Vec<OwnValue> = act.vault.having("own_field", before.id)?;
        let lost = |value: &OwnValue| {
            before.sort != typed.sort || !choices.contains(&value.value.as_str())
        };
        if used
            .iter()
            .any(|value| !value.value.is_empty() && lost(value))
        {
            let field = if before.sort == typed.sort {
                "choices"
            } else {
                "sort"
            };
            return Err(Problem::new("field-in-use").at(field));
        }
    }
    let row = OwnField {
        id: before.map_or_else(|| act.new_id(), |row| row.id),
        label: label.to_owned(),
        kinds: typed.kinds.join(" "),
        direction: typed.direction,
        sort: typed.sort,
        choices: choices.join("\n"),
        required: typed.required,
        position: Some(i64::from(typed.position)).filter(|place| *place > 0),
        retired: typed.retired,
        in_register: typed.in_register,
        hint: typed.hint.trim().to_owned(),
    };
    let edits = before.map_or_else(|| row.created(), |before| row.changed_from(before));
    act.commit(edits, "", None)?;
    list(act, Nothing {})
}

fn judge(typed: &OwnFieldEdit, choices: &[&str]) -> Result<(), Problem> {
    let unknown =
        |field: &str, value: &str| Err(Problem::new("unknown-code").at(field).with("value", value));
    let law = law::get();
    if typed.label.trim().is_empty() {
        return Err(Problem::new("required").at("label"));
    }
    let long = [("label", &typed.label), ("hint", &typed.hint)];
    for (field, text) in long {
        if text.chars().count() > LONGEST_LABEL {
            return Err(Problem::new("too-long")
                .at(field)
                .with("most", LONGEST_LABEL));
        }
    }
    if !SORTS.contains(&typed.sort.as_str()) {
        return unknown("sort", &typed.sort);
    }
    if !["", "IN", "OUT"].contains(&typed.direction.as_str()) {
        return unknown("direction", &typed.direction);
    }
    if let Some(odd) = typed.kinds.iter().find(|code| law.kind(code).is_none()) {
        return unknown("kinds", odd);
    }
    let distinct: BTreeSet<&&str> = choices.iter().collect();
    let odd = choices
        .iter()
        .any(|one| one.is_empty() || one.contains('\n') || one.chars().count() > LONGEST_LABEL);
    let fits = if typed.sort == "CHOICE" {
        choices.len() > 1
    } else {
        choices.is_empty()
    };
    if odd || !fits || distinct.len() != choices.len() {
        return Err(Problem::new("field-choices").at("choices"));
    }
    Ok(())
}

fn choices_kept(before: &OwnField, choices: &[&str]) -> bool {
    before.choices.lines().all(|one| choices.contains(&one))
}

/// The fields in their places, those in use before the retired ones.
pub(crate) fn all(open: &Open) -> Result<Vec<OwnField>, Problem> {
    let mut rows = open.vault.all::<OwnField>()?;
    rows.sort_by_key(|row| (row.retired, row.position.unwrap_or(i64::MAX), row.id));
    Ok(rows)
}

/// Whether a request carries a field.
pub(crate) fn carried(field: &OwnField, request: &Request) -> bool {
    !field.retired
        && (field.direction.is_empty() || field.direction == request.direction)
        && (field.kinds.is_empty() || field.kinds.split_whitespace().any(|it| it == request.kind))
}

/// What a request has in the fields it carries; a retired field only where it has a value.
pub(crate) fn of_request(open: &Open, request: &Request) -> Result<Vec<OwnValueView>, Problem> {
    let fields = all(open)?;
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let values = open.vault.of_request::<OwnValue>(request.id)?;
    let shown = fields.iter().filter_map(|field| {
        let value = values.iter().find(|row| row.own_field == Some(field.id));
        let value = value.map(|row| row.value.clone()).unwrap_or_default();
        (carried(field, request) || !value.is_empty()).then(|| OwnValueView {
            field: field.id.to_string(),
            label: field.label.clone(),
            sort: field.sort.clone(),
            choices: field.choices.lines().map(str::to_owned).collect(),
            required: field.required && carried(field, request),
            hint: field.hint.clone(),
            value,
        })
    });
    Ok(shown.collect())
}

/// The edits that give a request what a form typed. A new request must have what the office requires.
///
/// # Errors
/// At the field's row: `unknown-field`, `required`, `bad-number`, `bad-date`, `unknown-code`, `too-long`.
pub(crate) fn typed(
    open: &Open,
    request: &Request,
    typed: &BTreeMap<String, String>,
    new: bool,
) -> Result<Vec<Edit>, Problem> {
    let fields = all(open)?;
    for name in typed.keys() {
        let known = fields.iter().find(|field| field.id.to_string() == *name);
        if !known.is_some_and(|field| carried(field, request)) {
            return Err(Problem::new("unknown-field").at(name).with("field", name));
        }
    }
    let values = if new {
        Vec::new()
    } else {
        open.vault.of_request::<OwnValue>(request.id)?
    };
    let mut edits = Vec::new();
    for field in fields.iter().filter(|field| carried(field, request)) {
        let name = field.id.to_string();
        let given = typed.get(&name).map(|text| text.trim());
        if field.required && given.map_or(new, str::is_empty) {
            return Err(Problem::new("required")
                .at(name)
                .with("field", &field.label));
        }
        let Some(text) = given else { continue };
        let value = judged(field, &name, text)?;
        let before = values.iter().find(|row| row.own_field == Some(field.id));
        let row = OwnValue {
            id: before.map_or_else(|| open.new_id(), |row| row.id),
            request: Some(request.id),
            own_field: Some(field.id),
            value,
        };
        match before {
            Some(before) => edits.extend(row.changed_from(before)),
            None if row.value.is_empty() => {}
            None => edits.extend(row.created()),
        }
    }
    Ok(edits)
}

/// One value in the form it is kept in.
///
/// # Errors
/// At `name`: `bad-number`, `bad-date`, `unknown-code`, `too-long`.
pub(crate) fn judged(field: &OwnField, name: &str, text: &str) -> Result<String, Problem> {
    if text.is_empty() {
        return Ok(String::new());
    }
    match field.sort.as_str() {
        "NUMBER" => {
            let plain = text.strip_prefix('-').unwrap_or(text);
            let digits = plain
                .chars()
                .all(|sign| sign.is_ascii_digit() || sign == '.');
            if digits && plain.parse::<f64>().is_ok() {
                Ok(text.to_owned())
            } else {
                Err(Problem::new("bad-number").at(name).with("value", text))
            }
        }
        "DATE" => parse_day(name, text).map(|day| day.to_string()),
        "YES_NO" if ["true", "false"].contains(&text) => Ok(text.to_owned()),
        "CHOICE" if field.choices.lines().any(|one| one == text) => Ok(text.to_owned()),
        "YES_NO" | "CHOICE" => Err(Problem::new("unknown-code").at(name).with("value", text)),
        _ if text.chars().count() > LONGEST_VALUE => Err(Problem::new("too-long")
            .at(name)
            .with("most", LONGEST_VALUE)),
        _ => Ok(text.to_owned()),
    }
}

/// The filters of a query, each about a field there is.
pub(crate) fn filters(open: &Open, asked: &[OwnFilter]) -> Result<Vec<(Id, String)>, Problem> {
    asked
        .iter()
        .map(|one| Ok((known(open, &one.field)?.id, one.value.clone())))
        .collect()
}

/// The field behind an id a screen sent.
pub(crate) fn known(open: &Open, row: &str) -> Result<OwnField, Problem> {
    let missing = || Problem::new("unknown-field").at("own").with("field", row);
    let id = row.parse().map_err(|_| missing())?;
    open.vault.get::<OwnField>(id)?.ok_or_else(missing)
}

/// Every request's value in a field.
pub(crate) fn values(open: &Open, field: Id) -> Result<BTreeMap<Id, String>, Problem> {
    let mut values = BTreeMap::new();
    open.vault.own_values(field, |request, value| {
        values.insert(request, value);
    })?;
    Ok(values)
}

fn view(row: &OwnField) -> OwnFieldEdit {
    OwnFieldEdit {
        id: row.id.to_string(),
        label: row.label.clone(),
        kinds: row.kinds.split_whitespace().map(str::to_owned).collect(),
        direction: row.direction.clone(),
        sort: row.sort.clone(),
        choices: row.choices.lines().map(str::to_owned).collect(),
        required: row.required,
        position: u32::try_from(row.position.unwrap_or(0)).unwrap_or(0),
        in_register: row.in_register,
        hint: row.hint.clone(),
        retired: row.retired,
    }
}

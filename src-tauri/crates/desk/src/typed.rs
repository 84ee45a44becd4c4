//! Fields that a person types into rows other than requests: each has a form, and is judged at its field.

use crate::problems::Problem;
use crate::requests::parse_day;
use crate::session::Open;
use crate::wire::{RowEdit, RowView};
use chrono::NaiveDate;
use comity_casework::edits::Edit;
use comity_casework::law::Law;
use comity_casework::nouns::Row;
use comity_casework::value::{Id, Shape, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Any text.
    Text,
    /// A day.
    Day,
    /// A day that is not in the future.
    PastDay,
    /// A whole number between two bounds.
    Number(i64, i64),
    /// A code of a closed list of `lists.toml`.
    Code(&'static str),
    /// Codes of a closed list.
    Codes(&'static str),
    /// A kind of request.
    Kind,
    /// Kinds of request.
    Kinds,
    /// A State.
    State,
    /// BCP 47 tags.
    Languages,
    /// Legal bases.
    Bases,
    /// `IN` or `OUT`.
    Direction,
    /// Yes or no.
    Flag,
    /// Another row.
    Row,
}

/// A noun's fields that may be typed.
pub(crate) type Forms = &'static [(&'static str, Form)];

/// The longest text a field takes, in characters.
const LONGEST: usize = 20_000;

/// The row that is edited, as it stands and as typed; `None` before a new one.
///
/// # Errors
/// `no-such-row`, `changed-meanwhile`, or what is wrong, at its field.
pub(crate) fn edited<T: Row>(
    open: &Open,
    typed: &RowEdit,
    forms: Forms,
) -> Result<(Option<T>, T), Problem> {
    let before: Option<T> = if typed.id.is_empty() {
        None
    } else {
        Some(kept(open, &typed.id)?)
    };
    if let Some(row) = &before {
        unchanged(row, &typed.seen, &typed.fields)?;
    }
    let mut row = before.clone().unwrap_or_default();
    if before.is_none() {
        row.set_id(open.new_id());
    }
    set(&mut row, &typed.fields, forms, &open.law(), open.today())?;
    Ok((before, row))
}

/// Refuses a form that showed an older version of a row.
///
/// # Errors
/// `changed-meanwhile`, with the fields that were typed.
pub(crate) fn unchanged<T: Row>(
    row: &T,
    shown: &str,
    typed: &BTreeMap<String, String>,
) -> Result<(), Problem> {
    if shown.is_empty() || shown == version(row) {
        return Ok(());
    }
    let fields: Vec<&str> = typed.keys().map(String::as_str).collect();
    Err(Problem::new("changed-meanwhile").with("fields", fields.join(" ")))
}

/// A row by its id, as a screen sent it.
///
/// # Errors
/// `no-such-row`.
pub(crate) fn kept<T: Row>(open: &Open, id: &str) -> Result<T, Problem> {
    let missing = || Problem::new("no-such-row").at("id");
    let id: Id = id.parse().map_err(|_| missing())?;
    // A dropped row can still be read by its id; whoever looks for it here must not find it.
    let rows = open.vault.all::<T>()?;
    rows.into_iter()
        .find(|row| row.id() == id)
        .ok_or_else(missing)
}

/// The edits of a row that was edited.
pub(crate) fn edits<T: Row>(before: Option<&T>, after: &T) -> Vec<Edit> {
    before.map_or_else(|| after.created(), |before| after.changed_from(before))
}

/// A row as a screen shows it.
pub(crate) fn shown<T: Row>(row: &T) -> RowView {
    let fields = T::FIELDS.iter().filter_map(|field| {
        let text = match row.get(field.tag) {
            Value::Null => return None,
            Value::Bool(yes) => yes.to_string(),
            Value::Int(number) => number.to_string(),
            Value::Text(text) => text,
        };
        Some((field.name.to_owned(), text))
    });
    RowView {
        id: row.id().to_string(),
        seen: version(row),
        fields: fields.filter(|(_, text)| !text.is_empty()).collect(),
    }
}

/// A row's version: changes with every field.
fn version<T: Row>(row: &T) -> String {
    let mut hasher = Sha256::new();
    for field in T::FIELDS {
        hasher.update(format!("{}={:?}\n", field.tag, row.get(field.tag)));
    }
    let digest = hasher.finalize();
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Sets typed fields.
///
/// # Errors
/// What is wrong, at its field.
pub(crate) fn set<T: Row>(
    row: &mut T,
    typed: &BTreeMap<String, String>,
    forms: Forms,
    law: &Law,
    today: NaiveDate,
) -> Result<(), Problem> {
    for (name, text) in typed {
        let form = forms.iter().find(|(field, _)| field == name);
        let field = T::FIELDS.iter().find(|field| field.name == name);
        let (Some((_, form)), Some(field)) = (form, field) else {
            return Err(Problem::new("unknown-field").at(name).with("field", name));
        };
        let text = text.trim();
        let value = if text.is_empty() {
            Value::Null
        } else {
            read(name, text, *form, field.shape, law, today)?
        };
        if !row.set(field.tag, &value) {
            return Err(Problem::new("bad-value").at(name));
        }
    }
    Ok(())
}

fn read(
    name: &str,
    text: &str,
    form: Form,
    shape: Shape,
    law: &Law,
    today: NaiveDate,
) -> Result<Value, Problem> {
    let unknown = |code: &str| Problem::new("unknown-code").at(name).with("value", code);
    let each = |known: &dyn Fn(&str) -> bool| {
        let mut codes: Vec<&str> = Vec::new();
        for code in text.split_whitespace() {
            if !known(code) {
                return Err(unknown(code));
            }
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        Ok(Value::Text(codes.join(" ")))
    };
    let one = |known: bool| {
        if known {
            Ok(Value::Text(text.to_owned()))
        } else {
            Err(unknown(text))
        }
    };
    match form {
        Form::Text if text.chars().count() > LONGEST => {
            Err(Problem::new("too-long").at(name).with("most", LONGEST))
        }
        Form::Text => Ok(Value::Text(text.to_owned())),
        Form::Day | Form::PastDay => {
            let day = parse_day(name, text)?;
            if form == Form::PastDay && day > today {
                return Err(Problem::new("future-date").at(name).with("today", today));
            }
            Ok(Value::Text(day.to_string()))
        }
        Form::Number(least, most) => {
            let number: i64 = text
                .parse()
                .map_err(|_| Problem::new("bad-number").at(name).with("value", text))?;
            if (least..=most).contains(&number) {
                Ok(Value::Int(number))
            } else {
                Err(Problem::new("number-out-of-range")
                    .at(name)
                    .with("least", least)
                    .with("most", most))
            }
        }
        Form::Code(list) => one(law.codes(list).any(|code| code == text)),
        Form::Codes(list) => each(&|one| law.codes(list).any(|code| code == one)),
        Form::Kind => one(law.kind(text).is_some()),
        Form::Kinds => each(&|one| law.kind(one).is_some()),
        Form::Bases => each(&|one| law.basis(one).is_some()),
        Form::Direction => one(["IN", "OUT"].contains(&text)),
        Form::State => {
            let code = text.to_uppercase();
            if crate::law::is_state(&code) {
                Ok(Value::Text(code))
            } else {
                Err(Problem::new("unknown-state").at(name).with("value", text))
            }
        }
        Form::Languages => each(&is_language),
        Form::Flag => Ok(Value::Bool(text == "true")),
        Form::Row if shape == Shape::Id && text.parse::<Id>().is_ok() => {
            Ok(Value::Text(text.to_owned()))
        }
        Form::Row => Err(Problem::new("no-such-row").at(name)),
    }
}

/// Whether a text has the shape of a BCP 47 tag: `fr`, `pt-BR`, `zh-Hant`.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Refuses a row whose field is empty.
///
/// # Errors
/// `required` at the first empty one.
pub(crate) fn required<T: Row>(row: &T, fields: &[&str]) -> Result<(), Problem> {
    for name in fields {
        let field = T::FIELDS.iter().find(|field| field.name == *name);
        let empty = field.is_none_or(|field| match row.get(field.tag) {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::Bool(_) | Value::Int(_) => false,
        });
        if empty {
            return Err(Problem::new("required").at(*name).with("field", name));
        }
    }
    Ok(())
}

/// Refuses days that do not follow one another; those not given are passed over.
///
/// # Errors
/// `dates-out-of-order` at the later one.
pub(crate) fn in_order(days: &[(&str, Option<NaiveDate>)]) -> Result<(), Problem> {
    let mut last: Option<NaiveDate> = None;
    for (field, day) in days {
        let Some(day) = day else { continue };
        if let Some(before) = last.filter(|before| before > day) {
            return Err(Problem::new("dates-out-of-order")
                .at(*field)
                .with("before", before));
        }
        last = Some(*day);
    }
    Ok(())
}

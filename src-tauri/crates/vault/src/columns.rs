//! One value, three dresses: as the domain has it, as a column holds it, as the ledger writes it.

use crate::error::{Answer, VaultError};
use comity_casework::value::{Shape, Value};
use rusqlite::types::{ToSqlOutput, Value as SqlValue, ValueRef};
use uuid::Uuid;

/// Sequence numbers as SQLite counts.
pub(crate) fn signed(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

/// And back.
pub(crate) fn unsigned(seq: i64) -> u64 {
    u64::try_from(seq).unwrap_or(0)
}

/// A field's value on its way into its column.
pub(crate) struct Column<'a>(pub(crate) Shape, pub(crate) &'a Value);

/// What is bound to an insert or update: the row's own head, then its fields.
pub(crate) enum Bound<'a> {
    Head(&'a SqlValue),
    Field(Column<'a>),
}

impl rusqlite::ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Head(value) => value.to_sql(),
            Self::Field(column) => column.to_sql(),
        }
    }
}

impl rusqlite::ToSql for Column<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let Self(shape, value) = self;
        Ok(match (shape, value) {
            (_, Value::Null) => ToSqlOutput::Owned(SqlValue::Null),
            (_, Value::Bool(yes)) => i64::from(*yes).into(),
            (_, Value::Int(number)) => (*number).into(),
            (Shape::Id, Value::Text(text)) => match text.parse::<Uuid>() {
                Ok(id) => ToSqlOutput::Owned(SqlValue::Blob(id.as_bytes().to_vec())),
                Err(error) => {
                    return Err(rusqlite::Error::ToSqlConversionFailure(Box::new(error)));
                }
            },
            (_, Value::Text(text)) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

/// And on its way out.
pub(crate) fn from_column(shape: Shape, column: ValueRef<'_>) -> Answer<Value> {
    let damaged = || VaultError::Damaged { part: "rows" };
    Ok(match (shape, column) {
        (_, ValueRef::Null) => Value::Null,
        (Shape::Bool, ValueRef::Integer(number)) => Value::Bool(number != 0),
        (Shape::Int, ValueRef::Integer(number)) => Value::Int(number),
        (Shape::Id, ValueRef::Blob(bytes)) => {
            Value::Text(Uuid::from_slice(bytes).map_err(|_| damaged())?.to_string())
        }
        (Shape::Text | Shape::Date, ValueRef::Text(text)) => {
            Value::Text(std::str::from_utf8(text).map_err(|_| damaged())?.to_owned())
        }
        _ => return Err(damaged()),
    })
}

/// A field's value as the ledger writes it: ids are sixteen bytes there.
pub(crate) fn to_ledger(shape: Shape, value: &Value) -> comity_ledger::Value {
    match value {
        Value::Null => comity_ledger::Value::Null,
        Value::Bool(yes) => comity_ledger::Value::Bool(*yes),
        Value::Int(number) => comity_ledger::Value::Int(*number),
        Value::Text(text) => match (shape, text.parse::<Uuid>()) {
            (Shape::Id, Ok(id)) => comity_ledger::Value::Id(id),
            _ => comity_ledger::Value::Text(text.clone()),
        },
    }
}

/// And back.
pub(crate) fn from_ledger(value: &comity_ledger::Value) -> Value {
    match value {
        comity_ledger::Value::Null => Value::Null,
        comity_ledger::Value::Bool(yes) => Value::Bool(*yes),
        comity_ledger::Value::Int(number) => Value::Int(*number),
        comity_ledger::Value::Text(text) => Value::Text(text.clone()),
        comity_ledger::Value::Id(id) => Value::Text(id.to_string()),
    }
}

/// True when a value fits a field's shape.
pub(crate) fn fits(shape: Shape, value: &Value) -> bool {
    match (shape, value) {
        (_, Value::Null) | (Shape::Bool, Value::Bool(_)) | (Shape::Int, Value::Int(_)) => true,
        (Shape::Text, Value::Text(text)) => !text.is_empty(),
        (Shape::Date, Value::Text(text)) => text
            .parse::<chrono::NaiveDate>()
            .is_ok_and(|day| day.to_string() == *text),
        (Shape::Id, Value::Text(text)) => {
            text.parse::<Uuid>().is_ok_and(|id| id.to_string() == *text)
        }
        _ => false,
    }
}

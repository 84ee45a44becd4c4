//! The few shapes a field's value can take, so that the ledger, the tables and the wire agree on them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An id: UUIDv7, made by the desk, so that rows sort by when they were made.
pub type Id = Uuid;

/// One value as it travels between a noun and the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Nothing is known.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number: counts, minutes, minor units of a currency, milliseconds of UTC.
    Int(i64),
    /// Text, codes, dates (ISO 8601) and ids.
    Text(String),
}

/// The declared shape of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Free text or a code; empty text is the same as nothing.
    Text,
    /// A civil date of the home State, `2026-03-28`.
    Date,
    /// Another row's id.
    Id,
    /// A whole number.
    Int,
    /// Yes or no.
    Bool,
}

/// A Rust type that can stand in a field.
pub trait FieldValue: Sized + Default {
    /// The shape the store expects.
    const SHAPE: Shape;
    /// The value to store. A default is always [`Value::Null`], so that an unset field costs nothing.
    fn to_value(&self) -> Value;
    /// Reads a stored value; `None` when its shape is wrong.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FieldValue for String {
    const SHAPE: Shape = Shape::Text;
    fn to_value(&self) -> Value {
        if self.is_empty() {
            Value::Null
        } else {
            Value::Text(self.clone())
        }
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(Self::new()),
            Value::Text(text) => Some(text.clone()),
            Value::Bool(_) | Value::Int(_) => None,
        }
    }
}

impl FieldValue for bool {
    const SHAPE: Shape = Shape::Bool;
    fn to_value(&self) -> Value {
        if *self {
            Value::Bool(true)
        } else {
            Value::Null
        }
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(false),
            Value::Bool(yes) => Some(*yes),
            Value::Int(_) | Value::Text(_) => None,
        }
    }
}

impl FieldValue for Option<i64> {
    const SHAPE: Shape = Shape::Int;
    fn to_value(&self) -> Value {
        self.map_or(Value::Null, Value::Int)
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            Value::Int(number) => Some(Some(*number)),
            Value::Bool(_) | Value::Text(_) => None,
        }
    }
}

impl FieldValue for Option<NaiveDate> {
    const SHAPE: Shape = Shape::Date;
    fn to_value(&self) -> Value {
        self.map_or(Value::Null, |day| Value::Text(day.to_string()))
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            Value::Text(text) => text.parse().ok().map(Some),
            Value::Bool(_) | Value::Int(_) => None,
        }
    }
}

impl FieldValue for Option<Id> {
    const SHAPE: Shape = Shape::Id;
    fn to_value(&self) -> Value {
        self.map_or(Value::Null, |id| Value::Text(id.to_string()))
    }
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            Value::Text(text) => text.parse().ok().map(Some),
            Value::Bool(_) | Value::Int(_) => None,
        }
    }
}

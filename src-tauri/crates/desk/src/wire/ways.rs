//! The office's own ways: series of references, fields of its own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How references of one register are written.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SeriesEdit {
    /// The row; empty for a new one.
    pub id: String,
    /// `IN` or `OUT`; empty for both.
    pub direction: String,
    /// The kinds that use it; empty for all.
    pub kinds: Vec<String>,
    /// Text with `{direction}`, `{kind}`, `{state}`, `{unit}`, `{desk}`, `{year}` or `{year:2}`, and `{number}` or
    /// `{number:4}` once.
    pub pattern: String,
    /// The number to start from; 1 if 0.
    pub first: u32,
    /// True when numbers go on over the year's end.
    pub continuous: bool,
}

/// A series, with the reference it would give next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesView {
    /// The series.
    #[serde(flatten)]
    pub series: SeriesEdit,
    /// The next reference today, for its first kind and a State XX.
    pub next: String,
}

/// A field of the office's own, as typed.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OwnFieldEdit {
    /// The row; empty for a new one.
    pub id: String,
    /// Its label.
    pub label: String,
    /// The kinds that carry it; empty for all.
    pub kinds: Vec<String>,
    /// `IN` or `OUT`; empty for both.
    pub direction: String,
    /// `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`; it cannot change once a file has a value.
    pub sort: String,
    /// The choices, for `CHOICE`.
    pub choices: Vec<String>,
    /// True when a form asks for it.
    pub required: bool,
    /// Its place among the others, from 1.
    pub position: u32,
    /// True when the register shows it.
    pub in_register: bool,
    /// A hint for who fills it in.
    pub hint: String,
    /// True once no form shows it any more.
    pub retired: bool,
}

/// What a file has in a field of the office's own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnValueView {
    /// The field's row.
    pub field: String,
    /// Its label.
    pub label: String,
    /// `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
    pub sort: String,
    /// The choices.
    pub choices: Vec<String>,
    /// True when a form asks for it.
    pub required: bool,
    /// The hint.
    pub hint: String,
    /// The value; empty when nothing was given.
    pub value: String,
}

/// Only requests that have a value in a field of the office's own.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OwnFilter {
    /// The field's row.
    pub field: String,
    /// The value, exactly; empty for any value at all.
    pub value: String,
}

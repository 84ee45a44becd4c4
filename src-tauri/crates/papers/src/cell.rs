//! One cell on its way from the parser process: the text a person would see, and the value behind it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The value of a cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Text, or nothing.
    #[default]
    Text,
    /// A number that is shown as a number.
    Number(f64),
    /// A number that is shown as a date.
    Date(NaiveDate),
    /// Yes or no.
    Truth(bool),
}

/// A cell: what is shown, and what it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// As shown; dates as year-month-day.
    #[serde(rename = "t", default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The value behind the text.
    #[serde(rename = "v", default, skip_serializing_if = "is_text")]
    pub value: Value,
}

fn is_text(value: &Value) -> bool {
    *value == Value::Text
}

impl Cell {
    /// A cell of text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            value: Value::Text,
        }
    }

    /// Whether nothing but blanks is shown.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}'))
    }
}

/// A row of a sheet or a record of a text file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RawRow {
    /// Row of the sheet or line of the file where it starts, 1 = first.
    #[serde(rename = "r")]
    pub row: u64,
    /// The cells from the first column on.
    #[serde(rename = "c")]
    pub cells: Vec<Cell>,
}

/// A range of cells shown as one: first row, first column, last row, last column; rows from 1,
/// columns from 0.
pub type Merge = (u64, usize, u64, usize);

/// What the parser process says, one line of JSON each.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// A text file: its encoding and separator.
    File {
        /// Label of the encoding.
        encoding: String,
        /// The separator of the fields.
        separator: char,
    },
    /// A sheet begins.
    Sheet {
        /// Its name; nothing for a text file.
        name: Option<String>,
        /// Whether the workbook hides it.
        hidden: bool,
        /// Ranges shown as one cell.
        merges: Vec<Merge>,
    },
    /// A row of that sheet.
    Row(RawRow),
    /// How many bytes have been read, of how many if known.
    Progress(u64, Option<u64>),
    /// The end; without it the process has died.
    End,
    /// The file cannot be read: a code.
    Failed(String),
}

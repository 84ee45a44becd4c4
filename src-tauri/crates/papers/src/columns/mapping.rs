//! A person's own decision about sheets and columns, kept as TOML or JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Field;

/// A person's decision about columns; saved as TOML or JSON and used instead of the proposal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// By sheet name; the name `*` stands for every sheet and for a text file.
    #[serde(default)]
    pub sheets: BTreeMap<String, SheetMapping>,
    /// Encoding label of a text file, where the guess is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Separator of a text file, where the guess is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
}

/// The decision about one sheet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetMapping {
    /// The sheet is no register.
    #[serde(default)]
    pub ignore: bool,
    /// The last row of the head, where the guess is wrong; 1 = first row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u64>,
    /// Direction of all its requests, `IN` or `OUT`, where no cell says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// Kind of all its requests, where no cell says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Month before day in figures like 03/04/2024.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month_first: Option<bool>,
    /// What a column holds, by its head as written or by its letter ("A").
    #[serde(default)]
    pub columns: BTreeMap<String, Target>,
}

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Target {
    /// A field of every request.
    Field(Field),
    /// A field of the office's own, by its row; written `own:` and the row.
    Own(String),
}

impl TryFrom<String> for Target {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        match code.strip_prefix("own:") {
            Some(row) => Ok(Self::Own(row.to_owned())),
            None => Field::by_code(&code).map(Self::Field).ok_or(code),
        }
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        match target {
            Target::Own(row) => format!("own:{row}"),
            Target::Field(field) => match serde_json::to_value(field) {
                Ok(serde_json::Value::String(code)) => code,
                _ => Self::new(),
            },
        }
    }
}

impl Mapping {
    /// The office's own fields that columns are taken for.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        let columns = self
            .sheets
            .values()
            .flat_map(|sheet| sheet.columns.values());
        columns.filter_map(|target| match target {
            Target::Own(row) => Some(row.as_str()),
            Target::Field(_) => None,
        })
    }

    /// The decision that concerns a sheet.
    #[must_use]
    pub fn sheet(&self, name: Option<&str>) -> Option<&SheetMapping> {
        name.and_then(|n| self.sheets.get(n))
            .or_else(|| self.sheets.get("*"))
    }
}

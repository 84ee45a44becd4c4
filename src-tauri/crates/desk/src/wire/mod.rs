//! What travels between the screen and the desk. TypeScript reads the same shapes (`ui/src/bridge/generated/types.ts`,
//! written from here), so that neither side can drift.
//!
//! Days are ISO 8601 text, instants UTC with a zone, money whole minor units, codes those of the law data.
//! Nothing here is a sentence: words come last, from Fluent.

mod access;
mod acts;
mod arrests;
mod assets;
mod casefile;
mod charges;
mod checks;
mod clocks;
mod conditions;
mod consultations;
mod data_items;
mod days;
mod directory;
mod drafts;
mod figures;
mod grounds;
mod intake;
mod offences;
mod office;
mod overview;
mod persons;
mod register;
mod rules;
mod states;
mod tasks;
mod translations;
mod uses;
mod ways;

pub use access::*;
pub use acts::*;
pub use arrests::*;
pub use assets::*;
pub use casefile::*;
pub use charges::*;
pub use checks::*;
pub use clocks::*;
pub use conditions::*;
pub use consultations::*;
pub use data_items::*;
pub use days::*;
pub use directory::*;
pub use drafts::*;
pub use figures::*;
pub use grounds::*;
pub use intake::*;
pub use offences::*;
pub use office::*;
pub use overview::*;
pub use persons::*;
pub use register::*;
pub use rules::*;
pub use states::*;
pub use tasks::*;
pub use translations::*;
pub use uses::*;
pub use ways::*;

use comity_casework::rejection::Rejection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A command that needs nothing.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A command about one row.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ById {
    /// The row.
    pub id: String,
}

/// Why a command did nothing. Nothing was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Its code; the words stand under `problem-` + code.
    pub code: String,
    /// The field or fact it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// The article that asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub article: Option<String>,
    /// What the sentence needs.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
}

impl Problem {
    /// A problem under a code.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
    /// Names the field.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
    /// Adds a fact.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers hand over days and counts as they are"
    )]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.facts.insert(name.into(), value.to_string());
        self
    }
}

impl From<Rejection> for Problem {
    fn from(no: Rejection) -> Self {
        Self {
            code: no.code,
            field: no.field,
            article: no.article,
            facts: no.facts,
        }
    }
}

/// What a write left behind: the entries made, and what they touched, as `request:ID`.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Receipt {
    /// Sequence numbers of the ledger entries.
    pub entries: Vec<u32>,
    /// Rows and topics touched; screens that show one of them read again.
    pub touched: Vec<String>,
}

/// Where a long job stands. Ask again with `jobs.view`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JobView {
    /// The job.
    pub job: String,
    /// `RUNNING`, `DONE`, `CANCELLED` or `FAILED`.
    pub state: String,
    /// What it is doing, a code: `READING`, `CHECKING`, `WRITING`, `VERIFYING`.
    pub step: String,
    /// Units done.
    pub done: u32,
    /// Units in all, when known.
    pub total: Option<u32>,
    /// The answer of a job that is done, shaped as its command says.
    #[ts(type = "unknown")]
    pub result: Option<serde_json::Value>,
    /// Why it failed.
    pub problem: Option<Problem>,
}

/// Which job.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichJob {
    /// The job.
    pub job: String,
}

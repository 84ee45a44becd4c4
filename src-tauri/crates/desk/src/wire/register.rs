//! The register: what is asked of it, its rows, its saved views, and the line that closes a year.

use super::OwnFilter;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A page of the register.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterQuery {
    /// Words, a name in any script, a reference.
    pub text: String,
    /// `IN`, `OUT` or empty.
    pub direction: String,
    /// Kinds; empty for all.
    pub kinds: Vec<String>,
    /// States; empty for all.
    pub states: Vec<String>,
    /// Statuses; empty for all.
    pub statuses: Vec<String>,
    /// Officer's login or empty.
    pub officer: String,
    /// Only open ones.
    pub open: bool,
    /// Only those past their governing day.
    pub overdue: bool,
    /// Received or sent on or after.
    pub from: String,
    /// Received or sent on or before.
    pub to: String,
    /// `reference`, `state`, `kind`, `status`, `day`, `due`, `officer`, `outcome_on`, `person`.
    pub sort: String,
    /// Downwards.
    pub descending: bool,
    /// Only those with these values in fields of the office's own. `sort` may be `own:` and a field's row.
    pub own: Vec<OwnFilter>,
    /// Only one's own: those of the officer who asks.
    pub mine: bool,
    /// Only those nobody took yet.
    pub untaken: bool,
    /// Urgencies; empty for all.
    pub urgencies: Vec<String>,
    /// Outcomes; empty for all.
    pub outcomes: Vec<String>,
    /// Only those with a measure of these.
    pub measures: Vec<String>,
    /// Only those with a person in one of these roles.
    pub roles: Vec<String>,
    /// Only those on which somebody is held.
    pub held: bool,
    /// Only those that wait for the other State.
    pub waiting: bool,
    /// Only those with a consultation that has not ended.
    pub consulting: bool,
    /// Only those whose freeze or seizure ends within a month.
    pub freezes: bool,
    /// Only open ones on which no day runs.
    pub unwatched: bool,
    /// Governing day on or after.
    pub due_from: String,
    /// Governing day on or before.
    pub due_to: String,
    /// Only these, by id.
    pub rows: Vec<String>,
    /// Counted to the end; otherwise a count stops at ten thousand.
    pub exact: bool,
    /// First row wanted.
    pub offset: u32,
    /// How many, 500 at most.
    pub limit: u32,
}

/// Writes the register's rows to a picked file. Answers a job.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterExport {
    /// Which rows, in which order; `offset` and `limit` ask nothing here.
    #[ts(type = "Partial<RegisterQuery>")]
    pub query: RegisterQuery,
    /// `xlsx` or `csv`.
    pub format: String,
    /// Token of the file to write.
    pub file: String,
    /// The language of the words; one's own if empty.
    pub locale: String,
    /// The columns in their order, by the names of the screen (`reference`, `kind` ..., `own:` and a field's row); all
    /// if empty.
    pub columns: Vec<String>,
}

/// Rows of the register.
#[derive(Debug, Serialize, TS)]
pub struct RegisterPage {
    /// All that match, as far as it was counted.
    pub total: u32,
    /// True when there are more than that.
    pub more: bool,
    /// The rows asked for.
    pub rows: Vec<RegisterRow>,
}

/// One row of the register.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct RegisterRow {
    /// The request.
    pub id: String,
    /// Our reference.
    pub our_ref: String,
    /// Their reference.
    pub their_ref: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Kind.
    pub kind: String,
    /// The other State.
    pub state: String,
    /// Its authority.
    pub authority: String,
    /// What it is about.
    pub subject: String,
    /// First person.
    pub person: String,
    /// Life cycle.
    pub machine: String,
    /// Status.
    pub status: String,
    /// Received (IN) or sent (OUT), ISO, may be empty.
    pub day: String,
    /// Governing day, ISO, may be empty.
    pub due: String,
    /// Its rule.
    pub due_rule: String,
    /// Its nature.
    pub due_nature: String,
    /// Its source.
    pub due_source: String,
    /// Days from today to the governing day.
    pub days_left: Option<i32>,
    /// Outcome.
    pub outcome: String,
    /// Outcome day.
    pub outcome_on: String,
    /// Urgency.
    pub urgency: String,
    /// Sensitivity.
    pub sensitivity: String,
    /// Officer's login.
    pub officer: String,
    /// Values of the office's own fields that the register shows, by the field's row.
    pub own: BTreeMap<String, String>,
    /// True for a confidential file of somebody else's: that it exists, nothing more; State `MASKED`.
    pub masked: bool,
}

/// One column of the register as somebody likes it.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ViewColumn {
    /// The column's name: `reference`, `kind` ..., or `own:` and a field's row.
    pub name: String,
    /// Its width in sixteenths of the text's size; its own width if 0.
    pub width: u32,
}

/// A way to look at the register, as it is saved.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SaveView {
    /// The row; empty for a new one.
    pub id: String,
    /// Its name; empty for the columns one likes every day.
    pub name: String,
    /// True when everybody in the office is offered it; a head or an administrator decides that.
    pub shared: bool,
    /// What it asks.
    #[ts(type = "Partial<RegisterQuery>")]
    pub query: RegisterQuery,
    /// Its columns in their order; the everyday ones if empty.
    pub columns: Vec<ViewColumn>,
}

/// A saved view, with how many files it shows today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    /// The row, or the code of a view that the program brings (`view-CODE` are its words).
    pub id: String,
    /// Its name; empty for one that the program brings.
    pub name: String,
    /// Who saved it, a login.
    pub owner: String,
    /// True when everybody is offered it.
    pub shared: bool,
    /// True when the reader may change it or take it away.
    pub yours: bool,
    /// What it asks.
    pub query: RegisterQuery,
    /// Its columns; the everyday ones if empty.
    pub columns: Vec<ViewColumn>,
    /// How many files, as far as it was counted.
    pub count: u32,
    /// True when there are more than that.
    pub more: bool,
}

/// All ways to look at the register that the reader is offered.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ViewsView {
    /// Those the program brings, then the office's, then one's own.
    pub views: Vec<SavedView>,
    /// One's everyday columns; empty while they are as they came.
    pub columns: Vec<ViewColumn>,
}

/// What closes a year of the register, as a paper ledger is closed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct YearLine {
    /// The year of the day received or sent.
    pub year: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Its entries.
    pub count: u32,
    /// Those of them that show only that they exist.
    pub masked: u32,
    /// Whether the reader sees every file of the office, those sealed aside: nobody else can close a year.
    pub whole: bool,
    /// The first reference the reader may see, in the order of entry.
    pub first: String,
    /// The last.
    pub last: String,
}

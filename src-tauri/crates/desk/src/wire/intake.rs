//! Bringing in a register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which file, by the token the file dialog gave.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InspectRegister {
    /// Token.
    pub file: String,
}

/// Looks at a register, rehearses it, or imports it: a picked file, or rows that somebody pasted. Answers a job.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadRegister {
    /// Token; empty when rows were pasted.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub file: String,
    /// Pasted rows, with tabs between their cells; rows without a reference are given the next one.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub text: String,
    /// The columns, as proposed and edited; none for the proposal itself.
    #[serde(default)]
    #[ts(optional, type = "RegisterMapping")]
    pub mapping: Option<serde_json::Value>,
}

/// What a rehearsal or an import answers; the rows are asked for by `import.rows`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportOutcome {
    /// The job, to page through its rows.
    pub job: String,
    /// The import's row, once written.
    pub import: Option<String>,
    /// Rows that become (became) requests.
    pub imported: u32,
    /// Rows attached to a request as letters.
    pub attached: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Rows with warnings.
    pub warned: u32,
    /// Rows that are no entries: titles, headers, totals.
    pub not_rows: u32,
    /// Groups of possible duplicates, within the file or against the store.
    pub duplicates: Vec<DuplicateGroup>,
}

/// Rows that may be the same request.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DuplicateGroup {
    /// Places in the file, `sheet!row` or `row`.
    pub rows: Vec<String>,
    /// References already in the store.
    pub existing: Vec<String>,
    /// Why, a code.
    pub why: String,
}

/// A page of an import's rows.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRowsQuery {
    /// The job.
    pub job: String,
    /// IMPORT, REJECT, ATTACH, WARNED or empty.
    #[serde(default)]
    pub only: String,
    /// First.
    #[serde(default)]
    pub offset: u32,
    /// How many.
    #[serde(default)]
    pub limit: u32,
}

/// Rows of an import.
#[derive(Debug, Serialize, TS)]
pub struct ImportRows {
    /// All that match.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<ImportRow>,
}

/// What happens to one row.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportRow {
    /// Sheet, if any.
    pub sheet: String,
    /// Row or line.
    pub row: u32,
    /// IMPORT, REJECT or ATTACH.
    pub decision: String,
    /// Why refused, a code.
    pub reason: String,
    /// Warnings, codes.
    pub warnings: Vec<String>,
    /// What it becomes, for the table: direction, kind, state, day, person, reference.
    pub direction: String,
    /// Kind.
    pub kind: String,
    /// State.
    pub state: String,
    /// Day.
    pub day: String,
    /// First person.
    pub person: String,
    /// Our reference.
    pub our_ref: String,
    /// Status.
    pub status: String,
    /// Outcome.
    pub outcome: String,
    /// Header and cell, verbatim.
    pub cells: Vec<(String, String)>,
}

/// A past import.
#[derive(Debug, Serialize, TS)]
pub struct ImportView {
    /// Row.
    pub id: String,
    /// File.
    pub file_name: String,
    /// Requests.
    pub imported: u32,
    /// Refused.
    pub rejected: u32,
    /// Attached.
    pub attached: u32,
    /// DONE, CANCELLED or UNDONE.
    pub status: String,
    /// What came: empty for a register, `DIRECTORY` for authorities.
    pub sort: String,
}

/// A saved mapping.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavedMapping {
    /// Name.
    pub name: String,
    /// The mapping.
    #[ts(type = "RegisterMapping")]
    pub mapping: serde_json::Value,
}

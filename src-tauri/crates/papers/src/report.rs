//! What the import says about a register, in the terms of the import report: rows with their
//! verdicts, what is no row, possible duplicates and links.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::amounts::Amount;
use crate::people::Person;

/// Where a row stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The sheet; nothing for a text file.
    pub sheet: Option<String>,
    /// Row of the sheet or line of the file, 1 = first.
    pub row: u64,
    /// Which request of a text file it is, 1 = first; 0 if none.
    pub record: u64,
}

impl Place {
    /// A short name of the place, unique in its file.
    #[must_use]
    pub fn id(&self) -> String {
        match &self.sheet {
            Some(sheet) => format!("{sheet}!{}", self.row),
            None => format!("line {}", self.row),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(sheet) = &self.sheet {
            map.serialize_entry("sheet", sheet)?;
            map.serialize_entry("row", &self.row)?;
        } else {
            map.serialize_entry("record", &self.record)?;
            map.serialize_entry("line", &self.row)?;
        }
        map.end()
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Decision {
    /// It becomes a request.
    Import,
    /// A person has to correct it first.
    Reject,
    /// It is a letter on another request.
    Attach,
}

/// The offences of a request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Offences {
    /// The cell.
    pub as_written: String,
    /// SHERLOC types, in the order of the cell.
    pub sherloc: Vec<String>,
}

/// The request that an importable row becomes. Dates are `2026-03-28`, codes those of the domain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Candidate {
    /// `IN` or `OUT`.
    pub direction: String,
    /// Kind of request.
    pub kind: String,
    /// Measures.
    pub measures: Vec<String>,
    /// Categories of electronic data.
    pub data_categories: Vec<String>,
    /// The other State, ISO 3166-1 alpha-2.
    pub state: String,
    /// Day of receipt or dispatch; nothing for a draft.
    pub date: Option<String>,
    /// `RECEIVED` or `SENT`.
    pub date_basis: String,
    /// State of the life cycle.
    pub lifecycle: String,
    /// How it ended.
    pub outcome: Option<String>,
    /// When it ended; an outcome without a day stays pending.
    pub outcome_date: Option<String>,
    /// Our reference.
    pub our_ref: String,
    /// Their reference.
    pub their_ref: String,
    /// Offences.
    pub offences: Offences,
    /// Persons.
    pub persons: Vec<Person>,
    /// Amounts of money.
    pub amounts: Vec<Amount>,
    /// The reference of a request it follows or precedes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub related_ref: Option<String>,
    /// Whether it counts as a request in the figures.
    pub counted: bool,
    /// The authority behind the request.
    pub authority: String,
    /// Code of the legal basis, if known.
    pub legal_basis: Option<String>,
    /// `ROUTINE`, `URGENT` or `EMERGENCY`, if the register says it.
    pub urgency: Option<String>,
    /// `RESTRICTED`, `CONFIDENTIAL` or `SEALED`, if the register says it.
    pub sensitivity: Option<String>,
    /// When the file was closed.
    pub closed_on: Option<String>,
    /// When we received it, if the register says it.
    pub received_on: Option<String>,
    /// When it was sent, if the register says it.
    pub sent_on: Option<String>,
    /// Remarks, as written.
    pub remarks: String,
    /// Cells of columns that a person takes for fields of the office's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnCell>,
}

/// A cell for a field of the office's own: as written, and what it may be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct OwnCell {
    /// The field's row.
    pub field: String,
    /// As written, without blanks at its ends.
    pub text: String,
    /// The day it is, if it is one, ISO.
    pub day: Option<String>,
    /// The number behind it, if there is one, with a point.
    pub number: Option<String>,
    /// Yes or no, where the cell says so itself.
    pub truth: Option<bool>,
}

/// A reminder or a supplement that a register keeps among its requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// `REMINDER`, `SUPPLEMENT` or, where the words do not tell, `LETTER`.
    pub sort: &'static str,
    /// Day of receipt or dispatch; nothing where the cell holds no whole day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// `IN` or `OUT`: who wrote it.
    pub direction: String,
    /// The letter's own number.
    pub our_ref: String,
    /// What the register says it is.
    pub summary: String,
}

/// A row and what becomes of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RowVerdict {
    /// Short name of the row, unique in the file.
    pub id: String,
    /// Where it stands.
    #[serde(rename = "where")]
    pub place: Place,
    /// What becomes of it.
    #[serde(rename = "expect")]
    pub decision: Decision,
    /// Why it is refused: a code.
    pub reason: Option<String>,
    /// Further reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reason_also: Vec<String>,
    /// Warnings: codes.
    pub warn: Vec<String>,
    /// Whether it counts in the figures.
    pub counted: bool,
    /// The request.
    pub request: Option<Candidate>,
    /// The row of the request to which this letter belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_to: Option<String>,
    /// The reference of that request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_ref: Option<String>,
    /// What the letter is, if the row is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<Letter>,
    /// Every cell as written, by the head of its column.
    #[serde(serialize_with = "as_map")]
    pub raw: Vec<(String, String)>,
}

fn as_map<S: Serializer>(pairs: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(pairs.len()))?;
    for (header, cell) in pairs {
        map.serialize_entry(header, cell)?;
    }
    map.end()
}

/// A row that is no request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotRow {
    /// The sheet; nothing for a text file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row; nothing for a whole sheet.
    pub row: Option<u64>,
    /// The line of a text file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// `TITLE HEADER SECTION BLANK REPEATED_HEADER TOTALS SIGNATURE CONTINUATION SHEET_TO_IGNORE`.
    pub what: &'static str,
}

/// Rows that may be the same request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DuplicateGroup {
    /// Their names.
    pub rows: Vec<String>,
    /// Their places, in the same order.
    pub places: Vec<Place>,
    /// Code of what they have in common: `SAME_REFERENCE` or `SAME_PERSON_AND_OFFENCE`.
    pub why: &'static str,
}

/// A link between two rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// `FOLLOWS_PROV_ARREST`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The later request.
    pub from: String,
    /// The earlier one.
    pub to: String,
}

/// A refused row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejected {
    /// Its name.
    pub row: String,
    /// Why.
    pub reason: String,
}

/// What is known once all rows have been seen.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Summary {
    /// How many rows had a verdict.
    pub rows: u64,
    /// How many of them can be imported.
    pub importable: u64,
    /// What is no row.
    pub not_rows: Vec<NotRow>,
    /// Groups that may be one request each; none is merged.
    pub possible_duplicates: Vec<DuplicateGroup>,
    /// Links between rows.
    pub links: Vec<Link>,
    /// The refused rows.
    pub rejected: Vec<Rejected>,
    /// Whether the reading was stopped before the end.
    pub cancelled: bool,
}

/// The whole import report, as it is printed.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Every row.
    pub rows: Vec<RowVerdict>,
    /// What is no row.
    pub not_rows: Vec<NotRow>,
    /// Possible duplicates.
    pub possible_duplicates: Vec<DuplicateGroup>,
    /// Links.
    pub links: Vec<Link>,
    /// Refused rows.
    pub rejected: Vec<Rejected>,
}

impl Report {
    /// Puts rows and summary together.
    #[must_use]
    pub fn new(rows: Vec<RowVerdict>, summary: Summary) -> Self {
        Self {
            rows,
            not_rows: summary.not_rows,
            possible_duplicates: summary.possible_duplicates,
            links: summary.links,
            rejected: summary.rejected,
        }
    }
}

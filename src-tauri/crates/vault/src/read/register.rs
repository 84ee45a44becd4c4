//! The register, a page at a time, from the narrow rows.

use chrono::NaiveDate;
use comity_casework::eyes::{Eyes, Seen};
use comity_casework::value::Id;
use serde::Serialize;
use uuid::Uuid;

/// Which requests; whatever is empty asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// `IN` or `OUT`.
    pub direction: Option<String>,
    /// Kinds, one of which it is of.
    pub kinds: Vec<String>,
    /// States, one of which is the other State.
    pub states: Vec<String>,
    /// Statuses, in one of which it stands.
    pub statuses: Vec<String>,
    /// The officer's login.
    pub officer: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// Only those without outcome or closing.
    pub open_only: bool,
    /// Only open ones whose governing day lies before this day.
    pub overdue_on: Option<NaiveDate>,
    /// Only those that came (or went) on this day or later.
    pub from: Option<NaiveDate>,
    /// Only those that came (or went) on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Only those whose governing day lies on this day or later.
    pub due_from: Option<NaiveDate>,
    /// Only those whose governing day lies on this day or earlier.
    pub due_to: Option<NaiveDate>,
    /// Urgencies, one of which it has.
    pub urgencies: Vec<String>,
    /// Outcomes, one of which it had.
    pub outcomes: Vec<String>,
    /// Only those with a measure of these.
    pub measures: Vec<String>,
    /// Only those with a person in one of these roles.
    pub roles: Vec<String>,
    /// Only those on which somebody is held: a custody clock runs.
    pub held: bool,
    /// Only those that wait for somebody else.
    pub waiting: bool,
    /// Only those with a consultation that has not ended.
    pub consulting: bool,
    /// Only open ones on which no day runs at all.
    pub unwatched: bool,
    /// Only those with a running clock of one of these rules, which ends before this day.
    pub clocks: Option<(Vec<String>, NaiveDate)>,
    /// Only these.
    pub rows: Vec<Id>,
    /// Only those an import brought.
    pub import: Option<Id>,
    /// Words anywhere in references, names, subject, offences and authorities.
    pub text: Option<String>,
    /// Only those with these values in fields of the office's own; an empty value stands for any.
    pub own: Vec<(Id, String)>,
    /// Whose eyes; none for the office's own counts, which hide nothing.
    pub eyes: Option<Eyes>,
}

impl Filter {
    /// Whether it asks nothing that a masked row would answer.
    pub(super) fn tells_nothing(&self) -> bool {
        let plain = Self {
            open_only: false,
            overdue_on: None,
            eyes: None,
            ..self.clone()
        };
        plain == Self::default()
    }
}

/// What the register is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// The order they were entered in.
    #[default]
    Entered,
    /// Our reference.
    OurRef,
    /// The other State.
    State,
    /// The kind.
    Kind,
    /// The status.
    Status,
    /// The first person's name.
    Person,
    /// The subject.
    Subject,
    /// The day received or sent.
    Day,
    /// The governing day; those without come last.
    Due,
    /// The officer.
    Officer,
    /// The day of the outcome.
    Outcome,
    /// A field of the office's own, as text or as a number; those without come last.
    Own {
        /// The field.
        field: Id,
        /// True when its values are numbers.
        number: bool,
    },
}

impl Column {
    /// Whether an order by it would tell what a masked row hides.
    pub(super) const fn tells(self) -> bool {
        matches!(
            self,
            Self::State
                | Self::Kind
                | Self::Status
                | Self::Person
                | Self::Subject
                | Self::Officer
                | Self::Outcome
                | Self::Own { .. }
        )
    }
}

/// An order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Greatest first.
    pub descending: bool,
}

/// One line of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RegisterRow {
    /// The request.
    pub id: Id,
    /// Our reference.
    pub our_ref: String,
    /// Their reference.
    pub their_ref: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// The kind's code.
    pub kind: String,
    /// The status's code.
    pub status: String,
    /// The other State.
    pub state: String,
    /// Its authority.
    pub authority: String,
    /// The subject.
    pub subject: String,
    /// The first person's name as written, and the script it is in (ISO 15924).
    pub person: String,
    /// The script of that name.
    pub script: String,
    /// The day received.
    pub received_on: Option<NaiveDate>,
    /// The day sent.
    pub sent_on: Option<NaiveDate>,
    /// The governing day (domain.md 8.1).
    pub due: Option<NaiveDate>,
    /// The rule it comes from; none for a day set by hand.
    pub due_rule: Option<String>,
    /// That rule's nature.
    pub due_nature: Option<String>,
    /// The earliest running day or hour of any nature.
    pub next_due: Option<String>,
    /// The outcome's code, empty while pending.
    pub outcome: String,
    /// Its day.
    pub outcome_on: Option<NaiveDate>,
    /// The day the file was closed.
    pub closed_on: Option<NaiveDate>,
    /// The urgency's code.
    pub urgency: String,
    /// The sensitivity's code.
    pub sensitivity: String,
    /// The officer's login.
    pub officer: String,
    /// The unit.
    pub unit: String,
    /// The last day of its confidentiality; none where nobody asked for any.
    pub secret_until: Option<NaiveDate>,
}

impl RegisterRow {
    /// What of it decides who sees it.
    #[must_use]
    pub fn seen(&self) -> Seen<'_> {
        Seen {
            id: self.id,
            sensitivity: &self.sensitivity,
            officer: &self.officer,
            unit: &self.unit,
            secret_until: self.secret_until,
        }
    }
}

/// Reads a row of `columns.sql`.
pub(crate) fn line(row: &rusqlite::Row<'_>) -> rusqlite::Result<RegisterRow> {
    Ok(RegisterRow {
        id: Uuid::from_bytes(row.get(0)?),
        our_ref: row.get(1)?,
        their_ref: row.get(2)?,
        direction: row.get(3)?,
        kind: row.get(4)?,
        status: row.get(5)?,
        state: row.get(6)?,
        authority: row.get(7)?,
        subject: row.get(8)?,
        person: row.get(9)?,
        script: row.get(10)?,
        received_on: day(row, 11)?,
        sent_on: day(row, 12)?,
        due: day(row, 13)?,
        due_rule: row.get(14)?,
        due_nature: row.get(15)?,
        next_due: row.get(16)?,
        outcome: row.get(17)?,
        outcome_on: day(row, 18)?,
        closed_on: day(row, 19)?,
        urgency: row.get(20)?,
        sensitivity: row.get(21)?,
        officer: row.get(22)?,
        unit: row.get(23)?,
        secret_until: day(row, 24)?,
    })
}

/// A civil date as columns hold it.
pub(crate) fn written(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// A column that holds a civil date, or nothing.
pub(crate) fn day(row: &rusqlite::Row<'_>, place: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(place)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

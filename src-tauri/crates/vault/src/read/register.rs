//! The register, a page at a time, from the narrow rows.

use super::eyes::{Bound, seen};
use crate::error::Answer;
use crate::fold;
use crate::store::Vault;
use chrono::NaiveDate;
use comity_casework::eyes::{Eyes, Seen};
use comity_casework::value::Id;
use rusqlite::named_params;
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
    fn tells_nothing(&self) -> bool {
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
    const fn tells(self) -> bool {
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

macro_rules! page {
    ($($order:literal),+) => {
        concat!(
            include_str!("register/columns.sql"),
            include_str!("register/where.sql"),
            seen!(),
            "ORDER BY ",
            $($order,)+
            " LIMIT :limit OFFSET :offset"
        )
    };
}

/// The value that a request has in the field sorted by.
macro_rules! own_page {
    ($value:literal, $down:literal) => {
        page!(
            "(SELECT ",
            $value,
            " FROM own_value AS v WHERE v.request = r.request AND v.own_field = :sorted AND v.dropped = 0)",
            $down,
            " NULLS LAST, n",
            $down
        )
    };
}

/// Counting all needs no look at any row.
const COUNT_ALL: &str = "SELECT count(*) FROM register_row";
const COUNT: &str = concat!(
    "SELECT count(*) FROM register_row AS r\n",
    include_str!("register/where.sql"),
    seen!()
);
/// What [`COUNT_ALL`] counts and a reader of everything else does not see: few, and with an index of their own.
const COUNT_SEALED: &str = "SELECT count(*) FROM register_row AS r
WHERE r.sensitivity = 'SEALED' AND :sealed = 0
    AND r.officer NOT IN (SELECT value FROM json_each(:logins))
    AND r.request NOT IN (SELECT unhex(value) FROM json_each(:granted))";

const fn sql(sort: Sort) -> &'static str {
    match (sort.column, sort.descending) {
        (Column::Entered, false) => page!("n"),
        (Column::Entered, true) => page!("n DESC"),
        (Column::OurRef, false) => page!("our_key, n"),
        (Column::OurRef, true) => page!("our_key DESC, n DESC"),
        (Column::State, false) => page!("state, n"),
        (Column::State, true) => page!("state DESC, n DESC"),
        (Column::Kind, false) => page!("kind, n"),
        (Column::Kind, true) => page!("kind DESC, n DESC"),
        (Column::Status, false) => page!("status, n"),
        (Column::Status, true) => page!("status DESC, n DESC"),
        (Column::Person, false) => page!("person, n"),
        (Column::Person, true) => page!("person DESC, n DESC"),
        (Column::Subject, false) => page!("subject, n"),
        (Column::Subject, true) => page!("subject DESC, n DESC"),
        (Column::Day, false) => page!("day, n"),
        (Column::Day, true) => page!("day DESC, n DESC"),
        (Column::Due, false) => page!("due IS NULL, due, n"),
        (Column::Due, true) => page!("due IS NULL, due DESC, n DESC"),
        (Column::Officer, false) => page!("officer, n"),
        (Column::Officer, true) => page!("officer DESC, n DESC"),
        (Column::Outcome, false) => page!("outcome_on IS NULL, outcome_on, n"),
        (Column::Outcome, true) => page!("outcome_on IS NULL, outcome_on DESC, n DESC"),
        (Column::Own { number: false, .. }, false) => own_page!("v.value", ""),
        (Column::Own { number: false, .. }, true) => own_page!("v.value", " DESC"),
        (Column::Own { number: true, .. }, false) => own_page!("CAST(v.value AS REAL)", ""),
        (Column::Own { number: true, .. }, true) => own_page!("CAST(v.value AS REAL)", " DESC"),
    }
}

impl Vault {
    /// One page of the register, and how many requests the filter lets through.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_page(
        &self,
        filter: &Filter,
        sort: Sort,
        offset: u64,
        limit: u64,
    ) -> Answer<(Vec<RegisterRow>, u64)> {
        let mut rows = Vec::new();
        let total = self.register_rows(filter, sort, (offset, limit), |row, _| {
            rows.push(row);
            true
        })?;
        Ok((rows, total))
    }

    /// Hands the rows of a register's page to `visit`, with how many requests the filter lets through, until it answers
    /// false; answers that number. Nothing is held but one row.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_rows(
        &self,
        filter: &Filter,
        sort: Sort,
        (offset, limit): (u64, u64),
        mut visit: impl FnMut(RegisterRow, u64) -> bool,
    ) -> Answer<u64> {
        let words = filter.text.as_deref().and_then(fold::query);
        if filter.text.is_some() && words.is_none() {
            return Ok(0);
        }
        let (limit, offset) = (crate::tables::signed(limit), crate::tables::signed(offset));
        let import = filter.import.map(Uuid::into_bytes);
        let sorted = match sort.column {
            Column::Own { field, .. } => Some(field.into_bytes()),
            _ => None,
        };
        let eyes = filter.eyes.clone().unwrap_or_else(Eyes::everything);
        // What a masked row hides must not come out by filtering or sorting for it.
        let masked = filter.tells_nothing() && !sort.column.tells();
        let bound = Bound::of(&eyes, masked);
        self.reading(|connection| {
            let asked = named_params! {
                ":direction": filter.direction,
                ":kinds": any_of(&filter.kinds),
                ":states": any_of(&filter.states),
                ":statuses": any_of(&filter.statuses),
                ":officer": filter.officer,
                ":unit": filter.unit,
                ":open": filter.open_only,
                ":overdue": written(filter.overdue_on),
                ":from": written(filter.from),
                ":to": written(filter.to),
                ":import": import,
                ":words": words,
                ":own": own_values(&filter.own),
            };
            let asked = [asked, &bound.params()].concat();
            let plain = Filter {
                eyes: None,
                ..filter.clone()
            } == Filter::default();
            let total: i64 = if plain && eyes.all {
                let all: i64 = connection.query_row(COUNT_ALL, [], |row| row.get(0))?;
                let sealed: i64 = connection
                    .prepare_cached(COUNT_SEALED)?
                    .query_row(bound.sealed().as_slice(), |row| row.get(0))?;
                all - sealed
            } else {
                connection
                    .prepare_cached(COUNT)?
                    .query_row(asked.as_slice(), |row| row.get(0))?
            };
            let mut statement = connection.prepare_cached(sql(sort))?;
            let mut paged = [
                asked.as_slice(),
                named_params! { ":limit": limit, ":offset": offset },
            ]
            .concat();
            if sorted.is_some() {
                paged.extend_from_slice(named_params! { ":sorted": sorted });
            }
            let mut rows = statement.query(paged.as_slice())?;
            let total = crate::tables::unsigned(total);
            while let Some(row) = rows.next()?
                && visit(line(row)?, total)
            {}
            Ok(total)
        })
    }
}

/// A list as `json_each` reads it; nothing for an empty one, which asks nothing.
fn any_of(codes: &[String]) -> Option<String> {
    (!codes.is_empty()).then(|| serde_json::Value::from(codes.to_vec()).to_string())
}

/// Fields and values as `json_each` reads them.
fn own_values(asked: &[(Id, String)]) -> Option<String> {
    let pairs = asked
        .iter()
        .map(|(field, value)| serde_json::json!([field.simple().to_string(), value]));
    (!asked.is_empty()).then(|| serde_json::Value::from_iter(pairs).to_string())
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

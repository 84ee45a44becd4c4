//! The columns statistics count, for every request, one after another: nothing is held but one row.

use super::register::day;
use crate::error::Answer;
use crate::store::Vault;
use chrono::NaiveDate;
use comity_casework::value::Id;
use uuid::Uuid;

/// What figures need of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureRow {
    /// The request.
    pub id: Id,
    /// `IN` or `OUT`.
    pub direction: String,
    /// The kind's code.
    pub kind: String,
    /// The other State.
    pub state: String,
    /// The status's code.
    pub status: String,
    /// The day received (IN).
    pub received_on: Option<NaiveDate>,
    /// The day sent (OUT).
    pub sent_on: Option<NaiveDate>,
    /// The outcome's code, empty while pending.
    pub outcome: String,
    /// The day of the outcome.
    pub outcome_on: Option<NaiveDate>,
    /// The day the file was closed.
    pub closed_on: Option<NaiveDate>,
    /// The governing day.
    pub due: Option<NaiveDate>,
    /// The unit.
    pub unit: String,
    /// True when it is no matter of its own.
    pub merged: bool,
    /// The primary legal basis.
    pub basis: String,
    /// Intervals of waiting: first day, and the day they ended (none while they last).
    pub waits: Vec<(NaiveDate, Option<NaiveDate>)>,
    /// True when it asks for electronic evidence: at least one measure E-*.
    pub e_evidence: bool,
    /// True when the other State was consulted before a refusal, or let the time for it pass.
    pub consulted: bool,
}

impl Vault {
    /// Hands every live request's figures to `visit`, in the order of their ids.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn figures(&self, mut visit: impl FnMut(FigureRow)) -> Answer<()> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(include_str!("figures/rows.sql"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let waits: Option<String> = row.get(13)?;
                visit(FigureRow {
                    id: Uuid::from_bytes(row.get(0)?),
                    direction: row.get(1)?,
                    kind: row.get(2)?,
                    state: row.get(3)?,
                    status: row.get(4)?,
                    received_on: day(row, 5)?,
                    sent_on: day(row, 6)?,
                    outcome: row.get(7)?,
                    outcome_on: day(row, 8)?,
                    closed_on: day(row, 9)?,
                    due: day(row, 10)?,
                    merged: row.get(11)?,
                    basis: row.get(12)?,
                    waits: waits.as_deref().map(intervals).unwrap_or_default(),
                    e_evidence: row.get(14)?,
                    consulted: row.get(15)?,
                    unit: row.get(16)?,
                });
            }
            Ok(())
        })
    }
}

/// `2026-01-05/2026-02-01 2026-03-01/`
fn intervals(text: &str) -> Vec<(NaiveDate, Option<NaiveDate>)> {
    let interval = |part: &str| {
        let (from, to) = part.split_once('/')?;
        Some((from.parse().ok()?, to.parse().ok()))
    };
    text.split(' ').filter_map(interval).collect()
}

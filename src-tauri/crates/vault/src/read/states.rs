//! What an office had and has with other States, of the files a reader sees: nothing is counted that must not show.

use super::eyes::{Bound, seen};
use super::register::day;
use crate::error::Answer;
use crate::store::Vault;
use chrono::NaiveDate;
use comity_casework::eyes::Eyes;
use rusqlite::ToSql;

/// One request with a State, as its record needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dealing {
    /// `IN` or `OUT`.
    pub direction: String,
    /// The kind's code.
    pub kind: String,
    /// The day received (IN).
    pub received_on: Option<NaiveDate>,
    /// The day sent (OUT).
    pub sent_on: Option<NaiveDate>,
    /// The governing day.
    pub due: Option<NaiveDate>,
    /// The outcome's code, empty while pending.
    pub outcome: String,
    /// The day of the outcome.
    pub outcome_on: Option<NaiveDate>,
    /// True without outcome or closing.
    pub open: bool,
    /// True when it is no matter of its own.
    pub merged: bool,
    /// The last letter, call or message.
    pub last_contact: Option<NaiveDate>,
}

/// How many requests there are with a State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateCount {
    /// The State.
    pub state: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// True for those without outcome or closing.
    pub open: bool,
    /// How many.
    pub requests: u64,
}

const DEALINGS: &str = concat!(include_str!("states/dealings.sql"), seen!());
const COUNTS: &str = concat!(
    "SELECT r.state, r.direction, r.open, count(*) FROM register_row AS r WHERE r.state <> ''\n",
    seen!(),
    "GROUP BY r.state, r.direction, r.open ORDER BY r.state, r.direction, r.open"
);

impl Vault {
    /// Every request with a State that these eyes see whole.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn dealings(&self, state: &str, eyes: &Eyes) -> Answer<Vec<Dealing>> {
        let eyes = Bound::of(eyes, false);
        let named: [(&str, &dyn ToSql); 1] = [(":state", &state)];
        let asked = [named.as_slice(), eyes.params().as_slice()].concat();
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(DEALINGS)?;
            let rows = statement.query_map(asked.as_slice(), |row| {
                Ok(Dealing {
                    direction: row.get(0)?,
                    kind: row.get(1)?,
                    received_on: day(row, 2)?,
                    sent_on: day(row, 3)?,
                    due: day(row, 4)?,
                    outcome: row.get(5)?,
                    outcome_on: day(row, 6)?,
                    open: row.get(7)?,
                    merged: row.get(8)?,
                    last_contact: day(row, 9)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// How many requests that these eyes see whole there are with each State.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn state_counts(&self, eyes: &Eyes) -> Answer<Vec<StateCount>> {
        let eyes = Bound::of(eyes, false);
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(COUNTS)?;
            let rows = statement.query_map(eyes.params().as_slice(), |row| {
                Ok(StateCount {
                    state: row.get(0)?,
                    direction: row.get(1)?,
                    open: row.get(2)?,
                    requests: crate::tables::unsigned(row.get(3)?),
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

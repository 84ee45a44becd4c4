//! What a desk looks at first in the morning: what ends soon, what is late, who keeps us waiting, what came.

use super::eyes::{Bound, seen};
use super::register::{RegisterRow, day, line};
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::Stored;
use chrono::NaiveDate;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::Deadline;
use comity_casework::nouns::Noun;
use rusqlite::named_params;
use serde::Serialize;

/// A time limit with the request it runs on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DueRow {
    /// The request's line.
    pub request: RegisterRow,
    /// The time limit.
    pub deadline: Deadline,
}

/// An interval of waiting that has not ended, with its request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WaitRow {
    /// The request's line.
    pub request: RegisterRow,
    /// Since when.
    pub from_day: Option<NaiveDate>,
    /// What for.
    pub cause: String,
}

const COLUMNS: usize = 25;
const OVERDUE: &str = concat!(
    include_str!("register/columns.sql"),
    "WHERE r.open = 1 AND r.due < :day\n",
    seen!(),
    "ORDER BY r.due, r.n LIMIT :limit"
);
const LATELY: &str = concat!(
    include_str!("register/columns.sql"),
    "WHERE r.direction = 'IN' AND r.day >= :day\n",
    seen!(),
    "ORDER BY r.day DESC, r.n DESC LIMIT :limit"
);
const WITHOUT: &str = concat!(
    include_str!("register/columns.sql"),
    "WHERE r.open = 1 AND r.next_due IS NULL AND r.due IS NULL AND r.day <= :day\n",
    seen!(),
    "ORDER BY r.n DESC LIMIT :limit"
);
const BETWEEN: &str = concat!(
    include_str!("today/between.sql"),
    seen!(),
    "ORDER BY d.due, r.n LIMIT :limit"
);
const WALLS: &str = concat!(
    include_str!("today/walls.sql"),
    seen!(),
    "ORDER BY d.due, r.n LIMIT :limit"
);
const WAITING: &str = concat!(
    include_str!("today/waiting.sql"),
    seen!(),
    "ORDER BY w.from_day, r.n LIMIT :limit"
);

impl Vault {
    /// Open requests whose governing day lies before `today`, latest first in lateness.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn overdue(&self, eyes: &Eyes, today: NaiveDate, limit: u64) -> Answer<Vec<RegisterRow>> {
        self.lines(OVERDUE, eyes, today, limit)
    }

    /// Requests received on `since` or later, newest first.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn received_lately(
        &self,
        eyes: &Eyes,
        since: NaiveDate,
        limit: u64,
    ) -> Answer<Vec<RegisterRow>> {
        self.lines(LATELY, eyes, since, limit)
    }

    /// Open requests received by `today` on which no time limit runs at all.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn open_without_deadline(
        &self,
        eyes: &Eyes,
        today: NaiveDate,
        limit: u64,
    ) -> Answer<Vec<RegisterRow>> {
        self.lines(WITHOUT, eyes, today, limit)
    }

    /// Running time limits of open requests that end on `from` or later and on `to` or earlier, earliest first.
    /// Hour limits count to the end of their day.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn deadlines_between(
        &self,
        eyes: &Eyes,
        from: NaiveDate,
        to: NaiveDate,
        limit: u64,
    ) -> Answer<Vec<DueRow>> {
        self.due_rows(BETWEEN, eyes, (from, to), limit)
    }

    /// The running walls: limits after which somebody must be released or an effect lapses (MAXIMUM, MAY_EVENT,
    /// PROTECTION_END), earliest first, whatever their day.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn walls(&self, eyes: &Eyes, limit: u64) -> Answer<Vec<DueRow>> {
        self.due_rows(WALLS, eyes, (NaiveDate::MIN, NaiveDate::MAX), limit)
    }

    /// Open requests that wait for the other State, longest first.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn waiting(&self, eyes: &Eyes, limit: u64) -> Answer<Vec<WaitRow>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(WAITING)?;
            let limit = crate::tables::signed(limit);
            let bound = Bound::of(eyes, true);
            let asked = [named_params! { ":limit": limit }, &bound.params()].concat();
            let rows = statement.query_map(asked.as_slice(), |row| {
                Ok(WaitRow {
                    request: line(row)?,
                    from_day: day(row, COLUMNS)?,
                    cause: row.get(COLUMNS + 1)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn lines(
        &self,
        sql: &'static str,
        eyes: &Eyes,
        day: NaiveDate,
        limit: u64,
    ) -> Answer<Vec<RegisterRow>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let asked =
                named_params! { ":day": day.to_string(), ":limit": crate::tables::signed(limit) };
            let bound = Bound::of(eyes, true);
            let rows = statement.query_map([asked, &bound.params()].concat().as_slice(), line)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn due_rows(
        &self,
        sql: &'static str,
        eyes: &Eyes,
        (from, to): (NaiveDate, NaiveDate),
        limit: u64,
    ) -> Answer<Vec<DueRow>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let from = (from != NaiveDate::MIN).then(|| from.to_string());
            let to = to.succ_opt().map(|day| day.to_string());
            let limit = crate::tables::signed(limit);
            let asked = named_params! { ":from": from, ":after": to, ":limit": limit };
            let bound = Bound::of(eyes, true);
            let mut rows = statement.query([asked, &bound.params()].concat().as_slice())?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let id = uuid::Uuid::from_bytes(row.get(COLUMNS)?);
                let stored = Stored::fetch(connection, Noun::Deadline, id)?;
                if let Some(stored) = stored {
                    found.push(DueRow {
                        request: line(row)?,
                        deadline: stored.typed()?,
                    });
                }
            }
            Ok(found)
        })
    }
}

//! What a desk looks at first in the morning: what ends soon, what is late, who keeps us waiting, what came.

use super::dates::{Among, Narrowed, due_row};
use super::eyes::{Bound, seen};
use super::register::{RegisterRow, day, line};
use crate::error::Answer;
use crate::store::Vault;
use chrono::NaiveDate;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::Deadline;
use rusqlite::{ToSql, named_params};
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
const LATELY: &str = concat!(
    include_str!("today/lines.sql"),
    "WHERE r.direction = 'IN' AND r.day >= :day\n",
    include_str!("dates/where.sql"),
    seen!(),
    "ORDER BY r.day DESC, r.n DESC LIMIT :limit"
);
const WITHOUT: &str = concat!(
    include_str!("today/lines.sql"),
    "WHERE r.open = 1 AND r.next_due IS NULL AND r.due IS NULL AND r.day <= :day\n",
    include_str!("dates/where.sql"),
    seen!(),
    "ORDER BY r.n DESC LIMIT :limit"
);
const BETWEEN: &str = concat!(
    include_str!("today/between.sql"),
    seen!(),
    "ORDER BY d.due, r.n LIMIT :limit"
);
const WAITING: &str = concat!(
    include_str!("today/waiting.sql"),
    include_str!("dates/where.sql"),
    seen!(),
    "ORDER BY w.from_day, r.n LIMIT :limit"
);

impl Vault {
    /// Requests received on `since` or later, newest first; and how many.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn received_lately(
        &self,
        eyes: &Eyes,
        among: &Among,
        since: NaiveDate,
        limit: u64,
    ) -> Answer<(Vec<RegisterRow>, u64)> {
        self.lines(LATELY, (eyes, among), since, limit)
    }

    /// Open requests received by `today` on which no time limit runs at all; and how many.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn open_without_deadline(
        &self,
        eyes: &Eyes,
        among: &Among,
        today: NaiveDate,
        limit: u64,
    ) -> Answer<(Vec<RegisterRow>, u64)> {
        self.lines(WITHOUT, (eyes, among), today, limit)
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
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(BETWEEN)?;
            let to = to.succ_opt().map(|day| day.to_string());
            let (from, limit) = (from.to_string(), crate::tables::signed(limit));
            let asked = named_params! { ":from": from, ":after": to, ":limit": limit };
            let bound = Bound::of(eyes, true);
            let mut rows = statement.query([asked, &bound.params()].concat().as_slice())?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                found.extend(due_row(connection, row)?);
            }
            Ok(found)
        })
    }

    /// Open requests that wait for the other State, longest first; and how many.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn waiting(&self, eyes: &Eyes, among: &Among, limit: u64) -> Answer<(Vec<WaitRow>, u64)> {
        let limit = crate::tables::signed(limit);
        self.counted(
            WAITING,
            (eyes, among),
            named_params! { ":limit": limit },
            |row| {
                Ok(WaitRow {
                    request: line(row)?,
                    from_day: day(row, COLUMNS + 1)?,
                    cause: row.get(COLUMNS + 2)?,
                })
            },
        )
    }

    fn lines(
        &self,
        sql: &'static str,
        whose: (&Eyes, &Among),
        day: NaiveDate,
        limit: u64,
    ) -> Answer<(Vec<RegisterRow>, u64)> {
        let asked =
            named_params! { ":day": day.to_string(), ":limit": crate::tables::signed(limit) };
        self.counted(sql, whose, asked, line)
    }

    /// Rows of a statement that says behind a register row's columns how many there are.
    fn counted<T>(
        &self,
        sql: &'static str,
        (eyes, among): (&Eyes, &Among),
        asked: &[(&str, &dyn ToSql)],
        read: impl Fn(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Answer<(Vec<T>, u64)> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let (bound, narrowed) = (Bound::of(eyes, true), Narrowed::of(among));
            let all = [asked, &bound.params(), &narrowed.params()].concat();
            let mut rows = statement.query(all.as_slice())?;
            let (mut found, mut many) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                found.push(read(row)?);
                many = crate::tables::unsigned(row.get(COLUMNS)?);
            }
            Ok((found, many))
        })
    }
}

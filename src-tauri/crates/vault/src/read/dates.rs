//! Clocks by their days, for a calendar, a printed list and the morning's look: each answer with how many there are,
//! so that no screen holds more than it shows.

use super::eyes::{Bound, seen};
use super::register::line;
use super::today::DueRow;
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::{Stored, signed, unsigned};
use chrono::NaiveDate;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::Noun;
use rusqlite::{Connection, Row, ToSql, named_params};
use uuid::Uuid;

/// Where a clock's id stands, after a register row's columns; behind it, how many there are.
const CLOCK: usize = 25;

/// On which files; whatever is empty asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Among {
    /// Only files of these officers, by login.
    pub officers: Option<Vec<String>>,
    /// Only files of this unit, or of none.
    pub unit: Option<String>,
    /// Kinds of request.
    pub kinds: Vec<String>,
    /// Other States.
    pub states: Vec<String>,
}

/// Which clocks on them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// Due on this day or later; from the beginning if none.
    pub from: Option<NaiveDate>,
    /// Due on this day or earlier; to the end if none.
    pub to: Option<NaiveDate>,
    /// Natures; empty for all.
    pub natures: Vec<String>,
    /// Whose turn it is: theirs, or ours.
    pub theirs: Option<bool>,
}

/// In which order a list of clocks is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The earliest first; of one day, liberty before law before the office's own targets.
    #[default]
    Day,
    /// By officer, then by day.
    Officer,
}

macro_rules! listed {
    ($which:literal, $more:literal, $order:literal) => {
        concat!(
            include_str!("dates/columns.sql"),
            "    count(*) OVER () AS many\n",
            include_str!($which),
            include_str!($more),
            include_str!("dates/where.sql"),
            seen!(),
            $order,
            " LIMIT :limit OFFSET :offset"
        )
    };
}

macro_rules! by_day {
    ($which:literal) => {
        concat!(
            "SELECT * FROM (\n",
            include_str!("dates/columns.sql"),
            "    count(*) OVER (PARTITION BY substr(d.due, 1, 10)) AS many,\n",
            "    substr(d.due, 1, 10) AS day,\n",
            "    row_number() OVER (PARTITION BY substr(d.due, 1, 10) ORDER BY\n",
            include_str!("dates/weight.sql"),
            ", d.due, r.n) AS place\n",
            include_str!($which),
            include_str!("dates/clocks.sql"),
            include_str!("dates/where.sql"),
            seen!(),
            ") WHERE place <= :most ORDER BY day, place"
        )
    };
}

const RUNNING: &str = listed!(
    "dates/running.sql",
    "dates/clocks.sql",
    "ORDER BY d.due, r.n"
);
const RUNNING_BY_OFFICER: &str = listed!(
    "dates/running.sql",
    "dates/clocks.sql",
    "ORDER BY r.officer, d.due, r.n"
);
const ENDING: &str = listed!(
    "dates/running.sql",
    "dates/ending.sql",
    "ORDER BY d.due, r.n"
);
const RUNNING_BY_DAY: &str = by_day!("dates/running.sql");
const MET_BY_DAY: &str = by_day!("dates/met.sql");
const HELD: &str = concat!(
    "SELECT r.request, count(*) OVER () AS many, min(d.due) AS nearest\n",
    include_str!("dates/running.sql"),
    "    AND d.\"trigger\" = 'ARREST' AND d.nature IN ('MAXIMUM', 'MAY_EVENT', 'PROTECTION_END')\n",
    include_str!("dates/where.sql"),
    seen!(),
    "GROUP BY r.request ORDER BY nearest, r.n LIMIT :limit"
);

/// What [`Among`] binds.
pub(super) struct Narrowed {
    officers: Option<String>,
    unit: Option<String>,
    kinds: Option<String>,
    states: Option<String>,
}

impl Narrowed {
    pub(super) fn of(among: &Among) -> Self {
        Self {
            officers: among
                .officers
                .as_ref()
                .map(|logins| serde_json::Value::from(logins.clone()).to_string()),
            unit: among.unit.clone(),
            kinds: any_of(&among.kinds),
            states: any_of(&among.states),
        }
    }

    pub(super) fn params(&self) -> [(&str, &dyn ToSql); 4] {
        [
            (":officers", &self.officers),
            (":unit", &self.unit),
            (":kinds", &self.kinds),
            (":states", &self.states),
        ]
    }
}

impl Among {
    /// Whether it asks nothing that a masked row hides.
    fn tells_nothing(&self) -> bool {
        self.kinds.is_empty() && self.states.is_empty()
    }
}

/// A list as `json_each` reads it; nothing for an empty one, which asks nothing.
fn any_of(codes: &[String]) -> Option<String> {
    (!codes.is_empty()).then(|| serde_json::Value::from(codes.to_vec()).to_string())
}

/// The days as the statements compare them: hour limits count to the end of their day.
fn span(clocks: &Clocks) -> (String, String) {
    let after = clocks.to.and_then(|day| day.succ_opt());
    (
        clocks.from.map(|day| day.to_string()).unwrap_or_default(),
        after.map_or_else(|| "~".to_owned(), |day| day.to_string()),
    )
}

impl Vault {
    /// Running clocks in an order, so many from an offset on, and how many there are.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn clocks(
        &self,
        eyes: &Eyes,
        among: &Among,
        clocks: &Clocks,
        by: By,
        (offset, limit): (u64, u64),
    ) -> Answer<(Vec<DueRow>, u64)> {
        let sql = match by {
            By::Day => RUNNING,
            By::Officer => RUNNING_BY_OFFICER,
        };
        let (from, after) = span(clocks);
        let natures = any_of(&clocks.natures);
        let asked = named_params! {
            ":from": from, ":after": after, ":natures": natures, ":theirs": clocks.theirs,
            ":limit": signed(limit), ":offset": signed(offset),
        };
        // What a masked row hides must not come out by sorting for it.
        let masked = among.tells_nothing() && by == By::Day;
        let (rows, many) = self.dated(sql, (eyes, masked), among, asked)?;
        Ok((rows, many.into_iter().next().unwrap_or(0)))
    }

    /// Clocks of a span of days, the weightiest of each day first and `most` of a day at most: each with how many there
    /// are that day. `met`: those that were met, in place of those that run.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn clocks_by_day(
        &self,
        eyes: &Eyes,
        among: &Among,
        clocks: &Clocks,
        met: bool,
        most: u64,
    ) -> Answer<Vec<(DueRow, u64)>> {
        let sql = if met { MET_BY_DAY } else { RUNNING_BY_DAY };
        let (from, after) = span(clocks);
        let natures = any_of(&clocks.natures);
        let asked = named_params! {
            ":from": from, ":after": after, ":natures": natures, ":theirs": clocks.theirs,
            ":most": signed(most),
        };
        let (rows, many) = self.dated(sql, (eyes, among.tells_nothing()), among, asked)?;
        Ok(rows.into_iter().zip(many).collect())
    }

    /// What ends without anybody acting: floors and protections by `to`, walls by `soon` where nobody is held; and how
    /// many. A floor held for a decision stays in sight after its day.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn ending(
        &self,
        eyes: &Eyes,
        among: &Among,
        (today, soon, to): (NaiveDate, NaiveDate, NaiveDate),
        limit: u64,
    ) -> Answer<(Vec<DueRow>, u64)> {
        let asked = named_params! {
            ":from": today.to_string(),
            ":soon": after(soon),
            ":after": after(to),
            ":limit": signed(limit), ":offset": 0,
        };
        let (rows, many) = self.dated(ENDING, (eyes, among.tells_nothing()), among, asked)?;
        Ok((rows, many.into_iter().next().unwrap_or(0)))
    }

    /// Requests on which somebody is held, the nearest limit first, in files a reader sees whole; and how many.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn held(&self, eyes: &Eyes, among: &Among, limit: u64) -> Answer<(Vec<Uuid>, u64)> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(HELD)?;
            let (bound, narrowed) = (Bound::of(eyes, false), Narrowed::of(among));
            let limit = signed(limit);
            let asked = [
                named_params! { ":limit": limit },
                &bound.params(),
                &narrowed.params(),
            ]
            .concat();
            let mut rows = statement.query(asked.as_slice())?;
            let (mut found, mut many) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                found.push(Uuid::from_bytes(row.get(0)?));
                many = unsigned(row.get(1)?);
            }
            Ok((found, many))
        })
    }

    fn dated(
        &self,
        sql: &'static str,
        (eyes, masked): (&Eyes, bool),
        among: &Among,
        asked: &[(&str, &dyn ToSql)],
    ) -> Answer<(Vec<DueRow>, Vec<u64>)> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let (bound, narrowed) = (Bound::of(eyes, masked), Narrowed::of(among));
            let all = [asked, &bound.params(), &narrowed.params()].concat();
            let mut rows = statement.query(all.as_slice())?;
            let (mut found, mut many) = (Vec::new(), Vec::new());
            while let Some(row) = rows.next()? {
                if let Some(due) = due_row(connection, row)? {
                    found.push(due);
                    many.push(unsigned(row.get(CLOCK + 1)?));
                }
            }
            Ok((found, many))
        })
    }
}

pub(super) fn due_row(connection: &Connection, row: &Row<'_>) -> Answer<Option<DueRow>> {
    let id = Uuid::from_bytes(row.get(CLOCK)?);
    let Some(stored) = Stored::fetch(connection, Noun::Deadline, id)? else {
        return Ok(None);
    };
    Ok(Some(DueRow {
        request: line(row)?,
        deadline: stored.typed()?,
    }))
}

/// The first moment that lies after a day.
fn after(day: NaiveDate) -> String {
    day.succ_opt().unwrap_or(day).to_string()
}

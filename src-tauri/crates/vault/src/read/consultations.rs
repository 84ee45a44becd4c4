//! Consultations in the order in which they have to be looked at, a page at a time: sifted by the store, so that neither
//! the ended ones nor those of other readers are ever read.

use super::eyes::{Bound, seen};
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::{Stored, signed, unsigned};
use chrono::NaiveDate;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::{Consultation, Noun};
use comity_casework::value::Id;
use rusqlite::named_params;
use uuid::Uuid;

/// Which consultations; whatever is empty asks nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talks {
    /// Those that have ended; otherwise those that have not.
    pub ended: bool,
    /// Only those whose reply is late.
    pub late: bool,
    /// Only those in which this side owes the next word, `US` or `THEM`.
    pub turn: Option<String>,
    /// Only those with this State.
    pub state: Option<String>,
    /// Only those for this purpose.
    pub purpose: Option<String>,
    /// The day on which late is late.
    pub today: NaiveDate,
}

/// How many consultations have not ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TalkCounts {
    /// All of them.
    pub open: u64,
    /// Those whose reply is late.
    pub late: u64,
    /// Those that wait for us.
    pub ours: u64,
    /// Those that wait for them.
    pub theirs: u64,
}

/// What is read of the consultations that a reader may see.
macro_rules! talks {
    ($select:literal, $not:literal, $sift:literal) => {
        concat!(
            $select,
            include_str!("consultations/from.sql"),
            "        AND ",
            $not,
            include_str!("consultations/open.sql"),
            seen!(),
            ") AS r WHERE ",
            $sift,
            seen!()
        )
    };
}

macro_rules! page {
    ($not:literal, $order:literal) => {
        concat!(
            talks!(
                "SELECT r.id, r.our_ref, count(*) OVER () ",
                $not,
                "(:late = 0 OR r.late = 1) AND (:turn IS NULL OR r.turn = :turn)"
            ),
            "ORDER BY ",
            $order,
            " LIMIT :limit OFFSET :offset"
        )
    };
}

/// Late first, then by the day of the reply; those without one last.
const OPEN: &str = page!("", "r.reply_by NULLS LAST, r.id DESC");
/// The latest first.
const ENDED: &str = page!("NOT ", "r.outcome_on DESC, r.id DESC");
const COUNTS: &str = talks!(
    "SELECT count(*), count(*) FILTER (WHERE r.late), count(*) FILTER (WHERE r.turn = 'US'), count(*) FILTER (WHERE r.turn = 'THEM') ",
    "",
    "1 = 1"
);

/// A page of consultations, each with the reference of its request, and how many there are in all.
pub type TalksPage = (Vec<(Consultation, String)>, u64);

impl Vault {
    /// A page of the consultations that a reader may see.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn consultations(
        &self,
        eyes: &Eyes,
        asked: &Talks,
        (offset, limit): (u64, u64),
    ) -> Answer<TalksPage> {
        let sql = if asked.ended { ENDED } else { OPEN };
        let (bound, today) = (Bound::of(eyes, false), asked.today.to_string());
        let own = named_params! {
            ":today": today, ":purpose": asked.purpose, ":state": asked.state, ":late": asked.late,
            ":turn": asked.turn, ":limit": signed(limit), ":offset": signed(offset),
        };
        let all = [own, &bound.params()].concat();
        let (page, total) = self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(all.as_slice())?;
            let (mut page, mut total) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                let id: Id = Uuid::from_bytes(row.get(0)?);
                total = unsigned(row.get(2)?);
                if let Some(stored) = Stored::fetch(connection, Noun::Consultation, id)? {
                    page.push((stored.typed()?, row.get(1)?));
                }
            }
            Ok((page, total))
        })?;
        if total == 0 && offset > 0 {
            // Past the end no row says how many there are.
            let (_, total) = self.consultations(eyes, asked, (0, 1))?;
            return Ok((page, total));
        }
        Ok((page, total))
    }

    /// How many consultations with a State and for a purpose have not ended, as far as a reader may see them.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn consultation_counts(&self, eyes: &Eyes, asked: &Talks) -> Answer<TalkCounts> {
        let (bound, today) = (Bound::of(eyes, false), asked.today.to_string());
        let own = named_params! {
            ":today": today, ":purpose": asked.purpose, ":state": asked.state,
        };
        let all = [own, &bound.params()].concat();
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(COUNTS)?;
            Ok(statement.query_row(all.as_slice(), |row| {
                Ok(TalkCounts {
                    open: unsigned(row.get(0)?),
                    late: unsigned(row.get(1)?),
                    ours: unsigned(row.get(2)?),
                    theirs: unsigned(row.get(3)?),
                })
            })?)
        })
    }

    /// About how many requests beside its own a consultation is.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn further_requests(&self, consultation: &Consultation) -> Answer<u64> {
        let sql = "SELECT count(*) FROM consultation_tie
WHERE consultation = ?1 AND dropped = 0 AND request IS NOT ?2";
        let own = consultation.request.map(Uuid::into_bytes);
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let asked = (consultation.id.into_bytes(), own);
            Ok(unsigned(statement.query_row(asked, |row| row.get(0))?))
        })
    }
}

//! Translations that are still out, for the rows of the day.

use super::dates::{Among, Narrowed};
use super::eyes::{Bound, seen};
use super::register::{RegisterRow, line};
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::Stored;
use chrono::NaiveDate;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::{Noun, Translation};
use rusqlite::named_params;

/// Where the translation's id stands, after a register row's columns.
const ID: usize = 25;

const DUE: &str = concat!(
    include_str!("today/translations.sql"),
    include_str!("dates/where.sql"),
    seen!(),
    "ORDER BY t.due_on, r.n LIMIT :limit"
);

impl Vault {
    /// Translations of open requests that have not come and are wanted in a span of days, earliest first, in
    /// files a reader sees whole.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn translations_due(
        &self,
        eyes: &Eyes,
        among: &Among,
        (from, until): (Option<NaiveDate>, NaiveDate),
        limit: u64,
    ) -> Answer<Vec<(RegisterRow, Translation)>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(DUE)?;
            let from = from.map(|day| day.to_string()).unwrap_or_default();
            let (until, limit) = (until.to_string(), crate::tables::signed(limit));
            let asked = named_params! { ":from": from, ":until": until, ":limit": limit };
            let (bound, narrowed) = (Bound::of(eyes, false), Narrowed::of(among));
            let all = [asked, &bound.params(), &narrowed.params()].concat();
            let mut rows = statement.query(all.as_slice())?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let id = uuid::Uuid::from_bytes(row.get(ID)?);
                if let Some(stored) = Stored::fetch(connection, Noun::Translation, id)? {
                    found.push((line(row)?, stored.typed()?));
                }
            }
            Ok(found)
        })
    }
}

//! Translations that are still out, for the rows of the day.

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
    seen!(),
    "ORDER BY t.due_on, r.n LIMIT :limit"
);

impl Vault {
    /// Translations of open requests that have not come and are wanted on `until` or earlier, earliest first, in
    /// files a reader sees whole.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn translations_due(
        &self,
        eyes: &Eyes,
        until: NaiveDate,
        limit: u64,
    ) -> Answer<Vec<(RegisterRow, Translation)>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(DUE)?;
            let (until, limit) = (until.to_string(), crate::tables::signed(limit));
            let asked = named_params! { ":until": until, ":limit": limit };
            let bound = Bound::of(eyes, false);
            let mut rows = statement.query([asked, &bound.params()].concat().as_slice())?;
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

//! Translations that are still out, for the rows of the day.

use super::register::{RegisterRow, line};
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::Stored;
use chrono::NaiveDate;
use comity_casework::nouns::{Noun, Translation};
use rusqlite::named_params;

/// Where the translation's id stands, after a register row's columns.
const ID: usize = 24;

impl Vault {
    /// Translations of open requests that have not come and are wanted on `until` or earlier, earliest first.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn translations_due(
        &self,
        until: NaiveDate,
        limit: u64,
    ) -> Answer<Vec<(RegisterRow, Translation)>> {
        self.reading(|connection| {
            let mut statement =
                connection.prepare_cached(include_str!("today/translations.sql"))?;
            let mut rows = statement.query(named_params! {
                ":until": until.to_string(),
                ":limit": crate::tables::signed(limit),
            })?;
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

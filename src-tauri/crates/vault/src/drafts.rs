//! Forms that somebody has begun: kept in the encrypted store, but outside the ledger, because a thing half typed is
//! nobody's record. Replay and verification pass them over; the chain does not know them.

use crate::error::Answer;
use crate::store::Vault;
use rusqlite::{OptionalExtension as _, TransactionBehavior};

/// A form somebody has begun, without what stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftLine {
    /// Which form, as the screen calls it.
    pub key: String,
    /// What it is, in its writer's words; empty for one that no list shows.
    pub label: String,
    /// Where the screen goes on with it.
    pub place: String,
    /// When it was last kept, milliseconds of UTC.
    pub saved_ms: i64,
}

/// Whoever no longer has access leaves no drafts behind. Logins are never given twice, so a login is a person.
const SWEEP: &str = "DELETE FROM draft
WHERE login NOT IN (SELECT \"login\" FROM member WHERE dropped = 0 AND coalesce(\"retired\", 0) = 0)";

impl Vault {
    /// What a person has begun, the latest first.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn drafts(&self, login: &str) -> Answer<Vec<DraftLine>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT key, label, place, saved_ms FROM draft WHERE login = ?1 ORDER BY saved_ms DESC, key",
            )?;
            let lines = statement.query_map([login], |row| {
                Ok(DraftLine {
                    key: row.get(0)?,
                    label: row.get(1)?,
                    place: row.get(2)?,
                    saved_ms: row.get(3)?,
                })
            })?;
            Ok(lines.collect::<Result<_, _>>()?)
        })
    }

    /// What stands in one of them.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn draft(&self, login: &str, key: &str) -> Answer<Option<(DraftLine, String)>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT key, label, place, saved_ms, body FROM draft WHERE login = ?1 AND key = ?2",
            )?;
            let found = statement.query_row((login, key), |row| {
                let line = DraftLine {
                    key: row.get(0)?,
                    label: row.get(1)?,
                    place: row.get(2)?,
                    saved_ms: row.get(3)?,
                };
                Ok((line, row.get(4)?))
            });
            Ok(found.optional()?)
        })
    }

    /// Keeps a draft in the place of its older state. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When the store is read only or the engine refuses.
    pub fn keep_draft(&self, login: &str, line: &DraftLine, body: &str) -> Answer<()> {
        self.writing(|writer| {
            let transaction = writer
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction
                .prepare_cached(
                    "INSERT INTO draft (login, key, label, place, body, saved_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                     ON CONFLICT (login, key) DO UPDATE SET
                     label = excluded.label, place = excluded.place, body = excluded.body, saved_ms = excluded.saved_ms",
                )?
                .execute((login, &line.key, &line.label, &line.place, body, line.saved_ms))?;
            Ok(transaction.commit()?)
        })
    }

    /// Forgets a draft; one that is not there is forgotten already.
    ///
    /// # Errors
    /// When the store is read only or the engine refuses.
    pub fn drop_draft(&self, login: &str, key: &str) -> Answer<()> {
        self.writing(|writer| {
            writer
                .connection
                .prepare_cached("DELETE FROM draft WHERE login = ?1 AND key = ?2")?
                .execute((login, key))?;
            Ok(())
        })
    }

    /// Forgets the drafts of everybody whose access has ended.
    ///
    /// # Errors
    /// When the store is read only or the engine refuses.
    pub fn sweep_drafts(&self) -> Answer<()> {
        self.writing(|writer| {
            writer.connection.prepare_cached(SWEEP)?.execute([])?;
            Ok(())
        })
    }
}

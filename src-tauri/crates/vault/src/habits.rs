//! How each person likes to look at things: the view they last chose, kept so that it stands there again tomorrow. Nobody's
//! record: it makes no entry, and a replay does not know of it.

use crate::error::Answer;
use crate::store::Vault;
use comity_casework::value::Id;
use std::collections::BTreeMap;

const ALL: &str = "SELECT name, value FROM habit WHERE member = ?1 ORDER BY name";
const KEEP: &str = "INSERT INTO habit (member, name, value) VALUES (?1, ?2, ?3)
ON CONFLICT (member, name) DO UPDATE SET value = excluded.value";
const FORGET: &str = "DELETE FROM habit WHERE member = ?1 AND name = ?2";

impl Vault {
    /// A member's habits by name.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn habits(&self, member: Id) -> Answer<BTreeMap<String, String>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(ALL)?;
            let rows = statement.query_map([member.as_bytes().as_slice()], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps a member's habit; an empty value forgets it.
    ///
    /// # Errors
    /// [`crate::VaultError::ReadOnly`], and what the engine refuses.
    pub fn keep_habit(&self, member: Id, name: &str, value: &str) -> Answer<()> {
        let member = member.as_bytes().as_slice();
        self.writing(|writer| {
            if value.is_empty() {
                writer.connection.execute(FORGET, (member, name))?;
            } else {
                writer.connection.execute(KEEP, (member, name, value))?;
            }
            Ok(())
        })
    }
}

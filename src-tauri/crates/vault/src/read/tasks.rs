//! Open tasks by their day, without a look at those that ended.

use crate::error::Answer;
use crate::store::Vault;
use crate::tables::{Stored, signed};
use chrono::NaiveDate;
use comity_casework::nouns::{Noun, Task};
use uuid::Uuid;

/// The index of open tasks gives them in the order of their days.
const DATED: &str = "SELECT id FROM task
WHERE \"status\" = 'OPEN' AND dropped = 0 AND \"due_on\" IS NOT NULL AND (?1 IS NULL OR \"due_on\" <= ?1)
ORDER BY \"due_on\", id LIMIT ?2";

const UNDATED: &str = "SELECT id FROM task
WHERE \"status\" = 'OPEN' AND dropped = 0 AND \"due_on\" IS NULL AND ?1 IS NULL ORDER BY id LIMIT ?2";

const BETWEEN: &str = "SELECT id FROM task
WHERE \"status\" = 'OPEN' AND dropped = 0 AND \"due_on\" >= ?1 AND \"due_on\" <= ?2 ORDER BY \"due_on\", id LIMIT ?3";

impl Vault {
    /// Open tasks due in a span of days, by due day. `most` at most.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn tasks_between(&self, from: NaiveDate, to: NaiveDate, most: u64) -> Answer<Vec<Task>> {
        let (from, to) = (from.to_string(), to.to_string());
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(BETWEEN)?;
            let mut rows = statement.query((&from, &to, signed(most)))?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let id = Uuid::from_bytes(row.get(0)?);
                if let Some(stored) = Stored::fetch(connection, Noun::Task, id)? {
                    found.push(stored.typed()?);
                }
            }
            Ok(found)
        })
    }

    /// Open tasks by due day, undated ones last; with `until` only those due on that day or earlier. `most` at most.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn open_tasks(&self, until: Option<NaiveDate>, most: u64) -> Answer<Vec<Task>> {
        let until = until.map(|day| day.to_string());
        self.reading(|connection| {
            let mut found = Vec::new();
            for sql in [DATED, UNDATED] {
                let room = signed(most) - i64::try_from(found.len()).unwrap_or(i64::MAX);
                let mut statement = connection.prepare_cached(sql)?;
                let mut rows = statement.query((&until, room))?;
                while let Some(row) = rows.next()? {
                    let id = Uuid::from_bytes(row.get(0)?);
                    if let Some(stored) = Stored::fetch(connection, Noun::Task, id)? {
                        found.push(stored.typed()?);
                    }
                }
            }
            Ok(found)
        })
    }
}

//! Builds every table again from the ledger alone and compares: the proof that tables are nothing but projections.

use crate::apply::Staged;
use crate::entry;
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::{Stored, statements};
use crate::{connect, migrations};
use comity_casework::nouns::Noun;
use comity_ledger::{Canonical as _, Payload};
use rusqlite::Connection;
use rusqlite::types::Value as SqlValue;
use uuid::Uuid;

/// A row that replaying the ledger makes otherwise than the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub id: Uuid,
}

impl Vault {
    /// Replays the ledger into memory and answers every row that differs; none, when all is well. Entries whose
    /// payload was erased are passed over.
    ///
    /// # Errors
    /// When an entry cannot be applied at all.
    pub fn replay_differences(&self) -> Answer<Vec<Difference>> {
        let mut scratch = connect::scratch()?;
        migrations::run(&mut scratch, migrations::STEPS, |_, _| Ok(()))?;
        self.reading(|connection| {
            let snapshot = connection.unchecked_transaction()?;
            let rebuilt = scratch.transaction()?;
            let mut seq = 0;
            entry::each(&snapshot, |(_, payload)| {
                seq += 1;
                let Some(payload) = payload else {
                    return Ok(());
                };
                let payload = Payload::from_bytes(&payload)?;
                Staged::work_out(&rebuilt, &payload.changes, seq)?.write(&rebuilt, seq)
            })?;
            let mut found = Vec::new();
            for noun in Noun::ALL {
                compare(
                    noun.name(),
                    rows(&snapshot, *noun)?,
                    rows(&rebuilt, *noun)?,
                    &mut found,
                );
            }
            compare(
                "register_row",
                narrow(&snapshot, REGISTER)?,
                narrow(&rebuilt, REGISTER)?,
                &mut found,
            );
            compare(
                "touched",
                narrow(&snapshot, TOUCHED)?,
                narrow(&rebuilt, TOUCHED)?,
                &mut found,
            );
            Ok(found)
        })
    }
}

const REGISTER: &str = "SELECT request, * FROM register_row ORDER BY request";
const TOUCHED: &str =
    "SELECT request, json_group_array(seq) FROM touched GROUP BY request ORDER BY request";

fn rows(connection: &Connection, noun: Noun) -> Answer<Vec<(Uuid, Stored)>> {
    let mut statement = connection.prepare_cached(&statements(noun).all)?;
    let rows = crate::tables::collect(noun, &mut statement, [])?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

fn narrow(connection: &Connection, sql: &str) -> Answer<Vec<(Uuid, Vec<SqlValue>)>> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let values = (1..columns).map(|place| row.get(place));
        Ok((
            Uuid::from_bytes(row.get(0)?),
            values.collect::<Result<Vec<_>, _>>()?,
        ))
    })?;
    Ok(rows.collect::<Result<_, rusqlite::Error>>()?)
}

/// Walks two lists in the order of their ids and notes every id whose rows are not the same in both.
fn compare<T: PartialEq>(
    table: &'static str,
    kept: Vec<(Uuid, T)>,
    rebuilt: Vec<(Uuid, T)>,
    found: &mut Vec<Difference>,
) {
    let mut rebuilt: std::collections::BTreeMap<Uuid, T> = rebuilt.into_iter().collect();
    for (id, row) in kept {
        if rebuilt.remove(&id).is_none_or(|other| other != row) {
            found.push(Difference { table, id });
        }
    }
    found.extend(rebuilt.into_keys().map(|id| Difference { table, id }));
}

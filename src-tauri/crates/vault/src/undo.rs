//! Undo: the old values as new edits, refused where somebody has gone on since.

use crate::apply;
use crate::entry;
use crate::error::{Answer, Blocked, VaultError};
use crate::store::Vault;
use crate::tables::{Stored, from_ledger};
use comity_casework::edits::{Edit, Op};
use comity_casework::nouns::Noun;
use comity_ledger::{Canonical as _, Change, Payload};
use rusqlite::Connection;
use std::collections::BTreeSet;

impl Vault {
    /// The edits that undo an entry: to be committed like any other.
    ///
    /// # Errors
    /// [`VaultError::Overtaken`] names the fields set again since; [`VaultError::Damaged`] when there is no such
    /// entry or its payload was erased.
    pub fn undo_edits(&self, seq: u64) -> Answer<Vec<Edit>> {
        let mut undone = self.undo_edits_of(&[seq])?;
        Ok(undone.pop().unwrap_or_default())
    }

    /// The same for many entries at once, an import's: one list of edits an entry, latest first, in the order to
    /// commit them. Entries of the set do not stand in each other's way.
    ///
    /// # Errors
    /// As [`Vault::undo_edits`], with every field that stands in the way.
    pub fn undo_edits_of(&self, seqs: &[u64]) -> Answer<Vec<Vec<Edit>>> {
        let set: BTreeSet<u64> = seqs.iter().copied().collect();
        self.reading(|connection| {
            let mut blocked = BTreeSet::new();
            let mut undone = Vec::with_capacity(set.len());
            for seq in set.iter().rev() {
                let payload = entry::get(connection, *seq)?
                    .and_then(|(_, payload)| payload)
                    .ok_or(VaultError::Damaged { part: "ledger" })?;
                let changes = Payload::from_bytes(&payload)?.changes;
                undone.push(undo(connection, &changes, &set, &mut blocked)?);
            }
            if blocked.is_empty() {
                return Ok(undone);
            }
            let by = blocked
                .into_iter()
                .map(|(noun, id, field)| Blocked { noun, id, field });
            Err(VaultError::Overtaken { by: by.collect() })
        })
    }
}

type Standing = BTreeSet<(&'static str, uuid::Uuid, &'static str)>;

fn undo(
    connection: &Connection,
    changes: &[Change],
    set: &BTreeSet<u64>,
    blocked: &mut Standing,
) -> Answer<Vec<Edit>> {
    let mut edits = Vec::new();
    let made: BTreeSet<_> = changes
        .iter()
        .filter(|change| change.op == comity_ledger::Op::Add)
        .map(|change| (change.noun, change.id))
        .collect();
    for change in changes.iter().rev() {
        let damaged = || VaultError::Damaged { part: "rows" };
        let noun = Noun::from_tag(change.noun).ok_or_else(damaged)?;
        let row = Stored::fetch(connection, noun, change.id)?.ok_or_else(damaged)?;
        let mut check = |field: u16, name: &'static str| {
            if !set.contains(&row.stamp(field)) {
                blocked.insert((noun.name(), row.id, name));
            }
        };
        let op = match &change.op {
            // What an entry made is dropped whole: its fields need no undoing, but nobody may have gone on.
            comity_ledger::Op::Add => {
                check(0, "");
                for field in noun.fields() {
                    check(field.tag, field.name);
                }
                if noun == Noun::Request {
                    for (kind, id) in apply::hanging_on(connection, row.id, set)? {
                        blocked.insert((kind.name(), id, ""));
                    }
                }
                Op::Drop
            }
            comity_ledger::Op::Drop => {
                check(0, "");
                Op::Add
            }
            comity_ledger::Op::Set { .. } if made.contains(&(change.noun, change.id)) => continue,
            comity_ledger::Op::Set { field, was, now } => {
                let about = noun.fields().iter().find(|about| about.tag == *field);
                check(*field, about.map_or("", |about| about.name));
                Op::Set {
                    field: *field,
                    was: from_ledger(now),
                    now: from_ledger(was),
                }
            }
        };
        edits.push(Edit {
            noun,
            id: row.id,
            op,
        });
    }
    Ok(edits)
}

//! Checks a whole store: pages, structure, the chain of entries, and every row against the entry that wrote it.
//!
//! The order matters: before the journal is moved into the file, SQLCipher's page check cries wolf.

use crate::entry;
use crate::error::Answer;
use crate::store::{Health, Vault, checkpoint};
use crate::tables::{Stored, statements};
use comity_casework::nouns::Noun;
use comity_ledger::chain::{Break, Walk};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// A row that does not agree with the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrayRow {
    /// The noun's name.
    pub noun: &'static str,
    /// The row.
    pub id: Uuid,
    /// `row-altered`, `row-stale` (an older state put back), `row-missing` or `row-unknown`.
    pub code: &'static str,
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Entries read.
    pub entries: u64,
    /// Rows compared.
    pub rows: u64,
    /// What the engine says of pages, structure and references; empty when all is well.
    pub engine: Vec<&'static str>,
    /// The first entry that does not hold: its place and a code.
    pub chain: Option<(u64, &'static str)>,
    /// Rows that do not agree, at most a thousand.
    pub strays: Vec<StrayRow>,
    /// Entries the anchor knows and the file does not.
    pub missing: u64,
}

impl Verdict {
    /// True when nothing was found.
    #[must_use]
    pub const fn sound(&self) -> bool {
        self.engine.is_empty()
            && self.chain.is_none()
            && self.strays.is_empty()
            && self.missing == 0
    }
}

const MOST: usize = 1000;
type Latest = HashMap<(u16, Uuid), (u64, [u8; 32])>;

impl Vault {
    /// Checks everything. Takes about a second per hundred thousand entries.
    ///
    /// # Errors
    /// When reading itself fails; what is found wrong is in the verdict.
    pub fn verify(&self) -> Answer<Verdict> {
        let mut verdict = Verdict::default();
        if self.health() == Health::Sound {
            self.writing(|writer| checkpoint(&writer.connection))?;
        }
        if let Health::RolledBack { missing } = self.health() {
            verdict.missing = missing;
        }
        self.reading(|connection| {
            // One snapshot for all of it, whatever is written meanwhile.
            let snapshot = connection.unchecked_transaction()?;
            engine(&snapshot, &mut verdict)?;
            let latest = self.chain(&snapshot, &mut verdict)?;
            self.rows(&snapshot, latest, &mut verdict)
        })?;
        Ok(verdict)
    }

    fn chain(&self, connection: &Connection, verdict: &mut Verdict) -> Answer<Latest> {
        let mut latest = Latest::new();
        let mut walk = Walk::new(self.store, signers(connection)?);
        let mut broken: Option<Break> = None;
        entry::each(connection, |(entry, payload)| {
            if broken.is_some() {
                return Ok(());
            }
            match walk.step(&entry, payload.as_deref()) {
                Ok(header) => {
                    verdict.entries += 1;
                    for row in &header.rows {
                        latest.insert((row.noun, row.id), (header.seq, row.digest));
                    }
                }
                Err(found) => broken = Some(found),
            }
            Ok(())
        })?;
        let found = match broken {
            Some(found) => Some(found),
            None => walk.finish().err(),
        };
        verdict.chain = found.map(|found| (found.seq, found.fault.code()));
        Ok(latest)
    }

    fn rows(
        &self,
        connection: &Connection,
        mut latest: Latest,
        verdict: &mut Verdict,
    ) -> Answer<()> {
        for noun in Noun::ALL {
            let mut statement = connection.prepare(&statements(*noun).all)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let stored = Stored::read(*noun, row)?;
                verdict.rows += 1;
                let code = match latest.remove(&(noun.tag(), stored.id)) {
                    None => "row-unknown",
                    Some((seq, _)) if seq != stored.seq => "row-stale",
                    Some((_, digest)) if digest != stored.digest(&self.row_key)? => "row-altered",
                    Some(_) => continue,
                };
                verdict.stray(noun.name(), stored.id, code);
            }
        }
        for (noun, id) in latest.into_keys() {
            let name = Noun::from_tag(noun).map_or("", Noun::name);
            verdict.stray(name, id, "row-missing");
        }
        Ok(())
    }
}

impl Verdict {
    fn stray(&mut self, noun: &'static str, id: Uuid, code: &'static str) {
        if self.strays.len() < MOST {
            self.strays.push(StrayRow { noun, id, code });
        }
    }
}

fn signers(connection: &Connection) -> Answer<BTreeMap<Uuid, [u8; 32]>> {
    let mut statement = connection.prepare("SELECT id, public_key FROM signer")?;
    let keys = statement.query_map([], |row| {
        Ok((Uuid::from_bytes(row.get(0)?), row.get::<_, [u8; 32]>(1)?))
    })?;
    Ok(keys.collect::<Result<_, _>>()?)
}

fn engine(connection: &Connection, verdict: &mut Verdict) -> Answer<()> {
    let answers = |sql| -> Answer<Vec<String>> {
        let mut statement = connection.prepare(sql)?;
        let column = statement.query_map([], |row| {
            row.get_ref(0)
                .map(|value| value.as_str().unwrap_or_default().to_owned())
        })?;
        Ok(column.collect::<Result<_, _>>()?)
    };
    if !answers("PRAGMA cipher_integrity_check")?.is_empty() {
        verdict.engine.push("pages-altered");
    }
    if answers("PRAGMA integrity_check")? != ["ok"] {
        verdict.engine.push("structure-damaged");
    }
    if !answers("PRAGMA foreign_key_check")?.is_empty() {
        verdict.engine.push("references-dangling");
    }
    Ok(())
}

//! The history of a request, and of the whole store: entries read back as what people did.

use crate::entry;
use crate::error::Answer;
use crate::store::Vault;
use crate::tables::{from_ledger, signed, unsigned};
use comity_casework::edits::{Edit, Op};
use comity_casework::nouns::Noun;
use comity_casework::value::Id;
use comity_ledger::{Canonical as _, Header, Payload};
use rusqlite::{Connection, Params};

/// One entry as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Its place in the ledger.
    pub seq: u64,
    /// What was done, a code.
    pub intent: String,
    /// The member's id.
    pub user: Id,
    /// The member's login; empty when their row is unknown.
    pub login: String,
    /// The member's name as shown.
    pub display: String,
    /// The machine.
    pub device: Id,
    /// Milliseconds of UTC.
    pub utc_ms: i64,
    /// Minutes east of UTC there.
    pub zone_minutes: i16,
    /// The day it counts from in law, ISO 8601, when not the day of entry.
    pub effective: Option<String>,
    /// Why, in their words.
    pub reason: Option<String>,
    /// What changed; empty when erased.
    pub edits: Vec<Edit>,
    /// True when the payload was lawfully erased.
    pub erased: bool,
    /// The shown name of the second person who signed with their own key; empty for none.
    pub approved_by: String,
    /// The requests it touched.
    pub requests: Vec<Id>,
}

/// What an entry says of itself without being opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its place in the ledger.
    pub seq: u64,
    /// The member's id.
    pub user: Id,
    /// What was done, a code.
    pub intent: String,
    /// Milliseconds of UTC.
    pub utc_ms: i64,
    /// Minutes east of UTC there.
    pub zone_minutes: i16,
}

impl Vault {
    /// What touched a request, latest first, and how many entries there are in all.
    ///
    /// # Errors
    /// What the engine refuses, or an unreadable entry.
    pub fn history(&self, request: Id, offset: u64, limit: u64) -> Answer<(Vec<Happening>, u64)> {
        let sql = "SELECT seq FROM touched WHERE request = ?1 ORDER BY seq DESC LIMIT ?2 OFFSET ?3";
        let key = request.as_bytes().as_slice();
        self.reading(|connection| {
            let total: i64 = connection
                .prepare_cached("SELECT count(*) FROM touched WHERE request = ?1")?
                .query_row([key], |row| row.get(0))?;
            let seqs = seqs(connection, sql, (key, signed(limit), signed(offset)))?;
            Ok((happenings(connection, seqs)?, unsigned(total)))
        })
    }

    /// What touched a request after an entry, latest first.
    ///
    /// # Errors
    /// What the engine refuses, or an unreadable entry.
    pub fn history_since(&self, request: Id, seq: u64) -> Answer<Vec<Happening>> {
        let sql = "SELECT seq FROM touched WHERE request = ?1 AND seq > ?2 ORDER BY seq DESC";
        let key = request.as_bytes().as_slice();
        self.reading(|connection| {
            happenings(connection, seqs(connection, sql, (key, signed(seq)))?)
        })
    }

    /// The number of the last entry that touched a request; 0 when none did.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn last_touched(&self, request: Id) -> Answer<u64> {
        let sql = "SELECT coalesce(max(seq), 0) FROM touched WHERE request = ?1";
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let seq: i64 =
                statement.query_row([request.as_bytes().as_slice()], |row| row.get(0))?;
            Ok(unsigned(seq))
        })
    }

    /// What the entries that touched a request say of themselves, latest first; none of them is opened.
    ///
    /// # Errors
    /// What the engine refuses, or an unreadable header.
    pub fn headings(&self, request: Id) -> Answer<Vec<Heading>> {
        let sql = "SELECT e.header FROM touched AS t JOIN entry AS e ON e.seq = t.seq
WHERE t.request = ?1 ORDER BY t.seq DESC";
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([request.as_bytes().as_slice()])?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                let header = Header::from_bytes(row.get_ref(0)?.as_blob().unwrap_or_default())?;
                found.push(Heading {
                    seq: header.seq,
                    user: header.user,
                    intent: header.intent,
                    utc_ms: header.utc_ms,
                    zone_minutes: header.zone_minutes,
                });
            }
            Ok(found)
        })
    }

    /// These entries, in the order they are asked for.
    ///
    /// # Errors
    /// What the engine refuses, or an unreadable entry.
    pub fn entries(&self, seqs: &[u64]) -> Answer<Vec<Happening>> {
        self.reading(|connection| happenings(connection, seqs.to_vec()))
    }

    /// Everything that was done, latest first, and how many entries there are.
    ///
    /// # Errors
    /// What the engine refuses, or an unreadable entry.
    pub fn journal(&self, offset: u64, limit: u64) -> Answer<(Vec<Happening>, u64)> {
        self.reading(|connection| {
            let sql = "SELECT seq FROM entry ORDER BY seq DESC LIMIT ?1 OFFSET ?2";
            let seqs = seqs(connection, sql, (signed(limit), signed(offset)))?;
            let total: Option<i64> =
                connection.query_row("SELECT max(seq) FROM entry", [], |row| row.get(0))?;
            Ok((happenings(connection, seqs)?, unsigned(total.unwrap_or(0))))
        })
    }

    /// The entries that brought an import's requests, oldest first: what undoing the import undoes.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn entries_of_import(&self, import: Id) -> Answer<Vec<u64>> {
        let sql = include_str!("history/of_import.sql");
        self.reading(|connection| seqs(connection, sql, [import.as_bytes().as_slice()]))
    }
}

fn seqs(connection: &Connection, sql: &str, asked: impl Params) -> Answer<Vec<u64>> {
    let mut statement = connection.prepare_cached(sql)?;
    let seqs = statement.query_map(asked, |row| row.get(0).map(unsigned))?;
    Ok(seqs.collect::<Result<_, _>>()?)
}

fn happenings(connection: &Connection, seqs: Vec<u64>) -> Answer<Vec<Happening>> {
    let mut found = Vec::with_capacity(seqs.len());
    for seq in seqs {
        if let Some(kept) = entry::get(connection, seq)? {
            found.push(happening(connection, kept)?);
        }
    }
    Ok(found)
}

fn happening(connection: &Connection, (entry, payload): entry::Kept) -> Answer<Happening> {
    let header = entry.header()?;
    let erased = payload.is_none();
    let payload = payload
        .map(|bytes| Payload::from_bytes(&bytes))
        .transpose()?
        .unwrap_or_default();
    let (login, display) = member(connection, header.user)?;
    let approved_by = match &header.approval {
        Some(approval) => member(connection, approval.user)?.1,
        None => String::new(),
    };
    let requests = connection
        .prepare_cached("SELECT request FROM touched WHERE seq = ?1")?
        .query_map([signed(header.seq)], |row| row.get(0).map(Id::from_bytes))?
        .collect::<Result<_, _>>()?;
    Ok(Happening {
        seq: header.seq,
        intent: header.intent,
        user: header.user,
        login,
        display,
        device: header.device,
        utc_ms: header.utc_ms,
        zone_minutes: header.zone_minutes,
        effective: header.effective,
        reason: payload.reason,
        edits: payload.changes.iter().filter_map(edit).collect(),
        erased,
        approved_by,
        requests,
    })
}

/// A member's login and shown name; empty where their row is unknown.
fn member(connection: &Connection, id: Id) -> Answer<(String, String)> {
    let sql =
        "SELECT coalesce(max(login), ''), coalesce(max(display), '') FROM member WHERE id = ?1";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([id.as_bytes().as_slice()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?)
}

/// A change of a noun this program knows, as an edit.
fn edit(change: &comity_ledger::Change) -> Option<Edit> {
    Some(Edit {
        noun: Noun::from_tag(change.noun)?,
        id: change.id,
        op: match &change.op {
            comity_ledger::Op::Add => Op::Add,
            comity_ledger::Op::Drop => Op::Drop,
            comity_ledger::Op::Set { field, was, now } => Op::Set {
                field: *field,
                was: from_ledger(was),
                now: from_ledger(now),
            },
        },
    })
}

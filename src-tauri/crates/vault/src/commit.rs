//! The one door for writes: edits in, one signed entry and its rows in one transaction, a receipt out.

use crate::anchor::Point;
use crate::apply::Staged;
use crate::error::{Answer, VaultError};
use crate::keys::random;
use crate::members::Approver;
use crate::store::{Health, Vault, Writer};
use crate::tables::{signed, to_ledger};
use chrono::NaiveDate;
use comity_casework::edits::{Edit, Op};
use comity_casework::nouns::Noun;
use comity_casework::value::{Id, Shape};
use comity_ledger::signature::{Signers, approve};
use comity_ledger::{Change, Entry, Header, Payload, RowDigest, entry};
use rusqlite::{Connection, TransactionBehavior};

/// The wall clock, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds of UTC since 1970.
    pub utc_ms: i64,
    /// Minutes east of UTC where the person sits.
    pub zone_minutes: i16,
}

/// What somebody does. Who does it is the person who unlocked: no caller can name another.
#[derive(Clone, Debug)]
pub struct Commit<'a> {
    /// A code, `request-register`.
    pub intent: &'a str,
    /// Why, in their words.
    pub reason: Option<&'a str>,
    /// The day it counts from in law, when that is not today.
    pub effective: Option<NaiveDate>,
    /// When.
    pub now: Now,
    /// The changes.
    pub edits: Vec<Edit>,
}

/// What a commit did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The entry's place in the ledger.
    pub seq: u64,
    /// The rows it touched.
    pub touched: Vec<(Noun, Id)>,
}

/// How a batch of commits ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The first entry written; 0 when there was none.
    pub first: u64,
    /// How many entries were written.
    pub written: u64,
    /// True when the caller stopped it.
    pub stopped: bool,
}

impl Vault {
    /// Writes one entry and all it changes, or nothing. When this returns, it is on the disk.
    ///
    /// # Errors
    /// Any [`VaultError`]; nothing is written then.
    pub fn commit(&self, commit: &Commit<'_>) -> Answer<Receipt> {
        self.transact(|writing| writing.append(self, commit))
    }

    /// The same with a second person's consent, signed with their own key over what it changes.
    ///
    /// # Errors
    /// As [`Vault::commit`].
    pub fn commit_approved(&self, commit: &Commit<'_>, approver: &Approver) -> Answer<Receipt> {
        self.transact(|writing| writing.append_approved(self, commit, Some(approver)))
    }

    /// Writes many entries, `batch` to a transaction, and asks after each batch whether to go on (given how many
    /// are written so far). Made for bulk import: one entry a request, a million of them.
    ///
    /// # Errors
    /// The first error undoes its own batch and stops; batches before it stay.
    pub fn commit_many<'a>(
        &self,
        commits: impl IntoIterator<Item = Commit<'a>>,
        batch: usize,
        mut go_on: impl FnMut(u64) -> bool,
    ) -> Answer<Batch> {
        let mut commits = commits.into_iter().peekable();
        let mut done = Batch {
            first: 0,
            written: 0,
            stopped: false,
        };
        while commits.peek().is_some() {
            let (first, written) = self.transact(|writing| {
                let first = writing.head.seq + 1;
                for commit in commits.by_ref().take(batch.max(1)) {
                    writing.append(self, &commit)?;
                }
                Ok((first, writing.head.seq + 1 - first))
            })?;
            if done.first == 0 {
                done.first = first;
            }
            done.written += written;
            if !go_on(done.written) && commits.peek().is_some() {
                done.stopped = true;
                break;
            }
        }
        Ok(done)
    }

    /// Lays out the search index anew after a bulk import; answers stay the same, later commits stay short.
    ///
    /// # Errors
    /// When the store is read only or the engine refuses.
    pub fn settle_search(&self) -> Answer<()> {
        self.writing(|writer| {
            writer
                .connection
                .execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
            Ok(())
        })
    }

    /// Runs `work` in one immediate transaction, then notes the new head in the anchor.
    pub(crate) fn transact<T>(
        &self,
        work: impl FnOnce(&mut Writing<'_>) -> Answer<T>,
    ) -> Answer<T> {
        self.writing(|writer| {
            let transaction = writer
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut writing = Writing {
                connection: &transaction,
                head: writer.head,
                clock: writer.clock,
            };
            let answer = work(&mut writing)?;
            let (head, clock) = (writing.head, writing.clock);
            transaction.commit().map_err(dangling)?;
            writer.head = head;
            writer.clock = clock;
            writer.anchor.write(head)?;
            Ok(answer)
        })
    }

    /// Holds the writer for `work`.
    pub(crate) fn writing<T>(&self, work: impl FnOnce(&mut Writer) -> Answer<T>) -> Answer<T> {
        if self.health() != Health::Sound {
            return Err(VaultError::ReadOnly);
        }
        // A panic in another thread left a transaction that its own end has rolled back: the writer is sound.
        let mut writer = self
            .writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        work(&mut writer)
    }
}

/// The state of the ledger within one transaction.
pub(crate) struct Writing<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) head: Point,
    pub(crate) clock: comity_ledger::Clock,
}

impl Writing<'_> {
    pub(crate) fn append(&mut self, vault: &Vault, commit: &Commit<'_>) -> Answer<Receipt> {
        self.append_approved(vault, commit, None)
    }

    pub(crate) fn append_approved(
        &mut self,
        vault: &Vault,
        commit: &Commit<'_>,
        approver: Option<&Approver>,
    ) -> Answer<Receipt> {
        let changes = changes(&commit.edits);
        if changes.is_empty() {
            return Err(VaultError::Empty);
        }
        let seq = self.head.seq + 1;
        let staged = Staged::work_out(self.connection, &changes, seq)?;
        let (payload, digest) = Payload {
            salt: random()?,
            reason: commit.reason.map(str::to_owned),
            changes,
        }
        .sealed()?;
        let mut rows = Vec::with_capacity(staged.rows.len());
        for row in &staged.rows {
            rows.push(RowDigest {
                noun: row.noun.tag(),
                id: row.id,
                digest: row.digest(&vault.row_key)?,
            });
        }
        let header = Header {
            format: entry::FORMAT,
            suite: entry::SUITE,
            store: vault.store,
            seq,
            device: vault.device.id,
            user: vault.member.id,
            clock: self
                .clock
                .tick(u64::try_from(commit.now.utc_ms).unwrap_or(0))?,
            utc_ms: commit.now.utc_ms,
            zone_minutes: commit.now.zone_minutes,
            effective: commit.effective.map(|day| day.to_string()),
            intent: commit.intent.to_owned(),
            payload: digest,
            rows,
            prev: self.head.hash,
            erases: Vec::new(),
            approval: approver.map(|head| approve(head.id, &head.signing, &digest)),
            app: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let entry = header.sign(Signers {
            device: &vault.device.signing,
            user: &vault.signing,
        })?;
        insert(self.connection, seq, &entry, &payload)?;
        staged.write(self.connection, seq)?;
        self.head = Point {
            seq,
            hash: entry.hash,
        };
        Ok(Receipt {
            seq,
            touched: staged.rows.iter().map(|row| (row.noun, row.id)).collect(),
        })
    }
}

/// Puts an entry and its payload into their tables.
pub(crate) fn insert(
    connection: &Connection,
    seq: u64,
    entry: &Entry,
    payload: &[u8],
) -> Answer<()> {
    connection
        .prepare_cached(include_str!("entry/insert.sql"))?
        .execute((
            signed(seq),
            &entry.bytes,
            entry.hash,
            entry.device_signature,
            entry.user_signature,
        ))?;
    connection
        .prepare_cached("INSERT INTO payload (seq, bytes) VALUES (?1, ?2)")?
        .execute((signed(seq), payload))?;
    Ok(())
}

/// A commit refused because of a foreign key says so.
fn dangling(error: rusqlite::Error) -> VaultError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => VaultError::Dangling,
        _ => error.into(),
    }
}

/// Edits in the ledger's numbers.
fn changes(edits: &[Edit]) -> Vec<Change> {
    let change = |edit: &Edit| Change {
        noun: edit.noun.tag(),
        id: edit.id,
        op: match &edit.op {
            Op::Add => comity_ledger::Op::Add,
            Op::Drop => comity_ledger::Op::Drop,
            Op::Set { field, was, now } => {
                let about = edit.noun.fields().iter().find(|it| it.tag == *field);
                let shape = about.map_or(Shape::Text, |about| about.shape);
                comity_ledger::Op::Set {
                    field: *field,
                    was: to_ledger(shape, was),
                    now: to_ledger(shape, now),
                }
            }
        },
    };
    edits.iter().map(change).collect()
}

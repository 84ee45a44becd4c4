//! Backup and verification.

use crate::jobs::Job;
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{InspectRegister, Nothing};
use comity_vault::Vault;
use serde::Serialize;
use std::path::Path;

/// What a verification found.
#[derive(Debug, Serialize)]
pub struct Verified {
    /// True when nothing is wrong.
    pub sound: bool,
    /// Ledger entries checked.
    pub entries: u64,
    /// Rows checked against them.
    pub rows: u64,
    /// What is wrong: a code and where.
    pub findings: Vec<Finding>,
}

/// One thing wrong.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// A code with words.
    pub code: String,
    /// Which part, table or entry.
    pub place: String,
}

/// `store.verify`: pages, chain, signatures, rows against the ledger, and a replay compared with the tables.
pub(crate) fn verify(
    open: &Open,
    _: &'static str,
    job: &Job,
    _: Nothing,
) -> Result<Verified, Problem> {
    job.step("VERIFYING");
    let verdict = open.vault.verify()?;
    let mut findings = Vec::new();
    let mut found = |code: &str, place: String| {
        findings.push(Finding {
            code: code.to_owned(),
            place,
        });
    };
    for code in &verdict.engine {
        found(code, String::new());
    }
    if let Some((seq, code)) = verdict.chain {
        found(code, seq.to_string());
    }
    for stray in &verdict.strays {
        found(stray.code, format!("{} {}", stray.noun, stray.id));
    }
    if verdict.missing > 0 {
        found("changes-missing", verdict.missing.to_string());
    }
    if job.stopped() {
        return Err(crate::jobs::cancelled());
    }
    job.step("REPLAYING");
    for difference in open.vault.replay_differences()? {
        found(
            "replay-differs",
            format!("{} {}", difference.table, difference.id),
        );
    }
    Ok(Verified {
        sound: findings.is_empty(),
        entries: verdict.entries,
        rows: verdict.rows,
        findings,
    })
}

/// What a backup left behind.
#[derive(Debug, Serialize)]
pub struct BackedUp {
    /// Bytes written.
    pub bytes: u64,
    /// Ledger entries inside.
    pub entries: u64,
}

/// `store.backup`: one encrypted file, read back and verified before it is called done.
pub(crate) fn backup(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: InspectRegister,
) -> Result<BackedUp, Problem> {
    let path = open.files.to_write(&request.file)?;
    job.step("WRITING");
    let kept = open.vault.back_up(&path, open.now())?;
    let noted = open.vault.folder().join(LAST_BACKUP);
    // A note for the screen only: losing it loses a date, not a backup.
    let _written = std::fs::write(noted, open.now_ms().to_string()).is_ok();
    Ok(BackedUp {
        bytes: kept.bytes,
        entries: kept.head,
    })
}

/// Restores a backup into a folder that does not exist yet: all of it or nothing.
///
/// # Errors
/// The store's code: `backup-unusable`, `wrong-passphrase`, `store-exists` ...
pub fn restore(from: &Path, place: &Path, user: &str, passphrase: &str) -> Result<(), Problem> {
    // Opened once to prove that it opens; the caller starts with it locked.
    drop(Vault::restore(from, place, user, passphrase)?);
    Ok(())
}

/// Where the time of the last verified backup is noted, in the store's folder.
const LAST_BACKUP: &str = "last-backup";

/// When the last verified backup of a store was made, UTC.
pub(crate) fn last_backup(store: &Path) -> Option<String> {
    let noted = std::fs::read_to_string(store.join(LAST_BACKUP)).ok()?;
    noted.trim().parse().ok().map(crate::clock::rfc3339)
}

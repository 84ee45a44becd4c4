//! Forms that a member has begun: theirs alone, kept over a lock, a crash and a restart, and no part of the record.

use crate::clock::rfc3339;
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{DraftEdit, DraftKey, DraftView, KeptDraft, Nothing};
use comity_vault::{DraftLine, Health};

/// A key's longest form.
const LONGEST_KEY: usize = 120;
/// A label's or place's longest form.
const LONGEST_LABEL: usize = 400;
/// What a form may hold, in bytes.
const LONGEST_BODY: usize = 256 * 1024;
/// As many forms as one member may have begun at once.
const MOST: usize = 200;

/// `drafts.list`: one's own, the latest first.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<DraftView>, Problem> {
    let lines = open.vault.drafts(&open.member().login)?;
    Ok(lines.into_iter().map(DraftView::from).collect())
}

/// `drafts.read`: nothing, where nothing was begun.
pub(crate) fn read(open: &Open, asked: DraftKey) -> Result<Option<KeptDraft>, Problem> {
    let found = open.vault.draft(&open.member().login, &asked.key)?;
    Ok(found.map(|(line, body)| KeptDraft {
        body,
        saved_at: rfc3339(line.saved_ms),
    }))
}

/// `drafts.save`.
pub(crate) fn save(open: &Open, typed: DraftEdit) -> Result<Nothing, Problem> {
    let too_long = |field: &str, most: usize| Problem::new("too-long").at(field).with("most", most);
    if typed.key.trim().is_empty() {
        return Err(Problem::new("required").at("key"));
    }
    if typed.key.chars().count() > LONGEST_KEY {
        return Err(too_long("key", LONGEST_KEY));
    }
    for (field, text) in [("label", &typed.label), ("place", &typed.place)] {
        if text.chars().count() > LONGEST_LABEL {
            return Err(too_long(field, LONGEST_LABEL));
        }
    }
    if typed.body.len() > LONGEST_BODY {
        return Err(too_long("body", LONGEST_BODY));
    }
    if serde_json::from_str::<serde::de::IgnoredAny>(&typed.body).is_err() {
        return Err(Problem::new("bad-request").with("detail", "body"));
    }
    let login = open.member().login;
    let others = open.vault.drafts(&login)?;
    if others.len() >= MOST && others.iter().all(|line| line.key != typed.key) {
        return Err(Problem::new("too-many-drafts").with("most", MOST));
    }
    let line = DraftLine {
        key: typed.key,
        label: typed.label.trim().to_owned(),
        place: typed.place,
        saved_ms: open.now_ms(),
    };
    open.vault.keep_draft(&login, &line, &typed.body)?;
    Ok(Nothing {})
}

/// `drafts.drop`.
pub(crate) fn forget(open: &Open, asked: DraftKey) -> Result<Nothing, Problem> {
    open.vault.drop_draft(&open.member().login, &asked.key)?;
    Ok(Nothing {})
}

/// Whoever no longer has access leaves nothing behind: looked after whenever the office opens.
pub(crate) fn sweep(open: &Open) -> Result<(), Problem> {
    if open.vault.health() == Health::Sound {
        open.vault.sweep_drafts()?;
    }
    Ok(())
}

impl From<DraftLine> for DraftView {
    fn from(line: DraftLine) -> Self {
        Self {
            key: line.key,
            label: line.label,
            place: line.place,
            saved_at: rfc3339(line.saved_ms),
        }
    }
}

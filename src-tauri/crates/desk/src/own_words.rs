//! The office's own words: a file of messages in which it says things its own way, without a new build.
//!
//! A file is judged line by line before anything is kept, and only what differs from the program's own words is kept: a
//! later version that says the rest better is heard.

mod judge;

use crate::jobs::Job;
use crate::problems::Problem;
use crate::requests::text;
use crate::session::{Act, Open};
use crate::wire::{InLanguage, Nothing, OwnWordsView, ReadWords, WordsCheck};
use crate::words::{self, Words};
use comity_casework::nouns::{OwnWords, Row as _};
use judge::Judged;
use serde::Serialize;
use std::io::Read as _;
use std::path::Path;

/// The longest file taken, bytes: all words of a language are a third of it.
const LONGEST: u64 = 2 << 20;

/// What was written.
#[derive(Debug, Serialize)]
pub(crate) struct Written {
    /// The file's name.
    name: String,
}

/// `words.list`.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<OwnWordsView>, Problem> {
    let mut rows = open.vault.all::<OwnWords>()?;
    rows.sort_by(|one, other| one.locale.cmp(&other.locale));
    let view = |row: OwnWords| OwnWordsView {
        messages: judge::count(&row.source),
        locale: row.locale,
        source: row.source,
        file: row.file,
        saved_on: text(row.saved_on),
        saved_by: row.saved_by,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// The office's own words in a language; empty where it has none.
///
/// # Errors
/// What the store answers.
pub(crate) fn source(open: &Open, locale: &str) -> Result<String, Problem> {
    let rows = open.vault.all::<OwnWords>()?;
    let own = rows.into_iter().find(|row| row.locale == locale);
    Ok(own.map(|row| row.source).unwrap_or_default())
}

/// `words.check`.
pub(crate) fn check(open: &Open, request: ReadWords) -> Result<WordsCheck, Problem> {
    let judged = judged(open, &request)?;
    Ok(WordsCheck {
        read: judged.read,
        changed: judge::count(&judged.kept),
        faults: judged.faults,
    })
}

/// `words.save`: the whole file or nothing of it.
pub(crate) fn save(act: &mut Act<'_>, request: ReadWords) -> Result<Vec<OwnWordsView>, Problem> {
    let judged = judged(act, &request)?;
    if let Some(first) = judged.faults.first() {
        return Err(Problem::new("words-faulty")
            .at("file")
            .with("count", judged.faults.len())
            .with("line", first.line));
    }
    if judged.kept.is_empty() {
        return Err(Problem::new("words-nothing-changed").at("file"));
    }
    let before = row(act, &request.locale)?;
    let row = OwnWords {
        id: before.as_ref().map_or_else(|| act.new_id(), |row| row.id),
        locale: request.locale,
        source: judged.kept,
        file: name(&act.files.to_read(&request.file)?),
        saved_on: Some(act.today()),
        saved_by: act.by().login,
    };
    let edits = match &before {
        Some(before) => row.changed_from(before),
        None => row.created(),
    };
    act.commit(edits, "", None)?;
    list(act, Nothing {})
}

/// `words.drop`.
pub(crate) fn drop(act: &mut Act<'_>, request: InLanguage) -> Result<Vec<OwnWordsView>, Problem> {
    let before = row(act, &request.locale)?;
    let before = before.ok_or_else(|| Problem::new("no-such-row").at("locale"))?;
    act.commit(vec![before.dropped()], "", None)?;
    list(act, Nothing {})
}

/// `words.export`: every message as it is said now, to be corrected in any editor and read back.
pub(crate) fn export(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: ReadWords,
) -> Result<Written, Problem> {
    let path = open.files.to_write(&request.file)?;
    job.step("WRITING");
    let files = shipped(&request.locale)?;
    let says = Words::of(&request.locale).say("words-file-head", &[]);
    let all = judge::written(&says, files, &source(open, &request.locale)?);
    let name = name(&path);
    std::fs::write(&path, all).map_err(|_| {
        Problem::new("file-unwritable")
            .at("file")
            .with("file", &name)
    })?;
    Ok(Written { name })
}

fn row(open: &Open, locale: &str) -> Result<Option<OwnWords>, Problem> {
    let rows = open.vault.all::<OwnWords>()?;
    Ok(rows.into_iter().find(|row| row.locale == locale))
}

/// The program's own files of a language.
fn shipped(locale: &str) -> Result<&'static [&'static str], Problem> {
    words::files(locale).ok_or_else(|| {
        Problem::new("unknown-code")
            .at("locale")
            .with("value", locale)
    })
}

fn judged(open: &Open, request: &ReadWords) -> Result<Judged, Problem> {
    let files = shipped(&request.locale)?;
    let path = open.files.to_read(&request.file)?;
    let refused = |code: &str| Problem::new(code).at("file").with("file", name(&path));
    let file = std::fs::File::open(&path).map_err(|_| refused("file-unreadable"))?;
    let mut typed = String::new();
    file.take(LONGEST + 1)
        .read_to_string(&mut typed)
        .map_err(|_| refused("words-not-text"))?;
    if u64::try_from(typed.len()).unwrap_or(u64::MAX) > LONGEST {
        return Err(refused("words-too-long"));
    }
    let typed = typed.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    Ok(judge::judge(&typed, files, shipped(words::FALLBACK)?))
}

fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

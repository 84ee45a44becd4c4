//! One run over one store: the desk, who unlocks it, and calls that wait for their jobs.

use crate::answer::Voice;
use crate::args::Common;
use comity_desk::clock::SystemClock;
use comity_desk::wire::Problem;
use comity_desk::{Desk, Host};
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How often a job is asked how far it is.
const ASK_AGAIN: Duration = Duration::from_millis(40);

/// The longest passphrase line that is read, bytes.
const LONGEST_PASSPHRASE: u64 = 4096;

/// A desk over the store that was named.
///
/// # Errors
/// `no-store`.
pub(crate) fn desk(common: &Common) -> Result<Desk, Problem> {
    let store = common
        .store
        .clone()
        .ok_or_else(|| Problem::new("no-store").at("store"))?;
    let worker = std::env::current_exe().map_err(|_| Problem::new("internal"))?;
    Ok(Desk::new(Host {
        store,
        worker,
        clock: Arc::new(SystemClock),
    }))
}

/// A desk that is unlocked.
///
/// # Errors
/// What unlocking answers, and missing options.
pub(crate) fn unlocked(common: &Common) -> Result<Desk, Problem> {
    let desk = desk(common)?;
    let user = user(common)?;
    let passphrase = passphrase(common)?;
    ask(
        &desk,
        "desk.unlock",
        &json!({ "user": user, "passphrase": passphrase }),
    )?;
    Ok(desk)
}

/// Who it is.
///
/// # Errors
/// `no-user`.
pub(crate) fn user(common: &Common) -> Result<&str, Problem> {
    common
        .user
        .as_deref()
        .ok_or_else(|| Problem::new("no-user").at("user"))
}

/// The passphrase: the first line of the file or of standard input, without its line end.
///
/// # Errors
/// `no-passphrase`, or a file that cannot be read.
pub(crate) fn passphrase(common: &Common) -> Result<String, Problem> {
    let mut text = String::new();
    match &common.passphrase_file {
        Some(path) => {
            let file = std::fs::File::open(path).map_err(|_| unreadable(path))?;
            file.take(LONGEST_PASSPHRASE)
                .read_to_string(&mut text)
                .map_err(|_| unreadable(path))?;
        }
        None if common.passphrase_stdin => {
            let input = std::io::stdin().lock();
            input
                .take(LONGEST_PASSPHRASE)
                .read_to_string(&mut text)
                .map_err(|_| unreadable(Path::new("-")))?;
        }
        None => return Err(Problem::new("no-passphrase").at("passphrase-file")),
    }
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Calls a command of the table.
///
/// # Errors
/// The command's problem.
pub(crate) fn ask(desk: &Desk, name: &str, body: &Value) -> Result<Value, Problem> {
    desk.answer(name, &body.to_string()).outcome
}

/// Calls a command that starts a job, waits for its end and gives its last standing.
///
/// # Errors
/// The command's problem, the job's, or `cancelled`.
pub(crate) fn finish(
    desk: &Desk,
    name: &str,
    body: &Value,
    voice: &Voice,
) -> Result<Value, Problem> {
    let mut view = ask(desk, name, body)?;
    let mut said = String::new();
    loop {
        let text = |field: &str| {
            view.get(field)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        match text("state").as_str() {
            "RUNNING" => {}
            "FAILED" => {
                let problem = view.get("problem").cloned().unwrap_or_default();
                return Err(
                    serde_json::from_value(problem).unwrap_or_else(|_| Problem::new("internal"))
                );
            }
            "CANCELLED" => return Err(Problem::new("cancelled")),
            _ => return Ok(view),
        }
        let done = view
            .get("done")
            .map(ToString::to_string)
            .unwrap_or_default();
        let now = voice
            .words
            .say("ctl-job", &[("step", &text("step")), ("done", &done)]);
        if done != "0" && now != said {
            voice.progress(&now);
            said = now;
        }
        std::thread::sleep(ASK_AGAIN);
        view = ask(desk, "jobs.view", &json!({ "job": text("job") }))?;
    }
}

/// A job's answer out of its last standing.
pub(crate) fn result_of(view: &Value) -> Value {
    view.get("result").cloned().unwrap_or_default()
}

/// Reads a whole text file.
///
/// # Errors
/// `file-unreadable`.
pub(crate) fn read_text(path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path).map_err(|_| unreadable(path))
}

/// An existing file, as the desk may read it: whole path, so that the worker finds it too.
///
/// # Errors
/// `file-unreadable`.
pub(crate) fn existing(path: &Path) -> Result<PathBuf, Problem> {
    let whole = path.canonicalize().map_err(|_| unreadable(path))?;
    if whole.is_file() {
        Ok(whole)
    } else {
        Err(unreadable(path))
    }
}

/// A place for a new file.
///
/// # Errors
/// `file-exists`: nothing is overwritten.
pub(crate) fn new_place(path: &Path) -> Result<PathBuf, Problem> {
    if path.exists() {
        return Err(Problem::new("file-exists")
            .at("file")
            .with("file", path.display()));
    }
    std::path::absolute(path).map_err(|_| unwritable(path))
}

pub(crate) fn unreadable(path: &Path) -> Problem {
    Problem::new("file-unreadable")
        .at("file")
        .with("file", path.display())
}

pub(crate) fn unwritable(path: &Path) -> Problem {
    Problem::new("file-unwritable")
        .at("file")
        .with("file", path.display())
}

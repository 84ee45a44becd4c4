//! A training office beside the real one: invented cases, a clock of its own that the trainee moves on, a folder of its
//! own. The real store is closed while somebody practises, and nothing here ever opens it.

use crate::clock::Clock;
use crate::demo::{self, Wanted};
use crate::desk::{Desk, Host, Stage};
use crate::jobs::Job;
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{JobView, MoveClock, Nothing, Status, WhichJob};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError};

/// Everybody's passphrase in the training office: told to whoever asks, because nothing there is worth guarding.
pub(crate) const PASSPHRASE: &str = "only-for-practice";

/// How many invented files there are.
const FILES: Wanted = Wanted {
    requests: 240,
    seed: 11,
};

/// Where the training office's time is noted, in its folder.
const TIME: &str = "training-clock";

const DAY_MS: i64 = 86_400_000;

/// The most days the clock moves at once.
const FARTHEST: u32 = 92;

/// A training office in use, and its time: what was noted last, and how long the machine has run since.
pub(crate) struct Practice {
    folder: PathBuf,
    /// What has to be added to the machine's time.
    ahead: AtomicI64,
    machine: Arc<dyn Clock>,
}

impl Practice {
    fn open(folder: PathBuf, machine: Arc<dyn Clock>) -> Self {
        let now = machine.now_ms();
        let noted = std::fs::read_to_string(folder.join(TIME)).ok();
        let noted = noted.and_then(|text| text.trim().parse().ok());
        Self {
            ahead: AtomicI64::new(noted.unwrap_or(now) - now),
            folder,
            machine,
        }
    }

    /// The folder of its store.
    pub(crate) fn store(&self) -> PathBuf {
        self.folder.clone()
    }

    /// Notes the time, so that the office goes on where it was left. Losing the note loses a date, no data.
    pub(crate) fn keep(&self) {
        let now = self.now_ms().to_string();
        let _kept = std::fs::write(self.folder.join(TIME), now).is_ok();
    }
}

impl Clock for Practice {
    fn now_ms(&self) -> i64 {
        self.machine.now_ms() + self.ahead.load(Ordering::Relaxed)
    }

    fn advance(&self, days: u32) -> bool {
        self.ahead
            .fetch_add(i64::from(days) * DAY_MS, Ordering::Relaxed);
        self.keep();
        true
    }
}

/// The passphrase to tell, in the training office.
pub(crate) fn said(training: bool) -> Option<String> {
    training.then(|| PASSPHRASE.to_owned())
}

/// Whether one was made already.
pub(crate) fn is_made(desk: &Desk) -> bool {
    place(desk, "").join(TIME).exists()
}

/// A folder beside the real store's: the training office, or one that is being made or waits to be opened.
fn place(desk: &Desk, stage: &str) -> PathBuf {
    let store = &desk.host.store;
    let name = store.file_name().unwrap_or_default().to_string_lossy();
    store.with_file_name(format!("{name}-training{stage}"))
}

/// Removes what an earlier try left behind.
fn clear(folder: &Path) -> Result<(), Problem> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Problem::new("files-refused").with("kind", error.kind()))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// `training.make`: writes a fresh office in the background; [`open`] puts it in its place.
pub(crate) fn make(desk: &Desk, _: Nothing) -> Result<JobView, Problem> {
    let (making, made) = (place(desk, ".making"), place(desk, ".new"));
    let host = Host {
        store: making.clone(),
        worker: desk.host.worker.clone(),
        clock: Arc::clone(&desk.host.clock),
    };
    Ok(desk.jobs.only(move |job| {
        clear(&making)?;
        let written = write(host, job);
        let kept = written.and_then(|()| {
            clear(&made)?;
            std::fs::rename(&making, &made)
                .map_err(|error| Problem::new("files-refused").with("kind", error.kind()))
        });
        if kept.is_err() {
            clear(&making)?;
        }
        kept.map(|()| Value::Null)
    }))
}

fn write(host: Host, job: &Job) -> Result<(), Problem> {
    job.step("WRITING");
    let (folder, now) = (host.store.clone(), host.clock.now_ms());
    let inside = Desk::new(host);
    demo::make(&inside, FILES, PASSPHRASE, |written| {
        job.progress(written, Some(u64::from(FILES.requests)));
        !job.stopped()
    })?;
    inside.close();
    std::fs::write(folder.join(TIME), now.to_string())
        .map_err(|error| Problem::new("files-refused").with("kind", error.kind()))
}

/// `training.job`: how far the making is.
pub(crate) fn job(desk: &Desk, request: WhichJob) -> Result<JobView, Problem> {
    desk.jobs.seen(&request)
}

/// `training.stop`: stops the making; nothing of it stays.
pub(crate) fn stop(desk: &Desk, request: WhichJob) -> Result<JobView, Problem> {
    desk.jobs.stop(&request)
}

/// `training.open`: locks what is open and stands at the training office's gate.
pub(crate) fn open(desk: &Desk, _: Nothing) -> Result<Status, Problem> {
    let (folder, made) = (place(desk, ""), place(desk, ".new"));
    if !made.join(TIME).exists() && !folder.join(TIME).exists() {
        return Err(Problem::new("training-absent"));
    }
    if matches!(&*desk.stage(), Stage::Pending(_)) {
        return Err(Problem::new("training-after-key"));
    }
    leave(desk, Nothing {})?;
    if made.join(TIME).exists() {
        clear(&folder)?;
        std::fs::rename(&made, &folder)
            .map_err(|error| Problem::new("files-refused").with("kind", error.kind()))?;
    }
    let practice = Practice::open(folder, Arc::clone(&desk.host.clock));
    enter(desk, Some(Arc::new(practice)))
}

/// `training.leave`: locks the training office and stands at the real one's gate again.
pub(crate) fn leave(desk: &Desk, _: Nothing) -> Result<Status, Problem> {
    desk.close();
    enter(desk, None)
}

fn enter(desk: &Desk, practice: Option<Arc<Practice>>) -> Result<Status, Problem> {
    *desk.practice.lock().unwrap_or_else(PoisonError::into_inner) = practice;
    {
        let mut stage = desk.stage();
        // A new office whose recovery key nobody has typed back yet goes on waiting.
        if !matches!(&*stage, Stage::Pending(_)) {
            *stage = Desk::stage_of(&desk.store());
        }
    }
    crate::session::status(desk, Nothing {})
}

/// `training.move`: some days later, the next morning at the same hour.
pub(crate) fn move_on(open: &Open, request: MoveClock) -> Result<Status, Problem> {
    if request.days == 0 || request.days > FARTHEST {
        return Err(Problem::new("bad-number")
            .at("days")
            .with("value", request.days));
    }
    if !open.training || !open.advance(request.days) {
        return Err(Problem::new("training-only"));
    }
    crate::session::status_of(open)
}

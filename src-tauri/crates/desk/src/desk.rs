//! The desk: one store, in one of four stages, and the one way in.

use crate::access::Right;
use crate::clock::Clock;
use crate::commands::find_command;
use crate::files::{Files, Offered};
use crate::imports::Report;
use crate::jobs::{Job, Jobs};
use crate::problems::{Answer, Problem};
use crate::session::{Act, Open};
use crate::training::Practice;
use crate::wire::Receipt;
use comity_vault::{Now, PendingStore, Vault};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The longest request a screen may send, bytes (trust.md 69).
const LONGEST_REQUEST: usize = 1 << 20;

/// What the window or the command line brings.
pub struct Host {
    /// The store's folder.
    pub store: PathBuf,
    /// The program to run again as the parse worker, with [`crate::WORKER_ARGUMENT`].
    pub worker: PathBuf,
    /// The clock.
    pub clock: Arc<dyn Clock>,
}

/// How long a locking waits for questions that are still being answered. None takes so long; one that hangs must not
/// keep the gate from showing.
const PATIENCE: Duration = Duration::from_secs(10);

/// Nothing is ever said on it: it breaks when an office is let go of, and with it its keys and its hold on the store.
pub(crate) type Line = Receiver<Infallible>;

/// Where the store stands.
pub(crate) enum Stage {
    /// There is none.
    Absent,
    /// Made, its recovery key not yet typed back.
    Pending(Box<PendingStore>),
    /// There, locked.
    Locked,
    /// Open; the line breaks when the last who works in it has let go.
    Open(Arc<Open>, Line),
}

/// One desk over one store.
pub struct Desk {
    pub(crate) host: Host,
    pub(crate) files: Arc<Files>,
    stage: Mutex<Stage>,
    /// The office that was locked last, while somebody may still work in it.
    left: Mutex<Option<Line>>,
    /// The training office, while somebody practises in it.
    pub(crate) practice: Mutex<Option<Arc<Practice>>>,
    /// What runs without an open office: a training office being made.
    pub(crate) jobs: Jobs,
    /// Users whose passphrase was typed wrong while the office was locked: noted in the ledger once it opens.
    pub(crate) shut_out: Mutex<Vec<String>>,
}

impl Desk {
    /// A desk over the store's folder, locked or without an office yet.
    #[must_use]
    pub fn new(host: Host) -> Self {
        let stage = Mutex::new(Self::stage_of(&host.store));
        Self {
            host,
            files: Arc::default(),
            stage,
            left: Mutex::default(),
            practice: Mutex::default(),
            jobs: Jobs::default(),
            shut_out: Mutex::default(),
        }
    }

    /// How a folder stands before anybody unlocked it.
    pub(crate) fn stage_of(store: &Path) -> Stage {
        match Vault::peek(store) {
            Ok(Some(_)) | Err(_) => Stage::Locked,
            Ok(None) => Stage::Absent,
        }
    }

    /// Runs a command by name. Blocking; the answer is JSON: `{"ok", "receipt"?}` or `{"problem"}`.
    #[must_use]
    pub fn dispatch(&self, name: &str, body: &str) -> String {
        self.answer(name, body).into_json().to_string()
    }

    /// The same, before it becomes text.
    #[must_use]
    pub fn answer(&self, name: &str, body: &str) -> Answer {
        if body.len() > LONGEST_REQUEST {
            return Answer::refused(Problem::new("request-too-long"));
        }
        match find_command(name) {
            Some(row) => (row.run)(self, row.name, body),
            None => Answer::refused(Problem::new("no-such-command").with("name", name)),
        }
    }

    /// Takes a path a person picked; `write` when it may be written to.
    #[must_use]
    pub fn offer_file(&self, path: PathBuf, write: bool) -> Offered {
        self.files.offer(path, write)
    }

    /// The path behind a token that was picked for writing: for hosts that hand the file on.
    ///
    /// # Errors
    /// `no-such-file`.
    pub fn written_file(&self, token: &str) -> Result<PathBuf, Problem> {
        self.files.to_write(token)
    }

    /// The report of a rehearsal or an import that has ended: the file as a whole, and its rows one by one.
    ///
    /// # Errors
    /// `locked`, `not-allowed`, or `no-such-job`.
    pub fn import_report(&self, job: &str) -> Result<Arc<Report>, Problem> {
        let open = self.open()?;
        Right::Register.check(&open.member())?;
        let report = open.reports.get(job);
        report.ok_or_else(|| Problem::new("no-such-job").with("job", job))
    }

    /// Closes the office if it is open: jobs stop, what is being answered is waited for, the store is checkpointed, keys
    /// are wiped.
    pub fn close(&self) {
        {
            let mut stage = self.stage();
            if let Stage::Open(open, _) = &*stage {
                open.jobs.stop_all();
                if let Some(practice) = self.practice() {
                    practice.keep();
                }
                if let Stage::Open(_, line) = std::mem::replace(&mut *stage, Stage::Locked) {
                    *self.left() = Some(line);
                }
            }
        }
        self.wait_until_left();
    }

    /// Waits until nobody works any more in the office that was locked last. Until then the store is in use.
    pub(crate) fn wait_until_left(&self) {
        let mut left = self.left();
        if let Some(line) = &*left {
            // Broken, or out of patience: the store says it is in use if somebody needs it.
            let _over = line.recv_timeout(PATIENCE);
            *left = None;
        }
    }

    fn left(&self) -> MutexGuard<'_, Option<Line>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open office.
    ///
    /// # Errors
    /// `locked`, or `no-office`.
    pub fn open(&self) -> Result<Arc<Open>, Problem> {
        match &*self.stage() {
            Stage::Open(open, _) => Ok(Arc::clone(open)),
            Stage::Locked => Err(Problem::new("locked")),
            Stage::Absent | Stage::Pending(_) => Err(Problem::new("no-office")),
        }
    }

    pub(crate) fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The training office somebody practises in; none over a real one.
    pub(crate) fn practice(&self) -> Option<Arc<Practice>> {
        self.practice
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The folder of the store in use.
    pub(crate) fn store(&self) -> PathBuf {
        self.practice()
            .map_or_else(|| self.host.store.clone(), |practice| practice.store())
    }

    /// The clock of the office in use.
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        match self.practice() {
            Some(practice) => practice,
            None => Arc::clone(&self.host.clock),
        }
    }

    /// The moment, before any calendar is known.
    pub(crate) fn moment(&self) -> Now {
        Now {
            utc_ms: self.clock().now_ms(),
            zone_minutes: 0,
        }
    }

    pub(crate) fn run_before<Q: DeserializeOwned, A: Serialize>(
        &self,
        body: &str,
        handler: fn(&Self, Q) -> Result<A, Problem>,
    ) -> Answer {
        answered(read::<Q>(body).and_then(|request| handler(self, request)))
    }

    pub(crate) fn run_read<Q: DeserializeOwned, A: Serialize>(
        &self,
        body: &str,
        right: Right,
        handler: fn(&Open, Q) -> Result<A, Problem>,
    ) -> Answer {
        answered(
            self.enter::<Q>(body, right)
                .and_then(|(open, request)| handler(&open, request)),
        )
    }

    pub(crate) fn run_write<Q: DeserializeOwned, A: Serialize>(
        &self,
        name: &'static str,
        body: &str,
        right: Right,
        handler: fn(&mut Act<'_>, Q) -> Result<A, Problem>,
    ) -> Answer {
        let (open, request) = match self.enter::<Q>(body, right) {
            Ok(entered) => entered,
            Err(problem) => return Answer::refused(problem),
        };
        let mut act = Act::new(&open, name);
        let outcome = handler(&mut act, request).and_then(to_json);
        Answer {
            outcome,
            receipt: act.into_receipt(),
        }
    }

    pub(crate) fn run_job<Q: DeserializeOwned + Send + 'static, A: Serialize + 'static>(
        &self,
        name: &'static str,
        body: &str,
        right: Right,
        handler: fn(&Open, &'static str, &Job, Q) -> Result<A, Problem>,
    ) -> Answer {
        answered(self.enter::<Q>(body, right).map(|(open, request)| {
            let inside = Arc::clone(&open);
            open.jobs
                .start(move |job| handler(&inside, name, job, request).and_then(to_json))
        }))
    }

    fn enter<Q: DeserializeOwned>(
        &self,
        body: &str,
        right: Right,
    ) -> Result<(Arc<Open>, Q), Problem> {
        let open = self.open()?;
        right.check(&open.member())?;
        Ok((open, read(body)?))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.jobs.stop_all();
        self.close();
    }
}

/// Runs a write's handler on an act that is already under way.
pub(crate) fn act_on<Q: DeserializeOwned, A: Serialize>(
    act: &mut Act<'_>,
    body: &str,
    handler: fn(&mut Act<'_>, Q) -> Result<A, Problem>,
) -> Result<Value, Problem> {
    handler(act, read(body)?).and_then(to_json)
}

/// Reads a request; unknown fields are refused.
fn read<Q: DeserializeOwned>(body: &str) -> Result<Q, Problem> {
    let body = if body.trim().is_empty() { "{}" } else { body };
    serde_json::from_str(body).map_err(|wrong| {
        Problem::new("bad-request")
            .with("column", wrong.column())
            .with("detail", detail(&wrong))
    })
}

/// What is wrong with a request, without the request's own text: it may hold names.
fn detail(wrong: &serde_json::Error) -> String {
    let text = wrong.to_string();
    match text.split('`').nth(1) {
        Some(field) => field.to_owned(),
        None => format!("{:?}", wrong.classify()),
    }
}

fn to_json<A: Serialize>(view: A) -> Result<Value, Problem> {
    serde_json::to_value(view).map_err(|_| Problem::new("internal"))
}

fn answered<A: Serialize>(outcome: Result<A, Problem>) -> Answer {
    Answer {
        outcome: outcome.and_then(to_json),
        receipt: Receipt::default(),
    }
}

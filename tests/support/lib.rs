//! What the tests share: a desk in a folder of its own, with a clock the test sets and a parse worker.

pub mod killers;

use comity_desk::clock::Clock;
use comity_desk::{Desk, Host};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// The passphrase of every test office.
pub const PASSPHRASE: &str = "correct horse battery staple";

/// A clock that stands where the test puts it, and moves a millisecond at every look.
pub struct SetClock(AtomicI64);

impl SetClock {
    /// A clock at 09:00 UTC of a day.
    #[must_use]
    pub fn on(day: &str) -> Arc<Self> {
        let clock = Arc::new(Self(AtomicI64::new(0)));
        clock.set(day);
        clock
    }

    /// Puts it at 09:00 UTC of a day.
    pub fn set(&self, day: &str) {
        let instant = format!("{day}T09:00:00Z");
        let instant = chrono::DateTime::parse_from_rfc3339(&instant).expect("an ISO day");
        self.0.store(instant.timestamp_millis(), Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now_ms(&self) -> i64 {
        self.0.fetch_add(1, Ordering::SeqCst)
    }
}

/// A desk of Averland (XA) with one head, unlocked.
pub struct Office {
    /// The desk.
    pub desk: Desk,
    /// Its clock.
    pub clock: Arc<SetClock>,
    /// The recovery key, as shown once.
    pub recovery_key: String,
    worker: PathBuf,
    folder: TempDir,
}

impl Office {
    /// A new office on a day; `worker` is the program that parses other people's files.
    #[must_use]
    pub fn on(day: &str, worker: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let clock = SetClock::on(day);
        let desk = desk(&folder.path().join("office"), worker, &clock);
        let mut office = Self {
            desk,
            clock,
            recovery_key: String::new(),
            worker: worker.into(),
            folder,
        };
        let key = office.call(
            "office.create",
            json!({
                "office": "Central Authority of Averland", "state": "XA", "user": "tolvey",
                "passphrase": PASSPHRASE, "locale": "en",
                "calendar": {
                    "weekend": ["fri", "sat"], "zone": "+03:00", "count_mode": "EXCL",
                    "holidays": ["2026-03-19", "2026-03-22", "2026-07-23"]
                }
            }),
        );
        office.recovery_key = key["recovery_key"].as_str().expect("a key").to_owned();
        office.call("office.confirm", json!({ "typed": office.recovery_key }));
        office
    }

    /// The store's folder.
    #[must_use]
    pub fn store(&self) -> PathBuf {
        self.folder.path().join("office")
    }

    /// A folder beside the store for files that come and go.
    #[must_use]
    pub fn beside(&self) -> &Path {
        self.folder.path()
    }

    /// Another desk over the same store, as a second start of the program would make.
    #[must_use]
    pub fn another_desk(&self) -> Desk {
        desk(&self.store(), &self.worker.to_string_lossy(), &self.clock)
    }

    /// Runs a command that must succeed.
    pub fn call(&self, name: &str, request: Value) -> Value {
        let answer = self.ask(name, request.clone());
        assert!(
            answer.get("problem").is_none(),
            "{name} {request} was refused: {answer}"
        );
        answer["ok"].clone()
    }

    /// Runs a command that must be refused, and answers the problem.
    pub fn refused(&self, name: &str, request: Value) -> Value {
        let answer = self.ask(name, request.clone());
        assert!(
            answer.get("problem").is_some(),
            "{name} {request} was not refused: {answer}"
        );
        answer["problem"].clone()
    }

    /// Runs a command.
    #[must_use]
    pub fn ask(&self, name: &str, request: Value) -> Value {
        serde_json::from_str(&self.desk.dispatch(name, &request.to_string())).expect("JSON")
    }

    /// Runs a job to its end and answers its result.
    pub fn job(&self, name: &str, request: Value) -> Value {
        let ended = self.job_end(name, request);
        assert_eq!(ended["state"], "DONE", "{name} ended so: {ended}");
        ended["result"].clone()
    }

    /// Runs a job to its end, however it ends.
    pub fn job_end(&self, name: &str, request: Value) -> Value {
        let started = self.call(name, request);
        loop {
            let view = self.call("jobs.view", json!({ "job": started["job"] }));
            if view["state"] != "RUNNING" {
                return view;
            }
            std::thread::yield_now();
        }
    }

    /// Offers a file to read, as a file dialog would.
    #[must_use]
    pub fn pick(&self, path: impl Into<PathBuf>) -> String {
        self.desk.offer_file(path.into(), false).token
    }

    /// Offers a file to write.
    #[must_use]
    pub fn pick_new(&self, name: &str) -> (String, PathBuf) {
        let path = self.folder.path().join(name);
        (self.desk.offer_file(path.clone(), true).token, path)
    }

    /// What every story ends with: the store verifies, and a replay of the ledger gives the same tables.
    pub fn verify(&self) {
        let verified = self.job("store.verify", json!({}));
        assert_eq!(verified["sound"], true, "{verified}");
        assert!(verified["entries"].as_u64().unwrap_or(0) > 0);
    }
}

fn desk(store: &Path, worker: &str, clock: &Arc<SetClock>) -> Desk {
    let clock: Arc<dyn Clock> = Arc::<SetClock>::clone(clock);
    Desk::new(Host {
        store: store.to_path_buf(),
        worker: worker.into(),
        clock,
    })
}

/// A path under the fixtures.
#[must_use]
pub fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(path)
}

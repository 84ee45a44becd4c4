//! Where the fault tests play: a store, the program to be killed, and chance with a printed seed.

use comity_casework::value::Id;
use comity_vault::{Founder, KdfCost, NewStore, Now, Vault};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Opens every store of these tests.
pub(crate) const PASSPHRASE: &str = "nine slow herons over water";
/// Unlocks every store of these tests.
pub(crate) const LOGIN: &str = "leila";

/// A store of its own in a folder of its own.
pub(crate) struct Scene {
    folder: TempDir,
    /// The store's folder.
    pub(crate) store: PathBuf,
    /// What chance started from: `COMITY_SEED` repeats a run.
    pub(crate) seed: u64,
    chance: u64,
}

/// What one life of the program came to.
pub(crate) struct Run {
    /// What it found when it opened the store.
    pub(crate) health: String,
    /// The last entry it found.
    pub(crate) head: u64,
    /// What it acknowledged before it was killed.
    pub(crate) said: Vec<(u64, Id)>,
}

impl Scene {
    pub(crate) fn set() -> Self {
        let folder = TempDir::new().expect("a folder");
        let store = folder.path().join("store");
        let new = NewStore {
            office: "Central Authority",
            edits: Vec::new(),
            founder: Founder {
                login: LOGIN,
                display: "Leila",
                role: "HEAD",
                locale: "en",
                passphrase: PASSPHRASE,
            },
            now: Now {
                utc_ms: 1_773_126_000_000,
                zone_minutes: 180,
            },
        };
        let mut pending = Vault::create(&store, new, KdfCost::FLOOR).expect("a store");
        let typed = pending.recovery_key().printed();
        drop(pending.finish(&typed).expect("a store"));
        let seed = std::env::var("COMITY_SEED")
            .ok()
            .and_then(|seed| seed.parse().ok())
            .unwrap_or_else(fresh_seed);
        println!("seed {seed}");
        Self {
            folder,
            store,
            seed,
            chance: seed | 1,
        }
    }

    /// A number from `least` to `most`, by xorshift from the seed.
    pub(crate) fn between(&mut self, least: u64, most: u64) -> u64 {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        least + self.chance % (most - least + 1)
    }

    /// A folder for the program's temporary files, to be searched as well.
    pub(crate) fn temporary(&self) -> PathBuf {
        let path = self.folder.path().join("temporary");
        std::fs::create_dir_all(&path).expect("a folder");
        path
    }

    /// Lets the program acknowledge so many commits, then live for so many milliseconds more, then kills it.
    pub(crate) fn run(&self, mode: &str, round: u128, commits: u64, patience: u64) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_comity-test-committer"))
            .args([self.store.as_path(), Path::new(mode)])
            .arg(round.to_string())
            .env("TMPDIR", self.temporary())
            .env("SQLITE_TMPDIR", self.temporary())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the committer");
        let lines = lines(child.stdout.take().expect("its output"));
        let ready = lines.recv().expect("it opens the store");
        let mut heard: Vec<String> = (0..commits)
            .map(|_| lines.recv().expect("it goes on"))
            .collect();
        let end = Instant::now() + Duration::from_millis(patience);
        while let Ok(line) = lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
            heard.push(line);
        }
        child.kill().expect("a kill");
        child.wait().expect("its end");
        // What was in the pipe when it died was acknowledged all the same.
        heard.extend(lines);
        let ready: Vec<&str> = ready.split(' ').collect();
        Run {
            health: ready[1].to_owned(),
            head: ready[2].parse().expect("a number"),
            said: heard.iter().filter_map(|line| acknowledged(line)).collect(),
        }
    }
}

fn acknowledged(line: &str) -> Option<(u64, Id)> {
    let (seq, request) = line.split_once(' ')?;
    Some((seq.parse().ok()?, request.parse().ok()?))
}

fn lines(out: std::process::ChildStdout) -> Receiver<String> {
    let (send, receive) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    receive
}

fn fresh_seed() -> u64 {
    let now = std::time::SystemTime::now();
    let since = now
        .duration_since(std::time::UNIX_EPOCH)
        .expect("after 1970");
    u64::from(since.subsec_nanos()) << 20 ^ since.as_secs()
}

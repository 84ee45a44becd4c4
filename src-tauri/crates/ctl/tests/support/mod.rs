//! What the tests of the built program share: a place of its own for each, and how to run it there.
#![allow(dead_code, reason = "each test program uses its own part")]

use serde_json::Value;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A folder with a calendar and a passphrase, gone at the end.
pub(crate) struct Place {
    pub(crate) folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        let place = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        place.write(
            "averland.toml",
            "weekend = [\"fri\", \"sat\"]\nzone = \"+03:00\"\nholidays = [\"2026-03-19\", \"2026-03-22\", \"2026-07-23\"]\n",
        );
        place.write("pass", "a passphrase for tests only\n");
        place
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comityctl"));
        command
            .current_dir(self.folder.path())
            .args(arguments)
            .env("LANG", "en_GB.UTF-8")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Sets up an office with one user, maren.
    pub(crate) fn init(&self) -> Output {
        self.run(&[
            "init",
            "--store",
            "office",
            "--office",
            "Central Authority",
            "--state",
            "XA",
            "--calendar",
            "averland.toml",
            "--user",
            "maren",
            "--passphrase-file",
            "pass",
            "--recovery-file",
            "recovery",
            "--json",
        ])
    }

    /// Runs a subcommand as maren.
    pub(crate) fn as_maren(&self, arguments: &[&str]) -> Output {
        let who = [
            "--store",
            "office",
            "--user",
            "maren",
            "--passphrase-file",
            "pass",
            "--json",
        ];
        self.run(&[arguments, &who].concat())
    }
}

/// The exit code.
pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// The answer of a run that ended well.
pub(crate) fn json(output: &Output) -> Value {
    assert_eq!(code(output), 0, "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

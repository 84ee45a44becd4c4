//! Files that a person picked: the screen holds a token, never a path.

use crate::problems::Problem;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// What the dialog gave.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Offered {
    /// To be sent back with a command.
    pub token: String,
    /// The file's name, to be shown.
    pub name: String,
}

/// The picked files of this run of the program.
#[derive(Default)]
pub struct Files {
    picked: Mutex<HashMap<String, (PathBuf, bool)>>,
}

impl Files {
    /// Takes a picked path; `write` when it may be written to.
    pub fn offer(&self, path: PathBuf, write: bool) -> Offered {
        let mut bytes = [0_u8; 16];
        let token = match getrandom::fill(&mut bytes) {
            Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            // Without randomness the token is only unguessable by being unknown: refuse it all.
            Err(_) => String::new(),
        };
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let offered = Offered {
            token: token.clone(),
            name: name.unwrap_or_default(),
        };
        if !token.is_empty() {
            let mut picked = self.picked.lock().unwrap_or_else(PoisonError::into_inner);
            picked.insert(token, (path, write));
        }
        offered
    }

    /// The path behind a token picked for reading.
    ///
    /// # Errors
    /// `no-such-file`.
    pub fn to_read(&self, token: &str) -> Result<PathBuf, Problem> {
        self.path(token, false)
    }

    /// The path behind a token picked for writing.
    ///
    /// # Errors
    /// `no-such-file`.
    pub fn to_write(&self, token: &str) -> Result<PathBuf, Problem> {
        self.path(token, true)
    }

    fn path(&self, token: &str, write: bool) -> Result<PathBuf, Problem> {
        let picked = self.picked.lock().unwrap_or_else(PoisonError::into_inner);
        picked
            .get(token)
            .filter(|(_, may_write)| *may_write == write)
            .map(|(path, _)| path.clone())
            .ok_or_else(|| Problem::new("no-such-file").at("file"))
    }
}

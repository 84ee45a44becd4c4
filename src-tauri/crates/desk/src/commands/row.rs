//! What a row of the table holds, and how its types are asked for.

use crate::access::Right;
use crate::desk::Desk;
use crate::problems::{Answer, Problem};
use crate::session::Act;
use crate::typescript::Declared;
use serde_json::Value;
use ts_rs::Config;

/// How a command runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Also while the office is locked.
    Before,
    /// Reads the open office.
    Read,
    /// Writes one ledger entry or more, and answers a receipt.
    Write,
    /// Starts a long job in the background and answers a [`JobView`].
    Job,
}

/// One row of the table.
pub struct CommandInfo {
    /// Its name, `noun.verb`.
    pub name: &'static str,
    /// How it runs.
    pub sort: Sort,
    /// Who may; commands before unlocking ask for nothing.
    pub right: Right,
    /// What it is for.
    pub purpose: &'static str,
    /// Names its request type in TypeScript.
    pub request: fn(&Config) -> String,
    /// Names its response type in TypeScript.
    pub response: fn(&Config) -> String,
    /// Declares both, and all they are made of.
    pub declare: fn(&mut Declared),
    /// Runs it.
    pub(crate) run: fn(&Desk, &'static str, &str) -> Answer,
    /// A write's handler alone, for an act that somebody else began: a rehearsal, or what a head approves.
    pub(crate) act: Option<Handler>,
}

/// Runs a write's handler on an act, from the request's JSON to the answer's.
pub(crate) type Handler = fn(&mut Act<'_>, &str) -> Result<Value, Problem>;

/// A request whose every part may be left out is asked for in part.
pub(crate) fn asked(name: String, in_part: bool) -> String {
    if in_part && name != "Nothing" {
        format!("Partial<{name}>")
    } else {
        name
    }
}

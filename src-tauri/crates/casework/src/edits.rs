//! Typed edits: what the domain answers when it agrees, before anything is written.

use crate::nouns::Noun;
use crate::value::{Id, Value};

/// One change to one row. The vault turns edits into one ledger entry and applies that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Which table.
    pub noun: Noun,
    /// Which row.
    pub id: Id,
    /// What happens to it.
    pub op: Op,
}

/// The three things that can happen to a row. Rows are never deleted, only dropped from view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// The row comes into being (or comes back).
    Add,
    /// The row leaves its set; its fields stay readable in the history.
    Drop,
    /// One field takes a value.
    Set {
        /// The field's frozen number.
        field: u16,
        /// What it was when the author saw it.
        was: Value,
        /// What it becomes.
        now: Value,
    },
}

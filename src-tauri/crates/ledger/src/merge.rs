//! Joins what several desks wrote: per field by clock, membership by add and drop, and nothing lost in silence.
//!
//! A row's history is a set of writes. Joining two histories is the union of the sets, so any order, any
//! grouping and any repetition gives the same row; what the row *is* follows from the set alone.

use crate::change::{Change, Op, Value};
use crate::clock::Stamp;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// When and where a write was made: orders any two writes the same way at every desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The hybrid clock of its entry.
    pub clock: Stamp,
    /// The machine, which decides between equal clocks.
    pub device: Uuid,
}

/// One value somebody wrote, and the one they saw when they did.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Write {
    mark: Mark,
    was: Value,
    now: Value,
}

/// A value that lost to a later one whose author had not seen it. A person settles it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Conflict {
    /// The field's number.
    pub field: u16,
    /// The value that lost.
    pub lost: Value,
    /// When and where it was written.
    pub mark: Mark,
    /// The value that stands.
    pub stands: Value,
}

/// One row's joined history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    membership: BTreeSet<(Mark, bool)>,
    fields: BTreeMap<u16, BTreeSet<Write>>,
}

impl History {
    /// Takes one change in.
    pub fn take(&mut self, mark: Mark, change: &Change) {
        match &change.op {
            Op::Add => {
                self.membership.insert((mark, true));
            }
            Op::Drop => {
                self.membership.insert((mark, false));
            }
            Op::Set { field, was, now } => {
                self.fields.entry(*field).or_default().insert(Write {
                    mark,
                    was: was.clone(),
                    now: now.clone(),
                });
            }
        }
    }

    /// Joins another desk's history of the same row.
    pub fn join(&mut self, other: &Self) {
        self.membership.extend(&other.membership);
        for (field, writes) in &other.fields {
            let ours = self.fields.entry(*field).or_default();
            ours.extend(writes.iter().cloned());
        }
    }

    /// True when the row is in its set: the latest add or drop decides.
    #[must_use]
    pub fn present(&self) -> bool {
        self.membership.last().is_some_and(|(_, present)| *present)
    }

    /// A field's value: the latest write's.
    #[must_use]
    pub fn value(&self, field: u16) -> Value {
        self.fields
            .get(&field)
            .and_then(BTreeSet::last)
            .map_or(Value::Null, |write| write.now.clone())
    }

    /// The values that lost without being seen: no later write started from them.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut found = Vec::new();
        for (field, writes) in &self.fields {
            let Some(winner) = writes.last() else {
                continue;
            };
            for write in writes {
                let seen = writes
                    .range((std::ops::Bound::Excluded(write), std::ops::Bound::Unbounded))
                    .any(|later| later.was == write.now);
                if write.now != winner.now && !seen {
                    found.push(Conflict {
                        field: *field,
                        lost: write.now.clone(),
                        mark: write.mark,
                        stands: winner.now.clone(),
                    });
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests;

//! Tasks and bring-forward dates.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which tasks; whatever is empty asks nothing.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TaskQuery {
    /// The assignee's login.
    pub assignee: String,
    /// The request.
    pub request: String,
    /// Due, or to be reminded of, on this day or earlier.
    pub until: String,
    /// Also those that are done or dropped.
    pub ended: bool,
}

/// A task as typed.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TaskEdit {
    /// The row; empty for a new one.
    pub id: String,
    /// The request; empty for one of the office.
    pub request: String,
    /// What is to be done.
    pub title: String,
    /// `TASK` or `BRING_FORWARD`.
    pub sort: String,
    /// Who does it, a login; oneself if empty.
    pub assignee: String,
    /// By when, ISO.
    pub due_on: String,
    /// How many days before that to remind.
    pub remind_days: u32,
    /// Free remarks.
    pub remarks: String,
}

/// A task that ends.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct EndTask {
    /// The row.
    pub id: String,
    /// The day it was done, ISO; today if empty.
    pub on: String,
    /// Why it is dropped; empty when it was done.
    pub dropped_because: String,
}

/// A task, as shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TaskView {
    /// The row.
    pub id: String,
    /// The request; empty for one of the office.
    pub request: String,
    /// Its reference.
    pub our_ref: String,
    /// What is to be done; empty where the sort says it.
    pub title: String,
    /// Its sort; words under `task-sort-`.
    pub sort: String,
    /// Who does it.
    pub assignee: String,
    /// By when, ISO.
    pub due_on: String,
    /// The day it is first shown, ISO.
    pub remind_on: String,
    /// Days from today to the due day.
    pub days_left: Option<i32>,
    /// Who made it; empty when the program did.
    pub made_by: String,
    /// `OPEN`, `DONE` or `DROPPED`.
    pub status: String,
    /// When it ended.
    pub done_on: String,
    /// By whom.
    pub done_by: String,
    /// The article that asks for it.
    pub article: String,
    /// Free remarks.
    pub remarks: String,
}

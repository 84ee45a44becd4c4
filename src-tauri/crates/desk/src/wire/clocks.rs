//! Clocks paused, and legal days put right.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Leaves an interval out of the custody clocks of a request (CETS 209 4(5)).
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PauseDeadlines {
    /// The request.
    pub request: String,
    /// The day the consent was notified: the first day left out.
    pub from: String,
    /// The day it was revoked: the first day counted again.
    pub to: String,
    /// Why.
    pub reason: String,
}

/// Puts a legal day right. Exactly one of `field`, `step` and `fact` says which.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CorrectDay {
    /// The request.
    pub id: String,
    /// The version shown.
    pub seen: u32,
    /// `received_on` or `sent_on`.
    #[serde(default)]
    pub field: String,
    /// The row of the step whose effective day was noted wrongly.
    #[serde(default)]
    pub step: String,
    /// The code of the fact that holds the day.
    #[serde(default)]
    pub fact: String,
    /// What it should be: an ISO day, for a fact also with the time.
    pub to: String,
    /// Why.
    pub reason: String,
    /// The login of the head who approves.
    #[serde(default)]
    pub approved_by: String,
    /// That head's own passphrase, typed by them at this desk.
    #[serde(default)]
    pub approver_passphrase: String,
}

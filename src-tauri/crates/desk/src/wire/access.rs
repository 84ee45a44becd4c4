//! Who sees what, second persons, handovers and absences, as they travel.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// About one request; empty for all.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OfFile {
    /// The request.
    pub request: String,
}

/// Whether confidentiality asked for can be kept.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteConfidentiality {
    /// The request.
    pub request: String,
    /// CAN_KEEP, CANNOT_KEEP or SENDER_TOLD.
    pub stand: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Opens a file for a member.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveGrant {
    /// The request.
    pub request: String,
    /// For whom, a login.
    pub login: String,
    /// The last day, ISO; empty for no end.
    #[serde(default)]
    pub until: String,
    /// Why.
    pub why: String,
}

/// Shuts a file again.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RevokeGrant {
    /// The grant's row.
    pub id: String,
    /// Why.
    #[serde(default)]
    pub why: String,
}

/// A file opened for somebody.
#[derive(Debug, Serialize, TS)]
pub struct GrantView {
    /// Row.
    pub id: String,
    /// The request.
    pub request: String,
    /// Its reference.
    pub our_ref: String,
    /// For whom, a login.
    pub login: String,
    /// Their shown name.
    pub display: String,
    /// Who opened it, a login.
    pub given_by: String,
    /// When, ISO.
    pub given_on: String,
    /// Until when, ISO; empty for no end.
    pub until: String,
    /// Why.
    pub why: String,
    /// True once its last day is past.
    pub ended: bool,
}

/// Lays a command before a head.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeProposal {
    /// The request it is about; empty for one of the office.
    #[serde(default)]
    pub request: String,
    /// The command's name.
    pub command: String,
    /// Its request.
    #[ts(type = "unknown")]
    pub body: serde_json::Value,
}

/// Decides on a proposal, or takes it back.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideProposal {
    /// The proposal's row.
    pub id: String,
    /// What there is to say.
    #[serde(default)]
    pub note: String,
}

/// A step that waits for a second person, or did.
#[derive(Debug, Serialize, TS)]
pub struct ProposalView {
    /// Row.
    pub id: String,
    /// The request; empty for one of the office.
    pub request: String,
    /// Its reference.
    pub our_ref: String,
    /// The command.
    pub command: String,
    /// Its request.
    #[ts(type = "unknown")]
    pub body: serde_json::Value,
    /// The status it leads to, where it is a step.
    pub to: String,
    /// Who proposes, a login.
    pub proposed_by: String,
    /// When, ISO.
    pub proposed_on: String,
    /// OPEN, APPROVED, DECLINED or WITHDRAWN.
    pub status: String,
    /// Who decided, a login.
    pub decided_by: String,
    /// When, ISO.
    pub decided_on: String,
    /// What they said.
    pub note: String,
    /// True when the file has changed since: it has to be proposed anew.
    pub stale: bool,
}

/// Proposals: those that wait for this member, and those of their own.
#[derive(Debug, Serialize, TS)]
pub struct ProposalsView {
    /// Open ones of others, oldest first; for a head.
    pub waiting: Vec<ProposalView>,
    /// One's own, newest first.
    pub mine: Vec<ProposalView>,
    /// What the approved command answered, where one was just run.
    #[ts(type = "unknown")]
    pub answer: Option<serde_json::Value>,
}

/// Gives files to an officer.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignRequests {
    /// The requests.
    pub ids: Vec<String>,
    /// To whom, a login.
    pub officer: String,
    /// Why.
    #[serde(default)]
    pub why: String,
}

/// What was given.
#[derive(Debug, Serialize, TS)]
pub struct Assigned {
    /// How many files changed hands.
    pub changed: u32,
}

/// Begins a handover.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenHandover {
    /// From, a login.
    pub from: String,
    /// To, a login.
    pub to: String,
    /// The day it takes effect, ISO; today if empty.
    #[serde(default)]
    pub day: String,
    /// Why.
    pub why: String,
    /// Only these of their open files; all if empty.
    #[serde(default)]
    pub files: Vec<String>,
}

/// Notes something on one file of a handover.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteHandover {
    /// The item's row.
    pub id: String,
    /// What the next one must know.
    pub note: String,
}

/// A handover with its list.
#[derive(Debug, Serialize, TS)]
pub struct HandoverView {
    /// Row.
    pub id: String,
    /// From, a login.
    pub from: String,
    /// Their shown name.
    pub from_display: String,
    /// To, a login.
    pub to: String,
    /// Their shown name.
    pub to_display: String,
    /// The day it takes effect, ISO.
    pub day: String,
    /// Why.
    pub why: String,
    /// OPEN, SIGNED or CANCELLED.
    pub status: String,
    /// Signed by the one who gives, ISO.
    pub given_on: String,
    /// Signed by the one who takes, ISO.
    pub taken_on: String,
    /// The head who signed for somebody who is gone, a login.
    pub signed_for_by: String,
    /// True when this member's signature is wanted.
    pub sign: bool,
    /// The files; empty in a list of handovers.
    pub items: Vec<HandoverItemView>,
    /// How many files.
    pub files: u32,
}

/// One file on a handover's list.
#[derive(Debug, Serialize, TS)]
pub struct HandoverItemView {
    /// Row.
    pub id: String,
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// The other State; `MASKED` where it is not for this reader.
    pub state: String,
    /// Kind.
    pub kind: String,
    /// What it is about.
    pub subject: String,
    /// Life cycle.
    pub machine: String,
    /// Status.
    pub status: String,
    /// What runs: rule and day, earliest first.
    pub running: Vec<RunningView>,
    /// What the next one must know.
    pub note: String,
    /// True once taken over.
    pub taken: bool,
}

/// A clock on a handover's list.
#[derive(Debug, Serialize, TS)]
pub struct RunningView {
    /// The rule.
    pub rule: String,
    /// Due, ISO day or local instant.
    pub due: String,
    /// Hard in law.
    pub hard: bool,
}

/// Notes an absence.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAbsence {
    /// The row, to change one; empty for a new one.
    #[serde(default)]
    pub id: String,
    /// Who is away, a login; oneself if empty.
    #[serde(default)]
    pub login: String,
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Who stands in, a login.
    pub delegate: String,
    /// Why.
    #[serde(default)]
    pub why: String,
}

/// A member away.
#[derive(Debug, Serialize, TS)]
pub struct AbsenceView {
    /// Row.
    pub id: String,
    /// Who is away, a login.
    pub login: String,
    /// Their shown name.
    pub display: String,
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Who stands in, a login.
    pub delegate: String,
    /// Their shown name.
    pub delegate_display: String,
    /// Why; only for the two of them and for heads.
    pub why: String,
    /// True today.
    pub now: bool,
}

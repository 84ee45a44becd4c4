//! Consultations with other States: opened, reminded, ended, listed, and the sheet for a meeting on all open files.

use super::DeadlineView;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Opens a consultation.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OpenConsultation {
    /// The request.
    pub request: String,
    /// Further requests it is about.
    pub requests: Vec<String>,
    /// Purpose.
    pub purpose: String,
    /// Opened on, ISO; today if empty.
    pub on: String,
    /// Reply asked for by; 30 days later if empty.
    pub reply_by: String,
    /// Our position.
    pub our_position: String,
    /// Their position, where they began it.
    pub their_position: String,
    /// WRITTEN, CALL, VIDEO or MEETING; in writing if empty.
    pub mode: String,
    /// BILATERAL, MULTILATERAL or NETWORK; bilateral if empty.
    pub format: String,
    /// The network.
    pub network: String,
    /// `US` or `THEM`; us if empty.
    pub initiated_by: String,
    /// The States in it; the request's own if empty.
    pub states: Vec<String>,
    /// Who takes part, one a line.
    pub participants: String,
    /// NORMAL to SEALED; the request's own if empty.
    pub sensitivity: String,
    /// Documents, one reference a line.
    pub documents: String,
}

/// Notes a consultation's outcome.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ConcludeConsultation {
    /// The consultation's row.
    pub id: String,
    /// Outcome.
    pub outcome: String,
    /// On, ISO; today if empty.
    pub on: String,
    /// Their position.
    pub their_position: String,
    /// The text agreed.
    pub agreed: String,
    /// Until when, for POSTPONE_CONFIRMED.
    pub until: String,
    /// How costs are split, for COSTS_AGREED.
    pub split: String,
    /// Documents, one reference a line; as before if empty.
    pub documents: String,
}

/// Changes particulars of a consultation; its purpose, days and outcome move by acts of their own.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditConsultation {
    /// The consultation's row.
    pub id: String,
    /// New values by field name: `mode`, `format`, `network`, `states`, `participants`, `our_position`, `their_position`,
    /// `agreed`, `documents`, `sensitivity`. Empty text clears.
    pub fields: BTreeMap<String, String>,
}

/// Reminds the other State.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RemindConsultation {
    /// The consultation's row.
    pub id: String,
    /// On, ISO; today if empty.
    pub on: String,
    /// A new day for the reply; the first one stays if empty.
    pub reply_by: String,
    /// Channel.
    pub channel: String,
    /// To whom.
    pub party: String,
    /// Its reference.
    pub reference: String,
    /// What it says.
    pub summary: String,
}

/// Ties requests to a consultation, or unties them.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TieConsultation {
    /// The consultation's row.
    pub id: String,
    /// The requests.
    pub requests: Vec<String>,
}

/// Notes what was said of one request, and what was agreed to be done.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteConsultation {
    /// The consultation's row.
    pub id: String,
    /// The request, one the consultation is about.
    pub request: String,
    /// What was said.
    pub note: String,
    /// What we do about it: tasks.
    #[serde(default)]
    pub actions: Vec<AgreedAction>,
}

/// One thing we agreed to do.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AgreedAction {
    /// What.
    pub title: String,
    /// Who, a login; the file's officer if empty.
    pub assignee: String,
    /// By when, ISO.
    pub due_on: String,
}

/// A consultation, whole.
#[derive(Debug, Serialize, TS)]
pub struct ConsultationFile {
    /// Row.
    pub id: String,
    /// Its particulars by name; empty ones left out. Days are ISO.
    pub fields: BTreeMap<String, String>,
    /// True while it has no outcome.
    pub open: bool,
    /// True when the reply is late.
    pub overdue: bool,
    /// True when a decision may go on without a reply: its day has passed and a reminder has gone.
    pub unanswered: bool,
    /// The clock of the reply, while one runs.
    pub clock: Option<DeadlineView>,
    /// The requests it is about, the one it was opened on first.
    pub requests: Vec<ConsultedRequest>,
    /// The days of the reminders, oldest first.
    pub reminders: Vec<String>,
    /// What was written and said in it, the newest first.
    pub letters: Vec<ConsultationLetter>,
}

/// A letter, call or message of a consultation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsultationLetter {
    /// The communication.
    pub id: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Sort.
    pub sort: String,
    /// Channel.
    pub channel: String,
    /// Day, ISO.
    pub day: String,
    /// With whom.
    pub party: String,
    /// Its reference.
    pub reference: String,
    /// What it says.
    pub summary: String,
}

/// A request a consultation is about.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsultedRequest {
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Kind.
    pub kind: String,
    /// The other State.
    pub state: String,
    /// What it is about.
    pub subject: String,
    /// Status.
    pub status: String,
    /// What was said of it.
    pub note: String,
}

/// Which consultations.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ConsultationsQuery {
    /// A State, or empty.
    pub state: String,
    /// A purpose, or empty.
    pub purpose: String,
    /// `OPEN`, `LATE`, `OURS` or `THEIRS` (whose turn it is), or `ENDED`; `OPEN` if empty.
    pub show: String,
    /// Rows to pass over.
    pub offset: u32,
    /// How many at most, 100 at most; 100 if 0.
    pub limit: u32,
}

/// A page of consultations in the order in which they have to be looked at, and how many are open.
#[derive(Debug, Serialize, TS)]
pub struct ConsultationsPage {
    /// How many were asked for.
    pub total: u32,
    /// How many with that State and for that purpose have not ended.
    pub open: u32,
    /// Of these, those whose reply is late.
    pub late: u32,
    /// Of these, those that wait for us.
    pub ours: u32,
    /// Of these, those that wait for them.
    pub theirs: u32,
    /// The page.
    pub rows: Vec<ConsultationRow>,
}

/// A consultation in a list.
#[derive(Debug, Serialize, TS)]
pub struct ConsultationRow {
    /// Row.
    pub id: String,
    /// Purpose.
    pub purpose: String,
    /// Obligation.
    pub obligation: String,
    /// Article.
    pub article: String,
    /// The request it was opened on.
    pub request: String,
    /// Its reference.
    pub our_ref: String,
    /// How many further requests it is about.
    pub tied: u32,
    /// The States in it.
    pub states: Vec<String>,
    /// `US` or `THEM`.
    pub initiated_by: String,
    /// Who owes the next word, `US` or `THEM`: the side that did not begin it. Empty once it ended and in a meeting without a day.
    pub turn: String,
    /// Opened.
    pub opened_on: String,
    /// Reply by.
    pub reply_by: String,
    /// The latest reminder.
    pub reminded_on: String,
    /// Outcome, empty while open.
    pub outcome: String,
    /// Its day.
    pub outcome_on: String,
    /// True when the reply is late.
    pub overdue: bool,
}

/// A consultation that the law asks for now.
#[derive(Debug, Serialize, TS)]
pub struct DutyView {
    /// Purpose.
    pub purpose: String,
    /// Obligation.
    pub obligation: String,
    /// The article that asks.
    pub article: String,
    /// What calls for it, a code of the list `consultation-cause`.
    pub cause: String,
    /// True when one has ended with an outcome.
    pub held: bool,
    /// The latest one, empty when none was opened.
    pub consultation: String,
}

/// The sheet for a meeting on all open files with one State.
#[derive(Debug, Serialize, TS)]
pub struct PortfolioView {
    /// The State.
    pub state: String,
    /// The day it stands for, ISO.
    pub as_of: String,
    /// The files, the oldest first.
    pub rows: Vec<PortfolioRow>,
    /// How many, by direction and kind.
    pub totals: Vec<PortfolioTotal>,
    /// How many wait for us.
    pub waiting_for_us: u32,
    /// How many wait for them.
    pub waiting_for_them: u32,
    /// Meetings of this kind so far, the newest first.
    pub meetings: Vec<ConsultationRow>,
}

/// One open file of the sheet.
#[derive(Debug, Serialize, TS)]
pub struct PortfolioRow {
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// Their reference.
    pub their_ref: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Kind.
    pub kind: String,
    /// What it is about.
    pub subject: String,
    /// Status.
    pub status: String,
    /// Received or sent, ISO; may be empty.
    pub day: String,
    /// Days since then.
    pub age: Option<i32>,
    /// Governing day, ISO; may be empty.
    pub due: String,
    /// Its rule.
    pub due_rule: String,
    /// Days from today to it.
    pub days_left: Option<i32>,
    /// What we owe.
    pub ours: Vec<OwedView>,
    /// What they owe.
    pub theirs: Vec<OwedView>,
}

/// Something one side waits for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwedView {
    /// DEADLINE, WAIT, CONSULTATION, CONDITION or STEP.
    pub what: String,
    /// The rule, the cause of waiting, the purpose, the condition's code or the status.
    pub code: String,
    /// Since, ISO; may be empty.
    pub since: String,
    /// By when, ISO; may be empty.
    pub until: String,
    /// True when that day has passed.
    pub overdue: bool,
}

/// How many open files of one direction and kind.
#[derive(Debug, Serialize, TS)]
pub struct PortfolioTotal {
    /// `IN` or `OUT`.
    pub direction: String,
    /// Kind.
    pub kind: String,
    /// How many.
    pub count: u32,
    /// The age of the oldest, days.
    pub oldest: i32,
}

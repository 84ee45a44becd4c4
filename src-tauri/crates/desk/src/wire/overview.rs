//! Today, the register, search, history.

use super::{AbsenceView, DueTranslation, RegisterRow, TaskView, TodayCounts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The day at a glance.
#[derive(Debug, Serialize, TS)]
pub struct TodayView {
    /// The local day, ISO.
    pub today: String,
    /// True when the office works today.
    pub working: bool,
    /// Days off within the coming fortnight, ISO.
    pub days_off: Vec<String>,
    /// People held: custody clocks first.
    pub custody: Vec<CustodyView>,
    /// Past their day.
    pub overdue: Vec<DueView>,
    /// Due within seven days.
    pub week: Vec<DueView>,
    /// Due within the week after.
    pub fortnight: Vec<DueView>,
    /// Waiting for the other State.
    pub waiting: Vec<DueView>,
    /// Received lately, newest first.
    pub received: Vec<RegisterRow>,
    /// Floors and protections that end soon: nothing acts by itself.
    pub ending: Vec<DueView>,
    /// Open files that no clock watches.
    pub unwatched: Vec<RegisterRow>,
    /// How many there are of each: the lists hold the first of them.
    pub counts: TodayCounts,
    /// How many open files in all.
    pub open: u32,
    /// The reader's own tasks that are due, or whose reminder has come.
    pub tasks: Vec<TaskView>,
    /// Charges that the rule of speciality bars: nothing may go on until they are settled.
    pub speciality: Vec<super::SpecialityAlert>,
    /// Translations that are late or due within a week.
    pub translations: Vec<DueTranslation>,
    /// Who is away, or soon, with who stands in.
    pub away: Vec<AbsenceView>,
    /// How many proposals wait for this member's approval.
    pub proposals: u32,
    /// Handovers that want this member's signature.
    pub handovers: Vec<super::HandoverView>,
}

/// One person's custody, as a ruler.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustodyView {
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// The person.
    pub person: NameView,
    /// The other State: it holds them for us (OUT), or we hold them for it (IN).
    pub holder: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Day of arrest, day 0.
    pub arrested_on: String,
    /// Days passed since.
    pub day: i32,
    /// Marks on the ruler, earliest first.
    pub marks: Vec<MarkView>,
    /// The article of the clock.
    pub article: String,
}

/// A mark on a custody ruler.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MarkView {
    /// The deadline's row.
    pub deadline: String,
    /// The rule.
    pub rule: String,
    /// MAXIMUM, MAY_EVENT, DUE ...
    pub nature: String,
    /// The day, ISO.
    pub due: String,
    /// The earlier day under the other count mode, if nobody has checked which applies.
    pub alternative: Option<String>,
    /// Which day from arrest.
    pub day: i32,
    /// Days from today; negative when past.
    pub days_left: i32,
    /// `LAW`, `OFFICE` or `GIVEN`.
    pub source: String,
    /// RUNNING, MET ...
    pub status: String,
}

/// A name with its script, so that it can be isolated and voiced.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct NameView {
    /// As written.
    pub full: String,
    /// Another writing, if there is one.
    pub other: Option<String>,
}

/// One time limit in a list across files.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct DueView {
    /// The deadline's row.
    pub deadline: String,
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// The other State.
    pub state: String,
    /// The request's kind.
    pub kind: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// The officer's login.
    pub officer: String,
    /// What it is about.
    pub subject: String,
    /// The first person, if any.
    pub person: String,
    /// The rule.
    pub rule: String,
    /// The code the rule's words stand under, where it has none of its own.
    pub words: String,
    /// Nature.
    pub nature: String,
    /// Due, ISO day or local instant.
    pub due: String,
    /// Days from today.
    pub days_left: i32,
    /// `LAW`, `OFFICE` or `GIVEN`.
    pub source: String,
    /// `US` or `THEM`: whose turn it is.
    pub actor: String,
    /// True while somebody is held on it.
    pub custody: bool,
    /// Hard in law.
    pub hard: bool,
    /// RUNNING ...
    pub status: String,
    /// True for a confidential file of somebody else's: State `MASKED`, no subject, no person.
    pub masked: bool,
    /// True while what it protects is held until a request that follows is decided.
    pub held: bool,
}

/// A quick search.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindQuery {
    /// Words.
    pub text: String,
    /// How many hits at most.
    #[serde(default)]
    pub limit: u32,
}

/// What a search found.
#[derive(Debug, Serialize, TS)]
pub struct Found {
    /// Newest first.
    pub rows: Vec<RegisterRow>,
    /// All that match, counted up to 1000.
    pub total: u32,
}

/// The history of a request, or of the office.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryQuery {
    /// The request; none for the whole office.
    #[serde(default)]
    #[ts(optional)]
    pub request: Option<String>,
    /// Of a request, only what a member did: their id; empty for anybody.
    #[serde(default)]
    pub user: String,
    /// Of a request, only what is about this, a group of `history.about`; empty for anything.
    #[serde(default)]
    pub about: String,
    /// Of a request, only from this day where it was written; ISO, may be empty.
    #[serde(default)]
    pub from: String,
    /// Of a request, only to this day; ISO, may be empty.
    #[serde(default)]
    pub to: String,
    /// Newer entries to pass over.
    #[serde(default)]
    pub offset: u32,
    /// How many.
    #[serde(default)]
    pub limit: u32,
}

/// Entries, newest first.
#[derive(Debug, Serialize, TS)]
pub struct HistoryPage {
    /// All that were asked for.
    pub total: u32,
    /// All there are, whatever was asked.
    pub all: u32,
    /// Who wrote in a request's history, by name; of the office's nobody is listed.
    pub people: Vec<HistoryPerson>,
    /// This page of them.
    pub entries: Vec<EntryView>,
}

/// Somebody who wrote in a history.
#[derive(Debug, Serialize, TS)]
pub struct HistoryPerson {
    /// The member.
    pub id: String,
    /// Shown name.
    pub name: String,
}

/// One ledger entry, as a person reads it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EntryView {
    /// Its number.
    pub seq: u32,
    /// What was meant: the command's name.
    pub intent: String,
    /// What that is about, a group of `history.about`.
    pub about: String,
    /// Who, shown name.
    pub user: String,
    /// When, UTC RFC 3339.
    pub at: String,
    /// Minutes east of UTC there.
    pub zone: i32,
    /// The day it counts from in law, if another.
    pub effective_on: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What changed.
    pub changes: Vec<ChangeView>,
    /// True when it can be undone.
    pub undoable: bool,
    /// Whose act it was, where a head approved what somebody proposed; empty otherwise. `user` is then the head.
    pub proposed_by: String,
    /// The second person's shown name; empty for none.
    pub approved_by: String,
    /// True when what changed is not for this reader.
    pub masked: bool,
}

/// One field's change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeView {
    /// The noun.
    pub noun: String,
    /// The row.
    pub id: String,
    /// The field; empty when the row came or went.
    pub field: String,
    /// `ADD`, `DROP` or `SET`.
    pub op: String,
    /// Before.
    pub was: String,
    /// After.
    pub now: String,
}

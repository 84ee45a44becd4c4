//! Days: the calendar, lists of clocks, and how a person likes to look at them.

use super::{AbsenceView, DueTranslation, DueView, TaskView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Whose files the day is read for.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TodayQuery {
    /// `MINE`: of the reader and of those they stand in for; `UNIT`: of their unit; `ALL`, or empty: all they may see.
    pub scope: String,
}

/// How many there are of each list of the day; the lists hold the first of them.
#[derive(Debug, Default, Clone, Serialize, TS)]
pub struct TodayCounts {
    /// People held.
    pub custody: u32,
    /// Past their day.
    pub overdue: u32,
    /// Due within seven days.
    pub week: u32,
    /// Due within the week after.
    pub fortnight: u32,
    /// Waiting for the other State.
    pub waiting: u32,
    /// Received lately.
    pub received: u32,
    /// Ending without anybody acting.
    pub ending: u32,
    /// Open files that no clock watches.
    pub unwatched: u32,
}

/// A span of the calendar.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CalendarQuery {
    /// The first day, ISO; today if empty.
    pub from: String,
    /// The last day, ISO, at most a hundred days later; the first one if empty.
    pub to: String,
    /// `MINE`, `UNIT`, or `ALL` if empty.
    pub scope: String,
    /// Kinds of request; empty for all.
    pub kinds: Vec<String>,
    /// Natures of clocks; empty for all.
    pub natures: Vec<String>,
    /// Other States; empty for all.
    pub states: Vec<String>,
    /// Also those that were met.
    pub met: bool,
    /// How many clocks of one day at most, 200 at most; 20 when nought.
    pub most: u32,
}

/// What a span of the calendar holds.
#[derive(Debug, Serialize, TS)]
pub struct CalendarView {
    /// Days on which something is, in their order.
    pub days: Vec<CalendarDay>,
    /// The first walls, floors and protections after the span.
    pub later: Vec<DueView>,
    /// Who is away in the span.
    pub away: Vec<AbsenceView>,
}

/// One day of the calendar.
#[derive(Debug, Default, Serialize, TS)]
pub struct CalendarDay {
    /// The day, ISO.
    pub day: String,
    /// Clocks that end on it, the weightiest first.
    pub dues: Vec<DueView>,
    /// How many of them there are.
    pub total: u32,
    /// Tasks due on it.
    pub tasks: Vec<TaskView>,
    /// Translations wanted by it.
    pub translations: Vec<DueTranslation>,
}

/// Clocks as a list.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DeadlinesQuery {
    /// Due on this day or later, ISO; from the beginning if empty.
    pub from: String,
    /// Due on this day or earlier, ISO; to the end if empty.
    pub to: String,
    /// `MINE`, `UNIT`, or `ALL` if empty.
    pub scope: String,
    /// Only files of this officer, a login.
    pub officer: String,
    /// Kinds of request; empty for all.
    pub kinds: Vec<String>,
    /// Natures of clocks; empty for all.
    pub natures: Vec<String>,
    /// Other States; empty for all.
    pub states: Vec<String>,
    /// `US` or `THEM`: whose turn it is; empty for both.
    pub actor: String,
    /// `officer`, or by day if empty.
    pub order: String,
    /// First row wanted.
    pub offset: u32,
    /// How many, 500 at most; 100 when nought.
    pub limit: u32,
}

/// A page of clocks.
#[derive(Debug, Serialize, TS)]
pub struct DeadlinesPage {
    /// All that match.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<DueView>,
}

/// How the reader likes to look at things, by name.
#[derive(Debug, Serialize, TS)]
pub struct HabitsView {
    /// What was last chosen, by the name of what it is for.
    pub habits: BTreeMap<String, String>,
}

/// Keeps what the reader chose.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepHabit {
    /// What it is for.
    pub name: String,
    /// What was chosen; empty to forget it.
    pub value: String,
}

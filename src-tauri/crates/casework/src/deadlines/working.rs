//! The working of a count, as facts: screens and the command line put the words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Due;
use crate::calendar::{DayOff, Rest, Roll};
use crate::law::{Count, Event, Unit};

/// One step on the way from trigger to result. Stored with the deadline, so fields are only added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Step {
    /// What happened, and when, in local time.
    Trigger {
        /// The event.
        event: Event,
        /// Its day or instant.
        at: Due,
    },
    /// The count starts at the end of another rule.
    FromEndOf {
        /// That rule.
        rule: String,
        /// Its due date.
        due: NaiveDate,
    },
    /// The count starts at the old due date, as it extends it.
    Extends {
        /// That date.
        old_due: NaiveDate,
    },
    /// Days, working days or months were counted.
    Counted {
        /// How many.
        number: u32,
        /// Of what.
        unit: Unit,
        /// Whether the first day counted.
        mode: Count,
        /// Towards the past.
        backward: bool,
        /// From this day.
        from: NaiveDate,
        /// To this day.
        to: NaiveDate,
    },
    /// Hours were counted.
    Hours {
        /// How many.
        number: u32,
        /// Towards the past.
        backward: bool,
        /// To this instant.
        to: Due,
    },
    /// Somebody set the date.
    Fixed {
        /// The date.
        day: NaiveDate,
    },
    /// Days of rest that a count of working days passed over.
    Skipped {
        /// Those days.
        days: Vec<DayOff>,
    },
    /// The month has no such day; its last day was taken.
    Clamped {
        /// That day.
        to: NaiveDate,
    },
    /// An interval was left out.
    Paused {
        /// First day left out.
        from: NaiveDate,
        /// First day counted again.
        to: NaiveDate,
        /// How many days.
        days: u64,
        /// The due date after that.
        due: NaiveDate,
    },
    /// The date fell on a day of rest and was moved.
    Rolled {
        /// Which way.
        roll: Roll,
        /// From this day.
        from: NaiveDate,
        /// To this day.
        to: NaiveDate,
        /// The days of rest in between, the first one included.
        over: Vec<DayOff>,
    },
    /// The date falls on a day of rest and stays there.
    NotRolled {
        /// The date.
        day: NaiveDate,
        /// Why nobody works then.
        why: Rest,
    },
    /// The result.
    Result {
        /// When the limit ends.
        due: Due,
    },
    /// What the result would be under the other way of counting.
    Otherwise {
        /// That way.
        mode: Count,
        /// Its result.
        due: NaiveDate,
    },
}

//! Which days count as working days in one State: the ground under every deadline that skips or rolls.
//!
//! A calendar belongs to the State that must act or that holds the person, never to "the computer".

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::law::Count;

mod reading;
#[cfg(test)]
mod tests;

pub use reading::{CalendarProblem, offset_minutes};

/// The working days of one State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Code of the State whose days these are; empty when a file does not say.
    pub state: String,
    /// Minutes east of UTC; `None` takes every local time as it is written.
    pub zone: Option<i32>,
    /// How this State counts the day of an arrest; `None` when nobody has checked.
    pub count: Option<Count>,
    /// Days of the week on which nobody works. Never all seven.
    weekend: BTreeSet<Day>,
    /// Holidays by date.
    holidays: BTreeMap<NaiveDate, Holiday>,
}

/// What is known about one holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// False for a holiday that still waits for the moon or for a decree.
    pub confirmed: bool,
}

/// A day of the week, ordered from Monday so that a set of them has one written form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// Why a day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Rest {
    /// A weekly day of rest.
    Weekend,
    /// A holiday.
    Holiday,
    /// A holiday that still has to be confirmed.
    UnconfirmedHoliday,
}

/// A day that was passed over, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    /// The day.
    pub day: NaiveDate,
    /// The reason.
    pub why: Rest,
}

/// What happens to a due date that falls on a day of rest (domain 4.1, point 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Roll {
    /// It stays: custody, preservation and release dates do not wait for Monday.
    #[serde(rename = "N")]
    None,
    /// Forward to the next working day.
    #[serde(rename = "F")]
    Forward,
    /// Back to the working day before.
    #[serde(rename = "P")]
    Previous,
}

impl Day {
    /// The day of the week of a date.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            Weekday::Mon => Self::Mon,
            Weekday::Tue => Self::Tue,
            Weekday::Wed => Self::Wed,
            Weekday::Thu => Self::Thu,
            Weekday::Fri => Self::Fri,
            Weekday::Sat => Self::Sat,
            Weekday::Sun => Self::Sun,
        }
    }
}

impl Default for Calendar {
    /// Saturday and Sunday free, no holidays, times as written: what is used when no State's calendar
    /// was given. Day counts and custody clocks do not depend on it.
    fn default() -> Self {
        Self {
            state: String::new(),
            zone: None,
            count: None,
            weekend: BTreeSet::from([Day::Sat, Day::Sun]),
            holidays: BTreeMap::new(),
        }
    }
}

impl Calendar {
    /// A calendar from its parts.
    ///
    /// # Errors
    /// When the weekend takes all seven days, so that no working day would ever come.
    pub fn new(
        state: impl Into<String>,
        zone: Option<i32>,
        weekend: BTreeSet<Day>,
        holidays: BTreeMap<NaiveDate, Holiday>,
    ) -> Result<Self, CalendarProblem> {
        if weekend.len() >= 7 {
            return Err(CalendarProblem::NoWorkingDay);
        }
        Ok(Self {
            state: state.into(),
            zone,
            count: None,
            weekend,
            holidays,
        })
    }

    /// Reads a calendar file: `weekend`, `holidays`, `zone`, and if wanted `unconfirmed` and `state`.
    ///
    /// # Errors
    /// A [`CalendarProblem`] that names the field.
    pub fn from_toml(text: &str) -> Result<Self, CalendarProblem> {
        reading::read(text)
    }

    /// The weekly days of rest.
    pub fn weekend(&self) -> impl Iterator<Item = Day> {
        self.weekend.iter().copied()
    }

    /// The holidays in order of date.
    pub fn holidays(&self) -> impl Iterator<Item = (NaiveDate, Holiday)> {
        self.holidays.iter().map(|(day, holiday)| (*day, *holiday))
    }

    /// Why nobody works on this day; `None` on a working day.
    #[must_use]
    pub fn rest(&self, day: NaiveDate) -> Option<Rest> {
        // The weekend is named first: a holiday on a Friday changes nothing where Friday is free.
        if self.weekend.contains(&Day::of(day)) {
            return Some(Rest::Weekend);
        }
        self.holidays.get(&day).map(|holiday| {
            if holiday.confirmed {
                Rest::Holiday
            } else {
                Rest::UnconfirmedHoliday
            }
        })
    }

    /// Whether people work on this day.
    #[must_use]
    pub fn is_working(&self, day: NaiveDate) -> bool {
        self.rest(day).is_none()
    }

    /// The `n`-th working day after a day (or before it, `backward`), and the days passed over.
    /// Nought working days is the day itself. `None` beyond the end of the calendar of dates.
    #[must_use]
    pub fn add_working(
        &self,
        from: NaiveDate,
        n: u32,
        backward: bool,
    ) -> Option<(NaiveDate, Vec<DayOff>)> {
        let mut day = from;
        let mut left = n;
        let mut skipped = Vec::new();
        while left > 0 {
            day = step(day, backward)?;
            match self.rest(day) {
                None => left -= 1,
                Some(why) => skipped.push(DayOff { day, why }),
            }
        }
        Some((day, skipped))
    }

    /// Moves a date off days of rest as the roll says, and lists the days it moved over.
    /// `None` beyond the end of the calendar of dates.
    #[must_use]
    pub fn roll(&self, date: NaiveDate, roll: Roll) -> Option<(NaiveDate, Vec<DayOff>)> {
        let mut day = date;
        let mut over = Vec::new();
        if roll != Roll::None {
            while let Some(why) = self.rest(day) {
                over.push(DayOff { day, why });
                day = step(day, roll == Roll::Previous)?;
            }
        }
        Some((day, over))
    }
}

fn step(day: NaiveDate, backward: bool) -> Option<NaiveDate> {
    if backward {
        day.checked_sub_days(Days::new(1))
    } else {
        day.checked_add_days(Days::new(1))
    }
}

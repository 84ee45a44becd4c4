//! Days and instants as the law uses them: a local date of one State, sometimes with a time of day.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::calendar::offset_minutes;
use crate::rejection::Rejection;

/// When a limit ends, or starts: a local day, or a local instant. Written `2026-03-28` or
/// `2026-09-05T16:30`, with seconds only where there are some.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    /// A day; a limit lasts until its end, 24:00 local.
    Day(NaiveDate),
    /// An instant.
    Instant(NaiveDateTime),
}

impl Due {
    /// The local day.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Instant(instant) => instant.date(),
        }
    }

    /// The local instant, where a time of day is known.
    #[must_use]
    pub fn instant(self) -> Option<NaiveDateTime> {
        match self {
            Self::Day(_) => None,
            Self::Instant(instant) => Some(instant),
        }
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        // On one day an instant comes before the end of the day.
        let end = |due: &Self| (due.instant().is_none(), due.instant());
        self.day()
            .cmp(&other.day())
            .then_with(|| end(self).cmp(&end(other)))
    }
}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Instant(at) if chrono::Timelike::second(at) == 0 => {
                write!(f, "{}", at.format("%Y-%m-%dT%H:%M"))
            }
            Self::Instant(at) => write!(f, "{}", at.format("%Y-%m-%dT%H:%M:%S")),
        }
    }
}

impl FromStr for Due {
    type Err = Rejection;

    fn from_str(text: &str) -> Result<Self, Rejection> {
        // Two digits of month and day, and a year of our calendar: `1447-09-01` is a slip, not a day.
        let written = |day: NaiveDate| {
            (1900..2200).contains(&day.year()) && text.starts_with(&day.to_string())
        };
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|form| {
                NaiveDateTime::parse_from_str(text, form)
                    .ok()
                    .map(Self::Instant)
            })
            .or_else(|| day(text).map(Self::Day))
            .filter(|due| written(due.day()))
            .ok_or_else(|| Rejection::new("count-bad-date").with("value", text))
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Due {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| D::Error::custom("neither a day nor an instant"))
    }
}

/// When the event of day 0 happened, as stored: local, or with the offset it was written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trigger {
    at: Due,
    /// Minutes east of UTC, where the time was written with an offset.
    offset: Option<i32>,
}

impl Trigger {
    /// A whole local day.
    #[must_use]
    pub fn on(day: NaiveDate) -> Self {
        Self {
            at: Due::Day(day),
            offset: None,
        }
    }

    /// Reads `2026-03-10`, `2026-03-05T16:30`, or the latter with `Z` or an offset such as `+03:00`.
    ///
    /// # Errors
    /// `count-bad-date` at `trigger` when it is none of these, or not a real day.
    pub fn parse(text: &str) -> Result<Self, Rejection> {
        let text = text.trim();
        let bad = || {
            Rejection::new("count-bad-date")
                .at("trigger")
                .with("value", text)
        };
        // The offset starts after the `T`, so that the date's own hyphens are left alone.
        let time = text.find('T').unwrap_or(text.len());
        let sign = text
            .char_indices()
            .find(|(at, sign)| *at > time && "Z+-".contains(*sign));
        let (local, offset) = match sign {
            Some((at, _)) => {
                let (local, offset) = text.split_at_checked(at).ok_or_else(bad)?;
                (local, Some(offset_minutes(offset).ok_or_else(bad)?))
            }
            None => (text, None),
        };
        Ok(Self {
            at: local.parse().map_err(|_| bad())?,
            offset,
        })
    }

    /// The local day or instant in a zone given as minutes east of UTC. A time written with an offset
    /// is converted; one without is local already.
    #[must_use]
    pub fn in_zone(self, zone: Option<i32>) -> Due {
        let moved = |at: NaiveDateTime, from: i32, to: i32| {
            at.checked_add_signed(TimeDelta::minutes(i64::from(to) - i64::from(from)))
        };
        match (self.at, self.offset, zone) {
            (Due::Instant(at), Some(from), Some(to)) => {
                moved(at, from, to).map_or(self.at, Due::Instant)
            }
            _ => self.at,
        }
    }

    /// The instant with its offset, where both are known.
    #[must_use]
    pub fn instant(self) -> Option<DateTime<FixedOffset>> {
        let offset = FixedOffset::east_opt(self.offset? * 60)?;
        self.at.instant()?.and_local_timezone(offset).single()
    }
}

impl From<Due> for Trigger {
    fn from(at: Due) -> Self {
        Self { at, offset: None }
    }
}

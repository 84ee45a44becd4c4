//! Reads a calendar file, and says which field is wrong: offices write these files by hand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use toml::{Table, Value};

use super::{Calendar, Day, Holiday};

/// What is wrong with a calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarProblem {
    /// The file is not TOML; `line` counts from 1.
    #[error("calendar-not-toml line {line}")]
    NotToml {
        /// Line, from 1.
        line: usize,
    },
    /// A field that calendars do not have.
    #[error("calendar-unknown-field {field}")]
    UnknownField {
        /// Its name.
        field: String,
    },
    /// The field is missing.
    #[error("calendar-missing-field {field}")]
    MissingField {
        /// Its name.
        field: &'static str,
    },
    /// A value cannot be read: no such weekday, date or offset.
    #[error("calendar-bad-value {field}")]
    BadValue {
        /// The field it stands in.
        field: &'static str,
        /// The value as written.
        value: String,
    },
    /// The weekend takes all seven days.
    #[error("calendar-no-working-day")]
    NoWorkingDay,
}

impl CalendarProblem {
    /// The code that has words in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotToml { .. } => "calendar-not-toml",
            Self::UnknownField { .. } => "calendar-unknown-field",
            Self::MissingField { .. } => "calendar-missing-field",
            Self::BadValue { .. } => "calendar-bad-value",
            Self::NoWorkingDay => "calendar-no-working-day",
        }
    }

    /// The field of the file that it concerns.
    #[must_use]
    pub fn field(&self) -> &str {
        match self {
            Self::NotToml { .. } => "calendar",
            Self::UnknownField { field } => field,
            Self::MissingField { field } | Self::BadValue { field, .. } => field,
            Self::NoWorkingDay => "weekend",
        }
    }
}

pub(super) fn read(text: &str) -> Result<Calendar, CalendarProblem> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start);
        CalendarProblem::NotToml {
            line: crate::law::line_at(text, start),
        }
    })?;
    let known = ["weekend", "holidays", "unconfirmed", "zone", "state"];
    if let Some(field) = table.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(CalendarProblem::UnknownField {
            field: field.clone(),
        });
    }
    let weekend = table
        .get("weekend")
        .ok_or(CalendarProblem::MissingField { field: "weekend" })?;
    let weekend = list(weekend, "weekend", weekday)?
        .into_iter()
        .collect::<BTreeSet<_>>();
    let mut holidays = BTreeMap::new();
    for (field, confirmed) in [("unconfirmed", false), ("holidays", true)] {
        if let Some(value) = table.get(field) {
            let days = list(value, field, date)?;
            holidays.extend(days.into_iter().map(|day| (day, Holiday { confirmed })));
        }
    }
    let zone = match table.get("zone") {
        None => None,
        Some(Value::String(text)) => Some(offset_minutes(text).ok_or_else(|| bad("zone", text))?),
        Some(other) => return Err(bad("zone", &other.to_string())),
    };
    let state = match table.get("state") {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => return Err(bad("state", &other.to_string())),
    };
    Calendar::new(state, zone, weekend, holidays)
}

/// Minutes east of UTC of `+03:00`, `-04:30` or `Z`; at most 14 hours either way.
#[must_use]
pub fn offset_minutes(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix('-')?),
    };
    let (hours, minutes) = rest.split_once(':')?;
    let two_digits = |part: &str| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<i32>().ok())
            .flatten()
    };
    let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= 14 * 60).then_some(sign * total)
}

fn bad(field: &'static str, value: &str) -> CalendarProblem {
    CalendarProblem::BadValue {
        field,
        value: value.to_owned(),
    }
}

fn list<T>(
    value: &Value,
    field: &'static str,
    read: fn(&str) -> Option<T>,
) -> Result<Vec<T>, CalendarProblem> {
    let Value::Array(items) = value else {
        return Err(bad(field, &value.to_string()));
    };
    items
        .iter()
        .map(|item| {
            // A date may also stand without quotes, as TOML's own date.
            let text = match item {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            read(&text).ok_or_else(|| bad(field, &text))
        })
        .collect()
}

fn weekday(text: &str) -> Option<Day> {
    Some(match text.trim().to_ascii_lowercase().as_str() {
        "mon" | "monday" => Day::Mon,
        "tue" | "tuesday" => Day::Tue,
        "wed" | "wednesday" => Day::Wed,
        "thu" | "thursday" => Day::Thu,
        "fri" | "friday" => Day::Fri,
        "sat" | "saturday" => Day::Sat,
        "sun" | "sunday" => Day::Sun,
        _ => return None,
    })
}

fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok()
}

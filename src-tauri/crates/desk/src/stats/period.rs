//! A period of whole local days of the home State, both ends counted.

use crate::wire::Problem;
use chrono::{Days, Months, NaiveDate};

/// A period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub first: NaiveDate,
    /// Last day; the cut-off is its end, 24:00.
    pub last: NaiveDate,
    /// As asked.
    pub written: String,
}

impl Period {
    /// Reads `2026-Q2`, `2026` or `2026-04-01..2026-06-30`.
    ///
    /// # Errors
    /// `no-such-period` or `period-backwards`, at `period`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let text = text.trim();
        let unknown = || {
            Problem::new("no-such-period")
                .at("period")
                .with("value", text)
        };
        let (first, last) = if let Some((from, to)) = text.split_once("..") {
            (day(from).ok_or_else(unknown)?, day(to).ok_or_else(unknown)?)
        } else if let Some((year, quarter)) = text.split_once('-') {
            let quarter = quarter.strip_prefix(['Q', 'q']).ok_or_else(unknown)?;
            let number = match quarter {
                "1" => 0,
                "2" => 1,
                "3" => 2,
                "4" => 3,
                _ => return Err(unknown()),
            };
            let first = new_year(year)
                .and_then(|day| day.checked_add_months(Months::new(3 * number)))
                .ok_or_else(unknown)?;
            (first, end_after(first, 3).ok_or_else(unknown)?)
        } else {
            let first = new_year(text).ok_or_else(unknown)?;
            (first, end_after(first, 12).ok_or_else(unknown)?)
        };
        if last < first {
            return Err(Problem::new("period-backwards")
                .at("period")
                .with("value", text));
        }
        Ok(Self {
            first,
            last,
            written: text.to_owned(),
        })
    }

    /// How many days, both ends counted.
    #[must_use]
    pub fn days(&self) -> u64 {
        u64::try_from((self.last - self.first).num_days() + 1).unwrap_or_default()
    }

    /// The day before it starts; itself at the beginning of time.
    pub(super) fn eve(&self) -> NaiveDate {
        self.first.pred_opt().unwrap_or(self.first)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let four = text.split('-').next().is_some_and(|year| year.len() == 4);
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|_| four)
}

fn new_year(text: &str) -> Option<NaiveDate> {
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = text.parse().ok().filter(|_| plain)?;
    NaiveDate::from_ymd_opt(year, 1, 1).filter(|_| year > 0)
}

fn end_after(first: NaiveDate, months: u32) -> Option<NaiveDate> {
    first
        .checked_add_months(Months::new(months))?
        .checked_sub_days(Days::new(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, first: &str, last: &str, days: u64) {
        let period = Period::parse(text).unwrap();
        let found = (
            period.first.to_string(),
            period.last.to_string(),
            period.days(),
        );
        assert_eq!(found, (first.to_owned(), last.to_owned(), days), "{text}");
    }

    #[test]
    fn quarters_years_and_free_periods_are_read() {
        check("2026-Q2", "2026-04-01", "2026-06-30", 91);
        check("2026-q4", "2026-10-01", "2026-12-31", 92);
        check("2024", "2024-01-01", "2024-12-31", 366);
        check("2026-04-01..2026-04-01", "2026-04-01", "2026-04-01", 1);
    }

    #[test]
    fn what_is_no_period_is_refused_at_the_field() {
        for text in [
            "",
            "2026-Q5",
            "2026-Q0",
            "2026-Q22",
            "26-Q1",
            "2026-04",
            "2026-02-30..2026-03-01",
            "Q1",
        ] {
            let problem = Period::parse(text).unwrap_err();
            assert_eq!(problem.code, "no-such-period", "{text}");
            assert_eq!(problem.field.as_deref(), Some("period"));
        }
        assert_eq!(
            Period::parse("2026-06-30..2026-04-01").unwrap_err().code,
            "period-backwards"
        );
    }
}

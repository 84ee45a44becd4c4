//! Which day governs a request (domain.md 8.1): the one an officer works towards and a timely answer is
//! measured by.

use crate::nouns::{Deadline, Request};
use chrono::NaiveDate;

/// The day that governs, and the row it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Governing<'a> {
    /// The day.
    pub day: NaiveDate,
    /// The running time limit behind it; none for a day set by hand or suggested by the other State.
    pub deadline: Option<&'a Deadline>,
    /// `SET`, `LAW`, `SUGGESTED` or `OFFICE`.
    pub source: &'static str,
}

/// The earliest hard limit of nature DUE on our side, else the day suggested with reasons, else the office's
/// own standard for carrying a request out. FLOOR, MAXIMUM and PROTECTION_END rows never govern, and neither
/// does a duty that was met before the request's outcome: an acknowledgement is no answer.
#[must_use]
pub fn governing<'a>(request: &Request, deadlines: &'a [Deadline]) -> Option<Governing<'a>> {
    if let Some(day) = request.governing_on {
        return Some(Governing {
            day,
            deadline: None,
            source: "SET",
        });
    }
    let earliest = |wanted: &dyn Fn(&Deadline) -> bool| {
        deadlines
            .iter()
            .filter(|row| counts(request, row) && wanted(row))
            .filter_map(|row| day_of(&row.due).map(|day| (day, row)))
            .min_by_key(|(day, _)| *day)
    };
    if let Some((day, row)) = earliest(&|row| row.hard && row.source != "OFFICE") {
        return Some(Governing {
            day,
            deadline: Some(row),
            source: "LAW",
        });
    }
    if let Some(day) = request
        .suggested_on
        .filter(|_| !request.suggested_reason.is_empty())
    {
        let row = earliest(&|row| row.rule == "UNCAC-SUGG").map(|(_, row)| row);
        return Some(Governing {
            day,
            deadline: row,
            source: "SUGGESTED",
        });
    }
    let (day, row) = earliest(&|row| row.rule.starts_with("INT-EXE"))?;
    Some(Governing {
        day,
        deadline: Some(row),
        source: "OFFICE",
    })
}

fn counts(request: &Request, row: &Deadline) -> bool {
    let ended_before_outcome = match (row.ended_on, request.outcome_on) {
        (Some(ended), Some(outcome)) => ended < outcome,
        (Some(_), None) => true,
        (None, _) => false,
    };
    row.nature == "DUE"
        && row.actor != "THEM"
        && !matches!(row.status.as_str(), "CANCELLED" | "SUPERSEDED")
        && !ended_before_outcome
}

/// The day of a due moment, `2026-03-28` or `2026-09-05T16:30`.
#[must_use]
pub fn day_of(due: &str) -> Option<NaiveDate> {
    due.split('T').next().and_then(|day| day.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(rule: &str, due: &str, hard: bool) -> Deadline {
        Deadline {
            rule: rule.into(),
            nature: "DUE".into(),
            due: due.into(),
            hard,
            source: if rule.starts_with("INT") {
                "OFFICE".into()
            } else {
                "LAW".into()
            },
            actor: "US".into(),
            status: "RUNNING".into(),
            ..Deadline::default()
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn law_governs_before_a_suggestion_and_a_suggestion_before_the_office() {
        let rows = [
            limit("INT-EXE", "2026-05-11", false),
            limit("EIO-DEC-30", "2026-06-01", true),
        ];
        let mut request = Request::default();
        assert_eq!(governing(&request, &rows).unwrap().source, "LAW");
        assert_eq!(
            governing(&request, &rows[..1]).unwrap().day,
            day("2026-05-11")
        );
        request.suggested_on = Some(day("2026-04-30"));
        assert_eq!(
            governing(&request, &rows[..1]).unwrap().source,
            "OFFICE",
            "no reasons were given"
        );
        request.suggested_reason = "trial".into();
        assert_eq!(
            governing(&request, &rows[..1]).unwrap().day,
            day("2026-04-30")
        );
    }

    #[test]
    fn a_wall_a_floor_and_a_duty_met_early_never_govern() {
        let mut wall = limit("ECE-PA-40", "2026-04-19", true);
        wall.nature = "MAXIMUM".into();
        let mut met = limit("EIO-ACK-7", "2026-03-09", true);
        met.status = "MET".into();
        met.ended_on = Some(day("2026-03-04"));
        assert_eq!(governing(&Request::default(), &[wall, met]), None);
    }

    #[test]
    fn the_limit_that_the_outcome_met_still_measures_it() {
        let mut row = limit("INT-EXE", "2026-05-11", false);
        row.status = "MET".into();
        row.ended_on = Some(day("2026-05-20"));
        let request = Request {
            outcome_on: Some(day("2026-05-20")),
            ..Request::default()
        };
        assert_eq!(governing(&request, &[row]).unwrap().day, day("2026-05-11"));
    }
}

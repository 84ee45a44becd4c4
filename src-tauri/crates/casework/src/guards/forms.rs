//! The forms that facts come in: days, moments, terms, codes of a few. A wrong form is told at the fact.

use chrono::{Days, NaiveDate};

use crate::deadlines::Trigger;
use crate::law::{Check, ConditionStand, FactShape, Guard, RequestField};

/// Whether a text has the form that a guard asks for; the code of what is wrong otherwise.
///
/// # Errors
/// `fact-bad-day`, `fact-in-future`, `fact-bad-term` or `fact-unknown-code`.
pub fn read_fact(guard: &Guard, text: &str, today: NaiveDate) -> Result<(), &'static str> {
    let day = || text.parse::<NaiveDate>().map_err(|_| "fact-bad-day");
    let happened = |day: NaiveDate| {
        if day > today {
            Err("fact-in-future")
        } else {
            Ok(())
        }
    };
    match &guard.check {
        Check::Fact {
            shape,
            values,
            past,
        } => match shape {
            FactShape::Text => Ok(()),
            FactShape::Day if *past => happened(day()?),
            FactShape::Day => day().map(drop),
            FactShape::Moment => {
                let at = Trigger::parse(text).map_err(|_| "fact-bad-day")?;
                let day = at.in_zone(None).day();
                if *past { happened(day) } else { Ok(()) }
            }
            FactShape::Term => term(text, today).map(drop).ok_or("fact-bad-term"),
            FactShape::Code => one_of(values, text),
        },
        Check::FollowUp { values, .. }
        | Check::Paragraphs { values }
        | Check::Confidentiality { values }
        | Check::NoneInForce { values } => one_of(values, text),
        Check::SentenceLeft { .. } => day().map(drop),
        Check::DayWhere { .. }
        | Check::Parties
        | Check::Field {
            field: RequestField::ReceivedOn | RequestField::SentOn,
        }
        | Check::Conditions {
            stand: ConditionStand::Accepted,
        }
        | Check::ToldIfSent => happened(day()?),
        _ => Ok(()),
    }
}

fn one_of(values: &[String], text: &str) -> Result<(), &'static str> {
    if values.iter().any(|value| value == text) {
        Ok(())
    } else {
        Err("fact-unknown-code")
    }
}

/// The end of a term that runs from a day: a later day, or so many days, the first one not counted.
#[must_use]
pub fn term(text: &str, from: NaiveDate) -> Option<NaiveDate> {
    match text.trim().parse::<u16>() {
        Ok(0) => None,
        Ok(days) => from.checked_add_days(Days::new(u64::from(days))),
        Err(_) => text.trim().parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_a_day_or_a_number_of_days_after_the_first() {
        let from: NaiveDate = "2026-01-20".parse().unwrap();
        let end = |text: &str| term(text, from).map(|day| day.to_string());
        assert_eq!(end("90").as_deref(), Some("2026-04-20"));
        assert_eq!(end(" 2026-04-20 ").as_deref(), Some("2026-04-20"));
        assert_eq!(end("0"), None);
        assert_eq!(end("three months"), None);
    }
}

//! What every typed row is asked: is the field there, is the code one of the law's, can the day be true.

use chrono::NaiveDate;

use crate::law::Law;
use crate::rejection::Rejection;

/// Refuses an empty field.
///
/// # Errors
/// `required` at the field.
pub fn required(field: &str, text: &str) -> Result<(), Rejection> {
    if text.trim().is_empty() {
        Err(missing(field))
    } else {
        Ok(())
    }
}

/// The rejection of a field that is not there.
#[must_use]
pub fn missing(field: &str) -> Rejection {
    Rejection::new("required").at(field).with("field", field)
}

/// Refuses a code that a closed list of the law does not have; an empty one is missing.
///
/// # Errors
/// `required` or `unknown-code` at the field.
pub fn coded(law: &Law, list: &str, field: &str, code: &str) -> Result<(), Rejection> {
    required(field, code)?;
    if law.codes(list).any(|known| known == code) {
        Ok(())
    } else {
        Err(Rejection::new("unknown-code").at(field).with("value", code))
    }
}

/// The same, where the field may stay empty.
///
/// # Errors
/// `unknown-code` at the field.
pub fn coded_or_empty(law: &Law, list: &str, field: &str, code: &str) -> Result<(), Rejection> {
    if code.is_empty() {
        Ok(())
    } else {
        coded(law, list, field, code)
    }
}

/// Refuses a day after today.
///
/// # Errors
/// `future-date` at the field.
pub fn past(field: &str, day: Option<NaiveDate>, today: NaiveDate) -> Result<(), Rejection> {
    if day.is_some_and(|day| day > today) {
        Err(Rejection::new("future-date").at(field).with("today", today))
    } else {
        Ok(())
    }
}

/// Refuses a day before another one; either may be unknown.
///
/// # Errors
/// `before-start` at the field.
pub fn not_before(
    field: &str,
    day: Option<NaiveDate>,
    start: Option<NaiveDate>,
) -> Result<(), Rejection> {
    match (day, start) {
        (Some(day), Some(start)) if day < start => Err(Rejection::new("before-start").at(field)),
        _ => Ok(()),
    }
}

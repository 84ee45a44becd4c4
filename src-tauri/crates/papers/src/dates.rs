//! Dates as registers write them: any order, any digits, month names in six languages, the Hijri
//! calendar (Umm al-Qura), both calendars in one cell, and the serial numbers of spreadsheets. A date
//! that cannot be is said to be impossible; it is never repaired.

mod scan;

use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::cal::{Hijri, Iso};

pub use scan::Order;

/// What a cell says about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateReading {
    /// No date is written.
    Missing,
    /// A day.
    Day(NaiveDate),
    /// Two calendars that disagree by more than two days; the Gregorian day.
    Disagree(NaiveDate),
    /// Only a month.
    Month(i32, u32),
    /// Only a year.
    Year(i32),
    /// A day that does not exist, or figures that are no date.
    Impossible,
}

impl DateReading {
    /// The day, if there is one.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) | Self::Disagree(day) => Some(day),
            _ => None,
        }
    }
}

/// The Gregorian day of a Hijri date (Umm al-Qura), if that day exists.
#[must_use]
pub fn from_hijri(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    let calendar = Hijri::new_umm_al_qura();
    let hijri = icu_calendar::Date::try_new_hijri_with_calendar(year, month, day, calendar).ok()?;
    let iso = hijri.to_calendar(Iso);
    NaiveDate::from_ymd_opt(
        iso.year().extended_year(),
        u32::from(iso.month().ordinal),
        u32::from(iso.day_of_month().0),
    )
}

/// The Hijri date (Umm al-Qura) of a Gregorian day: year, month, day.
#[must_use]
pub fn to_hijri(day: NaiveDate) -> Option<(i32, u8, u8)> {
    let month = u8::try_from(day.month()).ok()?;
    let iso =
        icu_calendar::Date::try_new_iso(day.year(), month, u8::try_from(day.day()).ok()?).ok()?;
    let hijri = iso.to_calendar(Hijri::new_umm_al_qura());
    Some((
        hijri.year().extended_year(),
        hijri.month().ordinal,
        hijri.day_of_month().0,
    ))
}

/// The day of a spreadsheet's serial number, in the 1900 system.
#[must_use]
pub fn from_serial(serial: u64) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(serial))
}

/// A bare number in a date column: a serial, a year, or yyyymmdd.
fn bare(number: u64, digits: usize) -> DateReading {
    match number {
        1900..=2100 if digits == 4 => DateReading::Year(i32::try_from(number).unwrap_or_default()),
        1300..=1499 if digits == 4 => {
            match from_hijri(i32::try_from(number).unwrap_or_default(), 1, 1) {
                Some(day) => DateReading::Year(day.year()),
                None => DateReading::Impossible,
            }
        }
        10_000..=80_000 => from_serial(number).map_or(DateReading::Impossible, DateReading::Day),
        13_000_101..=21_001_231 if digits == 8 => {
            let part = |value: u64| u32::try_from(value).unwrap_or_default();
            scan::build(
                part(number / 10_000),
                part(number / 100 % 100),
                part(number % 100),
                false,
            )
            .map_or(DateReading::Impossible, DateReading::Day)
        }
        _ => DateReading::Impossible,
    }
}

/// Reads a date cell. `order` is what the column has proven about figures like 03/04/2024; `as_of`
/// decides the century of years of two digits.
#[must_use]
pub fn read(text: &str, order: Order, as_of: NaiveDate) -> DateReading {
    let pieces = scan::pieces(text);
    if let [scan::Piece::Number(number, digits)] = pieces.as_slice() {
        return bare(*number, *digits);
    }
    let found = scan::find(&pieces, order, as_of);
    let days = |hijri: bool| {
        found
            .days
            .iter()
            .filter(move |d| d.hijri == hijri)
            .map(|d| d.day)
    };
    let gregorian = days(false).next();
    let hijri = days(true).next();
    match (gregorian, hijri) {
        (Some(one), Some(other)) if (one - other).num_days().abs() > 2 => {
            DateReading::Disagree(one)
        }
        (Some(one), _) | (None, Some(one)) => DateReading::Day(one),
        (None, None) if found.impossible => DateReading::Impossible,
        (None, None) => partial(&pieces),
    }
}

/// A month or a year alone ("03/2024", "1987", "b. 1966", "1975 г.р.").
fn partial(pieces: &[scan::Piece]) -> DateReading {
    if let Some((year, month)) = scan::month_and_year(pieces) {
        return DateReading::Month(year, month);
    }
    let mut numbers = pieces.iter().filter_map(|piece| match piece {
        scan::Piece::Number(number, digits) => Some((*number, *digits)),
        _ => None,
    });
    match (numbers.next(), numbers.next()) {
        (None, _) => DateReading::Missing,
        (Some((number, digits)), None) if digits == 4 || digits == 8 => bare(number, digits),
        (Some((number, 5)), None) => bare(number, 5),
        _ => DateReading::Impossible,
    }
}

/// The whole days written anywhere in a longer text, in order; what is no date is passed over.
#[must_use]
pub fn in_text(text: &str, order: Order, as_of: NaiveDate) -> Vec<NaiveDate> {
    scan::find(&scan::pieces(text), order, as_of)
        .days
        .into_iter()
        .map(|d| d.day)
        .collect()
}

/// What one cell proves about the order of day and month in its column: day first, month first, or
/// nothing.
#[must_use]
pub fn proves(text: &str) -> Option<Order> {
    scan::proves(&scan::pieces(text))
}

#[cfg(test)]
mod tests;

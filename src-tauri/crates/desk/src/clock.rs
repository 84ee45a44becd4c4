//! The one place that reads the clock and makes ids. Below, time and randomness are arguments.

use chrono::{DateTime, NaiveDate, TimeDelta};
use comity_casework::value::Id;
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time; a test or a training office brings its own.
pub trait Clock: Send + Sync {
    /// Milliseconds of UTC since 1970.
    fn now_ms(&self) -> i64;

    /// Moves on by whole days, where somebody may move it; a machine's clock is moved by nobody here.
    fn advance(&self, _days: u32) -> bool {
        false
    }
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        #[cfg(debug_assertions)]
        if let Some(told) = told_ms() {
            return told;
        }
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|since| i64::try_from(since.as_millis()).ok())
            .unwrap_or(0)
    }
}

/// Another time than the machine's, for journeys that take months: `COMITY_CLOCK` names a file with an instant (RFC 3339), the
/// one it was when the file was written. Only a build for tests has this door: in a release nobody tells the time.
#[cfg(debug_assertions)]
fn told_ms() -> Option<i64> {
    let path = std::env::var_os("COMITY_CLOCK")?;
    let text = std::fs::read_to_string(&path).ok()?;
    let told = DateTime::parse_from_rfc3339(text.trim()).ok()?;
    let written = std::fs::metadata(&path).ok()?.modified().ok()?;
    let since = i64::try_from(written.elapsed().unwrap_or_default().as_millis()).ok()?;
    Some(told.timestamp_millis() + since)
}

/// The local day at an instant, `zone` minutes east of UTC.
#[must_use]
pub fn day_at(now_ms: i64, zone: i32) -> NaiveDate {
    DateTime::from_timestamp_millis(now_ms)
        .map(|utc| (utc + TimeDelta::minutes(i64::from(zone))).date_naive())
        .unwrap_or_default()
}

/// The first and the last day that four digits of year can write: every day of a file lies between.
#[must_use]
pub fn all_days() -> (NaiveDate, NaiveDate) {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    (day(1, 1, 1), day(9999, 12, 30))
}

/// The instant as RFC 3339 in UTC.
#[must_use]
pub fn rfc3339(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms)
        .map(|utc| utc.format("%Y-%m-%dT%H:%M:%SZ").to_string())
        .unwrap_or_default()
}

/// A UUIDv7 of an instant: ids sort by when they were made, and within a millisecond by `turn`.
#[must_use]
pub fn id_at(now_ms: i64, turn: u16) -> Id {
    let mut random = [0_u8; 10];
    // Without randomness ids would still differ by time and turn on this desk.
    let _filled = getrandom::fill(&mut random).is_ok();
    let [high, low] = (turn & 0x0fff).to_be_bytes();
    random[0] = high;
    random[1] = low;
    let millis = u64::try_from(now_ms).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

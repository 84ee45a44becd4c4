//! Counts what an office reports (domain.md 8.1): flow, rates, times and overdue of a period.
//!
//! Pure: cases come in one by one, a table goes out. Every figure rests on effective days alone, so that a
//! re-run for an old period gives the old figures unless somebody entered or corrected a case since.

mod cells;
mod export;
mod figures;
mod own;
mod period;
mod spread;
#[cfg(test)]
mod tests;
mod waiting;

pub use export::write;
pub use own::Own;
pub use period::Period;
pub(crate) use spread::spread;
pub use waiting::union_days;

use crate::wire::StatsTable;
use chrono::NaiveDate;
use comity_casework::value::Id;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// One request as the figures see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// The request.
    pub id: Id,
    /// True when we ask (`OUT`).
    pub outgoing: bool,
    /// Kind.
    pub kind: String,
    /// The effective day received (IN) or sent (OUT); none for a draft.
    pub day: Option<NaiveDate>,
    /// How it ended, as the request has it; none while pending.
    pub outcome: Option<Outcome>,
    /// The day of the result, refusal or notice; never the day the file was closed.
    pub outcome_on: Option<NaiveDate>,
    /// A provisional arrest followed by its extradition request: one matter with that one.
    pub merged: bool,
    /// Intervals of waiting for the other State: first day counted, last not; open while it lasts.
    pub waits: Vec<(NaiveDate, Option<NaiveDate>)>,
    /// The day that governs: earliest hard day of ours, else the suggested, else the office's own.
    pub governing: Option<NaiveDate>,
    /// At least one measure of electronic evidence.
    pub e_evidence: bool,
    /// A consultation on a refusal was closed, or timed out.
    pub consulted: bool,
    /// What it has in the field of the office's own that the totals are split by; empty for nothing.
    pub value: String,
}

/// How a request ended (domain.md 8.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Complied with in full.
    ExecutedFull,
    /// In part.
    ExecutedPart,
    /// Complied with, nothing found.
    NoResult,
    /// Refused.
    Refused,
    /// Withdrawn.
    Withdrawn,
    /// Lapsed, or never answered.
    Lapsed,
    /// Sent on to somebody else.
    Redirected,
}

impl Outcome {
    /// Reads an outcome's code; none for an unknown one, which leaves the request pending.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "EXECUTED_FULL" => Self::ExecutedFull,
            "EXECUTED_PART" => Self::ExecutedPart,
            "NO_RESULT" => Self::NoResult,
            "REFUSED" => Self::Refused,
            "WITHDRAWN" => Self::Withdrawn,
            "LAPSED" | "NO_REPLY" => Self::Lapsed,
            "REDIRECTED" => Self::Redirected,
            _ => return None,
        })
    }

    /// Complied with, whatever was found.
    #[must_use]
    pub fn executed(self) -> bool {
        matches!(
            self,
            Self::ExecutedFull | Self::ExecutedPart | Self::NoResult
        )
    }
}

impl Case {
    /// Received or sent on this day, if it counts at all: spontaneous information and informal contact are
    /// no requests, a draft has not begun, and a merged arrest is counted with its extradition.
    fn counted(&self) -> Option<NaiveDate> {
        let formal = self.kind != "SPO" && self.kind != "INF";
        self.day.filter(|_| formal && !self.merged)
    }

    /// Outcome and its day; an outcome noted without a day leaves the request pending.
    fn ended(&self) -> Option<(Outcome, NaiveDate)> {
        Some((self.outcome?, self.outcome_on?))
    }

    fn pending_at(&self, received: NaiveDate, day: NaiveDate) -> bool {
        received <= day && self.ended().is_none_or(|(_, on)| on > day)
    }

    /// One line that changes when anything counted changes, for the data hash.
    fn fingerprint(&self, line: &mut String) {
        line.clear();
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        // Writing to a text cannot fail.
        let _ = write!(
            line,
            "{}|{}|{}|{}|{:?}|{}|{}|{}|{}|{}",
            self.id,
            if self.outgoing { "OUT" } else { "IN" },
            self.kind,
            day(self.day),
            self.outcome,
            day(self.outcome_on),
            self.merged,
            day(self.governing),
            self.e_evidence,
            self.consulted,
        );
        for (from, to) in &self.waits {
            let _ = write!(line, "|{from}..{}", day(*to));
        }
        if !self.value.is_empty() {
            let _ = write!(line, "|={}", self.value);
        }
        line.push('\n');
    }
}

/// Table Q1 of a period: flow by kind and direction, with the figures a direction.
///
/// Cases must come in a fixed order (by id), so that equal data give an equal hash. `run_at` is the instant of
/// the run, RFC 3339.
#[must_use]
pub fn q1(period: &Period, cases: impl IntoIterator<Item = Case>, run_at: String) -> StatsTable {
    q1_of(period, cases, run_at, &Own::default())
}

/// The same of cases that were chosen by fields of the office's own, and split by one.
#[must_use]
pub fn q1_of(
    period: &Period,
    cases: impl IntoIterator<Item = Case>,
    run_at: String,
    own: &Own,
) -> StatsTable {
    let mut hash = Sha256::new();
    hash.update(own.fingerprint().as_bytes());
    let mut line = String::new();
    let mut cells = cells::Cells::default();
    let mut parts = own.parts();
    let mut figures = figures::BothWays::default();
    for case in cases {
        case.fingerprint(&mut line);
        hash.update(line.as_bytes());
        if let Some(received) = case.counted() {
            cells.count(period, &case, received);
            parts.count(period, &case, received);
            figures.count(period, &case, received);
        }
    }
    let (cells, totals) = cells.finish();
    StatsTable {
        table: "Q1".to_owned(),
        period: period.written.clone(),
        from: period.first.to_string(),
        to: period.last.to_string(),
        figures: figures.finish(period, &totals),
        cells,
        totals,
        run_at,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        data_hash: hash
            .finalize()
            .iter()
            .fold(String::new(), |mut text, byte| {
                let _ = write!(text, "{byte:02x}");
                text
            }),
        own: own.asked.clone(),
        split: parts.finish(),
    }
}

/// Takes out the times that rest on fewer than five cases: they can point at a person, so only managers see
/// them, and nothing that leaves the house holds them. How many cases there were stays.
pub fn hide_few(table: &mut StatsTable) {
    for figures in &mut table.figures {
        figures.gross.hide_few();
        figures.net.hide_few();
    }
}

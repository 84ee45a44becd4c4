//! Statistics (domain.md 8).

use super::OwnFilter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which table for which period.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct StatsQuery {
    /// `2026-Q2`, `2026` or `2026-04-01..2026-06-30`.
    pub period: String,
    /// `Q1`.
    pub table: String,
    /// Only requests with these values in fields of the office's own.
    pub own: Vec<OwnFilter>,
    /// A field of the office's own by whose values the totals are split; empty for none.
    pub split: String,
}

/// Exports a table to a picked file. Answers a job.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct StatsExport {
    /// The period.
    pub period: String,
    /// The table.
    pub table: String,
    /// `xlsx` or `csv`.
    pub format: String,
    /// Token of the file to write.
    pub file: String,
    /// The language of the words.
    pub locale: String,
    /// Only requests with these values in fields of the office's own.
    pub own: Vec<OwnFilter>,
    /// A field of the office's own by whose values the totals are split; empty for none.
    pub split: String,
}

/// Table Q1: flow by kind and direction.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatsTable {
    /// The table.
    pub table: String,
    /// As asked.
    pub period: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// One cell a direction and kind; kinds with nothing at all left out.
    pub cells: Vec<FlowCell>,
    /// Totals a direction.
    pub totals: Vec<FlowCell>,
    /// Times, rates and overdue a direction.
    pub figures: Vec<FlowFigures>,
    /// When it was run, UTC.
    pub run_at: String,
    /// Program version.
    pub version: String,
    /// Digest of the rows counted, hexadecimal.
    pub data_hash: String,
    /// What was asked of fields of the office's own.
    pub own: Vec<OwnAsked>,
    /// The totals split by the values of a field of the office's own.
    pub split: Option<Split>,
}

/// A field of the office's own and the value that was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct OwnAsked {
    /// The field's row.
    pub field: String,
    /// Its label.
    pub label: String,
    /// `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
    pub sort: String,
    /// The value; empty for any at all.
    pub value: String,
}

/// Totals by the values of a field of the office's own.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Split {
    /// The field's row.
    pub field: String,
    /// Its label.
    pub label: String,
    /// `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
    pub sort: String,
    /// One a value, choices in their order; requests without one last.
    pub values: Vec<SplitValue>,
}

/// The totals of one value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SplitValue {
    /// The value; empty for those that have none.
    pub value: String,
    /// Totals a direction.
    pub totals: Vec<FlowCell>,
}

/// Flow of one kind and direction in a period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct FlowCell {
    /// `IN` or `OUT`.
    pub direction: String,
    /// Kind, or `ALL`.
    pub kind: String,
    /// Pending the day before the period.
    pub opening: u32,
    /// Received (IN) or sent (OUT).
    pub received: u32,
    /// Complied with in full.
    pub executed_full: u32,
    /// In part.
    pub executed_part: u32,
    /// Complied with, nothing found.
    pub no_result: u32,
    /// Refused.
    pub refused: u32,
    /// Withdrawn.
    pub withdrawn: u32,
    /// Lapsed or no reply.
    pub lapsed: u32,
    /// Redirected.
    pub redirected: u32,
    /// Pending at the end.
    pub closing: u32,
    /// opening + received = closed + closing.
    pub identity: bool,
}

/// Times, rates and overdue of one direction.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FlowFigures {
    /// Direction.
    pub direction: String,
    /// Executed / (executed + refused), per cent, one decimal; none with nothing to divide by.
    pub execution_rate: Option<String>,
    /// Refused / (executed + refused).
    pub refusal_rate: Option<String>,
    /// Closed / received.
    pub clearance_rate: Option<String>,
    /// Pending / closed x days of the period.
    pub disposition_days: Option<String>,
    /// Days from receipt to outcome.
    pub gross: Spread,
    /// The same less days waited for the other State.
    pub net: Spread,
    /// Pending at the end and due on or before it.
    pub overdue: u32,
    /// Overdue / pending.
    pub overdue_rate: Option<String>,
    /// Executed or refused by the governing day.
    pub timely: u32,
    /// Of those that had one.
    pub timely_of: u32,
    /// Timely rate.
    pub timely_rate: Option<String>,
    /// Received with electronic evidence / received.
    pub e_evidence_rate: Option<String>,
    /// Refused after a consultation / refused.
    pub consultation_coverage: Option<String>,
}

/// How times spread. Fewer than five cases: managers only, never outside.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Spread {
    /// Cases.
    pub n: u32,
    /// Median, one decimal.
    pub median: Option<String>,
    /// 90th percentile, nearest rank.
    pub p90: Option<u32>,
    /// Shortest.
    pub min: Option<u32>,
    /// Longest.
    pub max: Option<u32>,
}

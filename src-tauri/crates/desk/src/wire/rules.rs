//! The rules of law as the office has them, and its choice on one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One time limit, as the office has it.
#[derive(Debug, Serialize, TS)]
pub struct RuleRow {
    /// Its code.
    pub rule: String,
    /// The code its words stand under (`rule-` + this): a treaty's limits share theirs.
    pub words: String,
    /// Instrument and article; empty for a standard of the office.
    pub article: String,
    /// A, B or C.
    pub certainty: String,
    /// Whether it starts by itself here.
    pub enabled: bool,
    /// Whether it does as shipped, or as the treaty's entry says.
    pub shipped: bool,
    /// Its number; none for a rule without one.
    pub length: Option<u32>,
    /// The number as shipped.
    pub shipped_length: Option<u32>,
    /// CD, WD, M, H or FIX; empty for a rule that only informs.
    pub unit: String,
    /// N, F or P.
    pub roll: String,
    /// EXCL, INCL or STATE: who says whether the first day counts.
    pub count: String,
    /// DUE, MAXIMUM ...
    pub nature: String,
    /// The event of day 0.
    pub trigger: String,
    /// What happens when it ends, a code.
    pub effect: String,
    /// True where the law attaches a consequence.
    pub hard: bool,
    /// Who must act.
    pub acts: String,
    /// Kinds it applies to; none means any.
    pub kinds: Vec<String>,
    /// Bases it applies under; none means any, or only where a basis names it.
    pub bases: Vec<String>,
    /// True for a standard of the office, which may have another number.
    pub standard: bool,
    /// True for a limit of a treaty that the office wrote down.
    pub treaty: bool,
    /// How the office checked it, if it chose.
    pub note: String,
    /// When, ISO.
    pub decided_on: String,
    /// By whom, a login.
    pub decided_by: String,
}

/// The office's choice on one time limit.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseRule {
    /// The rule.
    pub rule: String,
    /// `Y` enable, `N` disable; empty: as shipped.
    #[serde(default)]
    pub enabled: String,
    /// The office's own number, for a standard of its own; nought: as shipped.
    #[serde(default)]
    pub length: u32,
    /// How it was checked. Asked for where an unverified rule is enabled.
    #[serde(default)]
    pub note: String,
}

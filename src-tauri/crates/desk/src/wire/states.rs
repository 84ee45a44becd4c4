//! All that is needed to ask one State for help, on one page.

use super::{AuthorityView, BasisOption, RowView, TreatyView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which State.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfState {
    /// Its code.
    pub state: String,
}

/// A State we have something with.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct StateLine {
    /// Its code.
    pub state: String,
    /// Requests from it that are open.
    pub open_in: u32,
    /// Requests from it in all.
    pub all_in: u32,
    /// Requests to it that are open.
    pub open_out: u32,
    /// Requests to it in all.
    pub all_out: u32,
    /// Authorities kept of it.
    pub authorities: u32,
    /// Treaties with it.
    pub treaties: u32,
    /// Whether a sheet was written.
    pub sheet: bool,
    /// Whether something kept of it was checked too long ago.
    pub stale: bool,
}

/// The State sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StateSheetView {
    /// The State.
    pub state: String,
    /// The day it shows, ISO.
    pub as_of: String,
    /// The oldest verification among what it shows; empty when nothing was verified.
    pub oldest_check: String,
    /// Whether something it shows was checked too long ago, or never.
    pub stale: bool,
    /// What the office wrote down: contents, e_evidence, special_rules, practice, remarks.
    pub sheet: RowView,
    /// Authorities, those of the whole State first.
    pub authorities: Vec<AuthorityView>,
    /// Channels that authorities and treaties take.
    pub channels: Vec<String>,
    /// Languages that authorities, treaties and declarations accept.
    pub languages: Vec<String>,
    /// Treaties with it, with what they ask and their limits.
    pub treaties: Vec<TreatyView>,
    /// Bases for extradition.
    pub bases_extradition: Vec<BasisOption>,
    /// Bases for assistance.
    pub bases_assistance: Vec<BasisOption>,
    /// Limits on a provisional arrest, by basis.
    pub arrest: Vec<ArrestLimit>,
    /// Reservations and declarations, by basis.
    pub reservations: Vec<Reservation>,
    /// Assurances of reciprocity that hold.
    pub assurances: Vec<AssuranceLine>,
    /// Our record with it: from it, then to it. Of files that the reader may see.
    pub record: Vec<StateRecord>,
}

/// A limit on a provisional arrest.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrestLimit {
    /// The basis.
    pub basis: String,
    /// The rule.
    pub rule: String,
    /// Where it stands.
    pub article: String,
    /// Days.
    pub days: u32,
    /// What happens when it ends.
    pub effect: String,
}

/// What a State declared on an instrument.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Reservation {
    /// The instrument.
    pub basis: String,
    /// In words.
    pub text: String,
}

/// An assurance that holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AssuranceLine {
    /// `OUT`: ours. `IN`: theirs.
    pub direction: String,
    /// The kind; empty for all.
    pub kind: String,
    /// CASE or GENERAL.
    pub scope: String,
    /// Its words.
    pub text: String,
    /// Until when.
    pub expires_on: String,
}

/// How requests of one direction went.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct StateRecord {
    /// `IN`: they asked. `OUT`: we asked.
    pub direction: String,
    /// All.
    pub all: u32,
    /// Without outcome.
    pub open: u32,
    /// With outcome.
    pub closed: u32,
    /// Of these, refused.
    pub refused: u32,
    /// Open ones past their governing day.
    pub overdue: u32,
    /// Days from receipt or dispatch to an outcome with execution, the middle one: `69.5`; empty when there is none.
    pub median_days: String,
    /// Executed ones that the middle was taken of.
    pub median_of: u32,
    /// The last letter, call or message, ISO; empty when there was none.
    pub last_contact: String,
}

/// Saves what the office writes down of a State itself.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSheet {
    /// The State.
    pub state: String,
    /// The version the form showed; empty asks for no comparison.
    #[serde(default)]
    pub seen: String,
    /// contents, e_evidence, special_rules, practice, remarks.
    pub fields: BTreeMap<String, String>,
    /// Why, for the history.
    #[serde(default)]
    pub reason: String,
}

/// Writes a State sheet to a picked file, ready to be printed.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintState {
    /// The State.
    pub state: String,
    /// Token of the picked file.
    pub file: String,
    /// The language; one's own if empty.
    #[serde(default)]
    pub locale: String,
}

//! What evidence may be used for, and consent to use it otherwise.

use super::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request's limits on use, and what was asked beyond them.
#[derive(Debug, Serialize, TS)]
pub struct UsesView {
    /// The request.
    pub request: String,
    /// The version shown.
    pub seen: u32,
    /// The limit the legal basis sets by itself, not noted yet: a form starts from it.
    pub by_itself: Option<UseLimitEdit>,
    /// The limits.
    pub limits: Vec<UseLimitView>,
    /// Askings and notices.
    pub consents: Vec<UseConsentView>,
}

/// A limit as it stands.
#[derive(Debug, Serialize, TS)]
pub struct UseLimitView {
    /// Row.
    pub id: String,
    /// The limit.
    pub limit: UseLimitEdit,
    /// True while it binds.
    pub binds: bool,
    /// Why what came may not be used for anything else today; none once it may.
    pub bars_use: Option<Problem>,
    /// Why exculpatory content may not be disclosed today; none once it may.
    pub bars_disclosure: Option<Problem>,
}

/// An asking or a notice.
#[derive(Debug, Serialize, TS)]
pub struct UseConsentView {
    /// Row.
    pub id: String,
    /// The limit's row.
    pub use_limit: String,
    /// `IN`: they ask us. `OUT`: we ask them.
    pub direction: String,
    /// OTHER_USE or EXCULPATORY.
    pub sort: String,
    /// For what.
    pub purpose: String,
    /// Asked, or notice given.
    pub asked_on: String,
    /// ASKED, GRANTED, CONDITIONS, REFUSED or NOTIFIED.
    pub status: String,
    /// Decided.
    pub decided_on: String,
    /// The condition set.
    pub condition: String,
    /// The consultation's row it runs through.
    pub consultation: String,
}

/// A limit, as typed. What is left out follows the legal basis.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct UseLimitEdit {
    /// What came.
    pub evidence: String,
    /// The day it came.
    pub received_on: String,
    /// The proceedings it may be used in.
    pub allowed: String,
    /// Any other use needs their consent first.
    #[ts(optional)]
    pub prior_consent: Option<bool>,
    /// DEFAULT, CONDITION or SPONTANEOUS.
    pub source: String,
    /// Their condition, word for word.
    pub condition: String,
    /// Exculpatory content may be disclosed after notice.
    #[ts(optional)]
    pub exculpatory: Option<bool>,
    /// The letter's row it came with.
    pub communication: String,
    /// The day the limit ends.
    pub until: String,
    /// The article that limits.
    pub article: String,
}

/// Adds a limit.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddUseLimit {
    /// The request.
    pub request: String,
    /// The limit.
    pub limit: UseLimitEdit,
}

/// Changes a limit.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditUseLimit {
    /// The limit's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    #[serde(default)]
    pub seen: u32,
    /// The limit.
    pub limit: UseLimitEdit,
}

/// Asks for consent to another use; a consultation opens with it.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AskUse {
    /// The limit's row.
    pub use_limit: String,
    /// `IN`: they ask us. `OUT`: we ask them. Empty: whoever received the evidence asks.
    pub direction: String,
    /// For what.
    pub purpose: String,
    /// Asked on, ISO; today if empty.
    pub on: String,
    /// Reply asked for by; the office's standard if empty.
    pub reply_by: String,
}

/// Decides on consent.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DecideUse {
    /// The asking's row.
    pub id: String,
    /// GRANTED, CONDITIONS or REFUSED.
    pub status: String,
    /// On, ISO; today if empty.
    pub on: String,
    /// The condition, for CONDITIONS.
    pub condition: String,
}

/// Gives notice before exculpatory evidence is disclosed (UNCAC 46(19)).
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct NotifyUse {
    /// The limit's row.
    pub use_limit: String,
    /// What is disclosed, and where.
    pub purpose: String,
    /// Notice given on, ISO; today if empty.
    pub on: String,
    /// True when they asked to be consulted: a consultation opens with it.
    pub consult: bool,
}

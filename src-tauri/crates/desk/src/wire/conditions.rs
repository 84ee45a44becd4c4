//! Conditions and assurances, and what received evidence may be used for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request's conditions and assurances.
#[derive(Debug, Serialize, TS)]
pub struct ConditionsView {
    /// The request.
    pub request: String,
    /// The version shown.
    pub seen: u32,
    /// The conditions, in the order they were asked for.
    pub conditions: Vec<ConditionView>,
}

/// A condition as it stands.
#[derive(Debug, Serialize, TS)]
pub struct ConditionView {
    /// Row.
    pub id: String,
    /// What is asked.
    pub condition: ConditionEdit,
    /// ACCEPTED or DECLINED; empty while open.
    pub answer: String,
    /// The day of the answer; from then on it binds.
    pub answered_on: String,
    /// The authority that commits itself.
    pub committed_by: String,
    /// Where the commitment stands in writing.
    pub document: String,
    /// `US` or `THEM`: who is bound; empty while nobody is.
    pub binds: String,
    /// The day it was kept.
    pub fulfilled_on: String,
    /// How it is watched.
    pub watch: String,
}

/// A condition, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ConditionEdit {
    /// CONDITION or ASSURANCE.
    pub sort: String,
    /// DEATH_PENALTY, RETRIAL, USE ...
    pub code: String,
    /// Its words.
    pub text: String,
    /// `US` or `THEM`: who asks for it.
    pub asked_by: String,
    /// Asked on; today if empty.
    pub asked_on: String,
}

/// Adds a condition.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCondition {
    /// The request.
    pub request: String,
    /// The condition.
    pub condition: ConditionEdit,
}

/// Changes a condition nobody has answered yet.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCondition {
    /// The condition's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    #[serde(default)]
    pub seen: u32,
    /// The condition.
    pub condition: ConditionEdit,
}

/// Accepts or declines a condition.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AnswerCondition {
    /// The condition's row.
    pub id: String,
    /// ACCEPTED or DECLINED.
    pub answer: String,
    /// On, ISO; today if empty.
    pub on: String,
    /// The authority that commits itself; required to accept.
    pub committed_by: String,
    /// Where the commitment stands; required to accept.
    pub document: String,
    /// The use limit's row that takes the words of an accepted condition on use; empty for a new one.
    pub use_limit: String,
}

/// Notes how a condition is watched, or that it was kept.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct KeepCondition {
    /// The condition's row.
    pub id: String,
    /// Kept on, ISO; empty while it is only watched.
    pub on: String,
    /// How it is watched.
    pub watch: String,
}

//! Offences, and ties between requests.

use super::{MeasureEdit, OffenceEdit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Adds an offence to a request.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddOffence {
    /// The request.
    pub request: String,
    /// The offence.
    pub offence: OffenceEdit,
}

/// Changes an offence.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditOffence {
    /// The offence's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    #[serde(default)]
    pub seen: u32,
    /// The offence.
    pub offence: OffenceEdit,
}

/// Says for one offence whether extradition is granted.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DecideOffence {
    /// The offence's row.
    pub id: String,
    /// GRANTED or REFUSED; empty takes the decision back.
    pub decision: String,
    /// The ground, for REFUSED.
    pub ground: String,
}

/// Ties two requests.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AddLink {
    /// The later request.
    pub from: String,
    /// The earlier request.
    pub to: String,
    /// What ties them.
    pub tie: String,
    /// True while only suspected.
    pub suspected: bool,
}

/// Judges a suspected tie.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgeLink {
    /// The link's row.
    pub id: String,
    /// SAME: it is so. APART: the two have nothing to do with each other.
    pub verdict: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Makes the request that follows another, tied to it, with what carries over.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct FollowRequest {
    /// The earlier request.
    pub request: String,
    /// What ties the new one to it.
    pub tie: String,
    /// The new one's kind.
    pub kind: String,
    /// `IN` or `OUT`; empty follows the tie.
    pub direction: String,
    /// Fields of the new request by name; they win over what carries over.
    pub fields: BTreeMap<String, String>,
    /// Its measures.
    pub measures: Vec<MeasureEdit>,
    /// Values of the office's own fields, by field row.
    pub own: BTreeMap<String, String>,
}

/// Changes what a measure says about itself; its status moves by steps.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct EditMeasure {
    /// The measure's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    pub seen: u32,
    /// What exactly.
    pub detail: String,
    /// Data categories.
    pub data_categories: Vec<String>,
    /// The authority that carries it out, where it is not the request's.
    pub home_authority: String,
    /// The domestic order it rests on.
    pub order_ref: String,
}

/// Adds proof of dispatch or delivery to a letter.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ProveCommunication {
    /// The letter's row.
    pub id: String,
    /// The carrier's or platform's receipt number.
    pub receipt: String,
    /// The day delivery was proved, ISO.
    pub delivered_on: String,
    /// SHA-256 of what went, hexadecimal.
    pub digest: String,
    /// What was enclosed, one item a line.
    pub inventory: String,
    /// The proof in words.
    pub proof: String,
}

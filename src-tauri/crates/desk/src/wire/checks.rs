//! What is missing from a request, and the data of the letter that asks for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CheckView;

/// How complete a request is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct CompletenessView {
    /// Mandatory items that are there, not applicable or waived.
    pub settled: u32,
    /// Mandatory items altogether.
    pub of: u32,
}

/// Asks for the data of a letter that asks for what is missing.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Supplement {
    /// The request.
    pub request: String,
    /// The language of the letter, a tag; empty for the request's own.
    #[serde(default)]
    pub locale: String,
}

/// The data of a letter that asks for what is missing.
#[derive(Debug, Serialize, TS)]
pub struct SupplementView {
    /// The request.
    pub request: String,
    /// Who has to supply it: the other State's authority for an incoming request, our own for a draft.
    pub addressee: String,
    /// The addressee's State.
    pub state: String,
    /// By which channel.
    pub channel: String,
    /// The language the texts are in.
    pub locale: String,
    /// Our reference.
    pub our_ref: String,
    /// Their reference.
    pub their_ref: String,
    /// What the request is about.
    pub subject: String,
    /// The day it was received, ISO, if it came from outside.
    pub received_on: String,
    /// How complete it is.
    pub complete: CompletenessView,
    /// Mandatory items that are missing, each with its article.
    pub missing: Vec<AskedItem>,
    /// Items that would help, not mandatory, that nobody has found yet.
    pub helpful: Vec<AskedItem>,
    /// The suggested day of reply, ISO.
    pub reply_by: String,
    /// The rule that suggests it.
    pub rule: String,
    /// How that day was counted.
    #[ts(type = "unknown")]
    pub working: serde_json::Value,
}

/// One item to ask for.
#[derive(Debug, Serialize, TS)]
pub struct AskedItem {
    /// The item as it stands.
    #[serde(flatten)]
    #[ts(flatten)]
    pub item: CheckView,
    /// Its words in the letter's language.
    pub text: String,
}

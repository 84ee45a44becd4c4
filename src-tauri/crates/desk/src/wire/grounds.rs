//! The grounds a decision on one request may rest on, and those it may not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which grounds.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroundsQuery {
    /// The request.
    pub request: String,
    /// REFUSING or POSTPONING.
    pub decision: String,
    /// The measure's row, for a decision on one measure.
    #[serde(default)]
    pub measure: String,
}

/// One ground that fits the request.
#[derive(Debug, Serialize, TS)]
pub struct GroundChoice {
    /// Code.
    pub code: String,
    /// REFUSAL, POSTPONEMENT, CONFISCATION, EXTRADITION or PRESERVATION.
    pub family: String,
    /// Articles.
    pub article: String,
    /// Certainty A, B or C.
    pub certainty: String,
    /// True when the request's own legal basis, or domestic law whatever the basis, knows it.
    pub of_basis: bool,
    /// HARD, SOFT, ADVICE or NONE: the consultation asked for before a decision on it.
    pub consult: String,
    /// The prohibition it runs into here, empty for none.
    pub prohibited: String,
    /// The article of that prohibition.
    pub prohibited_by: String,
    /// True when it is only prohibited as the sole ground.
    pub only_alone: bool,
}

//! What ties a provisional arrest to its extradition request.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ties an extradition request to the provisional arrest before it.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowArrest {
    /// The extradition request.
    pub request: String,
    /// The request for provisional arrest.
    pub arrest: String,
    /// Since, ISO day; today if empty.
    #[serde(default)]
    pub on: String,
    /// The day the request and its documents came, ISO; needed for an arrest here.
    #[serde(default)]
    pub documents_received_on: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

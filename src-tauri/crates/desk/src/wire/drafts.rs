//! Forms that somebody has begun and not sent.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which draft.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftKey {
    /// As the screen calls it.
    pub key: String,
}

/// A draft to be kept.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DraftEdit {
    /// As the screen calls it; what was kept under it before is replaced.
    pub key: String,
    /// What it is, in its writer's words; empty for one that no list shows.
    pub label: String,
    /// Where the screen goes on with it, as the screen writes it.
    pub place: String,
    /// What stands in the form, as JSON text. The desk does not look into it.
    pub body: String,
}

/// A draft in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// As the screen calls it.
    pub key: String,
    /// What it is, in its writer's words; empty for one that no list shows.
    pub label: String,
    /// Where the screen goes on with it.
    pub place: String,
    /// When it was last kept, UTC.
    pub saved_at: String,
}

/// What stands in a draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeptDraft {
    /// As JSON text.
    pub body: String,
    /// When it was last kept, UTC.
    pub saved_at: String,
}

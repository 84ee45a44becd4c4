//! From a layer's error to a problem a person can read: codes and facts, no sentences.

pub use crate::wire::Problem;
use crate::wire::Receipt;
use serde_json::{Value, json};

/// What a command answers, before it becomes text.
pub struct Answer {
    /// The view, or why nothing was done.
    pub outcome: Result<Value, Problem>,
    /// What a write left behind.
    pub receipt: Receipt,
}

impl Answer {
    /// A refusal.
    #[must_use]
    pub fn refused(problem: Problem) -> Self {
        Self {
            outcome: Err(problem),
            receipt: Receipt::default(),
        }
    }

    /// The envelope as JSON.
    #[must_use]
    pub fn into_json(self) -> Value {
        match self.outcome {
            Ok(view) if self.receipt.entries.is_empty() => json!({ "ok": view }),
            Ok(view) => json!({ "ok": view, "receipt": self.receipt }),
            Err(problem) => json!({ "problem": problem }),
        }
    }
}

impl From<comity_vault::VaultError> for Problem {
    fn from(error: comity_vault::VaultError) -> Self {
        let field = match &error {
            comity_vault::VaultError::PassphraseShort { .. } => Some("passphrase".to_owned()),
            _ => None,
        };
        let facts = error
            .facts()
            .into_iter()
            .map(|(name, fact)| (name.to_owned(), fact))
            .collect();
        Self {
            code: error.code(),
            field,
            facts,
            ..Self::default()
        }
    }
}

impl From<comity_papers::register::Unreadable> for Problem {
    fn from(error: comity_papers::register::Unreadable) -> Self {
        Self::new(error.code.replace('_', "-")).at("file")
    }
}

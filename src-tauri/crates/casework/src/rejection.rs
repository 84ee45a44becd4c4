//! A refusal by the domain: a code, a field, facts, and the article that asks for it. Never a sentence.

use serde::Serialize;
use std::collections::BTreeMap;

/// Why the domain said no. The words come last, from Fluent, under the code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rejection {
    /// The code, `guard-consult-before-refusing`; its words stand under `problem-` + this.
    pub code: String,
    /// The field or fact it is about, if one.
    pub field: Option<String>,
    /// The article or the office's rule that asks for it.
    pub article: Option<String>,
    /// What the sentence needs: days, codes, counts, as text.
    pub facts: BTreeMap<String, String>,
}

impl Rejection {
    /// A rejection under a code.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
    /// Names the field.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
    /// Names the article.
    #[must_use]
    pub fn by(mut self, article: impl Into<String>) -> Self {
        self.article = Some(article.into());
        self
    }
    /// Adds a fact.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers hand over days and counts as they are"
    )]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.facts.insert(name.into(), value.to_string());
        self
    }
}

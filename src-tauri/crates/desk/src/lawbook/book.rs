//! What the document consists of, before it has a form: chapters of tables.

use crate::words::Words;
use comity_casework::law::Certainty;

/// The document.
pub(super) struct Book {
    pub(super) title: String,
    /// What a reader has to know first, one paragraph each.
    pub(super) preface: Vec<String>,
    pub(super) contents: String,
    pub(super) chapters: Vec<Chapter>,
}

/// One chapter: a kind of row, or the life cycles.
pub(super) struct Chapter {
    /// Stable, so that a link to it holds in every language.
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) note: String,
    pub(super) tables: Vec<Table>,
}

/// A table, with a heading of its own where a chapter has several.
pub(super) struct Table {
    pub(super) title: String,
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// What stands in one cell.
pub(super) enum Cell {
    /// A code or a citation: the same in every language, and always read from left to right.
    Code(String),
    /// Words.
    Text(String),
    /// Several things, each a line.
    Lines(Vec<String>),
}

impl Cell {
    /// Words, or nothing.
    pub(super) fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// Codes with blanks between.
    pub(super) fn codes(codes: &[String]) -> Self {
        Self::Code(codes.join(" "))
    }
}

/// The language, with what all chapters say alike.
pub(super) struct Speech<'a> {
    pub(super) words: &'a Words,
}

impl Speech<'_> {
    /// A message of the document.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(&format!("lawbook-{id}"), &[])
    }

    /// A message of the document that chooses its words by a code.
    pub(super) fn of(&self, id: &str, code: &str) -> String {
        self.words.say(&format!("lawbook-{id}"), &[("code", code)])
    }

    /// The words of a code of the law.
    pub(super) fn code(&self, family: &str, code: &str) -> String {
        self.words.say(&format!("{family}-{code}"), &[])
    }

    /// The heads of a table.
    pub(super) fn heads(&self, ids: &[&str]) -> Vec<String> {
        ids.iter()
            .map(|id| self.say(&format!("head-{id}")))
            .collect()
    }

    /// A source: a citation as it stands, one without a number in the reader's language.
    pub(super) fn source(&self, article: &str) -> Cell {
        if article.contains(|one: char| one.is_ascii_digit()) {
            return Cell::Code(article.to_owned());
        }
        let words = article.split(|one: char| !one.is_ascii_alphabetic());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let id = format!("article-{}", words.join("-").to_lowercase());
        self.words
            .find(&id, &[])
            .map_or_else(|| Cell::Code(article.to_owned()), Cell::Text)
    }

    /// A, B or C.
    pub(super) fn certainty(certainty: Certainty) -> Cell {
        Cell::Code(crate::requests::code_of(certainty))
    }

    /// Yes, or nothing.
    pub(super) fn mark(&self, holds: bool) -> Cell {
        Cell::text(if holds {
            self.say("yes")
        } else {
            String::new()
        })
    }
}

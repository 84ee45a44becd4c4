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

/// What stands in one cell: lines.
pub(super) struct Cell(pub(super) Vec<Line>);

/// One line of a cell: words and codes, each of which keeps its own direction.
pub(super) struct Line(pub(super) Vec<Piece>);

/// A piece of a line.
pub(super) enum Piece {
    /// Words of the reader's language.
    Words(String),
    /// A code or a citation: the same in every language, and always read from left to right.
    Code(String),
}

impl Cell {
    /// A code or a citation.
    pub(super) fn code(code: impl Into<String>) -> Self {
        Self(vec![Line(vec![Piece::Code(code.into())])])
    }

    /// Words, or nothing.
    pub(super) fn text(words: impl Into<String>) -> Self {
        Self::lines(vec![words.into()])
    }

    /// Several codes.
    pub(super) fn codes(codes: &[String]) -> Self {
        Self(vec![Line::codes(codes)])
    }

    /// Several lines of words.
    pub(super) fn lines(lines: Vec<String>) -> Self {
        let lines = lines.into_iter().filter(|line| !line.is_empty());
        Self(lines.map(Line::words).collect())
    }
}

impl Line {
    /// Words.
    pub(super) fn words(words: String) -> Self {
        Self(vec![Piece::Words(words)])
    }

    /// Codes, one after the other.
    pub(super) fn codes(codes: &[String]) -> Self {
        Self(codes.iter().cloned().map(Piece::Code).collect())
    }

    /// Words, and the codes they are about.
    pub(super) fn about(words: String, codes: &[String]) -> Self {
        let codes = codes.iter().cloned().map(Piece::Code);
        Self(std::iter::once(Piece::Words(words)).chain(codes).collect())
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

    /// The lines that name codes, for the lists that name any.
    pub(super) fn about(&self, named: &[(&str, &[String])]) -> Vec<Line> {
        let named = named.iter().filter(|(_, codes)| !codes.is_empty());
        named
            .map(|(id, codes)| Line::about(self.say(id), codes))
            .collect()
    }

    /// The lines of what holds.
    pub(super) fn marks(&self, marks: &[(&str, bool)]) -> Vec<Line> {
        let marks = marks.iter().filter(|(_, holds)| *holds);
        marks.map(|(id, _)| Line::words(self.say(id))).collect()
    }

    /// The cell of a source.
    pub(super) fn source(&self, article: &str) -> Cell {
        Cell(vec![Line(vec![self.cited(article)])])
    }

    /// A source: a citation as it stands, one without a number in the reader's language.
    pub(super) fn cited(&self, article: &str) -> Piece {
        if article.contains(|one: char| one.is_ascii_digit()) {
            return Piece::Code(article.to_owned());
        }
        let words = article.split(|one: char| !one.is_ascii_alphabetic());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let id = format!("article-{}", words.join("-").to_lowercase());
        self.words
            .find(&id, &[])
            .map_or_else(|| Piece::Code(article.to_owned()), Piece::Words)
    }

    /// A, B or C.
    pub(super) fn certainty(certainty: Certainty) -> Cell {
        Cell::code(crate::requests::code_of(certainty))
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

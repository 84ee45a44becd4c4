//! Reads rows of law from TOML with their line numbers, so that a lawyer's slip is found where it was made.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

/// What is wrong with the law data, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} {file}:{line} {what}", code.code())]
pub struct LawProblem {
    /// What kind of mistake.
    pub code: Mistake,
    /// File name within `assets/law`.
    pub file: &'static str,
    /// Line, from 1.
    pub line: usize,
    /// The row, reference or field concerned, as written.
    pub what: String,
}

/// The kinds of mistake that law data can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// Not TOML, or a field is missing, misspelt or of the wrong sort.
    Unreadable,
    /// Two rows with one code.
    Twice,
    /// A code that no file defines.
    UnknownCode,
    /// A row without the article that it rests on.
    NoArticle,
    /// A state of a life cycle that nothing leads to.
    Unreachable,
    /// A row that contradicts itself: a unit without a length, a count nobody can make.
    Senseless,
    /// A row that the program cannot do without.
    Missing,
}

impl Mistake {
    /// The code that has words in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "law-unreadable",
            Self::Twice => "law-code-twice",
            Self::UnknownCode => "law-unknown-code",
            Self::NoArticle => "law-no-article",
            Self::Unreachable => "law-unreachable",
            Self::Senseless => "law-senseless",
            Self::Missing => "law-missing",
        }
    }
}

/// One file of law: its name within `assets/law`, and its text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) file: &'static str,
    pub(crate) text: &'a str,
}

/// A row and the line it starts on.
#[derive(Debug, Clone)]
pub(crate) struct Row<T> {
    pub(crate) line: usize,
    pub(crate) row: T,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound = "T: DeserializeOwned")]
struct Rows<T> {
    row: Vec<Spanned<T>>,
}

impl Source<'_> {
    /// All `[[row]]` tables of the file.
    pub(crate) fn rows<T: DeserializeOwned>(self) -> Result<Vec<Row<T>>, LawProblem> {
        Ok(self.with_lines(self.whole::<Rows<T>>()?.row))
    }

    /// The file as one value.
    pub(crate) fn whole<T: DeserializeOwned>(self) -> Result<T, LawProblem> {
        toml::from_str(self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            self.problem(
                Mistake::Unreadable,
                line_at(self.text, start),
                error.message(),
            )
        })
    }

    pub(crate) fn with_lines<T>(self, rows: Vec<Spanned<T>>) -> Vec<Row<T>> {
        let with_line = |spanned: Spanned<T>| Row {
            line: line_at(self.text, spanned.span().start),
            row: spanned.into_inner(),
        };
        rows.into_iter().map(with_line).collect()
    }

    pub(crate) fn problem(self, code: Mistake, line: usize, what: impl Into<String>) -> LawProblem {
        LawProblem {
            code,
            file: self.file,
            line,
            what: what.into(),
        }
    }
}

/// The line, from 1, on which a byte of a text stands.
pub(crate) fn line_at(text: &str, byte: usize) -> usize {
    1 + text
        .bytes()
        .take(byte)
        .filter(|byte| *byte == b'\n')
        .count()
}

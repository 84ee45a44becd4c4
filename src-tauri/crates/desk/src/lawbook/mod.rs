//! The whole law as one document that a lawyer can review without the program: every row with its article, how
//! sure we are of it, and its words.
//!
//! Built from the same data that the program goes by, so that what is reviewed is what runs.

mod book;
mod chapters;
mod cycles;
mod html;
mod markdown;
#[cfg(test)]
mod tests;

use crate::words::Words;
use comity_casework::law;

/// The form of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One static page, to be read in a browser or printed.
    Html,
    /// Plain text with marks, to be compared line by line.
    Markdown,
}

/// The law as shipped, in one language and one form.
#[must_use]
pub fn write(words: &Words, form: Form) -> String {
    let book = chapters::book(law::get(), words);
    match form {
        Form::Html => html::page(&book, words),
        Form::Markdown => markdown::text(&book),
    }
}

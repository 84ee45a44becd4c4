//! Reading a directory of authorities, as another office, a depositary or a network hands it out: a workbook or a
//! text file with one authority a row. Columns and cells are read by the words of `assets/register/directory.toml`
//! in six languages; what they do not say is handed on as not understood, never guessed.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::OnceLock;

use crate::cell::{Cell, Message, RawRow};
use crate::fold;
use crate::register::Unreadable;
use crate::states::{self, StateReading};
use crate::words::{Lexicon, sections};
use crate::worker::Client;

/// The most authorities one file may hold: all central authorities of the world are some hundreds.
pub const MOST_ROWS: u64 = 10_000;

/// Rows at the top of a sheet among which the head must stand.
const HEAD_WITHIN: usize = 50;

/// The columns a directory may have, named as the fields of an authority; `id` and `retired` come from our own
/// export.
pub const FIELDS: [&str; 18] = [
    "id",
    "state",
    "name",
    "local_name",
    "competences",
    "channels",
    "languages",
    "address",
    "phone",
    "email",
    "urgent_contact",
    "territory",
    "bases",
    "verified_on",
    "verified_by",
    "verified_how",
    "remarks",
    "retired",
];

/// One row of a directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its sheet, if the file has sheets.
    pub sheet: String,
    /// Its row or line, from 1.
    pub row: u64,
    /// Head and cell, verbatim.
    pub cells: Vec<(String, String)>,
    /// What was read, by field: codes and tags with blanks between, days as ISO 8601, other text as it stands.
    pub fields: BTreeMap<&'static str, String>,
    /// Fields whose cell was not understood, with its text.
    pub unread: Vec<(&'static str, String)>,
}

struct Lexicons {
    headers: Lexicon,
    competences: Lexicon,
    channels: Lexicon,
    languages: Lexicon,
    yes: Lexicon,
}

fn lexicons() -> &'static Lexicons {
    static WORDS: OnceLock<Lexicons> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut read = sections(include_str!("../../../../assets/register/directory.toml"));
        let mut take = |name: &str| read.remove(name).unwrap_or_default();
        Lexicons {
            headers: take("headers"),
            competences: take("competences"),
            channels: take("channels"),
            languages: take("languages"),
            yes: take("yes"),
        }
    })
}

/// The head of a table being read: which column holds which field.
struct Head {
    row: RawRow,
    fields: Vec<Option<&'static str>>,
}

impl Head {
    /// A row is a head when it names at least the State and the authority.
    fn of(row: &RawRow) -> Option<Self> {
        let mut fields: Vec<Option<&'static str>> = Vec::new();
        for cell in &row.cells {
            let field = field_of(&cell.text);
            // The first of two columns of one name holds it; the other is kept verbatim only.
            fields.push(field.filter(|field| !fields.contains(&Some(*field))));
        }
        let found = ["state", "name"]
            .iter()
            .all(|field| fields.contains(&Some(*field)));
        found.then(|| Self {
            row: row.clone(),
            fields,
        })
    }
}

/// Reads a directory, row by row; `on_row` may stop the reading. Answers how many rows there were.
///
/// # Errors
/// The file cannot be read, or no sheet of it has a column of States and one of authorities; the code says why.
pub fn read(
    path: &Path,
    program: &Path,
    on_row: &mut dyn FnMut(Entry) -> ControlFlow<()>,
) -> Result<u64, Unreadable> {
    let refuse = |code: &str| Unreadable { code: code.into() };
    let mut client = Client::start(program, path, None, None).map_err(refuse)?;
    let (mut sheet, mut skip, mut plain) = (String::new(), false, false);
    let mut head: Option<Head> = None;
    let (mut looked, mut rows, mut found) = (0_usize, 0_u64, false);
    loop {
        let message = client.next_message().map_err(|code| refuse(&code))?;
        match message {
            None => break,
            Some(Message::File { .. }) => plain = true,
            Some(Message::Sheet { name, hidden, .. }) => {
                (sheet, skip) = (name.unwrap_or_default(), hidden);
                (head, looked) = (None, 0);
            }
            Some(Message::Row(row)) if !skip => {
                let Some(known) = &head else {
                    looked += 1;
                    head = Head::of(&row).filter(|_| looked <= HEAD_WITHIN);
                    found |= head.is_some();
                    continue;
                };
                let repeated = row.cells == known.row.cells;
                if repeated || row.cells.iter().all(Cell::is_blank) {
                    continue;
                }
                rows += 1;
                if rows > MOST_ROWS {
                    return Err(refuse("register_too_many_rows"));
                }
                if on_row(entry(&sheet, known, &row, plain)).is_break() {
                    return Ok(rows);
                }
            }
            Some(_) => {}
        }
    }
    if found {
        Ok(rows)
    } else {
        Err(refuse("register_no_table"))
    }
}

fn entry(sheet: &str, head: &Head, row: &RawRow, plain: bool) -> Entry {
    let mut entry = Entry {
        sheet: sheet.to_owned(),
        row: row.row,
        ..Entry::default()
    };
    for (at, cell) in row.cells.iter().enumerate() {
        let title = head.row.cells.get(at).map_or("", |cell| &cell.text);
        if !title.is_empty() || !cell.is_blank() {
            entry.cells.push((title.to_owned(), cell.text.clone()));
        }
        let Some(field) = head.fields.get(at).copied().flatten() else {
            continue;
        };
        let text = if plain { bare(&cell.text) } else { &cell.text }.trim();
        if cell.is_blank() || text.is_empty() {
            continue;
        }
        match value(field, text) {
            Some(read) if read.is_empty() => {}
            Some(read) => {
                entry.fields.insert(field, read);
            }
            None => entry.unread.push((field, cell.text.clone())),
        }
    }
    entry
}

/// Text files carry an apostrophe before what a spreadsheet program would run, and before an apostrophe of the text's
/// own; our export writes them so.
fn bare(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with('\'') || crate::table::is_live(rest) => rest,
        _ => text,
    }
}

/// What a cell says under a field; nothing when it is not understood.
fn value(field: &str, text: &str) -> Option<String> {
    let words = lexicons();
    match field {
        "state" => match states::known(text) {
            StateReading::One(code) => Some(code),
            StateReading::Missing => Some(String::new()),
            _ => None,
        },
        "competences" => codes(&words.competences, text, |_| None),
        "channels" => codes(&words.channels, text, |_| None),
        "languages" => codes(&words.languages, text, tag),
        "bases" => {
            let codes = text.split(|c: char| c.is_whitespace() || separates(c));
            let codes = codes.filter(|code| !code.is_empty());
            Some(codes.collect::<Vec<_>>().join(" ").to_uppercase())
        }
        "verified_on" => {
            let day: chrono::NaiveDate = fold::tidy(text).parse().ok()?;
            Some(day.to_string())
        }
        "retired" => match words.yes.exact(text)? {
            "Y" => Some("true".to_owned()),
            _ => Some(String::new()),
        },
        _ => Some(text.to_owned()),
    }
}

/// A language's tag, as it stands.
fn tag(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let primary = parts.next()?;
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric());
    let fits = (2..=3).contains(&primary.len())
        && primary.chars().all(|c| c.is_ascii_alphabetic())
        && parts.all(|part| (2..=8).contains(&part.len()) && letters(part));
    fits.then(|| text.to_owned())
}

fn separates(c: char) -> bool {
    matches!(
        c,
        ';' | ',' | '\n' | '\r' | '|' | '،' | '؛' | '、' | '，' | '；'
    )
}

/// Words that join the last of a list to the others.
const GLUE: [&str; 15] = [
    "and", "or", "et", "ou", "y", "e", "o", "и", "или", "و", "او", "和", "及", "或", "与",
];

/// The codes a cell names, in its order and once each; nothing when a part of it is not understood.
fn codes(lexicon: &Lexicon, text: &str, other: fn(&str) -> Option<String>) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |code: String| {
        if !found.contains(&code) {
            found.push(code);
        }
    };
    let whole = |piece: &str| {
        let known = lexicon.code(piece).or_else(|| lexicon.exact(piece));
        known.map(str::to_owned)
    };
    // Some words have a separator of their own inside: "24/7".
    if let Some(code) = whole(text) {
        return Some(code);
    }
    let pieces = text.split(separates).flat_map(|part| part.split(" / "));
    for piece in pieces.map(str::trim) {
        if piece.is_empty() {
            continue;
        }
        if let Some(code) = whole(piece).or_else(|| other(piece)) {
            add(code);
            continue;
        }
        let hits = lexicon.several(piece);
        if hits.is_empty() {
            // Bare codes or tags with blanks between.
            for word in piece.split_whitespace().filter(|word| !GLUE.contains(word)) {
                add(whole(word).or_else(|| other(word))?);
            }
            continue;
        }
        let tokens = fold::tokens(piece);
        let told = |at: usize| hits.iter().any(|hit| hit.span.0 <= at && at < hit.span.1);
        let rest = tokens.iter().enumerate().filter(|(at, _)| !told(*at));
        for (_, token) in rest {
            let first = token.forms.first().map_or("", String::as_str);
            if !GLUE.contains(&first) {
                return None;
            }
        }
        hits.iter().for_each(|hit| add(hit.code.to_owned()));
    }
    (!found.is_empty()).then(|| found.join(" "))
}

/// The field of a column with this head; nothing for a head that is not known.
#[must_use]
pub fn field_of(head: &str) -> Option<&'static str> {
    let named = lexicons().headers.exact(head)?;
    FIELDS.into_iter().find(|field| *field == named)
}

/// Whether a directory that says this word in a column of codes is read as that code: an export uses only such words.
#[must_use]
pub fn reads_as(field: &str, word: &str, code: &str) -> bool {
    value(field, word).is_some_and(|read| read == code)
}

#[cfg(test)]
mod tests;

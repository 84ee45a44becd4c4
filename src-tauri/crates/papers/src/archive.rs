//! Looks through a workbook's archive before any parser reads it. Parsers reserve memory by what a
//! file says about itself, and die; here the parts are inflated, counted and their XML walked with
//! fixed bounds, and only then is the file handed on.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::cell::Merge;

/// Parts of an archive.
const PARTS: usize = 10_000;
/// Bytes of all parts, measured while inflating.
const INFLATED: u64 = 1 << 30;
/// Bytes inflated for one byte stored; small parts may compress better.
const RATIO: u64 = 200;
const SMALL: u64 = 4 << 20;
/// Cells of a sheet. Eight million, so that a register of 100,000 rows and 40 columns passes twice
/// over; the cells are streamed, so that the number costs time and not memory.
pub const CELLS: u64 = 8_000_000;
/// Sheets of a workbook.
pub const SHEETS: usize = 50;
const DEPTH: usize = 64;
const ATTRIBUTES: usize = 256;
const NAME: usize = 1024;
const TEXT: usize = 32_767 * 4;
const MERGES: usize = 20_000;
const STRINGS: u64 = 8_000_000;

/// What the look found: the merged ranges by part of the archive.
#[derive(Debug, Default)]
pub struct Checked {
    /// Merged ranges by the name of the part.
    pub merges: HashMap<String, Vec<Merge>>,
}

/// A stream that counts, and ends the reading when too much comes out of it.
struct Bounded<'a, R> {
    inner: R,
    total: &'a mut u64,
    own: u64,
    stored: u64,
    burst: bool,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let count = u64::try_from(read).unwrap_or(u64::MAX);
        self.own += count;
        *self.total += count;
        let swollen = self.own > SMALL && self.own / self.stored.max(1) > RATIO;
        if swollen || *self.total > INFLATED {
            self.burst = true;
            return Err(std::io::Error::other("register_too_large"));
        }
        Ok(read)
    }
}

/// Checks an archive.
///
/// # Errors
/// A code: `register_unreadable`, `register_too_large`, `register_hostile`.
pub fn check(file: impl Read + Seek) -> Result<Checked, &'static str> {
    let mut archive = zip::ZipArchive::new(file).map_err(|_| "register_unreadable")?;
    if archive.len() > PARTS {
        return Err("register_too_large");
    }
    let mut checked = Checked::default();
    let mut total = 0_u64;
    let mut sheets = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| "register_unreadable")?;
        let name = part.name().map_err(|_| "register_unreadable")?.to_string();
        let lower = name.to_ascii_lowercase();
        if lower.ends_with(".zip") || lower.contains("..") {
            return Err("register_hostile");
        }
        let sheet = lower.starts_with("xl/worksheets/") && lower.ends_with(".xml");
        sheets += usize::from(sheet);
        if sheets > SHEETS {
            return Err("register_too_large");
        }
        let stored = part.compressed_size();
        let mut bounded = Bounded {
            inner: part,
            total: &mut total,
            own: 0,
            stored,
            burst: false,
        };
        if lower.ends_with(".xml") || lower.ends_with(".rels") {
            let merges = walk(BufReader::with_capacity(64 * 1024, &mut bounded));
            if bounded.burst {
                return Err("register_too_large");
            }
            let merges = merges?;
            if sheet {
                checked.merges.insert(name, merges);
            }
        } else if std::io::copy(&mut bounded, &mut std::io::sink()).is_err() {
            return Err(if bounded.burst {
                "register_too_large"
            } else {
                "register_unreadable"
            });
        }
    }
    Ok(checked)
}

/// Walks the XML of a part within fixed bounds.
fn walk(input: impl BufRead) -> Result<Vec<Merge>, &'static str> {
    let mut reader = Reader::from_reader(input);
    let mut buffer = Vec::new();
    let mut merges = Vec::new();
    let mut depth = 0_usize;
    let (mut cells, mut strings, mut text) = (0_u64, 0_u64, 0_usize);
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(|_| "register_unreadable")?
        {
            Event::DocType(_) => return Err("register_hostile"),
            Event::Start(element) => {
                depth += 1;
                if depth > DEPTH {
                    return Err("register_hostile");
                }
                open(&element, &mut cells, &mut strings, &mut merges)?;
                text = 0;
            }
            Event::Empty(element) => open(&element, &mut cells, &mut strings, &mut merges)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(piece) => text += piece.len(),
            Event::CData(piece) => text += piece.len(),
            Event::Eof => return Ok(merges),
            _ => {}
        }
        if text > TEXT || cells > CELLS || strings > STRINGS || merges.len() > MERGES {
            return Err("register_too_large");
        }
    }
}

fn open(
    element: &BytesStart<'_>,
    cells: &mut u64,
    strings: &mut u64,
    merges: &mut Vec<Merge>,
) -> Result<(), &'static str> {
    let name = element.local_name();
    let name: &str = name.as_ref();
    match name {
        "c" => *cells += 1,
        "si" => *strings += 1,
        _ => {}
    }
    if name.len() > NAME {
        return Err("register_hostile");
    }
    let watched = matches!(
        name,
        "sst" | "dimension" | "mergeCell" | "mergeCells" | "table-row" | "table-cell"
    );
    for (index, attribute) in element.attributes().with_checks(false).enumerate() {
        let attribute = attribute.map_err(|_| "register_unreadable")?;
        if index >= ATTRIBUTES {
            return Err("register_hostile");
        }
        if !watched {
            continue;
        }
        let value: &str = &attribute.value;
        let local = attribute.key.local_name();
        match (name, local.as_ref()) {
            // What the file says of its own size is what parsers reserve memory by.
            ("sst", "uniqueCount" | "count") => {
                let said: u64 = value.trim().parse().map_err(|_| "register_hostile")?;
                if said > STRINGS {
                    return Err("register_too_large");
                }
            }
            ("dimension", "ref") => {
                if let Some((first_row, first, last_row, last)) = range(value)
                    && (last_row - first_row + 1)
                        .saturating_mul(u64::try_from(last - first + 1).unwrap_or(u64::MAX))
                        > 16 * CELLS
                {
                    return Err("register_too_large");
                }
            }
            ("mergeCell", "ref") => merges.extend(range(value)),
            ("table-row", "number-rows-repeated") | ("table-cell", "number-columns-repeated") => {
                // Sheets end with a repeated blank row up to the last row there is.
                let said: u64 = value.trim().parse().map_err(|_| "register_hostile")?;
                if said > 1_048_576 {
                    return Err("register_too_large");
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// "A1:C3" as first row, first column, last row, last column.
fn range(text: &str) -> Option<Merge> {
    let (from, to) = text.split_once(':').unwrap_or((text, text));
    let ((r1, c1), (r2, c2)) = (position(from)?, position(to)?);
    (r1 <= r2 && c1 <= c2).then_some((r1, c1, r2, c2))
}

fn position(text: &str) -> Option<(u64, usize)> {
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if letters.len() > 4 || digits.len() > 9 {
        return None;
    }
    let column = letters
        .to_ascii_uppercase()
        .bytes()
        .fold(0_usize, |sum, b| sum * 26 + usize::from(b - b'A') + 1);
    Some((digits.parse().ok()?, column.checked_sub(1)?))
}

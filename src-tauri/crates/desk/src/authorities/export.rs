//! The directory as a workbook or CSV, with every field, so that what comes back in is what went out.

use super::sort;
use crate::audit::{Trace, leave};
use crate::jobs::Job;
use crate::problems::Problem;
use crate::session::Open;
use crate::typed::shown;
use crate::wire::ExportDirectory;
use crate::words::Words;
use comity_casework::nouns::Authority;
use comity_papers::directory::{self, FIELDS};
use comity_papers::table::{self, Cell, Sheet, Table};
use serde::Serialize;

/// What was written.
#[derive(Debug, Serialize)]
pub(crate) struct Exported {
    /// The file's name.
    name: String,
    /// How many authorities.
    rows: u32,
}

/// `authorities.export`: retired ones too, marked as such.
pub(crate) fn export(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: ExportDirectory,
) -> Result<Exported, Problem> {
    let path = open.files.to_write(&request.file)?;
    job.step("WRITING");
    let mut all = open.vault.all::<Authority>()?;
    all.retain(|one| request.state.is_empty() || one.state == request.state);
    sort(&mut all);
    let locale = match request.locale.as_str() {
        "" => open.member().locale,
        locale => locale.to_owned(),
    };
    // The program's own words, not the office's: by them the columns are known again when the file comes back.
    let words = Words::of(&locale);
    let plain = request.format == "csv";
    let table = Table {
        right_to_left: words.right_to_left(),
        sheets: vec![Sheet {
            name: words.say("directory-sheet", &[]),
            header: FIELDS.iter().map(|field| head(&words, field)).collect(),
            rows: all.iter().map(|one| row(&words, one, plain)).collect(),
            ..Sheet::default()
        }],
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    match request.format.as_str() {
        "xlsx" => table::write_xlsx(&table, &path),
        "csv" => table::write_csv(&table, &path),
        format => {
            return Err(Problem::new("unknown-format")
                .at("format")
                .with("value", format));
        }
    }
    .map_err(|error| Problem::new(error.code()).at("file").with("file", &name))?;
    leave(open, Trace::Export, None, "DIRECTORY")?;
    Ok(Exported {
        name,
        rows: u32::try_from(all.len()).unwrap_or(u32::MAX),
    })
}

/// A column's head, in words that the import reads.
fn head(words: &Words, field: &str) -> String {
    let said = words.say(&format!("directory-{field}"), &[]);
    if directory::field_of(&said) == Some(field) {
        said
    } else {
        field.to_owned()
    }
}

fn row(words: &Words, authority: &Authority, plain: bool) -> Vec<Cell> {
    let shown = shown(authority);
    FIELDS
        .iter()
        .map(|field| {
            let text = match *field {
                "id" => shown.id.clone(),
                "retired" if authority.retired => words.say("directory-yes", &[]),
                "retired" => String::new(),
                field => shown.fields.get(field).cloned().unwrap_or_default(),
            };
            match *field {
                "competences" => listed(words, field, "competence", &text),
                "channels" => listed(words, field, "channel", &text),
                "languages" | "bases" => listed(words, field, "", &text),
                // A text that begins with an apostrophe gets one more: the import takes one off.
                _ if plain && text.starts_with('\'') => Cell::Text(format!("'{text}")),
                _ if text.is_empty() => Cell::Empty,
                _ => Cell::Text(text),
            }
        })
        .collect()
}

/// Codes in words, where there are words that the import reads as those codes; the code itself elsewhere.
fn listed(words: &Words, field: &str, family: &str, codes: &str) -> Cell {
    let word = |code: &str| {
        if family.is_empty() {
            return code.to_owned();
        }
        let said = words.say(&format!("{family}-{code}"), &[]);
        if directory::reads_as(field, &said, code) {
            said
        } else {
            code.to_owned()
        }
    };
    let all: Vec<String> = codes.split_whitespace().map(word).collect();
    if all.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(all.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_casework::law;

    #[test]
    fn every_head_and_code_of_an_export_is_read_back_in_every_language() {
        for language in crate::words::languages() {
            let words = Words::of(language);
            for field in FIELDS {
                assert_eq!(directory::field_of(&head(&words, field)), Some(field));
            }
            for (field, family) in [("competences", "competence"), ("channels", "channel")] {
                for code in law::get().codes(family) {
                    let Cell::Text(said) = listed(&words, field, family, code) else {
                        panic!("{code}");
                    };
                    assert!(
                        directory::reads_as(field, &said, code),
                        "{language}: {said}"
                    );
                }
            }
        }
        // The words themselves, not only the codes they would fall back to.
        for language in ["en", "ar"] {
            let words = Words::of(language);
            for field in FIELDS {
                assert_ne!(head(&words, field), field, "{language}");
            }
        }
    }
}

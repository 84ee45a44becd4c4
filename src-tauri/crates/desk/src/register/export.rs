//! The register as a file: every row of a query that the reader may see, in the language asked for.

use super::{asked, own_values, row};
use crate::access::Look;
use crate::audit::{self, Trace};
use crate::jobs::{Job, cancelled};
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{RegisterExport, RegisterRow};
use crate::words::Words;
use comity_casework::nouns::OwnField;
use comity_papers::names::state_name;
use comity_papers::rows::{Format, Rows};
use comity_papers::table::{Cell, TableError};
use comity_vault::read::RegisterRow as Line;
use serde::Serialize;
use std::path::Path;

/// Rows whose own fields are read together.
const TOGETHER: usize = 500;

/// What an export wrote.
#[derive(Debug, Serialize)]
pub(crate) struct Exported {
    /// The file's name.
    name: String,
    /// How many rows.
    rows: u32,
}

/// `register.export`.
pub(crate) fn export(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: RegisterExport,
) -> Result<Exported, Problem> {
    let format = Format::from_code(&request.format).ok_or_else(|| {
        Problem::new("unknown-format")
            .at("format")
            .with("value", &request.format)
    })?;
    let path = open.files.to_write(&request.file)?;
    let locale = match request.locale.as_str() {
        "" => open.member().locale,
        locale => locale.to_owned(),
    };
    let sheet = Columns {
        words: Words::of_office(open, &locale)?,
        own: crate::own_fields::all(open)?
            .into_iter()
            .filter(|field| field.in_register)
            .collect(),
    };
    let eyes = crate::access::eyes(open)?;
    let (filter, sort) = asked(open, &eyes, request.query)?;
    job.step("WRITING");
    let refused = |no: TableError| Problem::new(no.code()).at("file").with("file", name(&path));
    let words = &sheet.words;
    let title = words.say("register-title", &[]);
    let mut file = Rows::begin(
        &path,
        format,
        &title,
        words.right_to_left(),
        &sheet.header(),
    )
    .map_err(refused)?;

    let today = open.today();
    let (mut done, mut written) = (0_u64, 0_u32);
    let mut waiting: Vec<RegisterRow> = Vec::with_capacity(TOGETHER);
    let mut failed = None;
    let mut write = |waiting: &mut Vec<RegisterRow>| -> Result<(), Problem> {
        own_values(open, waiting)?;
        for row in waiting.drain(..) {
            file.row(&sheet.cells(&row)).map_err(refused)?;
            written += 1;
        }
        Ok(())
    };
    let visit = |line: Line, total: u64| {
        done += 1;
        job.progress(done, Some(total));
        // Masked rows tell nothing: they stay in the house.
        if eyes.look(line.seen()) == Look::Whole {
            waiting.push(row(line, today));
        }
        if job.stopped() {
            failed = Some(cancelled());
        } else if waiting.len() >= TOGETHER {
            failed = write(&mut waiting).err();
        }
        failed.is_none()
    };
    open.vault
        .register_rows(&filter, sort, (0, u64::from(u32::MAX)), visit)?;
    if let Some(problem) = failed {
        return Err(problem);
    }
    write(&mut waiting)?;
    file.end().map_err(refused)?;
    audit::leave(open, Trace::Export, None, "register")?;
    Ok(Exported {
        name: name(&path),
        rows: written,
    })
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The columns of the file, in their language.
struct Columns {
    words: Words,
    own: Vec<OwnField>,
}

impl Columns {
    fn header(&self) -> Vec<String> {
        let fixed = [
            "reference",
            "their-reference",
            "direction",
            "kind",
            "state",
            "authority",
            "subject",
            "person",
            "status",
            "day",
            "due",
            "outcome",
            "outcome-day",
            "urgency",
            "sensitivity",
            "officer",
        ];
        let titles = fixed.map(|column| self.words.say(&format!("export-col-{column}"), &[]));
        let own = self.own.iter().map(|field| field.label.clone());
        titles.into_iter().chain(own).collect()
    }

    fn cells(&self, row: &RegisterRow) -> Vec<Cell> {
        let direction = if row.direction == "OUT" {
            "export-out"
        } else {
            "export-in"
        };
        let mut cells = vec![
            text(row.our_ref.clone()),
            text(row.their_ref.clone()),
            text(self.words.say(direction, &[])),
            self.code("kind", &row.kind),
            text(state_name(&row.state, self.words.tag()).unwrap_or_else(|| row.state.clone())),
            text(row.authority.clone()),
            text(row.subject.clone()),
            text(row.person.clone()),
            self.code("status", &row.status),
            day(&row.day),
            day(&row.due),
            self.code("outcome", &row.outcome),
            day(&row.outcome_on),
            self.code("urgency", &row.urgency),
            self.code("sensitivity", &row.sensitivity),
            text(row.officer.clone()),
        ];
        cells.extend(self.own.iter().map(|field| {
            let value = row.own.get(&field.id.to_string());
            value.map_or(Cell::Empty, |value| self.own_cell(&field.sort, value))
        }));
        cells
    }

    fn own_cell(&self, sort: &str, value: &str) -> Cell {
        match sort {
            "NUMBER" => Cell::Number(value.to_owned()),
            "DATE" => day(value),
            "YES_NO" if value == "true" => text(self.words.say("yes", &[])),
            "YES_NO" => text(self.words.say("no", &[])),
            _ => text(value.to_owned()),
        }
    }

    /// A code in words; the code itself where there are none.
    fn code(&self, family: &str, code: &str) -> Cell {
        if code.is_empty() {
            return Cell::Empty;
        }
        let words = self.words.find(&format!("{family}-{code}"), &[]);
        text(words.unwrap_or_else(|| code.to_owned()))
    }
}

fn text(text: String) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text)
    }
}

fn day(written: &str) -> Cell {
    written
        .parse()
        .map_or_else(|_| text(written.to_owned()), Cell::Day)
}

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
    let own = crate::own_fields::all(open)?
        .into_iter()
        .filter(|field| field.in_register);
    let sheet = Columns::chosen(
        Words::of_office(open, &locale)?,
        own.collect(),
        &request.columns,
    )?;
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
    names: Vec<String>,
}

/// The columns of the file by the names of the screen, with the ids of their words, in the order of a whole register.
const ALL: [(&str, &str); 16] = [
    ("reference", "export-col-reference"),
    ("their-reference", "export-col-their-reference"),
    ("direction", "export-col-direction"),
    ("kind", "export-col-kind"),
    ("state", "export-col-state"),
    ("authority", "export-col-authority"),
    ("subject", "export-col-subject"),
    ("person", "export-col-person"),
    ("status", "export-col-status"),
    ("day", "export-col-day"),
    ("due", "export-col-due"),
    ("outcome", "export-col-outcome"),
    ("outcome-day", "export-col-outcome-day"),
    ("urgency", "export-col-urgency"),
    ("sensitivity", "export-col-sensitivity"),
    ("officer", "export-col-officer"),
];

impl Columns {
    /// The columns asked for, or all of them. A name nobody knows is refused.
    fn chosen(words: Words, own: Vec<OwnField>, asked: &[String]) -> Result<Self, Problem> {
        let every = || {
            let fixed = ALL.iter().map(|(name, _)| (*name).to_owned());
            let own = own
                .iter()
                .map(|field| ["own:", &field.id.to_string()].concat());
            fixed.chain(own).collect()
        };
        let names: Vec<String> = if asked.is_empty() {
            every()
        } else {
            asked.to_vec()
        };
        let sheet = Self { words, own, names };
        for name in &sheet.names {
            if sheet.title(name).is_none() {
                return Err(Problem::new("unknown-code")
                    .at("columns")
                    .with("value", name));
            }
        }
        Ok(sheet)
    }

    fn title(&self, name: &str) -> Option<String> {
        if let Some(field) = name.strip_prefix("own:") {
            return self.field(field).map(|field| field.label.clone());
        }
        let (_, words) = ALL.iter().find(|(one, _)| *one == name)?;
        Some(self.words.say(words, &[]))
    }

    fn field(&self, row: &str) -> Option<&OwnField> {
        self.own.iter().find(|field| field.id.to_string() == row)
    }

    fn header(&self) -> Vec<String> {
        let titles = self.names.iter().filter_map(|name| self.title(name));
        titles.collect()
    }

    fn cells(&self, row: &RegisterRow) -> Vec<Cell> {
        self.names.iter().map(|name| self.cell(name, row)).collect()
    }

    fn cell(&self, name: &str, row: &RegisterRow) -> Cell {
        match name {
            "reference" => text(row.our_ref.clone()),
            "their-reference" => text(row.their_ref.clone()),
            "direction" if row.direction == "OUT" => text(self.words.say("export-out", &[])),
            "direction" => text(self.words.say("export-in", &[])),
            "kind" => self.code("kind", &row.kind),
            "state" => {
                text(state_name(&row.state, self.words.tag()).unwrap_or_else(|| row.state.clone()))
            }
            "authority" => text(row.authority.clone()),
            "subject" => text(row.subject.clone()),
            "person" => text(row.person.clone()),
            "status" => self.code("status", &row.status),
            "day" => day(&row.day),
            "due" => day(&row.due),
            "outcome" => self.code("outcome", &row.outcome),
            "outcome-day" => day(&row.outcome_on),
            "urgency" => self.code("urgency", &row.urgency),
            "sensitivity" => self.code("sensitivity", &row.sensitivity),
            "officer" => text(row.officer.clone()),
            own => own
                .strip_prefix("own:")
                .and_then(|field| Some((self.field(field)?, row.own.get(field)?)))
                .map_or(Cell::Empty, |(field, value)| {
                    self.own_cell(&field.sort, value)
                }),
        }
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

//! Reading a register: what the desk calls. A first reading gathers what only the whole file tells
//! (references, the order of day and month in a column), a second gives the verdicts row by row;
//! neither holds more than a few hundred rows.

mod pass;
mod proofs;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Serialize;

pub use crate::columns::{ColumnProposal, Field, Mapping, SheetMapping, Target};
pub use crate::report::{
    Candidate, Decision, DuplicateGroup, Letter, Link, NotRow, OwnCell, Place, Report, RowVerdict,
    Summary,
};

use crate::dates::Order;
use crate::duplicates::{self, Watch};
use crate::layout::Context;
use crate::reading::Reading;
use crate::references::{Entry, References};
use crate::report::Rejected;
use pass::{Event, pass};
use proofs::Proofs;

/// How to read a register.
#[derive(Debug, Clone)]
pub struct Options {
    /// The home State's code.
    pub home_state: String,
    /// Today, for the office: later days are refused.
    pub as_of: NaiveDate,
    /// A person's decision about columns, if there is one.
    pub mapping: Option<Mapping>,
}

/// What to read: a file, or rows that somebody pasted.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it lies; empty for pasted rows, which never touch the disk.
    pub path: PathBuf,
    /// Pasted rows, with tabs between their cells as a spreadsheet copies them.
    pub text: Option<String>,
}

impl Source {
    /// A file on disk.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            text: None,
        }
    }

    /// Rows as a spreadsheet copies them.
    #[must_use]
    pub fn pasted(text: impl Into<String>) -> Self {
        Self {
            path: PathBuf::new(),
            text: Some(text.into()),
        }
    }
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unreadable {
    /// `register_not_found`, `register_empty`, `register_kind_unknown`, `register_unreadable`,
    /// `register_too_large`, `register_too_slow`, `register_hostile`, `register_no_table`,
    /// `worker_not_started`, `worker_not_confined`.
    pub code: String,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.code)
    }
}

impl std::error::Error for Unreadable {}

fn unreadable(code: impl Into<String>) -> Unreadable {
    Unreadable { code: code.into() }
}

/// What is proposed for one sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetProposal {
    /// Its name; nothing for a text file.
    pub name: Option<String>,
    /// Whether a register was found in it.
    pub register: bool,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// The rows of the head.
    pub header_rows: Vec<u64>,
    /// The direction that the sheet tells.
    pub direction: Option<String>,
    /// The kind that the sheet tells.
    pub kind: Option<String>,
    /// Whether figures prove the month to stand before the day.
    pub month_first: bool,
    /// The columns.
    pub columns: Vec<ColumnProposal>,
}

/// What is proposed for a file before it is read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Proposal {
    /// Encoding of a text file.
    pub encoding: Option<String>,
    /// Separator of a text file.
    pub separator: Option<char>,
    /// The sheets.
    pub sheets: Vec<SheetProposal>,
}

impl Proposal {
    /// The proposal as a mapping that a person can edit and save.
    #[must_use]
    pub fn to_mapping(&self) -> Mapping {
        let sheets = self.sheets.iter().map(|sheet| {
            let columns = sheet.columns.iter().filter_map(|c| {
                let name = if c.header.is_empty() {
                    crate::columns::letter(c.index)
                } else {
                    c.header.clone()
                };
                let own = c.own.clone().map(Target::Own);
                Some((name, own.or(c.field.map(Target::Field))?))
            });
            let decided = SheetMapping {
                ignore: !sheet.register,
                header_row: sheet.header_rows.last().copied(),
                direction: sheet.direction.clone(),
                kind: sheet.kind.clone(),
                month_first: sheet.month_first.then_some(true),
                columns: columns.collect(),
            };
            (
                sheet.name.clone().unwrap_or_else(|| "*".to_owned()),
                decided,
            )
        });
        Mapping {
            sheets: sheets.collect(),
            encoding: self.encoding.clone(),
            separator: self.separator,
        }
    }
}

fn month_first(options: &Options, sheet: &Option<String>) -> Option<bool> {
    options
        .mapping
        .as_ref()
        .and_then(|m| m.sheet(sheet.as_deref()))
        .and_then(|m| m.month_first)
}

/// Looks at a file and proposes how to read it.
///
/// # Errors
/// The file cannot be read; the code says why.
pub fn inspect(source: &Source, program: &Path, options: &Options) -> Result<Proposal, Unreadable> {
    let mut proposal = Proposal::default();
    let mut proofs = Proofs::default();
    let _ = pass(source, program, options, &mut |event| {
        match event {
            Event::File(encoding, separator) => {
                proposal.encoding = Some(encoding);
                proposal.separator = Some(separator);
            }
            Event::Row {
                sheet,
                row,
                columns,
                ..
            } => proofs.row(sheet, &row, columns),
            Event::Sheet(sheet) => proposal.sheets.push(sheet),
            Event::Not { .. } | Event::Progress(..) => {}
        }
        ControlFlow::Continue(())
    })?;
    for sheet in &mut proposal.sheets {
        sheet.month_first = proofs
            .orders(&sheet.name, 1, month_first(options, &sheet.name))
            .contains(&Order::MonthFirst);
    }
    Ok(proposal)
}

/// The direction that the name of the file tells.
fn file_says(path: &Path) -> Option<String> {
    let mut context = Context::default();
    crate::layout::said(&path.file_stem()?.to_string_lossy(), &mut context);
    context.direction
}

/// Reads a register: every row with its verdict, in order. `on_row` may stop the reading; `progress`
/// hears of bytes or rows done, and of how many if that is known.
///
/// # Errors
/// The file cannot be read, or holds no register; the code says why.
pub fn read(
    source: &Source,
    program: &Path,
    options: &Options,
    on_row: &mut dyn FnMut(RowVerdict) -> ControlFlow<()>,
    progress: &dyn Fn(u64, Option<u64>),
) -> Result<Summary, Unreadable> {
    let said = file_says(&source.path);
    let mut references = References::default();
    let mut proofs = Proofs::default();
    let mut record = 0;
    let _ = pass(source, program, options, &mut |event| {
        match event {
            Event::Row {
                sheet,
                row,
                columns,
                context,
            } => {
                record += 1;
                proofs.row(sheet, &row, columns);
                let reading = Reading {
                    row: &row,
                    columns,
                    context,
                    orders: &[],
                    home: &options.home_state,
                    as_of: options.as_of,
                    comma_parts: false,
                    file_says: said.as_deref(),
                };
                proofs.names(&reading.text(Field::Persons));
                let (kind, letter) = reading.kind();
                let kind = kind.unwrap_or_default();
                let person = if kind == "EXT" && !letter {
                    reading.person()
                } else {
                    None
                };
                let mentions = if kind == "EXT" {
                    reading.mentions()
                } else {
                    String::new()
                };
                if !letter {
                    let place = Place {
                        sheet: sheet.clone(),
                        row: row.row,
                        record,
                    };
                    references.add(
                        Entry {
                            place,
                            our_ref: reading.our_ref(),
                            kind,
                        },
                        &reading.their_ref(),
                        &mentions,
                        person,
                    );
                }
            }
            Event::Progress(done, total) => progress(done / 2, total),
            _ => {}
        }
        ControlFlow::Continue(())
    })?;
    references.close();
    second(
        source,
        program,
        options,
        on_row,
        progress,
        &Known {
            references,
            proofs,
            said,
        },
    )
}

struct Known {
    references: References,
    proofs: Proofs,
    said: Option<String>,
}

fn second(
    source: &Source,
    program: &Path,
    options: &Options,
    on_row: &mut dyn FnMut(RowVerdict) -> ControlFlow<()>,
    progress: &dyn Fn(u64, Option<u64>),
    known: &Known,
) -> Result<Summary, Unreadable> {
    let mut summary = Summary::default();
    let mut watch = Watch::default();
    let mut register = false;
    let comma_parts = known.proofs.comma_parts();
    let mut orders: HashMap<Option<String>, Vec<Order>> = HashMap::new();
    let flow = pass(source, program, options, &mut |event| match event {
        Event::Row {
            sheet,
            row,
            columns,
            context,
        } => {
            summary.rows += 1;
            let place = Place {
                sheet: sheet.clone(),
                row: row.row,
                record: summary.rows,
            };
            let width = columns.list.len();
            let decided = month_first(options, sheet);
            let orders = orders
                .entry(sheet.clone())
                .or_insert_with(|| known.proofs.orders(sheet, width, decided));
            let reading = Reading {
                row: &row,
                columns,
                context,
                orders,
                home: &options.home_state,
                as_of: options.as_of,
                comma_parts,
                file_says: known.said.as_deref(),
            };
            let verdict = reading.verdict(&place, &known.references);
            note(
                &reading,
                &verdict,
                &known.references,
                &mut summary,
                &mut watch,
            );
            on_row(verdict)
        }
        Event::Not { sheet, row, what } => {
            let (row, line) = if sheet.is_some() {
                ((row > 0).then_some(row), None)
            } else {
                (None, Some(row))
            };
            summary.not_rows.push(NotRow {
                sheet: sheet.clone(),
                row,
                line,
                what: what.word(),
            });
            ControlFlow::Continue(())
        }
        Event::Sheet(sheet) => {
            register |= sheet.register;
            ControlFlow::Continue(())
        }
        Event::Progress(done, total) => {
            progress(total.unwrap_or(done) / 2 + done / 2, total);
            ControlFlow::Continue(())
        }
        Event::File(..) => ControlFlow::Continue(()),
    })?;
    summary.cancelled = flow.is_break();
    if !register && !summary.cancelled {
        return Err(unreadable("register_no_table"));
    }
    summary.possible_duplicates = watch.groups();
    Ok(summary)
}

/// Keeps of a verdict what the summary needs.
fn note(
    reading: &Reading<'_>,
    verdict: &RowVerdict,
    references: &References,
    summary: &mut Summary,
    watch: &mut Watch,
) {
    if let Some(reason) = &verdict.reason {
        summary.rejected.push(Rejected {
            row: verdict.id.clone(),
            reason: reason.clone(),
        });
    }
    let Some(request) = &verdict.request else {
        return;
    };
    summary.importable += 1;
    watch.row(verdict, request);
    if request.kind == "PAR"
        && let Some(extradition) =
            references.follower(&verdict.place, &reading.mentions(), reading.person())
    {
        summary
            .links
            .push(duplicates::link(&extradition, &verdict.place));
    }
}

//! Bringing in a register: inspect, rehearse, import as one undoable whole.

mod own;
mod place;
mod report;
mod run;

pub use report::{Report, Reports};
pub(crate) use run::digest;
pub use run::{RowObserver, stream};

use crate::jobs::Job;
use crate::problems::Problem;
use crate::requests::id;
use crate::session::{Act, Open};
use crate::wire::{
    ById, ImportOutcome, ImportRows, ImportRowsQuery, ImportView, Nothing, ReadRegister,
    SavedMapping,
};
use comity_casework::nouns::{Import, Mapping, Noun, Row};
use comity_papers::register::{self, Options, Proposal, Source};
use comity_vault::{Commit, Receipt};

/// The longest mapping a person may save, bytes of JSON.
const LONGEST_MAPPING: usize = 64 * 1024;

/// As much as anybody pastes, bytes of text; a longer register comes as a file.
const LONGEST_PASTE: usize = 1024 * 1024;

/// `import.inspect`: sheets, header rows, columns with the field each seems to hold.
pub(crate) fn inspect(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: ReadRegister,
) -> Result<Proposal, Problem> {
    let source = source(open, &request)?;
    job.step("READING");
    Ok(register::inspect(
        &source,
        &open.worker,
        &options(open, None)?,
    )?)
}

/// The picked file, or the pasted rows.
fn source(open: &Open, request: &ReadRegister) -> Result<Source, Problem> {
    if request.text.is_empty() {
        return Ok(Source::file(open.files.to_read(&request.file)?));
    }
    if request.text.len() > LONGEST_PASTE {
        return Err(Problem::new("too-long")
            .at("text")
            .with("most", LONGEST_PASTE));
    }
    Ok(Source::pasted(request.text.as_str()))
}

/// What reading a register needs to know of the office.
fn options(open: &Open, mapping: Option<serde_json::Value>) -> Result<Options, Problem> {
    let mapping: Option<register::Mapping> = mapping
        .map(serde_json::from_value)
        .transpose()
        .map_err(|_| Problem::new("bad-mapping").at("mapping"))?;
    for field in mapping.iter().flat_map(register::Mapping::own) {
        crate::own_fields::known(open, field).map_err(|no| no.at("mapping"))?;
    }
    Ok(Options {
        home_state: open.office()?.state,
        as_of: open.today(),
        mapping,
    })
}

/// `import.rehearse`.
pub(crate) fn rehearse(
    open: &Open,
    intent: &'static str,
    job: &Job,
    request: ReadRegister,
) -> Result<ImportOutcome, Problem> {
    read(open, intent, job, request, false)
}

/// `import.run`.
pub(crate) fn run(
    open: &Open,
    intent: &'static str,
    job: &Job,
    request: ReadRegister,
) -> Result<ImportOutcome, Problem> {
    read(open, intent, job, request, true)
}

fn read(
    open: &Open,
    intent: &'static str,
    job: &Job,
    request: ReadRegister,
    write: bool,
) -> Result<ImportOutcome, Problem> {
    let source = source(open, &request)?;
    let mut report = Report::default();
    let mut observe = |row: &register::RowVerdict| report.keep(row);
    let options = options(open, request.mapping)?;
    let (mut outcome, summary) = stream(open, intent, job, &source, &options, write, &mut observe)?;
    outcome.job.clone_from(&job.id);
    report.close(&outcome, &summary);
    open.reports.put(&job.id, report);
    Ok(outcome)
}

/// `import.rows`.
pub(crate) fn rows(open: &Open, query: ImportRowsQuery) -> Result<ImportRows, Problem> {
    let report = open
        .reports
        .get(&query.job)
        .ok_or_else(|| Problem::new("no-such-job").with("job", &query.job))?;
    Ok(report.page(&query))
}

/// `import.list`.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<ImportView>, Problem> {
    let count = |number: Option<i64>| number.and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    let mut imports: Vec<ImportView> = open
        .vault
        .all::<Import>()?
        .into_iter()
        .map(|row| ImportView {
            id: row.id.to_string(),
            file_name: row.file_name,
            imported: count(row.imported),
            rejected: count(row.rejected),
            attached: count(row.attached),
            status: row.status,
            sort: row.sort,
        })
        .collect();
    imports.reverse();
    Ok(imports)
}

/// `import.undo`: all of it or, when one of its requests was worked on since, nothing.
pub(crate) fn undo(act: &mut Act<'_>, request: ById) -> Result<Vec<ImportView>, Problem> {
    let row = id(&request.id)?;
    let import = act
        .vault
        .get::<Import>(row)?
        .ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    if import.status != "DONE" {
        return Err(Problem::new("cannot-undo").with("status", &import.status));
    }
    let entries = act.vault.entries_of_import(row)?;
    let undone = act.vault.undo_edits_of(&entries)?;
    let now = act.now();
    let last = act.vault.bulk(|bulk| -> Result<Receipt, Problem> {
        for mut edits in undone {
            // The run itself stays on record, as undone.
            edits.retain(|edit| edit.noun != Noun::Import);
            if edits.is_empty() {
                continue;
            }
            bulk.commit(&Commit {
                intent: "import.undo",
                reason: None,
                effective: None,
                now,
                edits,
            })?;
        }
        let after = Import {
            status: "UNDONE".into(),
            ..import.clone()
        };
        let edits = after.changed_from(&import);
        Ok(bulk.commit(&Commit {
            intent: "import.undo",
            reason: None,
            effective: None,
            now,
            edits,
        })?)
    })?;
    act.left_behind(last)?;
    list(act, Nothing {})
}

/// `mappings.list`.
pub(crate) fn mappings(open: &Open, _: Nothing) -> Result<Vec<SavedMapping>, Problem> {
    Ok(open
        .vault
        .all::<Mapping>()?
        .into_iter()
        .map(|row| SavedMapping {
            mapping: serde_json::from_str(&row.spec).unwrap_or_default(),
            name: row.name,
        })
        .collect())
}

/// `mappings.save`: a name saved before is replaced.
pub(crate) fn save_mapping(
    act: &mut Act<'_>,
    request: SavedMapping,
) -> Result<Vec<SavedMapping>, Problem> {
    let name = request.name.trim().to_owned();
    if name.is_empty() {
        return Err(Problem::new("required").at("name"));
    }
    let spec = request.mapping.to_string();
    if spec.len() > LONGEST_MAPPING {
        return Err(Problem::new("too-long")
            .at("mapping")
            .with("most", LONGEST_MAPPING));
    }
    if serde_json::from_value::<register::Mapping>(request.mapping).is_err() {
        return Err(Problem::new("bad-mapping").at("mapping"));
    }
    let before = act
        .vault
        .all::<Mapping>()?
        .into_iter()
        .find(|row| row.name == name);
    let row = Mapping {
        id: before.as_ref().map_or_else(|| act.new_id(), |row| row.id),
        name,
        spec,
    };
    let edits = before
        .as_ref()
        .map_or_else(|| row.created(), |before| row.changed_from(before));
    act.commit(edits, "", None)?;
    mappings(act, Nothing {})
}

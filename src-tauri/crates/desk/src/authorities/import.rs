//! A directory comes in from a file: rehearsed row by row, then written as one entry that can be undone.

use super::{FORMS, NEEDED, key_of};
use crate::imports::digest;
use crate::jobs::{Job, cancelled};
use crate::problems::Problem;
use crate::session::Open;
use crate::typed::{Form, Forms, edits, required, set};
use crate::wire::{DirectoryOutcome, DirectoryRow, ReadDirectory};
use comity_casework::edits::Edit;
use comity_casework::law::Law;
use comity_casework::nouns::{Authority, Import, Row, SourceRow};
use comity_casework::value::Id;
use comity_papers::directory::{self, Entry};
use comity_vault::Commit;
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

/// The sort of import that brought authorities.
const SORT: &str = "DIRECTORY";

/// What a file may say beyond what a form does: the verification it was made with, and what no longer exists.
const VERIFIED: Forms = &[
    ("verified_on", Form::PastDay),
    ("verified_by", Form::Text),
    ("verified_how", Form::Text),
];
const RETIRED: Forms = &[("retired", Form::Flag)];

/// `authorities.rehearse`.
pub(crate) fn rehearse(
    open: &Open,
    intent: &'static str,
    job: &Job,
    request: ReadDirectory,
) -> Result<DirectoryOutcome, Problem> {
    read(open, intent, job, &request, false)
}

/// `authorities.import`.
pub(crate) fn run(
    open: &Open,
    intent: &'static str,
    job: &Job,
    request: ReadDirectory,
) -> Result<DirectoryOutcome, Problem> {
    read(open, intent, job, &request, true)
}

fn read(
    open: &Open,
    intent: &'static str,
    job: &Job,
    request: &ReadDirectory,
    write: bool,
) -> Result<DirectoryOutcome, Problem> {
    let path = open.files.to_read(&request.file)?;
    for field in &request.leave_out {
        let known = directory::FIELDS.contains(&field.as_str());
        if !known || NEEDED.iter().take(2).any(|needed| needed == field) {
            return Err(Problem::new("unknown-code")
                .at("leave_out")
                .with("value", field));
        }
    }
    job.step("READING");
    let mut entries = Vec::new();
    directory::read(&path, &open.worker, &mut |entry| {
        entries.push(entry);
        if job.stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    if job.stopped() {
        return Err(cancelled());
    }
    let import = Import {
        id: open.new_id(),
        file_name: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        digest: digest(&path)?,
        status: "DONE".into(),
        sort: SORT.into(),
        ..Import::default()
    };
    job.step(if write { "WRITING" } else { "CHECKING" });
    let mut reading = Reading::of(open, request, &import)?;
    let total = u64::try_from(entries.len()).ok();
    for (done, entry) in (0_u64..).zip(entries) {
        job.progress(done, total);
        reading.row(entry);
    }
    let Reading {
        mut outcome, edits, ..
    } = reading;
    if write {
        let count = |number: u32| Some(i64::from(number));
        let import = Import {
            imported: count(outcome.new + outcome.changed),
            rejected: count(outcome.refused),
            attached: count(0),
            ..import
        };
        let mut all = import.created();
        all.extend(edits);
        open.vault.commit(&Commit {
            intent,
            reason: None,
            effective: None,
            now: open.now(),
            edits: all,
        })?;
        outcome.import = Some(import.id.to_string());
    }
    Ok(outcome)
}

type Key = (String, String, String);

/// A file's rows against the directory as it stands.
struct Reading<'a> {
    open: &'a Open,
    law: std::sync::Arc<Law>,
    leave_out: &'a [String],
    competences: &'a str,
    import: Id,
    kept: HashMap<Id, Authority>,
    by_key: HashMap<Key, Id>,
    /// Where in this file an authority stood already.
    seen: HashMap<Key, u64>,
    outcome: DirectoryOutcome,
    edits: Vec<Edit>,
}

impl<'a> Reading<'a> {
    fn of(open: &'a Open, request: &'a ReadDirectory, import: &Import) -> Result<Self, Problem> {
        let all = open.vault.all::<Authority>()?;
        // Of one that is retired and one that is not, the living one is meant.
        let mut by_key = HashMap::new();
        for row in all.iter().filter(|row| row.retired) {
            by_key.insert(key_of(row), row.id);
        }
        for row in all.iter().filter(|row| !row.retired) {
            by_key.insert(key_of(row), row.id);
        }
        let law = open.law();
        for code in request.competences.split_whitespace() {
            if !law.codes("competence").any(|known| known == code) {
                return Err(Problem::new("unknown-code")
                    .at("competences")
                    .with("value", code));
            }
        }
        Ok(Self {
            open,
            law,
            leave_out: &request.leave_out,
            competences: request.competences.trim(),
            import: import.id,
            kept: all.into_iter().map(|row| (row.id, row)).collect(),
            by_key,
            seen: HashMap::new(),
            outcome: DirectoryOutcome::default(),
            edits: Vec::new(),
        })
    }

    /// Judges one row and keeps what it would write.
    fn row(&mut self, entry: Entry) {
        let mut shown = DirectoryRow {
            sheet: entry.sheet.clone(),
            row: u32::try_from(entry.row).unwrap_or(u32::MAX),
            state: entry.fields.get("state").cloned().unwrap_or_default(),
            name: entry.fields.get("name").cloned().unwrap_or_default(),
            ..DirectoryRow::default()
        };
        match self.judged(&entry) {
            Err(problem) => {
                "REFUSED".clone_into(&mut shown.decision);
                shown.problem = Some(problem);
                self.outcome.refused += 1;
            }
            Ok((before, after)) => {
                let wanted = edits(before.as_ref(), &after);
                if before.is_none() {
                    "NEW".clone_into(&mut shown.decision);
                    self.outcome.new += 1;
                } else if wanted.is_empty() {
                    "UNCHANGED".clone_into(&mut shown.decision);
                    self.outcome.unchanged += 1;
                } else {
                    "CHANGED".clone_into(&mut shown.decision);
                    shown.changes = changes(before.as_ref(), &after);
                    self.outcome.changed += 1;
                }
                self.edits.extend(wanted);
            }
        }
        let source = SourceRow {
            id: self.open.new_id(),
            import: Some(self.import),
            sheet: entry.sheet,
            row: i64::try_from(entry.row).ok(),
            cells: serde_json::to_string(&entry.cells).unwrap_or_default(),
            decision: shown.decision.clone(),
            reason: shown
                .problem
                .as_ref()
                .map(|problem| problem.code.clone())
                .unwrap_or_default(),
            ..SourceRow::default()
        };
        self.edits.extend(source.created());
        shown.cells = entry.cells;
        self.outcome.rows.push(shown);
    }

    /// The authority a row is about, as it stands and as the row says.
    fn judged(&mut self, entry: &Entry) -> Result<(Option<Authority>, Authority), Problem> {
        let wanted = |field: &str| !self.leave_out.iter().any(|left| left == field);
        if let Some((field, text)) = entry.unread.iter().find(|(field, _)| wanted(field)) {
            return Err(Problem::new("cell-not-understood")
                .at(*field)
                .with("value", text));
        }
        let mut fields: BTreeMap<String, String> = entry
            .fields
            .iter()
            .filter(|(field, _)| wanted(field))
            .map(|(field, text)| ((*field).to_owned(), text.clone()))
            .collect();
        let id = fields.remove("id").and_then(|text| text.parse::<Id>().ok());
        let mut about = Authority::default();
        for field in ["state", "name", "territory"] {
            if let Some(text) = fields.get(field) {
                let one = BTreeMap::from([(field.to_owned(), text.clone())]);
                set(&mut about, &one, FORMS, &self.law, self.open.today())?;
            }
        }
        required(&about, &["state", "name"])?;
        let key = key_of(&about);
        if let Some(row) = self.seen.insert(key.clone(), entry.row) {
            return Err(Problem::new("row-twice").at("name").with("row", row));
        }
        let known = id
            .filter(|id| self.kept.contains_key(id))
            .or_else(|| self.by_key.get(&key).copied());
        let before = known.and_then(|id| self.kept.get(&id).cloned());
        let mut after = before.clone().unwrap_or_else(|| Authority {
            id: self.open.new_id(),
            import: Some(self.import),
            ..Authority::default()
        });
        let mut of = |forms: Forms| -> BTreeMap<String, String> {
            let names = forms.iter().map(|(name, _)| *name);
            names.filter_map(|name| fields.remove_entry(name)).collect()
        };
        let (verified, retired, plain) = (of(VERIFIED), of(RETIRED), of(FORMS));
        let today = self.open.today();
        set(&mut after, &plain, FORMS, &self.law, today)?;
        set(&mut after, &retired, RETIRED, &self.law, today)?;
        let mut stated = Authority::default();
        set(&mut stated, &verified, VERIFIED, &self.law, today)?;
        // What we verified ourselves later than the file is ours.
        if stated.verified_on.is_some() && stated.verified_on >= after.verified_on {
            set(&mut after, &verified, VERIFIED, &self.law, today)?;
        }
        if after.competences.is_empty() {
            self.competences.clone_into(&mut after.competences);
        }
        required(&after, &NEEDED)?;
        Ok((before, after))
    }
}

/// The names of the fields that differ.
fn changes(before: Option<&Authority>, after: &Authority) -> Vec<String> {
    let Some(before) = before else {
        return Vec::new();
    };
    Authority::FIELDS
        .iter()
        .filter(|field| before.get(field.tag) != after.get(field.tag))
        .map(|field| field.name.to_owned())
        .collect()
}

//! The rows of a rehearsal or an import, kept for paging while the office is open.

use crate::wire::{ImportOutcome, ImportRow, ImportRows, ImportRowsQuery};
use comity_papers::register::{RowVerdict, Summary};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Up to here every row keeps its cells; beyond, only rows a person must look at do, so that memory stays bounded.
const ROWS_WITH_CELLS: usize = 200_000;

/// One file's rows and what was said of the file.
#[derive(Default)]
pub struct Report {
    rows: Vec<Kept>,
    rest: Value,
}

/// A row: what the table shows, and the whole verdict as text, cells included.
struct Kept {
    shown: ImportRow,
    verdict: Box<str>,
}

impl Report {
    /// Keeps what the screen shows of a row.
    pub fn keep(&mut self, verdict: &RowVerdict) {
        let request = verdict.request.as_ref();
        let text = |of: &dyn Fn(&comity_papers::register::Candidate) -> Option<String>| {
            request.and_then(of).unwrap_or_default()
        };
        let looked_at = verdict.decision.code() != "IMPORT" || !verdict.warn.is_empty();
        let keep_cells = looked_at || self.rows.len() < ROWS_WITH_CELLS;
        let whole = if keep_cells { serde_json::to_string(verdict).unwrap_or_default() } else { String::new() };
        let shown = ImportRow {
            sheet: verdict.place.sheet.clone().unwrap_or_default(),
            row: u32::try_from(verdict.place.row).unwrap_or(u32::MAX),
            decision: verdict.decision.code().to_owned(),
            reason: verdict.reason.clone().unwrap_or_default(),
            warnings: verdict.warn.clone(),
            direction: text(&|one| Some(one.direction.clone())),
            kind: text(&|one| Some(one.kind.clone())),
            state: text(&|one| Some(one.state.clone())),
            day: text(&|one| one.date.map(|day| day.to_string())),
            person: text(&|one| one.persons.first().map(|person| person.name_clean.clone())),
            our_ref: text(&|one| one.our_ref.clone()),
            status: text(&|one| Some(one.lifecycle.clone())),
            outcome: text(&|one| one.outcome.clone()),
            cells: Vec::new(),
        };
        self.rows.push(Kept { shown, verdict: whole.into_boxed_str() });
    }

    /// Keeps what was said of the file as a whole.
    pub fn close(&mut self, outcome: &ImportOutcome, summary: &Summary) {
        let mut rest = serde_json::to_value(summary).unwrap_or_default();
        if let (Some(rest), Ok(outcome)) = (rest.as_object_mut(), serde_json::to_value(outcome)) {
            rest.insert("summary".into(), outcome);
        }
        self.rest = rest;
    }

    /// The whole report, row by row.
    #[must_use]
    pub fn whole(&self) -> Value {
        let mut report = self.rest.clone();
        let row = |kept: &Kept| serde_json::from_str(&kept.verdict).unwrap_or_else(|_| json!(kept.shown));
        if let Some(report) = report.as_object_mut() {
            report.insert("rows".into(), self.rows.iter().map(row).collect());
        }
        report
    }

    /// A page.
    #[must_use]
    pub fn page(&self, query: &ImportRowsQuery) -> ImportRows {
        let wanted = |row: &&Kept| match query.only.as_str() {
            "" => true,
            "WARNED" => !row.shown.warnings.is_empty(),
            decision => row.shown.decision == decision,
        };
        let limit = if query.limit == 0 { 100 } else { query.limit.min(500) };
        ImportRows {
            total: u32::try_from(self.rows.iter().filter(wanted).count()).unwrap_or(u32::MAX),
            rows: self
                .rows
                .iter()
                .filter(wanted)
                .skip(query.offset as usize)
                .take(limit as usize)
                .map(|row| ImportRow { cells: cells(&row.verdict), ..row.shown.clone() })
                .collect(),
        }
    }
}

/// Header and cell of each column, from a verdict's text.
fn cells(verdict: &str) -> Vec<(String, String)> {
    #[derive(serde::Deserialize)]
    struct Raw {
        #[serde(default)]
        raw: Vec<(String, String)>,
    }
    serde_json::from_str::<Raw>(verdict).map(|raw| raw.raw).unwrap_or_default()
}

/// The reports of this sitting, by job; the latest few.
#[derive(Default)]
pub struct Reports {
    kept: Mutex<Latest>,
}

#[derive(Default)]
struct Latest {
    by_job: HashMap<String, Arc<Report>>,
    order: Vec<String>,
}

impl Reports {
    /// Keeps a report, forgetting the oldest beyond three.
    pub fn put(&self, job: &str, report: Report) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.by_job.insert(job.to_owned(), Arc::new(report));
        kept.order.push(job.to_owned());
        while kept.order.len() > 3 {
            let oldest = kept.order.remove(0);
            kept.by_job.remove(&oldest);
        }
    }

    /// The report of a job.
    #[must_use]
    pub fn get(&self, job: &str) -> Option<Arc<Report>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).by_job.get(job).cloned()
    }
}

//! The rows of a rehearsal or an import, kept for paging while the office is open.

use crate::wire::{ImportOutcome, ImportRow, ImportRows, ImportRowsQuery};
use comity_papers::register::{Decision, RowVerdict, Summary};
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
        let looked_at = decision_code(verdict.decision) != "IMPORT" || !verdict.warn.is_empty();
        let keep_cells = looked_at || self.rows.len() < ROWS_WITH_CELLS;
        let whole = if keep_cells {
            serde_json::to_string(verdict).unwrap_or_default()
        } else {
            String::new()
        };
        let shown = ImportRow {
            sheet: verdict.place.sheet.clone().unwrap_or_default(),
            row: u32::try_from(verdict.place.row).unwrap_or(u32::MAX),
            decision: decision_code(verdict.decision).to_owned(),
            reason: verdict.reason.clone().unwrap_or_default(),
            warnings: verdict.warn.clone(),
            direction: text(&|one| Some(one.direction.clone())),
            kind: text(&|one| Some(one.kind.clone())),
            state: text(&|one| Some(one.state.clone())),
            day: text(&|one| one.date.clone()),
            person: text(&|one| one.persons.first().map(|person| person.name_clean.clone())),
            our_ref: text(&|one| Some(one.our_ref.clone())),
            status: text(&|one| Some(one.lifecycle.clone())),
            outcome: text(&|one| one.outcome.clone()),
            cells: Vec::new(),
        };
        self.rows.push(Kept {
            shown,
            verdict: whole.into_boxed_str(),
        });
    }

    /// Keeps what was said of the file as a whole.
    pub fn close(&mut self, outcome: &ImportOutcome, summary: &Summary) {
        let mut rest = serde_json::to_value(summary).unwrap_or_default();
        if let (Some(rest), Ok(outcome)) = (rest.as_object_mut(), serde_json::to_value(outcome)) {
            rest.insert("summary".into(), outcome);
        }
        self.rest = rest;
    }

    /// What was said of the file as a whole: no rows, duplicates, links, the summary.
    #[must_use]
    pub const fn rest(&self) -> &Value {
        &self.rest
    }

    /// Every row's verdict as JSON text, in order, one at a time: a long register never stands in memory as a tree.
    pub fn rows(&self) -> impl Iterator<Item = std::borrow::Cow<'_, str>> {
        self.rows.iter().map(|row| {
            if row.verdict.is_empty() {
                json!(row.shown).to_string().into()
            } else {
                (&*row.verdict).into()
            }
        })
    }

    /// A page.
    #[must_use]
    pub fn page(&self, query: &ImportRowsQuery) -> ImportRows {
        let wanted = |row: &&Kept| match query.only.as_str() {
            "" => true,
            "WARNED" => !row.shown.warnings.is_empty(),
            decision => row.shown.decision == decision,
        };
        let limit = if query.limit == 0 {
            100
        } else {
            query.limit.min(500)
        };
        ImportRows {
            total: u32::try_from(self.rows.iter().filter(wanted).count()).unwrap_or(u32::MAX),
            rows: self
                .rows
                .iter()
                .filter(wanted)
                .skip(query.offset as usize)
                .take(limit as usize)
                .map(|row| ImportRow {
                    cells: cells(&row.verdict),
                    ..row.shown.clone()
                })
                .collect(),
        }
    }
}

/// A decision's code, as the report writes it.
#[must_use]
pub(super) const fn decision_code(decision: Decision) -> &'static str {
    match decision {
        Decision::Import => "IMPORT",
        Decision::Reject => "REJECT",
        Decision::Attach => "ATTACH",
    }
}

/// Header and cell of each column in the register's order, from a verdict's text.
fn cells(verdict: &str) -> Vec<(String, String)> {
    serde_json::from_str::<Cells>(verdict)
        .map(|cells| cells.raw.0)
        .unwrap_or_default()
}

#[derive(serde::Deserialize)]
struct Cells {
    raw: Pairs,
}

/// A map read in the order it was written, with headers that stand twice kept twice.
struct Pairs(Vec<(String, String)>);

impl<'de> serde::Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Reader).map(Self)
    }
}

struct Reader;

impl<'de> serde::de::Visitor<'de> for Reader {
    type Value = Vec<(String, String)>;
    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("headers and cells")
    }
    fn visit_map<M: serde::de::MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
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
        self.kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .by_job
            .get(job)
            .cloned()
    }
}

//! Statistics as commands: cases from the store, the pure tables, the export.

use crate::access::{Reach, Right, eyes, holds};
use crate::clock::rfc3339;
use crate::jobs::Job;
use crate::own_fields;
use crate::problems::Problem;
use crate::session::Open;
use crate::stats::{self, Period};
use crate::wire::{OwnAsked, Split, StatsExport, StatsQuery, StatsTable};
use crate::words::Words;
use comity_casework::value::Id;
use comity_vault::read::FigureRow;
use serde::Serialize;
use std::collections::BTreeMap;

/// `stats.table`.
pub(crate) fn table(open: &Open, query: StatsQuery) -> Result<StatsTable, Problem> {
    if query.table != "Q1" {
        return Err(Problem::new("unknown-table")
            .at("table")
            .with("value", &query.table));
    }
    let period = Period::parse(&query.period)?;
    let member = open.member();
    let reaches = Right::Figures.reaches(&member);
    let eyes = eyes(open)?;
    // The office's figures count every file, whoever may read it; a unit's and an observer's are what they see of it.
    let counts = |row: &FigureRow| {
        reaches.contains(&Reach::Yes)
            || (reaches.contains(&Reach::Unit)
                && (row.unit.is_empty() || eyes.unit.as_ref().is_none_or(|own| *own == row.unit)))
            || (reaches.contains(&Reach::Granted) && eyes.granted.contains(&row.id))
    };
    let own = own(open, &query)?;
    let mut cases = Vec::new();
    open.vault.figures(|row| {
        if counts(&row)
            && let Some(value) = own.value_of(row.id)
        {
            let case = stats::Case::from(row);
            cases.push(stats::Case { value, ..case });
        }
    })?;
    let mut table = stats::q1_of(&period, cases, rfc3339(open.now_ms()), &own.asked);
    // Times of fewer than five cases can point at a person (domain.md 8.1): for those who answer for the office.
    if !["MANAGER", "HEAD"].iter().any(|role| holds(&member, role)) {
        stats::hide_few(&mut table);
    }
    Ok(table)
}

/// What a query asks of the office's own fields, with the values there are.
struct Chosen {
    asked: stats::Own,
    filters: Vec<(String, BTreeMap<Id, String>)>,
    split: BTreeMap<Id, String>,
}

impl Chosen {
    /// What a request has in the field split by; nothing at all for one that is not to be counted.
    fn value_of(&self, request: Id) -> Option<String> {
        let fits = |(wanted, values): &(String, BTreeMap<Id, String>)| {
            let value = values.get(&request);
            value.is_some_and(|value| wanted.is_empty() || value == wanted)
        };
        let counted = self.filters.iter().all(fits);
        counted.then(|| self.split.get(&request).cloned().unwrap_or_default())
    }
}

fn own(open: &Open, query: &StatsQuery) -> Result<Chosen, Problem> {
    let mut chosen = Chosen {
        asked: stats::Own::default(),
        filters: Vec::new(),
        split: BTreeMap::new(),
    };
    for one in &query.own {
        let field = own_fields::known(open, &one.field)?;
        let values = own_fields::values(open, field.id)?;
        chosen.filters.push((one.value.clone(), values));
        chosen.asked.asked.push(OwnAsked {
            field: field.id.to_string(),
            label: field.label,
            sort: field.sort,
            value: one.value.clone(),
        });
    }
    if !query.split.is_empty() {
        let field = own_fields::known(open, &query.split).map_err(|no| no.at("split"))?;
        chosen.split = own_fields::values(open, field.id)?;
        chosen.asked.order = match field.sort.as_str() {
            "YES_NO" => vec!["true".to_owned(), "false".to_owned()],
            _ => field.choices.lines().map(str::to_owned).collect(),
        };
        chosen.asked.split = Some(Split {
            field: field.id.to_string(),
            label: field.label,
            sort: field.sort,
            values: Vec::new(),
        });
    }
    Ok(chosen)
}

/// What an export wrote.
#[derive(Debug, Serialize)]
pub(crate) struct Exported {
    /// The file's name.
    name: String,
}

/// `stats.export`.
pub(crate) fn export(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: StatsExport,
) -> Result<Exported, Problem> {
    let path = open.files.to_write(&request.file)?;
    job.step("WRITING");
    let query = StatsQuery {
        period: request.period,
        table: request.table,
        own: request.own,
        split: request.split,
    };
    let mut table = table(open, query)?;
    // What leaves the house never holds them.
    stats::hide_few(&mut table);
    let office = open.office()?;
    let locale = if request.locale.is_empty() {
        open.member().locale
    } else {
        request.locale
    };
    let words = Words::of_office(open, &locale)?;
    stats::write(&table, &office.name, &words, &request.format, &path)?;
    crate::audit::leave(open, crate::audit::Trace::Export, None, &table.table)?;
    Ok(Exported {
        name: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
    })
}

impl From<FigureRow> for stats::Case {
    fn from(row: FigureRow) -> Self {
        let outgoing = row.direction == "OUT";
        Self {
            id: row.id,
            outgoing,
            kind: row.kind,
            day: if outgoing {
                row.sent_on
            } else {
                row.received_on
            },
            outcome: stats::Outcome::from_code(&row.outcome),
            outcome_on: row.outcome_on,
            merged: row.merged,
            waits: row.waits,
            governing: row.due,
            e_evidence: row.e_evidence,
            consulted: row.consulted,
            value: String::new(),
        }
    }
}

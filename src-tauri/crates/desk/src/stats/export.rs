//! A statistics table as a workbook or CSV: figures, rates and times, and how each was counted.

use crate::wire::{FlowCell, FlowFigures, Problem, Split, Spread, StatsTable};
use crate::words::Words;
use comity_papers::table::{self, Cell, Sheet, Table};
use std::path::Path;

/// Sentences that say how the figures are counted; each has a title under the same id and `-title`.
const DEFINITIONS: [&str; 9] = [
    "export-def-unit",
    "export-def-received",
    "export-def-open",
    "export-def-outcome",
    "export-def-executed",
    "export-def-rates",
    "export-def-times",
    "export-def-overdue",
    "export-def-clearance",
];

/// Writes a table to a file.
///
/// # Errors
/// `unknown-format` at `format`, `table-too-large` and `file-unwritable` at `file`.
pub fn write(
    table: &StatsTable,
    office: &str,
    words: &Words,
    format: &str,
    path: &Path,
) -> Result<(), Problem> {
    let written = laid_out(table, office, words);
    match format {
        "xlsx" => table::write_xlsx(&written, path),
        "csv" => table::write_csv(&written, path),
        _ => {
            return Err(Problem::new("unknown-format")
                .at("format")
                .with("value", format));
        }
    }
    .map_err(|error| {
        let file = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Problem::new(error.code()).at("file").with("file", file)
    })
}

/// The sheets: flow, figures, the split where there is one, definitions.
fn laid_out(table: &StatsTable, office: &str, words: &Words) -> Table {
    let mut sheets = vec![flow(table, office, words), figures(table, words)];
    sheets.extend(table.split.as_ref().map(|by| split(by, words)));
    sheets.push(definitions(words));
    Table {
        right_to_left: words.right_to_left(),
        sheets,
    }
}

fn flow(table: &StatsTable, office: &str, words: &Words) -> Sheet {
    let facts = [
        ("from", table.from.as_str()),
        ("to", &table.to),
        ("at", &table.run_at),
        ("version", &table.version),
        ("hash", &table.data_hash),
        ("table", &table.table),
    ];
    let mut header = vec![
        words.say("export-direction", &[]),
        words.say("export-kind", &[]),
    ];
    header.extend(counted(words));
    let mut notes = vec![
        office.to_owned(),
        words.say("export-title", &facts),
        words.say("export-span", &facts),
        words.say("export-run", &facts),
        words.say("export-hash", &facts),
    ];
    notes.extend(table.own.iter().map(|one| {
        let value = own_value(&one.sort, &one.value, "export-any-value", words);
        let facts = [("field", one.label.as_str()), ("value", &value)];
        words.say("export-own", &facts)
    }));
    let cells: Vec<&FlowCell> = table.cells.iter().chain(&table.totals).collect();
    Sheet {
        name: words.say("export-sheet-flow", &[]),
        notes,
        header,
        bold_rows: (table.cells.len()..cells.len()).collect(),
        rows: cells.into_iter().map(|cell| row(cell, words)).collect(),
    }
}

fn row(cell: &FlowCell, words: &Words) -> Vec<Cell> {
    let kind = if cell.kind == "ALL" {
        words.say("export-all", &[])
    } else {
        words
            .find(&format!("kind-{}", cell.kind), &[])
            .unwrap_or_else(|| cell.kind.clone())
    };
    let mut row = vec![
        Cell::Text(direction(&cell.direction, words)),
        Cell::Text(kind),
    ];
    row.extend(counts(cell, words));
    row
}

/// The titles of what is counted.
fn counted(words: &Words) -> impl Iterator<Item = String> {
    let columns = [
        "opening",
        "received",
        "executed_full",
        "executed_part",
        "no_result",
        "refused",
        "withdrawn",
        "lapsed",
        "redirected",
        "closing",
        "identity",
    ];
    columns
        .map(|column| words.say(&format!("export-{column}"), &[]))
        .into_iter()
}

/// What a cell counts, in the order of the titles.
fn counts(cell: &FlowCell, words: &Words) -> Vec<Cell> {
    let counts = [
        cell.opening,
        cell.received,
        cell.executed_full,
        cell.executed_part,
        cell.no_result,
        cell.refused,
        cell.withdrawn,
        cell.lapsed,
        cell.redirected,
        cell.closing,
    ];
    let mut row: Vec<Cell> = counts.map(Cell::Count).into();
    let holds = if cell.identity {
        "export-identity-holds"
    } else {
        "export-identity-broken"
    };
    row.push(Cell::Text(words.say(holds, &[])));
    row
}

fn direction(code: &str, words: &Words) -> String {
    words.say(
        if code == "OUT" {
            "export-out"
        } else {
            "export-in"
        },
        &[],
    )
}

/// The totals of each value of a field of the office's own.
fn split(by: &Split, words: &Words) -> Sheet {
    let mut header = vec![by.label.clone(), words.say("export-direction", &[])];
    header.extend(counted(words));
    let mut rows = Vec::new();
    for one in &by.values {
        for total in one.totals.iter().filter(|total| !total.is_nothing()) {
            let mut row = vec![
                Cell::Text(own_value(&by.sort, &one.value, "export-no-value", words)),
                Cell::Text(direction(&total.direction, words)),
            ];
            row.extend(counts(total, words));
            rows.push(row);
        }
    }
    Sheet {
        name: words.say("export-sheet-split", &[]),
        header,
        rows,
        ..Sheet::default()
    }
}

/// A value of the office's own in words; `none` stands where there is none.
fn own_value(sort: &str, value: &str, none: &str, words: &Words) -> String {
    match (sort, value) {
        (_, "") => words.say(none, &[]),
        ("YES_NO", "true") => words.say("yes", &[]),
        ("YES_NO", _) => words.say("no", &[]),
        _ => value.to_owned(),
    }
}

/// One column a direction, one row a figure.
fn figures(table: &StatsTable, words: &Words) -> Sheet {
    let names = [
        "execution-rate",
        "refusal-rate",
        "clearance-rate",
        "disposition-days",
        "gross-n",
        "gross-median",
        "gross-p90",
        "gross-min",
        "gross-max",
        "net-n",
        "net-median",
        "net-p90",
        "net-min",
        "net-max",
        "overdue",
        "overdue-rate",
        "timely",
        "timely-of",
        "timely-rate",
        "e-evidence-rate",
        "consultation-coverage",
    ];
    let mut rows: Vec<Vec<Cell>> = names
        .iter()
        .map(|name| vec![Cell::Text(words.say(&format!("export-{name}"), &[]))])
        .collect();
    let mut header = vec![words.say("export-figure", &[])];
    for side in &table.figures {
        header.push(direction(&side.direction, words));
        for (row, cell) in rows.iter_mut().zip(column(side, words)) {
            row.push(cell);
        }
    }
    Sheet {
        name: words.say("export-sheet-figures", &[]),
        header,
        rows,
        ..Sheet::default()
    }
}

/// The figures of a direction in the order of their names. Nothing to divide by is a dash, never nought.
fn column(side: &FlowFigures, words: &Words) -> Vec<Cell> {
    let dash = || Cell::Text(words.say("export-none", &[]));
    let decimal = |value: &Option<String>| value.clone().map_or_else(dash, Cell::Decimal);
    let count = |value: Option<u32>| value.map_or_else(dash, Cell::Count);
    let spread = |spread: &Spread| {
        vec![
            Cell::Count(spread.n),
            decimal(&spread.median),
            count(spread.p90),
            count(spread.min),
            count(spread.max),
        ]
    };
    let mut cells = vec![
        decimal(&side.execution_rate),
        decimal(&side.refusal_rate),
        decimal(&side.clearance_rate),
        decimal(&side.disposition_days),
    ];
    cells.extend(spread(&side.gross));
    cells.extend(spread(&side.net));
    cells.extend([
        Cell::Count(side.overdue),
        decimal(&side.overdue_rate),
        Cell::Count(side.timely),
        Cell::Count(side.timely_of),
        decimal(&side.timely_rate),
        decimal(&side.e_evidence_rate),
        decimal(&side.consultation_coverage),
    ]);
    cells
}

fn definitions(words: &Words) -> Sheet {
    Sheet {
        name: words.say("export-sheet-definitions", &[]),
        rows: DEFINITIONS
            .iter()
            .map(|id| {
                let title = words.say(&format!("{id}-title"), &[]);
                vec![Cell::Text(title), Cell::Text(words.say(id, &[]))]
            })
            .collect(),
        ..Sheet::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{Case, Period, q1};

    fn made() -> StatsTable {
        let day = |text: &str| text.parse().ok();
        let case = Case {
            kind: "MLA".into(),
            day: day("2026-05-01"),
            ..Case::default()
        };
        q1(
            &Period::parse("2026-Q2").unwrap(),
            [case],
            "2026-07-01T06:00:00Z".into(),
        )
    }

    #[test]
    fn every_word_of_an_export_stands_in_every_language() {
        for language in ["en", "ar"] {
            let words = Words::of(language);
            let table = laid_out(&made(), "Office", &words);
            assert_eq!(table.right_to_left, language == "ar");
            for sheet in &table.sheets {
                let cells = sheet.rows.iter().flatten().map(|cell| format!("{cell:?}"));
                for text in cells
                    .chain(sheet.header.clone())
                    .chain(sheet.notes.clone())
                    .chain([sheet.name.clone()])
                {
                    assert!(!text.contains("export-"), "{language}: {text}");
                    assert!(!text.contains('\u{2068}'), "{language}: {text}");
                }
                assert!(sheet.name.chars().count() <= 31, "{}", sheet.name);
            }
        }
    }

    #[test]
    fn nothing_to_divide_by_is_a_dash() {
        let table = laid_out(&made(), "Office", &Words::of("en"));
        assert_eq!(table.sheets[1].rows[0][1], Cell::Text("–".into()));
        assert_eq!(
            table.sheets[0].rows[0][2..4],
            [Cell::Count(0), Cell::Count(1)]
        );
        assert_eq!(table.sheets[0].bold_rows, [1, 2]);
    }

    #[test]
    fn an_unknown_format_is_refused_at_its_field() {
        let problem = write(&made(), "", &Words::of("en"), "pdf", Path::new("x")).unwrap_err();
        assert_eq!(
            (problem.code.as_str(), problem.field.as_deref()),
            ("unknown-format", Some("format"))
        );
    }
}

//! The flow: one cell a direction and kind, and totals a direction.

use super::{Case, Outcome, Period};
use crate::wire::FlowCell;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The kinds in the order reports list them (domain.md 1).
const ORDER: [&str; 17] = [
    "EXT", "PAR", "TRN", "SPC", "MLA", "AST", "EEV", "TSP", "TCP", "JIT", "SIT", "TMP", "CIV",
    "SPO", "INF", "ENF", "AUT",
];

/// Cells under way.
#[derive(Debug, Default)]
pub(super) struct Cells {
    cells: BTreeMap<(bool, usize, String), FlowCell>,
}

impl Cells {
    pub(super) fn count(&mut self, period: &Period, case: &Case, received: NaiveDate) {
        if received > period.last {
            return;
        }
        let place = ORDER
            .iter()
            .position(|kind| *kind == case.kind)
            .unwrap_or(ORDER.len());
        let cell = self
            .cells
            .entry((case.outgoing, place, case.kind.clone()))
            .or_insert_with(|| named(case.outgoing, &case.kind));
        cell.opening += u32::from(case.pending_at(received, period.eve()));
        cell.received += u32::from(period.holds(received));
        cell.closing += u32::from(case.pending_at(received, period.last));
        if let Some((outcome, _)) = case.ended().filter(|(_, on)| period.holds(*on)) {
            *column(cell, outcome) += 1;
        }
    }

    /// Cells that hold anything, and one total a direction.
    pub(super) fn finish(self) -> (Vec<FlowCell>, Vec<FlowCell>) {
        let mut totals = vec![named(false, "ALL"), named(true, "ALL")];
        let mut cells = Vec::new();
        for ((outgoing, _, _), mut cell) in self.cells {
            cell.identity = adds_up(&cell);
            if let Some(total) = totals.get_mut(usize::from(outgoing)) {
                add(total, &cell);
            }
            if !cell.is_nothing() {
                cells.push(cell);
            }
        }
        for total in &mut totals {
            total.identity = adds_up(total);
        }
        (cells, totals)
    }
}

impl FlowCell {
    /// Whether nothing at all was counted.
    pub(super) fn is_nothing(&self) -> bool {
        self.opening + self.received + closed(self) + self.closing == 0
    }
}

/// Executed, refused, withdrawn, lapsed and redirected.
pub(super) fn closed(cell: &FlowCell) -> u32 {
    executed(cell) + cell.refused + cell.withdrawn + cell.lapsed + cell.redirected
}

/// In full, in part, and with nothing found.
pub(super) fn executed(cell: &FlowCell) -> u32 {
    cell.executed_full + cell.executed_part + cell.no_result
}

fn adds_up(cell: &FlowCell) -> bool {
    cell.opening + cell.received == closed(cell) + cell.closing
}

fn named(outgoing: bool, kind: &str) -> FlowCell {
    FlowCell {
        direction: if outgoing { "OUT" } else { "IN" }.to_owned(),
        kind: kind.to_owned(),
        ..FlowCell::default()
    }
}

fn column(cell: &mut FlowCell, outcome: Outcome) -> &mut u32 {
    match outcome {
        Outcome::ExecutedFull => &mut cell.executed_full,
        Outcome::ExecutedPart => &mut cell.executed_part,
        Outcome::NoResult => &mut cell.no_result,
        Outcome::Refused => &mut cell.refused,
        Outcome::Withdrawn => &mut cell.withdrawn,
        Outcome::Lapsed => &mut cell.lapsed,
        Outcome::Redirected => &mut cell.redirected,
    }
}

fn add(total: &mut FlowCell, cell: &FlowCell) {
    total.opening += cell.opening;
    total.received += cell.received;
    total.executed_full += cell.executed_full;
    total.executed_part += cell.executed_part;
    total.no_result += cell.no_result;
    total.refused += cell.refused;
    total.withdrawn += cell.withdrawn;
    total.lapsed += cell.lapsed;
    total.redirected += cell.redirected;
    total.closing += cell.closing;
}

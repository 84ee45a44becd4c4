//! Fields of the office's own in the figures: which cases are counted at all, and the totals by their values.

use super::cells::Cells;
use super::{Case, Period};
use crate::wire::{OwnAsked, Split, SplitValue};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is asked of the office's own fields. The cases come chosen already; what was asked is only told along.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Fields and values by which the cases were chosen.
    pub asked: Vec<OwnAsked>,
    /// The field the totals are split by, its values empty as yet.
    pub split: Option<Split>,
    /// Values that come first, in this order; the others follow by themselves.
    pub order: Vec<String>,
}

impl Own {
    /// What was asked, for the data hash; nothing when nothing was.
    pub(super) fn fingerprint(&self) -> String {
        let mut text = String::new();
        for one in &self.asked {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "own {}={}", one.field, one.value);
        }
        if let Some(split) = &self.split {
            let _ = writeln!(text, "split {}", split.field);
        }
        text
    }

    pub(super) fn parts(&self) -> Parts<'_> {
        Parts {
            own: self,
            cells: BTreeMap::new(),
        }
    }
}

/// Totals by value under way.
pub(super) struct Parts<'a> {
    own: &'a Own,
    cells: BTreeMap<String, Cells>,
}

impl Parts<'_> {
    pub(super) fn count(&mut self, period: &Period, case: &Case, received: NaiveDate) {
        if self.own.split.is_some() {
            let cells = self.cells.entry(case.value.clone()).or_default();
            cells.count(period, case, received);
        }
    }

    /// The split with its values: those with an order first, numbers by size, and none at all last.
    pub(super) fn finish(self) -> Option<Split> {
        let mut split = self.own.split.clone()?;
        let mut values: Vec<SplitValue> = self
            .cells
            .into_iter()
            .map(|(value, cells)| SplitValue {
                value,
                totals: cells.finish().1,
            })
            .filter(|one| one.totals.iter().any(|total| !total.is_nothing()))
            .collect();
        let place = |value: &str| {
            let known = self.own.order.iter().position(|one| one == value);
            (value.is_empty(), known.unwrap_or(usize::MAX))
        };
        values.sort_by(|a, b| {
            let number = |one: &SplitValue| one.value.parse::<f64>().unwrap_or(0.0);
            place(&a.value)
                .cmp(&place(&b.value))
                .then(number(a).total_cmp(&number(b)))
        });
        split.values = values;
        Some(split)
    }
}

//! What only a whole column tells: whether the month stands before the day, and what a comma does
//! between names.

use std::collections::HashMap;

use crate::columns::{Columns, Field};
use crate::dates::{self, Order};
use crate::people;

/// Which order of day and month each column has proven.
#[derive(Default)]
pub(super) struct Proofs(HashMap<(Option<String>, usize), (u64, u64)>, (u64, u64));

impl Proofs {
    pub(super) fn row(
        &mut self,
        sheet: &Option<String>,
        row: &crate::cell::RawRow,
        columns: &Columns,
    ) {
        for column in columns
            .list
            .iter()
            .filter(|c| c.own.is_some() || c.field.is_some_and(Field::is_date))
        {
            let Some(cell) = row.cells.get(column.index) else {
                continue;
            };
            if cell.value != crate::cell::Value::Text {
                continue;
            }
            let proof = self.0.entry((sheet.clone(), column.index)).or_default();
            match dates::proves(&cell.text) {
                Some(Order::DayFirst) => proof.0 += 1,
                Some(Order::MonthFirst) => proof.1 += 1,
                None => {}
            }
        }
    }

    /// What the cells of persons prove about their commas.
    pub(super) fn names(&mut self, text: &str) {
        match people::comma_of(text) {
            Some(people::Comma::FamilyName) => self.1.0 += 1,
            Some(people::Comma::Persons) => self.1.1 += 1,
            None => {}
        }
    }

    /// Whether commas part persons: where family names stand first, most cells show it.
    pub(super) fn comma_parts(&self) -> bool {
        self.1.1 > self.1.0
    }

    /// One order per column. A column without proof follows the others of its sheet.
    pub(super) fn orders(
        &self,
        sheet: &Option<String>,
        width: usize,
        decided: Option<bool>,
    ) -> Vec<Order> {
        if let Some(month_first) = decided {
            return vec![
                if month_first {
                    Order::MonthFirst
                } else {
                    Order::DayFirst
                };
                width
            ];
        }
        let of = |(day, month): (u64, u64)| month > 2 * day;
        let (day, month) = self
            .0
            .iter()
            .filter(|((s, _), _)| s == sheet)
            .fold((0, 0), |sum, (_, p)| (sum.0 + p.0, sum.1 + p.1));
        let sheet_first = of((day, month));
        (0..width)
            .map(|index| {
                let own = self
                    .0
                    .get(&(sheet.clone(), index))
                    .copied()
                    .unwrap_or_default();
                let month_first = if own == (0, 0) { sheet_first } else { of(own) };
                if month_first {
                    Order::MonthFirst
                } else {
                    Order::DayFirst
                }
            })
            .collect()
    }
}

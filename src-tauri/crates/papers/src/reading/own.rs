//! Cells of columns that a person takes for fields of the office's own: what each may be; the desk knows what it should.

use super::Reading;
use crate::cell::Value;
use crate::dates::{self, DateReading};
use crate::fold;
use crate::report::OwnCell;

impl Reading<'_> {
    /// The cells that say anything.
    pub(crate) fn own(&self) -> Vec<OwnCell> {
        let mut found = Vec::new();
        for column in &self.columns.list {
            let (Some(field), Some(cell)) = (&column.own, self.row.cells.get(column.index)) else {
                continue;
            };
            if cell.is_blank() {
                continue;
            }
            let order = self.orders.get(column.index).copied().unwrap_or_default();
            let day = match cell.value {
                Value::Date(day) => Some(day),
                _ => match dates::read(&cell.text, order, self.as_of) {
                    DateReading::Day(day) => Some(day),
                    _ => None,
                },
            };
            found.push(OwnCell {
                field: field.clone(),
                text: fold::tidy(&cell.text),
                day: day.map(|day| day.to_string()),
                number: match cell.value {
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                },
                truth: match cell.value {
                    Value::Truth(yes) => Some(yes),
                    _ => None,
                },
            });
        }
        found
    }
}

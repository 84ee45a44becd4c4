//! Tells a row of a request from section lines, repeated heads, totals, signatures and blanks.

use crate::cell::{Cell, RawRow};
use crate::columns::{self, Field};
use crate::dates::{self, Order};
use crate::fold;
use crate::states::{self, StateReading};
use crate::words::Words;

use super::head::can_be_head;
use super::{Walk, What};

impl Walk<'_> {
    /// What a row under the head is, if no request.
    pub(super) fn what(&self, row: &RawRow) -> Option<What> {
        let filled: Vec<(usize, &Cell)> = row
            .cells
            .iter()
            .enumerate()
            .filter(|(_, c)| !c.is_blank())
            .collect();
        if filled.is_empty() {
            return Some(What::Blank);
        }
        if self.repeats_head(row) {
            return Some(What::RepeatedHeader);
        }
        let words = Words::get().section("rows");
        let field = |index: usize| self.columns.list.get(index).and_then(|c| c.field);
        let distinct: std::collections::BTreeSet<&str> =
            filled.iter().map(|(_, c)| c.text.trim()).collect();
        let core = |fields: &[Field]| {
            filled
                .iter()
                .any(|(i, _)| field(*i).is_some_and(|f| fields.contains(&f)))
        };
        let has_state = filled.iter().any(|(i, c)| {
            matches!(
                field(*i),
                Some(Field::State | Field::RequestingState | Field::RequestedState)
            ) && !matches!(
                states::read(&c.text),
                StateReading::Missing | StateReading::Unknown
            )
        });
        let has_day = filled.iter().any(|(i, c)| {
            matches!(
                field(*i),
                Some(Field::DateReceived | Field::DateSent | Field::Date)
            ) && dates::read(&c.text, Order::DayFirst, self.as_of)
                .day()
                .is_some()
        });
        let (_, first) = filled.first()?;
        let starts = |code: &str| {
            filled.iter().take(2).any(|(_, c)| {
                words
                    .within(&c.text)
                    .iter()
                    .any(|f| f.code == code && f.span.0 == 0)
            })
        };
        if !has_state && !has_day && starts("TOTALS") {
            return Some(What::Totals);
        }
        let dotted = filled.iter().any(|(_, c)| {
            c.text.contains("....") || c.text.contains("____") || c.text.contains("……")
        });
        if distinct.len() == 1 {
            let numbered = filled.iter().all(|(i, c)| {
                let short = c.text.trim().chars().count() <= 4;
                (field(*i) == Some(Field::Serial) || field(*i) == Some(Field::OurRef) && short)
                    && c.text.chars().all(|c| !c.is_alphabetic())
            });
            if numbered {
                return Some(What::Blank);
            }
            // After totals a line is a signature only if no further request follows: the end of the
            // sheet tells.
            let signed = dotted || starts("SIGNATURE");
            let reference = filled.len() == 1
                && field(filled.first()?.0) == Some(Field::OurRef)
                && fold::has_digit(&first.text)
                && first.text.contains(['/', '-', '〔'])
                && !first.text.trim().contains(' ')
                && first.text.chars().count() < 25;
            if reference {
                return None;
            }
            if core(&[Field::Persons])
                && filled.len() == 1
                && self.last.is_some()
                && !signed
                && filled.first()?.0 > 0
            {
                return Some(What::Continuation);
            }
            return Some(if signed {
                What::Signature
            } else {
                What::Section
            });
        }
        if !has_state && !has_day {
            if dotted || (filled.len() <= 4 && (starts("SIGNATURE") || self.totals)) {
                return Some(What::Signature);
            }
            let only = |fields: &[Field]| {
                filled
                    .iter()
                    .all(|(i, _)| field(*i).is_some_and(|f| fields.contains(&f)))
            };
            if self.last.is_some()
                && core(&[Field::Persons, Field::FamilyName])
                && only(&[
                    Field::Persons,
                    Field::FamilyName,
                    Field::GivenName,
                    Field::Born,
                    Field::Ignored,
                ])
            {
                return Some(What::Continuation);
            }
            if can_be_head(row) && filled.len() >= 4 {
                let pairs: Vec<(String, String)> = row
                    .cells
                    .iter()
                    .map(|c| (c.text.trim().to_owned(), String::new()))
                    .collect();
                let (fields, named) = columns::header_score(&pairs);
                if fields >= 4 && named * 10 >= filled.len() * 7 {
                    return Some(What::Header);
                }
            }
        }
        self.same_request(row).then_some(What::Continuation)
    }

    /// Whether all that names a request was merged with the row above.
    pub(super) fn same_request(&self, row: &RawRow) -> bool {
        let Some((last, _)) = &self.last else {
            return false;
        };
        let merged = |index: usize| {
            self.merges
                .iter()
                .any(|m| m.1 == index && m.0 < row.row && row.row <= m.2 && m.0 <= last.row)
        };
        let keys: Vec<usize> = [
            Field::OurRef,
            Field::State,
            Field::RequestingState,
            Field::RequestedState,
            Field::DateReceived,
            Field::DateSent,
            Field::Date,
        ]
        .iter()
        .flat_map(|f| self.columns.of(*f))
        .collect();
        keys.iter().filter(|i| merged(**i)).count() >= 2
            && keys
                .iter()
                .filter(|i| row.cells.get(**i).is_some_and(|c| !c.is_blank()))
                .all(|i| merged(*i))
    }

    pub(super) fn repeats_head(&self, row: &RawRow) -> bool {
        let keys: Vec<String> = row.cells.iter().map(|c| fold::key(&c.text)).collect();
        self.heads.iter().any(|head| {
            let filled = keys.iter().filter(|k| !k.is_empty()).count();
            let same = keys
                .iter()
                .zip(head)
                .filter(|(a, b)| !a.is_empty() && a == b)
                .count();
            filled >= 2 && same * 10 >= filled * 7
        })
    }
}

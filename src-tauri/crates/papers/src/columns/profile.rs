//! What the cells of a column look like, for heads of which no word is known, and to doubt a head
//! that its cells contradict.

use chrono::{Datelike, NaiveDate};

use super::Field;
use crate::cell::{RawRow, Value};
use crate::dates::{self, Order};
use crate::fold;
use crate::states::{self, StateReading};
use crate::words::Words;

/// What the cells of a column look like, as shares of those that are not empty.
#[derive(Debug, Default)]
pub(super) struct Profile {
    filled: f32,
    date: f32,
    state: f32,
    kind: f32,
    kind_exact: f32,
    status: f32,
    direction: f32,
    offence: f32,
    measure: f32,
    basis: f32,
    currency: f32,
    number: f32,
    past: f32,
    reference: f32,
    name: f32,
    outcome: f32,
}

impl Profile {
    pub(super) fn of(rows: &[RawRow], index: usize, as_of: NaiveDate) -> Self {
        let words = Words::get();
        let mut profile = Self::default();
        let mut count = 0.0_f32;
        let sections = |name: &str| words.section(name);
        for cell in rows
            .iter()
            .take(60)
            .filter_map(|r| r.cells.get(index))
            .filter(|c| !c.is_blank())
        {
            count += 1.0;
            let text = cell.text.as_str();
            let short = text.chars().count() <= 60;
            let tick = |slot: &mut f32, holds: bool| *slot += f32::from(u8::from(holds));
            let day = match cell.value {
                Value::Date(day) => Some(day),
                _ if short => dates::read(text, Order::DayFirst, as_of)
                    .day()
                    .or_else(|| dates::read(text, Order::MonthFirst, as_of).day()),
                _ => None,
            };
            let is_date = day.is_some();
            tick(&mut profile.date, is_date && short);
            tick(&mut profile.past, day.is_some_and(|d| d.year() < 2010));
            tick(
                &mut profile.number,
                matches!(cell.value, Value::Number(_)) || text.chars().all(|c| !c.is_alphabetic()),
            );
            tick(
                &mut profile.state,
                short
                    && !fold::has_digit(text)
                    && matches!(
                        states::known(text),
                        StateReading::One(_) | StateReading::Several(_)
                    ),
            );
            let kind = if short {
                words
                    .kinds
                    .code(text)
                    .or_else(|| words.kinds.best(text).map(|f| f.code))
            } else {
                None
            };
            tick(&mut profile.kind, kind.is_some());
            tick(
                &mut profile.kind_exact,
                short && words.kinds.exact(text).is_some(),
            );
            let status = words.statuses.best(text);
            tick(
                &mut profile.status,
                status.as_ref().is_some_and(|f| f.weight >= 6),
            );
            tick(
                &mut profile.outcome,
                short
                    && status.as_ref().is_some_and(|f| {
                        words
                            .stages
                            .get(f.code)
                            .is_some_and(|s| s.outcome.is_some())
                    }),
            );
            tick(
                &mut profile.direction,
                short && sections("direction").exact(text).is_some(),
            );
            tick(
                &mut profile.offence,
                words.offences.best(text).is_some_and(|f| f.weight >= 6),
            );
            tick(
                &mut profile.measure,
                words.measures.code(text).is_some()
                    || words
                        .measures
                        .best(text)
                        .is_some_and(|f| f.code != "none" && f.weight >= 8)
                    || text.starts_with("M-"),
            );
            tick(
                &mut profile.basis,
                short && sections("basis").best(text).is_some_and(|f| f.weight >= 5),
            );
            tick(
                &mut profile.currency,
                short && text.chars().count() <= 20 && crate::amounts::names_currency(text),
            );
            let digits = text
                .chars()
                .filter(|c| fold::ascii_digit(*c).is_ascii_digit())
                .count();
            tick(
                &mut profile.reference,
                short && digits >= 2 && text.contains(['/', '-', '№', '〔', '.']) && !is_date,
            );
            tick(
                &mut profile.name,
                short && digits == 0 && fold::key(text).split(' ').count() >= 2,
            );
        }
        if count > 0.0 {
            for slot in [
                &mut profile.date,
                &mut profile.state,
                &mut profile.kind,
                &mut profile.kind_exact,
                &mut profile.status,
                &mut profile.direction,
                &mut profile.offence,
                &mut profile.measure,
                &mut profile.basis,
                &mut profile.currency,
                &mut profile.number,
                &mut profile.past,
                &mut profile.reference,
                &mut profile.name,
                &mut profile.outcome,
            ] {
                *slot /= count;
            }
            profile.filled = count / rows.len().clamp(1, 60) as f32;
        }
        profile
    }

    /// How well the cells suit a field that the head proposes.
    pub(super) fn fits(&self, field: Field) -> f32 {
        if self.filled == 0.0 {
            return 0.97;
        }
        match field {
            Field::DateReceived
            | Field::DateSent
            | Field::Date
            | Field::OutcomeDate
            | Field::ClosedOn => {
                if self.date >= 0.3 {
                    1.0
                } else {
                    0.35
                }
            }
            Field::State | Field::RequestingState | Field::RequestedState => {
                if self.state >= 0.3 {
                    1.0
                } else {
                    0.4
                }
            }
            Field::Persons
            | Field::Authority
            | Field::Offences
            | Field::Kind
            | Field::Measures
            | Field::Status
            | Field::Outcome
                if self.date >= 0.6 =>
            {
                0.4
            }
            Field::Kind => {
                if self.kind >= 0.3 {
                    1.0
                } else {
                    0.7
                }
            }
            Field::OurRef | Field::TheirRef | Field::RelatedRef
                if self.date >= 0.8 && self.past < 0.5 =>
            {
                0.5
            }
            Field::Direction => {
                if self.direction >= 0.3 {
                    1.0
                } else {
                    0.4
                }
            }
            Field::Amount => {
                if self.number >= 0.2 || self.currency >= 0.2 {
                    1.0
                } else {
                    0.7
                }
            }
            Field::Currency => {
                if self.currency >= 0.3 {
                    1.0
                } else {
                    0.5
                }
            }
            Field::Authority if self.state >= 0.7 => 0.6,
            // "Action" may be what is asked or what was done; the cells tell.
            Field::Measures if self.status >= 0.5 && self.measure < 0.3 => 0.6,
            Field::Outcome | Field::Status
                if self.status < 0.1 && self.name > 0.5 && self.filled > 0.5 =>
            {
                0.8
            }
            _ => 1.0,
        }
    }

    /// What the cells alone suggest.
    pub(super) fn guesses(&self) -> Vec<(Field, f32)> {
        let mut out = Vec::new();
        if self.filled < 0.05 {
            return out;
        }
        let mut guess = |field, share: f32, worth: f32| {
            if share >= 0.55 {
                out.push((field, share * worth));
            }
        };
        guess(Field::State, self.state, 0.85);
        guess(Field::Direction, self.direction, 0.86);
        guess(Field::Kind, self.kind_exact.max(self.kind * 0.85), 0.8);
        guess(Field::LegalBasis, self.basis, 0.75);
        guess(Field::Currency, self.currency, 0.75);
        guess(Field::Measures, self.measure, 0.72);
        guess(Field::Status, self.status, 0.7);
        guess(Field::Offences, self.offence, 0.74);
        if self.date > 0.6 {
            if self.past > 0.7 {
                guess(Field::Born, self.date, 0.7);
            } else if self.filled > 0.6 {
                guess(Field::Date, self.date, 0.75);
            } else {
                guess(Field::OutcomeDate, self.date, 0.7);
            }
        }
        if self.date < 0.3 {
            guess(Field::OurRef, self.reference, 0.62 * self.filled.max(0.5));
            guess(Field::TheirRef, self.reference, 0.55);
        }
        if self.state < 0.3
            && self.kind < 0.5
            && self.status < 0.4
            && self.offence < 0.4
            && self.measure < 0.4
        {
            guess(Field::Persons, self.name, 0.5);
        }
        out
    }
}

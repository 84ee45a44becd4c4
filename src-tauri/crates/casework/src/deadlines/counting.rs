//! Counts days, working days and months, leaves out pauses, and rolls off days of rest.

use chrono::{Days, Months, NaiveDate, NaiveDateTime, TimeDelta};

use super::{Given, Step};
use crate::calendar::{Calendar, Roll};
use crate::law::{Count, Length, Rule, Unit};

/// Everything that is settled before the days are counted.
pub(super) struct Counting<'a> {
    pub(super) rule: &'a Rule,
    pub(super) calendar: &'a Calendar,
    pub(super) length: Length,
    pub(super) given: Option<Given>,
    pub(super) pauses: &'a [(NaiveDate, NaiveDate)],
}

impl Counting<'_> {
    /// The due date, from a first day and a way of counting it.
    pub(super) fn due(
        &self,
        base: NaiveDate,
        mode: Count,
        working: &mut Vec<Step>,
    ) -> Option<NaiveDate> {
        let mut due = self.counted(base, mode, working)?;
        for (from, to) in self.pauses {
            // A pause after the limit has run out no longer moves it.
            if *from <= due && to > from {
                let days = u64::try_from((*to - *from).num_days()).ok()?;
                due = due.checked_add_days(Days::new(days))?;
                working.push(Step::Paused {
                    from: *from,
                    to: *to,
                    days,
                    due,
                });
            }
        }
        let (rolled, over) = self.calendar.roll(due, self.rule.roll)?;
        if rolled != due {
            working.push(Step::Rolled {
                roll: self.rule.roll,
                from: due,
                to: rolled,
                over,
            });
        } else if let (Roll::None, Some(why)) = (self.rule.roll, self.calendar.rest(due)) {
            working.push(Step::NotRolled { day: due, why });
        }
        Some(rolled)
    }

    fn counted(&self, base: NaiveDate, mode: Count, working: &mut Vec<Step>) -> Option<NaiveDate> {
        let Length { number, unit } = self.length;
        let back = self.rule.backward;
        let incl = mode == Count::Incl;
        let mut skipped = Vec::new();
        let mut clamped = None;
        let to = match unit {
            Unit::Cd => days(
                base,
                u64::from(number).saturating_sub(u64::from(incl)),
                back,
            )?,
            Unit::Wd => {
                // A day of rest cannot be day 1 of a count of working days.
                let first = incl && self.calendar.is_working(base);
                let number = number.saturating_sub(u32::from(first));
                let (to, over) = self.calendar.add_working(base, number, back)?;
                skipped = over;
                to
            }
            Unit::M => {
                let months = Months::new(number);
                let to = if back {
                    base.checked_sub_months(months)?
                } else {
                    base.checked_add_months(months)?
                };
                clamped = (month_day(to) != month_day(base)).then_some(to);
                days(to, u64::from(incl), !back)?
            }
            // Hours never come here; a date that somebody sets is the date itself.
            Unit::Fix | Unit::H => {
                let day = match self.given {
                    Some(Given::Day(day)) => day,
                    Some(Given::Length(_)) | None => base,
                };
                working.push(Step::Fixed { day });
                return Some(day);
            }
        };
        working.push(Step::Counted {
            number,
            unit,
            mode,
            backward: back,
            from: base,
            to,
        });
        if !skipped.is_empty() {
            working.push(Step::Skipped { days: skipped });
        }
        if let Some(to) = clamped {
            working.push(Step::Clamped { to });
        }
        Some(to)
    }
}

/// The day of the month, to see whether a month was too short.
fn month_day(date: NaiveDate) -> u32 {
    chrono::Datelike::day(&date)
}

fn days(from: NaiveDate, number: u64, backward: bool) -> Option<NaiveDate> {
    let number = Days::new(number);
    if backward {
        from.checked_sub_days(number)
    } else {
        from.checked_add_days(number)
    }
}

/// An instant so many hours later or earlier.
pub(super) fn hours(from: NaiveDateTime, number: u32, backward: bool) -> Option<NaiveDateTime> {
    let span = TimeDelta::try_hours(i64::from(number))?;
    if backward {
        from.checked_sub_signed(span)
    } else {
        from.checked_add_signed(span)
    }
}

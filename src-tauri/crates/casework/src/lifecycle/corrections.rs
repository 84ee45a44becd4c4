//! A legal day that was noted wrongly, put right: by a second person, with a reason, the old day kept.
//!
//! The steps keep their order: a corrected step still lies between its neighbours. Clocks are counted anew
//! from their triggers; rows that were ended on the wrong day end on the right one.

use chrono::NaiveDate;

use super::changes::recomputed;
use super::clocks::{meet, runs};
use super::recount::{Recount, edits as row_edits};
use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::guards::read_fact;
use crate::law::{Law, NEW, OPEN, Transition};
use crate::nouns::{Fact, Movement, Request, Row, Wait};
use crate::rejection::Rejection;
use crate::value::Id;

/// Which day is put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The day of receipt.
    Received,
    /// The day of dispatch.
    Sent,
    /// The effective day of a step.
    Step(Id),
    /// The day a fact holds: an arrest, a decision, an appointed surrender.
    Fact(String),
}

/// A correction as a person asks for it.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Which day.
    pub which: Which,
    /// What it should be: an ISO day, for a fact also with the time.
    pub to: String,
    /// Why.
    pub reason: String,
    /// The login of the second person, a head.
    pub approved_by: String,
    /// The login of the person who asks.
    pub by: String,
    /// Today in the home State.
    pub today: NaiveDate,
}

/// The edits that put a legal day right.
///
/// # Errors
/// `required` at `reason`; `needs-second-person` at `approved_by`; `bad-date`, `future-date`, `before-last-step`
/// and `after-next-step` at `to`; `nothing-to-correct` at `which` where no such day is noted.
pub fn corrected(
    law: &Law,
    file: &File,
    correction: &Correction,
    home: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    if correction.reason.trim().is_empty() {
        return Err(Rejection::new("required").at("reason"));
    }
    let second = correction.approved_by.trim();
    if second.is_empty() || second == correction.by {
        return Err(Rejection::new("needs-second-person").at("approved_by"));
    }
    let fix = Fix {
        law,
        file,
        home,
        today: correction.today,
    };
    let to = correction.to.trim();
    match &correction.which {
        Which::Received => fix.receipt_or_dispatch(to, true, ids),
        Which::Sent => fix.receipt_or_dispatch(to, false, ids),
        Which::Step(id) => fix.step(*id, to, ids),
        Which::Fact(code) => fix.fact(code, to, ids),
    }
}

struct Fix<'a> {
    law: &'a Law,
    file: &'a File,
    home: &'a Calendar,
    today: NaiveDate,
}

impl Fix<'_> {
    fn day(&self, text: &str) -> Result<NaiveDate, Rejection> {
        let day: NaiveDate = text
            .parse()
            .map_err(|_| Rejection::new("bad-date").at("to").with("value", text))?;
        if day > self.today {
            return Err(Rejection::new("future-date")
                .at("to")
                .with("today", self.today));
        }
        Ok(day)
    }

    fn receipt_or_dispatch(
        &self,
        to: &str,
        receipt: bool,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<Vec<Edit>, Rejection> {
        let day = self.day(to)?;
        let mut request = self.file.request.clone();
        let field = if receipt {
            &mut request.received_on
        } else {
            &mut request.sent_on
        };
        let old = field.replace(day).ok_or_else(nothing)?;
        // The first step of an incoming request is its receipt, and a step that sent it its dispatch.
        let mut edits = Vec::new();
        let first = self.file.movements.iter().position(|one| {
            one.effective_on == Some(old)
                && if receipt {
                    one.from_status.is_empty()
                } else {
                    one.to_status == "SENT"
                }
        });
        if let Some(place) = first {
            edits.extend(self.move_step(place, day, &mut request)?);
        }
        edits.extend(request.changed_from(&self.file.request));
        edits.extend(recomputed(self.law, self.file, &request, self.home, ids)?);
        Ok(edits)
    }

    fn step(&self, id: Id, to: &str, ids: &mut dyn FnMut() -> Id) -> Result<Vec<Edit>, Rejection> {
        let day = self.day(to)?;
        let movements = &self.file.movements;
        let place = movements.iter().position(|one| one.id == id);
        let (place, movement) = place
            .and_then(|place| Some((place, movements.get(place)?)))
            .ok_or_else(nothing)?;
        let old = movement.effective_on.ok_or_else(nothing)?;
        let mut request = self.file.request.clone();
        let mut edits = self.move_step(place, day, &mut request)?;
        let transition = self.transition(movement);
        let starts = transition
            .map(|step| step.starts.as_slice())
            .unwrap_or_default();
        let events: Vec<String> = starts
            .iter()
            .filter(|start| start.at.is_none())
            .map(|start| start.event.code())
            .collect();
        let mut rows = self.file.deadlines.clone();
        let (was, now) = (old.to_string(), day.to_string());
        self.recount(&request).rows(
            &mut rows,
            &|row| {
                let hit = events.contains(&row.trigger) && row.trigger_at == was;
                hit.then(|| now.clone())
            },
            ids,
        )?;
        // What this step met or ended on the wrong day.
        let met = transition.filter(|step| step.meets_on.is_none());
        let met = met.map(|step| step.meets.as_slice()).unwrap_or_default();
        for row in &mut rows {
            if row.ended_on != Some(old) || runs(row) {
                continue;
            }
            if met.contains(&row.rule) && matches!(row.status.as_str(), "MET" | "MISSED") {
                meet(row, day);
            } else if row.status == "CANCELLED" {
                row.ended_on = Some(day);
            }
        }
        edits.extend(request.changed_from(&self.file.request));
        edits.extend(row_edits(self.file, &rows));
        Ok(edits)
    }

    fn fact(
        &self,
        code: &str,
        to: &str,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<Vec<Edit>, Rejection> {
        let mut facts = self.file.facts.iter().rev();
        let fact = facts.find(|fact| fact.code == code).ok_or_else(nothing)?;
        let guard = self.law.guard(code).ok_or_else(nothing)?;
        read_fact(guard, to, self.today).map_err(|wrong| {
            Rejection::new(wrong)
                .at("to")
                .by(&guard.article)
                .with("value", to)
        })?;
        let was = |at: &str| at == fact.value || at.strip_suffix("T00:00") == Some(&fact.value);
        let started: Vec<String> = self
            .law
            .steps()
            .flat_map(|step| &step.starts)
            .filter(|start| start.at.as_deref() == Some(code))
            .map(|start| start.event.code())
            .collect();
        let now = Fact {
            value: to.to_owned(),
            ..fact.clone()
        };
        let mut request = self.file.request.clone();
        let old: Option<NaiveDate> = fact.value.parse().ok();
        let tells_outcome = self
            .law
            .steps()
            .any(|step| step.outcome_day.as_deref() == Some(code));
        if tells_outcome && old.is_some() && request.outcome_on == old {
            request.outcome_on = to.parse().ok();
        }
        let mut rows = self.file.deadlines.clone();
        self.recount(&request).rows(
            &mut rows,
            &|row| {
                let hit = started.contains(&row.trigger) && was(&row.trigger_at);
                hit.then(|| to.to_owned())
            },
            ids,
        )?;
        let mut edits = now.changed_from(fact);
        edits.extend(request.changed_from(&self.file.request));
        edits.extend(row_edits(self.file, &rows));
        Ok(edits)
    }

    /// Moves one step between its neighbours, with the standing, the outcome and the waiting that began there.
    fn move_step(
        &self,
        place: usize,
        day: NaiveDate,
        request: &mut Request,
    ) -> Result<Vec<Edit>, Rejection> {
        let movements = &self.file.movements;
        let at = |place: Option<usize>| movements.get(place?)?.effective_on;
        if let Some(last) = at(place.checked_sub(1)).filter(|last| day < *last) {
            return Err(Rejection::new("before-last-step")
                .at("to")
                .with("last", last));
        }
        if let Some(next) = at(place.checked_add(1)).filter(|next| day > *next) {
            return Err(Rejection::new("after-next-step")
                .at("to")
                .with("next", next));
        }
        let movement = movements.get(place).ok_or_else(nothing)?;
        let old = movement.effective_on;
        let moved = Movement {
            effective_on: Some(day),
            corrected_from: old,
            ..movement.clone()
        };
        let mut edits = moved.changed_from(movement);
        if place + 1 == movements.len() {
            request.status_on = Some(day);
        }
        for noted in [&mut request.outcome_on, &mut request.closed_on] {
            if noted.is_some() && *noted == old && self.settles(movement) {
                *noted = Some(day);
            }
        }
        let waits = self.file.waits.iter().filter(|wait| wait.rule.is_empty());
        for wait in waits {
            let shift = |noted: Option<NaiveDate>| if noted == old { Some(day) } else { noted };
            let now = Wait {
                from_day: shift(wait.from_day),
                to_day: wait.to_day.and_then(|end| shift(Some(end))),
                ..wait.clone()
            };
            edits.extend(now.changed_from(wait));
        }
        Ok(edits)
    }

    fn settles(&self, movement: &Movement) -> bool {
        let step = self.transition(movement);
        step.is_some_and(|step| {
            step.closes || (step.outcome.is_some() && step.outcome_day.is_none())
        })
    }

    /// The step of the law that a movement was.
    fn transition(&self, movement: &Movement) -> Option<&Transition> {
        let machine = &self.file.request.machine;
        let from = if movement.from_status.is_empty() {
            NEW
        } else {
            &movement.from_status
        };
        let mut steps = self.law.steps().filter(|step| step.machine == *machine);
        steps.find(|step| {
            step.to == movement.to_status && step.from.iter().any(|one| one == from || one == OPEN)
        })
    }

    fn recount<'b>(&'b self, request: &'b Request) -> Recount<'b> {
        Recount {
            law: self.law,
            file: self.file,
            request,
            home: self.home,
            on: self.today,
        }
    }
}

fn nothing() -> Rejection {
    Rejection::new("nothing-to-correct").at("which")
}

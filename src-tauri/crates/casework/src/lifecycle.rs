//! Moves a request through its life cycle: what can come next, what the law asks first, and what a step writes.
//!
//! The steps are data; this module applies them. It answers edits or a rejection and writes nothing itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::guards::{Answer, Sight, answer, field_name, read_fact};
use crate::law::{
    Check, Direction, FactShape, Guard, Law, NEW, PREVIOUS, RequestField, Strength, Transition,
};
use crate::rejection::Rejection;
use crate::value::Id;

mod clocks;
mod consulting;
mod effects;
#[cfg(test)]
mod tests;

pub use crate::guards::{GroundGiven, Item};
pub use clocks::{after_letter, calendar_for, deadline_row, ended, recomputed};
pub use consulting::{consultation_clock, obligation};

/// A step that is possible from where a request stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Where it leads.
    pub to: String,
    /// What it rests on.
    pub article: String,
    /// The ordinary next step.
    pub recommended: bool,
    /// A head other than the person who takes the step has to approve.
    pub second_person: bool,
    /// Only a head may take it.
    pub head_only: bool,
    /// How far it is from possible.
    pub readiness: Readiness,
    /// What it asks for.
    pub needs: Vec<Need>,
}

/// How far a step is from possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// Everything is there.
    Ready,
    /// The other State has to be consulted first.
    ConsultFirst,
    /// So many things are still to be given.
    Open(usize),
    /// A prohibition stands in the way.
    Blocked,
}

impl Readiness {
    /// The code that has words in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "READY",
            Self::ConsultFirst => "CONSULT_FIRST",
            Self::Open(_) => "OPEN",
            Self::Blocked => "BLOCKED",
        }
    }
}

/// One thing that a step asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The guard's code.
    pub code: String,
    /// The article that asks.
    pub article: String,
    /// "Shall": nobody may override it.
    pub hard: bool,
    /// Good practice only: it never stops the step.
    pub advice: bool,
    /// Whether it is satisfied already.
    pub met: bool,
    /// Under which name it can be given with the step: a fact, `grounds`, or empty.
    pub supply: String,
    /// In which form: `TEXT`, `DAY`, `MOMENT`, `CODE:a b c`, `OFFICER`, `GROUNDS`, or empty.
    pub input: String,
}

/// A step as a person takes it.
#[derive(Debug, Clone, Default)]
pub struct Move {
    /// Where to.
    pub to: String,
    /// The day it counts from in law.
    pub effective_on: NaiveDate,
    /// What guards ask for, by code.
    pub facts: BTreeMap<String, String>,
    /// Grounds stated with it.
    pub grounds: Vec<GroundGiven>,
    /// Why.
    pub reason: String,
    /// Soft guards set aside, by code.
    pub overrides: Vec<String>,
    /// The login of the head who approves; empty where nobody does.
    pub approved_by: String,
    /// The login of the person who takes the step.
    pub by: String,
    /// Whether that person is a head.
    pub by_head: bool,
    /// Today in the home State.
    pub today: NaiveDate,
}

/// The steps possible from where the request stands, in the order of the law's file.
#[must_use]
pub fn next(law: &Law, file: &File, today: NaiveDate) -> Vec<Next> {
    let given = BTreeMap::new();
    let sight = Sight {
        law,
        file,
        given: &given,
        grounds: &[],
        on: today,
        today,
    };
    let possible = steps(law, file);
    let next = possible.map(|(step, to)| {
        let answers: Vec<(&Guard, Answer)> = answers(step, &sight);
        let waits = |answer: &Answer| {
            !answer.met && matches!(answer.strength, Strength::Hard | Strength::Soft)
        };
        let open = answers.iter().filter(|(_, answer)| waits(answer)).count();
        let consult = answers
            .iter()
            .any(|(guard, answer)| waits(answer) && matches!(guard.check, Check::Consult { .. }));
        let readiness = if answers
            .iter()
            .any(|(_, answer)| answer.prohibited.is_some())
        {
            Readiness::Blocked
        } else if consult {
            Readiness::ConsultFirst
        } else if open > 0 {
            Readiness::Open(open)
        } else {
            Readiness::Ready
        };
        Next {
            to,
            article: step.article.clone(),
            recommended: step.usual,
            second_person: step.four_eyes,
            head_only: step.head,
            readiness,
            needs: answers
                .iter()
                .map(|(guard, answer)| need(law, guard, answer))
                .collect(),
        }
    });
    next.collect()
}

/// Takes a step.
///
/// # Errors
/// A [`Rejection`]: `move-not-possible`, `future-date` and `before-last-step` at `effective_on`,
/// `fact-unknown` or a wrong form at the fact, `guard-` and the code of the first need that is not met,
/// `needs-second-person` and `needs-head` at `approved_by`, `override-needs-reason` at `reason`.
pub fn advance(
    law: &Law,
    file: &File,
    step: &Move,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let (transition, to) = steps(law, file)
        .find(|(_, to)| *to == step.to)
        .ok_or_else(|| {
            Rejection::new("move-not-possible")
                .at("to")
                .with("from", &file.request.status)
                .with("to", &step.to)
        })?;
    if step.effective_on > step.today {
        return Err(Rejection::new("future-date")
            .at("effective_on")
            .with("today", step.today));
    }
    if let Some(last) = file
        .request
        .status_on
        .filter(|last| step.effective_on < *last)
    {
        return Err(Rejection::new("before-last-step")
            .at("effective_on")
            .with("last", last));
    }
    let overridden = allowed(law, file, transition, step)?;
    approved(transition, step, !overridden.is_empty())?;
    effects::write(law, file, transition, &to, step, &overridden, calendar, ids)
}

/// Puts a new request at the beginning of its life cycle, with the clocks that its receipt starts.
///
/// # Errors
/// `unknown-kind` at `kind`; `future-date` at the day of receipt or dispatch; or the first guard not met.
pub fn begin(
    law: &Law,
    file: &File,
    calendar: &Calendar,
    today: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let unknown = || {
        Rejection::new("unknown-kind")
            .at("kind")
            .with("kind", &file.request.kind)
    };
    let machine = law.machine_for(&file.request.direction, &file.request.kind);
    let machine = machine.ok_or_else(unknown)?.code.clone();
    let mut begun = file.clone();
    begun.request.machine = machine;
    let (transition, to) = steps(law, &begun).next().ok_or_else(unknown)?;
    let incoming = Direction::of(&file.request.direction) == Some(Direction::In);
    let (field, day) = if incoming {
        ("received_on", file.request.received_on)
    } else {
        ("sent_on", file.request.sent_on)
    };
    if day.is_some_and(|day| day > today) {
        return Err(Rejection::new("future-date").at(field).with("today", today));
    }
    let step = Move {
        to: to.clone(),
        effective_on: day.unwrap_or(today),
        today,
        ..Move::default()
    };
    allowed(law, &begun, transition, &step)?;
    let edits = effects::write(law, &begun, transition, &to, &step, &[], calendar, ids)?;
    // The desk has written the request as it was before it had a life cycle.
    let mut named = file.request.clone();
    named.machine.clone_from(&begun.request.machine);
    let mut all = crate::nouns::Row::changed_from(&named, &file.request);
    all.extend(edits);
    Ok(all)
}

/// The items that the request must or may contain.
#[must_use]
pub fn checklist<'a>(law: &'a Law, file: &File) -> Vec<Item<'a>> {
    crate::guards::checklist(law, file, None)
}

/// The steps from where the request stands, with the state each leads to.
fn steps<'a>(
    law: &'a Law,
    file: &'a File,
) -> impl Iterator<Item = (&'a Transition, String)> + use<'a> {
    let request = &file.request;
    let steps = law.steps_from(&request.machine, &request.status);
    let fits = |step: &&Transition| step.kinds.is_empty() || step.kinds.contains(&request.kind);
    steps.filter(fits).filter_map(|step| {
        let to = if step.to == PREVIOUS {
            came_from(file)?
        } else {
            step.to.clone()
        };
        Some((step, to))
    })
}

/// The state that the request was in before it came to where it stands.
fn came_from(file: &File) -> Option<String> {
    let mut movements = file.movements.iter().rev();
    let last = movements.find(|one| one.to_status == file.request.status)?;
    Some(last.from_status.clone()).filter(|from| !from.is_empty() && from != NEW)
}

fn answers<'a>(step: &Transition, sight: &Sight<'a>) -> Vec<(&'a Guard, Answer)> {
    let guards = step.needs.iter().filter_map(|code| sight.law.guard(code));
    guards.map(|guard| (guard, answer(guard, sight))).collect()
}

/// Checks what is given and what is asked for; answers the soft guards that were set aside.
fn allowed(
    law: &Law,
    file: &File,
    transition: &Transition,
    step: &Move,
) -> Result<Vec<String>, Rejection> {
    let guards: Vec<&Guard> = transition
        .needs
        .iter()
        .filter_map(|code| law.guard(code))
        .collect();
    for (code, text) in step
        .facts
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
    {
        let own = guards
            .iter()
            .find(|guard| guard.code == *code && !supply(guard).is_empty());
        let instead = guards
            .iter()
            .any(|guard| guard.or_fact.as_ref() == Some(code));
        match own {
            Some(guard) => read_fact(guard, text.trim(), step.today).map_err(|wrong| {
                Rejection::new(wrong)
                    .at(code)
                    .by(&guard.article)
                    .with("value", text)
            })?,
            None if instead => {}
            None => return Err(Rejection::new("fact-unknown").at(code).with("to", &step.to)),
        }
    }
    for ground in &step.grounds {
        if law.ground(&ground.code).is_none() {
            return Err(Rejection::new("unknown-code")
                .at("grounds")
                .with("value", &ground.code));
        }
    }
    let sight = Sight {
        law,
        file,
        given: &step.facts,
        grounds: &step.grounds,
        on: step.effective_on,
        today: step.today,
    };
    let answers = answers(transition, &sight);
    let open: Vec<String> = answers
        .iter()
        .filter(|(_, answer)| !answer.met && answer.strength == Strength::Hard)
        .map(|(guard, _)| guard.code.clone())
        .collect();
    let mut overridden = Vec::new();
    for (guard, answer) in answers {
        match answer.strength {
            _ if answer.met => {}
            Strength::Advice | Strength::None => {}
            Strength::Soft if step.overrides.contains(&guard.code) => {
                overridden.push(guard.code.clone());
            }
            Strength::Hard | Strength::Soft => {
                let mut no = Rejection::new(format!("guard-{}", guard.code))
                    .at(place(guard))
                    .by(answer.article)
                    .with("hard", answer.strength == Strength::Hard)
                    .with("open", open.join(" "));
                if let Some(ground) = answer.prohibited {
                    no = no.with("ground", ground);
                }
                let missing = match &guard.check {
                    Check::Checklist { set } => sight.missing(set.as_deref()),
                    _ => Vec::new(),
                };
                return Err(no.with("missing", missing.join(" ")));
            }
        }
    }
    Ok(overridden)
}

/// Four eyes, heads, and reasons for what was set aside (domain 2, rule 4; domain 10).
fn approved(transition: &Transition, step: &Move, overrides: bool) -> Result<(), Rejection> {
    let second = !step.approved_by.is_empty() && step.approved_by != step.by;
    if transition.four_eyes && !second {
        return Err(Rejection::new("needs-second-person")
            .at("approved_by")
            .by(&transition.article));
    }
    if (transition.head || overrides) && !(second || step.by_head) {
        return Err(Rejection::new("needs-head")
            .at("approved_by")
            .by(&transition.article));
    }
    if overrides && step.reason.trim().is_empty() {
        return Err(Rejection::new("override-needs-reason")
            .at("reason")
            .by(&transition.article));
    }
    Ok(())
}

/// The field or fact that a rejection points at.
fn place(guard: &Guard) -> String {
    match (&guard.check, supply(guard)) {
        (Check::Field { field }, _) => field_name(*field).to_owned(),
        (_, "") => guard.code.clone(),
        (_, supply) => supply.to_owned(),
    }
}

fn supply(guard: &Guard) -> &str {
    match &guard.check {
        Check::Fact { .. }
        | Check::Field { .. }
        | Check::FollowUp { .. }
        | Check::Confidentiality { .. } => &guard.code,
        Check::Ground { .. } | Check::Reasons { .. } => "grounds",
        _ => guard.or_fact.as_deref().unwrap_or(""),
    }
}

fn need(law: &Law, guard: &Guard, answer: &Answer) -> Need {
    let codes = |list: Vec<&str>| format!("CODE:{}", list.join(" "));
    let values = |values: &[String]| format!("CODE:{}", values.join(" "));
    let input = match &guard.check {
        Check::Fact {
            shape: FactShape::Day,
            ..
        } => "DAY".into(),
        Check::Fact {
            shape: FactShape::Moment,
            ..
        } => "MOMENT".into(),
        Check::Fact {
            shape: FactShape::Code,
            values: list,
            ..
        }
        | Check::FollowUp { values: list, .. }
        | Check::Confidentiality { values: list } => values(list),
        Check::Field {
            field: RequestField::ReceivedOn | RequestField::SentOn,
        } => "DAY".into(),
        Check::Field {
            field: RequestField::Officer,
        } => "OFFICER".into(),
        Check::Field {
            field: RequestField::Channel,
        } => codes(law.list("channel").collect()),
        Check::Field {
            field: RequestField::Basis,
        } => codes(law.bases().map(|basis| basis.code.as_str()).collect()),
        Check::Fact {
            shape: FactShape::Text,
            ..
        }
        | Check::Field { .. } => "TEXT".into(),
        Check::Ground { .. } | Check::Reasons { .. } => "GROUNDS".into(),
        _ if guard.or_fact.is_some() => "TEXT".into(),
        _ => String::new(),
    };
    Need {
        code: guard.code.clone(),
        article: answer.article.clone(),
        hard: answer.strength == Strength::Hard,
        advice: matches!(answer.strength, Strength::Advice | Strength::None),
        met: answer.met,
        supply: supply(guard).to_owned(),
        input,
    }
}

//! Counts the law's time limits, and can show how: from trigger to result without a clock.
//!
//! Every answer is a function of the rule, the stored trigger and one State's calendar (domain 4.1,
//! point 11): two desks that have the same three get the same day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::law::{Agreed, Count, CountedBy, Event, Force, Length, Nature, Rule, Side, Unit};
use crate::rejection::Rejection;

mod applicable;
mod counting;
mod moment;
#[cfg(test)]
mod tests;
mod working;

use counting::{Counting, hours};

pub use applicable::{About, applicable};
pub use moment::{Due, Trigger};
pub use working::Step;

/// What is known about one count besides rule, trigger and calendar.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// How the trigger day counts, when somebody has said; otherwise the rule decides.
    pub count: Option<Count>,
    /// Intervals that the rule leaves out: first day counted as paused, last day not.
    pub pauses: Vec<(NaiveDate, NaiveDate)>,
    /// The old due date, when this is an extension: it runs from there, not from the trigger.
    pub extends: Option<NaiveDate>,
    /// A length or a date in place of the rule's own, where the rule allows one.
    pub given: Option<Given>,
}

/// What somebody agreed, declared or ordered in place of the rule's own number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// Another length.
    Length(Length),
    /// A date.
    Day(NaiveDate),
}

/// A time limit, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computed {
    /// The rule's code.
    pub rule: String,
    /// Instrument of the rule.
    pub source: String,
    /// Article of the rule.
    pub article: String,
    /// The event that started it.
    pub trigger: Event,
    /// When it ends: at 24:00 local of the day, or at the instant.
    pub due: Due,
    /// When it would end if the trigger day counted, as long as nobody knows whether it does.
    pub alternative: Option<Due>,
    /// The earlier of the two: what a careful office acts on.
    pub alert: Due,
    /// The kind of limit.
    pub nature: Nature,
    /// What happens when it ends, a code with words.
    pub effect: String,
    /// Whether it starts by itself; a rule still to be verified does not.
    pub enabled: bool,
    /// Whether the law attaches a consequence.
    pub hard: bool,
    /// Who must act.
    pub acts: Side,
    /// How it was counted, step by step.
    pub working: Vec<Step>,
}

/// Counts a rule from a trigger.
///
/// # Errors
/// A [`Rejection`] at the part of the question that cannot be answered: `count-no-number` for a rule
/// that only informs, `count-needs-time` for hours from a bare date, `count-no-pause` and
/// `count-fixed-length` where the rule does not allow it, `count-bad-pause`, `count-out-of-range`.
pub fn compute(
    rule: &Rule,
    trigger: &Trigger,
    calendar: &Calendar,
    question: &Question,
) -> Result<Computed, Rejection> {
    let refuse = |code: &str, field: &str| {
        let cited = format!("{} {}", rule.source, rule.article);
        Rejection::new(code)
            .at(field)
            .by(cited)
            .with("rule", &rule.code)
    };
    let local = trigger.in_zone(calendar.zone);
    let mut working = vec![Step::Trigger {
        event: rule.trigger,
        at: local,
    }];
    let length = length_for(rule, question.given, &refuse)?;
    let pauses = pauses_for(rule, local.day(), &question.pauses, &refuse)?;
    let out_of_range = || refuse("count-out-of-range", "trigger");

    if length.unit == Unit::H {
        let from = local
            .instant()
            .ok_or_else(|| refuse("count-needs-time", "trigger"))?;
        let due = hours(from, length.number, rule.backward).ok_or_else(out_of_range)?;
        let due = Due::Instant(due);
        working.push(Step::Hours {
            number: length.number,
            backward: rule.backward,
            to: due,
        });
        working.push(Step::Result { due });
        return Ok(answer(rule, due, None, working));
    }

    // From where, and how the first day counts; and the same once more where nobody knows that yet.
    // Only a trigger day's count can be in doubt: after the end of another limit, counting starts next day.
    let told = question.count.or(match rule.count {
        CountedBy::State => calendar.count,
        CountedBy::Incl => Some(Count::Incl),
        CountedBy::Excl => None,
    });
    let asked = told.unwrap_or(Count::Excl);
    let (base, mode, other) = if let Some(old_due) = question.extends {
        working.push(Step::Extends { old_due });
        (old_due, Count::Excl, None)
    } else if let Some(anchor) = &rule.anchor {
        let question = Question {
            count: question.count,
            ..Question::default()
        };
        let end = compute(anchor, trigger, calendar, &question)?;
        working.push(Step::FromEndOf {
            rule: anchor.code.clone(),
            due: end.due.day(),
        });
        let other = end.alternative.map(|due| (due.day(), Count::Excl));
        (end.due.day(), Count::Excl, other)
    } else {
        let unknown = rule.count == CountedBy::State && told.is_none();
        (
            local.day(),
            asked,
            unknown.then_some((local.day(), Count::Incl)),
        )
    };
    let count = Counting {
        rule,
        calendar,
        length,
        given: question.given,
        pauses: &pauses,
    };
    let due = count
        .due(base, mode, &mut working)
        .ok_or_else(out_of_range)?;
    working.push(Step::Result { due: Due::Day(due) });
    let mut alternative = None;
    if let Some((base, mode)) = other {
        let due = count
            .due(base, mode, &mut Vec::new())
            .ok_or_else(out_of_range)?;
        working.push(Step::Otherwise {
            mode: Count::Incl,
            due,
        });
        alternative = Some(Due::Day(due));
    }
    Ok(answer(rule, Due::Day(due), alternative, working))
}

fn answer(rule: &Rule, due: Due, alternative: Option<Due>, working: Vec<Step>) -> Computed {
    Computed {
        rule: rule.code.clone(),
        source: rule.source.clone(),
        article: rule.article.clone(),
        trigger: rule.trigger,
        due,
        alternative,
        alert: alternative.map_or(due, |other| other.min(due)),
        nature: rule.nature,
        effect: rule.effect.clone(),
        enabled: rule.enabled(),
        hard: rule.force == Force::Hard,
        acts: rule.acts,
        working,
    }
}

fn length_for(
    rule: &Rule,
    given: Option<Given>,
    refuse: &impl Fn(&str, &str) -> Rejection,
) -> Result<Length, Rejection> {
    let own = rule.own_length();
    let fix = own.is_some_and(|own| own.unit == Unit::Fix);
    match (given, own) {
        (None, Some(own)) => Ok(own),
        (None, None) => Err(refuse("count-no-number", "rule")),
        (Some(_), Some(_)) if !fix && rule.agreed == Agreed::No => {
            Err(refuse("count-fixed-length", "length"))
        }
        (Some(Given::Day(_)), _) => Ok(Length {
            number: 0,
            unit: Unit::Fix,
        }),
        (Some(Given::Length(other)), Some(own)) if !fix => {
            let fits = match rule.agreed {
                Agreed::No => false,
                Agreed::Any => true,
                Agreed::Longer => other.unit == own.unit && other.number >= own.number,
                Agreed::Shorter => other.unit == own.unit && other.number <= own.number,
            };
            if fits {
                Ok(other)
            } else {
                Err(refuse("count-fixed-length", "length"))
            }
        }
        (Some(Given::Length(other)), _) => Ok(other),
    }
}

/// The pauses in order, overlaps joined: a day can be left out only once.
fn pauses_for(
    rule: &Rule,
    start: NaiveDate,
    pauses: &[(NaiveDate, NaiveDate)],
    refuse: &impl Fn(&str, &str) -> Rejection,
) -> Result<Vec<(NaiveDate, NaiveDate)>, Rejection> {
    if !pauses.is_empty() && !rule.pausable {
        return Err(refuse("count-no-pause", "pause"));
    }
    if pauses.iter().any(|(from, to)| to < from || *from < start) {
        return Err(refuse("count-bad-pause", "pause"));
    }
    let mut sorted = pauses.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for (from, to) in sorted {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            Some(_) | None => joined.push((from, to)),
        }
    }
    Ok(joined)
}

//! What needs no store: counting a time limit, listing the rules, reading a calendar file.
//!
//! The command line and tests of the law come in here; a request's own deadlines are counted by the same
//! engine when the desk starts them.

use crate::wire::{CalendarEdit, Problem};
use chrono::NaiveDate;
use comity_casework::calendar::{Calendar, CalendarProblem};
use comity_casework::deadlines::{self, Computed, Given, Question, Trigger};
use comity_casework::law::{self, Certainty, Count, Length};
use comity_casework::rejection::Rejection;
use serde::Serialize;
use serde_json::{Value, json};

/// What is asked about one time limit, as typed.
#[derive(Debug, Clone, Default)]
pub struct CountQuestion {
    /// The rule's code; case does not matter.
    pub rule: String,
    /// The day or local instant of the trigger.
    pub trigger: String,
    /// The text of a calendar file; none for Saturday and Sunday free and no holidays.
    pub calendar: Option<String>,
    /// `excl` or `incl`; none leaves it to the rule.
    pub count: Option<String>,
    /// `FROM..TO` each: first day left out, first day counted again.
    pub pauses: Vec<String>,
    /// Another length in the rule's own unit, where the rule allows one.
    pub length: Option<u32>,
    /// The day itself, for rules whose day somebody sets.
    pub due: Option<String>,
    /// The old due day, when the limit is extended.
    pub extends: Option<String>,
}

/// A time limit, counted, with the calendar it was counted by.
#[derive(Debug, Clone, Serialize)]
pub struct CountAnswer {
    /// How sure the rule is.
    pub certainty: Certainty,
    /// The count itself: rule, due, nature, effect, enabled, article and more.
    #[serde(flatten)]
    pub computed: Computed,
}

/// One rule, for a list.
#[derive(Debug, Clone, Serialize)]
pub struct RuleView {
    /// Code.
    pub rule: &'static str,
    /// Instrument.
    pub source: &'static str,
    /// Article.
    pub article: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
    /// False for a rule still to be verified: computed on request only.
    pub enabled: bool,
    /// Nature, length, unit and roll as the law data words them.
    #[serde(flatten)]
    pub count: Value,
}

/// Counts one time limit. Rules still to be verified are counted too.
///
/// # Errors
/// `rule-unknown`, `count-*` and `calendar-*` problems that name the field.
pub fn compute(asked: &CountQuestion) -> Result<Value, Problem> {
    let code = asked.rule.trim().to_uppercase();
    let rule = law::get().rule(&code).ok_or_else(|| {
        Problem::new("rule-unknown")
            .at("rule")
            .with("rule", asked.rule.trim())
    })?;
    let trigger = Trigger::parse(&asked.trigger)?;
    let calendar = match &asked.calendar {
        Some(text) => Calendar::from_toml(text).map_err(|no| calendar_problem(&no))?,
        None => Calendar::default(),
    };
    let question = Question {
        count: asked.count.as_deref().map(count_mode).transpose()?,
        pauses: asked
            .pauses
            .iter()
            .map(|text| pause(text))
            .collect::<Result<_, _>>()?,
        extends: asked
            .extends
            .as_deref()
            .map(|text| day(text, "extends"))
            .transpose()?,
        given: given(asked, rule)?,
    };
    let computed = deadlines::compute(rule, &trigger, &calendar, &question)?;
    let answer = CountAnswer {
        certainty: rule.certainty,
        computed,
    };
    let mut answer = serde_json::to_value(answer).map_err(|_| Problem::new("internal"))?;
    // Which calendar was used belongs to the working: the same rule gives another day under another one.
    if let Some(Value::Array(working)) = answer.get_mut("working") {
        working.insert(0, calendar_step(&calendar, asked.calendar.is_some()));
    }
    Ok(answer)
}

/// Every rule, in order of code.
#[must_use]
pub fn rules() -> Vec<RuleView> {
    law::get()
        .rules()
        .map(|rule| RuleView {
            rule: &rule.code,
            source: &rule.source,
            article: &rule.article,
            certainty: rule.certainty,
            enabled: rule.enabled(),
            count: json!({
                "length": rule.length, "unit": rule.unit, "roll": rule.roll,
                "nature": rule.nature, "trigger": rule.trigger,
            }),
        })
        .collect()
}

/// Reads a calendar file into what `office.create` takes.
///
/// # Errors
/// A `calendar-*` problem that names the field.
pub fn calendar_file(text: &str) -> Result<CalendarEdit, Problem> {
    let calendar = Calendar::from_toml(text).map_err(|no| calendar_problem(&no))?;
    let minutes = calendar
        .zone
        .ok_or_else(|| calendar_problem(&CalendarProblem::MissingField { field: "zone" }))?;
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    Ok(CalendarEdit {
        state: calendar.state.clone(),
        weekend: weekend(&calendar),
        holidays: calendar
            .holidays()
            .map(|(day, _)| day.to_string())
            .collect(),
        unconfirmed: Some(
            calendar
                .holidays()
                .filter(|(_, holiday)| !holiday.confirmed)
                .map(|(day, _)| day.to_string())
                .collect(),
        ),
        zone: format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60),
        count_mode: String::new(),
    })
}

fn weekend(calendar: &Calendar) -> Vec<String> {
    calendar
        .weekend()
        .map(|day| format!("{day:?}").to_lowercase())
        .collect()
}

fn calendar_step(calendar: &Calendar, given: bool) -> Value {
    json!({
        "step": "CALENDAR",
        "given": given,
        "weekend": weekend(calendar),
        "holidays": calendar.holidays().count(),
        "zone": calendar.zone,
    })
}

fn calendar_problem(no: &CalendarProblem) -> Problem {
    let problem = Problem::new(no.code())
        .at(no.field())
        .with("field", no.field());
    match no {
        CalendarProblem::NotToml { line } => problem.with("line", line),
        CalendarProblem::BadValue { value, .. } => problem.with("value", value),
        CalendarProblem::UnknownField { .. }
        | CalendarProblem::MissingField { .. }
        | CalendarProblem::NoWorkingDay => problem,
    }
}

fn count_mode(text: &str) -> Result<Count, Problem> {
    match text.to_ascii_lowercase().as_str() {
        "excl" => Ok(Count::Excl),
        "incl" => Ok(Count::Incl),
        _ => Err(Problem::new("count-bad-mode")
            .at("count")
            .with("value", text)),
    }
}

fn day(text: &str, field: &str) -> Result<NaiveDate, Problem> {
    let refused = || {
        Rejection::new("count-bad-date")
            .at(field)
            .with("value", text)
    };
    // Parsed by the engine's own reader, so that a day is written one way everywhere.
    let read = Trigger::parse(text).map_err(|_| refused())?.in_zone(None);
    if read.instant().is_some() {
        Err(refused().into())
    } else {
        Ok(read.day())
    }
}

fn pause(text: &str) -> Result<(NaiveDate, NaiveDate), Problem> {
    let (from, to) = text.split_once("..").ok_or_else(|| {
        Problem::new("count-bad-date")
            .at("pause")
            .with("value", text)
    })?;
    Ok((day(from, "pause")?, day(to, "pause")?))
}

fn given(asked: &CountQuestion, rule: &law::Rule) -> Result<Option<Given>, Problem> {
    if let Some(text) = &asked.due {
        return Ok(Some(Given::Day(day(text, "due")?)));
    }
    let Some(number) = asked.length else {
        return Ok(None);
    };
    let unit = rule.unit.ok_or_else(|| {
        Problem::new("count-no-number")
            .at("rule")
            .with("rule", &rule.code)
    })?;
    Ok(Some(Given::Length(Length { number, unit })))
}

#[cfg(test)]
mod tests;

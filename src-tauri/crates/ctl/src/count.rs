//! `deadlines`: counts one time limit without a store, or lists the rules.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::ComputeArgs;
use crate::session::read_text;
use crate::table;
use comity_desk::offline::{self, CountQuestion};
use comity_desk::wire::Problem;
use comity_desk::words::Words;
use serde_json::Value;

/// `deadlines compute`.
pub(crate) fn compute(args: &ComputeArgs, voice: &Voice) -> Outcome {
    let calendar = args.calendar.as_deref().map(read_text).transpose()?;
    let data = offline::compute(&CountQuestion {
        rule: args.rule.clone(),
        trigger: args.trigger.clone(),
        calendar,
        count: args.count.clone(),
        pauses: args.pause.clone(),
        length: args.length,
        due: args.due.clone(),
        extends: args.extends.clone(),
    })?;
    let text = shown(&data, &voice.words);
    Ok(Answer::new(data, text))
}

/// `deadlines rules`.
pub(crate) fn rules() -> Outcome {
    let rules = offline::rules();
    let rows: Vec<Vec<String>> = rules
        .iter()
        .map(|rule| {
            let number = text(&rule.count, "length");
            let unit = text(&rule.count, "unit");
            vec![
                rule.rule.to_owned(),
                format!("{number} {unit}").trim().to_owned(),
                text(&rule.count, "nature"),
                format!("{:?}", rule.certainty),
                format!("{} {}", rule.source, rule.article),
            ]
        })
        .collect();
    let data = serde_json::to_value(&rules).map_err(|_| Problem::new("internal"))?;
    Ok(Answer::new(data, table::lines(&rows, |_| false)))
}

/// A field as text: absent and null are empty.
fn text(data: &Value, field: &str) -> String {
    match data.get(field) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Bool(yes)) => if *yes { "yes" } else { "no" }.to_owned(),
        Some(other) => other.to_string(),
    }
}

fn shown(data: &Value, words: &Words) -> String {
    let say = |id: &str, fields: &[&str]| {
        let facts: Vec<(&str, String)> = fields
            .iter()
            .map(|field| (*field, text(data, field)))
            .collect();
        let facts: Vec<(&str, &str)> = facts
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        words.say(id, &facts)
    };
    let mut lines = vec![
        say("ctl-due", &["rule", "due"]),
        say("ctl-due-law", &["source", "article", "certainty"]),
    ];
    if data.get("alternative").is_some_and(Value::is_string) {
        let (other, alert) = (text(data, "alternative"), text(data, "alert"));
        lines.push(words.say("ctl-due-alternative", &[("due", &other), ("alert", &alert)]));
    }
    if data.get("enabled") == Some(&Value::Bool(false)) {
        lines.push(words.say("ctl-due-unverified", &[]));
    }
    lines.push(words.say("ctl-working", &[]));
    let steps = data
        .get("working")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    lines.extend(
        steps
            .iter()
            .map(|step| format!("  {}", step_line(step, words))),
    );
    lines.join("\n")
}

/// One step of the working in words: every fact of the step is handed to its message.
fn step_line(step: &Value, words: &Words) -> String {
    let kind = text(step, "step");
    let id = match kind.as_str() {
        "CALENDAR" if step.get("given") == Some(&Value::Bool(false)) => "ctl-step-calendar-default",
        "CALENDAR" => "ctl-step-calendar",
        "TRIGGER" => "ctl-step-trigger",
        "FROM_END_OF" => "ctl-step-from-end",
        "EXTENDS" => "ctl-step-extends",
        "COUNTED" => "ctl-step-counted",
        "HOURS" => "ctl-step-hours",
        "FIXED" => "ctl-step-fixed",
        "SKIPPED" => "ctl-step-skipped",
        "CLAMPED" => "ctl-step-clamped",
        "PAUSED" => "ctl-step-paused",
        "ROLLED" => "ctl-step-rolled",
        "NOT_ROLLED" => "ctl-step-not-rolled",
        "RESULT" => "ctl-step-result",
        "OTHERWISE" => "ctl-step-otherwise",
        _ => return step.to_string(),
    };
    let mut facts: Vec<(String, String)> = step
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| (name.clone(), text(step, name)))
        .collect();
    for (name, value) in &mut facts {
        match name.as_str() {
            "days" if kind == "SKIPPED" => *value = days_off(step),
            "weekend" => *value = weekdays(step, words),
            "event" => *value = words.say(&format!("event-{value}"), &[]),
            "old_due" => "day".clone_into(name),
            _ => {}
        }
    }
    let facts: Vec<(&str, &str)> = facts
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    words.say(id, &facts)
}

fn days_off(step: &Value) -> String {
    let days = step
        .get("days")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    days.iter()
        .map(|off| text(off, "day"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn weekdays(step: &Value, words: &Words) -> String {
    let days = step
        .get("weekend")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let names = days
        .iter()
        .filter_map(Value::as_str)
        .map(|day| words.say(&format!("ctl-day-{day}"), &[]));
    names.collect::<Vec<_>>().join(", ")
}

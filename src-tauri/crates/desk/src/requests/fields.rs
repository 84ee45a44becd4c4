//! What a person may type into a request, field by field, and how each is judged.

use crate::problems::Problem;
use chrono::NaiveDate;
use comity_casework::law::Law;
use comity_casework::nouns::{Request, Row};
use comity_casework::value::{Id, Shape, Value};
use std::collections::BTreeMap;

/// The fields a form may set. Status, outcome and their days move by steps of the life cycle only.
const TYPED: &[&str] = &[
    "direction",
    "kind",
    "state",
    "authority",
    "directory",
    "home_authority",
    "our_ref",
    "their_ref",
    "basis",
    "other_bases",
    "subject",
    "urgency",
    "urgency_reason",
    "urgency_on",
    "sensitivity",
    "language",
    "channel",
    "received_on",
    "received_minute",
    "sent_on",
    "suggested_on",
    "suggested_reason",
    "officer",
    "unit",
    "purpose",
    "remarks",
    "confidential",
    "confidential_until",
    "no_notice",
    "provider_gag",
    "domestic_ref",
    "governing_on",
];

/// The longest text a field takes, in characters.
const LONGEST: usize = 20_000;

/// Sets typed fields on a request.
///
/// # Errors
/// At the field: `unknown-field`, `bad-date`, `bad-number`, `unknown-code`, `unknown-state`, `too-long`.
pub(crate) fn set_fields(
    request: &mut Request,
    typed: &BTreeMap<String, String>,
    law: &Law,
) -> Result<(), Problem> {
    for (name, text) in typed {
        let field = Request::FIELDS
            .iter()
            .find(|field| field.name == name && TYPED.contains(&field.name))
            .ok_or_else(|| Problem::new("unknown-field").at(name))?;
        let text = text.trim();
        let value = if text.is_empty() {
            Value::Null
        } else {
            read(name, text, field.shape)?
        };
        judge(name, text, law)?;
        if !request.set(field.tag, &value) {
            return Err(Problem::new("bad-value").at(name));
        }
    }
    if request.urgency.is_empty() {
        request.urgency = "ROUTINE".into();
    }
    if request.sensitivity.is_empty() {
        request.sensitivity = "NORMAL".into();
    }
    Ok(())
}

fn read(name: &str, text: &str, shape: Shape) -> Result<Value, Problem> {
    match shape {
        Shape::Date => Ok(Value::Text(parse_day(name, text)?.to_string())),
        Shape::Int => text
            .parse()
            .map(Value::Int)
            .map_err(|_| Problem::new("bad-number").at(name).with("value", text)),
        Shape::Bool => Ok(Value::Bool(text == "true")),
        Shape::Id if text.parse::<Id>().is_err() => Err(Problem::new("no-such-row").at(name)),
        Shape::Text | Shape::Id if text.chars().count() > LONGEST => {
            Err(Problem::new("too-long").at(name).with("most", LONGEST))
        }
        Shape::Text if name == "state" => Ok(Value::Text(text.to_uppercase())),
        Shape::Text | Shape::Id => Ok(Value::Text(text.to_owned())),
    }
}

/// Codes must be the law's.
fn judge(name: &str, text: &str, law: &Law) -> Result<(), Problem> {
    if text.is_empty() {
        return Ok(());
    }
    let known = match name {
        "direction" => ["IN", "OUT"].contains(&text),
        "kind" => law.kind(text).is_some(),
        "basis" => law.basis(text).is_some(),
        "other_bases" => text
            .split_whitespace()
            .all(|code| law.basis(code).is_some()),
        "channel" => law.codes("channel").any(|code| code == text),
        "urgency" => law.codes("urgency").any(|code| code == text),
        "urgency_reason" => law.codes("urgency_reason").any(|code| code == text),
        "sensitivity" => law.codes("sensitivity").any(|code| code == text),
        "purpose" => ["P", "S"].contains(&text),
        "confidential" => text
            .split_whitespace()
            .all(|code| ["FACT", "CONTENT"].contains(&code)),
        "no_notice" | "provider_gag" => ["true", "false"].contains(&text),
        "state" => {
            return if crate::law::is_state(&text.to_uppercase()) {
                Ok(())
            } else {
                Err(Problem::new("unknown-state").at(name).with("value", text))
            };
        }
        _ => true,
    };
    if known {
        Ok(())
    } else {
        Err(Problem::new("unknown-code").at(name).with("value", text))
    }
}

/// A day as the wire carries it, ISO 8601.
///
/// # Errors
/// `bad-date` at the field.
pub(crate) fn parse_day(field: &str, text: &str) -> Result<NaiveDate, Problem> {
    text.trim()
        .parse()
        .map_err(|_| Problem::new("bad-date").at(field).with("value", text))
}

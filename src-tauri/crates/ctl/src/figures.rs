//! `stats`: a table for a period, in the terminal and as a file.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{Common, StatsArgs};
use crate::session::{ask, finish, new_place, unlocked};
use crate::table;
use comity_desk::Desk;
use comity_desk::wire::Problem;
use comity_desk::words::Words;
use serde_json::{Value, json};

/// The counted columns in the order of a report.
const COLUMNS: [&str; 10] = [
    "opening",
    "received",
    "executed_full",
    "executed_part",
    "no_result",
    "refused",
    "withdrawn",
    "lapsed",
    "redirected",
    "closing",
];

/// `stats`.
pub(crate) fn stats(common: &Common, args: &StatsArgs, voice: &Voice) -> Outcome {
    let wanted = [("xlsx", &args.xlsx), ("csv", &args.csv)];
    let mut files = Vec::new();
    for (format, path) in wanted {
        if let Some(path) = path {
            files.push((format, path, new_place(path)?));
        }
    }
    let desk = unlocked(common)?;
    let (own, split) = own_fields(&desk, args)?;
    let query = json!({ "period": args.period, "table": args.table, "own": own, "split": split });
    let mut data = ask(&desk, "stats.table", &query)?;
    let mut lines = vec![shown(&data, &voice.words)];
    let mut written = Vec::new();
    for (format, path, place) in files {
        let file = desk.offer_file(place, true).token;
        let request = json!({
            "period": args.period, "table": args.table, "format": format, "file": file,
            "locale": voice.words.tag(), "own": own, "split": split,
        });
        finish(&desk, "stats.export", &request, voice)?;
        let path = path.display().to_string();
        lines.push(voice.words.say("ctl-stats-written", &[("file", &path)]));
        written.push(path);
    }
    if let Some(data) = data.as_object_mut().filter(|_| !written.is_empty()) {
        data.insert("written".into(), written.into());
    }
    Ok(Answer::new(data, lines.join("\n")))
}

/// The fields of the office's own that the arguments name, as a query asks for them.
fn own_fields(desk: &Desk, args: &StatsArgs) -> Result<(Vec<Value>, String), Problem> {
    if args.own.is_empty() && args.split.is_none() {
        return Ok((Vec::new(), String::new()));
    }
    let known = ask(desk, "fields.list", &json!({}))?;
    let row = |name: &str, argument: &str| {
        let fits = |field: &&Value| {
            let is = |key: &str| field.get(key).and_then(Value::as_str) == Some(name.trim());
            is("label") || is("id")
        };
        let found = known.as_array().into_iter().flatten().find(fits);
        let id = found
            .and_then(|field| field.get("id"))
            .and_then(Value::as_str);
        id.map(str::to_owned).ok_or_else(|| {
            Problem::new("unknown-field")
                .at(argument)
                .with("field", name)
        })
    };
    let mut own = Vec::new();
    for asked in &args.own {
        let (name, value) = asked.split_once('=').unwrap_or((asked, ""));
        own.push(json!({ "field": row(name, "own")?, "value": value.trim() }));
    }
    let split = args.split.as_deref().map(|name| row(name, "split"));
    Ok((own, split.transpose()?.unwrap_or_default()))
}

fn text(row: &Value, field: &str) -> String {
    match row.get(field) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

fn shown(data: &Value, words: &Words) -> String {
    let span = [("from", text(data, "from")), ("to", text(data, "to"))];
    let span: Vec<(&str, &str)> = span
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let titles = || COLUMNS.map(|column| words.say(&format!("export-{column}"), &[]));
    let head = |first: [String; 2]| first.into_iter().chain(titles()).collect::<Vec<_>>();
    let counts = |cell: &Value| COLUMNS.map(|column| text(cell, column));
    let mut rows = vec![head([String::new(), String::new()])];
    let mut sound = true;
    for list in ["cells", "totals"] {
        for cell in data
            .get(list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let mut row = vec![text(cell, "direction"), text(cell, "kind")];
            row.extend(counts(cell));
            sound &= cell.get("identity") == Some(&Value::Bool(true));
            rows.push(row);
        }
    }
    let mut lines = vec![
        words.say("ctl-stats-title", &span),
        table::lines(&rows, |column| column > 1),
    ];
    if let Some(split) = data.get("split").filter(|split| split.is_object()) {
        let mut rows = vec![head([text(split, "label"), String::new()])];
        let list = |of: &Value, field: &str| of.get(field).and_then(Value::as_array).cloned();
        for one in list(split, "values").unwrap_or_default() {
            let value = match (text(&one, "value").as_str(), text(split, "sort").as_str()) {
                ("", _) => words.say("export-no-value", &[]),
                ("true", "YES_NO") => words.say("yes", &[]),
                ("false", "YES_NO") => words.say("no", &[]),
                (value, _) => value.to_owned(),
            };
            for total in list(&one, "totals").unwrap_or_default() {
                let mut row = vec![value.clone(), text(&total, "direction")];
                row.extend(counts(&total));
                rows.push(row);
            }
        }
        lines.push(table::lines(&rows, |column| column > 1));
    }
    if !sound {
        lines.push(words.say("ctl-stats-broken", &[]));
    }
    lines.join("\n")
}

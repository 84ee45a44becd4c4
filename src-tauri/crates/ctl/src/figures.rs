//! `stats`: a table for a period, in the terminal and as a file.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{Common, StatsArgs};
use crate::session::{ask, finish, new_place, unlocked};
use crate::table;
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
    let query = json!({ "period": args.period, "table": args.table });
    let mut data = ask(&desk, "stats.table", &query)?;
    let mut lines = vec![shown(&data, &voice.words)];
    let mut written = Vec::new();
    for (format, path, place) in files {
        let file = desk.offer_file(place, true).token;
        let request = json!({
            "period": args.period, "table": args.table, "format": format, "file": file,
            "locale": voice.words.tag(),
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

fn shown(data: &Value, words: &Words) -> String {
    let text = |row: &Value, field: &str| match row.get(field) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let span = [("from", text(data, "from")), ("to", text(data, "to"))];
    let span: Vec<(&str, &str)> = span
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let mut head = vec![String::new(), String::new()];
    head.extend(
        COLUMNS
            .iter()
            .map(|column| words.say(&format!("export-{column}"), &[])),
    );
    let mut rows = vec![head];
    let mut sound = true;
    for list in ["cells", "totals"] {
        for cell in data
            .get(list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let mut row = vec![text(cell, "direction"), text(cell, "kind")];
            row.extend(COLUMNS.iter().map(|column| text(cell, column)));
            sound &= cell.get("identity") == Some(&Value::Bool(true));
            rows.push(row);
        }
    }
    let mut lines = vec![
        words.say("ctl-stats-title", &span),
        table::lines(&rows, |column| column > 1),
    ];
    if !sound {
        lines.push(words.say("ctl-stats-broken", &[]));
    }
    lines.join("\n")
}

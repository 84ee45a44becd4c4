//! `import` and `search`: the register in, and found again.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{Common, ImportArgs, SearchArgs};
use crate::exit;
use crate::session::{ask, existing, finish, read_text, unlocked};
use crate::table;
use comity_desk::wire::Problem;
use comity_desk::words::Words;
use serde_json::{Value, json};

/// `import`.
pub(crate) fn import(common: &Common, args: &ImportArgs, voice: &Voice) -> Outcome {
    let file = existing(&args.file)?;
    let mapping = args.mapping.as_deref().map(read_text).transpose()?;
    let mapping: Option<Value> = mapping
        .map(|text| serde_json::from_str(&text).map_err(|_| Problem::new("not-json").at("mapping")))
        .transpose()?;
    let desk = unlocked(common)?;
    let name = if args.dry_run {
        "import.rehearse"
    } else {
        "import.run"
    };
    let request = json!({ "file": desk.offer_file(file, false).token, "mapping": mapping });
    let view = finish(&desk, name, &request, voice)?;
    let job = view.get("job").and_then(Value::as_str).unwrap_or_default();
    let report = desk.import_report(job)?;
    let summary = report.get("summary").cloned().unwrap_or_default();
    let refused = summary
        .get("rejected")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let text = shown(&report, &summary, args.dry_run, &voice.words);
    let exit = if args.strict && refused > 0 {
        exit::ROWS_REFUSED
    } else {
        exit::OK
    };
    Ok(Answer {
        data: report,
        text,
        exit,
    })
}

fn list<'a>(data: &'a Value, field: &str) -> &'a [Value] {
    data.get(field)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

fn text(data: &Value, field: &str) -> String {
    match data.get(field) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

fn joined(values: &[Value]) -> String {
    values
        .iter()
        .filter_map(Value::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A place in the file: sheet and row, or line.
fn place(where_: &Value) -> String {
    let row = text(where_, "row");
    let row = if row.is_empty() {
        text(where_, "line")
    } else {
        row
    };
    match text(where_, "sheet").as_str() {
        "" => row,
        sheet => format!("{sheet} {row}"),
    }
}

fn shown(report: &Value, summary: &Value, rehearsed: bool, words: &Words) -> String {
    let mut lines = Vec::new();
    for row in list(report, "rows") {
        let place = place(row.get("where").unwrap_or(&Value::Null));
        if text(row, "expect") == "REJECT" {
            let reason = words.say(&format!("import-why-{}", text(row, "reason")), &[]);
            lines.push(words.say(
                "ctl-import-row-refused",
                &[("place", &place), ("reason", &reason)],
            ));
        } else if !list(row, "warn").is_empty() {
            let warnings = list(row, "warn").iter().filter_map(Value::as_str);
            let warnings: Vec<String> = warnings
                .map(|code| words.say(&format!("import-why-{code}"), &[]))
                .collect();
            let warnings = warnings.join("; ");
            lines.push(words.say(
                "ctl-import-row-warned",
                &[("place", &place), ("warnings", &warnings)],
            ));
        }
    }
    for group in list(report, "possible_duplicates") {
        let facts = [
            ("rows", joined(list(group, "rows"))),
            (
                "why",
                words.say(&format!("import-why-{}", text(group, "why")), &[]),
            ),
        ];
        let facts: Vec<(&str, &str)> = facts
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        lines.push(words.say("ctl-import-duplicates", &facts));
    }
    let facts = ["imported", "attached", "rejected", "warned", "not_rows"]
        .map(|name| (name, text(summary, name)));
    let facts: Vec<(&str, &str)> = facts
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let end = if rehearsed {
        "ctl-import-rehearsed"
    } else {
        "ctl-import-done"
    };
    lines.push(words.say(end, &facts));
    lines.join("\n")
}

/// `search`.
pub(crate) fn search(common: &Common, args: &SearchArgs, voice: &Voice) -> Outcome {
    let desk = unlocked(common)?;
    let data = ask(
        &desk,
        "find.query",
        &json!({ "text": args.words.join(" "), "limit": args.limit }),
    )?;
    let rows: Vec<Vec<String>> = list(&data, "rows")
        .iter()
        .map(|row| {
            [
                "our_ref",
                "direction",
                "kind",
                "state",
                "status",
                "day",
                "person",
                "subject",
            ]
            .map(|field| text(row, field))
            .to_vec()
        })
        .collect();
    let total = text(&data, "total");
    let mut lines = vec![voice.words.say("ctl-found", &[("total", &total)])];
    if !rows.is_empty() {
        lines.push(table::lines(&rows, |_| false));
    }
    Ok(Answer::new(data, lines.join("\n")))
}

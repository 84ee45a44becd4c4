//! `import` and `search`: the register in, and found again.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{Common, ImportArgs, SearchArgs};
use crate::exit;
use crate::session::{ask, existing, finish, read_text, unlocked};
use crate::table;
use comity_desk::imports::Report;
use comity_desk::wire::Problem;
use comity_desk::words::Words;
use serde_json::{Value, json};
use std::io::Write;

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
    let rest = report.rest();
    let summary = rest.get("summary").cloned().unwrap_or_default();
    let refused = summary
        .get("rejected")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let exit = if args.strict && refused > 0 {
        exit::ROWS_REFUSED
    } else {
        exit::OK
    };
    // A long register is written as it is read, row by row; nothing is left to say then.
    if voice.json {
        write(&report, &mut std::io::stdout().lock());
        return Ok(Answer {
            data: Value::Null,
            text: String::new(),
            exit,
        });
    }
    let text = shown(&report, &summary, args.dry_run, &voice.words);
    Ok(Answer {
        data: Value::Null,
        text,
        exit,
    })
}

/// The report as one JSON object: what is said of the file, then its rows. A closed pipe is the reader's decision.
fn write(report: &Report, to: &mut impl Write) {
    let mut to = std::io::BufWriter::new(to);
    let mut put = |text: &str| to.write_all(text.as_bytes()).is_ok();
    let _open = put("{\n") && {
        let fields = report.rest().as_object().into_iter().flatten();
        fields
            .into_iter()
            .all(|(name, value)| put(&format!("\"{name}\": {value},\n")))
            && put("\"rows\": [")
            && report
                .rows()
                .enumerate()
                .all(|(at, row)| put(if at == 0 { "\n" } else { ",\n" }) && put(&row))
            && put("\n]\n}\n")
    };
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

fn shown(report: &Report, summary: &Value, rehearsed: bool, words: &Words) -> String {
    let mut lines = Vec::new();
    for row in report.rows() {
        let row: Value = serde_json::from_str(&row).unwrap_or_default();
        let row = &row;
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
    for group in list(report.rest(), "possible_duplicates") {
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

//! `call` and `commands`: the whole table from the command line, with the same checks as the window.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{CallArgs, Common};
use crate::session::{desk, existing, finish, new_place, unlocked};
use crate::table;
use comity_desk::Desk;
use comity_desk::commands::{CommandInfo, Sort, TABLE, find_command};
use comity_desk::wire::Problem;
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::Path;

/// The text in a request that stands for a picked file.
const FILE: &str = "$file";

/// `call`.
pub(crate) fn call(common: &Common, args: &CallArgs, voice: &Voice) -> Outcome {
    let command = find_command(&args.name)
        .ok_or_else(|| Problem::new("unknown-command").with("name", &args.name))?;
    let body = body(&args.body, common.passphrase_stdin)?;
    // Before unlocking there is nobody to unlock for.
    let desk = if command.sort == Sort::Before {
        desk(common)?
    } else {
        unlocked(common)?
    };
    let body = with_file(body, &desk, args)?;
    let data = if command.sort == Sort::Job {
        finish(&desk, command.name, &body, voice)?
    } else {
        // With its receipt, so that a script learns what a write left behind.
        let mut answer = desk.answer(command.name, &body.to_string()).into_json();
        match answer.get_mut("problem").map(Value::take) {
            Some(problem) => {
                return Err(
                    serde_json::from_value(problem).unwrap_or_else(|_| Problem::new("internal"))
                );
            }
            None => answer,
        }
    };
    let text = serde_json::to_string_pretty(&data).unwrap_or_default();
    Ok(Answer::new(data, text))
}

fn body(given: &str, input_taken: bool) -> Result<Value, Problem> {
    let bad = || Problem::new("not-json").at("body");
    let text = match given.strip_prefix('@') {
        Some(file) => crate::session::read_text(Path::new(file))?,
        // Standard input cannot hold both the passphrase and the request.
        None if given == "-" && input_taken => {
            return Err(Problem::new("no-passphrase").at("passphrase-stdin"));
        }
        None if given == "-" => {
            let mut text = String::new();
            std::io::stdin()
                .lock()
                .read_to_string(&mut text)
                .map_err(|_| bad())?;
            text
        }
        None => given.to_owned(),
    };
    serde_json::from_str(&text).map_err(|_| bad())
}

/// Puts the token of the picked file where the request says `$file`.
fn with_file(mut body: Value, desk: &Desk, args: &CallArgs) -> Result<Value, Problem> {
    let offered = match (&args.file, &args.new_file) {
        (Some(path), _) => desk.offer_file(existing(path)?, false),
        (None, Some(path)) => desk.offer_file(new_place(path)?, true),
        (None, None) => return Ok(body),
    };
    for value in body
        .as_object_mut()
        .into_iter()
        .flat_map(serde_json::Map::values_mut)
    {
        if value == FILE {
            *value = offered.token.clone().into();
        }
    }
    Ok(body)
}

/// `commands`.
pub(crate) fn commands() -> Outcome {
    let roles = |row: &CommandInfo| match row.sort {
        Sort::Before => String::new(),
        Sort::Read | Sort::Write | Sort::Job => row.right.roles().join(" "),
    };
    let rows: Vec<Vec<String>> = TABLE
        .iter()
        .map(|row| {
            vec![
                row.name.to_owned(),
                format!("{:?}", row.sort),
                row.purpose.trim().to_owned(),
                roles(row),
            ]
        })
        .collect();
    let data = TABLE
        .iter()
        .map(|row| {
            json!({
                "name": row.name, "sort": format!("{:?}", row.sort).to_uppercase(),
                "purpose": row.purpose.trim(), "roles": row.right.roles(),
            })
        })
        .collect();
    Ok(Answer::new(data, table::lines(&rows, |_| false)))
}

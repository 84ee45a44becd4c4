//! `law`: the whole law as one document that a lawyer can review without the program.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::LawArgs;
use comity_desk::lawbook::{self, Form};
use comity_desk::wire::Problem;
use serde_json::json;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};

/// `law`.
pub(crate) fn print(args: &LawArgs, voice: &Voice) -> Outcome {
    let form = if args.html {
        Form::Html
    } else {
        Form::Markdown
    };
    let text = lawbook::write(&voice.words, form);
    let Some(path) = &args.out else {
        let text = text.trim_end().to_owned();
        return Ok(Answer::new(json!({ "document": text }), text));
    };
    let shown = path.display().to_string();
    let refused = |error: &std::io::Error| {
        let code = if error.kind() == ErrorKind::AlreadyExists {
            "file-exists"
        } else {
            "file-unwritable"
        };
        Problem::new(code).at("out").with("file", &shown)
    };
    let mut options = OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|error| refused(&error))?;
    file.write_all(text.as_bytes())
        .map_err(|error| refused(&error))?;
    let words = voice.words.say("ctl-law-written", &[("file", &shown)]);
    Ok(Answer::new(
        json!({ "written": shown, "bytes": text.len() }),
        words,
    ))
}

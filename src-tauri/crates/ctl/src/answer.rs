//! What a subcommand gives back, and how it is said: JSON for programs, words for people.

use crate::exit;
use comity_desk::wire::Problem;
use comity_desk::words::Words;
use serde_json::{Value, json};
use std::process::ExitCode;

/// A subcommand's answer in both forms.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For programs; null when it has been written already.
    pub(crate) data: Value,
    /// For people, without the last line end.
    pub(crate) text: String,
    /// The exit code.
    pub(crate) exit: u8,
}

/// Either an answer, or why there is none.
pub(crate) type Outcome = Result<Answer, Problem>;

impl Answer {
    /// An answer that ends well.
    pub(crate) fn new(data: Value, text: impl Into<String>) -> Self {
        Self {
            data,
            text: text.into(),
            exit: exit::OK,
        }
    }
}

/// How this run speaks.
pub(crate) struct Voice {
    /// The language.
    pub(crate) words: Words,
    /// JSON instead of words.
    pub(crate) json: bool,
}

impl Voice {
    /// Says the outcome and gives the exit code. A problem goes to standard error in words, and to standard
    /// output as JSON when JSON was asked for.
    pub(crate) fn say(&self, outcome: Outcome) -> ExitCode {
        let code = match outcome {
            Ok(answer) => {
                let text = if self.json {
                    pretty(&answer.data)
                } else {
                    answer.text
                };
                if !(self.json && answer.data.is_null()) {
                    line(&mut std::io::stdout(), &text);
                }
                answer.exit
            }
            Err(problem) => {
                if self.json {
                    line(
                        &mut std::io::stdout(),
                        &pretty(&json!({ "problem": problem })),
                    );
                }
                line(&mut std::io::stderr(), &self.problem(&problem));
                exit::code(&problem)
            }
        };
        ExitCode::from(code)
    }

    /// A problem in words: the sentence, the field, the article, the code.
    fn problem(&self, problem: &Problem) -> String {
        let words = &self.words;
        let sentence = words.problem(&problem.code, &problem.facts);
        let mut lines = vec![words.say("ctl-error", &[("words", &sentence)])];
        if let Some(field) = &problem.field {
            lines.push(words.say("ctl-error-field", &[("field", field)]));
        }
        if let Some(article) = &problem.article {
            lines.push(words.say("ctl-error-article", &[("article", article)]));
        }
        lines.push(words.say("ctl-error-code", &[("code", &problem.code)]));
        lines.join("\n")
    }

    /// Progress, on standard error so that the answer stays clean; none in JSON mode.
    pub(crate) fn progress(&self, text: &str) {
        if !self.json {
            line(&mut std::io::stderr(), text);
        }
    }
}

/// Writes a line. A closed pipe is the reader's decision and no error of ours.
pub(crate) fn line(to: &mut impl std::io::Write, text: &str) {
    drop(writeln!(to, "{text}"));
    drop(to.flush());
}

fn pretty(data: &Value) -> String {
    serde_json::to_string_pretty(data).unwrap_or_else(|_| data.to_string())
}

//! Status words into a state of the life cycle and an outcome. The law wants both: a state says what
//! happens next, an outcome with its day says what is counted.

use crate::words::{Stage, Words};

/// What the status and outcome cells say together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// State of the life cycle.
    pub lifecycle: String,
    /// How it ended.
    pub outcome: Option<String>,
    /// Not sent yet.
    pub draft: bool,
    /// Warnings: `STATUS_AMBIGUOUS`, `STATUS_UNKNOWN`.
    pub warn: Option<&'static str>,
}

const OUTCOMES: [&str; 8] = [
    "EXECUTED_FULL",
    "EXECUTED_PART",
    "NO_RESULT",
    "REFUSED",
    "WITHDRAWN",
    "LAPSED",
    "NO_REPLY",
    "REDIRECTED",
];

fn outcome_of(stage: &Stage, incoming: bool, kind: &str) -> Option<String> {
    let special = if kind == "PAR" {
        stage.outcome_par.clone()
    } else {
        None
    };
    let outgoing = if incoming {
        None
    } else {
        stage.outcome_out.clone()
    };
    special.or(outgoing).or_else(|| stage.outcome.clone())
}

fn state_of(stage: &Stage, incoming: bool, kind: &str) -> String {
    let special = match (kind, incoming) {
        ("PAR", true) => stage.in_par.as_ref(),
        ("PAR", false) => stage.out_par.as_ref(),
        ("EXT", true) => stage.in_ext.as_ref(),
        ("EXT", false) => stage.out_ext.as_ref(),
        _ => None,
    };
    special
        .unwrap_or(if incoming {
            &stage.incoming
        } else {
            &stage.out
        })
        .clone()
}

/// The stage whose outcome is the given one.
fn stage_for(outcome: &str, incoming: bool, kind: &str) -> String {
    let name = match outcome {
        "EXECUTED_FULL" => "DONE",
        "EXECUTED_PART" => "DONE_PART",
        other => other,
    };
    Words::get()
        .stages
        .get(name)
        .map_or_else(String::new, |stage| state_of(stage, incoming, kind))
}

fn written_outcome(text: &str, incoming: bool, kind: &str) -> Option<String> {
    let words = Words::get();
    let upper = crate::fold::tidy(text)
        .to_ascii_uppercase()
        .replace([' ', '-'], "_");
    if OUTCOMES.contains(&upper.as_str()) {
        return Some(upper);
    }
    let found = words.statuses.best(text)?;
    words
        .stages
        .get(found.code)
        .filter(|s| !s.unsure)
        .and_then(|s| outcome_of(s, incoming, kind))
}

/// Reads both cells.
#[must_use]
pub fn read(status: &str, outcome: &str, incoming: bool, kind: &str, closed: bool) -> Standing {
    let words = Words::get();
    let first = if incoming { "REGISTERED" } else { "SENT" };
    let written = written_outcome(outcome, incoming, kind);
    let text = if status.trim().is_empty() {
        outcome
    } else {
        status
    };
    let found = words.statuses.best(text);
    let stage = found.as_ref().and_then(|f| words.stages.get(f.code));
    let code = found.as_ref().map_or("", |f| f.code);
    let mut standing = Standing {
        lifecycle: first.to_owned(),
        ..Standing::default()
    };
    let Some(stage) = stage else {
        if let Some(outcome) = written {
            standing.lifecycle = stage_for(&outcome, incoming, kind);
            standing.outcome = Some(outcome);
        } else if text.chars().any(char::is_alphanumeric) {
            standing.warn = Some("STATUS_UNKNOWN");
        }
        return shut(standing, closed);
    };
    let own = outcome_of(stage, incoming, kind);
    standing.draft = code == "DRAFT" && !incoming && written.is_none();
    match (written, own) {
        (Some(written), own) => {
            let agrees = own.as_ref() == Some(&written) && !stage.unsure;
            standing.lifecycle = if agrees {
                state_of(stage, incoming, kind)
            } else {
                stage_for(&written, incoming, kind)
            };
            if code == "CLOSED" {
                standing.lifecycle = "CLOSED".to_owned();
            }
            standing.outcome = Some(written);
        }
        (None, own) => {
            standing.lifecycle = if code == "CLOSED" {
                first.to_owned()
            } else {
                state_of(stage, incoming, kind)
            };
            standing.outcome = own;
            standing.warn = stage.unsure.then_some("STATUS_AMBIGUOUS");
        }
    }
    shut(standing, closed)
}

fn shut(mut standing: Standing, closed: bool) -> Standing {
    if closed && standing.outcome.is_some() {
        standing.lifecycle = "CLOSED".to_owned();
    }
    standing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_words_of_six_languages_give_state_and_outcome() {
        for (text, incoming, kind, state, outcome) in [
            (
                "Executed, nothing found",
                true,
                "MLA",
                "EXECUTED",
                "NO_RESULT",
            ),
            ("قيد الدراسة والمراجعة ", true, "MLA", "UNDER_REVIEW", ""),
            (
                "صدر قرار بجواز التسليم ولم ينفذ بعد",
                true,
                "EXT",
                "GRANTED",
                "",
            ),
            (
                "لم يرد أي رد رغم ثلاثة استعجالات – حُفظ",
                false,
                "MLA",
                "NO_REPLY",
                "NO_REPLY",
            ),
            ("لم يرد الرد بعد", false, "MLA", "SENT", ""),
            (
                "تنفيذ جزئي – تعذر الباقي",
                true,
                "MLA",
                "EXECUTED",
                "EXECUTED_PART",
            ),
            (
                "Exécutée partiellement, le reste en cours",
                true,
                "MLA",
                "PARTIALLY_EXECUTED",
                "",
            ),
            ("Refusée", false, "EXT", "REFUSED_ABROAD", "REFUSED"),
            ("En cours d'exécution", true, "MLA", "IN_EXECUTION", ""),
            (
                "Ejecutada sin resultado",
                true,
                "MLA",
                "EXECUTED",
                "NO_RESULT",
            ),
            ("Entregado", true, "EXT", "SURRENDERED", "EXECUTED_FULL"),
            (
                "Исполнено полностью",
                true,
                "MLA",
                "EXECUTED",
                "EXECUTED_FULL",
            ),
            (
                "Исполнено частично",
                false,
                "MLA",
                "RESULT_RECEIVED",
                "EXECUTED_PART",
            ),
            ("Отказано в выдаче", true, "EXT", "REFUSED", "REFUSED"),
            ("Ответ не поступил", false, "MLA", "SENT", ""),
            ("На рассмотрении", true, "MLA", "UNDER_REVIEW", ""),
            ("已执行", true, "MLA", "EXECUTED", "EXECUTED_FULL"),
            ("尚未答复", false, "MLA", "SENT", ""),
            ("法院审理中", true, "EXT", "JUDICIAL_STAGE", ""),
            ("准予引渡，尚未移交", true, "EXT", "GRANTED", ""),
            ("Granted, surrender pending", true, "EXT", "GRANTED", ""),
            ("Arrested", true, "PAR", "PA_ARRESTED", "EXECUTED_FULL"),
            ("Draft", false, "MLA", "DRAFT", ""),
            (
                "No ejecutada aún: en trámite",
                true,
                "MLA",
                "UNDER_REVIEW",
                "",
            ),
            ("拒绝引渡", true, "EXT", "REFUSED", "REFUSED"),
            (
                "Retirada por el Estado requirente",
                true,
                "MLA",
                "WITHDRAWN",
                "WITHDRAWN",
            ),
        ] {
            let standing = read(text, "", incoming, kind, false);
            assert_eq!(
                (
                    standing.lifecycle.as_str(),
                    standing.outcome.as_deref().unwrap_or("")
                ),
                (state, outcome),
                "{text}"
            );
        }
        let shelved = read("حُفظ", "", true, "MLA", false);
        assert_eq!(
            (shelved.outcome, shelved.warn),
            (None, Some("STATUS_AMBIGUOUS"))
        );
        assert_eq!(
            read("Closed", "REFUSED", true, "MLA", false).lifecycle,
            "CLOSED"
        );
    }
}

//! Confidentiality asked for: whether we can keep it (UNCAC 46(20)). Where we cannot, the requesting State is told
//! promptly, and execution waits for its answer (ETS 185 27(8)).

use crate::problems::Problem;
use crate::requests::{file_view, id, readable};
use crate::session::{Act, Open};
use crate::tasks::asked_for;
use crate::wire::{FileView, NoteConfidentiality};
use chrono::NaiveDate;
use comity_casework::edits::Edit;
use comity_casework::eyes::secret_until;
use comity_casework::file::File;
use comity_casework::nouns::{Fact, Row, Task};

/// The fact that the guard before accepting reads.
const FACT: &str = "confidentiality-settled";
/// What then has to be done.
const SORT: &str = "INFORM_CONFIDENTIALITY";
const ARTICLE: &str = "UNCAC 46(20), ETS 185 27(8)";

/// `confidentiality.note`: we can keep it; we cannot, and somebody has to say so; they have been told.
pub(crate) fn note(act: &mut Act<'_>, typed: NoteConfidentiality) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    if secret_until(&file.request).is_none() {
        return Err(Problem::new("not-confidential").at("request"));
    }
    let mut tasks = act.vault.of_request::<Task>(id)?;
    tasks.retain(|task| task.sort == SORT && task.status == "OPEN");
    let mut edits = fact(act, &file, &typed.stand);
    match typed.stand.as_str() {
        "CAN_KEEP" => edits.extend(ended(act, &tasks, "DROPPED")),
        "CANNOT_KEEP" if tasks.is_empty() => {
            let due = next_working_day(act);
            edits.extend(asked_for(act, &file.request, SORT, due, ARTICLE).created());
        }
        "CANNOT_KEEP" => {}
        "SENDER_TOLD" => {
            let told = |sort: &str| sort == "NOTICE" || sort == "LETTER";
            let mut letters = file.communications.iter();
            if !letters.any(|one| one.direction == "OUT" && told(&one.sort)) {
                return Err(Problem::new("notice-not-logged").at("stand"));
            }
            edits.extend(ended(act, &tasks, "DONE"));
        }
        other => {
            return Err(Problem::new("unknown-code")
                .at("stand")
                .with("value", other));
        }
    }
    act.commit(edits, typed.reason.trim(), None)?;
    file_view(act, id)
}

fn fact(act: &Act<'_>, file: &File, stand: &str) -> Vec<Edit> {
    match file.facts.iter().rev().find(|fact| fact.code == FACT) {
        Some(before) => Fact {
            value: stand.to_owned(),
            ..before.clone()
        }
        .changed_from(before),
        None => Fact {
            id: act.new_id(),
            request: Some(file.request.id),
            code: FACT.to_owned(),
            value: stand.to_owned(),
            ..Fact::default()
        }
        .created(),
    }
}

fn ended(act: &Act<'_>, tasks: &[Task], status: &str) -> Vec<Edit> {
    let end = |task: &Task| {
        let after = Task {
            status: status.to_owned(),
            done_on: Some(act.today()),
            done_by: act.member().login,
            ..task.clone()
        };
        after.changed_from(task)
    };
    tasks.iter().flat_map(end).collect()
}

/// "Promptly": by the next working day.
fn next_working_day(open: &Open) -> Option<NaiveDate> {
    let calendar = open.calendar();
    let mut days = open.today().iter_days().skip(1).take(30);
    days.find(|day| calendar.is_working(*day))
}

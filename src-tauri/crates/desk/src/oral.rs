//! What is asked for by word of mouth has to be confirmed in writing forthwith (UNCAC 46(14)): a task for the next
//! working day, which the written request ends.

use crate::problems::Problem;
use crate::session::Act;
use crate::tasks::asked_for;
use chrono::NaiveDate;
use comity_casework::edits::Edit;
use comity_casework::nouns::{Communication, Request, Row as _, Task};
use comity_casework::value::Id;

/// The channel of what is said.
const ORAL: &str = "ORAL";

/// The task's sort.
const CONFIRM: &str = "CONFIRM_IN_WRITING";

const ARTICLE: &str = "UNCAC 46(14)";

/// The task that an oral request leaves; nothing for one that is written.
pub(crate) fn request(act: &Act<'_>, request: &Request, day: Option<NaiveDate>) -> Vec<Edit> {
    match day {
        Some(day) if request.channel == ORAL => task(act, request, day),
        _ => Vec::new(),
    }
}

/// What a letter, call or message brings about: an oral request or supplement leaves the task, a written one that goes
/// the same way ends it.
pub(crate) fn letter(
    act: &Act<'_>,
    request: &Request,
    letter: &Communication,
) -> Result<Vec<Edit>, Problem> {
    let asks = ["REQUEST", "SUPPLEMENT"].contains(&letter.sort.as_str());
    let Some(day) = letter
        .day
        .filter(|_| asks && letter.direction == request.direction)
    else {
        return Ok(Vec::new());
    };
    let waiting = waiting(act, request.id)?;
    if letter.channel == ORAL {
        let first = waiting.is_empty();
        return Ok(if first {
            task(act, request, day)
        } else {
            Vec::new()
        });
    }
    let done = |before: &Task| {
        Task {
            status: "DONE".into(),
            done_on: Some(day),
            done_by: act.member().login,
            ..before.clone()
        }
        .changed_from(before)
    };
    Ok(waiting.iter().flat_map(done).collect())
}

fn waiting(act: &Act<'_>, request: Id) -> Result<Vec<Task>, Problem> {
    let mut tasks: Vec<Task> = act.vault.of_request(request)?;
    tasks.retain(|task| task.sort == CONFIRM && task.status == "OPEN");
    Ok(tasks)
}

fn task(act: &Act<'_>, request: &Request, day: NaiveDate) -> Vec<Edit> {
    let due = act.calendar().add_working(day, 1, false);
    asked_for(act, request, CONFIRM, due.map(|(due, _)| due), ARTICLE).created()
}

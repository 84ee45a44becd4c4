//! What follows a refusal to surrender: prosecuting or enforcing instead is asked for by a task that names the article,
//! so that no refused person is simply forgotten (domain 2.3, 2.4).

use chrono::NaiveDate;

use crate::edits::Edit;
use crate::file::File;
use crate::lifecycle::Move;
use crate::nouns::{Row, Task};
use crate::value::Id;

/// The tasks that a step leaves behind; none where it refuses nothing, or where the requesting State did not ask.
pub(crate) fn followed(file: &File, step: &Move, ids: &mut dyn FnMut() -> Id) -> Vec<Edit> {
    if !matches!(file.request.kind.as_str(), "EXT" | "PAR") {
        return Vec::new();
    }
    let chosen = step.facts.get("follow-up-for-national").map(String::as_str);
    let (sort, article) = match (step.to.as_str(), chosen) {
        ("REFUSED", Some("AUT")) => (
            "FOLLOW_PROSECUTE",
            "UNCAC 44(11), UNTOC 16(10), ETS 24 6(2)",
        ),
        ("REFUSED", Some("ENF")) => ("FOLLOW_ENFORCE", "UNCAC 44(13), UNTOC 16(12)"),
        ("REFUSED_ABROAD", _) => (
            "CONSIDER_PROSECUTION",
            "UNCAC 44(11), 44(13), UNTOC 16(10), 16(12), ETS 24 6(2)",
        ),
        _ => return Vec::new(),
    };
    Task {
        id: ids(),
        request: Some(file.request.id),
        sort: sort.into(),
        assignee: file.request.officer.clone(),
        due_on: Some(step.effective_on),
        status: "OPEN".into(),
        article: article.into(),
        ..Task::default()
    }
    .created()
}

/// The tasks that a follow-up of this kind answers: done on the day it was made, by whoever made it.
#[must_use]
pub fn answered(tasks: &[Task], kind: &str, by: &str, on: NaiveDate) -> Vec<Edit> {
    let sorts: &[&str] = match kind {
        "AUT" => &["FOLLOW_PROSECUTE", "CONSIDER_PROSECUTION"],
        "ENF" => &["FOLLOW_ENFORCE", "CONSIDER_PROSECUTION"],
        _ => &[],
    };
    let open = |task: &&Task| task.status == "OPEN" && sorts.contains(&task.sort.as_str());
    tasks
        .iter()
        .filter(open)
        .flat_map(|task| {
            Task {
                status: "DONE".into(),
                done_on: Some(on),
                done_by: by.to_owned(),
                ..task.clone()
            }
            .changed_from(task)
        })
        .collect()
}

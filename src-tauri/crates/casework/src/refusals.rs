//! What follows a refusal to surrender: prosecuting or enforcing instead is asked for by a task that names the article,
//! so that no refused person is simply forgotten (domain 2.3, 2.4).

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

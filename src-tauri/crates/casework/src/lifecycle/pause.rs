//! Days that a treaty leaves out of a custody clock: from the notice of consent to its revocation, where the
//! State that holds the person has declared so (CETS 209 4(5)). Nothing else pauses a custody clock.

use chrono::NaiveDate;

use super::clocks::{runs, starting};
use super::recount::{Recount, edits};
use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Event, Law, Rule};
use crate::nouns::{Row, Wait};
use crate::rejection::Rejection;
use crate::value::Id;

/// The effect of a rule that leaves days out.
const LEAVES_OUT: &str = "DAYS_NOT_COUNTED";

/// Notes an interval that is not counted: first day left out, first day counted again.
///
/// # Errors
/// `count-no-pause` at `from` where no rule of the request's bases allows it or no such clock runs;
/// `count-bad-pause` at `to` for an interval that ends before it begins; `future-date` at `to`.
pub fn paused(
    law: &Law,
    file: &File,
    from: NaiveDate,
    to: NaiveDate,
    home: &Calendar,
    today: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let allowing = starting(law, file, &file.request, None, Event::Consent);
    let allowing = allowing.iter().find(|rule| rule.effect == LEAVES_OUT);
    let pausable = |rule: &Rule| rule.pausable;
    let mut running = file.deadlines.iter().filter(|row| runs(row));
    let counted = running.any(|row| law.rule(&row.rule).is_some_and(pausable));
    let Some(rule) = allowing.filter(|_| counted) else {
        return Err(Rejection::new("count-no-pause")
            .at("from")
            .with("rule", &file.request.basis));
    };
    if to <= from {
        return Err(Rejection::new("count-bad-pause").at("to").by(rule.cited()));
    }
    if to > today {
        return Err(Rejection::new("future-date").at("to").with("today", today));
    }
    let wait = Wait {
        id: ids(),
        request: Some(file.request.id),
        from_day: Some(from),
        to_day: Some(to),
        cause: LEAVES_OUT.to_owned(),
        rule: rule.code.clone(),
    };
    let mut paused = file.clone();
    paused.waits.push(wait.clone());
    let mut rows = file.deadlines.clone();
    let recount = Recount {
        law,
        file: &paused,
        request: &file.request,
        home,
        on: today,
    };
    recount.rows(&mut rows, &|_| None, ids)?;
    let mut all = wait.created();
    all.extend(edits(file, &rows));
    Ok(all)
}

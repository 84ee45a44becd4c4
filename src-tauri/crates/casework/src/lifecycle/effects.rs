//! What a step writes: the movement, the facts, the new standing, the outcome, the waiting and the clocks.

use chrono::NaiveDate;

use super::{Move, clocks};
use crate::calendar::Calendar;
use crate::edits::Edit;
use crate::file::File;
use crate::guards::set_field;
use crate::law::{Check, Law, Outcome, Starts, Transition};
use crate::nouns::{Fact, Ground, Measure, Movement, Request, Row, Wait};
use crate::rejection::Rejection;
use crate::value::Id;

#[expect(
    clippy::too_many_arguments,
    reason = "one private door; each is a different thing to read"
)]
pub(super) fn write(
    law: &Law,
    file: &File,
    transition: &Transition,
    to: &str,
    step: &Move,
    overridden: &[String],
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<Vec<Edit>, Rejection> {
    let mut request = file.request.clone();
    let mut edits = Movement {
        id: ids(),
        request: Some(request.id),
        from_status: request.status.clone(),
        to_status: to.to_owned(),
        effective_on: Some(step.effective_on),
        reason: step.reason.clone(),
        overridden: overridden.join(" "),
        approved_by: step.approved_by.clone(),
        by: step.by.clone(),
        ..Movement::default()
    }
    .created();
    for (code, text) in step
        .facts
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
    {
        match law.guard(code).map(|guard| &guard.check) {
            Some(Check::Field { field }) => set_field(&mut request, *field, text.trim()),
            Some(Check::Paragraphs { values }) => {
                // The first of the two answers is that they agreed.
                request.agreed_paragraphs = values.first().is_some_and(|yes| yes == text.trim());
                edits.extend(fact(file, None, code, text.trim(), ids));
            }
            _ => edits.extend(fact(file, None, code, text.trim(), ids)),
        }
    }
    edits.extend(grounds(file, None, step, ids));
    edits.extend(measures(file, transition.outcome, step.effective_on));
    stand(file, &mut request, transition, to, step);
    edits.extend(request.changed_from(&file.request));
    edits.extend(waits(law, file, to, step.effective_on, ids));

    let mut running = clocks::Clocks::of(law, file, &request, calendar);
    let met_on = transition
        .meets_on
        .as_ref()
        .and_then(|code| given_day(step, file, &request, law, code));
    let met_on = met_on.unwrap_or(step.effective_on);
    let in_time = running.meet(&transition.meets, met_on);
    running.end(&transition.cancels, "CANCELLED", step.effective_on);
    if in_time {
        running.end(&transition.cancels_when_met, "CANCELLED", met_on);
    }
    if transition.ends_rest {
        running.end_rest(step.effective_on);
    }
    for starts in &transition.starts {
        let Some(at) = moment(starts, step, file, &request, law) else {
            continue;
        };
        let fixed = starts
            .fixed
            .as_ref()
            .and_then(|code| given_day(step, file, &request, law, code));
        running.start(starts.event, &at, fixed, step.effective_on, ids)?;
    }
    if file.request.status.is_empty() {
        running.suggested(ids)?;
    }
    edits.extend(running.edits());
    Ok(edits)
}

/// A fact is one row for each code; a newer value takes the older one's place, and the ledger keeps both.
pub(super) fn fact(
    file: &File,
    measure: Option<Id>,
    code: &str,
    text: &str,
    ids: &mut dyn FnMut() -> Id,
) -> Vec<Edit> {
    match noted(file, measure, code) {
        Some(old) => Fact {
            value: text.to_owned(),
            ..old.clone()
        }
        .changed_from(old),
        None => Fact {
            id: ids(),
            request: Some(file.request.id),
            code: code.to_owned(),
            value: text.to_owned(),
            measure,
        }
        .created(),
    }
}

/// A fact noted earlier, of the request or of one measure.
pub(super) fn noted<'f>(file: &'f File, measure: Option<Id>, code: &str) -> Option<&'f Fact> {
    let mut facts = file.facts.iter().rev();
    facts.find(|fact| fact.code == code && fact.measure == measure)
}

/// The grounds stated with a step; those of one measure are its own.
pub(super) fn grounds(
    file: &File,
    measure: Option<Id>,
    step: &Move,
    ids: &mut dyn FnMut() -> Id,
) -> Vec<Edit> {
    let rows = step.grounds.iter().flat_map(|given| {
        Ground {
            id: ids(),
            request: Some(file.request.id),
            measure: measure.or(given.measure),
            code: given.code.clone(),
            reasons: given.reasons.clone(),
            abandoned: false,
        }
        .created()
    });
    rows.collect()
}

fn stand(file: &File, request: &mut Request, transition: &Transition, to: &str, step: &Move) {
    to.clone_into(&mut request.status);
    request.status_on = Some(step.effective_on);
    if let Some(outcome) = transition.outcome {
        let granted = step
            .facts
            .get("grant-scope")
            .map(String::as_str)
            .or_else(|| noted(file, None, "grant-scope").map(|fact| fact.value.as_str()));
        let outcome = match outcome {
            Outcome::FromMeasures => from_measures(&file.measures),
            Outcome::ByGrant if granted == Some("PARTIAL") => "EXECUTED_PART",
            Outcome::Executed | Outcome::ByGrant => "EXECUTED_FULL",
            Outcome::Refused => "REFUSED",
            Outcome::Withdrawn => "WITHDRAWN",
            Outcome::Lapsed => "LAPSED",
            Outcome::Redirected => "REDIRECTED",
        };
        outcome.clone_into(&mut request.outcome);
        let told = transition
            .outcome_day
            .as_ref()
            .and_then(|code| step.facts.get(code));
        let told = told.and_then(|day| day.trim().parse().ok());
        request.outcome_on = Some(told.unwrap_or(step.effective_on));
    }
    if transition.closes {
        request.closed_on = Some(step.effective_on);
    }
    if transition.reopens {
        // The day of the earlier closing stays in its movement.
        request.closed_on = None;
    }
}

/// Complied with whole, in part, or in vain (domain 8.1).
fn from_measures(measures: &[Measure]) -> &'static str {
    let asked: Vec<&str> = measures.iter().map(|one| one.status.as_str()).collect();
    let kept: Vec<&str> = asked
        .into_iter()
        .filter(|status| *status != "WITHDRAWN")
        .collect();
    let found = kept
        .iter()
        .any(|status| matches!(*status, "DONE" | "DONE_PARTIAL"));
    if !kept.is_empty() && !found {
        return "NO_RESULT";
    }
    if kept
        .iter()
        .all(|status| matches!(*status, "DONE" | "NO_RESULT"))
    {
        "EXECUTED_FULL"
    } else {
        "EXECUTED_PART"
    }
}

/// Measures that nothing had come of share the fate of a request refused or withdrawn as a whole.
fn measures(file: &File, outcome: Option<Outcome>, on: NaiveDate) -> Vec<Edit> {
    let status = match outcome {
        Some(Outcome::Refused) => "REFUSED",
        Some(Outcome::Withdrawn) => "WITHDRAWN",
        _ => return Vec::new(),
    };
    let open = |one: &&Measure| {
        matches!(
            one.status.as_str(),
            "REQUESTED" | "ACCEPTED" | "IN_PROGRESS" | "POSTPONED"
        )
    };
    let ended = file.measures.iter().filter(open).flat_map(|one| {
        let now = Measure {
            status: status.into(),
            status_on: Some(on),
            ..one.clone()
        };
        now.changed_from(one)
    });
    ended.collect()
}

fn waits(
    law: &Law,
    file: &File,
    to: &str,
    on: NaiveDate,
    ids: &mut dyn FnMut() -> Id,
) -> Vec<Edit> {
    let cause = law
        .state(&file.request.machine, to)
        .and_then(|state| state.waits.as_deref());
    let mut edits = Vec::new();
    for wait in file
        .waits
        .iter()
        .filter(|wait| wait.to_day.is_none() && wait.rule.is_empty())
    {
        edits.extend(
            Wait {
                to_day: Some(on),
                ..wait.clone()
            }
            .changed_from(wait),
        );
    }
    if let Some(cause) = cause {
        let wait = Wait {
            id: ids(),
            request: Some(file.request.id),
            from_day: Some(on),
            cause: cause.to_owned(),
            ..Wait::default()
        };
        edits.extend(wait.created());
    }
    edits
}

/// The text that stands for a fact in this step: given, noted before, or the field a guard fills.
fn text(step: &Move, file: &File, request: &Request, law: &Law, code: &str) -> Option<String> {
    if code == "received" {
        return super::received(request);
    }
    if let Some(Check::Field { field }) = law.guard(code).map(|guard| &guard.check) {
        return Some(crate::guards::field_value(request, *field)).filter(|text| !text.is_empty());
    }
    step.facts
        .get(code)
        .or_else(|| noted(file, None, code).map(|fact| &fact.value))
        .map(|text| text.trim().to_owned())
}

fn given_day(
    step: &Move,
    file: &File,
    request: &Request,
    law: &Law,
    code: &str,
) -> Option<NaiveDate> {
    text(step, file, request, law, code)?.parse().ok()
}

/// When an event happened; none where an optional fact was not given, so that nothing starts.
fn moment(
    starts: &Starts,
    step: &Move,
    file: &File,
    request: &Request,
    law: &Law,
) -> Option<String> {
    match &starts.at {
        None => Some(step.effective_on.to_string()),
        Some(code) => text(step, file, request, law, code),
    }
}

//! Consultations with the other State (domain.md 5).

use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::Act;
use crate::wire::{ConcludeConsultation, FileView, OpenConsultation};
use comity_casework::lifecycle;
use comity_casework::nouns::{Consultation, Row};

/// The outcomes of domain.md 5.
const OUTCOMES: [&str; 11] = [
    "EXECUTE_AS_IS",
    "EXECUTE_WITH_CONDITIONS",
    "EXECUTE_PARTLY",
    "MORE_INFO_WILL_FOLLOW",
    "REQUEST_NARROWED",
    "WITHDRAWN",
    "REFUSE_CONFIRMED",
    "POSTPONE_CONFIRMED",
    "COSTS_AGREED",
    "NO_REPLY",
    "STILL_OPEN",
];

/// `consultations.open`.
pub(crate) fn open(act: &mut Act<'_>, typed: OpenConsultation) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    let law = act.law();
    let law = law.as_ref();
    if !law.codes("purpose").any(|code| code == typed.purpose) {
        return Err(Problem::new("unknown-code")
            .at("purpose")
            .with("value", &typed.purpose));
    }
    let today = act.today();
    let on = match typed.on.trim() {
        "" => today,
        day => parse_day("on", day)?,
    };
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    let mut row = Consultation {
        id: act.new_id(),
        request: Some(id),
        obligation: lifecycle::obligation(law, &file, &typed.purpose),
        purpose: typed.purpose,
        mode: "WRITTEN".into(),
        opened_on: Some(on),
        our_position: typed.our_position,
        ..Consultation::default()
    };
    let mut edits = Vec::new();
    match typed.reply_by.trim() {
        "" => {
            // The office's own standard for a reply (INT-CONSULT), as a clock that shows its working.
            let (due, clock) =
                lifecycle::consultation_clock(law, &file, on, &act.calendar(), &mut || {
                    act.new_id()
                })?;
            row.reply_by = Some(due);
            edits.extend(clock);
        }
        day => row.reply_by = Some(parse_day("reply_by", day)?),
    }
    if row.reply_by < row.opened_on {
        return Err(Problem::new("before-start").at("reply_by"));
    }
    edits.extend(row.created());
    act.commit(edits, "", Some(on))?;
    file_view(act, id)
}

/// `consultations.conclude`.
pub(crate) fn conclude(
    act: &mut Act<'_>,
    typed: ConcludeConsultation,
) -> Result<FileView, Problem> {
    let row = act
        .vault
        .get::<Consultation>(id(&typed.id)?)?
        .ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    let request = row.request.unwrap_or_default();
    let file = readable(act, request)?;
    if !OUTCOMES.contains(&typed.outcome.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("outcome")
            .with("value", &typed.outcome));
    }
    let today = act.today();
    let on = match typed.on.trim() {
        "" => today,
        day => parse_day("on", day)?,
    };
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    if Some(on) < row.opened_on {
        return Err(Problem::new("before-start").at("on"));
    }
    let after = Consultation {
        outcome: typed.outcome,
        outcome_on: Some(on),
        their_position: typed.their_position,
        ..row.clone()
    };
    let mut edits = after.changed_from(&row);
    edits.extend(lifecycle::ended(&file, "INT-CONSULT", "MET", on));
    act.commit(edits, "", Some(on))?;
    file_view(act, request)
}

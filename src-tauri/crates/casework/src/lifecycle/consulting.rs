//! Whether a consultation is a duty, and the office's own clock for its reply (domain 5).

use chrono::NaiveDate;

use super::clocks::Clocks;
use crate::calendar::Calendar;
use crate::deadlines::{Question, Trigger, compute};
use crate::edits::Edit;
use crate::file::File;
use crate::law::{Event, Law, Obligation, Strength};
use crate::rejection::Rejection;
use crate::value::Id;

/// `MANDATORY`, `WHERE_APPROPRIATE` or `VOLUNTARY`: the purpose itself, or the profile of the request's basis.
#[must_use]
pub fn obligation(law: &Law, file: &File, purpose: &str) -> String {
    let profile = law.profile_for(&file.request);
    let mut known = law
        .lists()
        .filter(|item| item.list == "consultation-purpose" && item.code == purpose);
    let stated = known
        .next()
        .and_then(|item| item.obligation)
        .unwrap_or(Obligation::Voluntary);
    let by_profile = |strength: Option<Strength>| match strength {
        Some(Strength::Hard) => "MANDATORY",
        Some(Strength::Soft) => "WHERE_APPROPRIATE",
        Some(Strength::Advice | Strength::None) | None => "VOLUNTARY",
    };
    let code = match stated {
        Obligation::Mandatory => "MANDATORY",
        Obligation::WhereAppropriate => "WHERE_APPROPRIATE",
        Obligation::Voluntary => "VOLUNTARY",
        Obligation::Refusing => by_profile(profile.map(|one| one.consult_before_refusing)),
        Obligation::Postponing => by_profile(profile.map(|one| one.consult_before_postponing)),
    };
    code.to_owned()
}

/// The day a reply is asked for by the office's own standard, and the clock that runs until then.
///
/// # Errors
/// When the law data lacks the standard, or the day lies beyond all calendars.
pub fn consultation_clock(
    law: &Law,
    file: &File,
    on: NaiveDate,
    calendar: &Calendar,
    ids: &mut dyn FnMut() -> Id,
) -> Result<(NaiveDate, Vec<Edit>), Rejection> {
    let rule = law
        .rule("INT-CONSULT")
        .ok_or_else(|| Rejection::new("unknown-rule"))?;
    let due = compute(rule, &Trigger::on(on), calendar, &Question::default())?
        .due
        .day();
    let mut clocks = Clocks::of(law, file, &file.request, calendar);
    clocks.start(Event::ConsultationOpened, &on.to_string(), None, on, ids)?;
    Ok((due, clocks.edits()))
}

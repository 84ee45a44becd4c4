//! The rule of speciality: whether a charge added after surrender is barred, and what lifts the bar (domain 2.4).

use chrono::NaiveDate;

use crate::deadlines::Due;
use crate::file::File;
use crate::nouns::{Charge, Deadline, Offence, Request};
use crate::rejection::Rejection;

#[cfg(test)]
mod tests;

/// The article of the rule, and of its end.
const RULE: &str = "ETS 24 14(1)";
const END: &str = "ETS 24 14(1)(b)";

/// The day the person was handed over to us; none as long as that has not happened.
#[must_use]
pub fn surrendered_on(file: &File) -> Option<NaiveDate> {
    let mut steps = file.movements.iter().rev();
    steps
        .find(|step| step.to_status == "SURRENDERED_TO_US")
        .and_then(|step| step.effective_on)
}

/// The days a person was held abroad for us before the hand-over: from the arrest, the day of surrender not
/// counted. The dates are what is stored; the number follows from them.
#[must_use]
pub fn detained_abroad(file: &File) -> Option<(NaiveDate, i64)> {
    let mut facts = file.facts.iter().rev();
    let from = facts.find(|fact| fact.code == "detained-abroad-from")?;
    let from: NaiveDate = from.value.parse().ok()?;
    let to = surrendered_on(file)?;
    Some((from, (to - from).num_days()))
}

/// The offences that surrender was granted for: the speciality list.
pub fn granted(file: &File) -> impl Iterator<Item = &Offence> {
    file.offences.iter().filter(|one| one.decision == "GRANTED")
}

/// The clock after which the protection has ended, counted from final discharge; none before discharge is noted.
#[must_use]
pub fn protection(file: &File) -> Option<&Deadline> {
    let mut rows = file.deadlines.iter().rev();
    rows.find(|row| {
        row.trigger == "DISCHARGE"
            && row.nature == "PROTECTION_END"
            && !matches!(row.status.as_str(), "SUPERSEDED" | "CANCELLED")
    })
}

/// Whether the protection has ended before a day: the last day of the clock is still protected.
#[must_use]
pub fn protection_ended(file: &File, on: NaiveDate) -> bool {
    let due = protection(file).and_then(|row| row.due.parse::<Due>().ok());
    due.is_some_and(|due| due.day() < on)
}

/// Raises a charge: one for conduct before surrender that is not on the list stands as a blocking alert. Conduct on
/// the day of surrender itself counts as before it, which is the careful reading.
///
/// # Errors
/// `charge-no-surrender` when nobody was surrendered to us on this file; `required` at `as_written` or `conduct_on`;
/// `future-date` at `conduct_on`; `charge-after-surrender` and `charge-on-list` where the rule does not stand in the way.
pub fn raised(file: &File, charge: Charge, today: NaiveDate) -> Result<Charge, Rejection> {
    let surrendered = surrendered_on(file)
        .filter(|_| file.request.direction == "OUT")
        .ok_or_else(|| Rejection::new("charge-no-surrender").by(RULE))?;
    if charge.as_written.trim().is_empty() {
        return Err(Rejection::new("required")
            .at("as_written")
            .with("field", "as_written"));
    }
    let conduct = charge.conduct_on.ok_or_else(|| {
        Rejection::new("required")
            .at("conduct_on")
            .with("field", "conduct_on")
    })?;
    if conduct > today {
        return Err(Rejection::new("future-date")
            .at("conduct_on")
            .with("today", today));
    }
    if conduct > surrendered {
        return Err(Rejection::new("charge-after-surrender")
            .at("conduct_on")
            .by(RULE)
            .with("surrendered", surrendered));
    }
    let same = |one: &str, other: &str| {
        !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase()
    };
    let listed = granted(file).any(|one| {
        same(&one.provision, &charge.provision)
            || (charge.provision.trim().is_empty() && same(&one.as_written, &charge.as_written))
    });
    if listed {
        return Err(Rejection::new("charge-on-list").at("provision").by(RULE));
    }
    Ok(Charge {
        request: Some(file.request.id),
        raised_on: Some(charge.raised_on.unwrap_or(today)),
        status: "ALERT".into(),
        status_on: Some(today),
        ..charge
    })
}

/// Settles a charge. Consent and its refusal follow the request that asked for it; the end of the protection
/// follows the clock of final discharge; dropping it needs only a reason.
///
/// # Errors
/// `charge-settled`; `unknown-code` at `status`; `required` at `reason`; `future-date` and `before-start` at `on`;
/// `charge-not-asked`, `charge-consent-pending` and `charge-consent-differs` at `status` where the request for consent says
/// otherwise; `charge-protected` at `status` while the protection lasts, with its end where it is known.
pub fn settled(
    file: &File,
    before: &Charge,
    after: &Charge,
    consent: Option<&Request>,
    today: NaiveDate,
) -> Result<Charge, Rejection> {
    let wrong = |code: &str| Rejection::new(code).at("status").by(RULE);
    if !matches!(before.status.as_str(), "ALERT" | "CONSENT_ASKED") {
        return Err(Rejection::new("charge-settled").with("status", &before.status));
    }
    if after.reason.trim().is_empty() {
        return Err(Rejection::new("required")
            .at("reason")
            .with("field", "reason"));
    }
    let on = after.status_on.unwrap_or(today);
    if on > today {
        return Err(Rejection::new("future-date").at("on").with("today", today));
    }
    if Some(on) < before.raised_on {
        return Err(Rejection::new("before-start").at("on"));
    }
    match after.status.as_str() {
        "CONSENTED" | "REFUSED" => {
            let outcome = consent
                .ok_or_else(|| wrong("charge-not-asked"))?
                .outcome
                .as_str();
            let consented = matches!(outcome, "EXECUTED_FULL" | "EXECUTED_PART");
            let refused = outcome == "REFUSED";
            if !consented && !refused {
                return Err(wrong("charge-consent-pending"));
            }
            if consented != (after.status == "CONSENTED") {
                return Err(wrong("charge-consent-differs").with("outcome", outcome));
            }
        }
        "PROTECTION_ENDED" if !protection_ended(file, on) => {
            let until = protection(file).map_or("0", |row| row.due.as_str());
            return Err(Rejection::new("charge-protected")
                .at("status")
                .by(END)
                .with("until", until));
        }
        "PROTECTION_ENDED" | "DROPPED" => {}
        other => {
            return Err(Rejection::new("unknown-code")
                .at("status")
                .with("value", other));
        }
    }
    Ok(Charge {
        status: after.status.clone(),
        status_on: Some(on),
        reason: after.reason.clone(),
        ..before.clone()
    })
}

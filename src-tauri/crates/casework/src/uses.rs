//! What evidence may be used for: the limit a legal basis sets by itself, and what consent changes in it.

use chrono::NaiveDate;

use crate::file::File;
use crate::judging::{coded, not_before, past, required};
use crate::law::{Law, Limit};
use crate::nouns::{Condition, UseConsent, UseLimit};
use crate::rejection::Rejection;

/// Instruments that let exculpatory evidence be disclosed after notice (UNCAC 46(19), UNTOC 18(19)).
const EXCULPATORY: [&str; 2] = ["UNCAC", "UNTOC"];

/// The limit that stands without anybody saying so, on a request under this basis; `None` where the basis sets none
/// until a condition does. Prior consent is the rule (46(19), 18(19), 7(13)); what came unasked carries only the
/// limits its sender set (46(5)).
#[must_use]
pub fn by_itself(law: &Law, file: &File) -> Option<UseLimit> {
    let request = &file.request;
    let extradition = matches!(request.kind.as_str(), "EXT" | "PAR");
    let profile = law.profile_of(&request.basis, extradition)?;
    if request.kind == "SPO" || profile.use_limitation != Limit::Default {
        return None;
    }
    Some(UseLimit {
        request: Some(request.id),
        prior_consent: true,
        source: "DEFAULT".into(),
        exculpatory: exculpatory(&request.basis),
        article: article(law, file, "DEFAULT"),
        ..UseLimit::default()
    })
}

/// Whether the basis lets exculpatory evidence be disclosed after notice.
#[must_use]
pub fn exculpatory(basis: &str) -> bool {
    EXCULPATORY.contains(&basis)
}

/// The article behind a limit of a source: the citation of the request's own instrument where there is one.
#[must_use]
pub fn article(law: &Law, file: &File, source: &str) -> String {
    let mut known = law.lists().filter(|item| item.list == "use-source");
    let cited = known.find(|item| item.code == source);
    let cited = cited.map(|item| item.article.as_str()).unwrap_or_default();
    let basis = match file.request.basis.as_str() {
        "UN88" => "1988",
        other => other,
    };
    let own = cited
        .split(", ")
        .find(|one| !basis.is_empty() && one.split(' ').next() == Some(basis));
    let extradition = matches!(file.request.kind.as_str(), "EXT" | "PAR");
    let profile = law.profile_of(&file.request.basis, extradition);
    match (own, profile) {
        (Some(own), _) => own.to_owned(),
        (None, Some(profile)) if source == "DEFAULT" => profile.article.clone(),
        _ => cited.to_owned(),
    }
}

/// Whether a limit says what it must: where it comes from and, unless the treaty sets it, in which words.
///
/// # Errors
/// At the field: `required`, `unknown-code`, `future-date`, `before-start`, `no-such-row` (`communication`).
pub fn judge(law: &Law, file: &File, limit: &UseLimit, today: NaiveDate) -> Result<(), Rejection> {
    coded(law, "use-source", "source", &limit.source)?;
    if limit.source != "DEFAULT" {
        required("condition", &limit.condition)?;
    }
    past("received_on", limit.received_on, today)?;
    not_before("until", limit.until, limit.received_on)?;
    let known = |id| file.communications.iter().any(|one| one.id == id);
    if limit.communication.is_some_and(|id| !known(id)) {
        return Err(Rejection::new("no-such-row").at("communication"));
    }
    Ok(())
}

/// The limit that an accepted condition on use becomes: `standing` under its words, or a new one.
#[must_use]
pub fn from_condition(
    law: &Law,
    file: &File,
    condition: &Condition,
    standing: Option<&UseLimit>,
) -> UseLimit {
    let plain = UseLimit {
        request: Some(file.request.id),
        prior_consent: true,
        exculpatory: exculpatory(&file.request.basis),
        ..UseLimit::default()
    };
    UseLimit {
        source: "CONDITION".into(),
        condition: condition.text.clone(),
        article: article(law, file, "CONDITION"),
        ..standing.cloned().unwrap_or(plain)
    }
}

/// The limit after a decision on consent: what was granted joins what is allowed, a condition joins the condition.
///
/// # Errors
/// At the field: `required`, `unknown-code`, `use-decided` when it was decided before, `condition-not-here`,
/// `future-date`, `before-start`.
pub fn decided(
    law: &Law,
    limit: Option<&UseLimit>,
    asked: &UseConsent,
    answer: &UseConsent,
    today: NaiveDate,
) -> Result<Option<UseLimit>, Rejection> {
    coded(law, "use-consent-status", "status", &answer.status)?;
    if !matches!(answer.status.as_str(), "GRANTED" | "CONDITIONS" | "REFUSED") {
        return Err(Rejection::new("unknown-code")
            .at("status")
            .with("value", &answer.status));
    }
    if asked.status != "ASKED" {
        return Err(Rejection::new("use-decided").at("status"));
    }
    past("on", answer.decided_on, today)?;
    not_before("on", answer.decided_on, asked.asked_on)?;
    match answer.status.as_str() {
        "CONDITIONS" => required("condition", &answer.condition)?,
        _ if !answer.condition.trim().is_empty() => {
            return Err(Rejection::new("condition-not-here").at("condition"));
        }
        _ => {}
    }
    if answer.status == "REFUSED" {
        return Ok(None);
    }
    Ok(limit.map(|limit| UseLimit {
        allowed: joined(&limit.allowed, &asked.purpose),
        condition: joined(&limit.condition, &answer.condition),
        ..limit.clone()
    }))
}

/// Whether a limit still binds on a day.
#[must_use]
pub fn binds(limit: &UseLimit, on: NaiveDate) -> bool {
    limit.until.is_none_or(|until| on <= until)
}

fn joined(text: &str, more: &str) -> String {
    match (text.trim(), more.trim()) {
        (text, "") => text.to_owned(),
        ("", more) => more.to_owned(),
        (text, more) => [text, "\n", more].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;
    use crate::nouns::Request;

    fn under(basis: &str, kind: &str) -> File {
        File {
            request: Request {
                basis: basis.into(),
                kind: kind.into(),
                ..Request::default()
            },
            ..File::default()
        }
    }

    #[test]
    fn the_three_united_nations_conventions_limit_use_by_themselves() {
        let limit = |basis| by_itself(law::get(), &under(basis, "MLA"));
        for (basis, article, exculpatory) in [
            ("UNCAC", "UNCAC 46(19)", true),
            ("UNTOC", "UNTOC 18(19)", true),
            ("UN88", "1988 7(13)", false),
        ] {
            let limit = limit(basis).unwrap();
            assert!(limit.prior_consent, "{basis}");
            assert_eq!(
                (limit.article.as_str(), limit.exculpatory),
                (article, exculpatory)
            );
        }
        assert_eq!(limit("ECMA"), None);
        assert_eq!(limit("BUD"), None, "only where a condition was set");
        assert_eq!(by_itself(law::get(), &under("UNCAC", "SPO")), None);
    }

    #[test]
    fn consent_widens_a_limit_and_a_refusal_leaves_it() {
        let law = law::get();
        let today = "2026-06-14".parse().unwrap();
        let limit = by_itself(law, &under("UNCAC", "MLA")).unwrap();
        let asked = UseConsent {
            status: "ASKED".into(),
            purpose: "tax case 31/2026".into(),
            asked_on: "2026-06-01".parse().ok(),
            ..UseConsent::default()
        };
        let answer = |status: &str, condition: &str| UseConsent {
            status: status.into(),
            condition: condition.into(),
            decided_on: Some(today),
            ..UseConsent::default()
        };
        let decide = |answer: &UseConsent| decided(law, Some(&limit), &asked, answer, today);
        let after = decide(&answer("CONDITIONS", "not against the spouse"))
            .unwrap()
            .unwrap();
        assert_eq!(after.allowed, "tax case 31/2026");
        assert_eq!(after.condition, "not against the spouse");
        assert_eq!(decide(&answer("REFUSED", "")), Ok(None));
        let code = |answer: &UseConsent| decide(answer).unwrap_err().code;
        assert_eq!(code(&answer("CONDITIONS", " ")), "required");
        assert_eq!(code(&answer("GRANTED", "but")), "condition-not-here");
        assert_eq!(code(&answer("ASKED", "")), "unknown-code");
        let again = UseConsent {
            status: "REFUSED".into(),
            ..asked.clone()
        };
        let twice = decided(law, Some(&limit), &again, &answer("GRANTED", ""), today);
        assert_eq!(twice.unwrap_err().code, "use-decided");
    }
}

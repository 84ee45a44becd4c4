//! Whether received evidence may be used for something else than it was asked for (UNCAC 46(19), 46(5)).

use chrono::NaiveDate;

use crate::file::File;
use crate::nouns::{UseConsent, UseLimit};
use crate::rejection::Rejection;

/// Whether evidence that came with a limit may be used on a day beyond what the limit allows. With
/// `exculpatory` it is to be disclosed to a defence: a notice before that is enough, where the limit allows it.
///
/// # Errors
/// `use-needs-consent` while their consent is not there, with how far it has come; `use-needs-notice` before they
/// were told. Both cite the article that limits.
pub fn may_use(
    file: &File,
    limit: &UseLimit,
    exculpatory: bool,
    on: NaiveDate,
) -> Result<(), Rejection> {
    let ended = limit.until.is_some_and(|end| end < on);
    if ended || !limit.prior_consent {
        return Ok(());
    }
    let asked: Vec<&UseConsent> = file
        .use_consents
        .iter()
        .filter(|one| one.use_limit == Some(limit.id))
        .collect();
    let decided = |one: &UseConsent| one.decided_on.is_some_and(|day| day <= on);
    let consented = asked.iter().any(|one| {
        one.sort == "OTHER_USE"
            && matches!(one.status.as_str(), "GRANTED" | "CONDITIONS")
            && decided(one)
    });
    if consented {
        return Ok(());
    }
    if exculpatory && limit.exculpatory {
        let told = |one: &&UseConsent| {
            one.sort == "EXCULPATORY" && one.asked_on.is_some_and(|day| day <= on)
        };
        return if asked.iter().any(told) {
            Ok(())
        } else {
            Err(Rejection::new("use-needs-notice")
                .at("purpose")
                .by(&limit.article))
        };
    }
    let status = asked.last().map(|one| one.status.clone());
    Err(Rejection::new("use-needs-consent")
        .at("purpose")
        .by(&limit.article)
        .with("status", status.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Id;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn limit() -> UseLimit {
        UseLimit {
            id: Id::from_u128(3),
            prior_consent: true,
            exculpatory: true,
            article: "UNCAC 46(19)".into(),
            ..UseLimit::default()
        }
    }

    fn asked(sort: &str, status: &str) -> File {
        let row = UseConsent {
            use_limit: Some(Id::from_u128(3)),
            direction: "OUT".into(),
            sort: sort.into(),
            status: status.into(),
            asked_on: Some(day("2026-06-01")),
            decided_on: Some(day("2026-06-14")).filter(|_| status != "ASKED"),
            ..UseConsent::default()
        };
        File {
            use_consents: vec![row],
            ..File::default()
        }
    }

    fn code(file: &File, exculpatory: bool, on: &str) -> Option<String> {
        let answer = may_use(file, &limit(), exculpatory, day(on));
        answer.err().map(|no| {
            assert_eq!(no.article.as_deref(), Some("UNCAC 46(19)"));
            no.code
        })
    }

    #[test]
    fn another_use_waits_for_their_consent() {
        let consent = Some("use-needs-consent".to_owned());
        assert_eq!(code(&File::default(), false, "2026-06-20"), consent);
        assert_eq!(
            code(&asked("OTHER_USE", "ASKED"), false, "2026-06-20"),
            consent
        );
        assert_eq!(
            code(&asked("OTHER_USE", "REFUSED"), false, "2026-06-20"),
            consent
        );
        let granted = asked("OTHER_USE", "CONDITIONS");
        assert_eq!(code(&granted, false, "2026-06-13"), consent);
        assert_eq!(code(&granted, false, "2026-06-14"), None);
    }

    #[test]
    fn exculpatory_content_is_disclosed_after_a_notice_and_needs_no_consent() {
        let told = asked("EXCULPATORY", "NOTIFIED");
        assert_eq!(
            code(&File::default(), true, "2026-06-20").as_deref(),
            Some("use-needs-notice")
        );
        assert_eq!(code(&told, true, "2026-06-20"), None);
        // The notice opens the way to the defence, to nothing else.
        assert_eq!(
            code(&told, false, "2026-06-20").as_deref(),
            Some("use-needs-consent")
        );
    }

    #[test]
    fn a_limit_that_has_ended_or_asks_for_nothing_stops_nobody() {
        let over = UseLimit {
            until: Some(day("2026-05-31")),
            ..limit()
        };
        assert!(may_use(&File::default(), &over, false, day("2026-06-01")).is_ok());
        let free = UseLimit {
            prior_consent: false,
            ..limit()
        };
        assert!(may_use(&File::default(), &free, false, day("2026-06-01")).is_ok());
    }
}

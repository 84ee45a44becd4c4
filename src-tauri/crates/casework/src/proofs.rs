//! Proof that a letter went and came: what may be added to it, and what it proves of the request itself.

use chrono::NaiveDate;

use crate::file::File;
use crate::judging::{not_before, past};
use crate::nouns::Communication;
use crate::rejection::Rejection;

/// The fact that the step to RECEIVED_ABROAD asks for (`guards.toml`).
pub const DELIVERY: &str = "proof-of-delivery";

/// Whether a letter's proofs can be true.
///
/// # Errors
/// `future-date` or `before-start` at `delivered_on`; `bad-digest` at `digest`.
pub fn judge(letter: &Communication, today: NaiveDate) -> Result<(), Rejection> {
    past("delivered_on", letter.delivered_on, today)?;
    not_before("delivered_on", letter.delivered_on, letter.day)?;
    let digest = letter.digest.as_bytes();
    if digest.is_empty() || (digest.len() == 64 && digest.iter().all(u8::is_ascii_hexdigit)) {
        Ok(())
    } else {
        Err(Rejection::new("bad-digest").at("digest"))
    }
}

/// Whether a letter may get this digest: two digests are two papers.
///
/// # Errors
/// `digest-differs` at `digest`.
pub fn same_paper(before: &Communication, digest: &str) -> Result<(), Rejection> {
    if digest.is_empty() || before.digest.is_empty() || before.digest == digest {
        Ok(())
    } else {
        Err(Rejection::new("digest-differs").at("digest"))
    }
}

/// What a letter proves of a request that is on its way, where nobody noted it yet: the text of the fact
/// [`DELIVERY`], so that nobody has to type it twice.
#[must_use]
pub fn of_delivery(file: &File, letter: &Communication) -> Option<String> {
    let sent = file.request.status == "SENT" && letter.direction == "OUT";
    let request = letter.sort == "REQUEST" && letter.day >= file.request.sent_on;
    let known = file.facts.iter().any(|fact| fact.code == DELIVERY);
    let day = letter
        .delivered_on
        .filter(|_| sent && request && !known)?
        .to_string();
    let said = [&letter.receipt, &letter.proof];
    let said = said.into_iter().find(|text| !text.is_empty());
    Some(said.map_or_else(|| day.clone(), |said| [&day, " ", said].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::{Fact, Request};

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn sent() -> (File, Communication) {
        let file = File {
            request: Request {
                status: "SENT".into(),
                sent_on: day("2026-03-17"),
                ..Request::default()
            },
            ..File::default()
        };
        let letter = Communication {
            direction: "OUT".into(),
            sort: "REQUEST".into(),
            day: day("2026-03-17"),
            delivered_on: day("2026-03-24"),
            receipt: "RR 1177".into(),
            ..Communication::default()
        };
        (file, letter)
    }

    #[test]
    fn a_request_that_was_delivered_proves_itself_once() {
        let (mut file, mut letter) = sent();
        assert_eq!(
            of_delivery(&file, &letter).as_deref(),
            Some("2026-03-24 RR 1177")
        );
        letter.sort = "REMINDER".into();
        assert_eq!(
            of_delivery(&file, &letter),
            None,
            "a reminder is not the request"
        );
        letter.sort = "REQUEST".into();
        letter.delivered_on = None;
        assert_eq!(of_delivery(&file, &letter), None);
        letter.delivered_on = day("2026-03-24");
        file.facts.push(Fact {
            code: DELIVERY.into(),
            value: "seen by us".into(),
            ..Fact::default()
        });
        assert_eq!(of_delivery(&file, &letter), None, "what was noted stays");
    }

    #[test]
    fn a_digest_is_that_of_one_paper() {
        let (_, mut letter) = sent();
        let today = day("2026-03-25").unwrap();
        assert_eq!(judge(&letter, today), Ok(()));
        letter.digest = "0123".into();
        assert_eq!(judge(&letter, today).unwrap_err().code, "bad-digest");
        letter.digest = "a".repeat(64);
        assert_eq!(judge(&letter, today), Ok(()));
        assert_eq!(
            same_paper(&letter, &"b".repeat(64)).unwrap_err().code,
            "digest-differs"
        );
        assert_eq!(same_paper(&letter, &letter.digest), Ok(()));
        letter.delivered_on = day("2026-03-16");
        assert_eq!(judge(&letter, today).unwrap_err().code, "before-start");
    }

    #[test]
    fn the_fact_is_one_that_a_guard_asks_for() {
        assert!(crate::law::get().guard(DELIVERY).is_some());
    }
}

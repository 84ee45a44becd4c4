//! Whose eyes look at the register: which files they see, which of those masked, and which not at all (domain 10).
//!
//! The store asks the same question in SQL, so that no page, count or total holds what must not be seen; a test
//! there compares the two answers.

use crate::nouns::Request;
use crate::value::Id;
use chrono::NaiveDate;

/// The sensitivities that a unit works with; above them a file is for its team.
pub const EVERYDAY: [&str; 3] = ["", "NORMAL", "RESTRICTED"];

/// What a reader may see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Eyes {
    /// Every file but a sealed one that is neither theirs nor opened for them.
    pub all: bool,
    /// Sealed ones too: the office's own counts, never a reader's.
    pub sealed: bool,
    /// The logins whose files are theirs: their own, and of those they stand in for.
    pub logins: Vec<String>,
    /// Everyday files of their unit that nobody has taken yet.
    pub untaken: bool,
    /// Everyday files of their unit, whoever has them.
    pub unit_files: bool,
    /// Their unit; none where the office has no units. A file without a unit is every unit's.
    pub unit: Option<String>,
    /// Files opened for them.
    pub granted: Vec<Id>,
    /// An observer: a confidential file is not for them though it was opened.
    pub observer: bool,
    /// The day they look: confidentiality may have ended.
    pub day: NaiveDate,
}

/// How a file shows itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Not at all: as if it did not exist.
    Hidden,
    /// That it exists; neither State nor persons nor what it is about.
    Masked,
    /// As it is.
    Whole,
}

/// What of a file decides who sees it.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The request.
    pub id: Id,
    /// Its sensitivity.
    pub sensitivity: &'a str,
    /// Its officer's login.
    pub officer: &'a str,
    /// Its unit.
    pub unit: &'a str,
    /// The last day of its confidentiality; none where nobody asked for any.
    pub secret_until: Option<NaiveDate>,
}

impl<'a> Seen<'a> {
    /// What of a request decides.
    #[must_use]
    pub fn of(request: &'a Request) -> Self {
        Self {
            id: request.id,
            sensitivity: &request.sensitivity,
            officer: &request.officer,
            unit: &request.unit,
            secret_until: secret_until(request),
        }
    }
}

/// The last day of a request's confidentiality (UNCAC 46(20)); far away where no end was set, none where it is not
/// confidential.
#[must_use]
pub fn secret_until(request: &Request) -> Option<NaiveDate> {
    let flagged =
        !request.confidential.trim().is_empty() || request.no_notice || request.provider_gag;
    let without_end = || NaiveDate::from_ymd_opt(9999, 12, 31);
    request
        .confidential_until
        .or_else(without_end)
        .filter(|_| flagged)
}

impl Eyes {
    /// Those that see everything: the office's own counts.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            all: true,
            sealed: true,
            ..Self::default()
        }
    }

    /// How a file shows itself to them.
    #[must_use]
    pub fn look(&self, file: Seen<'_>) -> Look {
        let secret = file.secret_until.is_some_and(|last| last >= self.day);
        let team = (self.all && (self.sealed || file.sensitivity != "SEALED"))
            || (!file.officer.is_empty() && self.logins.iter().any(|login| login == file.officer))
            || (self.granted.contains(&file.id) && !(self.observer && secret));
        let unit = EVERYDAY.contains(&file.sensitivity)
            && (self.unit_files || (self.untaken && file.officer.is_empty()))
            && (file.unit.is_empty() || self.unit.as_ref().is_none_or(|own| own == file.unit));
        match (team, unit) {
            (true, _) => Look::Whole,
            (false, true) if secret => Look::Masked,
            (false, true) => Look::Whole,
            (false, false) => Look::Hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file<'a>(sensitivity: &'a str, officer: &'a str) -> Seen<'a> {
        Seen {
            id: Id::from_u128(7),
            sensitivity,
            officer,
            unit: "A",
            secret_until: None,
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_officer_sees_their_own_files_and_what_nobody_has_taken() {
        let eyes = Eyes {
            logins: vec!["maren".into()],
            untaken: true,
            ..Eyes::default()
        };
        assert_eq!(eyes.look(file("SEALED", "maren")), Look::Whole);
        assert_eq!(eyes.look(file("NORMAL", "")), Look::Whole);
        assert_eq!(eyes.look(file("CONFIDENTIAL", "")), Look::Hidden);
        assert_eq!(eyes.look(file("NORMAL", "samia")), Look::Hidden);
    }

    #[test]
    fn a_clerk_sees_the_unit_up_to_restricted() {
        let eyes = Eyes {
            unit_files: true,
            unit: Some("A".into()),
            ..Eyes::default()
        };
        assert_eq!(eyes.look(file("RESTRICTED", "samia")), Look::Whole);
        assert_eq!(eyes.look(file("CONFIDENTIAL", "samia")), Look::Hidden);
        let other = Eyes {
            unit: Some("B".into()),
            ..eyes
        };
        assert_eq!(other.look(file("NORMAL", "samia")), Look::Hidden);
        assert_eq!(
            other.look(Seen {
                unit: "",
                ..file("NORMAL", "samia")
            }),
            Look::Whole
        );
    }

    #[test]
    fn a_head_sees_everything_but_what_is_sealed_and_not_opened() {
        let eyes = Eyes {
            all: true,
            ..Eyes::default()
        };
        assert_eq!(eyes.look(file("CONFIDENTIAL", "samia")), Look::Whole);
        assert_eq!(eyes.look(file("SEALED", "samia")), Look::Hidden);
        let opened = Eyes {
            granted: vec![Id::from_u128(7)],
            ..eyes
        };
        assert_eq!(opened.look(file("SEALED", "samia")), Look::Whole);
    }

    #[test]
    fn confidentiality_masks_a_file_outside_its_team_until_its_last_day() {
        let secret = Seen {
            secret_until: Some(day("2026-03-01")),
            ..file("NORMAL", "samia")
        };
        let clerk = Eyes {
            unit_files: true,
            day: day("2026-03-01"),
            ..Eyes::default()
        };
        assert_eq!(clerk.look(secret), Look::Masked);
        let later = Eyes {
            day: day("2026-03-02"),
            ..clerk
        };
        assert_eq!(later.look(secret), Look::Whole);
        let observer = Eyes {
            granted: vec![Id::from_u128(7)],
            observer: true,
            day: day("2026-03-01"),
            ..Eyes::default()
        };
        assert_eq!(observer.look(secret), Look::Hidden);
        assert_eq!(
            Eyes {
                observer: false,
                ..observer
            }
            .look(secret),
            Look::Whole
        );
    }

    #[test]
    fn any_flag_of_confidentiality_counts_and_an_end_without_a_flag_does_not() {
        let plain = Request {
            confidential_until: Some(day("2026-03-01")),
            ..Request::default()
        };
        assert_eq!(secret_until(&plain), None);
        let gag = Request {
            provider_gag: true,
            ..plain
        };
        assert_eq!(secret_until(&gag), Some(day("2026-03-01")));
        let fact = Request {
            confidential: "FACT".into(),
            ..Request::default()
        };
        assert_eq!(secret_until(&fact), Some(day("9999-12-31")));
    }
}

//! Whom to write to in another State, in what order, and when knowledge of a State is too old to rely on.

use chrono::{Months, NaiveDate};

use crate::nouns::Authority;

/// After so many months, what was checked is to be checked again: one number for authorities, party status,
/// treaties and State sheets.
pub const FRESH_MONTHS: u32 = 12;

/// Whether something checked on a day is too old to rely on; what nobody checked is.
#[must_use]
pub fn stale(checked_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    checked_on
        .and_then(|day| day.checked_add_months(Months::new(FRESH_MONTHS)))
        .is_none_or(|until| until < today)
}

/// Which of the five competences of the directory (S000 45) serves a kind of request.
#[must_use]
pub fn competence_for(kind: &str) -> &'static str {
    match kind {
        "EXT" | "PAR" | "TRN" | "SPC" => "EXTRADITION",
        "AST" => "ASSET_RECOVERY",
        "CIV" => "CIVIL_ADMIN",
        _ => "MLA",
    }
}

/// Whether an authority has a competence.
#[must_use]
pub fn competent(authority: &Authority, competence: &str) -> bool {
    authority
        .competences
        .split_whitespace()
        .any(|one| one == competence)
}

/// An authority that may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Addressee<'a> {
    /// The authority.
    pub authority: &'a Authority,
    /// Whether it has the competence that the kind needs.
    pub competent: bool,
    /// Whether it serves only a part of its State (UNCAC 46(13) allows several central authorities).
    pub regional: bool,
    /// Whether it was verified too long ago, or never.
    pub stale: bool,
}

/// The authorities of a State that a new request of a kind may be sent to, the best first: competent before others,
/// for the whole State before a part of it, lately verified before stale. Retired ones are left out.
#[must_use]
pub fn addressees<'a>(
    authorities: &'a [Authority],
    state: &str,
    kind: &str,
    today: NaiveDate,
) -> Vec<Addressee<'a>> {
    let competence = competence_for(kind);
    let mut found: Vec<Addressee<'a>> = authorities
        .iter()
        .filter(|one| one.state == state && !one.retired)
        .map(|authority| Addressee {
            authority,
            competent: competent(authority, competence),
            regional: !authority.territory.trim().is_empty(),
            stale: stale(authority.verified_on, today),
        })
        .collect();
    found.sort_by(|a, b| {
        let rank = |one: &Addressee<'_>| (!one.competent, one.regional, one.stale);
        rank(a)
            .cmp(&rank(b))
            .then_with(|| b.authority.verified_on.cmp(&a.authority.verified_on))
            .then_with(|| a.authority.name.cmp(&b.authority.name))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn authority(name: &str, competences: &str, territory: &str, verified: &str) -> Authority {
        Authority {
            state: "XB".into(),
            name: name.into(),
            competences: competences.into(),
            territory: territory.into(),
            verified_on: verified.parse().ok(),
            ..Authority::default()
        }
    }

    #[test]
    fn knowledge_is_fresh_for_twelve_months_and_not_a_day_longer() {
        let checked = Some(day("2025-11-22"));
        assert!(!stale(checked, day("2026-11-22")));
        assert!(stale(checked, day("2026-11-23")));
        assert!(stale(None, day("2026-11-22")));
        // A month that lacks the day ends on its last day.
        assert!(!stale(Some(day("2024-02-29")), day("2025-02-28")));
        assert!(stale(Some(day("2024-02-29")), day("2025-03-01")));
    }

    #[test]
    fn the_competent_authority_of_the_whole_state_that_was_lately_verified_comes_first() {
        let all = [
            authority("Old ministry", "MLA EXTRADITION", "", "2020-01-01"),
            authority("Island court", "MLA", "Islands", "2026-10-01"),
            authority("Extradition desk", "EXTRADITION", "", "2026-10-01"),
            authority("Ministry", "MLA", "", "2026-10-01"),
            Authority {
                retired: true,
                ..authority("Gone", "MLA", "", "2026-11-01")
            },
        ];
        let names = |kind: &str| -> Vec<String> {
            addressees(&all, "XB", kind, day("2026-11-22"))
                .iter()
                .map(|one| one.authority.name.clone())
                .collect()
        };
        assert_eq!(
            names("MLA"),
            [
                "Ministry",
                "Old ministry",
                "Island court",
                "Extradition desk"
            ]
        );
        assert_eq!(names("EXT")[0], "Extradition desk");
        assert!(addressees(&all, "XC", "MLA", day("2026-11-22")).is_empty());
    }
}

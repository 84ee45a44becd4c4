//! Which legal bases can carry a request to or from a State, what is not known of each, and the traps on the way.

use chrono::NaiveDate;

use crate::directory::stale;
use crate::law::{Basis, BasisType, Law, in_force};
use crate::nouns::{PartyStatus, Request};
use crate::value::Id;

/// A basis that can serve, or could if what is unknown turned out well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its code.
    pub code: String,
    /// Its sort.
    pub sort: BasisType,
    /// What nobody has noted yet: `IN_FORCE`, `HOME_STATUS`, `THEIR_STATUS`, `EXTRADITION_BASIS`, `ASSURANCE`.
    pub unknown: Vec<&'static str>,
    /// What to mind: `PARAGRAPHS_9_29` where UNCAC 46(7) or UNTOC 18(7) puts a treaty of the two States first.
    pub traps: Vec<&'static str>,
    /// The oldest check it rests on; none where nothing was checked.
    pub checked_on: Option<NaiveDate>,
    /// Whether that check is too old to rely on.
    pub stale: bool,
    /// The assurance of reciprocity it rests on.
    pub assurance: Option<Id>,
}

impl Candidate {
    /// Whether nothing about it is unknown.
    #[must_use]
    pub fn certain(&self) -> bool {
        self.unknown.is_empty()
    }
}

/// Whether a State is bound by an instrument on a day; none where nobody has noted it.
#[must_use]
pub fn bound(status: Option<&PartyStatus>, on: NaiveDate) -> Option<bool> {
    let status = status?;
    match status.bound.as_str() {
        "Y" => Some(
            status.from_on.is_none_or(|from| from <= on) && status.to_on.is_none_or(|to| on < to),
        ),
        "N" => Some(false),
        _ => None,
    }
}

/// Whether a kind of request is about extradition.
#[must_use]
pub fn about_extradition(kind: &str) -> bool {
    ["EXT", "PAR", "TRN", "SPC"].contains(&kind)
}

/// Whether a basis covers a kind of request.
#[must_use]
pub fn covers(basis: &Basis, kind: &str) -> bool {
    let profile = if about_extradition(kind) {
        &basis.profile_ext
    } else {
        &basis.profile_mla
    };
    profile.is_some() && (basis.kinds.is_empty() || basis.kinds.iter().any(|one| one == kind))
}

/// The bases that can carry a request of a kind, `IN` or `OUT`, between the home State of the office's law and
/// another: treaties of the two, then regional and multilateral instruments that bind both, then reciprocity; what is
/// certain before what is not; domestic law and comity last. A basis known not to bind is left out.
#[must_use]
pub fn candidates(
    law: &Law,
    state: &str,
    kind: &str,
    direction: &str,
    today: NaiveDate,
) -> Vec<Candidate> {
    let asked = Request {
        state: state.to_owned(),
        kind: kind.to_owned(),
        direction: direction.to_owned(),
        received_on: Some(today),
        ..Request::default()
    };
    let mut found: Vec<Candidate> = law
        .bases()
        .filter(|basis| covers(basis, kind))
        .filter_map(|basis| candidate(law, basis, &asked, today))
        .collect();
    // What every State has at home is the last resort, however certain it is.
    let last = |one: &Candidate| matches!(one.sort, BasisType::DomesticLaw | BasisType::Comity);
    found.sort_by_key(|one| (last(one), !one.certain(), rank(one.sort), one.stale));
    found
}

const fn rank(sort: BasisType) -> u8 {
    match sort {
        BasisType::Bilateral => 0,
        BasisType::Eu => 1,
        BasisType::Regional => 2,
        BasisType::Multilateral => 3,
        BasisType::Reciprocity => 4,
        BasisType::DomesticLaw => 5,
        BasisType::Comity => 6,
    }
}

fn candidate(law: &Law, basis: &Basis, asked: &Request, today: NaiveDate) -> Option<Candidate> {
    let mut found = Candidate {
        code: basis.code.clone(),
        sort: basis.sort,
        unknown: Vec::new(),
        traps: Vec::new(),
        checked_on: None,
        stale: false,
        assurance: None,
    };
    match basis.sort {
        BasisType::Bilateral => {
            // The model that treaties are like is no treaty itself.
            let mut treaties = law.office().treaties.iter();
            let treaty = treaties.find(|treaty| treaty.code == basis.code)?;
            if treaty.state != asked.state || !in_force(treaty, Some(today)) {
                return None;
            }
            found.checked_on = treaty.checked_on;
            found.stale = stale(treaty.checked_on, today);
        }
        BasisType::Reciprocity => match law.assurance(asked, today) {
            Some(assurance) => {
                found.assurance = Some(assurance.id);
                found.checked_on = assurance.given_on;
            }
            None => found.unknown.push("ASSURANCE"),
        },
        BasisType::DomesticLaw | BasisType::Comity => {}
        BasisType::Multilateral | BasisType::Regional | BasisType::Eu => {
            between(law, basis, asked, today, &mut found)?;
        }
    }
    Some(found)
}

/// An instrument of many: both States must be bound.
fn between(
    law: &Law,
    basis: &Basis,
    asked: &Request,
    today: NaiveDate,
    found: &mut Candidate,
) -> Option<()> {
    let home = law.party(&basis.code, &law.office().home);
    let theirs = law.party(&basis.code, &asked.state);
    for (status, unknown) in [(home, "HOME_STATUS"), (theirs, "THEIR_STATUS")] {
        match bound(status, today) {
            Some(true) => {}
            Some(false) => return None,
            None => found.unknown.push(unknown),
        }
    }
    if basis.in_force.is_none() && !found.certain() {
        found.unknown.push("IN_FORCE");
    }
    let declares = ["UNCAC", "UNTOC"].contains(&basis.code.as_str());
    if declares && about_extradition(&asked.kind) {
        // The State that makes extradition depend on a treaty says whether this one is enough (44(6), 16(5)).
        for status in [home, theirs].into_iter().flatten() {
            match status.extradition_basis.as_str() {
                "Y" => {}
                "N" => return None,
                _ if found.unknown.contains(&"EXTRADITION_BASIS") => {}
                _ => found.unknown.push("EXTRADITION_BASIS"),
            }
        }
    }
    let on_basis = Request {
        basis: basis.code.clone(),
        ..asked.clone()
    };
    if !about_extradition(&asked.kind) && !law.paragraphs_apply(&on_basis) {
        found.traps.push("PARAGRAPHS_9_29");
    }
    let checks = [home, theirs].map(|status| status.and_then(|status| status.checked_on));
    found.checked_on = checks.iter().flatten().min().copied();
    found.stale = checks.into_iter().any(|day| stale(day, today));
    Some(())
}

#[cfg(test)]
mod tests;

//! Which legal bases can carry a request, for whoever has to choose one.

use crate::problems::Problem;
use crate::requests::{code_of, text};
use crate::session::Open;
use crate::treaties::profile_view;
use crate::wire::{BasesFor, BasisOption};
use comity_casework::law::Law;
use comity_casework::standing::{self, Candidate, about_extradition};

/// `bases.for`.
pub(crate) fn for_request(open: &Open, asked: BasesFor) -> Result<Vec<BasisOption>, Problem> {
    let law = open.law();
    let unknown =
        |field: &str, value: &str| Err(Problem::new("unknown-code").at(field).with("value", value));
    let state = asked.state.trim().to_uppercase();
    if !crate::law::is_state(&state) {
        return Err(Problem::new("unknown-state")
            .at("state")
            .with("value", &asked.state));
    }
    if law.kind(&asked.kind).is_none() {
        return unknown("kind", &asked.kind);
    }
    if !["IN", "OUT"].contains(&asked.direction.as_str()) {
        return unknown("direction", &asked.direction);
    }
    Ok(options(open, &law, &state, &asked.kind, &asked.direction))
}

/// The options in order, the best first.
pub(crate) fn options(
    open: &Open,
    law: &Law,
    state: &str,
    kind: &str,
    direction: &str,
) -> Vec<BasisOption> {
    standing::candidates(law, state, kind, direction, open.today())
        .into_iter()
        .map(|candidate| option(law, candidate, about_extradition(kind)))
        .collect()
}

fn option(law: &Law, candidate: Candidate, extradition: bool) -> BasisOption {
    let mut treaties = law.office().treaties.iter();
    let treaty = treaties.find(|treaty| treaty.code == candidate.code);
    let codes = |codes: Vec<&str>| codes.into_iter().map(str::to_owned).collect();
    BasisOption {
        sort: code_of(candidate.sort),
        title: treaty
            .map(|treaty| treaty.title.clone())
            .unwrap_or_default(),
        article: law
            .basis(&candidate.code)
            .map(|basis| basis.article.clone())
            .unwrap_or_default(),
        unknown: codes(candidate.unknown),
        traps: codes(candidate.traps),
        checked_on: text(candidate.checked_on),
        stale: candidate.stale,
        profile: law
            .profile_of(&candidate.code, extradition)
            .map(profile_view),
        code: candidate.code,
    }
}

//! The grounds that a decision on one request may rest on, with what each asks for and what forbids it here.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{GroundGiven, Sight, prohibited};
use crate::file::File;
use crate::law::{Decision, Family, GroundCode, Law, Strength};
use crate::value::Id;

/// A ground as it stands for one request.
#[derive(Debug, Clone)]
pub struct Offered<'l> {
    /// The ground.
    pub ground: &'l GroundCode,
    /// Whether the request's own legal basis knows it, or domestic law whatever the basis.
    pub of_basis: bool,
    /// How strongly the legal basis asks to consult before a decision on this ground.
    pub consult: Strength,
    /// The prohibition that it runs into here, if one.
    pub prohibited: Option<String>,
    /// Whether that prohibition falls away once another ground stands beside it.
    pub only_alone: bool,
}

/// The grounds that fit: by the kind of request, the measures asked for (or the one measure), and the decision.
/// Those of the legal basis come first; those that no State may use come last and say so.
#[must_use]
pub fn offered<'l>(
    law: &'l Law,
    file: &File,
    decision: Decision,
    measure: Option<Id>,
    today: NaiveDate,
) -> Vec<Offered<'l>> {
    let request = &file.request;
    let extradition = matches!(request.kind.as_str(), "EXT" | "PAR");
    let codes: Vec<&str> = file
        .measures
        .iter()
        .filter(|one| measure.is_none_or(|id| one.id == id))
        .map(|one| one.code.as_str())
        .collect();
    let asked = |list: &[String]| {
        list.is_empty() || codes.iter().any(|code| list.iter().any(|one| one == code))
    };
    let preservation = !codes.is_empty() && codes.iter().all(|code| *code == "E-PRES");
    let fits = |ground: &&GroundCode| {
        let family = match (decision, ground.family) {
            (_, Family::Prohibited) => decision == Decision::Refusing,
            (Decision::Postponing, family) => family == Family::Postponement,
            (Decision::Refusing, Family::Extradition) => extradition,
            (Decision::Refusing, Family::Postponement) => false,
            // Preservation may be refused on its own grounds only (ETS 185 29(5)).
            (Decision::Refusing, Family::Preservation) => !extradition,
            (Decision::Refusing, Family::Refusal | Family::Confiscation) => {
                !extradition && (!preservation || !ground.never_for_only.is_empty())
            }
        };
        family && asked(&ground.measures)
    };
    let basis = law.basis(&request.basis);
    let known = |ground: &GroundCode| {
        let named = |code: &String| {
            *code == request.basis || basis.is_some_and(|basis| basis.like.as_ref() == Some(code))
        };
        ground.bases.is_empty() || ground.bases.iter().any(named)
    };
    let profile = law.profile_for(request);
    let consult = |ground: &GroundCode| match (decision, profile) {
        (_, None) => Strength::None,
        (Decision::Postponing, Some(profile)) => profile.consult_before_postponing,
        (Decision::Refusing, Some(profile)) => {
            let all = profile.consult_grounds.is_empty();
            if all || profile.consult_grounds.contains(&ground.code) {
                profile.consult_before_refusing
            } else {
                Strength::Advice
            }
        }
    };
    let mut list: Vec<Offered<'l>> = law
        .grounds()
        .filter(fits)
        .map(|ground| {
            let alone = runs_into(law, file, &[&ground.code], measure, today);
            let beside = alone
                .as_ref()
                .and_then(|_| runs_into(law, file, &[&ground.code, "M-SOV"], measure, today));
            Offered {
                ground,
                of_basis: known(ground),
                consult: consult(ground),
                only_alone: alone.is_some() && beside.is_none(),
                prohibited: alone,
            }
        })
        .collect();
    list.sort_by_key(|one| (one.ground.family == Family::Prohibited, !one.of_basis));
    list
}

/// The prohibition that these grounds would run into if nothing else were stated.
fn runs_into(
    law: &Law,
    file: &File,
    codes: &[&str],
    measure: Option<Id>,
    today: NaiveDate,
) -> Option<String> {
    let clean = File {
        grounds: Vec::new(),
        ..file.clone()
    };
    let grounds: Vec<GroundGiven> = codes
        .iter()
        .map(|code| GroundGiven {
            code: (*code).to_owned(),
            measure,
            ..GroundGiven::default()
        })
        .collect();
    let given = BTreeMap::new();
    prohibited(&Sight {
        measure: None,
        law,
        file: &clean,
        given: &given,
        grounds: &grounds,
        on: today,
        today,
    })
}

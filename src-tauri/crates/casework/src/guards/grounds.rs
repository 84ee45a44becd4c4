//! Grounds that no State may use: bank secrecy, the fiscal matter alone, and their kin (domain 6).

use super::Sight;
use crate::law::{Family, GroundCode};

/// The prohibition that the stated grounds run into, if they do.
pub(crate) fn prohibited(sight: &Sight<'_>) -> Option<String> {
    let request = &sight.file.request;
    let stated: Vec<&GroundCode> = sight
        .stated()
        .filter_map(|(code, ..)| sight.law.ground(code))
        .collect();
    let decisive = |ground: &&GroundCode| ground.family != Family::Postponement;
    let stated: Vec<&GroundCode> = stated.into_iter().filter(decisive).collect();
    let under = |bases: &[String]| bases.contains(&request.basis);
    let alone = |ground: &GroundCode| {
        stated
            .iter()
            .all(|other| other.code == ground.code || other.as_code == ground.as_code)
    };
    let measures = &sight.file.measures;
    let only = |codes: &[String]| {
        !measures.is_empty() && measures.iter().all(|measure| codes.contains(&measure.code))
    };
    // UNCAC 46(22) and UNTOC 18(22) stand among the paragraphs that a treaty on assistance keeps out;
    // 44(16) and 16(15) on extradition do not.
    let applies = |ground: &GroundCode| {
        ground.family == Family::Extradition || sight.law.paragraphs_apply(request)
    };
    stated.iter().find_map(|ground| {
        if ground.family == Family::Prohibited {
            return Some(ground.code.clone());
        }
        let forbidden = under(&ground.never_under)
            || (under(&ground.never_alone_under) && applies(ground) && alone(ground))
            || (!ground.never_for_only.is_empty() && only(&ground.never_for_only));
        forbidden.then(|| ground.as_code.clone()).flatten()
    })
}

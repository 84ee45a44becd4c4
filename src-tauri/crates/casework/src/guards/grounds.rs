//! Grounds that no State may use: bank secrecy, the fiscal matter alone, and their kin (domain 6).

use super::Sight;
use crate::law::{Family, GroundCode};
use crate::value::Id;

/// The prohibition that the stated grounds run into, if they do.
pub(crate) fn prohibited(sight: &Sight<'_>) -> Option<String> {
    let request = &sight.file.request;
    let stated: Vec<(&GroundCode, Option<Id>)> = sight
        .stated()
        .filter_map(|(code, _, measure)| Some((sight.law.ground(code)?, measure)))
        .filter(|(ground, _)| ground.family != Family::Postponement)
        .collect();
    let under = |bases: &[String]| bases.contains(&request.basis);
    let alone = |ground: &GroundCode| {
        stated
            .iter()
            .all(|(other, _)| other.code == ground.code || other.as_code == ground.as_code)
    };
    // A ground stated for one measure is judged by that measure, whatever else is asked for.
    let only = |codes: &[String], measure: Option<Id>| {
        let mut concerned = sight
            .measures()
            .filter(|one| measure.is_none_or(|id| one.id == id))
            .peekable();
        concerned.peek().is_some() && concerned.all(|one| codes.contains(&one.code))
    };
    // UNCAC 46(22) and UNTOC 18(22) stand among the paragraphs that a treaty on assistance keeps out;
    // 44(16) and 16(15) on extradition do not.
    let applies = |ground: &GroundCode| {
        ground.family == Family::Extradition || sight.law.paragraphs_apply(request)
    };
    stated.iter().find_map(|(ground, measure)| {
        if ground.family == Family::Prohibited {
            return Some(ground.code.clone());
        }
        let forbidden = under(&ground.never_under)
            || (under(&ground.never_alone_under) && applies(ground) && alone(ground))
            || (!ground.never_for_only.is_empty() && only(&ground.never_for_only, *measure));
        forbidden.then(|| ground.as_code.clone()).flatten()
    })
}

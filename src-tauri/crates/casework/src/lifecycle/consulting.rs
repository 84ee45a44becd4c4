//! Whether a consultation is a duty (domain 5).

use crate::file::File;
use crate::law::{Law, Obligation, Strength};

/// `MANDATORY`, `WHERE_APPROPRIATE` or `VOLUNTARY`: the purpose itself, or the profile of the request's basis.
#[must_use]
pub fn obligation(law: &Law, file: &File, purpose: &str) -> String {
    let profile = law.profile_for(&file.request);
    let mut known = law
        .lists()
        .filter(|item| item.list == "consultation-purpose" && item.code == purpose);
    let stated = known
        .next()
        .and_then(|item| item.obligation)
        .unwrap_or(Obligation::Voluntary);
    let by_profile = |strength: Option<Strength>| match strength {
        Some(Strength::Hard) => "MANDATORY",
        Some(Strength::Soft) => "WHERE_APPROPRIATE",
        Some(Strength::Advice | Strength::None) | None => "VOLUNTARY",
    };
    let code = match stated {
        Obligation::Mandatory => "MANDATORY",
        Obligation::WhereAppropriate => "WHERE_APPROPRIATE",
        Obligation::Voluntary => "VOLUNTARY",
        Obligation::Refusing => by_profile(profile.map(|one| one.consult_before_refusing)),
        Obligation::Postponing => by_profile(profile.map(|one| one.consult_before_postponing)),
    };
    code.to_owned()
}

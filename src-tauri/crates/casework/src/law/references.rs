//! References from one file of law to another: what a row names must stand somewhere.

use super::reading::{LawProblem, Mistake, Source};
use super::{Check, Law, Sources};

/// References between files, each reported at the line that makes it.
pub(super) fn check(sources: Sources<'_>, law: &Law) -> Result<(), LawProblem> {
    let unknown = |file, text: &str, owner: &str, what: &str| {
        let source = Source { file, text };
        let row = format!("code = \"{owner}\"");
        let start = text.find(&row).unwrap_or(0);
        Err(source.problem(Mistake::UnknownCode, super::line_at(text, start), what))
    };
    for rule in law.rules.values() {
        let kind = rule
            .kinds
            .iter()
            .find(|code| !law.kinds.contains_key(*code));
        let basis = rule
            .bases
            .iter()
            .find(|code| !law.bases.contains_key(*code));
        let measure = rule
            .measures
            .iter()
            .find(|code| !law.measures.contains_key(*code));
        let known = |code: &String| law.list("urgency").any(|other| other == code);
        let urgency = rule.urgencies.iter().find(|code| !known(code));
        let known = |code: &String| law.list("channel").any(|other| other == code);
        let channel = rule.channels.iter().find(|code| !known(code));
        if let Some(what) = kind.or(basis).or(measure).or(urgency).or(channel) {
            return unknown("deadlines.toml", sources.deadlines, &rule.code, what);
        }
    }
    for kind in law.kinds.values() {
        let is_machine = |code: &String| law.machines.contains_key(code);
        let machines = [&kind.machine_in, &kind.machine_out];
        if let Some(what) = machines.into_iter().find(|code| !is_machine(code)) {
            return unknown("kinds.toml", sources.kinds, &kind.code, what);
        }
    }
    for basis in law.bases.values() {
        let mut profiles = basis.profile_mla.iter().chain(&basis.profile_ext);
        let profile = profiles.find(|code| !law.profiles.contains_key(*code));
        let rule = basis
            .rules
            .iter()
            .find(|code| !law.rules.contains_key(*code));
        let mut kinds = basis.kinds.iter();
        let kind = kinds.find(|code| !law.kinds.contains_key(*code));
        if let Some(what) = profile.or(rule).or(kind) {
            return unknown("bases.toml", sources.bases, &basis.code, what);
        }
    }
    for ground in law.grounds.values() {
        let mut bases = ground
            .never_under
            .iter()
            .chain(&ground.never_alone_under)
            .chain(&ground.bases);
        let basis = bases.find(|code| !law.bases.contains_key(*code));
        let mut measures = ground.never_for_only.iter().chain(&ground.measures);
        let measure = measures.find(|code| !law.measures.contains_key(*code));
        let as_code = ground
            .as_code
            .iter()
            .find(|code| !law.grounds.contains_key(*code));
        if let Some(what) = basis.or(measure).or(as_code) {
            return unknown("grounds.toml", sources.grounds, &ground.code, what);
        }
    }
    for item in &law.lists {
        if let Some(what) = item
            .anchors
            .keys()
            .find(|code| !law.bases.contains_key(*code))
        {
            return unknown("lists.toml", sources.lists, &item.code, what);
        }
    }
    for profile in law.profiles.values() {
        let known = |code: &&String| law.grounds.contains_key(*code);
        if let Some(what) = profile.consult_grounds.iter().find(|code| !known(code)) {
            return unknown("profiles.toml", sources.profiles, &profile.code, what);
        }
    }
    for guard in law.guards.values() {
        let what = match &guard.check {
            Check::Letter { sort, .. } => {
                Some(sort).filter(|sort| !law.list("letter").any(|code| code == sort.as_str()))
            }
            Check::Checklist { set: Some(set) } => {
                Some(set).filter(|set| !law.checklists.iter().any(|row| row.set == **set))
            }
            Check::DayWhere { fact, .. } => {
                Some(fact).filter(|fact| !law.guards.contains_key(*fact))
            }
            Check::SentenceLeft { rule } => {
                Some(rule).filter(|rule| !law.rules.contains_key(*rule))
            }
            Check::Tied { tie } => {
                Some(tie).filter(|tie| !law.list("tie").any(|code| code == tie.as_str()))
            }
            Check::OnePerson { roles } => {
                let known = |role: &&String| law.list("role").any(|code| code == role.as_str());
                roles.iter().find(|role| !known(role))
            }
            Check::Consulted { purposes } => {
                let known = |one: &&String| {
                    law.list("consultation-purpose")
                        .any(|code| code == one.as_str())
                };
                purposes.iter().find(|one| !known(one))
            }
            Check::FollowUp { ground, .. } => {
                Some(ground).filter(|ground| !law.grounds.contains_key(*ground))
            }
            _ => None,
        };
        if let Some(what) = what {
            return unknown("guards.toml", sources.guards, &guard.code, what);
        }
    }
    Ok(())
}

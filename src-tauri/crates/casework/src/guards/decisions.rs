//! What the legal basis asks of a refusal or a postponement: grounds, reasons, and consulting first.

use super::{Answer, Sight};
use crate::consultations::{is_open, unanswered};
use crate::law::{Decision, Family, Profile, Strength};
use crate::value::Id;

impl<'a> Sight<'a> {
    fn grounds_for(&self, step: Decision) -> impl Iterator<Item = (&'a str, &'a str, Option<Id>)> {
        let postpones = |code: &str| {
            self.law
                .ground(code)
                .is_some_and(|ground| ground.family == Family::Postponement)
        };
        let law = self.law;
        self.stated().filter(move |(code, ..)| {
            law.ground(code).is_some() && postpones(code) == (step == Decision::Postponing)
        })
    }

    pub(super) fn grounded(&self, step: Decision) -> bool {
        let stated: Vec<_> = self.grounds_for(step).collect();
        let covered = |id: Id| {
            stated
                .iter()
                .any(|(.., one)| one.is_none_or(|one| one == id))
        };
        let refused = self.measures().filter(|one| one.status == "REFUSED");
        // A measure refused earlier needs its own ground, or one for the whole request.
        !stated.is_empty()
            && (step == Decision::Postponing || refused.map(|one| one.id).all(covered))
    }

    /// The profile of the request's legal basis.
    fn profile(&self) -> Option<&'a Profile> {
        self.law.profile_for(&self.file.request)
    }

    pub(super) fn consulted(&self, step: Decision, answer: &mut Answer) -> bool {
        let Some(profile) = self.profile() else {
            return false;
        };
        answer.article.clone_from(&profile.article);
        answer.strength = match step {
            Decision::Postponing => profile.consult_before_postponing,
            Decision::Refusing => {
                let covered = |code: &str| profile.consult_grounds.iter().any(|one| one == code);
                let mut grounds = self.grounds_for(step).map(|(code, ..)| code).peekable();
                let all = profile.consult_grounds.is_empty() || grounds.peek().is_none();
                if all || grounds.any(covered) {
                    profile.consult_before_refusing
                } else {
                    Strength::Advice
                }
            }
        };
        let purposes: &[&str] = match step {
            Decision::Refusing => &["CON-REF-MLA", "CON-REF-EXT", "CON-EIO"],
            Decision::Postponing => &["CON-POST"],
        };
        answer.strength == Strength::None || self.held(purposes)
    }

    /// A consultation for one of these purposes was concluded, or not answered by its day in spite of a reminder.
    pub(super) fn held(&self, purposes: &[impl AsRef<str>]) -> bool {
        let mut held = self.file.consultations.iter();
        held.any(|one| {
            purposes.iter().any(|code| code.as_ref() == one.purpose)
                && (!is_open(one) || unanswered(self.file, one, self.on))
        })
    }

    pub(super) fn reasoned(&self, step: Decision, answer: &mut Answer) -> bool {
        let Some(profile) = self.profile() else {
            return false;
        };
        answer.article.clone_from(&profile.article);
        answer.strength = match step {
            Decision::Refusing => profile.reasons_for_refusal,
            Decision::Postponing => profile.reasons_for_postponing,
        };
        let mut stated = self.grounds_for(step).peekable();
        answer.strength == Strength::None
            || (stated.peek().is_some() && stated.all(|(_, reasons, _)| !reasons.trim().is_empty()))
    }
}

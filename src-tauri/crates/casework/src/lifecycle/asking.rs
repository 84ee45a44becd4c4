//! What a step asks for, of a request or of one measure: facts in their form, guards met or set aside, a second person.

use super::Move;
use super::next::supply;
use crate::file::File;
use crate::guards::{Answer, Sight, answer, field_name, read_fact};
use crate::law::{Check, Guard, Law, MeasureStep, Strength, Transition};
use crate::rejection::Rejection;
use crate::value::Id;

/// The part of a step that asks, whoever takes it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'l> {
    needs: &'l [String],
    article: &'l str,
    four_eyes: bool,
    head: bool,
    measure: Option<Id>,
}

impl<'l> Asked<'l> {
    /// What a step of a request asks for.
    pub(super) fn of(step: &'l Transition) -> Self {
        Self {
            needs: &step.needs,
            article: &step.article,
            four_eyes: step.four_eyes,
            head: step.head,
            measure: None,
        }
    }

    /// What a step of one measure asks for.
    pub(super) fn of_measure(step: &'l MeasureStep, measure: Id) -> Self {
        Self {
            needs: &step.needs,
            article: &step.article,
            four_eyes: step.four_eyes,
            head: false,
            measure: Some(measure),
        }
    }

    /// The measure that takes the step.
    pub(super) fn measure(&self) -> Option<Id> {
        self.measure
    }

    /// Its guards, each with the answer that the file gives.
    pub(super) fn answers<'a>(&self, sight: &Sight<'a>) -> Vec<(&'a Guard, Answer)> {
        let law = sight.law;
        let guards = self.needs.iter().filter_map(|code| law.guard(code));
        guards.map(|guard| (guard, answer(guard, sight))).collect()
    }

    /// Checks what is given and what is asked for; answers the soft guards that were set aside.
    pub(super) fn allowed(
        &self,
        law: &Law,
        file: &File,
        step: &Move,
    ) -> Result<Vec<String>, Rejection> {
        self.well_given(law, step)?;
        let sight = Sight {
            law,
            file,
            measure: self.measure,
            given: &step.facts,
            grounds: &step.grounds,
            on: step.effective_on,
            today: step.today,
        };
        let answers = self.answers(&sight);
        let open: Vec<&str> = answers
            .iter()
            .filter(|(_, answer)| !answer.met && answer.strength == Strength::Hard)
            .map(|(guard, _)| guard.code.as_str())
            .collect();
        let open = open.join(" ");
        let mut overridden = Vec::new();
        for (guard, answer) in answers {
            match answer.strength {
                _ if answer.met => {}
                Strength::Advice | Strength::None => {}
                Strength::Soft if step.overrides.contains(&guard.code) => {
                    overridden.push(guard.code.clone());
                }
                Strength::Hard | Strength::Soft => {
                    let mut no = Rejection::new(format!("guard-{}", guard.code))
                        .at(place(guard))
                        .by(answer.article)
                        .with("hard", answer.strength == Strength::Hard)
                        .with("open", open);
                    if let Some(ground) = answer.prohibited {
                        no = no.with("ground", ground);
                    }
                    let missing = match &guard.check {
                        Check::Checklist { set } => sight.missing(set.as_deref()),
                        _ => Vec::new(),
                    };
                    return Err(no.with("missing", missing.join(" ")));
                }
            }
        }
        Ok(overridden)
    }

    /// Only facts that the step asks for, each in its form, and only grounds that the law knows.
    fn well_given(&self, law: &Law, step: &Move) -> Result<(), Rejection> {
        let guards: Vec<&Guard> = self
            .needs
            .iter()
            .filter_map(|code| law.guard(code))
            .collect();
        let given = step
            .facts
            .iter()
            .filter(|(_, text)| !text.trim().is_empty());
        for (code, text) in given {
            let own = guards
                .iter()
                .find(|guard| guard.code == *code && !supply(guard).is_empty());
            let instead = guards
                .iter()
                .any(|guard| guard.or_fact.as_ref() == Some(code));
            match own {
                Some(guard) => read_fact(guard, text.trim(), step.today).map_err(|wrong| {
                    Rejection::new(wrong)
                        .at(code)
                        .by(&guard.article)
                        .with("value", text)
                })?,
                None if instead => {}
                None => return Err(Rejection::new("fact-unknown").at(code).with("to", &step.to)),
            }
        }
        let unknown = |code: &str| law.ground(code).is_none();
        match step.grounds.iter().find(|one| unknown(&one.code)) {
            Some(ground) => Err(Rejection::new("unknown-code")
                .at("grounds")
                .with("value", &ground.code)),
            None => Ok(()),
        }
    }

    /// Four eyes, heads, and reasons for what was set aside (domain 2, rule 4; domain 10).
    pub(super) fn approved(&self, step: &Move, overrides: bool) -> Result<(), Rejection> {
        let second = !step.approved_by.is_empty() && step.approved_by != step.by;
        let no = |code: &str, field: &str| Err(Rejection::new(code).at(field).by(self.article));
        // Setting a guard aside is always a second person's word (domain 2, rule 4).
        if (self.four_eyes || overrides) && !second {
            return no("needs-second-person", "approved_by");
        }
        if self.head && !(second || step.by_head) {
            return no("needs-head", "approved_by");
        }
        if overrides && step.reason.trim().is_empty() {
            return no("override-needs-reason", "reason");
        }
        Ok(())
    }
}

/// The field or fact that a rejection points at.
fn place(guard: &Guard) -> String {
    match (&guard.check, supply(guard)) {
        (Check::Field { field }, _) => field_name(*field).to_owned(),
        (_, "") => guard.code.clone(),
        (_, supply) => supply.to_owned(),
    }
}

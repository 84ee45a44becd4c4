//! Answers what the steps of a life cycle ask for: one typed answer to each of the closed set of checks.
//!
//! A guard reads the file as it stands and what is given with the step. It never writes and knows no clock.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::consultations::is_open;
use crate::file::File;
use crate::law::{Check, ConsultationStand, Direction, Guard, Law, MeasureStand, Strength};
use crate::nouns::{Communication, Measure};
use crate::value::Id;

mod bases;
mod checklists;
mod decisions;
mod fields;
mod forms;
mod grounds;
mod offered;
mod rows;
mod use_limits;

pub use checklists::{Completeness, Item, checklist, completeness};
pub use fields::{field_name, field_value, set_field};
pub use forms::{read_fact, term};
pub(crate) use grounds::prohibited;
pub use offered::{Offered, offered};
pub use use_limits::may_use;

/// A ground given with a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroundGiven {
    /// Its code.
    pub code: String,
    /// The reasons, as they will stand in the notice.
    pub reasons: String,
    /// The measure it concerns; none for the whole request.
    pub measure: Option<Id>,
}

/// What a guard may look at.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    /// The law.
    pub law: &'a Law,
    /// The file.
    pub file: &'a File,
    /// The measure that takes the step; none where the request does.
    pub measure: Option<Id>,
    /// Facts given with the step, by code.
    pub given: &'a BTreeMap<String, String>,
    /// Grounds given with the step.
    pub grounds: &'a [GroundGiven],
    /// The day the step counts from.
    pub on: NaiveDate,
    /// Today; nothing that has happened lies after it.
    pub today: NaiveDate,
}

/// The answer to one guard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whether it is satisfied.
    pub met: bool,
    /// How strongly it is asked for here.
    pub strength: Strength,
    /// The article that asks, where the legal basis decides it; otherwise the guard's own.
    pub article: String,
    /// The prohibition that stands in the way, if one does.
    pub prohibited: Option<String>,
}

/// The statuses in which nothing more will come of a measure.
const ENDED: [&str; 6] = [
    "DONE",
    "DONE_PARTIAL",
    "NO_RESULT",
    "REFUSED",
    "IMPOSSIBLE",
    "WITHDRAWN",
];
/// The statuses in which a measure has been complied with.
const RESULT: [&str; 3] = ["DONE", "DONE_PARTIAL", "NO_RESULT"];

/// Answers a guard.
#[must_use]
pub fn answer(guard: &Guard, sight: &Sight<'_>) -> Answer {
    let mut answer = Answer {
        met: false,
        strength: guard.strength,
        article: guard.article.clone(),
        prohibited: None,
    };
    let replaced = guard
        .or_fact
        .as_ref()
        .is_some_and(|code| !sight.fact(code, guard).is_empty());
    answer.met = replaced
        || match &guard.check {
            Check::Consult { step } => sight.consulted(*step, &mut answer),
            Check::Reasons { step } => sight.reasoned(*step, &mut answer),
            Check::NoProhibitedGround => {
                answer.prohibited = prohibited(sight);
                answer.prohibited.is_none()
            }
            check => sight.plainly(check, guard),
        };
    answer
}

impl<'a> Sight<'a> {
    /// A fact given with the step, or else noted earlier; empty where there is none.
    pub(crate) fn fact(&self, code: &str, guard: &Guard) -> &'a str {
        let noted = || {
            let mut facts = self.file.facts.iter().rev();
            let fact = facts.find(|fact| fact.code == code && fact.measure == self.measure);
            fact.filter(|_| !guard.each_time)
                .map_or("", |fact| fact.value.as_str())
        };
        self.given
            .get(code)
            .map_or_else(noted, String::as_str)
            .trim()
    }

    /// The grounds that count: those given, and those noted earlier and not abandoned.
    pub(crate) fn stated(&self) -> impl Iterator<Item = (&'a str, &'a str, Option<Id>)> {
        let given = self.grounds.iter();
        let given = given.map(|one| (one.code.as_str(), one.reasons.as_str(), one.measure));
        let noted = self.file.grounds.iter().filter(|one| !one.abandoned);
        let noted = noted.map(|one| (one.code.as_str(), one.reasons.as_str(), one.measure));
        // One measure's refusal rests on its own grounds, or on those for the whole request.
        let concerned =
            |of: Option<Id>| self.measure.is_none() || of.is_none() || of == self.measure;
        given.chain(noted).filter(move |(.., of)| concerned(*of))
    }

    /// The measures that the step is about: all of them, or the one that takes it.
    pub(crate) fn measures(&self) -> impl Iterator<Item = &'a Measure> {
        let own = self.measure;
        let measures = self.file.measures.iter();
        measures.filter(move |one| own.is_none_or(|own| own == one.id))
    }

    fn plainly(&self, check: &Check, guard: &Guard) -> bool {
        let file = self.file;
        match check {
            Check::Field { field } => {
                let given = self.given.get(&guard.code).map_or("", |text| text.trim());
                let filled = !field_value(&file.request, *field).is_empty();
                // The day of an earlier dispatch does not answer for this one.
                !given.is_empty() || (filled && !guard.each_time)
            }
            Check::Fact { .. } => self.well_formed(guard),
            Check::Letter {
                direction,
                sort,
                at_least,
            } => self.letters(*direction, sort).count() >= *at_least,
            Check::MeasureAsked { kinds } => {
                !file.measures.is_empty() || !kinds.contains(&file.request.kind)
            }
            Check::OnePerson { roles } => {
                let concerned = file
                    .involvements
                    .iter()
                    .filter(|one| roles.contains(&one.role))
                    .count();
                concerned == 1 || (concerned == 0 && file.involvements.len() == 1)
            }
            Check::Measures { stand } => self.measures_stand(*stand),
            Check::Checklist { set } => self.missing(set.as_deref()).is_empty(),
            Check::DayWhere { fact, value } => {
                self.fact(fact, guard) != value || self.well_formed(guard)
            }
            Check::Confidentiality { .. } => {
                file.request.confidential.trim().is_empty() || self.well_formed(guard)
            }
            Check::Consultation { stand } => {
                // A meeting on all files with a State holds none of them up.
                let own = file
                    .consultations
                    .iter()
                    .filter(|one| one.purpose != "CON-PORT");
                let mut open = own.clone().filter(|one| is_open(one));
                match stand {
                    ConsultationStand::Open => open.next().is_some(),
                    ConsultationStand::Ended => open.next().is_none() && own.count() > 0,
                }
            }
            Check::Ground { step } => self.grounded(*step),
            Check::ReplyOrReminder => self.replied_or_reminded(),
            Check::Paragraphs { .. } => self.paragraphs_settled(guard),
            Check::Parties => self.parties_checked(guard),
            Check::ExtraditionBasis => self.carries_extradition(),
            Check::Assurance => self.assured(),
            Check::FollowUp { ground, .. } => {
                !self.stated().any(|(code, ..)| code == ground) || self.well_formed(guard)
            }
            Check::Consulted { purposes } => self.held(purposes),
            Check::SentenceLeft { rule } => self.sentence_left(rule, guard),
            Check::Tied { tie } => self.tied(tie),
            Check::ToldIfSent => file.request.sent_on.is_none() || self.well_formed(guard),
            Check::NoneInForce { .. } => !self.one_in_force() && self.well_formed(guard),
            Check::FloorPassed => self.floor_passed(),
            Check::Conditions { stand } => self.well_formed(guard) || self.conditions(*stand),
            Check::NoChargeOpen => self.no_charge_open(),
            Check::UseConsentsSettled => self.use_consents_settled(),
            Check::Translated => self.well_formed(guard) || self.translated(),
            Check::Consult { .. } | Check::Reasons { .. } | Check::NoProhibitedGround => false,
        }
    }

    fn well_formed(&self, guard: &Guard) -> bool {
        let text = self.fact(&guard.code, guard);
        !text.is_empty() && read_fact(guard, text, self.today).is_ok()
    }

    /// Letters since the request came to where it stands.
    fn letters(&self, direction: Direction, sort: &str) -> impl Iterator<Item = &'a Communication> {
        let code = direction.code();
        let sort = sort.to_owned();
        let since = self.file.request.status_on.filter(|_| sort == "REMINDER");
        self.file.communications.iter().filter(move |one| {
            one.direction == code
                && one.sort == sort
                && since.is_none_or(|day| one.day >= Some(day))
        })
    }

    fn measures_stand(&self, stand: MeasureStand) -> bool {
        let measures = &self.file.measures;
        let is = |list: &[&str], status: &str| list.contains(&status);
        match stand {
            MeasureStand::AllEnded => measures.iter().all(|one| is(&ENDED, &one.status)),
            MeasureStand::OneResult => {
                measures.is_empty() || measures.iter().any(|one| is(&RESULT, &one.status))
            }
            MeasureStand::SomeDoneSomeOpen => {
                measures.iter().any(|one| is(&RESULT, &one.status))
                    && measures.iter().any(|one| !is(&ENDED, &one.status))
            }
            MeasureStand::OneInForce => self.one_in_force(),
        }
    }

    fn replied_or_reminded(&self) -> bool {
        if self.letters_since_asked(Direction::In, "INFO_REPLY") {
            return true;
        }
        let by = self
            .file
            .facts
            .iter()
            .rev()
            .find(|fact| fact.code == "reply-by" && fact.measure.is_none());
        let passed = by
            .and_then(|fact| fact.value.parse().ok())
            .is_some_and(|by: NaiveDate| by < self.on);
        passed && self.letters_since_asked(Direction::Out, "REMINDER")
    }

    fn letters_since_asked(&self, direction: Direction, sort: &str) -> bool {
        let asked = self.file.request.status_on;
        self.letters(direction, sort)
            .any(|one| asked.is_none() || one.day >= asked)
    }
}

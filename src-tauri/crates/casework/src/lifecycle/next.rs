//! What can come next, and what the law asks first: the panel that an officer works from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::asking::Asked;
use super::steps;
use crate::file::File;
use crate::guards::{Answer, Sight};
use crate::law::{Check, ConditionStand, FactShape, Guard, Law, RequestField, Strength};

/// A step that is possible from where a request stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Where it leads.
    pub to: String,
    /// What it rests on.
    pub article: String,
    /// The ordinary next step.
    pub recommended: bool,
    /// A head other than the person who takes the step has to approve.
    pub second_person: bool,
    /// Only a head may take it.
    pub head_only: bool,
    /// How far it is from possible.
    pub readiness: Readiness,
    /// What it asks for.
    pub needs: Vec<Need>,
}

/// How far a step is from possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// Everything is there.
    Ready,
    /// The other State has to be consulted first.
    ConsultFirst,
    /// So many things are still to be given.
    Open(usize),
    /// A prohibition stands in the way.
    Blocked,
}

impl Readiness {
    /// The code that has words in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "READY",
            Self::ConsultFirst => "CONSULT_FIRST",
            Self::Open(_) => "OPEN",
            Self::Blocked => "BLOCKED",
        }
    }
}

/// One thing that a step asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The guard's code.
    pub code: String,
    /// The article that asks.
    pub article: String,
    /// "Shall": nobody may override it.
    pub hard: bool,
    /// Good practice only: it never stops the step.
    pub advice: bool,
    /// Whether it is satisfied already.
    pub met: bool,
    /// Under which name it can be given with the step: a fact, `grounds`, or empty.
    pub supply: String,
    /// A fact, as text, that may be given in its place; empty where none may.
    pub instead: String,
    /// In which form: `TEXT`, `DAY`, `MOMENT`, `CODE:a b c`, `OFFICER`, `GROUNDS`, or empty.
    pub input: String,
}

/// The steps possible from where the request stands, in the order of the law's file.
#[must_use]
pub fn next(law: &Law, file: &File, today: NaiveDate) -> Vec<Next> {
    let possible = steps(law, file);
    let next = possible.map(|(step, to)| {
        let (readiness, needs) = wanted(law, file, Asked::of(step), today);
        Next {
            to,
            article: step.article.clone(),
            recommended: step.usual,
            second_person: step.four_eyes,
            head_only: step.head,
            readiness,
            needs,
        }
    });
    next.collect()
}

/// How far a step is from possible, and what it asks for, as the file stands.
pub(super) fn wanted(
    law: &Law,
    file: &File,
    asked: Asked<'_>,
    today: NaiveDate,
) -> (Readiness, Vec<Need>) {
    let given = BTreeMap::new();
    let sight = Sight {
        law,
        file,
        measure: asked.measure(),
        given: &given,
        grounds: &[],
        on: today,
        today,
    };
    let answers: Vec<(&Guard, Answer)> = asked.answers(&sight);
    let waits =
        |answer: &Answer| !answer.met && matches!(answer.strength, Strength::Hard | Strength::Soft);
    let open = answers.iter().filter(|(_, answer)| waits(answer)).count();
    let consult = answers
        .iter()
        .any(|(guard, answer)| waits(answer) && matches!(guard.check, Check::Consult { .. }));
    let blocked = answers
        .iter()
        .any(|(_, answer)| answer.prohibited.is_some());
    let readiness = match open {
        _ if blocked => Readiness::Blocked,
        _ if consult => Readiness::ConsultFirst,
        0 => Readiness::Ready,
        open => Readiness::Open(open),
    };
    let needs = answers
        .iter()
        .map(|(guard, answer)| need(law, guard, answer));
    (readiness, needs.collect())
}

/// The name under which a need can be given with the step; empty where it cannot.
pub(super) fn supply(guard: &Guard) -> &str {
    match &guard.check {
        Check::Fact { .. }
        | Check::Field { .. }
        | Check::Paragraphs { .. }
        | Check::Parties
        | Check::FollowUp { .. }
        | Check::DayWhere { .. }
        | Check::Confidentiality { .. }
        | Check::SentenceLeft { .. }
        | Check::ToldIfSent
        | Check::NoneInForce { .. }
        | Check::Conditions { .. }
        | Check::Translated => &guard.code,
        Check::Ground { .. } | Check::Reasons { .. } => "grounds",
        _ => guard.or_fact.as_deref().unwrap_or(""),
    }
}

fn need(law: &Law, guard: &Guard, answer: &Answer) -> Need {
    let codes = |list: Vec<&str>| format!("CODE:{}", list.join(" "));
    let values = |values: &[String]| format!("CODE:{}", values.join(" "));
    let input = match &guard.check {
        Check::Fact {
            shape: FactShape::Day,
            ..
        } => "DAY".into(),
        Check::Fact {
            shape: FactShape::Moment,
            ..
        } => "MOMENT".into(),
        Check::Fact {
            shape: FactShape::Code,
            values: list,
            ..
        }
        | Check::FollowUp { values: list, .. }
        | Check::Paragraphs { values: list }
        | Check::NoneInForce { values: list }
        | Check::Confidentiality { values: list } => values(list),
        Check::DayWhere { .. }
        | Check::Parties
        | Check::ToldIfSent
        | Check::SentenceLeft { .. }
        | Check::Conditions {
            stand: ConditionStand::Accepted,
        } => "DAY".into(),
        Check::Field {
            field: RequestField::ReceivedOn | RequestField::SentOn,
        } => "DAY".into(),
        Check::Field {
            field: RequestField::Officer,
        } => "OFFICER".into(),
        Check::Field {
            field: RequestField::Channel,
        } => codes(law.list("channel").collect()),
        Check::Field {
            field: RequestField::Basis,
        } => codes(law.bases().map(|basis| basis.code.as_str()).collect()),
        Check::Fact {
            shape: FactShape::Text | FactShape::Term,
            ..
        }
        | Check::Field { .. }
        | Check::Conditions { .. }
        | Check::Translated => "TEXT".into(),
        Check::Ground { .. } | Check::Reasons { .. } => "GROUNDS".into(),
        _ if guard.or_fact.is_some() => "TEXT".into(),
        _ => String::new(),
    };
    Need {
        code: guard.code.clone(),
        article: answer.article.clone(),
        hard: answer.strength == Strength::Hard,
        advice: matches!(answer.strength, Strength::Advice | Strength::None),
        met: answer.met,
        supply: supply(guard).to_owned(),
        instead: guard
            .or_fact
            .clone()
            .filter(|code| code != supply(guard))
            .unwrap_or_default(),
        input,
    }
}

//! Guards as the data gives them: a closed set of questions that the program can answer.

use serde::{Deserialize, Serialize};

use super::codes::{Coded, Strength};
use super::{Certainty, Direction};

/// A field of a request that a guard can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RequestField {
    /// The other State.
    State,
    /// Its authority.
    Authority,
    /// Our domestic authority.
    HomeAuthority,
    /// Day of receipt.
    ReceivedOn,
    /// Day of dispatch.
    SentOn,
    /// Channel.
    Channel,
    /// Language.
    Language,
    /// Officer.
    Officer,
    /// Primary legal basis.
    Basis,
    /// Our reference.
    OurRef,
    /// Their reference.
    TheirRef,
}

/// The form of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum FactShape {
    /// Any words.
    Text,
    /// A day, ISO 8601.
    Day,
    /// A day, if possible with the time: `2026-03-10T15:40`.
    Moment,
    /// A day, or a number of days counted from the event beside it.
    Term,
    /// One of a few codes.
    Code,
}

/// Which of two decisions a guard is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Decision {
    /// Refusing.
    Refusing,
    /// Postponing.
    Postponing,
}

/// How a consultation has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ConsultationStand {
    /// One is open.
    Open,
    /// None is open, and one has ended.
    Ended,
}

/// How the measures have to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MeasureStand {
    /// Every one has ended.
    AllEnded,
    /// One has a result, be it that nothing was found.
    OneResult,
    /// One is done and another one open.
    SomeDoneSomeOpen,
    /// One is in force: a freeze, a preservation, a temporary transfer.
    OneInForce,
}

/// What a guard asks: a closed set. Data chooses and names, and can add no logic.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "SCREAMING_SNAKE_CASE", deny_unknown_fields)]
pub enum Check {
    /// A field of the request is filled; the step may fill it.
    Field {
        /// The field.
        field: RequestField,
    },
    /// A fact is given under the guard's own code.
    Fact {
        /// Its form.
        shape: FactShape,
        /// The codes to choose from.
        #[serde(default)]
        values: Vec<String>,
        /// It is something that has happened: a day in the future is refused.
        #[serde(default)]
        past: bool,
    },
    /// Letters of a sort were logged.
    Letter {
        /// Their direction.
        direction: Direction,
        /// Their sort.
        sort: String,
        /// How many at least.
        at_least: usize,
    },
    /// At least one measure is asked for, in requests of these kinds.
    MeasureAsked {
        /// The kinds.
        kinds: Vec<String>,
    },
    /// Exactly one person has one of these roles, or there is only one person at all.
    OnePerson {
        /// The roles.
        roles: Vec<String>,
    },
    /// The measures stand in a certain way.
    Measures {
        /// Which.
        stand: MeasureStand,
    },
    /// No mandatory item of the checklists is missing.
    Checklist {
        /// One checklist; none for all that fit the request.
        #[serde(default)]
        set: Option<String>,
    },
    /// Confidentiality is not asked for, or can be kept, or the sender knows that it cannot.
    Confidentiality {
        /// Which of the two.
        values: Vec<String>,
    },
    /// Where a fact has a certain value, the day of something that has happened since.
    DayWhere {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
    },
    /// A consultation is open, or has ended.
    Consultation {
        /// Which.
        stand: ConsultationStand,
    },
    /// The consultation that the legal basis asks for before a decision has been held, or was not answered in time.
    Consult {
        /// Before which decision.
        step: Decision,
    },
    /// A ground is stated for every measure concerned.
    Ground {
        /// For which decision.
        step: Decision,
    },
    /// Reasons are given, as the legal basis asks.
    Reasons {
        /// For which decision.
        step: Decision,
    },
    /// No ground is one that no State may use.
    NoProhibitedGround,
    /// A consultation for one of these purposes was concluded, or not answered by its day in spite of a reminder.
    Consulted {
        /// The purposes.
        purposes: Vec<String>,
    },
    /// A reply has come, or its day has passed and a reminder has gone.
    ReplyOrReminder,
    /// Where a treaty on assistance binds the two States, it is said whether they agreed to apply paragraphs
    /// 9 to 29 of UNCAC 46 or UNTOC 18 all the same.
    Paragraphs {
        /// Yes and no, in this order.
        values: Vec<String>,
    },
    /// The day the party status of both States was checked is known.
    Parties,
    /// The basis carries extradition to the requested State.
    ExtraditionBasis,
    /// Reciprocity, where it is the basis, has been assured by whoever asks.
    Assurance,
    /// Where a certain ground is stated, what follows from it is chosen.
    FollowUp {
        /// The ground.
        ground: String,
        /// What can be chosen.
        values: Vec<String>,
    },
    /// Enough of the sentence is left: the fact is the day it ends.
    SentenceLeft {
        /// The rule that says how much, counted from the receipt of the request.
        rule: String,
    },
    /// A tie of this sort to another request stands in the file, and nobody doubts it.
    Tied {
        /// The tie.
        tie: String,
    },
    /// The day the other State was told; not asked for where it never got anything.
    ToldIfSent,
    /// No measure is in force any more, and somebody has said so.
    NoneInForce {
        /// What can be said.
        values: Vec<String>,
    },
    /// No minimum time runs any longer on the measure, and nothing holds it.
    FloorPassed,
    /// Conditions stand in the file: asked for, accepted, or backed by a commitment in writing. A fact does as well.
    Conditions {
        /// How far they have come.
        stand: ConditionStand,
    },
    /// No charge raised after surrender waits for an answer.
    NoChargeOpen,
    /// Nobody waits for consent to use what came beyond the request.
    UseConsentsSettled,
    /// The papers go in a language that the other side reads: the fact names it, or a translation has come.
    Translated,
}

/// How conditions have to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ConditionStand {
    /// One is put in words.
    Worded,
    /// Those that were asked for are accepted, with their day.
    Accepted,
    /// Those that were accepted are so in a document.
    Documented,
    /// Those that were accepted are backed in writing by the authority that commits itself.
    Committed,
}

/// A guard: what a step asks for, with the article that asks.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// Code.
    pub code: String,
    /// What it rests on.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// How strongly it is asked for.
    pub strength: Strength,
    /// What it asks.
    pub check: Check,
    /// A fact that may stand in its place.
    #[serde(default)]
    pub or_fact: Option<String>,
    /// It must be given anew at every such step.
    #[serde(default)]
    pub each_time: bool,
}

impl Coded for Guard {
    fn code(&self) -> &str {
        &self.code
    }
    fn article(&self) -> &str {
        &self.article
    }
}

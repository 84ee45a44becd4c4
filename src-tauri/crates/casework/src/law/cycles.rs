//! Life cycles as the data gives them: states, steps, what a step asks for and what it starts or ends.

use serde::{Deserialize, Serialize};

use super::{Certainty, Direction, Event};
use crate::nouns::Measure;

/// Stands for any open state of the machine in a step's `from`.
pub const OPEN: &str = "OPEN";
/// Stands for the beginning in a step's `from`.
pub const NEW: &str = "NEW";
/// Stands for the state a request came from in a step's `to`.
pub const PREVIOUS: &str = "PREVIOUS";

/// What being in a state means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum StateSort {
    /// The request is being worked on.
    #[default]
    Open,
    /// It has an outcome; the file is still open.
    Outcome,
    /// The file is closed.
    Closed,
}

/// One state of one life cycle.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The life cycle.
    pub machine: String,
    /// Code.
    pub code: String,
    /// What being there means.
    #[serde(default)]
    pub sort: StateSort,
    /// The cause of waiting for the other State, while there.
    #[serde(default)]
    pub waits: Option<String>,
    /// Statuses of a general register that it stands for, where the life cycle has no such state of its own.
    #[serde(default)]
    pub reads: Vec<String>,
}

/// An event that a step brings about.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starts {
    /// The event.
    pub event: Event,
    /// The fact that holds its day; `received` for the day of receipt; none for the effective day.
    #[serde(default)]
    pub at: Option<String>,
    /// The fact that holds the date of limits that somebody sets.
    #[serde(default)]
    pub fixed: Option<String>,
}

/// How a step settles the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Outcome {
    /// From what became of the measures.
    FromMeasures,
    /// Executed: what was asked for has been done.
    Executed,
    /// Executed in full, or in part where only part was granted.
    ByGrant,
    /// Refused.
    Refused,
    /// Withdrawn.
    Withdrawn,
    /// Lapsed, or never answered.
    Lapsed,
    /// Passed on.
    Redirected,
}

/// One step of one life cycle.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// The life cycle.
    pub machine: String,
    /// From any of these states, or [`OPEN`], or [`NEW`].
    pub from: Vec<String>,
    /// To this state, or [`PREVIOUS`].
    pub to: String,
    /// What it rests on.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Kinds of request that may take it; none means any of the machine's.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Guards it has to pass.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The ordinary next step.
    #[serde(default)]
    pub usual: bool,
    /// A second person, a head, approves.
    #[serde(default)]
    pub four_eyes: bool,
    /// Only a head may do it.
    #[serde(default)]
    pub head: bool,
    /// Events it brings about.
    #[serde(default)]
    pub starts: Vec<Starts>,
    /// Limits that are met by it.
    #[serde(default)]
    pub meets: Vec<String>,
    /// The fact that holds the day on which they are met; none for the effective day.
    #[serde(default)]
    pub meets_on: Option<String>,
    /// Limits that no longer matter.
    #[serde(default)]
    pub cancels: Vec<String>,
    /// Limits that no longer matter if every limit met was met in time.
    #[serde(default)]
    pub cancels_when_met: Vec<String>,
    /// All other limits end that somebody had to keep; floors and protections run on.
    #[serde(default)]
    pub ends_rest: bool,
    /// The outcome it settles.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// The fact that holds the day of the outcome; none for the effective day.
    #[serde(default)]
    pub outcome_day: Option<String>,
    /// It closes the file.
    #[serde(default)]
    pub closes: bool,
    /// It opens a closed file again.
    #[serde(default)]
    pub reopens: bool,
}

/// Whether something that lasts is in force: a freeze, a preservation, a temporary transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Standing {
    /// It is.
    InForce,
    /// It has been, and is no longer.
    Ended,
}

impl Standing {
    /// The code that a measure stores.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::InForce => "IN_FORCE",
            Self::Ended => "ENDED",
        }
    }
}

/// The end of an order or a preservation, reckoned from a term that somebody sets.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The fact that holds the day the term runs from; [`ORDER_END`] for the end of the term before.
    pub from: String,
    /// The fact that holds the term: a day, or a number of days.
    pub given: String,
}

/// Stands for the end of the term in what a step of a measure starts.
pub const ORDER_END: &str = "order-end";

/// One step of a measure's own small life cycle: a new status, or something that happens while it stays where it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureStep {
    /// The status it leads to, or the name of what happens.
    pub code: String,
    /// From any of these statuses.
    pub from: Vec<String>,
    /// The status stays; only something happens.
    #[serde(default)]
    pub stays: bool,
    /// Measures that may take it; none means any.
    #[serde(default)]
    pub measures: Vec<String>,
    /// Directions of the request; none means both.
    #[serde(default)]
    pub directions: Vec<Direction>,
    /// What this rests on.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Only while it stands like this; none where that does not matter.
    #[serde(default)]
    pub standing: Option<Standing>,
    /// How it stands afterwards; none where nothing changes.
    #[serde(default)]
    pub stands: Option<Standing>,
    /// Guards it has to pass.
    #[serde(default)]
    pub needs: Vec<String>,
    /// A second person, a head, approves.
    #[serde(default)]
    pub four_eyes: bool,
    /// The term it sets.
    #[serde(default)]
    pub term: Option<Term>,
    /// Limits of the measure that go on from their old end to the end of the new term.
    #[serde(default)]
    pub extends: Vec<String>,
    /// Events it brings about; a limit that runs already from an earlier such event is superseded.
    #[serde(default)]
    pub starts: Vec<Starts>,
    /// Limits that are met by it.
    #[serde(default)]
    pub meets: Vec<String>,
    /// Limits that no longer matter.
    #[serde(default)]
    pub cancels: Vec<String>,
}

impl MeasureStep {
    /// Whether a measure can take it in a request of this direction.
    #[must_use]
    pub fn fits(&self, direction: &str, measure: &Measure) -> bool {
        let stands = |asked: Standing| measure.standing == asked.code();
        self.from.contains(&measure.status)
            && (self.measures.is_empty() || self.measures.contains(&measure.code))
            && (self.directions.is_empty()
                || self.directions.iter().any(|one| one.code() == direction))
            && self.standing.is_none_or(stands)
    }
}

/// A life cycle: its states in the order of the file.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Machine {
    /// Code, `IN_MLA`.
    pub code: String,
    /// Its states.
    pub states: Vec<State>,
}

impl Machine {
    /// A state.
    #[must_use]
    pub fn state(&self, code: &str) -> Option<&State> {
        self.states.iter().find(|state| state.code == code)
    }
    /// The state that a status of a general register means here: the state of that name, or the one that stands for it.
    #[must_use]
    pub fn standing(&self, status: &str) -> Option<&State> {
        let stands = |state: &&State| state.reads.iter().any(|one| one == status);
        self.state(status)
            .or_else(|| self.states.iter().find(stands))
    }
    /// Whether a request there is still being worked on.
    #[must_use]
    pub fn is_open(&self, code: &str) -> bool {
        self.state(code)
            .is_some_and(|state| state.sort == StateSort::Open)
    }
}

/// A letter that starts or ends clocks without a step.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Direction of the request.
    pub request: Direction,
    /// Direction of the letter.
    pub direction: Direction,
    /// Its sort.
    pub sort: String,
    /// Only in writing: what is said does not confirm what was said.
    #[serde(default)]
    pub written: bool,
    /// What this rests on.
    pub article: String,
    /// The event it brings about.
    #[serde(default)]
    pub starts: Option<Event>,
    /// Limits met by it.
    #[serde(default)]
    pub meets: Vec<String>,
    /// Limits that no longer matter.
    #[serde(default)]
    pub cancels: Vec<String>,
}

//! Life cycles as the data gives them: states, steps, what a step asks for and what it starts or ends.

use serde::{Deserialize, Serialize};

use super::{Certainty, Direction, Event};

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

/// What may become of one measure.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureStep {
    /// From this status.
    pub from: String,
    /// To one of these.
    pub to: Vec<String>,
    /// What this rests on.
    pub article: String,
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

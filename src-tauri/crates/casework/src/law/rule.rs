//! One time limit as the law gives it: what starts it, how it is counted, what happens when it ends.

use serde::{Deserialize, Serialize};

use crate::calendar::Roll;

/// How sure we are of a rule (domain, certainty tags). Rules of certainty `C` ship disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Certainty {
    /// Read in the treaty itself.
    A,
    /// Read in a reliable secondary or partial text.
    B,
    /// To be verified: computed on request, never started by itself.
    C,
}

/// A request's direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Direction {
    /// We are asked.
    In,
    /// We ask.
    Out,
}

impl Direction {
    /// Reads the code that a request stores.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        match code {
            "IN" => Some(Self::In),
            "OUT" => Some(Self::Out),
            _ => None,
        }
    }

    /// The code that a request stores.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "IN",
            Self::Out => "OUT",
        }
    }
}

/// The unit of a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Unit {
    /// Calendar days.
    Cd,
    /// Working days of the calendar.
    Wd,
    /// Months.
    M,
    /// Hours.
    H,
    /// A date that somebody sets.
    Fix,
}

/// Whether the trigger day counts (domain 4.1, point 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Count {
    /// The trigger day is day 0.
    Excl,
    /// The trigger day is day 1: the limit ends one day earlier.
    Incl,
}

/// Who decides how a rule's days are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum CountedBy {
    /// The rule: the trigger day is not counted.
    #[default]
    Excl,
    /// The rule: the trigger day is counted.
    Incl,
    /// The State that holds the person. As long as its way is unknown both dates are shown.
    State,
}

/// What kind of limit it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Nature {
    /// Something has to be done by then.
    Due,
    /// Something cannot last longer.
    Maximum,
    /// From then on something may happen.
    MayEvent,
    /// Something may not end earlier. Never overdue.
    Floor,
    /// A protection ends. Never overdue.
    ProtectionEnd,
    /// A test of admissibility, not a limit.
    Test,
    /// A rule to know, without a limit of its own.
    Info,
}

/// Whether the law attaches a consequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Force {
    /// It does.
    Hard,
    /// It does not.
    Soft,
}

/// Who has to act; the clock uses that side's calendar and time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Side {
    /// The requesting State.
    Requesting,
    /// The requested State, which also holds the person.
    Requested,
    /// Both.
    Both,
    /// The other State, whichever side it is on.
    Other,
    /// A service provider; we watch.
    Provider,
    /// Our own office, whichever side we are on.
    Office,
}

/// Whether another length may be agreed, declared or ordered in place of the rule's own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Agreed {
    /// No: the number is the law's.
    #[default]
    No,
    /// Only a longer one.
    Longer,
    /// Only a shorter one.
    Shorter,
    /// Any.
    Any,
}

/// An event that starts a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Event {
    /// The request reaches the requested State.
    Receipt,
    /// The competent executing authority has it.
    ReceiptExecuting,
    /// The service provider has it.
    ReceiptProvider,
    /// All information asked for is there.
    InformationComplete,
    /// The person is arrested or taken into custody.
    Arrest,
    /// An arrest is ordered.
    ArrestOrder,
    /// The person consents to surrender.
    Consent,
    /// The person is released from custody.
    Release,
    /// The final decision is taken.
    Decision,
    /// The decision is notified to the other State.
    DecisionNotified,
    /// Further information is asked for.
    InformationAsked,
    /// The day appointed for surrender.
    SurrenderDate,
    /// A new day agreed for surrender.
    NewSurrenderDate,
    /// The person is finally discharged and free to leave.
    Discharge,
    /// A domestic order is made.
    Order,
    /// That order expires.
    OrderExpiry,
    /// Data are preserved.
    Preserved,
    /// The preservation ends.
    PreservationEnd,
    /// The day on which a freeze is to be lifted.
    LiftingPlanned,
    /// A witness is told that his presence is no longer required.
    PresenceEnded,
    /// The day of an appearance in court.
    Appearance,
    /// A temporary transfer with an agreed return.
    TransferAgreed,
    /// A joint investigation is agreed on, or its time extended.
    TeamAgreed,
    /// Progress is asked about.
    StatusAsked,
    /// A consultation is opened.
    ConsultationOpened,
    /// An outgoing request is dispatched.
    Dispatch,
    /// The earlier limit that is extended.
    OriginalDue,
    /// A limit the request itself suggests.
    Suggested,
    /// An observation crosses the border.
    BorderCrossed,
    /// The order is served on the provider.
    ServedOnProvider,
    /// Criminal records were last exchanged.
    LastExchange,
    /// A country review starts.
    ReviewStart,
    /// The answers to the self-assessment arrive.
    SelfAssessment,
}

impl Event {
    /// The code that a deadline stores.
    #[must_use]
    pub fn code(self) -> String {
        // The same words as in the data, so that the list of events stands only once.
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(code)) => code,
            _ => String::new(),
        }
    }
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Length {
    /// How many.
    pub number: u32,
    /// Of what.
    pub unit: Unit,
}

/// One row of `deadlines.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Code, `ECE-PA-18`.
    pub code: String,
    /// Instrument.
    pub source: String,
    /// Article of the instrument.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Kinds of request; none means any.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Directions; none means both.
    #[serde(default)]
    pub directions: Vec<Direction>,
    /// Legal bases; none means any.
    #[serde(default)]
    pub bases: Vec<String>,
    /// Measures, one of which must be asked for; none means no matter.
    #[serde(default)]
    pub measures: Vec<String>,
    /// Urgencies; none means any.
    #[serde(default)]
    pub urgencies: Vec<String>,
    /// Channels the request came or went by; none means any.
    #[serde(default)]
    pub channels: Vec<String>,
    /// True for a rule that starts only where the legal basis names it: the rules of single treaties,
    /// and those that an officer must choose.
    #[serde(default)]
    pub named_only: bool,
    /// The event of day 0.
    pub trigger: Event,
    /// How long; none for a rule without a number.
    #[serde(default)]
    pub length: Option<u32>,
    /// Of what; none for a rule without a number.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// Whether another length may take its place.
    #[serde(default)]
    pub agreed: Agreed,
    /// Who decides how days are counted.
    #[serde(default)]
    pub count: CountedBy,
    /// What happens on a day of rest.
    pub roll: Roll,
    /// Counted backwards from the trigger.
    #[serde(default)]
    pub backward: bool,
    /// Counted from the end of this other rule, which has the same trigger.
    #[serde(default)]
    pub from_end_of: Option<String>,
    /// That other rule, looked up when the law is loaded.
    #[serde(skip)]
    pub anchor: Option<Box<Self>>,
    /// The kind of limit.
    pub nature: Nature,
    /// Whether the law attaches a consequence.
    pub force: Force,
    /// What happens when it ends, a code with words.
    pub effect: String,
    /// Who must act.
    pub acts: Side,
    /// Whether days may be left out of the count (CETS 209 4(5)).
    #[serde(default)]
    pub pausable: bool,
    /// Rules that do not start where this one does.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// Rules whose running rows end as superseded when this one starts.
    #[serde(default)]
    pub supersedes: Vec<String>,
    /// The events that the end of this limit is: what they start hangs on it and moves with it.
    #[serde(default)]
    pub ends: Vec<Event>,
    /// What it protects may not end before a request that follows is decided (ETS 185 29(7)).
    #[serde(default)]
    pub until_decision: bool,
    /// The code whose words it has, where it has none of its own.
    #[serde(default)]
    pub words: Option<String>,
    /// The rule it counts as where a step meets or ends limits.
    #[serde(default)]
    pub like: Option<String>,
    /// What the office chose about it: enabled, disabled, or nothing.
    #[serde(skip)]
    pub chosen: Option<bool>,
}

impl Rule {
    /// Whether it starts by itself: everything that has been read in a reliable text, unless the office
    /// chose otherwise.
    #[must_use]
    pub fn enabled(&self) -> bool {
        self.chosen.unwrap_or(self.certainty != Certainty::C)
    }

    /// Instrument and article, the instrument once: `ETS 24 16(4)`, but `UNCAC 46(24), UNTOC 18(24)`. Empty
    /// for a standard of the office.
    #[must_use]
    pub fn cited(&self) -> String {
        let names_itself = self.source.split([',', ' ']).any(|word| {
            word.len() > 3 && word.chars().all(char::is_alphabetic) && self.article.contains(word)
        });
        if self.is_standard() {
            String::new()
        } else if names_itself {
            self.article.clone()
        } else {
            format!("{} {}", self.source, self.article)
        }
    }

    /// The code that its words stand under.
    #[must_use]
    pub fn words(&self) -> &str {
        self.words.as_deref().unwrap_or(&self.code)
    }

    /// Its own length; none for a rule without a number.
    #[must_use]
    pub fn own_length(&self) -> Option<Length> {
        match (self.length, self.unit?) {
            (Some(number), unit) => Some(Length { number, unit }),
            (None, Unit::Fix) => Some(Length {
                number: 0,
                unit: Unit::Fix,
            }),
            (None, _) => None,
        }
    }
}

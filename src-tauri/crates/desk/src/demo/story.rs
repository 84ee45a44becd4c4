//! One case as it happened, before it becomes rows: told by hand (`living.toml`) or drawn by chance.

use chrono::{NaiveDate, TimeDelta};
use comity_casework::law::Event;
use serde::Deserialize;

/// One case.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Story {
    pub(super) direction: String,
    pub(super) kind: String,
    pub(super) state: String,
    pub(super) basis: String,
    pub(super) subject: String,
    pub(super) urgency: String,
    pub(super) urgency_reason: String,
    pub(super) sensitivity: String,
    pub(super) officer: String,
    pub(super) suggested: Option<NaiveDate>,
    pub(super) suggested_reason: String,
    pub(super) governing: Option<NaiveDate>,
    /// Minutes after midnight when it came, where that matters.
    pub(super) minute: Option<i64>,
    /// Status and day, the registration first.
    pub(super) path: Vec<(String, NaiveDate)>,
    /// What starts clocks besides receipt and dispatch.
    pub(super) events: Vec<(Event, NaiveDate)>,
    /// Single clocks, by rule and trigger.
    pub(super) start: Vec<(String, NaiveDate)>,
    /// Clocks left running past their day.
    pub(super) late: Vec<String>,
    /// Clocks that the office has taken off this file.
    pub(super) without: Vec<String>,
    /// From and to; without to while it lasts.
    pub(super) waits: Vec<Vec<NaiveDate>>,
    pub(super) persons: Vec<Figure>,
    /// As written; each stands in the cast.
    pub(super) offences: Vec<String>,
    pub(super) measures: Vec<String>,
    pub(super) data_categories: String,
    /// Minor units and currency.
    pub(super) amounts: Vec<(i64, String)>,
    pub(super) consultations: Vec<Talk>,
    pub(super) ground: String,
    pub(super) outcome: String,
    pub(super) outcome_on: Option<NaiveDate>,
}

/// A person in a case.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Figure {
    pub(super) role: String,
    /// Name and script, the first one first.
    pub(super) names: Vec<(String, String)>,
    /// A day, or a year.
    pub(super) born: String,
    pub(super) nationality: String,
    pub(super) sex: String,
}

/// A consultation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Talk {
    pub(super) purpose: String,
    pub(super) opened: NaiveDate,
    pub(super) reply_by: NaiveDate,
    /// The day it was settled.
    pub(super) settled: Option<NaiveDate>,
    /// True when the other State began it, so that we owe the reply.
    #[serde(default)]
    pub(super) theirs: bool,
}

impl Story {
    /// The day it was registered.
    pub(super) fn begun(&self) -> Option<NaiveDate> {
        self.path.first().map(|(_, day)| *day)
    }

    /// True when we ask.
    pub(super) fn outgoing(&self) -> bool {
        self.direction == "OUT"
    }

    /// The day it came to a status, the first time.
    pub(super) fn day_of(&self, status: &str) -> Option<NaiveDate> {
        self.path
            .iter()
            .find(|(reached, _)| reached == status)
            .map(|(_, day)| *day)
    }

    /// The day it was dispatched: none for a draft.
    pub(super) fn sent(&self) -> Option<NaiveDate> {
        let dispatch = if self.kind == "PAR" {
            "PA_SENT"
        } else {
            "SENT"
        };
        self.day_of(dispatch).filter(|_| self.outgoing())
    }

    /// Moves everything by so many days.
    pub(super) fn moved(mut self, by: TimeDelta) -> Self {
        let days = self
            .path
            .iter_mut()
            .map(|(_, day)| day)
            .chain(self.events.iter_mut().map(|(_, day)| day))
            .chain(self.start.iter_mut().map(|(_, day)| day))
            .chain(self.waits.iter_mut().flatten())
            .chain(&mut self.suggested)
            .chain(&mut self.governing)
            .chain(&mut self.outcome_on)
            .chain(self.consultations.iter_mut().flat_map(|talk| {
                [&mut talk.opened, &mut talk.reply_by]
                    .into_iter()
                    .chain(&mut talk.settled)
            }));
        for day in days {
            *day = day.checked_add_signed(by).unwrap_or(*day);
        }
        self
    }
}

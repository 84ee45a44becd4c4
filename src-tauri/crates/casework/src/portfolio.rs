//! What each side owes the other on one open file: a line of the sheet for a meeting on all files with one State.

use chrono::NaiveDate;

use crate::consultations::is_open;
use crate::deadlines::{Due, Trigger};
use crate::file::File;
use crate::nouns::Deadline;

/// Something one side waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// `US` or `THEM`: who owes it.
    pub side: &'static str,
    /// DEADLINE, WAIT, CONSULTATION, CONDITION or STEP (list `owed`).
    pub what: &'static str,
    /// The rule, the cause of waiting, the purpose, the condition's code or the status.
    pub code: String,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// By when, if a day was set.
    pub until: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
}

/// What each side owes, the longest wait first. Where nothing in particular is owed, the request itself is: by us
/// when it came to us or is not sent yet, by them once it was sent.
#[must_use]
pub fn owed(file: &File, today: NaiveDate) -> Vec<Owed> {
    let request = &file.request;
    let mut list = Vec::new();
    for row in file.deadlines.iter().filter(|row| to_keep(row)) {
        let until = row.due.parse::<Due>().ok().map(Due::day);
        list.push(Owed {
            side: if row.actor == "THEM" { "THEM" } else { "US" },
            what: "DEADLINE",
            code: row.rule.clone(),
            since: Trigger::parse(&row.trigger_at)
                .ok()
                .map(|trigger| trigger.in_zone(None).day()),
            until,
            overdue: until.is_some_and(|until| until < today),
        });
    }
    for wait in file
        .waits
        .iter()
        .filter(|wait| wait.to_day.is_none() && wait.rule.is_empty())
    {
        list.push(Owed {
            side: "THEM",
            what: "WAIT",
            code: wait.cause.clone(),
            since: wait.from_day,
            until: None,
            overdue: false,
        });
    }
    if request.status == "INFO_REQUIRED" {
        list.push(Owed {
            side: "US",
            what: "WAIT",
            code: request.status.clone(),
            since: request.status_on,
            until: None,
            overdue: false,
        });
    }
    let meetings = |purpose: &str| purpose == "CON-PORT";
    let open = file.consultations.iter().filter(|one| is_open(one));
    for one in open.filter(|one| !meetings(&one.purpose)) {
        list.push(Owed {
            side: if one.initiated_by == "THEM" {
                "US"
            } else {
                "THEM"
            },
            what: "CONSULTATION",
            code: one.purpose.clone(),
            since: one.opened_on,
            until: one.reply_by,
            overdue: one.reply_by.is_some_and(|by| by < today),
        });
    }
    for one in file.conditions.iter().filter(|one| one.answer.is_empty()) {
        list.push(Owed {
            side: if one.asked_by == "THEM" { "US" } else { "THEM" },
            what: "CONDITION",
            code: one.code.clone(),
            since: one.asked_on,
            until: None,
            overdue: false,
        });
    }
    if list.is_empty() {
        let theirs = request.direction == "OUT" && request.sent_on.is_some();
        list.push(Owed {
            side: if theirs { "THEM" } else { "US" },
            what: "STEP",
            code: request.status.clone(),
            since: if theirs {
                request.sent_on
            } else {
                request.received_on
            },
            until: None,
            overdue: false,
        });
    }
    list.sort_by(|a, b| {
        (a.since.is_none(), a.since, &a.code).cmp(&(b.since.is_none(), b.since, &b.code))
    });
    list
}

/// Running limits that somebody has to keep; the reply to a consultation is told with the consultation.
fn to_keep(row: &Deadline) -> bool {
    matches!(row.status.as_str(), "RUNNING" | "PAUSED")
        && row.nature == "DUE"
        && row.consultation.is_none()
        && row.rule != "INT-CONSULT"
}

//! A provisional arrest and the extradition request that followed it, two requests of one matter (domain.md 1).

use crate::access::holds;
use crate::entered;
use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::Act;
use crate::wire::{FileView, FollowArrest};
use comity_casework::lifecycle::{self, Move};
use std::collections::BTreeMap;

/// `requests.follow_arrest`: ties the two, moves the clocks that hold the person, and ends the arrest as followed.
pub(crate) fn follow(act: &mut Act<'_>, typed: FollowArrest) -> Result<FileView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let arrest = readable(act, id(&typed.arrest)?)?;
    let today = act.today();
    let on = entered::day_or("on", &typed.on, today)?;
    let mut facts = BTreeMap::new();
    if !typed.documents_received_on.trim().is_empty() {
        let day = parse_day("documents_received_on", &typed.documents_received_on)?;
        facts.insert("documents-received-on".to_owned(), day.to_string());
    }
    let member = act.by();
    let step = Move {
        to: "FOLLOWED".into(),
        effective_on: on,
        facts,
        reason: typed.reason.clone(),
        by_head: holds(&member, "HEAD"),
        by: member.login,
        today,
        ..Move::default()
    };
    let (law, calendar) = (act.law(), act.calendar());
    let edits =
        lifecycle::follow_arrest(&law, &arrest, &file, &step, &calendar, &mut || act.new_id());
    // This form has names of its own for the two days.
    let edits = edits.map_err(|no| match no.field.as_deref() {
        Some("effective_on") => no.at("on"),
        Some("documents-received-on") => no.at("documents_received_on"),
        _ => no,
    })?;
    act.commit(edits, &typed.reason, Some(on))?;
    file_view(act, request)
}

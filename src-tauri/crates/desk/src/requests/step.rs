//! One step of a life cycle: read, ask the law, commit.

use super::{file_view, id, parse_day, readable, refuse_stale};
use crate::access::holds;
use crate::problems::Problem;
use crate::session::Act;
use crate::wire::{Advance, FileView};
use comity_casework::edits::{Edit, Op};
use comity_casework::lifecycle::{self, GroundGiven, Move};
use comity_casework::nouns::{Member, Request, Row};

/// `requests.advance`.
pub(crate) fn advance(act: &mut Act<'_>, typed: Advance) -> Result<FileView, Problem> {
    let id = id(&typed.id)?;
    let file = readable(act, id)?;
    let status = String::from("status");
    refuse_stale(act, id, typed.seen, std::iter::once(&status))?;
    let today = act.today();
    let effective_on = match typed.effective_on.trim() {
        "" => today,
        day => parse_day("effective_on", day)?,
    };
    let approved_by = approver(act, &typed.approved_by)?;
    let mut grounds = Vec::new();
    for ground in &typed.grounds {
        let measure = match ground.measure.as_str() {
            "" => None,
            row => Some(super::id(row)?),
        };
        grounds.push(GroundGiven {
            code: ground.code.clone(),
            reasons: ground.reasons.clone(),
            measure,
        });
    }
    let step = Move {
        to: typed.to,
        effective_on,
        facts: typed.facts,
        grounds,
        reason: typed.reason.clone(),
        overrides: typed.overrides,
        approved_by,
        by: act.member().login,
        by_head: holds(&act.member(), "HEAD"),
        today,
    };
    let calendar = act.calendar();
    let mut edits = lifecycle::advance(&act.law(), &file, &step, &calendar, &mut || act.new_id())?;
    edits.extend(crate::deadlines::holds(
        act,
        &after(&file.request, &edits),
        &file.links,
    )?);
    act.commit(edits, &typed.reason, Some(effective_on))?;
    file_view(act, id)
}

/// The request as it will be.
fn after(request: &Request, edits: &[Edit]) -> Request {
    let mut after = request.clone();
    for edit in edits.iter().filter(|edit| edit.id == request.id) {
        if let Op::Set { field, now, .. } = &edit.op {
            after.set(*field, now);
        }
    }
    after
}

/// The head who approves must exist and be a head; whether a second person is needed the law says.
pub(crate) fn approver(act: &Act<'_>, login: &str) -> Result<String, Problem> {
    let login = login.trim();
    if login.is_empty() {
        return Ok(String::new());
    }
    let members = act.vault.all::<Member>()?;
    let head = members
        .iter()
        .find(|member| member.login == login && !member.retired);
    if head.is_some_and(|member| holds(member, "HEAD")) {
        Ok(login.to_owned())
    } else {
        Err(Problem::new("approver-not-head")
            .at("approved_by")
            .with("login", login))
    }
}

//! One step of a life cycle: read, ask the law, commit.

use super::{file_view, id, readable, refuse_stale};
use crate::access::{Reach, Right, holds};
use crate::entered;
use crate::problems::Problem;
use crate::session::Act;
use crate::wire::{Advance, FileView, GroundEdit};
use comity_casework::edits::{Edit, Op};
use comity_casework::law::Law;
use comity_casework::lifecycle::{self, GroundGiven, Move};
use comity_casework::nouns::{Member, Request, Row};

/// `requests.advance`.
pub(crate) fn advance(act: &mut Act<'_>, typed: Advance) -> Result<FileView, Problem> {
    let id = id(&typed.id)?;
    let file = readable(act, id)?;
    let status = String::from("status");
    refuse_stale(act, id, typed.seen, std::iter::once(&status))?;
    let today = act.today();
    let effective_on = entered::day_or("effective_on", &typed.effective_on, today)?;
    let law = act.law();
    let member = act.by();
    if !may_take(&law, &member, &file.request, &typed.to) {
        return Err(Problem::new("not-allowed").with("role", &member.role));
    }
    let approved_by = act.second_person(&typed.approved_by, &typed.approver_passphrase)?;
    let step = Move {
        to: typed.to,
        effective_on,
        facts: typed.facts,
        grounds: given(&typed.grounds)?,
        reason: typed.reason.clone(),
        overrides: typed.overrides,
        approved_by,
        by_head: holds(&member, "HEAD"),
        by: member.login,
        today,
    };
    let calendar = act.calendar();
    let mut edits = lifecycle::advance(&law, &file, &step, &calendar, &mut || act.new_id())?;
    let after = after(&file.request, &edits);
    edits.extend(crate::deadlines::holds(act, &after, &file.links)?);
    if file.request.sent_on.is_none() && after.direction == "OUT" {
        edits.extend(crate::oral::request(act, &after, after.sent_on));
    }
    act.commit(edits, &typed.reason, Some(effective_on))?;
    file_view(act, id)
}

/// Whether somebody's role reaches as far as this step.
pub(super) fn may_take(law: &Law, member: &Member, request: &Request, to: &str) -> bool {
    let early = law.is_early(&request.machine, &request.status, to);
    let mut reaches = Right::Step.reaches(member).into_iter();
    reaches.any(|reach| reach != Reach::Early || early)
}

/// Grounds as typed, each with the measure it concerns.
pub(crate) fn given(typed: &[GroundEdit]) -> Result<Vec<GroundGiven>, Problem> {
    let grounds = typed.iter().map(|ground| {
        let measure = match ground.measure.as_str() {
            "" => None,
            row => Some(super::id(row)?),
        };
        Ok(GroundGiven {
            code: ground.code.clone(),
            reasons: ground.reasons.clone(),
            measure,
        })
    });
    grounds.collect()
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

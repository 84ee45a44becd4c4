//! Legal days put right by two persons (domain.md 2, rule 3; domain.md 10, four eyes).

use crate::problems::Problem;
use crate::requests::{file_view, id, readable, refuse_stale};
use crate::session::Act;
use crate::wire::{CorrectDay, FileView};
use comity_casework::lifecycle::{self, Correction, Which};

/// `requests.correct`.
pub(crate) fn correct(act: &mut Act<'_>, typed: CorrectDay) -> Result<FileView, Problem> {
    let id = id(&typed.id)?;
    let file = readable(act, id)?;
    let field = typed.field.clone();
    refuse_stale(act, id, typed.seen, std::iter::once(&field))?;
    let which = match (
        typed.field.as_str(),
        typed.step.as_str(),
        typed.fact.as_str(),
    ) {
        ("received_on", "", "") => Which::Received,
        ("sent_on", "", "") => Which::Sent,
        ("", step, "") if !step.is_empty() => Which::Step(crate::requests::id(step)?),
        ("", "", fact) if !fact.is_empty() => Which::Fact(fact.to_owned()),
        _ => return Err(Problem::new("unknown-field").at("field")),
    };
    let approved_by = act.second_person(&typed.approved_by, &typed.approver_passphrase)?;
    let correction = Correction {
        which,
        to: typed.to,
        reason: typed.reason.clone(),
        approved_by,
        by: act.by().login,
        today: act.today(),
    };
    let home = act.calendar();
    let edits = lifecycle::corrected(&act.law(), &file, &correction, &home, &mut || act.new_id())?;
    act.commit(edits, &typed.reason, None)?;
    file_view(act, id)
}

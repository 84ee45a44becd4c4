//! What an administrator does with users: adding, changing, ending, letting in again.
//!
//! Nobody locks the office out: it always keeps an administrator and a head. Who could govern is let in, or raised, only
//! with a second head's own passphrase, wherever the office has one: an administrator alone cannot become a head, and
//! cannot take a head's place by giving them a passphrase (trust.md, second person).

use super::{everybody, kept, list, others_who_approve, tag};
use crate::access::{ROLES, holds};
use crate::problems::Problem;
use crate::requests::id;
use crate::session::{Act, Open};
use crate::wire::{AddMember, AdmitMember, EditMember, EndMember, MemberLine, Nothing, OfficeView};
use comity_casework::nouns::{Member, Row as _};
use comity_vault::{Admission, KdfCost};
use zeroize::Zeroizing;

/// `members.add`.
pub(crate) fn add(act: &mut Act<'_>, request: AddMember) -> Result<OfficeView, Problem> {
    let passphrase = Zeroizing::new(request.passphrase);
    let approver_passphrase = Zeroizing::new(request.approver_passphrase);
    let login = request.login.trim().to_owned();
    if login.is_empty() {
        return Err(Problem::new("required").at("login"));
    }
    if everybody(act)?.iter().any(|member| member.login == login) {
        return Err(Problem::new("login-taken")
            .at("login")
            .with("login", &login));
    }
    tag("locale", &request.locale)?;
    let member = Member {
        login,
        display: request.display.trim().to_owned(),
        role: roles(&request.role)?,
        unit: request.unit.trim().to_owned(),
        locale: request.locale,
        passphrase_given: true,
        ..Member::default()
    };
    if governs(&member.role) {
        four_eyes(act, &member, &request.approved_by, &approver_passphrase)?;
    }
    let done = act.vault.add_member(&Admission {
        member: &member,
        passphrase: &passphrase,
        now: act.now(),
        cost: KdfCost::STANDARD,
        approver: act.approver(),
    })?;
    act.left_behind(done)?;
    crate::office::view(act, Nothing {})
}

/// `members.edit`: in force at once, also for who sits at this desk.
pub(crate) fn edit(act: &mut Act<'_>, request: EditMember) -> Result<Vec<MemberLine>, Problem> {
    let approver_passphrase = Zeroizing::new(request.approver_passphrase);
    let before = found(act, &request.id)?;
    if before.retired {
        return Err(Problem::new("member-left").with("login", &before.login));
    }
    tag("locale", &request.locale)?;
    let after = Member {
        display: request.display.trim().to_owned(),
        role: roles(&request.role)?,
        unit: request.unit.trim().to_owned(),
        locale: request.locale,
        ..before.clone()
    };
    let lost = |role: &str| holds(&before, role) && !holds(&after, role);
    let everybody = everybody(act)?;
    for (role, code) in [("ADMIN", "last-administrator"), ("HEAD", "last-head")] {
        if lost(role) && kept(act, &everybody, &before) == Some(code) {
            return Err(Problem::new(code).at("role"));
        }
    }
    // The last administrator may be the last head as well: `kept` names the first of the two reasons only.
    let heads = everybody
        .iter()
        .filter(|one| !one.retired && holds(one, "HEAD"));
    if lost("HEAD") && heads.count() == 1 {
        return Err(Problem::new("last-head").at("role"));
    }
    let raised = ["HEAD", "ADMIN"]
        .into_iter()
        .any(|role| !holds(&before, role) && holds(&after, role));
    if raised {
        four_eyes(act, &before, &request.approved_by, &approver_passphrase)?;
    }
    act.commit(after.changed_from(&before), "", None)?;
    act.vault.show_member(&after)?;
    act.refresh()?;
    list(act, Nothing {})
}

/// `members.end`: at once. Their files stay theirs until a handover or an assignment passes them on.
pub(crate) fn end(act: &mut Act<'_>, request: EndMember) -> Result<Vec<MemberLine>, Problem> {
    let before = found(act, &request.id)?;
    if before.retired {
        return Err(Problem::new("member-left").with("login", &before.login));
    }
    if let Some(code) = kept(act, &everybody(act)?, &before) {
        return Err(Problem::new(code));
    }
    if request.why.trim().is_empty() {
        return Err(Problem::new("required").at("why"));
    }
    let after = Member {
        retired: true,
        ..before.clone()
    };
    act.commit(after.changed_from(&before), request.why.trim(), None)?;
    act.vault.shut_out(&before.login)?;
    list(act, Nothing {})
}

/// `members.admit`.
pub(crate) fn admit(act: &mut Act<'_>, request: AdmitMember) -> Result<Vec<MemberLine>, Problem> {
    let passphrase = Zeroizing::new(request.passphrase);
    let approver_passphrase = Zeroizing::new(request.approver_passphrase);
    let before = found(act, &request.id)?;
    if before.login == act.member().login {
        return Err(Problem::new("member-oneself"));
    }
    if governs(&before.role) {
        four_eyes(act, &before, &request.approved_by, &approver_passphrase)?;
    }
    let done = act.vault.readmit(&Admission {
        member: &Member {
            passphrase_given: true,
            ..before
        },
        passphrase: &passphrase,
        now: act.now(),
        cost: KdfCost::STANDARD,
        approver: act.approver(),
    })?;
    act.left_behind(done)?;
    list(act, Nothing {})
}

/// The present row of a user, or the last one of somebody who left.
fn found(open: &Open, row: &str) -> Result<Member, Problem> {
    let row = id(row)?;
    everybody(open)?
        .into_iter()
        .find(|member| member.id == row)
        .ok_or_else(|| Problem::new("no-such-row").at("id"))
}

/// Roles as the record writes them.
fn roles(typed: &str) -> Result<String, Problem> {
    let roles: Vec<&str> = typed.split_whitespace().collect();
    if roles.is_empty() || !roles.iter().all(|role| ROLES.contains(role)) {
        return Err(Problem::new("unknown-code").at("role").with("value", typed));
    }
    Ok(roles.join(" "))
}

/// Whether a role decides over files or over users.
fn governs(role: &str) -> bool {
    role.split_whitespace()
        .any(|held| ["HEAD", "ADMIN"].contains(&held))
}

/// Asks for another head, where the office has one who neither acts nor is concerned.
fn four_eyes(
    act: &mut Act<'_>,
    about: &Member,
    approved_by: &str,
    passphrase: &str,
) -> Result<(), Problem> {
    let everybody = everybody(act)?;
    let actor = act.by().login;
    let mut others = others_who_approve(&everybody, &actor, &about.login);
    if others.next().is_none() {
        return Ok(());
    }
    if approved_by.trim() == about.login {
        return Err(Problem::new("approver-is-oneself")
            .at("approved_by")
            .with("login", &about.login));
    }
    if act.second_person(approved_by, passphrase)?.is_empty() {
        return Err(Problem::new("needs-second-person").at("approved_by"));
    }
    Ok(())
}

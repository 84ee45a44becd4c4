//! Traces of what changes nothing: looks at confidential files, exports, doors that stayed shut (domain.md 10, audit).
//!
//! One a member, file and day is enough to answer for it, and keeps the ledger short.

use crate::desk::Desk;
use crate::problems::Problem;
use crate::session::{Act, Open};
use comity_casework::nouns::{Audit, Row};
use comity_casework::value::Id;
use comity_vault::{Health, Vault};
use std::sync::PoisonError;

/// What left a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trace {
    /// A confidential file was opened.
    Read,
    /// Something left the house.
    Export,
    /// A door stayed shut: a file not theirs, a wrong passphrase.
    Refused,
}

impl Trace {
    const fn code(self) -> &'static str {
        match self {
            Self::Read => "READ",
            Self::Export => "EXPORT",
            Self::Refused => "REFUSED",
        }
    }

    const fn intent(self) -> &'static str {
        match self {
            Self::Read => "audit.read",
            Self::Export => "audit.export",
            Self::Refused => "audit.refused",
        }
    }
}

/// Leaves a trace, unless the same one was left today. A store that takes no changes is read without one.
///
/// # Errors
/// What the store answers.
pub(crate) fn leave(
    open: &Open,
    trace: Trace,
    about: Option<Id>,
    detail: &str,
) -> Result<(), Problem> {
    if open.vault.health() != Health::Sound {
        return Ok(());
    }
    let row = Audit {
        id: open.new_id(),
        sort: trace.code().into(),
        login: open.member().login,
        day: Some(open.today()),
        about: about.map(|id| id.to_string()).unwrap_or_default(),
        detail: detail.into(),
    };
    if let Some(about) = about {
        let before = open
            .vault
            .having::<Audit>("about", about.to_string().as_str())?;
        let same =
            |one: &Audit| (&one.sort, &one.login, one.day) == (&row.sort, &row.login, row.day);
        if before.iter().any(same) {
            return Ok(());
        }
    }
    Act::new(open, trace.intent()).commit(row.created(), "", None)
}

/// Remembers that a user's passphrase was typed wrong. Only who works here is remembered: what stands in the field for
/// the user may be a passphrase typed too early.
pub(crate) fn shut_out(desk: &Desk, user: &str) {
    // What is typed wrong in the training office is no attempt on the real one.
    if desk.practice().is_some() {
        return;
    }
    let known = Vault::peek(&desk.store())
        .ok()
        .flatten()
        .is_some_and(|peek| peek.users.iter().any(|one| one.login == user));
    let mut list = desk.shut_out.lock().unwrap_or_else(PoisonError::into_inner);
    if known && !list.iter().any(|one| one == user) {
        list.push(user.to_owned());
    }
}

/// Writes down who was shut out while the office was locked, now that there is a key to write with.
///
/// # Errors
/// What the store answers.
pub(crate) fn tell_shut_out(desk: &Desk, open: &Open) -> Result<(), Problem> {
    if open.training {
        return Ok(());
    }
    let list = std::mem::take(&mut *desk.shut_out.lock().unwrap_or_else(PoisonError::into_inner));
    if open.vault.health() != Health::Sound {
        return Ok(());
    }
    let row = |login: String| Audit {
        id: open.new_id(),
        sort: Trace::Refused.code().into(),
        login,
        day: Some(open.today()),
        about: String::new(),
        detail: "unlock".into(),
    };
    let edits = list.into_iter().flat_map(|login| row(login).created());
    Act::new(open, Trace::Refused.intent()).commit(edits.collect(), "", None)
}

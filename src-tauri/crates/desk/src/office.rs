//! The office itself: set-up and settings.

use crate::calendars;
use crate::clock::id_at;
use crate::desk::{Desk, Stage};
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{
    CalendarEdit, ConfirmRecovery, CreateOffice, Nothing, OfficeView, RecoveryKeyView, Status,
};
use comity_casework::nouns::{Office, Row};
use comity_vault::{Founder, KdfCost, NewStore, Vault};
use std::sync::Arc;
use zeroize::Zeroizing;

/// `office.create`: makes the store beside its place; [`confirm`] puts it there.
pub(crate) fn create(desk: &Desk, request: CreateOffice) -> Result<RecoveryKeyView, Problem> {
    let mut stage = desk.stage();
    if !matches!(&*stage, Stage::Absent | Stage::Pending(_)) {
        return Err(Problem::new("office-exists"));
    }
    let passphrase = Zeroizing::new(request.passphrase);
    let named = |field: &str, text: &str| match text.trim() {
        "" => Err(Problem::new("required").at(field)),
        text => Ok(text.to_owned()),
    };
    let now = desk.moment();
    let mut turn = 0_u16;
    let mut next = || {
        turn += 1;
        id_at(now.utc_ms, turn)
    };
    let state = request.state.trim().to_uppercase();
    if !crate::law::is_state(&state) {
        return Err(Problem::new("unknown-state")
            .at("state")
            .with("value", &request.state));
    }
    let office = Office {
        id: next(),
        name: named("office", &request.office)?,
        state: state.clone(),
        locale: request.locale.clone(),
        ..Office::default()
    };
    let login = named("user", &request.user)?;
    let display = match request.display.trim() {
        "" => login.clone(),
        shown => shown.to_owned(),
    };
    // A new office has one person: they decide and they keep the users, until more are added.
    let role = if request.role.is_empty() {
        "HEAD ADMIN"
    } else {
        &request.role
    };
    if !role
        .split_whitespace()
        .all(|role| crate::access::ROLES.contains(&role))
    {
        return Err(Problem::new("unknown-code").at("role").with("value", role));
    }
    let calendar = CalendarEdit {
        state: state.clone(),
        ..request.calendar
    };
    let mut edits = office.created();
    edits.extend(calendars::edits(&calendar, None, &[], &mut next)?);
    // A pending store of an earlier try goes away with its temporary folder.
    *stage = Stage::Absent;
    let pending = Vault::create(
        &desk.store(),
        NewStore {
            office: &office.name,
            edits,
            founder: Founder {
                login: &login,
                display: &display,
                role,
                locale: &request.locale,
                passphrase: &passphrase,
            },
            now,
        },
        KdfCost::STANDARD,
    )?;
    let view = RecoveryKeyView {
        recovery_key: pending.recovery_key().printed().to_string(),
    };
    *stage = Stage::Pending(Box::new(pending));
    Ok(view)
}

/// `office.confirm`.
pub(crate) fn confirm(desk: &Desk, request: ConfirmRecovery) -> Result<Status, Problem> {
    let typed = Zeroizing::new(request.typed);
    {
        let mut stage = desk.stage();
        let Stage::Pending(pending) = &mut *stage else {
            return Err(Problem::new("nothing-to-confirm"));
        };
        // A key typed wrong leaves the new office pending: it can be typed again.
        let vault = pending
            .finish(&typed)
            .map_err(|no| Problem::from(no).at("typed"))?;
        let (open, line) = Open::new(desk, vault)?;
        *stage = Stage::Open(Arc::new(open), line);
    }
    crate::session::status(desk, Nothing {})
}

/// `office.view`.
pub(crate) fn view(open: &Open, _: Nothing) -> Result<OfficeView, Problem> {
    let office = open.office()?;
    Ok(OfficeView {
        name: office.name,
        state: office.state,
        calendars: calendars::list(open, Nothing {})?,
        members: crate::members::views(open)?,
    })
}

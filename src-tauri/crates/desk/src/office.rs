//! The office itself: set-up, calendars, settings.

use crate::clock::id_at;
use crate::desk::{Desk, Stage};
use crate::problems::Problem;
use crate::session::{Act, Open};
use crate::wire::{
    CalendarEdit, ConfirmRecovery, CreateOffice, Nothing, OfficeView, RecoveryKeyView, Status,
};
use chrono::NaiveDate;
use comity_casework::calendar::{Calendar as Working, Day};
use comity_casework::edits::Edit;
use comity_casework::law::Count;
use comity_casework::nouns::{Calendar, Holiday, Office, Row};
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
    edits.extend(calendar_edits(&calendar, None, &[], &mut next)?);
    // A pending store of an earlier try goes away with its temporary folder.
    *stage = Stage::Absent;
    let pending = Vault::create(
        &desk.host.store,
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
        let open = Open::new(desk, vault)?;
        *stage = Stage::Open(Arc::new(open));
    }
    crate::session::status(desk, Nothing {})
}

/// `office.view`.
pub(crate) fn view(open: &Open, _: Nothing) -> Result<OfficeView, Problem> {
    let office = open.office()?;
    let holidays = open.vault.all::<Holiday>()?;
    let mut calendars: Vec<CalendarEdit> = open
        .vault
        .all::<Calendar>()?
        .iter()
        .map(|calendar| edit_of(calendar, &holidays))
        .collect();
    calendars.sort_by_key(|calendar| (calendar.state != office.state, calendar.state.clone()));
    Ok(OfficeView {
        name: office.name,
        state: office.state,
        calendars,
        members: crate::members::views(open)?,
    })
}

/// `calendars.save`.
pub(crate) fn save_calendar(
    act: &mut Act<'_>,
    request: CalendarEdit,
) -> Result<OfficeView, Problem> {
    let state = match request.state.trim() {
        "" => act.office()?.state,
        state => state.to_uppercase(),
    };
    if !crate::law::is_state(&state) {
        return Err(Problem::new("unknown-state")
            .at("state")
            .with("value", &state));
    }
    let before = act
        .vault
        .all::<Calendar>()?
        .into_iter()
        .find(|one| one.state == state);
    let holidays: Vec<Holiday> = act
        .vault
        .all::<Holiday>()?
        .into_iter()
        .filter(|day| day.state == state)
        .collect();
    let request = CalendarEdit { state, ..request };
    let open: &Open = act;
    let mut edits = calendar_edits(&request, before.as_ref(), &holidays, &mut || open.new_id())?;
    // Clocks that run are counted anew by the new calendar, in the same entry (domain.md 4.1, point 11).
    let saved = working_calendar(&request)?;
    let home = if request.state == act.office()?.state {
        saved.clone()
    } else {
        act.calendar()
    };
    let law = crate::rules::with_calendar(&act.law(), saved);
    edits.extend(crate::deadlines::recounted(act, &law, &home)?);
    act.commit(edits, "", None)?;
    act.refresh()?;
    view(act, Nothing {})
}

/// The edits that turn a State's calendar into what was typed.
fn calendar_edits(
    typed: &CalendarEdit,
    before: Option<&Calendar>,
    holidays: &[Holiday],
    next: &mut dyn FnMut() -> comity_casework::value::Id,
) -> Result<Vec<Edit>, Problem> {
    // The pure reader judges, so that a file and a form are held to the same rules.
    let working = working_calendar(typed)?;
    let row = Calendar {
        id: before.map_or_else(&mut *next, |row| row.id),
        state: typed.state.clone(),
        weekend: working
            .weekend()
            .map(day_name)
            .collect::<Vec<_>>()
            .join(" "),
        zone: working.zone.map(i64::from),
        count_mode: typed.count_mode.clone(),
    };
    let mut edits = match before {
        Some(before) => row.changed_from(before),
        None => row.created(),
    };
    let wanted: Vec<NaiveDate> = working.holidays().map(|(day, _)| day).collect();
    for kept in holidays {
        if !kept.day.is_some_and(|day| wanted.contains(&day)) {
            edits.push(kept.dropped());
        }
    }
    for day in wanted {
        if !holidays.iter().any(|kept| kept.day == Some(day)) {
            let holiday = Holiday {
                id: next(),
                state: typed.state.clone(),
                day: Some(day),
                ..Holiday::default()
            };
            edits.extend(holiday.created());
        }
    }
    Ok(edits)
}

/// The engine's calendar of what was typed.
///
/// # Errors
/// The reader's code, at the field it names.
pub(crate) fn working_calendar(typed: &CalendarEdit) -> Result<Working, Problem> {
    if !["", "EXCL", "INCL"].contains(&typed.count_mode.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("count_mode")
            .with("value", &typed.count_mode));
    }
    let mut table = toml::Table::new();
    let list =
        |items: &[String]| toml::Value::Array(items.iter().cloned().map(Into::into).collect());
    table.insert("weekend".into(), list(&typed.weekend));
    table.insert("holidays".into(), list(&typed.holidays));
    table.insert("zone".into(), typed.zone.clone().into());
    let mut calendar = Working::from_toml(&table.to_string())
        .map_err(|wrong| Problem::new(wrong.code()).at(wrong.field()))?;
    calendar.state.clone_from(&typed.state);
    calendar.count = match typed.count_mode.as_str() {
        "EXCL" => Some(Count::Excl),
        "INCL" => Some(Count::Incl),
        _ => None,
    };
    Ok(calendar)
}

fn day_name(day: Day) -> String {
    serde_json::to_value(day)
        .ok()
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn edit_of(calendar: &Calendar, holidays: &[Holiday]) -> CalendarEdit {
    let mut days: Vec<String> = holidays
        .iter()
        .filter(|holiday| holiday.state == calendar.state)
        .filter_map(|holiday| holiday.day)
        .map(|day| day.to_string())
        .collect();
    days.sort_unstable();
    let zone = calendar.zone.unwrap_or(0);
    let sign = if zone < 0 { '-' } else { '+' };
    CalendarEdit {
        state: calendar.state.clone(),
        weekend: calendar
            .weekend
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        holidays: days,
        zone: format!("{sign}{:02}:{:02}", zone.abs() / 60, zone.abs() % 60),
        count_mode: calendar.count_mode.clone(),
    }
}

/// The home State's calendar as the engine reads it.
pub(crate) fn home_calendar(vault: &Vault) -> Result<Working, Problem> {
    let home = vault
        .all::<Office>()?
        .into_iter()
        .next()
        .map(|office| office.state);
    calendar_of(vault, &home.unwrap_or_default())
}

/// A State's calendar; one that nobody entered has Saturday and Sunday off, and no zone of its own.
pub(crate) fn calendar_of(vault: &Vault, state: &str) -> Result<Working, Problem> {
    let kept = vault
        .all::<Calendar>()?
        .into_iter()
        .find(|calendar| calendar.state == state);
    let typed = match kept {
        Some(calendar) => edit_of(&calendar, &vault.all::<Holiday>()?),
        None => CalendarEdit {
            state: state.to_owned(),
            weekend: vec!["sat".into(), "sun".into()],
            zone: "+00:00".into(),
            ..CalendarEdit::default()
        },
    };
    working_calendar(&typed)
}

//! Working calendars: the home State's, and those of States that must act or that hold a person. Holidays that
//! depend on the sighting of the moon stand in them as unconfirmed until somebody confirms or moves them.

use crate::problems::Problem;
use crate::requests::parse_day;
use crate::session::{Act, Open};
use crate::wire::{CalendarEdit, ConfirmHoliday, Nothing, OfficeView};
use comity_casework::calendar::{Calendar as Working, Day};
use comity_casework::edits::Edit;
use comity_casework::law::Count;
use comity_casework::nouns::{Calendar, Holiday, Office, Row};
use comity_vault::Vault;

/// `calendars.list`: the home State's first.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<CalendarEdit>, Problem> {
    let home = open.office()?.state;
    let holidays = open.vault.all::<Holiday>()?;
    let mut calendars: Vec<CalendarEdit> = open
        .vault
        .all::<Calendar>()?
        .iter()
        .map(|calendar| edit_of(calendar, &holidays))
        .collect();
    calendars.sort_by_key(|calendar| (calendar.state != home, calendar.state.clone()));
    Ok(calendars)
}

/// `holidays.confirm`: the moon was seen, on that day or on another. Clocks that run are counted anew.
pub(crate) fn confirm(act: &mut Act<'_>, request: ConfirmHoliday) -> Result<OfficeView, Problem> {
    let day = parse_day("day", &request.day)?.to_string();
    let on = match request.on.trim() {
        "" => day.clone(),
        on => parse_day("on", on)?.to_string(),
    };
    let state = request.state.trim().to_uppercase();
    let calendars = list(act, Nothing {})?;
    let kept = calendars.into_iter().find(|one| one.state == state);
    let mut calendar = kept.ok_or_else(|| Problem::new("no-such-row").at("state"))?;
    let mut moon = calendar.unconfirmed.take().unwrap_or_default();
    if !moon.contains(&day) {
        return Err(Problem::new("no-such-row").at("day"));
    }
    moon.retain(|one| *one != day && *one != on);
    calendar.holidays.retain(|one| *one != day && *one != on);
    calendar.holidays.push(on);
    calendar.unconfirmed = Some(moon);
    save(act, calendar)
}

/// `calendars.save`.
pub(crate) fn save(act: &mut Act<'_>, request: CalendarEdit) -> Result<OfficeView, Problem> {
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
    let moon = |day: &&Holiday| day.unconfirmed;
    let unconfirmed = request.unconfirmed.unwrap_or_else(|| {
        let still = holidays.iter().filter(moon).filter_map(|day| day.day);
        let still = still.map(|day| day.to_string());
        still.filter(|day| request.holidays.contains(day)).collect()
    });
    let request = CalendarEdit {
        state,
        unconfirmed: Some(unconfirmed),
        ..request
    };
    let open: &Open = act;
    let mut edits = edits(&request, before.as_ref(), &holidays, &mut || open.new_id())?;
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
    crate::office::view(act, Nothing {})
}

/// The edits that turn a State's calendar into what was typed.
pub(crate) fn edits(
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
    for kept in holidays {
        let wanted = working.holidays().find(|(day, _)| kept.day == Some(*day));
        match wanted {
            None => edits.push(kept.dropped()),
            Some((_, wanted)) => {
                let after = Holiday {
                    unconfirmed: !wanted.confirmed,
                    ..kept.clone()
                };
                edits.extend(after.changed_from(kept));
            }
        }
    }
    for (day, wanted) in working.holidays() {
        if !holidays.iter().any(|kept| kept.day == Some(day)) {
            let holiday = Holiday {
                id: next(),
                state: typed.state.clone(),
                day: Some(day),
                unconfirmed: !wanted.confirmed,
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
    // A day taken off the holidays is gone, whatever was said of the moon.
    let moon = typed.unconfirmed.as_deref().unwrap_or_default();
    let (moon, sure): (Vec<String>, Vec<String>) = typed
        .holidays
        .iter()
        .cloned()
        .partition(|day| moon.contains(day));
    table.insert("holidays".into(), list(&sure));
    table.insert("unconfirmed".into(), list(&moon));
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
    let days = |wanted: fn(&Holiday) -> bool| {
        let own = holidays.iter().filter(|day| day.state == calendar.state);
        let days = own.filter(|day| wanted(day)).filter_map(|day| day.day);
        let mut days: Vec<String> = days.map(|day| day.to_string()).collect();
        days.sort_unstable();
        days
    };
    let zone = calendar.zone.unwrap_or(0);
    let sign = if zone < 0 { '-' } else { '+' };
    CalendarEdit {
        state: calendar.state.clone(),
        weekend: calendar
            .weekend
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        holidays: days(|_| true),
        unconfirmed: Some(days(|day| day.unconfirmed)),
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

//! Who is away and who stands in: the delegate sees and works the absent officer's files in that span.

use crate::access::{Right, eyes, holds};
use crate::problems::Problem;
use crate::requests::{parse_day, text};
use crate::session::{Act, Open};
use crate::wire::{AbsenceView, ById, Nothing, SaveAbsence};
use chrono::{Days, NaiveDate};
use comity_casework::law::Reach;
use comity_casework::nouns::{Absence, Member, Row};

/// How many days ahead the day's list announces an absence.
const AHEAD: u64 = 7;

/// Whether somebody is away on a day.
pub(crate) fn lasts(absence: &Absence, day: NaiveDate) -> bool {
    absence.from_on.is_some_and(|first| first <= day)
        && absence.to_on.is_some_and(|last| day <= last)
}

/// `absences.list`: those that last or come, soonest first.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<AbsenceView>, Problem> {
    views(open, |absence, today| {
        absence.to_on.is_some_and(|last| last >= today)
    })
}

/// Who is away now or within the week, for the day's list.
pub(crate) fn soon(open: &Open) -> Result<Vec<AbsenceView>, Problem> {
    views(open, |absence, today| {
        let horizon = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
        absence.to_on.is_some_and(|last| last >= today)
            && absence.from_on.is_some_and(|first| first <= horizon)
    })
}

/// Who is away in a span, for the calendar.
pub(crate) fn between(
    open: &Open,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<AbsenceView>, Problem> {
    views(open, |absence, _| {
        absence.from_on.is_some_and(|first| first <= to)
            && absence.to_on.is_some_and(|last| last >= from)
    })
}

fn views(
    open: &Open,
    wanted: impl Fn(&Absence, NaiveDate) -> bool,
) -> Result<Vec<AbsenceView>, Problem> {
    let (today, member) = (open.today(), open.member());
    let works = eyes(open)?.all || Right::Propose.check(&member).is_ok();
    let members = open.vault.all::<Member>()?;
    let mut rows = open.vault.all::<Absence>()?;
    rows.retain(|row| works && wanted(row, today));
    rows.sort_by_key(|row| (row.from_on, row.id));
    let display = |login: &str| display(&members, login);
    Ok(rows
        .into_iter()
        .map(|row| AbsenceView {
            id: row.id.to_string(),
            display: display(&row.login),
            from: text(row.from_on),
            to: text(row.to_on),
            delegate_display: display(&row.delegate),
            why: if concerns(&row, &member) {
                row.why.clone()
            } else {
                String::new()
            },
            now: lasts(&row, today),
            login: row.login,
            delegate: row.delegate,
        })
        .collect())
}

/// The shown name behind a login; the login itself where nobody has it any more.
pub(crate) fn display(members: &[Member], login: &str) -> String {
    let known = members
        .iter()
        .find(|one| one.login == login && !one.retired);
    known.map_or_else(|| login.to_owned(), |one| one.display.clone())
}

fn concerns(absence: &Absence, member: &Member) -> bool {
    [&absence.login, &absence.delegate].contains(&&member.login) || holds(member, "HEAD")
}

/// Somebody who can answer for a file: a live officer or head.
///
/// # Errors
/// `not-an-officer` at the field.
pub(crate) fn officer(open: &Open, login: &str, field: &str) -> Result<Member, Problem> {
    let answers = |one: &Member| {
        let reaches = Right::Content.reaches(one);
        reaches.contains(&Reach::Own) || reaches.contains(&Reach::All)
    };
    let members = open.vault.all::<Member>()?;
    let found = members
        .into_iter()
        .find(|one| one.login == login.trim() && answers(one));
    found.ok_or_else(|| {
        Problem::new("not-an-officer")
            .at(field)
            .with("login", login.trim())
    })
}

/// `absences.save`: one's own; a head notes anybody's.
pub(crate) fn save(act: &mut Act<'_>, typed: SaveAbsence) -> Result<Vec<AbsenceView>, Problem> {
    let member = act.member();
    let before = match typed.id.as_str() {
        "" => None,
        row => Some(known(act, row)?),
    };
    let login = match typed.login.trim() {
        "" => before
            .as_ref()
            .map_or(&member.login, |row| &row.login)
            .clone(),
        login => login.to_owned(),
    };
    if login != member.login && !holds(&member, "HEAD") {
        return Err(Problem::new("not-allowed").with("role", &member.role));
    }
    let away = officer(act, &login, "login")?;
    let delegate = officer(act, &typed.delegate, "delegate")?;
    if delegate.login == away.login {
        return Err(Problem::new("delegate-is-oneself").at("delegate"));
    }
    let (from, to) = (parse_day("from", &typed.from)?, parse_day("to", &typed.to)?);
    if to < from {
        return Err(Problem::new("days-reversed").at("to").with("from", from));
    }
    let row = Absence {
        id: before.as_ref().map_or_else(|| act.new_id(), |row| row.id),
        login,
        from_on: Some(from),
        to_on: Some(to),
        delegate: delegate.login,
        why: typed.why.trim().to_owned(),
    };
    let overlaps = |other: &Absence| {
        other.id != row.id
            && other.login == row.login
            && other.from_on <= row.to_on
            && row.from_on <= other.to_on
    };
    if let Some(other) = act
        .vault
        .all::<Absence>()?
        .iter()
        .find(|other| overlaps(other))
    {
        return Err(Problem::new("absence-overlaps")
            .at("from")
            .with("from", text(other.from_on)));
    }
    let edits = before.map_or_else(|| row.created(), |before| row.changed_from(&before));
    act.commit(edits, "", None)?;
    list(act, Nothing {})
}

/// `absences.end`: back already. One that has not begun is taken back.
pub(crate) fn end(act: &mut Act<'_>, typed: ById) -> Result<Vec<AbsenceView>, Problem> {
    let before = known(act, &typed.id)?;
    let today = act.today();
    let edits = match today.pred_opt() {
        Some(yesterday) if before.from_on.is_some_and(|first| first <= yesterday) => Absence {
            to_on: before.to_on.min(Some(yesterday)),
            ..before.clone()
        }
        .changed_from(&before),
        _ => vec![before.dropped()],
    };
    act.commit(edits, "", None)?;
    list(act, Nothing {})
}

fn known(act: &Act<'_>, row: &str) -> Result<Absence, Problem> {
    let row = row.parse().ok();
    let live = act
        .vault
        .all::<Absence>()?
        .into_iter()
        .find(|one| Some(one.id) == row);
    let found = live.ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    if concerns(&found, &act.member()) && found.delegate != act.member().login
        || holds(&act.member(), "HEAD")
    {
        Ok(found)
    } else {
        Err(Problem::new("not-allowed").with("role", &act.member().role))
    }
}

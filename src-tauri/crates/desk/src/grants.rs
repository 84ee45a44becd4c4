//! One file opened for one member who would not see it otherwise: a sealed one for a head, any for an observer.

use crate::absences::display;
use crate::access::{Look, Reach, Reader as _, Right, Seen, eyes, eyes_of, visible};
use crate::entered;
use crate::problems::Problem;
use crate::requests::{id, readable, text};
use crate::session::{Act, Open};
use crate::wire::{GiveGrant, GrantView, OfFile, RevokeGrant};
use comity_casework::nouns::{Grant, Member, Row};
use comity_casework::value::Id;

/// `grants.give`. Only who sees a file can open it for somebody else.
pub(crate) fn give(act: &mut Act<'_>, typed: GiveGrant) -> Result<Vec<GrantView>, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let login = typed.login.trim();
    let wrong = |code: &str| Err(Problem::new(code).at("login").with("login", login));
    let members = act.vault.all::<Member>()?;
    let Some(member) = members
        .iter()
        .find(|one| one.login == login && !one.retired)
    else {
        return wrong("no-such-member");
    };
    if Right::Content.reaches(member).is_empty() {
        return wrong("grant-not-for-role");
    }
    let until = entered::day("until", &typed.until)?;
    let today = act.today();
    if until.is_some_and(|last| last < today) {
        return Err(Problem::new("day-past").at("until").with("today", today));
    }
    if typed.why.trim().is_empty() {
        return Err(Problem::new("required").at("why"));
    }
    // A confidential file is not for an observer, whoever opens it (domain.md 10).
    let mut opened = eyes_of(act, member)?;
    opened.granted.push(request);
    if opened.look(Seen::of(&file.request)) != Look::Whole {
        return wrong("observer-not-confidential");
    }
    let before = of(act, request)?.into_iter().find(|row| row.login == login);
    let row = Grant {
        id: before.as_ref().map_or_else(|| act.new_id(), |row| row.id),
        request: Some(request),
        login: login.to_owned(),
        given_by: act.by().login,
        given_on: Some(today),
        until,
        why: typed.why.trim().to_owned(),
    };
    let edits = before.map_or_else(|| row.created(), |before| row.changed_from(&before));
    act.commit(edits, &typed.why, None)?;
    views(act, of(act, request)?)
}

/// `grants.list`: of one file; or all that the member may know of.
pub(crate) fn list(open: &Open, typed: OfFile) -> Result<Vec<GrantView>, Problem> {
    if typed.request.is_empty() {
        return views(open, open.vault.all::<Grant>()?);
    }
    let request = id(&typed.request)?;
    readable(open, request)?;
    views(open, of(open, request)?)
}

/// `grants.revoke`.
pub(crate) fn revoke(act: &mut Act<'_>, typed: RevokeGrant) -> Result<Vec<GrantView>, Problem> {
    let no_such = || Problem::new("no-such-row").at("id");
    let row: Id = typed.id.parse().map_err(|_| no_such())?;
    let all = act.vault.all::<Grant>()?;
    let row = all
        .into_iter()
        .find(|one| one.id == row)
        .ok_or_else(no_such)?;
    let request = row.request.unwrap_or_default();
    readable(act, request)?;
    act.commit(vec![row.dropped()], &typed.why, None)?;
    views(act.desk(), of(act, request)?)
}

fn of(open: &Open, request: Id) -> Result<Vec<Grant>, Problem> {
    Ok(open.vault.of_request::<Grant>(request)?)
}

fn views(open: &Open, rows: Vec<Grant>) -> Result<Vec<GrantView>, Problem> {
    let (eyes, today, me) = (eyes(open)?, open.today(), open.member());
    let members = open.vault.all::<Member>()?;
    // Who only looks learns of their own grants, not of others'.
    let looks_only = Right::Content
        .reaches(&me)
        .iter()
        .all(|reach| *reach == Reach::Granted);
    let mut views = Vec::new();
    for row in rows {
        let request = row.request.unwrap_or_default();
        let Some(about) = visible(open, &eyes, request)? else {
            continue;
        };
        if looks_only && row.login != me.login {
            continue;
        }
        views.push(GrantView {
            id: row.id.to_string(),
            request: request.to_string(),
            our_ref: about.our_ref,
            display: display(&members, &row.login),
            login: row.login,
            given_by: row.given_by,
            given_on: text(row.given_on),
            until: text(row.until),
            why: row.why,
            ended: row.until.is_some_and(|last| last < today),
        });
    }
    Ok(views)
}

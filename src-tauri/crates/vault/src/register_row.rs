//! Keeps one narrow row and one search row a request, from which the register and the search are read.

use crate::error::Answer;
use crate::fold::{fold, reference_key};
use crate::tables::{Stored, collect, having};
use chrono::NaiveDate;
use comity_casework::eyes::secret_until;
use comity_casework::governing::governing;
use comity_casework::nouns::{Deadline, Noun, Request};
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params};
use uuid::Uuid;

/// Derives a request's row again, and with `text` what is searched of it.
pub(crate) fn refresh(connection: &Connection, id: Uuid, text: bool) -> Answer<()> {
    let Some(stored) = Stored::fetch(connection, Noun::Request, id)? else {
        return Ok(());
    };
    let key = id.as_bytes().as_slice();
    if stored.dropped {
        let n: Option<i64> = connection
            .prepare_cached("DELETE FROM register_row WHERE request = ?1 RETURNING n")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        if let Some(n) = n {
            forget(connection, n)?;
        }
        return Ok(());
    }
    let request: Request = stored.typed()?;
    let deadlines = deadlines(connection, id)?;
    let known: Option<i64> = connection
        .prepare_cached("SELECT n FROM register_row WHERE request = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    let sql = match known {
        Some(_) => include_str!("register_row/update.sql"),
        None => include_str!("register_row/insert.sql"),
    };
    let (person, script) = first_name(connection, id)?;
    fill(
        &mut connection.prepare_cached(sql)?,
        &request,
        &deadlines,
        [&person, &script],
    )?;
    let n = known.unwrap_or_else(|| connection.last_insert_rowid());
    if text {
        if known.is_some() {
            forget(connection, n)?;
        }
        let parts: [String; 5] = connection
            .prepare_cached(include_str!("register_row/text.sql"))?
            .query_row([key], |row| {
                Ok([
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                ])
            })?;
        let [refs, names, subject, offences, authority] = parts.map(|part| fold(&part));
        connection
            .prepare_cached(include_str!("register_row/index.sql"))?
            .execute((n, refs, names, subject, offences, authority))?;
    }
    Ok(())
}

/// Binds the row's columns in the order of `insert.sql`, which `update.sql` shares.
fn fill(
    statement: &mut CachedStatement<'_>,
    request: &Request,
    deadlines: &[Deadline],
    [person, script]: [&str; 2],
) -> Answer<()> {
    let written = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    let governing = governing(request, deadlines);
    let due = governing.as_ref().map(|it| it.day.to_string());
    let limit = governing.as_ref().and_then(|it| it.deadline);
    let running = deadlines.iter().filter(|it| it.status == "RUNNING");
    let next = running
        .map(|it| it.due.as_str())
        .filter(|due| !due.is_empty());
    let (came, went) = (request.received_on, request.sent_on);
    let day = if request.direction == "OUT" {
        went.or(came)
    } else {
        came.or(went)
    };
    statement.execute(params![
        request.id.as_bytes().as_slice(),
        request.our_ref,
        reference_key(&request.our_ref),
        request.their_ref,
        reference_key(&request.their_ref),
        request.direction,
        request.kind,
        request.status,
        request.state,
        request.authority,
        request.subject,
        person,
        script,
        written(day).unwrap_or_default(),
        written(came),
        written(went),
        due,
        limit.map(|it| &it.rule),
        limit.map(|it| &it.nature),
        next.min(),
        request.outcome,
        written(request.outcome_on),
        written(request.closed_on),
        request.urgency,
        request.sensitivity,
        request.officer,
        request.unit,
        request.import.map(Uuid::into_bytes),
        request.outcome.is_empty() && request.closed_on.is_none(),
        written(secret_until(request)),
    ])?;
    Ok(())
}

/// The name the register shows: the first person's primary one.
fn first_name(connection: &Connection, request: Uuid) -> Answer<(String, String)> {
    let name = connection
        .prepare_cached(include_str!("register_row/name.sql"))?
        .query_row([request.as_bytes().as_slice()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(name.unwrap_or_default())
}

fn deadlines(connection: &Connection, request: Uuid) -> Answer<Vec<Deadline>> {
    let mut statement = connection.prepare_cached(&having(Noun::Deadline, "request"))?;
    let rows = collect(
        Noun::Deadline,
        &mut statement,
        [request.as_bytes().as_slice()],
    )?;
    rows.iter().map(Stored::typed).collect()
}

fn forget(connection: &Connection, n: i64) -> Answer<()> {
    connection
        .prepare_cached("DELETE FROM search WHERE rowid = ?1")?
        .execute([n])?;
    Ok(())
}

//! Keeps one narrow row and one search row a request, from which the register and the search are read.

use crate::error::Answer;
use crate::fold::{fold, reference_key};
use crate::tables::{Stored, collect};
use comity_casework::governing::governing;
use comity_casework::nouns::{Deadline, Noun, Request};
use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

/// Derives a request's row again; `seq` is the entry that made it necessary.
pub(crate) fn refresh(connection: &Connection, id: Uuid, seq: u64, text: bool) -> Answer<()> {
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
    let ours = reference_key(&request.our_ref);
    let theirs = reference_key(&request.their_ref);
    let deadlines = deadlines(connection, id)?;
    let governing = governing(&request, &deadlines);
    let due = governing.as_ref().map(|it| it.day.to_string());
    let limit = governing.as_ref().and_then(|it| it.deadline);
    let (rule, nature) = (limit.map(|it| &it.rule), limit.map(|it| &it.nature));
    let n: i64 = connection
        .prepare_cached(include_str!("register_row/refresh.sql"))?
        .query_row((key, ours, theirs, due, rule, nature), |row| row.get(0))?;
    if text {
        if stored.born != seq {
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

fn deadlines(connection: &Connection, request: Uuid) -> Answer<Vec<Deadline>> {
    let sql = include_str!("nouns/deadline/of_request.sql");
    let mut statement = connection.prepare_cached(sql)?;
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

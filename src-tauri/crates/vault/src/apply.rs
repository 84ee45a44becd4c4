//! The only code that writes projection tables. Commit, replay and (later) receive all come through here.

use crate::error::{Answer, Blocked, VaultError};
use crate::register_row;
use crate::tables::{Stored, collect, fits, from_ledger, signed, statements};
use comity_casework::nouns::Noun;
use comity_casework::value::Value;
use comity_ledger::{Change, Op};
use rusqlite::Connection;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Rows as an entry leaves them, not yet written.
#[derive(Default)]
pub(crate) struct Staged {
    pub(crate) rows: Vec<Stored>,
    places: HashMap<(Noun, Uuid), usize>,
    /// Requests that a row was taken away from.
    left: BTreeSet<Uuid>,
}

impl Staged {
    /// Works out what the changes of entry `seq` make of the rows they touch.
    pub(crate) fn work_out(connection: &Connection, changes: &[Change], seq: u64) -> Answer<Self> {
        let mut staged = Self::default();
        for change in changes {
            let noun = Noun::from_tag(change.noun).ok_or(VaultError::Shape {
                noun: "",
                field: change.noun,
            })?;
            staged.take(connection, noun, change, seq)?;
        }
        Ok(staged)
    }

    fn row(&mut self, connection: &Connection, noun: Noun, id: Uuid) -> Answer<&mut Stored> {
        let place = match self.places.get(&(noun, id)) {
            Some(place) => *place,
            None => {
                let stored = Stored::fetch(connection, noun, id)?
                    .unwrap_or_else(|| Stored::unborn(noun, id));
                self.places.insert((noun, id), self.rows.len());
                self.rows.push(stored);
                self.rows.len() - 1
            }
        };
        self.rows
            .get_mut(place)
            .ok_or(VaultError::Damaged { part: "rows" })
    }

    fn take(
        &mut self,
        connection: &Connection,
        noun: Noun,
        change: &Change,
        seq: u64,
    ) -> Answer<()> {
        let row = self.row(connection, noun, change.id)?;
        let elsewhere = |field| VaultError::ChangedMeanwhile {
            at: Blocked {
                noun: noun.name(),
                id: change.id,
                field,
            },
        };
        match &change.op {
            Op::Add => {
                if !row.dropped {
                    return Err(elsewhere(""));
                }
                row.dropped = false;
                if row.born == 0 {
                    row.born = seq;
                } else {
                    row.set_stamp(0, seq);
                }
            }
            _ if row.born == 0 => {
                return Err(VaultError::RowUnknown {
                    noun: noun.name(),
                    id: change.id,
                });
            }
            Op::Drop => {
                if row.dropped {
                    return Err(elsewhere(""));
                }
                row.dropped = true;
                row.set_stamp(0, seq);
            }
            Op::Set { field, was, now } => {
                let wrong = VaultError::Shape {
                    noun: noun.name(),
                    field: *field,
                };
                let Some(place) = row.place(*field) else {
                    return Err(wrong);
                };
                let (Some(about), Some(value)) =
                    (noun.fields().get(place), row.values.get_mut(place))
                else {
                    return Err(wrong);
                };
                let (was, now) = (from_ledger(was), from_ledger(now));
                if *value != was {
                    return Err(elsewhere(about.name));
                }
                if !fits(about.shape, &now) {
                    return Err(wrong);
                }
                *value = now;
                row.set_stamp(*field, seq);
                if about.name == "request"
                    && let Value::Text(id) = &was
                    && let Ok(id) = id.parse()
                {
                    self.left.insert(id);
                } else if about.name == "person"
                    && let Value::Text(id) = &was
                    && let Ok(person) = id.parse()
                {
                    // A name that goes to another person is no longer found by the first one's requests.
                    self.left.extend(involved(connection, person)?);
                }
            }
        }
        self.row(connection, noun, change.id)?.seq = seq;
        Ok(())
    }

    /// Writes the rows, and refreshes what is derived from them.
    pub(crate) fn write(&self, connection: &Connection, seq: u64) -> Answer<()> {
        for row in &self.rows {
            // What an entry made is new in its table; it can be born only once.
            if row.born == seq {
                row.insert(connection)?;
            } else {
                row.update(connection)?;
            }
        }
        let mut history = self.left.clone();
        let mut shown = self.left.clone();
        let mut searched = self.left.clone();
        for row in &self.rows {
            let about = requests_of(connection, row)?;
            history.extend(&about);
            if in_register(row.noun) {
                shown.extend(&about);
            }
            if in_search(row.noun) {
                searched.extend(&about);
            }
        }
        let mut note = connection
            .prepare_cached("INSERT OR IGNORE INTO touched (request, seq) VALUES (?1, ?2)")?;
        for request in &history {
            note.execute((request.as_bytes().as_slice(), signed(seq)))?;
        }
        for request in &shown {
            register_row::refresh(connection, *request, searched.contains(request))?;
        }
        Ok(())
    }
}

const fn in_register(noun: Noun) -> bool {
    matches!(noun, Noun::Deadline) || in_search(noun)
}

const fn in_search(noun: Noun) -> bool {
    matches!(
        noun,
        Noun::Request
            | Noun::Offence
            | Noun::PersonName
            | Noun::Involvement
            | Noun::Communication
            | Noun::OwnValue
    )
}

/// The requests a row belongs to.
fn requests_of(connection: &Connection, row: &Stored) -> Answer<Vec<Uuid>> {
    let person = match row.noun {
        Noun::Request => return Ok(vec![row.id]),
        Noun::Link => {
            let ends = [row.id_at("from_request"), row.id_at("to_request")];
            return Ok(ends.into_iter().flatten().collect());
        }
        Noun::AssetEvent => {
            let asset = row.id_at("asset").unwrap_or_default();
            let stored = Stored::fetch(connection, Noun::Asset, asset)?;
            return Ok(stored
                .iter()
                .filter_map(|asset| asset.id_at("request"))
                .collect());
        }
        Noun::Person => Some(row.id),
        Noun::PersonName | Noun::PersonPaper => row.id_at("person"),
        _ => return Ok(row.id_at("request").into_iter().collect()),
    };
    match person {
        Some(person) => involved(connection, person),
        None => Ok(Vec::new()),
    }
}

/// The requests a person is, or was, in.
fn involved(connection: &Connection, person: Uuid) -> Answer<Vec<Uuid>> {
    let mut involved = connection.prepare_cached(
        "SELECT request FROM involvement WHERE person = ?1 AND request IS NOT NULL",
    )?;
    let found = involved.query_map([person.as_bytes().as_slice()], |found| found.get(0))?;
    Ok(found
        .map(|id| id.map(Uuid::from_bytes))
        .collect::<Result<_, _>>()?)
}

/// The live rows of a request that entries outside `set` made: what undoing the request would leave hanging.
pub(crate) fn hanging_on(
    connection: &Connection,
    request: Uuid,
    set: &BTreeSet<u64>,
) -> Answer<Vec<(Noun, Uuid)>> {
    let mut found = Vec::new();
    for noun in Noun::ALL {
        let own = matches!(
            noun,
            Noun::Request | Noun::CaseFile | Noun::Person | Noun::PersonName
        );
        let Some(sql) = statements(*noun).of_request.as_ref().filter(|_| !own) else {
            continue;
        };
        let mut statement = connection.prepare_cached(sql)?;
        let rows = collect(*noun, &mut statement, [request.as_bytes().as_slice()])?;
        let others = rows.iter().filter(|row| !set.contains(&row.born));
        found.extend(others.map(|row| (*noun, row.id)));
    }
    Ok(found)
}

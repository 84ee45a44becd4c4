//! The States around a demo office: treaties, party status, authorities, sheets; and what its people have to do.

use super::cast;
use crate::problems::Problem;
use crate::session::Open;
use chrono::{Days, NaiveDate};
use comity_casework::edits::Edit;
use comity_casework::nouns::{Authority, PartyStatus, Reciprocity, Row, StateSheet, Task, Treaty};
use comity_vault::Commit;
use serde::Deserialize;

/// What `assets/demo/neighbours.toml` tells.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Neighbours {
    treaty: Vec<Aged<Treaty>>,
    reciprocity: Vec<Aged<Reciprocity>>,
    sheet: Vec<Aged<StateSheet>>,
    task: Vec<ToDo>,
}

/// A row and how many days ago somebody last looked at it.
#[derive(Debug, Deserialize)]
struct Aged<T> {
    days_ago: u64,
    #[serde(flatten)]
    row: T,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ToDo {
    login: String,
    title: String,
    in_days: u64,
    #[serde(default)]
    remind_days: u32,
}

/// Bases that no State is party to: a treaty of two, or a promise.
const NOT_JOINED: [&str; 2] = ["BIL", "REC"];

/// How long ago authorities and instruments were last checked: some of it too long.
const CHECKED: [u64; 4] = [30, 200, 90, 700];

/// Writes all of it as one entry.
pub(super) fn write(open: &Open) -> Result<(), Problem> {
    let told = read().map_err(|_| Problem::new("internal"))?;
    let today = open.today();
    let before = |days: u64| today.checked_sub_days(Days::new(days));
    let head = cast::get()
        .office
        .member
        .iter()
        .find(|one| one.role == "HEAD");
    let head = head.map(|head| head.login.clone()).unwrap_or_default();
    let mut edits: Vec<Edit> = Vec::new();
    let mut add = |created: Vec<Edit>| edits.extend(created);
    for Aged { days_ago, row } in told.treaty {
        let checked_on = before(days_ago);
        add(Treaty {
            id: open.new_id(),
            checked_on,
            checked_by: head.clone(),
            ..row
        }
        .created());
    }
    for Aged { days_ago, row } in told.reciprocity {
        add(Reciprocity {
            id: open.new_id(),
            given_on: before(days_ago),
            ..row
        }
        .created());
    }
    for Aged { days_ago, row } in told.sheet {
        let revised_on = before(days_ago);
        add(StateSheet {
            id: open.new_id(),
            revised_on,
            revised_by: head.clone(),
            ..row
        }
        .created());
    }
    for todo in told.task {
        add(task(open, today, todo).created());
    }
    let mut ages = CHECKED.iter().cycle().copied();
    for (state, basis) in joined() {
        let status = PartyStatus {
            id: open.new_id(),
            basis,
            state,
            bound: "Y".into(),
            extradition_basis: "Y".into(),
            source: "depositary".into(),
            checked_on: ages.next().and_then(before),
            checked_by: head.clone(),
            ..PartyStatus::default()
        };
        add(status.created());
    }
    for state in &cast::get().state {
        let competences = ["EXTRADITION MLA", "ASSET_RECOVERY", "PREVENTION"];
        for (name, competences) in state.authorities.iter().zip(competences) {
            let authority = Authority {
                id: open.new_id(),
                state: state.code.clone(),
                name: name.clone(),
                competences: competences.into(),
                channels: "CENTRAL_AUTH DIPLOMATIC".into(),
                languages: match state.language.as_str() {
                    "en" => "en".to_owned(),
                    other => format!("{other} en"),
                },
                verified_on: ages.next().and_then(before),
                verified_by: head.clone(),
                verified_how: "letter".into(),
                ..Authority::default()
            };
            add(authority.created());
        }
    }
    open.vault.commit(&Commit {
        intent: "demo",
        reason: None,
        effective: None,
        now: open.now(),
        edits,
    })?;
    // The treaties are law from now on.
    open.relearn()
}

fn task(open: &Open, today: NaiveDate, todo: ToDo) -> Task {
    Task {
        id: open.new_id(),
        title: todo.title,
        sort: "TASK".into(),
        made_by: todo.login.clone(),
        assignee: todo.login,
        due_on: today.checked_add_days(Days::new(todo.in_days)),
        remind_days: Some(i64::from(todo.remind_days)).filter(|days| *days > 0),
        status: "OPEN".into(),
        ..Task::default()
    }
}

/// Which State is bound by what: as its cases say, and the home State by all of it.
fn joined() -> Vec<(String, String)> {
    let cast = cast::get();
    let mut joined = Vec::new();
    for state in &cast.state {
        for basis in state.bases_mla.iter().chain(&state.bases_ext) {
            for party in [&state.code, &cast.office.state] {
                let pair = (party.clone(), basis.clone());
                if !NOT_JOINED.contains(&basis.as_str()) && !joined.contains(&pair) {
                    joined.push(pair);
                }
            }
        }
    }
    joined
}

fn read() -> Result<Neighbours, toml::de::Error> {
    toml::from_str(include_str!("../../../../../assets/demo/neighbours.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_neighbours_read_and_every_task_is_somebodys() {
        let told = read().unwrap();
        let members = &cast::get().office.member;
        assert!(
            told.task
                .iter()
                .all(|todo| members.iter().any(|one| one.login == todo.login))
        );
        assert!(told.treaty.iter().all(|treaty| !treaty.row.code.is_empty()));
        assert!(joined().contains(&("XA".to_owned(), "UNCAC".to_owned())));
    }
}

//! Saved ways to look at the register: those the program brings, the office's, one's own.

use super::asked;
use crate::access::{Eyes, eyes, holds};
use crate::problems::Problem;
use crate::requests::id;
use crate::session::{Act, Open};
use crate::wire::{ById, Nothing, RegisterQuery, SaveView, SavedView, ViewColumn, ViewsView};
use comity_casework::nouns::{RegisterView, Row};
use comity_casework::value::Id;
use serde::{Deserialize, Serialize};

/// As many as a view counts; beyond that it says that there are more.
const MOST: u64 = 10_000;
/// The longest name, in characters.
const LONGEST_NAME: usize = 80;
/// The longest saved question, bytes of JSON.
const LONGEST_SPEC: usize = 32 * 1024;
/// More views than anybody finds their way in.
const MOST_VIEWS: usize = 200;

/// What a row keeps of a view.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Spec {
    query: RegisterQuery,
    columns: Vec<ViewColumn>,
}

/// The views that the program brings, in their order.
fn brought() -> [(&'static str, RegisterQuery); 8] {
    let open = || RegisterQuery {
        open: true,
        sort: "due".into(),
        ..RegisterQuery::default()
    };
    [
        ("OPEN", open()),
        (
            "MINE",
            RegisterQuery {
                mine: true,
                ..open()
            },
        ),
        (
            "CUSTODY",
            RegisterQuery {
                held: true,
                ..open()
            },
        ),
        (
            "OVERDUE",
            RegisterQuery {
                overdue: true,
                ..open()
            },
        ),
        (
            "WAITING",
            RegisterQuery {
                waiting: true,
                ..open()
            },
        ),
        (
            "CONSULTING",
            RegisterQuery {
                consulting: true,
                ..open()
            },
        ),
        (
            "FREEZES",
            RegisterQuery {
                freezes: true,
                ..open()
            },
        ),
        (
            "EVIDENCE",
            RegisterQuery {
                kinds: vec!["EEV".into()],
                ..open()
            },
        ),
    ]
}

/// `views.list`.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<ViewsView, Problem> {
    let (login, eyes) = (open.member().login, eyes(open)?);
    let mut views = Vec::new();
    for (code, query) in brought() {
        let (count, more) = counted(open, &eyes, &query)?;
        views.push(SavedView {
            id: code.into(),
            name: String::new(),
            owner: String::new(),
            shared: true,
            yours: false,
            query,
            columns: Vec::new(),
            count,
            more,
        });
    }
    let mut rows = open.vault.all::<RegisterView>()?;
    rows.sort_by_key(|row| (!row.shared, row.position.unwrap_or(i64::MAX), row.id));
    let mut columns = Vec::new();
    for row in rows {
        let spec: Spec = serde_json::from_str(&row.spec).unwrap_or_default();
        if row.name.is_empty() {
            if row.owner == login {
                columns = spec.columns;
            }
            continue;
        }
        if !row.shared && row.owner != login {
            continue;
        }
        // A question of yesterday may name what is gone today, a field of the office's own say: it shows nothing.
        let (count, more) = counted(open, &eyes, &spec.query).unwrap_or_default();
        views.push(SavedView {
            id: row.id.to_string(),
            yours: may_change(open, &row),
            name: row.name,
            owner: row.owner,
            shared: row.shared,
            query: spec.query,
            columns: spec.columns,
            count,
            more,
        });
    }
    Ok(ViewsView { views, columns })
}

fn counted(open: &Open, eyes: &Eyes, query: &RegisterQuery) -> Result<(u32, bool), Problem> {
    let (filter, _) = asked(open, eyes, query.clone())?;
    let (count, more) = open.vault.register_count(&filter, MOST)?;
    Ok((u32::try_from(count).unwrap_or(u32::MAX), more))
}

/// Who keeps the office's views in order.
fn leads(open: &Open) -> bool {
    let member = open.member();
    holds(&member, "HEAD") || holds(&member, "ADMIN")
}

fn may_change(open: &Open, row: &RegisterView) -> bool {
    row.owner == open.member().login || (row.shared && leads(open))
}

/// `views.save`.
pub(crate) fn save(act: &mut Act<'_>, typed: SaveView) -> Result<ViewsView, Problem> {
    let name = typed.name.trim().to_owned();
    let login = act.member().login;
    let rows = act.vault.all::<RegisterView>()?;
    let before = match typed.id.as_str() {
        "" if name.is_empty() => rows
            .iter()
            .find(|row| row.name.is_empty() && row.owner == login),
        "" => None,
        row => Some(own(act, &rows, id(row)?)?),
    };
    if name.chars().count() > LONGEST_NAME {
        return Err(Problem::new("too-long")
            .at("name")
            .with("most", LONGEST_NAME));
    }
    if name.is_empty() && !typed.id.is_empty() {
        return Err(Problem::new("required").at("name"));
    }
    if typed.shared && !leads(act) {
        return Err(Problem::new("not-allowed")
            .at("shared")
            .with("role", act.member().role));
    }
    let twin = |row: &&RegisterView| {
        row.name == name
            && before.is_none_or(|before| before.id != row.id)
            && (row.owner == login || row.shared)
    };
    if !name.is_empty() && rows.iter().any(|row| twin(&row)) {
        return Err(Problem::new("view-twice").at("name").with("name", name));
    }
    if before.is_none() && rows.len() >= MOST_VIEWS {
        return Err(Problem::new("too-many").at("name").with("most", MOST_VIEWS));
    }
    // What cannot be asked is not saved.
    let query = RegisterQuery {
        offset: 0,
        limit: 0,
        exact: false,
        rows: Vec::new(),
        ..typed.query
    };
    asked(act, &eyes(act)?, query.clone())?;
    let spec = Spec {
        query,
        columns: typed.columns,
    };
    let spec = serde_json::to_string(&spec).map_err(|_| Problem::new("internal"))?;
    if spec.len() > LONGEST_SPEC {
        return Err(Problem::new("too-long")
            .at("query")
            .with("most", LONGEST_SPEC));
    }
    let last = rows
        .iter()
        .filter_map(|row| row.position)
        .max()
        .unwrap_or(0);
    let row = RegisterView {
        id: before.map_or_else(|| act.new_id(), |row| row.id),
        owner: before.map_or(login, |row| row.owner.clone()),
        position: before.map_or(Some(last + 1), |row| row.position),
        shared: typed.shared,
        name,
        spec,
    };
    let edits = before.map_or_else(|| row.created(), |before| row.changed_from(before));
    act.commit(edits, "", None)?;
    list(act, Nothing {})
}

/// `views.drop`.
pub(crate) fn drop(act: &mut Act<'_>, typed: ById) -> Result<ViewsView, Problem> {
    let rows = act.vault.all::<RegisterView>()?;
    let row = own(act, &rows, id(&typed.id)?)?;
    act.commit(vec![row.dropped()], "", None)?;
    list(act, Nothing {})
}

/// A view that the member may change.
fn own<'r>(open: &Open, rows: &'r [RegisterView], row: Id) -> Result<&'r RegisterView, Problem> {
    rows.iter()
        .find(|one| one.id == row && may_change(open, one))
        .ok_or_else(|| Problem::new("no-such-row").at("id"))
}

//! What is about to change in a demo office: who will be away, and whose files pass to another.

use crate::problems::Problem;
use crate::session::Open;
use chrono::{Days, NaiveDate};
use comity_casework::edits::Edit;
use comity_casework::nouns::{Absence, Handover, HandoverItem, Row};
use comity_vault::Commit;
use comity_vault::read::{Filter, Sort};
use serde::Deserialize;

/// What `assets/demo/changes.toml` tells.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    absence: Vec<Away>,
    handover: Vec<Passing>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Away {
    login: String,
    delegate: String,
    why: String,
    in_days: u64,
    for_days: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Passing {
    from: String,
    to: String,
    why: String,
    in_days: u64,
    files: usize,
    /// What the next one must know of the first file.
    note: String,
}

/// Writes all of it as one entry; the files have to be there already.
pub(super) fn write(open: &Open) -> Result<(), Problem> {
    let told = read().map_err(|_| Problem::new("internal"))?;
    let today = open.today();
    let away = told
        .absence
        .into_iter()
        .map(|away| absence(open, today, away));
    let mut edits: Vec<Edit> = away.flat_map(|row| row.created()).collect();
    for passing in told.handover {
        edits.extend(handover(open, today, passing)?);
    }
    open.vault.commit(&Commit {
        intent: "demo",
        reason: None,
        effective: None,
        now: open.now(),
        edits,
    })?;
    Ok(())
}

fn absence(open: &Open, today: NaiveDate, away: Away) -> Absence {
    let from_on = today.checked_add_days(Days::new(away.in_days));
    Absence {
        id: open.new_id(),
        login: away.login,
        from_on,
        to_on: from_on.and_then(|day| day.checked_add_days(Days::new(away.for_days))),
        delegate: away.delegate,
        why: away.why,
    }
}

/// A list that the one who gives has signed; none where they have no open file.
fn handover(open: &Open, today: NaiveDate, passing: Passing) -> Result<Vec<Edit>, Problem> {
    let filter = Filter {
        officer: Some(passing.from.clone()),
        ..Filter::default()
    };
    let (lines, _) = open
        .vault
        .register_page(&filter, Sort::default(), 0, u64::from(u8::MAX))?;
    let row = Handover {
        id: open.new_id(),
        from_login: passing.from,
        to_login: passing.to,
        day: today.checked_add_days(Days::new(passing.in_days)),
        why: passing.why,
        status: "OPEN".into(),
        given_on: Some(today),
        ..Handover::default()
    };
    let files = lines.iter().filter(|line| line.closed_on.is_none());
    let mut notes = std::iter::once(passing.note);
    let items: Vec<Edit> = files
        .take(passing.files)
        .flat_map(|line| {
            let item = HandoverItem {
                id: open.new_id(),
                handover: Some(row.id),
                request: Some(line.id),
                note: notes.next().unwrap_or_default(),
                ..HandoverItem::default()
            };
            item.created()
        })
        .collect();
    if items.is_empty() {
        return Ok(items);
    }
    Ok([row.created(), items].concat())
}

fn read() -> Result<Changes, toml::de::Error> {
    toml::from_str(include_str!("../../../../../assets/demo/changes.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_leaves_and_whoever_stands_in_work_there() {
        let told = read().unwrap();
        let members = &super::super::cast::get().office.member;
        let works = |login: &str| members.iter().any(|one| one.login == login);
        assert!(
            told.absence
                .iter()
                .all(|away| works(&away.login) && works(&away.delegate))
        );
        assert!(
            told.handover
                .iter()
                .all(|passing| works(&passing.from) && works(&passing.to))
        );
    }
}

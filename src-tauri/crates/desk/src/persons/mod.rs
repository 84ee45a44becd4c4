//! The register of persons, shared by all files: who is in it, in which files, and who may be the same.
//!
//! A person shows only through a file the reader may see. `people` is the file's side of the same persons.

mod acts;

pub(crate) use acts::{edit, involve, merge, name, paper, tie, withdraw};

use crate::people::birth;
use crate::problems::Problem;
use crate::requests::{names_of, text};
use crate::session::Open;
use crate::wire::{
    AlikeQuery, AlikeView, ById, InvolvedView, PaperView, PersonCard, PersonLine, PersonNameView,
    PersonQuery, PersonTieView, WritingView,
};
use chrono::Datelike as _;
use comity_casework::nouns::{Involvement, Person, PersonName, PersonPaper, PersonTie};
use comity_casework::persons::{
    Card, Likeness, alike as likeness, births_agree, converse, told_apart,
};
use comity_casework::value::Id;
use comity_vault::fold::name_key;
use comity_vault::read::{RegisterRow, Wanted, paper_key};
use std::collections::BTreeSet;

/// Persons looked at in one search; beyond, more words are needed anyway.
const MOST: usize = 500;

/// Persons shown as possibly the same.
const MOST_ALIKE: usize = 20;

/// `persons.search`: those in the newest files first.
pub(crate) fn search(open: &Open, query: PersonQuery) -> Result<Vec<PersonLine>, Problem> {
    let limit = if query.limit == 0 {
        20
    } else {
        query.limit.min(100)
    };
    let words = query.text.trim();
    let (born_on, born_text) = birth(&query.born)?;
    let born = Person {
        born_on,
        born_text,
        ..Person::default()
    };
    let asks_birth = !query.born.trim().is_empty();
    let mut found = Vec::new();
    if words.is_empty() && asks_birth {
        found = born_like(open, &born)?;
    } else if !words.is_empty() {
        if words.bytes().any(|byte| byte.is_ascii_digit()) {
            found = open.vault.persons_with_paper(words)?;
        }
        found.extend(open.vault.persons_named(words, Wanted::Words, MOST)?);
    }
    let (mut seen, mut lines) = (BTreeSet::new(), Vec::new());
    for id in found {
        if lines.len() >= limit as usize {
            break;
        }
        if !seen.insert(id) {
            continue;
        }
        let Some(card) = known(open, id)? else {
            continue;
        };
        let has_birth = card.person.born_on.is_some() || !card.person.born_text.is_empty();
        if !asks_birth || (has_birth && births_agree(&born, &card.person)) {
            lines.push(line(&card, files(open, id)?.len()));
        }
    }
    Ok(lines)
}

/// Persons born on a day or in its year as written, or in a year.
fn born_like(open: &Open, born: &Person) -> Result<Vec<Id>, Problem> {
    let (from, to, year) = match born.born_on {
        Some(day) => (day.to_string(), day.to_string(), day.year().to_string()),
        None => {
            let year = &born.born_text;
            (
                format!("{year}-01-01"),
                format!("{year}-12-31"),
                year.clone(),
            )
        }
    };
    Ok(open.vault.persons_born(&from, &to, &year, MOST)?)
}

/// `persons.view`.
pub(crate) fn view(open: &Open, request: ById) -> Result<PersonCard, Problem> {
    card_view(open, person(open, &request.id)?.person.id)
}

/// `persons.alike`: who of the register may be the person a form describes.
pub(crate) fn alike(open: &Open, query: AlikeQuery) -> Result<Vec<AlikeView>, Problem> {
    let before = match query.person.as_str() {
        "" => Card::default(),
        row => person(open, row)?,
    };
    let (born_on, born_text) = birth(&query.born)?;
    let card = Card {
        person: Person {
            id: before.person.id,
            born_on,
            born_text,
            ..Person::default()
        },
        names: query
            .names
            .into_iter()
            .map(|full| PersonName {
                full,
                ..PersonName::default()
            })
            .collect(),
        papers: query
            .papers
            .into_iter()
            .map(|paper| PersonPaper {
                number: paper.number,
                state: paper.state.to_uppercase(),
                ..PersonPaper::default()
            })
            .collect(),
        ties: before.ties,
        ..Card::default()
    };
    twins(open, &card)
}

/// Who may be the same as a person, those with a shared paper first; whoever was told apart from them is left out.
fn twins(open: &Open, card: &Card) -> Result<Vec<AlikeView>, Problem> {
    let mut ids = BTreeSet::new();
    for paper in &card.papers {
        ids.extend(open.vault.persons_with_paper(&paper.number)?);
    }
    for name in &card.names {
        ids.extend(
            open.vault
                .persons_named(&name.full, Wanted::WholeName, MOST)?,
        );
    }
    let mut found: Vec<(Likeness, Card)> = Vec::new();
    for id in ids {
        if id == card.person.id || told_apart(&card.ties, id) {
            continue;
        }
        let Some(other) = known(open, id)? else {
            continue;
        };
        if let Some(why) = likeness(card, &other, name_key, paper_key) {
            found.push((why, other));
        }
    }
    found.sort_by_key(|(why, _)| *why);
    found.truncate(MOST_ALIKE);
    found
        .into_iter()
        .map(|(why, other)| {
            Ok(AlikeView {
                line: line(&other, files(open, other.person.id)?.len()),
                why: why.code().to_owned(),
            })
        })
        .collect()
}

/// The requests a person is in, as far as the reader may see them; newest first.
fn files(open: &Open, person: Id) -> Result<Vec<RegisterRow>, Problem> {
    let eyes = crate::access::eyes(open)?;
    let mut rows = open.vault.rows_of_person(person)?;
    rows.retain(|row| eyes.look(row.seen()) == crate::access::Look::Whole);
    Ok(rows)
}

/// A person the reader may see through one file at least: one whom they may not looks as if there were none.
fn person(open: &Open, row: &str) -> Result<Card, Problem> {
    let missing = || Problem::new("no-such-person").at("person");
    let id = row.parse().map_err(|_| missing())?;
    known(open, id)?.ok_or_else(missing)
}

/// The person a form names, with the writings of their name.
pub(crate) fn whole(open: &Open, row: &str) -> Result<(Person, Vec<PersonName>), Problem> {
    let card = person(open, row)?;
    Ok((card.person, card.names))
}

fn known(open: &Open, id: Id) -> Result<Option<Card>, Problem> {
    if files(open, id)?.is_empty() {
        return Ok(None);
    }
    let Some(person) = open.vault.get::<Person>(id)? else {
        return Ok(None);
    };
    let mut ties: Vec<PersonTie> = open.vault.having("from_person", id)?;
    ties.extend(open.vault.having::<PersonTie>("to_person", id)?);
    Ok(Some(Card {
        person,
        names: open.vault.having("person", id)?,
        papers: open.vault.having("person", id)?,
        ties,
        ..Card::default()
    }))
}

fn line(card: &Card, files: usize) -> PersonLine {
    let person = &card.person;
    PersonLine {
        id: person.id.to_string(),
        names: names_of(&card.names, person.id)
            .into_iter()
            .map(named)
            .collect(),
        born: born(person),
        nationality: person.nationality.clone(),
        sex: person.sex.clone(),
        files: u32::try_from(files).unwrap_or(u32::MAX),
    }
}

fn named(name: &PersonName) -> PersonNameView {
    PersonNameView {
        full: name.full.clone(),
        script: name.script.clone(),
        sort: name.sort.clone(),
    }
}

fn born(person: &Person) -> String {
    person
        .born_on
        .map_or_else(|| person.born_text.clone(), |day| day.to_string())
}

/// The card of a person, as far as the reader may see their files.
fn card_view(open: &Open, id: Id) -> Result<PersonCard, Problem> {
    let card = known(open, id)?.ok_or_else(|| Problem::new("no-such-person").at("person"))?;
    let rows = files(open, id)?;
    let roles: Vec<Involvement> = open.vault.having("person", id)?;
    let today = open.today();
    let involved = |row: RegisterRow| {
        let own = roles
            .iter()
            .filter(move |role| role.request == Some(row.id));
        let row = crate::register::row(row, today);
        own.map(move |role| InvolvedView {
            request: row.id.clone(),
            our_ref: row.our_ref.clone(),
            kind: row.kind.clone(),
            direction: row.direction.clone(),
            state: row.state.clone(),
            machine: row.machine.clone(),
            status: row.status.clone(),
            involvement: role.id.to_string(),
            role: role.role.clone(),
        })
    };
    let mut ties = Vec::new();
    for tie in &card.ties {
        ties.extend(tied(open, tie, id)?);
    }
    Ok(PersonCard {
        line: line(&card, rows.len()),
        birthplace: card.person.birthplace.clone(),
        remarks: card.person.remarks.clone(),
        writings: names_of(&card.names, id)
            .into_iter()
            .map(|name| WritingView {
                id: name.id.to_string(),
                name: named(name),
            })
            .collect(),
        papers: card.papers.iter().map(paper_view).collect(),
        ties,
        involved: rows.into_iter().flat_map(involved).collect(),
        alike: twins(open, &card)?,
    })
}

fn paper_view(paper: &PersonPaper) -> PaperView {
    PaperView {
        id: paper.id.to_string(),
        sort: paper.sort.clone(),
        number: paper.number.clone(),
        state: paper.state.clone(),
        issued_on: text(paper.issued_on),
        expires_on: text(paper.expires_on),
    }
}

/// A tie as seen from one of its persons; none when the other is in no file the reader may see.
fn tied(open: &Open, tie: &PersonTie, from: Id) -> Result<Option<PersonTieView>, Problem> {
    let outgoing = tie.from_person == Some(from);
    let other = if outgoing {
        tie.to_person
    } else {
        tie.from_person
    };
    let Some(other) = other else { return Ok(None) };
    let Some(card) = known(open, other)? else {
        return Ok(None);
    };
    let seen = if outgoing {
        tie.tie.as_str()
    } else {
        converse(&tie.tie)
    };
    Ok(Some(PersonTieView {
        id: tie.id.to_string(),
        tie: seen.to_owned(),
        person: line(&card, files(open, other)?.len()),
        outgoing,
        note: tie.note.clone(),
    }))
}

//! The register of persons, shared by all files: who is in it, in which files, and who may be the same.
//!
//! A person shows only through a file the reader may see. `people` is the file's side of the same persons.

mod acts;

pub(crate) use acts::{edit, involve, merge, name, paper, tie, withdraw};

use crate::access::{Eyes, Look, eyes};
use crate::people::birth;
use crate::problems::Problem;
use crate::requests::{names_of, text};
use crate::session::Open;
use crate::wire::{
    AlikeQuery, AlikeView, ById, InvolvedView, PaperView, PersonCard, PersonLine, PersonNameView,
    PersonQuery, PersonTieView, PersonsPage, WritingView,
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

/// As many as one search finds; beyond, more words are needed anyway.
const MOST: usize = 2_000;

/// Persons shown as possibly the same.
const MOST_ALIKE: usize = 20;

/// `persons.search`: those in the newest files first.
pub(crate) fn search(open: &Open, query: PersonQuery) -> Result<PersonsPage, Problem> {
    let limit = if query.limit == 0 {
        20
    } else {
        query.limit.min(100)
    };
    let eyes = eyes(open)?;
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
        found = born_like(open, &eyes, &born)?;
    } else if !words.is_empty() {
        if words.bytes().any(|byte| byte.is_ascii_digit()) {
            found = open.vault.persons_with_paper(&eyes, words)?;
        }
        let named = open
            .vault
            .persons_named(&eyes, words, Wanted::Words, MOST + 1)?;
        found.extend(named);
    }
    let mut twice = BTreeSet::new();
    found.retain(|id| twice.insert(*id));
    let more = found.len() > MOST;
    found.truncate(MOST);
    if asks_birth {
        let mut fit = Vec::new();
        for id in found {
            let person = open.vault.get::<Person>(id)?.unwrap_or_default();
            let has_birth = person.born_on.is_some() || !person.born_text.is_empty();
            if has_birth && births_agree(&born, &person) {
                fit.push(id);
            }
        }
        found = fit;
    }
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let page = found
        .into_iter()
        .skip(query.offset as usize)
        .take(limit as usize);
    let mut rows = Vec::new();
    for id in page {
        rows.extend(known(open, &eyes, id)?.map(|(card, files)| line(&card, &files)));
    }
    Ok(PersonsPage { total, more, rows })
}

/// Persons born on a day or in its year as written, or in a year.
fn born_like(open: &Open, eyes: &Eyes, born: &Person) -> Result<Vec<Id>, Problem> {
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
    Ok(open
        .vault
        .persons_born(eyes, (&from, &to), &year, MOST + 1)?)
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
    twins(open, &eyes(open)?, &card)
}

/// Who may be the same as a person, those with a shared paper first; whoever was told apart from them is left out.
fn twins(open: &Open, eyes: &Eyes, card: &Card) -> Result<Vec<AlikeView>, Problem> {
    let mut ids = BTreeSet::new();
    for paper in &card.papers {
        ids.extend(open.vault.persons_with_paper(eyes, &paper.number)?);
    }
    for name in &card.names {
        ids.extend(
            open.vault
                .persons_named(eyes, &name.full, Wanted::WholeName, MOST)?,
        );
    }
    let mut found: Vec<(Likeness, Known)> = Vec::new();
    for id in ids {
        if id == card.person.id || told_apart(&card.ties, id) {
            continue;
        }
        let Some(other) = known(open, eyes, id)? else {
            continue;
        };
        if let Some(why) = likeness(card, &other.0, name_key, paper_key) {
            found.push((why, other));
        }
    }
    found.sort_by_key(|(why, _)| *why);
    found.truncate(MOST_ALIKE);
    let shown = |(why, (other, files)): (Likeness, Known)| AlikeView {
        line: line(&other, &files),
        why: why.code().to_owned(),
    };
    Ok(found.into_iter().map(shown).collect())
}

/// A person with the requests they are in, as far as the reader may see them, newest first.
type Known = (Card, Vec<RegisterRow>);

/// A person the reader may see through one file at least: one whom they may not looks as if there were none.
fn person(open: &Open, row: &str) -> Result<Card, Problem> {
    let missing = || Problem::new("no-such-person").at("person");
    let id = row.parse().map_err(|_| missing())?;
    let (card, _) = known(open, &eyes(open)?, id)?.ok_or_else(missing)?;
    Ok(card)
}

/// The person a form names, with the writings of their name.
pub(crate) fn whole(open: &Open, row: &str) -> Result<(Person, Vec<PersonName>), Problem> {
    let card = person(open, row)?;
    Ok((card.person, card.names))
}

fn known(open: &Open, eyes: &Eyes, id: Id) -> Result<Option<Known>, Problem> {
    let mut files = open.vault.rows_of_person(id)?;
    files.retain(|row| eyes.look(row.seen()) == Look::Whole);
    if files.is_empty() {
        return Ok(None);
    }
    let Some(person) = open.vault.get::<Person>(id)? else {
        return Ok(None);
    };
    let mut ties: Vec<PersonTie> = open.vault.having("from_person", id)?;
    ties.extend(open.vault.having::<PersonTie>("to_person", id)?);
    let card = Card {
        person,
        names: open.vault.having("person", id)?,
        papers: open.vault.having("person", id)?,
        ties,
        ..Card::default()
    };
    Ok(Some((card, files)))
}

fn line(card: &Card, files: &[RegisterRow]) -> PersonLine {
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
        files: u32::try_from(files.len()).unwrap_or(u32::MAX),
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
    let eyes = eyes(open)?;
    let missing = || Problem::new("no-such-person").at("person");
    let (card, rows) = known(open, &eyes, id)?.ok_or_else(missing)?;
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
        ties.extend(tied(open, &eyes, tie, id)?);
    }
    Ok(PersonCard {
        line: line(&card, &rows),
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
        alike: twins(open, &eyes, &card)?,
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
fn tied(
    open: &Open,
    eyes: &Eyes,
    tie: &PersonTie,
    from: Id,
) -> Result<Option<PersonTieView>, Problem> {
    let outgoing = tie.from_person == Some(from);
    let other = if outgoing {
        tie.to_person
    } else {
        tie.from_person
    };
    let Some(other) = other else { return Ok(None) };
    let Some((card, files)) = known(open, eyes, other)? else {
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
        person: line(&card, &files),
        outgoing,
        note: tie.note.clone(),
    }))
}

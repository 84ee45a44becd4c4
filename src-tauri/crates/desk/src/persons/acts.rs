//! What is written in the register of persons, and who is taken into a file or out of it.

use super::{card_view, person};
use crate::entered;
use crate::people::{ROLES, birth, script_of};
use crate::problems::Problem;
use crate::requests::{file_view, id, readable};
use crate::session::Act;
use crate::wire::{
    EditPerson, FileView, InvolvePerson, MergePersons, NamePerson, PaperPerson, PersonCard,
    TiePersons, WithdrawPerson,
};
use comity_casework::edits::Edit;
use comity_casework::nouns::{
    Asset, Involvement, Person, PersonName, PersonPaper, PersonTie, Row as _,
};
use comity_casework::persons::{self, Card, converse, same_tie};
use comity_casework::value::Id;
use comity_vault::read::paper_key;

/// The longest text of a person's row, in characters.
const LONGEST: usize = 4000;

/// `persons.edit`.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditPerson) -> Result<PersonCard, Problem> {
    let before = person(act, &typed.id)?.person;
    let (born_on, born_text) = birth(&typed.born)?;
    let today = act.today();
    if born_on.is_some_and(|day| day > today) {
        return Err(Problem::new("future-date").at("born").with("today", today));
    }
    let nationality = typed.nationality.to_uppercase();
    for state in nationality.split_whitespace() {
        known_state("nationality", state)?;
    }
    if !["", "F", "M", "X"].contains(&typed.sex.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("sex")
            .with("value", &typed.sex));
    }
    let after = Person {
        id: before.id,
        born_on,
        born_text,
        nationality: nationality.split_whitespace().collect::<Vec<_>>().join(" "),
        sex: typed.sex,
        birthplace: short("birthplace", &typed.birthplace)?,
        remarks: short("remarks", &typed.remarks)?,
    };
    act.commit(after.changed_from(&before), "", None)?;
    card_view(act, after.id)
}

/// `persons.name`: adds, changes or takes away a writing.
pub(crate) fn name(act: &mut Act<'_>, typed: NamePerson) -> Result<PersonCard, Problem> {
    let card = person(act, &typed.person)?;
    let row = match typed.id.as_str() {
        "" => act.new_id(),
        row => owned(row, card.names.iter().map(|name| name.id))?,
    };
    let full = short("full", &typed.full)?;
    let edits = if full.is_empty() && !typed.id.is_empty() {
        persons::erase_name(&card.names, row)?
    } else {
        let or = |typed: String, other: &str| {
            if typed.is_empty() {
                other.into()
            } else {
                typed
            }
        };
        let before = card.names.iter().find(|name| name.id == row).cloned();
        let sort = before.as_ref().map_or("ALIAS", |name| name.sort.as_str());
        let typed = PersonName {
            id: row,
            person: Some(card.person.id),
            script: or(typed.script, script_of(&full)),
            sort: or(typed.sort, sort),
            full,
            ..before.clone().unwrap_or_default()
        };
        persons::write_name(&act.law(), &card.names, &typed)?
    };
    act.commit(edits, "", None)?;
    card_view(act, card.person.id)
}

/// `persons.paper`: adds, changes or takes away a paper.
pub(crate) fn paper(act: &mut Act<'_>, typed: PaperPerson) -> Result<PersonCard, Problem> {
    let card = person(act, &typed.person)?;
    let before = match typed.paper.id.as_str() {
        "" => None,
        row => {
            let row = owned(row, card.papers.iter().map(|paper| paper.id))?;
            card.papers.iter().find(|paper| paper.id == row)
        }
    };
    let typed = typed.paper;
    let edits = match before.filter(|_| typed.number.trim().is_empty()) {
        Some(gone) => vec![gone.dropped()],
        None => {
            let state = typed.state.trim().to_uppercase();
            if !state.is_empty() {
                known_state("state", &state)?;
            }
            let row = PersonPaper {
                id: before.map_or_else(|| act.new_id(), |paper| paper.id),
                person: Some(card.person.id),
                sort: typed.sort,
                number: plain_digits(&short("number", &typed.number)?),
                state,
                issued_on: entered::day("issued_on", &typed.issued_on)?,
                expires_on: entered::day("expires_on", &typed.expires_on)?,
            };
            persons::judge_paper(&act.law(), &row, act.today())?;
            before.map_or_else(|| row.created(), |before| row.changed_from(before))
        }
    };
    act.commit(edits, "", None)?;
    card_view(act, card.person.id)
}

/// `persons.tie`: ties two persons, changes the tie, or unties them.
pub(crate) fn tie(act: &mut Act<'_>, typed: TiePersons) -> Result<PersonCard, Problem> {
    let card = person(act, &typed.person)?;
    let other = person(act, &typed.other)
        .map_err(|no| no.at("other"))?
        .person
        .id;
    let between = card.ties.iter().find(|tie| {
        [tie.from_person, tie.to_person].contains(&Some(other)) && other != card.person.id
    });
    let edits = match between {
        Some(tie) if typed.tie.is_empty() => vec![tie.dropped()],
        None if typed.tie.is_empty() => {
            return Err(Problem::new("required").at("tie").with("field", "tie"));
        }
        _ => {
            let mut row = PersonTie {
                id: between.map_or_else(|| act.new_id(), |tie| tie.id),
                from_person: Some(card.person.id),
                to_person: Some(other),
                tie: typed.tie,
                note: short("note", &typed.note)?,
            };
            persons::judge_tie(&act.law(), &row)?;
            // A tie keeps the side it was first written from.
            if let Some(before) = between.filter(|tie| tie.from_person == Some(other)) {
                row.tie = converse(&row.tie).to_owned();
                (row.from_person, row.to_person) = (before.from_person, before.to_person);
            }
            match between {
                Some(before) if same_tie(before, &row) && before.note == row.note => Vec::new(),
                Some(before) => row.changed_from(before),
                None => row.created(),
            }
        }
    };
    act.commit(edits, "", None)?;
    card_view(act, card.person.id)
}

/// `persons.merge`: one human being, recorded twice, becomes one row.
pub(crate) fn merge(act: &mut Act<'_>, typed: MergePersons) -> Result<PersonCard, Problem> {
    let keep = whole(act, person(act, &typed.keep).map_err(|no| no.at("keep"))?)?;
    let drop = whole(act, person(act, &typed.drop).map_err(|no| no.at("drop"))?)?;
    let reason = reason(&typed.reason)?;
    let edits = persons::merge(&keep, &drop, paper_key)?;
    act.commit(edits, &reason, None)?;
    card_view(act, keep.person.id)
}

/// A card with everything that hangs on the person, also in files the reader may not see: one human being stays one
/// for everybody.
fn whole(act: &Act<'_>, card: Card) -> Result<Card, Problem> {
    let id = card.person.id;
    Ok(Card {
        involvements: act.vault.having("person", id)?,
        assets: act.vault.having("holder", id)?,
        ..card
    })
}

/// `persons.involve`: takes a person of the register into a file.
pub(crate) fn involve(act: &mut Act<'_>, typed: InvolvePerson) -> Result<FileView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let person = person(act, &typed.person)?.person.id;
    let role = if typed.role.is_empty() {
        "OTHER"
    } else {
        &typed.role
    };
    if !ROLES.contains(&role) {
        return Err(Problem::new("unknown-code").at("role").with("value", role));
    }
    if file
        .involvements
        .iter()
        .any(|row| row.person == Some(person) && row.role == role)
    {
        return Err(Problem::new("already-involved")
            .at("role")
            .with("role", role));
    }
    let row = Involvement {
        id: act.new_id(),
        request: Some(request),
        person: Some(person),
        role: role.to_owned(),
        position: Some(i64::try_from(file.involvements.len()).unwrap_or(0) + 1),
    };
    act.commit(row.created(), "", None)?;
    file_view(act, request)
}

/// `persons.withdraw`: takes a person out of a file. One who is in no other leaves the register too.
pub(crate) fn withdraw(act: &mut Act<'_>, typed: WithdrawPerson) -> Result<FileView, Problem> {
    let missing = || Problem::new("no-such-row").at("involvement");
    let row: Involvement = act
        .vault
        .get(id(&typed.involvement)?)?
        .ok_or_else(missing)?;
    let request = row.request.ok_or_else(missing)?;
    let file = readable(act, request)?;
    if !file.involvements.iter().any(|one| one.id == row.id) {
        return Err(missing());
    }
    let reason = reason(&typed.reason)?;
    let mut edits = vec![row.dropped()];
    if let Some(person) = row.person {
        let others: Vec<Involvement> = act.vault.having("person", person)?;
        let here = |one: &Involvement| one.request == Some(request);
        let last_here = others.iter().filter(|one| here(one)).count() == 1;
        if last_here && file.assets.iter().any(|asset| asset.holder == Some(person)) {
            return Err(Problem::new("person-holds-asset").at("involvement"));
        }
        if others.len() == 1 && act.vault.having::<Asset>("holder", person)?.is_empty() {
            edits.extend(everything(act, person)?);
        }
    }
    act.commit(edits, &reason, None)?;
    file_view(act, request)
}

/// The end of a person's rows: nobody would ever see them again.
fn everything(act: &Act<'_>, person: Id) -> Result<Vec<Edit>, Problem> {
    let names: Vec<PersonName> = act.vault.having("person", person)?;
    let papers: Vec<PersonPaper> = act.vault.having("person", person)?;
    let mut ties: Vec<PersonTie> = act.vault.having("from_person", person)?;
    ties.extend(act.vault.having::<PersonTie>("to_person", person)?);
    let mut edits: Vec<Edit> = names.iter().map(PersonName::dropped).collect();
    edits.extend(papers.iter().map(PersonPaper::dropped));
    edits.extend(ties.iter().map(PersonTie::dropped));
    edits.extend(act.vault.get::<Person>(person)?.iter().map(Person::dropped));
    Ok(edits)
}

fn reason(typed: &str) -> Result<String, Problem> {
    match short("reason", typed)? {
        reason if reason.is_empty() => Err(Problem::new("required")
            .at("reason")
            .with("field", "reason")),
        reason => Ok(reason),
    }
}

/// A row that must be one of the person's own.
fn owned(row: &str, mut known: impl Iterator<Item = Id>) -> Result<Id, Problem> {
    let missing = || Problem::new("no-such-row").at("id");
    let row: Id = row.parse().map_err(|_| missing())?;
    known.find(|id| *id == row).ok_or_else(missing)
}

fn short(field: &str, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Problem::new("too-long").at(field).with("most", LONGEST));
    }
    Ok(text.to_owned())
}

fn known_state(field: &str, code: &str) -> Result<(), Problem> {
    if crate::law::is_state(code) {
        Ok(())
    } else {
        Err(Problem::new("unknown-state").at(field).with("value", code))
    }
}

/// A number as papers are sought by: Arabic and Persian digits are written as their ASCII twins.
fn plain_digits(number: &str) -> String {
    let digit = |letter: char| match u32::from(letter) {
        code @ (0x0660..=0x0669 | 0x06f0..=0x06f9) => {
            char::from_digit(code & 0xf, 10).unwrap_or(letter)
        }
        _ => letter,
    };
    number.chars().map(digit).collect()
}

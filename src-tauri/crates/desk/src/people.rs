//! Persons in a file, with their names in several scripts.

use crate::problems::Problem;
use crate::requests::{file_view, id, readable};
use crate::session::{Act, Open};
use crate::wire::{AddPerson, FileView, PersonEdit};
use comity_casework::file::File;
use comity_casework::nouns::{Involvement, Person, PersonName, Row};

/// What a person can be to a request.
pub(crate) const ROLES: [&str; 9] = [
    "SOUGHT",
    "SUSPECT",
    "ACCUSED",
    "CONVICTED",
    "WITNESS",
    "VICTIM",
    "EXPERT",
    "ADDRESSEE",
    "OTHER",
];

/// Places a typed person in a file in hand; nothing is written.
pub(crate) fn place(open: &Open, file: &mut File, typed: &PersonEdit) -> Result<(), Problem> {
    let names: Vec<_> = typed
        .names
        .iter()
        .filter(|name| !name.full.trim().is_empty())
        .collect();
    if names.is_empty() {
        return Err(Problem::new("required").at("persons"));
    }
    let role = if typed.role.is_empty() {
        "OTHER"
    } else {
        &typed.role
    };
    if !ROLES.contains(&role) {
        return Err(Problem::new("unknown-code").at("role").with("value", role));
    }
    let (born_on, born_text) = birth(&typed.born)?;
    if born_on.is_some_and(|day| day > open.today()) {
        return Err(Problem::new("future-date")
            .at("born")
            .with("today", open.today()));
    }
    let person = Person {
        id: open.new_id(),
        born_on,
        born_text,
        nationality: typed.nationality.to_uppercase(),
        sex: typed.sex.clone(),
        ..Person::default()
    };
    for (at, name) in names.into_iter().enumerate() {
        let full = name.full.trim().to_owned();
        let sort = if at == 0 {
            "PRIMARY"
        } else {
            "TRANSLITERATION"
        };
        file.names.push(PersonName {
            id: open.new_id(),
            person: Some(person.id),
            script: if name.script.is_empty() {
                script_of(&full).into()
            } else {
                name.script.clone()
            },
            full,
            sort: if name.sort.is_empty() {
                sort.into()
            } else {
                name.sort.clone()
            },
            ..PersonName::default()
        });
    }
    let position = i64::try_from(file.involvements.len()).unwrap_or(0) + 1;
    file.involvements.push(Involvement {
        id: open.new_id(),
        request: Some(file.request.id),
        person: Some(person.id),
        role: role.to_owned(),
        position: Some(position),
    });
    file.persons.push(person);
    Ok(())
}

/// A birth as typed: a whole day, or a year kept as written.
pub(crate) fn birth(typed: &str) -> Result<(Option<chrono::NaiveDate>, String), Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok((None, String::new()));
    }
    if let Ok(day) = typed.parse() {
        return Ok((Some(day), String::new()));
    }
    if typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok((None, typed.to_owned()));
    }
    Err(Problem::new("bad-date").at("born").with("value", typed))
}

/// The script most of a name's letters are in, ISO 15924.
pub(crate) fn script_of(name: &str) -> &'static str {
    let mut counts = [
        ("Latn", 0_u32),
        ("Arab", 0),
        ("Cyrl", 0),
        ("Hani", 0),
        ("Hebr", 0),
        ("Grek", 0),
    ];
    for letter in name.chars() {
        let script = match u32::from(letter) {
            0x0370..=0x03ff => "Grek",
            0x0400..=0x052f => "Cyrl",
            0x0590..=0x05ff => "Hebr",
            0x0600..=0x06ff
            | 0x0750..=0x077f
            | 0x08a0..=0x08ff
            | 0xfb50..=0xfdff
            | 0xfe70..=0xfeff => "Arab",
            0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3134f => "Hani",
            _ if letter.is_alphabetic() => "Latn",
            _ => continue,
        };
        if let Some(count) = counts.iter_mut().find(|(one, _)| *one == script) {
            count.1 += 1;
        }
    }
    counts
        .iter()
        .max_by_key(|(_, count)| *count)
        .filter(|(_, count)| *count > 0)
        .map_or("", |one| one.0)
}

/// `persons.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddPerson) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    let mut after = file.clone();
    place(act, &mut after, &typed.person)?;
    let mut edits = Vec::new();
    for person in after.persons.iter().skip(file.persons.len()) {
        edits.extend(person.created());
    }
    for name in after.names.iter().skip(file.names.len()) {
        edits.extend(name.created());
    }
    for row in after.involvements.iter().skip(file.involvements.len()) {
        edits.extend(row.created());
    }
    act.commit(edits, "", None)?;
    file_view(act, id)
}

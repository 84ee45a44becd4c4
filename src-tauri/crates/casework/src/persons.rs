//! The register of persons, shared by all files: when two of them may be one human being, and what becomes of their
//! rows when they are.
//!
//! Names are compared by a key the caller makes of them, because what readers of a script take for the same writing
//! is known to the search, not to the domain.

use crate::edits::Edit;
use crate::judging::{coded, missing, past};
use crate::law::Law;
use crate::nouns::{Asset, Involvement, Person, PersonName, PersonPaper, PersonTie, Row};
use crate::rejection::Rejection;
use crate::value::Id;
use chrono::{Datelike as _, NaiveDate};
use std::collections::BTreeSet;

/// A person with all that hangs on them, whatever the files.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    /// The person.
    pub person: Person,
    /// Writings of the name.
    pub names: Vec<PersonName>,
    /// Papers.
    pub papers: Vec<PersonPaper>,
    /// Relations, written from either side.
    pub ties: Vec<PersonTie>,
    /// What they are to requests.
    pub involvements: Vec<Involvement>,
    /// Assets they hold.
    pub assets: Vec<Asset>,
}

/// Makes one writing of what readers take for one: a name to its key, a paper's number to its key.
pub type Key = fn(&str) -> String;

/// Why two persons may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// A paper of the same number and State.
    Paper,
    /// The same name, and nothing against it in their births.
    Name,
}

impl Likeness {
    /// Its code; the words stand under `likeness-` + this.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Paper => "PAPER",
            Self::Name => "NAME",
        }
    }
}

/// Whether two persons may be one.
#[must_use]
pub fn alike(one: &Card, other: &Card, name: Key, number: Key) -> Option<Likeness> {
    let paper = one.papers.iter().any(|paper| {
        let same = |it: &PersonPaper| same_paper(paper, it, number);
        other.papers.iter().any(same)
    });
    if paper {
        return Some(Likeness::Paper);
    }
    let known: BTreeSet<String> = other.names.iter().map(|it| name(&it.full)).collect();
    let named = one.names.iter().any(|it| known.contains(&name(&it.full)));
    (named && births_agree(&one.person, &other.person)).then_some(Likeness::Name)
}

/// One paper: the same number and State. A State nobody noted may be any.
fn same_paper(one: &PersonPaper, other: &PersonPaper, number: Key) -> bool {
    let state = one.state == other.state || one.state.is_empty() || other.state.is_empty();
    state && !one.number.is_empty() && number(&one.number) == number(&other.number)
}

/// Whether two births can be one: the same day, or the same year where no more is known, or one is not known.
#[must_use]
pub fn births_agree(one: &Person, other: &Person) -> bool {
    match (one.born_on, other.born_on) {
        (Some(day), Some(other)) => day == other,
        _ => match (year(one), year(other)) {
            (Some(year), Some(other)) => year == other,
            _ => true,
        },
    }
}

fn year(person: &Person) -> Option<i32> {
    match person.born_on {
        Some(day) => Some(day.year()),
        None => person.born_text.trim().parse().ok(),
    }
}

/// What a tie is from the other side.
#[must_use]
pub fn converse(tie: &str) -> &str {
    match tie {
        "PARENT" => "CHILD",
        "CHILD" => "PARENT",
        "EMPLOYER" => "EMPLOYEE",
        "EMPLOYEE" => "EMPLOYER",
        same => same,
    }
}

/// What is typed of a paper.
///
/// # Errors
/// `required`, `unknown-code`, `future-date`, `before-start` at the field.
pub fn judge_paper(law: &Law, paper: &PersonPaper, today: NaiveDate) -> Result<(), Rejection> {
    coded(law, "paper-sort", "sort", &paper.sort)?;
    crate::judging::required("number", &paper.number)?;
    past("issued_on", paper.issued_on, today)?;
    crate::judging::not_before("expires_on", paper.expires_on, paper.issued_on)
}

/// What is typed of a tie.
///
/// # Errors
/// `required` or `unknown-code` at `tie`, `person-itself` at `other`.
pub fn judge_tie(law: &Law, tie: &PersonTie) -> Result<(), Rejection> {
    coded(law, "person-tie", "tie", &tie.tie)?;
    if tie.from_person == tie.to_person {
        return Err(Rejection::new("person-itself").at("other"));
    }
    Ok(())
}

/// Adds or changes one writing of a name. Exactly one writing stays the primary one.
///
/// # Errors
/// `required` at `full`, `name-twice` at `full`, `unknown-code` at `sort`.
pub fn write_name(
    law: &Law,
    names: &[PersonName],
    typed: &PersonName,
) -> Result<Vec<Edit>, Rejection> {
    crate::judging::required("full", &typed.full)?;
    coded(law, "name-sort", "sort", &typed.sort)?;
    let mut others = names.iter().filter(|name| name.id != typed.id);
    if others.any(|name| same_letters(name, typed)) {
        return Err(Rejection::new("name-twice").at("full"));
    }
    let mut after = names.to_vec();
    match after.iter_mut().find(|name| name.id == typed.id) {
        Some(row) => *row = typed.clone(),
        None => after.push(typed.clone()),
    }
    if typed.sort == "PRIMARY" {
        for name in after.iter_mut().filter(|name| name.id != typed.id) {
            step_back(name, &typed.script);
        }
    }
    Ok(edits(names, &with_a_primary(after)))
}

/// Two writings that differ in nothing but blanks and capitals: the one says nothing that the other does not.
fn same_letters(one: &PersonName, other: &PersonName) -> bool {
    let plain = |name: &PersonName| {
        let words: Vec<String> = name
            .full
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        words.join(" ")
    };
    plain(one) == plain(other)
}

/// Takes one writing away; another becomes the primary one where it was that.
///
/// # Errors
/// `required` at `full` for the last one: a person without a name is found by nobody.
pub fn erase_name(names: &[PersonName], row: Id) -> Result<Vec<Edit>, Rejection> {
    let after: Vec<PersonName> = names
        .iter()
        .filter(|name| name.id != row)
        .cloned()
        .collect();
    if after.is_empty() {
        return Err(missing("full"));
    }
    Ok(edits(names, &with_a_primary(after)))
}

/// A writing that gives way to another primary one.
fn step_back(name: &mut PersonName, script: &str) {
    if name.sort == "PRIMARY" {
        let same = name.script == script;
        name.sort = if same { "ALIAS" } else { "TRANSLITERATION" }.into();
    }
}

fn with_a_primary(mut names: Vec<PersonName>) -> Vec<PersonName> {
    if !names.iter().any(|name| name.sort == "PRIMARY")
        && let Some(first) = names.first_mut()
    {
        first.sort = "PRIMARY".into();
    }
    names
}

/// The edits that turn some rows into others: new ones made, changed ones set, missing ones dropped.
fn edits<T: Row>(before: &[T], after: &[T]) -> Vec<Edit> {
    let mut edits = Vec::new();
    for row in after {
        match before.iter().find(|old| old.id() == row.id()) {
            Some(old) => edits.extend(row.changed_from(old)),
            None => edits.extend(row.created()),
        }
    }
    let gone = before
        .iter()
        .filter(|old| !after.iter().any(|row| row.id() == old.id()));
    edits.extend(gone.map(Row::dropped));
    edits
}

/// Makes one person of two. What hangs on the one that goes moves to the one that stays, twins are dropped; where both
/// say something of birth or sex, the one that stays is believed.
///
/// # Errors
/// `person-itself` at `drop`, `persons-not-same` at `drop` where somebody noted that they are two.
pub fn merge(keep: &Card, drop: &Card, number: Key) -> Result<Vec<Edit>, Rejection> {
    let (stays, goes) = (keep.person.id, drop.person.id);
    if stays == goes {
        return Err(Rejection::new("person-itself").at("drop"));
    }
    if told_apart(&keep.ties, goes) {
        return Err(Rejection::new("persons-not-same").at("drop"));
    }
    let mut out = completed(&keep.person, &drop.person).changed_from(&keep.person);

    let primary = keep.names.iter().find(|it| it.sort == "PRIMARY");
    let script = primary.map_or("", |it| it.script.as_str());
    for row in &drop.names {
        let mut moved = PersonName {
            person: Some(stays),
            ..row.clone()
        };
        step_back(&mut moved, script);
        let twin = keep.names.iter().any(|it| same_letters(it, row));
        out.extend(moved_or_dropped(row, &moved, twin));
    }
    for row in &drop.papers {
        let moved = PersonPaper {
            person: Some(stays),
            ..row.clone()
        };
        let twin = keep
            .papers
            .iter()
            .any(|it| it.sort == row.sort && same_paper(it, row, number));
        out.extend(moved_or_dropped(row, &moved, twin));
    }
    for row in &drop.involvements {
        let moved = Involvement {
            person: Some(stays),
            ..row.clone()
        };
        let twin = keep
            .involvements
            .iter()
            .any(|it| (it.request, &it.role) == (row.request, &row.role));
        out.extend(moved_or_dropped(row, &moved, twin));
    }
    for row in &drop.ties {
        let end = |one: Option<Id>| if one == Some(goes) { Some(stays) } else { one };
        let moved = PersonTie {
            from_person: end(row.from_person),
            to_person: end(row.to_person),
            ..row.clone()
        };
        let twin =
            moved.from_person == moved.to_person || keep.ties.iter().any(|it| same_tie(it, &moved));
        out.extend(moved_or_dropped(row, &moved, twin));
    }
    for row in &drop.assets {
        let moved = Asset {
            holder: Some(stays),
            ..row.clone()
        };
        out.extend(moved.changed_from(row));
    }
    out.push(drop.person.dropped());
    Ok(out)
}

fn moved_or_dropped<T: Row>(row: &T, moved: &T, twin: bool) -> Vec<Edit> {
    if twin {
        vec![row.dropped()]
    } else {
        moved.changed_from(row)
    }
}

/// Whether a tie says that a person is somebody else.
#[must_use]
pub fn told_apart(ties: &[PersonTie], other: Id) -> bool {
    let ends = |tie: &PersonTie| [tie.from_person, tie.to_person].contains(&Some(other));
    ties.iter().any(|tie| tie.tie == "NOT_SAME" && ends(tie))
}

/// Whether two ties say one thing, each from its own side.
#[must_use]
pub fn same_tie(one: &PersonTie, other: &PersonTie) -> bool {
    let straight = (one.from_person, one.to_person, one.tie.as_str());
    straight == (other.from_person, other.to_person, other.tie.as_str())
        || straight == (other.to_person, other.from_person, converse(&other.tie))
}

/// The person that stays, with what only the other one tells.
fn completed(keep: &Person, drop: &Person) -> Person {
    let or = |own: &str, other: &str| if own.is_empty() { other } else { own }.to_owned();
    let births = keep.born_on.is_none() && births_agree(keep, drop) && drop.born_on.is_some();
    let mut nations: Vec<&str> = keep.nationality.split_whitespace().collect();
    for nation in drop.nationality.split_whitespace() {
        if !nations.contains(&nation) {
            nations.push(nation);
        }
    }
    let mut remarks: Vec<&str> = vec![keep.remarks.as_str()];
    remarks.extend(Some(drop.remarks.as_str()).filter(|text| *text != keep.remarks));
    remarks.retain(|text| !text.is_empty());
    Person {
        id: keep.id,
        born_on: if births { drop.born_on } else { keep.born_on },
        born_text: match (births, keep.born_on) {
            (true, _) => String::new(),
            (false, Some(_)) => keep.born_text.clone(),
            (false, None) => or(&keep.born_text, &drop.born_text),
        },
        nationality: nations.join(" "),
        sex: or(&keep.sex, &drop.sex),
        birthplace: or(&keep.birthplace, &drop.birthplace),
        remarks: remarks.join("\n"),
    }
}

#[cfg(test)]
mod tests;

//! The office's own ways: series of references, fields of its own, the person register.

use super::PersonNameView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How references of one register are written.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SeriesEdit {
    /// The row; empty for a new one.
    pub id: String,
    /// `IN` or `OUT`; empty for both.
    pub direction: String,
    /// The kinds that use it; empty for all.
    pub kinds: Vec<String>,
    /// Text with `{direction}`, `{kind}`, `{state}`, `{unit}`, `{desk}`, `{year}` or `{year:2}`, and `{number}` or
    /// `{number:4}` once.
    pub pattern: String,
    /// The number to start from; 1 if 0.
    pub first: u32,
    /// True when numbers go on over the year's end.
    pub continuous: bool,
}

/// A series, with the reference it would give next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesView {
    /// The series.
    #[serde(flatten)]
    pub series: SeriesEdit,
    /// The next reference today, for its first kind and a State XX.
    pub next: String,
}

/// A field of the office's own, as typed.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OwnFieldEdit {
    /// The row; empty for a new one.
    pub id: String,
    /// Its label.
    pub label: String,
    /// The kinds that carry it; empty for all.
    pub kinds: Vec<String>,
    /// `IN` or `OUT`; empty for both.
    pub direction: String,
    /// `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`; it cannot change once a file has a value.
    pub sort: String,
    /// The choices, for `CHOICE`.
    pub choices: Vec<String>,
    /// True when a form asks for it.
    pub required: bool,
    /// Its place among the others, from 1.
    pub position: u32,
    /// True when the register shows it.
    pub in_register: bool,
    /// A hint for who fills it in.
    pub hint: String,
    /// True once no form shows it any more.
    pub retired: bool,
}

/// What a file has in a field of the office's own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnValueView {
    /// The field's row.
    pub field: String,
    /// Its label.
    pub label: String,
    /// `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
    pub sort: String,
    /// The choices.
    pub choices: Vec<String>,
    /// True when a form asks for it.
    pub required: bool,
    /// The hint.
    pub hint: String,
    /// The value; empty when nothing was given.
    pub value: String,
}

/// Only requests that have a value in a field of the office's own.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OwnFilter {
    /// The field's row.
    pub field: String,
    /// The value, exactly; empty for any value at all.
    pub value: String,
}

/// Seeks persons by name in any script, paper or birth.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PersonQuery {
    /// Words of a name, or a paper's number.
    pub text: String,
    /// Birth, ISO day or year; empty asks nothing.
    pub born: String,
    /// How many at most; 20 if 0.
    pub limit: u32,
}

/// A person of the register in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonLine {
    /// The person.
    pub id: String,
    /// Names, the first one first.
    pub names: Vec<PersonNameView>,
    /// Birth, ISO day, or as written.
    pub born: String,
    /// Nationalities.
    pub nationality: String,
    /// Sex.
    pub sex: String,
    /// In how many files the reader may see.
    pub files: u32,
}

/// A person of the register, across files.
#[derive(Debug, Serialize, TS)]
pub struct PersonCard {
    /// The person.
    #[serde(flatten)]
    pub line: PersonLine,
    /// Place of birth.
    pub birthplace: String,
    /// Free remarks.
    pub remarks: String,
    /// Name rows with their ids, for editing.
    pub writings: Vec<WritingView>,
    /// Papers.
    pub papers: Vec<PaperView>,
    /// Relations to other persons.
    pub ties: Vec<PersonTieView>,
    /// The files the reader may see, newest first.
    pub involved: Vec<InvolvedView>,
    /// Persons who may be the same: a shared paper, or the same name and birth.
    pub alike: Vec<PersonLine>,
}

/// One writing of a name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WritingView {
    /// The row.
    pub id: String,
    /// The name.
    #[serde(flatten)]
    pub name: PersonNameView,
}

/// A paper that names a person.
#[derive(Debug, Default, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PaperView {
    /// The row; empty for a new one.
    pub id: String,
    /// `PASSPORT`, `ID_CARD`, `RESIDENCE`, `SEAMAN` or `OTHER`.
    pub sort: String,
    /// Its number.
    pub number: String,
    /// The State that issued it.
    pub state: String,
    /// Issued, ISO.
    pub issued_on: String,
    /// Ends, ISO.
    pub expires_on: String,
}

/// A relation to another person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonTieView {
    /// The row.
    pub id: String,
    /// What the other is to this one.
    pub tie: String,
    /// The other.
    pub person: PersonLine,
    /// True when it was written from this person to the other.
    pub outgoing: bool,
    /// How it is known.
    pub note: String,
}

/// A file a person is in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvolvedView {
    /// The request.
    pub request: String,
    /// Its reference.
    pub our_ref: String,
    /// Kind.
    pub kind: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// The other State.
    pub state: String,
    /// Life cycle.
    pub machine: String,
    /// Status.
    pub status: String,
    /// What they are to it.
    pub role: String,
}

/// Changes a person of the register.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct EditPerson {
    /// The person.
    pub id: String,
    /// Birth: ISO day, or a year; empty clears.
    pub born: String,
    /// Nationalities.
    pub nationality: String,
    /// Sex.
    pub sex: String,
    /// Place of birth.
    pub birthplace: String,
    /// Free remarks.
    pub remarks: String,
}

/// Adds or changes one writing of a person's name.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct NamePerson {
    /// The person.
    pub person: String,
    /// The row; empty for a new one.
    pub id: String,
    /// The name; empty takes the row away.
    pub full: String,
    /// ISO 15924; found from the letters if empty.
    pub script: String,
    /// `PRIMARY`, `TRANSLITERATION` or `ALIAS`.
    pub sort: String,
}

/// Adds, changes or takes away a paper.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PaperPerson {
    /// The person.
    pub person: String,
    /// The paper; one with a row and no number is taken away.
    pub paper: PaperView,
}

/// Ties two persons, or unties them.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TiePersons {
    /// The one.
    pub person: String,
    /// The other.
    pub other: String,
    /// `SPOUSE`, `PARENT`, `CHILD`, `SIBLING`, `ASSOCIATE`, `EMPLOYER`, `NOT_SAME` or `OTHER`; empty unties.
    pub tie: String,
    /// How it is known.
    pub note: String,
}

/// Says that two persons of the register are one: everything of the second goes to the first.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MergePersons {
    /// The one that stays.
    pub keep: String,
    /// The one that goes.
    pub drop: String,
    /// How it is known that they are one.
    pub reason: String,
}

/// Takes a person of the register into a file.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct InvolvePerson {
    /// The request.
    pub request: String,
    /// The person.
    pub person: String,
    /// What they are to it.
    pub role: String,
}

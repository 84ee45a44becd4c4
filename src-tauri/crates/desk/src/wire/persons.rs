//! The register of persons, shared by all files.

use super::PersonNameView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Seeks persons by name in any script, paper or birth.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PersonQuery {
    /// Words of a name, or a paper's number; empty asks by birth alone.
    pub text: String,
    /// Birth, ISO day or year; empty asks nothing.
    pub born: String,
    /// Persons to pass over.
    pub offset: u32,
    /// How many at most, 100 at most; 20 if 0.
    pub limit: u32,
}

/// Persons found, those in the newest files first.
#[derive(Debug, Serialize, TS)]
pub struct PersonsPage {
    /// How many were found, as far as a search goes.
    pub total: u32,
    /// True when there are more than that: more words are needed.
    pub more: bool,
    /// The page.
    pub rows: Vec<PersonLine>,
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
    /// Persons who may be the same.
    pub alike: Vec<AlikeView>,
}

/// A person who may be the same as another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AlikeView {
    /// The person.
    #[serde(flatten)]
    pub line: PersonLine,
    /// `PAPER` or `NAME`; words under `likeness-`.
    pub why: String,
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
    /// Of the list `paper-sort`.
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
    /// What the other is to this one; words under `person-tie-`.
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
    /// The involvement's row.
    pub involvement: String,
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
    /// What the other is to the one, of the list `person-tie`; empty unties.
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

/// Takes a person out of a file.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct WithdrawPerson {
    /// The involvement's row.
    pub involvement: String,
    /// Why.
    pub reason: String,
}

/// A person who is about to be written down: who of the register may be the same?
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AlikeQuery {
    /// The person's row, if there is one already; it is left out.
    pub person: String,
    /// Writings of the name.
    pub names: Vec<String>,
    /// Birth, ISO day or year.
    pub born: String,
    /// Papers: number and State count.
    pub papers: Vec<PaperView>,
}

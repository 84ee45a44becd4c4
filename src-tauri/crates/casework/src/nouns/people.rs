//! Persons, their names in several scripts, and what they are to a request.

use super::noun;
use crate::value::Id;
use chrono::NaiveDate;

noun! {
    /// A person. One row for one human being, whatever the number of files.
    Person {
        /// Date of birth, when the whole day is known.
        1 born_on: Option<NaiveDate>,
        /// Birth as written, when only a year or a doubtful day is known.
        2 born_text: String,
        /// Nationalities, ISO 3166-1 alpha-2 with blanks between.
        3 nationality: String,
        /// `F`, `M`, `X` or empty.
        4 sex: String,
        /// Place of birth.
        5 birthplace: String,
        /// Free remarks.
        6 remarks: String,
    }
}

noun! {
    /// One writing of a person's name; several scripts stand side by side, none is "the" name.
    PersonName {
        /// The person.
        1 person: Option<Id>,
        /// The whole name as written.
        2 full: String,
        /// ISO 15924 script, `Arab`, `Latn`, `Cyrl`, `Hans`.
        3 script: String,
        /// `PRIMARY`, `TRANSLITERATION` or `ALIAS`.
        4 sort: String,
        /// The language it is written in, for fonts and voices.
        5 language: String,
    }
}

noun! {
    /// What a person is to a request.
    Involvement {
        /// The request.
        1 request: Option<Id>,
        /// The person.
        2 person: Option<Id>,
        /// SOUGHT, SUSPECT, ACCUSED, CONVICTED, WITNESS, VICTIM, EXPERT, ADDRESSEE, OTHER.
        3 role: String,
        /// Their place in the list, from 1.
        4 position: Option<i64>,
    }
}

noun! {
    /// A paper that names a person.
    PersonPaper {
        /// The person.
        1 person: Option<Id>,
        /// PASSPORT, ID_CARD, RESIDENCE, SEAMAN or OTHER.
        2 sort: String,
        /// Its number.
        3 number: String,
        /// The State that issued it.
        4 state: String,
        /// Issued.
        5 issued_on: Option<NaiveDate>,
        /// Ends.
        6 expires_on: Option<NaiveDate>,
    }
}

noun! {
    /// What two persons are to each other, whatever the files.
    PersonTie {
        /// The one.
        1 from_person: Option<Id>,
        /// The other.
        2 to_person: Option<Id>,
        /// What the other is to the one: SPOUSE, PARENT, CHILD, SIBLING, ASSOCIATE, EMPLOYER, EMPLOYEE, NOT_SAME, OTHER.
        3 tie: String,
        /// How it is known.
        4 note: String,
    }
}

//! The nouns of a central authority's work, each a row with numbered fields.
//!
//! Numbers are for ever: the ledger stores them. A field may be added with a new number and retired, never
//! renumbered or reused (a test pins them).

mod casefile;
mod conduct;
mod evidence;
mod intake;
mod office;
mod people;
mod treaties;
mod ways;

pub use casefile::*;
pub use conduct::*;
pub use evidence::*;
pub use intake::*;
pub use office::*;
pub use people::*;
pub use treaties::*;
pub use ways::*;

use crate::edits::{Edit, Op};
use crate::value::{Id, Shape, Value};

/// A field of a noun, as the store needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its frozen number.
    pub tag: u16,
    /// Its name: the column's, and the key of its words.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
}

/// A row of a noun: read and written field by field.
pub trait Row: Clone + Default {
    /// Which noun it is.
    const NOUN: Noun;
    /// Its fields in the order of their numbers.
    const FIELDS: &'static [Field];
    /// The row's id.
    fn id(&self) -> Id;
    /// Sets the row's id.
    fn set_id(&mut self, id: Id);
    /// One field's value; `Null` for a number it does not know.
    fn get(&self, tag: u16) -> Value;
    /// Sets one field; false when the number or the shape is wrong.
    fn set(&mut self, tag: u16, value: &Value) -> bool;

    /// The edits that bring this row into being.
    fn created(&self) -> Vec<Edit> {
        let mut edits = vec![Edit {
            noun: Self::NOUN,
            id: self.id(),
            op: Op::Add,
        }];
        edits.extend(self.changed_from(&Self::default()));
        edits
    }

    /// The edits that turn `before` into this row: only the fields that differ.
    fn changed_from(&self, before: &Self) -> Vec<Edit> {
        Self::FIELDS
            .iter()
            .filter_map(|field| {
                let (was, now) = (before.get(field.tag), self.get(field.tag));
                (was != now).then(|| Edit {
                    noun: Self::NOUN,
                    id: self.id(),
                    op: Op::Set {
                        field: field.tag,
                        was,
                        now,
                    },
                })
            })
            .collect()
    }

    /// The edit that takes this row out of its set.
    fn dropped(&self) -> Edit {
        Edit {
            noun: Self::NOUN,
            id: self.id(),
            op: Op::Drop,
        }
    }
}

macro_rules! nouns {
    ($($(#[$doc:meta])* $tag:literal $name:literal $variant:ident),+ $(,)?) => {
        /// Every noun, with the number the ledger knows it by.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Noun { $($(#[$doc])* $variant = $tag),+ }

        impl Noun {
            /// All of them, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The number in the ledger.
            #[must_use]
            pub const fn tag(self) -> u16 { self as u16 }
            /// The noun behind a number.
            #[must_use]
            pub const fn from_tag(tag: u16) -> Option<Self> {
                match tag { $($tag => Some(Self::$variant),)+ _ => None }
            }
            /// The table's name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
            /// Its fields.
            #[must_use]
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Self::$variant => <$variant as Row>::FIELDS),+ }
            }
        }
    };
}

nouns! {
    /// The office itself: one row.
    1 "office" Office,
    /// A State's working calendar.
    2 "calendar" Calendar,
    /// One public holiday of a calendar.
    3 "holiday" Holiday,
    /// A person who works in the office.
    4 "member" Member,
    /// A file that holds one or more requests.
    5 "case_file" CaseFile,
    /// A request, in or out.
    6 "request" Request,
    /// One item of assistance asked for.
    7 "measure" Measure,
    /// One offence a request is about.
    8 "offence" Offence,
    /// A person a file is about.
    9 "person" Person,
    /// One way a person's name is written.
    10 "person_name" PersonName,
    /// What a person is to a request.
    11 "involvement" Involvement,
    /// A letter, call or message, in or out.
    12 "communication" Communication,
    /// One running or ended time limit.
    13 "deadline" Deadline,
    /// An interval spent waiting for the other State.
    14 "wait" Wait,
    /// One step of a request's life cycle.
    15 "movement" Movement,
    /// One thing a guard asks for, as given.
    16 "fact" Fact,
    /// A consultation with another State.
    17 "consultation" Consultation,
    /// One ground stated for a refusal or postponement.
    18 "ground" Ground,
    /// One item of a contents checklist.
    19 "check_item" CheckItem,
    /// A sum of money named in a request.
    20 "amount" Amount,
    /// A tie between two requests.
    21 "link" Link,
    /// One run of an import.
    22 "import" Import,
    /// A register's row, kept verbatim with its request.
    23 "source_row" SourceRow,
    /// A saved way to read a register's columns.
    24 "mapping" Mapping,
    /// An item of electronic evidence.
    25 "data_item" DataItem,
    /// A thing of value a request is about.
    26 "asset" Asset,
    /// What became of an asset on a day.
    27 "asset_event" AssetEvent,
    /// A condition set or an assurance given.
    28 "condition" Condition,
    /// What received evidence may be used for.
    29 "use_limit" UseLimit,
    /// One asking to use evidence beyond the request.
    30 "use_consent" UseConsent,
    /// A translation ordered for a request.
    31 "translation" Translation,
    /// One more request a consultation is about.
    32 "consultation_tie" ConsultationTie,
    /// A charge somebody wants to add after surrender.
    33 "charge" Charge,
    /// A bilateral treaty the office entered.
    34 "treaty" Treaty,
    /// Whether a State is bound by an instrument.
    35 "party_status" PartyStatus,
    /// An assurance of reciprocity.
    36 "reciprocity" Reciprocity,
    /// An authority of the directory.
    37 "authority" Authority,
    /// What the office knows of asking one State.
    38 "state_sheet" StateSheet,
    /// The office's own choice on one time limit.
    39 "rule_choice" RuleChoice,
    /// A request opened for one member.
    40 "grant" Grant,
    /// A step that waits for a second person.
    41 "proposal" Proposal,
    /// An officer's files passing to another.
    42 "handover" Handover,
    /// One file on a handover's list.
    43 "handover_item" HandoverItem,
    /// A member away, and who stands in.
    44 "absence" Absence,
    /// Something to do, or a file to look at again.
    45 "task" Task,
    /// How references of one register are written.
    46 "series" Series,
    /// A field of the office's own.
    47 "own_field" OwnField,
    /// What one request has in such a field.
    48 "own_value" OwnValue,
    /// A paper that names a person.
    49 "person_paper" PersonPaper,
    /// What two persons are to each other.
    50 "person_tie" PersonTie,
    /// A look, an export or a shut door that leaves a trace.
    51 "audit" Audit,
    /// The office's own words in one language.
    52 "own_words" OwnWords,
    /// A saved way to look at the register.
    53 "register_view" RegisterView,
}

macro_rules! noun {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $tag:literal $field:ident: $ty:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $name {
            /// The row's id.
            pub id: crate::value::Id,
            $($(#[$fdoc])* pub $field: $ty,)+
        }

        impl crate::nouns::Row for $name {
            const NOUN: crate::nouns::Noun = crate::nouns::Noun::$name;
            const FIELDS: &'static [crate::nouns::Field] = &[$(crate::nouns::Field {
                tag: $tag,
                name: stringify!($field),
                shape: <$ty as crate::value::FieldValue>::SHAPE,
            }),+];
            fn id(&self) -> crate::value::Id { self.id }
            fn set_id(&mut self, id: crate::value::Id) { self.id = id; }
            fn get(&self, tag: u16) -> crate::value::Value {
                match tag {
                    $($tag => crate::value::FieldValue::to_value(&self.$field),)+
                    _ => crate::value::Value::Null,
                }
            }
            fn set(&mut self, tag: u16, value: &crate::value::Value) -> bool {
                match tag {
                    $($tag => match crate::value::FieldValue::from_value(value) {
                        Some(read) => { self.$field = read; true }
                        None => false,
                    },)+
                    _ => false,
                }
            }
        }
    };
}
pub(crate) use noun;

#[cfg(test)]
mod tests;

//! What the program may ask a store: typed rows, and the few lists its screens and figures need.

mod asked;
mod consultations;
mod dates;
mod eyes;
mod figures;
mod file;
mod history;
mod orders;
mod own;
mod persons;
mod register;
mod rows;
mod search;
mod states;
mod tasks;
mod today;
mod translations;
mod years;

pub(crate) use asked::Asked;
pub use asked::Window;
pub use consultations::{TalkCounts, Talks, TalksPage};
pub use dates::{Among, By, Clocks};
pub use figures::FigureRow;
pub use history::{Happening, Heading};
pub use persons::{Wanted, paper_key};
pub use register::{Column, Filter, RegisterRow, Sort};
pub use states::{Dealing, StateCount};
pub use today::{DueRow, WaitRow};
pub use years::Year;

use crate::columns::Column as Bound;
use crate::error::{Answer, VaultError};
use crate::store::Vault;
use crate::tables::{Stored, collect, having, statements};
use comity_casework::nouns::Row;
use comity_casework::value::{Id, Value};

impl Vault {
    /// One row by its id, dropped or not; `None` when there never was one.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn get<T: Row>(&self, id: Id) -> Answer<Option<T>> {
        self.reading(|connection| {
            let stored = Stored::fetch(connection, T::NOUN, id)?;
            stored.map(|stored| stored.typed()).transpose()
        })
    }

    /// A request's rows of one noun in the order they were made, dropped ones left out.
    ///
    /// # Errors
    /// [`VaultError::Shape`] for a noun that belongs to no request.
    pub fn of_request<T: Row>(&self, request: Id) -> Answer<Vec<T>> {
        let sql = statements(T::NOUN).of_request.as_ref();
        let sql = sql.ok_or(VaultError::Shape {
            noun: T::NOUN.name(),
            field: 0,
        })?;
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = collect(T::NOUN, &mut statement, [request.as_bytes().as_slice()])?;
            rows.iter().map(Stored::typed).collect()
        })
    }

    /// Every row of a noun in the order they were made, dropped ones left out. For the small nouns.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn all<T: Row>(&self) -> Answer<Vec<T>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(&statements(T::NOUN).all)?;
            let rows = collect(T::NOUN, &mut statement, [])?;
            let live = rows.iter().filter(|stored| !stored.dropped);
            live.map(Stored::typed).collect()
        })
    }

    /// The rows of a noun that have a value in one of its fields, in the order they were made, dropped ones left out:
    /// `having::<AssetEvent>("asset", id)`, `having::<Task>("assignee", login)`.
    ///
    /// # Errors
    /// [`VaultError::Shape`] for a field the noun does not have.
    pub fn having<T: Row>(&self, field: &'static str, value: impl Into<Sought>) -> Answer<Vec<T>> {
        let known = T::FIELDS.iter().find(|known| known.name == field);
        let known = known.ok_or(VaultError::Shape {
            noun: T::NOUN.name(),
            field: 0,
        })?;
        let value = value.into().0;
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(&having(T::NOUN, known.name))?;
            let rows = collect(T::NOUN, &mut statement, [Bound(known.shape, &value)])?;
            rows.iter().map(Stored::typed).collect()
        })
    }
}

/// What a row is sought by.
pub struct Sought(Value);

impl From<Id> for Sought {
    fn from(id: Id) -> Self {
        Self(Value::Text(id.to_string()))
    }
}

impl From<&str> for Sought {
    fn from(text: &str) -> Self {
        Self(Value::Text(text.to_owned()))
    }
}

//! What the program may ask a store: typed rows, and the few lists its screens and figures need.

mod figures;
mod file;
mod history;
mod register;
mod search;
mod today;

pub use figures::FigureRow;
pub use history::Happening;
pub use register::{Column, Filter, RegisterRow, Sort};
pub use today::{DueRow, WaitRow};

use crate::error::{Answer, VaultError};
use crate::store::Vault;
use crate::tables::{Stored, collect, statements};
use comity_casework::nouns::Row;
use comity_casework::value::Id;

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
        let sql = statements(T::NOUN).of_request.ok_or(VaultError::Shape {
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
            let mut statement = connection.prepare_cached(statements(T::NOUN).all)?;
            let rows = collect(T::NOUN, &mut statement, [])?;
            let live = rows.iter().filter(|stored| !stored.dropped);
            live.map(Stored::typed).collect()
        })
    }
}

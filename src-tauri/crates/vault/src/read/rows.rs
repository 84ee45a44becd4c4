//! Register rows of requests that are known already: what a list about other things shows of them.

use super::register::{RegisterRow, line};
use crate::error::Answer;
use crate::store::Vault;
use comity_casework::value::Id;

const ROWS: &str = concat!(
    include_str!("register/columns.sql"),
    "WHERE r.request IN (SELECT unhex(value) FROM json_each(?1))"
);

const OF_PERSON: &str = concat!(
    include_str!("register/columns.sql"),
    "WHERE r.request IN (SELECT request FROM involvement WHERE person = ?1 AND dropped = 0)\n",
    "ORDER BY r.n DESC"
);

impl Vault {
    /// The register's rows of these requests, in no order; dropped ones have none.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn rows_of(&self, requests: impl IntoIterator<Item = Id>) -> Answer<Vec<RegisterRow>> {
        let asked = requests.into_iter().map(|id| id.simple().to_string());
        let asked = serde_json::Value::from_iter(asked).to_string();
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(ROWS)?;
            let rows = statement.query_map([asked], line)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The register's rows of the requests a person is in, newest first.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn rows_of_person(&self, person: Id) -> Answer<Vec<RegisterRow>> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(OF_PERSON)?;
            let rows = statement.query_map([person.as_bytes().as_slice()], line)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

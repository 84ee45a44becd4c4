//! Values of the office's own fields for a page of requests, in one question.

use crate::error::Answer;
use crate::store::Vault;
use comity_casework::value::Id;
use uuid::Uuid;

/// The index on the request makes this one short look a request; the list comes as JSON.
const SHOWN: &str = "SELECT v.request, v.own_field, v.value
FROM json_each(?1) AS w JOIN own_value AS v ON v.request = unhex(w.value)
    JOIN own_field AS f ON f.id = v.own_field
WHERE v.dropped = 0 AND v.value IS NOT NULL AND f.dropped = 0 AND f.in_register = 1";

/// The index on field and value holds all that is asked but the request.
const OF_FIELD: &str = "SELECT request, value FROM own_value
WHERE own_field = ?1 AND dropped = 0 AND value IS NOT NULL AND request IS NOT NULL";

impl Vault {
    /// Hands every request's value in a field to `visit`.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn own_values(&self, field: Id, mut visit: impl FnMut(Id, String)) -> Answer<()> {
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(OF_FIELD)?;
            let mut rows = statement.query([field.as_bytes().as_slice()])?;
            while let Some(row) = rows.next()? {
                visit(Uuid::from_bytes(row.get(0)?), row.get(1)?);
            }
            Ok(())
        })
    }

    /// What these requests have in the fields that the register shows: request, field, value.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn own_values_shown(&self, requests: &[Id]) -> Answer<Vec<(Id, Id, String)>> {
        let asked: Vec<String> = requests.iter().map(|id| id.simple().to_string()).collect();
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(SHOWN)?;
            let rows =
                statement.query_map([serde_json::Value::from(asked).to_string()], |row| {
                    Ok((
                        Uuid::from_bytes(row.get(0)?),
                        Uuid::from_bytes(row.get(1)?),
                        row.get(2)?,
                    ))
                })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

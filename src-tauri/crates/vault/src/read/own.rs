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

impl Vault {
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

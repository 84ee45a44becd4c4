//! One request with everything that hangs on it.

use crate::error::{Answer, VaultError};
use crate::store::Vault;
use comity_casework::file::File;
use comity_casework::nouns::Request;
use comity_casework::value::Id;

impl Vault {
    /// The request and its rows.
    ///
    /// # Errors
    /// [`VaultError::RowUnknown`] when there is no such request, or it was dropped.
    pub fn file(&self, id: Id) -> Answer<File> {
        let request = self.of_request::<Request>(id)?.into_iter().next();
        Ok(File {
            request: request.ok_or(VaultError::RowUnknown {
                noun: "request",
                id,
            })?,
            measures: self.of_request(id)?,
            offences: self.of_request(id)?,
            involvements: self.of_request(id)?,
            persons: self.of_request(id)?,
            names: self.of_request(id)?,
            communications: self.of_request(id)?,
            deadlines: self.of_request(id)?,
            waits: self.of_request(id)?,
            movements: self.of_request(id)?,
            facts: self.of_request(id)?,
            consultations: self.of_request(id)?,
            grounds: self.of_request(id)?,
            checks: self.of_request(id)?,
            amounts: self.of_request(id)?,
            links: self.of_request(id)?,
            data_items: self.of_request(id)?,
            assets: self.of_request(id)?,
            asset_events: self.of_request(id)?,
            conditions: self.of_request(id)?,
            use_limits: self.of_request(id)?,
            use_consents: self.of_request(id)?,
            translations: self.of_request(id)?,
            charges: self.of_request(id)?,
        })
    }
}

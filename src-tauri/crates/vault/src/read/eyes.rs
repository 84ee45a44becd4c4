//! Binds whose eyes a statement reads for, so that no page, count or total holds what must not be seen.

use comity_casework::eyes::Eyes;
use rusqlite::ToSql;

/// The condition every list of requests ends with; its rows are called `r`.
macro_rules! seen {
    () => {
        include_str!("register/eyes.sql")
    };
}
pub(crate) use seen;

/// A reader's eyes as a statement takes them.
pub(crate) struct Bound {
    all: bool,
    sealed: bool,
    logins: String,
    untaken: bool,
    unit_files: bool,
    unit: Option<String>,
    granted: String,
    observer: bool,
    day: String,
    masked: bool,
}

impl Bound {
    /// `masked` when rows that show only that they exist are wanted.
    pub(crate) fn of(eyes: &Eyes, masked: bool) -> Self {
        let hex = |id: &uuid::Uuid| id.simple().to_string();
        // An empty login has no files: those without an officer are nobody's.
        let logins: Vec<String> = eyes
            .logins
            .iter()
            .filter(|login| !login.is_empty())
            .cloned()
            .collect();
        let granted: Vec<String> = eyes.granted.iter().map(hex).collect();
        Self {
            all: eyes.all,
            sealed: eyes.sealed,
            logins: serde_json::Value::from(logins).to_string(),
            untaken: eyes.untaken,
            unit_files: eyes.unit_files,
            unit: eyes.unit.clone(),
            granted: serde_json::Value::from(granted).to_string(),
            observer: eyes.observer,
            day: eyes.day.to_string(),
            masked,
        }
    }

    pub(crate) fn params(&self) -> [(&str, &dyn ToSql); 10] {
        [
            (":eyes_all", &self.all),
            (":eyes_sealed", &self.sealed),
            (":eyes_logins", &self.logins),
            (":eyes_untaken", &self.untaken),
            (":eyes_unit_files", &self.unit_files),
            (":eyes_unit", &self.unit),
            (":eyes_granted", &self.granted),
            (":eyes_observer", &self.observer),
            (":eyes_day", &self.day),
            (":eyes_masked", &self.masked),
        ]
    }
}

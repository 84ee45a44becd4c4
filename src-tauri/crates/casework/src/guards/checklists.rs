//! What a request must contain, and what of it is missing (domain 3).

use super::Sight;
use crate::file::File;
use crate::law::{ItemNeed, Law};
use crate::nouns::Request;

/// An item of a checklist, as it applies to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item<'a> {
    /// Code, `R3`.
    pub code: &'a str,
    /// What it rests on.
    pub article: &'a str,
    /// How much it is needed here.
    pub need: ItemNeed,
}

/// The items that a request must or may contain, one checklist or all that fit. The short list for a
/// provisional arrest is not asked of a full extradition request unless it is named.
#[must_use]
pub fn checklist<'a>(law: &'a Law, file: &File, set: Option<&str>) -> Vec<Item<'a>> {
    let request: &Request = &file.request;
    let fits = |row: &&crate::law::CheckRow| {
        let named = set.map_or_else(
            || row.kinds.first() == Some(&request.kind) || row.set != "C-PAR",
            |set| row.set == set,
        );
        named && row.kinds.contains(&request.kind)
    };
    let only = |codes: &[String]| {
        !codes.is_empty()
            && !file.measures.is_empty()
            && file.measures.iter().all(|one| codes.contains(&one.code))
    };
    let rows = law
        .checklists()
        .filter(fits)
        .filter(|row| !only(&row.unless_only));
    rows.map(|row| {
        let mandatory = row.mandatory_under.contains(&request.basis);
        let need = if mandatory {
            ItemNeed::Mandatory
        } else {
            row.need
        };
        Item {
            code: &row.code,
            article: &row.article,
            need,
        }
    })
    .collect()
}

impl<'a> Sight<'a> {
    /// Mandatory items of the checklists that are missing.
    pub(crate) fn missing(&self, set: Option<&str>) -> Vec<&'a str> {
        let items = checklist(self.law, self.file, set).into_iter();
        let needed = items.filter(|item| item.need == ItemNeed::Mandatory);
        let settled = |code: &str| {
            let noted = self.file.checks.iter().find(|one| one.code == code);
            noted.is_some_and(|one| matches!(one.status.as_str(), "PRESENT" | "NA" | "WAIVED"))
        };
        needed
            .map(|item| item.code)
            .filter(|code| !settled(code))
            .collect()
    }
}

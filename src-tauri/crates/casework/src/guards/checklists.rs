//! What a request must contain, what of it is missing, and how far that is from whole (domain 3).

use super::Sight;
use crate::file::File;
use crate::law::{CheckRow, Coercive, ItemNeed, Law, When};

/// An item of a checklist, as it applies to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item<'a> {
    /// The checklist it comes from, `C-MLA`.
    pub set: &'a str,
    /// Code, `R3`.
    pub code: &'a str,
    /// What it rests on.
    pub article: &'a str,
    /// How much it is needed here.
    pub need: ItemNeed,
}

/// How far a request is from containing all it must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness<'a> {
    /// Mandatory items settled: there, not applicable, or waived.
    pub settled: usize,
    /// Mandatory items altogether.
    pub of: usize,
    /// Mandatory items that are missing.
    pub missing: Vec<Item<'a>>,
}

/// The items that a request must or may contain: one checklist, or all that fit its kind, its measures and
/// its bases. An item that two checklists share stands once, with the stronger of the two needs.
#[must_use]
pub fn checklist<'a>(law: &'a Law, file: &File, set: Option<&str>) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    let named = |row: &&CheckRow| match set {
        Some(set) => row.set == set,
        None => row.kinds.contains(&file.request.kind),
    };
    for row in law.checklists().filter(named) {
        let Some(need) = needed(law, file, row) else {
            continue;
        };
        let item = Item {
            set: &row.set,
            code: &row.code,
            article: &row.article,
            need,
        };
        match items.iter_mut().find(|other| other.code == item.code) {
            Some(other) if need == ItemNeed::Mandatory => other.need = need,
            Some(_) => {}
            None => items.push(item),
        }
    }
    items
}

/// How complete a request is, by one checklist or by all that fit.
#[must_use]
pub fn completeness<'a>(law: &'a Law, file: &File, set: Option<&str>) -> Completeness<'a> {
    let items = checklist(law, file, set).into_iter();
    let (missing, settled): (Vec<_>, Vec<_>) = items
        .filter(|item| item.need == ItemNeed::Mandatory)
        .partition(|item| !is_settled(file, item.code));
    Completeness {
        settled: settled.len(),
        of: settled.len() + missing.len(),
        missing,
    }
}

/// How much a row is needed in this request; none where it is not asked for.
fn needed(law: &Law, file: &File, row: &CheckRow) -> Option<ItemNeed> {
    let request = &file.request;
    let like = |code: &str| law.basis(code).and_then(|basis| basis.like.clone());
    let is = |basis: &str, list: &[String]| {
        list.iter().any(|one| one == basis) || like(basis).is_some_and(|one| list.contains(&one))
    };
    // A protocol beside the primary basis brings its own items; only the primary one takes some away.
    let mut bases = request
        .other_bases
        .split_whitespace()
        .chain([request.basis.as_str()]);
    let asked = |code: &String| file.measures.iter().any(|one| one.code == *code);
    let nothing_else = !row.unless_only.is_empty()
        && !file.measures.is_empty()
        && file
            .measures
            .iter()
            .all(|one| row.unless_only.contains(&one.code));
    if nothing_else
        || is(&request.basis, &row.not_under)
        || !(row.bases.is_empty() || bases.any(|basis| is(basis, &row.bases)))
        || !(row.measures.is_empty() || row.measures.iter().any(asked))
    {
        return None;
    }
    if is(&request.basis, &row.mandatory_under) {
        return Some(ItemNeed::Mandatory);
    }
    match row.when {
        None => Some(row.need),
        Some(when) => holds(law, file, when).then_some(ItemNeed::Mandatory),
    }
}

fn holds(law: &Law, file: &File, when: When) -> bool {
    match when {
        When::Coercive => file.measures.iter().any(|one| {
            law.measure(&one.code)
                .is_some_and(|measure| measure.coercive == Coercive::Yes)
        }),
        When::Sentenced => file.request.purpose == "S",
        When::Urgent => matches!(file.request.urgency.as_str(), "URGENT" | "EMERGENCY"),
        When::PreservedBefore => file.links.iter().any(|link| {
            link.from_request == Some(file.request.id) && link.tie == "FOLLOWS_PRESERVATION"
        }),
    }
}

fn is_settled(file: &File, code: &str) -> bool {
    let noted = file.checks.iter().find(|one| one.code == code);
    noted.is_some_and(|one| matches!(one.status.as_str(), "PRESENT" | "NA" | "WAIVED"))
}

impl<'a> Sight<'a> {
    /// Mandatory items of the checklists that are missing.
    pub(crate) fn missing(&self, set: Option<&str>) -> Vec<&'a str> {
        let missing = completeness(self.law, self.file, set).missing;
        missing.into_iter().map(|item| item.code).collect()
    }
}

#[cfg(test)]
mod tests;

//! Items of electronic evidence: what each must say to be asked for, and the categories a measure gets from them.

use std::net::IpAddr;

use chrono::NaiveDate;

use crate::deadlines::Due;
use crate::edits::Edit;
use crate::file::File;
use crate::judging::{coded, coded_or_empty, missing, past, required};
use crate::law::Law;
use crate::nouns::{DataItem, Measure, Row};
use crate::rejection::Rejection;
use crate::value::Id;

/// Measures that ask for one category of data by their own article, with that category (ETS 185 30, 33, 34;
/// CETS 224 6, 7).
const OF_ONE_CATEGORY: [(&str, &[&str]); 6] = [
    ("E-TDIS", &["TRA"]),
    ("E-RTT", &["TRA"]),
    ("E-INT", &["CON"]),
    ("E-DOM", &["SUB", "OTHER"]),
    ("E-SUBD", &["SUB", "IDENT"]),
    ("E-ORD", &["SUB", "IDENT", "TRA"]),
];

/// Measures that seek data, so that the figures need a category for each (domain.md 1).
const SEEK_DATA: [&str; 8] = [
    "E-TDIS", "E-ACC", "E-RTT", "E-INT", "E-DOM", "E-SUBD", "E-ORD", "E-EMD",
];

/// Whether an item can be asked for as it stands.
///
/// # Errors
/// At the field: `required`, `unknown-code`, `no-such-row` (`measure`), `category-not-for-measure`, `bad-value`,
/// `bad-address`, `bad-date`, `moment-needed`, `zone-needed`, `before-start`, `future-date`, `bad-number`.
pub fn judge(law: &Law, file: &File, item: &DataItem, today: NaiveDate) -> Result<(), Rejection> {
    coded(law, "data-category", "category", &item.category)?;
    if let Some(id) = item.measure {
        let measure = file.measures.iter().find(|one| one.id == id);
        let measure = measure.ok_or_else(|| Rejection::new("no-such-row").at("measure"))?;
        if !fits(&measure.code, &item.category) {
            return Err(Rejection::new("category-not-for-measure")
                .at("category")
                .with("measure", &measure.code)
                .with("category", &item.category));
        }
    }
    coded_or_empty(
        law,
        "identifier-sort",
        "identifier_sort",
        &item.identifier_sort,
    )?;
    match (item.identifier_sort.is_empty(), item.identifier.is_empty()) {
        (true, false) => return Err(missing("identifier_sort")),
        (false, true) => return Err(missing("identifier")),
        _ => {}
    }
    let odd = match item.identifier_sort.as_str() {
        "IP" => item.identifier.parse::<IpAddr>().is_err(),
        "EMAIL" => !item.identifier.contains('@'),
        _ => false,
    };
    if odd {
        return Err(Rejection::new("bad-address")
            .at("identifier")
            .with("value", &item.identifier));
    }
    if item.port.is_some_and(|port| !(1..=65_535).contains(&port)) {
        return Err(Rejection::new("bad-number")
            .at("port")
            .with("value", item.port.unwrap_or_default()));
    }
    period(item)?;
    past("preserved_on", item.preserved_on, today)
}

/// The period, and the zone it is written in. An address of the network is lent for moments, so that a day names
/// nobody (domain.md 3, D7).
fn period(item: &DataItem) -> Result<(), Rejection> {
    let from = moment("from_at", &item.from_at)?;
    let to = moment("to_at", &item.to_at)?;
    if item.identifier_sort == "IP" {
        required("from_at", &item.from_at)?;
        if from.is_some_and(|from| from.instant().is_none()) {
            return Err(Rejection::new("moment-needed").at("from_at"));
        }
    }
    if (from.is_some() || to.is_some()) && item.zone.is_none() {
        return Err(Rejection::new("zone-needed").at("zone"));
    }
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(Rejection::new("before-start").at("to_at")),
        _ => Ok(()),
    }
}

fn moment(field: &str, text: &str) -> Result<Option<Due>, Rejection> {
    if text.is_empty() {
        return Ok(None);
    }
    let read = text.parse::<Due>();
    read.map(Some)
        .map_err(|_| Rejection::new("bad-date").at(field).with("value", text))
}

/// Whether data of a category can be asked for by a measure.
#[must_use]
pub fn fits(measure: &str, category: &str) -> bool {
    let known = OF_ONE_CATEGORY.iter().find(|(code, _)| *code == measure);
    known.is_none_or(|(_, categories)| categories.contains(&category))
}

/// What would still help whoever answers for this item: `PORT`, where many users share an address at one moment.
#[must_use]
pub fn gaps(item: &DataItem) -> Vec<&'static str> {
    let mut gaps = Vec::new();
    if item.identifier_sort == "IP" && item.port.is_none() {
        gaps.push("PORT");
    }
    if item.provider.is_empty() {
        gaps.push("PROVIDER");
    }
    if item.identifier.is_empty() {
        gaps.push("IDENTIFIER");
    }
    gaps
}

/// Whether a measure seeks data, so that the figures need to know of which category.
#[must_use]
pub fn seeks(measure: &str) -> bool {
    SEEK_DATA.contains(&measure)
}

/// The measures that seek data and do not say of which category.
pub fn without_category(file: &File) -> impl Iterator<Item = &Measure> {
    file.measures
        .iter()
        .filter(move |one| seeks(&one.code) && one.data_categories.trim().is_empty())
}

/// The categories of a measure with those of its items, in the order of the law's list.
#[must_use]
pub fn with_items(law: &Law, file: &File, measure: &Measure) -> String {
    joined(law, &of(&file.data_items, measure.id), |code| {
        measure
            .data_categories
            .split_whitespace()
            .any(|one| one == code)
    })
}

/// The edits that keep the measures' categories the union of their items', once the items are `after`. A category
/// that somebody typed on the measure itself stays.
#[must_use]
pub fn recategorised(law: &Law, file: &File, after: &[DataItem]) -> Vec<Edit> {
    let changed = file.measures.iter().flat_map(|measure| {
        let was = of(&file.data_items, measure.id);
        let typed = |code: &str| {
            let mut all = measure.data_categories.split_whitespace();
            all.any(|one| one == code) && !was.contains(&code)
        };
        Measure {
            data_categories: joined(law, &of(after, measure.id), typed),
            ..measure.clone()
        }
        .changed_from(measure)
    });
    changed.collect()
}

fn of(items: &[DataItem], measure: Id) -> Vec<&str> {
    let own = items.iter().filter(|item| item.measure == Some(measure));
    own.map(|item| item.category.as_str()).collect()
}

fn joined(law: &Law, derived: &[&str], typed: impl Fn(&str) -> bool) -> String {
    let categories = law.codes("data-category");
    let stays: Vec<&str> = categories
        .filter(|code| derived.contains(code) || typed(code))
        .collect();
    stays.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edits::Op;
    use crate::law;
    use crate::value::Value;

    fn measured(code: &str) -> File {
        File {
            measures: vec![Measure {
                id: Id::from_u128(7),
                code: code.into(),
                data_categories: "OTHER".into(),
                ..Measure::default()
            }],
            ..File::default()
        }
    }

    fn item(category: &str) -> DataItem {
        DataItem {
            measure: Some(Id::from_u128(7)),
            category: category.into(),
            ..DataItem::default()
        }
    }

    fn refused(item: &DataItem) -> (String, String) {
        let today = "2026-11-22".parse().unwrap();
        let no = judge(law::get(), &measured("E-ACC"), item, today).unwrap_err();
        (no.code, no.field.unwrap_or_default())
    }

    #[test]
    fn an_address_of_the_network_needs_a_moment_and_its_zone() {
        let mut one = DataItem {
            identifier_sort: "IP".into(),
            identifier: "2001:db8::1".into(),
            ..item("SUB")
        };
        let at = |code: &str, field: &str| (code.to_owned(), field.to_owned());
        assert_eq!(refused(&one), at("required", "from_at"));
        one.from_at = "2026-03-10".into();
        assert_eq!(refused(&one), at("moment-needed", "from_at"));
        one.from_at = "2026-03-10T15:40:09".into();
        assert_eq!(refused(&one), at("zone-needed", "zone"));
        one.zone = Some(180);
        let today = "2026-11-22".parse().unwrap();
        assert_eq!(judge(law::get(), &measured("E-ACC"), &one, today), Ok(()));
        assert_eq!(gaps(&one), ["PORT", "PROVIDER"]);
        one.identifier = "300.1.1.1".into();
        assert_eq!(refused(&one), at("bad-address", "identifier"));
    }

    #[test]
    fn an_interception_asks_for_content_and_for_nothing_else() {
        assert!(fits("E-INT", "CON") && !fits("E-INT", "SUB"));
        assert!(fits("M-E", "CON"));
    }

    #[test]
    fn a_measure_carries_the_union_of_its_items_and_what_was_typed_on_it() {
        let mut file = measured("E-ACC");
        file.data_items = vec![item("CON")];
        let categories = |after: &[DataItem]| {
            let edits = recategorised(law::get(), &file, after);
            edits.into_iter().find_map(|edit| match edit.op {
                Op::Set {
                    now: Value::Text(text),
                    ..
                } => Some(text),
                _ => None,
            })
        };
        let both = [item("TRA"), item("SUB"), item("TRA")];
        assert_eq!(categories(&both).as_deref(), Some("SUB TRA OTHER"));
        assert_eq!(categories(&[]), None, "what was typed stays as it was");
    }
}

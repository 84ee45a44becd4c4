//! Rows that may be one request entered twice, and provisional arrests with the extraditions that
//! follow. Only flagged: what a register holds twice, a person merges.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::references::{self, name_key};
use crate::report::{Candidate, DuplicateGroup, Link, Place, RowVerdict};

/// Within so many days of each other, with the same reference of theirs.
const WITH_REFERENCE: i64 = 62;
/// Within so many days, where one of the rows has no such reference.
const WITHOUT: i64 = 14;

struct Known {
    place: Place,
    kind: String,
    their_ref: String,
    persons: Vec<String>,
    sherloc: Vec<String>,
    measures: Vec<String>,
    day: Option<NaiveDate>,
}

/// Looks at the rows as they pass.
#[derive(Default)]
pub(crate) struct Watch {
    seen: HashMap<(String, String), Vec<Known>>,
    groups: Vec<(Vec<Place>, &'static str)>,
}

fn overlap(one: &[String], other: &[String]) -> bool {
    one.iter().any(|a| other.contains(a))
}

fn persons_agree(one: &[String], other: &[String], needed: bool) -> bool {
    if one.is_empty() || other.is_empty() {
        return !needed && one.is_empty() == other.is_empty();
    }
    let same = |a: &str, b: &str| {
        a == b || {
            // A name with one word more is still the same name.
            let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
            let (short, long) = if a.len() < b.len() {
                (&a, &b)
            } else {
                (&b, &a)
            };
            short.len() >= 2 && short.iter().all(|w| long.contains(w))
        }
    };
    one.iter().any(|a| other.iter().any(|b| same(a, b)))
}

fn why(one: &Known, other: &Known) -> Option<&'static str> {
    let days = match (one.day, other.day) {
        (Some(a), Some(b)) => (a - b).num_days().abs(),
        _ => 0,
    };
    if one.kind != other.kind
        || !(overlap(&one.sherloc, &other.sherloc)
            || one.sherloc.is_empty() && other.sherloc.is_empty())
    {
        return None;
    }
    if !one.their_ref.is_empty() && !other.their_ref.is_empty() {
        let same = one.their_ref == other.their_ref
            && days <= WITH_REFERENCE
            && persons_agree(&one.persons, &other.persons, false);
        return same.then_some("SAME_REFERENCE");
    }
    let same = days <= WITHOUT
        && one.day.is_some()
        && other.day.is_some()
        && one.measures == other.measures
        && persons_agree(&one.persons, &other.persons, true);
    same.then_some("SAME_PERSON_AND_OFFENCE")
}

impl Watch {
    pub(crate) fn row(&mut self, verdict: &RowVerdict, request: &Candidate) {
        let known = Known {
            place: verdict.place.clone(),
            kind: request.kind.clone(),
            their_ref: references::words(&request.their_ref).join(" "),
            persons: request
                .persons
                .iter()
                .map(|p| name_key(&p.name_clean))
                .collect(),
            sherloc: request.offences.sherloc.clone(),
            measures: request.measures.clone(),
            day: request.date.as_deref().and_then(|d| d.parse().ok()),
        };
        if matches!(request.kind.as_str(), "SPO" | "INF") {
            return;
        }
        let list = self
            .seen
            .entry((request.direction.clone(), request.state.clone()))
            .or_default();
        // Registers are kept by date: a match stands near; the bound keeps great files quick.
        if let Some((place, why)) = list
            .iter()
            .rev()
            .take(400)
            .find_map(|k| why(k, &known).map(|w| (k.place.clone(), w)))
        {
            match self
                .groups
                .iter_mut()
                .find(|(places, _)| places.contains(&place))
            {
                Some((places, _)) => places.push(known.place.clone()),
                None => self.groups.push((vec![place, known.place.clone()], why)),
            }
        }
        list.push(known);
    }

    pub(crate) fn groups(self) -> Vec<DuplicateGroup> {
        self.groups
            .into_iter()
            .map(|(places, why)| DuplicateGroup {
                rows: places.iter().map(Place::id).collect(),
                places,
                why,
            })
            .collect()
    }
}

/// The link from an extradition to the arrest before it.
pub(crate) fn link(extradition: &Place, arrest: &Place) -> Link {
    Link {
        kind: "FOLLOWS_PROV_ARREST",
        from: extradition.id(),
        to: arrest.id(),
    }
}

//! States written without their name: three letters, the seat of the government, the adjective, or
//! a body that speaks for the State ("autorités belges", "Посольство Франции"). Read only where the
//! name itself is missing, and never where two States could be meant.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;

use super::{direct, without_form};
use crate::fold;
use crate::names::names;
use crate::states::StateReading;
use crate::words::Lexicon;

#[derive(Debug, Default, Deserialize)]
struct File {
    codes: BTreeMap<String, String>,
    places: BTreeMap<String, Vec<String>>,
    carriers: BTreeMap<String, Vec<String>>,
}

struct Places {
    codes: HashMap<String, String>,
    words: Lexicon,
    carriers: Lexicon,
    /// Russian names without their ending, because a name after another noun is declined.
    declined: HashMap<String, String>,
}

fn lexicon(lists: &BTreeMap<String, Vec<String>>) -> Lexicon {
    Lexicon::new(
        lists
            .iter()
            .map(|(code, list)| (code.clone(), list.iter().map(String::as_str).collect())),
    )
}

fn load() -> Places {
    // The file is compiled in and read by a test: an unreadable one cannot ship.
    let file: File =
        toml::from_str(include_str!("../../../../../assets/names/places.toml")).unwrap_or_default();
    let mut declined = HashMap::new();
    let mut shared = BTreeSet::new();
    for (name, code) in &names().state_by_key {
        let Some(stem) = stem(name) else { continue };
        if declined
            .insert(stem.clone(), code.clone())
            .is_some_and(|other| other != *code)
        {
            shared.insert(stem);
        }
    }
    declined.retain(|stem, _| !shared.contains(stem));
    Places {
        codes: file
            .codes
            .into_iter()
            .map(|(state, code)| (code, state))
            .collect(),
        words: lexicon(&file.places),
        carriers: lexicon(&file.carriers),
        declined,
    }
}

fn places() -> &'static Places {
    static PLACES: OnceLock<Places> = OnceLock::new();
    PLACES.get_or_init(load)
}

/// A Russian word or pair of words without the endings of its cases.
fn stem(name: &str) -> Option<String> {
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{4FF}');
    if name.chars().count() < 4 || !name.chars().all(|c| cyrillic(c) || c == ' ') {
        return None;
    }
    let words: Vec<&str> = name
        .split(' ')
        .map(|word| word.trim_end_matches(['а', 'я', 'ы', 'и', 'у', 'е', 'ь', 'о', 'ю', 'м', 'й']))
        .collect();
    words
        .iter()
        .all(|word| word.chars().count() >= 3)
        .then(|| words.join(" "))
}

/// The State of a cell that does not name it, if exactly one can be meant.
pub(super) fn read(tidy: &str) -> Option<StateReading> {
    let places = places();
    if let Some(state) = places.codes.get(&tidy.to_ascii_uppercase()) {
        return Some(StateReading::One(state.clone()));
    }
    let key = fold::key(tidy);
    let mut found: BTreeSet<String> = BTreeSet::new();
    if let Some(state) = places.words.exact(tidy) {
        found.insert(state.to_owned());
    } else if let Some(state) = stem(&key).and_then(|stem| places.declined.get(&stem)) {
        found.insert(state.clone());
    } else if places.carriers.best(tidy).is_some() {
        found = named(&key);
        if found.is_empty() {
            found = places
                .words
                .several(tidy)
                .into_iter()
                .map(|hit| hit.code.to_owned())
                .collect();
        }
    }
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(state), None) => Some(StateReading::One(state)),
        _ => None,
    }
}

/// The States whose names stand somewhere in a text; of names that overlap the longest.
fn named(key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let one = |reading: Option<StateReading>| match reading {
        Some(StateReading::One(code)) => Some(code),
        _ => None,
    };
    if key.chars().any(fold::han) {
        let mut rest = key.to_owned();
        let mut inside: Vec<(&String, &String)> = names()
            .state_by_key
            .iter()
            .filter(|(name, _)| name.chars().any(fold::han) && key.contains(name.as_str()))
            .collect();
        inside.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, code) in inside {
            if rest.contains(name.as_str()) {
                rest = rest.replace(name.as_str(), " ");
                found.insert(code.clone());
            }
        }
        return found;
    }
    let words: Vec<&str> = key.split(' ').collect();
    let mut at = 0;
    while at < words.len() {
        let hit = (1..=5.min(words.len() - at)).rev().find_map(|length| {
            let run = words.get(at..at + length)?.join(" ");
            // A word of two letters is an article or a preposition here, no code.
            if run.chars().count() < 3 {
                return None;
            }
            one(direct(&run))
                .or_else(|| one(without_form(&run)))
                .or_else(|| stem(&run).and_then(|stem| places().declined.get(&stem).cloned()))
                .map(|code| (code, length))
        });
        match hit {
            Some((code, length)) => {
                found.insert(code);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_may_be_written_without_its_name() {
        for (text, code) in [
            ("GBR", "GB"),
            ("Bruxelles", "BE"),
            ("autorités suisses", "CH"),
            ("les autorités belges", "BE"),
            ("Ministerio de Justicia de España", "ES"),
            ("Посольство Франции", "FR"),
            ("Министерство юстиции Республики Казахстан", "KZ"),
            ("Генеральная прокуратура Германии", "DE"),
            ("German embassy", "DE"),
            ("Embassy of the United States", "US"),
            ("法国驻本国大使馆", "FR"),
            ("السلطات الفرنسية", "FR"),
            ("سفارة المملكة المغربية", "MA"),
            ("Вашингтон", "US"),
        ] {
            assert_eq!(
                read(&fold::tidy(text)),
                Some(StateReading::One(code.to_owned())),
                "{text}"
            );
        }
        for text in [
            "autorités",
            "Embassy of France, copy to Germany",
            "Pays inconnu",
            "somewhere in Paris",
            "دولة شقيقة",
        ] {
            assert_eq!(read(&fold::tidy(text)), None, "{text}");
        }
    }
}

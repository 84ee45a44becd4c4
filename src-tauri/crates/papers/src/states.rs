//! From the name in a cell to the State it means. A name that two States bear is imported with a
//! warning; a name that no State bears is never guessed.

mod places;

use crate::fold;
use crate::names::{self, names};

/// What a cell of a State column says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StateReading {
    /// Nothing is written.
    Missing,
    /// One State.
    One(String),
    /// One State, by a spelling that is one letter off.
    Near(String),
    /// Several States bear the name; the first is meant most often.
    Several(Vec<String>),
    /// No State bears it.
    Unknown,
}

fn direct(key: &str) -> Option<StateReading> {
    if let Some(codes) = names().ambiguous_by_key.get(key) {
        return Some(match codes.as_slice() {
            [one] => StateReading::One(one.clone()),
            _ => StateReading::Several(codes.clone()),
        });
    }
    names()
        .state_by_key
        .get(key)
        .cloned()
        .map(StateReading::One)
}

fn without_form(key: &str) -> Option<StateReading> {
    for form in &names().forms {
        let spaced = !form.chars().any(fold::han);
        let (front, back) = if spaced {
            (format!("{form} "), format!(" {form}"))
        } else {
            (form.clone(), form.clone())
        };
        for rest in [
            key.strip_prefix(front.as_str()),
            key.strip_suffix(back.as_str()),
        ]
        .into_iter()
        .flatten()
        {
            if rest.chars().count() >= 2
                && let Some(reading) = direct(rest).or_else(|| direct(&with_article(rest)))
            {
                return Some(reading);
            }
        }
    }
    None
}

fn with_article(key: &str) -> String {
    if key.starts_with("ال") {
        key.chars().skip(2).collect()
    } else {
        format!("ال{key}")
    }
}

/// A spelling one letter off, if exactly one State is that near.
fn near(key: &str) -> Option<String> {
    if key.chars().count() < 7 {
        return None;
    }
    let mut found: Option<&String> = None;
    for (name, code) in &names().state_by_key {
        if name.len().abs_diff(key.len()) <= 4 && strsim::damerau_levenshtein(name, key) == 1 {
            if found.is_some_and(|f| f != code) {
                return None;
            }
            found = Some(code);
        }
    }
    found.cloned()
}

/// Reads a cell of a State column: a code, a name or a variant in six languages.
#[must_use]
pub fn read(text: &str) -> StateReading {
    match written(text) {
        StateReading::Unknown => near(&fold::key(text))
            .map(StateReading::Near)
            .or_else(|| places::read(&fold::tidy(text)))
            .unwrap_or(StateReading::Unknown),
        reading => reading,
    }
}

/// Reads a cell without allowing for a wrong letter, also where only a body of the State is named.
#[must_use]
pub fn known(text: &str) -> StateReading {
    match written(text) {
        StateReading::Unknown => places::read(&fold::tidy(text)).unwrap_or(StateReading::Unknown),
        reading => reading,
    }
}

/// Reads a cell without allowing for a wrong letter.
#[must_use]
pub fn written(text: &str) -> StateReading {
    let tidy = fold::tidy(text);
    let key = fold::key(&tidy);
    if key.is_empty()
        || matches!(
            key.as_str(),
            "na" | "n a" | "none" | "لا يوجد" | "нет" | "无" | "s d"
        )
    {
        return StateReading::Missing;
    }
    let code = tidy.to_ascii_uppercase();
    if code.len() == 2 && (names::user_assigned(&code) || names().state_by_key.contains_key(&key)) {
        if let Some(known) = names().state_by_key.get(&key) {
            return StateReading::One(known.clone());
        }
        return StateReading::One(code);
    }
    if code.len() == 2 && names::state_name(&code, "en").is_some() {
        return StateReading::One(code);
    }
    if let Some(reading) = direct(&key).or_else(|| without_form(&key)) {
        return reading;
    }
    if key.contains(' ')
        && let Some(reading) = direct(&key.replace(' ', "")).or_else(|| direct(&with_article(&key)))
    {
        return reading;
    }
    // "Trinidad and Tobago" for "Trinidad & Tobago", "Saint Lucia" for "St. Lucia".
    let short = key.replace(" and ", " ").replace("saint ", "st ");
    if short != key
        && let Some(reading) = direct(&short)
    {
        return reading;
    }
    let digits = fold::has_digit(&tidy);
    // "France (FR)", "FR - France", "مصر / القاهرة": the part that is a State decides.
    let mut parts = tidy
        .split(['(', ')', '/', '،', ';', '\n', '–', '—'])
        .flat_map(|p| p.split(" - "));
    if let Some(found) = parts.find_map(|part| {
        let key = fold::key(part);
        let code = part.trim();
        direct(&key).or_else(|| without_form(&key)).or_else(|| {
            (code.len() == 2 && !digits && names::state_name(code, "en").is_some())
                .then(|| StateReading::One(code.to_owned()))
        })
    }) {
        return found;
    }
    direct(&with_article(&key)).unwrap_or(StateReading::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_of_six_languages_are_read() {
        for (name, code) in [
            ("السعوديه", "SA"),
            ("م.ع.الســـعودية", "SA"),
            ("دولة الإمارات", "AE"),
            ("إمارة دبي", "AE"),
            ("ج.م.ع ", "EG"),
            ("جمهورية السودان", "SD"),
            ("جنوب السودان", "SS"),
            ("U.S.A.", "US"),
            ("Etats-Unis", "US"),
            ("EE. UU.", "US"),
            ("Соединённые Штаты", "US"),
            ("美国", "US"),
            ("Korea, Republic of", "KR"),
            ("Königreich", "?"),
            ("Viet Nam", "VN"),
            ("República de Chile", "CL"),
            ("Французская Республика", "FR"),
            ("德意志联邦共和国", "DE"),
            ("法国", "FR"),
            ("XB", "XB"),
            ("fr", "FR"),
            ("France (FR)", "FR"),
            ("Netherlands (Kingdom of the)", "NL"),
            ("الكونغو الديمقراطية", "CD"),
            ("République du Sénégal", "SN"),
            ("Kazakstan", "KZ"),
            ("Республика Армения", "AM"),
            ("Grande Bretagne", "GB"),
            ("The Gambia", "GM"),
            ("Republic of Poland", "PL"),
            ("俄罗斯联邦", "RU"),
            ("日本国", "JP"),
            ("Saint Lucia", "LC"),
            ("Trinidad and Tobago", "TT"),
            ("N. Macedonia", "MK"),
        ] {
            let want = if code == "?" {
                StateReading::Unknown
            } else {
                StateReading::One(code.to_owned())
            };
            assert_eq!(read(name), want, "{name}");
        }
        assert_eq!(read("دولة شقيقة"), StateReading::Unknown);
        assert!(matches!(read("الكونغو"), StateReading::Several(_)));
        assert!(matches!(read("Конго"), StateReading::Several(_)));
        assert_eq!(read("Argentinaa"), StateReading::Near("AR".to_owned()));
        assert_eq!(read(" "), StateReading::Missing);
    }
}

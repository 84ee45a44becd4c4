//! States and currencies: their codes, and their names in the six languages (Unicode CLDR, with our
//! own list of the ways registers write them). Other layers ask this table for display names.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::fold;

#[derive(Debug, Default, Deserialize)]
struct Country {
    en: String,
    ar: String,
    fr: String,
    es: String,
    ru: String,
    zh: String,
    #[serde(default)]
    also: Vec<String>,
    currency: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Variants {
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    names: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    ambiguous: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Default, Deserialize)]
struct Currency {
    exponent: u8,
    en: Option<String>,
    ar: Option<String>,
    fr: Option<String>,
    es: Option<String>,
    ru: Option<String>,
    zh: Option<String>,
    #[serde(default)]
    also: Vec<String>,
}

/// A name of money that several currencies bear.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Shared {
    pub(crate) words: Vec<String>,
    pub(crate) codes: Vec<String>,
    pub(crate) usual: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
struct CurrencyWords {
    #[serde(default)]
    names: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    shared: Vec<Shared>,
}

pub(crate) struct Names {
    countries: BTreeMap<String, Country>,
    currencies: BTreeMap<String, Currency>,
    pub(crate) state_by_key: HashMap<String, String>,
    pub(crate) ambiguous_by_key: HashMap<String, Vec<String>>,
    pub(crate) forms: Vec<String>,
    pub(crate) money_by_key: HashMap<String, String>,
    pub(crate) shared: Vec<Shared>,
    pub(crate) shared_by_key: HashMap<String, usize>,
}

fn load() -> Names {
    let countries: BTreeMap<String, Country> =
        toml::from_str(include_str!("../../../../assets/names/countries.toml")).unwrap_or_default();
    let variants: Variants =
        toml::from_str(include_str!("../../../../assets/names/variants.toml")).unwrap_or_default();
    let currencies: BTreeMap<String, Currency> =
        toml::from_str(include_str!("../../../../assets/names/currencies.toml"))
            .unwrap_or_default();
    let money: CurrencyWords =
        toml::from_str(include_str!("../../../../assets/names/currency-words.toml"))
            .unwrap_or_default();
    let mut state_by_key = HashMap::new();
    for (code, country) in &countries {
        let own = [
            &country.en,
            &country.ar,
            &country.fr,
            &country.es,
            &country.ru,
            &country.zh,
        ];
        for name in own.into_iter().chain(&country.also) {
            state_by_key
                .entry(fold::key(name))
                .or_insert_with(|| code.clone());
        }
    }
    for (code, names) in &variants.names {
        for name in names {
            state_by_key.insert(fold::key(name), code.clone());
        }
    }
    let ambiguous_by_key: HashMap<String, Vec<String>> = variants
        .ambiguous
        .iter()
        .map(|(name, codes)| (fold::key(name), codes.clone()))
        .collect();
    let mut shared_by_key = HashMap::new();
    for (index, shared) in money.shared.iter().enumerate() {
        for word in &shared.words {
            shared_by_key.insert(money_key(word), index);
        }
    }
    let mut money_by_key = HashMap::new();
    for (code, currency) in &currencies {
        let own = [
            &currency.en,
            &currency.ar,
            &currency.fr,
            &currency.es,
            &currency.ru,
            &currency.zh,
        ];
        for name in own
            .into_iter()
            .flatten()
            .chain(&currency.also)
            .chain([code])
        {
            let key = money_key(name);
            if !shared_by_key.contains_key(&key) {
                money_by_key.entry(key).or_insert_with(|| code.clone());
            }
        }
    }
    for (code, names) in &money.names {
        for name in names {
            money_by_key.insert(money_key(name), code.clone());
        }
    }
    let mut forms: Vec<String> = variants.forms.iter().map(|form| fold::key(form)).collect();
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    Names {
        countries,
        currencies,
        state_by_key,
        ambiguous_by_key,
        forms,
        money_by_key,
        shared: money.shared,
        shared_by_key,
    }
}

/// The folded form of a name or sign of money; a sign keeps itself.
pub(crate) fn money_key(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(
            c,
            '$' | '€' | '£' | '¥' | '₽' | '₺' | '₴' | '₦' | '₹' | '₩' | '₸' | '﷼'
        ) {
            out.push(c);
        } else {
            out.push(if c == '.' { ' ' } else { c });
        }
    }
    let signs: String = out
        .chars()
        .filter(|c| "$€£¥₽₺₴₦₹₩₸﷼".contains(*c))
        .collect();
    let words = fold::key(&out).replace(' ', "");
    if signs.is_empty() {
        words
    } else {
        format!("{words}{signs}")
    }
}

pub(crate) fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(load)
}

/// User-assigned codes (ISO 3166-1: XA to XZ), which offices use for trials and for partners that
/// have no code. `XK` is in the table as well.
#[must_use]
pub fn user_assigned(code: &str) -> bool {
    matches!(code.as_bytes(), [b'X', b'A'..=b'Z'])
}

/// The name of a State (ISO 3166-1 alpha-2) in one of `en ar fr es ru zh`; a language that the table
/// lacks gives the English name, a user-assigned code gives itself, an unknown code nothing.
#[must_use]
pub fn state_name(code: &str, lang: &str) -> Option<String> {
    match names().countries.get(code) {
        Some(country) => Some(
            match lang.split(['-', '_']).next() {
                Some("ar") => &country.ar,
                Some("fr") => &country.fr,
                Some("es") => &country.es,
                Some("ru") => &country.ru,
                Some("zh") => &country.zh,
                _ => &country.en,
            }
            .clone(),
        ),
        None => user_assigned(code).then(|| code.to_owned()),
    }
}

/// All codes of the table, in alphabetical order, without the user-assigned ones.
#[must_use]
pub fn state_codes() -> Vec<&'static str> {
    names().countries.keys().map(String::as_str).collect()
}

/// How many decimals a currency has (ISO 4217), or nothing for an unknown code.
#[must_use]
pub fn currency_exponent(code: &str) -> Option<u8> {
    names().currencies.get(code).map(|c| c.exponent)
}

/// The currency codes in use, in alphabetical order.
#[must_use]
pub fn currency_codes() -> Vec<&'static str> {
    names().currencies.keys().map(String::as_str).collect()
}

/// The name of a currency in one of `en ar fr es ru zh`, the English one where it is missing.
#[must_use]
pub fn currency_name(code: &str, lang: &str) -> Option<String> {
    let currency = names().currencies.get(code)?;
    let name = match lang.split(['-', '_']).next() {
        Some("ar") => &currency.ar,
        Some("fr") => &currency.fr,
        Some("es") => &currency.es,
        Some("ru") => &currency.ru,
        Some("zh") => &currency.zh,
        _ => &currency.en,
    };
    name.clone().or_else(|| currency.en.clone())
}

/// The currency that circulates in a State.
#[must_use]
pub fn state_currency(code: &str) -> Option<&'static str> {
    names().countries.get(code)?.currency.as_deref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_whole() {
        assert!(state_codes().len() >= 249);
        assert_eq!(state_name("FR", "ar").as_deref(), Some("فرنسا"));
        assert_eq!(state_name("XB", "en").as_deref(), Some("XB"));
        assert_eq!(currency_exponent("KWD"), Some(3));
        assert_eq!(currency_exponent("JPY"), Some(0));
        assert_eq!(state_currency("KW"), Some("KWD"));
        assert!(!names().forms.is_empty() && names().shared.len() > 8);
    }
}

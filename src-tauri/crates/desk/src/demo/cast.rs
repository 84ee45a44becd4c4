//! The invented world of a demo office: States, authorities, names, subjects (`assets/demo/cast.toml`).

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Everything a demo draws from.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cast {
    pub(super) office: OfficeCast,
    pub(super) state: Vec<StateCast>,
    pub(super) names: Vec<NamesCast>,
    pub(super) subjects: BTreeMap<String, Vec<String>>,
    pub(super) words: WordsCast,
    pub(super) offence: Vec<OffenceCast>,
}

/// The office and its people.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeCast {
    pub(super) name: String,
    pub(super) state: String,
    /// What the home State is called.
    pub(super) home: Named,
    pub(super) weekend: Vec<String>,
    pub(super) zone: String,
    /// Month and day, every year.
    pub(super) holidays: Vec<String>,
    pub(super) member: Vec<MemberCast>,
}

/// Somebody who works there; the first one founds the office.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MemberCast {
    pub(super) login: String,
    pub(super) display: String,
    pub(super) role: String,
    pub(super) locale: String,
}

/// A name in each language of the demo.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    pub(super) en: String,
    pub(super) ar: String,
}

impl Named {
    /// In a language; English where the demo has no other.
    fn of(&self, language: &str) -> &str {
        if language == "ar" { &self.ar } else { &self.en }
    }
}

/// Another State.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StateCast {
    pub(super) code: String,
    /// What people call it; user-assigned codes have names in a demo office only.
    pub(super) name: Named,
    pub(super) weekend: Vec<String>,
    pub(super) zone: String,
    pub(super) authorities: Vec<String>,
    pub(super) bases_mla: Vec<String>,
    pub(super) bases_ext: Vec<String>,
    pub(super) language: String,
    pub(super) scripts: Vec<String>,
}

/// Names of one script: given and family names, each with its Latin writing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NamesCast {
    pub(super) script: String,
    pub(super) language: String,
    pub(super) given: Vec<(String, String)>,
    pub(super) family: Vec<(String, String)>,
}

/// Loose words.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordsCast {
    pub(super) companies: Vec<String>,
    pub(super) home_authorities: Vec<String>,
    pub(super) units: Vec<String>,
    pub(super) remarks: Vec<String>,
    pub(super) reasons: Vec<String>,
}

/// An offence as a request words it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OffenceCast {
    pub(super) written: String,
    pub(super) sherloc: String,
    #[serde(default)]
    pub(super) uncac: String,
    #[serde(default)]
    pub(super) flag: String,
}

static CAST: LazyLock<Cast> = LazyLock::new(|| read().unwrap_or_default());

/// The shipped cast, read once; a test shows that it reads.
pub(super) fn get() -> &'static Cast {
    &CAST
}

fn read() -> Result<Cast, toml::de::Error> {
    toml::from_str(include_str!("../../../../../assets/demo/cast.toml"))
}

impl Cast {
    /// Every invented State by its name in a language, the home State first.
    pub(super) fn states<'a>(
        &'a self,
        language: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let others = self
            .state
            .iter()
            .map(move |one| (one.code.as_str(), one.name.of(language)));
        std::iter::once((self.office.state.as_str(), self.office.home.of(language))).chain(others)
    }

    pub(super) fn state(&self, code: &str) -> Option<&StateCast> {
        self.state.iter().find(|state| state.code == code)
    }

    pub(super) fn offence(&self, written: &str) -> Option<&OffenceCast> {
        self.offence
            .iter()
            .find(|offence| offence.written == written)
    }

    /// The holidays of some years, as days.
    pub(super) fn holidays(&self, years: std::ops::RangeInclusive<i32>) -> Vec<String> {
        years
            .flat_map(|year| {
                self.office
                    .holidays
                    .iter()
                    .map(move |day| format!("{year}-{day}"))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_casework::law;

    #[test]
    fn the_cast_reads_and_names_only_codes_of_the_law() {
        let cast = read().unwrap();
        let law = law::get();
        for state in &cast.state {
            assert!(
                state.code.starts_with('X')
                    && !state.name.en.is_empty()
                    && !state.name.ar.is_empty(),
                "{}",
                state.code
            );
            for basis in state.bases_mla.iter().chain(&state.bases_ext) {
                assert!(law.basis(basis).is_some(), "{basis}");
            }
            for script in &state.scripts {
                assert!(
                    cast.names.iter().any(|names| names.script == *script),
                    "{script}"
                );
            }
        }
        for kind in law.kinds() {
            assert!(
                cast.subjects.contains_key(&kind.code),
                "{} has no subject",
                kind.code
            );
        }
        for offence in &cast.offence {
            assert!(
                law.offence(&offence.sherloc).is_some(),
                "{}",
                offence.written
            );
        }
    }
}

//! Puts words to codes for what leaves the program without a screen: exports and the command line.
//!
//! The same Fluent files as the screen's. Arguments are not wrapped in direction marks here: a workbook
//! cell or a terminal would show or keep them.

use crate::problems::Problem;
use crate::session::Open;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::BTreeMap;

type Language = (&'static str, &'static [&'static str]);

/// Every language with its files, gathered when the program is built.
const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language that is used when another one has no words.
pub const FALLBACK: &str = "en";

/// The words of one language.
pub struct Words {
    tag: &'static str,
    /// Its own words, then English for what it does not say.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

/// The tags of the languages that have words.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// The files of one language.
pub(crate) fn files(tag: &str) -> Option<&'static [&'static str]> {
    let found = LANGUAGES.iter().find(|(known, _)| *known == tag);
    found.map(|(_, files)| *files)
}

impl Words {
    /// The words of a language as this office says them: its own first.
    ///
    /// # Errors
    /// What the store answers.
    pub(crate) fn of_office(open: &Open, wanted: &str) -> Result<Self, Problem> {
        let mut words = Self::of(wanted);
        let source = crate::own_words::source(open, words.tag)?;
        if !source.is_empty() {
            words.bundles.insert(0, bundle_of(words.tag, [source]));
        }
        Ok(words)
    }

    /// The words of a language, by tag (`ar`, `ar-EG`, `en_GB.UTF-8`); English when there are none.
    #[must_use]
    pub fn of(wanted: &str) -> Self {
        let primary = wanted
            .split(['-', '_', '.'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let known = |tag: &str| LANGUAGES.iter().find(|(known, _)| *known == tag);
        let own = known(&primary).or_else(|| known(FALLBACK));
        let english = known(FALLBACK).filter(|english| own.is_some_and(|own| own.0 != english.0));
        Self {
            tag: own.map_or(FALLBACK, |(tag, _)| tag),
            bundles: own.into_iter().chain(english).map(bundle).collect(),
        }
    }

    /// The language's tag.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// True for a language written from right to left.
    #[must_use]
    pub fn right_to_left(&self) -> bool {
        matches!(self.tag, "ar" | "fa" | "he" | "ur")
    }

    /// A message with its arguments, in English where the language does not say it; none when neither does.
    #[must_use]
    pub fn find(&self, id: &str, facts: &[(&str, &str)]) -> Option<String> {
        let said = |bundle: &&FluentBundle<_>| {
            let message = bundle.get_message(id);
            message.is_some_and(|message| message.value().is_some())
        };
        let bundle = self.bundles.iter().find(said)?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in facts {
            // A whole number chooses plural forms; everything else is text as it stands.
            match value.parse::<i32>() {
                Ok(number) if number.to_string() == *value => args.set(*name, number),
                _ => args.set(*name, FluentValue::from(*value)),
            }
        }
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }

    /// A message with its arguments, or the id itself: a code is better than silence.
    #[must_use]
    pub fn say(&self, id: &str, facts: &[(&str, &str)]) -> String {
        self.find(id, facts).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence of a problem, from its code and facts.
    #[must_use]
    pub fn problem(&self, code: &str, facts: &BTreeMap<String, String>) -> String {
        let facts: Vec<(&str, &str)> = facts
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.say(&format!("problem-{code}"), &facts)
    }
}

/// The messages of one language.
fn bundle((tag, files): &Language) -> FluentBundle<FluentResource> {
    bundle_of(tag, files.iter().map(|file| (*file).to_owned()))
}

fn bundle_of(tag: &str, files: impl IntoIterator<Item = String>) -> FluentBundle<FluentResource> {
    // Numbers are written as they come, in plain digits: what is exported is read by other programs too.
    let locale = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.set_use_isolating(false);
    for file in files {
        // A file with a mistake still gives its other messages; a test holds that there is none.
        let resource = match FluentResource::try_new(file) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_words_reads_without_a_mistake() {
        for (tag, files) in LANGUAGES {
            assert!(!files.is_empty(), "{tag} has no words");
            for file in *files {
                let read = FluentResource::try_new((*file).to_owned());
                let first = file.lines().next().unwrap_or_default();
                assert!(
                    read.is_ok(),
                    "{tag} {first}: {:?}",
                    read.err().map(|(_, errors)| errors)
                );
            }
        }
    }

    #[test]
    fn an_unknown_language_speaks_english_and_a_known_one_is_found_by_any_form_of_its_tag() {
        assert_eq!(Words::of("xx").tag(), "en");
        assert_eq!(Words::of("C").tag(), "en");
        assert_eq!(Words::of("ar_EG.UTF-8").tag(), "ar");
        assert!(Words::of("ar").right_to_left());
    }

    #[test]
    fn what_a_language_does_not_say_is_said_in_english() {
        let english = LANGUAGES.iter().find(|(tag, _)| *tag == FALLBACK).unwrap();
        let few: Language = ("fr", &["kind-EXT = Extradition à la française\n"]);
        let words = Words {
            tag: "fr",
            bundles: vec![bundle(&few), bundle(english)],
        };
        assert_eq!(words.say("kind-EXT", &[]), "Extradition à la française");
        assert_eq!(
            words.say("kind-MLA", &[]),
            Words::of("en").say("kind-MLA", &[])
        );
    }

    #[test]
    fn a_number_chooses_its_plural_form() {
        let words = Words::of("ar");
        let holidays = |number: &str| {
            words.say(
                "ctl-step-calendar",
                &[("weekend", "-"), ("holidays", number)],
            )
        };
        assert!(
            holidays("2").ends_with("عطلتان رسميتان"),
            "{}",
            holidays("2")
        );
        assert!(holidays("3").ends_with("3 عطل رسمية"), "{}", holidays("3"));
    }

    #[test]
    fn a_message_without_words_shows_its_code() {
        assert_eq!(
            Words::of("en").say("no-such-message", &[]),
            "no-such-message"
        );
    }
}

//! Every message, and every code that can reach a reader, has words in every language of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What every message stands in.
const SIX: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below a folder with an ending.
fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|_| panic!("{} is there", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
}

/// The ids of a language's messages.
fn messages(language: &str) -> BTreeSet<String> {
    let mut paths = Vec::new();
    files(
        &root().join("assets/locales").join(language),
        "ftl",
        &mut paths,
    );
    let mut ids = BTreeSet::new();
    for path in paths {
        for line in fs::read_to_string(path).unwrap().lines() {
            let id = line.split_once(" =").map_or("", |(id, _)| id);
            if !id.is_empty()
                && id
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
            {
                ids.insert(id.to_owned());
            }
        }
    }
    ids
}

/// The same, read once.
fn known(language: &str) -> &'static BTreeSet<String> {
    static READ: LazyLock<BTreeMap<&str, BTreeSet<String>>> =
        LazyLock::new(|| SIX.map(|tag| (tag, messages(tag))).into());
    &READ[language]
}

/// The codes that stand as literals after `before` in the shipped sources (tests left out).
fn codes_after(before: &str, folders: &[&str]) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for folder in folders {
        let mut paths = Vec::new();
        let folder = root().join("src-tauri").join(folder);
        files(&folder, "rs", &mut paths);
        for path in paths {
            let within = path.strip_prefix(&folder).unwrap().to_string_lossy();
            if within.contains("test") {
                continue;
            }
            let source = fs::read_to_string(path).unwrap();
            let shipped = source
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default();
            for rest in shipped.split(before).skip(1) {
                let code = rest.split('"').next().unwrap_or_default();
                if !code.is_empty()
                    && code
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                {
                    codes.insert(code.to_owned());
                }
            }
        }
    }
    codes
}

fn missing(family: &str, codes: &BTreeSet<String>) -> Vec<String> {
    let mut missing = Vec::new();
    for language in SIX {
        let known = known(language);
        for code in codes {
            if !known.contains(&format!("{family}{code}")) {
                missing.push(format!("{language}: {family}{code}"));
            }
        }
    }
    missing
}

#[test]
fn every_problem_has_words_in_every_language() {
    let mut codes = codes_after("Problem::new(\"", &["crates/desk", "crates/ctl", "src"]);
    codes.extend(codes_after("Rejection::new(\"", &["crates/casework"]));
    codes.extend(codes_after("refuse(\"", &["crates/casework"]));
    codes.extend(codes_after("#[error(\"", &["crates/vault"]));
    assert!(
        codes.len() > 60,
        "the search for codes finds them: {}",
        codes.len()
    );
    // The reader of registers writes its codes with underscores; the desk turns them.
    for code in codes_after("Err(\"register_", &["crates/papers"]) {
        codes.insert(format!("register-{code}"));
    }
    codes.remove("cancelled");
    let missing = missing("problem-", &codes);
    assert!(missing.is_empty(), "no words for:\n{}", missing.join("\n"));
}

#[test]
fn every_message_stands_in_six_languages() {
    let folder = root().join("assets/locales/en");
    let mut sources = Vec::new();
    files(&folder, "ftl", &mut sources);
    assert!(sources.len() > 20, "the files of words are found");
    let mut lacking = Vec::new();
    for english in sources {
        let name = english.file_name().unwrap().to_string_lossy().into_owned();
        for line in fs::read_to_string(english).unwrap().lines() {
            let id = line.split_once(" =").map_or("", |(id, _)| id);
            if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            for language in SIX {
                if !known(language).contains(id) {
                    lacking.push(format!("{language}/{name}: {id}"));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "no words for:\n{}", lacking.join("\n"));
}

#[test]
fn a_message_asks_for_the_same_facts_in_every_language() {
    let english = facts("en");
    assert!(
        english.values().filter(|facts| !facts.is_empty()).count() > 300,
        "the facts are found"
    );
    let mut odd = Vec::new();
    for language in SIX {
        for (id, own) in facts(language) {
            let known = english.get(&id);
            // A fact nobody gives would be shown as its name; one left out would be lost, a mere number of one form excepted.
            if known.is_none_or(|known| !own.is_subset(known) || own.is_empty() != known.is_empty())
            {
                odd.push(format!("{language}: {id} {own:?}, English {known:?}"));
            }
        }
    }
    assert!(odd.is_empty(), "other facts in:\n{}", odd.join("\n"));
}

/// The facts that each message of a language names.
fn facts(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut paths = Vec::new();
    files(
        &root().join("assets/locales").join(language),
        "ftl",
        &mut paths,
    );
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in paths {
        let mut id = String::new();
        for line in fs::read_to_string(path).unwrap().lines() {
            if let Some((name, _)) = line.split_once(" =")
                && line.starts_with(|c: char| c.is_ascii_alphabetic())
            {
                name.clone_into(&mut id);
                found.entry(id.clone()).or_default();
            }
            for fact in line.split("{ $").skip(1) {
                let name = fact.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
                let facts = found.entry(id.clone()).or_default();
                facts.extend(name.take(1).map(str::to_owned));
            }
        }
    }
    found.remove("");
    found
}

#[test]
fn no_message_stands_twice_in_a_language() {
    for language in SIX {
        let mut paths = Vec::new();
        files(
            &root().join("assets/locales").join(language),
            "ftl",
            &mut paths,
        );
        let mut seen = BTreeSet::new();
        for path in paths {
            for line in fs::read_to_string(&path).unwrap().lines() {
                let id = line.split_once(" =").map_or("", |(id, _)| id);
                let starts_a_message = id.starts_with(|c: char| c.is_ascii_alphabetic());
                assert!(
                    !starts_a_message || seen.insert(id.to_owned()),
                    "{}: {id} stands in another place too",
                    path.display()
                );
            }
        }
        assert!(seen.len() > 500, "the messages of {language} are found");
    }
}

#[test]
fn a_source_that_is_no_article_is_said_in_every_language() {
    let mut sources = BTreeSet::new();
    for file in ["guards", "lifecycles", "deadlines", "checklists", "grounds"] {
        let path = root().join("assets/law").join(file).with_extension("toml");
        for line in fs::read_to_string(path).unwrap().lines() {
            let article = line
                .strip_prefix("article = \"")
                .and_then(|rest| rest.strip_suffix('"'));
            // A number is cited as it stands in every language.
            if let Some(article) = article.filter(|it| !it.contains(|c: char| c.is_ascii_digit())) {
                let words = article.split(|c: char| !c.is_ascii_alphabetic());
                let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
                sources.insert(words.join("-").to_lowercase());
            }
        }
    }
    assert!(sources.len() > 5, "the sources are found: {sources:?}");
    let missing = missing("article-", &sources);
    assert!(missing.is_empty(), "no words for:\n{}", missing.join("\n"));
}

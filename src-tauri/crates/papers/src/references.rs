//! References of the register to its own rows: which row a reminder belongs to, and which extradition
//! follows which provisional arrest. Gathered on the first reading, used on the second.

use std::collections::hash_map::{self, DefaultHasher};
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use crate::fold;
use crate::report::Place;

/// The longest reference, in words.
const WORDS: usize = 12;

/// Words before a number that is a reference by itself.
const NUMBER_MARKS: [&str; 10] = [
    "n",
    "no",
    "nr",
    "nro",
    "num",
    "numero",
    "number",
    "номер",
    "رقم",
    "第",
];

/// What the first reading keeps of a row.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) place: Place,
    pub(crate) our_ref: String,
    pub(crate) kind: String,
}

/// The rows by their references.
#[derive(Debug, Default)]
pub(crate) struct References {
    ours: HashMap<u64, Entry>,
    theirs: HashMap<u64, Entry>,
    /// Our references that several rows bear, as numbers that begin again every year.
    repeated: HashSet<u64>,
    extraditions: Vec<(Place, String)>,
    by_person: HashMap<u64, Place>,
    followed: HashSet<Place>,
    followers: HashMap<Place, Place>,
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A reference as its words; separators do not matter.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for word in fold::key(text).split(' ').filter(|w| !w.is_empty()) {
        out.extend(fold::pieces(word));
    }
    out
}

fn number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}

impl References {
    pub(crate) fn add(
        &mut self,
        entry: Entry,
        their_ref: &str,
        mentions: &str,
        person: Option<u64>,
    ) {
        let ours = words(&entry.our_ref);
        let theirs = words(their_ref);
        if entry.kind == "EXT" {
            if fold::has_digit(mentions) {
                self.extraditions
                    .push((entry.place.clone(), mentions.chars().take(400).collect()));
            }
            if let Some(person) = person {
                self.by_person.insert(person, entry.place.clone());
            }
        }
        if !theirs.is_empty() {
            self.theirs
                .entry(hash(&theirs))
                .or_insert_with(|| entry.clone());
        }
        if !ours.is_empty() {
            let key = hash(&ours);
            if let hash_map::Entry::Vacant(free) = self.ours.entry(key) {
                free.insert(entry);
            } else {
                self.repeated.insert(key);
            }
        }
    }

    /// Once all rows are in: which arrests are followed by an extradition that names them.
    pub(crate) fn close(&mut self) {
        for (place, text) in std::mem::take(&mut self.extraditions) {
            let arrests: Vec<Place> = self
                .mentioned(&text)
                .into_iter()
                .filter(|e| e.kind == "PAR")
                .map(|e| e.place.clone())
                .collect();
            for arrest in arrests {
                self.followers.insert(arrest.clone(), place.clone());
                self.followed.insert(arrest);
            }
        }
    }

    /// The rows of our references that a text names.
    pub(crate) fn mentioned(&self, text: &str) -> Vec<&Entry> {
        self.look(text, &self.ours)
    }

    /// The row that a text names by a short number ("к запросу № 3"), if only one row bears it.
    pub(crate) fn numbered(&self, text: &str) -> Option<&Entry> {
        text.lines().find_map(|line| {
            let words = words(line);
            let at = words
                .windows(2)
                .position(|pair| matches!(pair, [mark, figure] if NUMBER_MARKS.contains(&mark.as_str()) && number(figure)))?;
            let key = hash(words.get(at + 1..at + 2)?);
            (!joined(&words, at + 1, 1) && !self.repeated.contains(&key))
                .then(|| self.ours.get(&key))
                .flatten()
        })
    }

    /// The rows of their references that a text names.
    pub(crate) fn mentioned_theirs(&self, text: &str) -> Vec<&Entry> {
        self.look(text, &self.theirs)
    }

    /// Cell by cell and line by line: the figures of one cell do not run on into the next.
    fn look<'a>(&self, text: &str, map: &'a HashMap<u64, Entry>) -> Vec<&'a Entry> {
        text.lines()
            .flat_map(|line| Self::along(line, map))
            .collect()
    }

    fn along<'a>(line: &str, map: &'a HashMap<u64, Entry>) -> Vec<&'a Entry> {
        let words = words(line);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = WORDS.min(words.len() - at);
            let hit = (1..=longest).rev().find_map(|length| {
                let run = words.get(at..at + length)?;
                if !telling(run) || (run.iter().all(|w| number(w)) && joined(&words, at, length)) {
                    return None;
                }
                map.get(&hash(run)).map(|entry| (entry, length))
            });
            match hit {
                Some((entry, length)) => {
                    found.push(entry);
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The extradition that follows a provisional arrest.
    pub(crate) fn follower(
        &self,
        arrest: &Place,
        mentions: &str,
        person: Option<u64>,
    ) -> Option<Place> {
        let named = self
            .mentioned(mentions)
            .into_iter()
            .find(|e| e.kind == "EXT")
            .map(|e| e.place.clone());
        named
            .or_else(|| self.followers.get(arrest).cloned())
            .or_else(|| self.by_person.get(&person?).cloned())
    }
}

/// Whether words can be a reference at all: a figure, and more than one short number.
fn telling(run: &[String]) -> bool {
    let figures = run
        .iter()
        .filter(|w| w.chars().any(|c| c.is_ascii_digit()))
        .count();
    let letters: usize = run.iter().map(|w| w.chars().count()).sum();
    figures >= 1 && letters >= 4
}

/// Whether a run of numbers is cut out of a longer one, such as a date.
fn joined(words: &[String], at: usize, length: usize) -> bool {
    let before = at
        .checked_sub(1)
        .and_then(|i| words.get(i))
        .is_some_and(|w| number(w));
    let after = words.get(at + length).is_some_and(|w| number(w));
    before || after
}

/// One number for direction, State and person.
pub(crate) fn person_key(direction: &str, state: &str, name: &str) -> u64 {
    hash((direction, state, name_key(name)))
}

/// A name as its words in alphabetical order: "Family, Given" and "Given Family" are one.
pub(crate) fn name_key(name: &str) -> String {
    let mut words = words(name);
    words.sort();
    words.join(" ")
}

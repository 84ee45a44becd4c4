//! The word lists of assets/register, and the way a cell is searched for them. Lists are data, so
//! that a person can add the words of an office; this file only knows how phrases are matched.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::fold::{self, Token};

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Word(String),
    Stem(String),
    Gap,
}

#[derive(Debug, Clone)]
struct Phrase {
    parts: Vec<Part>,
    code: usize,
    weight: usize,
}

/// One phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// The code whose list holds the phrase.
    pub code: &'a str,
    /// The words it covers: from, up to (not included).
    pub span: (usize, usize),
    /// How many letters the phrase explains; the longer the surer.
    pub weight: usize,
}

/// Phrases by code, ready to be searched for.
#[derive(Debug, Default)]
pub struct Lexicon {
    codes: Vec<String>,
    phrases: Vec<Phrase>,
    by_first: HashMap<char, Vec<usize>>,
    /// What was found in texts seen before: registers say the same few things again and again.
    seen: Mutex<HashMap<String, Vec<Hit>>>,
}

/// A phrase found: its code, the words it covers, its weight.
#[derive(Debug, Clone, Copy)]
struct Hit {
    code: usize,
    span: (usize, usize),
    weight: usize,
}

/// How many texts are remembered, and how long they may be, so that memory stays bounded.
const REMEMBERED: usize = 2048;
const MEMORABLE: usize = 120;

fn parts(entry: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for word in entry.split_whitespace() {
        if word == ".." {
            parts.push(Part::Gap);
            continue;
        }
        let stem = word.ends_with('*');
        let folded = fold::key(word);
        let pieces: Vec<String> = folded
            .split(' ')
            .filter(|w| !w.is_empty())
            .flat_map(fold::pieces)
            .collect();
        let last = pieces.len();
        for (index, piece) in pieces.into_iter().enumerate() {
            // The article is no part of a word: texts are searched with it taken off.
            let short = piece.strip_prefix("ال").filter(|r| r.chars().count() >= 2);
            let word = short.map_or_else(|| piece.clone(), str::to_owned);
            parts.push(if stem && index + 1 == last {
                Part::Stem(word)
            } else {
                Part::Word(word)
            });
        }
    }
    parts
}

fn fits(part: &Part, token: &Token) -> bool {
    match part {
        Part::Word(word) => token.forms.iter().any(|form| form == word),
        Part::Stem(stem) => token
            .forms
            .iter()
            .any(|form| form.starts_with(stem.as_str())),
        Part::Gap => true,
    }
}

fn reach(parts: &[Part], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else {
        return Some(at);
    };
    if *first == Part::Gap {
        let limit = tokens.len().min(at + 8);
        return (at..=limit).find_map(|next| reach(rest, tokens, next));
    }
    let token = tokens.get(at)?;
    if fits(first, token) {
        reach(rest, tokens, at + 1)
    } else {
        None
    }
}

impl Lexicon {
    /// Builds a lexicon from lists of phrases by code, the codes in the given order.
    #[must_use]
    pub fn new<'a>(lists: impl IntoIterator<Item = (String, Vec<&'a str>)>) -> Self {
        let mut made = Self::default();
        for (code, list) in lists {
            let index = made.codes.len();
            made.codes.push(code);
            for entry in list {
                made.add(index, parts(entry));
            }
        }
        made
    }

    fn add(&mut self, code: usize, parts: Vec<Part>) {
        let first = match parts.first() {
            Some(Part::Word(word) | Part::Stem(word)) => word.chars().next(),
            _ => None,
        };
        let Some(first) = first else { return };
        let weight = parts
            .iter()
            .map(|part| match part {
                Part::Word(word) => 2 * word.chars().count() + 1,
                Part::Stem(stem) => 2 * stem.chars().count(),
                Part::Gap => 0,
            })
            .sum();
        self.by_first
            .entry(first)
            .or_default()
            .push(self.phrases.len());
        self.phrases.push(Phrase {
            parts,
            code,
            weight,
        });
    }

    fn find(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let mut firsts: Vec<char> = token
                .forms
                .iter()
                .filter_map(|f| f.chars().next())
                .collect();
            firsts.sort_unstable();
            firsts.dedup();
            for first in firsts {
                for &index in self.by_first.get(&first).into_iter().flatten() {
                    let Some(phrase) = self.phrases.get(index) else {
                        continue;
                    };
                    if let Some(end) = reach(&phrase.parts, tokens, at) {
                        found.push(Hit {
                            code: phrase.code,
                            span: (at, end),
                            weight: phrase.weight,
                        });
                    }
                }
            }
        }
        found
    }

    fn name(&self, hit: Hit) -> Option<Found<'_>> {
        let code = self.codes.get(hit.code)?;
        Some(Found {
            code,
            span: hit.span,
            weight: hit.weight,
        })
    }

    /// Every phrase that stands in words.
    #[must_use]
    pub fn all(&self, tokens: &[Token]) -> Vec<Found<'_>> {
        self.find(tokens)
            .into_iter()
            .filter_map(|hit| self.name(hit))
            .collect()
    }

    /// Every phrase that stands in a text.
    #[must_use]
    pub fn within(&self, text: &str) -> Vec<Found<'_>> {
        let short = text.len() <= MEMORABLE;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(hits) = seen.get(text) {
            return hits.iter().filter_map(|hit| self.name(*hit)).collect();
        }
        let hits = self.find(&fold::tokens(text));
        let found = hits.iter().filter_map(|hit| self.name(*hit)).collect();
        if short {
            if seen.len() >= REMEMBERED {
                seen.clear();
            }
            seen.insert(text.to_owned(), hits);
        }
        found
    }

    /// The longest phrase of the text, the first of equals.
    #[must_use]
    pub fn best(&self, text: &str) -> Option<Found<'_>> {
        let mut best: Option<Found<'_>> = None;
        for found in self.within(text) {
            if best.as_ref().is_none_or(|b| found.weight > b.weight) {
                best = Some(found);
            }
        }
        best
    }

    /// The phrases that do not overlap, longest first, in the order of the text. Equal phrases of
    /// several codes all count: "search and seizure" may stand in two lists.
    #[must_use]
    pub fn several(&self, text: &str) -> Vec<Found<'_>> {
        let mut found = self.within(text);
        found.sort_by(|a, b| b.weight.cmp(&a.weight).then(a.span.cmp(&b.span)));
        let mut kept: Vec<Found<'_>> = Vec::new();
        for one in found {
            let free = kept.iter().all(|k| {
                k.span.1 <= one.span.0
                    || one.span.1 <= k.span.0
                    || (k.span == one.span && k.weight == one.weight)
            });
            if free && !kept.contains(&one) {
                kept.push(one);
            }
        }
        kept.sort_by_key(|k| k.span);
        kept
    }

    /// The code, if the whole text is nothing but one phrase.
    #[must_use]
    pub fn exact(&self, text: &str) -> Option<&str> {
        let tokens = fold::tokens(text);
        let whole = self
            .all(&tokens)
            .into_iter()
            .filter(|f| f.span == (0, tokens.len()));
        whole.max_by_key(|f| f.weight).map(|f| f.code)
    }

    /// The code that a cell gives as such ("M-A1", "NO_RESULT"), whatever its case.
    #[must_use]
    pub fn code(&self, text: &str) -> Option<&str> {
        let text = fold::tidy(text);
        self.codes
            .iter()
            .find(|c| c.eq_ignore_ascii_case(&text))
            .map(String::as_str)
    }
}

type Lists = BTreeMap<String, Vec<String>>;

fn lexicon(lists: &Lists) -> Lexicon {
    Lexicon::new(
        lists
            .iter()
            .map(|(code, list)| (code.clone(), list.iter().map(String::as_str).collect())),
    )
}

/// The lexicons of a file of words, by section.
pub(crate) fn sections(text: &str) -> BTreeMap<String, Lexicon> {
    let read: BTreeMap<String, Lists> = parse(text);
    read.iter()
        .map(|(name, lists)| (name.clone(), lexicon(lists)))
        .collect()
}

fn parse<T: serde::de::DeserializeOwned + Default>(text: &str) -> T {
    // The files are compiled in and read by a test: an unreadable one cannot ship.
    toml::from_str(text).unwrap_or_default()
}

/// What a stage of a status word means.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub struct Stage {
    /// State of the life cycle of assistance, incoming.
    #[serde(rename = "in")]
    pub incoming: String,
    /// State of the life cycle of assistance, outgoing.
    pub out: String,
    /// Incoming extradition, where it differs.
    pub in_ext: Option<String>,
    /// Outgoing extradition, where it differs.
    pub out_ext: Option<String>,
    /// Incoming provisional arrest, where it differs.
    pub in_par: Option<String>,
    /// Outgoing provisional arrest, where it differs.
    pub out_par: Option<String>,
    /// The outcome the words carry.
    pub outcome: Option<String>,
    /// The outcome for an outgoing request, where it differs.
    pub outcome_out: Option<String>,
    /// The outcome for a provisional arrest, where it differs.
    pub outcome_par: Option<String>,
    /// A person has to confirm this reading.
    #[serde(default)]
    pub unsure: bool,
}

#[derive(Debug, Default, serde::Deserialize)]
struct StatusFile {
    stages: BTreeMap<String, Stage>,
    words: Lists,
}

/// All lists, built once.
#[derive(Debug)]
pub struct Words {
    /// Heads of columns by field.
    pub headers: Lexicon,
    /// Kinds of requests.
    pub kinds: Lexicon,
    /// Measures; the code `none` asks for nothing.
    pub measures: Lexicon,
    /// Stages of a request.
    pub statuses: Lexicon,
    /// What each stage means.
    pub stages: BTreeMap<String, Stage>,
    /// SHERLOC types.
    pub offences: Lexicon,
    /// Everything of words.toml, by section.
    sections: BTreeMap<String, Lexicon>,
    /// Month names of the Gregorian calendar, code = number.
    pub gregorian: Lexicon,
    /// Month names of the Hijri calendar.
    pub hijri: Lexicon,
    empty: Lexicon,
}

impl Words {
    /// The lists, read on first use.
    #[must_use]
    pub fn get() -> &'static Self {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(Self::load)
    }

    fn load() -> Self {
        let lists = |text: &str| lexicon(&parse::<Lists>(text));
        let status: StatusFile = parse(include_str!("../../../../assets/register/statuses.toml"));
        let months: BTreeMap<String, Lists> =
            parse(include_str!("../../../../assets/register/months.toml"));
        let month = |calendar: &str| months.get(calendar).map(lexicon).unwrap_or_default();
        Self {
            headers: lists(include_str!("../../../../assets/register/headers.toml")),
            kinds: lists(include_str!("../../../../assets/register/kinds.toml")),
            measures: lists(include_str!("../../../../assets/register/measures.toml")),
            offences: lists(include_str!("../../../../assets/register/offences.toml")),
            statuses: lexicon(&status.words),
            stages: status.stages,
            gregorian: month("gregorian"),
            hijri: month("hijri"),
            sections: sections(include_str!("../../../../assets/register/words.toml")),
            empty: Lexicon::default(),
        }
    }

    /// A section of words.toml.
    #[must_use]
    pub fn section(&self, name: &str) -> &Lexicon {
        self.sections.get(name).unwrap_or(&self.empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_file_can_be_read() {
        let words = Words::get();
        assert!(words.kinds.codes.len() >= 17 && words.stages.len() > 25);
        for stage in &words.statuses.codes {
            assert!(
                words.stages.contains_key(stage),
                "{stage} has words and no meaning"
            );
        }
        assert_eq!(words.gregorian.codes.len(), 12);
        assert_eq!(words.hijri.codes.len(), 12);
        assert!(words.headers.codes.len() > 25 && words.offences.codes.len() == 16);
        for name in [
            "direction",
            "attach",
            "rows",
            "basis",
            "data",
            "person",
            "multiplier",
        ] {
            assert!(!words.section(name).codes.is_empty(), "{name}");
        }
    }

    #[test]
    fn the_longest_phrase_decides() {
        let kinds = &Words::get().kinds;
        assert_eq!(kinds.best("استرداد أموال").unwrap().code, "AST");
        assert_eq!(kinds.best("استرداد متهم").unwrap().code, "EXT");
        assert_eq!(kinds.best("о выдаче лица").unwrap().code, "EXT");
        assert_eq!(kinds.best("刑事司法协助请求").unwrap().code, "MLA");
    }
}

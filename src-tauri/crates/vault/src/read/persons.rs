//! Finding persons of the register: by a name in any script, by a paper, by birth. Names are found through the search
//! of requests, so that finding costs the writing of a request nothing. Nobody is found but through a file the reader
//! sees whole.

use super::eyes::{Bound, seen};
use crate::error::Answer;
use crate::fold;
use crate::store::Vault;
use comity_casework::eyes::Eyes;
use comity_casework::value::Id;
use rusqlite::{Connection, ToSql, named_params};
use std::collections::HashSet;
use uuid::Uuid;

/// Newest requests first; a writing stands once for every request its person is in.
const NAMED: &str = concat!(
    "SELECT i.person, p.\"full\"
FROM search JOIN register_row AS r ON r.n = search.rowid
    JOIN involvement AS i ON i.request = r.request AND i.dropped = 0
    JOIN person_name AS p ON p.person = i.person AND p.dropped = 0
WHERE search MATCH :words AND p.\"full\" IS NOT NULL
",
    seen!(),
    "ORDER BY search.rowid DESC"
);

/// The index counts letters and digits only; so does what it is asked.
const WITH_PAPER: &str = concat!(
    "SELECT DISTINCT p.person FROM person_paper AS p
WHERE upper(replace(replace(p.\"number\", ' ', ''), '-', '')) = :number AND p.dropped = 0 AND p.person IS NOT NULL
    AND EXISTS (
        SELECT 1 FROM involvement AS i JOIN register_row AS r ON r.request = i.request
        WHERE i.person = p.person AND i.dropped = 0
",
    seen!(),
    ") ORDER BY p.person DESC"
);

/// A whole day between two, or a year as written.
const BORN: &str = concat!(
    "SELECT p.id FROM person AS p
WHERE p.dropped = 0 AND (p.born_on BETWEEN :from AND :to OR p.born_text = :written)
    AND EXISTS (
        SELECT 1 FROM involvement AS i JOIN register_row AS r ON r.request = i.request
        WHERE i.person = p.id AND i.dropped = 0
",
    seen!(),
    ") ORDER BY p.id DESC LIMIT :most"
);

/// How a writing must hold the words asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of them, the last as a beginning.
    Words,
    /// All of them and no others.
    WholeName,
}

impl Vault {
    /// Persons one of whose writings holds the words, those in the newest requests first; `most` at most.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn persons_named(
        &self,
        eyes: &Eyes,
        text: &str,
        wanted: Wanted,
        most: usize,
    ) -> Answer<Vec<Id>> {
        let Some(asked) = fold::query(text) else {
            return Ok(Vec::new());
        };
        let asked = ["names : (", &asked, ")"].concat();
        let (words, key) = (fold::words(text), fold::name_key(text));
        let fits = |name: &str| match wanted {
            Wanted::Words => holds(&fold::words(name), &words),
            Wanted::WholeName => fold::name_key(name) == key,
        };
        self.reading(|connection| {
            let mut statement = connection.prepare_cached(NAMED)?;
            let eyes = Bound::of(eyes, false);
            let asked = [named_params! { ":words": asked }, &eyes.params()].concat();
            let mut rows = statement.query(asked.as_slice())?;
            let (mut seen, mut found) = (HashSet::new(), Vec::new());
            while found.len() < most
                && let Some(row) = rows.next()?
            {
                let person = Uuid::from_bytes(row.get(0)?);
                if !seen.contains(&person) && fits(row.get_ref(1)?.as_str().unwrap_or_default()) {
                    seen.insert(person);
                    found.push(person);
                }
            }
            Ok(found)
        })
    }

    /// Persons with a paper of this number, whatever separates its parts.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn persons_with_paper(&self, eyes: &Eyes, number: &str) -> Answer<Vec<Id>> {
        let key = paper_key(number);
        if key.is_empty() {
            return Ok(Vec::new());
        }
        self.reading(|connection| {
            ids(
                connection,
                WITH_PAPER,
                eyes,
                named_params! { ":number": key },
            )
        })
    }

    /// Persons born from one day to another, or in the year as written; `most` at most.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn persons_born(
        &self,
        eyes: &Eyes,
        (from, to): (&str, &str),
        written: &str,
        most: usize,
    ) -> Answer<Vec<Id>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let asked: &[(&str, &dyn ToSql)] =
            named_params! { ":from": from, ":to": to, ":written": written, ":most": most };
        self.reading(|connection| ids(connection, BORN, eyes, asked))
    }
}

/// A paper's number whatever separates its parts, as the index has it.
#[must_use]
pub fn paper_key(number: &str) -> String {
    let plain = number.replace([' ', '-'], "");
    plain.to_ascii_uppercase()
}

/// Whether a name holds every word, the last one as a beginning.
fn holds(name: &[String], words: &[String]) -> bool {
    let Some((last, whole)) = words.split_last() else {
        return false;
    };
    whole.iter().all(|word| name.contains(word))
        && name.iter().any(|word| word.starts_with(last.as_str()))
}

fn ids(
    connection: &Connection,
    sql: &str,
    eyes: &Eyes,
    asked: &[(&str, &dyn ToSql)],
) -> Answer<Vec<Id>> {
    let eyes = Bound::of(eyes, false);
    let asked = [asked, &eyes.params()].concat();
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(asked.as_slice(), |row| row.get(0).map(Uuid::from_bytes))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

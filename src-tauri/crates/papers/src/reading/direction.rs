//! Which way a request went: from the nearest word that says it, down to a single letter.

use super::Reading;
use crate::columns::Field;
use crate::fold;
use crate::references;
use crate::words::Words;

/// Letters that mean a direction only beside the other one: Arrivée and Départ, Passive and Active,
/// Reçue and Émise, Входящий and Исходящий.
const PAIRS: [(&str, &str); 5] = [("a", "d"), ("p", "a"), ("r", "e"), ("в", "и"), ("i", "o")];

/// "XA/IN/2024/3", "و/3/2024", "ص/3/2024", "вх-12", "SAL-4": a part of a reference.
pub(crate) fn of_reference(reference: &str, samples: &[String]) -> Option<&'static str> {
    let words = references::words(reference);
    let is = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    let first = words.first().map(String::as_str);
    let beside = |letter: &str| {
        samples
            .iter()
            .any(|s| references::words(s).first().is_some_and(|w| w == letter))
    };
    for (incoming, outgoing) in PAIRS {
        if beside(incoming) && beside(outgoing) {
            if first == Some(incoming) {
                return Some("IN");
            }
            if first == Some(outgoing) {
                return Some("OUT");
            }
        }
    }
    let incoming = is(&[
        "in", "inc", "incoming", "وارد", "و", "вх", "ent", "arr", "e", "r", "收", "来", "rec",
    ]);
    let outgoing = is(&[
        "out", "outg", "outgoing", "صادر", "ص", "исх", "sal", "dep", "sort", "s", "发", "去", "d",
    ]);
    match (incoming, outgoing) {
        (true, false) => Some("IN"),
        (false, true) => Some("OUT"),
        _ => None,
    }
}

impl Reading<'_> {
    /// `IN` or `OUT`, from the nearest word that says it.
    pub(crate) fn direction(&self) -> Option<String> {
        let lexicon = Words::get().section("direction");
        let cell = self.text(Field::Direction);
        if let Some(found) = lexicon.best(&cell) {
            return Some(found.code.to_owned());
        }
        if let Some(direction) = self.letter_says(&cell) {
            return Some(direction.to_owned());
        }
        if let (_, Some(direction)) = self.state() {
            return Some(direction.to_owned());
        }
        if let Some(direction) = &self.context.direction {
            return Some(direction.clone());
        }
        self.reference_says()
            .map(str::to_owned)
            .or_else(|| {
                let (received, sent) = (self.text(Field::DateReceived), self.text(Field::DateSent));
                match (received.trim().is_empty(), sent.trim().is_empty()) {
                    (false, true) => Some("IN".to_owned()),
                    (true, false) => Some("OUT".to_owned()),
                    _ => None,
                }
            })
            .or_else(|| {
                lexicon
                    .several(&self.text(Field::Kind))
                    .first()
                    .filter(|f| f.weight > 7)
                    .map(|f| f.code.to_owned())
            })
            .or_else(|| self.file_says.map(str::to_owned))
    }

    /// What our reference says, with the references of the rows around it.
    fn reference_says(&self) -> Option<&'static str> {
        let column = self.columns.of(Field::OurRef).next();
        let samples = column
            .and_then(|i| self.columns.list.get(i))
            .map_or(&[][..], |c| c.samples.as_slice());
        of_reference(&self.our_ref(), samples)
    }

    /// "P" under "Pasiva / Activa", "E" beside "S" in the column: one letter for a direction. The
    /// head is asked first, then the letters that no language uses for both.
    fn letter_says(&self, cell: &str) -> Option<&'static str> {
        let key = fold::key(cell);
        let mut letters = key.chars();
        let (letter, None) = (letters.next()?, letters.next()) else {
            return None;
        };
        let column = self
            .columns
            .of(Field::Direction)
            .find_map(|i| self.columns.list.get(i))?;
        let lexicon = Words::get().section("direction");
        let mut told: Vec<String> = fold::key(&column.header)
            .split(' ')
            .filter(|word| word.starts_with(letter) && word.chars().count() > 1)
            .filter_map(|word| lexicon.best(word).map(|f| f.code.to_owned()))
            .collect();
        told.dedup();
        if let [code] = told.as_slice() {
            return Some(if code == "IN" { "IN" } else { "OUT" });
        }
        let beside = |other: &str| column.samples.iter().any(|s| fold::key(s) == other);
        match letter {
            'i' | 'в' | 'و' | 'r' | 'p' => Some("IN"),
            'o' | 'и' | 'ص' | 's' => Some("OUT"),
            // Entrée beside Sortie, Émise beside Reçue; Arrivée beside Départ, Active beside Passive.
            'e' if beside("s") && !beside("r") => Some("IN"),
            'e' if beside("r") && !beside("s") => Some("OUT"),
            'a' if beside("d") && !beside("p") => Some("IN"),
            'a' if beside("p") && !beside("d") => Some("OUT"),
            'd' if beside("a") => Some("OUT"),
            _ => None,
        }
    }
}

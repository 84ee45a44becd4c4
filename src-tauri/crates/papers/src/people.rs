//! The persons of a cell. Registers put several into one, with numbers, titles and "and others";
//! birth dates stand in a cell beside it, in the same order.

mod numbered;
mod others;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::dates::{self, DateReading, Order};
use crate::fold;
use crate::words::Words;
use others::without_others;

/// A person as the register names one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The piece of the cell, untouched but for the blanks around it.
    pub name_as_written: String,
    /// The name without title, tatweel, vowel signs and double blanks.
    pub name_clean: String,
    /// Birth date (`1955-12-03`), month (`1955-12`) or year (`1955`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<String>,
}

/// "1- ", "2) ", "(3) ", "٤. " at the start of a piece.
fn without_number(piece: &str) -> &str {
    let trimmed = piece.trim_start();
    let inner = trimmed.strip_prefix(['(', '（', '[']).unwrap_or(trimmed);
    let digits: usize = inner
        .chars()
        .take_while(|c| fold::ascii_digit(*c).is_ascii_digit())
        .map(char::len_utf8)
        .sum();
    if digits > 0
        && let Some(rest) = inner.get(digits..)
    {
        let rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(['-', '.', ')', '）', ']', '–', '、', ':', '．'])
            && !after.starts_with(|c: char| fold::ascii_digit(c).is_ascii_digit())
        {
            return after.trim_start_matches(['-', '.', ' ']).trim();
        }
    }
    let circled = trimmed.trim_start_matches(|c: char| ('\u{2460}'..='\u{2473}').contains(&c));
    circled
        .trim_start_matches(['•', '*', '-', '–', '·', '●', ' '])
        .trim()
}

fn words_of(piece: &str) -> usize {
    fold::key(piece)
        .split(' ')
        .filter(|w| !w.is_empty())
        .count()
}

/// Splits where a word such as "and" stands between two whole names.
fn split_word(piece: &str, word: &str) -> Vec<String> {
    let parts: Vec<&str> = piece.split(word).collect();
    if parts.len() > 1 && parts.iter().all(|p| words_of(p) >= 2) {
        parts.into_iter().map(str::to_owned).collect()
    } else {
        vec![piece.to_owned()]
    }
}

/// What a comma does in a column of names written in Latin or Cyrillic letters; the whole column
/// tells, because one cell rarely does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comma {
    /// "Dupontel, Jean": it parts the family name from the given names.
    FamilyName,
    /// "Jean Dupontel, Claire Vasseuil": it parts persons.
    Persons,
}

/// What one cell says about the commas of its column: for persons, for family names, or nothing.
#[must_use]
pub fn comma_of(cell: &str) -> Option<Comma> {
    let mut votes = None;
    for piece in cell.split(['\n', ';', '|']).filter(|p| p.contains(',')) {
        let parts: Vec<&str> = piece.split(',').collect();
        let single = parts.iter().any(|p| p.split_whitespace().count() == 1);
        votes = Some(if single && parts.len() == 2 {
            Comma::FamilyName
        } else {
            Comma::Persons
        });
        if votes == Some(Comma::FamilyName) {
            return votes;
        }
    }
    votes
}

fn split_comma(piece: &str, comma: Comma) -> Vec<String> {
    let parts: Vec<&str> = piece.split(',').collect();
    let oriental = piece
        .chars()
        .any(|c| fold::han(c) || ('\u{600}'..='\u{6FF}').contains(&c));
    let whole = parts.iter().all(|p| p.split_whitespace().count() >= 2);
    // "Иманов Т.С., Садыков Р.": after initials a comma can only part persons.
    let initials = parts.iter().all(|p| {
        p.split_whitespace().count() >= 2
            && p.split_whitespace().next_back().is_some_and(|last| {
                last.contains('.') && last.chars().filter(|c| c.is_alphabetic()).count() <= 2
            })
    });
    if parts.len() > 1 && (oriental || initials || (comma == Comma::Persons && whole)) {
        return parts.into_iter().map(str::to_owned).collect();
    }
    if parts.len() > 2 && parts.len().is_multiple_of(2) {
        // "Ivanov, Ivan, Petrov, Petr": pairs.
        return parts.chunks(2).map(|pair| pair.join(",")).collect();
    }
    vec![piece.to_owned()]
}

/// The pieces of a cell that holds several things of one column.
#[must_use]
pub fn pieces(cell: &str, comma: Comma) -> Vec<String> {
    let mut out: Vec<String> = cell
        .split(['\n', '\r', ';', '؛', '；', '、', '،', '，', '|'])
        .map(str::to_owned)
        .collect();
    for sign in [" - ", " – ", " — ", " / ", " & ", " + ", "\u{A0}- "] {
        out = out
            .iter()
            .flat_map(|p| p.split(sign).map(str::to_owned).collect::<Vec<_>>())
            .collect();
    }
    out = out.iter().flat_map(|p| split_comma(p, comma)).collect();
    for word in [" and ", " et ", " y ", " и ", " و "] {
        out = out.iter().flat_map(|p| split_word(p, word)).collect();
    }
    out
}

fn without_title(name: &str) -> String {
    let titles = Words::get().section("person");
    let mut rest = name.trim().to_owned();
    for _ in 0..2 {
        let tokens = fold::tokens(&rest);
        let longest = titles
            .all(&tokens)
            .into_iter()
            .filter(|f| f.code == "TITLES" && f.span.0 == 0 && f.span.1 < tokens.len())
            .max_by_key(|f| f.span.1);
        let Some(found) = longest else { break };
        // "Da Silveiro" is a family name; "Dª" and "D." are titles.
        let mut letters = rest.chars().skip_while(char::is_ascii_alphabetic);
        let particle = fold::key(&rest).starts_with("da ");
        if particle && found.span.1 == 1 && !matches!(letters.next(), Some('.' | 'ª')) {
            break;
        }
        let Some(after) = after_words(&rest, found.span.1) else {
            break;
        };
        rest = after;
    }
    for suffix in ["先生", "女士", "小姐"] {
        if let Some(short) = rest.strip_suffix(suffix) {
            rest = short.to_owned();
        }
    }
    rest
}

/// The text after its first `count` words.
fn after_words(text: &str, count: usize) -> Option<String> {
    let mut seen = 0;
    let mut inside = false;
    for (at, c) in text.char_indices() {
        let letter = c.is_alphanumeric();
        if letter && (!inside || fold::han(c)) {
            if seen == count {
                return text.get(at..).map(str::to_owned);
            }
            seen += 1;
        }
        inside = letter;
    }
    None
}

/// A birth date as it is kept: day, month or year.
#[must_use]
pub fn born(text: &str, order: Order, as_of: NaiveDate) -> Option<String> {
    match dates::read(text, order, as_of) {
        DateReading::Day(day) | DateReading::Disagree(day) if day <= as_of => Some(day.to_string()),
        DateReading::Month(year, month) => Some(format!("{year:04}-{month:02}")),
        DateReading::Year(year) => Some(year.to_string()),
        _ => None,
    }
}

/// Takes a birth date in brackets off a name: "Ivanov Ivan (1975)".
fn bracketed(piece: &str, order: Order, as_of: NaiveDate) -> (String, Option<String>) {
    let Some(open) = piece.find(['(', '（']) else {
        return (piece.to_owned(), None);
    };
    let (before, inside) = piece.split_at(open);
    if before.trim().is_empty() || !fold::has_digit(inside) {
        return (piece.to_owned(), None);
    }
    match born(inside, order, as_of) {
        Some(born) => (before.trim().to_owned(), Some(born)),
        None => (piece.to_owned(), None),
    }
}

/// A birth date after the name: "Ivanov Ivan, born 3.4.1975", "Иванов И.И., 1975 г.р.".
fn trailing(piece: &str, order: Order, as_of: NaiveDate) -> (String, Option<String>) {
    let Some(digit) = piece
        .char_indices()
        .find(|(_, c)| fold::ascii_digit(*c).is_ascii_digit())
        .map(|(at, _)| at)
    else {
        return (piece.to_owned(), None);
    };
    let (before, after) = piece.split_at(digit);
    let Some(born) = born(after, order, as_of) else {
        return (piece.to_owned(), None);
    };
    let mut name = before
        .trim_end_matches([' ', ',', '،', '-', ':', '(', '.', '*'])
        .to_owned();
    for word in [
        "born",
        "b",
        "dob",
        "né le",
        "née le",
        "né en",
        "née en",
        "nacido el",
        "nacida el",
        "nacido en",
        "مواليد",
        "تولد",
        "род",
        "生于",
        "出生于",
    ] {
        if let Some(short) = name.strip_suffix(word)
            && (short.ends_with([' ', ',', '،']) || word.chars().any(fold::han))
        {
            name = short
                .trim_end_matches([' ', ',', '،', '-', ':', '('])
                .to_owned();
            break;
        }
    }
    if name.trim().is_empty() {
        (piece.to_owned(), None)
    } else {
        (name, Some(born))
    }
}

fn nobody(piece: &str) -> bool {
    let nothing = !piece.chars().any(char::is_alphabetic);
    nothing
        || Words::get()
            .section("person")
            .exact(piece)
            .is_some_and(|code| code == "NONE" || code == "OTHERS")
}

/// Reads the persons of a cell with the birth dates of the cell beside it.
#[must_use]
pub fn read(
    names: &str,
    births: &str,
    comma: Comma,
    order: Order,
    as_of: NaiveDate,
) -> Vec<Person> {
    let names = numbered::on_lines(&without_others(names));
    let mut out = Vec::new();
    for piece in pieces(&names, comma) {
        let piece = without_number(&piece);
        let piece = without_others(piece);
        let only_born = !out.is_empty()
            && piece.starts_with(|c| fold::ascii_digit(c).is_ascii_digit())
            && born(&piece, order, as_of).is_some();
        if only_born || nobody(&piece) {
            // "Ivanov Ivan, 1975": a birth date split off belongs to the name before it.
            if fold::has_digit(&piece)
                && let Some(last) = out.last_mut()
            {
                let last: &mut Person = last;
                last.born = last.born.take().or_else(|| born(&piece, order, as_of));
            }
            continue;
        }
        let (name, mut birth) = bracketed(&piece, order, as_of);
        let name = if birth.is_none() {
            let (name, found) = trailing(&name, order, as_of);
            birth = found;
            name
        } else {
            name
        };
        let name = name.trim().to_owned();
        let clean = fold::tidy(&without_title(&fold::tidy(&name)));
        out.push(Person {
            name_clean: clean,
            name_as_written: name,
            born: birth,
        });
    }
    let births = birth_pieces(births);
    if births.len() == 1 || births.len() == out.len() {
        for (person, birth) in out.iter_mut().zip(&births) {
            if person.born.is_none() {
                person.born = born(birth, order, as_of);
            }
        }
    }
    out
}

fn birth_pieces(births: &str) -> Vec<String> {
    let births = births.trim_end_matches(['\n', '\r']);
    let several: Vec<String> = births
        .split(['\n', ';', '؛', '；', '、', '،', '|'])
        .map(str::to_owned)
        .collect();
    let several = if several.len() > 1 {
        several
    } else {
        let comma: Vec<String> = births.split(',').map(str::to_owned).collect();
        let dash: Vec<String> = births.split(" - ").map(str::to_owned).collect();
        if comma.len() > 1
            && comma
                .iter()
                .all(|p| fold::has_digit(p) && p.len() > 5 || p.trim().len() < 2)
        {
            comma
        } else if dash.len() > 1 {
            dash
        } else {
            several
        }
    };
    several.iter().map(|p| without_number_date(p)).collect()
}

/// "1) 3/4/1975": a list number before a birth date.
fn without_number_date(piece: &str) -> String {
    let tidy = fold::tidy(piece);
    match tidy
        .split_once([')', '.'])
        .or_else(|| tidy.split_once("- "))
    {
        Some((number, rest))
            if number.len() <= 2
                && number.chars().all(|c| c.is_ascii_digit())
                && rest.trim().len() >= 8
                && tidy.contains([')']) =>
        {
            rest.trim().to_owned()
        }
        _ => tidy,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(cell: &str) -> Vec<String> {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 12).unwrap();
        read(cell, "", Comma::Persons, Order::DayFirst, as_of)
            .into_iter()
            .map(|p| p.name_clean)
            .collect()
    }

    #[test]
    fn several_persons_of_a_cell_are_parted() {
        assert_eq!(
            names("Khachutayev, Magomed; Dobrzeński, Vesna"),
            ["Khachutayev, Magomed", "Dobrzeński, Vesna"]
        );
        assert_eq!(
            names("1- محمد خير قندلاتجي\n2- عبد الرحيم يوسف الرشوانجي "),
            ["محمد خير قندلاتجي", "عبد الرحيم يوسف الرشوانجي"]
        );
        assert_eq!(
            names("السيد/ عبد  الرحمن يوسف، منى مصطـــفى الحاج"),
            ["عبد الرحمن يوسف", "منى مصطفى الحاج"]
        );
        assert_eq!(
            names("سلوى الشمعلاني - ماجد سليمان وآخرون"),
            ["سلوى الشمعلاني", "ماجد سليمان"]
        );
        assert_eq!(
            names("Петров Пётр, Сидорова Анна и др."),
            ["Петров Пётр", "Сидорова Анна"]
        );
        assert_eq!(
            names("M. Jean Dupontel et Mme Claire Vasseuil"),
            ["Jean Dupontel", "Claire Vasseuil"]
        );
        assert_eq!(names("张伟文、李娜英等人"), ["张伟文", "李娜英"]);
        assert_eq!(names("王小明等3人"), ["王小明"]);
        assert_eq!(
            names("Penhallick-Rowe, Deborah"),
            ["Penhallick-Rowe, Deborah"]
        );
        assert_eq!(names("Sr. Ortega y Gasset"), ["Ortega y Gasset"]);
        assert_eq!(names("неизвестно"), Vec::<String>::new());
        assert_eq!(names("A/S Nordkapital"), ["A/S Nordkapital"]);
    }

    #[test]
    fn birth_dates_go_with_their_persons() {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 12).unwrap();
        let births = |names: &str, births: &str| -> Vec<Option<String>> {
            read(names, births, Comma::FamilyName, Order::DayFirst, as_of)
                .into_iter()
                .map(|p| p.born)
                .collect()
        };
        assert_eq!(
            births("أ ب - ج د", "-\n8/6/1981"),
            [None, Some("1981-06-08".to_owned())]
        );
        assert_eq!(
            births("A, B; C, D", "1957-03-25; "),
            [Some("1957-03-25".to_owned()), None]
        );
        assert_eq!(
            births("Иванов Иван (1975 г.р.)", ""),
            [Some("1975".to_owned())]
        );
        assert_eq!(
            births("Ivanov Ivan, 03.04.1975", ""),
            [Some("1975-04-03".to_owned())]
        );
        assert_eq!(
            births("张伟（1980年3月5日生）", ""),
            [Some("1980-03-05".to_owned())]
        );
    }
}

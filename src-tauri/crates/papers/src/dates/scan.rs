//! Finds the dates of a text. The text becomes pieces (numbers, words, signs) once; patterns are then
//! tried from the left, so that a reference number beside a date is not taken for one.

use chrono::{Datelike, NaiveDate};

use crate::fold;
use crate::words::{Lexicon, Words};

/// The order of figures such as 03/04/2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Day, month, year: the rule unless a column proves otherwise.
    #[default]
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A number and how many digits it was written with.
    Number(u64, usize),
    /// A folded word.
    Word(String),
    /// A sign; blanks are left out unless they stand alone between two pieces.
    Sign(char),
    /// A blank.
    Blank,
}

/// A day found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) day: NaiveDate,
    pub(super) hijri: bool,
}

/// All that was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) days: Vec<Day>,
    /// Something has the shape of a date and is none.
    pub(super) impossible: bool,
}

/// Chinese figures of a date: 二〇二四年三月十二日.
fn han_number(run: &str) -> Option<u64> {
    const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digit = |c: char| match c {
        '零' => Some(0),
        other => DIGITS
            .iter()
            .position(|d| *d == other)
            .and_then(|p| u64::try_from(p).ok()),
    };
    if !run.contains('十') {
        return run
            .chars()
            .try_fold(0_u64, |sum, c| Some(sum.checked_mul(10)? + digit(c)?));
    }
    let (tens, ones) = run.split_once('十')?;
    let tens = if tens.is_empty() {
        1
    } else {
        digit(tens.chars().next()?)?
    };
    let ones = if ones.is_empty() {
        0
    } else {
        digit(ones.chars().next()?)?
    };
    Some(tens * 10 + ones)
}

fn han_digit(c: char) -> bool {
    "〇零一二三四五六七八九十".contains(c)
}

/// Cuts a text into pieces.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let text = fold::tidy(text);
    let mut out = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(&c) = rest.peek() {
        if c.is_ascii_digit() {
            let run = take(&mut rest, |c| c.is_ascii_digit());
            out.push(Piece::Number(run.parse().unwrap_or(u64::MAX), run.len()));
        } else if han_digit(c) {
            let run = take(&mut rest, han_digit);
            let number = han_number(&run);
            out.push(number.map_or(Piece::Word(run), |n| {
                Piece::Number(n, if n > 99 { 4 } else { 2 })
            }));
        } else if fold::han(c) {
            out.push(Piece::Word(c.to_string()));
            rest.next();
        } else if c.is_alphabetic() {
            let run = take(&mut rest, |c| {
                c.is_alphabetic() && !fold::han(c) || matches!(c, '\'' | '’' | 'ʼ')
            });
            out.extend(
                fold::key(&run)
                    .split(' ')
                    .filter(|w| !w.is_empty())
                    .map(|w| Piece::Word(w.to_owned())),
            );
        } else {
            rest.next();
            match c {
                ' ' => out.push(Piece::Blank),
                '−' | '–' | '—' | '‐' => out.push(Piece::Sign('-')),
                other => out.push(Piece::Sign(other)),
            }
        }
    }
    out
}

fn take(
    rest: &mut std::iter::Peekable<std::str::Chars<'_>>,
    keep: impl Fn(char) -> bool,
) -> String {
    let mut run = String::new();
    while let Some(&c) = rest.peek() {
        if !keep(c) {
            break;
        }
        run.push(c);
        rest.next();
    }
    run
}

fn skip_blanks(pieces: &[Piece], mut at: usize) -> usize {
    while matches!(pieces.get(at), Some(Piece::Blank)) {
        at += 1;
    }
    at
}

fn number(pieces: &[Piece], at: usize) -> Option<(u32, usize)> {
    match pieces.get(at) {
        Some(Piece::Number(value, digits)) if *digits <= 4 => {
            u32::try_from(*value).ok().map(|v| (v, *digits))
        }
        _ => None,
    }
}

/// Whether the calendar is named after a date: ه, هـ, AH, م, AD.
fn era(pieces: &[Piece], at: usize) -> Option<bool> {
    let at = skip_blanks(pieces, at);
    match pieces.get(at) {
        Some(Piece::Word(word)) => match word.as_str() {
            "ه" | "ah" | "هجري" | "هجريه" | "h" | "hijri" | "الهجري" => Some(true),
            "م" | "ad" | "ce" | "ميلادي" | "ميلاديه" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A day of either calendar.
pub(super) fn build(year: u32, month: u32, day: u32, hijri: bool) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok()?;
    if hijri || (1300..1500).contains(&year) {
        super::from_hijri(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    } else {
        NaiveDate::from_ymd_opt(year, month, day).filter(|_| (1850..=2200).contains(&year))
    }
}

fn century(year: u32, digits: usize, hijri: bool, as_of: NaiveDate) -> u32 {
    if digits > 2 {
        return year;
    }
    if hijri {
        return if year < 70 { 1400 + year } else { 1300 + year };
    }
    let now = u32::try_from(as_of.year().rem_euclid(100)).unwrap_or_default();
    if year <= now + 1 {
        2000 + year
    } else {
        1900 + year
    }
}

struct Three {
    numbers: [(u32, usize); 3],
    next: usize,
    sign: char,
}

/// Three numbers with the same sign between them.
fn three(pieces: &[Piece], at: usize) -> Option<Three> {
    let first = number(pieces, at)?;
    let mut cursor = skip_blanks(pieces, at + 1);
    let sign = match pieces.get(cursor) {
        Some(Piece::Sign(sign @ ('/' | '-' | '.' | '\\'))) => *sign,
        _ => return None,
    };
    cursor = skip_blanks(pieces, cursor + 1);
    let second = number(pieces, cursor)?;
    cursor = skip_blanks(pieces, cursor + 1);
    if pieces.get(cursor) != Some(&Piece::Sign(sign)) {
        return None;
    }
    cursor = skip_blanks(pieces, cursor + 1);
    let third = number(pieces, cursor)?;
    // A fourth number in the chain makes it a reference, not a date.
    if pieces.get(cursor + 1) == Some(&Piece::Sign(sign)) && number(pieces, cursor + 2).is_some() {
        return None;
    }
    Some(Three {
        numbers: [first, second, third],
        next: cursor + 1,
        sign,
    })
}

fn resolve(
    three: &Three,
    era: Option<bool>,
    order: Order,
    as_of: NaiveDate,
) -> Option<Option<Day>> {
    let [first, second, third] = three.numbers;
    let hijri_year =
        |year: u32| era == Some(true) || (era.is_none() && (1300..1500).contains(&year));
    let made = |year: u32, month: u32, day: u32, hijri: bool| {
        build(year, month, day, hijri).map(|day| Day { day, hijri })
    };
    if first.1 == 4 || first.0 > 31 {
        if third.1 > 2 {
            return None;
        }
        let hijri = hijri_year(first.0);
        return Some(made(
            century(first.0, first.1, hijri, as_of),
            second.0,
            third.0,
            hijri,
        ));
    }
    if third.1 != 4 && third.1 != 2 || first.1 > 2 || second.1 > 2 {
        return None;
    }
    let hijri = hijri_year(third.0);
    let year = century(third.0, third.1, hijri, as_of);
    let day_first = order == Order::DayFirst || three.sign == '.' || hijri;
    let (day, month) = if day_first {
        (first.0, second.0)
    } else {
        (second.0, first.0)
    };
    Some(made(year, month, day, hijri))
}

/// 年月日, or "2 March 2023", "March 2, 2023", "2023 March 2" and their like.
fn worded(pieces: &[Piece], at: usize, as_of: NaiveDate) -> Option<(Option<Day>, usize)> {
    if let Some(found) = chinese(pieces, at) {
        return Some(found);
    }
    let words = Words::get();
    let filler = |word: &str| {
        matches!(
            word,
            "de" | "del"
                | "of"
                | "st"
                | "nd"
                | "rd"
                | "th"
                | "er"
                | "شهر"
                | "من"
                | "сего"
                | "г"
                | "the"
                | "d"
                | "o"
        )
    };
    let skip = |mut at: usize| {
        loop {
            match pieces.get(at) {
                Some(Piece::Blank | Piece::Sign('.' | ',' | '-' | '/' | '،' | 'º' | '°')) => {
                    at += 1;
                }
                Some(Piece::Word(word)) if filler(word) => at += 1,
                _ => return at,
            }
        }
    };
    let Some((value, digits)) = number(pieces, at) else {
        let (month, hijri, after) = month_at(pieces, at, words)?;
        let middle = skip(after);
        let (day, day_digits) = number(pieces, middle)?;
        let last = skip(middle + 1);
        let (year, 4) = number(pieces, last)? else {
            return None;
        };
        if day_digits > 2 {
            return None;
        }
        return Some((
            build(year, month, day, hijri).map(|day| Day { day, hijri }),
            last + 1,
        ));
    };
    let (month, hijri, after) = month_at(pieces, skip(at + 1), words)?;
    let last = skip(after);
    let (other, other_digits) = number(pieces, last)?;
    let (day, year, year_digits) = if digits == 4 {
        (other, value, digits)
    } else {
        (value, other, other_digits)
    };
    if year_digits == 3 || year_digits < 2 {
        return None;
    }
    let year = century(year, year_digits, hijri, as_of);
    Some((
        build(year, month, day, hijri).map(|day| Day { day, hijri }),
        last + 1,
    ))
}

fn chinese(pieces: &[Piece], at: usize) -> Option<(Option<Day>, usize)> {
    let is = |at: usize, signs: [&str; 2]| matches!(pieces.get(at), Some(Piece::Word(w)) if signs.contains(&w.as_str()));
    let (year, _) = number(pieces, at)?;
    let mut cursor = skip_blanks(pieces, at + 1);
    if !is(cursor, ["年", "年"]) {
        return None;
    }
    cursor = skip_blanks(pieces, cursor + 1);
    let (month, _) = number(pieces, cursor)?;
    cursor = skip_blanks(pieces, cursor + 1);
    if !is(cursor, ["月", "月"]) {
        return None;
    }
    cursor = skip_blanks(pieces, cursor + 1);
    let (day, _) = number(pieces, cursor)?;
    cursor = skip_blanks(pieces, cursor + 1);
    if !is(cursor, ["日", "号"]) {
        return None;
    }
    Some((
        build(year, month, day, false).map(|day| Day { day, hijri: false }),
        cursor + 1,
    ))
}

fn month_at(pieces: &[Piece], at: usize, words: &Words) -> Option<(u32, bool, usize)> {
    let first = matches!(pieces.get(at), Some(Piece::Word(_)));
    if !first {
        return None;
    }
    // A month has four words at most ("rabi al awwal"), with blanks, hyphens or points between them.
    let mut text = String::new();
    let mut ends = Vec::new();
    for (offset, piece) in pieces.iter().skip(at).take(8).enumerate() {
        match piece {
            Piece::Word(word) => {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(word);
                ends.push((text.clone(), at + offset + 1));
            }
            Piece::Blank | Piece::Sign('-' | '.' | '\'') => {}
            _ => break,
        }
        if ends.len() == 4 {
            break;
        }
    }
    ends.iter().rev().find_map(|(text, end)| {
        let month = |lexicon: &Lexicon| lexicon.exact(text).and_then(|m| m.parse().ok());
        month(&words.gregorian)
            .map(|m: u32| (m, false, *end))
            .or_else(|| month(&words.hijri).map(|m: u32| (m, true, *end)))
    })
}

/// Whether a number continues a reference ("و/4/12/2025", "MLA-2024-05-01") and starts no date.
fn in_reference(pieces: &[Piece], at: usize) -> bool {
    at >= 2
        && matches!(
            pieces.get(at - 1),
            Some(Piece::Sign('/' | '-' | '\\' | '.'))
        )
        && matches!(pieces.get(at - 2), Some(Piece::Word(_) | Piece::Number(..)))
}

/// Every date of the text.
pub(super) fn find(pieces: &[Piece], order: Order, as_of: NaiveDate) -> Found {
    let mut found = Found::default();
    let mut at = 0;
    while at < pieces.len() {
        let hit = if in_reference(pieces, at) {
            None
        } else {
            three(pieces, at)
                .and_then(|three| {
                    let era = era(pieces, three.next);
                    resolve(&three, era, order, as_of).map(|day| (day, three.next))
                })
                .or_else(|| worded(pieces, at, as_of))
        };
        match hit {
            Some((Some(day), next)) => {
                found.days.push(day);
                at = next;
            }
            Some((None, next)) => {
                found.impossible = true;
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// What the figures prove about the order of day and month.
pub(super) fn proves(pieces: &[Piece]) -> Option<Order> {
    (0..pieces.len()).find_map(|at| {
        let three = three(pieces, at).filter(|t| t.sign != '.')?;
        let [first, second, third] = three.numbers;
        if first.1 > 2
            || first.0 > 31
            || (1300..1500).contains(&third.0)
            || era(pieces, three.next) == Some(true)
        {
            return None;
        }
        match (first.0, second.0) {
            (13..=31, 1..=12) => Some(Order::DayFirst),
            (1..=12, 13..=31) => Some(Order::MonthFirst),
            _ => None,
        }
    })
}

/// A month and its year, without a day.
pub(super) fn month_and_year(pieces: &[Piece]) -> Option<(i32, u32)> {
    let words = Words::get();
    for at in 0..pieces.len() {
        let pair = match (
            number(pieces, at),
            pieces.get(at + 1),
            number(pieces, at + 2),
        ) {
            (Some((month, 1 | 2)), Some(Piece::Sign('/' | '-' | '.')), Some((year, 4))) => {
                Some((year, month))
            }
            (Some((year, 4)), Some(Piece::Sign('/' | '-' | '.')), Some((month, 1 | 2))) => {
                Some((year, month))
            }
            _ => month_at(pieces, at, words)
                .filter(|(_, hijri, _)| !hijri)
                .and_then(|(month, _, after)| {
                    number(pieces, skip_blanks(pieces, after))
                        .filter(|(_, d)| *d == 4)
                        .map(|(year, _)| (year, month))
                }),
        };
        if let Some((year, month @ 1..=12)) = pair
            && (1850..2200).contains(&year)
        {
            return i32::try_from(year).ok().map(|year| (year, month));
        }
    }
    None
}

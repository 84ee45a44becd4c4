//! Registers write the same word in many ways. Everything that is compared is folded here first, so
//! that accents, vowel signs, tatweel, digits of another script and blanks never decide a row.

mod simplified;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The first digit of each block of decimal digits that registers use (beyond ASCII; full-width
/// digits become ASCII by NFKC).
const ZEROES: [char; 9] = [
    '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{BE6}', '\u{C66}',
    '\u{E50}',
];

/// The ASCII digit for a decimal digit of any script, or the character itself.
#[must_use]
pub fn ascii_digit(c: char) -> char {
    for zero in ZEROES {
        let offset = u32::from(c).wrapping_sub(u32::from(zero));
        if offset < 10 {
            return char::from_digit(offset, 10).unwrap_or(c);
        }
    }
    c
}

/// Marks that only steer the direction or the joining of text.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}' | '\u{AD}' | '\u{640}')
}

/// Vowel signs of Arabic; other combining marks belong to the letters.
fn vowel_sign(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{656}'..='\u{65F}')
}

/// Text as a person would retype it: NFKC, no tatweel, vowel signs or direction marks, ASCII digits,
/// single blanks, trimmed.
#[must_use]
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkc() {
        if invisible(c) || vowel_sign(c) {
            continue;
        }
        if c.is_whitespace() || c.is_control() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(ascii_digit(c));
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// Like [`tidy`], keeping line ends as `\n`, because in a cell they separate.
#[must_use]
pub fn tidy_lines(text: &str) -> String {
    let lines: Vec<String> = text
        .split(['\n', '\r', '\u{2028}', '\u{85}'])
        .map(tidy)
        .filter(|l| !l.is_empty())
        .collect();
    lines.join("\n")
}

/// The form that is compared: letters and digits only, without case, accents and the spelling
/// differences of Arabic, one blank between words.
#[must_use]
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd() {
        if invisible(c) || is_combining_mark(c) {
            continue;
        }
        for c in c.to_lowercase() {
            if is_combining_mark(c) {
                continue;
            }
            let c = match c {
                'ة' => 'ه',
                'ى' | 'ی' => 'ي',
                'ک' => 'ك',
                'ٱ' => 'ا',
                '№' => 'n',
                other if han(other) => simplified::simplified(other),
                other => ascii_digit(other),
            };
            if c.is_alphanumeric() {
                out.push(c);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// Whether the character is a Chinese one, which stands as a word by itself.
#[must_use]
pub fn han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '〇')
}

fn arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}')
}

/// A folded word and the forms under which it may be found: Arabic joins "and", "by", "for" and the
/// article to the word that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word, then its shorter forms.
    pub forms: Vec<String>,
}

fn without(word: &str, prefix: &str, least: usize) -> Option<String> {
    word.strip_prefix(prefix)
        .filter(|rest| rest.chars().count() >= least)
        .map(str::to_owned)
}

fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    if !word.starts_with(arabic) {
        return forms;
    }
    let mut at = 0;
    while let Some(form) = forms.get(at).cloned() {
        let shorter = ["ال", "لل", "وال", "بال", "و", "ف", "ب", "ل", "ك"];
        for (rank, prefix) in shorter.iter().enumerate() {
            // One letter is taken off once only: "ورد" must not become "د".
            let least = if rank < 4 { 2 } else { 3 };
            if let Some(rest) = without(&form, prefix, least)
                && (rank < 4 || at == 0)
                && !forms.contains(&rest)
            {
                forms.push(rest);
            }
        }
        at += 1;
    }
    forms
}

/// The words of a text, folded.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    for word in key(text).split(' ').filter(|w| !w.is_empty()) {
        for piece in pieces(word) {
            out.push(Token {
                forms: forms(&piece),
            });
        }
    }
    out
}

/// Chinese characters singly, everything else as whole words.
#[must_use]
pub fn pieces(word: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut run = String::new();
    for c in word.chars() {
        if han(c) {
            if !run.is_empty() {
                out.push(std::mem::take(&mut run));
            }
            out.push(c.to_string());
        } else {
            run.push(c);
        }
    }
    if !run.is_empty() {
        out.push(run);
    }
    out
}

/// Whether a text holds a digit of any script.
#[must_use]
pub fn has_digit(text: &str) -> bool {
    text.nfkc().any(|c| ascii_digit(c).is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_have_one_key() {
        assert_eq!(key("السعوديه"), key("السعودية"));
        assert_eq!(key("إسبانيا"), key("اسبانيا"));
        assert_eq!(key("نيجيريــــا"), key("نيجيريا"));
        assert_eq!(key("Türkiye"), key("TURKIYE"));
        assert_eq!(key("Côte d’Ivoire"), key("cote d'ivoire"));
        assert_eq!(key("و/١/٢٠٢٣"), key("و/1/2023"));
        assert_eq!(key("\u{200F}بنغلاديش\u{200F}"), key("بنغلاديش"));
    }

    #[test]
    fn tidying_keeps_the_letters_and_loses_the_dress() {
        assert_eq!(tidy("فَيصَل\u{A0} الشمعﻻني "), "فيصل الشمعلاني");
        assert_eq!(tidy("２０２３年"), "2023年");
    }

    #[test]
    fn an_arabic_word_is_found_without_its_particles() {
        let words = tokens("والاشتراك");
        assert!(words[0].forms.contains(&"اشتراك".to_owned()));
        assert!(!tokens("ورد")[0].forms.contains(&"رد".to_owned()));
    }
}

//! Brings writings of one word together for searching: scripts differ in what a reader takes for the same.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Text as it is searched for: compatibility forms joined, lower case, Arabic without vowel marks and with one
/// alef, ya and ha, Cyrillic without the dots of yo, digits ASCII, Han letters apart from each other.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfkc().flat_map(char::to_lowercase) {
        match letter {
            // Vowel marks, small alef above, tatweel; and marks that only steer direction.
            '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{0640}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            'ё' => out.push('е'),
            '٠'..='٩' => out.push(ascii(letter, '٠')),
            '۰'..='۹' => out.push(ascii(letter, '۰')),
            '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3134F}' => {
                out.push(' ');
                out.push(letter);
                out.push(' ');
            }
            other => out.push(other),
        }
    }
    out
}

fn ascii(digit: char, zero: char) -> char {
    u32::from(digit)
        .checked_sub(u32::from(zero))
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(digit)
}

/// A reference number as two offices would recognise it: letters and digits only, folded.
#[must_use]
pub fn reference_key(reference: &str) -> String {
    fold(reference)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// The words of a name as the search compares them: folded, and without any marks on letters.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let plain: String = fold(text)
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name whatever the order of its words: two names with one key read the same.
#[must_use]
pub fn name_key(name: &str) -> String {
    let mut words = words(name);
    words.sort_unstable();
    words.join(" ")
}

/// What the search engine is asked: every word, the last as a beginning. `None` when nothing is left to ask.
pub(crate) fn query(text: &str) -> Option<String> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return None;
    }
    // Letters and digits only, within quotes: nothing of the engine's own language can get in.
    let quoted: Vec<String> = words
        .iter()
        .map(|word| ["\"", word, "\""].concat())
        .collect();
    Some(quoted.join(" ") + " *")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writings_of_one_name_meet() {
        assert_eq!(fold("أَحْمَد"), fold("احمد"));
        assert_eq!(fold("فاطمة"), fold("فاطمه"));
        assert_eq!(fold("مصطفى"), fold("مصطفي"));
        assert_eq!(fold("Пётр"), fold("ПЕТР"));
        assert_eq!(fold("٢٠٢٦"), "2026");
        assert_eq!(fold("۱۲"), "12");
        assert_eq!(fold("ＡＢＣ"), "abc");
        assert_eq!(fold("王小明").split_whitespace().count(), 3);
    }

    #[test]
    fn references_meet_whatever_separates_their_parts() {
        assert_eq!(
            reference_key("MLA-2026/٠٠١٢"),
            reference_key("mla 2026.0012")
        );
    }

    #[test]
    fn a_name_has_one_key_whatever_the_order_and_the_marks() {
        assert_eq!(name_key("Núñez, José"), name_key("jose NUNEZ"));
        assert_eq!(name_key("أحمد الخطيب"), name_key("الخطيب أَحْمَد"));
        assert_ne!(name_key("Jose Nunez"), name_key("Jose"));
        assert_eq!(words("王小明"), ["王", "小", "明"]);
    }

    #[test]
    fn a_query_cannot_speak_the_engines_language() {
        assert_eq!(
            query("names: OR \"x* NEAR(").as_deref(),
            Some("\"names\" \"or\" \"x\" \"near\" *")
        );
        assert_eq!(query(" -- "), None);
    }
}

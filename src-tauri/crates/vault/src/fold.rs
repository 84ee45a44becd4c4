//! Brings writings of one word together for searching: scripts differ in what a reader takes for the same.

use unicode_normalization::UnicodeNormalization as _;

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
    fn a_query_cannot_speak_the_engines_language() {
        assert_eq!(
            query("names: OR \"x* NEAR(").as_deref(),
            Some("\"names\" \"or\" \"x\" \"near\" *")
        );
        assert_eq!(query(" -- "), None);
    }
}

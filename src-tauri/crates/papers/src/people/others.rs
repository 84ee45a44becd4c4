//! "And others" at the end of a cell names nobody; an initial with its point is part of a name.

use crate::fold;

/// Takes "and others" off the end of a cell.
pub(super) fn without_others(text: &str) -> String {
    let written = text.trim_end_matches([' ', ',', ';', '،', '、', '\n']);
    if initial(written) {
        return written.to_owned();
    }
    let mut text = text
        .trim_end_matches([' ', '.', ',', ';', '،', '、', '\n'])
        .to_owned();
    for words in OTHERS {
        if let Some(rest) = text.strip_suffix(words) {
            let apart = words.chars().any(fold::han)
                || rest.is_empty()
                || rest.ends_with([' ', ',', ';', '،', '\n', '\u{A0}']);
            if apart {
                text = rest
                    .trim_end_matches([' ', ',', ';', '،', '、', '\n', '\u{A0}', '-', '–'])
                    .to_owned();
                break;
            }
        }
    }
    if let Some(at) = text.rfind('等') {
        let tail = text.get(at..).unwrap_or_default();
        let counts = tail.chars().skip(1).all(|c| {
            fold::ascii_digit(c).is_ascii_digit() || "人名一二三四五六七八九十多".contains(c)
        });
        if counts && at > 0 {
            text.truncate(at);
        }
    }
    text
}

/// "Тестов И.И.": the point belongs to the initial.
fn initial(text: &str) -> bool {
    let Some(name) = text.strip_suffix('.') else {
        return false;
    };
    let last = name.rsplit([' ', '.']).next().unwrap_or_default();
    name.contains([' ', '.']) && last.chars().count() == 1 && last.chars().all(char::is_uppercase)
}

/// The endings that mean "and others"; compared as written, because they end a name.
const OTHERS: [&str; 38] = [
    "& another",
    "& ors",
    "and ors",
    "& anor",
    "and anor",
    "& Ors",
    "ومن معه",
    "ومن معهم",
    "ومن معها",
    "وشركاؤه",
    "y cómplices",
    "et complices",
    "& others",
    "и другие лица",
    "и иные",
    "и соучастники",
    "وآخرون",
    "وآخرين",
    "واخرون",
    "وآخر",
    "وأخرى",
    "وغيرهم",
    "and others",
    "and another",
    "and other",
    "et al",
    "et autres",
    "et autre",
    "et consorts",
    "y otros",
    "y otras",
    "y otro",
    "y otra",
    "и др",
    "и другие",
    "и другой",
    "等人",
    "等",
];

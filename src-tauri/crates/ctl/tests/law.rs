//! `comityctl law`: the law as a document, without an office.
#![cfg(test)]

mod support;

use support::{Place, code, json};

#[test]
fn the_law_is_written_as_a_page_in_the_language_asked_for_and_never_over_a_file() {
    let place = Place::new();
    let page = [
        "law", "--html", "--lang", "ar", "--out", "law.html", "--json",
    ];
    let answer = json(&place.run(&page));
    let text = std::fs::read_to_string(place.folder.path().join("law.html")).unwrap();
    assert_eq!(answer["bytes"], text.len());
    assert!(text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(text.contains("ECE-PA-18"));
    let again = place.run(&page);
    assert_ne!(code(&again), 0);
    assert!(String::from_utf8_lossy(&again.stdout).contains("file-exists"));
}

#[test]
fn without_a_file_the_law_is_printed_as_text() {
    let place = Place::new();
    let printed = place.run(&["law"]);
    assert_eq!(code(&printed), 0, "{printed:?}");
    let text = String::from_utf8(printed.stdout).unwrap();
    assert!(text.starts_with("# "));
    assert!(text.contains("| ECE-PA-18 |") && text.contains("ETS 24, 16(4)"));
}

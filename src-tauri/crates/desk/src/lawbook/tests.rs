//! That nothing of the law is left out of the document, and that it speaks.

use super::book::{Book, Cell, Piece};
use super::chapters::book;
use super::{Form, write};
use crate::words::Words;
use comity_casework::law;

fn rows(book: &Book, chapter: &str) -> Vec<Vec<String>> {
    let chapter = book.chapters.iter().find(|one| one.id == chapter).unwrap();
    let rows = chapter.tables.iter().flat_map(|table| &table.rows);
    rows.map(|row| row.iter().map(said).collect()).collect()
}

fn said(cell: &Cell) -> String {
    let lines = cell.0.iter().map(|line| {
        let pieces = line.0.iter().map(|piece| match piece {
            Piece::Words(text) | Piece::Code(text) => text.as_str(),
        });
        pieces.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The row of a code, which must say its source in the same row.
fn cites(rows: &[Vec<String>], code: &str, source: &str) {
    let mut own = rows
        .iter()
        .filter(|row| row.first().is_some_and(|one| one == code));
    assert!(
        own.any(|row| row.iter().any(|cell| cell.contains(source))),
        "{code} does not stand with {source}"
    );
}

#[test]
fn every_rule_guard_step_and_item_stands_in_the_document_with_its_article() {
    let law = law::get();
    let words = Words::of("en");
    let book = book(law, &words);
    let limits = rows(&book, "limits");
    law.rules()
        .filter(|rule| rule.article.contains(char::is_numeric))
        .for_each(|rule| {
            cites(
                &limits,
                &rule.code,
                &format!("{}, {}", rule.source, rule.article),
            );
        });
    assert_eq!(limits.len(), law.rules().count());
    let guards = rows(&book, "guards");
    assert_eq!(guards.len(), law.guards().count());
    for guard in law
        .guards()
        .filter(|guard| guard.article.contains(char::is_numeric))
    {
        cites(&guards, &guard.code, &guard.article);
    }
    let items = rows(&book, "checklists");
    assert_eq!(items.len(), law.checklists().count());
    for item in law
        .checklists()
        .filter(|item| item.article.contains(char::is_numeric))
    {
        cites(&items, &item.code, &item.article);
    }
    let steps = rows(&book, "cycles");
    assert_eq!(steps.len(), law.steps().count());
    for (step, row) in law
        .machines()
        .flat_map(|machine| law.steps().filter(move |step| step.machine == machine.code))
        .zip(&steps)
    {
        assert!(row[1].ends_with(&step.to), "{row:?}");
        for need in &step.needs {
            assert!(
                row[2].contains(&format!(" {need} ")),
                "{need} is not asked for in {row:?}"
            );
        }
        if step.article.contains(char::is_numeric) {
            assert_eq!(row[5], step.article);
        }
    }
    assert_eq!(rows(&book, "grounds").len(), law.grounds().count());
    assert_eq!(rows(&book, "kinds").len(), law.kinds().count());
    assert_eq!(rows(&book, "measures").len(), law.measures().count());
    assert_eq!(rows(&book, "bases").len(), law.bases().count());
    assert_eq!(rows(&book, "offences").len(), law.offences().count());
    assert_eq!(rows(&book, "lists").len(), law.lists().count());
}

#[test]
fn every_cell_has_words_in_english_and_arabic() {
    for tag in ["en", "ar"] {
        let words = Words::of(tag);
        let book = book(law::get(), &words);
        let bare = |text: &str| {
            let family = text.split('-').next().unwrap_or_default();
            let families = [
                "lawbook",
                "kind",
                "measure",
                "guard",
                "check",
                "rule",
                "effect",
                "event",
                "ground",
                "basis",
                "status",
                "answer",
                "fact",
                "nature",
                "direction",
                "letter",
                "sherloc",
                "offence",
            ];
            families.contains(&family) && text.len() > family.len() && !text.contains(' ')
        };
        let mut texts = vec![book.title.clone(), book.contents.clone()];
        texts.extend(book.preface.iter().cloned());
        for chapter in &book.chapters {
            texts.extend([chapter.title.clone(), chapter.note.clone()]);
            for table in &chapter.tables {
                assert!(!table.rows.is_empty(), "{} has an empty table", chapter.id);
                texts.push(table.title.clone());
                texts.extend(table.heads.iter().cloned());
                let cells = table.rows.iter().flatten();
                let pieces = cells.flat_map(|cell| &cell.0).flat_map(|line| &line.0);
                texts.extend(pieces.filter_map(|piece| match piece {
                    Piece::Words(text) => Some(text.clone()),
                    Piece::Code(_) => None,
                }));
                for row in &table.rows {
                    assert_eq!(row.len(), table.heads.len(), "{}", chapter.id);
                }
            }
        }
        assert!(bare("guard-no-such-guard"), "a missing message is noticed");
        let missing: Vec<_> = texts.into_iter().filter(|text| bare(text)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn the_page_is_whole_static_and_written_in_the_direction_of_its_language() {
    let arabic = write(&Words::of("ar"), Form::Html);
    assert!(arabic.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    let english = write(&Words::of("en"), Form::Html);
    assert!(english.contains("<html lang=\"en\" dir=\"ltr\">"));
    for page in [&english, &arabic] {
        for outside in ["<script", "src=", "http://", "https://", "@import", "url("] {
            assert!(!page.contains(outside), "{outside}");
        }
        for tag in ["table", "section", "ul", "td", "main"] {
            let open = page.matches(&format!("<{tag}>")).count()
                + page.matches(&format!("<{tag} ")).count();
            assert_eq!(open, page.matches(&format!("</{tag}>")).count(), "{tag}");
            assert!(open > 0, "{tag}");
        }
        // Every entry of the contents leads somewhere.
        for target in page.split("href=\"#").skip(1) {
            let target = target.split('"').next().unwrap();
            assert_eq!(
                page.matches(&format!("id=\"{target}\"")).count(),
                1,
                "{target}"
            );
        }
    }
    assert!(english.contains("18 calendar days"));
}

#[test]
fn in_the_text_form_every_row_is_one_line_of_as_many_cells_as_it_has_heads() {
    let text = write(&Words::of("en"), Form::Markdown);
    assert!(text.contains("| ECE-PA-18 |"));
    let mut width = 0;
    for line in text.lines() {
        let cells = line.replace("\\|", "").matches('|').count();
        match (line.starts_with('|'), width) {
            (true, 0) => width = cells,
            (true, width) => assert_eq!(cells, width, "{line}"),
            (false, _) => width = 0,
        }
    }
}

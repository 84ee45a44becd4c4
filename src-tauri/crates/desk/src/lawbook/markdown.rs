//! The document as text with marks: two versions of the law compare line by line, one row a line.

use super::book::{Book, Cell, Piece};
use std::fmt::Write as _;

/// The text.
pub(super) fn text(book: &Book) -> String {
    let mut text = format!("# {}\n", book.title);
    let mut line = |line: &str| {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{line}");
    };
    for paragraph in &book.preface {
        line(&format!("\n{paragraph}"));
    }
    line(&format!("\n## {}\n", book.contents));
    for chapter in &book.chapters {
        line(&format!("- [{}](#{})", chapter.title, chapter.id));
    }
    for chapter in &book.chapters {
        line(&format!(
            "\n<a id=\"{}\"></a>\n\n## {}",
            chapter.id, chapter.title
        ));
        if !chapter.note.is_empty() {
            line(&format!("\n{}", chapter.note));
        }
        for table in &chapter.tables {
            if !table.title.is_empty() {
                line(&format!("\n### {}", table.title));
            }
            line("");
            line(&row(table.heads.iter().map(|head| marked(head))));
            line(&row(table.heads.iter().map(|_| "---".to_owned())));
            for cells in &table.rows {
                line(&row(cells.iter().map(cell)));
            }
        }
    }
    text
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.collect();
    format!("| {} |", cells.join(" | "))
}

fn cell(cell: &Cell) -> String {
    let lines = cell.0.iter().map(|line| {
        let pieces = line.0.iter().map(|piece| match piece {
            Piece::Words(text) | Piece::Code(text) => marked(text),
        });
        pieces.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("<br>")
}

/// A bar would end the cell, and an angle bracket begin a mark.
fn marked(text: &str) -> String {
    text.replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('\n', " ")
}

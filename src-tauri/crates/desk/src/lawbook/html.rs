//! The document as one static page: no script, nothing fetched, its direction that of its language.

use super::book::{Book, Cell, Chapter, Line, Piece, Table};
use crate::words::Words;

const STYLE: &str = include_str!("page.css");

/// The page.
pub(super) fn page(book: &Book, words: &Words) -> String {
    let direction = if words.right_to_left() { "rtl" } else { "ltr" };
    let title = escaped(&book.title);
    let preface: String = book.preface.iter().map(|text| tag("p", text)).collect();
    let contents: String = book.chapters.iter().map(entry).collect();
    let chapters: String = book.chapters.iter().map(chapter).collect();
    let tag = words.tag();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n{preface}</header>\n\
         <nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>\n{contents}</ol>\n</nav>\n\
         <main>\n{chapters}</main>\n</body>\n</html>\n",
        escaped(&book.contents)
    )
}

fn entry(chapter: &Chapter) -> String {
    let parts = chapter.tables.iter().enumerate();
    let parts: String = parts
        .filter(|(_, table)| !table.title.is_empty())
        .map(|(place, table)| {
            let title = escaped(&table.title);
            format!("<li><a href=\"#{}-{place}\">{title}</a></li>\n", chapter.id)
        })
        .collect();
    let parts = if parts.is_empty() {
        parts
    } else {
        format!("<ul>\n{parts}</ul>\n")
    };
    format!(
        "<li><a href=\"#{}\">{}</a>\n{parts}</li>\n",
        chapter.id,
        escaped(&chapter.title)
    )
}

fn chapter(chapter: &Chapter) -> String {
    let tables = chapter.tables.iter().enumerate();
    let tables: String = tables
        .map(|(place, one)| table(chapter.id, place, one))
        .collect();
    format!(
        "<section id=\"{}\">\n<h2>{}</h2>\n{}{tables}</section>\n",
        chapter.id,
        escaped(&chapter.title),
        tag("p", &chapter.note),
    )
}

fn table(chapter: &str, place: usize, table: &Table) -> String {
    let title = if table.title.is_empty() {
        String::new()
    } else {
        format!(
            "<h3 id=\"{chapter}-{place}\">{}</h3>\n",
            escaped(&table.title)
        )
    };
    let heads: String = table
        .heads
        .iter()
        .map(|head| format!("<th scope=\"col\">{}</th>", escaped(head)))
        .collect();
    let rows: String = table
        .rows
        .iter()
        .map(|row| format!("<tr>{}</tr>\n", row.iter().map(cell).collect::<String>()))
        .collect();
    format!("{title}<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

fn cell(cell: &Cell) -> String {
    match cell.0.as_slice() {
        [one] => format!("<td>{}</td>", line(one)),
        lines => {
            let lines: String = lines
                .iter()
                .map(|one| format!("<li>{}</li>", line(one)))
                .collect();
            let list = if lines.is_empty() {
                lines
            } else {
                format!("<ul>{lines}</ul>")
            };
            format!("<td>{list}</td>")
        }
    }
}

fn line(line: &Line) -> String {
    let pieces = line.0.iter().map(|piece| match piece {
        Piece::Words(words) => escaped(words),
        Piece::Code(code) => format!("<bdi dir=\"ltr\">{}</bdi>", escaped(code)),
    });
    pieces.collect::<Vec<_>>().join(" ")
}

fn tag(name: &str, text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("<{name}>{}</{name}>\n", escaped(text))
    }
}

/// No text becomes markup.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

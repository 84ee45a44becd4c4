//! A page that can be printed and handed on: one file, no script, nothing from elsewhere, every text escaped, in
//! the direction of its language.

use crate::problems::Problem;
use crate::words::Words;
use chrono::NaiveDate;
use std::fmt::Write as _;
use std::path::Path;

/// The looks of a printed page. Logical properties only, so that one sheet serves both directions.
const STYLE: &str = "\
@page{size:A4;margin:18mm 16mm}\
*{box-sizing:border-box}\
body{font:10.5pt/1.45 'Noto Sans','Noto Naskh Arabic','Segoe UI',sans-serif;color:#1b1f24;max-inline-size:190mm;\
margin:0 auto;padding:8mm 4mm}\
h1{font-size:17pt;margin:0 0 1mm}\
h2{font-size:12pt;margin:7mm 0 2mm;padding-block-end:1mm;border-block-end:.4mm solid #1b1f24;break-after:avoid}\
p{margin:0 0 2mm}\
.quiet{color:#57606a}\
.text{white-space:pre-line}\
.mark{border:.3mm solid #8a4b00;color:#8a4b00;padding:0 1.2mm;border-radius:1mm;font-size:9pt}\
table{border-collapse:collapse;inline-size:100%;margin:0 0 3mm}\
th,td{text-align:start;vertical-align:top;padding:1.2mm 2mm;border-block-end:.2mm solid #c9d1d9;white-space:pre-line}\
th{font-weight:600;background:#f3f5f7}\
.day{white-space:nowrap}\
tr{break-inside:avoid}\
@media print{body{padding:0}th{background:none}}";

/// A page being written.
pub(crate) struct Page<'a> {
    words: &'a Words,
    title: String,
    body: String,
}

impl<'a> Page<'a> {
    /// An empty page with its title.
    pub(crate) fn new(words: &'a Words, title: String) -> Self {
        let body = format!("<h1>{}</h1>\n", named(&title));
        Self { words, title, body }
    }

    /// A section's heading.
    pub(crate) fn heading(&mut self, text: &str) {
        self.put(format_args!("<h2>{}</h2>\n", named(text)));
    }

    /// A paragraph that keeps its line ends.
    pub(crate) fn paragraph(&mut self, text: &str) {
        self.put(format_args!("<p class=\"text\">{}</p>\n", named(text)));
    }

    /// A line that says less than the others.
    pub(crate) fn quiet(&mut self, text: &str) {
        self.put(format_args!("<p class=\"quiet\">{}</p>\n", named(text)));
    }

    /// What something is called, and what it is: apart, so that a day keeps its order among words of any direction.
    pub(crate) fn fact(&mut self, label: &str, value: &str) {
        self.put(format_args!(
            "<p class=\"quiet\">{}: {}</p>\n",
            named(label),
            named(value)
        ));
    }

    /// A warning.
    pub(crate) fn mark(&mut self, text: &str) {
        self.put(format_args!(
            "<p><span class=\"mark\">{}</span></p>\n",
            named(text)
        ));
    }

    /// A table; nothing when it has no rows.
    pub(crate) fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        self.body.push_str("<table><thead><tr>");
        for cell in head {
            self.put(format_args!("<th scope=\"col\">{}</th>", named(cell)));
        }
        self.body.push_str("</tr></thead><tbody>\n");
        for row in rows {
            self.body.push_str("<tr>");
            for cell in row {
                let class = if cell.parse::<NaiveDate>().is_ok() {
                    " class=\"day\""
                } else {
                    ""
                };
                self.put(format_args!("<td{class}>{}</td>", named(cell)));
            }
            self.body.push_str("</tr>\n");
        }
        self.body.push_str("</tbody></table>\n");
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        let _infallible = self.body.write_fmt(text);
    }

    /// The whole page.
    pub(crate) fn finish(self) -> String {
        let direction = if self.words.right_to_left() {
            "rtl"
        } else {
            "ltr"
        };
        format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n\
             <body>\n{}</body>\n</html>\n",
            self.words.tag(),
            escaped(&self.title),
            self.body,
        )
    }

    /// Writes the page to a file and answers the file's name.
    ///
    /// # Errors
    /// `file-unwritable` at `file`.
    pub(crate) fn write(self, path: &Path) -> Result<String, Problem> {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        std::fs::write(path, self.finish()).map_err(|_| {
            Problem::new("file-unwritable")
                .at("file")
                .with("file", &name)
        })?;
        Ok(name)
    }
}

/// A text that keeps its own direction among others.
fn named(text: &str) -> String {
    // Each line is isolated by itself: a bdi would run the lines of a cell together in one direction.
    let lines = text
        .lines()
        .map(|line| format!("<bdi dir=\"auto\">{}</bdi>", escaped(line)));
    lines.collect::<Vec<_>>().join("\n")
}

/// A text as no part of any markup.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Marks that turn the direction would reach beyond their own text.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup_and_the_page_loads_nothing() {
        let words = Words::of("ar");
        let mut page = Page::new(&words, "<script>alert(1)</script>".into());
        page.paragraph("\"><img src=x onerror=alert(1)>");
        page.table(&["a&b".into()], &[vec!["</td><b>\u{202e}x".into()]]);
        let html = page.finish();
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"));
        assert!(!html.contains('\u{202e}'));
        assert!(html.contains("dir=\"rtl\"") && html.contains("lang=\"ar\""));
        assert!(html.contains("default-src 'none'"));
        assert!(html.contains("<bdi dir=\"auto\">a&amp;b</bdi>"));
        for outside in ["http://", "https://", "url(", "@import", "src="] {
            // What a text says is escaped and harmless; the page's own markup names no other place.
            let own = html.replace("img src=x", "");
            assert!(!own.contains(outside), "{outside}");
        }
    }
}

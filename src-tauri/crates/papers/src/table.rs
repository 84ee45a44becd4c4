//! Tables out: a workbook or a CSV of figures, for people who open them in another program.
//!
//! Text stays text: nothing that is written here can be taken for a formula.

use std::path::Path;

use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// A byte order mark: without it spreadsheet programs read UTF-8 in the machine's own encoding.
pub(crate) const MARK: &[u8] = "\u{feff}".as_bytes();

/// What is written: one sheet or more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// True for languages written from right to left.
    pub right_to_left: bool,
    /// The sheets in order.
    pub sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Lines above the header.
    pub notes: Vec<String>,
    /// Column names.
    pub header: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Cell>>,
    /// Rows, from nought, that stand out: totals.
    pub bold_rows: Vec<usize>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text as it stands.
    Text(String),
    /// A count.
    Count(u32),
    /// A decimal number as text, `66.7`; shown with one decimal.
    Decimal(String),
    /// A number as text, shown with the decimals it has.
    Number(String),
    /// A day.
    Day(NaiveDate),
}

/// Why a table was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableError {
    /// The workbook's own limits: rows, columns, the length of a cell or of a sheet's name.
    TooLarge,
    /// The place cannot be written to.
    Unwritable,
}

impl TableError {
    /// The code that has words in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "table-too-large",
            Self::Unwritable => "file-unwritable",
        }
    }
}

impl From<XlsxError> for TableError {
    fn from(error: XlsxError) -> Self {
        if matches!(error, XlsxError::IoError(_) | XlsxError::ZipError(_)) {
            Self::Unwritable
        } else {
            Self::TooLarge
        }
    }
}

impl From<std::io::Error> for TableError {
    fn from(_: std::io::Error) -> Self {
        Self::Unwritable
    }
}

impl From<csv::Error> for TableError {
    fn from(_: csv::Error) -> Self {
        Self::Unwritable
    }
}

impl Cell {
    /// The cell as CSV holds it; nothing in it can be taken for a formula.
    pub(crate) fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => harmless(text),
            Self::Count(number) => number.to_string(),
            Self::Decimal(number) | Self::Number(number) if number.parse::<f64>().is_ok() => {
                number.clone()
            }
            Self::Decimal(text) | Self::Number(text) => harmless(text),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// How cells of a workbook look.
pub(crate) struct Look {
    /// What stands out: headers and totals.
    pub(crate) strong: Format,
    plain: Format,
    tenth: Format,
    /// Days, as the reader's own system writes them.
    day: Format,
}

impl Look {
    pub(crate) fn new() -> Self {
        Self {
            strong: Format::new().set_bold(),
            plain: Format::new(),
            tenth: Format::new().set_num_format("0.0"),
            day: Format::new().set_num_format_index(14),
        }
    }

    /// Writes one cell.
    pub(crate) fn put(
        &self,
        page: &mut Worksheet,
        (line, column): (u32, u16),
        cell: &Cell,
        strong: bool,
    ) -> Result<(), TableError> {
        let format = if strong { &self.strong } else { &self.plain };
        let number = match cell {
            Cell::Empty => return Ok(()),
            Cell::Text(_) => None,
            Cell::Count(count) => Some((f64::from(*count), format)),
            Cell::Decimal(text) => text.parse().ok().map(|number| (number, &self.tenth)),
            Cell::Number(text) => text.parse().ok().map(|number| (number, format)),
            Cell::Day(day) => serial(*day).map(|number| (number, &self.day)),
        };
        match (number, cell) {
            (Some((number, format)), _) => {
                page.write_number_with_format(line, column, number, format)?;
            }
            (None, Cell::Text(text)) => {
                page.write_string_with_format(line, column, text, format)?;
            }
            (None, other) => {
                page.write_string_with_format(line, column, other.plain(), format)?;
            }
        }
        Ok(())
    }
}

/// A day as workbooks count days. Before March 1900 their count is wrong: such a day stays text.
fn serial(day: NaiveDate) -> Option<f64> {
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = i32::try_from((day - start).num_days()).ok()?;
    (days > 60).then(|| f64::from(days))
}

/// Writes a workbook.
///
/// # Errors
/// A [`TableError`]; what was written until then stays.
pub fn write_xlsx(table: &Table, path: &Path) -> Result<(), TableError> {
    let mut book = Workbook::new();
    let look = Look::new();
    for sheet in &table.sheets {
        let page = book.add_worksheet();
        page.set_name(&sheet.name)?;
        page.set_right_to_left(table.right_to_left);
        let mut line = 0_u32;
        for note in &sheet.notes {
            page.write_string(line, 0, note)?;
            line += 1;
        }
        line += u32::from(!sheet.notes.is_empty());
        for (column, title) in (0_u16..).zip(&sheet.header) {
            page.write_string_with_format(line, column, title, &look.strong)?;
        }
        line += u32::from(!sheet.header.is_empty());
        page.set_freeze_panes(line, 0)?;
        for (number, row) in sheet.rows.iter().enumerate() {
            let strong = sheet.bold_rows.contains(&number);
            for (column, cell) in (0_u16..).zip(row) {
                look.put(page, (line, column), cell, strong)?;
            }
            line += 1;
        }
        page.autofit();
    }
    book.save(path)?;
    Ok(())
}

/// Writes CSV in UTF-8: the sheets one after the other, an empty line between them.
///
/// # Errors
/// A [`TableError`]; what was written until then stays.
pub fn write_csv(table: &Table, path: &Path) -> Result<(), TableError> {
    let mut out = MARK.to_vec();
    for (number, sheet) in table.sheets.iter().enumerate() {
        if number > 0 {
            out.extend_from_slice(b"\r\n");
        }
        let mut writer = csv::WriterBuilder::new()
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        for note in &sheet.notes {
            writer.write_record([harmless(note)])?;
        }
        if !sheet.header.is_empty() {
            writer.write_record(sheet.header.iter().map(|title| harmless(title)))?;
        }
        for row in &sheet.rows {
            writer.write_record(row.iter().map(Cell::plain))?;
        }
        out.extend(
            writer
                .into_inner()
                .map_err(csv::IntoInnerError::into_error)?,
        );
    }
    std::fs::write(path, out)?;
    Ok(())
}

/// Text that a spreadsheet program would run as a formula gets an apostrophe, which it shows as text.
/// Full-width signs count too, because some programs fold them, and so do blanks and line ends
/// before the sign.
pub(crate) fn harmless(text: &str) -> String {
    if is_live(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Whether a spreadsheet program might run a text.
pub(crate) fn is_live(text: &str) -> bool {
    let live = |c: char| {
        matches!(
            c,
            '=' | '+'
                | '-'
                | '@'
                | '\t'
                | '\r'
                | '\n'
                | '＝'
                | '＋'
                | '－'
                | '＠'
                | '−'
                | '|'
                | '%'
        )
    };
    let first = text
        .trim_start_matches([' ', '\u{a0}', '\u{3000}', '"', '\u{feff}'])
        .chars()
        .next();
    first.is_some_and(live) || text.starts_with(live)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, open_workbook_auto};

    fn table() -> Table {
        Table {
            right_to_left: true,
            sheets: vec![
                Sheet {
                    name: "حركة".into(),
                    notes: vec!["ملاحظة".into()],
                    header: vec!["النوع".into(), "n".into(), "%".into()],
                    rows: vec![
                        vec![
                            Cell::Text("=HYPERLINK(\"x\")".into()),
                            Cell::Count(3),
                            Cell::Decimal("66.7".into()),
                        ],
                        vec![Cell::Text("-".into()), Cell::Empty, Cell::Text("–".into())],
                    ],
                    bold_rows: vec![1],
                },
                Sheet {
                    name: "2".into(),
                    rows: vec![vec![Cell::Count(1)]],
                    ..Sheet::default()
                },
            ],
        }
    }

    #[test]
    fn a_workbook_reads_back_as_it_was_and_its_formulas_are_text() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("q1.xlsx");
        write_xlsx(&table(), &path).unwrap();
        let mut book = open_workbook_auto(&path).unwrap();
        assert_eq!(book.sheet_names(), ["حركة", "2"]);
        let sheet = book.worksheet_range("حركة").unwrap();
        assert_eq!(
            sheet.get_value((3, 0)),
            Some(&Data::String("=HYPERLINK(\"x\")".into()))
        );
        assert_eq!(sheet.get_value((3, 2)), Some(&Data::Float(66.7)));
        let file = std::fs::File::open(&path).unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        let mut xml = String::new();
        std::io::Read::read_to_string(
            &mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(),
            &mut xml,
        )
        .unwrap();
        assert!(xml.contains("rightToLeft=\"1\""));
    }

    #[test]
    fn no_text_becomes_a_formula() {
        for text in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x",
            " =1", "\"=1\"",
        ] {
            assert!(harmless(text).starts_with('\''), "{text:?}");
            assert_eq!(harmless(text).strip_prefix('\''), Some(text));
        }
        assert_eq!(harmless("Dupontel, Jean; a=b"), "Dupontel, Jean; a=b");
    }

    #[test]
    fn a_csv_carries_its_encoding_and_no_formula() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("q1.csv");
        write_csv(&table(), &path).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "\u{feff}ملاحظة");
        assert_eq!(lines[2], "\"'=HYPERLINK(\"\"x\"\")\",3,66.7");
        assert_eq!(lines[3], "'-,,–");
        assert_eq!(lines[5], "1");
    }
}

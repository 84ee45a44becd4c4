//! Long tables out, a row at a time: a register as CSV or as one sheet of a workbook.
//!
//! A CSV is written as its rows come. A workbook is held in memory until its end: its writer could only hold less by
//! laying the rows in a temporary file, which nobody encrypts.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use rust_xlsxwriter::{Workbook, Worksheet};

use crate::table::{Cell, Look, MARK, TableError, harmless};

/// What the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text with commas, UTF-8.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Format {
    /// `csv` or `xlsx`; none for anything else.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// A table that is being written. Dropped before its end, it leaves no half file behind.
pub struct Rows {
    path: PathBuf,
    /// Nothing once it has ended.
    to: Option<To>,
}

enum To {
    Csv(Box<csv::Writer<BufWriter<File>>>),
    Xlsx {
        sheet: Box<Worksheet>,
        look: Box<Look>,
        line: u32,
    },
}

impl Rows {
    /// Begins a file with its header.
    ///
    /// # Errors
    /// A [`TableError`].
    pub fn begin(
        path: &Path,
        format: Format,
        name: &str,
        right_to_left: bool,
        header: &[String],
    ) -> Result<Self, TableError> {
        let to = match format {
            Format::Csv => {
                let mut file = BufWriter::new(File::create(path)?);
                file.write_all(MARK)?;
                let mut writer = csv::WriterBuilder::new()
                    .terminator(csv::Terminator::CRLF)
                    .from_writer(file);
                writer.write_record(header.iter().map(|title| harmless(title)))?;
                To::Csv(Box::new(writer))
            }
            Format::Xlsx => {
                // The place is tried before the work, not after it.
                File::create(path)?;
                let (mut sheet, look) = (Worksheet::new(), Look::new());
                sheet.set_name(name)?;
                sheet.set_right_to_left(right_to_left);
                for (column, title) in (0_u16..).zip(header) {
                    sheet.write_string_with_format(0, column, title, &look.strong)?;
                    sheet.set_column_width(column, 18)?;
                }
                sheet.set_freeze_panes(1, 0)?;
                To::Xlsx {
                    sheet: Box::new(sheet),
                    look: Box::new(look),
                    line: 1,
                }
            }
        };
        Ok(Self {
            path: path.to_owned(),
            to: Some(to),
        })
    }

    /// Writes the next row.
    ///
    /// # Errors
    /// A [`TableError`].
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), TableError> {
        match &mut self.to {
            None => {}
            Some(To::Csv(writer)) => writer.write_record(cells.iter().map(Cell::plain))?,
            Some(To::Xlsx { sheet, look, line }) => {
                for (column, cell) in (0_u16..).zip(cells) {
                    look.put(sheet, (*line, column), cell, false)?;
                }
                *line += 1;
            }
        }
        Ok(())
    }

    /// Ends the file.
    ///
    /// # Errors
    /// A [`TableError`].
    pub fn end(mut self) -> Result<(), TableError> {
        match &mut self.to {
            None => {}
            Some(To::Csv(writer)) => writer.flush()?,
            Some(To::Xlsx { sheet, .. }) => {
                let mut book = Workbook::new();
                book.push_worksheet(std::mem::take(&mut **sheet));
                book.save(&self.path)?;
            }
        }
        self.to = None;
        Ok(())
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        // The file is closed first; some systems remove no open one.
        if self.to.take().is_some() {
            // Where even that fails, a file without its end stays: there is nobody left to tell.
            let _removed = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, open_workbook_auto};

    fn cells() -> [Cell; 5] {
        [
            Cell::Text("=1+1".into()),
            Cell::Day("2026-03-28".parse().unwrap()),
            Cell::Number("-3.25".into()),
            Cell::Empty,
            Cell::Day("1899-12-31".parse().unwrap()),
        ]
    }

    fn written(format: Format, path: &Path) {
        let header = ["a", "b", "c", "d", "e"].map(str::to_owned);
        let mut rows = Rows::begin(path, format, "Register", true, &header).unwrap();
        rows.row(&cells()).unwrap();
        rows.end().unwrap();
    }

    #[test]
    fn a_csv_holds_iso_days_plain_numbers_and_no_formula() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.csv");
        written(Format::Csv, &path);
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(
            text,
            "\u{feff}a,b,c,d,e\r\n'=1+1,2026-03-28,-3.25,,1899-12-31\r\n"
        );
    }

    #[test]
    fn a_workbook_holds_real_days_and_numbers() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.xlsx");
        written(Format::Xlsx, &path);
        let mut book = open_workbook_auto(&path).unwrap();
        let sheet = book.worksheet_range("Register").unwrap();
        assert_eq!(sheet.get_value((1, 0)), Some(&Data::String("=1+1".into())));
        let Some(Data::DateTime(day)) = sheet.get_value((1, 1)) else {
            panic!("{:?} is no day", sheet.get_value((1, 1)))
        };
        assert!(
            (day.as_f64() - 46_109.0).abs() < f64::EPSILON,
            "28 March 2026"
        );
        assert_eq!(sheet.get_value((1, 2)), Some(&Data::Float(-3.25)));
        assert_eq!(
            sheet.get_value((1, 4)),
            Some(&Data::String("1899-12-31".into()))
        );
    }

    #[test]
    fn a_table_that_does_not_end_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        for (format, name) in [(Format::Csv, "r.csv"), (Format::Xlsx, "r.xlsx")] {
            let path = folder.path().join(name);
            let rows = Rows::begin(&path, format, "x", false, &["a".into()]).unwrap();
            assert!(path.exists());
            drop(rows);
            assert!(!path.exists());
        }
    }
}

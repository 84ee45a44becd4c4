//! Registers kept as workbooks: the sheets are streamed cell by cell. Runs in the parser process only.

use std::io::{Cursor, Read, Seek};

use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use chrono::NaiveDate;

use crate::archive;
use crate::cell::{Cell, Message, RawRow, Value};

/// Hands messages to the parent; an error ends the reading.
pub type Emit<'a> = dyn FnMut(Message) -> std::io::Result<()> + 'a;

const UNREADABLE: &str = "register_unreadable";

fn date(value: &ExcelDateTime) -> Option<NaiveDate> {
    if value.is_duration() {
        return None;
    }
    let (year, month, day, ..) = value.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
}

fn number(value: f64) -> Cell {
    let whole = value.fract() == 0.0 && value.abs() < 1e15;
    let text = if whole {
        format!("{value:.0}")
    } else {
        format!("{value}")
    };
    Cell {
        text,
        value: Value::Number(value),
    }
}

fn day(value: &ExcelDateTime) -> Cell {
    match date(value) {
        Some(day) => Cell {
            text: day.to_string(),
            value: Value::Date(day),
        },
        None => number(value.as_f64()),
    }
}

fn truth(value: bool) -> Cell {
    Cell {
        text: if value { "TRUE" } else { "FALSE" }.to_owned(),
        value: Value::Truth(value),
    }
}

fn borrowed(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Int(value) => Cell {
            text: value.to_string(),
            value: Value::Number(*value as f64),
        },
        DataRef::Float(value) => number(*value),
        DataRef::String(text) => Cell::text(text.as_str()),
        DataRef::SharedString(text) => Cell::text(*text),
        DataRef::Bool(value) => truth(*value),
        DataRef::DateTime(value) => day(value),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::text(text.as_str()),
        _ => Cell::default(),
    }
}

fn owned(value: &Data) -> Cell {
    match value {
        Data::Int(value) => Cell {
            text: value.to_string(),
            value: Value::Number(*value as f64),
        },
        Data::Float(value) => number(*value),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
            Cell::text(text.as_str())
        }
        Data::Bool(value) => truth(*value),
        Data::DateTime(value) => day(value),
        _ => Cell::default(),
    }
}

fn hidden(visible: SheetVisible) -> bool {
    !matches!(visible, SheetVisible::Visible)
}

/// Streams an .xlsx workbook, after its archive has been checked.
///
/// # Errors
/// A code, as in [`archive::check`].
pub fn xlsx(bytes: &[u8], emit: &mut Emit<'_>) -> Result<(), &'static str> {
    archive::check(Cursor::new(bytes))?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| UNREADABLE)?;
    let sheets = book.sheets_metadata().to_vec();
    for sheet in sheets
        .iter()
        .filter(|s| matches!(s.typ, SheetType::WorkSheet))
    {
        let merges = book
            .merge_cells_by_sheet_name(&sheet.name)
            .unwrap_or_default();
        let merges = merges.iter().map(merged).collect();
        let begin = Message::Sheet {
            name: Some(sheet.name.clone()),
            hidden: hidden(sheet.visible),
            merges,
        };
        emit(begin).map_err(|_| UNREADABLE)?;
        let mut reader = book
            .worksheet_cells_reader(&sheet.name)
            .map_err(|_| UNREADABLE)?;
        let mut row = RawRow::default();
        let mut cells = 0_u64;
        while let Some(cell) = reader.next_cell().map_err(|_| UNREADABLE)? {
            cells += 1;
            let (at, column) = cell.get_position();
            let at = u64::from(at) + 1;
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if cells > archive::CELLS {
                return Err("register_too_large");
            }
            if at != row.row {
                flush(&mut row, at, emit)?;
            }
            place(&mut row, column, borrowed(cell.get_value()));
        }
        flush(&mut row, 0, emit)?;
    }
    Ok(())
}

fn merged(range: &Dimensions) -> crate::cell::Merge {
    let column = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    (
        u64::from(range.start.0) + 1,
        column(range.start.1),
        u64::from(range.end.0) + 1,
        column(range.end.1),
    )
}

/// Columns beyond this are no part of a register; a stray cell there is left out.
const COLUMNS: usize = 512;

fn place(row: &mut RawRow, column: usize, cell: Cell) {
    if column >= COLUMNS || (cell.is_blank() && column >= row.cells.len()) {
        return;
    }
    while row.cells.len() <= column {
        row.cells.push(Cell::default());
    }
    if let Some(slot) = row.cells.get_mut(column) {
        *slot = cell;
    }
}

fn flush(row: &mut RawRow, next: u64, emit: &mut Emit<'_>) -> Result<(), &'static str> {
    if row.row > 0 {
        emit(Message::Row(std::mem::take(row))).map_err(|_| UNREADABLE)?;
    }
    row.cells.clear();
    row.row = next;
    Ok(())
}

/// Streams a workbook of another make (.xls, .ods, .xlsb), which its parser reads whole.
///
/// # Errors
/// `register_unreadable` or `register_too_large`.
pub fn other(bytes: &[u8], emit: &mut Emit<'_>) -> Result<(), &'static str> {
    if bytes.starts_with(b"PK") {
        archive::check(Cursor::new(bytes))?;
    }
    let mut book =
        calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| UNREADABLE)?;
    whole(&mut book, emit)
}

fn whole<R: Read + Seek>(
    book: &mut calamine::Sheets<R>,
    emit: &mut Emit<'_>,
) -> Result<(), &'static str> {
    let sheets = book.sheets_metadata().to_vec();
    if sheets.len() > archive::SHEETS {
        return Err("register_too_large");
    }
    for sheet in sheets {
        let Ok(range) = book.worksheet_range(&sheet.name) else {
            continue;
        };
        let begin = Message::Sheet {
            name: Some(sheet.name.clone()),
            hidden: hidden(sheet.visible),
            merges: Vec::new(),
        };
        emit(begin).map_err(|_| UNREADABLE)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (at, cells) in (u64::from(first_row) + 1..).zip(range.rows()) {
            let mut row = RawRow {
                row: at,
                cells: Vec::new(),
            };
            for (offset, value) in cells.iter().enumerate() {
                place(
                    &mut row,
                    offset + usize::try_from(first_column).unwrap_or(0),
                    owned(value),
                );
            }
            emit(Message::Row(row)).map_err(|_| UNREADABLE)?;
        }
    }
    Ok(())
}

//! What an import leaves behind: the run, the rows as they were, the saved ways to read them.

use super::noun;
use crate::value::Id;

noun! {
    /// One run of an import: undone as a whole.
    Import {
        /// The file's name as picked.
        1 file_name: String,
        /// SHA-256 of the file, hexadecimal.
        2 digest: String,
        /// How many rows became requests.
        3 imported: Option<i64>,
        /// How many were refused.
        4 rejected: Option<i64>,
        /// How many were attached as letters.
        5 attached: Option<i64>,
        /// RUNNING, DONE, CANCELLED or UNDONE.
        6 status: String,
        /// The columns as read, JSON.
        7 mapping: String,
        /// What came: empty for a register of requests, `DIRECTORY` for authorities.
        8 sort: String,
    }
}

noun! {
    /// One row of a register, every cell verbatim (JSON: pairs of header and text).
    SourceRow {
        /// The import.
        1 import: Option<Id>,
        /// The request it became or was attached to; empty when refused.
        2 request: Option<Id>,
        /// The sheet, if the file has sheets.
        3 sheet: String,
        /// The row or line, from 1.
        4 row: Option<i64>,
        /// The cells.
        5 cells: String,
        /// IMPORT, REJECT or ATTACH.
        6 decision: String,
        /// Why it was refused, a code.
        7 reason: String,
        /// Warnings, codes with blanks between.
        8 warnings: String,
    }
}

noun! {
    /// A saved way to read a register's columns.
    Mapping {
        /// Its name.
        1 name: String,
        /// The mapping as JSON.
        2 spec: String,
    }
}

//! Files made to kill their reader end only the parser process; the parent names a code and lives.

use crate::support;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

/// A workbook of one sheet with the given rows and strings.
fn workbook(head: &str, rows: &[u8], strings: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, bytes: &[&[u8]]| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        for piece in bytes {
            zip.write_all(piece).unwrap();
        }
    };
    part("[Content_Types].xml", &[TYPES.as_bytes()]);
    part("_rels/.rels", &[ROOT.as_bytes()]);
    part("xl/workbook.xml", &[BOOK.as_bytes()]);
    part("xl/_rels/workbook.xml.rels", &[RELS.as_bytes()]);
    part("xl/sharedStrings.xml", &[strings.as_bytes()]);
    part(
        "xl/worksheets/sheet1.xml",
        &[
            head.as_bytes(),
            b"<sheetData>",
            rows,
            b"</sheetData></worksheet>",
        ],
    );
    zip.finish().unwrap().into_inner()
}

const HEAD: &str =
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#;
const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>"#;

fn code(name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    support::read_with(&path, None).unwrap_err().code
}

#[test]
fn a_sheet_whose_two_cells_stand_far_apart_is_no_register_and_kills_nothing() {
    let rows = br#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#;
    assert_eq!(
        code("m17.xlsx", &workbook(HEAD, rows, STRINGS)),
        "register_no_table"
    );
    let claimed = format!(r#"{HEAD}<dimension ref="A1:XFD1048576"/>"#);
    assert_eq!(
        code("m17b.xlsx", &workbook(&claimed, rows, STRINGS)),
        "register_too_large"
    );
}

#[test]
fn a_claim_of_four_thousand_million_strings_is_refused() {
    let strings = STRINGS.replace(r#"uniqueCount="0""#, r#"uniqueCount="4000000000""#);
    assert_eq!(
        code("m18.xlsx", &workbook(HEAD, b"", &strings)),
        "register_too_large"
    );
}

#[test]
fn a_string_that_swells_while_it_is_inflated_is_refused() {
    let mut rows = br#"<row r="1"><c r="A1" t="inlineStr"><is><t>"#.to_vec();
    rows.resize(rows.len() + (64 << 20), b'a');
    rows.extend_from_slice(b"</t></is></c></row>");
    assert_eq!(
        code("m19.xlsx", &workbook(HEAD, &rows, STRINGS)),
        "register_too_large"
    );
}

#[test]
fn entities_of_its_own_are_hostile() {
    let laughs = format!(
        r#"<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>{HEAD}"#
    );
    assert_eq!(
        code(
            "m20.xlsx",
            &workbook(
                &laughs,
                br#"<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>"#,
                STRINGS
            )
        ),
        "register_hostile"
    );
    let file = format!(
        r#"<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>{HEAD}"#
    );
    assert_eq!(
        code("m20b.xlsx", &workbook(&file, b"", STRINGS)),
        "register_hostile"
    );
}

#[test]
fn files_of_other_kinds_have_codes_of_their_own() {
    assert_eq!(code("a.csv", b""), "register_empty");
    assert_eq!(code("a.pdf", b"%PDF-1.7 x"), "register_kind_unknown");
    assert_eq!(code("a.xlsx", b"PK\x03\x04broken"), "register_unreadable");
    assert_eq!(code("a.csv", b"hello\nworld\n"), "register_no_table");
    let missing = support::read_with(std::path::Path::new("no-such-file.csv"), None).unwrap_err();
    assert_eq!(missing.code, "register_not_found");
}

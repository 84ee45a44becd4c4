//! Workbooks that kill a reader which believes them (trust.md M17, M18, M20), made here so that every byte is explained.

/// One of them.
pub struct Killer {
    /// The file's name.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: fn() -> Vec<u8>,
}

/// All of them.
pub const ALL: &[Killer] = &[
    Killer {
        name: "two-corners.xlsx",
        bytes: two_corners,
    },
    Killer {
        name: "four-thousand-million-strings.xlsx",
        bytes: many_strings,
    },
    Killer {
        name: "billion-laughs.xlsx",
        bytes: laughs,
    },
];

/// Cells A1 and XFD1048576 only: a reader that makes a grid of them asks for half a terabyte.
fn two_corners() -> Vec<u8> {
    workbook(
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#,
        "",
        "",
    )
}

/// A table of shared strings that says it has four thousand million.
fn many_strings() -> Vec<u8> {
    let strings = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4000000000" uniqueCount="4000000000"><si><t>a</t></si></sst>"#;
    workbook(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#,
        strings,
        "",
    )
}

/// Entities that unfold into a thousand million laughs.
fn laughs() -> Vec<u8> {
    let mut entities = String::from("<!DOCTYPE worksheet [<!ENTITY l0 \"ha\">");
    for level in 1..10 {
        let inner = format!("&l{};", level - 1).repeat(10);
        entities.push_str(&format!("<!ENTITY l{level} \"{inner}\">"));
    }
    entities.push_str("]>");
    workbook(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>"#,
        "",
        &entities,
    )
}

fn workbook(rows: &str, strings: &str, doctype: &str) -> Vec<u8> {
    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut relations =
        format!(r#"<Relationship Id="r1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/>"#);
    if !strings.is_empty() {
        relations.push_str(&format!(
            r#"<Relationship Id="r2" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>"#
        ));
    }
    let mut parts = vec![
        (
            "[Content_Types].xml",
            format!(
                r#"{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                r#"{HEAD}{doctype}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#
            ),
        ),
    ];
    if !strings.is_empty() {
        parts.push(("xl/sharedStrings.xml", format!("{HEAD}{strings}")));
    }
    archive(&parts)
}

/// A ZIP archive of stored parts: local headers, then the directory, then its end.
fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in parts {
        let offset = u32::try_from(file.len()).expect("small");
        let size = u32::try_from(text.len()).expect("small");
        let mut entry = Vec::new();
        // Version needed, flags, method (stored), time, date.
        for field in [20_u16, 0, 0, 0, 0x21] {
            entry.extend(field.to_le_bytes());
        }
        entry.extend(crc32(text.as_bytes()).to_le_bytes());
        entry.extend(size.to_le_bytes());
        entry.extend(size.to_le_bytes());
        entry.extend(u16::try_from(name.len()).expect("small").to_le_bytes());
        entry.extend(0_u16.to_le_bytes());
        file.extend(*b"PK\x03\x04");
        file.extend(&entry);
        file.extend(name.as_bytes());
        file.extend(text.as_bytes());
        directory.extend(*b"PK\x01\x02");
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&entry);
        // Comment length, disk, internal and external attributes.
        directory.extend([0_u8; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(parts.len()).expect("few").to_le_bytes();
    let start = u32::try_from(file.len()).expect("small").to_le_bytes();
    let size = u32::try_from(directory.len()).expect("small").to_le_bytes();
    file.extend(directory);
    file.extend(*b"PK\x05\x06\0\0\0\0");
    file.extend(count);
    file.extend(count);
    file.extend(size);
    file.extend(start);
    file.extend([0, 0]);
    file
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xedb8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

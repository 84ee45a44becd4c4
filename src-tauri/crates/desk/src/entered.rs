//! What a person typed, read at its field: days, rows, languages, States, sums. And the row a form is about.

use crate::access::Reader;
use crate::problems::Problem;
use crate::requests::{parse_day, readable};
use crate::session::Open;
use chrono::NaiveDate;
use comity_casework::calendar::offset_minutes;
use comity_casework::edits::Op;
use comity_casework::file::File;
use comity_casework::nouns::Row;
use comity_casework::value::{Id, Value};
use comity_papers::names;
use unic_langid::LanguageIdentifier;

/// The longest text of one row, in characters.
const LONGEST: usize = 20_000;

/// A text without blanks around it.
///
/// # Errors
/// `too-long` at the field.
pub(crate) fn line(field: &str, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Problem::new("too-long").at(field).with("most", LONGEST));
    }
    Ok(text.to_owned())
}

/// A day; none where the field is empty.
///
/// # Errors
/// `bad-date` at the field.
pub(crate) fn day(field: &str, text: &str) -> Result<Option<NaiveDate>, Problem> {
    match text.trim() {
        "" => Ok(None),
        day => parse_day(field, day).map(Some),
    }
}

/// A day; another where the field is empty.
///
/// # Errors
/// `bad-date` at the field.
pub(crate) fn day_or(field: &str, text: &str, other: NaiveDate) -> Result<NaiveDate, Problem> {
    Ok(day(field, text)?.unwrap_or(other))
}

/// A row's id; none where the field is empty.
///
/// # Errors
/// `no-such-row` at the field.
pub(crate) fn row(field: &str, text: &str) -> Result<Option<Id>, Problem> {
    match text.trim() {
        "" => Ok(None),
        id => id
            .parse()
            .map(Some)
            .map_err(|_| Problem::new("no-such-row").at(field)),
    }
}

/// A State's code; empty where the field is.
///
/// # Errors
/// `unknown-state` at the field.
pub(crate) fn state(field: &str, text: &str) -> Result<String, Problem> {
    let code = text.trim().to_uppercase();
    if code.is_empty() || crate::law::is_state(&code) {
        Ok(code)
    } else {
        Err(Problem::new("unknown-state").at(field).with("value", text))
    }
}

/// A language's tag (BCP 47) in its usual writing, `pt-BR`; empty where the field is.
///
/// # Errors
/// `bad-language` at the field.
pub(crate) fn language(field: &str, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    let bad = || Problem::new("bad-language").at(field).with("value", text);
    let tag: LanguageIdentifier = text.parse().map_err(|_| bad())?;
    // "und" is a tag, but nobody can translate into it; longer subtags are reserved, and usually a language's name.
    if tag.language.is_empty() || tag.language.as_str().len() > 3 {
        return Err(bad());
    }
    Ok(tag.to_string())
}

/// A currency's code; empty where the field is.
///
/// # Errors
/// `unknown-currency` at the field.
pub(crate) fn currency(field: &str, text: &str) -> Result<String, Problem> {
    let code = text.trim().to_uppercase();
    if code.is_empty() || names::currency_exponent(&code).is_some() {
        Ok(code)
    } else {
        Err(Problem::new("unknown-currency")
            .at(field)
            .with("value", text))
    }
}

/// A sum as whole minor units of its currency; none where the field is empty.
///
/// # Errors
/// `bad-amount` at the field: no number, or more decimals than the currency has.
pub(crate) fn amount(field: &str, text: &str, currency: &str) -> Result<Option<i64>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    let minor = crate::law::minor_units(text, currency).filter(|_| plain);
    minor.map(Some).ok_or_else(|| {
        Problem::new("bad-amount")
            .at(field)
            .with("value", text)
            .with("currency", currency)
    })
}

/// A whole number; none where the field is empty.
///
/// # Errors
/// `bad-number` at the field.
pub(crate) fn number(field: &str, text: &str) -> Result<Option<i64>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse()
        .map(Some)
        .map_err(|_| Problem::new("bad-number").at(field).with("value", text))
}

/// Minutes east of UTC of `+03:00`; none where the field is empty.
///
/// # Errors
/// `bad-zone` at the field.
pub(crate) fn zone(field: &str, text: &str) -> Result<Option<i64>, Problem> {
    match text.trim() {
        "" => Ok(None),
        zone => offset_minutes(zone)
            .map(|minutes| Some(i64::from(minutes)))
            .ok_or_else(|| Problem::new("bad-zone").at(field).with("value", zone)),
    }
}

/// A zone as it is written, `+03:00`.
pub(crate) fn zone_text(minutes: i64) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The row a form is about and the file it belongs to, as this member may see it.
///
/// # Errors
/// `no-such-row` at `id`, also for a row of a file the member may not see.
pub(crate) fn file_of<T: Row, R: Reader>(reader: &R, row: &str) -> Result<(Id, File), Problem> {
    let open = reader.desk();
    let missing = || Problem::new("no-such-row").at("id");
    let id: Id = row.trim().parse().map_err(|_| missing())?;
    let stored = open.vault.get::<T>(id)?.ok_or_else(missing)?;
    let field = T::FIELDS.iter().find(|field| field.name == "request");
    let Some(Value::Text(request)) = field.map(|field| stored.get(field.tag)) else {
        return Err(missing());
    };
    let request = request.parse().map_err(|_| missing())?;
    match readable(reader, request) {
        Err(problem) if problem.code == "no-such-request" => Err(missing()),
        file => Ok((id, file?)),
    }
}

/// The live row among those of its file.
///
/// # Errors
/// `no-such-row` at the field.
pub(crate) fn standing<'a, T: Row>(field: &str, rows: &'a [T], id: Id) -> Result<&'a T, Problem> {
    let found = rows.iter().find(|row| row.id() == id);
    found.ok_or_else(|| Problem::new("no-such-row").at(field))
}

/// Refuses a form that showed an older version of its row; 0 asks for nothing.
///
/// # Errors
/// `changed-meanwhile`, with the fields that were set since.
pub(crate) fn fresh<T: Row>(open: &Open, request: Id, row: Id, shown: u32) -> Result<(), Problem> {
    if shown == 0 {
        return Ok(());
    }
    let entries = open.vault.history_since(request, u64::from(shown))?;
    let since = entries
        .iter()
        .flat_map(|entry| &entry.edits)
        .filter(|edit| edit.id == row);
    let name = |tag: u16| T::FIELDS.iter().find(|field| field.tag == tag);
    let changed: Vec<&str> = since
        .filter_map(|edit| match edit.op {
            Op::Set { field, .. } => name(field).map(|field| field.name),
            Op::Add | Op::Drop => None,
        })
        .collect();
    if changed.is_empty() {
        Ok(())
    } else {
        Err(Problem::new("changed-meanwhile").with("fields", changed.join(" ")))
    }
}

/// A row's id as the wire writes it.
pub(crate) fn id_text(id: Option<Id>) -> String {
    id.map(|id| id.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_tags_in_their_usual_writing() {
        let read = |text: &str| language("target", text);
        assert_eq!(read(" PT-br ").unwrap(), "pt-BR");
        assert_eq!(read("zh-hant").unwrap(), "zh-Hant");
        assert_eq!(read("").unwrap(), "");
        for odd in [
            "french language",
            "French",
            "x",
            "und",
            "12",
            "fr_FR_x_y_z_1",
        ] {
            assert_eq!(read(odd).unwrap_err().code, "bad-language", "{odd}");
        }
    }

    #[test]
    fn sums_are_read_without_guessing() {
        let read = |text: &str, currency: &str| amount("amount", text, currency);
        assert_eq!(read("1240500.00", "USD").unwrap(), Some(124_050_000));
        assert_eq!(read("12.5", "KWD").unwrap(), Some(12_500));
        for (odd, currency) in [
            ("1,5", "USD"),
            ("1.001", "USD"),
            ("1.5", "JPY"),
            ("+1", "USD"),
            ("1e3", "USD"),
            ("--1", "USD"),
        ] {
            assert_eq!(read(odd, currency).unwrap_err().code, "bad-amount", "{odd}");
        }
    }

    #[test]
    fn a_zone_is_written_as_it_is_read() {
        for text in ["+03:00", "-04:30", "+00:00"] {
            let minutes = zone("zone", text).unwrap().unwrap();
            assert_eq!(zone_text(minutes), text);
        }
        assert_eq!(zone("zone", "Moscow").unwrap_err().code, "bad-zone");
    }
}

//! Cells of a register for fields of the office's own. What a cell says is kept where the field can hold it; where it
//! cannot, the row gets a warning, and the cell stays verbatim with its source.

use crate::own_fields::{carried, judged};
use crate::session::Open;
use comity_casework::edits::Edit;
use comity_casework::nouns::{OwnField, OwnValue, Request, Row as _};
use comity_papers::fold;
use comity_papers::register::OwnCell;

/// The warning.
const UNREAD: &str = "OWN_VALUE_UNREAD";

/// Yes and no as registers write them, in the six languages.
const YES: [&str; 10] = ["yes", "y", "true", "x", "1", "oui", "si", "да", "是", "نعم"];
const NO: [&str; 8] = ["no", "n", "false", "0", "non", "нет", "否", "لا"];

/// The values of a request, and whether a cell could not be read.
pub(super) fn values(
    open: &Open,
    fields: &[OwnField],
    request: &Request,
    cells: &[OwnCell],
) -> (Vec<Edit>, Option<&'static str>) {
    let (mut edits, mut warning) = (Vec::new(), None);
    for cell in cells {
        let field = fields
            .iter()
            .find(|field| field.id.to_string() == cell.field);
        let value = field
            .filter(|field| carried(field, request))
            .and_then(|field| Some((field.id, read(field, cell)?)));
        match value {
            Some((field, value)) => {
                let row = OwnValue {
                    id: open.new_id(),
                    request: Some(request.id),
                    own_field: Some(field),
                    value,
                };
                edits.extend(row.created());
            }
            None => warning = Some(UNREAD),
        }
    }
    (edits, warning)
}

/// A cell in the form the field keeps; nothing when it cannot be that.
fn read(field: &OwnField, cell: &OwnCell) -> Option<String> {
    let text = match field.sort.as_str() {
        "DATE" => cell.day.clone()?,
        "NUMBER" => match &cell.number {
            Some(number) => number.clone(),
            None => cell.text.replace([' ', '\u{a0}', '\u{202f}'], ""),
        },
        "YES_NO" => said(cell)?.to_string(),
        "CHOICE" => {
            let written = fold::key(&cell.text);
            let mut choices = field.choices.lines();
            choices.find(|one| fold::key(one) == written)?.to_owned()
        }
        _ => cell.text.clone(),
    };
    let value = judged(field, "own", &text).ok()?;
    (!value.is_empty()).then_some(value)
}

fn said(cell: &OwnCell) -> Option<bool> {
    let written = fold::key(&cell.text);
    let is = |words: &[&str]| words.iter().any(|word| fold::key(word) == written);
    cell.truth
        .or_else(|| is(&YES).then_some(true))
        .or_else(|| is(&NO).then_some(false))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(sort: &str) -> OwnField {
        OwnField {
            sort: sort.into(),
            choices: "North\nالجنوب".into(),
            ..OwnField::default()
        }
    }

    fn text(text: &str) -> OwnCell {
        OwnCell {
            text: text.into(),
            ..OwnCell::default()
        }
    }

    #[test]
    fn a_cell_becomes_what_its_field_holds_or_nothing() {
        let reads = |sort: &str, cell: OwnCell| read(&field(sort), &cell);
        let some = |value: &str| Some(value.to_owned());
        assert_eq!(reads("TEXT", text("Box 4")), some("Box 4"));
        assert_eq!(reads("NUMBER", text("1 250.5")), some("1250.5"));
        assert_eq!(reads("NUMBER", text("some")), None);
        assert_eq!(reads("CHOICE", text("NORTH")), some("North"));
        assert_eq!(reads("CHOICE", text("الجنوب")), some("الجنوب"));
        assert_eq!(reads("CHOICE", text("East")), None);
        assert_eq!(reads("YES_NO", text("Oui")), some("true"));
        assert_eq!(reads("YES_NO", text("لا")), some("false"));
        assert_eq!(reads("YES_NO", text("perhaps")), None);
        assert_eq!(reads("DATE", text("soon")), None);
        let day = OwnCell {
            day: some("2026-03-28"),
            ..text("28/3/2026")
        };
        assert_eq!(reads("DATE", day), some("2026-03-28"));
    }
}

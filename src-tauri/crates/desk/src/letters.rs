//! Letters, calls and messages; some of them meet a clock.

use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::Act;
use crate::wire::{FileView, LogCommunication};
use comity_casework::lifecycle;
use comity_casework::nouns::{Communication, Row};

/// The sorts of communication.
pub(crate) const SORTS: [&str; 12] = [
    "LETTER",
    "REQUEST",
    "ACKNOWLEDGEMENT",
    "REMINDER",
    "SUPPLEMENT",
    "INFO_REQUEST",
    "INFO_REPLY",
    "STATUS_QUERY",
    "STATUS_REPLY",
    "NOTICE",
    "RESULT",
    "NOTE",
];

/// `communications.log`.
pub(crate) fn log(act: &mut Act<'_>, typed: LogCommunication) -> Result<FileView, Problem> {
    let id = id(&typed.request)?;
    let file = readable(act, id)?;
    if !["IN", "OUT"].contains(&typed.direction.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("direction")
            .with("value", &typed.direction));
    }
    if !SORTS.contains(&typed.sort.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("sort")
            .with("value", &typed.sort));
    }
    let law = act.law();
    let law = law.as_ref();
    if !typed.channel.is_empty() && !law.codes("channel").any(|code| code == typed.channel) {
        return Err(Problem::new("unknown-code")
            .at("channel")
            .with("value", &typed.channel));
    }
    let day = parse_day("day", &typed.day)?;
    if day > act.today() {
        return Err(Problem::new("future-date")
            .at("day")
            .with("today", act.today()));
    }
    let consultation = match typed.consultation.as_str() {
        "" => None,
        row => {
            let row = crate::requests::id(row)?;
            if !file.consultations.iter().any(|one| one.id == row) {
                return Err(Problem::new("no-such-row").at("consultation"));
            }
            Some(row)
        }
    };
    let letter = Communication {
        id: act.new_id(),
        request: Some(id),
        direction: typed.direction,
        sort: typed.sort,
        channel: typed.channel,
        day: Some(day),
        party: typed.party,
        reference: typed.reference,
        summary: typed.summary,
        consultation,
        ..Communication::default()
    };
    let mut edits = letter.created();
    // An acknowledgement meets its clock, a status query starts one (domain.md 4.3).
    edits.extend(lifecycle::after_letter(
        law,
        &file,
        &letter,
        &act.calendar(),
        &mut || act.new_id(),
    )?);
    act.commit(edits, "", Some(day))?;
    file_view(act, id)
}

//! Letters, calls and messages; some of them meet a clock.

use crate::entered::{day, file_of, line, standing};
use crate::problems::Problem;
use crate::requests::{file_view, id, parse_day, readable};
use crate::session::Act;
use crate::wire::{FileView, LogCommunication, ProveCommunication};
use chrono::NaiveDate;
use comity_casework::edits::Edit;
use comity_casework::file::File;
use comity_casework::lifecycle;
use comity_casework::nouns::{Communication, Fact, Row};
use comity_casework::proofs;

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
    let mut letter = Communication {
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
    let proof = ProveCommunication {
        receipt: typed.receipt,
        delivered_on: typed.delivered_on,
        digest: typed.digest,
        inventory: typed.inventory,
        proof: typed.proof,
        ..ProveCommunication::default()
    };
    proven(&mut letter, &proof, act.today())?;
    let mut edits = letter.created();
    edits.extend(delivered(act, &file, &letter));
    // An acknowledgement meets its clock, a status query starts one (domain.md 4.3).
    edits.extend(lifecycle::after_letter(
        law,
        &file,
        &letter,
        &act.calendar(),
        &mut || act.new_id(),
    )?);
    edits.extend(crate::oral::letter(act, &file.request, &letter)?);
    act.commit(edits, "", Some(day))?;
    file_view(act, id)
}

/// `communications.prove`: proof of dispatch or delivery that came later. It adds; it never takes a proof away.
pub(crate) fn prove(act: &mut Act<'_>, typed: ProveCommunication) -> Result<FileView, Problem> {
    let (row, file) = file_of::<Communication, _>(act, &typed.id)?;
    let before = standing("id", &file.communications, row)?;
    let mut after = before.clone();
    proven(&mut after, &typed, act.today())?;
    let mut edits = after.changed_from(before);
    if edits.is_empty() {
        return Err(Problem::new("required")
            .at("receipt")
            .with("field", "receipt"));
    }
    edits.extend(delivered(act, &file, &after));
    act.commit(edits, "", after.delivered_on)?;
    file_view(act, file.request.id)
}

/// What a letter proves of its request, noted for the step that asks for it.
fn delivered(act: &Act<'_>, file: &File, letter: &Communication) -> Vec<Edit> {
    let Some(value) = proofs::of_delivery(file, letter) else {
        return Vec::new();
    };
    Fact {
        id: act.new_id(),
        request: Some(file.request.id),
        code: proofs::DELIVERY.into(),
        value,
        ..Fact::default()
    }
    .created()
}

/// Puts a proof on a letter.
///
/// # Errors
/// At the field: `bad-date`, `future-date`, `before-start`, `bad-digest`, `digest-differs`, `too-long`.
fn proven(
    letter: &mut Communication,
    typed: &ProveCommunication,
    today: NaiveDate,
) -> Result<(), Problem> {
    let delivered_on = day("delivered_on", &typed.delivered_on)?;
    letter.delivered_on = delivered_on.or(letter.delivered_on);
    let digest = typed.digest.trim().to_lowercase();
    proofs::same_paper(letter, &digest)?;
    for (field, typed, text) in [
        ("digest", &digest, &mut letter.digest),
        ("receipt", &typed.receipt, &mut letter.receipt),
        ("inventory", &typed.inventory, &mut letter.inventory),
        ("proof", &typed.proof, &mut letter.proof),
    ] {
        let typed = line(field, typed)?;
        if !typed.is_empty() {
            *text = typed;
        }
    }
    proofs::judge(letter, today)?;
    Ok(())
}

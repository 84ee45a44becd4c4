//! A register's row becomes rows of ours: the request where the register says it stands, nothing invented.

use crate::law::minor_units;
use crate::people::script_of;
use crate::problems::Problem;
use crate::session::Open;
use chrono::NaiveDate;
use comity_casework::deadlines::{About, Question, Trigger, applicable, compute};
use comity_casework::edits::Edit;
use comity_casework::file::File;
use comity_casework::law::{Direction, Event, Unit};
use comity_casework::lifecycle::{calendar_for, deadline_row};
use comity_casework::nouns::{
    Amount, CaseFile, Communication, Involvement, Measure, Movement, Offence, Person, PersonName,
    Request, Row,
};
use comity_casework::value::Id;
use comity_papers::register::{Candidate, RowVerdict};

/// A candidate with ids, not yet written.
pub(super) struct Placed {
    case_file: CaseFile,
    file: File,
    clocks: Vec<Edit>,
}

impl Placed {
    /// Gives a candidate its rows.
    pub(super) fn of(open: &Open, import: Id, candidate: &Candidate) -> Result<Self, Problem> {
        let law = open.law();
        let law = law.as_ref();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let machine = law.machine_for(&candidate.direction, &candidate.kind);
        let incoming = candidate.direction == "IN";
        // A register speaks of requests in general; each life cycle has a place for what it says.
        let status = machine
            .and_then(|machine| machine.standing(&candidate.lifecycle))
            .map_or_else(|| candidate.lifecycle.clone(), |state| state.code.clone());
        let case_file = CaseFile {
            id: open.new_id(),
            reference: candidate.our_ref.clone(),
            title: candidate.offences.as_written.clone(),
        };
        let date = day(candidate.date.as_deref());
        let outcome_on = day(candidate.outcome_date.as_deref());
        let closed_on = day(candidate.closed_on.as_deref());
        let status_on = closed_on.or(outcome_on).or(date);
        let request = Request {
            id: open.new_id(),
            case_file: Some(case_file.id),
            direction: candidate.direction.clone(),
            kind: candidate.kind.clone(),
            machine: machine
                .map(|machine| machine.code.clone())
                .unwrap_or_default(),
            status: status.clone(),
            status_on,
            state: candidate.state.clone(),
            authority: if incoming {
                candidate.authority.clone()
            } else {
                String::new()
            },
            home_authority: if incoming {
                String::new()
            } else {
                candidate.authority.clone()
            },
            our_ref: candidate.our_ref.clone(),
            their_ref: candidate.their_ref.clone(),
            basis: text(&candidate.legal_basis),
            subject: candidate.offences.as_written.clone(),
            urgency: candidate
                .urgency
                .clone()
                .unwrap_or_else(|| "ROUTINE".into()),
            sensitivity: candidate
                .sensitivity
                .clone()
                .unwrap_or_else(|| "NORMAL".into()),
            received_on: day(candidate.received_on.as_deref()).or(date.filter(|_| incoming)),
            sent_on: day(candidate.sent_on.as_deref()).or(date.filter(|_| !incoming)),
            outcome: text(&candidate.outcome),
            outcome_on,
            closed_on,
            merged: !candidate.counted && candidate.kind == "PAR",
            remarks: candidate.remarks.clone(),
            import: Some(import),
            ..Request::default()
        };
        let mut file = File {
            request,
            ..File::default()
        };
        add_measures(open, &mut file, candidate);
        add_offence(open, &mut file, candidate);
        add_persons(open, &mut file, candidate);
        add_amounts(open, &mut file, candidate);
        file.movements.push(Movement {
            id: open.new_id(),
            request: Some(file.request.id),
            to_status: status,
            effective_on: status_on,
            ..Movement::default()
        });
        let clocks = if candidate.outcome.is_none() {
            clocks(open, &file)?
        } else {
            Vec::new()
        };
        Ok(Self {
            case_file,
            file,
            clocks,
        })
    }

    /// The request.
    pub(super) fn request(&self) -> &Request {
        &self.file.request
    }

    /// Gives it a reference of ours.
    pub(super) fn number(&mut self, reference: String) {
        self.case_file.reference.clone_from(&reference);
        self.file.request.our_ref = reference;
    }

    /// All its edits.
    pub(super) fn edits(self) -> Vec<Edit> {
        let file = &self.file;
        let mut edits = self.case_file.created();
        edits.extend(file.request.created());
        edits.extend(file.measures.iter().flat_map(Row::created));
        edits.extend(file.offences.iter().flat_map(Row::created));
        edits.extend(file.persons.iter().flat_map(Row::created));
        edits.extend(file.names.iter().flat_map(Row::created));
        edits.extend(file.involvements.iter().flat_map(Row::created));
        edits.extend(file.amounts.iter().flat_map(Row::created));
        edits.extend(file.movements.iter().flat_map(Row::created));
        edits.extend(self.clocks);
        edits
    }
}

fn add_measures(open: &Open, file: &mut File, candidate: &Candidate) {
    let status = match candidate.outcome.as_deref() {
        Some("EXECUTED_FULL") => "DONE",
        Some("EXECUTED_PART") => "DONE_PARTIAL",
        Some("NO_RESULT") => "NO_RESULT",
        Some("REFUSED") => "REFUSED",
        Some("WITHDRAWN") => "WITHDRAWN",
        _ => "REQUESTED",
    };
    for code in &candidate.measures {
        let electronic = code.starts_with("E-");
        file.measures.push(Measure {
            id: open.new_id(),
            request: Some(file.request.id),
            code: code.clone(),
            status: status.into(),
            status_on: day(candidate.outcome_date.as_deref()),
            data_categories: if electronic {
                candidate.data_categories.join(" ")
            } else {
                String::new()
            },
            ..Measure::default()
        });
    }
}

fn add_offence(open: &Open, file: &mut File, candidate: &Candidate) {
    if candidate.offences.as_written.is_empty() && candidate.offences.sherloc.is_empty() {
        return;
    }
    file.offences.push(Offence {
        id: open.new_id(),
        request: Some(file.request.id),
        as_written: candidate.offences.as_written.clone(),
        sherloc: candidate.offences.sherloc.join(" "),
        principal: true,
        ..Offence::default()
    });
}

fn add_persons(open: &Open, file: &mut File, candidate: &Candidate) {
    let role = if matches!(candidate.kind.as_str(), "EXT" | "PAR") {
        "SOUGHT"
    } else {
        "OTHER"
    };
    for (position, named) in (1..).zip(&candidate.persons) {
        let born = named.born.clone().unwrap_or_default();
        let born_on: Option<NaiveDate> = born.parse().ok();
        let person = Person {
            id: open.new_id(),
            born_on,
            born_text: if born_on.is_some() {
                String::new()
            } else {
                born
            },
            ..Person::default()
        };
        file.names.push(PersonName {
            id: open.new_id(),
            person: Some(person.id),
            full: named.name_clean.clone(),
            script: script_of(&named.name_clean).into(),
            sort: "PRIMARY".into(),
            ..PersonName::default()
        });
        file.involvements.push(Involvement {
            id: open.new_id(),
            request: Some(file.request.id),
            person: Some(person.id),
            role: role.into(),
            position: Some(position),
        });
        file.persons.push(person);
    }
}

fn add_amounts(open: &Open, file: &mut File, candidate: &Candidate) {
    for sum in &candidate.amounts {
        let currency = sum.currency.clone().unwrap_or_default();
        file.amounts.push(Amount {
            id: open.new_id(),
            request: Some(file.request.id),
            minor: minor_units(&sum.amount, &currency),
            currency,
            as_written: sum.amount.clone(),
        });
    }
}

/// The clocks of a request that comes in while it is pending: the limits its receipt starts in law, and the office's
/// own for carrying it out or asking after it. First steps of long ago (acknowledge, triage) are not called overdue today.
fn clocks(open: &Open, file: &File) -> Result<Vec<Edit>, Problem> {
    let request = &file.request;
    let (direction, event, day) = match request.received_on.filter(|_| request.direction == "IN") {
        Some(day) => (Direction::In, Event::Receipt, day),
        None => match request.sent_on {
            Some(day) => (Direction::Out, Event::Dispatch, day),
            None => return Ok(Vec::new()),
        },
    };
    let bases = [request.basis.as_str()];
    let measures: Vec<&str> = file
        .measures
        .iter()
        .map(|measure| measure.code.as_str())
        .collect();
    let about = About {
        event,
        kind: &request.kind,
        direction,
        bases: &bases,
        named: &[],
        measures: &measures,
        urgency: &request.urgency,
        channel: &request.channel,
    };
    let (law, home) = (open.law(), open.calendar());
    let mut edits = Vec::new();
    for rule in applicable(&law, &about) {
        let first_step = rule.code.starts_with("INT-")
            && !rule.code.starts_with("INT-EXE")
            && rule.code != "INT-CHASE";
        if first_step
            || rule
                .own_length()
                .is_none_or(|length| matches!(length.unit, Unit::H | Unit::Fix))
        {
            continue;
        }
        let calendar = calendar_for(&law, request, rule, &home);
        let computed = compute(rule, &Trigger::on(day), &calendar, &Question::default())?;
        edits.extend(
            deadline_row(
                open.new_id(),
                request,
                rule,
                &day.to_string(),
                &calendar,
                &computed,
            )
            .created(),
        );
    }
    Ok(edits)
}

/// A day as the reader writes it.
pub(super) fn day(text: Option<&str>) -> Option<NaiveDate> {
    text.and_then(|text| text.parse().ok())
}

/// A reminder or supplement in a register: a letter on its request, never a request of its own.
pub(super) fn letter(open: &Open, request: Id, verdict: &RowVerdict) -> Vec<Edit> {
    let summary: Vec<&str> = verdict
        .raw
        .iter()
        .map(|(_, cell)| cell.as_str())
        .filter(|cell| !cell.is_empty())
        .collect();
    let known = verdict.letter.as_ref();
    Communication {
        id: open.new_id(),
        request: Some(request),
        direction: known
            .map(|letter| letter.direction.clone())
            .unwrap_or_default(),
        sort: known.map_or("LETTER", |letter| letter.sort).into(),
        day: known.and_then(|letter| day(letter.date.as_deref())),
        reference: known
            .map(|letter| letter.our_ref.clone())
            .unwrap_or_default(),
        summary: summary.join(" · "),
        ..Communication::default()
    }
    .created()
}

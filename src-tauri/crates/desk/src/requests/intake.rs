//! A request while it is being typed: what it still lacks, which contents the law asks for, which clocks would start.

use super::{checks, noted_check, refer, set_fields};
use crate::people::{ROLES, place};
use crate::problems::Problem;
use crate::requests::deadline_view;
use crate::session::Open;
use crate::wire::{DeadlineView, IntakeView, KnownPerson, RegisterRequest};
use comity_casework::edits::{Edit, Op};
use comity_casework::file::File;
use comity_casework::law::Law;
use comity_casework::lifecycle;
use comity_casework::nouns::{Deadline, Involvement, Noun, Request, Row as _};
use comity_casework::offences;
use comity_casework::value::Id;
use std::collections::BTreeMap;

/// `requests.preview`. Half a form is no mistake: what cannot be read yet is left out, and the first of it named.
pub(crate) fn preview(open: &Open, typed: RegisterRequest) -> Result<IntakeView, Problem> {
    let law = open.law();
    let law = law.as_ref();
    let mut first: Option<Problem> = None;
    let file = read(open, law, &typed, &mut first);
    let today = open.today();
    let begun = lifecycle::begin(law, &file, &open.calendar(), today, &mut || open.new_id());
    let deadlines = match begun {
        Ok(edits) => started(&edits),
        Err(no) => {
            first.get_or_insert(no.into());
            Vec::new()
        }
    };
    let mut with_machine = file;
    let machine = law.machine_for(&with_machine.request.direction, &with_machine.request.kind);
    with_machine.request.machine = machine
        .map(|machine| machine.code.clone())
        .unwrap_or_default();
    for check in &typed.checks {
        // An item that the changed form no longer asks for is no mistake of the reader's.
        if let Ok(row) = noted_check(open, &with_machine, check) {
            with_machine.checks.push(row);
        }
    }
    let checks = checks(law, &with_machine, today);
    let mut deadlines: Vec<DeadlineView> = deadlines
        .iter()
        .map(|row| deadline_view(law, row, today, None))
        .collect();
    deadlines.sort_by(|one, other| one.due.cmp(&other.due));
    Ok(IntakeView {
        our_ref: with_machine.request.our_ref,
        problem: first,
        complete: crate::checks::complete(&checks),
        checks,
        deadlines,
    })
}

/// What of the form can be read.
fn read(open: &Open, law: &Law, typed: &RegisterRequest, first: &mut Option<Problem>) -> File {
    let mut note = |no: Problem| {
        first.get_or_insert(no);
    };
    let mut request = Request {
        id: open.new_id(),
        ..Request::default()
    };
    for (name, text) in &typed.fields {
        let one = BTreeMap::from([(name.clone(), text.clone())]);
        set_fields(&mut request, &one, law).unwrap_or_else(&mut note);
    }
    let named = typed.fields.contains_key("authority");
    crate::authorities::named(open, &mut request, named).unwrap_or_else(&mut note);
    refer(open, &mut request).unwrap_or_else(&mut note);
    let mut file = File {
        request,
        ..File::default()
    };
    let id = file.request.id;
    for measure in &typed.measures {
        match crate::measures::row(open, law, id, measure, "measures") {
            Ok(row) => file.measures.push(row),
            Err(no) => note(no),
        }
    }
    for (position, offence) in typed.offences.iter().enumerate() {
        let row = crate::offences::row(open, id, offence).and_then(|mut row| {
            row.principal = position == 0;
            offences::classified(law, &row)?;
            Ok(row)
        });
        match row {
            Ok(row) => file.offences.push(row),
            Err(no) => note(no),
        }
    }
    for person in &typed.persons {
        place(open, &mut file, person).unwrap_or_else(&mut note);
    }
    for known in &typed.known {
        place_known(open, &mut file, known).unwrap_or_else(&mut note);
    }
    file
}

/// The clocks that a step's edits start.
fn started(edits: &[Edit]) -> Vec<Deadline> {
    let mut rows: BTreeMap<Id, Deadline> = BTreeMap::new();
    for edit in edits.iter().filter(|edit| edit.noun == Noun::Deadline) {
        let row = rows.entry(edit.id).or_default();
        row.id = edit.id;
        if let Op::Set { field, now, .. } = &edit.op {
            row.set(*field, now);
        }
    }
    rows.into_values().collect()
}

/// Places a person of the register in a file in hand, for guards to see; nothing is written.
pub(super) fn place_known(
    open: &Open,
    file: &mut File,
    known: &KnownPerson,
) -> Result<(), Problem> {
    let (person, names) = crate::persons::whole(open, &known.person)?;
    let role = if known.role.is_empty() {
        "OTHER"
    } else {
        &known.role
    };
    if !ROLES.contains(&role) {
        return Err(Problem::new("unknown-code").at("role").with("value", role));
    }
    if file
        .involvements
        .iter()
        .any(|row| row.person == Some(person.id) && row.role == role)
    {
        return Err(Problem::new("already-involved")
            .at("role")
            .with("role", role));
    }
    file.involvements.push(Involvement {
        id: open.new_id(),
        request: Some(file.request.id),
        person: Some(person.id),
        role: role.to_owned(),
        position: Some(i64::try_from(file.involvements.len()).unwrap_or(0) + 1),
    });
    file.names.extend(names);
    file.persons.push(person);
    Ok(())
}

//! From a file's rows to what the screen shows of it.

use super::step::may_take;
use crate::access::{Look, Reader, Right, Seen, eyes};
use crate::audit::{Trace, leave};
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::*;
use chrono::NaiveDate;
use comity_casework::file::File;
use comity_casework::governing::{day_of, governing};
use comity_casework::law::{Law, Rule};
use comity_casework::lifecycle;
use comity_casework::nouns::{Deadline, Import, Measure, PersonName, Request, Row, SourceRow};
use comity_casework::value::{Id, Value};
use comity_vault::VaultError;
use std::collections::BTreeMap;

/// The file of a request, as this member may see it.
pub(crate) fn file_view<R: Reader>(reader: &R, id: Id) -> Result<FileView, Problem> {
    let file = readable(reader, id)?;
    let open = reader.desk();
    let law = open.law();
    let law = law.as_ref();
    let (today, member) = (open.today(), open.member());
    let works = !Right::Work.reaches(&member).is_empty();
    let held = governing(&file.request, &file.deadlines);
    let governs = held
        .as_ref()
        .and_then(|held| held.deadline)
        .map(|row| row.id);
    let mut deadlines: Vec<DeadlineView> = file
        .deadlines
        .iter()
        .map(|row| deadline_view(law, row, today, governs))
        .collect();
    deadlines.sort_by(|a, b| {
        (a.status != "RUNNING", &a.due, &a.rule).cmp(&(b.status != "RUNNING", &b.due, &b.rule))
    });
    let governing = held.map(|held| match held.deadline {
        Some(row) => deadline_view(law, row, today, governs),
        None => DeadlineView {
            due: held.day.to_string(),
            days_left: days_between(today, held.day),
            nature: "DUE".into(),
            source: if held.source == "SUGGESTED" {
                "SUGGESTED"
            } else {
                "GIVEN"
            }
            .into(),
            status: "RUNNING".into(),
            governs: true,
            ..no_deadline()
        },
    });
    let checks = crate::requests::checks(law, &file, today);
    let limits = crate::uses::binding(&file, today);
    Ok(FileView {
        id: id.to_string(),
        seen: seen(open, id)?,
        fields: fields_of(&file.request),
        open: law
            .machine(&file.request.machine)
            .is_some_and(|machine| machine.is_open(&file.request.status)),
        governing,
        persons: persons(&file),
        measures: file
            .measures
            .iter()
            .map(|row| measure(law, &file, row, today, works))
            .collect(),
        offences: file
            .offences
            .iter()
            .map(crate::offences::offence_view)
            .collect(),
        amounts: file
            .amounts
            .iter()
            .map(|row| AmountView {
                amount: crate::law::decimal(row.minor.unwrap_or(0), &row.currency),
                currency: row.currency.clone(),
            })
            .collect(),
        custody: crate::links::custody(open, &file, today)?,
        own: crate::own_fields::of_request(open, &file.request)?,
        deadlines,
        communications: newest_first(
            file.communications.iter().map(|row| CommunicationView {
                id: row.id.to_string(),
                direction: row.direction.clone(),
                sort: row.sort.clone(),
                channel: row.channel.clone(),
                day: text(row.day),
                party: row.party.clone(),
                reference: row.reference.clone(),
                summary: row.summary.clone(),
                receipt: row.receipt.clone(),
                delivered_on: text(row.delivered_on),
                digest: row.digest.clone(),
                inventory: row.inventory.clone(),
                proof: row.proof.clone(),
            }),
            |row| row.day.clone(),
        ),
        consultations: file
            .consultations
            .iter()
            .map(|row| ConsultationView {
                id: row.id.to_string(),
                purpose: row.purpose.clone(),
                obligation: row.obligation.clone(),
                opened_on: text(row.opened_on),
                reply_by: text(row.reply_by),
                outcome: row.outcome.clone(),
                outcome_on: text(row.outcome_on),
                article: row.article.clone(),
                mode: row.mode.clone(),
                initiated_by: row.initiated_by.clone(),
                reminded_on: text(row.reminded_on),
                overdue: crate::consultations::overdue(row, today),
            })
            .collect(),
        grounds: file
            .grounds
            .iter()
            .map(|row| GroundView {
                id: row.id.to_string(),
                code: row.code.clone(),
                reasons: row.reasons.clone(),
                measure: row.measure.map(|id| id.to_string()).unwrap_or_default(),
            })
            .collect(),
        complete: crate::checks::complete(&checks),
        checks,
        movements: movements(&file, None),
        next: lifecycle::next(law, &file, today)
            .iter()
            .map(|next| next_view(next, may_take(law, &member, &file.request, &next.to)))
            .collect(),
        links: links(open, &file)?,
        source: source(open, &file)?,
        waited_days: waited(&file, today),
        charges: file
            .charges
            .iter()
            .map(crate::charges::charge_view)
            .collect(),
        facts: facts(&file),
        use_limited: !limits.is_empty(),
        use_limits: limits,
    })
}

/// The file, unless it does not exist or the member may not see it: the two look the same on purpose. Of a confidential
/// one in the member's unit they know that it exists, and are told whom to ask. A shut door leaves a trace, and so does
/// a look at a confidential file.
pub(crate) fn readable<R: Reader>(reader: &R, id: Id) -> Result<File, Problem> {
    let open = reader.desk();
    let missing = || Problem::new("no-such-request").with("id", id);
    let file = match open.vault.file(id) {
        Err(VaultError::RowUnknown { .. }) => return Err(missing()),
        found => found?,
    };
    if reader.admitted(id) {
        return Ok(file);
    }
    match eyes(open)?.look(Seen::of(&file.request)) {
        Look::Whole => {
            reader.admit(id);
            if ["CONFIDENTIAL", "SEALED"].contains(&file.request.sensitivity.as_str()) {
                leave(open, Trace::Read, Some(id), "")?;
            }
            Ok(file)
        }
        Look::Masked => {
            leave(open, Trace::Refused, Some(id), "")?;
            Err(Problem::new("file-confidential").with("id", id))
        }
        Look::Hidden => {
            leave(open, Trace::Refused, Some(id), "")?;
            Err(missing())
        }
    }
}

/// The last entry that touched the file: what a form shows as seen.
pub(crate) fn seen(open: &Open, id: Id) -> Result<u32, Problem> {
    Ok(u32::try_from(open.vault.last_touched(id)?).unwrap_or(0))
}

/// A time limit, as shown.
pub(crate) fn deadline_view(
    law: &Law,
    row: &Deadline,
    today: NaiveDate,
    governs: Option<Id>,
) -> DeadlineView {
    let rule = law.rule(&row.rule);
    DeadlineView {
        id: row.id.to_string(),
        rule: row.rule.clone(),
        words: rule.map_or_else(|| row.rule.clone(), |rule| rule.words().to_owned()),
        held_for: row.held_for.map(|id| id.to_string()).unwrap_or_default(),
        article: rule.map(Rule::cited).unwrap_or_default(),
        certainty: rule
            .map(|rule| format!("{:?}", rule.certainty))
            .unwrap_or_default(),
        nature: row.nature.clone(),
        due: row.due.clone(),
        alternative: Some(row.alternative.clone()).filter(|day| !day.is_empty()),
        days_left: day_of(&row.due).map_or(0, |day| days_between(today, day)),
        status: row.status.clone(),
        ended_on: text(row.ended_on),
        hard: row.hard,
        source: row.source.clone(),
        actor: row.actor.clone(),
        trigger: row.trigger.clone(),
        trigger_at: row.trigger_at.clone(),
        working: serde_json::from_str(&row.working).unwrap_or(serde_json::Value::Array(Vec::new())),
        governs: governs == Some(row.id),
        reason: row.reason.clone(),
    }
}

fn no_deadline() -> DeadlineView {
    let none = Deadline {
        hard: false,
        ..Deadline::default()
    };
    DeadlineView {
        id: String::new(),
        ..deadline_view(&Law::default(), &none, NaiveDate::default(), None)
    }
}

/// Days from one day to another; negative when past.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}

pub(crate) fn text(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

pub(crate) fn words(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

fn newest_first<T>(rows: impl Iterator<Item = T>, day: impl Fn(&T) -> String) -> Vec<T> {
    // Stable on rows made in order, then reversed: of one day, the later row stands first.
    let mut rows: Vec<T> = rows.collect();
    rows.sort_by_key(|row| day(row));
    rows.reverse();
    rows
}

fn fields_of(request: &Request) -> BTreeMap<String, String> {
    Request::FIELDS
        .iter()
        .filter_map(|field| {
            let value = match request.get(field.tag) {
                Value::Null => return None,
                Value::Bool(yes) => yes.to_string(),
                Value::Int(number) => number.to_string(),
                Value::Text(text) => text,
            };
            Some((field.name.to_owned(), value))
        })
        .collect()
}

/// A person's names in order: primary first.
pub(crate) fn names_of(names: &[PersonName], person: Id) -> Vec<&PersonName> {
    let mut own: Vec<&PersonName> = names
        .iter()
        .filter(|name| name.person == Some(person))
        .collect();
    own.sort_by_key(|name| name.sort != "PRIMARY");
    own
}

fn persons(file: &File) -> Vec<PersonView> {
    let mut involved: Vec<_> = file.involvements.iter().collect();
    involved.sort_by_key(|row| row.position);
    involved
        .into_iter()
        .filter_map(|row| {
            let person = file
                .persons
                .iter()
                .find(|person| Some(person.id) == row.person)?;
            Some(PersonView {
                id: person.id.to_string(),
                involvement: row.id.to_string(),
                names: names_of(&file.names, person.id)
                    .into_iter()
                    .map(|name| PersonNameView {
                        full: name.full.clone(),
                        script: name.script.clone(),
                        sort: name.sort.clone(),
                    })
                    .collect(),
                role: row.role.clone(),
                born: person
                    .born_on
                    .map_or_else(|| person.born_text.clone(), |day| day.to_string()),
                nationality: person.nationality.clone(),
                sex: person.sex.clone(),
            })
        })
        .collect()
}

fn measure(law: &Law, file: &File, row: &Measure, today: NaiveDate, works: bool) -> MeasureView {
    let next = lifecycle::measure_next(law, file, row.id, today);
    MeasureView {
        id: row.id.to_string(),
        code: row.code.clone(),
        anchor: law
            .measure(&row.code)
            .map(|measure| measure.article.clone())
            .unwrap_or_default(),
        status: row.status.clone(),
        status_on: text(row.status_on),
        detail: row.detail.clone(),
        data_categories: words(&row.data_categories),
        home_authority: row.home_authority.clone(),
        standing: row.standing.clone(),
        order_ref: row.order_ref.clone(),
        order_ends: text(row.order_ends),
        movements: movements(file, Some(row.id)),
        next: next.iter().map(|next| next_view(next, works)).collect(),
    }
}

/// The steps of the request, or of one of its measures.
fn movements(file: &File, measure: Option<Id>) -> Vec<MovementView> {
    let own = file.movements.iter().filter(|row| row.measure == measure);
    let views = own.map(|row| MovementView {
        id: row.id.to_string(),
        from_status: row.from_status.clone(),
        to_status: row.to_status.clone(),
        effective_on: text(row.effective_on),
        reason: row.reason.clone(),
        by: row.by.clone(),
        approved_by: row.approved_by.clone(),
        overridden: words(&row.overridden),
    });
    newest_first(views, |row| row.effective_on.clone())
}

/// The latest answer to each question of the steps, in the order they were first asked.
fn facts(file: &File) -> Vec<FactView> {
    let mut views: Vec<FactView> = Vec::new();
    for row in &file.facts {
        match views.iter_mut().find(|view| view.code == row.code) {
            Some(view) => view.value.clone_from(&row.value),
            None => views.push(FactView {
                code: row.code.clone(),
                value: row.value.clone(),
            }),
        }
    }
    views
}

fn next_view(next: &lifecycle::Next, allowed: bool) -> NextView {
    let open = next.needs.iter().filter(|need| !need.met).count();
    NextView {
        to: next.to.clone(),
        article: next.article.clone(),
        recommended: next.recommended,
        allowed,
        readiness: next.readiness.code().to_owned(),
        open: u32::try_from(open).unwrap_or(u32::MAX),
        second_person: next.second_person,
        needs: next
            .needs
            .iter()
            .map(|need| NeedView {
                code: need.code.clone(),
                article: need.article.clone(),
                hard: need.hard,
                advice: need.advice,
                met: need.met,
                supply: need.supply.clone(),
                instead: need.instead.clone(),
                input: need.input.clone(),
            })
            .collect(),
    }
}

fn links(open: &Open, file: &File) -> Result<Vec<LinkView>, Problem> {
    let eyes = eyes(open)?;
    let mut views = Vec::new();
    for link in &file.links {
        let outgoing = link.from_request == Some(file.request.id);
        let other = if outgoing {
            link.to_request
        } else {
            link.from_request
        };
        let Some(other) = other else { continue };
        let Some(request) = open.vault.get::<Request>(other)? else {
            continue;
        };
        if eyes.look(Seen::of(&request)) != Look::Whole {
            continue;
        }
        views.push(LinkView {
            id: link.id.to_string(),
            request: other.to_string(),
            our_ref: request.our_ref,
            tie: link.tie.clone(),
            outgoing,
            suspected: link.suspected,
        });
    }
    Ok(views)
}

fn source(open: &Open, file: &File) -> Result<Option<SourceView>, Problem> {
    let rows = open.vault.of_request::<SourceRow>(file.request.id)?;
    let Some(row) = rows.into_iter().find(|row| row.decision == "IMPORT") else {
        return Ok(None);
    };
    let import = match row.import {
        Some(id) => open.vault.get::<Import>(id)?.unwrap_or_default(),
        None => Import::default(),
    };
    Ok(Some(SourceView {
        file_name: import.file_name,
        sheet: row.sheet,
        row: row.row.and_then(|row| u32::try_from(row).ok()).unwrap_or(0),
        cells: serde_json::from_str(&row.cells).unwrap_or_default(),
        warnings: words(&row.warnings),
    }))
}

/// Days waited for the other State: the union of the waits, start day counted, end day not.
fn waited(file: &File, today: NaiveDate) -> u32 {
    // An interval that a custody clock leaves out is no waiting for the other State.
    let spans: Vec<_> = file
        .waits
        .iter()
        .filter(|wait| wait.rule.is_empty())
        .filter_map(|wait| Some((wait.from_day?, wait.to_day.unwrap_or(today))))
        .collect();
    u32::try_from(crate::stats::union_days(&spans)).unwrap_or(u32::MAX)
}

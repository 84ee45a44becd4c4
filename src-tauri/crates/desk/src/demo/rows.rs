//! From a case as it happened to the rows an office would have written, one set of edits a request.

use super::cast;
use super::chance::Chance;
use super::clocks;
use super::letters;
use super::story::{Figure, Story};
use chrono::NaiveDate;
use comity_casework::calendar::Calendar;
use comity_casework::edits::Edit;
use comity_casework::law::Law;
use comity_casework::nouns::{
    Amount, CaseFile, CheckItem, Consultation, Fact, Ground, Involvement, Measure, Movement,
    Offence, Person, PersonName, Request, Row, Wait,
};
use comity_casework::value::Id;

/// What every case is written against.
pub(super) struct World<'a> {
    pub(super) law: &'a Law,
    pub(super) calendar: &'a Calendar,
    pub(super) today: NaiveDate,
}

/// Ids that sort by the day a case began, drawn from the case's own chance.
pub(super) struct Ids {
    chance: Chance,
    ms: u64,
}

impl Ids {
    /// Ids of a case that began on this day.
    pub(super) fn of(begun: NaiveDate, chance: Chance) -> Self {
        let days = begun.signed_duration_since(NaiveDate::default()).num_days();
        Self {
            chance,
            ms: u64::try_from(days).unwrap_or_default() * 86_400_000,
        }
    }

    /// The next one.
    pub(super) fn next(&mut self) -> Id {
        self.ms += 1;
        uuid::Builder::from_unix_timestamp_millis(self.ms, &self.chance.bytes()).into_uuid()
    }
}

/// The edits that bring a case into the store under a reference.
pub(super) fn edits(
    story: &Story,
    reference: &str,
    world: &World<'_>,
    mut chance: Chance,
) -> Vec<Edit> {
    let begun = story.begun().unwrap_or(world.today);
    let mut ids = Ids::of(begun, chance.clone());
    let file = CaseFile {
        id: ids.next(),
        reference: reference.to_owned(),
        title: story.subject.clone(),
    };
    let request = request(story, reference, &file, &mut ids, &mut chance, world);
    let mut all = file.created();
    all.extend(request.created());
    let of = Some(request.id);
    for code in &story.measures {
        all.extend(measure(story, code, of, &mut ids).created());
    }
    for (place, written) in story.offences.iter().enumerate() {
        all.extend(offence(written, place == 0, of, &mut ids).created());
    }
    for (place, figure) in (1_i64..).zip(&story.persons) {
        person(figure, place, of, &mut ids, &mut all);
    }
    for (minor, currency) in &story.amounts {
        let amount = Amount {
            id: ids.next(),
            request: of,
            minor: Some(*minor),
            currency: currency.clone(),
            ..Amount::default()
        };
        all.extend(amount.created());
    }
    conduct(story, of, &mut ids, &mut all);
    for letter in letters::of(story, reference, &request, &mut ids, &mut chance) {
        all.extend(letter.created());
    }
    for row in clocks::of(story, &request, world, &mut ids) {
        all.extend(row.created());
    }
    all
}

fn request(
    story: &Story,
    reference: &str,
    file: &CaseFile,
    ids: &mut Ids,
    chance: &mut Chance,
    world: &World<'_>,
) -> Request {
    let cast = cast::get();
    let state = cast.state(&story.state);
    let pick =
        |list: &[String], chance: &mut Chance| chance.one_of(list).cloned().unwrap_or_default();
    let authority = state
        .map(|state| pick(&state.authorities, chance))
        .unwrap_or_default();
    let last = story.path.last();
    let incoming = !story.outgoing();
    let machine = world.law.machine_for(&story.direction, &story.kind);
    let channel = chance.weighted(&[
        ("CENTRAL_AUTH", 45),
        ("DIPLOMATIC", 20),
        ("SECURE_PLATFORM", 20),
        ("EMAIL", 8),
        ("COURIER", 5),
        ("INTERPOL", 2),
    ]);
    let extradition = matches!(story.kind.as_str(), "EXT" | "PAR");
    Request {
        id: ids.next(),
        case_file: Some(file.id),
        direction: story.direction.clone(),
        kind: story.kind.clone(),
        machine: machine
            .map(|machine| machine.code.clone())
            .unwrap_or_default(),
        status: last.map(|(status, _)| status.clone()).unwrap_or_default(),
        status_on: last.map(|(_, day)| *day),
        state: story.state.clone(),
        authority,
        home_authority: pick(&cast.words.home_authorities, chance),
        our_ref: reference.to_owned(),
        their_ref: if incoming || story.path.len() > 4 {
            format!(
                "{}-{}/{}",
                story.state,
                chance.between(100, 9999),
                chance.between(2023, 2026)
            )
        } else {
            String::new()
        },
        basis: story.basis.clone(),
        subject: story.subject.clone(),
        urgency: if story.urgency.is_empty() {
            "ROUTINE"
        } else {
            &story.urgency
        }
        .to_owned(),
        urgency_reason: story.urgency_reason.clone(),
        urgency_on: story.suggested.filter(|_| !story.urgency_reason.is_empty()),
        sensitivity: if story.sensitivity.is_empty() {
            "NORMAL"
        } else {
            &story.sensitivity
        }
        .to_owned(),
        language: state
            .map(|state| state.language.clone())
            .filter(|_| incoming)
            .unwrap_or_else(|| "en".into()),
        channel: channel.to_owned(),
        received_on: story.begun().filter(|_| incoming),
        received_minute: story.minute.filter(|_| incoming),
        sent_on: story.sent(),
        suggested_on: story.suggested,
        suggested_reason: story.suggested_reason.clone(),
        outcome: story.outcome.clone(),
        outcome_on: story.outcome_on,
        closed_on: story.day_of("CLOSED"),
        officer: story.officer.clone(),
        unit: pick(&cast.words.units, chance),
        purpose: if extradition {
            chance.weighted(&[("P", 70), ("S", 30)]).to_owned()
        } else {
            String::new()
        },
        remarks: pick(&cast.words.remarks, chance),
        governing_on: story.governing,
        confidential: if story.sensitivity == "CONFIDENTIAL" {
            "FACT CONTENT".into()
        } else {
            String::new()
        },
        ..Request::default()
    }
}

fn measure(story: &Story, code: &str, of: Option<Id>, ids: &mut Ids) -> Measure {
    let (status, on) = match (story.outcome.as_str(), story.outcome_on) {
        ("EXECUTED_FULL", on) => ("DONE", on),
        ("EXECUTED_PART", on) => ("DONE_PARTIAL", on),
        ("NO_RESULT", on) => ("NO_RESULT", on),
        ("REFUSED", on) => ("REFUSED", on),
        (_, Some(on)) => ("WITHDRAWN", Some(on)),
        (_, None) => match story
            .day_of("IN_EXECUTION")
            .or(story.day_of("RECEIVED_ABROAD"))
        {
            Some(on) => ("IN_PROGRESS", Some(on)),
            None => ("REQUESTED", story.begun()),
        },
    };
    Measure {
        id: ids.next(),
        request: of,
        code: code.to_owned(),
        status: status.to_owned(),
        status_on: on,
        data_categories: if code.starts_with("E-") {
            story.data_categories.clone()
        } else {
            String::new()
        },
        ..Measure::default()
    }
}

fn offence(written: &str, principal: bool, of: Option<Id>, ids: &mut Ids) -> Offence {
    let known = cast::get().offence(written).cloned();
    Offence {
        id: ids.next(),
        request: of,
        as_written: written.to_owned(),
        sherloc: known
            .as_ref()
            .map(|offence| offence.sherloc.clone())
            .unwrap_or_default(),
        uncac: known
            .as_ref()
            .map(|offence| offence.uncac.clone())
            .unwrap_or_default(),
        flag: known.map(|offence| offence.flag).unwrap_or_default(),
        principal,
        ..Offence::default()
    }
}

fn person(figure: &Figure, place: i64, of: Option<Id>, ids: &mut Ids, all: &mut Vec<Edit>) {
    let born_on = figure.born.parse().ok();
    let person = Person {
        id: ids.next(),
        born_on,
        born_text: if born_on.is_none() {
            figure.born.clone()
        } else {
            String::new()
        },
        nationality: figure.nationality.clone(),
        sex: figure.sex.clone(),
        ..Person::default()
    };
    all.extend(person.created());
    let cast = cast::get();
    for (turn, (full, script)) in figure.names.iter().enumerate() {
        let language = cast.names.iter().find(|names| names.script == *script);
        let name = PersonName {
            id: ids.next(),
            person: Some(person.id),
            full: full.clone(),
            script: script.clone(),
            sort: if turn == 0 {
                "PRIMARY"
            } else {
                "TRANSLITERATION"
            }
            .to_owned(),
            language: language
                .map(|names| names.language.clone())
                .unwrap_or_default(),
        };
        all.extend(name.created());
    }
    let involvement = Involvement {
        id: ids.next(),
        request: of,
        person: Some(person.id),
        role: figure.role.clone(),
        position: Some(place),
    };
    all.extend(involvement.created());
}

/// Steps, waits, consultations, grounds, facts and the checklist.
fn conduct(story: &Story, of: Option<Id>, ids: &mut Ids, all: &mut Vec<Edit>) {
    let mut from = "";
    for (to, day) in &story.path {
        let movement = Movement {
            id: ids.next(),
            request: of,
            from_status: from.to_owned(),
            to_status: to.clone(),
            effective_on: Some(*day),
            ..Movement::default()
        };
        all.extend(movement.created());
        from = to;
    }
    for span in &story.waits {
        let wait = Wait {
            id: ids.next(),
            request: of,
            from_day: span.first().copied(),
            to_day: span.get(1).copied(),
            cause: "INFO_REQUESTED".into(),
            ..Wait::default()
        };
        all.extend(wait.created());
    }
    for talk in &story.consultations {
        let consultation = Consultation {
            id: ids.next(),
            request: of,
            purpose: talk.purpose.clone(),
            obligation: "MANDATORY".into(),
            article: resting_on(&talk.purpose),
            mode: "WRITTEN".into(),
            format: "BILATERAL".into(),
            states: story.state.clone(),
            initiated_by: if talk.theirs { "THEM" } else { "US" }.into(),
            opened_on: Some(talk.opened),
            reply_by: Some(talk.reply_by),
            outcome: talk
                .settled
                .map(|_| ended_with(&talk.purpose).to_owned())
                .unwrap_or_default(),
            outcome_on: talk.settled,
            ..Consultation::default()
        };
        all.extend(consultation.created());
    }
    if !story.ground.is_empty() {
        let reasons = cast::get()
            .words
            .reasons
            .first()
            .cloned()
            .unwrap_or_default();
        let ground = Ground {
            id: ids.next(),
            request: of,
            code: story.ground.clone(),
            reasons,
            ..Ground::default()
        };
        all.extend(ground.created());
    }
    if let Some(day) = story.day_of("IN_EXECUTION") {
        let fact = Fact {
            id: ids.next(),
            request: of,
            code: "transmitted-on".into(),
            value: day.to_string(),
            ..Fact::default()
        };
        all.extend(fact.created());
    }
    if story.day_of("ACCEPTED").is_some() {
        for code in ["R1", "R2", "R3", "R4"] {
            let item = CheckItem {
                id: ids.next(),
                request: of,
                code: code.into(),
                status: "PRESENT".into(),
                ..CheckItem::default()
            };
            all.extend(item.created());
        }
    }
}

/// The article a consultation rests on.
fn resting_on(purpose: &str) -> String {
    let mut all = comity_casework::law::get().lists();
    let item = all.find(|item| item.list == "consultation-purpose" && item.code == purpose);
    item.map(|item| item.article.clone()).unwrap_or_default()
}

/// How a consultation that is over ended.
fn ended_with(purpose: &str) -> &'static str {
    match purpose {
        "CON-POST" => "POSTPONE_CONFIRMED",
        "CON-COST" => "COSTS_AGREED",
        "CON-COND" => "EXECUTE_WITH_CONDITIONS",
        _ => "REFUSE_CONFIRMED",
    }
}

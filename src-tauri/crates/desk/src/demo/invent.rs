//! Draws a case by chance: kind, course, people and sums in the proportions of a working office.

use super::cast::{self, StateCast};
use super::chance::Chance;
use super::story::{Figure, Story, Talk};
use chrono::{Days, NaiveDate};
use comity_casework::law::{self, Event};

/// How far back cases reach, days.
const SPAN: u64 = 3 * 365;

const KINDS: [(&str, u64); 17] = [
    ("MLA", 45),
    ("EEV", 14),
    ("EXT", 10),
    ("AST", 8),
    ("PAR", 4),
    ("SPO", 4),
    ("INF", 3),
    ("TSP", 3),
    ("TCP", 2),
    ("CIV", 2),
    ("JIT", 1),
    ("SIT", 1),
    ("TMP", 1),
    ("TRN", 1),
    ("SPC", 1),
    ("ENF", 1),
    ("AUT", 1),
];

const OUTCOMES: [(&str, u64); 6] = [
    ("EXECUTED_FULL", 58),
    ("EXECUTED_PART", 12),
    ("NO_RESULT", 9),
    ("REFUSED", 9),
    ("WITHDRAWN", 7),
    ("LAPSED", 5),
];

/// When a case begins and which way it goes: drawn first, so that references can be given in order of day
/// before anything else is known.
pub(super) fn opening(seed: u64, number: u64, today: NaiveDate) -> (Chance, NaiveDate, bool) {
    let mut chance = Chance::of(seed, number);
    let ago = chance.between(1, SPAN);
    let begun = today.checked_sub_days(Days::new(ago)).unwrap_or(today);
    let outgoing = chance.per_cent(35);
    (chance, begun, outgoing)
}

/// One case.
pub(super) fn case(seed: u64, number: u64, today: NaiveDate) -> (Story, Chance) {
    let (mut chance, begun, outgoing) = opening(seed, number, today);
    let cast = cast::get();
    let kind = chance.weighted(&KINDS);
    let mut story = Story {
        direction: if outgoing { "OUT" } else { "IN" }.to_owned(),
        kind: kind.to_owned(),
        officer: chance
            .weighted(&[("maren", 45), ("samia", 35), ("orsel", 20)])
            .to_owned(),
        sensitivity: chance
            .weighted(&[("NORMAL", 78), ("RESTRICTED", 15), ("CONFIDENTIAL", 7)])
            .to_owned(),
        urgency: chance
            .weighted(&[("ROUTINE", 82), ("URGENT", 16), ("EMERGENCY", 2)])
            .to_owned(),
        ..Story::default()
    };
    if story.urgency != "ROUTINE" {
        story.urgency_reason = chance
            .weighted(&[
                ("TRIAL", 40),
                ("DISSIPATION", 30),
                ("DATA_LOSS", 20),
                ("LIMITATION", 10),
            ])
            .to_owned();
    }
    if let Some(state) = chance.one_of(&cast.state) {
        story.state.clone_from(&state.code);
        let extradition = matches!(kind, "EXT" | "PAR");
        let bases = if extradition {
            &state.bases_ext
        } else {
            &state.bases_mla
        };
        story.basis = chance.one_of(bases).cloned().unwrap_or_default();
        for _ in 0..persons_in(kind, &mut chance) {
            story.persons.push(person(state, kind, &mut chance));
        }
    }
    let company = chance
        .one_of(&cast.words.companies)
        .cloned()
        .unwrap_or_default();
    let subject = cast
        .subjects
        .get(kind)
        .and_then(|list| chance.one_of(list))
        .cloned()
        .unwrap_or_default();
    story.subject = subject.replace("{}", &company);
    course(&mut story, begun, today, &mut chance);
    settle(&mut story);
    contents(&mut story, &mut chance);
    (story, chance)
}

fn persons_in(kind: &str, chance: &mut Chance) -> u64 {
    // One person an extradition request (domain.md 1).
    if matches!(kind, "EXT" | "PAR" | "TSP" | "TRN") {
        1
    } else {
        chance.between(1, 5).min(chance.between(1, 5))
    }
}

fn person(state: &StateCast, kind: &str, chance: &mut Chance) -> Figure {
    let cast = cast::get();
    let script = chance.one_of(&state.scripts).cloned().unwrap_or_default();
    let Some(names) = cast.names.iter().find(|names| names.script == script) else {
        return Figure::default();
    };
    let (given, family) = (chance.one_of(&names.given), chance.one_of(&names.family));
    let (given, family) = (
        given.cloned().unwrap_or_default(),
        family.cloned().unwrap_or_default(),
    );
    let family_first = matches!(script.as_str(), "Hans" | "Hang");
    let joined = |given: &str, family: &str, blank: &str| {
        if family_first {
            format!("{family}{blank}{given}")
        } else {
            format!("{given}{blank}{family}")
        }
    };
    let blank = if family_first { "" } else { " " };
    let mut written = vec![(joined(&given.0, &family.0, blank), script.clone())];
    if !given.1.is_empty() {
        written.push((joined(&given.1, &family.1, " "), "Latn".to_owned()));
    }
    let role = match kind {
        "EXT" | "PAR" => "SOUGHT",
        "TSP" | "TRN" => "CONVICTED",
        _ => chance.weighted(&[
            ("SUSPECT", 45),
            ("ACCUSED", 20),
            ("WITNESS", 20),
            ("ADDRESSEE", 8),
            ("VICTIM", 5),
            ("EXPERT", 2),
        ]),
    };
    let year = chance.between(1948, 2005);
    let born = if chance.per_cent(80) {
        format!(
            "{year}-{:02}-{:02}",
            chance.between(1, 12),
            chance.between(1, 28)
        )
    } else {
        year.to_string()
    };
    Figure {
        role: role.to_owned(),
        names: written,
        born,
        nationality: if chance.per_cent(75) {
            state.code.clone()
        } else {
            cast.office.state.clone()
        },
        sex: chance.weighted(&[("M", 60), ("F", 35), ("", 5)]).to_owned(),
    }
}

/// Gives each status of the course its place in the life cycle of the kind: a transfer is scheduled where assistance
/// is being carried out.
fn settle(story: &mut Story) {
    let Some(machine) = law::get().machine_for(&story.direction, &story.kind) else {
        return;
    };
    for (status, _) in &mut story.path {
        if let Some(state) = machine.standing(status) {
            status.clone_from(&state.code);
        }
    }
    story.path.dedup_by(|later, earlier| later.0 == earlier.0);
}

/// The course of a case up to today, in the statuses of requests in general.
fn course(story: &mut Story, begun: NaiveDate, today: NaiveDate, chance: &mut Chance) {
    let outgoing = story.outgoing();
    let extradition = matches!(story.kind.as_str(), "EXT" | "PAR");
    let told = matches!(story.kind.as_str(), "SPO" | "INF");
    let outcome = chance.weighted(&OUTCOMES);
    let took = if extradition {
        chance.between(90, 400)
    } else {
        chance.between(12, 170)
    };
    let asked = !told && chance.per_cent(25);
    let mut steps: Vec<&str> = match (outgoing, extradition, told) {
        (false, _, true) => vec!["REGISTERED"],
        (true, _, true) => vec!["REGISTERED", "SENT"],
        (false, false, _) if asked => vec![
            "REGISTERED",
            "UNDER_REVIEW",
            "INFO_REQUESTED",
            "UNDER_REVIEW",
            "ACCEPTED",
            "IN_EXECUTION",
        ],
        (false, false, _) => vec!["REGISTERED", "UNDER_REVIEW", "ACCEPTED", "IN_EXECUTION"],
        (true, false, _) => vec![
            "DRAFT",
            "LEGAL_REVIEW",
            "APPROVED",
            "SENT",
            "RECEIVED_ABROAD",
        ],
        (false, true, _) => vec![
            "REQUEST_RECEIVED",
            "FORMAL_REVIEW",
            "JUDICIAL_STAGE",
            "MINISTER_DECISION",
        ],
        (true, true, _) => vec![
            "DRAFT",
            "PREPARING",
            "APPROVED",
            "SENT",
            "RECEIVED_ABROAD",
            "DECISION_PENDING",
        ],
    };
    if story.kind == "PAR" {
        let first: &[&str] = if outgoing {
            &["DRAFT", "PA_SENT", "ARRESTED_ABROAD"]
        } else {
            &["PA_REQUESTED", "PA_ARRESTED"]
        };
        steps = first
            .iter()
            .chain(steps.iter().filter(|step| **step != "DRAFT"))
            .copied()
            .collect();
    }
    let last = if told {
        ""
    } else {
        ending(outcome, outgoing, extradition)
    };
    steps.extend(Some(last).filter(|last| !last.is_empty()));
    // Half of the time goes into the last step, as it does in life.
    let before = u64::try_from(steps.len()).unwrap_or(1).max(2) - 1;
    let mut day = begun;
    let mut ended = false;
    for (place, step) in steps.iter().enumerate() {
        let is_last = place > 0 && place + 1 == steps.len() && !told;
        if place > 0 {
            let share = if is_last {
                took / 2
            } else {
                took / (2 * before)
            };
            day = day + Days::new(chance.between(1, share.max(1)).max(share / 2));
        }
        if day > today {
            break;
        }
        story.path.push(((*step).to_owned(), day));
        ended = is_last;
    }
    if let (Some(from), Some(after)) = (story.day_of("INFO_REQUESTED"), story.path.get(3)) {
        story.waits.push(vec![from, after.1]);
    } else if let Some(from) = story.day_of("INFO_REQUESTED") {
        story.waits.push(vec![from]);
    }
    if let Some(arrest) = story
        .day_of("PA_ARRESTED")
        .or(story.day_of("ARRESTED_ABROAD"))
    {
        story.events.push((Event::Arrest, arrest));
    }
    if ended {
        story.outcome = match outcome {
            "LAPSED" if outgoing && !extradition => "NO_REPLY",
            "EXECUTED_PART" | "NO_RESULT" if extradition => "EXECUTED_FULL",
            "LAPSED" if extradition => "WITHDRAWN",
            other => other,
        }
        .to_owned();
        story.outcome_on = Some(day);
        refusal(story, day, chance);
    }
    let closed = day + Days::new(chance.between(3, 40));
    if (ended || told) && closed <= today && chance.per_cent(85) {
        story.path.push(("CLOSED".to_owned(), closed));
    }
}

/// The status an outcome leads to.
fn ending(outcome: &str, outgoing: bool, extradition: bool) -> &'static str {
    match (outcome, outgoing, extradition) {
        ("REFUSED", true, _) => "REFUSED_ABROAD",
        ("REFUSED", false, _) => "REFUSED",
        ("WITHDRAWN", _, _) | ("LAPSED", _, true) => "WITHDRAWN",
        ("LAPSED", true, false) => "NO_REPLY",
        ("LAPSED", false, false) => "LAPSED",
        (_, true, true) => "SURRENDERED_TO_US",
        (_, false, true) => "SURRENDERED",
        (_, true, false) => "RESULT_RECEIVED",
        (_, false, false) => "EXECUTED",
    }
}

/// A refusal has a ground, and usually a consultation before it.
fn refusal(story: &mut Story, day: NaiveDate, chance: &mut Chance) {
    if story.outcome != "REFUSED" || story.outgoing() {
        return;
    }
    story.ground = chance
        .weighted(&[("M-DC", 50), ("M-SOV", 30), ("M-FORM", 20)])
        .to_owned();
    if chance.per_cent(80) {
        let purpose = if story.kind == "EXT" {
            "CON-REF-EXT"
        } else {
            "CON-REF-MLA"
        };
        let opened = story.path.iter().rev().nth(1).map_or(day, |(_, day)| *day);
        let settled = opened + Days::new(chance.between(1, 30));
        story.consultations.push(Talk {
            purpose: purpose.to_owned(),
            opened,
            reply_by: opened + Days::new(30),
            settled: Some(settled.min(day)),
            theirs: false,
        });
    }
}

/// What it asks for, what it is about, and the sums it names.
fn contents(story: &mut Story, chance: &mut Chance) {
    let cast = cast::get();
    let measures: &[(&str, u64)] = match story.kind.as_str() {
        "MLA" => &[
            ("M-F2", 25),
            ("M-A", 20),
            ("M-B", 15),
            ("M-F4", 12),
            ("M-C1", 10),
            ("M-E", 8),
            ("M-A1", 7),
            ("R-REC", 3),
        ],
        "AST" => &[("M-J", 40), ("M-C3", 25), ("A-CONF2", 20), ("A-RET", 15)],
        "EEV" => &[("E-ACC", 50), ("E-PRES", 35), ("E-TDIS", 15)],
        "CIV" => &[("M-F1", 60), ("M-B", 40)],
        "SIT" => &[("S-CD", 60), ("S-OBS", 40)],
        "TMP" => &[("T-DET", 1)],
        _ => &[],
    };
    if !measures.is_empty() {
        for _ in 0..chance.between(1, 3) {
            story.measures.push(chance.weighted(measures).to_owned());
        }
    }
    if story.kind == "EEV" {
        story.data_categories = chance
            .weighted(&[("SUB", 50), ("SUB TRA", 25), ("TRA", 15), ("CON", 10)])
            .to_owned();
    }
    for _ in 0..chance.between(1, 2) {
        if let Some(offence) = chance.one_of(&cast.offence) {
            story.offences.push(offence.written.clone());
        }
    }
    if story.kind == "AST" || chance.per_cent(12) {
        let minor = i64::try_from(chance.between(90_000, 900_000_000)).unwrap_or_default();
        story.amounts.push((
            minor,
            chance
                .weighted(&[("USD", 50), ("EUR", 35), ("CHF", 15)])
                .to_owned(),
        ));
    }
    if let Some(begun) = story
        .begun()
        .filter(|_| !story.outgoing() && chance.per_cent(15))
    {
        story.suggested = Some(begun + Days::new(chance.between(40, 120)));
        story.suggested_reason = "trial date".to_owned();
    }
    if !story.outgoing() {
        story.minute = i64::try_from(chance.between(8 * 60, 16 * 60)).ok();
    }
}

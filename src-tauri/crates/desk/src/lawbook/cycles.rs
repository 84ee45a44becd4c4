//! The life cycles: every step with what it asks first, who approves it, and what it does to the clocks.

use super::book::{Cell, Chapter, Line, Piece, Speech, Table};
use super::chapters::several;
use crate::requests::code_of;
use comity_casework::law::{Law, Machine, NEW, OPEN, PREVIOUS, Standing, Starts, Transition};

/// What is said of a step, of a request or of a measure.
const HEADS: [&str; 7] = [
    "from",
    "to",
    "needs",
    "approval",
    "clocks",
    "article",
    "certainty",
];

pub(super) fn cycles(law: &Law, speech: &Speech<'_>) -> Chapter {
    let tables = law.machines().map(|machine| {
        let steps = law.steps().filter(|step| step.machine == machine.code);
        Table {
            title: title(law, machine, speech),
            heads: speech.heads(&HEADS),
            rows: steps.map(|one| step(law, one, speech)).collect(),
        }
    });
    several(speech, "cycles", tables.collect())
}

/// A life cycle is named by its code and the kinds of request that move in it.
fn title(law: &Law, machine: &Machine, speech: &Speech<'_>) -> String {
    let incoming = law.kinds().any(|kind| kind.machine_in == machine.code);
    let kinds = law.kinds().filter(|kind| {
        let own = if incoming {
            &kind.machine_in
        } else {
            &kind.machine_out
        };
        *own == machine.code
    });
    let kinds: Vec<String> = kinds.map(|kind| speech.code("kind", &kind.code)).collect();
    let way = speech.code("direction", if incoming { "IN" } else { "OUT" });
    format!("{} · {way} · {}", machine.code, kinds.join(", "))
}

fn state(code: &str, speech: &Speech<'_>) -> String {
    match code {
        NEW => speech.say("new"),
        OPEN => speech.say("any-open"),
        PREVIOUS => speech.say("previous"),
        code => speech.code("status", code),
    }
}

/// What a step asks first, how strongly, and which article asks.
fn needs(law: &Law, codes: &[String], speech: &Speech<'_>) -> Vec<Line> {
    let guards = codes.iter().filter_map(|code| law.guard(code));
    let needs = guards.map(|guard| {
        Line(vec![
            Piece::Words(speech.code("guard", &guard.code)),
            Piece::Words(format!(
                "({})",
                speech.of("strength", &code_of(guard.strength))
            )),
            Piece::Code(guard.code.clone()),
            speech.cited(&guard.article),
        ])
    });
    needs.collect()
}

/// The events that a step brings about.
fn starts(starts: &[Starts], speech: &Speech<'_>) -> Vec<Line> {
    let starts = starts.iter().map(|start| {
        let event = speech.code("event", &start.event.code());
        Line::words(format!("{} {event}", speech.say("starts")))
    });
    starts.collect()
}

fn step(law: &Law, one: &Transition, speech: &Speech<'_>) -> Vec<Cell> {
    let from = one.from.iter().map(|code| Line::words(state(code, speech)));
    let mut from: Vec<Line> = from.collect();
    from.extend(speech.about(&[("only-kinds", &one.kinds)]));
    let approval = match (one.four_eyes, one.head) {
        (true, _) => speech.say("four-eyes"),
        (false, true) => speech.say("head"),
        (false, false) => String::new(),
    };
    let mut clocks = starts(&one.starts, speech);
    clocks.extend(speech.about(&[
        ("meets", &one.meets),
        ("cancels", &one.cancels),
        ("cancels-when-met", &one.cancels_when_met),
    ]));
    clocks.extend(speech.marks(&[
        ("ends-rest", one.ends_rest),
        ("settles", one.outcome.is_some()),
        ("closes", one.closes),
        ("reopens", one.reopens),
    ]));
    vec![
        Cell(from),
        Cell(vec![
            Line::words(state(&one.to, speech)),
            Line::codes(std::slice::from_ref(&one.to)),
        ]),
        Cell(needs(law, &one.needs, speech)),
        Cell::text(approval),
        Cell(clocks),
        speech.source(&one.article),
        Speech::certainty(one.certainty),
    ]
}

/// What may become of one measure: statuses, and what happens while one is in force.
pub(super) fn measure_steps(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.measure_steps().map(|one| {
        let family = if one.stays {
            "measure-act"
        } else {
            "measure-status"
        };
        let status = |code: &String| Line::words(speech.code("measure-status", code));
        let mut from: Vec<Line> = one.from.iter().map(status).collect();
        let ways = one.directions.iter();
        from.extend(ways.map(|way| Line::words(speech.code("direction", way.code()))));
        from.extend(Some(Line::codes(&one.measures)).filter(|_| !one.measures.is_empty()));
        let stands = |one: &Standing| Line::words(speech.code("measure-standing", one.code()));
        from.extend(one.standing.iter().map(stands));
        let mut clocks = starts(&one.starts, speech);
        clocks.extend(speech.about(&[
            ("meets", &one.meets),
            ("cancels", &one.cancels),
            ("extends", &one.extends),
        ]));
        clocks.extend(one.stands.iter().map(stands));
        vec![
            Cell(from),
            Cell(vec![
                Line::words(speech.code(family, &one.code)),
                Line::codes(std::slice::from_ref(&one.code)),
            ]),
            Cell(needs(law, &one.needs, speech)),
            Cell(speech.marks(&[("four-eyes", one.four_eyes)])),
            Cell(clocks),
            speech.source(&one.article),
            Speech::certainty(one.certainty),
        ]
    });
    let table = Table {
        title: String::new(),
        heads: speech.heads(&HEADS),
        rows: rows.collect(),
    };
    several(speech, "measure-steps", vec![table])
}

/// Letters that start or end clocks without a step.
pub(super) fn letters(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.letters().map(|one| {
        let way = |code: &str| speech.code("direction", code);
        let event = one.starts.map(|event| speech.code("event", &event.code()));
        let starts = event.map(|event| format!("{} {event}", speech.say("starts")));
        let mut clocks: Vec<Line> = starts.map(Line::words).into_iter().collect();
        clocks.extend(speech.about(&[("meets", &one.meets), ("cancels", &one.cancels)]));
        vec![
            Cell::text(way(one.request.code())),
            Cell::text(way(one.direction.code())),
            Cell::text(speech.code("letter", &one.sort)),
            Cell(clocks),
            speech.source(&one.article),
        ]
    });
    let table = Table {
        title: String::new(),
        heads: speech.heads(&["request", "letter-way", "letter", "clocks", "article"]),
        rows: rows.collect(),
    };
    several(speech, "letters", vec![table])
}

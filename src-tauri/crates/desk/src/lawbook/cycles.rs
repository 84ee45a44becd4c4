//! The life cycles: every step with what it asks first, who approves it, and what it does to the clocks.

use super::book::{Cell, Chapter, Line, Piece, Speech, Table};
use super::chapters::several;
use crate::requests::code_of;
use comity_casework::law::{Law, Machine, NEW, OPEN, PREVIOUS, Transition};

pub(super) fn cycles(law: &Law, speech: &Speech<'_>) -> Chapter {
    let tables = law.machines().map(|machine| {
        let steps = law.steps().filter(|step| step.machine == machine.code);
        Table {
            title: title(law, machine, speech),
            heads: speech.heads(&[
                "from",
                "to",
                "needs",
                "approval",
                "clocks",
                "article",
                "certainty",
            ]),
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

fn step(law: &Law, one: &Transition, speech: &Speech<'_>) -> Vec<Cell> {
    let needs = one.needs.iter().filter_map(|code| law.guard(code));
    let needs = needs.map(|guard| {
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
    let from = one.from.iter().map(|code| Line::words(state(code, speech)));
    let mut from: Vec<Line> = from.collect();
    from.extend(speech.about(&[("only-kinds", &one.kinds)]));
    let approval = match (one.four_eyes, one.head) {
        (true, _) => speech.say("four-eyes"),
        (false, true) => speech.say("head"),
        (false, false) => String::new(),
    };
    let starts = one.starts.iter().map(|start| {
        let event = speech.code("event", &start.event.code());
        Line::words(format!("{} {event}", speech.say("starts")))
    });
    let mut clocks: Vec<Line> = starts.collect();
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
        Cell(needs.collect()),
        Cell::text(approval),
        Cell(clocks),
        speech.source(&one.article),
        Speech::certainty(one.certainty),
    ]
}

/// What may become of one measure.
pub(super) fn measure_steps(law: &Law, speech: &Speech<'_>) -> Chapter {
    let status = |code: &String| speech.code("measure-status", code);
    let rows = law.measure_steps().map(|one| {
        vec![
            Cell::text(status(&one.from)),
            Cell::lines(one.to.iter().map(status).collect()),
            speech.source(&one.article),
        ]
    });
    let table = Table {
        title: String::new(),
        heads: speech.heads(&["from", "to", "article"]),
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

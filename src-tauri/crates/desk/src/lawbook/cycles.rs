//! The life cycles: every step with what it asks first, who approves it, and what it does to the clocks.

use super::book::{Cell, Chapter, Speech, Table};
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
    let needs = one
        .needs
        .iter()
        .filter_map(|code| law.guard(code))
        .map(|guard| {
            let strength = speech.of("strength", &code_of(guard.strength));
            let words = speech.code("guard", &guard.code);
            format!("{words} [{}; {strength}; {}]", guard.code, guard.article)
        });
    let mut from: Vec<String> = one.from.iter().map(|code| state(code, speech)).collect();
    if !one.kinds.is_empty() {
        from.push(format!(
            "{} {}",
            speech.say("only-kinds"),
            one.kinds.join(" ")
        ));
    }
    let approval = match (one.four_eyes, one.head) {
        (true, _) => speech.say("four-eyes"),
        (false, true) => speech.say("head"),
        (false, false) => String::new(),
    };
    let starts = one.starts.iter().map(|start| {
        let event = speech.code("event", &start.event.code());
        format!("{} {event}", speech.say("starts"))
    });
    let mut clocks: Vec<String> = starts.collect();
    for (id, rules) in [
        ("meets", &one.meets),
        ("cancels", &one.cancels),
        ("cancels-when-met", &one.cancels_when_met),
    ] {
        if !rules.is_empty() {
            clocks.push(format!("{} {}", speech.say(id), rules.join(" ")));
        }
    }
    let marks = [
        ("ends-rest", one.ends_rest),
        ("closes", one.closes),
        ("reopens", one.reopens),
    ];
    clocks.extend(
        marks
            .into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(id, _)| speech.say(id)),
    );
    if one.outcome.is_some() {
        clocks.push(speech.say("settles"));
    }
    vec![
        Cell::Lines(from),
        Cell::Lines(vec![state(&one.to, speech), one.to.clone()]),
        Cell::Lines(needs.collect()),
        Cell::text(approval),
        Cell::Lines(clocks),
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
            Cell::Lines(one.to.iter().map(status).collect()),
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
        let mut clocks: Vec<String> = Vec::new();
        if let Some(event) = one.starts {
            let event = speech.code("event", &event.code());
            clocks.push(format!("{} {event}", speech.say("starts")));
        }
        for (id, rules) in [("meets", &one.meets), ("cancels", &one.cancels)] {
            if !rules.is_empty() {
                clocks.push(format!("{} {}", speech.say(id), rules.join(" ")));
            }
        }
        vec![
            Cell::text(way(one.request.code())),
            Cell::text(way(one.direction.code())),
            Cell::text(speech.code("letter", &one.sort)),
            Cell::Lines(clocks),
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

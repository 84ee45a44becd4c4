//! The chapters that are plain tables: kinds, measures, guards, checklists, limits, grounds, profiles, bases,
//! offences and lists.

use super::book::{Book, Cell, Chapter, Line, Speech, Table};
use crate::requests::code_of;
use crate::words::Words;
use comity_casework::law::{Check, CheckRow, Family, GroundCode, Law, Rule, Unit};
use std::collections::BTreeSet;

/// The whole document.
pub(super) fn book(law: &Law, words: &Words) -> Book {
    let speech = Speech { words };
    let chapters = vec![
        kinds(law, &speech),
        measures(law, &speech),
        super::cycles::cycles(law, &speech),
        super::cycles::measure_steps(law, &speech),
        super::cycles::letters(law, &speech),
        guards(law, &speech),
        checklists(law, &speech),
        limits(law, &speech),
        grounds(law, &speech),
        profiles(law, &speech),
        bases(law, &speech),
        offences(law, &speech),
        lists(law, &speech),
    ];
    Book {
        title: speech.say("title"),
        preface: ["preface", "certainty", "review"]
            .map(|id| speech.say(id))
            .into(),
        contents: speech.say("contents"),
        chapters,
    }
}

/// A chapter of one table.
fn chapter(speech: &Speech<'_>, id: &'static str, heads: &[&str], rows: Vec<Vec<Cell>>) -> Chapter {
    let table = Table {
        title: String::new(),
        heads: speech.heads(heads),
        rows,
    };
    several(speech, id, vec![table])
}

/// A chapter of several tables.
pub(super) fn several(speech: &Speech<'_>, id: &'static str, tables: Vec<Table>) -> Chapter {
    Chapter {
        id,
        title: speech.say(&format!("chapter-{id}")),
        note: speech.say(&format!("note-{id}")),
        tables,
    }
}

fn kinds(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.kinds().map(|kind| {
        vec![
            Cell::code(kind.code.clone()),
            Cell::text(speech.code("kind", &kind.code)),
            speech.mark(kind.counted),
            speech.mark(kind.criminal),
            speech.source(&kind.article),
            Speech::certainty(kind.certainty),
        ]
    });
    let heads = [
        "code",
        "words",
        "counted",
        "criminal",
        "article",
        "certainty",
    ];
    chapter(speech, "kinds", &heads, rows.collect())
}

fn measures(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.measures().map(|measure| {
        vec![
            Cell::code(measure.code.clone()),
            Cell::text(speech.code("measure", &measure.code)),
            Cell::text(speech.of("coercive", &code_of(measure.coercive))),
            speech.source(&measure.article),
            Speech::certainty(measure.certainty),
        ]
    });
    let heads = ["code", "words", "coercive", "article", "certainty"];
    chapter(speech, "measures", &heads, rows.collect())
}

fn guards(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.guards().map(|guard| {
        let answers = match &guard.check {
            Check::Fact { values, .. }
            | Check::FollowUp { values, .. }
            | Check::Paragraphs { values }
            | Check::NoneInForce { values }
            | Check::Confidentiality { values } => values.as_slice(),
            _ => &[],
        };
        let answers = answers.iter().map(|code| speech.code("answer", code));
        let instead = guard.or_fact.as_ref().map(|code| speech.code("fact", code));
        vec![
            Cell::code(guard.code.clone()),
            Cell::text(speech.code("guard", &guard.code)),
            Cell::text(speech.of("strength", &code_of(guard.strength))),
            Cell::lines(answers.collect()),
            Cell::text(instead.unwrap_or_default()),
            speech.source(&guard.article),
            Speech::certainty(guard.certainty),
        ]
    });
    let heads = [
        "code",
        "words",
        "strength",
        "answers",
        "instead",
        "article",
        "certainty",
    ];
    chapter(speech, "guards", &heads, rows.collect())
}

fn checklists(law: &Law, speech: &Speech<'_>) -> Chapter {
    let mut sets: Vec<&str> = Vec::new();
    for row in law.checklists() {
        if !sets.contains(&row.set.as_str()) {
            sets.push(&row.set);
        }
    }
    let tables = sets.into_iter().map(|set| {
        let rows = law.checklists().filter(|row| row.set == set);
        Table {
            title: format!("{set} · {}", speech.say(&format!("set-{set}"))),
            heads: speech.heads(&["code", "words", "need", "applies", "article", "certainty"]),
            rows: rows.map(|row| item(row, speech)).collect(),
        }
    });
    several(speech, "checklists", tables.collect())
}

fn item(row: &CheckRow, speech: &Speech<'_>) -> Vec<Cell> {
    let mut applies = vec![Line::codes(&row.kinds)];
    applies.extend(speech.about(&[
        ("under", &row.bases),
        ("with", &row.measures),
        ("unless-only", &row.unless_only),
        ("mandatory-under", &row.mandatory_under),
        ("not-under", &row.not_under),
    ]));
    let when = row.when.map(|when| speech.of("when", &code_of(when)));
    applies.extend(when.map(Line::words));
    vec![
        Cell::code(row.code.clone()),
        Cell::text(speech.code("check", &row.code)),
        Cell::text(speech.of("need", &code_of(row.need))),
        Cell(applies),
        speech.source(&row.article),
        Speech::certainty(row.certainty),
    ]
}

fn limits(law: &Law, speech: &Speech<'_>) -> Chapter {
    let table = |id: &str, standard: bool| {
        let rows = law.rules().filter(|rule| rule.is_standard() == standard);
        Table {
            title: speech.say(id),
            heads: speech.heads(&[
                "code",
                "words",
                "trigger",
                "length",
                "roll",
                "nature",
                "effect",
                "acts",
                "applies",
                "article",
                "certainty",
            ]),
            rows: rows.map(|rule| limit(rule, speech)).collect(),
        }
    };
    let tables = vec![table("limits-law", false), table("limits-office", true)];
    several(speech, "limits", tables)
}

fn limit(rule: &Rule, speech: &Speech<'_>) -> Vec<Cell> {
    let length = match (rule.length, rule.unit) {
        (Some(number), Some(unit)) => {
            let id = format!("lawbook-length-{}", code_of(unit));
            speech.words.say(&id, &[("number", &number.to_string())])
        }
        (None, Some(Unit::Fix)) => speech.say("length-FIX"),
        (_, _) => String::new(),
    };
    let mut lengths = Cell::text(length).0;
    lengths.extend(speech.marks(&[("backward", rule.backward)]));
    let from: Vec<String> = rule.from_end_of.iter().cloned().collect();
    lengths.extend(speech.about(&[("from-end-of", &from)]));
    let ways = rule.directions.iter().map(|way| way.code().to_owned());
    let about: Vec<String> = ways.chain(rule.kinds.iter().cloned()).collect();
    let mut applies = vec![Line::codes(&about)];
    applies.extend(speech.about(&[
        ("under", &rule.bases),
        ("with", &rule.measures),
        ("urgency", &rule.urgencies),
        ("channel", &rule.channels),
        ("replaces", &rule.replaces),
        ("supersedes", &rule.supersedes),
    ]));
    applies.extend(speech.marks(&[
        ("named-only", rule.named_only),
        ("pausable", rule.pausable),
        ("until-decision", rule.until_decision),
        ("disabled", !rule.enabled()),
    ]));
    vec![
        Cell::code(rule.code.clone()),
        Cell::text(speech.code("rule", rule.words())),
        Cell::text(speech.code("event", &rule.trigger.code())),
        Cell(lengths),
        Cell::text(speech.of("roll", &code_of(rule.roll))),
        Cell::text(speech.code("nature", &code_of(rule.nature))),
        Cell::text(speech.code("effect", &rule.effect)),
        Cell::text(speech.of("acts", &code_of(rule.acts))),
        Cell(applies),
        speech.source(&format!("{}, {}", rule.source, rule.article)),
        Speech::certainty(rule.certainty),
    ]
}

fn grounds(law: &Law, speech: &Speech<'_>) -> Chapter {
    let families = [
        Family::Refusal,
        Family::Postponement,
        Family::Confiscation,
        Family::Extradition,
        Family::Preservation,
        Family::Prohibited,
    ];
    let tables = families.into_iter().map(|family| {
        let rows = law.grounds().filter(|ground| ground.family == family);
        Table {
            title: speech.of("family", &code_of(family)),
            heads: speech.heads(&["code", "words", "never", "article", "certainty"]),
            rows: rows.map(|row| ground(row, speech)).collect(),
        }
    });
    several(speech, "grounds", tables.collect())
}

fn ground(row: &GroundCode, speech: &Speech<'_>) -> Vec<Cell> {
    let mut never = speech.about(&[
        ("never-under", &row.never_under),
        ("never-alone-under", &row.never_alone_under),
        ("never-for-only", &row.never_for_only),
    ]);
    let prohibition = row.as_code.as_ref();
    never.extend(prohibition.map(|code| Line::words(speech.code("ground", code))));
    vec![
        Cell::code(row.code.clone()),
        Cell::text(speech.code("ground", &row.code)),
        Cell(never),
        speech.source(&row.article),
        Speech::certainty(row.certainty),
    ]
}

fn profiles(law: &Law, speech: &Speech<'_>) -> Chapter {
    let codes: BTreeSet<&str> = law
        .bases()
        .flat_map(|basis| basis.profile_mla.iter().chain(&basis.profile_ext))
        .map(String::as_str)
        .collect();
    let rows = codes.into_iter().filter_map(|code| law.profile(code));
    let rows = rows.map(|profile| {
        let strength = |strength| Cell::text(speech.of("strength", &code_of(strength)));
        let limit = |limit| Cell::text(speech.of("limit", &code_of(limit)));
        vec![
            Cell::code(profile.code.clone()),
            strength(profile.reasons_for_refusal),
            strength(profile.consult_before_refusing),
            Cell::codes(&profile.consult_grounds),
            strength(profile.consult_before_postponing),
            strength(profile.reasons_for_postponing),
            limit(profile.use_limitation),
            limit(profile.confidentiality),
            speech.source(&profile.article),
            Speech::certainty(profile.certainty),
        ]
    });
    let heads = [
        "code",
        "reasons-refusal",
        "consult-refusal",
        "consult-grounds",
        "consult-postponement",
        "reasons-postponement",
        "use",
        "confidentiality",
        "article",
        "certainty",
    ];
    chapter(speech, "profiles", &heads, rows.collect())
}

fn bases(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.bases().map(|basis| {
        let day = |day: &Option<String>| Cell::code(day.clone().unwrap_or_default());
        let profiles = [&basis.profile_ext, &basis.profile_mla];
        let profiles: Vec<String> = profiles.into_iter().flatten().cloned().collect();
        vec![
            Cell::code(basis.code.clone()),
            Cell::text(speech.code("basis", &basis.code)),
            Cell::text(speech.of("basis-sort", &code_of(basis.sort))),
            day(&basis.adopted),
            day(&basis.in_force),
            Cell::codes(&profiles),
            speech.source(&basis.article),
            Speech::certainty(basis.certainty),
        ]
    });
    let heads = [
        "code",
        "words",
        "sort",
        "adopted",
        "in-force",
        "profiles",
        "article",
        "certainty",
    ];
    chapter(speech, "bases", &heads, rows.collect())
}

fn offences(law: &Law, speech: &Speech<'_>) -> Chapter {
    let lists: BTreeSet<&str> = law.offences().map(|row| row.list.as_str()).collect();
    let tables = lists.into_iter().map(|list| {
        let family = if list == "SHERLOC" {
            "sherloc"
        } else {
            "offence"
        };
        let rows = law.offences().filter(|row| row.list == list);
        let rows = rows.map(|row| {
            vec![
                Cell::code(row.code.clone()),
                Cell::text(speech.code(family, &row.code)),
                speech.source(&row.article),
                Speech::certainty(row.certainty),
            ]
        });
        Table {
            title: list.to_owned(),
            heads: speech.heads(&["code", "words", "article", "certainty"]),
            rows: rows.collect(),
        }
    });
    several(speech, "offences", tables.collect())
}

fn lists(law: &Law, speech: &Speech<'_>) -> Chapter {
    let rows = law.lists().map(|item| {
        let family = match item.list.as_str() {
            "extradition-purpose" => "purpose",
            list => list,
        };
        let id = format!("{family}-{}", item.code);
        vec![
            Cell::code(item.list.clone()),
            Cell::code(item.code.clone()),
            Cell::text(speech.words.find(&id, &[]).unwrap_or_default()),
            speech.source(&item.article),
        ]
    });
    let heads = ["list", "code", "words", "article"];
    chapter(speech, "lists", &heads, rows.collect())
}

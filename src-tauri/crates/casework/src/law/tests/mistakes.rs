//! Every mistake that law data can hold is refused, at its line.

use super::*;

/// The shipped text with one replacement, which must really change it.
fn changed(text: &str, from: &str, to: &str) -> String {
    let new = text.replacen(from, to, 1);
    assert_ne!(new, text, "nothing to change: {from}");
    new
}

fn line_of(text: &str, wanted: &str) -> usize {
    1 + text.lines().position(|line| line.contains(wanted)).unwrap()
}

fn mistake(sources: Sources<'_>, code: Mistake, what: &str) -> LawProblem {
    let problem = Law::read(sources).unwrap_err();
    assert_eq!(
        (problem.code, problem.what.as_str()),
        (code, what),
        "{problem}"
    );
    problem
}

#[test]
fn a_row_without_an_article_is_refused_at_its_line() {
    let text = changed(SHIPPED.deadlines, "article = \"16(4)\"", "article = \"\"");
    let problem = mistake(
        Sources {
            deadlines: &text,
            ..SHIPPED
        },
        Mistake::NoArticle,
        "ECE-PA-18",
    );
    assert_eq!(problem.line + 1, line_of(&text, "code = \"ECE-PA-18\""));
    let text = changed(
        SHIPPED.guards,
        "article = \"UNCAC 46(13), UNTOC 18(13)\"",
        "article = \" \"",
    );
    mistake(
        Sources {
            guards: &text,
            ..SHIPPED
        },
        Mistake::NoArticle,
        "sender-state",
    );
    let text = changed(
        SHIPPED.lifecycles,
        "article = \"UNCAC 46(13)-(14), UNTOC 18(13)-(14)\"",
        "article = \"\"",
    );
    mistake(
        Sources {
            lifecycles: &text,
            ..SHIPPED
        },
        Mistake::NoArticle,
        "REGISTERED",
    );
}

#[test]
fn a_code_that_nobody_defines_is_refused_with_its_line() {
    let text = changed(
        SHIPPED.deadlines,
        "bases = [\"RIYADH\"]",
        "bases = [\"RIAD\"]",
    );
    let problem = mistake(
        Sources {
            deadlines: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "RIAD",
    );
    assert_eq!(problem.line, line_of(&text, "code = \"RIY-PA-30\""));
    let text = changed(
        SHIPPED.lifecycles,
        "to = \"UNDER_REVIEW\"",
        "to = \"UNDER_REVUE\"",
    );
    let problem = mistake(
        Sources {
            lifecycles: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "UNDER_REVUE",
    );
    assert!(problem.line < line_of(&text, "UNDER_REVUE"));
    assert!(problem.line + 4 >= line_of(&text, "UNDER_REVUE"));
    let text = changed(
        SHIPPED.lifecycles,
        "\"officer-assigned\"",
        "\"officer-asigned\"",
    );
    mistake(
        Sources {
            lifecycles: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "officer-asigned",
    );
    let text = changed(
        SHIPPED.kinds,
        "machine_in = \"IN_MLA\"",
        "machine_in = \"IN_MAL\"",
    );
    mistake(
        Sources {
            kinds: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "IN_MAL",
    );
    let text = changed(
        SHIPPED.bases,
        "profile_mla = \"EIO\"",
        "profile_mla = \"EOI\"",
    );
    mistake(
        Sources {
            bases: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "EOI",
    );
    let text = changed(SHIPPED.checklists, "\"M-B\"", "\"M-Ь\"");
    mistake(
        Sources {
            checklists: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "M-Ь",
    );
    let text = changed(
        SHIPPED.lifecycles,
        "at = \"arrest-at\"",
        "at = \"arrest-day\"",
    );
    mistake(
        Sources {
            lifecycles: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "arrest-day",
    );
}

#[test]
fn a_state_that_no_step_reaches_is_refused() {
    let extra = "\n[[state]]\nmachine = \"IN_MLA\"\ncode = \"LIMBO\"\n";
    let text = format!("{}{extra}", SHIPPED.lifecycles);
    let problem = mistake(
        Sources {
            lifecycles: &text,
            ..SHIPPED
        },
        Mistake::Unreachable,
        "LIMBO",
    );
    assert_eq!(problem.line + 2, line_of(&text, "LIMBO"));
}

#[test]
fn from_every_state_of_an_open_file_there_is_a_way_on() {
    for machine in get().machines() {
        for state in machine
            .states
            .iter()
            .filter(|state| state.sort != StateSort::Closed)
        {
            let on = get().steps_from(&machine.code, &state.code).next();
            assert!(on.is_some(), "{} ends in {}", machine.code, state.code);
        }
    }
}

#[test]
fn a_code_that_stands_twice_or_a_count_nobody_can_make_is_refused() {
    let text = changed(
        SHIPPED.deadlines,
        "code = \"RIY-PA-60\"",
        "code = \"RIY-PA-30\"",
    );
    mistake(
        Sources {
            deadlines: &text,
            ..SHIPPED
        },
        Mistake::Twice,
        "RIY-PA-30",
    );
    let text = changed(SHIPPED.deadlines, "length = 18\n", "");
    mistake(
        Sources {
            deadlines: &text,
            ..SHIPPED
        },
        Mistake::Senseless,
        "ECE-PA-18",
    );
    let text = changed(SHIPPED.measures, "code = \"M-A1\"", "code = \"M-A\"");
    mistake(
        Sources {
            measures: &text,
            ..SHIPPED
        },
        Mistake::Twice,
        "M-A",
    );
}

#[test]
fn a_letter_a_measure_s_step_and_an_item_of_a_list_need_an_article_too() {
    let lists = changed(SHIPPED.lists, "article = \"", "article = \" \" # \"");
    let problem = Law::read(Sources {
        lists: &lists,
        ..SHIPPED
    });
    let problem = problem.unwrap_err();
    assert_eq!(
        (problem.code, problem.file),
        (Mistake::NoArticle, "lists.toml")
    );
    for (table, shipped) in [
        ("[[letter]]", SHIPPED.lifecycles),
        ("[[measure]]", SHIPPED.measure_steps),
    ] {
        let (before, row) = shipped.split_once(table).unwrap();
        let row = changed(row, "article = \"", "article = \"\" # \"");
        let text = format!("{before}{table}{row}");
        let with = if table == "[[letter]]" {
            Sources {
                lifecycles: &text,
                ..SHIPPED
            }
        } else {
            Sources {
                measure_steps: &text,
                ..SHIPPED
            }
        };
        let problem = Law::read(with).unwrap_err();
        assert_eq!(problem.code, Mistake::NoArticle, "{table}: {problem}");
        assert_eq!(problem.line, line_of(&text, table), "{problem}");
    }
}

#[test]
fn an_item_nobody_has_verified_is_not_mandatory_and_only_a_conditional_one_has_a_condition() {
    let row = "code = \"R10\"\narticle = \"practice, for dual criminality\"\ncertainty = \"C\"\nneed = \"";
    for (from, to, code) in [
        (
            format!("{row}RECOMMENDED"),
            format!("{row}MANDATORY"),
            "R10",
        ),
        (
            "need = \"CONDITIONAL\"".into(),
            "need = \"OPTIONAL\"\nwhen = \"URGENT\"".into(),
            "SV1",
        ),
    ] {
        let text = changed(SHIPPED.checklists, &from, &to);
        mistake(
            Sources {
                checklists: &text,
                ..SHIPPED
            },
            Mistake::Senseless,
            code,
        );
    }
    let text = changed(SHIPPED.checklists, "bases = [\"ECMA\"", "bases = [\"ECMO\"");
    mistake(
        Sources {
            checklists: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "ECMO",
    );
}

#[test]
fn a_limit_names_channels_and_events_that_make_sense() {
    let text = changed(
        SHIPPED.deadlines,
        "channels = [\"ORAL\"]",
        "channels = [\"OREL\"]",
    );
    mistake(
        Sources {
            deadlines: &text,
            ..SHIPPED
        },
        Mistake::UnknownCode,
        "OREL",
    );
    // A reminder that hangs on an end, on whose own end something would hang.
    let own = "trigger = \"ORDER_EXPIRY\"";
    let text = changed(
        SHIPPED.deadlines,
        own,
        &format!("{own}\nends = [\"PRESERVATION_END\"]"),
    );
    mistake(
        Sources {
            deadlines: &text,
            ..SHIPPED
        },
        Mistake::Senseless,
        "INT-FRZ-REM",
    );
}

#[test]
fn a_misspelt_field_or_value_is_refused_at_its_line() {
    for (from, to) in [
        ("roll = \"N\"", "roll = \"X\""),
        ("roll = \"N\"", "rol = \"N\""),
    ] {
        let text = changed(SHIPPED.deadlines, from, to);
        let problem = Law::read(Sources {
            deadlines: &text,
            ..SHIPPED
        })
        .unwrap_err();
        assert_eq!(
            (problem.code, problem.file),
            (Mistake::Unreadable, "deadlines.toml")
        );
        assert_eq!(problem.line, line_of(&text, to), "{problem}");
    }
}

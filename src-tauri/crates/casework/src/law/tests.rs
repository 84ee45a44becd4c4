//! The shipped law is whole, and law with a mistake is refused at its line.

use super::*;

#[test]
fn the_shipped_law_loads_and_every_reference_resolves() {
    assert_eq!(check(), Ok(()));
    let law = get();
    assert_eq!(law.kinds().count(), 17);
    assert!(law.rules().count() >= 110);
}

#[test]
fn every_kind_has_a_life_cycle_in_both_directions() {
    for kind in get().kinds() {
        for direction in [Direction::In, Direction::Out] {
            let machine = kind.machine(direction);
            assert!(
                get().steps_from(machine, "").next().is_some(),
                "{} {direction:?}",
                kind.code
            );
        }
    }
}

#[test]
fn every_guard_is_asked_by_some_step() {
    for guard in get().guards() {
        assert!(
            get().steps().any(|step| step.needs.contains(&guard.code)),
            "{}",
            guard.code
        );
    }
}

#[test]
fn every_family_of_codes_that_fields_choose_from_has_codes() {
    let families = [
        "channel",
        "urgency",
        "urgency_reason",
        "sensitivity",
        "purpose",
        "outcome",
    ];
    for family in families
        .into_iter()
        .chain(["ground", "sherloc", "consultation-outcome"])
    {
        assert!(get().codes(family).next().is_some(), "{family}");
    }
    assert_eq!(get().codes("sherloc").next(), Some("S01"));
    assert_eq!(get().codes("colour").next(), None);
}

#[test]
fn rules_of_certainty_c_ship_disabled() {
    for rule in get().rules() {
        assert_eq!(
            rule.enabled(),
            rule.certainty != Certainty::C,
            "{}",
            rule.code
        );
    }
    assert!(!get().rule("ECE4-SPEC-30").unwrap().enabled());
    assert!(get().rule("ECE-PA-18").unwrap().enabled());
}

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
        "article = \"UNCAC 46(13)\"",
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
        "article = \"UNCAC 46(13)-(14)\"",
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
    for table in ["[[letter]]", "[[measure]]"] {
        let at = SHIPPED.lifecycles.find(table).unwrap();
        let row = changed(
            &SHIPPED.lifecycles[at..],
            "article = \"",
            "article = \"\" # \"",
        );
        let text = format!("{}{row}", &SHIPPED.lifecycles[..at]);
        let problem = Law::read(Sources {
            lifecycles: &text,
            ..SHIPPED
        });
        let problem = problem.unwrap_err();
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

/// The message ids of a file of words.
fn ids(words: &str) -> std::collections::BTreeSet<&str> {
    let ids = words
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_alphabetic()));
    ids.filter_map(|line| line.split_once(" = ").map(|(id, _)| id))
        .collect()
}

/// Every id that a code of the law is shown under.
fn shown() -> Vec<String> {
    let law = get();
    let mut shown = Vec::new();
    let mut add = |family: &str, code: &str| shown.push(format!("{family}-{code}"));
    law.kinds().for_each(|one| add("kind", &one.code));
    law.measures().for_each(|one| add("measure", &one.code));
    law.grounds().for_each(|one| add("ground", &one.code));
    law.bases().for_each(|one| add("basis", &one.code));
    law.checklists().for_each(|one| add("check", &one.code));
    for one in law.offences() {
        add(
            if one.list == "SHERLOC" {
                "sherloc"
            } else {
                "offence"
            },
            &one.code,
        );
    }
    for one in law.rules() {
        add("rule", one.words());
        add("effect", &one.effect);
        add("event", &one.trigger.code());
    }
    for state in law.machines().flat_map(|machine| &machine.states) {
        add("status", &state.code);
    }
    law.steps()
        .filter(|one| one.to != PREVIOUS)
        .for_each(|one| add("step", &one.to));
    for guard in law.guards() {
        add("guard", &guard.code);
        guard.or_fact.iter().for_each(|code| add("fact", code));
        if let Check::Fact { values, .. }
        | Check::FollowUp { values, .. }
        | Check::Paragraphs { values }
        | Check::Confidentiality { values } = &guard.check
        {
            values.iter().for_each(|code| add("answer", code));
        }
    }
    for item in law.lists() {
        match item.list.as_str() {
            // A tick on the checklist is drawn, not named.
            "check-status" => {}
            "extradition-purpose" => add("purpose", &item.code),
            list => add(list, &item.code),
        }
    }
    shown
}

/// All words of a language, whatever file they stand in.
fn words(language: &str) -> String {
    let folder = format!(
        "{}/../../../assets/locales/{language}",
        env!("CARGO_MANIFEST_DIR")
    );
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let texts = files.filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    texts
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect()
}

#[test]
fn every_code_of_the_law_has_words_in_both_languages() {
    for language in ["en", "ar"] {
        let words = words(language);
        let known = ids(&words);
        let missing: Vec<String> = shown()
            .into_iter()
            .filter(|id| !known.contains(id.as_str()))
            .collect();
        assert!(
            missing.is_empty(),
            "{language} has no words for {missing:?}"
        );
        let own = get().rules().filter(|rule| rule.words() == rule.code);
        assert_eq!(
            words.matches("\n    .effect = { effect-").count(),
            own.count(),
            "a rule does not say in {language} what happens when it ends"
        );
    }
}

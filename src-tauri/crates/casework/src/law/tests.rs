//! The shipped law is whole, and law with a mistake is refused at its line.

use super::*;

mod mistakes;

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
        let by_request = get().steps().any(|step| step.needs.contains(&guard.code));
        let mut of_measures = get().measure_steps();
        let by_measure = of_measures.any(|step| step.needs.contains(&guard.code));
        assert!(by_request || by_measure, "{}", guard.code);
    }
}

/// Paragraphs 1 to 30 of UNCAC 46 and UNTOC 18 carry the same numbers; an office reads those it works under.
#[test]
fn what_rests_on_uncac_46_names_untoc_18_as_well() {
    let guards = get().guards().map(|guard| &guard.article);
    let steps = get().steps().map(|step| &step.article);
    let measures = get().measure_steps().map(|step| &step.article);
    let mut found = 0;
    for article in guards.chain(steps).chain(measures) {
        if article.contains("UNCAC 46(") {
            assert!(article.contains("UNTOC 18("), "{article}");
            found += 1;
        }
    }
    assert!(found > 90, "{found}");
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
        | Check::NoneInForce { values }
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

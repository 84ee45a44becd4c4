//! Every date of the domain's worked examples, and the properties that hold for all dates.

use super::*;
use crate::law;

mod properties;

const HOME: &str = "weekend = [\"fri\", \"sat\"]\nzone = \"+03:00\"\n\
    holidays = [\"2026-03-19\", \"2026-03-22\", \"2026-07-23\"]";

fn home() -> Calendar {
    Calendar::from_toml(HOME).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ask(rule: &str, trigger: &str, calendar: &Calendar, question: &Question) -> Computed {
    let rule = law::get().rule(rule).unwrap();
    compute(rule, &Trigger::parse(trigger).unwrap(), calendar, question).unwrap()
}

/// Rule, trigger and expected due date, without further knowledge.
fn check(calendar: &Calendar, vectors: &[(&str, &str, &str)]) {
    for (rule, trigger, expected) in vectors {
        let computed = ask(rule, trigger, calendar, &Question::default());
        assert_eq!(computed.due.to_string(), *expected, "{rule} from {trigger}");
        assert_eq!(
            computed.working.first(),
            Some(&Step::Trigger {
                event: computed.trigger,
                at: Trigger::parse(trigger).unwrap().in_zone(calendar.zone),
            })
        );
        assert!(
            computed
                .working
                .contains(&Step::Result { due: computed.due })
        );
    }
}

#[test]
fn the_bank_records_example_gives_its_dates() {
    check(
        &home(),
        &[
            ("INT-ACK", "2026-01-14T15:40", "2026-01-21"),
            ("INT-TRIAGE", "2026-01-14", "2026-01-18"),
            ("INT-COMPLETE", "2026-01-14", "2026-01-28"),
            ("UNCAC-SUGG", "2026-04-30", "2026-04-30"),
            ("INT-FRZ-REM", "2026-04-20", "2026-04-05"),
            ("UNCAC-LIFT", "2026-04-20", "2026-04-06"),
            ("INT-ADDINFO", "2026-01-22", "2026-02-22"),
            ("INT-ADDINFO-R1", "2026-01-22", "2026-03-09"),
            ("INT-STATUS", "2026-03-10", "2026-03-26"),
        ],
    );
    let mut without = String::from("weekend = [\"fri\", \"sat\"]");
    without.push_str("\nzone = \"+03:00\"");
    let without = Calendar::from_toml(&without).unwrap();
    check(&without, &[("INT-STATUS", "2026-03-10", "2026-03-24")]);
}

#[test]
fn a_freezing_order_is_extended_from_its_old_end() {
    let ninety = Some(Given::Length(Length {
        number: 90,
        unit: Unit::Cd,
    }));
    let first = Question {
        given: ninety,
        ..Question::default()
    };
    let first = ask("DOM-FRZ", "2026-01-20", &home(), &first);
    assert_eq!(first.due.to_string(), "2026-04-20");
    assert_eq!(first.nature, Nature::ProtectionEnd);
    let renewed = Question {
        given: ninety,
        extends: Some(first.due.day()),
        ..Question::default()
    };
    let renewed = ask("DOM-FRZ", "2026-04-15", &home(), &renewed);
    assert_eq!(renewed.due.to_string(), "2026-07-19");
    assert!(renewed.working.contains(&Step::Extends {
        old_due: day("2026-04-20")
    }));
}

#[test]
fn the_provisional_arrest_example_gives_its_dates() {
    check(
        &Calendar::default(),
        &[
            ("ECE-PA-18", "2026-03-10", "2026-03-28"),
            ("ECE-PA-40", "2026-03-10", "2026-04-19"),
            ("ECE-SUPP", "2026-05-06", "2026-05-06"),
            ("ECE-SUR-15", "2026-07-28", "2026-08-12"),
            ("ECE-SUR-30", "2026-07-28", "2026-08-27"),
            ("ECE-SUR-RST-15", "2026-08-11", "2026-08-26"),
            ("ECE-SUR-RST-30", "2026-08-11", "2026-09-10"),
            ("ECE-SPEC-45", "2027-05-03", "2027-06-17"),
            ("ECE4-SPEC-30", "2027-05-03", "2027-06-02"),
        ],
    );
    check(&home(), &[("INT-DISPATCH", "2026-03-10", "2026-03-18")]);
}

#[test]
fn the_engine_vectors_hold_on_a_saturday_and_sunday_calendar() {
    check(
        &Calendar::default(),
        &[
            ("EIO-ACK-7", "2026-03-02", "2026-03-09"),
            ("EIO-DEC-30", "2026-03-02", "2026-04-01"),
            ("EAW-DEC-10", "2026-02-12", "2026-02-22"),
            ("EAW-SUR-10", "2026-03-20", "2026-03-30"),
            ("RIY-PA-30", "2026-02-10", "2026-03-12"),
            ("RIY-PA-60", "2026-02-10", "2026-04-11"),
            ("TCP-PA-18", "2026-02-10", "2026-02-28"),
            ("TCP-DOC-15", "2026-02-20", "2026-03-07"),
            ("TCP-PA-40", "2026-02-10", "2026-03-22"),
            ("SAFE-15", "2026-06-04", "2026-06-19"),
            ("TSP-6M", "2026-08-31", "2027-02-28"),
            ("TSP-6M", "2027-08-31", "2028-02-29"),
            ("FRZ-DEC-48", "2026-09-03T16:30", "2026-09-05T16:30"),
            ("EEV-PROD-8H", "2026-09-03T16:30", "2026-09-04T00:30"),
            ("MLA59-SUM", "2026-06-30", "2026-05-11"),
            // A month's end is Sunday: the twelve months roll forward.
            ("MLA59-REC", "2025-01-31", "2026-02-02"),
        ],
    );
}

#[test]
fn an_unknown_way_of_counting_shows_both_dates_and_warns_on_the_earlier() {
    for (rule, excl, incl) in [
        ("ECE-PA-18", "2026-03-28", "2026-03-27"),
        ("ECE-PA-40", "2026-04-19", "2026-04-18"),
    ] {
        let open = ask(rule, "2026-03-10", &home(), &Question::default());
        assert_eq!(open.due.to_string(), excl);
        assert_eq!(open.alternative.unwrap().to_string(), incl);
        assert_eq!(open.alert.to_string(), incl);
        let said = Question {
            count: Some(Count::Incl),
            ..Question::default()
        };
        let said = ask(rule, "2026-03-10", &home(), &said);
        assert_eq!(
            (said.due.to_string().as_str(), said.alternative),
            (incl, None)
        );
        let said = Question {
            count: Some(Count::Excl),
            ..Question::default()
        };
        let said = ask(rule, "2026-03-10", &home(), &said);
        assert_eq!(
            (said.alert.to_string().as_str(), said.alternative),
            (excl, None)
        );
    }
    // The dispatch target follows the arrest's count: 27 March less seven days is a Friday.
    let dispatch = ask(
        "INT-DISPATCH",
        "2026-03-10",
        &Calendar::default(),
        &Question::default(),
    );
    assert_eq!(dispatch.due.to_string(), "2026-03-20");
    assert_eq!(dispatch.alternative.unwrap().to_string(), "2026-03-20");
    // No custody in it, nothing in doubt.
    assert_eq!(
        ask("SAFE-15", "2026-06-04", &home(), &Question::default()).alternative,
        None
    );
}

#[test]
fn a_calendar_that_says_how_arrests_are_counted_settles_the_doubt_and_nothing_else() {
    let mut calendar = home();
    calendar.count = Some(Count::Incl);
    let arrest = ask("ECE-PA-18", "2026-03-10", &calendar, &Question::default());
    assert_eq!(
        (arrest.due.to_string().as_str(), arrest.alternative),
        ("2026-03-27", None)
    );
    let safe = ask("SAFE-15", "2026-06-04", &calendar, &Question::default());
    assert_eq!(safe.due.to_string(), "2026-06-19");
}

#[test]
fn consent_revoked_moves_the_arrest_limits_by_the_days_between() {
    let pauses = vec![
        (day("2026-03-14"), day("2026-03-20")),
        (day("2026-03-18"), day("2026-03-21")),
    ];
    let question = Question {
        pauses,
        count: Some(Count::Excl),
        ..Question::default()
    };
    let paused = ask("ECE-PA-18", "2026-03-10", &home(), &question);
    // 14 to 21 March, the last day not counted: seven days, the overlap only once.
    assert_eq!(paused.due.to_string(), "2026-04-04");
    let late = Question {
        pauses: vec![(day("2026-03-29"), day("2026-04-05"))],
        count: Some(Count::Excl),
        ..Question::default()
    };
    assert_eq!(
        ask("ECE-PA-18", "2026-03-10", &home(), &late)
            .due
            .to_string(),
        "2026-03-28"
    );
}

#[test]
fn what_cannot_be_counted_says_why() {
    let pause = |from: &str, to: &str| Question {
        pauses: vec![(day(from), day(to))],
        ..Question::default()
    };
    let longer = Question {
        given: Some(Given::Length(Length {
            number: 60,
            unit: Unit::Cd,
        })),
        ..Question::default()
    };
    let plain = Question::default();
    let cases = [
        (
            "ECE-REARREST",
            "2026-03-10",
            &plain,
            "count-no-number",
            "rule",
        ),
        (
            "FRZ-DEC-48",
            "2026-03-10",
            &plain,
            "count-needs-time",
            "trigger",
        ),
        (
            "SAFE-15",
            "2026-03-10",
            &pause("2026-03-11", "2026-03-12"),
            "count-no-pause",
            "pause",
        ),
        (
            "ECE-PA-18",
            "2026-03-10",
            &pause("2026-03-12", "2026-03-11"),
            "count-bad-pause",
            "pause",
        ),
        (
            "ECE-PA-18",
            "2026-03-10",
            &pause("2026-03-09", "2026-03-11"),
            "count-bad-pause",
            "pause",
        ),
        (
            "ECE-PA-18",
            "2026-03-10",
            &longer,
            "count-fixed-length",
            "length",
        ),
        (
            "EIO-DEC-EXT",
            "2026-03-10",
            &longer,
            "count-fixed-length",
            "length",
        ),
    ];
    for (rule, trigger, question, code, field) in cases {
        let rule = law::get().rule(rule).unwrap();
        let trigger = Trigger::parse(trigger).unwrap();
        let no = compute(rule, &trigger, &home(), question).unwrap_err();
        assert_eq!(
            (no.code.as_str(), no.field.as_deref()),
            (code, Some(field)),
            "{}",
            rule.code
        );
    }
    for text in [
        "2026-02-30",
        "2026-3-1",
        "10/03/2026",
        "",
        "12026-03-10",
        "2026-03-10T25:00",
        "2026-03-10T10:00+25:00",
        "1447-09-01",
    ] {
        let no = Trigger::parse(text).unwrap_err();
        assert_eq!(
            (no.code.as_str(), no.field.as_deref()),
            ("count-bad-date", Some("trigger"))
        );
    }
}

#[test]
fn an_instant_written_with_an_offset_counts_in_the_local_time_of_the_calendar() {
    let late = "2026-03-09T22:30Z";
    // In XA it is already the tenth.
    assert_eq!(
        ask("SAFE-15", late, &home(), &Question::default())
            .due
            .to_string(),
        "2026-03-25"
    );
    assert_eq!(
        ask("FRZ-DEC-48", late, &home(), &Question::default())
            .due
            .to_string(),
        "2026-03-12T01:30"
    );
    assert_eq!(
        ask(
            "FRZ-DEC-48",
            late,
            &Calendar::default(),
            &Question::default()
        )
        .due
        .to_string(),
        "2026-03-11T22:30"
    );
}

#[test]
fn a_rule_to_be_verified_is_computed_and_marked_disabled() {
    let computed = ask("EAW-DEC-10", "2026-02-12", &home(), &Question::default());
    assert!(!computed.enabled && !computed.hard);
    let computed = ask("ECE-PA-18", "2026-02-12", &home(), &Question::default());
    assert!(computed.enabled && computed.hard);
    assert_eq!(computed.nature, Nature::MayEvent);
}

#[test]
fn the_working_survives_being_stored() {
    let computed = ask("INT-STATUS", "2026-03-10", &home(), &Question::default());
    let json = serde_json::to_string(&computed).unwrap();
    assert!(json.contains(r#""due":"2026-03-26""#), "{json}");
    assert_eq!(serde_json::from_str::<Computed>(&json).unwrap(), computed);
    let Some(Step::Skipped { days }) = computed
        .working
        .iter()
        .find(|step| matches!(step, Step::Skipped { .. }))
    else {
        panic!("the skipped days are not listed")
    };
    let text: Vec<String> = days.iter().map(|off| off.day.to_string()).collect();
    assert_eq!(
        text,
        [
            "2026-03-13",
            "2026-03-14",
            "2026-03-19",
            "2026-03-20",
            "2026-03-21",
            "2026-03-22"
        ]
    );
}

fn about(event: Event) -> About<'static> {
    About {
        event,
        kind: "EXT",
        direction: crate::law::Direction::Out,
        bases: &["ECE"],
        named: &[],
        measures: &[],
        urgency: "ROUTINE",
        channel: "",
    }
}

fn codes(about: &About<'_>) -> Vec<String> {
    applicable(law::get(), about)
        .iter()
        .map(|rule| rule.code.clone())
        .collect()
}

#[test]
fn an_arrest_abroad_starts_the_clocks_of_its_basis_and_the_dispatch_target() {
    let arrest = about(Event::Arrest);
    assert_eq!(codes(&arrest), ["ECE-PA-18", "ECE-PA-40", "INT-DISPATCH"]);
    let bilateral = About {
        bases: &["BIL"],
        named: &["BIL-PA-60"],
        ..arrest
    };
    assert_eq!(codes(&bilateral), ["BIL-PA-60", "INT-DISPATCH-60"]);
    let arab = About {
        bases: &["RIYADH"],
        direction: crate::law::Direction::In,
        ..arrest
    };
    assert_eq!(codes(&arab), ["RIY-PA-30", "RIY-PA-60"]);
}

#[test]
fn an_incoming_request_starts_the_standards_of_its_urgency() {
    let receipt = About {
        kind: "MLA",
        direction: crate::law::Direction::In,
        bases: &["UNCAC"],
        urgency: "URGENT",
        measures: &["M-F2", "M-J"],
        ..about(Event::Receipt)
    };
    assert_eq!(
        codes(&receipt),
        ["INT-ACK", "INT-COMPLETE", "INT-EXE-U", "INT-TRIAGE"]
    );
    let routine = About {
        urgency: "ROUTINE",
        ..receipt
    };
    assert_eq!(codes(&routine), ["INT-ACK", "INT-COMPLETE", "INT-EXE"]);
    let asked = About {
        event: Event::InformationAsked,
        ..routine
    };
    assert_eq!(
        codes(&asked),
        ["INT-ADDINFO", "INT-ADDINFO-R1", "INT-ADDINFO-R2"]
    );
}

#[test]
fn a_rule_to_be_verified_starts_only_when_an_office_names_it_and_then_replaces_the_old_one() {
    let discharge = About {
        bases: &["ECE4"],
        ..about(Event::Discharge)
    };
    assert_eq!(codes(&discharge), ["ECE-SPEC-45"]);
    let named = About {
        named: &["ECE4-SPEC-30"],
        ..discharge
    };
    assert_eq!(codes(&named), ["ECE4-SPEC-30"]);
}

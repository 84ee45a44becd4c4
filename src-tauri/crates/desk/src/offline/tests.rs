use super::*;

const HOME: &str = "weekend = [\"fri\",\"sat\"]\nholidays = [\"2026-03-19\"]\nzone = \"+03:00\"";

fn asked(rule: &str, trigger: &str) -> CountQuestion {
    CountQuestion {
        rule: rule.into(),
        trigger: trigger.into(),
        ..CountQuestion::default()
    }
}

fn refused(question: &CountQuestion) -> (String, Option<String>) {
    let problem = compute(question).unwrap_err();
    (problem.code, problem.field)
}

#[test]
fn the_working_says_which_calendar_was_used() {
    let without = compute(&asked("INT-STATUS", "2026-03-10")).unwrap();
    assert_eq!(without["working"][0]["given"], false);
    assert_eq!(without["working"][0]["weekend"], json!(["sat", "sun"]));
    let question = CountQuestion {
        calendar: Some(HOME.into()),
        ..asked("int-status", "2026-03-10")
    };
    let with = compute(&question).unwrap();
    assert_eq!(with["working"][0]["weekend"], json!(["fri", "sat"]));
    assert_eq!(with["working"][0]["holidays"], 1);
}

#[test]
fn bad_questions_are_refused_at_their_field() {
    let at = |code: &str, field: &str| (code.to_owned(), Some(field.to_owned()));
    assert_eq!(
        refused(&asked("ECE-PA-19", "2026-03-10")),
        at("rule-unknown", "rule")
    );
    assert_eq!(
        refused(&asked("ECE-PA-18", "2026-02-30")),
        at("count-bad-date", "trigger")
    );
    let pause = |text: &str| CountQuestion {
        pauses: vec![text.into()],
        ..asked("ECE-PA-18", "2026-03-10")
    };
    assert_eq!(refused(&pause("2026-03-12")), at("count-bad-date", "pause"));
    assert_eq!(
        refused(&pause("2026-03-14..2026-03-12")),
        at("count-bad-pause", "pause")
    );
    let count = CountQuestion {
        count: Some("both".into()),
        ..asked("ECE-PA-18", "2026-03-10")
    };
    assert_eq!(refused(&count), at("count-bad-mode", "count"));
    let calendar = |text: &str| CountQuestion {
        calendar: Some(text.into()),
        ..asked("INT-ACK", "2026-03-10")
    };
    assert_eq!(
        refused(&calendar("weekend = [\"fry\"]")),
        at("calendar-bad-value", "weekend")
    );
    assert_eq!(
        refused(&calendar("weekend = [")),
        at("calendar-not-toml", "calendar")
    );
}

#[test]
fn every_problem_of_a_count_has_words_in_every_language() {
    let codes = [
        "rule-unknown",
        "count-bad-date",
        "count-bad-mode",
        "count-bad-pause",
        "count-no-number",
        "count-needs-time",
        "count-no-pause",
        "count-fixed-length",
        "count-out-of-range",
        "calendar-not-toml",
        "calendar-unknown-field",
        "calendar-missing-field",
        "calendar-bad-value",
        "calendar-no-working-day",
    ];
    for language in ["en", "ar"] {
        let words = crate::words::Words::of(language);
        assert_eq!(words.tag(), language);
        for code in codes {
            let id = format!("problem-{code}");
            assert!(words.find(&id, &[]).is_some(), "{language} has no {id}");
        }
    }
}

#[test]
fn an_office_calendar_needs_a_zone() {
    let read = calendar_file(HOME).unwrap();
    assert_eq!(
        (read.zone.as_str(), read.weekend.len(), read.holidays.len()),
        ("+03:00", 2, 1)
    );
    let problem = calendar_file("weekend = [\"fri\"]").unwrap_err();
    assert_eq!(problem.code, "calendar-missing-field");
    assert_eq!(problem.field.as_deref(), Some("zone"));
}

//! What holds for every date and every rule.

use chrono::Days;
use proptest::prelude::*;

use super::*;
use crate::calendar::Roll;

fn dates() -> impl Strategy<Value = NaiveDate> {
    (0u64..20_000).prop_map(|n| day("2000-01-01") + Days::new(n))
}

proptest! {
    #[test]
    fn counting_the_first_day_ends_one_day_earlier(from in dates()) {
        for code in ["ECE-PA-18", "SAFE-15", "RIY-PA-60", "TSP-6M"] {
            let rule = law::get().rule(code).unwrap();
            let due = |count| {
                let question = Question { count: Some(count), ..Question::default() };
                compute(rule, &Trigger::on(from), &home(), &question).unwrap().due.day()
            };
            prop_assert_eq!(due(Count::Excl), due(Count::Incl) + Days::new(1));
        }
    }

    #[test]
    fn months_keep_the_day_or_take_the_last_of_the_month(from in dates()) {
        use chrono::Datelike;
        let due = ask("TSP-6M", &from.to_string(), &home(), &Question::default()).due.day();
        let months = (due.year() - from.year()) * 12 + due.month() as i32 - from.month() as i32;
        prop_assert_eq!(months, 6);
        let last = (due + Days::new(1)).month() != due.month();
        prop_assert!(due.day() == from.day() || (due.day() < from.day() && last));
    }

    #[test]
    fn an_extension_never_ends_before_the_old_limit(from in dates(), n in 0u32..120) {
        let question = Question {
            extends: Some(from),
            given: Some(Given::Length(Length { number: n, unit: Unit::Cd })),
            ..Question::default()
        };
        let computed = ask("DOM-FRZ", "2026-01-01", &home(), &question);
        prop_assert_eq!(computed.due.day(), from + Days::new(u64::from(n)));
    }

    #[test]
    fn every_rule_with_a_number_can_be_counted_and_rolls_only_as_it_says(from in dates()) {
        let trigger = Trigger::parse(&format!("{from}T09:00")).unwrap();
        for rule in law::get().rules().filter(|rule| rule.own_length().is_some()) {
            let calendar = home();
            let computed = compute(rule, &trigger, &calendar, &Question::default()).unwrap();
            prop_assert!(computed.alert <= computed.due);
            if rule.roll != Roll::None {
                prop_assert!(calendar.is_working(computed.due.day()));
            }
            let rolled = computed.working.iter().any(|step| matches!(step, Step::Rolled { .. }));
            prop_assert!(!(rolled && rule.roll == Roll::None));
            if !rule.backward {
                prop_assert!(computed.due.day() >= from);
            }
        }
    }
}

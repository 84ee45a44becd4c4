//! The calendar against a plain count of days, and against files with every kind of mistake.

use proptest::prelude::*;

use super::*;

const HOME: &str = r#"
weekend = ["fri", "sat"]
holidays = ["2026-03-19", "2026-03-22", "2026-07-23"]
zone = "+03:00"
"#;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_calendar_file_is_read_whole() {
    let home = Calendar::from_toml(HOME).unwrap();
    assert_eq!(home.zone, Some(180));
    assert_eq!(home.weekend().collect::<Vec<_>>(), [Day::Fri, Day::Sat]);
    assert_eq!(home.rest(day("2026-03-19")), Some(Rest::Holiday));
    assert_eq!(home.rest(day("2026-03-20")), Some(Rest::Weekend));
    assert!(home.is_working(day("2026-03-23")));
}

#[test]
fn dates_may_stand_without_quotes_and_a_moon_holiday_stays_flagged() {
    let read = Calendar::from_toml(
        "weekend = [\"Sunday\"]\nholidays = [2026-03-19]\nunconfirmed = [2026-03-20]\nzone = \"Z\"",
    )
    .unwrap();
    assert_eq!(read.rest(day("2026-03-19")), Some(Rest::Holiday));
    assert_eq!(read.rest(day("2026-03-20")), Some(Rest::UnconfirmedHoliday));
}

#[test]
fn a_wrong_calendar_file_names_the_field() {
    let cases = [
        ("weekend = [", "calendar-not-toml", "calendar"),
        ("holidays = []", "calendar-missing-field", "weekend"),
        ("weekend = [\"fr\"]", "calendar-bad-value", "weekend"),
        ("weekend = \"fri\"", "calendar-bad-value", "weekend"),
        (
            "weekend = []\nholidays = [\"2026-02-30\"]",
            "calendar-bad-value",
            "holidays",
        ),
        (
            "weekend = []\nholidays = [7]",
            "calendar-bad-value",
            "holidays",
        ),
        ("weekend = []\nzone = \"3\"", "calendar-bad-value", "zone"),
        (
            "weekend = []\nzone = \"+15:00\"",
            "calendar-bad-value",
            "zone",
        ),
        ("weekend = []\nzone = 3", "calendar-bad-value", "zone"),
        (
            "weekend = []\nholliday = []",
            "calendar-unknown-field",
            "holliday",
        ),
        (
            "weekend = [\"mon\",\"tue\",\"wed\",\"thu\",\"fri\",\"sat\",\"sun\"]",
            "calendar-no-working-day",
            "weekend",
        ),
    ];
    for (text, code, field) in cases {
        let problem = Calendar::from_toml(text).unwrap_err();
        assert_eq!((problem.code(), problem.field()), (code, field), "{text}");
    }
    let late = Calendar::from_toml("weekend = []\nzone = \"+03:00\"\nholidays = [").unwrap_err();
    assert_eq!(late, CalendarProblem::NotToml { line: 3 });
}

#[test]
fn rolling_back_passes_the_weekend_and_the_holiday_before_it() {
    let home = Calendar::from_toml(HOME).unwrap();
    let (rolled, over) = home.roll(day("2026-03-21"), Roll::Previous).unwrap();
    assert_eq!(rolled, day("2026-03-18"));
    assert_eq!(
        over.iter().map(|off| off.why).collect::<Vec<_>>(),
        [Rest::Weekend, Rest::Weekend, Rest::Holiday]
    );
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let weekdays = proptest::collection::btree_set(
        prop_oneof![
            Just(Day::Mon),
            Just(Day::Wed),
            Just(Day::Thu),
            Just(Day::Fri),
            Just(Day::Sat),
            Just(Day::Sun)
        ],
        0..4,
    );
    (weekdays, proptest::collection::btree_set(0u64..800, 0..60)).prop_map(|(weekend, days)| {
        let start = day("2025-06-01");
        let holidays = days
            .into_iter()
            .map(|n| (start + Days::new(n), Holiday { confirmed: true }));
        Calendar::new("XA", Some(180), weekend, holidays.collect()).unwrap()
    })
}

proptest! {
    #[test]
    fn a_rolled_date_is_a_working_day_and_nothing_working_lies_between(
        calendar in calendars(), n in 0u64..700, back in any::<bool>()
    ) {
        let from = day("2025-06-01") + Days::new(n);
        let roll = if back { Roll::Previous } else { Roll::Forward };
        let (rolled, over) = calendar.roll(from, roll).unwrap();
        prop_assert!(calendar.is_working(rolled));
        prop_assert_eq!(i64::try_from(over.len()).unwrap(), (rolled - from).num_days().abs());
        prop_assert!(over.iter().all(|off| !calendar.is_working(off.day)));
    }

    #[test]
    fn counting_working_days_agrees_with_counting_them_one_by_one(
        calendar in calendars(), n in 0u64..700, length in 1u32..40
    ) {
        let from = day("2025-06-01") + Days::new(n);
        let (due, skipped) = calendar.add_working(from, length, false).unwrap();
        let between = from.iter_days().skip(1).take_while(|day| *day <= due);
        let working = between.filter(|day| calendar.is_working(*day)).count();
        prop_assert_eq!(working, length as usize);
        prop_assert!(calendar.is_working(due));
        let passed = usize::try_from((due - from).num_days()).unwrap();
        prop_assert_eq!(skipped.len() + working, passed);
        let (back, _) = calendar.add_working(due, length, true).unwrap();
        let start = calendar.roll(from, Roll::Previous).unwrap().0;
        prop_assert_eq!(back, start);
    }
}

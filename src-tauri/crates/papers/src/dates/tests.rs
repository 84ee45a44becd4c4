//! One table of forms that registers use, and properties over all days.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 12).unwrap()
}

fn day(text: &str) -> DateReading {
    read(text, Order::DayFirst, today())
}

#[test]
fn forms_of_registers_are_read() {
    for (text, want) in [
        ("2023-01-15", "2023-01-15"),
        ("17/01/2023 الموافق ٢٣/٦/١٤٤٤هـ", "2023-01-17"),
        ("2 مارس 2023", "2023-03-02"),
        ("44998", "2023-03-13"),
        ("١٤٤٤/٩/٥", "2023-03-27"),
        ("21-05-2023", "2023-05-21"),
        ("28 حزيران 2023", "2023-06-28"),
        ("۱۴/۸/۲۰۲۳", "2023-08-14"),
        ("٥/١٢/٢٠٢٣ م", "2023-12-05"),
        ("19/5/1445 هـ", "2023-12-03"),
        ("10 سبتمبر 2023", "2023-09-10"),
        ("١٠ ربيع الأول ١٤٤٨هـ", "2026-08-23"),
        ("٧ جمادى الأولى ١٤٤٨هـ", "2026-10-18"),
        ("٢١ جمادى الآخرة ١٤٤٦هـ", "2024-12-22"),
        ("٢٧ صفر ١٤٤٨هـ", "2026-08-10"),
        ("9 تشرين الثاني 2025", "2025-11-09"),
        ("13 نيسان 2026", "2026-04-13"),
        ("3 جانفي 2024", "2024-01-03"),
        ("12 March 2024", "2024-03-12"),
        ("March 12, 2024", "2024-03-12"),
        ("12-Mar-24", "2024-03-12"),
        ("1st of June 2023", "2023-06-01"),
        ("1er février 2024", "2024-02-01"),
        ("le 14 août 2023", "2023-08-14"),
        ("3 de marzo de 2024", "2024-03-03"),
        ("15 de septiembre del 2025", "2025-09-15"),
        ("3 марта 2024 г.", "2024-03-03"),
        ("05.02.2024", "2024-02-05"),
        ("05.02.24 г.", "2024-02-05"),
        ("2024年3月12日", "2024-03-12"),
        ("二〇二四年三月十二日", "2024-03-12"),
        ("2024.3.12", "2024-03-12"),
        ("20240312", "2024-03-12"),
        ("2024/3/12", "2024-03-12"),
        ("2023-01-15 00:00:00", "2023-01-15"),
        ("2023-01-15T08:30:00Z", "2023-01-15"),
        ("3/4/98", "1998-04-03"),
        ("received 5/6/2024", "2024-06-05"),
        ("5 / 6 / 2024", "2024-06-05"),
        ("12 Rajab 1445", "2024-01-24"),
        ("١٤٤٦/٨/٣هـ", "2025-02-02"),
        ("5/6/46 هـ", "2024-12-06"),
    ] {
        let want = NaiveDate::parse_from_str(want, "%Y-%m-%d").unwrap();
        assert_eq!(day(text), DateReading::Day(want), "{text}");
    }
}

#[test]
fn what_is_no_day_is_not_guessed() {
    for text in [
        "٣١/٦/٢٠٢٣",
        "31/04/2026",
        "30 февраля 2024",
        "2023-02-29",
        "00/00/2024",
        "99/99/9999",
        "2024年13月1日",
    ] {
        assert_eq!(day(text), DateReading::Impossible, "{text}");
    }
    for text in ["", "-", "n/a", "غير معروف", "см. дело"] {
        assert_eq!(day(text), DateReading::Missing, "{text}");
    }
    assert_eq!(day("1987"), DateReading::Year(1987));
    assert_eq!(day("مواليد ١٩٦٦"), DateReading::Year(1966));
    assert_eq!(day("1975 г.р."), DateReading::Year(1975));
    assert_eq!(day("03/2024"), DateReading::Month(2024, 3));
    assert_eq!(day("mars 2024"), DateReading::Month(2024, 3));
}

#[test]
fn a_column_that_proves_months_first_is_read_so() {
    assert_eq!(proves("03/25/2024"), Some(Order::MonthFirst));
    assert_eq!(proves("25/03/2024"), Some(Order::DayFirst));
    assert_eq!(proves("03/04/2024"), None);
    let want = NaiveDate::from_ymd_opt(2024, 3, 4).unwrap();
    assert_eq!(
        read("03/04/2024", Order::MonthFirst, today()),
        DateReading::Day(want)
    );
}

#[test]
fn a_reference_is_no_date() {
    assert!(in_text("ورد الرد رقم و/4/12/2025", Order::DayFirst, today()).is_empty());
    assert!(in_text("رقم ص/٢/٢٠٢٣", Order::DayFirst, today()).is_empty());
    assert_eq!(
        in_text("أنجز بتاريخ ٥/١/٢٠٢٥", Order::DayFirst, today()).len(),
        1
    );
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40_000).prop_map(|n| {
        NaiveDate::from_ymd_opt(1940, 1, 1)
            .unwrap()
            .checked_add_days(Days::new(n))
            .unwrap()
    })
}

proptest! {
    #[test]
    fn a_day_survives_every_way_of_writing_it(day in any_day()) {
        for form in ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%Y/%m/%d", "%-d-%-m-%Y", "%d %B %Y", "%B %d, %Y", "%Y年%-m月%-d日"] {
            let text = day.format(form).to_string();
            prop_assert_eq!(read(&text, Order::DayFirst, today()), DateReading::Day(day), "{}", text);
        }
        let (year, month, of_month) = to_hijri(day).unwrap();
        prop_assert_eq!(from_hijri(year, month, of_month), Some(day));
        let text = format!("{of_month}/{month}/{year} هـ");
        prop_assert_eq!(read(&text, Order::DayFirst, today()), DateReading::Day(day), "{}", text);
    }

    #[test]
    fn no_cell_text_stops_the_reader(text in "\\PC{0,60}", digits in "[0-9/.\\- ]{0,30}") {
        for text in [text, digits] {
            let found = in_text(&text, Order::DayFirst, today());
            prop_assert!(found.len() <= text.len());
            let _ = (read(&text, Order::MonthFirst, today()), proves(&text));
        }
    }
}

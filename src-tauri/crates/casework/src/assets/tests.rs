use proptest::prelude::*;

use super::*;
use crate::law;
use crate::nouns::Consultation;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn event(sort: &str, on: &str, minor: i64, currency: &str) -> AssetEvent {
    AssetEvent {
        sort: sort.into(),
        day: Some(day(on)),
        minor: Some(minor),
        currency: currency.into(),
        basis: if given_away(sort) { "57-3-C" } else { "" }.into(),
        ..AssetEvent::default()
    }
}

#[test]
fn what_is_held_is_frozen_less_released_less_confiscated_in_each_currency_alone() {
    let events = [
        event("FROZEN", "2026-01-20", 124_050_000, "USD"),
        event("FROZEN", "2026-01-20", 31_000_000, "EUR"),
        event("RELEASED", "2026-04-15", 4_050_000, "USD"),
        event("CONFISCATED", "2026-07-02", 20_000_000, "USD"),
        event("RETURNED", "2026-08-01", 5_000_000, "USD"),
    ];
    assert_eq!(check(&events), Ok(()));
    let stocks = stocks(&events, day("2026-12-31"));
    assert_eq!(stocks["USD"].held, 100_000_000);
    assert_eq!(stocks["USD"].confiscated, 15_000_000);
    assert_eq!(stocks["EUR"].held, 31_000_000);
}

#[test]
fn nothing_is_released_that_was_not_frozen_by_that_day_in_that_currency() {
    let freeze = event("FROZEN", "2026-01-20", 100, "USD");
    for wrong in [
        event("RELEASED", "2026-01-21", 101, "USD"),
        event("RELEASED", "2026-01-19", 100, "USD"),
        event("RELEASED", "2026-01-21", 100, "EUR"),
    ] {
        let refused = check(&[freeze.clone(), wrong.clone()]).unwrap_err();
        assert_eq!(refused.code, "asset-more-than-frozen", "{wrong:?}");
        assert_eq!(refused.field.as_deref(), Some("amount"));
    }
    let same_day = event("RELEASED", "2026-01-20", 100, "USD");
    assert_eq!(check(&[same_day, freeze]), Ok(()));
}

#[test]
fn only_a_victim_is_given_what_was_never_confiscated() {
    let shared = event("SHARED", "2026-03-01", 10, "USD");
    let refused = check(std::slice::from_ref(&shared)).unwrap_err();
    assert_eq!(refused.code, "asset-more-than-confiscated");
    let victim = AssetEvent {
        basis: "VICTIM".into(),
        ..shared
    };
    assert_eq!(check(&[victim]), Ok(()));
}

#[test]
fn a_release_nobody_was_asked_about_is_noticed() {
    let asset = Id::from_u128(3);
    let release = AssetEvent {
        asset: Some(asset),
        ..event("RELEASED", "2026-04-20", 100, "USD")
    };
    let mut file = File {
        asset_events: vec![release],
        ..File::default()
    };
    assert_eq!(released_unconsulted(&file, asset), Some(day("2026-04-20")));
    assert_eq!(released_unconsulted(&file, Id::from_u128(4)), None);
    file.consultations.push(Consultation {
        purpose: "CON-LIFT".into(),
        opened_on: Some(day("2026-04-21")),
        ..Consultation::default()
    });
    assert_eq!(
        released_unconsulted(&file, asset),
        Some(day("2026-04-20")),
        "too late"
    );
    file.consultations[0].opened_on = Some(day("2026-04-06"));
    assert_eq!(released_unconsulted(&file, asset), None);
}

#[test]
fn an_event_says_what_it_lacks_at_the_field() {
    let law = law::get();
    let today = day("2026-11-22");
    let whole = AssetEvent {
        into_currency: "EUR".into(),
        rate: "0.92".into(),
        rate_on: Some(day("2026-01-20")),
        rate_source: "Central Bank of Averland".into(),
        ..event("RETURNED", "2026-01-20", 100, "USD")
    };
    assert_eq!(judge(law, &whole, today), Ok(()));
    type Spoil = fn(&mut AssetEvent);
    let spoilt: [(Spoil, &str, &str); 12] = [
        (|it| it.sort = "LOST".into(), "unknown-code", "sort"),
        (|it| it.day = None, "required", "day"),
        (
            |it| it.day = "2026-11-23".parse().ok(),
            "future-date",
            "day",
        ),
        (|it| it.currency.clear(), "required", "currency"),
        (|it| it.minor = None, "required", "amount"),
        (|it| it.minor = Some(0), "amount-not-positive", "amount"),
        (
            |it| it.minor = Some(LARGEST + 1),
            "amount-too-large",
            "amount",
        ),
        (|it| it.basis.clear(), "required", "basis"),
        (|it| it.sort = "FROZEN".into(), "basis-not-here", "basis"),
        (|it| it.rate_on = None, "required", "rate_on"),
        (|it| it.rate_source.clear(), "required", "rate_source"),
        (
            |it| it.into_currency = "USD".into(),
            "rate-same-currency",
            "into_currency",
        ),
    ];
    for (spoil, code, field) in spoilt {
        let mut event = whole.clone();
        spoil(&mut event);
        let refused = judge(law, &event, today).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            (code, Some(field))
        );
    }
}

#[test]
fn an_equivalent_is_rounded_half_up_and_knows_each_currency_s_decimals() {
    assert_eq!(equivalent(124_050_000, 2, "0.92", 2), Some(114_126_000));
    assert_eq!(equivalent(1, 2, "0.5", 2), Some(1));
    assert_eq!(equivalent(1, 2, "0.499999", 2), Some(0));
    // 10.00 USD at 0.30 are 3.000 dinars of three decimals; 100 yen have none.
    assert_eq!(equivalent(1000, 2, "0.3", 3), Some(3000));
    assert_eq!(equivalent(100, 0, "0.0065", 2), Some(65));
    for odd in ["", "0", "0.0", "-1", "1e5", "1,5", ".5", "1.2.3"] {
        assert_eq!(equivalent(100, 2, odd, 2), None, "{odd}");
    }
    assert_eq!(equivalent(i64::MAX, 0, "999999999999", 3), None);
}

fn events() -> impl Strategy<Value = Vec<AssetEvent>> {
    let one = (
        0_usize..6,
        0_u64..40,
        1_i64..1000,
        0_usize..2,
        any::<bool>(),
    )
        .prop_map(|(sort, after, minor, currency, estimated)| {
            let sorts = [
                "IDENTIFIED",
                "FROZEN",
                "RELEASED",
                "CONFISCATED",
                "RETURNED",
                "SHARED",
            ];
            let on = day("2026-01-01") + chrono::Days::new(after);
            AssetEvent {
                estimated,
                ..event(
                    sorts[sort],
                    &on.to_string(),
                    minor,
                    ["USD", "KWD"][currency],
                )
            }
        });
    proptest::collection::vec(one, 0..14).prop_map(|mut events| {
        for (at, event) in (1_u128..).zip(&mut events) {
            event.id = Id::from_u128(at);
        }
        events
    })
}

proptest! {
    /// What `check` lets through never stands below zero on any day, and adds up.
    #[test]
    fn a_history_that_is_let_through_is_never_below_zero_and_adds_up(all in events()) {
        // The events that can have happened, taken up one after the other as a desk would.
        let mut kept: Vec<AssetEvent> = Vec::new();
        for event in all {
            kept.push(event);
            if check(&kept).is_err() {
                kept.pop();
            }
        }
        for after in 0..41 {
            let on = day("2026-01-01") + chrono::Days::new(after);
            for stock in stocks(&kept, on).values() {
                prop_assert!(stock.held >= 0 && stock.confiscated >= 0);
            }
        }
        let end = day("2026-12-31");
        let flows = flows(&kept, day("2026-01-01"), end);
        for (currency, stock) in stocks(&kept, end) {
            let of = |sort: &str| {
                let flow = flows.get(&(sort.to_owned(), currency.clone()));
                flow.map_or(0, |flow| flow.confirmed + flow.estimated)
            };
            let plain = of("FROZEN") - of("RELEASED") - of("CONFISCATED");
            // A confiscation beyond the freeze leaves nothing held; it never makes a debt.
            prop_assert!(stock.held >= plain.max(0));
            prop_assert!(stock.held <= of("FROZEN") - of("RELEASED"));
            prop_assert_eq!(
                stock.confiscated,
                of("CONFISCATED") - of("RETURNED") - of("SHARED")
            );
        }
    }

    /// The order in which events were typed does not matter, only their days.
    #[test]
    fn the_order_of_typing_does_not_matter(all in events(), turn in 0_usize..14) {
        let mut turned = all.clone();
        let turn = turn.min(turned.len());
        turned.rotate_left(turn);
        prop_assert_eq!(check(&all).is_ok(), check(&turned).is_ok());
        let end = day("2026-12-31");
        prop_assert_eq!(stocks(&all, end), stocks(&turned, end));
    }
}

//! Assets in figures: which event may follow which, the stock of each currency, and equivalents at a stored rate.
//!
//! Everything is whole minor units. Nothing here ever adds two currencies (domain.md 8.1).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::file::File;
use crate::judging::{coded, missing, past, required};
use crate::law::Law;
use crate::nouns::AssetEvent;
use crate::rejection::Rejection;
use crate::value::Id;

#[cfg(test)]
mod tests;

/// The largest sum one event may carry, minor units: far above any estate, far below what would overflow a total.
pub const LARGEST: i64 = 10_000_000_000_000_000;

/// Where one currency of an asset stands, minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Frozen, and neither released nor confiscated.
    pub held: i64,
    /// Confiscated, and neither returned nor shared.
    pub confiscated: i64,
}

/// What happened to one currency by events of one sort, minor units; estimates stand apart from confirmed values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// Confirmed.
    pub confirmed: i64,
    /// Estimated.
    pub estimated: i64,
}

/// Whether one event is complete in itself.
///
/// # Errors
/// At the field: `required`, `unknown-code`, `future-date`, `amount-not-positive`, `amount-too-large`,
/// `basis-not-here` (only what is returned or shared has one), `rate-same-currency`.
pub fn judge(law: &Law, event: &AssetEvent, today: NaiveDate) -> Result<(), Rejection> {
    coded(law, "asset-event", "sort", &event.sort)?;
    if event.day.is_none() {
        return Err(missing("day"));
    }
    past("day", event.day, today)?;
    required("currency", &event.currency)?;
    let minor = event.minor.ok_or_else(|| missing("amount"))?;
    if minor <= 0 {
        return Err(Rejection::new("amount-not-positive").at("amount"));
    }
    if minor > LARGEST {
        return Err(Rejection::new("amount-too-large").at("amount"));
    }
    if given_away(&event.sort) {
        coded(law, "return-basis", "basis", &event.basis)?;
    } else if !event.basis.is_empty() {
        return Err(Rejection::new("basis-not-here").at("basis"));
    }
    let rated = !event.into_currency.is_empty()
        || !event.rate.is_empty()
        || event.rate_on.is_some()
        || !event.rate_source.is_empty();
    if !rated {
        return Ok(());
    }
    // A rate nobody can look up again is worth nothing: rate, day and source come together.
    required("into_currency", &event.into_currency)?;
    required("rate", &event.rate)?;
    if event.rate_on.is_none() {
        return Err(missing("rate_on"));
    }
    required("rate_source", &event.rate_source)?;
    past("rate_on", event.rate_on, today)?;
    if event.into_currency == event.currency {
        return Err(Rejection::new("rate-same-currency").at("into_currency"));
    }
    Ok(())
}

/// Whether the events of one asset can have happened in the order of their days: nothing is released that was not
/// frozen, nothing but a victim's own is returned or shared that was not confiscated.
///
/// # Errors
/// `asset-more-than-frozen` or `asset-more-than-confiscated` at `amount`, with `currency`, `day` and `available`
/// (minor units).
pub fn check(events: &[AssetEvent]) -> Result<(), Rejection> {
    let mut stocks: BTreeMap<&str, Stock> = BTreeMap::new();
    for event in ordered(events) {
        let stock = stocks.entry(&event.currency).or_default();
        let after = after(*stock, event);
        if after.held < 0 || after.confiscated < 0 {
            let (code, available) = if after.held < 0 {
                ("asset-more-than-frozen", stock.held)
            } else {
                ("asset-more-than-confiscated", stock.confiscated)
            };
            return Err(Rejection::new(code)
                .at("amount")
                .with("currency", &event.currency)
                .with("day", event.day.unwrap_or_default())
                .with("available", available));
        }
        *stock = after;
    }
    Ok(())
}

/// The stock of every currency at the end of a day.
#[must_use]
pub fn stocks(events: &[AssetEvent], on: NaiveDate) -> BTreeMap<String, Stock> {
    let mut stocks: BTreeMap<String, Stock> = BTreeMap::new();
    for event in ordered(events).filter(|event| event.day.is_some_and(|day| day <= on)) {
        let stock = stocks.entry(event.currency.clone()).or_default();
        *stock = after(*stock, event);
    }
    stocks
}

/// The flows by sort and currency, within days `from` to `to`, both included.
#[must_use]
pub fn flows(
    events: &[AssetEvent],
    from: NaiveDate,
    to: NaiveDate,
) -> BTreeMap<(String, String), Flow> {
    let mut flows: BTreeMap<(String, String), Flow> = BTreeMap::new();
    let within = |event: &&AssetEvent| event.day.is_some_and(|day| from <= day && day <= to);
    for event in events.iter().filter(within) {
        let flow = flows
            .entry((event.sort.clone(), event.currency.clone()))
            .or_default();
        let minor = event.minor.unwrap_or_default();
        let total = if event.estimated {
            &mut flow.estimated
        } else {
            &mut flow.confirmed
        };
        *total = total.saturating_add(minor);
    }
    flows
}

/// A sum in another currency at a published rate, half up. `from` and `to` are the currencies' decimals (ISO 4217);
/// the rate is units of the other currency for one unit. `None` when the rate is no positive decimal number, or the
/// result too large.
#[must_use]
pub fn equivalent(minor: i64, from: u8, rate: &str, to: u8) -> Option<i64> {
    let (whole, part) = rate.split_once('.').unwrap_or((rate, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 12 {
        return None;
    }
    let mantissa: i128 = [whole, part].concat().parse().ok()?;
    if mantissa == 0 {
        return None;
    }
    let ten = |power: u32| 10_i128.checked_pow(power);
    let scale = u32::from(from).checked_add(u32::try_from(part.len()).ok()?)?;
    let above = i128::from(minor)
        .checked_mul(mantissa)?
        .checked_mul(ten(u32::from(to))?)?;
    let below = ten(scale)?;
    let rounded = above
        .checked_mul(2)?
        .checked_add(below)?
        .div_euclid(below.checked_mul(2)?);
    i64::try_from(rounded).ok()
}

/// The first day on which an asset was released before the requesting State was asked for its reasons to keep it frozen
/// (UNCAC 55(8), CETS 198 22(2)); none where it was asked, or nothing was released.
#[must_use]
pub fn released_unconsulted(file: &File, asset: Id) -> Option<NaiveDate> {
    let own = file
        .asset_events
        .iter()
        .filter(|event| event.asset == Some(asset) && event.sort == "RELEASED");
    let asked = |day: NaiveDate| {
        let mut lifting = file.consultations.iter();
        lifting.any(|one| {
            one.purpose == "CON-LIFT" && one.opened_on.is_some_and(|opened| opened <= day)
        })
    };
    let days = own.filter_map(|event| event.day);
    days.filter(|day| !asked(*day)).min()
}

fn given_away(sort: &str) -> bool {
    matches!(sort, "RETURNED" | "SHARED")
}

/// By day; of one day in the order the law takes, and then as they were noted.
fn ordered(events: &[AssetEvent]) -> impl Iterator<Item = &AssetEvent> {
    const COURSE: [&str; 6] = [
        "IDENTIFIED",
        "FROZEN",
        "RELEASED",
        "CONFISCATED",
        "RETURNED",
        "SHARED",
    ];
    let place = |sort: &str| COURSE.iter().position(|one| *one == sort);
    let mut all: Vec<&AssetEvent> = events.iter().collect();
    all.sort_by_key(|event| (event.day, place(&event.sort), event.id));
    all.into_iter()
}

/// The stock after one event; below zero where the event cannot have happened.
fn after(before: Stock, event: &AssetEvent) -> Stock {
    let minor = event.minor.unwrap_or_default();
    let mut stock = before;
    match event.sort.as_str() {
        "FROZEN" => stock.held = stock.held.saturating_add(minor),
        "RELEASED" => stock.held -= minor,
        // Interest and unfrozen property are confiscated too: an order may reach beyond the freeze.
        "CONFISCATED" => {
            stock.held -= minor.min(stock.held);
            stock.confiscated = stock.confiscated.saturating_add(minor);
        }
        // A victim's own property goes back without any confiscation.
        "RETURNED" | "SHARED" if event.basis == "VICTIM" => {
            stock.confiscated -= minor.min(stock.confiscated);
        }
        "RETURNED" | "SHARED" => stock.confiscated -= minor,
        _ => {}
    }
    stock
}

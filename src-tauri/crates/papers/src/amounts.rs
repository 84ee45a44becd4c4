//! Amounts of money: digits of any script, thousands marks of any land, words such as "million", and
//! currencies by code, sign or name. Money never passes through floating point here.

use serde::{Deserialize, Serialize};

use crate::fold;
use crate::names::{self, money_key, names};
use crate::words::Words;

/// An amount with its currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Decimal number with the decimals of its currency, no thousands marks.
    pub amount: String,
    /// ISO 4217 code; nothing when the register names none.
    pub currency: Option<String>,
}

/// What a cell, with the currency cell beside it, says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AmountReading {
    /// The amounts, in order.
    pub amounts: Vec<Amount>,
    /// Warnings: `CURRENCY_AMBIGUOUS`, `CURRENCY_MISSING`, `AMOUNT_UNREADABLE`.
    pub warn: Vec<&'static str>,
}

/// A decimal number: digits, and how many of them are decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Decimal {
    digits: i128,
    scale: u32,
}

/// Reads "4,276,074.00", "1.234,56", "44٬016٫00", "12 500,5", "62,174".
fn decimal(text: &str) -> Option<Decimal> {
    let clean: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '\'' | '’' | '٬' | '_'))
        .map(|c| if c == '٫' { '\u{1}' } else { c })
        .collect();
    let commas = clean.matches(',').count();
    let points = clean.matches('.').count();
    let mark = if clean.contains('\u{1}') {
        Some('\u{1}')
    } else {
        match (clean.rfind(','), clean.rfind('.')) {
            (Some(comma), Some(point)) if comma > point => (commas == 1).then_some(','),
            (Some(_), Some(_)) => (points == 1).then_some('.'),
            (Some(at), None) => single(&clean, at, commas).then_some(','),
            (None, Some(at)) => single(&clean, at, points).then_some('.'),
            (None, None) => None,
        }
    };
    let (whole, part) = match mark {
        Some(mark) => clean.split_once(mark)?,
        None => (clean.as_str(), ""),
    };
    let figures: String = whole
        .chars()
        .chain(part.chars())
        .filter(char::is_ascii_digit)
        .collect();
    if figures.is_empty() || figures.len() > 30 || part.contains([',', '.']) {
        return None;
    }
    Some(Decimal {
        digits: figures.parse().ok()?,
        scale: u32::try_from(part.len()).ok()?,
    })
}

/// Whether a lone kind of mark is the decimal one: it stands once, and not before exactly three
/// digits with one to three before it.
fn single(clean: &str, at: usize, count: usize) -> bool {
    let after = clean.len() - at - 1;
    count == 1 && !(after == 3 && (1..=3).contains(&at) && !clean.starts_with('0'))
}

fn shown(value: Decimal, exponent: u32) -> Option<String> {
    let (mut digits, mut scale) = (value.digits, value.scale);
    while scale > exponent {
        // More decimals than the currency has: half up, as for every figure of the register.
        digits = (digits + if scale == exponent + 1 { 5 } else { 0 }) / 10;
        scale -= 1;
    }
    digits = digits.checked_mul(10_i128.checked_pow(exponent - scale)?)?;
    let unit = 10_i128.checked_pow(exponent)?;
    let width = usize::try_from(exponent).ok()?;
    Some(if exponent == 0 {
        digits.to_string()
    } else {
        format!("{}.{:0width$}", digits / unit, digits % unit)
    })
}

enum Money {
    One(String),
    Shared { code: Option<String>, sure: bool },
    None,
}

/// The currency a text names; a name that several bear is decided by the State of the row.
fn currency(text: &str, state: Option<&str>) -> Money {
    let text = fold::tidy(text);
    if text.is_empty() {
        return Money::None;
    }
    let all = names();
    // Longest run of words first: "دولار أمريكي" before "دولار".
    let words: Vec<&str> = text
        .split([' ', '(', ')', ':', ',', ';', '/', '\'', '’'])
        .map(|w| w.trim_start_matches(['十', '百', '千', '万', '萬', '亿', '億']))
        .filter(|w| !w.is_empty())
        .collect();
    for length in (1..=words.len().min(5)).rev() {
        for run in words.windows(length) {
            let key = money_key(&run.join(" "));
            if key.is_empty() {
                continue;
            }
            if let Some(code) = all.money_by_key.get(&key) {
                return Money::One(code.clone());
            }
            if let Some(shared) = all
                .shared_by_key
                .get(&key)
                .and_then(|index| all.shared.get(*index))
            {
                let own = state
                    .and_then(names::state_currency)
                    .filter(|c| shared.codes.iter().any(|s| s == c));
                return match (own, &shared.usual) {
                    (Some(own), usual) => Money::Shared {
                        code: Some(own.to_owned()),
                        sure: usual.as_deref() == Some(own),
                    },
                    (None, Some(usual)) => Money::Shared {
                        code: Some(usual.clone()),
                        sure: true,
                    },
                    (None, None) => Money::Shared {
                        code: shared.codes.first().cloned(),
                        sure: false,
                    },
                };
            }
        }
    }
    Money::None
}

struct Part {
    value: Decimal,
    before: String,
    after: String,
}

/// Cuts a cell into numbers, each with the words before and after it.
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut words = String::new();
    let mut figures = String::new();
    let mut chars = text.chars().peekable();
    let mut pending: Option<Decimal> = None;
    let mut before = String::new();
    while let Some(c) = chars.next() {
        let next_digit = chars.peek().is_some_and(char::is_ascii_digit);
        let glue = !figures.is_empty()
            && next_digit
            && matches!(c, ',' | '.' | ' ' | '\'' | '’' | '٬' | '٫');
        if c.is_ascii_digit() || glue {
            if figures.is_empty() && pending.is_some() {
                finish(&mut parts, &mut pending, &mut before, &words);
            }
            figures.push(c);
        } else {
            if !figures.is_empty() {
                pending = decimal(&figures);
                figures.clear();
                before = std::mem::take(&mut words);
            }
            words.push(c);
        }
    }
    if !figures.is_empty() {
        finish(&mut parts, &mut pending, &mut before, &words);
        pending = decimal(&figures);
        before = std::mem::take(&mut words);
    }
    finish(&mut parts, &mut pending, &mut before, &words);
    parts
}

fn finish(parts: &mut Vec<Part>, pending: &mut Option<Decimal>, before: &mut String, words: &str) {
    if let Some(value) = pending.take() {
        parts.push(Part {
            value,
            before: std::mem::take(before),
            after: words.to_owned(),
        });
        // Words between two numbers may belong to either; the second sees them as "before".
    }
}

fn multiplier(words: &str) -> u32 {
    let lexicon = Words::get().section("multiplier");
    let tokens = fold::tokens(words);
    // Only what follows the number at once multiplies it.
    lexicon
        .all(&tokens)
        .into_iter()
        .filter(|found| found.span.0 == 0)
        .max_by_key(|found| found.weight)
        .and_then(|found| found.code.parse().ok())
        .unwrap_or(0)
}

/// Reads an amount cell and the currency cell beside it; `state` helps with names of money that
/// several States use.
#[must_use]
pub fn read(cell: &str, currency_cell: &str, state: Option<&str>) -> AmountReading {
    let text = fold::tidy(cell);
    let mut reading = AmountReading::default();
    let found = parts(&text);
    if found.is_empty() {
        if text.chars().any(char::is_alphabetic) && currency(&text, state).is_some() {
            reading.warn.push("AMOUNT_UNREADABLE");
        }
        return reading;
    }
    // "USD 10 and EUR 5" names the money first, "10 USD and 5 EUR" after.
    let first = found
        .first()
        .is_some_and(|part| currency(&part.before, state).is_some());
    let beside: Vec<String> = currency_cell
        .split([';', '\n', '/', '؛', '、'])
        .map(str::to_owned)
        .collect();
    for (index, part) in found.iter().enumerate() {
        let power = multiplier(&part.after);
        let Some(digits) = 10_i128
            .checked_pow(power)
            .and_then(|p| part.value.digits.checked_mul(p))
        else {
            reading.warn.push("AMOUNT_UNREADABLE");
            continue;
        };
        let value = Decimal {
            digits,
            scale: part.value.scale,
        };
        let column = beside
            .get(index)
            .or_else(|| beside.first())
            .map_or("", String::as_str);
        let (near, far) = if first {
            (&part.before, &part.after)
        } else {
            (&part.after, &part.before)
        };
        let money = [near.as_str(), far.as_str(), column, currency_cell]
            .into_iter()
            .map(|words| currency(words, state))
            .find(Money::is_some)
            .unwrap_or(Money::None);
        let code = match money {
            Money::One(code) => Some(code),
            Money::Shared { code, sure } => {
                if !sure {
                    reading.warn.push("CURRENCY_AMBIGUOUS");
                }
                code
            }
            Money::None => {
                reading.warn.push("CURRENCY_MISSING");
                None
            }
        };
        let exponent = code
            .as_deref()
            .and_then(names::currency_exponent)
            .map_or(2, u32::from);
        if let Some(amount) = shown(value, exponent) {
            reading.amounts.push(Amount {
                amount,
                currency: code,
            });
        }
    }
    reading.warn.dedup();
    reading
}

/// Reads a sum written among the remarks ("Montant: 1 250 000 FCFA"), for registers without a column
/// of amounts: one sum that names its money, or nothing.
#[must_use]
pub fn noted(remarks: &str, state: &str) -> AmountReading {
    let sum = Words::get().section("sum");
    let mut told = remarks
        .split(['\n', ';', '؛', '；', '。'])
        .filter(|piece| sum.within(piece).iter().any(|found| found.span.0 == 0));
    let (Some(piece), None) = (told.next(), told.next()) else {
        return AmountReading::default();
    };
    let reading = read(piece, "", Some(state));
    let named = reading.amounts.iter().all(|sum| sum.currency.is_some());
    if reading.amounts.len() == 1 && named {
        reading
    } else {
        AmountReading::default()
    }
}

/// Whether a text names nothing but money of some kind.
#[must_use]
pub fn names_currency(text: &str) -> bool {
    currency(text, None).is_some()
}

impl Money {
    fn is_some(&self) -> bool {
        !matches!(self, Self::None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(cell: &str, currency: &str) -> String {
        let reading = read(cell, currency, None);
        reading
            .amounts
            .iter()
            .map(|a| format!("{} {}", a.amount, a.currency.as_deref().unwrap_or("?")))
            .collect::<Vec<_>>()
            .join("; ")
    }

    #[test]
    fn amounts_of_many_lands_are_read() {
        for (cell, currency, want) in [
            ("4,276,074.00", "€", "4276074.00 EUR"),
            ("٤٤٬٠١٦٫٠٠ ر.س", "", "44016.00 SAR"),
            ("٢٥٠ ألف $", "", "250000.00 USD"),
            ("٣ ملايين يورو", "", "3000000.00 EUR"),
            ("75 ألف", "دولار امريكي", "75000.00 USD"),
            ("٩٠,٩٩٠ يورو", "", "90990.00 EUR"),
            ("٦٢,١٧٤", "€", "62174.00 EUR"),
            ("111565.000", "KWD", "111565.000 KWD"),
            ("131528.240", "KWD", "131528.240 KWD"),
            ("1 234 567,89 евро", "", "1234567.89 EUR"),
            ("2,5 млн руб.", "", "2500000.00 RUB"),
            (
                "USD 1,240,500.00 and EUR 310,000.00",
                "",
                "1240500.00 USD; 310000.00 EUR",
            ),
            ("120万元", "", "1200000.00 CNY"),
            ("3亿美元", "", "300000000.00 USD"),
            ("1.250.000", "dólares estadounidenses", "1250000.00 USD"),
            ("£ 12,500.50", "", "12500.50 GBP"),
            ("2 million", "CHF", "2000000.00 CHF"),
            ("50 000 долл. США", "", "50000.00 USD"),
            ("500000", "日元", "500000 JPY"),
            ("1,5 million d'euros", "", "1500000.00 EUR"),
            ("5298.84", "دولار امريكي", "5298.84 USD"),
            ("20035", "درهم إماراتي", "20035.00 AED"),
            ("12.500 KWD", "", "12500.000 KWD"),
        ] {
            assert_eq!(one(cell, currency), want, "{cell} {currency}");
        }
    }

    #[test]
    fn shared_names_of_money_ask_the_state_or_warn() {
        assert_eq!(
            read("10", "دينار", Some("KW")).amounts[0]
                .currency
                .as_deref(),
            Some("KWD")
        );
        assert!(
            read("10", "دينار", Some("FR"))
                .warn
                .contains(&"CURRENCY_AMBIGUOUS")
        );
        assert!(read("10", "$", Some("FR")).warn.is_empty());
        assert_eq!(read("10", "", None).warn, ["CURRENCY_MISSING"]);
    }
}

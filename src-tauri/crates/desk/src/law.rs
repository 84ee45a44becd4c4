//! Code lists and names a form offers.

use crate::desk::{Desk, Stage};
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{
    Choices, InLanguage, KindChoice, MeasureChoice, Nothing, StateName, StatusChoice,
};
use comity_casework::law::Law;
use comity_papers::names;
use std::collections::BTreeMap;

/// The kinds whose requests ask for items of assistance (domain.md 1).
const WITH_MEASURES: [&str; 6] = ["MLA", "AST", "EEV", "SIT", "TMP", "CIV"];

/// Whether a code is a State's: ISO 3166-1 alpha-2, user-assigned codes included.
pub(crate) fn is_state(code: &str) -> bool {
    names::user_assigned(code) || names::state_codes().contains(&code)
}

/// A sum in the currency's own decimals: `1240500.00`.
pub(crate) fn decimal(minor: i64, currency: &str) -> String {
    let exponent = usize::from(names::currency_exponent(currency).unwrap_or(2));
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = exponent + 1);
    let (whole, part) = digits.split_at(digits.len() - exponent);
    let sign = if minor < 0 { "-" } else { "" };
    if exponent == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{part}")
    }
}

/// Whole minor units of a decimal text; `None` when it has more decimals than the currency or is no number.
pub(crate) fn minor_units(decimal: &str, currency: &str) -> Option<i64> {
    let exponent = usize::from(names::currency_exponent(currency).unwrap_or(2));
    let (whole, part) = decimal.split_once('.').unwrap_or((decimal, ""));
    if part.len() > exponent && part.bytes().skip(exponent).any(|digit| digit != b'0') {
        return None;
    }
    let part: String = part
        .chars()
        .chain(std::iter::repeat('0'))
        .take(exponent)
        .collect();
    format!("{whole}{part}").parse().ok()
}

/// `law.choices`.
pub(crate) fn choices(open: &Open, _: Nothing) -> Result<Choices, Problem> {
    let law = open.law();
    let list = |family: &str| law.codes(family).map(str::to_owned).collect::<Vec<_>>();
    Ok(Choices {
        kinds: law
            .kinds()
            .map(|kind| KindChoice {
                code: kind.code.clone(),
                anchor: kind.article.clone(),
                measures: WITH_MEASURES.contains(&kind.code.as_str()),
            })
            .collect(),
        measures: law
            .measures()
            .map(|measure| MeasureChoice {
                code: measure.code.clone(),
                anchor: measure.article.clone(),
                coercive: format!("{:?}", measure.coercive).to_uppercase(),
            })
            .collect(),
        bases: law.bases().map(|basis| basis.code.clone()).collect(),
        channels: list("channel"),
        urgencies: list("urgency"),
        urgency_reasons: list("urgency_reason"),
        sensitivities: list("sensitivity"),
        person_roles: crate::people::ROLES.map(str::to_owned).to_vec(),
        sherloc: list("sherloc"),
        communication_sorts: crate::letters::SORTS.map(str::to_owned).to_vec(),
        statuses: law
            .machines()
            .flat_map(|machine| {
                machine.states.iter().map(|state| StatusChoice {
                    machine: machine.code.clone(),
                    status: state.code.clone(),
                    open: machine.is_open(&state.code),
                })
            })
            .collect(),
        outcomes: list("outcome"),
        lists: lists(&law),
    })
}

fn lists(law: &Law) -> BTreeMap<String, Vec<String>> {
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in law.lists() {
        let list = lists.entry(item.list.clone()).or_default();
        list.push(item.code.clone());
    }
    lists
}

/// `names.states`.
pub(crate) fn states(desk: &Desk, request: InLanguage) -> Result<Vec<StateName>, Problem> {
    let language = request.locale.split('-').next().unwrap_or("en");
    let named = |code: &str, name: &str| StateName {
        code: code.to_owned(),
        name: name.to_owned(),
    };
    let mut states: Vec<StateName> = names::state_codes()
        .into_iter()
        .map(|code| {
            named(
                code,
                &names::state_name(code, language).unwrap_or_else(|| code.to_owned()),
            )
        })
        .collect();
    // A demo office lies in an invented State; so may an office that is being set up for training.
    let new = matches!(&*desk.stage(), Stage::Absent | Stage::Pending(_));
    if new || crate::session::is_demo(&desk.store()) {
        states.extend(crate::demo::state_names(language).map(|(code, name)| named(code, name)));
    }
    Ok(states)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_keep_the_currency_s_own_decimals() {
        assert_eq!(decimal(124_050_000, "USD"), "1240500.00");
        assert_eq!(decimal(5, "KWD"), "0.005");
        assert_eq!(decimal(-1200, "JPY"), "-1200");
        assert_eq!(minor_units("0.005", "KWD"), Some(5));
        assert_eq!(minor_units("12.345", "USD"), None);
        assert_eq!(minor_units("12.3", "USD"), Some(1230));
    }

    #[test]
    fn user_assigned_codes_are_states() {
        assert!(is_state("XA"));
        assert!(!is_state("Xa"));
        assert!(!is_state("QQQ"));
    }
}

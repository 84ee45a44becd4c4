//! Which rules an event starts on a request: the law's columns read against the request's own codes.

use crate::law::{Direction, Event, Law, Rule};

/// What has to be known about a request to say which clocks an event starts.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// What happened.
    pub event: Event,
    /// The request's kind.
    pub kind: &'a str,
    /// Its direction.
    pub direction: Direction,
    /// Its legal bases; the primary one drives the clocks, protocols to it may stand beside it.
    pub bases: &'a [&'a str],
    /// Rules named one by one: by the basis itself (a bilateral treaty), or switched on by the office.
    pub named: &'a [&'a str],
    /// Its measures.
    pub measures: &'a [&'a str],
    /// Its urgency.
    pub urgency: &'a str,
    /// The channel it came or went by.
    pub channel: &'a str,
}

/// The rules that start, in order of code. A rule still to be verified starts only when it is named;
/// a rule that replaces another one of the list (CETS 212 the 45 days of ETS 24) leaves it out.
#[must_use]
pub fn applicable<'l>(law: &'l Law, about: &About<'_>) -> Vec<&'l Rule> {
    let started: Vec<&Rule> = law.rules().filter(|rule| starts(rule, about)).collect();
    let replaced = |rule: &Rule| {
        started
            .iter()
            .any(|other| other.replaces.contains(&rule.code))
    };
    started
        .iter()
        .filter(|rule| !replaced(rule))
        .copied()
        .collect()
}

fn starts(rule: &Rule, about: &About<'_>) -> bool {
    let fits =
        |list: &[String], value: &str| list.is_empty() || list.iter().any(|one| one == value);
    let any = |list: &[String], values: &[&str]| {
        list.is_empty()
            || values
                .iter()
                .any(|value| list.iter().any(|one| one == value))
    };
    let named = about.named.contains(&rule.code.as_str());
    rule.trigger == about.event
        && (named || (rule.enabled() && !rule.named_only))
        // A rule that the basis itself names needs no look at its own list of bases.
        && (named || any(&rule.bases, about.bases))
        && fits(&rule.kinds, about.kind)
        && (rule.directions.is_empty() || rule.directions.contains(&about.direction))
        && any(&rule.measures, about.measures)
        && fits(&rule.urgencies, about.urgency)
        && fits(&rule.channels, about.channel)
        // What is counted from the end of another limit starts only where that one does.
        && rule.anchor.as_ref().is_none_or(|anchor| starts(anchor, about))
}

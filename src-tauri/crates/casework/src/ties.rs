//! Ties between requests: which kinds, directions and States each can join, and what it means for the figures.

use crate::edits::Edit;
use crate::judging::coded;
use crate::law::Law;
use crate::nouns::{Link, Measure, Request, Row};
use crate::rejection::Rejection;

/// What a tie asks of the later and the earlier request (domain.md 1).
struct Rule {
    tie: &'static str,
    /// Kinds of the later one; empty for any.
    from: &'static [&'static str],
    /// Kinds of the earlier one; empty for any.
    to: &'static [&'static str],
    direction: Way,
    same_state: bool,
    /// Measures of which the later one asks for one at least.
    from_measures: &'static [&'static str],
    /// Measures of which the earlier one asked for one at least.
    to_measures: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Same,
    Opposite,
    Any,
}

const PLAIN: Rule = Rule {
    tie: "",
    from: &[],
    to: &[],
    direction: Way::Same,
    same_state: true,
    from_measures: &[],
    to_measures: &[],
};

const RULES: [Rule; 10] = [
    Rule {
        tie: "SUPPLEMENTS",
        ..PLAIN
    },
    Rule {
        tie: "DUPLICATE_OF",
        ..PLAIN
    },
    // Several States, or several courts of one (ETS 24 17).
    Rule {
        tie: "CONCURRENT_WITH",
        same_state: false,
        ..PLAIN
    },
    Rule {
        tie: "FOLLOWS_PRESERVATION",
        to_measures: &["E-PRES"],
        ..PLAIN
    },
    Rule {
        tie: "FOLLOWS_PROV_ARREST",
        from: &["EXT"],
        to: &["PAR"],
        ..PLAIN
    },
    // Who was told something asks for more.
    Rule {
        tie: "FOLLOWS_SPONTANEOUS",
        to: &["SPO"],
        direction: Way::Opposite,
        ..PLAIN
    },
    Rule {
        tie: "ENFORCES_CONFISCATION",
        from_measures: &["A-CONF1", "A-CONF2"],
        ..PLAIN
    },
    Rule {
        tie: "SPECIALITY_CONSENT",
        from: &["SPC"],
        to: &["EXT", "TSP"],
        ..PLAIN
    },
    Rule {
        tie: "FOLLOWS_REFUSAL",
        from: &["AUT", "ENF"],
        to: &["EXT"],
        ..PLAIN
    },
    Rule {
        tie: "PREPARED_BY",
        to: &["INF"],
        direction: Way::Any,
        ..PLAIN
    },
];

/// A request with what it asks for.
#[derive(Clone, Copy, Debug)]
pub struct End<'a> {
    /// The request.
    pub request: &'a Request,
    /// Its measures.
    pub measures: &'a [Measure],
}

/// Whether a tie can join a later request to an earlier one.
///
/// # Errors
/// At `tie`: `required`, `unknown-code`, `tie-itself`, `tie-kinds`, `tie-direction`, `tie-state`, `tie-measures`;
/// `tie-exists` when the two are joined by it already, either way round.
pub fn judge(
    law: &Law,
    tie: &str,
    from: End<'_>,
    to: End<'_>,
    standing: &[Link],
) -> Result<(), Rejection> {
    coded(law, "tie", "tie", tie)?;
    let no = |code: &str| Err(Rejection::new(code).at("tie").with("tie", tie));
    if from.request.id == to.request.id {
        return no("tie-itself");
    }
    let (later, earlier) = (Some(from.request.id), Some(to.request.id));
    let ends = [(later, earlier), (earlier, later)];
    if standing
        .iter()
        .any(|link| link.tie == tie && ends.contains(&(link.from_request, link.to_request)))
    {
        return no("tie-exists");
    }
    let rule = rule(tie);
    let of_kind = |kinds: &[&str], kind: &str| kinds.is_empty() || kinds.contains(&kind);
    if !of_kind(rule.from, &from.request.kind)
        || !of_kind(rule.to, &to.request.kind)
        // What was arranged informally is no formal request itself.
        || (tie == "PREPARED_BY" && from.request.kind == "INF")
    {
        return Err(Rejection::new("tie-kinds")
            .at("tie")
            .with("tie", tie)
            .with("from", &from.request.kind)
            .with("to", &to.request.kind));
    }
    let same = from.request.direction == to.request.direction;
    if rule.direction != Way::Any && same != (rule.direction == Way::Same) {
        return no("tie-direction");
    }
    if rule.same_state && from.request.state != to.request.state {
        return no("tie-state");
    }
    let asks = |codes: &[&str], measures: &[Measure]| {
        codes.is_empty()
            || measures
                .iter()
                .any(|one| codes.contains(&one.code.as_str()))
    };
    if asks(rule.from_measures, from.measures) && asks(rule.to_measures, to.measures) {
        Ok(())
    } else {
        no("tie-measures")
    }
}

/// The direction of a request that follows another by a tie.
#[must_use]
pub fn direction_of_follow_up(tie: &str, earlier: &str) -> String {
    match (rule(tie).direction, earlier) {
        (Way::Opposite, "IN") => "OUT",
        (Way::Opposite, _) => "IN",
        (Way::Same | Way::Any, same) => same,
    }
    .to_owned()
}

/// The request that a certain tie takes out of the figures: a provisional arrest is one matter with the extradition
/// that follows it, and a duplicate is no request of its own (domain.md 1, 8.1).
#[must_use]
pub fn merging(link: &Link, from: &Request, to: &Request) -> Vec<Edit> {
    merged(link, from, to, true)
}

/// The same once the tie is taken away again.
#[must_use]
pub fn parting(link: &Link, from: &Request, to: &Request) -> Vec<Edit> {
    merged(link, from, to, false)
}

fn merged(link: &Link, from: &Request, to: &Request, merged: bool) -> Vec<Edit> {
    let request = match link.tie.as_str() {
        _ if link.suspected => return Vec::new(),
        "FOLLOWS_PROV_ARREST" => to,
        "DUPLICATE_OF" => from,
        _ => return Vec::new(),
    };
    Request {
        merged,
        ..request.clone()
    }
    .changed_from(request)
}

fn rule(tie: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.tie == tie).unwrap_or(&PLAIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;
    use crate::value::Id;

    fn request(id: u128, direction: &str, kind: &str, state: &str) -> Request {
        Request {
            id: Id::from_u128(id),
            direction: direction.into(),
            kind: kind.into(),
            state: state.into(),
            ..Request::default()
        }
    }

    fn told(tie: &str, from: &Request, to: &Request, measure: &str) -> String {
        let measures = [Measure {
            code: measure.into(),
            ..Measure::default()
        }];
        let end = |request| End {
            request,
            measures: &measures,
        };
        let judged = judge(law::get(), tie, end(from), end(to), &[]);
        judged.err().map_or_else(String::new, |no| no.code)
    }

    #[test]
    fn each_tie_joins_only_what_it_can_mean() {
        let par = request(1, "OUT", "PAR", "XB");
        let ext = request(2, "OUT", "EXT", "XB");
        let elsewhere = request(3, "OUT", "EXT", "XC");
        let incoming = request(4, "IN", "MLA", "XB");
        let told_us = request(5, "IN", "SPO", "XB");
        let mla = request(6, "OUT", "MLA", "XB");
        let informal = request(7, "IN", "INF", "XB");
        let prosecute = request(8, "OUT", "AUT", "XB");
        for (tie, from, to, measure, code) in [
            ("FOLLOWS_PROV_ARREST", &ext, &par, "", ""),
            ("FOLLOWS_PROV_ARREST", &par, &ext, "", "tie-kinds"),
            ("FOLLOWS_PROV_ARREST", &elsewhere, &par, "", "tie-state"),
            ("CONCURRENT_WITH", &elsewhere, &ext, "", ""),
            ("SUPPLEMENTS", &mla, &incoming, "", "tie-direction"),
            ("FOLLOWS_SPONTANEOUS", &mla, &told_us, "", ""),
            (
                "FOLLOWS_SPONTANEOUS",
                &incoming,
                &told_us,
                "",
                "tie-direction",
            ),
            ("PREPARED_BY", &mla, &informal, "", ""),
            ("PREPARED_BY", &informal, &informal, "", "tie-itself"),
            ("FOLLOWS_PRESERVATION", &mla, &ext, "M-E", "tie-measures"),
            ("FOLLOWS_PRESERVATION", &mla, &ext, "E-PRES", ""),
            ("FOLLOWS_REFUSAL", &prosecute, &ext, "", ""),
            ("FRIEND_OF", &mla, &ext, "", "unknown-code"),
        ] {
            assert_eq!(
                told(tie, from, to, measure),
                code,
                "{tie} {} {}",
                from.kind,
                to.kind
            );
        }
    }

    #[test]
    fn two_requests_are_not_joined_twice_by_one_tie() {
        let (one, two) = (request(1, "IN", "MLA", "XB"), request(2, "IN", "MLA", "XB"));
        let standing = Link {
            from_request: Some(one.id),
            to_request: Some(two.id),
            tie: "SUPPLEMENTS".into(),
            ..Link::default()
        };
        let end = |request| End {
            request,
            measures: &[],
        };
        let judged = judge(law::get(), "SUPPLEMENTS", end(&two), end(&one), &[standing]);
        assert_eq!(judged.unwrap_err().code, "tie-exists");
    }

    #[test]
    fn every_tie_of_the_list_has_its_rule() {
        for tie in law::get().codes("tie") {
            assert_eq!(rule(tie).tie, tie);
        }
        assert_eq!(direction_of_follow_up("FOLLOWS_SPONTANEOUS", "IN"), "OUT");
        assert_eq!(direction_of_follow_up("SUPPLEMENTS", "IN"), "IN");
    }

    #[test]
    fn an_arrest_followed_by_its_request_is_one_matter_and_a_suspicion_changes_nothing() {
        let (ext, par) = (
            request(2, "OUT", "EXT", "XB"),
            request(1, "OUT", "PAR", "XB"),
        );
        let mut link = Link {
            tie: "FOLLOWS_PROV_ARREST".into(),
            ..Link::default()
        };
        let edits = merging(&link, &ext, &par);
        assert_eq!(
            edits.iter().map(|edit| edit.id).collect::<Vec<_>>(),
            [par.id]
        );
        assert!(
            parting(&link, &ext, &par).is_empty(),
            "it was counted all along"
        );
        link.suspected = true;
        assert!(merging(&link, &ext, &par).is_empty());
    }
}

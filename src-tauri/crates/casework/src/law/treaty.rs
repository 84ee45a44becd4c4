//! A bilateral treaty that the office wrote down, as law: a legal basis, a profile, and time limits of its own.

use super::{
    Agreed, Basis, BasisType, Certainty, CountedBy, Direction, Event, Force, Law, Length, Limit,
    Nature, Profile, Rule, Side, Strength, Unit,
};
use crate::calendar::Roll;
use crate::nouns::Treaty;

/// The shipped basis and profile that a treaty is like where it says nothing itself.
const MODEL: &str = "BIL";

/// The standard that says how long before the end of an arrest the papers should be on their way.
const DISPATCH: &str = "INT-DISPATCH";

/// Adds a treaty to a law.
pub(super) fn add(law: &mut Law, treaty: &Treaty) {
    let rules = rules(law, treaty);
    let covers = |codes: &[&str]| {
        let mut kinds = treaty.kinds.split_whitespace().peekable();
        kinds.peek().is_none() || kinds.any(|kind| codes.contains(&kind))
    };
    let extradition = covers(&["EXT", "PAR", "TRN", "SPC"]);
    let assistance = covers(&[
        "MLA", "AST", "EEV", "CIV", "TMP", "JIT", "SIT", "TSP", "TCP",
    ]);
    let own = Some(treaty.code.clone());
    let profile = profile(law, treaty);
    law.profiles.insert(treaty.code.clone(), profile);
    law.bases.insert(
        treaty.code.clone(),
        Basis {
            code: treaty.code.clone(),
            sort: BasisType::Bilateral,
            article: articles(treaty),
            certainty: certainty(treaty),
            adopted: treaty.signed_on.map(|day| day.to_string()),
            in_force: treaty.in_force_on.map(|day| day.to_string()),
            profile_mla: own.clone().filter(|_| assistance),
            profile_ext: own.filter(|_| extradition),
            rules: rules.iter().map(|rule| rule.code.clone()).collect(),
            like: Some(MODEL.to_owned()),
            kinds: treaty.kinds.split_whitespace().map(str::to_owned).collect(),
        },
    );
    for rule in rules {
        law.rules.insert(rule.code.clone(), rule);
    }
}

/// A treaty that somebody has checked is read law; one that nobody has is what the office goes by meanwhile.
fn certainty(treaty: &Treaty) -> Certainty {
    if treaty.checked_on.is_some() {
        Certainty::A
    } else {
        Certainty::B
    }
}

fn articles(treaty: &Treaty) -> String {
    let named = [&treaty.ext_articles, &treaty.mla_articles];
    let named: Vec<&str> = named
        .into_iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    if named.is_empty() {
        treaty.title.clone()
    } else {
        named.join("; ")
    }
}

fn profile(law: &Law, treaty: &Treaty) -> Profile {
    let model = law.profile(MODEL);
    let strength = |text: &str, model: Option<Strength>| match text {
        "HARD" => Strength::Hard,
        "SOFT" => Strength::Soft,
        "ADVICE" => Strength::Advice,
        "NONE" => Strength::None,
        _ => model.unwrap_or_default(),
    };
    let limit = |text: &str| match text {
        "CONDITION" => Limit::IfSet,
        "ON_REQUEST" => Limit::OnRequest,
        "NONE" => Limit::None,
        _ => Limit::Default,
    };
    Profile {
        code: treaty.code.clone(),
        article: format!("{}: {}", treaty.code, articles(treaty)),
        certainty: certainty(treaty),
        reasons_for_refusal: strength(
            &treaty.reasons,
            model.map(|model| model.reasons_for_refusal),
        ),
        consult_before_refusing: strength(
            &treaty.consult_refusing,
            model.map(|model| model.consult_before_refusing),
        ),
        consult_grounds: Vec::new(),
        consult_before_postponing: strength(
            &treaty.consult_postponing,
            model.map(|model| model.consult_before_postponing),
        ),
        reasons_for_postponing: strength(
            &treaty.reasons_postponing,
            model.map(|model| model.reasons_for_postponing),
        ),
        use_limitation: limit(&treaty.use_limitation),
        confidentiality: limit(&treaty.confidentiality),
    }
}

/// The limits of a treaty: only those it has a number for.
fn rules(law: &Law, treaty: &Treaty) -> Vec<Rule> {
    let days = |number: Option<i64>| number.and_then(|days| u32::try_from(days).ok());
    let mut rules = Vec::new();
    let mut add = |number: Option<i64>, suffix: &str, words: &str, change: &dyn Fn(&mut Rule)| {
        if let Some(number) = days(number) {
            let mut rule = plain(treaty, suffix, words, number);
            change(&mut rule);
            rules.push(rule);
        }
    };
    let may = treaty.arrest_effect != "SHALL";
    let arrest = |rule: &mut Rule| {
        rule.like = Some("BIL-PA-60".into());
        rule.count = match treaty.count_mode.as_str() {
            "EXCL" => CountedBy::Excl,
            "INCL" => CountedBy::Incl,
            _ => CountedBy::State,
        };
        rule.nature = if may {
            Nature::MayEvent
        } else {
            Nature::Maximum
        };
        rule.effect = if may {
            "MAY_BE_RELEASED"
        } else {
            "RELEASE_WITHOUT_FILE"
        }
        .into();
    };
    let from = if treaty.arrest_from == "ORDER" {
        Event::ArrestOrder
    } else {
        Event::Arrest
    };
    let arrest_code = format!("{}-PA", treaty.code);
    add(treaty.arrest_days, "PA", "BIL-PA", &|rule| {
        rule.trigger = from;
        arrest(rule);
    });
    add(treaty.arrest_extra_days, "PA-EXT", "BIL-PA-EXT", &|rule| {
        arrest(rule);
        rule.count = CountedBy::Excl;
        rule.trigger = Event::OriginalDue;
        rule.agreed = Agreed::Shorter;
        rule.supersedes = vec![arrest_code.clone()];
    });
    for (event, again) in [
        (Event::SurrenderDate, ""),
        (Event::NewSurrenderDate, "-RST"),
    ] {
        let surrender = |rule: &mut Rule, first: &str, like: &str| {
            rule.like = Some(like.into());
            rule.kinds = vec!["EXT".into()];
            rule.trigger = event;
            rule.acts = Side::Both;
            if event == Event::NewSurrenderDate {
                let first = format!("{}-{first}", treaty.code);
                rule.supersedes = vec![first.clone(), format!("{first}-RST")];
            }
        };
        let may = format!("SUR-MAY{again}");
        add(treaty.surrender_may_days, &may, "BIL-SUR-MAY", &|rule| {
            surrender(rule, "SUR-MAY", "ECE-SUR-15");
            rule.nature = Nature::MayEvent;
            rule.effect = "MAY_BE_RELEASED".into();
        });
        let must = format!("SUR-MUST{again}");
        add(treaty.surrender_must_days, &must, "BIL-SUR-MUST", &|rule| {
            surrender(rule, "SUR-MUST", "ECE-SUR-30");
            rule.nature = Nature::Maximum;
            rule.effect = "MUST_BE_RELEASED_MAY_REFUSE".into();
        });
    }
    add(treaty.speciality_days, "SPEC", "BIL-SPEC", &|rule| {
        rule.kinds = vec!["EXT".into()];
        rule.trigger = Event::Discharge;
        rule.nature = Nature::ProtectionEnd;
        rule.effect = "SPECIALITY_ENDS".into();
    });
    add(treaty.consent_days, "CONSENT", "BIL-CONSENT", &|rule| {
        rule.kinds = vec!["SPC".into()];
        rule.trigger = Event::Receipt;
        rule.nature = Nature::Due;
        rule.effect = "DECIDE_OR_EXPLAIN".into();
        rule.like = Some("ECE4-CONS-90".into());
        rule.acts = Side::Requested;
    });
    if days(treaty.arrest_days).is_some()
        && let Some(target) = law.rule(DISPATCH)
    {
        // The same standard as for ETS 24, counted back from this treaty's own limit.
        rules.push(Rule {
            code: format!("{}-DISPATCH", treaty.code),
            words: Some(DISPATCH.to_owned()),
            like: Some(DISPATCH.to_owned()),
            trigger: from,
            from_end_of: Some(arrest_code),
            named_only: true,
            ..target.clone()
        });
    }
    rules
}

fn plain(treaty: &Treaty, suffix: &str, words: &str, days: u32) -> Rule {
    let length = Length {
        number: days,
        unit: Unit::Cd,
    };
    Rule {
        code: format!("{}-{suffix}", treaty.code),
        source: treaty.title.clone(),
        article: articles(treaty),
        certainty: certainty(treaty),
        kinds: vec!["PAR".into(), "EXT".into()],
        directions: Vec::<Direction>::new(),
        bases: Vec::new(),
        measures: Vec::new(),
        urgencies: Vec::new(),
        named_only: true,
        trigger: Event::Arrest,
        length: Some(length.number),
        unit: Some(length.unit),
        agreed: Agreed::No,
        count: CountedBy::Excl,
        roll: Roll::None,
        backward: false,
        from_end_of: None,
        anchor: None,
        nature: Nature::Due,
        force: Force::Hard,
        effect: String::new(),
        acts: Side::Requesting,
        pausable: false,
        replaces: Vec::new(),
        supersedes: Vec::new(),
        words: Some(words.to_owned()),
        chosen: None,
        channels: Vec::new(),
        ends: Vec::new(),
        until_decision: false,
        like: None,
    }
}

//! Bilateral treaties: written down once, field by field, they are law for this office without any code
//! (domain.md 7, the bilateral entry wizard).

use crate::entered;
use crate::problems::Problem;
use crate::requests::{code_of, words};
use crate::session::{Act, Open};
use crate::typed::{Form, Forms, edited, edits, in_order, kept, required, shown};
use crate::wire::{ById, EndRow, ProfileView, RowEdit, TreatyQuery, TreatyRuleView, TreatyView};
use comity_casework::directory::stale;
use comity_casework::law::{self, Law, OfficeLaw, Profile, Rule, in_force};
use comity_casework::nouns::Treaty;
use comity_casework::standing::about_extradition;

/// Days that a limit of a treaty may have.
const DAYS: Form = Form::Number(1, 366);
/// Months of a penalty.
const MONTHS: Form = Form::Number(1, 1200);

const FORMS: Forms = &[
    ("code", Form::Text),
    ("state", Form::State),
    ("title", Form::Text),
    ("signed_on", Form::PastDay),
    ("in_force_on", Form::Day),
    ("kinds", Form::Kinds),
    ("ext_articles", Form::Text),
    ("mla_articles", Form::Text),
    ("channels", Form::Codes("channel")),
    ("languages", Form::Languages),
    ("arrest_days", DAYS),
    ("arrest_effect", Form::Code("arrest-effect")),
    ("arrest_from", Form::Code("arrest-from")),
    ("arrest_extra_days", DAYS),
    ("surrender_may_days", DAYS),
    ("surrender_must_days", DAYS),
    ("speciality_days", DAYS),
    ("consent_days", DAYS),
    ("count_mode", Form::Code("count-mode")),
    ("nationals", Form::Code("bar")),
    ("political", Form::Code("bar")),
    ("fiscal", Form::Code("bar")),
    ("threshold_months", MONTHS),
    ("sentence_months", MONTHS),
    ("reasons", Form::Code("duty")),
    ("consult_refusing", Form::Code("duty")),
    ("consult_postponing", Form::Code("duty")),
    ("reasons_postponing", Form::Code("duty")),
    ("use_limitation", Form::Code("use-limitation")),
    ("confidentiality", Form::Code("confidentiality-rule")),
    ("costs", Form::Text),
    ("reservations", Form::Text),
    ("text_ref", Form::Text),
    ("source", Form::Text),
    ("checked_on", Form::PastDay),
];

/// `treaties.list`, by State and code.
pub(crate) fn list(open: &Open, query: TreatyQuery) -> Result<Vec<TreatyView>, Problem> {
    let law = open.law();
    let mut treaties: Vec<&Treaty> = law.office().treaties.iter().collect();
    treaties.retain(|treaty| query.state.is_empty() || treaty.state == query.state);
    treaties.sort_by(|a, b| (&a.state, &a.code).cmp(&(&b.state, &b.code)));
    Ok(treaties
        .into_iter()
        .map(|treaty| treaty_view(open, &law, treaty))
        .collect())
}

/// `treaties.view`.
pub(crate) fn view(open: &Open, request: ById) -> Result<TreatyView, Problem> {
    let treaty = kept::<Treaty>(open, &request.id)?;
    Ok(treaty_view(open, &open.law(), &treaty))
}

/// `treaties.preview`: what a treaty as typed would ask and start. Writes nothing.
pub(crate) fn preview(open: &Open, typed: RowEdit) -> Result<TreatyView, Problem> {
    let (_, treaty) = judged(open, &typed, &open.member().login)?;
    let law = with(&open.law(), &treaty);
    Ok(treaty_view(open, &law, &treaty))
}

/// `treaties.save`: whole, or not at all.
pub(crate) fn save(act: &mut Act<'_>, typed: RowEdit) -> Result<TreatyView, Problem> {
    let (before, treaty) = judged(act, &typed, &act.by().login)?;
    put(act, before.as_ref(), &treaty, &typed.reason)
}

/// `treaties.denounce`: from a day on it binds no longer; an empty day takes the denunciation back.
pub(crate) fn denounce(act: &mut Act<'_>, request: EndRow) -> Result<TreatyView, Problem> {
    let before = kept::<Treaty>(act, &request.id)?;
    let day = entered::day("on", &request.on)?;
    in_order(&[("in_force_on", before.in_force_on), ("on", day)])?;
    let treaty = Treaty {
        denounced_on: day,
        ..before.clone()
    };
    put(act, Some(&before), &treaty, &request.reason)
}

/// Writes a treaty, and counts the clocks that run by it anew in the same entry.
fn put(
    act: &mut Act<'_>,
    before: Option<&Treaty>,
    treaty: &Treaty,
    reason: &str,
) -> Result<TreatyView, Problem> {
    let mut all = edits(before, treaty);
    if !all.is_empty() && before.is_some() {
        let law = with(&act.law(), treaty);
        all.extend(crate::deadlines::recounted(act, &law, &act.calendar())?);
    }
    act.commit(all, reason, None)?;
    Ok(treaty_view(act, &act.law(), treaty))
}

/// A treaty as typed by somebody, judged as a whole.
fn judged(open: &Open, typed: &RowEdit, by: &str) -> Result<(Option<Treaty>, Treaty), Problem> {
    let (before, mut treaty) = edited::<Treaty>(open, typed, FORMS)?;
    required(&treaty, &["code", "state", "title", "kinds"])?;
    treaty.code = treaty.code.to_uppercase();
    well_coded(open, before.as_ref(), &treaty)?;
    if treaty.state == open.office()?.state {
        return Err(Problem::new("own-state").at("state"));
    }
    let kinds = words(&treaty.kinds);
    if kinds.iter().any(|kind| about_extradition(kind)) {
        required(&treaty, &["ext_articles"])?;
    }
    if kinds.iter().any(|kind| !about_extradition(kind)) {
        required(&treaty, &["mla_articles"])?;
    }
    in_order(&[
        ("signed_on", treaty.signed_on),
        ("in_force_on", treaty.in_force_on),
        ("denounced_on", treaty.denounced_on),
    ])?;
    if treaty.arrest_days.is_some() {
        required(&treaty, &["arrest_effect"])?;
    } else if treaty.arrest_extra_days.is_some() {
        required(&treaty, &["arrest_days"])?;
    }
    if let (Some(may), Some(must)) = (treaty.surrender_may_days, treaty.surrender_must_days)
        && must < may
    {
        return Err(Problem::new("number-out-of-range")
            .at("surrender_must_days")
            .with("least", may)
            .with("most", 366));
    }
    if treaty.checked_on.is_some() {
        required(&treaty, &["source"])?;
        if before.as_ref().and_then(|row| row.checked_on) != treaty.checked_on {
            by.clone_into(&mut treaty.checked_by);
        }
    }
    Ok((before, treaty))
}

/// Its code names it for ever: `BIL-`, letters, digits and dashes, nobody else's.
fn well_coded(open: &Open, before: Option<&Treaty>, treaty: &Treaty) -> Result<(), Problem> {
    let code = &treaty.code;
    if let Some(before) = before {
        return if before.code == *code {
            Ok(())
        } else {
            Err(Problem::new("code-fixed")
                .at("code")
                .with("code", &before.code))
        };
    }
    let letters = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    let rest = code.strip_prefix("BIL-").unwrap_or_default();
    if code.len() > 24 || !rest.split('-').all(letters) {
        return Err(Problem::new("treaty-code").at("code").with("value", code));
    }
    if open.law().basis(code).is_some() {
        return Err(Problem::new("code-taken").at("code").with("code", code));
    }
    Ok(())
}

/// The office's law with a treaty as it will be.
fn with(law: &Law, treaty: &Treaty) -> Law {
    let mut office: OfficeLaw = law.office().clone();
    office.treaties.retain(|kept| kept.id != treaty.id);
    office.treaties.push(treaty.clone());
    law::get().with_office(office)
}

/// A treaty as shown, by a law that holds it.
pub(crate) fn treaty_view(open: &Open, law: &Law, treaty: &Treaty) -> TreatyView {
    let today = open.today();
    let standing = if in_force(treaty, Some(today)) {
        "IN_FORCE"
    } else if treaty.denounced_on.is_some_and(|day| day <= today) {
        "DENOUNCED"
    } else {
        "NOT_YET"
    };
    let rules = law.basis(&treaty.code).map(|basis| &basis.rules);
    TreatyView {
        row: shown(treaty),
        standing: standing.to_owned(),
        stale: stale(treaty.checked_on, today),
        profile: law.profile(&treaty.code).map(profile_view),
        rules: rules
            .into_iter()
            .flatten()
            .filter_map(|code| law.rule(code))
            .map(rule_view)
            .collect(),
    }
}

fn rule_view(rule: &Rule) -> TreatyRuleView {
    TreatyRuleView {
        code: rule.code.clone(),
        words: rule.words().to_owned(),
        article: rule.cited(),
        length: rule.length,
        unit: rule.unit.map(code_of).unwrap_or_default(),
        trigger: rule.trigger.code(),
        nature: code_of(rule.nature),
        effect: rule.effect.clone(),
    }
}

/// What a basis asks, as codes.
pub(crate) fn profile_view(profile: &Profile) -> ProfileView {
    ProfileView {
        article: profile.article.clone(),
        reasons_for_refusal: code_of(profile.reasons_for_refusal),
        consult_before_refusing: code_of(profile.consult_before_refusing),
        consult_before_postponing: code_of(profile.consult_before_postponing),
        reasons_for_postponing: code_of(profile.reasons_for_postponing),
        use_limitation: code_of(profile.use_limitation),
        confidentiality: code_of(profile.confidentiality),
    }
}

//! The office's own law: read from its rows, listed rule by rule, and chosen by a head.

use crate::problems::Problem;
use crate::requests::{code_of, text};
use crate::session::{Act, Open};
use crate::wire::{ChooseRule, Nothing, RuleRow};
use comity_casework::calendar::Calendar as Working;
use comity_casework::law::{self, Certainty, Force, Law, OfficeLaw, Rule};
use comity_casework::nouns::{Calendar, Noun, Office, Row, RuleChoice};
use comity_vault::Vault;
use std::sync::Arc;

/// The nouns that the office's own law is made of.
pub(crate) const NOUNS: [Noun; 7] = [
    Noun::Treaty,
    Noun::PartyStatus,
    Noun::Reciprocity,
    Noun::RuleChoice,
    Noun::Office,
    Noun::Calendar,
    Noun::Holiday,
];

/// The law of the office whose store this is.
pub(crate) fn of_office(vault: &Vault) -> Result<Arc<Law>, Problem> {
    let home = vault.all::<Office>()?.into_iter().next();
    let mut calendars = Vec::new();
    for kept in vault.all::<Calendar>()? {
        calendars.push(crate::calendars::calendar_of(vault, &kept.state)?);
    }
    Ok(Arc::new(law::get().with_office(OfficeLaw {
        home: home.unwrap_or_default().state,
        treaties: vault.all()?,
        parties: vault.all()?,
        assurances: vault.all()?,
        choices: vault.all()?,
        calendars,
    })))
}

/// The same law with a State's calendar as it will be.
pub(crate) fn with_calendar(law: &Law, calendar: Working) -> Law {
    let mut office = law.office().clone();
    office.calendars.retain(|kept| kept.state != calendar.state);
    office.calendars.push(calendar);
    law::get().with_office(office)
}

/// The longest number a standard of the office may have: ten years of days.
const LONGEST: u32 = 3660;

/// `rules.list`: every time limit with what the office chose about it, in order of code.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<RuleRow>, Problem> {
    let law = open.law();
    let choices = &law.office().choices;
    let row = |rule: &Rule| {
        let choice = choices.iter().find(|choice| choice.rule == rule.code);
        row(rule, choice)
    };
    Ok(law.rules().map(row).collect())
}

fn row(rule: &Rule, choice: Option<&RuleChoice>) -> RuleRow {
    let shipped = law::get().rule(&rule.code);
    let choice = choice.cloned().unwrap_or_default();
    RuleRow {
        rule: rule.code.clone(),
        words: rule.words().to_owned(),
        article: rule.cited(),
        certainty: code_of(rule.certainty),
        enabled: rule.enabled(),
        shipped: rule.certainty != Certainty::C,
        length: rule.length,
        shipped_length: shipped.map_or(rule.length, |shipped| shipped.length),
        unit: rule.unit.map(code_of).unwrap_or_default(),
        roll: code_of(rule.roll),
        count: code_of(rule.count),
        nature: code_of(rule.nature),
        trigger: rule.trigger.code(),
        effect: rule.effect.clone(),
        hard: rule.force == Force::Hard,
        acts: code_of(rule.acts),
        kinds: rule.kinds.clone(),
        bases: rule.bases.clone(),
        standard: rule.is_standard(),
        treaty: shipped.is_none(),
        note: choice.note,
        decided_on: text(choice.decided_on),
        decided_by: choice.decided_by,
    }
}

/// `rules.choose`: enables, disables, or gives a standard another number. Who chose, and when, stays with it.
pub(crate) fn choose(act: &mut Act<'_>, typed: ChooseRule) -> Result<Vec<RuleRow>, Problem> {
    let law = act.law();
    let code = typed.rule.trim();
    let rule = law
        .rule(code)
        .ok_or_else(|| Problem::new("unknown-rule").at("rule").with("value", code))?;
    if !["", "Y", "N"].contains(&typed.enabled.as_str()) {
        return Err(Problem::new("unknown-code")
            .at("enabled")
            .with("value", &typed.enabled));
    }
    let unverified = rule.certainty == Certainty::C && typed.enabled == "Y";
    if unverified && typed.note.trim().is_empty() {
        return Err(Problem::new("required").at("note"));
    }
    if typed.length > 0 && (!rule.is_standard() || rule.length.is_none()) {
        return Err(Problem::new("rule-fixed-number")
            .at("length")
            .with("rule", code));
    }
    if typed.length > LONGEST {
        return Err(Problem::new("bad-number")
            .at("length")
            .with("value", typed.length));
    }
    let before = law
        .office()
        .choices
        .iter()
        .find(|choice| choice.rule == code);
    let choice = RuleChoice {
        id: before.map_or_else(|| act.new_id(), |before| before.id),
        rule: code.to_owned(),
        enabled: typed.enabled,
        length: Some(i64::from(typed.length)).filter(|length| *length > 0),
        note: typed.note.trim().to_owned(),
        decided_on: Some(act.today()),
        decided_by: act.member().login,
    };
    let edits = before.map_or_else(|| choice.created(), |before| choice.changed_from(before));
    act.commit(edits, &choice.note, None)?;
    list(act, Nothing {})
}

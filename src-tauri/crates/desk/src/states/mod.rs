//! State sheets: all that is needed to ask one State for help, on one page, with the day of everything on it.

mod print;
mod record;

pub(crate) use print::print;

use crate::access::eyes;
use crate::authorities::authority_view;
use crate::problems::Problem;
use crate::requests::{text, words};
use crate::session::{Act, Open};
use crate::treaties::treaty_view;
use crate::typed::{Form, Forms, edits, set, shown, unchanged};
use crate::wire::{
    ArrestLimit, AssuranceLine, BasisOption, Nothing, OfState, ReciprocityQuery, Reservation,
    RowView, SaveSheet, StateLine, StateSheetView,
};
use chrono::NaiveDate;
use comity_casework::directory::stale;
use comity_casework::law::{Event, Law};
use comity_casework::nouns::{Authority, PartyStatus, StateSheet, Treaty};
use std::collections::BTreeMap;

/// What an office writes down itself.
const FORMS: Forms = &[
    ("contents", Form::Text),
    ("e_evidence", Form::Text),
    ("special_rules", Form::Text),
    ("practice", Form::Text),
    ("remarks", Form::Text),
];

/// `states.list`: the States we have anything with.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<StateLine>, Problem> {
    let today = open.today();
    let law = open.law();
    let mut lines: BTreeMap<String, StateLine> = BTreeMap::new();
    for count in open.vault.state_counts(&eyes(open)?)? {
        let line = lines.entry(count.state).or_default();
        let requests = u32::try_from(count.requests).unwrap_or(u32::MAX);
        let (all, still) = match count.direction.as_str() {
            "IN" => (&mut line.all_in, &mut line.open_in),
            _ => (&mut line.all_out, &mut line.open_out),
        };
        *all += requests;
        if count.open {
            *still += requests;
        }
    }
    for one in open
        .vault
        .all::<Authority>()?
        .iter()
        .filter(|one| !one.retired)
    {
        let line = lines.entry(one.state.clone()).or_default();
        line.authorities += 1;
        line.stale |= stale(one.verified_on, today);
    }
    for treaty in &law.office().treaties {
        let line = lines.entry(treaty.state.clone()).or_default();
        line.treaties += 1;
        line.stale |= stale(treaty.checked_on, today);
    }
    for party in &law.office().parties {
        let line = lines.entry(party.state.clone()).or_default();
        line.stale |= stale(party.checked_on, today);
    }
    for sheet in open.vault.all::<StateSheet>()? {
        lines.entry(sheet.state).or_default().sheet = true;
    }
    lines.remove(&law.office().home);
    let named = lines
        .into_iter()
        .map(|(state, line)| StateLine { state, ..line });
    Ok(named.collect())
}

/// `states.sheet`.
pub(crate) fn sheet(open: &Open, request: OfState) -> Result<StateSheetView, Problem> {
    let state = known(&request.state)?;
    let (law, today) = (open.law(), open.today());
    let mut authorities: Vec<Authority> = open.vault.having("state", state.as_str())?;
    authorities.retain(|one| !one.retired);
    crate::authorities::sort(&mut authorities);
    let treaties: Vec<&Treaty> = law
        .office()
        .treaties
        .iter()
        .filter(|treaty| treaty.state == state)
        .collect();
    let parties: Vec<&PartyStatus> = law
        .office()
        .parties
        .iter()
        .filter(|party| party.state == state)
        .collect();
    let kept = sheet_of(open, &state)?;
    let checks: Vec<Option<NaiveDate>> = authorities
        .iter()
        .map(|one| one.verified_on)
        .chain(treaties.iter().map(|one| one.checked_on))
        .chain(parties.iter().map(|one| one.checked_on))
        .chain(kept.as_ref().map(|one| one.revised_on))
        .collect();
    let lists = |of_authority: fn(&Authority) -> &str, of_treaty: fn(&Treaty) -> &str| {
        let texts = authorities.iter().map(of_authority);
        union(texts.chain(treaties.iter().map(|one| of_treaty(one))))
    };
    let mut languages = lists(|one| &one.languages, |one| &one.languages);
    for tag in union(parties.iter().map(|one| one.languages.as_str())) {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    let bases = |kind: &str| {
        let mut options = crate::bases::options(open, &law, &state, kind, "OUT");
        // Of what nobody noted anything there is nothing to show.
        options.retain(|one| !one.unknown.iter().any(|code| code == "THEIR_STATUS"));
        options
    };
    let bases_extradition = bases("EXT");
    let bases_assistance = bases("MLA");
    let treaties_of = treaties
        .iter()
        .copied()
        .filter(|one| !one.reservations.is_empty());
    let parties_of = parties.iter().filter(|one| !one.reservations.is_empty());
    let reservations = treaties_of
        .map(|one| (&one.code, &one.reservations))
        .chain(parties_of.map(|one| (&one.basis, &one.reservations)))
        .map(|(basis, text)| Reservation {
            basis: basis.clone(),
            text: text.clone(),
        })
        .collect();
    Ok(StateSheetView {
        as_of: today.to_string(),
        oldest_check: text(checks.iter().flatten().min().copied()),
        stale: checks.iter().any(|day| stale(*day, today)),
        sheet: kept.as_ref().map_or_else(RowView::default, shown),
        channels: lists(|one| &one.channels, |one| &one.channels),
        languages,
        treaties: treaties
            .into_iter()
            .map(|one| treaty_view(open, &law, one))
            .collect(),
        arrest: arrest(&law, &bases_extradition),
        bases_extradition,
        bases_assistance,
        reservations,
        assurances: assurances(open, &state)?,
        record: record::record(&law, &open.vault.dealings(&state, &eyes(open)?)?, today),
        authorities: authorities
            .iter()
            .map(|one| authority_view(one, today))
            .collect(),
        state,
    })
}

/// `states.save`: what the office writes down itself, dated and signed.
pub(crate) fn save(act: &mut Act<'_>, typed: SaveSheet) -> Result<StateSheetView, Problem> {
    let state = known(&typed.state)?;
    let before = sheet_of(act, &state)?;
    if let Some(row) = &before {
        unchanged(row, &typed.seen, &typed.fields)?;
    }
    let mut row = before.clone().unwrap_or_else(|| StateSheet {
        id: act.new_id(),
        state: state.clone(),
        ..StateSheet::default()
    });
    set(&mut row, &typed.fields, FORMS, &act.law(), act.today())?;
    row.revised_on = Some(act.today());
    row.revised_by = act.by().login;
    act.commit(edits(before.as_ref(), &row), &typed.reason, None)?;
    sheet(act, OfState { state })
}

fn sheet_of(open: &Open, state: &str) -> Result<Option<StateSheet>, Problem> {
    let sheets = open.vault.having::<StateSheet>("state", state)?;
    Ok(sheets.into_iter().next())
}

fn known(state: &str) -> Result<String, Problem> {
    let code = state.trim().to_uppercase();
    if crate::law::is_state(&code) {
        Ok(code)
    } else {
        Err(Problem::new("unknown-state")
            .at("state")
            .with("value", state))
    }
}

/// Codes of several lists, once each, in the order they come.
fn union<'a>(lists: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for code in lists.flat_map(words) {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all
}

/// How long a provisional arrest may last under each basis that can serve.
fn arrest(law: &Law, bases: &[BasisOption]) -> Vec<ArrestLimit> {
    let mut limits = Vec::new();
    for option in bases.iter().filter(|one| one.unknown.is_empty()) {
        let own = law.basis(&option.code).map(|basis| &basis.rules);
        let rules = law.rules().filter(|rule| {
            let named = own.is_some_and(|own| own.contains(&rule.code));
            let arrest = matches!(rule.trigger, Event::Arrest | Event::ArrestOrder);
            let on_person = rule.kinds.iter().any(|kind| kind == "PAR");
            arrest
                && on_person
                && rule.enabled()
                && rule.from_end_of.is_none()
                && (named || rule.bases.contains(&option.code))
        });
        for rule in rules {
            let Some(days) = rule.length else { continue };
            limits.push(ArrestLimit {
                basis: option.code.clone(),
                rule: rule.code.clone(),
                article: rule.cited(),
                days,
                effect: rule.effect.clone(),
            });
        }
    }
    limits.sort_by_key(|limit| limit.days);
    limits
}

/// The assurances that hold, of those the reader may see.
fn assurances(open: &Open, state: &str) -> Result<Vec<AssuranceLine>, Problem> {
    let query = ReciprocityQuery {
        state: state.to_owned(),
    };
    let rows = crate::reciprocity::list(open, query)?;
    let lines = rows.into_iter().filter(|one| one.holds).map(|mut one| {
        let mut take = |field: &str| one.row.fields.remove(field).unwrap_or_default();
        AssuranceLine {
            direction: take("direction"),
            kind: take("kind"),
            scope: take("scope"),
            text: take("text"),
            expires_on: take("expires_on"),
        }
    });
    Ok(lines.collect())
}

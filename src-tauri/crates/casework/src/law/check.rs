//! Reads all files of law and refuses what a lawyer could not have meant: dead references, states nobody
//! reaches, rows without an article.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::codes::{Coded, ListItem};
use super::reading::{LawProblem, Mistake, Row, Source};
use super::{Law, Right, RightRow, Rule, Sources, Unit};
use crate::law::Nature;

mod cycles;

/// Reads the shipped law once more and checks everything in it.
///
/// # Errors
/// The first mistake, with file and line.
pub fn check() -> Result<(), LawProblem> {
    Law::load().map(drop)
}

pub(super) fn read(sources: Sources<'_>) -> Result<Law, LawProblem> {
    let of = |file, text| Source { file, text };
    let deadlines = of("deadlines.toml", sources.deadlines);
    let lists = read_lists(of("lists.toml", sources.lists))?;
    let law = Law {
        rules: read_rules(deadlines)?,
        kinds: coded(of("kinds.toml", sources.kinds))?,
        measures: coded(of("measures.toml", sources.measures))?,
        grounds: coded(of("grounds.toml", sources.grounds))?,
        profiles: coded(of("profiles.toml", sources.profiles))?,
        bases: coded(of("bases.toml", sources.bases))?,
        offences: coded(of("offences.toml", sources.offences))?,
        guards: coded(of("guards.toml", sources.guards))?,
        lists,
        ..Law::default()
    };
    let mut law = law;
    for source in [
        of("lifecycles.toml", sources.lifecycles),
        of("transfers.toml", sources.transfers),
        of("after_extradition.toml", sources.after_extradition),
        of("contacts.toml", sources.contacts),
        of("measure_steps.toml", sources.measure_steps),
    ] {
        cycles::read(source, &mut law)?;
    }
    read_checklists(of("checklists.toml", sources.checklists), &mut law)?;
    law.rights = read_rights(of("roles.toml", sources.roles))?;
    super::references::check(sources, &law)?;
    Ok(law)
}

fn coded<T: DeserializeOwned + Coded>(
    source: Source<'_>,
) -> Result<BTreeMap<String, T>, LawProblem> {
    let mut rows = BTreeMap::new();
    for Row { line, row } in source.rows::<T>()? {
        let code = row.code().to_owned();
        if row.article().trim().is_empty() {
            return Err(source.problem(Mistake::NoArticle, line, code));
        }
        if rows.contains_key(&code) {
            return Err(source.problem(Mistake::Twice, line, code));
        }
        rows.insert(code, row);
    }
    Ok(rows)
}

/// The rights are a closed set: each has its row, and so no command is left to nobody.
fn read_rights(source: Source<'_>) -> Result<BTreeMap<Right, RightRow>, LawProblem> {
    let rows: BTreeMap<String, RightRow> = coded(source)?;
    let rights: BTreeMap<Right, RightRow> = rows.into_values().map(|row| (row.code, row)).collect();
    match Right::ALL.iter().find(|right| !rights.contains_key(right)) {
        Some(missing) => {
            let what = format!("{missing:?}").to_uppercase();
            Err(source.problem(Mistake::Missing, 1, what))
        }
        None => Ok(rights),
    }
}

/// A list may share a code with another list, and names each of its own once.
fn read_lists(source: Source<'_>) -> Result<Vec<ListItem>, LawProblem> {
    let mut items: Vec<ListItem> = Vec::new();
    for Row { line, row } in source.rows::<ListItem>()? {
        if row.article.trim().is_empty() {
            return Err(source.problem(Mistake::NoArticle, line, row.code));
        }
        let twice = items
            .iter()
            .any(|item| item.list == row.list && item.code == row.code);
        if twice {
            return Err(source.problem(Mistake::Twice, line, row.code));
        }
        items.push(row);
    }
    Ok(items)
}

fn read_rules(source: Source<'_>) -> Result<BTreeMap<String, Rule>, LawProblem> {
    let rows: Vec<Row<Rule>> = source.rows()?;
    let by_code: BTreeMap<String, Rule> = rows
        .iter()
        .map(|row| (row.row.code.clone(), row.row.clone()))
        .collect();
    let mut rules = BTreeMap::new();
    for Row { line, mut row } in rows {
        let wrong = |code, what: &str| Err(source.problem(code, line, what));
        if row.article.trim().is_empty() || row.source.trim().is_empty() {
            return wrong(Mistake::NoArticle, &row.code);
        }
        let mut named = row
            .supersedes
            .iter()
            .chain(&row.replaces)
            .chain(&row.from_end_of)
            .chain(&row.words)
            .chain(&row.like);
        if let Some(unknown) = named.find(|code| !by_code.contains_key(*code)) {
            return wrong(Mistake::UnknownCode, unknown);
        }
        let numbered = row.length.is_some();
        let sensible = match row.unit {
            None => !numbered && matches!(row.nature, Nature::Info),
            Some(Unit::Fix) => !numbered,
            Some(Unit::Cd | Unit::Wd | Unit::M | Unit::H) => numbered,
        };
        let anchor = row.from_end_of.as_ref().and_then(|code| by_code.get(code));
        // One step only: a chain of rules could run in a circle, and no article needs one.
        // What hangs on an end has no end of its own that something hangs on.
        let hangs = |other: &Rule| other.ends.contains(&row.trigger);
        let sensible = sensible && (row.ends.is_empty() || !by_code.values().any(hangs));
        if !sensible || anchor.is_some_and(|anchor| anchor.from_end_of.is_some()) {
            return wrong(Mistake::Senseless, &row.code);
        }
        row.anchor = anchor.cloned().map(Box::new);
        if rules.contains_key(&row.code) {
            return wrong(Mistake::Twice, &row.code);
        }
        rules.insert(row.code.clone(), row);
    }
    Ok(rules)
}

fn read_checklists(source: Source<'_>, law: &mut Law) -> Result<(), LawProblem> {
    for Row { line, row } in source.rows::<super::CheckRow>()? {
        if row.article.trim().is_empty() {
            return Err(source.problem(Mistake::NoArticle, line, &row.code));
        }
        if law
            .checklists
            .iter()
            .any(|other| other.set == row.set && other.code == row.code)
        {
            return Err(source.problem(Mistake::Twice, line, &row.code));
        }
        let kind = row.kinds.iter().find(|code| !law.kinds.contains_key(*code));
        let mut measures = row.unless_only.iter().chain(&row.measures);
        let measure = measures.find(|code| !law.measures.contains_key(*code));
        let mut bases = row
            .bases
            .iter()
            .chain(&row.mandatory_under)
            .chain(&row.not_under);
        let basis = bases.find(|code| !law.bases.contains_key(*code));
        // What nobody has verified holds no request up, and only a conditional item has a condition.
        let mandatory = row.need == super::ItemNeed::Mandatory || !row.mandatory_under.is_empty();
        if (row.certainty == super::Certainty::C && (mandatory || row.when.is_some()))
            || (row.when.is_some() && row.need != super::ItemNeed::Conditional)
        {
            return Err(source.problem(Mistake::Senseless, line, &row.code));
        }
        if let Some(unknown) = kind.or(measure).or(basis) {
            return Err(source.problem(Mistake::UnknownCode, line, unknown));
        }
        law.checklists.push(row);
    }
    Ok(())
}

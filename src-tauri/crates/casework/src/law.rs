//! The law as data: everything of `assets/law`, read, checked and ready to be asked.
//!
//! Data names and parameterises; what it may say is a closed set of types here. A row that cites no
//! article, or names something nobody defines, does not load.

use std::collections::BTreeMap;
use std::sync::LazyLock;

mod reading;
mod rule;
#[cfg(test)]
mod tests;

pub(crate) use reading::line_at;
pub use reading::{LawProblem, Mistake, Source};
pub use rule::{
    Agreed, Certainty, Count, CountedBy, Direction, Event, Force, Length, Nature, Rule, Side, Unit,
};

use reading::Row;

/// All law the program knows.
#[derive(Debug, Clone, Default)]
pub struct Law {
    rules: BTreeMap<String, Rule>,
}

/// The files that are compiled in.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// `deadlines.toml`.
    pub deadlines: &'a str,
}

/// What the program ships.
pub const SHIPPED: Sources<'static> = Sources {
    deadlines: include_str!("../../../../assets/law/deadlines.toml"),
};

static LAW: LazyLock<Law> = LazyLock::new(|| Law::load().unwrap_or_default());

/// The shipped law, read once. A test shows that it loads; should it not, nothing is known and every
/// code is refused, and [`Law::load`] says why.
#[must_use]
pub fn get() -> &'static Law {
    &LAW
}

impl Law {
    /// Reads and checks the law the program ships.
    ///
    /// # Errors
    /// The first mistake, with file and line.
    pub fn load() -> Result<Self, LawProblem> {
        Self::read(SHIPPED)
    }

    /// Reads and checks law from any texts of the shipped form.
    ///
    /// # Errors
    /// The first mistake, with file and line.
    pub fn read(sources: Sources<'_>) -> Result<Self, LawProblem> {
        let deadlines = Source {
            file: "deadlines.toml",
            text: sources.deadlines,
        };
        let rules = read_rules(deadlines)?;
        Ok(Self { rules })
    }

    /// A rule by its code.
    #[must_use]
    pub fn rule(&self, code: &str) -> Option<&Rule> {
        self.rules.get(code)
    }

    /// All rules in order of code.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }
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
        if let Some(unknown) = row
            .supersedes
            .iter()
            .chain(&row.replaces)
            .chain(&row.from_end_of)
            .find(|code| !by_code.contains_key(*code))
        {
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

//! Which column holds what. The heads are read by the word lists, the cells themselves help where a
//! head is unknown, and a person's own mapping is taken instead of both.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::cell::{RawRow, Value};
use crate::dates::{self, Order};
use crate::fold;
use crate::states::{self, StateReading};
use crate::words::Words;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of the request's fields")]
pub enum Field {
    Serial,
    OurRef,
    Direction,
    Kind,
    Measures,
    DataCategory,
    State,
    RequestingState,
    RequestedState,
    Authority,
    TheirRef,
    DateReceived,
    DateSent,
    Date,
    LegalBasis,
    Offences,
    Persons,
    FamilyName,
    GivenName,
    Born,
    Urgency,
    Sensitivity,
    Status,
    Outcome,
    OutcomeDate,
    ClosedOn,
    Amount,
    Currency,
    RelatedRef,
    Remarks,
    Language,
    Channel,
    Ignored,
}

impl Field {
    fn by_code(code: &str) -> Option<Self> {
        serde_json::from_value(serde_json::Value::String(code.to_owned())).ok()
    }

    /// Whether the column holds days.
    #[must_use]
    pub fn is_date(self) -> bool {
        matches!(self, Self::DateReceived | Self::DateSent | Self::Date | Self::OutcomeDate | Self::ClosedOn | Self::Born)
    }
}

/// A column of a register and what is proposed for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ColumnProposal {
    /// Position, 0 = first column of the sheet.
    pub index: usize,
    /// The head as written, upper words first.
    pub header: String,
    /// What the column seems to hold; nothing when unknown.
    pub field: Option<Field>,
    /// How sure the proposal is, 0 to 1.
    pub confidence: f32,
    /// The first few cells that are not empty.
    pub samples: Vec<String>,
}

/// A person's decision about columns; saved as TOML or JSON and used instead of the proposal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// By sheet name; the name `*` stands for every sheet and for a text file.
    #[serde(default)]
    pub sheets: BTreeMap<String, SheetMapping>,
    /// Encoding label of a text file, where the guess is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Separator of a text file, where the guess is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
}

/// The decision about one sheet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetMapping {
    /// The sheet is no register.
    #[serde(default)]
    pub ignore: bool,
    /// The last row of the head, where the guess is wrong; 1 = first row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u64>,
    /// Direction of all its requests, `IN` or `OUT`, where no cell says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// Kind of all its requests, where no cell says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Month before day in figures like 03/04/2024.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month_first: Option<bool>,
    /// Field by the head of the column as written, or by its letter ("A").
    #[serde(default)]
    pub columns: BTreeMap<String, Field>,
}

impl Mapping {
    /// The decision that concerns a sheet.
    #[must_use]
    pub fn sheet(&self, name: Option<&str>) -> Option<&SheetMapping> {
        name.and_then(|n| self.sheets.get(n)).or_else(|| self.sheets.get("*"))
    }
}

/// The columns of one table, in use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    /// By position.
    pub list: Vec<ColumnProposal>,
}

impl Columns {
    /// The positions that hold a field.
    pub fn of(&self, field: Field) -> impl Iterator<Item = usize> + '_ {
        self.list.iter().filter(move |c| c.field == Some(field)).map(|c| c.index)
    }

    /// Whether a field has a column.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.of(field).next().is_some()
    }

    /// Whether this can be a register: it has days and States (or persons) of requests.
    #[must_use]
    pub fn is_register(&self) -> bool {
        let day = [Field::DateReceived, Field::DateSent, Field::Date].iter().any(|f| self.has(*f));
        let state = [Field::State, Field::RequestingState, Field::RequestedState].iter().any(|f| self.has(*f));
        let other = [Field::Kind, Field::OurRef, Field::TheirRef, Field::Status, Field::Offences, Field::Measures, Field::Persons];
        let others = other.iter().filter(|f| self.has(**f)).count();
        (day && state && others >= 1) || (state && others >= 3) || (day && others >= 4)
    }
}

/// A field a head may mean, and how much of the head says so.
fn readings(leaf: &str, group: &str) -> Vec<(Field, f32)> {
    let headers = &Words::get().headers;
    let mut best: BTreeMap<Field, f32> = BTreeMap::new();
    let mut rate = |text: &str, worth: f32| {
        let tokens = fold::tokens(text);
        let letters: usize = tokens.iter().map(|t| t.forms.first().map_or(0, |f| 2 * f.chars().count() + 1)).sum();
        if letters == 0 {
            return;
        }
        for found in headers.all(&tokens) {
            let covered = found.span == (0, tokens.len());
            let share = (found.weight as f32 / letters as f32).min(1.0);
            // Half a head may still say what it is, but never in the word "date" or "number" alone.
            let score = worth * if covered { 0.9 + 0.1 * share } else { 0.75 * share };
            if let Some(field) = Field::by_code(found.code)
                && score > *best.get(&field).unwrap_or(&0.3)
            {
                best.insert(field, score);
            }
        }
    };
    if !leaf.is_empty() {
        rate(leaf, 1.0);
        // "Offence / charge", "Name (surname first)": each part may be the whole head.
        for part in leaf.split(['/', '(', ')', '\n', '،', ',', ';', '–', '|', '、', '（', '）']) {
            if part.trim() != leaf.trim() {
                rate(part, 0.93);
            }
        }
    }
    if !group.is_empty() {
        let both = format!("{group} {leaf}");
        rate(&both, 0.97);
        if leaf.is_empty() {
            rate(group, 0.95);
        }
    }
    sides(group, &mut best);
    best.into_iter().collect()
}

/// Words of the upper head that put a plain "number" or "reference" on the foreign side.
const FOREIGN: [&str; 24] = [
    "foreign", "their", "partner", "requesting state", "requested state", "counterpart", "abroad", "other side", "etranger", "requerant", "requis", "partenaire",
    "extranjer", "requirente", "requerido", "contraparte", "иностран", "запрашива", "外方", "对方", "请求国", "外国", "لديهم", "الطالبه",
];

/// The upper head decides whose reference a plain "number" below it is.
fn sides(group: &str, best: &mut BTreeMap<Field, f32>) {
    let group = fold::key(group);
    if FOREIGN.iter().any(|word| group.contains(word)) {
        if let Some(score) = [Field::OurRef, Field::Serial].iter().filter_map(|f| best.get(f)).copied().reduce(f32::max) {
            best.remove(&Field::Serial);
            best.insert(Field::OurRef, score * 0.5);
            let theirs = best.entry(Field::TheirRef).or_default();
            *theirs = theirs.max(score);
        }
    } else if best.get(&Field::OurRef).is_some_and(|s| *s >= 0.9)
        && let Some(serial) = best.get_mut(&Field::Serial)
    {
        *serial *= 0.9;
    }
}

/// How many different fields a row of heads names, and how many of its cells name one.
#[must_use]
pub fn header_score(cells: &[(String, String)]) -> (usize, usize) {
    let mut fields = std::collections::BTreeSet::new();
    let mut named = 0;
    for (leaf, group) in cells {
        let best = readings(leaf, group).into_iter().max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((field, score)) = best
            && score >= 0.6
        {
            fields.insert(field);
            named += 1;
        }
    }
    (fields.len(), named)
}

fn may_repeat(field: Field) -> bool {
    matches!(field, Field::Remarks | Field::Ignored | Field::Persons | Field::Offences | Field::Measures)
}

/// Proposes a field for every column. `heads` are leaf and group by position, `rows` the first rows
/// under them.
#[must_use]
pub fn propose(heads: &[(String, String)], rows: &[RawRow], as_of: NaiveDate) -> Columns {
    let width = heads.len().max(rows.iter().map(|r| r.cells.len()).max().unwrap_or(0));
    let mut list: Vec<ColumnProposal> = (0..width)
        .map(|index| {
            let (leaf, group) = heads.get(index).cloned().unwrap_or_default();
            let header = if leaf.is_empty() || group.is_empty() { format!("{group}{leaf}") } else { format!("{group} / {leaf}") };
            let samples = rows.iter().filter_map(|r| r.cells.get(index)).filter(|c| !c.is_blank()).map(|c| c.text.clone()).take(5).collect();
            ColumnProposal { index, header: fold::tidy(&header), field: None, confidence: 0.0, samples }
        })
        .collect();
    let profiles: Vec<Profile> = (0..width).map(|index| Profile::of(rows, index, as_of)).collect();
    let mut wishes: Vec<(f32, usize, Field)> = Vec::new();
    for (index, (leaf, group)) in heads.iter().enumerate() {
        for (field, score) in readings(leaf, group) {
            let fit = profiles.get(index).map_or(1.0, |p| p.fits(field));
            wishes.push((score * fit, index, field));
        }
    }
    assign(&mut list, wishes, 0.34);
    let wishes = profiles.iter().enumerate().flat_map(|(index, p)| p.guesses().into_iter().map(move |(f, s)| (s, index, f))).collect();
    assign(&mut list, wishes, 0.45);
    settle(&mut list);
    Columns { list }
}

fn assign(list: &mut [ColumnProposal], mut wishes: Vec<(f32, usize, Field)>, least: f32) {
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (score, index, field) in wishes {
        let taken = list.iter().any(|c| c.field == Some(field)) && !may_repeat(field);
        if let Some(column) = list.get_mut(index)
            && column.field.is_none()
            && !taken
            && score >= least
        {
            column.field = Some(field);
            column.confidence = score;
        }
    }
}

/// A State beside a plain one is the same partner; one that stands alone says the direction.
fn settle(list: &mut [ColumnProposal]) {
    let has = |list: &[ColumnProposal], field| list.iter().any(|c| c.field == Some(field));
    // A register with one number has its own number.
    if has(list, Field::Serial) && !has(list, Field::OurRef) {
        let figures = |c: &ColumnProposal| c.samples.iter().all(|s| s.chars().filter(|c| c.is_alphanumeric()).count() <= 4 && fold::tidy(s).chars().all(|c| c.is_ascii_digit()));
        for column in list.iter_mut().filter(|c| c.field == Some(Field::Serial)) {
            if !figures(column) {
                column.field = Some(Field::OurRef);
            }
        }
    }
}

/// What the cells of a column look like, as shares of those that are not empty.
#[derive(Debug, Default)]
struct Profile {
    filled: f32,
    date: f32,
    state: f32,
    kind: f32,
    kind_exact: f32,
    status: f32,
    direction: f32,
    offence: f32,
    measure: f32,
    basis: f32,
    currency: f32,
    number: f32,
    past: f32,
    reference: f32,
    name: f32,
    outcome: f32,
}

impl Profile {
    fn of(rows: &[RawRow], index: usize, as_of: NaiveDate) -> Self {
        let words = Words::get();
        let mut profile = Self::default();
        let mut count = 0.0_f32;
        let sections = |name: &str| words.section(name);
        for cell in rows.iter().take(60).filter_map(|r| r.cells.get(index)).filter(|c| !c.is_blank()) {
            count += 1.0;
            let text = cell.text.as_str();
            let short = text.chars().count() <= 60;
            let tick = |slot: &mut f32, holds: bool| *slot += f32::from(u8::from(holds));
            let day = match cell.value {
                Value::Date(day) => Some(day),
                _ if short => dates::read(text, Order::DayFirst, as_of).day().or_else(|| dates::read(text, Order::MonthFirst, as_of).day()),
                _ => None,
            };
            let is_date = day.is_some();
            tick(&mut profile.date, is_date && short);
            tick(&mut profile.past, day.is_some_and(|d| d.year() < 2010));
            tick(&mut profile.number, matches!(cell.value, Value::Number(_)) || text.chars().all(|c| !c.is_alphabetic()));
            tick(&mut profile.state, short && !fold::has_digit(text) && matches!(states::written(text), StateReading::One(_) | StateReading::Several(_)));
            let kind = if short { words.kinds.code(text).or_else(|| words.kinds.best(text).map(|f| f.code)) } else { None };
            tick(&mut profile.kind, kind.is_some());
            tick(&mut profile.kind_exact, short && words.kinds.exact(text).is_some());
            let status = words.statuses.best(text);
            tick(&mut profile.status, status.as_ref().is_some_and(|f| f.weight >= 6));
            tick(&mut profile.outcome, short && status.as_ref().is_some_and(|f| words.stages.get(f.code).is_some_and(|s| s.outcome.is_some())));
            tick(&mut profile.direction, short && sections("direction").exact(text).is_some());
            tick(&mut profile.offence, words.offences.best(text).is_some_and(|f| f.weight >= 6));
            tick(&mut profile.measure, words.measures.code(text).is_some() || words.measures.best(text).is_some_and(|f| f.code != "none" && f.weight >= 8) || text.starts_with("M-"));
            tick(&mut profile.basis, short && sections("basis").best(text).is_some_and(|f| f.weight >= 5));
            tick(&mut profile.currency, short && text.chars().count() <= 20 && crate::amounts::names_currency(text));
            let digits = text.chars().filter(|c| fold::ascii_digit(*c).is_ascii_digit()).count();
            tick(&mut profile.reference, short && digits >= 2 && text.contains(['/', '-', '№', '〔', '.']) && !is_date);
            tick(&mut profile.name, short && digits == 0 && fold::key(text).split(' ').count() >= 2);
        }
        if count > 0.0 {
            for slot in [
                &mut profile.date, &mut profile.state, &mut profile.kind, &mut profile.kind_exact, &mut profile.status, &mut profile.direction,
                &mut profile.offence, &mut profile.measure, &mut profile.basis, &mut profile.currency, &mut profile.number, &mut profile.past,
                &mut profile.reference, &mut profile.name, &mut profile.outcome,
            ] {
                *slot /= count;
            }
            profile.filled = count / rows.len().clamp(1, 60) as f32;
        }
        profile
    }

    /// How well the cells suit a field that the head proposes.
    fn fits(&self, field: Field) -> f32 {
        if self.filled == 0.0 {
            return 0.97;
        }
        match field {
            Field::DateReceived | Field::DateSent | Field::Date | Field::OutcomeDate | Field::ClosedOn => if self.date >= 0.3 { 1.0 } else { 0.35 },
            Field::State | Field::RequestingState | Field::RequestedState => if self.state >= 0.3 { 1.0 } else { 0.4 },
            Field::Persons | Field::Authority | Field::Offences | Field::Kind | Field::Measures | Field::Status | Field::Outcome if self.date >= 0.6 => 0.4,
            Field::Kind => if self.kind >= 0.3 { 1.0 } else { 0.7 },
            Field::OurRef | Field::TheirRef | Field::RelatedRef => if self.date >= 0.8 && self.past < 0.5 { 0.5 } else { 1.0 },
            Field::Direction => if self.direction >= 0.3 { 1.0 } else { 0.4 },
            Field::Amount => if self.number >= 0.2 || self.currency >= 0.2 { 1.0 } else { 0.7 },
            Field::Currency => if self.currency >= 0.3 { 1.0 } else { 0.5 },
            Field::Authority if self.state >= 0.7 => 0.6,
            Field::Outcome | Field::Status if self.status < 0.1 && self.name > 0.5 && self.filled > 0.5 => 0.8,
            _ => 1.0,
        }
    }

    /// What the cells alone suggest.
    fn guesses(&self) -> Vec<(Field, f32)> {
        let mut out = Vec::new();
        if self.filled < 0.05 {
            return out;
        }
        let mut guess = |field, share: f32, worth: f32| {
            if share >= 0.55 {
                out.push((field, share * worth));
            }
        };
        guess(Field::State, self.state, 0.85);
        guess(Field::Direction, self.direction, 0.86);
        guess(Field::Kind, self.kind_exact.max(self.kind * 0.85), 0.8);
        guess(Field::LegalBasis, self.basis, 0.75);
        guess(Field::Currency, self.currency, 0.75);
        guess(Field::Measures, self.measure, 0.72);
        guess(Field::Status, self.status, 0.7);
        guess(Field::Offences, self.offence, 0.74);
        if self.date > 0.6 {
            if self.past > 0.7 {
                guess(Field::Born, self.date, 0.7);
            } else if self.filled > 0.6 {
                guess(Field::Date, self.date, 0.75);
            } else {
                guess(Field::OutcomeDate, self.date, 0.7);
            }
        }
        if self.date < 0.3 {
            guess(Field::OurRef, self.reference, 0.62 * self.filled.max(0.5));
            guess(Field::TheirRef, self.reference, 0.55);
        }
        if self.state < 0.3 && self.kind < 0.5 && self.status < 0.4 && self.offence < 0.4 && self.measure < 0.4 {
            guess(Field::Persons, self.name, 0.5);
        }
        out
    }
}

/// Applies a person's mapping over a proposal.
pub fn apply(columns: &mut Columns, mapping: &SheetMapping) {
    if mapping.columns.is_empty() {
        return;
    }
    for column in &mut columns.list {
        let letter = letter(column.index);
        let leaf = column.header.rsplit(" / ").next().unwrap_or_default();
        let keyed = [column.header.as_str(), leaf, letter.as_str()];
        let chosen = mapping.columns.iter().find(|(name, _)| keyed.iter().any(|k| k == name || (!k.is_empty() && fold::key(k) == fold::key(name))));
        column.field = chosen.map(|(_, field)| *field);
        column.confidence = 1.0;
    }
}

/// The letter of a column: A, B, … AA.
#[must_use]
pub fn letter(index: usize) -> String {
    let mut rest = index + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

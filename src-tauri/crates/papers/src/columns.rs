//! Which column holds what. The heads are read by the word lists, the cells themselves help where a
//! head is unknown, and a person's own mapping is taken instead of both.

mod mapping;
mod profile;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::cell::RawRow;
use crate::fold;
use crate::words::Words;

pub use mapping::{Mapping, SheetMapping, Target};
use profile::Profile;

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
        matches!(
            self,
            Self::DateReceived
                | Self::DateSent
                | Self::Date
                | Self::OutcomeDate
                | Self::ClosedOn
                | Self::Born
        )
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
    /// The field of the office's own that a person takes it for, by its row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
    /// How sure the proposal is, 0 to 1.
    pub confidence: f32,
    /// The first few cells that are not empty.
    pub samples: Vec<String>,
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
        self.list
            .iter()
            .filter(move |c| c.field == Some(field))
            .map(|c| c.index)
    }

    /// Whether a field has a column.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.of(field).next().is_some()
    }

    /// Whether this can be a register: it has days and States (or persons) of requests.
    #[must_use]
    pub fn is_register(&self) -> bool {
        let day = [Field::DateReceived, Field::DateSent, Field::Date]
            .iter()
            .any(|f| self.has(*f));
        let state = [Field::State, Field::RequestingState, Field::RequestedState]
            .iter()
            .any(|f| self.has(*f));
        let other = [
            Field::Kind,
            Field::OurRef,
            Field::TheirRef,
            Field::Status,
            Field::Offences,
            Field::Measures,
            Field::Persons,
        ];
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
        let letters: usize = tokens
            .iter()
            .map(|t| t.forms.first().map_or(0, |f| 2 * f.chars().count() + 1))
            .sum();
        if letters == 0 {
            return;
        }
        for found in headers.all(&tokens) {
            let covered = found.span == (0, tokens.len());
            let share = (found.weight as f32 / letters as f32).min(1.0);
            // Half a head may still say what it is, but never in the word "date" or "number" alone.
            let score = worth
                * if covered {
                    0.9 + 0.1 * share
                } else {
                    0.75 * share
                };
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
        for part in leaf.split([
            '/', '(', ')', '\n', '،', ',', ';', '–', '|', '、', '（', '）',
        ]) {
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
    both_ways(&mut best);
    best.into_iter().collect()
}

/// Words of the upper head that put a plain "number" or "reference" on the foreign side.
const FOREIGN: [&str; 24] = [
    "foreign",
    "their",
    "partner",
    "requesting state",
    "requested state",
    "counterpart",
    "abroad",
    "other side",
    "etranger",
    "requerant",
    "requis",
    "partenaire",
    "extranjer",
    "requirente",
    "requerido",
    "contraparte",
    "иностран",
    "запрашива",
    "外方",
    "对方",
    "请求国",
    "外国",
    "لديهم",
    "الطالبه",
];

/// The upper head decides whose reference a plain "number" below it is.
fn sides(group: &str, best: &mut BTreeMap<Field, f32>) {
    let group = fold::key(group);
    if FOREIGN.iter().any(|word| group.contains(word)) {
        if let Some(score) = [Field::OurRef, Field::Serial]
            .iter()
            .filter_map(|f| best.get(f))
            .copied()
            .reduce(f32::max)
        {
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

/// "Received / sent on", "requesting or requested State": one column for both directions.
fn both_ways(best: &mut BTreeMap<Field, f32>) {
    for (one, other, both) in [
        (Field::DateReceived, Field::DateSent, Field::Date),
        (Field::RequestingState, Field::RequestedState, Field::State),
    ] {
        let score = |field| best.get(&field).copied().unwrap_or(0.0);
        if score(one) >= 0.6 && score(other) >= 0.6 {
            let most = score(one).max(score(other)).max(score(both));
            best.insert(both, most);
            best.insert(one, most * 0.8);
            best.insert(other, most * 0.8);
        }
    }
}

/// How many different fields a row of heads names, and how many of its cells name one.
#[must_use]
pub fn header_score(cells: &[(String, String)]) -> (usize, usize) {
    let mut fields = std::collections::BTreeSet::new();
    let mut named = 0;
    for (leaf, group) in cells {
        let best = readings(leaf, group)
            .into_iter()
            .max_by(|a, b| a.1.total_cmp(&b.1));
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
    matches!(
        field,
        Field::Remarks | Field::Ignored | Field::Persons | Field::Offences | Field::Measures
    )
}

/// Proposes a field for every column. `heads` are leaf and group by position, `rows` the first rows
/// under them.
#[must_use]
pub fn propose(heads: &[(String, String)], rows: &[RawRow], as_of: NaiveDate) -> Columns {
    let width = heads
        .len()
        .max(rows.iter().map(|r| r.cells.len()).max().unwrap_or(0));
    let mut list: Vec<ColumnProposal> = (0..width)
        .map(|index| {
            let (leaf, group) = heads.get(index).cloned().unwrap_or_default();
            let header = if leaf.is_empty() || group.is_empty() {
                format!("{group}{leaf}")
            } else {
                format!("{group} / {leaf}")
            };
            let samples = rows
                .iter()
                .filter_map(|r| r.cells.get(index))
                .filter(|c| !c.is_blank())
                .map(|c| c.text.clone())
                .take(5)
                .collect();
            ColumnProposal {
                index,
                header: fold::tidy(&header),
                field: None,
                own: None,
                confidence: 0.0,
                samples,
            }
        })
        .collect();
    let profiles: Vec<Profile> = (0..width)
        .map(|index| Profile::of(rows, index, as_of))
        .collect();
    let mut wishes: Vec<(f32, usize, Field)> = Vec::new();
    for (index, (leaf, group)) in heads.iter().enumerate() {
        for (field, score) in readings(leaf, group) {
            let fit = profiles.get(index).map_or(1.0, |p| p.fits(field));
            wishes.push((score * fit, index, field));
        }
    }
    assign(&mut list, wishes, 0.34);
    let wishes = profiles
        .iter()
        .enumerate()
        .flat_map(|(index, p)| p.guesses().into_iter().map(move |(f, s)| (s, index, f)))
        .collect();
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

/// In a register that counts its requests and gives them no other number, the count is the number.
fn settle(list: &mut [ColumnProposal]) {
    if list.iter().any(|c| c.field == Some(Field::OurRef)) {
        return;
    }
    if let Some(column) = list.iter_mut().find(|c| c.field == Some(Field::Serial)) {
        column.field = Some(Field::OurRef);
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
        let chosen = mapping.columns.iter().find(|(name, _)| {
            keyed
                .iter()
                .any(|k| k == name || (!k.is_empty() && fold::key(k) == fold::key(name)))
        });
        (column.field, column.own) = match chosen {
            Some((_, Target::Field(field))) => (Some(*field), None),
            Some((_, Target::Own(row))) => (None, Some(row.clone())),
            None => (None, None),
        };
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

//! Where the register is in a sheet: titles, heads of one or two rows, section lines, repeated heads,
//! totals and signatures are told apart from the rows of requests. Rows come one by one; only the
//! first few hundred are held back until the head is found.

use std::collections::{HashMap, VecDeque};

use chrono::NaiveDate;

use crate::cell::{Cell, Merge, RawRow};
use crate::columns::{self, Columns, Field, SheetMapping};
use crate::dates::{self, Order};
use crate::fold;
use crate::states::{self, StateReading};
use crate::words::Words;

/// How many rows are looked at before the head is decided.
const HELD: usize = 250;
/// The head is sought in the first rows only.
const HEAD_WITHIN: usize = 60;
/// A greater gap between rows is the end of the sheet's work, not blank lines of the register.
const GAP: u64 = 200;

/// What a row is that holds no request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of the import report")]
pub enum What {
    Title,
    Header,
    Section,
    Blank,
    RepeatedHeader,
    Totals,
    Signature,
    Continuation,
    SheetToIgnore,
}

impl What {
    /// The word of the import report.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Title => "TITLE",
            Self::Header => "HEADER",
            Self::Section => "SECTION",
            Self::Blank => "BLANK",
            Self::RepeatedHeader => "REPEATED_HEADER",
            Self::Totals => "TOTALS",
            Self::Signature => "SIGNATURE",
            Self::Continuation => "CONTINUATION",
            Self::SheetToIgnore => "SHEET_TO_IGNORE",
        }
    }
}

/// What a sheet, a title or a section line says of all rows under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// `IN` or `OUT`.
    pub direction: Option<String>,
    /// A kind of request.
    pub kind: Option<String>,
}

/// What the walk over a sheet yields.
#[derive(Debug, Clone)]
pub enum Item {
    /// A request, with the table it stands in.
    Row(RawRow, Context),
    /// Something else.
    Not(u64, What),
    /// The columns, from here on.
    Table(Columns),
}

/// The walk over one sheet.
pub struct Walk<'a> {
    mapping: Option<&'a SheetMapping>,
    as_of: NaiveDate,
    merges: Vec<Merge>,
    held: Vec<RawRow>,
    decided: bool,
    register: bool,
    columns: Columns,
    heads: Vec<Vec<String>>,
    pub(crate) head_rows: Vec<u64>,
    /// What titles and sections have said so far.
    pub context: Context,
    base: Context,
    waiting: VecDeque<(u64, What)>,
    last: Option<(RawRow, Context)>,
    above: HashMap<usize, (u64, Cell)>,
    out: VecDeque<Item>,
    text_file: bool,
    totals: bool,
    at: u64,
}

impl<'a> Walk<'a> {
    /// Starts on a sheet; `name` is nothing for a text file.
    #[must_use]
    pub fn new(name: Option<&str>, merges: Vec<Merge>, mapping: Option<&'a SheetMapping>, base: Context, as_of: NaiveDate) -> Self {
        let mut context = base.clone();
        if let Some(name) = name {
            said(name, &mut context);
        }
        if let Some(mapping) = mapping {
            context.direction = mapping.direction.clone().or(context.direction);
            context.kind = mapping.kind.clone().or(context.kind);
        }
        Self {
            mapping, as_of, merges, held: Vec::new(), decided: false, register: false, columns: Columns::default(), heads: Vec::new(),
            head_rows: Vec::new(), base: context.clone(), context, waiting: VecDeque::new(), last: None, above: HashMap::new(), out: VecDeque::new(),
            text_file: name.is_none(), totals: false, at: 0,
        }
    }

    /// Whether a register was found; only after [`Walk::finish`] or once rows come.
    #[must_use]
    pub fn is_register(&self) -> bool {
        self.register
    }

    /// What the sheet and its titles say of all its rows.
    #[must_use]
    pub fn base(&self) -> &Context {
        &self.base
    }

    /// The columns in use.
    #[must_use]
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Takes the next row of the sheet.
    pub fn push(&mut self, mut row: RawRow) {
        // Rows that the file leaves out are blank ones.
        let gap = if self.text_file || self.at == 0 { 0 } else { row.row.saturating_sub(self.at + 1) };
        if gap <= GAP {
            for missing in 1..=gap {
                self.one(RawRow { row: self.at + missing, cells: Vec::new() });
            }
        }
        self.at = row.row;
        self.fill_down(&mut row);
        self.one(row);
    }

    fn one(&mut self, row: RawRow) {
        if self.decided {
            self.take(row);
            return;
        }
        self.held.push(row);
        if self.held.len() >= HELD {
            self.decide();
        }
    }

    /// The next finding, if one is ready.
    pub fn next_item(&mut self) -> Option<Item> {
        self.out.pop_front()
    }

    /// Ends the sheet.
    pub fn finish(&mut self) {
        if !self.decided {
            self.decide();
        }
        self.flush_last();
        for (row, what) in std::mem::take(&mut self.waiting) {
            // What follows the last request is no section; blanks there are the rest of the sheet.
            match what {
                What::Blank => {}
                What::Section => self.out.push_back(Item::Not(row, What::Signature)),
                what => self.out.push_back(Item::Not(row, what)),
            }
        }
    }

    /// A cell merged over several rows holds for each of them.
    fn fill_down(&mut self, row: &mut RawRow) {
        for &(first, left, last, right) in &self.merges {
            if row.row < first || row.row > last || first == last || right > left + 1 {
                continue;
            }
            if row.row == first {
                if let Some(cell) = row.cells.get(left) {
                    self.above.insert(left, (last, cell.clone()));
                }
            } else if let Some((until, cell)) = self.above.get(&left)
                && *until >= row.row
            {
                while row.cells.len() <= left {
                    row.cells.push(Cell::default());
                }
                if let Some(slot) = row.cells.get_mut(left)
                    && slot.is_blank()
                {
                    *slot = cell.clone();
                }
            }
        }
    }

    fn decide(&mut self) {
        self.decided = true;
        let held = std::mem::take(&mut self.held);
        let head = if self.mapping.is_some_and(|m| m.ignore) { None } else { self.find_head(&held) };
        let Some((from, to)) = head else { return };
        self.set_head(&held, from, to);
        let after = held.get(to + 1..).unwrap_or_default();
        let after: Vec<RawRow> = after.iter().filter(|r| r.cells.iter().filter(|c| !c.is_blank()).count() > 2).cloned().collect();
        let heads = self.pairs(&held, from, to);
        self.columns = columns::propose(&heads, &after, self.as_of);
        if let Some(mapping) = self.mapping {
            columns::apply(&mut self.columns, mapping);
        }
        if !self.columns.is_register() {
            return;
        }
        self.register = true;
        for (index, row) in held.iter().enumerate() {
            if index < from {
                if blank(row) {
                    continue;
                }
                for cell in row.cells.iter().filter(|c| !c.is_blank()) {
                    said(&cell.text, &mut self.base);
                }
                self.out.push_back(Item::Not(row.row, What::Title));
            } else if index <= to && !(self.text_file && row.row == 1 && from == to) {
                self.out.push_back(Item::Not(row.row, What::Header));
            }
        }
        if let Some(mapping) = self.mapping {
            self.base.direction = mapping.direction.clone().or_else(|| self.base.direction.clone());
        }
        self.heads_say();
        self.context = self.base.clone();
        self.out.push_back(Item::Table(self.columns.clone()));
        for row in held.into_iter().skip(to + 1) {
            self.take(row);
        }
    }

    /// A head that names the requesting State, and no other, tells the direction.
    fn heads_say(&mut self) {
        if self.base.direction.is_some() {
            return;
        }
        let has = |field| self.columns.has(field);
        let direction = match (has(Field::RequestingState), has(Field::RequestedState), has(Field::DateReceived), has(Field::DateSent)) {
            (true, false, ..) => Some("IN"),
            (false, true, ..) => Some("OUT"),
            (_, _, true, false) => Some("IN"),
            (_, _, false, true) => Some("OUT"),
            _ => None,
        };
        self.base.direction = direction.map(str::to_owned);
    }

    fn set_head(&mut self, held: &[RawRow], from: usize, to: usize) {
        self.head_rows = held.get(from..=to).unwrap_or_default().iter().map(|r| r.row).collect();
        self.heads = held.get(from..=to).unwrap_or_default().iter().map(|r| r.cells.iter().map(|c| fold::key(&c.text)).collect()).collect();
    }

    /// The rows of the head: from, to.
    fn find_head(&self, held: &[RawRow]) -> Option<(usize, usize)> {
        if let Some(row) = self.mapping.and_then(|m| m.header_row) {
            let at = held.iter().position(|r| r.row == row)?;
            return Some((self.group_above(held, at), at));
        }
        let mut best: Option<(usize, usize, usize)> = None;
        for at in 0..held.len().min(HEAD_WITHIN) {
            let Some(row) = held.get(at) else { continue };
            if !can_be_head(row) {
                continue;
            }
            let from = self.group_above(held, at);
            for from in [at, from] {
                // An upper row belongs to the head even if it names nothing new.
                let least = usize::from(from == at);
                let (fields, named) = columns::header_score(&self.pairs(held, from, at));
                let filled = row.cells.iter().filter(|c| !c.is_blank()).count();
                let good = fields >= 3 && (named * 2 >= filled || fields >= 5);
                // Of equals the plain row, and the upper one, wins.
                if good && best.is_none_or(|(score, _, row)| if row == at { fields + 1 > score + least } else { fields > score }) {
                    best = Some((fields, from, at));
                }
            }
        }
        if let Some((_, from, to)) = best {
            return Some((from, to));
        }
        self.unknown_head(held)
    }

    /// Heads of which no word is known: the first full row of words over rows that are as full.
    fn unknown_head(&self, held: &[RawRow]) -> Option<(usize, usize)> {
        let count = |row: &RawRow| row.cells.iter().filter(|c| !c.is_blank()).count();
        let most = held.iter().map(count).max()?;
        let at = held.iter().take(HEAD_WITHIN).position(|r| count(r) * 10 >= most * 6 && count(r) >= 4 && can_be_head(r))?;
        (held.len() > at + 1).then_some((at, at))
    }

    /// The row above a head, if it holds the upper part of the head.
    fn group_above(&self, held: &[RawRow], at: usize) -> usize {
        let Some(above) = at.checked_sub(1).and_then(|i| held.get(i)) else { return at };
        let filled: Vec<&Cell> = above.cells.iter().filter(|c| !c.is_blank()).collect();
        let wide = self.merges.iter().any(|m| m.0 == above.row && m.3 > m.1 + 1 && m.3 - m.1 + 1 >= held.get(at).map_or(0, |r| r.cells.len()));
        let joined = self.merges.iter().any(|m| m.0 == above.row);
        if (filled.len() >= 3 || joined && filled.len() >= 2) && !wide && can_be_head(above) { at - 1 } else { at }
    }

    /// Leaf and group words by column.
    fn pairs(&self, held: &[RawRow], from: usize, to: usize) -> Vec<(String, String)> {
        let cell = |row: Option<&RawRow>, index: usize| row.and_then(|r| r.cells.get(index)).map(|c| c.text.trim().to_owned()).unwrap_or_default();
        let leaf_row = held.get(to);
        let group_row = if from < to { held.get(from) } else { None };
        let width = [leaf_row, group_row].into_iter().flatten().map(|r| r.cells.len()).max().unwrap_or(0);
        let mut group = String::new();
        let mut out = Vec::new();
        for index in 0..width {
            let own = cell(group_row, index);
            let leaf = cell(leaf_row, index);
            if let Some(row) = group_row {
                let merged = self.merges.iter().find(|m| m.0 == row.row && m.1 <= index && index <= m.3);
                if !own.is_empty() {
                    group.clone_from(&own);
                } else if !self.merges.is_empty() && merged.is_none_or(|m| m.1 == m.3) {
                    group.clear();
                }
            }
            // A cell merged downwards is head by itself.
            let shown = if group == leaf { String::new() } else { group.clone() };
            out.push((leaf, shown));
        }
        out
    }

    fn take(&mut self, row: RawRow) {
        if !self.register {
            return;
        }
        if let Some(what) = self.what(&row) {
            if what == What::Continuation {
                self.join(&row);
                self.out_not(row.row, what);
                return;
            }
            self.flush_last();
            match what {
                What::Section => {
                    self.waiting.push_back((row.row, what));
                    let mut context = self.base.clone();
                    for cell in row.cells.iter().filter(|c| !c.is_blank()) {
                        said_over(&cell.text, &mut context);
                    }
                    self.context = context;
                }
                what => self.waiting.push_back((row.row, what)),
            }
            if what == What::Totals {
                self.totals = true;
            }
            if matches!(what, What::Header) {
                self.new_table(&row);
            }
            return;
        }
        self.flush_last();
        for (at, what) in std::mem::take(&mut self.waiting) {
            self.out.push_back(Item::Not(at, what));
        }
        self.totals = false;
        self.last = Some((row, self.context.clone()));
    }

    fn out_not(&mut self, row: u64, what: What) {
        self.waiting.push_back((row, what));
    }

    fn flush_last(&mut self) {
        if let Some((row, context)) = self.last.take() {
            self.out.push_back(Item::Row(row, context));
        }
    }

    /// Another table begins in the same sheet.
    fn new_table(&mut self, row: &RawRow) {
        let held = [row.clone()];
        let heads = self.pairs(&held, 0, 0);
        let columns = columns::propose(&heads, &[], self.as_of);
        if columns.is_register() {
            self.set_head(&held, 0, 0);
            self.columns = columns;
            self.out.push_back(Item::Table(self.columns.clone()));
        }
    }

    /// Joins the persons of a further line to the request above.
    fn join(&mut self, row: &RawRow) {
        let Some((last, _)) = self.last.as_mut() else { return };
        for field in [Field::Persons, Field::FamilyName, Field::GivenName, Field::Born, Field::Amount, Field::Currency, Field::Offences, Field::Measures, Field::Remarks] {
            for index in self.columns.of(field) {
                let Some(cell) = row.cells.get(index).filter(|c| !c.is_blank()) else { continue };
                while last.cells.len() <= index {
                    last.cells.push(Cell::default());
                }
                if let Some(slot) = last.cells.get_mut(index)
                    && slot.text != cell.text
                {
                    let text = if slot.is_blank() { cell.text.clone() } else { format!("{}\n{}", slot.text, cell.text) };
                    *slot = Cell::text(text);
                }
            }
        }
    }

    /// What a row under the head is, if no request.
    fn what(&self, row: &RawRow) -> Option<What> {
        let filled: Vec<(usize, &Cell)> = row.cells.iter().enumerate().filter(|(_, c)| !c.is_blank()).collect();
        if filled.is_empty() {
            return Some(What::Blank);
        }
        if self.repeats_head(row) {
            return Some(What::RepeatedHeader);
        }
        let words = Words::get().section("rows");
        let field = |index: usize| self.columns.list.get(index).and_then(|c| c.field);
        let distinct: std::collections::BTreeSet<&str> = filled.iter().map(|(_, c)| c.text.trim()).collect();
        let core = |fields: &[Field]| filled.iter().any(|(i, _)| field(*i).is_some_and(|f| fields.contains(&f)));
        let has_state = filled.iter().any(|(i, c)| {
            matches!(field(*i), Some(Field::State | Field::RequestingState | Field::RequestedState)) && !matches!(states::read(&c.text), StateReading::Missing | StateReading::Unknown)
        });
        let has_day = filled.iter().any(|(i, c)| {
            matches!(field(*i), Some(Field::DateReceived | Field::DateSent | Field::Date)) && dates::read(&c.text, Order::DayFirst, self.as_of).day().is_some()
        });
        let (_, first) = filled.first()?;
        let starts = |code: &str| {
            filled.iter().take(2).any(|(_, c)| {
                words.within(&c.text).iter().any(|f| f.code == code && f.span.0 == 0)
            })
        };
        if !has_state && !has_day && starts("TOTALS") {
            return Some(What::Totals);
        }
        let dotted = filled.iter().any(|(_, c)| c.text.contains("....") || c.text.contains("____") || c.text.contains("……"));
        if distinct.len() == 1 {
            let numbered = filled.iter().all(|(i, c)| field(*i) == Some(Field::Serial) && c.text.chars().all(|c| !c.is_alphabetic()));
            if numbered {
                return Some(What::Blank);
            }
            let signed = dotted || starts("SIGNATURE") || self.totals;
            let reference = filled.len() == 1 && field(filled.first()?.0) == Some(Field::OurRef) && fold::has_digit(&first.text) && first.text.chars().count() < 25;
            if reference {
                return None;
            }
            if core(&[Field::Persons]) && filled.len() == 1 && self.last.is_some() && !signed && filled.first()?.0 > 0 {
                return Some(What::Continuation);
            }
            return Some(if signed { What::Signature } else { What::Section });
        }
        if !has_state && !has_day {
            if dotted || (filled.len() <= 4 && (starts("SIGNATURE") || self.totals)) {
                return Some(What::Signature);
            }
            let only = |fields: &[Field]| filled.iter().all(|(i, _)| field(*i).is_some_and(|f| fields.contains(&f)));
            if self.last.is_some() && core(&[Field::Persons, Field::FamilyName]) && only(&[Field::Persons, Field::FamilyName, Field::GivenName, Field::Born, Field::Ignored]) {
                return Some(What::Continuation);
            }
            if can_be_head(row) && filled.len() >= 4 {
                let pairs: Vec<(String, String)> = row.cells.iter().map(|c| (c.text.trim().to_owned(), String::new())).collect();
                let (fields, named) = columns::header_score(&pairs);
                if fields >= 4 && named * 10 >= filled.len() * 7 {
                    return Some(What::Header);
                }
            }
        }
        self.same_request(row).then_some(What::Continuation)
    }

    /// Whether all that names a request was merged with the row above.
    fn same_request(&self, row: &RawRow) -> bool {
        let Some((last, _)) = &self.last else { return false };
        let merged = |index: usize| self.merges.iter().any(|m| m.1 == index && m.0 < row.row && row.row <= m.2 && m.0 <= last.row);
        let keys: Vec<usize> = [Field::OurRef, Field::State, Field::RequestingState, Field::RequestedState, Field::DateReceived, Field::DateSent, Field::Date]
            .iter()
            .flat_map(|f| self.columns.of(*f))
            .collect();
        keys.iter().filter(|i| merged(**i)).count() >= 2 && keys.iter().filter(|i| row.cells.get(**i).is_some_and(|c| !c.is_blank())).all(|i| merged(*i))
    }

    fn repeats_head(&self, row: &RawRow) -> bool {
        let keys: Vec<String> = row.cells.iter().map(|c| fold::key(&c.text)).collect();
        self.heads.iter().any(|head| {
            let filled = keys.iter().filter(|k| !k.is_empty()).count();
            let same = keys.iter().zip(head).filter(|(a, b)| !a.is_empty() && a == b).count();
            filled >= 2 && same * 10 >= filled * 7
        })
    }
}

fn blank(row: &RawRow) -> bool {
    row.cells.iter().all(Cell::is_blank)
}

/// A head holds words, in several cells, and no figures.
fn can_be_head(row: &RawRow) -> bool {
    let filled: Vec<&Cell> = row.cells.iter().filter(|c| !c.is_blank()).collect();
    let with_digits = filled.iter().filter(|c| c.text.chars().filter(|c| fold::ascii_digit(*c).is_ascii_digit()).count() > 1).count();
    filled.len() >= 2 && with_digits == 0 && filled.iter().all(|c| c.text.chars().count() <= 80)
}

/// Takes direction and kind from the words of a sheet name or a title, where they are not known yet.
pub fn said(text: &str, context: &mut Context) {
    let (direction, kind) = says(text);
    context.direction = context.direction.take().or(direction);
    context.kind = context.kind.take().or(kind);
}

/// Takes them from a section line, which holds until the next one.
fn said_over(text: &str, context: &mut Context) {
    let (direction, kind) = says(text);
    context.direction = direction.or_else(|| context.direction.take());
    context.kind = kind.or_else(|| context.kind.take());
}

fn says(text: &str) -> (Option<String>, Option<String>) {
    let one = |found: Vec<crate::words::Found<'_>>| {
        let mut codes: Vec<&str> = found.iter().map(|f| f.code).collect();
        codes.sort_unstable();
        codes.dedup();
        match codes.as_slice() {
            [code] => Some((*code).to_owned()),
            _ => None,
        }
    };
    let directions = Words::get().section("direction").several(text);
    let directions = directions.into_iter().filter(|f| f.weight > 5 || text.chars().count() < 24).collect();
    (one(directions), one(Words::get().kinds.several(text)))
}

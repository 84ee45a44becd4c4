//! Where the register is in a sheet: titles, heads of one or two rows, section lines, repeated heads,
//! totals and signatures are told apart from the rows of requests. Rows come one by one; only the
//! first few hundred are held back until the head is found.

mod context;
mod head;
mod rows;

use std::collections::{HashMap, VecDeque};

use chrono::NaiveDate;

use crate::cell::{Cell, Merge, RawRow};
use crate::columns::{self, Columns, Field, SheetMapping};
use crate::fold;
use crate::reading::direction::of_reference;

use context::said_over;
pub use context::{Context, said};

/// How many rows are looked at before the head is decided.
const HELD: usize = 250;
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
    pub fn new(
        name: Option<&str>,
        merges: Vec<Merge>,
        mapping: Option<&'a SheetMapping>,
        as_of: NaiveDate,
    ) -> Self {
        let mut context = Context::default();
        if let Some(name) = name {
            said(name, &mut context);
        }
        if let Some(mapping) = mapping {
            context.direction = mapping.direction.clone().or(context.direction);
            context.kind = mapping.kind.clone().or(context.kind);
        }
        Self {
            mapping,
            as_of,
            merges,
            held: Vec::new(),
            decided: false,
            register: false,
            columns: Columns::default(),
            heads: Vec::new(),
            head_rows: Vec::new(),
            base: context.clone(),
            context,
            waiting: VecDeque::new(),
            last: None,
            above: HashMap::new(),
            out: VecDeque::new(),
            text_file: name.is_none(),
            totals: false,
            at: 0,
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
        let gap = if self.text_file || self.at == 0 {
            0
        } else {
            row.row.saturating_sub(self.at + 1)
        };
        if gap <= GAP {
            for missing in 1..=gap {
                self.one(RawRow {
                    row: self.at + missing,
                    cells: Vec::new(),
                });
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
        let head = if self.mapping.is_some_and(|m| m.ignore) {
            None
        } else {
            self.find_head(&held)
        };
        let Some((from, to)) = head else { return };
        self.set_head(&held, from, to);
        let after = held.get(to + 1..).unwrap_or_default();
        let after: Vec<RawRow> = after
            .iter()
            .filter(|r| r.cells.iter().filter(|c| !c.is_blank()).count() > 2)
            .cloned()
            .collect();
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
            self.base.direction = mapping
                .direction
                .clone()
                .or_else(|| self.base.direction.clone());
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
        let direction = match (
            has(Field::RequestingState),
            has(Field::RequestedState),
            has(Field::DateReceived),
            has(Field::DateSent),
        ) {
            (true, false, ..) => Some("IN"),
            (false, true, ..) => Some("OUT"),
            (_, _, true, false) => Some("IN"),
            (_, _, false, true) => Some("OUT"),
            _ => None,
        };
        // Where a column or the references tell the direction of each row, a head must not tell it
        // for all.
        let otherwise = self
            .columns
            .of(Field::OurRef)
            .filter_map(|i| self.columns.list.get(i))
            .flat_map(|column| column.samples.iter().map(|s| (s, &column.samples)))
            .filter_map(|(sample, samples)| of_reference(sample, samples))
            .any(|said| direction.is_some_and(|told| told != said));
        if !has(Field::Direction) && !otherwise {
            self.base.direction = direction.map(str::to_owned);
        }
    }

    fn set_head(&mut self, held: &[RawRow], from: usize, to: usize) {
        self.head_rows = held
            .get(from..=to)
            .unwrap_or_default()
            .iter()
            .map(|r| r.row)
            .collect();
        self.heads = held
            .get(from..=to)
            .unwrap_or_default()
            .iter()
            .map(|r| r.cells.iter().map(|c| fold::key(&c.text)).collect())
            .collect();
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
        let Some((last, _)) = self.last.as_mut() else {
            return;
        };
        for field in [
            Field::Persons,
            Field::FamilyName,
            Field::GivenName,
            Field::Born,
            Field::Amount,
            Field::Currency,
            Field::Offences,
            Field::Measures,
            Field::Remarks,
        ] {
            for index in self.columns.of(field) {
                let Some(cell) = row.cells.get(index).filter(|c| !c.is_blank()) else {
                    continue;
                };
                while last.cells.len() <= index {
                    last.cells.push(Cell::default());
                }
                if let Some(slot) = last.cells.get_mut(index)
                    && slot.text != cell.text
                {
                    let text = if slot.is_blank() {
                        cell.text.clone()
                    } else {
                        format!("{}\n{}", slot.text, cell.text)
                    };
                    *slot = Cell::text(text);
                }
            }
        }
    }
}

fn blank(row: &RawRow) -> bool {
    row.cells.iter().all(Cell::is_blank)
}

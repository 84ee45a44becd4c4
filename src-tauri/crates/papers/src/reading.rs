//! What the cells of one row say, field by field; judging them is the next file's work.

pub(crate) mod direction;
mod own;

use chrono::NaiveDate;

use crate::cell::{RawRow, Value};
use crate::columns::{Columns, Field};
use crate::dates::{self, DateReading, Order};
use crate::fold;
use crate::layout::Context;
use crate::people;
use crate::references;
use crate::report::Offences;
use crate::states::{self, StateReading};
use crate::words::Words;

/// A row with everything that is known around it.
pub(crate) struct Reading<'a> {
    pub(crate) row: &'a RawRow,
    pub(crate) columns: &'a Columns,
    pub(crate) context: &'a Context,
    pub(crate) orders: &'a [Order],
    pub(crate) home: &'a str,
    pub(crate) as_of: NaiveDate,
    /// Whether the column of persons proves that commas part persons.
    pub(crate) comma_parts: bool,
    /// The direction the file's name tells, if any.
    pub(crate) file_says: Option<&'a str>,
}

/// Kinds whose subject is the kind itself; a measure column beside them only repeats it.
const WITHOUT_MEASURES: [&str; 10] = [
    "EXT", "PAR", "TRN", "SPC", "TSP", "TCP", "SPO", "INF", "ENF", "AUT",
];

impl Reading<'_> {
    /// The text of a field; several columns one under the other.
    pub(crate) fn text(&self, field: Field) -> String {
        let mut out = String::new();
        for cell in self
            .columns
            .of(field)
            .filter_map(|i| self.row.cells.get(i))
            .filter(|c| !c.is_blank())
        {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&cell.text);
        }
        out
    }

    pub(crate) fn order(&self, field: Field) -> Order {
        self.columns
            .of(field)
            .next()
            .and_then(|i| self.orders.get(i))
            .copied()
            .unwrap_or_default()
    }

    /// The day in a field's cell: the value behind it first, then its text.
    pub(crate) fn day(&self, field: Field) -> DateReading {
        for index in self.columns.of(field) {
            let Some(cell) = self.row.cells.get(index).filter(|c| !c.is_blank()) else {
                continue;
            };
            if let Value::Date(day) = cell.value {
                return DateReading::Day(day);
            }
            return dates::read(&cell.text, self.order(field), self.as_of);
        }
        DateReading::Missing
    }

    pub(crate) fn our_ref(&self) -> String {
        fold::tidy(&self.text(Field::OurRef))
    }

    pub(crate) fn their_ref(&self) -> String {
        let text = fold::tidy(&self.text(Field::TheirRef));
        if text.chars().any(char::is_alphanumeric) {
            text
        } else {
            String::new()
        }
    }

    /// Texts in which other rows may be named.
    pub(crate) fn mentions(&self) -> String {
        [
            Field::RelatedRef,
            Field::Remarks,
            Field::Kind,
            Field::Measures,
            Field::Status,
            Field::Outcome,
        ]
        .map(|f| self.text(f))
        .join("\n")
    }

    /// The other State, with the direction that the State columns tell.
    pub(crate) fn state(&self) -> (StateReading, Option<&'static str>) {
        let from = self.text(Field::RequestingState);
        let to = self.text(Field::RequestedState);
        let plain = self.text(Field::State);
        if !plain.trim().is_empty() {
            return (states::read(&plain), None);
        }
        let home =
            |text: &str| matches!(states::read(text), StateReading::One(code) if code == self.home);
        match (from.trim().is_empty(), to.trim().is_empty()) {
            (false, true) if !home(&from) => (states::read(&from), Some("IN")),
            (true, false) if !home(&to) => (states::read(&to), Some("OUT")),
            (false, false) => {
                let foreign = |text: &str| {
                    !home(text)
                        && !matches!(
                            states::read(text),
                            StateReading::Unknown | StateReading::Missing
                        )
                };
                match (foreign(&from), foreign(&to)) {
                    (true, false) => (states::read(&from), Some("IN")),
                    (false, true) => (states::read(&to), Some("OUT")),
                    _ => (StateReading::Unknown, None),
                }
            }
            _ => (StateReading::Missing, None),
        }
    }

    /// The kind, and whether the row is only a letter on another request.
    pub(crate) fn kind(&self) -> (Option<String>, bool) {
        let words = Words::get();
        let text = self.text(Field::Kind);
        let kind = words
            .kinds
            .code(&text)
            .or_else(|| words.kinds.best(&text).map(|f| f.code))
            .map(str::to_owned);
        if self.is_letter(&text) {
            return (kind, true);
        }
        if kind.is_some() {
            return (kind, false);
        }
        let measures = self.measures("");
        let from_measures = || {
            let starts = |prefixes: &[&str]| {
                measures
                    .iter()
                    .any(|m| prefixes.iter().any(|p| m.starts_with(p)))
            };
            if measures.is_empty() {
                words
                    .kinds
                    .best(&self.text(Field::Measures))
                    .map(|f| f.code.to_owned())
            } else if starts(&["E-"]) {
                Some("EEV".to_owned())
            } else if starts(&["A-", "M-K", "M-J"]) {
                Some("AST".to_owned())
            } else if starts(&["S-"]) {
                Some("SIT".to_owned())
            } else if starts(&["T-"]) {
                Some("TMP".to_owned())
            } else {
                Some("MLA".to_owned())
            }
        };
        let blank = text.trim().is_empty();
        let kind = if blank && !self.text(Field::Measures).trim().is_empty() {
            from_measures().or_else(|| self.context.kind.clone())
        } else {
            None
        };
        let kind = kind.or_else(|| {
            if blank {
                self.context.kind.clone()
            } else {
                from_measures()
            }
        });
        (kind, false)
    }

    pub(crate) fn is_letter(&self, kind: &str) -> bool {
        let attach = Words::get().section("attach");
        let begins = |text: &str| attach.within(text).iter().any(|f| f.span.0 == 0);
        if begins(kind) {
            return true;
        }
        // A reminder may be told by the subject alone, where no kind is given.
        kind.trim().is_empty()
            && (begins(&self.text(Field::Measures))
                || begins(&self.text(Field::Status))
                || begins(&self.text(Field::Remarks))
                    && fold::has_digit(&self.text(Field::Remarks)))
    }

    pub(crate) fn measures(&self, kind: &str) -> Vec<String> {
        let words = Words::get();
        let text = self.text(Field::Measures);
        let mut out: Vec<String> = Vec::new();
        let mut rest = Vec::new();
        for piece in text.split([';', ',', '\n', '،', '؛', '、', '；', '，', '+', '|']) {
            match words.measures.code(piece.trim()).filter(|c| *c != "none") {
                Some(code) => out.push(code.to_owned()),
                None => rest.push(piece),
            }
        }
        if WITHOUT_MEASURES.contains(&kind) {
            return out;
        }
        let mut written = rest.join(" ; ");
        if !self.columns.has(Field::Measures) {
            written = self.text(Field::Kind);
        }
        for found in words.measures.several(&written) {
            if found.code != "none" && !out.iter().any(|o| o == found.code) {
                out.push(found.code.to_owned());
            }
        }
        out
    }

    pub(crate) fn data_categories(&self, measures: &[String]) -> Vec<String> {
        let lexicon = Words::get().section("data");
        let mut out: Vec<String> = Vec::new();
        let electronic = measures
            .iter()
            .any(|m| matches!(m.as_str(), "E-ACC" | "E-RTT" | "E-ORD" | "E-SUBD"));
        let mut text = self.text(Field::DataCategory);
        if text.trim().is_empty() && electronic {
            text = self.text(if self.columns.has(Field::Measures) {
                Field::Measures
            } else {
                Field::Kind
            });
        }
        for found in lexicon.several(&text) {
            if !out.iter().any(|o| o == found.code) {
                out.push(found.code.to_owned());
            }
        }
        out
    }

    pub(crate) fn offences(&self) -> Offences {
        let text = self.text(Field::Offences);
        let mut sherloc: Vec<String> = Vec::new();
        let mut push = |code: &str| {
            if !sherloc.iter().any(|s| s == code) {
                sherloc.push(code.to_owned());
            }
        };
        let lexicon = &Words::get().offences;
        for piece in text
            .split([';', '\n', '،', '؛', '；', '、', ',', '，', '+'])
            .filter(|p| p.chars().any(char::is_alphabetic))
        {
            let found = lexicon.several(piece);
            if found.is_empty() {
                push("S99");
            }
            for one in found {
                push(one.code);
            }
        }
        Offences {
            as_written: text.trim().to_owned(),
            sherloc,
        }
    }

    pub(crate) fn people(&self) -> Vec<people::Person> {
        let family = self.text(Field::FamilyName);
        let given = self.text(Field::GivenName);
        let mut names = self.text(Field::Persons);
        if names.trim().is_empty() && !family.trim().is_empty() {
            names = if given.trim().is_empty() {
                family
            } else {
                format!("{}, {}", family.trim(), given.trim())
            };
        } else if !given.trim().is_empty() && !names.contains(given.trim()) {
            names = format!("{}, {}", names.trim(), given.trim());
        }
        let comma = if self.comma_parts {
            people::Comma::Persons
        } else {
            people::Comma::FamilyName
        };
        people::read(
            &names,
            &self.text(Field::Born),
            comma,
            self.order(Field::Born),
            self.as_of,
        )
    }

    /// A number for direction, State and first person, by which an arrest finds its extradition.
    pub(crate) fn person(&self) -> Option<u64> {
        let (state, _) = self.state();
        let code = match state {
            StateReading::One(code) | StateReading::Near(code) => code,
            StateReading::Several(codes) => codes.first()?.clone(),
            _ => return None,
        };
        let people = self.people();
        let first = people.first()?;
        Some(references::person_key(
            &self.direction()?,
            &code,
            &first.name_clean,
        ))
    }

    pub(crate) fn received(&self, incoming: bool) -> DateReading {
        let fields = if incoming {
            [Field::DateReceived, Field::Date]
        } else {
            [Field::DateSent, Field::Date]
        };
        let other = if incoming {
            Field::DateSent
        } else {
            Field::DateReceived
        };
        for field in fields {
            match self.day(field) {
                DateReading::Missing => {}
                found => return found,
            }
        }
        // Only where the register has no better column.
        if fields.iter().any(|f| self.columns.has(*f)) {
            DateReading::Missing
        } else {
            self.day(other)
        }
    }

    /// The day of the outcome: its column, then the status words, then a note on the final answer.
    pub(crate) fn outcome_day(&self, incoming: bool, after: Option<NaiveDate>) -> DateReading {
        match self.day(Field::OutcomeDate) {
            DateReading::Missing => {}
            DateReading::Day(_) => {
                // "partial 3/5, final 8/7": the last day counts.
                let text = self.text(Field::OutcomeDate);
                let typed = self
                    .columns
                    .of(Field::OutcomeDate)
                    .filter_map(|i| self.row.cells.get(i))
                    .any(|c| matches!(c.value, Value::Date(_)));
                let all = dates::in_text(&text, self.order(Field::OutcomeDate), self.as_of);
                return match all.iter().max() {
                    Some(last)
                        if !typed
                            && all.len() > 1
                            && text.lines().filter(|l| fold::has_digit(l)).count() > 1 =>
                    {
                        DateReading::Day(*last)
                    }
                    _ => self.day(Field::OutcomeDate),
                };
            }
            found => return found,
        }
        let order = self.order(Field::OutcomeDate);
        for field in [Field::Status, Field::Outcome] {
            let days = dates::in_text(&self.text(field), order, self.as_of);
            if let Some(day) = days.last() {
                return DateReading::Day(*day);
            }
        }
        let reply = Words::get().section("reply");
        for line in self
            .text(Field::Remarks)
            .split(['\n', ';', '؛', '；', '。'])
        {
            if reply.best(line).is_none() {
                continue;
            }
            // "Reply sent 3/6, file closed 30/6": the day beside the reply counts.
            let beside = line.split([',', '،', '，']).find_map(|part| {
                reply.best(part)?;
                dates::in_text(part, order, self.as_of).last().copied()
            });
            if let Some(day) = beside.filter(|day| after.is_none_or(|a| *day >= a)) {
                return DateReading::Day(day);
            }
            if let Some(day) = dates::in_text(line, order, self.as_of).last()
                && after.is_none_or(|a| *day >= a)
            {
                return DateReading::Day(*day);
            }
        }
        let spare = if incoming {
            Field::DateSent
        } else {
            Field::DateReceived
        };
        let used = if incoming {
            Field::DateReceived
        } else {
            Field::DateSent
        };
        if !self.columns.has(Field::OutcomeDate) && self.columns.has(used) {
            self.day(spare)
        } else {
            DateReading::Missing
        }
    }

    pub(crate) fn raw(&self) -> Vec<(String, String)> {
        let mut raw: Vec<(String, String)> = Vec::new();
        for (index, cell) in self
            .row
            .cells
            .iter()
            .enumerate()
            .filter(|(_, c)| !c.text.is_empty())
        {
            let header = self
                .columns
                .list
                .get(index)
                .map(|c| c.header.as_str())
                .filter(|h| !h.is_empty());
            let mut header = header.map_or_else(|| crate::columns::letter(index), str::to_owned);
            if raw.iter().any(|(h, _)| *h == header) {
                header = format!("{header} ({})", crate::columns::letter(index));
            }
            raw.push((header, cell.text.clone()));
        }
        raw
    }

    pub(crate) fn coded(&self, section: &str, text: &str) -> Option<String> {
        Words::get()
            .section(section)
            .best(text)
            .map(|f| f.code.to_owned())
    }
}

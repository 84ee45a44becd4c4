//! Reference numbers: a series by register, year and desk, in a format of the office's own.

use crate::problems::Problem;
use crate::requests::id;
use crate::session::{Act, Open};
use crate::wire::{ById, Nothing, SeriesEdit, SeriesView};
use chrono::{Datelike as _, NaiveDate};
use comity_casework::law;
use comity_casework::nouns::{Request, Row, Series};
use std::collections::BTreeMap;

/// How references are written where the office has set nothing.
const SHIPPED: &str = "{direction}-{desk}-{year}-{number:4}";

/// The longest pattern, in characters.
const LONGEST: usize = 60;

/// `series.list`.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<SeriesView>, Problem> {
    let rows = open.vault.all::<Series>()?;
    rows.iter().map(|row| view(open, row)).collect()
}

/// `series.try`.
pub(crate) fn attempt(open: &Open, typed: SeriesEdit) -> Result<SeriesView, Problem> {
    let row = judged(open, typed)?.1;
    view(open, &row)
}

/// `series.save`.
pub(crate) fn save(act: &mut Act<'_>, typed: SeriesEdit) -> Result<Vec<SeriesView>, Problem> {
    let (before, row) = judged(act, typed)?;
    let edits = match &before {
        Some(before) => row.changed_from(before),
        None => row.created(),
    };
    act.commit(edits, "", None)?;
    list(act, Nothing {})
}

/// The row that was, and the one that was typed, if it may be.
fn judged(open: &Open, typed: SeriesEdit) -> Result<(Option<Series>, Series), Problem> {
    let before = match typed.id.as_str() {
        "" => None,
        row => Some(kept(open, row)?),
    };
    let law = law::get();
    if !["", "IN", "OUT"].contains(&typed.direction.as_str()) {
        let problem = Problem::new("unknown-code").at("direction");
        return Err(problem.with("value", typed.direction));
    }
    if let Some(odd) = typed.kinds.iter().find(|code| law.kind(code).is_none()) {
        return Err(Problem::new("unknown-code").at("kinds").with("value", odd));
    }
    let row = Series {
        id: before.as_ref().map_or_else(|| open.new_id(), |row| row.id),
        direction: typed.direction,
        kinds: typed.kinds.join(" "),
        pattern: typed.pattern.trim().to_owned(),
        first: Some(i64::from(typed.first)).filter(|first| *first > 1),
        continuous: typed.continuous,
    };
    judge(&row, &open.office()?.desk)?;
    let twin =
        open.vault.all::<Series>()?.into_iter().any(|one| {
            one.id != row.id && one.direction == row.direction && one.kinds == row.kinds
        });
    if twin {
        return Err(Problem::new("series-twice").at("kinds"));
    }
    Ok((before, row))
}

/// `series.drop`: the office's earlier references stay as they are.
pub(crate) fn drop(act: &mut Act<'_>, typed: ById) -> Result<Vec<SeriesView>, Problem> {
    let row = kept(act, &typed.id)?;
    act.commit(vec![row.dropped()], "", None)?;
    list(act, Nothing {})
}

/// The next reference of a request: from the series that fits it most closely.
pub(crate) fn next_reference(
    open: &Open,
    request: &Request,
    today: NaiveDate,
) -> Result<String, Problem> {
    Numbering::default().next(open, request, today)
}

/// References given one after the other before any of them is in the store.
#[derive(Default)]
pub(crate) struct Numbering {
    /// The number given last, by what stands before and after it.
    given: BTreeMap<(String, String), u64>,
}

impl Numbering {
    /// The next reference of a request, after those given so far.
    pub(crate) fn next(
        &mut self,
        open: &Open,
        request: &Request,
        today: NaiveDate,
    ) -> Result<String, Problem> {
        let row = series_of(open, request)?;
        let mut next = next_of(open, &row, request, today)?;
        let key = (next.before.clone(), next.after.clone());
        if let Some(last) = self.given.get(&key) {
            next.number = next.number.max(last.saturating_add(1));
        }
        self.given.insert(key, next.number);
        Ok(next.written())
    }
}

/// The series that fits a request most closely; what ships where the office has set none.
fn series_of(open: &Open, request: &Request) -> Result<Series, Problem> {
    let own = open.vault.all::<Series>()?;
    let fits = |row: &&Series| {
        (row.direction.is_empty() || row.direction == request.direction)
            && (row.kinds.is_empty() || row.kinds.split_whitespace().any(|it| it == request.kind))
    };
    let closeness = |row: &&Series| (!row.kinds.is_empty(), !row.direction.is_empty());
    let row = own.iter().filter(fits).max_by_key(closeness).cloned();
    Ok(row.unwrap_or_else(|| Series {
        pattern: SHIPPED.into(),
        ..Series::default()
    }))
}

/// A reference in its parts.
struct Next {
    before: String,
    number: u64,
    width: usize,
    after: String,
}

impl Next {
    fn written(&self) -> String {
        let (number, width) = (self.number, self.width);
        format!("{}{number:0width$}{}", self.before, self.after)
    }
}

fn next_of(
    open: &Open,
    row: &Series,
    request: &Request,
    today: NaiveDate,
) -> Result<Next, Problem> {
    let desk = open.office()?.desk;
    let mut written = Numbered::default();
    for part in parts(&row.pattern) {
        match part {
            Part::Text(text) => written.add(text),
            Part::Token("direction", _) => written.add(&request.direction),
            Part::Token("kind", _) => written.add(&request.kind),
            Part::Token("state", _) => written.add(&request.state),
            Part::Token("unit", _) => written.add(&request.unit),
            Part::Token("desk", _) => written.add(&desk),
            Part::Token("year", width) => {
                let year = if width == 2 {
                    format!("{:02}", today.year().rem_euclid(100))
                } else {
                    today.year().to_string()
                };
                written.add(&year);
                if row.continuous {
                    written.any_year(year.len());
                }
            }
            Part::Token(_, width) => written.number = Some(width.max(1)),
        }
    }
    let Numbered {
        before,
        after,
        number,
    } = written;
    let last = open.vault.last_number(&before.sought, &after.sought)?;
    let first = u64::try_from(row.first.unwrap_or(1)).unwrap_or(1);
    Ok(Next {
        before: before.text,
        number: last.saturating_add(1).max(first),
        width: number.unwrap_or(1),
        after: after.text,
    })
}

/// What stands before and after the number.
#[derive(Default)]
struct Numbered {
    before: Side,
    after: Side,
    /// The number's least width, once it was met.
    number: Option<usize>,
}

/// One side: as written, and as sought among earlier references (`?` stands for any digit of a year).
#[derive(Default)]
struct Side {
    text: String,
    sought: Vec<Option<char>>,
}

impl Numbered {
    fn side(&mut self) -> &mut Side {
        if self.number.is_some() {
            &mut self.after
        } else {
            &mut self.before
        }
    }

    /// Adds a piece. Where a part is empty, the sign that would follow another sign is left out: `IN-2026-0001`
    /// where the desk has no code.
    fn add(&mut self, piece: &str) {
        let starts = self.number.is_none() && self.before.text.is_empty();
        let side = self.side();
        let doubled = starts || side.text.ends_with(SIGNS);
        let piece = if doubled {
            piece.trim_start_matches(SIGNS)
        } else {
            piece
        };
        side.text.push_str(piece);
        side.sought.extend(piece.chars().map(Some));
    }

    /// The last signs written were a year: earlier references of any year count.
    fn any_year(&mut self, digits: usize) {
        let sought = &mut self.side().sought;
        let from = sought.len().saturating_sub(digits);
        for sign in sought.iter_mut().skip(from) {
            *sign = None;
        }
    }
}

/// What stands between the parts of a reference.
const SIGNS: [char; 4] = ['-', '/', '.', ' '];

/// A piece of a pattern.
enum Part<'a> {
    Text(&'a str),
    /// A token with the width asked for; 0 where none is.
    Token(&'a str, usize),
}

const TOKENS: [&str; 7] = [
    "direction",
    "kind",
    "state",
    "unit",
    "desk",
    "year",
    "number",
];

/// The pieces of a pattern; what stands between braces and is no token stays text.
fn parts(pattern: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some((text, more)) = rest.split_once('{') {
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        let Some((inside, after)) = more.split_once('}') else {
            parts.push(Part::Text(more));
            return parts;
        };
        let (name, width) = inside.split_once(':').unwrap_or((inside, ""));
        match TOKENS.iter().find(|token| **token == name) {
            Some(_) => parts.push(Part::Token(name, width.parse().unwrap_or(0))),
            None => parts.push(Part::Text(inside)),
        }
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// A pattern must number each reference once, and never give two desks or two years the same.
fn judge(row: &Series, desk: &str) -> Result<(), Problem> {
    let wrong = |problem: Problem| Err(problem.at("pattern"));
    if row.pattern.is_empty() {
        return wrong(Problem::new("required"));
    }
    if row.pattern.chars().count() > LONGEST {
        return Err(Problem::new("too-long").at("pattern").with("most", LONGEST));
    }
    let parts = parts(&row.pattern);
    let count = |name: &str| {
        let named = parts
            .iter()
            .filter(|part| matches!(part, Part::Token(it, _) if *it == name));
        named.count()
    };
    let widths = parts.iter().all(|part| match part {
        Part::Text(text) => !text.contains(['{', '}']) && !text.chars().any(char::is_control),
        Part::Token("year", width) => matches!(width, 0 | 2 | 4),
        Part::Token("number", width) => *width <= 8,
        Part::Token(_, width) => *width == 0,
    });
    let unknown =
        row.pattern.matches('{').count() != TOKENS.iter().map(|name| count(name)).sum::<usize>();
    if !widths || unknown {
        return wrong(Problem::new("series-token"));
    }
    if count("number") != 1 {
        return wrong(Problem::new("series-number"));
    }
    if count("year") != 1 && !row.continuous {
        return wrong(Problem::new("series-year"));
    }
    if count("desk") == 0 && !desk.is_empty() {
        return wrong(Problem::new("series-desk"));
    }
    if row.direction.is_empty() && count("direction") == 0 && !row.continuous {
        return wrong(Problem::new("series-direction"));
    }
    Ok(())
}

fn kept(open: &Open, row: &str) -> Result<Series, Problem> {
    let found = open.vault.all::<Series>()?;
    let row = id(row)?;
    found
        .into_iter()
        .find(|one| one.id == row)
        .ok_or_else(|| Problem::new("no-such-row").at("id"))
}

fn view(open: &Open, row: &Series) -> Result<SeriesView, Problem> {
    let kinds: Vec<String> = row.kinds.split_whitespace().map(str::to_owned).collect();
    let example = Request {
        direction: if row.direction.is_empty() {
            "IN".into()
        } else {
            row.direction.clone()
        },
        kind: kinds.first().cloned().unwrap_or_else(|| "MLA".into()),
        state: "XX".into(),
        ..Request::default()
    };
    Ok(SeriesView {
        next: next_of(open, row, &example, open.today())?.written(),
        series: SeriesEdit {
            id: row.id.to_string(),
            direction: row.direction.clone(),
            kinds,
            pattern: row.pattern.clone(),
            first: u32::try_from(row.first.unwrap_or(1)).unwrap_or(1),
            continuous: row.continuous,
        },
    })
}

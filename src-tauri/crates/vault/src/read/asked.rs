//! How the register is asked: a page is read by walking an order, a short or a deep answer from a list of row numbers
//! that is kept while nothing changes, and a count never reads further than anybody looks.

use super::eyes::Bound;
use super::orders::{ALL, Matching, NUMBERED, OPEN, WORDED, orders};
use super::register::{Column, Filter, RegisterRow, Sort, line, written};
use crate::error::Answer;
use crate::fold;
use crate::store::Vault;
use crate::tables::{signed, unsigned};
use comity_casework::eyes::Eyes;
use comity_casework::value::Id;
use rusqlite::{Connection, ToSql, named_params};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// As many as a count says exactly without being asked to.
const MOST: u64 = 10_000;
/// Answers up to this length are put in order at once; longer ones are walked until somebody looks this deep. What is open
/// is always put in order: it is looked at all day, and walking to it would pass over all that is closed.
const SHORT: u64 = 1_000;
/// Lists kept: the questions of a screen and of those beside it.
const KEPT: usize = 8;

/// A part of a question's answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// The rows asked for.
    pub rows: Vec<RegisterRow>,
    /// How many match, as far as it was counted.
    pub total: u64,
    /// True when there are more than that.
    pub more: bool,
}

/// What is known of a question while no entry was added to the ledger.
pub(crate) struct Known {
    filter: Filter,
    sort: Sort,
    seq: i64,
    total: u64,
    more: bool,
    /// The numbers of the rows in order, once they were asked for.
    list: Option<Arc<Vec<i64>>>,
}

/// The questions asked last, with what is known of them.
#[derive(Default)]
pub(crate) struct Asked(Mutex<Vec<Known>>);

impl Asked {
    fn find(&self, filter: &Filter, sort: Sort, seq: i64) -> Option<Known> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept
            .iter()
            .find(|known| known.seq == seq && known.sort == sort && known.filter == *filter)?;
        Some(Known {
            filter: known.filter.clone(),
            list: known.list.clone(),
            ..*known
        })
    }

    fn keep(&self, known: Known) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|old| {
            old.seq == known.seq && (old.sort != known.sort || old.filter != known.filter)
        });
        kept.insert(0, known);
        kept.truncate(KEPT);
    }
}

/// A filter as statements take it.
struct Question<'a> {
    filter: &'a Filter,
    words: Option<String>,
    eyes: Bound,
    lists: Lists,
    sorted: Option<[u8; 16]>,
}

/// A filter's lists as `json_each` reads them; nothing for an empty one, which asks nothing.
struct Lists {
    kinds: Option<String>,
    states: Option<String>,
    statuses: Option<String>,
    urgencies: Option<String>,
    outcomes: Option<String>,
    measures: Option<String>,
    roles: Option<String>,
    rules: Option<String>,
    rows: Option<String>,
    own: Option<String>,
    overdue: Option<String>,
    from: Option<String>,
    to: Option<String>,
    due_from: Option<String>,
    due_to: Option<String>,
    rules_until: Option<String>,
    import: Option<[u8; 16]>,
}

impl<'a> Question<'a> {
    /// `None` when it asks for words and names none.
    fn of(filter: &'a Filter, sort: Sort) -> Option<Self> {
        let words = filter.text.as_deref().and_then(fold::query);
        if filter.text.is_some() && words.is_none() {
            return None;
        }
        let eyes = filter.eyes.clone().unwrap_or_else(Eyes::everything);
        // What a masked row hides must not come out by filtering or sorting for it.
        let masked = filter.tells_nothing() && !sort.column.tells();
        let rules = filter.clocks.as_ref().map(|(rules, _)| rules.as_slice());
        Some(Self {
            words,
            eyes: Bound::of(&eyes, masked),
            lists: Lists {
                kinds: any_of(&filter.kinds),
                states: any_of(&filter.states),
                statuses: any_of(&filter.statuses),
                urgencies: any_of(&filter.urgencies),
                outcomes: any_of(&filter.outcomes),
                measures: any_of(&filter.measures),
                roles: any_of(&filter.roles),
                rules: rules.map(|rules| serde_json::Value::from(rules.to_vec()).to_string()),
                rows: any_of(
                    &filter
                        .rows
                        .iter()
                        .map(|row| row.simple().to_string())
                        .collect::<Vec<_>>(),
                ),
                own: own_values(&filter.own),
                overdue: written(filter.overdue_on),
                from: written(filter.from),
                to: written(filter.to),
                due_from: written(filter.due_from),
                due_to: written(filter.due_to),
                rules_until: written(filter.clocks.as_ref().map(|(_, until)| *until)),
                import: filter.import.map(Uuid::into_bytes),
            },
            sorted: match sort.column {
                Column::Own { field, .. } => Some(field.into_bytes()),
                _ => None,
            },
            filter,
        })
    }

    /// What every statement asks.
    fn params(&self) -> Vec<(&str, &dyn ToSql)> {
        let (filter, lists) = (self.filter, &self.lists);
        let asked: &[(&str, &dyn ToSql)] = named_params! {
            ":direction": filter.direction,
            ":kinds": lists.kinds,
            ":states": lists.states,
            ":statuses": lists.statuses,
            ":officer": filter.officer,
            ":unit": filter.unit,
            ":open": filter.open_only,
            ":overdue": lists.overdue,
            ":from": lists.from,
            ":to": lists.to,
            ":due_from": lists.due_from,
            ":due_to": lists.due_to,
            ":import": lists.import,
            ":urgencies": lists.urgencies,
            ":outcomes": lists.outcomes,
            ":unwatched": filter.unwatched,
            ":rows": lists.rows,
            ":measures": lists.measures,
            ":roles": lists.roles,
            ":held": filter.held,
            ":rules": lists.rules,
            ":rules_until": lists.rules_until,
            ":waiting": filter.waiting,
            ":consulting": filter.consulting,
            ":own": lists.own,
        };
        [asked, &self.eyes.params()].concat()
    }

    /// What a statement in an order asks.
    fn ordered(&self) -> Vec<(&str, &dyn ToSql)> {
        let mut asked = self.params();
        asked.push((":words", &self.words));
        if self.sorted.is_some() {
            asked.push((":sorted", &self.sorted));
        }
        asked
    }

    fn matching(&self) -> (&'static Matching, Vec<(&str, &dyn ToSql)>) {
        let mut asked = self.params();
        if self.words.is_some() {
            asked.push((":words", &self.words));
            (&WORDED, asked)
        } else if self.filter.open_only || self.filter.unwatched {
            (&OPEN, asked)
        } else {
            (&ALL, asked)
        }
    }

    fn count(&self, connection: &Connection) -> Answer<u64> {
        let (matching, asked) = self.matching();
        let total: i64 = connection
            .prepare_cached(matching.count)?
            .query_row(asked.as_slice(), |row| row.get(0))?;
        Ok(unsigned(total))
    }

    /// The numbers of those that match, as many as `most`.
    fn some(&self, connection: &Connection, most: u64) -> Answer<Vec<i64>> {
        let (matching, mut asked) = self.matching();
        let most = signed(most);
        asked.push((":most", &most));
        numbers(connection, matching.some, &asked)
    }

    fn list(&self, connection: &Connection, sort: Sort, some: Option<&[i64]>) -> Answer<Vec<i64>> {
        let Some(some) = some else {
            return numbers(connection, orders(sort).list, &self.ordered());
        };
        let some = serde_json::Value::from(some).to_string();
        let mut asked: Vec<(&str, &dyn ToSql)> = vec![(":numbers", &some)];
        if self.sorted.is_some() {
            asked.push((":sorted", &self.sorted));
        }
        numbers(connection, orders(sort).some, &asked)
    }
}

fn numbers(connection: &Connection, sql: &str, asked: &[(&str, &dyn ToSql)]) -> Answer<Vec<i64>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(asked, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Vault {
    /// One page of the register, and how many requests the filter lets through.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_page(
        &self,
        filter: &Filter,
        sort: Sort,
        offset: u64,
        limit: u64,
    ) -> Answer<(Vec<RegisterRow>, u64)> {
        let mut rows = Vec::new();
        let total = self.register_rows(filter, sort, (offset, limit), |row, _| {
            rows.push(row);
            true
        })?;
        Ok((rows, total))
    }

    /// How many requests a filter lets through, and whether there are more than was counted: at most `most` are.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_count(&self, filter: &Filter, most: u64) -> Answer<(u64, bool)> {
        let Some(question) = Question::of(filter, Sort::default()) else {
            return Ok((0, false));
        };
        self.reading(|connection| {
            let found = question.some(connection, most.saturating_add(1))?.len();
            let found = u64::try_from(found).unwrap_or(u64::MAX);
            Ok((found.min(most), found > most))
        })
    }

    /// Part of a question's answer, as a list on a screen asks for it while somebody scrolls. Beyond ten thousand it is
    /// counted only when `exact` asks so.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_window(
        &self,
        filter: &Filter,
        sort: Sort,
        (offset, limit): (u64, u64),
        exact: bool,
    ) -> Answer<Window> {
        let Some(question) = Question::of(filter, sort) else {
            return Ok(Window::default());
        };
        self.reading(|connection| {
            let seq: i64 = connection
                .prepare_cached("SELECT coalesce(max(seq), 0) FROM entry")?
                .query_row([], |row| row.get(0))?;
            let known = match self.asked.find(filter, sort, seq) {
                Some(known) => known,
                None => question.first_look(connection, sort, seq)?,
            };
            let known = question.deeper(connection, known, exact, offset + limit)?;
            let rows = match &known.list {
                Some(list) => rows_of(connection, list, offset, limit)?,
                None => question.walk(connection, sort, offset, limit)?,
            };
            let window = Window {
                rows,
                total: known.total,
                more: known.more,
            };
            self.asked.keep(known);
            Ok(window)
        })
    }

    /// Hands the rows of a register's page to `visit`, with how many requests the filter lets through, until it answers
    /// false; answers that number. Nothing is held but one row.
    ///
    /// # Errors
    /// What the engine refuses.
    pub fn register_rows(
        &self,
        filter: &Filter,
        sort: Sort,
        (offset, limit): (u64, u64),
        mut visit: impl FnMut(RegisterRow, u64) -> bool,
    ) -> Answer<u64> {
        let Some(question) = Question::of(filter, sort) else {
            return Ok(0);
        };
        let (limit, offset) = (signed(limit), signed(offset));
        self.reading(|connection| {
            let total = question.count(connection)?;
            let mut statement = connection.prepare_cached(orders(sort).page)?;
            let mut paged = question.ordered();
            paged.extend_from_slice(named_params! { ":limit": limit, ":offset": offset });
            let mut rows = statement.query(paged.as_slice())?;
            while let Some(row) = rows.next()?
                && visit(line(row)?, total)
            {}
            Ok(total)
        })
    }
}

impl Question<'_> {
    /// Counts as far as anybody looks; a short answer is put in order at once.
    fn first_look(&self, connection: &Connection, sort: Sort, seq: i64) -> Answer<Known> {
        let found = self.some(connection, MOST + 1)?;
        let count = u64::try_from(found.len()).unwrap_or(u64::MAX);
        let short = if self.filter.open_only { MOST } else { SHORT };
        let list = if count <= short {
            Some(Arc::new(self.list(connection, sort, Some(&found))?))
        } else {
            None
        };
        Ok(Known {
            filter: self.filter.clone(),
            sort,
            seq,
            total: count.min(MOST),
            more: count > MOST,
            list,
        })
    }

    /// Knows more when more is asked: the whole count, or the whole list once somebody looks far down.
    fn deeper(
        &self,
        connection: &Connection,
        mut known: Known,
        exact: bool,
        end: u64,
    ) -> Answer<Known> {
        if known.list.is_none() && end > SHORT {
            let list = self.list(connection, known.sort, None)?;
            known.total = u64::try_from(list.len()).unwrap_or(u64::MAX);
            known.more = false;
            known.list = Some(Arc::new(list));
        }
        if exact && known.more {
            known.total = self.count(connection)?;
            known.more = false;
        }
        Ok(known)
    }

    fn walk(
        &self,
        connection: &Connection,
        sort: Sort,
        offset: u64,
        limit: u64,
    ) -> Answer<Vec<RegisterRow>> {
        let (limit, offset) = (signed(limit), signed(offset));
        let mut statement = connection.prepare_cached(orders(sort).page)?;
        let mut paged = self.ordered();
        paged.extend_from_slice(named_params! { ":limit": limit, ":offset": offset });
        let rows = statement.query_map(paged.as_slice(), line)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn rows_of(
    connection: &Connection,
    list: &[i64],
    offset: u64,
    limit: u64,
) -> Answer<Vec<RegisterRow>> {
    let place = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let mut statement = connection.prepare_cached(NUMBERED)?;
    let wanted = list.iter().skip(place(offset)).take(place(limit));
    let rows = wanted.map(|n| statement.query_row([n], line));
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A list as `json_each` reads it; nothing for an empty one, which asks nothing.
fn any_of(codes: &[String]) -> Option<String> {
    (!codes.is_empty()).then(|| serde_json::Value::from(codes.to_vec()).to_string())
}

/// Fields and values as `json_each` reads them.
fn own_values(asked: &[(Id, String)]) -> Option<String> {
    let pairs = asked
        .iter()
        .map(|(field, value)| serde_json::json!([field.simple().to_string(), value]));
    (!asked.is_empty()).then(|| serde_json::Value::from_iter(pairs).to_string())
}

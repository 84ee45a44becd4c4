//! Finds the head of a table: one row or two, with words that the lists know or without.

use crate::cell::{Cell, RawRow};
use crate::columns;
use crate::fold;

use super::Walk;

/// The head is sought in the first rows only.
const HEAD_WITHIN: usize = 60;

impl Walk<'_> {
    /// The rows of the head: from, to.
    pub(super) fn find_head(&self, held: &[RawRow]) -> Option<(usize, usize)> {
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
                if good
                    && best.is_none_or(|(score, _, row)| {
                        if row == at {
                            fields + 1 > score + least
                        } else {
                            fields > score
                        }
                    })
                {
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
    pub(super) fn unknown_head(&self, held: &[RawRow]) -> Option<(usize, usize)> {
        let count = |row: &RawRow| row.cells.iter().filter(|c| !c.is_blank()).count();
        let most = held.iter().map(count).max()?;
        let at = held
            .iter()
            .take(HEAD_WITHIN)
            .position(|r| count(r) * 10 >= most * 6 && count(r) >= 4 && can_be_head(r))?;
        (held.len() > at + 1).then_some((at, at))
    }

    /// The row above a head, if it holds the upper part of the head.
    pub(super) fn group_above(&self, held: &[RawRow], at: usize) -> usize {
        let Some(above) = at.checked_sub(1).and_then(|i| held.get(i)) else {
            return at;
        };
        let filled: Vec<&Cell> = above.cells.iter().filter(|c| !c.is_blank()).collect();
        let wide = self.merges.iter().any(|m| {
            m.0 == above.row
                && m.3 > m.1 + 1
                && m.3 - m.1 + 1 >= held.get(at).map_or(0, |r| r.cells.len())
        });
        let joined = self.merges.iter().any(|m| m.0 == above.row);
        if (filled.len() >= 3 || joined && filled.len() >= 2) && !wide && can_be_head(above) {
            at - 1
        } else {
            at
        }
    }

    /// Leaf and group words by column.
    pub(super) fn pairs(&self, held: &[RawRow], from: usize, to: usize) -> Vec<(String, String)> {
        let cell = |row: Option<&RawRow>, index: usize| {
            row.and_then(|r| r.cells.get(index))
                .map(|c| c.text.trim().to_owned())
                .unwrap_or_default()
        };
        let leaf_row = held.get(to);
        let group_row = if from < to { held.get(from) } else { None };
        let width = [leaf_row, group_row]
            .into_iter()
            .flatten()
            .map(|r| r.cells.len())
            .max()
            .unwrap_or(0);
        let mut group = String::new();
        let mut out = Vec::new();
        for index in 0..width {
            let own = cell(group_row, index);
            let leaf = cell(leaf_row, index);
            if let Some(row) = group_row {
                let merged = self
                    .merges
                    .iter()
                    .find(|m| m.0 == row.row && m.1 <= index && index <= m.3);
                if !own.is_empty() {
                    group.clone_from(&own);
                } else if !self.merges.is_empty() && merged.is_none_or(|m| m.1 == m.3) {
                    group.clear();
                }
            }
            // A cell merged downwards is head by itself.
            let shown = if group == leaf {
                String::new()
            } else {
                group.clone()
            };
            out.push((leaf, shown));
        }
        out
    }
}

/// A head holds words, in several cells, and no figures.
pub(super) fn can_be_head(row: &RawRow) -> bool {
    let filled: Vec<&Cell> = row.cells.iter().filter(|c| !c.is_blank()).collect();
    let with_digits = filled
        .iter()
        .filter(|c| {
            c.text
                .chars()
                .filter(|c| fold::ascii_digit(*c).is_ascii_digit())
                .count()
                > 1
        })
        .count();
    filled.len() >= 2 && with_digits == 0 && filled.iter().all(|c| c.text.chars().count() <= 80)
}

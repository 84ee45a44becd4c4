//! Times, rates and overdue of one direction.

use super::cells::{closed, executed};
use super::spread::{per_cent, ratio, spread};
use super::waiting::union_days;
use super::{Case, Outcome, Period};
use crate::wire::{FlowCell, FlowFigures};
use chrono::NaiveDate;

/// What is gathered for both directions.
#[derive(Debug, Default)]
pub(super) struct BothWays {
    incoming: Gathered,
    outgoing: Gathered,
}

#[derive(Debug, Default)]
struct Gathered {
    gross: Vec<u32>,
    net: Vec<u32>,
    overdue: u32,
    timely: u32,
    timely_of: u32,
    e_evidence: u32,
    consulted: u32,
}

impl BothWays {
    pub(super) fn count(&mut self, period: &Period, case: &Case, received: NaiveDate) {
        let side = if case.outgoing {
            &mut self.outgoing
        } else {
            &mut self.incoming
        };
        side.count(period, case, received);
    }

    /// One line a direction; `totals` holds the same two directions in the same order.
    pub(super) fn finish(self, period: &Period, totals: &[FlowCell]) -> Vec<FlowFigures> {
        let sides = [self.incoming, self.outgoing];
        totals
            .iter()
            .zip(sides)
            .map(|(total, side)| side.finish(period, total))
            .collect()
    }
}

impl Gathered {
    fn count(&mut self, period: &Period, case: &Case, received: NaiveDate) {
        if case.pending_at(received, period.last) {
            // A day counts to its end, and the cut-off is the end of the last day: due that day is overdue.
            self.overdue += u32::from(case.governing.is_some_and(|due| due <= period.last));
        }
        if period.holds(received) {
            self.e_evidence += u32::from(case.e_evidence);
        }
        let Some((outcome, on)) = case.ended().filter(|(_, on)| period.holds(*on)) else {
            return;
        };
        if outcome.executed() {
            let gross = days(received, on);
            self.gross.push(gross);
            self.net
                .push(gross.saturating_sub(waited(case, received, on)));
        }
        if outcome == Outcome::Refused {
            self.consulted += u32::from(case.consulted);
        }
        if (outcome.executed() || outcome == Outcome::Refused)
            && let Some(due) = case.governing
        {
            self.timely_of += 1;
            self.timely += u32::from(on <= due);
        }
    }

    fn finish(self, period: &Period, total: &FlowCell) -> FlowFigures {
        let share = |part: u32, whole: u32| per_cent(u64::from(part), u64::from(whole));
        let decided = executed(total) + total.refused;
        FlowFigures {
            direction: total.direction.clone(),
            execution_rate: share(executed(total), decided),
            refusal_rate: share(total.refused, decided),
            clearance_rate: share(closed(total), total.received),
            disposition_days: ratio(
                u64::from(total.closing) * period.days(),
                u64::from(closed(total)),
            ),
            gross: spread(self.gross),
            net: spread(self.net),
            overdue: self.overdue,
            overdue_rate: share(self.overdue, total.closing),
            timely: self.timely,
            timely_of: self.timely_of,
            timely_rate: share(self.timely, self.timely_of),
            e_evidence_rate: share(self.e_evidence, total.received),
            consultation_coverage: share(self.consulted, total.refused),
        }
    }
}

fn days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or_default()
}

/// Days waited for the other State between receipt and outcome.
fn waited(case: &Case, received: NaiveDate, outcome: NaiveDate) -> u32 {
    let spans: Vec<(NaiveDate, NaiveDate)> = case
        .waits
        .iter()
        .map(|(from, to)| ((*from).max(received), to.unwrap_or(outcome).min(outcome)))
        .collect();
    u32::try_from(union_days(&spans)).unwrap_or(u32::MAX)
}

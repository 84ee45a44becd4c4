//! Our record with a State: how requests went both ways, from the files the reader may see.

use crate::stats::spread;
use crate::wire::StateRecord;
use chrono::NaiveDate;
use comity_casework::law::Law;
use comity_vault::read::Dealing;

/// Outcomes with which a request was executed (domain.md 8.1).
const EXECUTED: [&str; 3] = ["EXECUTED_FULL", "EXECUTED_PART", "NO_RESULT"];

/// The record: what they asked of us, then what we asked of them. What is no formal request, or no matter of its own,
/// is not counted.
pub(super) fn record(law: &Law, dealings: &[Dealing], today: NaiveDate) -> Vec<StateRecord> {
    ["IN", "OUT"]
        .into_iter()
        .map(|direction| {
            let counted = dealings.iter().filter(|one| {
                one.direction == direction
                    && !one.merged
                    && law.kind(&one.kind).is_some_and(|kind| kind.counted)
            });
            one_way(direction, &counted.collect::<Vec<_>>(), today)
        })
        .collect()
}

fn one_way(direction: &str, dealings: &[&Dealing], today: NaiveDate) -> StateRecord {
    let count = |wanted: &dyn Fn(&Dealing) -> bool| {
        let number = dealings.iter().filter(|one| wanted(one)).count();
        u32::try_from(number).unwrap_or(u32::MAX)
    };
    let executed = dealings
        .iter()
        .filter(|one| EXECUTED.contains(&one.outcome.as_str()));
    let days = executed.filter_map(|one| {
        let begun = if direction == "IN" {
            one.received_on
        } else {
            one.sent_on
        };
        u32::try_from((one.outcome_on? - begun?).num_days()).ok()
    });
    let days = spread(days.collect());
    let last = dealings.iter().filter_map(|one| one.last_contact).max();
    StateRecord {
        direction: direction.to_owned(),
        all: count(&|_| true),
        open: count(&|one| one.open && one.outcome.is_empty()),
        closed: count(&|one| !(one.open && one.outcome.is_empty())),
        refused: count(&|one| one.outcome == "REFUSED"),
        overdue: count(&|one| {
            one.open && one.outcome.is_empty() && one.due.is_some_and(|due| due < today)
        }),
        median_days: days.median.unwrap_or_default(),
        median_of: days.n,
        last_contact: crate::requests::text(last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_casework::law;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn asked(received: &str, outcome: &str, on: &str) -> Dealing {
        Dealing {
            direction: "IN".into(),
            kind: "MLA".into(),
            received_on: day(received),
            outcome: outcome.into(),
            outcome_on: day(on),
            open: outcome.is_empty(),
            last_contact: day(received),
            ..Dealing::default()
        }
    }

    #[test]
    fn the_record_counts_formal_matters_of_their_own_and_takes_the_middle_of_executed_ones() {
        let late = Dealing {
            due: day("2026-06-01"),
            ..asked("2026-05-01", "", "")
        };
        let informal = Dealing {
            kind: "INF".into(),
            ..asked("2026-05-02", "", "")
        };
        let merged = Dealing {
            merged: true,
            ..asked("2026-05-03", "", "")
        };
        let all = [
            asked("2026-01-14", "EXECUTED_FULL", "2026-04-02"),
            asked("2026-02-10", "EXECUTED_FULL", "2026-05-20"),
            asked("2026-03-03", "REFUSED", "2026-06-10"),
            late,
            informal,
            merged,
        ];
        let record = record(law::get(), &all, day("2026-06-02").unwrap());
        assert_eq!(
            record[0],
            StateRecord {
                direction: "IN".into(),
                all: 4,
                open: 1,
                closed: 3,
                refused: 1,
                overdue: 1,
                median_days: "88.5".into(),
                median_of: 2,
                last_contact: "2026-05-01".into(),
            }
        );
        assert_eq!((record[1].all, record[1].median_days.as_str()), (0, ""));
    }
}

//! Days waited for the other State: what stands between gross and net time.

use chrono::NaiveDate;

/// How many days the intervals cover together: first day counted, last not, and a day waited for two
/// reasons counts once. An interval that ends before it starts covers nothing.
#[must_use]
pub fn union_days(spans: &[(NaiveDate, NaiveDate)]) -> u64 {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    let mut total = 0;
    let mut reached = NaiveDate::MIN;
    for (from, to) in spans {
        let from = from.max(reached);
        if from < to {
            total += u64::try_from((to - from).num_days()).unwrap_or_default();
            reached = to;
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_intervals_count_once() {
        let day = |number| NaiveDate::from_ymd_opt(2026, 4, number).unwrap();
        let spans = [
            (day(10), day(20)),
            (day(15), day(22)),
            (day(1), day(3)),
            (day(9), day(2)),
        ];
        assert_eq!(union_days(&spans), 14);
        assert_eq!(union_days(&[]), 0);
    }
}

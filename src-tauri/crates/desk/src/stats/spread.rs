//! Small arithmetic of reports: rates and medians in tenths, rounded half up, never through floating point.

use crate::wire::Spread;

/// Share in per cent with one decimal; none with nothing to divide by.
pub(super) fn per_cent(part: u64, whole: u64) -> Option<String> {
    ratio(part * 100, whole)
}

/// A quotient with one decimal, rounded half up; none with nothing to divide by.
pub(super) fn ratio(over: u64, under: u64) -> Option<String> {
    (under > 0).then(|| tenths((over * 20 + under) / (2 * under)))
}

fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// How a list of days spreads.
pub(crate) fn spread(mut days: Vec<u32>) -> Spread {
    days.sort_unstable();
    let n = days.len();
    let at = |place: usize| days.get(place).copied();
    // The middle one, or the mean of the two in the middle: twice the median either way.
    let twice = n
        .checked_sub(1)
        .and_then(|last| Some(u64::from(at(last / 2)?) + u64::from(at(n / 2)?)));
    Spread {
        n: u32::try_from(n).unwrap_or(u32::MAX),
        median: twice.map(|twice| tenths(twice * 5)),
        // Nearest rank: the smallest value that at least nine in ten do not exceed.
        p90: (n * 9).div_ceil(10).checked_sub(1).and_then(at),
        min: at(0),
        max: n.checked_sub(1).and_then(at),
    }
}

impl Spread {
    /// Keeps only the number of cases when there are fewer than five.
    pub(super) fn hide_few(&mut self) {
        if self.n < 5 {
            *self = Self {
                n: self.n,
                ..Self::default()
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_round_half_up_to_one_decimal_and_never_divide_by_nought() {
        assert_eq!(per_cent(4, 5).as_deref(), Some("80.0"));
        assert_eq!(per_cent(2, 3).as_deref(), Some("66.7"));
        assert_eq!(per_cent(1, 3).as_deref(), Some("33.3"));
        assert_eq!(per_cent(1, 2000).as_deref(), Some("0.1"));
        assert_eq!(per_cent(1, 2001).as_deref(), Some("0.0"));
        assert_eq!(ratio(3 * 91, 6).as_deref(), Some("45.5"));
        assert_eq!(per_cent(0, 0), None);
    }

    #[test]
    fn a_median_of_even_number_is_the_mean_of_the_two_in_the_middle() {
        let four = spread(vec![78, 99, 61, 1]);
        assert_eq!(
            (four.median.as_deref(), four.p90, four.min, four.max),
            (Some("69.5"), Some(99), Some(1), Some(99))
        );
        assert_eq!(spread(vec![7, 3, 5]).median.as_deref(), Some("5.0"));
        assert_eq!(spread((1..=10).collect()).p90, Some(9));
        let none = spread(Vec::new());
        assert_eq!(
            (none.n, none.median, none.p90, none.min, none.max),
            (0, None, None, None, None)
        );
    }

    #[test]
    fn fewer_than_five_cases_keep_their_number_only() {
        let mut four = spread(vec![1, 2, 3, 4]);
        four.hide_few();
        assert_eq!((four.n, four.median, four.max), (4, None, None));
        let mut five = spread(vec![1, 2, 3, 4, 5]);
        five.hide_few();
        assert_eq!(five.median.as_deref(), Some("3.0"));
    }
}

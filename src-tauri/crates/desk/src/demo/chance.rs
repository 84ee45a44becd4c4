//! Chance that can be repeated: the same seed draws the same cases on every machine.

/// A stream of numbers from a seed (SplitMix64; for invention, never for keys).
#[derive(Debug, Clone)]
pub(super) struct Chance {
    state: u64,
}

impl Chance {
    /// The stream of one case: equal seeds and numbers give equal streams, neighbours share nothing.
    pub(super) fn of(seed: u64, number: u64) -> Self {
        // The number is mixed before it meets the seed: multiplied only, a neighbour's stream would be this one
        // a draw later, and two cases would draw the same ids.
        let mixed = Self { state: number }.next();
        let mut chance = Self {
            state: seed ^ mixed,
        };
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; nought when there is none.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next().checked_rem(limit).unwrap_or_default()
    }

    /// A number from `least` to `most`.
    pub(super) fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.below(most.saturating_sub(least) + 1)
    }

    /// True in so many of a hundred cases.
    pub(super) fn per_cent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    /// One of a list; none of an empty one.
    pub(super) fn one_of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let place = usize::try_from(self.below(u64::try_from(list.len()).ok()?)).ok()?;
        list.get(place)
    }

    /// One of a list of codes by weight; empty when the list is.
    pub(super) fn weighted(&mut self, list: &[(&'static str, u64)]) -> &'static str {
        let mut left = self.below(list.iter().map(|(_, weight)| weight).sum());
        for (code, weight) in list {
            if left < *weight {
                return code;
            }
            left -= weight;
        }
        ""
    }

    /// Ten bytes for an id.
    pub(super) fn bytes(&mut self) -> [u8; 10] {
        let mut bytes = [0_u8; 10];
        let drawn = self
            .next()
            .to_le_bytes()
            .into_iter()
            .chain(self.next().to_le_bytes());
        for (place, byte) in bytes.iter_mut().zip(drawn) {
            *place = byte;
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_and_another_case_something_else() {
        let draw = |seed, number| {
            let mut chance = Chance::of(seed, number);
            (0..8).map(|_| chance.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7, 1), draw(7, 1));
        assert_ne!(draw(7, 1), draw(7, 2));
        assert_ne!(draw(7, 1), draw(8, 1));
    }

    #[test]
    fn weights_choose_in_their_proportion() {
        let mut chance = Chance::of(1, 1);
        let often = (0..10_000)
            .filter(|_| chance.weighted(&[("A", 90), ("B", 10)]) == "A")
            .count();
        assert!((8_800..9_200).contains(&often), "{often}");
    }

    #[test]
    fn streams_of_neighbours_never_run_into_each_other() {
        let mut drawn = std::collections::HashSet::new();
        for number in 0..200 {
            let mut chance = Chance::of(1, number);
            for _ in 0..200 {
                assert!(drawn.insert(chance.next()), "case {number} repeats a draw");
            }
        }
    }
}

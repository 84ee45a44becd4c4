//! A hybrid logical clock: orders entries across desks even when a wall clock is wrong.

/// How far a received stamp may lie ahead of our own wall clock before it is refused, in milliseconds (one day).
pub const MAX_DRIFT_MS: u64 = 24 * 60 * 60 * 1000;

/// A moment of the hybrid clock: milliseconds of UTC, and a counter that orders what happens within one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970-01-01 UTC.
    pub millis: u64,
    /// Orders entries of the same millisecond.
    pub counter: u32,
}

/// The clock itself: never goes back, whatever the machine's clock does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    last: Stamp,
}

/// Why a stamp could not be made or taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    /// A received stamp lies further ahead than [`MAX_DRIFT_MS`].
    #[error("clock-drift")]
    Drift {
        /// How far ahead, in milliseconds.
        ahead: u64,
    },
    /// The counter is used up within one millisecond.
    #[error("clock-exhausted")]
    Exhausted,
}

impl Clock {
    /// A clock that goes on from the last stamp seen.
    #[must_use]
    pub const fn after(last: Stamp) -> Self {
        Self { last }
    }

    /// The last stamp given or taken.
    #[must_use]
    pub const fn last(&self) -> Stamp {
        self.last
    }

    /// The next stamp, strictly after every one before. `now` is the wall clock in milliseconds of UTC.
    ///
    /// # Errors
    /// [`ClockError::Exhausted`] after four thousand million stamps in one millisecond.
    pub fn tick(&mut self, now: u64) -> Result<Stamp, ClockError> {
        self.last = if now > self.last.millis {
            Stamp {
                millis: now,
                counter: 0,
            }
        } else {
            next(self.last)?
        };
        Ok(self.last)
    }

    /// Takes note of another desk's stamp, so that our next one lies after it.
    ///
    /// # Errors
    /// [`ClockError::Drift`] when it lies too far ahead of our wall clock.
    pub fn witness(&mut self, seen: Stamp, now: u64) -> Result<(), ClockError> {
        let ahead = seen.millis.saturating_sub(now);
        if ahead > MAX_DRIFT_MS {
            return Err(ClockError::Drift { ahead });
        }
        self.last = self.last.max(seen);
        Ok(())
    }
}

fn next(stamp: Stamp) -> Result<Stamp, ClockError> {
    let counter = stamp.counter.checked_add(1).ok_or(ClockError::Exhausted)?;
    Ok(Stamp { counter, ..stamp })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_never_reorders() {
        let mut clock = Clock::default();
        let first = clock.tick(1_000).unwrap();
        let second = clock.tick(400).unwrap();
        let third = clock.tick(1_001).unwrap();
        assert!(first < second && second < third);
        assert_eq!(second.millis, 1_000);
    }

    #[test]
    fn a_stamp_from_the_far_future_is_refused_and_a_near_one_is_passed() {
        let mut clock = Clock::default();
        let far = Stamp {
            millis: 5_000 + MAX_DRIFT_MS + 1,
            counter: 0,
        };
        assert_eq!(
            clock.witness(far, 5_000),
            Err(ClockError::Drift {
                ahead: MAX_DRIFT_MS + 1
            })
        );
        let near = Stamp {
            millis: 6_000,
            counter: 9,
        };
        clock.witness(near, 5_000).unwrap();
        assert!(clock.tick(5_001).unwrap() > near);
    }
}

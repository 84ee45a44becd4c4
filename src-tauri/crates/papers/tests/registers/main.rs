//! Whole registers through the real parser process.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test that meets the unexpected should stop"
)]

mod desk_side;
mod hostile;
mod languages;
mod offices;
mod support;
mod truth;

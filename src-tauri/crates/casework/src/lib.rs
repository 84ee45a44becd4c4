//! The domain of a central authority: nouns, rules, typed edits and rejections.
//!
//! Pure: no SQL, no files, no clock, no words. Law is data (`assets/law`), read here and applied by a small
//! closed set of typed functions.

pub mod calendar;
pub mod deadlines;
pub mod directory;
pub mod edits;
pub mod file;
pub mod governing;
pub mod guards;
pub mod law;
pub mod lifecycle;
pub mod nouns;
pub mod rejection;
pub mod standing;
pub mod value;

//! The domain of a central authority: nouns, rules, typed edits and rejections.
//!
//! Pure: no SQL, no files, no clock, no words. Law is data (`assets/law`), read here and applied by a small
//! closed set of typed functions.

pub mod assets;
pub mod calendar;
pub mod conditions;
pub mod consultations;
pub mod data_items;
pub mod deadlines;
pub mod directory;
pub mod edits;
pub mod eyes;
pub mod file;
pub mod governing;
pub mod guards;
pub mod judging;
pub mod law;
pub mod lifecycle;
pub mod nouns;
pub mod offences;
pub mod persons;
pub mod portfolio;
pub mod proofs;
pub mod refusals;
pub mod rejection;
pub mod speciality;
pub mod standing;
pub mod ties;
pub mod translations;
pub mod uses;
pub mod value;

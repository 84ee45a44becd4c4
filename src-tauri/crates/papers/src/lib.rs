//! Other people's formats, in and out: registers are read from workbooks and text files, tables are
//! written as workbooks and CSV.
//!
//! A register is read in three steps. [`worker`] starts a parser process that confines itself and
//! streams cells; [`layout`] and [`columns`] find the register in them; the verdict on each row is
//! made of [`dates`], [`states`], [`people`], [`amounts`] and [`status`], whose words are data in
//! `assets/register` and `assets/names`. The desk calls [`mod@register`], [`mod@table`] and [`names`].
//! Nothing here decides for a person: what cannot be known is refused or marked.

pub mod amounts;
pub mod archive;
pub mod cell;
pub mod columns;
pub mod dates;
pub mod directory;
mod duplicates;
pub mod fold;
pub mod layout;
pub mod limits;
pub mod names;
pub mod people;
mod reading;
mod references;
pub mod register;
pub mod report;
pub mod rows;
pub mod sheets;
pub mod states;
pub mod status;
pub mod table;
pub mod text;
mod verdict;
pub mod words;
pub mod worker;

//! The application: the command table, the open office, access, views and problems.
//!
//! Everything a window or the command line can do goes through [`Desk::dispatch`] by name and JSON. This is the
//! only layer that reads the clock and makes ids; it holds no SQL and no words.
#![expect(
    clippy::needless_pass_by_value,
    reason = "every command's handler takes its request whole: one shape for the table"
)]

mod absences;
pub mod access;
mod agenda;
mod arrests;
mod assets;
mod audit;
mod authorities;
mod bases;
mod calendars;
mod charges;
mod checks;
pub mod clock;
pub mod commands;
mod conditions;
mod confidentiality;
mod consultations;
mod corrections;
mod data_items;
mod deadlines;
pub mod demo;
mod desk;
mod drafts;
mod entered;
mod figures;
pub mod files;
mod find;
mod grants;
mod grounds;
mod habits;
mod handovers;
mod history;
pub mod imports;
pub mod jobs;
mod law;
pub mod lawbook;
mod letters;
mod links;
mod measures;
mod members;
mod offences;
mod office;
pub mod offline;
mod oral;
mod own_fields;
mod own_words;
mod page;
mod parties;
mod people;
mod persons;
pub mod problems;
mod proposals;
mod reciprocity;
mod register;
mod requests;
mod rules;
mod series;
pub mod session;
mod states;
pub mod stats;
pub mod store;
mod tasks;
mod today;
mod training;
mod translations;
mod treaties;
mod typed;
pub mod typescript;
mod uses;
pub mod wire;
pub mod words;

pub use desk::{Desk, Host};
pub use files::Offered;

/// The hidden first argument that makes a program of ours the parse worker.
pub const WORKER_ARGUMENT: &str = comity_papers::worker::ARGUMENT;

/// Runs as the parse worker: limits itself, then reads one untrusted file from its standard input's order.
#[must_use]
pub fn worker_main() -> std::process::ExitCode {
    comity_papers::worker::main(std::io::stdin(), std::io::stdout())
}

//! The application: the command table, the open office, access, views and problems.
//!
//! Everything a window or the command line can do goes through [`Desk::dispatch`] by name and JSON.

pub mod wire;

//! comityctl: the same desk without a window, for administrators, schedules and tests.
//!
//! A thin shell: it reads arguments, calls the command table, puts words to the answer and ends with a
//! documented exit code. No rule of the domain lives here.

use std::process::ExitCode;

mod answer;
mod args;
mod call;
mod count;
mod demo;
mod exit;
mod figures;
mod law;
mod office;
mod register;
mod serve;
mod session;
mod table;

fn main() -> ExitCode {
    // The desk reads untrusted files in a second process: this same program, started with one word.
    if std::env::args_os()
        .nth(1)
        .is_some_and(|word| word == "__parse-worker")
    {
        return comity_desk::worker_main();
    }
    args::run()
}

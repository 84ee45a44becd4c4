//! The program. Started again by itself with one hidden word, it is the worker that reads other people's files.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args_os().nth(1) {
        Some(word) if word == comity_desk::WORKER_ARGUMENT => comity_desk::worker_main(),
        _ => comity_window::run(),
    }
}

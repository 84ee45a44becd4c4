//! The parse worker of the tests: the same child process as the shipped programs'.

fn main() -> std::process::ExitCode {
    comity_desk::worker_main()
}

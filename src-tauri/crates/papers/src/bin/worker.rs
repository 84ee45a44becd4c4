//! The parser process by itself, so that this crate's tests have a program to start.

fn main() -> std::process::ExitCode {
    comity_papers::worker::main(std::io::stdin(), std::io::stdout())
}

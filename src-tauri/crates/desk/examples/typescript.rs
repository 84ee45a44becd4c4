//! Writes the wire's TypeScript twin to the standard output: `make types`.

use std::io::{Write, stdout};

fn main() -> std::io::Result<()> {
    stdout().write_all(comity_desk::typescript::typescript().as_bytes())
}

//! comityctl.
fn main() {}

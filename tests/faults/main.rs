//! What the store does when its program is killed, and what its files tell a stranger.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests: to fail loudly is their duty, and a seed must be seen"
)]

mod encryption;
mod kill;
mod scene;

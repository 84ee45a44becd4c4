//! Exit codes: what a script may rely on. `docs/comityctl.md` and `--help` say the same.

use comity_desk::wire::Problem;

/// Nothing went wrong.
pub(crate) const OK: u8 = 0;
/// The program itself failed.
pub(crate) const INTERNAL: u8 = 1;
/// The command line is wrong.
pub(crate) const USAGE: u8 = 2;
/// A rule or a bad input: nothing was written.
pub(crate) const REFUSED: u8 = 3;
/// No such office, file, request or job.
pub(crate) const NOT_FOUND: u8 = 4;
/// Locked, a wrong passphrase, or not allowed to this user.
pub(crate) const NOT_ALLOWED: u8 = 5;
/// The store is damaged, rolled back or does not verify.
pub(crate) const DAMAGED: u8 = 6;
/// Another process has the store open.
pub(crate) const IN_USE: u8 = 7;
/// With `--strict`: the import went through, but rows were refused.
pub(crate) const ROWS_REFUSED: u8 = 8;

/// What `--help` says about them.
pub(crate) const HELP: &str = "\
Exit codes:
  0  done
  1  the program itself failed
  2  the command line is wrong
  3  refused by a rule, or bad input; nothing was written
  4  no such office, file, request or job
  5  locked, wrong passphrase, or not allowed to this user
  6  the store is damaged, rolled back, or does not verify
  7  another process has the store open
  8  import --strict: written, but rows were refused";

/// The exit code of a problem.
pub(crate) fn code(problem: &Problem) -> u8 {
    match problem.code.as_str() {
        "internal" => INTERNAL,
        "no-user" | "no-store" | "no-passphrase" => USAGE,
        "no-office" | "not-found" | "unknown-command" | "file-unreadable" => NOT_FOUND,
        "locked" | "not-allowed" | "wrong-passphrase" | "recovery-key-wrong" => NOT_ALLOWED,
        "rolled-back" | "ledger-unreadable" => DAMAGED,
        "in-use" | "store-in-use" => IN_USE,
        "store-absent" => NOT_FOUND,
        "store-exists" => REFUSED,
        "no-such-period" | "no-such-table" => REFUSED,
        code if code.starts_with("no-such-") => NOT_FOUND,
        code if code.starts_with("store-") || code.starts_with("verify-") => DAMAGED,
        _ => REFUSED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_end_with_their_documented_code() {
        let cases = [
            ("internal", INTERNAL),
            ("no-user", USAGE),
            ("guard-consult-before-refusing", REFUSED),
            ("no-such-request", NOT_FOUND),
            ("wrong-passphrase", NOT_ALLOWED),
            ("store-damaged", DAMAGED),
            ("store-in-use", IN_USE),
            ("store-absent", NOT_FOUND),
            ("no-such-period", REFUSED),
        ];
        for (problem, expected) in cases {
            assert_eq!(code(&Problem::new(problem)), expected, "{problem}");
        }
    }

    #[test]
    fn every_code_is_in_the_help() {
        for code in OK..=ROWS_REFUSED {
            assert!(
                HELP.contains(&format!("\n  {code}  ")),
                "{code} is not explained"
            );
        }
    }
}

//! Who may do what (domain.md 10), as data: rights by role, checked with the user who unlocked, never with an
//! id from outside.

use crate::problems::Problem;
use comity_casework::nouns::{Member, Request};

/// What a command asks of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Anybody who unlocked.
    Anyone,
    /// See case content.
    Content,
    /// Register, scan, log letters, early steps.
    Register,
    /// Move files, run clocks.
    Work,
    /// Undo, reopen: what a head answers for.
    Decide,
    /// Statistics.
    Figures,
    /// Calendars and office settings.
    Settings,
    /// Users.
    Administer,
    /// Backup and verification.
    Keep,
}

/// The six roles of domain.md 10.
pub const ROLES: [&str; 6] = ["CLERK", "OFFICER", "HEAD", "MANAGER", "OBSERVER", "ADMIN"];

impl Right {
    /// The roles that hold it.
    #[must_use]
    pub const fn roles(self) -> &'static [&'static str] {
        match self {
            Self::Anyone => &ROLES,
            Self::Content => &["CLERK", "OFFICER", "HEAD", "OBSERVER"],
            Self::Register => &["CLERK", "OFFICER", "HEAD"],
            Self::Work => &["OFFICER", "HEAD"],
            Self::Decide => &["HEAD"],
            Self::Figures => &["CLERK", "OFFICER", "HEAD", "MANAGER"],
            Self::Settings => &["HEAD", "ADMIN"],
            Self::Administer => &["ADMIN"],
            Self::Keep => &["HEAD", "ADMIN"],
        }
    }

    /// Refuses a member who holds none of the roles.
    ///
    /// # Errors
    /// `not-allowed`.
    pub fn check(self, member: &Member) -> Result<(), Problem> {
        if !member.retired && self.roles().iter().any(|role| holds(member, role)) {
            Ok(())
        } else {
            Err(Problem::new("not-allowed").with("role", &member.role))
        }
    }
}

/// Whether a member holds a role; a small office's founder holds several, written with blanks between.
#[must_use]
pub fn holds(member: &Member, role: &str) -> bool {
    member.role.split_whitespace().any(|held| held == role)
}

/// Whether a member may see one request's content (domain.md 10, "see case content").
#[must_use]
pub fn may_see(member: &Member, request: &Request) -> bool {
    sees(member, &request.sensitivity, &request.officer)
}

/// The same, for a register row: by its sensitivity and its officer.
#[must_use]
pub fn sees(member: &Member, sensitivity: &str, officer: &str) -> bool {
    let own = officer == member.login;
    match sensitivity {
        "SEALED" => own,
        "CONFIDENTIAL" => own || holds(member, "HEAD"),
        _ => ["CLERK", "OFFICER", "HEAD"]
            .iter()
            .any(|role| holds(member, role)),
    }
}

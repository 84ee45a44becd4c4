//! Who may do what, as data (domain 10): rights by role, and how far each role reaches with a right.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::codes::Coded;
use crate::nouns::Member;
use crate::rejection::Rejection;

/// What a command asks of a person: a closed set; a right without its row does not load.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Right {
    /// Anybody who unlocked.
    Anyone,
    /// See case content.
    Content,
    /// Register, scan, log letters.
    Register,
    /// Move files along their life cycle.
    Step,
    /// Work in a file: measures, clocks, consultations.
    Work,
    /// Undo, reopen: what a head answers for.
    Decide,
    /// Lay a step before a head.
    Propose,
    /// Approve what somebody else proposes.
    Approve,
    /// Party status, rules, calendars.
    Settings,
    /// Statistics to look at.
    Figures,
    /// Statistics to take along.
    Export,
    /// The audit log.
    Audit,
    /// Users.
    Administer,
    /// Backups and keys.
    Keep,
    /// Checking the ledger.
    Verify,
}

impl Right {
    /// All of them, in the order of domain 10.
    pub const ALL: [Self; 15] = [
        Self::Anyone,
        Self::Content,
        Self::Register,
        Self::Step,
        Self::Work,
        Self::Decide,
        Self::Propose,
        Self::Approve,
        Self::Settings,
        Self::Figures,
        Self::Export,
        Self::Audit,
        Self::Administer,
        Self::Keep,
        Self::Verify,
    ];

    /// The roles that may call a command of this right, by their codes. A role that may only propose it is not one.
    #[must_use]
    pub fn roles(self) -> Vec<&'static str> {
        let row = super::get().right(self);
        row.iter()
            .flat_map(|row| &row.roles)
            .filter(|(_, reach)| **reach != Reach::Propose)
            .map(|(role, _)| role.code())
            .collect()
    }

    /// How far a member reaches with it. A small office's founder holds several roles, written with blanks between;
    /// who has retired reaches nothing.
    #[must_use]
    pub fn reaches(self, member: &Member) -> Vec<Reach> {
        let Some(row) = super::get().right(self).filter(|_| !member.retired) else {
            return Vec::new();
        };
        let roles = member.role.split_whitespace().filter_map(Role::from_code);
        roles
            .filter_map(|role| row.roles.get(&role).copied())
            .collect()
    }

    /// Refuses a member who does not hold it, or may only propose it.
    ///
    /// # Errors
    /// `not-allowed`.
    pub fn check(self, member: &Member) -> Result<(), Rejection> {
        if self
            .reaches(member)
            .iter()
            .any(|reach| *reach != Reach::Propose)
        {
            Ok(())
        } else {
            Err(Rejection::new("not-allowed").with("role", &member.role))
        }
    }
}

/// The six roles of domain 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Role {
    /// Registers and logs.
    Clerk,
    /// Answers for files.
    Officer,
    /// Decides.
    Head,
    /// Reads the figures.
    Manager,
    /// Looks, and does nothing.
    Observer,
    /// Keeps users, backups and keys, and reads no file.
    Admin,
}

impl Role {
    /// The role behind a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "CLERK" => Self::Clerk,
            "OFFICER" => Self::Officer,
            "HEAD" => Self::Head,
            "MANAGER" => Self::Manager,
            "OBSERVER" => Self::Observer,
            "ADMIN" => Self::Admin,
            _ => return None,
        })
    }

    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clerk => "CLERK",
            Self::Officer => "OFFICER",
            Self::Head => "HEAD",
            Self::Manager => "MANAGER",
            Self::Observer => "OBSERVER",
            Self::Admin => "ADMIN",
        }
    }
}

/// How far a role reaches with a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Reach {
    /// Without bounds.
    Yes,
    /// Every file but a sealed one that nobody opened for them.
    All,
    /// Own files, those they stand in for, those opened for them, and what nobody has taken yet.
    Own,
    /// Their unit, RESTRICTED at most.
    Unit,
    /// What was opened for them, to look at.
    Granted,
    /// The ordinary first step of a new file.
    Early,
    /// May propose it; a head approves.
    Propose,
    /// May enter it for a head.
    Technical,
    /// Who, when and what for, without the content.
    Metadata,
}

/// A right and what each role has of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RightRow {
    /// The right.
    pub code: Right,
    /// What it rests on.
    pub article: String,
    /// What it covers, for who reads the file.
    pub note: String,
    /// How far each role reaches; a role that is not here has nothing of it.
    pub roles: BTreeMap<Role, Reach>,
}

impl Coded for RightRow {
    fn code(&self) -> &str {
        match self.code {
            Right::Anyone => "ANYONE",
            Right::Content => "CONTENT",
            Right::Register => "REGISTER",
            Right::Step => "STEP",
            Right::Work => "WORK",
            Right::Decide => "DECIDE",
            Right::Propose => "PROPOSE",
            Right::Approve => "APPROVE",
            Right::Settings => "SETTINGS",
            Right::Figures => "FIGURES",
            Right::Export => "EXPORT",
            Right::Audit => "AUDIT",
            Right::Administer => "ADMINISTER",
            Right::Keep => "KEEP",
            Right::Verify => "VERIFY",
        }
    }
    fn article(&self) -> &str {
        &self.article
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{self, Law, Mistake, SHIPPED, Sources};

    #[test]
    fn every_right_has_a_row_and_one_without_is_refused() {
        for right in Right::ALL {
            assert!(law::get().right(right).is_some(), "{right:?}");
        }
        let without = SHIPPED
            .roles
            .replacen("code = \"VERIFY\"", "code = \"KEEP\"", 1);
        let sources = Sources {
            roles: &without,
            ..SHIPPED
        };
        assert_eq!(Law::read(sources).unwrap_err().code, Mistake::Twice);
        let (first, _) = SHIPPED.roles.rsplit_once("[[row]]").unwrap();
        let sources = Sources {
            roles: first,
            ..SHIPPED
        };
        let problem = Law::read(sources).unwrap_err();
        assert_eq!(
            (problem.code, problem.what.as_str()),
            (Mistake::Missing, "VERIFY")
        );
    }

    #[test]
    fn an_observer_acts_on_nothing_and_an_administrator_reads_no_file() {
        let reach = |right, role| law::get().right(right).unwrap().roles.get(&role).copied();
        for right in [
            Right::Register,
            Right::Step,
            Right::Work,
            Right::Decide,
            Right::Approve,
            Right::Export,
        ] {
            assert_eq!(reach(right, Role::Observer), None, "{right:?}");
        }
        assert_eq!(reach(Right::Content, Role::Admin), None);
        assert_eq!(reach(Right::Content, Role::Head), Some(Reach::All));
        assert_eq!(reach(Right::Decide, Role::Officer), Some(Reach::Propose));
    }
}

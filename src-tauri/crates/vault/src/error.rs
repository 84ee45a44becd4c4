//! What can go wrong with a store: a code with facts, never a sentence.

use uuid::Uuid;

/// A field that stands in the way: which row, which field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The noun's name.
    pub noun: &'static str,
    /// The row.
    pub id: Uuid,
    /// The field's name; empty when the row's presence itself is meant.
    pub field: &'static str,
}

/// Every way the vault says no. The display form is the code.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// There is no store in that folder.
    #[error("store-absent")]
    Absent,
    /// There is a store or something else in that folder already.
    #[error("store-exists")]
    Exists,
    /// Another process has the store open.
    #[error("store-in-use")]
    InUse {
        /// What its lock file says: the process id.
        holder: String,
    },
    /// A newer program wrote this store.
    #[error("store-newer")]
    Newer {
        /// The store's version.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The engine is older or other than this program was built for.
    #[error("store-engine")]
    Engine {
        /// Which demand is not met.
        demand: &'static str,
    },
    /// The store's files contradict each other or their keys.
    #[error("store-damaged")]
    Damaged {
        /// Which part: `keyring`, `device`, `anchor`, `database`, `ledger`, `rows`.
        part: &'static str,
    },
    /// The store is open for reading only, because changes are missing.
    #[error("store-read-only")]
    ReadOnly,
    /// No such user, or not their passphrase: the two look the same on purpose.
    #[error("wrong-passphrase")]
    WrongPassphrase,
    /// Shorter than the rule asks.
    #[error("passphrase-too-short")]
    PassphraseShort {
        /// The least number of characters.
        least: usize,
    },
    /// The recovery key typed is not the one printed.
    #[error("recovery-key-wrong")]
    RecoveryWrong,
    /// The cost asked of the key derivation lies outside the bounds.
    #[error("kdf-out-of-bounds")]
    KdfBounds,
    /// The login is in use, or the user is unknown.
    #[error("member-unknown-or-taken")]
    Member {
        /// The login.
        login: String,
    },
    /// The author saw another value than the one that stands.
    #[error("changed-meanwhile")]
    ChangedMeanwhile {
        /// Where.
        at: Blocked,
    },
    /// No row has that id.
    #[error("row-unknown")]
    RowUnknown {
        /// The noun's name.
        noun: &'static str,
        /// The id.
        id: Uuid,
    },
    /// A value of the wrong shape, or a field the noun does not have.
    #[error("field-shape")]
    Shape {
        /// The noun's name.
        noun: &'static str,
        /// The field's number.
        field: u16,
    },
    /// A row names another row that does not exist.
    #[error("row-dangling")]
    Dangling,
    /// Undo is refused: these were set again since.
    #[error("undo-overtaken")]
    Overtaken {
        /// The fields that stand in the way.
        by: Vec<Blocked>,
    },
    /// A commit without a single change.
    #[error("commit-empty")]
    Empty,
    /// A backup that cannot be used.
    #[error("backup-unusable")]
    Backup {
        /// `not-a-backup`, `truncated`, `altered` or `newer`.
        why: &'static str,
    },
    /// The machine's clock is unusable.
    #[error("clock-unusable")]
    Clock(#[from] comity_ledger::clock::ClockError),
    /// The ledger's bytes are not what they should be.
    #[error("ledger-unreadable")]
    Ledger(#[from] comity_ledger::EncodingError),
    /// The system gave no random bytes.
    #[error("random-unavailable")]
    Random,
    /// The file system refused.
    #[error("files-refused")]
    Files(#[from] std::io::Error),
    /// The database engine refused.
    #[error("database-refused")]
    Sql(#[from] rusqlite::Error),
}

impl VaultError {
    /// The code, under which the words stand.
    #[must_use]
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// What the sentence needs. Ids, names of fields and counts only.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::InUse { holder } => vec![("holder", holder.clone())],
            Self::Newer { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Engine { demand } => vec![("demand", (*demand).into())],
            Self::Damaged { part } => vec![("part", (*part).into())],
            Self::PassphraseShort { least } => vec![("least", least.to_string())],
            Self::Member { login } => vec![("login", login.clone())],
            Self::ChangedMeanwhile { at } => fields(std::slice::from_ref(at)),
            Self::Overtaken { by } => fields(by),
            Self::RowUnknown { noun, id } => {
                vec![("noun", (*noun).into()), ("id", id.to_string())]
            }
            Self::Shape { noun, field } => {
                vec![("noun", (*noun).into()), ("field", field.to_string())]
            }
            Self::Backup { why } => vec![("why", (*why).into())],
            Self::Files(error) => vec![("kind", error.kind().to_string())],
            Self::Absent
            | Self::Exists
            | Self::ReadOnly
            | Self::WrongPassphrase
            | Self::RecoveryWrong
            | Self::KdfBounds
            | Self::Dangling
            | Self::Empty
            | Self::Clock(_)
            | Self::Ledger(_)
            | Self::Random
            | Self::Sql(_) => Vec::new(),
        }
    }
}

fn fields(blocked: &[Blocked]) -> Vec<(&'static str, String)> {
    let names: Vec<&str> = blocked.iter().map(|at| at.field).collect();
    let nouns: Vec<&str> = blocked.iter().map(|at| at.noun).collect();
    vec![("fields", names.join(" ")), ("nouns", nouns.join(" "))]
}

/// What every call of the vault answers.
pub type Answer<T> = Result<T, VaultError>;

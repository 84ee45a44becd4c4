//! The office, its people, its keys.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What can be known before (and after) unlocking.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Status {
    /// `NO_OFFICE`, `UNCONFIRMED` (recovery key not yet typed back), `LOCKED` or `OPEN`.
    pub stage: String,
    /// The office's name.
    pub office: String,
    /// The home State's code.
    pub state: String,
    /// Who may unlock.
    pub users: Vec<UserView>,
    /// Who is in, once open.
    pub user: Option<UserView>,
    /// The local day of the home State, ISO.
    pub today: String,
    /// Minutes east of UTC of the home State.
    pub zone: i32,
    /// Program version.
    pub version: String,
    /// `SOUND`; or `ROLLED_BACK` with `missing` changes, `FORKED`, `UNANCHORED`: then nothing can be written.
    pub health: String,
    /// How many acknowledged changes the store lacks against its anchor.
    pub missing: u32,
    /// When the last verified backup was made, UTC RFC 3339.
    pub last_backup: Option<String>,
    /// True in a demo office: fictional cases.
    pub demo: bool,
    /// In the training office: what everybody's passphrase is there.
    pub training: Option<String>,
    /// Whether a training office was made beside this one; told by `desk.status`, not by acts inside an office.
    pub training_made: bool,
}

impl Default for Status {
    fn default() -> Self {
        Self {
            stage: String::new(),
            office: String::new(),
            state: String::new(),
            users: Vec::new(),
            user: None,
            today: String::new(),
            zone: 0,
            version: env!("CARGO_PKG_VERSION").into(),
            health: "SOUND".into(),
            missing: 0,
            last_backup: None,
            demo: false,
            training: None,
            training_made: false,
        }
    }
}

/// Somebody who may unlock.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct UserView {
    /// The row, once open.
    pub id: String,
    /// Typed to unlock.
    pub login: String,
    /// Shown.
    pub display: String,
    /// CLERK, OFFICER, HEAD, MANAGER, OBSERVER or ADMIN.
    pub role: String,
    /// Language tag.
    pub locale: String,
    /// `latn` or `arab`.
    pub digits: String,
    /// `light`, `dark` or empty.
    pub theme: String,
    /// `high` or empty.
    pub contrast: String,
    /// The unit; empty where the office has none.
    pub unit: String,
    /// How the language is spoken where they read it: `ar-EG`; empty for the plain language.
    pub region: String,
    /// The Islamic calendar beside the other one: `islamic-umalqura`; empty for none.
    pub hijri: String,
    /// True while their passphrase is one that an administrator chose.
    pub passphrase_given: bool,
}

/// Sets up a new office. The store appears only when the recovery key has been typed back.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateOffice {
    /// Its name.
    pub office: String,
    /// The home State, ISO 3166-1 alpha-2.
    pub state: String,
    /// Its working calendar.
    pub calendar: CalendarEdit,
    /// The first user's login.
    pub user: String,
    /// The first user's shown name; the login if empty.
    #[serde(default)]
    pub display: String,
    /// Role of the first user: HEAD unless said.
    #[serde(default)]
    pub role: String,
    /// Their passphrase, 15 characters at least.
    pub passphrase: String,
    /// Their language.
    #[serde(default)]
    pub locale: String,
}

/// The recovery key, shown once.
#[derive(Debug, Serialize, TS)]
pub struct RecoveryKeyView {
    /// In groups, to be written down.
    pub recovery_key: String,
}

/// The recovery key typed back.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConfirmRecovery {
    /// As typed: blanks, case and dashes do not matter.
    pub typed: String,
}

/// Unlocks.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Unlock {
    /// The login.
    pub user: String,
    /// The passphrase.
    pub passphrase: String,
}

/// Opens with the recovery key and gives a user a new passphrase.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recover {
    /// The recovery key.
    pub recovery_key: String,
    /// The login.
    pub user: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// Adds a user.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddMember {
    /// The login.
    pub login: String,
    /// Shown name.
    pub display: String,
    /// The role.
    pub role: String,
    /// Language.
    pub locale: String,
    /// Their unit; empty where the office has none.
    #[serde(default)]
    pub unit: String,
    /// Their first passphrase; they choose their own when they first unlock.
    pub passphrase: String,
    /// The second person, where the role may govern and the office has another head.
    #[serde(default)]
    pub approved_by: String,
    /// The second person's passphrase.
    #[serde(default)]
    pub approver_passphrase: String,
}

/// Changes a user.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditMember {
    /// The row.
    pub id: String,
    /// Shown name.
    pub display: String,
    /// The role, or several with blanks between.
    pub role: String,
    /// Their unit.
    #[serde(default)]
    pub unit: String,
    /// Their language.
    pub locale: String,
    /// The second person, a head's login, where the office has another head and the role may govern.
    #[serde(default)]
    pub approved_by: String,
    /// The second person's passphrase, typed at this desk.
    #[serde(default)]
    pub approver_passphrase: String,
}

/// Ends a user's access.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EndMember {
    /// The row.
    pub id: String,
    /// Why.
    pub why: String,
}

/// Gives a user a new first passphrase, or their access back.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdmitMember {
    /// The row.
    pub id: String,
    /// The first passphrase; they choose their own when they next unlock.
    pub passphrase: String,
    /// The second person, as when a role is changed.
    #[serde(default)]
    pub approved_by: String,
    /// The second person's passphrase.
    #[serde(default)]
    pub approver_passphrase: String,
}

/// A user as the settings list them.
#[derive(Debug, Serialize, TS)]
pub struct MemberLine {
    /// Who.
    pub member: UserView,
    /// Whether they may unlock.
    pub active: bool,
    /// Open files they answer for.
    pub open_files: u32,
    /// A code why their access cannot be ended and their role not be lowered: the last administrator or head, oneself;
    /// empty where it can.
    pub kept: String,
    /// Heads who could be the second person for this user; none where nobody else has to agree.
    pub approvers: Vec<String>,
}

/// How far the training office's clock is moved on.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveClock {
    /// So many days.
    pub days: u32,
}

/// The office's own words in one language.
#[derive(Debug, Serialize, TS)]
pub struct OwnWordsView {
    /// The language's tag.
    pub locale: String,
    /// The messages, as Fluent writes them.
    pub source: String,
    /// How many there are.
    pub messages: u32,
    /// The name of the file they came in.
    pub file: String,
    /// When they were taken in, ISO.
    pub saved_on: String,
    /// By whom, a login.
    pub saved_by: String,
}

/// A file of words to read, or to write.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadWords {
    /// The language's tag.
    pub locale: String,
    /// The picked file.
    pub file: String,
}

/// What a file of words holds.
#[derive(Debug, Serialize, TS)]
pub struct WordsCheck {
    /// Messages read.
    pub read: u32,
    /// Those that say something else than the program does.
    pub changed: u32,
    /// What is wrong, in order of lines.
    pub faults: Vec<WordsFault>,
}

/// One thing wrong in a file of words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WordsFault {
    /// The line, from 1.
    pub line: u32,
    /// What is wrong; words under `words-fault-`.
    pub code: String,
    /// The message; empty where it cannot be read.
    pub id: String,
    /// The placeholder, attribute or function it is about.
    pub what: String,
}

/// One's own ways of reading. Empty leaves as is.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Prefer {
    /// Language tag.
    pub locale: Option<String>,
    /// `latn` or `arab`.
    pub digits: Option<String>,
    /// `light`, `dark` or empty for the system's.
    pub theme: Option<String>,
    /// `high` or empty.
    pub contrast: Option<String>,
    /// `ar-EG`, or empty for the plain language.
    pub region: Option<String>,
    /// `islamic-umalqura`, or empty for none.
    pub hijri: Option<String>,
}

/// Changes one's own passphrase.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphrase {
    /// The present one.
    pub current: String,
    /// The new one.
    pub new: String,
}

/// A working calendar, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarEdit {
    /// Whose; empty for the home State.
    #[serde(default)]
    pub state: String,
    /// Days that are never working days: `fri`, `sat` ...
    pub weekend: Vec<String>,
    /// Holidays, ISO days.
    #[serde(default)]
    pub holidays: Vec<String>,
    /// Those of them that still depend on the sighting of the moon; left out, they stay as they are.
    #[serde(default)]
    #[ts(optional)]
    pub unconfirmed: Option<Vec<String>>,
    /// `+03:00`.
    pub zone: String,
    /// `EXCL`, `INCL` or empty when nobody has checked.
    #[serde(default)]
    pub count_mode: String,
}

/// Confirms a holiday that depended on the sighting of the moon.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConfirmHoliday {
    /// Whose calendar.
    pub state: String,
    /// The day as noted.
    pub day: String,
    /// The day it fell on, when another.
    #[serde(default)]
    pub on: String,
}

/// The office and its settings.
#[derive(Debug, Serialize, TS)]
pub struct OfficeView {
    /// Name.
    pub name: String,
    /// Home State.
    pub state: String,
    /// Calendars kept, the home State's first.
    pub calendars: Vec<CalendarEdit>,
    /// Everybody.
    pub members: Vec<UserView>,
}

/// The code lists a form offers; words come from Fluent under the code.
#[derive(Debug, Serialize, TS)]
pub struct Choices {
    /// Kinds of request.
    pub kinds: Vec<KindChoice>,
    /// Measures.
    pub measures: Vec<MeasureChoice>,
    /// Legal bases.
    pub bases: Vec<String>,
    /// Channels.
    pub channels: Vec<String>,
    /// Urgencies.
    pub urgencies: Vec<String>,
    /// Reasons of urgency.
    pub urgency_reasons: Vec<String>,
    /// Sensitivities.
    pub sensitivities: Vec<String>,
    /// Roles a person can have in a request.
    pub person_roles: Vec<String>,
    /// SHERLOC types.
    pub sherloc: Vec<String>,
    /// Sorts of communication.
    pub communication_sorts: Vec<String>,
    /// Statuses of every life cycle: machine and status.
    pub statuses: Vec<StatusChoice>,
    /// Outcomes.
    pub outcomes: Vec<String>,
    /// Every closed list of the law by its name: the words of `asset-sort`'s code `CASH` stand under `asset-sort-CASH`.
    pub lists: BTreeMap<String, Vec<String>>,
}

/// A kind on offer.
#[derive(Debug, Serialize, TS)]
pub struct KindChoice {
    /// Code.
    pub code: String,
    /// Article.
    pub anchor: String,
    /// Which measures it carries; empty when none.
    pub measures: bool,
}

/// A measure on offer.
#[derive(Debug, Serialize, TS)]
pub struct MeasureChoice {
    /// Code.
    pub code: String,
    /// Article.
    pub anchor: String,
    /// `YES`, `NO` or `DEPENDS`.
    pub coercive: String,
}

/// A status of a life cycle.
#[derive(Debug, Serialize, TS)]
pub struct StatusChoice {
    /// The life cycle.
    pub machine: String,
    /// The status.
    pub status: String,
    /// True while the request is open there.
    pub open: bool,
}

/// Which language the names are wanted in.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InLanguage {
    /// Language tag.
    pub locale: String,
}

/// A State by name.
#[derive(Debug, Serialize, TS)]
pub struct StateName {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name in the language asked for.
    pub name: String,
}

//! Rows that are typed field by field: the directory of authorities, treaties, party status, reciprocity.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A row's fields, as typed. A field left out stays as it is; an empty text empties it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RowEdit {
    /// The row; empty for a new one.
    #[serde(default)]
    pub id: String,
    /// The version the form showed, as [`RowView::seen`]; empty asks for no comparison.
    #[serde(default)]
    pub seen: String,
    /// Field and text: days ISO 8601, lists with blanks between.
    pub fields: BTreeMap<String, String>,
    /// Why, for the history.
    #[serde(default)]
    pub reason: String,
}

/// A row as it stands.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct RowView {
    /// The row.
    pub id: String,
    /// Its version: sent back with an edit.
    pub seen: String,
    /// Fields that hold something, as text.
    pub fields: BTreeMap<String, String>,
}

/// Something that ends on a day.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EndRow {
    /// The row.
    pub id: String,
    /// The day, ISO 8601; empty takes the end back.
    pub on: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Which treaties.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TreatyQuery {
    /// Only those with this State.
    pub state: String,
}

/// A bilateral treaty.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TreatyView {
    /// Its fields.
    pub row: RowView,
    /// `IN_FORCE`, `NOT_YET` or `DENOUNCED`.
    pub standing: String,
    /// Checked too long ago, or never.
    pub stale: bool,
    /// What it asks of decisions.
    pub profile: Option<ProfileView>,
    /// The time limits it brings.
    pub rules: Vec<TreatyRuleView>,
}

/// What a legal basis asks of a refusal or postponement, codes of `profiles.toml`.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ProfileView {
    /// Articles.
    pub article: String,
    /// Reasons for a refusal: HARD, SOFT, ADVICE, NONE.
    pub reasons_for_refusal: String,
    /// Consultation before a refusal.
    pub consult_before_refusing: String,
    /// Consultation before a postponement.
    pub consult_before_postponing: String,
    /// Reasons for a postponement.
    pub reasons_for_postponing: String,
    /// DEFAULT, ON_REQUEST, IF_SET or NONE.
    pub use_limitation: String,
    /// The same.
    pub confidentiality: String,
}

/// A time limit of a basis.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct TreatyRuleView {
    /// The rule.
    pub code: String,
    /// The rule whose words it uses.
    pub words: String,
    /// Where it stands.
    pub article: String,
    /// How long.
    pub length: Option<u32>,
    /// `CD`, `WD`, `M` or `H`.
    pub unit: String,
    /// What starts it.
    pub trigger: String,
    /// Its nature.
    pub nature: String,
    /// What happens when it ends.
    pub effect: String,
}

/// Which party statuses.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PartyQuery {
    /// Only of this instrument.
    pub basis: String,
    /// Only of this State.
    pub state: String,
    /// Only those checked too long ago.
    pub stale: bool,
}

/// Whether a State is bound by an instrument.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartyView {
    /// Its fields.
    pub row: RowView,
    /// Bound today: `Y`, `N` or empty when not known.
    pub bound_today: String,
    /// Checked too long ago.
    pub stale: bool,
}

/// Which assurances.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ReciprocityQuery {
    /// Only with this State.
    pub state: String,
}

/// An assurance of reciprocity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReciprocityView {
    /// Its fields.
    pub row: RowView,
    /// Whether it holds today.
    pub holds: bool,
}

/// Which bases can carry a request.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BasesFor {
    /// The other State.
    pub state: String,
    /// The kind.
    pub kind: String,
    /// `IN` or `OUT`.
    pub direction: String,
}

/// A basis that can serve, or could.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BasisOption {
    /// Its code.
    pub code: String,
    /// Its sort: BILATERAL, REGIONAL, MULTILATERAL, EU, RECIPROCITY, DOMESTIC_LAW, COMITY.
    pub sort: String,
    /// Its title, for a treaty that the office entered.
    pub title: String,
    /// Its articles.
    pub article: String,
    /// What nobody has noted, codes of the list `basis-unknown`.
    pub unknown: Vec<String>,
    /// What to mind, codes of the list `basis-trap`.
    pub traps: Vec<String>,
    /// The oldest check it rests on.
    pub checked_on: String,
    /// Whether that check is too old.
    pub stale: bool,
    /// What it asks of decisions.
    pub profile: Option<ProfileView>,
}

/// Which authorities.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AuthorityQuery {
    /// Only of this State.
    pub state: String,
    /// Only with this competence.
    pub competence: String,
    /// Words that stand in name, address, territory or remarks.
    pub text: String,
    /// Only those verified too long ago, or never.
    pub stale: bool,
    /// Retired ones too.
    pub retired: bool,
    /// First.
    pub offset: u32,
    /// How many; 100 when nought.
    pub limit: u32,
}

/// Authorities of a page.
#[derive(Debug, Serialize, TS)]
pub struct AuthorityPage {
    /// All that match.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<AuthorityView>,
}

/// An authority of the directory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AuthorityView {
    /// Its fields.
    pub row: RowView,
    /// Verified too long ago, or never.
    pub stale: bool,
}

/// Notes that an authority's entry was verified.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VerifyAuthority {
    /// The row.
    pub id: String,
    /// When; today if empty.
    #[serde(default)]
    pub on: String,
    /// How: a letter, a call, the depositary's list.
    pub how: String,
}

/// Retires an authority, or takes it back.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RetireAuthority {
    /// The row.
    pub id: String,
    /// True when it no longer exists.
    pub retired: bool,
    /// Why.
    pub reason: String,
}

/// Whom to write to.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AuthoritiesFor {
    /// The State.
    pub state: String,
    /// The kind of request.
    pub kind: String,
}

/// An authority proposed as addressee, the best first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AddresseeView {
    /// The authority.
    pub authority: AuthorityView,
    /// Whether it has the competence that the kind needs.
    pub competent: bool,
    /// Whether it serves only a part of its State.
    pub regional: bool,
}

/// Reads a directory: a rehearsal, or the import itself. Answers a job.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDirectory {
    /// Token of the picked file.
    pub file: String,
    /// Fields whose columns are left out.
    #[serde(default)]
    pub leave_out: Vec<String>,
    /// Competences of authorities that name none, codes with blanks between.
    #[serde(default)]
    pub competences: String,
}

/// What a rehearsal or an import of a directory answers.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct DirectoryOutcome {
    /// The import's row, once written.
    pub import: Option<String>,
    /// Authorities that are (were) new.
    pub new: u32,
    /// Authorities that change(d).
    pub changed: u32,
    /// Authorities that stay(ed) as they were.
    pub unchanged: u32,
    /// Rows refused.
    pub refused: u32,
    /// The rows, in order.
    pub rows: Vec<DirectoryRow>,
}

/// What happens to one row of a directory.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct DirectoryRow {
    /// Sheet, if any.
    pub sheet: String,
    /// Row or line.
    pub row: u32,
    /// NEW, CHANGED, UNCHANGED or REFUSED.
    pub decision: String,
    /// The State.
    pub state: String,
    /// The name.
    pub name: String,
    /// Fields that change.
    pub changes: Vec<String>,
    /// Why it was refused: a problem's code, at its field.
    pub problem: Option<super::Problem>,
    /// Header and cell, verbatim.
    pub cells: Vec<(String, String)>,
}

/// Writes the directory to a picked file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportDirectory {
    /// Token of the picked file.
    pub file: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// The language of the heads; one's own if empty.
    #[serde(default)]
    pub locale: String,
    /// Only of this State.
    #[serde(default)]
    pub state: String,
}

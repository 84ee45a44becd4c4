//! The codes of the law: kinds, measures, grounds, bases, profiles, checklists and the lists fields choose from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Certainty, Direction};

/// A row that has a code and rests on an article.
pub(crate) trait Coded {
    fn code(&self) -> &str;
    fn article(&self) -> &str;
}

macro_rules! coded {
    ($($name:ident),+) => {$(
        impl Coded for $name {
            fn code(&self) -> &str { &self.code }
            fn article(&self) -> &str { &self.article }
        }
    )+};
}
coded!(
    Kind,
    MeasureCode,
    GroundCode,
    Profile,
    Basis,
    Offence,
    ListItem,
    CheckRow
);

/// A kind of request (domain 1).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Code, `MLA`.
    pub code: String,
    /// Articles it rests on.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Life cycle of incoming ones.
    pub machine_in: String,
    /// Life cycle of outgoing ones.
    pub machine_out: String,
    /// Whether it counts in the formal figures.
    pub counted: bool,
    /// False for civil and administrative proceedings.
    pub criminal: bool,
}

impl Kind {
    /// The life cycle that a request of this kind moves in.
    #[must_use]
    pub fn machine(&self, direction: Direction) -> &str {
        match direction {
            Direction::In => &self.machine_in,
            Direction::Out => &self.machine_out,
        }
    }
}

/// Whether an item of assistance is coercive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Coercive {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It depends on how it is done.
    Depends,
    /// The person has to consent.
    Consent,
}

/// An item of assistance (domain 1).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureCode {
    /// Code, `M-F2`.
    pub code: String,
    /// Articles it rests on.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Whether it is coercive.
    pub coercive: Coercive,
}

/// What a ground is a ground for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Family {
    /// Refusing assistance.
    Refusal,
    /// Postponing.
    Postponement,
    /// Refusing confiscation.
    Confiscation,
    /// Refusing extradition.
    Extradition,
    /// Refusing preservation of data.
    Preservation,
    /// Nothing: no State may use it.
    Prohibited,
}

/// A ground (domain 6).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundCode {
    /// Code, `M-SOV`.
    pub code: String,
    /// What it is a ground for.
    pub family: Family,
    /// Articles it rests on.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Bases under which it may not be used.
    #[serde(default)]
    pub never_under: Vec<String>,
    /// Bases under which it may not be the only ground.
    #[serde(default)]
    pub never_alone_under: Vec<String>,
    /// Measures for which it may not be used, where nothing else is asked for.
    #[serde(default)]
    pub never_for_only: Vec<String>,
    /// The prohibition that then applies.
    #[serde(default)]
    pub as_code: Option<String>,
    /// The instruments that name it; none means any, or domestic law whatever the instrument.
    #[serde(default)]
    pub bases: Vec<String>,
    /// The measures it can be used for; none means any.
    #[serde(default)]
    pub measures: Vec<String>,
}

/// How strongly something is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Strength {
    /// "Shall".
    #[default]
    Hard,
    /// "Where appropriate": a head may override it with a reason.
    Soft,
    /// Not in the text; good practice. Never stops a step.
    Advice,
    /// Not asked for.
    None,
}

/// Whether evidence may be used for other ends, or whether confidentiality is the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Limit {
    /// By itself.
    Default,
    /// When the other State asks.
    OnRequest,
    /// When a condition or declaration sets it.
    IfSet,
    /// Not at all.
    None,
}

/// What a legal basis asks of a refusal or postponement (domain 2).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Code.
    pub code: String,
    /// Articles.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Reasons for a refusal.
    pub reasons_for_refusal: Strength,
    /// Consultation before a refusal.
    pub consult_before_refusing: Strength,
    /// The grounds which that duty covers; none means all. For others it is advice.
    #[serde(default)]
    pub consult_grounds: Vec<String>,
    /// Consultation before a postponement.
    pub consult_before_postponing: Strength,
    /// Reasons for a postponement.
    pub reasons_for_postponing: Strength,
    /// Limitation on use.
    pub use_limitation: Limit,
    /// Confidentiality.
    pub confidentiality: Limit,
}

/// The sort of a legal basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BasisType {
    /// A convention open to all.
    Multilateral,
    /// A regional convention.
    Regional,
    /// Law of the European Union or an agreement of it.
    Eu,
    /// A treaty between two States.
    Bilateral,
    /// Reciprocity.
    Reciprocity,
    /// Domestic law.
    DomesticLaw,
    /// Comity.
    Comity,
}

/// A legal basis (domain 7).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Code, `UNCAC`.
    pub code: String,
    /// Its sort.
    #[serde(rename = "type")]
    pub sort: BasisType,
    /// The articles on extradition, then those on assistance.
    pub article: String,
    /// How sure we are of the dates.
    pub certainty: Certainty,
    /// Day of adoption, ISO 8601, if known.
    #[serde(default)]
    pub adopted: Option<String>,
    /// Day of entry into force, ISO 8601, if it has and we know.
    #[serde(default)]
    pub in_force: Option<String>,
    /// Profile for assistance, where the basis covers it.
    #[serde(default)]
    pub profile_mla: Option<String>,
    /// Profile for extradition, where the basis covers it.
    #[serde(default)]
    pub profile_ext: Option<String>,
    /// Limits that only this basis starts.
    #[serde(default)]
    pub rules: Vec<String>,
    /// The basis whose rows of law also count for this one: a treaty that the office wrote down counts
    /// as a bilateral one wherever the law says so.
    #[serde(default)]
    pub like: Option<String>,
    /// The kinds of request it is for, where it is for some only; none means all that its profiles cover.
    #[serde(default)]
    pub kinds: Vec<String>,
}

/// One class of a classification of offences (domain 9).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offence {
    /// Code, `S05`, `UNCAC-17`, `ICCS-07`.
    pub code: String,
    /// The classification: `SHERLOC`, `UNCAC`, `ICCS`, `FLAG`.
    pub list: String,
    /// Where the class stands.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
}

/// One code of a closed list that a field chooses from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// The list, `channel`.
    pub list: String,
    /// The code, `DIPLOMATIC`.
    pub code: String,
    /// What it rests on.
    pub article: String,
    /// For a purpose of consultation: who says whether it is a duty.
    #[serde(default)]
    pub obligation: Option<Obligation>,
    /// For a purpose of consultation: the article under one legal basis, by the code of the basis.
    #[serde(default)]
    pub anchors: BTreeMap<String, String>,
}

/// Whether a consultation is a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Obligation {
    /// As the profile of the legal basis says for refusing.
    Refusing,
    /// As the profile of the legal basis says for postponing.
    Postponing,
    /// A duty.
    Mandatory,
    /// A duty where appropriate.
    WhereAppropriate,
    /// Free.
    Voluntary,
}

/// How much an item of a checklist is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ItemNeed {
    /// Nothing goes on without it.
    Mandatory,
    /// If possible.
    IfPossible,
    /// Where its condition holds.
    Conditional,
    /// Free.
    Optional,
    /// Good practice.
    Recommended,
}

/// One item that a request must or may contain (domain 3).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckRow {
    /// The checklist, `C-MLA`.
    pub set: String,
    /// The item, `R3`.
    pub code: String,
    /// Articles.
    pub article: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// How much it is needed.
    pub need: ItemNeed,
    /// Kinds of request it belongs to.
    pub kinds: Vec<String>,
    /// Asked for only under one of these bases; none means any.
    #[serde(default)]
    pub bases: Vec<String>,
    /// Asked for only with one of these measures; none means no matter.
    #[serde(default)]
    pub measures: Vec<String>,
    /// Makes a conditional item mandatory; where it does not hold, the item is left out.
    #[serde(default)]
    pub when: Option<When>,
    /// Not asked for where nothing but these measures is.
    #[serde(default)]
    pub unless_only: Vec<String>,
    /// Mandatory under these bases.
    #[serde(default)]
    pub mandatory_under: Vec<String>,
    /// Not asked for under these bases.
    #[serde(default)]
    pub not_under: Vec<String>,
}

/// What makes a conditional item of a checklist mandatory: a closed set of questions to the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum When {
    /// A coercive measure is asked for.
    Coercive,
    /// The person has been sentenced.
    Sentenced,
    /// It is urgent.
    Urgent,
    /// The data were preserved at an earlier request.
    PreservedBefore,
}

//! One request's file, as shown: what it holds and what can happen next.

use super::{CompletenessView, CustodyView, NameView, OwnValueView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A request's file.
#[derive(Debug, Serialize, TS)]
pub struct FileView {
    /// The request.
    pub id: String,
    /// The version shown: the last entry that touched the file. Send it back as `seen`.
    pub seen: u32,
    /// Its fields, by name; empty ones left out. Days are ISO.
    pub fields: BTreeMap<String, String>,
    /// True while open.
    pub open: bool,
    /// The day that governs, and why.
    pub governing: Option<DeadlineView>,
    /// Persons.
    pub persons: Vec<PersonView>,
    /// Measures.
    pub measures: Vec<MeasureView>,
    /// Offences.
    pub offences: Vec<OffenceView>,
    /// Sums.
    pub amounts: Vec<AmountView>,
    /// Time limits: running first by day, then the rest.
    pub deadlines: Vec<DeadlineView>,
    /// The custody ruler, when somebody is held.
    pub custody: Option<CustodyView>,
    /// Letters, newest first.
    pub communications: Vec<CommunicationView>,
    /// Consultations.
    pub consultations: Vec<ConsultationView>,
    /// Grounds stated.
    pub grounds: Vec<GroundView>,
    /// Contents checklist.
    pub checks: Vec<CheckView>,
    /// How complete the request is by it.
    pub complete: CompletenessView,
    /// Life-cycle steps, newest first.
    pub movements: Vec<MovementView>,
    /// What can happen next; the recommended one first.
    pub next: Vec<NextView>,
    /// Tied requests.
    pub links: Vec<LinkView>,
    /// The register's row it came from, verbatim.
    pub source: Option<SourceView>,
    /// Days waited for the other State so far.
    pub waited_days: u32,
    /// True while what came with it may not be used freely: every print and export of it says so.
    pub use_limited: bool,
    /// The limits in the words they were set in, for that banner.
    pub use_limits: Vec<String>,
    /// Fields of the office's own that this file carries.
    pub own: Vec<OwnValueView>,
    /// Charges raised after surrender; one in ALERT must not go on.
    pub charges: Vec<super::ChargeView>,
    /// What the steps asked for and were told, the latest answer to each.
    pub facts: Vec<FactView>,
}

/// A person in a file.
#[derive(Debug, Serialize, TS)]
pub struct PersonView {
    /// The person's row.
    pub id: String,
    /// The involvement's row.
    pub involvement: String,
    /// Names, the first one first.
    pub names: Vec<PersonNameView>,
    /// What they are to this request.
    pub role: String,
    /// Birth, ISO day, or as written.
    pub born: String,
    /// Nationalities.
    pub nationality: String,
    /// Sex.
    pub sex: String,
}

/// A name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonNameView {
    /// As written.
    pub full: String,
    /// ISO 15924.
    #[serde(default)]
    pub script: String,
    /// PRIMARY, TRANSLITERATION or ALIAS.
    #[serde(default)]
    pub sort: String,
}

/// A measure.
#[derive(Debug, Serialize, TS)]
pub struct MeasureView {
    /// Row.
    pub id: String,
    /// Code.
    pub code: String,
    /// Article.
    pub anchor: String,
    /// Status.
    pub status: String,
    /// Since.
    pub status_on: String,
    /// What exactly.
    pub detail: String,
    /// Data categories.
    pub data_categories: Vec<String>,
    /// The authority that carries it out, where it is not the request's.
    pub home_authority: String,
    /// IN_FORCE or ENDED, for what lasts; words under `measure-standing-` and the code.
    pub standing: String,
    /// The order it rests on.
    pub order_ref: String,
    /// The day that order ends.
    pub order_ends: String,
    /// What happened to it, the newest first: statuses, and acts with words under `measure-act-` and the code.
    pub movements: Vec<MovementView>,
    /// What can happen to it next.
    pub next: Vec<NextView>,
}

/// An offence.
#[derive(Debug, Serialize, TS)]
pub struct OffenceView {
    /// Row.
    pub id: String,
    /// As written.
    pub as_written: String,
    /// SHERLOC types.
    pub sherloc: Vec<String>,
    /// Principal.
    pub principal: bool,
    /// UNCAC article.
    pub uncac: String,
    /// ICCS code.
    pub iccs: String,
    /// `ML`, `TF` or `PRED`.
    pub flag: String,
    /// The requesting State's provision.
    pub provision: String,
    /// Our equivalent provision.
    pub equivalent: String,
    /// GRANTED or REFUSED, once decided in an extradition.
    pub decision: String,
    /// The ground it was refused on.
    pub ground: String,
}

/// A sum.
#[derive(Debug, Serialize, TS)]
pub struct AmountView {
    /// Decimal text with the currency's number of decimals.
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
}

/// A time limit, with its working.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineView {
    /// Row; empty for a suggested day that has no row.
    pub id: String,
    /// Rule.
    pub rule: String,
    /// The code the rule's words stand under, where it has none of its own.
    pub words: String,
    /// Article and instrument.
    pub article: String,
    /// Certainty A, B or C.
    pub certainty: String,
    /// Nature.
    pub nature: String,
    /// Due: ISO day or local instant.
    pub due: String,
    /// The other count mode's day.
    pub alternative: Option<String>,
    /// Days from today.
    pub days_left: i32,
    /// Status.
    pub status: String,
    /// Ended on.
    pub ended_on: String,
    /// Hard in law.
    pub hard: bool,
    /// `LAW`, `OFFICE`, `GIVEN`.
    pub source: String,
    /// `US` or `THEM`.
    pub actor: String,
    /// Trigger event.
    pub trigger: String,
    /// Trigger, local.
    pub trigger_at: String,
    /// How it was computed: typed steps.
    #[ts(type = "WorkingStep[]")]
    pub working: serde_json::Value,
    /// True when this one governs the file.
    pub governs: bool,
    /// Why a person changed it.
    pub reason: String,
    /// The request whose decision it is held for; empty for none.
    pub held_for: String,
}

/// A letter.
#[derive(Debug, Serialize, TS)]
pub struct CommunicationView {
    /// Row.
    pub id: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Sort.
    pub sort: String,
    /// Channel.
    pub channel: String,
    /// Day.
    pub day: String,
    /// Who.
    pub party: String,
    /// Reference.
    pub reference: String,
    /// Summary.
    pub summary: String,
    /// The carrier's or platform's receipt number.
    pub receipt: String,
    /// The day delivery was proved.
    pub delivered_on: String,
    /// SHA-256 of what went or came.
    pub digest: String,
    /// What was enclosed, one item a line.
    pub inventory: String,
    /// The proof in words.
    pub proof: String,
}

/// A consultation.
#[derive(Debug, Serialize, TS)]
pub struct ConsultationView {
    /// Row.
    pub id: String,
    /// Purpose.
    pub purpose: String,
    /// Obligation.
    pub obligation: String,
    /// Opened.
    pub opened_on: String,
    /// Reply by.
    pub reply_by: String,
    /// Outcome.
    pub outcome: String,
    /// Outcome day.
    pub outcome_on: String,
    /// The article it rests on.
    pub article: String,
    /// WRITTEN, CALL, VIDEO or MEETING.
    pub mode: String,
    /// `US` or `THEM`: who began it, so that the other one owes the reply.
    pub initiated_by: String,
    /// The day of the latest reminder.
    pub reminded_on: String,
    /// True when the reply is late.
    pub overdue: bool,
}

/// A ground.
#[derive(Debug, Serialize, TS)]
pub struct GroundView {
    /// Row.
    pub id: String,
    /// Code.
    pub code: String,
    /// Reasons.
    pub reasons: String,
    /// Measure it refuses, empty for all.
    pub measure: String,
}

/// A checklist item.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckView {
    /// The checklist it comes from.
    pub set: String,
    /// Code.
    pub code: String,
    /// Article.
    pub article: String,
    /// MANDATORY, IF_POSSIBLE, CONDITIONAL or OPTIONAL.
    pub need: String,
    /// PRESENT, MISSING, NA, WAIVED or empty when nobody looked.
    pub status: String,
    /// Why waived.
    pub reason: String,
}

/// What a step asked for and was told.
#[derive(Debug, Serialize, TS)]
pub struct FactView {
    /// The guard that asked; words under `fact-` or `guard-` and the code.
    pub code: String,
    /// What was told: an ISO day or instant, a code, or words.
    pub value: String,
}

/// A step made.
#[derive(Debug, Serialize, TS)]
pub struct MovementView {
    /// Row.
    pub id: String,
    /// From.
    pub from_status: String,
    /// To.
    pub to_status: String,
    /// Effective day.
    pub effective_on: String,
    /// Why.
    pub reason: String,
    /// Who took it, a login; empty where nobody is known.
    pub by: String,
    /// The second person, a login; empty where none was needed.
    pub approved_by: String,
    /// Soft guards set aside.
    pub overridden: Vec<String>,
}

/// A step that can be made.
#[derive(Debug, Serialize, TS)]
pub struct NextView {
    /// To which status.
    pub to: String,
    /// Article.
    pub article: String,
    /// The one the file should take.
    pub recommended: bool,
    /// Whether the reader's role reaches as far as this step.
    pub allowed: bool,
    /// READY, CONSULT_FIRST, OPEN or BLOCKED.
    pub readiness: String,
    /// How many needs are open.
    pub open: u32,
    /// True when a second person must approve.
    pub second_person: bool,
    /// What it asks for.
    pub needs: Vec<NeedView>,
}

/// One thing a step asks for.
#[derive(Debug, Serialize, TS)]
pub struct NeedView {
    /// Guard's code; words under `guard-` + code.
    pub code: String,
    /// Article.
    pub article: String,
    /// Required ("shall"), else where appropriate.
    pub hard: bool,
    /// Good practice only: it never stops the step.
    pub advice: bool,
    /// Met already.
    pub met: bool,
    /// The fact or field that would meet it when sent with the step; empty when it is met elsewhere in the file.
    pub supply: String,
    /// A fact, as text, that may be sent in its place; empty where none may.
    pub instead: String,
    /// What to type there: `TEXT`, `DAY`, `YES`, `CODE:a b c`, `OFFICER`.
    pub input: String,
}

/// A tied request.
#[derive(Debug, Serialize, TS)]
pub struct LinkView {
    /// Row.
    pub id: String,
    /// The other request.
    pub request: String,
    /// Its reference.
    pub our_ref: String,
    /// Tie.
    pub tie: String,
    /// True when this file is the later one.
    pub outgoing: bool,
    /// Only suspected.
    pub suspected: bool,
}

/// The register's row, verbatim.
#[derive(Debug, Serialize, TS)]
pub struct SourceView {
    /// File name.
    pub file_name: String,
    /// Sheet.
    pub sheet: String,
    /// Row or line.
    pub row: u32,
    /// Header and cell.
    pub cells: Vec<(String, String)>,
    /// Warnings of the import.
    pub warnings: Vec<String>,
}

/// A name for the ruler.
impl NameView {
    /// From a list of writings: the first, and the next in another script.
    #[must_use]
    pub fn of(names: &[(String, String)]) -> Self {
        let first = names.first();
        Self {
            full: first.map(|name| name.0.clone()).unwrap_or_default(),
            other: names
                .iter()
                .skip(1)
                .find(|name| first.is_some_and(|one| one.1 != name.1))
                .map(|name| name.0.clone()),
        }
    }
}

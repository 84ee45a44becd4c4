//! What moves a request's file: registering, editing, steps, letters, clocks, consultations.

use super::{CheckView, CompletenessView, DeadlineView, PersonNameView, Problem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Registers a request: incoming, or an outgoing draft.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterRequest {
    /// Fields of the request by name (`direction`, `kind`, `state`, `authority`, `their_ref`, `basis`, `received_on`, ...).
    pub fields: BTreeMap<String, String>,
    /// Measures.
    pub measures: Vec<MeasureEdit>,
    /// Offences.
    pub offences: Vec<OffenceEdit>,
    /// Persons.
    pub persons: Vec<PersonEdit>,
    /// Persons of the register who are in it.
    pub known: Vec<KnownPerson>,
    /// What was found in the letter and what was not.
    pub checks: Vec<CheckEdit>,
    /// Fields of the office's own, by the field's row.
    pub own: BTreeMap<String, String>,
}

/// A person of the register who is in a new request.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct KnownPerson {
    /// The person.
    pub person: String,
    /// What they are to it; `OTHER` if empty.
    pub role: String,
}

/// What was found of one item of a checklist.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CheckEdit {
    /// Item.
    pub code: String,
    /// PRESENT, MISSING, NA or WAIVED.
    pub status: String,
    /// Why, for WAIVED.
    pub reason: String,
}

/// What registering would do, as far as it can be told from what is typed.
#[derive(Debug, Serialize, TS)]
pub struct IntakeView {
    /// The reference it would be given.
    pub our_ref: String,
    /// What would be refused first; nothing, once it can be registered.
    pub problem: Option<Problem>,
    /// The contents that the law asks for, with what was noted.
    pub checks: Vec<CheckView>,
    /// How many of the mandatory ones are settled.
    pub complete: CompletenessView,
    /// The clocks that would start.
    pub deadlines: Vec<DeadlineView>,
}

/// A measure, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MeasureEdit {
    /// Code.
    pub code: String,
    /// What exactly.
    pub detail: String,
    /// Data categories.
    pub data_categories: Vec<String>,
    /// The authority that carries it out, where it is not the request's.
    pub home_authority: String,
    /// The domestic order it rests on.
    pub order_ref: String,
}

/// An offence, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OffenceEdit {
    /// As written.
    pub as_written: String,
    /// SHERLOC types.
    pub sherloc: Vec<String>,
    /// UNCAC article: `17`, `15a`.
    pub uncac: String,
    /// ICCS code, 2, 4, 5 or 6 digits.
    pub iccs: String,
    /// `ML`, `TF` or `PRED`.
    pub flag: String,
    /// The requesting State's provision.
    pub provision: String,
    /// Our equivalent provision.
    pub equivalent: String,
}

/// A person, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PersonEdit {
    /// Names; the first is the primary one.
    pub names: Vec<PersonNameView>,
    /// Role.
    pub role: String,
    /// Birth: ISO day, or a year.
    pub born: String,
    /// Nationalities.
    pub nationality: String,
    /// Sex.
    pub sex: String,
}

/// Changes fields of a request.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRequest {
    /// The request.
    pub id: String,
    /// The version the form showed.
    pub seen: u32,
    /// New values by field name; empty text clears.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// Fields of the office's own, by the field's row; empty text clears.
    #[serde(default)]
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub own: BTreeMap<String, String>,
    /// Why, where the office asks.
    #[serde(default)]
    pub reason: String,
}

/// Moves a request one step.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Advance {
    /// The request.
    pub id: String,
    /// The version the form showed.
    pub seen: u32,
    /// To which status.
    pub to: String,
    /// The day it counts from, ISO; today if empty.
    #[serde(default)]
    pub effective_on: String,
    /// What the guards ask for, by name.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    /// Grounds, for refusals and postponements.
    #[serde(default)]
    pub grounds: Vec<GroundEdit>,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Soft guards to override, by code; needs `reason` and `approved_by`.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// The login of the head who approves.
    #[serde(default)]
    pub approved_by: String,
    /// That head's own passphrase, typed by them at this desk.
    #[serde(default)]
    pub approver_passphrase: String,
}

/// A ground, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct GroundEdit {
    /// Code.
    pub code: String,
    /// Reasons.
    pub reasons: String,
    /// The measure's row, empty for all.
    pub measure: String,
}

/// Adds a person to a request.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPerson {
    /// The request.
    pub request: String,
    /// The person.
    pub person: PersonEdit,
}

/// Adds a measure to a request.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddMeasure {
    /// The request.
    pub request: String,
    /// The measure.
    pub measure: MeasureEdit,
}

/// Moves a measure.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetMeasure {
    /// The measure's row.
    pub id: String,
    /// Its new status, or the code of what happened (`ORDERED`, `RENEWED`, `LIFTED`, `PRESERVED` ...).
    pub status: String,
    /// Since, ISO day; today if empty.
    #[serde(default)]
    pub on: String,
    /// What the guards ask for, by name.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    /// Grounds, for refusing or postponing this one item.
    #[serde(default)]
    pub grounds: Vec<GroundEdit>,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Soft guards to override, by code; needs `reason` and `approved_by`.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// The login of the head who approves.
    #[serde(default)]
    pub approved_by: String,
    /// That head's own passphrase, typed by them at this desk.
    #[serde(default)]
    pub approver_passphrase: String,
}

/// Logs a letter, call or message.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct LogCommunication {
    /// The request.
    pub request: String,
    /// `IN` or `OUT`.
    pub direction: String,
    /// Sort.
    pub sort: String,
    /// Channel.
    pub channel: String,
    /// Day, ISO.
    pub day: String,
    /// Who.
    pub party: String,
    /// Reference.
    pub reference: String,
    /// What it says.
    pub summary: String,
    /// The consultation it belongs to.
    pub consultation: String,
    /// The carrier's or platform's receipt number.
    pub receipt: String,
    /// The day delivery was proved, ISO.
    pub delivered_on: String,
    /// SHA-256 of what went or came, hexadecimal.
    pub digest: String,
    /// What was enclosed, one item a line.
    pub inventory: String,
    /// The proof in words.
    pub proof: String,
}

/// Starts a clock, or sets a day by hand.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct StartDeadline {
    /// The request.
    pub request: String,
    /// The rule.
    pub rule: String,
    /// The trigger, local day or instant.
    pub trigger: String,
    /// The day itself, for rules of unit FIX.
    pub due: String,
    /// Or a number of days in its place, as ordered or agreed; nought for none.
    pub length: u32,
    /// The measure it runs on, if not on the whole request.
    pub measure: String,
    /// Why, when set by hand.
    pub reason: String,
}

/// Ends a clock: met, cancelled.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EndDeadline {
    /// The deadline's row.
    pub id: String,
    /// MET or CANCELLED.
    pub status: String,
    /// On, ISO day; today if empty.
    #[serde(default)]
    pub on: String,
    /// Why, for CANCELLED.
    #[serde(default)]
    pub reason: String,
}

/// Extends a clock: a new row from the old due day.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExtendDeadline {
    /// The deadline's row.
    pub id: String,
    /// By how much, in the rule's unit.
    pub length: u32,
    /// Why.
    pub reason: String,
}

/// Notes the state of a checklist item.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetCheck {
    /// The request.
    pub request: String,
    /// Item.
    pub code: String,
    /// PRESENT, MISSING, NA or WAIVED.
    pub status: String,
    /// Why, for WAIVED.
    #[serde(default)]
    pub reason: String,
}

/// Undoes an entry by a new one.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndoEntry {
    /// The entry's number.
    pub seq: u32,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

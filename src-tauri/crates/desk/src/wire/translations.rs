//! Translations of a request's papers.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A request's translations.
#[derive(Debug, Serialize, TS)]
pub struct TranslationsView {
    /// The request.
    pub request: String,
    /// The version shown.
    pub seen: u32,
    /// Languages the other State accepts, as far as the office knows; BCP 47.
    pub accepted: Vec<String>,
    /// The translations.
    pub translations: Vec<TranslationView>,
}

/// A translation as it stands.
#[derive(Debug, Serialize, TS)]
pub struct TranslationView {
    /// Row.
    pub id: String,
    /// The order.
    pub order: TranslationEdit,
    /// The day it came; empty while it is out.
    pub received_on: String,
    /// Certified by the translator.
    pub certified: bool,
    /// What to know about it.
    pub notes: Vec<NoteView>,
}

/// Something to know that stops nothing: words stand under `note-` + code.
#[derive(Debug, Serialize, TS)]
pub struct NoteView {
    /// Its code.
    pub code: String,
    /// What the sentence needs.
    pub facts: BTreeMap<String, String>,
}

/// An order, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TranslationEdit {
    /// What is translated.
    pub what: String,
    /// The letter's row it belongs to.
    pub communication: String,
    /// From this language, BCP 47.
    pub source: String,
    /// Into this one.
    pub target: String,
    /// Who translates.
    pub translator: String,
    /// Given out on; today if empty.
    pub sent_on: String,
    /// Wanted by.
    pub due_on: String,
    /// Its cost, decimal text.
    pub cost: String,
    /// ISO 4217.
    pub currency: String,
    /// Remarks.
    pub remarks: String,
}

/// Orders a translation.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OrderTranslation {
    /// The request.
    pub request: String,
    /// The order.
    pub order: TranslationEdit,
}

/// Changes an order.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditTranslation {
    /// The translation's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    #[serde(default)]
    pub seen: u32,
    /// The order.
    pub order: TranslationEdit,
}

/// Notes that a translation came.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ReceiveTranslation {
    /// The translation's row.
    pub id: String,
    /// On, ISO; today if empty.
    pub on: String,
    /// Certified by the translator.
    pub certified: bool,
    /// Its cost, where it is known now.
    pub cost: String,
    /// ISO 4217.
    pub currency: String,
}

/// A translation that is due, among the rows of the day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueTranslation {
    /// The translation's row.
    pub id: String,
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// The other State.
    pub state: String,
    /// What is translated.
    pub what: String,
    /// Into this language.
    pub target: String,
    /// Who translates.
    pub translator: String,
    /// The day it is wanted.
    pub due_on: String,
    /// Days from today; negative when past.
    pub days_left: i32,
}

//! Charges raised after surrender, and the rule of speciality they meet.

use super::OffenceView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the rule of speciality means on one file.
#[derive(Debug, Serialize, TS)]
pub struct SpecialityView {
    /// The request.
    pub request: String,
    /// The day the person was handed over to us; empty before.
    pub surrendered_on: String,
    /// The first day held abroad for us; empty where it is not noted.
    pub detained_from: String,
    /// Days held abroad, the day of surrender not counted: to be credited against a sentence.
    pub detained_days: Option<i32>,
    /// What surrender was granted for.
    pub granted: Vec<OffenceView>,
    /// The day of final discharge; empty before.
    pub discharged_on: String,
    /// The last protected day, once discharge is noted.
    pub protected_until: String,
    /// The rule that counts it.
    pub rule: String,
    /// Its article.
    pub article: String,
    /// True once the protection has ended.
    pub ended: bool,
    /// Charges raised.
    pub charges: Vec<ChargeView>,
}

/// A charge raised after surrender.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChargeView {
    /// Row.
    pub id: String,
    /// As written.
    pub as_written: String,
    /// The provision.
    pub provision: String,
    /// The day of the conduct.
    pub conduct_on: String,
    /// The day it was raised.
    pub raised_on: String,
    /// Who wants to add it.
    pub authority: String,
    /// ALERT, CONSENT_ASKED, CONSENTED, REFUSED, PROTECTION_ENDED or DROPPED.
    pub status: String,
    /// Since.
    pub status_on: String,
    /// Why it was settled so.
    pub reason: String,
    /// The request for consent, once made.
    pub consent_request: String,
    /// True while it must not go on.
    pub blocking: bool,
}

/// A barred charge, among the day's work.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SpecialityAlert {
    /// The charge's row.
    pub charge: String,
    /// The request.
    pub request: String,
    /// Our reference.
    pub our_ref: String,
    /// The State that surrendered the person.
    pub state: String,
    /// As written.
    pub as_written: String,
    /// The day it was raised.
    pub raised_on: String,
    /// ALERT or CONSENT_ASKED.
    pub status: String,
}

/// Raises a charge on a surrendered person's file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RaiseCharge {
    /// The extradition request.
    pub request: String,
    /// As the prosecutor words it.
    pub as_written: String,
    /// The provision.
    #[serde(default)]
    pub provision: String,
    /// The day of the conduct, ISO.
    pub conduct_on: String,
    /// Who wants to add it.
    #[serde(default)]
    pub authority: String,
}

/// Settles a charge.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleCharge {
    /// The charge's row.
    pub id: String,
    /// CONSENTED, REFUSED, PROTECTION_ENDED or DROPPED.
    pub status: String,
    /// On, ISO; today if empty.
    #[serde(default)]
    pub on: String,
    /// Why.
    pub reason: String,
}

/// Notes final discharge: the person may leave, and the protection begins to run out.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteDischarge {
    /// The extradition request.
    pub request: String,
    /// The day of final discharge, with a real chance to leave, ISO.
    pub on: String,
}

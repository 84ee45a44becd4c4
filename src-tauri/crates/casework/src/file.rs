//! A request with everything that hangs on it: what guards read and screens show.

use crate::nouns::{
    Amount, Asset, AssetEvent, Charge, CheckItem, Communication, Condition, Consultation, DataItem,
    Deadline, Fact, Ground, Involvement, Link, Measure, Movement, Offence, Person, PersonName,
    Request, Translation, UseConsent, UseLimit, Wait,
};
use serde::Serialize;

/// One request and its rows, dropped ones left out, each list in the order the rows were made.
#[derive(Clone, Debug, Default, Serialize)]
pub struct File {
    /// The request.
    pub request: Request,
    /// Items of assistance.
    pub measures: Vec<Measure>,
    /// Offences.
    pub offences: Vec<Offence>,
    /// Persons involved.
    pub involvements: Vec<Involvement>,
    /// Those persons.
    pub persons: Vec<Person>,
    /// Their names.
    pub names: Vec<PersonName>,
    /// Letters, calls, messages.
    pub communications: Vec<Communication>,
    /// Time limits, superseded ones included.
    pub deadlines: Vec<Deadline>,
    /// Intervals of waiting for the other State.
    pub waits: Vec<Wait>,
    /// Steps of the life cycle, oldest first.
    pub movements: Vec<Movement>,
    /// What guards asked for and were given.
    pub facts: Vec<Fact>,
    /// Consultations opened on it or tied to it.
    pub consultations: Vec<Consultation>,
    /// Grounds stated.
    pub grounds: Vec<Ground>,
    /// Checklist items.
    pub checks: Vec<CheckItem>,
    /// Sums named.
    pub amounts: Vec<Amount>,
    /// Ties to other requests, both ways.
    pub links: Vec<Link>,
    /// Items of electronic evidence.
    pub data_items: Vec<DataItem>,
    /// Assets.
    pub assets: Vec<Asset>,
    /// What became of those assets.
    pub asset_events: Vec<AssetEvent>,
    /// Conditions and assurances.
    pub conditions: Vec<Condition>,
    /// Limits on the use of what came.
    pub use_limits: Vec<UseLimit>,
    /// Askings to use it beyond them.
    pub use_consents: Vec<UseConsent>,
    /// Translations.
    pub translations: Vec<Translation>,
    /// Charges raised after surrender.
    pub charges: Vec<Charge>,
}

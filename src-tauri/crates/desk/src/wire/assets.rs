//! Things of value, what became of them, and where they stand. Sums are decimal text; no two currencies are added.

use super::NoteView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request's assets.
#[derive(Debug, Serialize, TS)]
pub struct AssetsView {
    /// The request.
    pub request: String,
    /// The version shown.
    pub seen: u32,
    /// The assets.
    pub assets: Vec<AssetView>,
    /// What happened, by sort and currency.
    pub flows: Vec<FlowView>,
    /// Where each currency stands today.
    pub stocks: Vec<StockView>,
}

/// An asset as it stands.
#[derive(Debug, Serialize, TS)]
pub struct AssetView {
    /// Row.
    pub id: String,
    /// The asset.
    pub asset: AssetEdit,
    /// The holder's name, where it is a person of the file.
    pub holder_name: String,
    /// Our reference of the request it is held for.
    pub held_for_ref: String,
    /// What became of it, oldest first.
    pub events: Vec<AssetEventView>,
    /// Where each of its currencies stands today.
    pub stocks: Vec<StockView>,
    /// What to know about it: a release before which nobody was asked.
    pub notes: Vec<NoteView>,
}

/// Where one currency stands.
#[derive(Debug, Serialize, TS)]
pub struct StockView {
    /// ISO 4217.
    pub currency: String,
    /// Frozen, neither released nor confiscated.
    pub held: String,
    /// Confiscated, neither returned nor shared.
    pub confiscated: String,
}

/// What happened to one currency by events of one sort.
#[derive(Debug, Serialize, TS)]
pub struct FlowView {
    /// IDENTIFIED, FROZEN ...
    pub sort: String,
    /// ISO 4217.
    pub currency: String,
    /// Confirmed sum.
    pub confirmed: String,
    /// Estimated sum.
    pub estimated: String,
}

/// An event as it stands.
#[derive(Debug, Serialize, TS)]
pub struct AssetEventView {
    /// Row.
    pub id: String,
    /// The event.
    pub event: AssetEventEdit,
    /// The equivalent in `into_currency`, computed at the rate.
    pub into_amount: String,
}

/// An asset, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AssetEdit {
    /// The measure's row that asks for it.
    pub measure: String,
    /// BANK_ACCOUNT, REAL_PROPERTY ...
    pub sort: String,
    /// What it is.
    pub description: String,
    /// Where it lies.
    pub place: String,
    /// In which State.
    pub state: String,
    /// The person's row in whose name it stands.
    pub holder: String,
    /// The holder as written, where it is no person of the file.
    pub holder_text: String,
    /// Account, register or plate number.
    pub reference: String,
    /// The domestic order that holds it.
    pub order_ref: String,
    /// The later request whose decision it is held for.
    pub held_for: String,
    /// Remarks.
    pub remarks: String,
}

/// An event, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AssetEventEdit {
    /// IDENTIFIED, FROZEN, RELEASED, CONFISCATED, RETURNED or SHARED.
    pub sort: String,
    /// The effective day.
    pub day: String,
    /// The sum, decimal text.
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
    /// True while the value is an estimate.
    pub estimated: bool,
    /// Why it was returned or shared.
    pub basis: String,
    /// To whom.
    pub beneficiary: String,
    /// The currency of an equivalent.
    pub into_currency: String,
    /// Units of it for one unit, decimal text.
    pub rate: String,
    /// The day of the rate.
    pub rate_on: String,
    /// Who published it.
    pub rate_source: String,
    /// Remarks.
    pub remarks: String,
}

/// Adds an asset.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAsset {
    /// The request.
    pub request: String,
    /// The asset.
    pub asset: AssetEdit,
}

/// Changes an asset.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditAsset {
    /// The asset's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    #[serde(default)]
    pub seen: u32,
    /// The asset.
    pub asset: AssetEdit,
}

/// Notes what became of an asset, or corrects what was noted.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteAssetEvent {
    /// The asset's row; for a correction, the event's.
    pub id: String,
    /// The event.
    pub event: AssetEventEdit,
    /// Why, for a correction.
    #[serde(default)]
    pub reason: String,
}

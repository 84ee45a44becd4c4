//! Electronic evidence asked for, item by item.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What one request asks for or holds: a tab of its file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfRequest {
    /// The request.
    pub request: String,
}

/// Takes one row of a file out.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DropRow {
    /// The row.
    pub id: String,
    /// Why, where somebody should know later.
    #[serde(default)]
    pub reason: String,
}

/// A request's items of electronic evidence.
#[derive(Debug, Serialize, TS)]
pub struct DataView {
    /// The request.
    pub request: String,
    /// The version shown.
    pub seen: u32,
    /// The items.
    pub items: Vec<DataItemView>,
    /// Measures that seek data and do not yet say of which category, as code and row.
    pub without_category: Vec<MeasureRef>,
}

/// A measure, named.
#[derive(Debug, Serialize, TS)]
pub struct MeasureRef {
    /// Row.
    pub id: String,
    /// Code.
    pub code: String,
}

/// An item as it stands.
#[derive(Debug, Serialize, TS)]
pub struct DataItemView {
    /// Row.
    pub id: String,
    /// The item.
    pub item: DataItemEdit,
    /// What would still help: PORT, PROVIDER, IDENTIFIER.
    pub gaps: Vec<String>,
}

/// An item, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DataItemEdit {
    /// The measure's row that asks for it.
    pub measure: String,
    /// SUB, IDENT, TRA, CON or OTHER. Required.
    pub category: String,
    /// Who holds it.
    pub provider: String,
    /// The State whose law the provider obeys.
    pub provider_state: String,
    /// ACCOUNT, EMAIL, PHONE, IP, DOMAIN, DEVICE or OTHER.
    pub identifier_sort: String,
    /// The identifier.
    pub identifier: String,
    /// The port, where an address is shared.
    pub port: String,
    /// First moment, local: `2026-03-10` or `2026-03-10T15:40:00`.
    pub from_at: String,
    /// Last moment.
    pub to_at: String,
    /// The zone of those moments, `+03:00`.
    pub zone: String,
    /// The provider's reference of an earlier preservation.
    pub existing_ref: String,
    /// The day the data were made safe.
    pub preserved_on: String,
    /// The user must not be told.
    pub no_notice: bool,
    /// Remarks.
    pub remarks: String,
}

/// Adds an item.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddDataItem {
    /// The request.
    pub request: String,
    /// The item.
    pub item: DataItemEdit,
}

/// Changes an item.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditDataItem {
    /// The item's row.
    pub id: String,
    /// The version the form showed; 0 for none.
    #[serde(default)]
    pub seen: u32,
    /// The item.
    pub item: DataItemEdit,
}

//! Items of electronic evidence: what is asked of which provider (domain.md 1 and 3).

use crate::access::Reader;
use crate::entered::{self, file_of, fresh, id_text, line, standing};
use crate::problems::Problem;
use crate::requests::{id, readable, seen, text};
use crate::session::{Act, Open};
use crate::wire::{
    AddDataItem, DataItemEdit, DataItemView, DataView, DropRow, EditDataItem, MeasureRef, OfRequest,
};
use comity_casework::data_items;
use comity_casework::file::File;
use comity_casework::nouns::{DataItem, Row};
use comity_casework::value::Id;

/// `data.view`.
pub(crate) fn view(open: &Open, typed: OfRequest) -> Result<DataView, Problem> {
    shown(open, id(&typed.request)?)
}

/// `data.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddDataItem) -> Result<DataView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let item = read(&typed.item, act.new_id(), request)?;
    data_items::judge(&act.law(), &file, &item, act.today())?;
    let mut after = file.data_items.clone();
    after.push(item.clone());
    let mut edits = item.created();
    edits.extend(data_items::recategorised(&act.law(), &file, &after));
    act.commit(edits, "", None)?;
    shown(act, request)
}

/// `data.edit`.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditDataItem) -> Result<DataView, Problem> {
    let (row, file) = file_of::<DataItem, _>(act, &typed.id)?;
    let before = standing("id", &file.data_items, row)?;
    let request = file.request.id;
    fresh::<DataItem>(act, request, row, typed.seen)?;
    let item = read(&typed.item, row, request)?;
    data_items::judge(&act.law(), &file, &item, act.today())?;
    let replaced = |one: &DataItem| if one.id == row { &item } else { one }.clone();
    let after: Vec<DataItem> = file.data_items.iter().map(replaced).collect();
    let mut edits = item.changed_from(before);
    edits.extend(data_items::recategorised(&act.law(), &file, &after));
    act.commit(edits, "", None)?;
    shown(act, request)
}

/// `data.drop`.
pub(crate) fn drop(act: &mut Act<'_>, typed: DropRow) -> Result<DataView, Problem> {
    let (row, file) = file_of::<DataItem, _>(act, &typed.id)?;
    let before = standing("id", &file.data_items, row)?;
    let rest = file.data_items.iter().filter(|one| one.id != row);
    let after: Vec<DataItem> = rest.cloned().collect();
    let mut edits = vec![before.dropped()];
    edits.extend(data_items::recategorised(&act.law(), &file, &after));
    act.commit(edits, &typed.reason, None)?;
    shown(act, file.request.id)
}

fn read(typed: &DataItemEdit, row: Id, request: Id) -> Result<DataItem, Problem> {
    Ok(DataItem {
        id: row,
        request: Some(request),
        measure: entered::row("measure", &typed.measure)?,
        category: typed.category.clone(),
        provider: line("provider", &typed.provider)?,
        provider_state: entered::state("provider_state", &typed.provider_state)?,
        identifier_sort: typed.identifier_sort.clone(),
        identifier: line("identifier", &typed.identifier)?,
        port: entered::number("port", &typed.port)?,
        from_at: typed.from_at.trim().to_owned(),
        to_at: typed.to_at.trim().to_owned(),
        zone: entered::zone("zone", &typed.zone)?,
        existing_ref: line("existing_ref", &typed.existing_ref)?,
        preserved_on: entered::day("preserved_on", &typed.preserved_on)?,
        no_notice: typed.no_notice,
        remarks: line("remarks", &typed.remarks)?,
    })
}

fn shown<R: Reader>(reader: &R, request: Id) -> Result<DataView, Problem> {
    let file = readable(reader, request)?;
    let open = reader.desk();
    Ok(DataView {
        request: request.to_string(),
        seen: seen(open, request)?,
        items: file.data_items.iter().map(item).collect(),
        without_category: without_category(&file),
    })
}

fn without_category(file: &File) -> Vec<MeasureRef> {
    data_items::without_category(file)
        .map(|one| MeasureRef {
            id: one.id.to_string(),
            code: one.code.clone(),
        })
        .collect()
}

fn item(row: &DataItem) -> DataItemView {
    DataItemView {
        id: row.id.to_string(),
        gaps: data_items::gaps(row)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        item: DataItemEdit {
            measure: id_text(row.measure),
            category: row.category.clone(),
            provider: row.provider.clone(),
            provider_state: row.provider_state.clone(),
            identifier_sort: row.identifier_sort.clone(),
            identifier: row.identifier.clone(),
            port: row.port.map(|port| port.to_string()).unwrap_or_default(),
            from_at: row.from_at.clone(),
            to_at: row.to_at.clone(),
            zone: row.zone.map(entered::zone_text).unwrap_or_default(),
            existing_ref: row.existing_ref.clone(),
            preserved_on: text(row.preserved_on),
            no_notice: row.no_notice,
            remarks: row.remarks.clone(),
        },
    }
}

//! Things of value and what became of them; the arithmetic is the domain's (`comity_casework::assets`).

use crate::access::{Reader, eyes, visible};
use crate::entered::{self, file_of, fresh, id_text, line, standing};
use crate::law::decimal;
use crate::problems::Problem;
use crate::requests::{id, names_of, readable, seen, text};
use crate::session::{Act, Open};
use crate::wire::{
    AddAsset, AssetEdit, AssetEventEdit, AssetEventView, AssetView, AssetsView, DropRow, EditAsset,
    FlowView, NoteAssetEvent, NoteView, OfRequest, StockView,
};
use comity_casework::assets::{self, Stock};
use comity_casework::file::File;
use comity_casework::judging::{coded, required};
use comity_casework::nouns::{Asset, AssetEvent, Measure, Request, Row};
use comity_casework::rejection::Rejection;
use comity_casework::value::Id;
use comity_papers::names::currency_exponent;
use std::collections::BTreeMap;

/// `assets.view`.
pub(crate) fn view(open: &Open, typed: OfRequest) -> Result<AssetsView, Problem> {
    shown(open, id(&typed.request)?)
}

/// `assets.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddAsset) -> Result<AssetsView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let asset = read(act, &file, &typed.asset, act.new_id())?;
    act.commit(asset.created(), "", None)?;
    shown(act, request)
}

/// `assets.edit`.
pub(crate) fn edit(act: &mut Act<'_>, typed: EditAsset) -> Result<AssetsView, Problem> {
    let (row, file) = file_of::<Asset, _>(act, &typed.id)?;
    let before = standing("id", &file.assets, row)?;
    fresh::<Asset>(act, file.request.id, row, typed.seen)?;
    let asset = read(act, &file, &typed.asset, row)?;
    act.commit(asset.changed_from(before), "", None)?;
    shown(act, file.request.id)
}

/// `assets.drop`: the asset, and with it what was noted of it.
pub(crate) fn drop(act: &mut Act<'_>, typed: DropRow) -> Result<AssetsView, Problem> {
    let (row, file) = file_of::<Asset, _>(act, &typed.id)?;
    let before = standing("id", &file.assets, row)?;
    let mut edits: Vec<_> = events_of(&file, row).map(Row::dropped).collect();
    edits.push(before.dropped());
    act.commit(edits, &typed.reason, None)?;
    shown(act, file.request.id)
}

/// `assets.event`.
pub(crate) fn event(act: &mut Act<'_>, typed: NoteAssetEvent) -> Result<AssetsView, Problem> {
    let (row, file) = file_of::<Asset, _>(act, &typed.id)?;
    standing("id", &file.assets, row)?;
    let event = read_event(&typed.event, act.new_id(), row)?;
    possible(act, &file, row, &event)?;
    act.commit(event.created(), &typed.reason, event.day)?;
    shown(act, file.request.id)
}

/// `assets.correct`: an event as it really was.
pub(crate) fn correct(act: &mut Act<'_>, typed: NoteAssetEvent) -> Result<AssetsView, Problem> {
    let (before, file) = event_of(act, &typed.id)?;
    let asset = before.asset.unwrap_or_default();
    let event = read_event(&typed.event, before.id, asset)?;
    possible(act, &file, asset, &event)?;
    act.commit(event.changed_from(&before), &typed.reason, event.day)?;
    shown(act, file.request.id)
}

/// `assets.strike`: an event that never was.
pub(crate) fn strike(act: &mut Act<'_>, typed: DropRow) -> Result<AssetsView, Problem> {
    let (before, file) = event_of(act, &typed.id)?;
    let rest: Vec<AssetEvent> = events_of(&file, before.asset.unwrap_or_default())
        .filter(|one| one.id != before.id)
        .cloned()
        .collect();
    assets::check(&rest).map_err(in_decimals)?;
    act.commit(vec![before.dropped()], &typed.reason, None)?;
    shown(act, file.request.id)
}

/// The event a form is about, and the file its asset belongs to.
fn event_of<R: Reader>(reader: &R, row: &str) -> Result<(AssetEvent, File), Problem> {
    let missing = || Problem::new("no-such-row").at("id");
    let row = entered::row("id", row)?.ok_or_else(missing)?;
    let event = reader
        .desk()
        .vault
        .get::<AssetEvent>(row)?
        .ok_or_else(missing)?;
    let (_, file) = file_of::<Asset, _>(reader, &id_text(event.asset))?;
    let event = standing("id", &file.asset_events, row)?.clone();
    Ok((event, file))
}

/// Whether an asset's history can have happened with one event new or changed.
fn possible(act: &Act<'_>, file: &File, asset: Id, event: &AssetEvent) -> Result<(), Problem> {
    assets::judge(&act.law(), event, act.today())?;
    let others = events_of(file, asset).filter(|one| one.id != event.id);
    let history: Vec<AssetEvent> = others.chain([event]).cloned().collect();
    assets::check(&history).map_err(in_decimals)
}

/// The domain counts minor units; a person reads the currency's own decimals.
fn in_decimals(no: Rejection) -> Problem {
    let mut problem = Problem::from(no);
    let currency = problem.facts.get("currency").cloned().unwrap_or_default();
    if let Some(sum) = problem.facts.get_mut("available")
        && let Ok(minor) = sum.parse()
    {
        *sum = decimal(minor, &currency);
    }
    problem
}

fn events_of(file: &File, asset: Id) -> impl Iterator<Item = &AssetEvent> {
    let own = move |one: &&AssetEvent| one.asset == Some(asset);
    file.asset_events.iter().filter(own)
}

fn read(act: &Act<'_>, file: &File, typed: &AssetEdit, row: Id) -> Result<Asset, Problem> {
    coded(&act.law(), "asset-sort", "sort", &typed.sort)?;
    required("description", &typed.description)?;
    let measure = entered::row("measure", &typed.measure)?;
    if let Some(measure) = measure {
        standing("measure", &file.measures, measure)?;
    }
    let holder = entered::row("holder", &typed.holder)?;
    if let Some(holder) = holder {
        standing("holder", &file.persons, holder)?;
    }
    Ok(Asset {
        id: row,
        request: Some(file.request.id),
        measure,
        sort: typed.sort.clone(),
        description: line("description", &typed.description)?,
        place: line("place", &typed.place)?,
        state: entered::state("state", &typed.state)?,
        holder,
        holder_text: line("holder_text", &typed.holder_text)?,
        reference: line("reference", &typed.reference)?,
        order_ref: line("order_ref", &typed.order_ref)?,
        held_for: held_for(act, file, &typed.held_for)?,
        remarks: line("remarks", &typed.remarks)?,
    })
}

/// What an asset is held for is another request, from the same State, that asks for a confiscation.
fn held_for(open: &Open, file: &File, typed: &str) -> Result<Option<Id>, Problem> {
    let Some(other) = entered::row("held_for", typed)? else {
        return Ok(None);
    };
    let wrong = |code: &str| Err(Problem::new(code).at("held_for"));
    let held: Request = match readable(open, other) {
        Err(problem) if problem.code == "no-such-request" => return wrong("no-such-row"),
        found => found?.request,
    };
    let measures = open.vault.of_request::<Measure>(other)?;
    let confiscates = measures.iter().any(|one| one.code.starts_with("A-CONF"));
    if other == file.request.id || held.state != file.request.state || !confiscates {
        return wrong("not-a-confiscation");
    }
    Ok(Some(other))
}

fn read_event(typed: &AssetEventEdit, row: Id, asset: Id) -> Result<AssetEvent, Problem> {
    let currency = entered::currency("currency", &typed.currency)?;
    let into_currency = entered::currency("into_currency", &typed.into_currency)?;
    let minor = entered::amount("amount", &typed.amount, &currency)?;
    let rate = line("rate", &typed.rate)?;
    let exponents = currency_exponent(&currency).zip(currency_exponent(&into_currency));
    let into_minor = match (exponents, minor) {
        (Some((from, to)), Some(minor)) if !rate.is_empty() => {
            let into = assets::equivalent(minor, from, &rate, to);
            Some(into.ok_or_else(|| Problem::new("bad-rate").at("rate").with("value", &rate))?)
        }
        _ => None,
    };
    Ok(AssetEvent {
        id: row,
        asset: Some(asset),
        sort: typed.sort.clone(),
        day: entered::day("day", &typed.day)?,
        minor,
        currency,
        estimated: typed.estimated,
        basis: typed.basis.clone(),
        beneficiary: line("beneficiary", &typed.beneficiary)?,
        into_currency,
        into_minor,
        rate,
        rate_on: entered::day("rate_on", &typed.rate_on)?,
        rate_source: line("rate_source", &typed.rate_source)?,
        remarks: line("remarks", &typed.remarks)?,
    })
}

fn shown<R: Reader>(reader: &R, request: Id) -> Result<AssetsView, Problem> {
    let file = readable(reader, request)?;
    let open = reader.desk();
    let mut together: BTreeMap<String, Stock> = BTreeMap::new();
    let mut views = Vec::new();
    for asset in &file.assets {
        let mut events: Vec<AssetEvent> = events_of(&file, asset.id).cloned().collect();
        events.sort_by_key(|event| (event.day, event.id));
        let stocks = assets::stocks(&events, open.today());
        for (currency, stock) in &stocks {
            let sum = together.entry(currency.clone()).or_default();
            sum.held = sum.held.saturating_add(stock.held);
            sum.confiscated = sum.confiscated.saturating_add(stock.confiscated);
        }
        views.push(asset_view(open, &file, asset, &events, stocks)?);
    }
    let (first, last) = crate::clock::all_days();
    Ok(AssetsView {
        request: request.to_string(),
        seen: seen(open, request)?,
        assets: views,
        flows: assets::flows(&file.asset_events, first, last)
            .into_iter()
            .map(|((sort, currency), flow)| FlowView {
                sort,
                confirmed: decimal(flow.confirmed, &currency),
                estimated: decimal(flow.estimated, &currency),
                currency,
            })
            .collect(),
        stocks: stock_views(together),
    })
}

fn stock_views(stocks: BTreeMap<String, Stock>) -> Vec<StockView> {
    let views = stocks.into_iter().map(|(currency, stock)| StockView {
        held: decimal(stock.held, &currency),
        confiscated: decimal(stock.confiscated, &currency),
        currency,
    });
    views.collect()
}

fn asset_view(
    open: &Open,
    file: &File,
    row: &Asset,
    events: &[AssetEvent],
    stocks: BTreeMap<String, Stock>,
) -> Result<AssetView, Problem> {
    let held_for = match row.held_for {
        Some(other) => visible(open, &eyes(open)?, other)?,
        None => None,
    };
    let name = row.holder.map(|holder| names_of(&file.names, holder));
    let name = name.and_then(|names| names.first().map(|name| name.full.clone()));
    Ok(AssetView {
        id: row.id.to_string(),
        holder_name: name.unwrap_or_default(),
        held_for_ref: held_for.map(|other| other.our_ref).unwrap_or_default(),
        events: events.iter().map(event_view).collect(),
        stocks: stock_views(stocks),
        notes: assets::released_unconsulted(file, row.id)
            .map(|day| NoteView {
                code: "release-unconsulted".into(),
                facts: BTreeMap::from([("day".into(), day.to_string())]),
            })
            .into_iter()
            .collect(),
        asset: AssetEdit {
            measure: id_text(row.measure),
            sort: row.sort.clone(),
            description: row.description.clone(),
            place: row.place.clone(),
            state: row.state.clone(),
            holder: id_text(row.holder),
            holder_text: row.holder_text.clone(),
            reference: row.reference.clone(),
            order_ref: row.order_ref.clone(),
            held_for: id_text(row.held_for),
            remarks: row.remarks.clone(),
        },
    })
}

fn event_view(row: &AssetEvent) -> AssetEventView {
    let sum = |minor: Option<i64>, currency: &str| {
        minor
            .map(|minor| decimal(minor, currency))
            .unwrap_or_default()
    };
    AssetEventView {
        id: row.id.to_string(),
        into_amount: sum(row.into_minor, &row.into_currency),
        event: AssetEventEdit {
            sort: row.sort.clone(),
            day: text(row.day),
            amount: sum(row.minor, &row.currency),
            currency: row.currency.clone(),
            estimated: row.estimated,
            basis: row.basis.clone(),
            beneficiary: row.beneficiary.clone(),
            into_currency: row.into_currency.clone(),
            rate: row.rate.clone(),
            rate_on: text(row.rate_on),
            rate_source: row.rate_source.clone(),
            remarks: row.remarks.clone(),
        },
    }
}

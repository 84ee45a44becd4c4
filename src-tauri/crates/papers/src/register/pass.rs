//! One run over all rows of a file, from the parser process through the walk over each sheet.

use std::ops::ControlFlow;
use std::path::Path;

use super::{Options, SheetProposal, Source, Unreadable, unreadable};
use crate::cell::Message;
use crate::columns::Columns;
use crate::layout::{Context, Item, Walk, What};
use crate::worker::Client;

/// What the walks over a file report to the two readings.
pub(super) enum Event<'a> {
    File(String, char),
    Row {
        sheet: &'a Option<String>,
        row: crate::cell::RawRow,
        columns: &'a Columns,
        context: &'a Context,
    },
    Not {
        sheet: &'a Option<String>,
        row: u64,
        what: What,
    },
    Sheet(SheetProposal),
    Progress(u64, Option<u64>),
}

pub(super) type Handler<'h> = dyn FnMut(Event<'_>) -> ControlFlow<()> + 'h;

/// Runs over all rows of a file once.
pub(super) fn pass(
    source: &Source,
    program: &Path,
    options: &Options,
    handle: &mut Handler<'_>,
) -> Result<ControlFlow<()>, Unreadable> {
    let mapping = options.mapping.as_ref();
    let encoding = mapping.and_then(|m| m.encoding.clone());
    let separator = mapping.and_then(|m| m.separator);
    let mut client = match &source.text {
        Some(text) => Client::pasted(program, text),
        None => Client::start(program, &source.path, encoding, separator),
    }
    .map_err(unreadable)?;
    let mut sheet: Option<(Option<String>, bool, Walk<'_>, Columns)> = None;
    loop {
        let message = client.next_message().map_err(unreadable)?;
        let flow = match message {
            Some(Message::Sheet {
                name,
                hidden,
                merges,
            }) => {
                let flow = sheet
                    .take()
                    .map_or(ControlFlow::Continue(()), |open| close(open, handle));
                let decided = mapping.and_then(|m| m.sheet(name.as_deref()));
                let walk = Walk::new(name.as_deref(), merges, decided, options.as_of);
                // A hidden sheet is an old copy or a list; it is read only if a person says so.
                sheet = Some((name, hidden && decided.is_none(), walk, Columns::default()));
                flow
            }
            Some(Message::Row(row)) => match sheet.as_mut() {
                Some((name, hidden, walk, columns)) if !*hidden => {
                    walk.push(row);
                    drain(name, walk, columns, handle)
                }
                _ => ControlFlow::Continue(()),
            },
            Some(Message::File {
                encoding,
                separator,
            }) => handle(Event::File(encoding, separator)),
            Some(Message::Progress(done, total)) => handle(Event::Progress(done, total)),
            Some(Message::End | Message::Failed(_)) => ControlFlow::Continue(()),
            None => {
                let flow = sheet
                    .take()
                    .map_or(ControlFlow::Continue(()), |open| close(open, handle));
                return Ok(flow);
            }
        };
        if flow.is_break() {
            return Ok(flow);
        }
    }
}

fn drain(
    name: &Option<String>,
    walk: &mut Walk<'_>,
    columns: &mut Columns,
    handle: &mut Handler<'_>,
) -> ControlFlow<()> {
    while let Some(item) = walk.next_item() {
        match item {
            Item::Table(found) => *columns = found,
            Item::Row(row, context) => handle(Event::Row {
                sheet: name,
                row,
                columns,
                context: &context,
            })?,
            Item::Not(row, what) => handle(Event::Not {
                sheet: name,
                row,
                what,
            })?,
        }
    }
    ControlFlow::Continue(())
}

fn close(
    open: (Option<String>, bool, Walk<'_>, Columns),
    handle: &mut Handler<'_>,
) -> ControlFlow<()> {
    let (name, hidden, mut walk, mut columns) = open;
    if !hidden {
        walk.finish();
        drain(&name, &mut walk, &mut columns, handle)?;
    }
    let register = walk.is_register();
    if !register && name.is_some() {
        handle(Event::Not {
            sheet: &name,
            row: 0,
            what: What::SheetToIgnore,
        })?;
    }
    handle(Event::Sheet(SheetProposal {
        register,
        hidden,
        header_rows: walk.head_rows.clone(),
        direction: walk.base().direction.clone(),
        kind: walk.base().kind.clone(),
        month_first: false,
        columns: walk.columns().list.clone(),
        name,
    }))
}

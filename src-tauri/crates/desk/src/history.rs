//! What happened, from the ledger, and undoing it by a new entry.

use crate::clock::rfc3339;
use crate::problems::Problem;
use crate::requests::{id, readable};
use crate::session::{Act, Open};
use crate::wire::{ChangeView, EntryView, HistoryPage, HistoryQuery, UndoEntry};
use comity_casework::edits::Op;
use comity_casework::value::Value;
use comity_vault::read::Happening;

/// `history.page`. The whole office's history is for those who see all files.
pub(crate) fn page(open: &Open, request: HistoryQuery) -> Result<HistoryPage, Problem> {
    let of = match &request.request {
        Some(row) => {
            let row = id(row)?;
            readable(open, row)?;
            Some(row)
        }
        None => {
            crate::access::Right::Decide.check(&open.member())?;
            None
        }
    };
    let limit = if request.limit == 0 {
        100
    } else {
        request.limit.min(500)
    };
    let (offset, limit) = (u64::from(request.offset), u64::from(limit));
    let (entries, total) = match of {
        Some(row) => open.vault.history(row, offset, limit)?,
        None => open.vault.journal(offset, limit)?,
    };
    Ok(HistoryPage {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        entries: entries.into_iter().map(view).collect(),
    })
}

fn view(entry: Happening) -> EntryView {
    let undoable = entry.seq > 1 && !entry.erased;
    EntryView {
        seq: u32::try_from(entry.seq).unwrap_or(u32::MAX),
        user: if entry.display.is_empty() {
            entry.user.to_string()
        } else {
            entry.display
        },
        at: rfc3339(entry.utc_ms),
        zone: i32::from(entry.zone_minutes),
        effective_on: entry.effective,
        reason: entry.reason,
        changes: entry
            .edits
            .into_iter()
            .map(|edit| {
                let field = |tag: u16| {
                    let fields = edit.noun.fields();
                    fields
                        .iter()
                        .find(|field| field.tag == tag)
                        .map_or("", |field| field.name)
                };
                let (op, name, was, now) = match &edit.op {
                    Op::Add => ("ADD", "", String::new(), String::new()),
                    Op::Drop => ("DROP", "", String::new(), String::new()),
                    Op::Set {
                        field: tag,
                        was,
                        now,
                    } => ("SET", field(*tag), plain(was), plain(now)),
                };
                ChangeView {
                    noun: edit.noun.name().to_owned(),
                    id: edit.id.to_string(),
                    field: name.to_owned(),
                    op: op.to_owned(),
                    was,
                    now,
                }
            })
            .collect(),
        intent: entry.intent,
        undoable,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => yes.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    }
}

/// `history.undo`.
pub(crate) fn undo(act: &mut Act<'_>, request: UndoEntry) -> Result<HistoryPage, Problem> {
    let seq = u64::from(request.seq);
    // The first entry is the office itself.
    if seq <= 1 {
        return Err(Problem::new("cannot-undo").with("seq", seq));
    }
    let edits = act.vault.undo_edits(seq)?;
    act.commit(edits, &request.reason, None)?;
    act.refresh()?;
    page(
        act,
        HistoryQuery {
            request: None,
            offset: 0,
            limit: 1,
        },
    )
}

//! Reads a register row by row and, when asked, writes it: one entry a request, all of them or none.

use super::own;
use super::place::Placed;
use crate::jobs::{Job, cancelled};
use crate::problems::Problem;
use crate::series::Numbering;
use crate::session::Open;
use crate::wire::{DuplicateGroup, ImportOutcome};
use comity_casework::edits::Edit;
use comity_casework::nouns::{Import, Link, OwnField, Request, Row, SourceRow};
use comity_casework::value::Id;
use comity_papers::register::{self, Decision, Options, Place, RowVerdict, Source, Summary};
use comity_vault::Commit;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

/// From so many new requests on, the search index is laid out anew after an import, so that later commits stay short.
const SETTLE_FROM: u32 = 1000;

/// The sort of an import whose rows were pasted.
const PASTED: &str = "PASTED";

/// Hears each row's verdict, in order.
pub type RowObserver<'a> = dyn FnMut(&RowVerdict) + 'a;

/// What is remembered of the rows so far.
#[derive(Default)]
struct Seen {
    /// Where a row's request went.
    requests: HashMap<String, Id>,
    /// Requests that are no matter of their own from the start.
    merged: HashSet<Id>,
    /// Gives references to rows that have none; nothing for a register, whose rows are numbered already.
    numbering: Option<Numbering>,
    /// The office's own fields.
    fields: Vec<OwnField>,
    /// Our references of this file.
    references: HashMap<String, Id>,
    duplicates: Vec<DuplicateGroup>,
    imported: u32,
    attached: u32,
    rejected: u32,
    warned: u32,
}

/// Reads a register. With `write`, its requests are in the store when this returns; otherwise nothing is.
///
/// # Errors
/// What the reader or the store answers, or `cancelled`; nothing is written then.
pub fn stream(
    open: &Open,
    intent: &'static str,
    job: &Job,
    source: &Source,
    options: &Options,
    write: bool,
    observe: &mut RowObserver<'_>,
) -> Result<(ImportOutcome, Summary), Problem> {
    let mut import = Import {
        id: open.new_id(),
        file_name: source
            .path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        digest: match &source.text {
            Some(text) => hex(&Sha256::digest(text)),
            None => digest(&source.path)?,
        },
        sort: source.text.as_ref().map_or("", |_| PASTED).to_owned(),
        mapping: options
            .mapping
            .as_ref()
            .and_then(|mapping| serde_json::to_string(mapping).ok())
            .unwrap_or_default(),
        ..Import::default()
    };
    let mut seen = Seen {
        numbering: source.text.as_ref().map(|_| Numbering::default()),
        fields: crate::own_fields::all(open)?,
        ..Seen::default()
    };
    let summary = if write {
        // A killed or cancelled import leaves nothing: its one transaction goes away with it.
        open.vault.bulk(|bulk| -> Result<Summary, Problem> {
            let mut put = |edits: Vec<Edit>, effective| -> Result<(), Problem> {
                if !edits.is_empty() {
                    let now = open.now();
                    bulk.commit(&Commit {
                        intent,
                        reason: None,
                        effective,
                        now,
                        edits,
                    })?;
                }
                Ok(())
            };
            job.step("WRITING");
            let summary = rows(
                open,
                job,
                source,
                options,
                import.id,
                &mut seen,
                observe,
                Some(&mut put),
            )?;
            import.imported = Some(i64::from(seen.imported));
            import.attached = Some(i64::from(seen.attached));
            import.rejected = Some(i64::from(seen.rejected));
            "DONE".clone_into(&mut import.status);
            // The ties stand in the import's own entry, so that undoing the import undoes them.
            let mut last = import.created();
            last.extend(links(open, &summary, &seen));
            put(last, None)?;
            Ok(summary)
        })?
    } else {
        job.step("CHECKING");
        rows(
            open, job, source, options, import.id, &mut seen, observe, None,
        )?
    };
    for group in &summary.possible_duplicates {
        seen.duplicates.push(DuplicateGroup {
            rows: group.places.iter().map(Place::id).collect(),
            existing: Vec::new(),
            why: group.why.to_owned(),
        });
    }
    let outcome = ImportOutcome {
        job: String::new(),
        import: write.then(|| import.id.to_string()),
        imported: seen.imported,
        attached: seen.attached,
        rejected: seen.rejected,
        warned: seen.warned,
        not_rows: u32::try_from(summary.not_rows.len()).unwrap_or(u32::MAX),
        duplicates: seen.duplicates,
    };
    if write && outcome.imported > SETTLE_FROM {
        // The import is on disk already; a search index left as it grew is slower, not wrong.
        let _tidied = open.vault.settle_search().is_ok();
    }
    Ok((outcome, summary))
}

/// Writes one entry's edits.
type Put<'a> = dyn FnMut(Vec<Edit>, Option<chrono::NaiveDate>) -> Result<(), Problem> + 'a;

#[expect(
    clippy::too_many_arguments,
    reason = "the one loop over a file's rows, called twice from above"
)]
fn rows(
    open: &Open,
    job: &Job,
    source: &Source,
    options: &Options,
    import: Id,
    seen: &mut Seen,
    observe: &mut RowObserver<'_>,
    mut put: Option<&mut Put<'_>>,
) -> Result<Summary, Problem> {
    let mut failed = None;
    let mut on_row = |verdict: RowVerdict| {
        if job.stopped() {
            failed = Some(cancelled());
            return ControlFlow::Break(());
        }
        match row(open, import, seen, verdict, put.as_deref_mut()) {
            Ok(verdict) => {
                observe(&verdict);
                ControlFlow::Continue(())
            }
            Err(problem) => {
                failed = Some(problem);
                ControlFlow::Break(())
            }
        }
    };
    let summary = register::read(
        source,
        &open.worker,
        options,
        &mut on_row,
        &|done, total| {
            job.progress(done, total);
        },
    );
    match failed {
        Some(problem) => Err(problem),
        None => Ok(summary?),
    }
}

/// Judges one row against the store and, when writing, puts it there.
fn row(
    open: &Open,
    import: Id,
    seen: &mut Seen,
    mut verdict: RowVerdict,
    put: Option<&mut Put<'_>>,
) -> Result<RowVerdict, Problem> {
    against_store(open, seen, &mut verdict)?;
    let mut edits = Vec::new();
    let mut effective = None;
    let mut became = None;
    match (&verdict.decision, &verdict.request) {
        (Decision::Import, Some(candidate)) => {
            let mut placed = Placed::of(open, import, candidate)?;
            if let Some(numbering) = &mut seen.numbering
                && placed.request().our_ref.is_empty()
            {
                placed.number(numbering.next(open, placed.request(), open.today())?);
            }
            let request = placed.request();
            became = Some(request.id);
            effective = super::place::day(candidate.date.as_deref());
            if request.merged {
                seen.merged.insert(request.id);
            }
            seen.requests.insert(verdict.place.id(), request.id);
            if !request.our_ref.is_empty() {
                seen.references.insert(request.our_ref.clone(), request.id);
            }
            let (own, unread) = own::values(open, &seen.fields, placed.request(), &candidate.own);
            verdict.warn.extend(unread.map(str::to_owned));
            edits.extend(placed.edits());
            edits.extend(own);
            seen.imported += 1;
        }
        (Decision::Attach, _) => {
            let target = target(open, seen, &verdict)?;
            match target {
                Some(request) => {
                    became = Some(request);
                    edits.extend(super::place::letter(open, request, &verdict));
                    seen.attached += 1;
                }
                None => {
                    verdict.decision = Decision::Reject;
                    verdict.reason = Some("ATTACH_TARGET_UNKNOWN".into());
                    seen.rejected += 1;
                }
            }
        }
        _ => seen.rejected += 1,
    }
    if !verdict.warn.is_empty() {
        seen.warned += 1;
    }
    if let Some(put) = put {
        let source = SourceRow {
            id: open.new_id(),
            import: Some(import),
            request: became,
            sheet: verdict.place.sheet.clone().unwrap_or_default(),
            row: i64::try_from(verdict.place.row).ok(),
            cells: serde_json::to_string(&verdict.raw).unwrap_or_default(),
            decision: super::report::decision_code(verdict.decision).to_owned(),
            reason: verdict.reason.clone().unwrap_or_default(),
            warnings: verdict.warn.join(" "),
        };
        edits.extend(source.created());
        put(edits, effective)?;
    }
    Ok(verdict)
}

/// The request a letter belongs to: a row of this file, or one the store knows by reference.
fn target(open: &Open, seen: &Seen, verdict: &RowVerdict) -> Result<Option<Id>, Problem> {
    if let Some(id) = verdict
        .attach_to
        .as_ref()
        .and_then(|row| seen.requests.get(row))
    {
        return Ok(Some(*id));
    }
    let Some(reference) = &verdict.attach_ref else {
        return Ok(None);
    };
    if let Some(id) = seen.references.get(reference) {
        return Ok(Some(*id));
    }
    Ok(open.vault.by_our_ref(reference)?.into_iter().next())
}

/// Flags a row that the store may hold already; refuses one whose own reference is taken.
fn against_store(open: &Open, seen: &mut Seen, verdict: &mut RowVerdict) -> Result<(), Problem> {
    if verdict.decision != Decision::Import {
        return Ok(());
    }
    let Some(candidate) = &verdict.request else {
        return Ok(());
    };
    if !open.vault.by_our_ref(&candidate.our_ref)?.is_empty() {
        verdict.decision = Decision::Reject;
        verdict.reason = Some("ALREADY_REGISTERED".into());
        return Ok(());
    }
    let known =
        open.vault
            .by_their_ref(&candidate.direction, &candidate.state, &candidate.their_ref)?;
    // Rows of this very import are the file's own affair: its summary groups them.
    let known: Vec<Id> = known
        .into_iter()
        .filter(|id| !seen.requests.values().any(|own| own == id))
        .collect();
    if known.is_empty() {
        return Ok(());
    }
    let mut existing = Vec::new();
    for id in known {
        if let Some(request) = open.vault.get::<Request>(id)? {
            existing.push(request.our_ref);
        }
    }
    verdict.warn.push("POSSIBLE_DUPLICATE".into());
    seen.duplicates.push(DuplicateGroup {
        rows: vec![verdict.place.id()],
        existing,
        why: "IN_STORE".into(),
    });
    Ok(())
}

/// The ties the file tells of, and its possible duplicates as suspected ties for a person to judge.
fn links(open: &Open, summary: &Summary, seen: &Seen) -> Vec<Edit> {
    let at = |row: &str| seen.requests.get(row).copied();
    let mut edits = Vec::new();
    for link in &summary.links {
        let (Some(from), Some(to)) = (at(&link.from), at(&link.to)) else {
            continue;
        };
        edits.extend(tie(open, from, to, link.kind, false));
        if link.kind == "FOLLOWS_PROV_ARREST" && !seen.merged.contains(&to) {
            // One matter in the figures (domain.md 1): the arrest is counted with its request.
            let arrest = Request {
                id: to,
                ..Request::default()
            };
            edits.extend(
                Request {
                    merged: true,
                    ..arrest.clone()
                }
                .changed_from(&arrest),
            );
        }
    }
    for group in &summary.possible_duplicates {
        let mut ids = group.places.iter().filter_map(|place| at(&place.id()));
        let Some(first) = ids.next() else { continue };
        for later in ids {
            edits.extend(tie(open, later, first, "DUPLICATE_OF", true));
        }
    }
    edits
}

fn tie(open: &Open, from: Id, to: Id, tie: &str, suspected: bool) -> Vec<Edit> {
    Link {
        id: open.new_id(),
        from_request: Some(from),
        to_request: Some(to),
        tie: tie.to_owned(),
        suspected,
    }
    .created()
}

/// SHA-256 of the file, hexadecimal, read in pieces.
pub(crate) fn digest(path: &Path) -> Result<String, Problem> {
    let unreadable = |_| Problem::new("file-unreadable").at("file");
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0_u8; 64 * 1024];
    loop {
        let read = file.read(&mut piece).map_err(unreadable)?;
        match piece.get(..read) {
            Some([]) | None => break,
            Some(bytes) => hash.update(bytes),
        }
    }
    Ok(hex(&hash.finalize()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

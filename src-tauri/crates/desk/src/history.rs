//! What happened, from the ledger, and undoing it by a new entry.

use crate::absences::display;
use crate::access::{Eyes, Look, Reach, Right, Seen, eyes};
use crate::clock::{day_at, rfc3339};
use crate::entered;
use crate::problems::Problem;
use crate::requests::{id, readable};
use crate::session::{Act, Open};
use crate::wire::{ChangeView, EntryView, HistoryPage, HistoryPerson, HistoryQuery, UndoEntry};
use chrono::NaiveDate;
use comity_casework::edits::{Edit, Op};
use comity_casework::nouns::{Member, Noun, Proposal, Request};
use comity_casework::value::{Id, Value};
use comity_vault::read::{Happening, Heading};
use std::collections::BTreeSet;

/// `history.page`. The whole office's history is for those who see all files.
pub(crate) fn page(open: &Open, request: HistoryQuery) -> Result<HistoryPage, Problem> {
    let reaches = Right::Audit.reaches(&open.member());
    let whole = reaches.contains(&Reach::All);
    let of = match &request.request {
        Some(row) => {
            let row = id(row)?;
            readable(open, row)?;
            Some(row)
        }
        None => {
            // The whole office's log is a head's; an administrator reads who and when, and no content.
            if !whole && !reaches.contains(&Reach::Metadata) {
                return Err(Problem::new("not-allowed").with("role", &open.member().role));
            }
            None
        }
    };
    let limit = match request.limit {
        0 => 100,
        limit => limit.min(500) as usize,
    };
    let eyes = eyes(open)?;
    let (entries, total, all, people) = match of {
        Some(row) => {
            let headings = open.vault.headings(row)?;
            let people = people(open, &headings)?;
            let all = headings.len();
            let wanted = Wanted::of(&request)?;
            let seqs: Vec<u64> = headings
                .into_iter()
                .filter(|heading| wanted.holds(heading))
                .map(|heading| heading.seq)
                .collect();
            let page = seqs
                .iter()
                .copied()
                .skip(request.offset as usize)
                .take(limit);
            let page: Vec<u64> = page.collect();
            (open.vault.entries(&page)?, seqs.len(), all, people)
        }
        None => {
            Wanted::of(&request)?.is_everything()?;
            let (entries, total) = open
                .vault
                .journal(u64::from(request.offset), limit as u64)?;
            let total = usize::try_from(total).unwrap_or(usize::MAX);
            (entries, total, total, Vec::new())
        }
    };
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(HistoryPage {
        total: small(total),
        all: small(all),
        people,
        entries: entries
            .into_iter()
            .map(|entry| shown(open, &eyes, whole || of.is_some(), entry))
            .collect::<Result<_, _>>()?,
    })
}

/// What of a file's history is asked for; whatever is empty asks nothing.
#[derive(Default, PartialEq)]
struct Wanted {
    user: Option<Id>,
    about: String,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Wanted {
    fn of(asked: &HistoryQuery) -> Result<Self, Problem> {
        if !asked.about.is_empty() && !GROUPS.contains(&asked.about.as_str()) {
            return Err(Problem::new("unknown-code")
                .at("about")
                .with("value", &asked.about));
        }
        Ok(Self {
            user: match asked.user.as_str() {
                "" => None,
                user => Some(user.parse().map_err(|_| {
                    Problem::new("no-such-member")
                        .at("user")
                        .with("login", user)
                })?),
            },
            about: asked.about.clone(),
            from: entered::day("from", &asked.from)?,
            to: entered::day("to", &asked.to)?,
        })
    }

    /// The office's log is read whole: it is too long to be sifted.
    fn is_everything(&self) -> Result<(), Problem> {
        if *self == Self::default() {
            Ok(())
        } else {
            Err(Problem::new("required").at("request"))
        }
    }

    /// Days are those of the place where the entry was written.
    fn holds(&self, heading: &Heading) -> bool {
        let day = day_at(heading.utc_ms, i32::from(heading.zone_minutes));
        self.user.is_none_or(|user| heading.user == user)
            && (self.about.is_empty() || about(&heading.intent) == self.about)
            && self.from.is_none_or(|from| day >= from)
            && self.to.is_none_or(|to| day <= to)
    }
}

/// What a reader can ask for, in the order of a file's tabs.
const GROUPS: [&str; 8] = [
    "file",
    "deadlines",
    "persons",
    "measures",
    "promises",
    "letters",
    "access",
    "reads",
];

/// What an entry is about, by the noun its act begins with.
fn about(intent: &str) -> &'static str {
    match intent.split('.').next().unwrap_or_default() {
        "deadlines" => "deadlines",
        "persons" | "charges" | "offences" => "persons",
        "measures" | "data" | "assets" => "measures",
        "consultations" | "conditions" | "uses" => "promises",
        "communications" | "translations" => "letters",
        "grants" | "proposals" | "handovers" | "confidentiality" => "access",
        "audit" => "reads",
        _ => "file",
    }
}

/// Who wrote, each once, by name.
fn people(open: &Open, headings: &[Heading]) -> Result<Vec<HistoryPerson>, Problem> {
    let ids: BTreeSet<Id> = headings.iter().map(|heading| heading.user).collect();
    let members = open.vault.all::<Member>()?;
    let mut people: Vec<HistoryPerson> = ids
        .into_iter()
        .map(|id| HistoryPerson {
            id: id.to_string(),
            name: members
                .iter()
                .find(|member| member.id == id)
                .map_or_else(|| id.to_string(), |member| member.display.clone()),
        })
        .collect();
    people.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(people)
}

/// An entry as this reader may see it: of a file that is not for them, and for who reads no content, that something
/// was done and by whom.
fn shown(open: &Open, eyes: &Eyes, content: bool, entry: Happening) -> Result<EntryView, Problem> {
    let mut visible = content;
    for request in &entry.requests {
        let about = open.vault.get::<Request>(*request)?;
        visible &= about.is_none_or(|about| eyes.look(Seen::of(&about)) == Look::Whole);
    }
    let proposed_by = proposer(open, &entry)?;
    let entry = if visible {
        entry
    } else {
        Happening {
            edits: Vec::new(),
            reason: None,
            effective: None,
            ..entry
        }
    };
    Ok(EntryView {
        masked: !visible,
        undoable: visible && entry.seq > 1 && !entry.erased,
        proposed_by,
        ..view(entry)
    })
}

/// Who proposed what a head approved with this entry.
fn proposer(open: &Open, entry: &Happening) -> Result<String, Problem> {
    let approved = |edit: &&Edit| {
        edit.noun == Noun::Proposal
            && matches!(&edit.op, Op::Set { now: Value::Text(text), .. } if text == "APPROVED")
    };
    let Some(edit) = entry.edits.iter().find(approved) else {
        return Ok(String::new());
    };
    let proposal = open.vault.get::<Proposal>(edit.id)?.unwrap_or_default();
    Ok(display(&open.vault.all::<Member>()?, &proposal.proposed_by))
}

fn view(entry: Happening) -> EntryView {
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
        about: about(&entry.intent).to_owned(),
        intent: entry.intent,
        undoable: false,
        proposed_by: String::new(),
        approved_by: entry.approved_by,
        masked: false,
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
    // Only who sees all that an entry touched can undo it.
    let place = act.vault.head().checked_sub(seq);
    let place = place.ok_or_else(|| Problem::new("cannot-undo").with("seq", seq))?;
    let (entries, _) = act.vault.journal(place, 1)?;
    for request in entries.iter().flat_map(|entry| &entry.requests) {
        readable(act, *request)?;
    }
    let edits = act.vault.undo_edits(seq)?;
    act.commit(edits, &request.reason, None)?;
    act.refresh()?;
    page(
        act,
        HistoryQuery {
            limit: 1,
            ..HistoryQuery::default()
        },
    )
}

//! Four eyes across two days or two rooms (domain.md 10): one person proposes a step, and a head who is somebody else
//! runs it. Nothing is done before; everything but the second person has to be there already.

use crate::access::{Reach, Right, eyes, visible};
use crate::commands::{CommandInfo, Sort, find_command};
use crate::problems::Problem;
use crate::requests::{id, readable, seen, text};
use crate::session::{Act, Open};
use crate::wire::{ById, DecideProposal, MakeProposal, OfFile, ProposalView, ProposalsView};
use comity_casework::nouns::{Member, Noun, Proposal, Request, Row};
use comity_casework::value::Id;
use serde_json::Value;

/// Undoing an import writes in bulk, past any rehearsal.
const NEVER: [&str; 1] = ["import.undo"];

/// `proposals.make`: rehearsed first, so that a head is only shown what could be done.
pub(crate) fn make(act: &mut Act<'_>, typed: MakeProposal) -> Result<ProposalsView, Problem> {
    let command = proposable(&typed.command)?;
    let request = match typed.request.trim() {
        "" => None,
        row => {
            let row = id(row)?;
            readable(act, row)?;
            Some(row)
        }
    };
    about_the_same(act, &typed.body, request)?;
    let mut body = typed.body;
    if let Some(fields) = body.as_object_mut() {
        // Nobody's passphrase is kept, and who approves is seen then.
        fields.retain(|name, _| name != "approved_by" && name != "approver_passphrase");
    }
    rehearse(act, command, &body)?;
    let row = Proposal {
        id: act.new_id(),
        request,
        command: typed.command,
        body: body.to_string(),
        proposed_by: act.member().login,
        proposed_on: Some(act.today()),
        status: "OPEN".into(),
        seen: version(act, request)?,
        ..Proposal::default()
    };
    act.commit(row.created(), "", None)?;
    list(act, OfFile::default())
}

/// `proposals.list`: those that wait for this member, and their own; of one file, or of all.
pub(crate) fn list(open: &Open, typed: OfFile) -> Result<ProposalsView, Problem> {
    let me = open.member();
    let of = match typed.request.trim() {
        "" => None,
        row => Some(id(row)?),
    };
    let mut waiting = Vec::new();
    let mut mine = Vec::new();
    for row in open.vault.having::<Proposal>("status", "OPEN")? {
        if row.proposed_by != me.login && Right::Approve.check(&me).is_ok() {
            waiting.extend(view(open, row, of)?);
        }
    }
    for row in open
        .vault
        .having::<Proposal>("proposed_by", me.login.as_str())?
    {
        mine.extend(view(open, row, of)?);
    }
    mine.reverse();
    Ok(ProposalsView {
        waiting,
        mine,
        answer: None,
    })
}

/// How many proposals wait for the member who is in.
pub(crate) fn waiting(open: &Open) -> Result<u32, Problem> {
    let waiting = list(open, OfFile::default())?.waiting;
    Ok(u32::try_from(waiting.len()).unwrap_or(u32::MAX))
}

/// `proposals.approve`: runs the step. The entry is the head's; the step names both.
pub(crate) fn approve(act: &mut Act<'_>, typed: DecideProposal) -> Result<ProposalsView, Problem> {
    let before = open_one(act, &typed.id)?;
    let command = proposable(&before.command)?;
    if let Some(request) = before.request {
        readable(act, request)?;
        if stale(act, &before)? {
            return Err(Problem::new("changed-meanwhile").with("fields", "status"));
        }
    }
    let members = act.vault.all::<Member>()?;
    let live = |one: &&Member| one.login == before.proposed_by && !one.retired;
    let proposer = members.iter().find(live).cloned();
    let proposer = proposer.ok_or_else(|| gone(&before))?;
    if proposer.login == act.member().login {
        return Err(Problem::new("approver-is-oneself").with("login", &proposer.login));
    }
    let decided = decided(act, &before, "APPROVED", &typed.note);
    let along = decided.changed_from(&before);
    let body = refreshed(act, &before)?;
    let (inner, answer) = {
        let mut inner = Act::approved(act.open, command.name, proposer, along);
        let handler = command.act.ok_or_else(|| not_proposable(command.name))?;
        let answer = handler(&mut inner, &body)?;
        inner.settle()?;
        (inner, answer)
    };
    act.join(inner);
    Ok(ProposalsView {
        answer: Some(answer),
        ..list(act, OfFile::default())?
    })
}

/// `proposals.decline`: with a word why.
pub(crate) fn decline(act: &mut Act<'_>, typed: DecideProposal) -> Result<ProposalsView, Problem> {
    let before = open_one(act, &typed.id)?;
    if typed.note.trim().is_empty() {
        return Err(Problem::new("required").at("note"));
    }
    if before.proposed_by == act.member().login {
        return Err(Problem::new("approver-is-oneself").with("login", &before.proposed_by));
    }
    end(act, &before, "DECLINED", &typed.note)
}

/// `proposals.withdraw`: one's own.
pub(crate) fn withdraw(act: &mut Act<'_>, typed: DecideProposal) -> Result<ProposalsView, Problem> {
    let before = own(act, &typed.id)?;
    end(act, &before, "WITHDRAWN", &typed.note)
}

/// `proposals.renew`: the file has changed, and the step is still wanted.
pub(crate) fn renew(act: &mut Act<'_>, typed: ById) -> Result<ProposalsView, Problem> {
    let before = own(act, &typed.id)?;
    if let Some(request) = before.request {
        readable(act, request)?;
    }
    let body = refreshed(act, &before)?;
    let body: Value = serde_json::from_str(&body).unwrap_or_default();
    rehearse(act, proposable(&before.command)?, &body)?;
    let after = Proposal {
        seen: version(act, before.request)?,
        proposed_on: Some(act.today()),
        ..before.clone()
    };
    act.commit(after.changed_from(&before), "", None)?;
    list(act, OfFile::default())
}

fn not_proposable(command: &str) -> Problem {
    Problem::new("not-proposable")
        .at("command")
        .with("command", command)
}

fn gone(row: &Proposal) -> Problem {
    Problem::new("no-such-member").with("login", &row.proposed_by)
}

/// A command that can wait for a second person: a step, or what a head decides.
fn proposable(name: &str) -> Result<&'static CommandInfo, Problem> {
    let rights = [Right::Step, Right::Work, Right::Decide, Right::Settings];
    find_command(name)
        .filter(|row| row.sort == Sort::Write && rights.contains(&row.right))
        .filter(|row| !NEVER.contains(&row.name))
        .ok_or_else(|| not_proposable(name))
}

/// Runs a command without writing: as the member themselves, who may not need anybody; then with a second person.
fn rehearse(act: &Act<'_>, command: &'static CommandInfo, body: &Value) -> Result<(), Problem> {
    let me = act.member();
    let reaches = command.right.reaches(&me);
    if reaches.is_empty() {
        return Err(Problem::new("not-allowed").with("role", &me.role));
    }
    let handler = command.act.ok_or_else(|| not_proposable(command.name))?;
    let body = body.to_string();
    if reaches.iter().any(|reach| *reach != Reach::Propose) {
        match handler(&mut Act::rehearsal(act.open, command.name, false), &body) {
            Ok(_) => return Err(Problem::new("no-second-person-needed").at("command")),
            Err(no) if ["needs-second-person", "needs-head"].contains(&no.code.as_str()) => {}
            Err(no) => return Err(no),
        }
    }
    handler(&mut Act::rehearsal(act.open, command.name, true), &body).map(drop)
}

/// What is proposed for one file must be about that file.
fn about_the_same(open: &Open, body: &Value, request: Option<Id>) -> Result<(), Problem> {
    for field in ["request", "id"] {
        let named = body.get(field).and_then(Value::as_str);
        let Some(named) = named.and_then(|text| text.parse::<Id>().ok()) else {
            continue;
        };
        if Some(named) != request && open.vault.get::<Request>(named)?.is_some() {
            return Err(Problem::new("no-such-request")
                .at("request")
                .with("id", named));
        }
    }
    Ok(())
}

/// The version of the file a proposal rests on.
fn version(act: &Act<'_>, request: Option<Id>) -> Result<Option<i64>, Problem> {
    let seen = request.map(|request| seen(act, request)).transpose()?;
    Ok(seen.map(i64::from))
}

/// Whether anything of the file changed since: who sees it, what is to do and what is proposed do not count.
fn stale(open: &Open, row: &Proposal) -> Result<bool, Problem> {
    let (Some(request), Some(from)) = (row.request, row.seen) else {
        return Ok(false);
    };
    let beside = [Noun::Proposal, Noun::Grant, Noun::Task, Noun::HandoverItem];
    let from = u64::try_from(from).unwrap_or_default();
    let since = open.vault.history_since(request, from)?;
    Ok(since
        .iter()
        .flat_map(|entry| &entry.edits)
        .any(|edit| !beside.contains(&edit.noun)))
}

/// The command's request with the version that stands now: that nothing else has changed was just found out.
fn refreshed(act: &Act<'_>, row: &Proposal) -> Result<String, Problem> {
    let mut body: Value = serde_json::from_str(&row.body).unwrap_or_default();
    if let (Some(request), Some(place)) = (row.request, body.get_mut("seen")) {
        *place = Value::from(seen(act, request)?);
    }
    Ok(body.to_string())
}

fn open_one(open: &Open, row: &str) -> Result<Proposal, Problem> {
    let no_such = || Problem::new("no-such-row").at("id");
    let row: Id = row.parse().map_err(|_| no_such())?;
    let found = open.vault.get::<Proposal>(row)?.ok_or_else(no_such)?;
    if let Some(request) = found.request {
        readable(open, request)?;
    }
    if found.status == "OPEN" {
        Ok(found)
    } else {
        Err(Problem::new("proposal-decided")
            .at("id")
            .with("status", &found.status))
    }
}

fn own(act: &Act<'_>, row: &str) -> Result<Proposal, Problem> {
    let found = open_one(act, row)?;
    if found.proposed_by == act.member().login {
        Ok(found)
    } else {
        Err(Problem::new("not-allowed").with("role", &act.member().role))
    }
}

fn decided(act: &Act<'_>, before: &Proposal, status: &str, note: &str) -> Proposal {
    Proposal {
        status: status.to_owned(),
        decided_by: act.member().login,
        decided_on: Some(act.today()),
        note: note.trim().to_owned(),
        ..before.clone()
    }
}

fn end(
    act: &mut Act<'_>,
    before: &Proposal,
    status: &str,
    note: &str,
) -> Result<ProposalsView, Problem> {
    let after = decided(act, before, status, note);
    act.commit(after.changed_from(before), note.trim(), None)?;
    list(act, OfFile::default())
}

/// A proposal as shown; none where its file is not for this reader, or not the one asked for.
fn view(open: &Open, row: Proposal, of: Option<Id>) -> Result<Option<ProposalView>, Problem> {
    if of.is_some() && row.request != of {
        return Ok(None);
    }
    let mut our_ref = String::new();
    if let Some(request) = row.request {
        let Some(about) = visible(open, &eyes(open)?, request)? else {
            return Ok(None);
        };
        our_ref = about.our_ref;
    }
    let body: Value = serde_json::from_str(&row.body).unwrap_or_default();
    let to = body
        .get("to")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    Ok(Some(ProposalView {
        id: row.id.to_string(),
        request: row.request.map(|id| id.to_string()).unwrap_or_default(),
        our_ref,
        to,
        stale: row.status == "OPEN" && stale(open, &row)?,
        proposed_on: text(row.proposed_on),
        decided_on: text(row.decided_on),
        command: row.command,
        body,
        proposed_by: row.proposed_by,
        status: row.status,
        decided_by: row.decided_by,
        note: row.note,
    }))
}

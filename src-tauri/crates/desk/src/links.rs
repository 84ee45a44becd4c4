//! Ties between requests, suspected ones judged, and the request that follows another.

use crate::access::{Reader, eyes, visible};
use crate::deadlines::holds;
use crate::entered::standing;
use crate::problems::Problem;
use crate::requests::{self, file_view, id, readable, set_fields};
use crate::session::{Act, Open};
use crate::today::custody_of;
use crate::wire::{AddLink, CustodyView, DropRow, FileView, FollowRequest, JudgeLink};
use chrono::NaiveDate;
use comity_casework::file::File;
use comity_casework::lifecycle;
use comity_casework::nouns::{Involvement, Link, Offence, Request, Row};
use comity_casework::ties::{self, End};
use comity_casework::value::Id;

/// `links.add`.
pub(crate) fn add(act: &mut Act<'_>, typed: AddLink) -> Result<FileView, Problem> {
    let (from, to) = (end(act, "from", &typed.from)?, end(act, "to", &typed.to)?);
    let law = act.law();
    ties::judge(&law, &typed.tie, end_of(&from), end_of(&to), &from.links)?;
    let link = Link {
        id: act.new_id(),
        from_request: Some(from.request.id),
        to_request: Some(to.request.id),
        tie: typed.tie,
        suspected: typed.suspected,
    };
    let mut edits = link.created();
    edits.extend(ties::merging(&link, &from.request, &to.request));
    edits.extend(holds(act, &from.request, &[link])?);
    act.commit(edits, "", None)?;
    file_view(act, from.request.id)
}

/// `links.drop`.
pub(crate) fn drop(act: &mut Act<'_>, typed: DropRow) -> Result<FileView, Problem> {
    let (link, from, to) = both_ends(act, &typed.id)?;
    let mut edits = vec![link.dropped()];
    edits.extend(ties::parting(&link, &from.request, &to.request));
    edits.extend(lifecycle::released(&to, from.request.id));
    act.commit(edits, &typed.reason, None)?;
    file_view(act, from.request.id)
}

/// `links.judge`: a suspected tie is so, or the two are kept apart. What was suspected stays in the history.
pub(crate) fn judge(act: &mut Act<'_>, typed: JudgeLink) -> Result<FileView, Problem> {
    let (link, from, to) = both_ends(act, &typed.id)?;
    if !link.suspected {
        return Err(Problem::new("tie-judged").at("id"));
    }
    let edits = match typed.verdict.as_str() {
        "SAME" => {
            let certain = Link {
                suspected: false,
                ..link.clone()
            };
            let mut edits = certain.changed_from(&link);
            edits.extend(ties::merging(&certain, &from.request, &to.request));
            edits.extend(holds(act, &from.request, &[certain])?);
            edits
        }
        "APART" => vec![link.dropped()],
        odd => {
            return Err(Problem::new("unknown-code")
                .at("verdict")
                .with("value", odd));
        }
    };
    act.commit(edits, &typed.reason, None)?;
    file_view(act, from.request.id)
}

/// `requests.follow`: the request that follows another, tied to it, with what carries over, in one entry.
pub(crate) fn follow(act: &mut Act<'_>, typed: FollowRequest) -> Result<FileView, Problem> {
    let earlier = readable(act, id(&typed.request)?)?;
    let law = act.law();
    let mut request = carried(&earlier.request, act.new_id());
    request.kind.clone_from(&typed.kind);
    request.direction = match typed.direction.as_str() {
        "" => ties::direction_of_follow_up(&typed.tie, &earlier.request.direction),
        direction => direction.to_owned(),
    };
    let mut fields = typed.fields.clone();
    fields.insert("kind".into(), request.kind.clone());
    fields.insert("direction".into(), request.direction.clone());
    set_fields(&mut request, &fields, &law)?;
    let mut file = File {
        persons: earlier.persons.clone(),
        names: earlier.names.clone(),
        ..File::default()
    };
    requests::refer(act, &mut request)?;
    for measure in &typed.measures {
        let row = crate::measures::row(act, &law, request.id, measure, "measures")?;
        file.measures.push(row);
    }
    file.offences
        .extend(earlier.offences.iter().map(|one| Offence {
            id: act.new_id(),
            request: Some(request.id),
            decision: String::new(),
            ground: String::new(),
            ..one.clone()
        }));
    let involvements = earlier.involvements.iter();
    file.involvements
        .extend(involvements.map(|one| Involvement {
            id: act.new_id(),
            request: Some(request.id),
            ..one.clone()
        }));
    file.request = request;
    ties::judge(&law, &typed.tie, end_of(&file), end_of(&earlier), &[])?;
    let link = Link {
        id: act.new_id(),
        from_request: Some(file.request.id),
        to_request: Some(earlier.request.id),
        tie: typed.tie.clone(),
        suspected: false,
    };
    let mut edits = requests::begun(act, &file, Vec::new())?;
    edits.extend(crate::own_fields::typed(
        act,
        &file.request,
        &typed.own,
        true,
    )?);
    edits.extend(link.created());
    edits.extend(ties::merging(&link, &file.request, &earlier.request));
    edits.extend(holds(act, &file.request, &[link])?);
    // What a refusal asked for is done once its follow-up exists.
    edits.extend(comity_casework::refusals::answered(
        &act.vault.of_request(earlier.request.id)?,
        &file.request.kind,
        &act.member().login,
        act.today(),
    ));
    let effective = file.request.received_on.or(file.request.sent_on);
    act.commit(edits, "", effective)?;
    file_view(act, file.request.id)
}

/// What a follow-up has in common with the request it follows: the other State, the basis, the case, who works it,
/// and how closely it is kept.
pub(crate) fn carried(earlier: &Request, row: Id) -> Request {
    Request {
        id: row,
        case_file: earlier.case_file,
        state: earlier.state.clone(),
        authority: earlier.authority.clone(),
        directory: earlier.directory,
        home_authority: earlier.home_authority.clone(),
        basis: earlier.basis.clone(),
        other_bases: earlier.other_bases.clone(),
        agreed_paragraphs: earlier.agreed_paragraphs,
        subject: earlier.subject.clone(),
        language: earlier.language.clone(),
        channel: earlier.channel.clone(),
        sensitivity: earlier.sensitivity.clone(),
        confidential: earlier.confidential.clone(),
        confidential_until: earlier.confidential_until,
        no_notice: earlier.no_notice,
        provider_gag: earlier.provider_gag,
        domestic_ref: earlier.domestic_ref.clone(),
        purpose: earlier.purpose.clone(),
        officer: earlier.officer.clone(),
        unit: earlier.unit.clone(),
        ..Request::default()
    }
}

fn end_of(file: &File) -> End<'_> {
    End {
        request: &file.request,
        measures: &file.measures,
    }
}

/// A request at one end of a tie; both must be readable.
fn end<R: Reader>(reader: &R, field: &str, row: &str) -> Result<File, Problem> {
    let missing = || Problem::new("no-such-row").at(field);
    let row = row.trim().parse().map_err(|_| missing())?;
    match readable(reader, row) {
        Err(problem) if problem.code == "no-such-request" => Err(missing()),
        file => file,
    }
}

fn both_ends<R: Reader>(reader: &R, row: &str) -> Result<(Link, File, File), Problem> {
    let missing = || Problem::new("no-such-row").at("id");
    let row: Id = row.trim().parse().map_err(|_| missing())?;
    let link = reader.desk().vault.get::<Link>(row)?.ok_or_else(missing)?;
    let of = |request: Option<Id>| {
        let request = request.map(|id| id.to_string()).unwrap_or_default();
        end(reader, "id", &request)
    };
    let (from, to) = (of(link.from_request)?, of(link.to_request)?);
    let link = standing("id", &from.links, row)?.clone();
    Ok((link, from, to))
}

/// The custody ruler: of this file, or of the provisional arrest that it follows, for the two are one matter.
pub(crate) fn custody(
    open: &Open,
    file: &File,
    today: NaiveDate,
) -> Result<Option<CustodyView>, Problem> {
    let law = open.law();
    if let Some(own) = custody_of(&law, file, today) {
        return Ok(Some(own));
    }
    let followed = file.links.iter().find(|link| {
        link.tie == "FOLLOWS_PROV_ARREST" && link.from_request == Some(file.request.id)
    });
    let Some(arrest) = followed.and_then(|link| link.to_request) else {
        return Ok(None);
    };
    // Only a look along: a shut door says nothing here and leaves no trace.
    if visible(open, &eyes(open)?, arrest)?.is_none() {
        return Ok(None);
    }
    Ok(custody_of(&law, &open.vault.file(arrest)?, today))
}

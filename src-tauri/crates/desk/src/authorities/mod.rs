//! The directory: who in another State is asked for what, by which channel and in which language, and when that was
//! last verified.

mod export;
mod import;

pub(crate) use export::export;
pub(crate) use import::{rehearse, run};

use crate::entered;
use crate::problems::Problem;
use crate::session::{Act, Open};
use crate::typed::{Form, Forms, edited, edits, kept, required, shown};
use crate::wire::{
    AddresseeView, AuthoritiesFor, AuthorityPage, AuthorityQuery, AuthorityView, ById,
    RetireAuthority, RowEdit, VerifyAuthority,
};
use chrono::NaiveDate;
use comity_casework::directory::{addressees, competent, stale};
use comity_casework::nouns::{Authority, Request};
use comity_papers::fold;

/// What a form may set. Verification and retirement have commands of their own.
const FORMS: Forms = &[
    ("state", Form::State),
    ("name", Form::Text),
    ("local_name", Form::Text),
    ("competences", Form::Codes("competence")),
    ("channels", Form::Codes("channel")),
    ("languages", Form::Languages),
    ("address", Form::Text),
    ("phone", Form::Text),
    ("email", Form::Text),
    ("urgent_contact", Form::Text),
    ("territory", Form::Text),
    ("bases", Form::Bases),
    ("remarks", Form::Text),
];

/// What no authority of the directory is without.
const NEEDED: [&str; 3] = ["state", "name", "competences"];

/// `authorities.list`: by State, those of the whole State before those of a part, by name.
pub(crate) fn list(open: &Open, query: AuthorityQuery) -> Result<AuthorityPage, Problem> {
    let today = open.today();
    let words = fold::key(&query.text);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut found: Vec<Authority> = open.vault.all::<Authority>()?;
    found.retain(|one| {
        (query.retired || !one.retired)
            && (query.state.is_empty() || one.state == query.state)
            && (query.competence.is_empty() || competent(one, &query.competence))
            && (!query.stale || stale(one.verified_on, today))
            && says(one, &words)
    });
    sort(&mut found);
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let limit = match query.limit {
        0 => 100,
        limit => limit.min(500),
    };
    let page = found
        .iter()
        .skip(query.offset as usize)
        .take(limit as usize);
    Ok(AuthorityPage {
        total,
        rows: page.map(|one| authority_view(one, today)).collect(),
    })
}

/// Puts authorities in the order of a directory.
pub(crate) fn sort(authorities: &mut [Authority]) {
    authorities.sort_by(|a, b| {
        let place = |one: &Authority| {
            let part = !one.territory.is_empty();
            (one.state.clone(), part, one.territory.clone())
        };
        place(a).cmp(&place(b)).then_with(|| a.name.cmp(&b.name))
    });
}

fn says(authority: &Authority, words: &[&str]) -> bool {
    if words.is_empty() {
        return true;
    }
    let texts = [
        &authority.name,
        &authority.local_name,
        &authority.territory,
        &authority.address,
        &authority.email,
        &authority.remarks,
    ];
    let texts = texts.map(|text| fold::key(text)).join(" ");
    words.iter().all(|word| texts.contains(word))
}

/// `authorities.view`.
pub(crate) fn view(open: &Open, request: ById) -> Result<AuthorityView, Problem> {
    Ok(authority_view(&kept(open, &request.id)?, open.today()))
}

/// `authorities.save`.
pub(crate) fn save(act: &mut Act<'_>, typed: RowEdit) -> Result<AuthorityView, Problem> {
    let (before, row) = edited::<Authority>(act, &typed, FORMS)?;
    required(&row, &NEEDED)?;
    let key = key_of(&row);
    let twice = |other: &Authority| other.id != row.id && !other.retired && key_of(other) == key;
    if !row.retired && act.vault.all::<Authority>()?.iter().any(twice) {
        return Err(Problem::new("noted-already").at("name"));
    }
    act.commit(edits(before.as_ref(), &row), &typed.reason, None)?;
    Ok(authority_view(&row, act.today()))
}

/// `authorities.verify`: somebody asked, and this is how.
pub(crate) fn verify(
    act: &mut Act<'_>,
    request: VerifyAuthority,
) -> Result<AuthorityView, Problem> {
    let today = act.today();
    let before: Authority = kept(act, &request.id)?;
    let on = entered::day_or("on", &request.on, today)?;
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    let how = request.how.trim();
    if how.is_empty() {
        return Err(Problem::new("required").at("how").with("field", "how"));
    }
    let row = Authority {
        verified_on: Some(on),
        verified_by: act.by().login,
        verified_how: how.to_owned(),
        ..before.clone()
    };
    act.commit(edits(Some(&before), &row), "", Some(on))?;
    Ok(authority_view(&row, today))
}

/// `authorities.retire`: it stays readable where it was used, and is proposed no more.
pub(crate) fn retire(
    act: &mut Act<'_>,
    request: RetireAuthority,
) -> Result<AuthorityView, Problem> {
    let before: Authority = kept(act, &request.id)?;
    if request.reason.trim().is_empty() {
        return Err(Problem::new("required")
            .at("reason")
            .with("field", "reason"));
    }
    let row = Authority {
        retired: request.retired,
        ..before.clone()
    };
    act.commit(edits(Some(&before), &row), request.reason.trim(), None)?;
    Ok(authority_view(&row, act.today()))
}

/// `authorities.for`: whom to write to for a new request.
pub(crate) fn for_request(
    open: &Open,
    asked: AuthoritiesFor,
) -> Result<Vec<AddresseeView>, Problem> {
    if open.law().kind(&asked.kind).is_none() {
        return Err(Problem::new("unknown-code")
            .at("kind")
            .with("value", &asked.kind));
    }
    let today = open.today();
    let all = open.vault.all::<Authority>()?;
    let state = asked.state.trim().to_uppercase();
    Ok(addressees(&all, &state, &asked.kind, today)
        .into_iter()
        .map(|one| AddresseeView {
            authority: authority_view(one.authority, today),
            competent: one.competent,
            regional: one.regional,
        })
        .collect())
}

/// An authority as shown.
pub(crate) fn authority_view(row: &Authority, today: NaiveDate) -> AuthorityView {
    AuthorityView {
        row: shown(row),
        stale: stale(row.verified_on, today),
    }
}

/// What makes two entries the same authority: State, name and the part of the State it serves.
fn key_of(row: &Authority) -> (String, String, String) {
    (
        row.state.clone(),
        fold::key(&row.name),
        fold::key(&row.territory),
    )
}

/// A request that names an authority of the directory carries its name, unless another text was typed with it.
///
/// # Errors
/// `no-such-row`, `authority-retired` or `other-state`, at `directory`.
pub(crate) fn named(open: &Open, request: &mut Request, typed_too: bool) -> Result<(), Problem> {
    let Some(id) = request.directory else {
        return Ok(());
    };
    let authority: Authority =
        kept(open, &id.to_string()).map_err(|problem| problem.at("directory"))?;
    if authority.retired {
        return Err(Problem::new("authority-retired").at("directory"));
    }
    if authority.state != request.state {
        return Err(Problem::new("other-state").at("directory"));
    }
    if !typed_too {
        request.authority = authority.name;
    }
    Ok(())
}

//! Assurances of reciprocity, ours and theirs: what a request without a treaty rests on.

use crate::access::{eyes, may_see};
use crate::entered;
use crate::problems::Problem;
use crate::requests::readable;
use crate::session::{Act, Open};
use crate::typed::{Form, Forms, edited, edits, in_order, kept, required, shown};
use crate::wire::{EndRow, ReciprocityQuery, ReciprocityView, RowEdit};
use chrono::NaiveDate;
use comity_casework::nouns::{Reciprocity, Request};

const FORMS: Forms = &[
    ("state", Form::State),
    ("kind", Form::Kind),
    ("direction", Form::Direction),
    ("text", Form::Text),
    ("given_by", Form::Text),
    ("given_on", Form::PastDay),
    ("document", Form::Text),
    ("scope", Form::Code("assurance-scope")),
    ("request", Form::Row),
    ("expires_on", Form::Day),
    ("practice", Form::Text),
];

/// `reciprocity.list`, newest first. One that was given for a case is shown to those who may see the case.
pub(crate) fn list(open: &Open, query: ReciprocityQuery) -> Result<Vec<ReciprocityView>, Problem> {
    let (today, eyes) = (open.today(), eyes(open)?);
    let mut views = Vec::new();
    for row in &open.law().office().assurances {
        let wanted = query.state.is_empty() || row.state == query.state;
        let case = match row.request {
            Some(id) => open.vault.get::<Request>(id)?,
            None => None,
        };
        let hidden = case.is_some_and(|request| !may_see(&eyes, &request));
        if wanted && !hidden {
            views.push(view(row, today));
        }
    }
    views.reverse();
    Ok(views)
}

/// `reciprocity.save`.
pub(crate) fn save(act: &mut Act<'_>, typed: RowEdit) -> Result<ReciprocityView, Problem> {
    let (before, row) = edited::<Reciprocity>(act, &typed, FORMS)?;
    required(
        &row,
        &[
            "state",
            "direction",
            "text",
            "given_by",
            "given_on",
            "scope",
        ],
    )?;
    if row.state == act.office()?.state {
        return Err(Problem::new("own-state").at("state"));
    }
    in_order(&[("given_on", row.given_on), ("expires_on", row.expires_on)])?;
    match (row.scope.as_str(), row.request) {
        ("CASE", None) => {
            return Err(Problem::new("required")
                .at("request")
                .with("field", "request"));
        }
        ("CASE", Some(case)) => {
            let file = readable(act, case)?;
            if file.request.state != row.state {
                return Err(Problem::new("other-state").at("request"));
            }
        }
        (_, Some(_)) => return Err(Problem::new("bad-value").at("request")),
        (_, None) => {}
    }
    act.commit(
        edits(before.as_ref(), &row),
        &typed.reason,
        row.given_on.filter(|_| before.is_none()),
    )?;
    Ok(view(&row, act.today()))
}

/// `reciprocity.end`: it holds until a day; an empty day takes the end back.
pub(crate) fn end(act: &mut Act<'_>, request: EndRow) -> Result<ReciprocityView, Problem> {
    let before = kept::<Reciprocity>(act, &request.id)?;
    let day = entered::day("on", &request.on)?;
    in_order(&[("given_on", before.given_on), ("on", day)])?;
    let row = Reciprocity {
        expires_on: day,
        ..before.clone()
    };
    act.commit(edits(Some(&before), &row), &request.reason, None)?;
    Ok(view(&row, act.today()))
}

fn view(row: &Reciprocity, today: NaiveDate) -> ReciprocityView {
    ReciprocityView {
        row: shown(row),
        holds: holds(row, today),
    }
}

/// Whether an assurance holds on a day.
pub(crate) fn holds(row: &Reciprocity, on: NaiveDate) -> bool {
    row.given_on.is_none_or(|given| given <= on) && row.expires_on.is_none_or(|end| end >= on)
}

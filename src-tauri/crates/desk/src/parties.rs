//! Which State is bound by which instrument, since when and with what reservations: never shipped, always the
//! office's own knowledge, with its source and its day.

use crate::problems::Problem;
use crate::session::{Act, Open};
use crate::typed::{Form, Forms, edited, edits, in_order, required, shown};
use crate::wire::{PartyQuery, PartyView, RowEdit};
use chrono::NaiveDate;
use comity_casework::directory::stale;
use comity_casework::nouns::PartyStatus;
use comity_casework::standing::bound;

const FORMS: Forms = &[
    ("basis", Form::Bases),
    ("state", Form::State),
    ("bound", Form::Code("bound")),
    ("from_on", Form::Day),
    ("to_on", Form::Day),
    ("territory", Form::Text),
    ("extradition_basis", Form::Code("bound")),
    ("central_authority", Form::Text),
    ("languages", Form::Languages),
    ("reservations", Form::Text),
    ("source", Form::Text),
    ("checked_on", Form::PastDay),
];

/// `parties.list`, by instrument and State.
pub(crate) fn list(open: &Open, query: PartyQuery) -> Result<Vec<PartyView>, Problem> {
    let today = open.today();
    let law = open.law();
    let mut rows: Vec<&PartyStatus> = law
        .office()
        .parties
        .iter()
        .filter(|row| query.basis.is_empty() || row.basis == query.basis)
        .filter(|row| query.state.is_empty() || row.state == query.state)
        .filter(|row| !query.stale || stale(row.checked_on, today))
        .collect();
    rows.sort_by(|a, b| {
        (&a.basis, &a.state, &a.territory).cmp(&(&b.basis, &b.state, &b.territory))
    });
    Ok(rows.into_iter().map(|row| view(row, today)).collect())
}

/// `parties.save`.
pub(crate) fn save(act: &mut Act<'_>, typed: RowEdit) -> Result<PartyView, Problem> {
    let (before, mut row) = edited::<PartyStatus>(act, &typed, FORMS)?;
    required(&row, &["basis", "state", "bound", "source", "checked_on"])?;
    if !act.law().has_parties(&row.basis) {
        return Err(Problem::new("unknown-code")
            .at("basis")
            .with("value", &row.basis));
    }
    in_order(&[("from_on", row.from_on), ("to_on", row.to_on)])?;
    let twice = act.law().office().parties.iter().any(|other| {
        other.id != row.id
            && (&other.basis, &other.state, &other.territory)
                == (&row.basis, &row.state, &row.territory)
    });
    if twice {
        return Err(Problem::new("noted-already").at("state"));
    }
    row.checked_by = act.by().login;
    act.commit(edits(before.as_ref(), &row), &typed.reason, None)?;
    Ok(view(&row, act.today()))
}

fn view(row: &PartyStatus, today: NaiveDate) -> PartyView {
    PartyView {
        row: shown(row),
        bound_today: match bound(Some(row), today) {
            Some(true) => "Y",
            Some(false) => "N",
            None => "",
        }
        .to_owned(),
        stale: stale(row.checked_on, today),
    }
}

//! The grounds that fit one request, and those that no State may use on it (domain.md 6).

use crate::problems::Problem;
use crate::requests::{code_of, id, readable};
use crate::session::Open;
use crate::wire::{GroundChoice, GroundsQuery};
use comity_casework::guards::offered;
use comity_casework::law::Decision;

/// `grounds.list`.
pub(crate) fn list(open: &Open, wanted: GroundsQuery) -> Result<Vec<GroundChoice>, Problem> {
    let file = readable(open, id(&wanted.request)?)?;
    let decision = match wanted.decision.as_str() {
        "REFUSING" => Decision::Refusing,
        "POSTPONING" => Decision::Postponing,
        other => {
            return Err(Problem::new("unknown-code")
                .at("decision")
                .with("value", other));
        }
    };
    let measure = match wanted.measure.as_str() {
        "" => None,
        row => {
            let row = id(row)?;
            if !file.measures.iter().any(|one| one.id == row) {
                return Err(Problem::new("no-such-row").at("measure"));
            }
            Some(row)
        }
    };
    let law = open.law();
    let list = offered(&law, &file, decision, measure, open.today());
    Ok(list
        .into_iter()
        .map(|one| {
            let forbids = one.prohibited.as_deref().and_then(|code| law.ground(code));
            GroundChoice {
                code: one.ground.code.clone(),
                family: code_of(one.ground.family),
                article: one.ground.article.clone(),
                certainty: code_of(one.ground.certainty),
                of_basis: one.of_basis,
                consult: code_of(one.consult),
                prohibited_by: forbids.map(|row| row.article.clone()).unwrap_or_default(),
                prohibited: one.prohibited.unwrap_or_default(),
                only_alone: one.only_alone,
            }
        })
        .collect())
}

//! Quick search over references, names in any script, subjects and authorities.

use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{FindQuery, Found};

/// Hits are counted up to here; beyond, more words are needed anyway.
const MOST: u64 = 1000;

/// `find.query`. Rows the member may not see are neither shown nor counted.
pub(crate) fn query(open: &Open, request: FindQuery) -> Result<Found, Problem> {
    let limit = if request.limit == 0 {
        20
    } else {
        request.limit.min(200)
    };
    let eyes = crate::access::eyes(open)?;
    let hits = open.vault.search(&eyes, &request.text, MOST)?;
    let today = open.today();
    let mut rows: Vec<_> = hits
        .into_iter()
        .map(|row| crate::register::shown(row, &eyes, today))
        .collect();
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    rows.truncate(limit as usize);
    Ok(Found { rows, total })
}

//! What the name of a sheet, a title or a section line says of the rows under it.

use crate::words::Words;

/// What a sheet, a title or a section line says of all rows under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// `IN` or `OUT`.
    pub direction: Option<String>,
    /// A kind of request.
    pub kind: Option<String>,
}

/// Takes direction and kind from the words of a sheet name or a title, where they are not known yet.
pub fn said(text: &str, context: &mut Context) {
    let (direction, kind) = says(text);
    context.direction = context.direction.take().or(direction);
    context.kind = context.kind.take().or(kind);
}

/// Takes them from a section line, which holds until the next one.
pub(super) fn said_over(text: &str, context: &mut Context) {
    let (direction, kind) = says(text);
    context.direction = direction.or_else(|| context.direction.take());
    context.kind = kind.or_else(|| context.kind.take());
}

fn says(text: &str) -> (Option<String>, Option<String>) {
    let one = |found: Vec<crate::words::Found<'_>>| {
        let mut codes: Vec<&str> = found.iter().map(|f| f.code).collect();
        codes.sort_unstable();
        codes.dedup();
        match codes.as_slice() {
            [code] => Some((*code).to_owned()),
            _ => None,
        }
    };
    let directions = Words::get().section("direction").several(text);
    let directions = directions
        .into_iter()
        .filter(|f| f.weight > 5 || text.chars().count() < 24)
        .collect();
    (one(directions), one(Words::get().kinds.several(text)))
}

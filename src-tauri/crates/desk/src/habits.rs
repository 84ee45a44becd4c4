//! How a person likes to look at things: kept for them, and nobody's record.

use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{HabitsView, KeepHabit, Nothing};

/// The longest name and value, in characters.
const LONGEST: (usize, usize) = (60, 4000);

/// The most habits of one person.
const MOST: usize = 200;

/// `habits.read`.
pub(crate) fn read(open: &Open, _: Nothing) -> Result<HabitsView, Problem> {
    Ok(HabitsView {
        habits: open.vault.habits(open.member().id)?,
    })
}

/// `habits.keep`: no entry of the ledger, like a passphrase.
pub(crate) fn keep(open: &Open, typed: KeepHabit) -> Result<HabitsView, Problem> {
    let (name, member) = (typed.name.trim(), open.member().id);
    for (field, text, most) in [
        ("name", name, LONGEST.0),
        ("value", typed.value.as_str(), LONGEST.1),
    ] {
        if text.chars().count() > most {
            return Err(Problem::new("too-long").at(field).with("most", most));
        }
    }
    let known = open.vault.habits(member)?;
    if name.is_empty() || (known.len() >= MOST && !known.contains_key(name)) {
        return Err(Problem::new("required").at("name"));
    }
    open.vault.keep_habit(member, name, &typed.value)?;
    read(open, Nothing {})
}

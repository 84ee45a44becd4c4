//! A program to be killed: commits mixed work for ever and says each commit on its standard output.
//!
//! `committer STORE honest|early ROUND`. Honest says a commit after it returned; early, the positive control, says it
//! before, and must be caught lying.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's own program: to fail loudly is its duty"
)]

use comity_casework::edits::Edit;
use comity_casework::nouns::{
    Communication, Deadline, Involvement, Person, PersonName, Request, Row as _,
};
use comity_casework::value::Id;
use comity_vault::{Commit, Now, Vault};
use std::io::Write as _;
use std::path::Path;

/// What is planted in every store, to be looked for in its files.
const PLANTED: [&str; 3] = ["زرقاء اليمامة", "Quixotewater", "Обломовский"];
/// Opens every store of these tests.
const PASSPHRASE: &str = "nine slow herons over water";
/// Unlocks every store of these tests.
const LOGIN: &str = "leila";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, store, mode, round] = arguments.as_slice() else {
        panic!("committer STORE honest|early ROUND");
    };
    let round: u128 = round.parse().expect("a number");
    let unlocked = Vault::unlock(Path::new(store), LOGIN, PASSPHRASE).expect("the store opens");
    let vault = unlocked.vault;
    say(&format!("ready {:?} {}", unlocked.health, vault.head()));
    for turn in 0.. {
        let request = Id::from_u128((round << 64) | (turn << 8));
        let said = || say(&format!("{} {request}", vault.head() + 1));
        if mode == "early" {
            said();
        }
        let seq = commit(&vault, edits(&vault, request, turn));
        if mode == "honest" {
            say(&format!("{seq} {request}"));
        }
    }
}

/// One line, out of this process at once: a pipe needs no flush, but a buffer would.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all([line, "\n"].concat().as_bytes())
        .expect("somebody listens");
    out.flush().expect("somebody listens");
}

fn commit(vault: &Vault, edits: Vec<Edit>) -> u64 {
    let commit = Commit {
        intent: "fault-test",
        reason: Some(PLANTED[0]),
        effective: None,
        now: Now {
            utc_ms: 1_773_126_000_000,
            zone_minutes: 180,
        },
        edits,
    };
    vault.commit(&commit).expect("a commit").seq
}

/// A new request with a person, a letter and a time limit; every third time also a change to the one before.
fn edits(vault: &Vault, id: Id, turn: u128) -> Vec<Edit> {
    let part = |number: u128| Id::from_u128(id.as_u128() | number);
    let name = PLANTED[usize::try_from(turn % 3).expect("small")];
    let request = Request {
        id,
        direction: "IN".into(),
        state: "XB".into(),
        our_ref: format!("MLA/IN/{turn}"),
        subject: format!("Hearing of {name}"),
        ..Request::default()
    };
    let person = Person {
        id: part(1),
        ..Person::default()
    };
    let written = PersonName {
        id: part(2),
        person: Some(person.id),
        full: name.into(),
        ..PersonName::default()
    };
    let involved = Involvement {
        id: part(3),
        request: Some(id),
        person: Some(person.id),
        ..Involvement::default()
    };
    let letter = Communication {
        id: part(4),
        request: Some(id),
        summary: format!("{name} was heard"),
        ..Communication::default()
    };
    let limit = Deadline {
        id: part(5),
        request: Some(id),
        due: "2026-06-08".into(),
        status: "RUNNING".into(),
        ..Deadline::default()
    };
    let mut edits = [
        request.created(),
        person.created(),
        written.created(),
        involved.created(),
        letter.created(),
        limit.created(),
    ]
    .concat();
    let before = Id::from_u128(id.as_u128().wrapping_sub(1 << 8));
    if turn % 3 == 2
        && let Ok(Some(before)) = vault.get::<Request>(before)
    {
        let mut after = before.clone();
        after.remarks = format!("seen again with {name}");
        edits.extend(after.changed_from(&before));
    }
    edits
}

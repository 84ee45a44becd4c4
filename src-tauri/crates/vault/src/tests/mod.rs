//! Stories of a whole store; what they share stands here.

mod asking;
mod backup;
mod consultations;
mod dates;
mod drafts;
mod eyes;
mod history;
mod life;
mod persons;
mod statements;
mod story;
mod tampering;

use crate::{Commit, Founder, KdfCost, NewStore, Now, Vault};
use comity_casework::edits::Edit;
use comity_casework::nouns::{
    Deadline, Involvement, Measure, Office, Person, PersonName, Request, Row as _,
};
use comity_casework::value::Id;
use std::path::Path;

pub(crate) const PASSPHRASE: &str = "a lamp beside the quiet river";

/// 2026-03-10 07:00 UTC and `minute` minutes.
pub(crate) fn at(minute: i64) -> Now {
    Now {
        utc_ms: 1_773_126_000_000 + minute * 60_000,
        zone_minutes: 180,
    }
}

/// A store with an office and one head, in `folder`/store.
pub(crate) fn a_store(folder: &Path) -> Vault {
    let office = Office {
        id: Id::from_u128(1),
        name: "Central Authority".into(),
        state: "XA".into(),
        ..Office::default()
    };
    let new = NewStore {
        office: "Central Authority",
        edits: office.created(),
        founder: Founder {
            login: "leila",
            display: "ليلى",
            role: "HEAD",
            locale: "ar",
            passphrase: PASSPHRASE,
        },
        now: at(0),
    };
    let mut pending = Vault::create(&folder.join("store"), new, KdfCost::TEST).unwrap();
    let typed = pending.recovery_key().printed();
    pending.finish(&typed).unwrap()
}

pub(crate) fn say(vault: &Vault, minute: i64, intent: &str, edits: Vec<Edit>) -> u64 {
    try_say(vault, minute, intent, edits).unwrap()
}

pub(crate) fn try_say(
    vault: &Vault,
    minute: i64,
    intent: &str,
    edits: Vec<Edit>,
) -> crate::Answer<u64> {
    let commit = Commit {
        intent,
        reason: Some("because the court asked"),
        effective: None,
        now: at(minute),
        edits,
    };
    vault.commit(&commit).map(|receipt| receipt.seq)
}

/// A request of its own number with a person, a measure and a deadline; ids follow from the number.
pub(crate) fn a_request(number: u128) -> (Request, Vec<Edit>) {
    let id = |kind: u128| Id::from_u128((number << 8) | kind);
    let request = Request {
        id: id(1),
        direction: "IN".into(),
        kind: "MLA".into(),
        status: "RECEIVED".into(),
        state: "XB".into(),
        our_ref: ["MLA/IN/2026/", &number.to_string()].concat(),
        their_ref: ["XB-", &number.to_string()].concat(),
        subject: "Bank records of a company".into(),
        received_on: "2026-03-10".parse().ok(),
        ..Request::default()
    };
    let person = Person {
        id: id(2),
        ..Person::default()
    };
    let name = PersonName {
        id: id(3),
        person: Some(person.id),
        full: "أحمد الخطيب".into(),
        script: "Arab".into(),
        sort: "PRIMARY".into(),
        ..PersonName::default()
    };
    let involved = Involvement {
        id: id(4),
        request: Some(request.id),
        person: Some(person.id),
        role: "SUSPECT".into(),
        position: Some(1),
    };
    let measure = Measure {
        id: id(5),
        request: Some(request.id),
        code: "E-ACC".into(),
        ..Measure::default()
    };
    let deadline = Deadline {
        id: id(6),
        request: Some(request.id),
        rule: "EIO-EXE-90".into(),
        nature: "DUE".into(),
        due: "2026-06-08".into(),
        status: "RUNNING".into(),
        hard: true,
        source: "LAW".into(),
        actor: "US".into(),
        ..Deadline::default()
    };
    let edits = [
        request.created(),
        person.created(),
        name.created(),
        involved.created(),
        measure.created(),
        deadline.created(),
    ];
    (request, edits.concat())
}

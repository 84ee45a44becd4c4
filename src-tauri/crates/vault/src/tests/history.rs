//! Writing, undoing, replaying, and what the history tells.

use super::*;
use crate::VaultError;
use comity_casework::edits::Op;
use comity_casework::nouns::Noun;

fn renamed(before: &Request, subject: &str) -> (Request, Vec<Edit>) {
    let after = Request {
        subject: subject.into(),
        ..before.clone()
    };
    let edits = after.changed_from(before);
    (after, edits)
}

#[test]
fn an_author_who_saw_an_older_value_is_told_which_field() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    say(&vault, 1, "request-register", edits);
    let (_, first) = renamed(&request, "Witness hearing");
    let (_, second) = renamed(&request, "Search of premises");
    say(&vault, 2, "request-edit", first);
    let head = vault.head();
    let refused = try_say(&vault, 3, "request-edit", second).unwrap_err();
    let VaultError::ChangedMeanwhile { at } = refused else {
        panic!("{refused}");
    };
    assert_eq!((at.noun, at.field), ("request", "subject"));
    assert_eq!(vault.head(), head);
    assert!(vault.verify().unwrap().sound());
}

#[test]
fn what_makes_no_sense_is_refused_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    let (other, _) = a_request(2);
    let lonely = Measure {
        id: Id::from_u128(99),
        request: Some(other.id),
        ..Measure::default()
    };
    let odd = Edit {
        noun: Noun::Request,
        id: request.id,
        op: Op::Set {
            field: 21,
            was: request.get(21),
            now: comity_casework::value::Value::Text("spring".into()),
        },
    };
    say(&vault, 1, "request-register", edits.clone());
    let head = vault.head();
    for (edits, code) in [
        (Vec::new(), "commit-empty"),
        (edits, "changed-meanwhile"),
        (renamed(&other, "nobody's").1, "row-unknown"),
        (lonely.created(), "row-dangling"),
        (vec![odd], "field-shape"),
    ] {
        let refused = try_say(&vault, 2, "request-edit", edits).unwrap_err();
        assert_eq!(refused.code(), code);
    }
    assert_eq!(vault.head(), head);
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.replay_differences().unwrap(), []);
}

#[test]
fn undo_brings_the_old_value_back_as_a_new_entry() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    let made = say(&vault, 1, "request-register", edits);
    let (_, edits) = renamed(&request, "Witness hearing");
    let changed = say(&vault, 2, "request-edit", edits);
    let undone = say(&vault, 3, "undo", vault.undo_edits(changed).unwrap());
    assert_eq!(vault.get::<Request>(request.id).unwrap().unwrap(), request);
    assert_eq!(undone, changed + 1);
    let VaultError::Overtaken { by } = vault.undo_edits(changed).unwrap_err() else {
        panic!("undone twice");
    };
    assert_eq!(by[0].field, "subject");
    // The registration cannot be undone while somebody's later value stands on it.
    assert!(vault.undo_edits(made).is_err());
    let all = vault.undo_edits_of(&[made, changed, undone]).unwrap();
    for edits in all {
        say(&vault, 4, "undo", edits);
    }
    assert!(vault.file(request.id).is_err());
    assert_eq!(
        vault
            .search(&comity_casework::eyes::Eyes::everything(), "records", 10)
            .unwrap(),
        []
    );
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.replay_differences().unwrap(), []);
}

#[test]
fn a_registration_others_have_built_on_is_not_undone() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    let made = say(&vault, 1, "request-register", edits);
    let measure = Measure {
        id: Id::from_u128(77),
        request: Some(request.id),
        ..Measure::default()
    };
    say(&vault, 2, "measure-add", measure.created());
    let VaultError::Overtaken { by } = vault.undo_edits(made).unwrap_err() else {
        panic!("others' work would hang");
    };
    assert_eq!((by[0].noun, by[0].id), ("measure", measure.id));
}

#[test]
fn the_history_says_who_did_what_when_and_why() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    say(&vault, 1, "request-register", edits);
    say(&vault, 2, "request-register", a_request(2).1);
    let (_, edits) = renamed(&request, "Witness hearing");
    say(&vault, 3, "request-edit", edits);
    let (history, total) = vault.history(request.id, 0, 10).unwrap();
    assert_eq!((history.len(), total), (2, 2));
    let latest = &history[0];
    assert_eq!(latest.intent, "request-edit");
    assert_eq!(
        (latest.login.as_str(), latest.display.as_str()),
        ("leila", "ليلى")
    );
    assert_eq!(latest.reason.as_deref(), Some("because the court asked"));
    assert_eq!((latest.utc_ms, latest.zone_minutes), (at(3).utc_ms, 180));
    assert_eq!(latest.edits.len(), 1);
    assert_eq!(vault.history_since(request.id, 2).unwrap(), history[..1]);
    assert_eq!(vault.last_touched(request.id).unwrap(), 4);
    assert_eq!(vault.last_touched(Id::from_u128(9)).unwrap(), 0);
    let headings = vault.headings(request.id).unwrap();
    let seqs: Vec<u64> = headings.iter().map(|heading| heading.seq).collect();
    assert_eq!(seqs, [4, 2]);
    assert_eq!(headings[0].intent, "request-edit");
    assert_eq!(headings[0].user, latest.user);
    assert_eq!(vault.entries(&[2]).unwrap(), history[1..]);
    let (journal, entries) = vault.journal(1, 2).unwrap();
    assert_eq!(entries, 4);
    assert_eq!(journal.iter().map(|it| it.seq).collect::<Vec<_>>(), [3, 2]);
}

#[test]
fn many_entries_in_batches_are_as_good_as_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let commits = (1..=25).map(|number| Commit {
        intent: "import-row",
        reason: None,
        effective: None,
        now: at(1),
        edits: a_request(number).1,
    });
    let mut seen = Vec::new();
    let batch = vault
        .commit_many(commits, 10, |written| {
            seen.push(written);
            written < 20
        })
        .unwrap();
    assert_eq!((batch.first, batch.written, batch.stopped), (2, 20, true));
    assert_eq!(seen, [10, 20]);
    vault.settle_search().unwrap();
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.replay_differences().unwrap(), []);
    assert_eq!(
        vault
            .search(&comity_casework::eyes::Eyes::everything(), "الخطيب", 50)
            .unwrap()
            .len(),
        20
    );
}

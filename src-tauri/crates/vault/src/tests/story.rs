//! Random stories: whatever people do, the store verifies after each commit, and the ledger alone makes its tables.

use super::*;
use comity_casework::nouns::Row;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Deed {
    Register(u128),
    Retitle(u128, String),
    Answer(u128, bool),
    DropMeasure(u128),
    BringMeasureBack(u128),
    MeetDeadline(u128),
    Rename(u128, String),
    Withdraw(u128),
    Undo(u64),
}

fn a_deed() -> impl Strategy<Value = Deed> {
    let which = 1..4_u128;
    prop_oneof![
        4 => which.clone().prop_map(Deed::Register),
        3 => (which.clone(), "[a-cء-ي ]{0,8}").prop_map(|(n, text)| Deed::Retitle(n, text)),
        2 => (which.clone(), any::<bool>()).prop_map(|(n, yes)| Deed::Answer(n, yes)),
        2 => which.clone().prop_map(Deed::DropMeasure),
        2 => which.clone().prop_map(Deed::BringMeasureBack),
        1 => which.clone().prop_map(Deed::MeetDeadline),
        2 => (which.clone(), "[A-C一-三]{1,4}").prop_map(|(n, text)| Deed::Rename(n, text)),
        1 => which.prop_map(Deed::Withdraw),
        3 => (2..20_u64).prop_map(Deed::Undo),
    ]
}

/// The edits a deed comes to as things stand; none, when it makes no sense now.
fn edits(vault: &Vault, deed: &Deed) -> Vec<Edit> {
    let id = |number: &u128, kind: u128| Id::from_u128((number << 8) | kind);
    match deed {
        Deed::Register(number) => a_request(*number).1,
        Deed::Retitle(number, text) => change(vault, id(number, 1), |it: &mut Request| {
            it.subject.clone_from(text);
        }),
        Deed::Answer(number, yes) => change(vault, id(number, 1), |it: &mut Request| {
            it.outcome = if *yes {
                "EXECUTED_FULL".into()
            } else {
                String::new()
            };
            it.merged = *yes;
        }),
        Deed::DropMeasure(number) => change_membership(vault, id(number, 5), false),
        Deed::BringMeasureBack(number) => change_membership(vault, id(number, 5), true),
        Deed::MeetDeadline(number) => change(vault, id(number, 6), |it: &mut Deadline| {
            it.status = "MET".into();
            it.ended_on = "2026-04-01".parse().ok();
        }),
        Deed::Rename(number, text) => change(vault, id(number, 3), |it: &mut PersonName| {
            it.full.clone_from(text);
        }),
        Deed::Withdraw(number) => match vault.get::<Request>(id(number, 1)).unwrap() {
            Some(request) => vec![request.dropped()],
            None => Vec::new(),
        },
        Deed::Undo(seq) => vault.undo_edits(*seq).unwrap_or_default(),
    }
}

fn change<T: Row + PartialEq>(vault: &Vault, id: Id, work: impl Fn(&mut T)) -> Vec<Edit> {
    let Some(before) = vault.get::<T>(id).unwrap() else {
        return Vec::new();
    };
    let mut after = before.clone();
    work(&mut after);
    after.changed_from(&before)
}

fn change_membership(vault: &Vault, id: Id, present: bool) -> Vec<Edit> {
    let measure = Measure {
        id,
        ..Measure::default()
    };
    match (vault.get::<Measure>(id).unwrap(), present) {
        (None, _) => Vec::new(),
        (Some(_), true) => measure.created(),
        (Some(_), false) => vec![measure.dropped()],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_ledger_alone_makes_the_tables(
        deeds in prop::collection::vec(a_deed(), 1..30),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let vault = a_store(folder.path());
        for (minute, deed) in (1..).zip(&deeds) {
            let head = vault.head();
            // Some deeds make no sense as things stand: those are refused and leave nothing.
            let said = try_say(&vault, minute, "story", edits(&vault, deed));
            prop_assert_eq!(vault.head(), head + u64::from(said.is_ok()));
            let verdict = vault.verify().unwrap();
            prop_assert!(verdict.sound(), "{:?} after {:?}", verdict, deed);
        }
        prop_assert_eq!(vault.replay_differences().unwrap(), []);
        drop(vault);
        let opened = Vault::unlock(&folder.path().join("store"), "leila", PASSPHRASE).unwrap();
        prop_assert_eq!(opened.health, crate::Health::Sound);
        prop_assert_eq!(opened.vault.replay_differences().unwrap(), []);
    }
}

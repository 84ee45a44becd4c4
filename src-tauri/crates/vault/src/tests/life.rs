//! Making, locking, opening, losing and recovering a store.

use super::*;
use crate::{Admission, Health, RecoveryKey, VaultError};
use comity_casework::nouns::Member;

#[test]
fn a_store_is_made_locked_and_opened_again_with_everything_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(7);
    let seq = say(&vault, 1, "request-register", edits);
    assert_eq!(seq, 2);
    drop(vault);

    let unlocked = Vault::unlock(&folder.path().join("store"), "leila", PASSPHRASE).unwrap();
    assert_eq!(unlocked.health, Health::Sound);
    assert_eq!(unlocked.member.role, "HEAD");
    let vault = unlocked.vault;
    assert_eq!(
        vault.get::<Request>(request.id).unwrap(),
        Some(request.clone())
    );
    let file = vault.file(request.id).unwrap();
    assert_eq!(file.names[0].full, "أحمد الخطيب");
    assert_eq!((file.measures.len(), file.deadlines.len()), (1, 1));
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.replay_differences().unwrap(), []);
}

#[test]
fn without_the_typed_recovery_key_there_is_no_store() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("store");
    let new = || NewStore {
        office: "Central Authority",
        edits: Vec::new(),
        founder: Founder {
            login: "leila",
            display: "Leila",
            role: "HEAD",
            locale: "en",
            passphrase: PASSPHRASE,
        },
        now: at(0),
    };
    let mut pending = Vault::create(&place, new(), KdfCost::TEST).unwrap();
    let other = RecoveryKey::fresh().unwrap().printed();
    assert!(matches!(
        pending.finish(&other),
        Err(VaultError::RecoveryWrong)
    ));
    assert!(Vault::peek(&place).unwrap().is_none());
    let typed = pending.recovery_key().printed();
    drop(pending.finish(&typed).unwrap());
    drop(pending);
    assert_eq!(
        Vault::peek(&place).unwrap().unwrap().users[0].login,
        "leila"
    );
    drop(Vault::create(&folder.path().join("other"), new(), KdfCost::TEST).unwrap());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    assert!(matches!(
        Vault::create(&place, new(), KdfCost::TEST),
        Err(VaultError::Exists)
    ));
}

#[test]
fn a_stranger_and_a_wrong_passphrase_hear_the_same() {
    let folder = tempfile::tempdir().unwrap();
    drop(a_store(folder.path()));
    let place = folder.path().join("store");
    for (login, passphrase) in [
        ("leila", "a lamp beside the quiet lake"),
        ("omar", PASSPHRASE),
    ] {
        let refused = Vault::unlock(&place, login, passphrase).err().unwrap();
        assert_eq!(refused.code(), "wrong-passphrase");
        assert!(refused.facts().is_empty());
    }
}

#[test]
fn a_passphrase_opens_whichever_way_its_letters_were_composed() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    vault
        .change_passphrase(
            PASSPHRASE,
            "caf\u{e9} pr\u{e8}s de la rivi\u{e8}re",
            KdfCost::TEST,
        )
        .unwrap();
    drop(vault);
    let decomposed = "cafe\u{301} pre\u{300}s de la rivie\u{300}re";
    assert!(Vault::unlock(&folder.path().join("store"), "leila", decomposed).is_ok());
}

#[test]
fn a_short_passphrase_and_a_cheap_lock_are_refused() {
    assert!(crate::check_passphrase("fourteen chars").is_err());
    assert!(crate::check_passphrase("fifteen letters").is_ok());
    let cheap = KdfCost {
        memory: KdfCost::FLOOR.memory - 1,
        passes: 3,
    };
    let dear = KdfCost {
        memory: 64 * 1024,
        passes: 11,
    };
    for cost in [cheap, dear] {
        assert!(matches!(
            crate::wrap::stretch("x", &[0; 32], cost),
            Err(VaultError::KdfBounds)
        ));
    }
}

#[test]
fn one_process_at_a_time_holds_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let place = folder.path().join("store");
    let refused = Vault::unlock(&place, "leila", PASSPHRASE).err().unwrap();
    assert_eq!(refused.code(), "store-in-use");
    assert_eq!(
        refused.facts(),
        [("holder", std::process::id().to_string())]
    );
    drop(vault);
    assert!(Vault::unlock(&place, "leila", PASSPHRASE).is_ok());
}

#[test]
fn a_second_person_has_a_slot_and_a_signature_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let omar = Member {
        login: "omar".into(),
        display: "عمر".into(),
        role: "OFFICER".into(),
        ..Member::default()
    };
    let admission = Admission {
        member: &omar,
        passphrase: "some other long passphrase",
        now: at(1),
        cost: KdfCost::TEST,
        approver: None,
    };
    vault.add_member(&admission).unwrap();
    assert!(matches!(
        vault.add_member(&admission),
        Err(VaultError::Member { .. })
    ));
    drop(vault);
    let place = folder.path().join("store");
    let vault = Vault::unlock(&place, "omar", "some other long passphrase")
        .unwrap()
        .vault;
    say(&vault, 2, "request-register", a_request(1).1);
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.all::<Member>().unwrap().len(), 2);
}

#[test]
fn who_is_shut_out_opens_nothing_until_they_are_let_in_with_another_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let omar = Member {
        login: "omar".into(),
        role: "OFFICER".into(),
        ..Member::default()
    };
    let admission = |member, passphrase| Admission {
        member,
        passphrase,
        now: at(1),
        cost: KdfCost::TEST,
        approver: None,
    };
    let (first, second) = ("some other long passphrase", "one more lamp by the river");
    vault.add_member(&admission(&omar, first)).unwrap();
    vault.shut_out("omar").unwrap();
    assert!(vault.prove("omar", first).is_err());
    let rows = vault.all::<Member>().unwrap();
    let before = rows.iter().find(|one| one.login == "omar").unwrap();
    vault.readmit(&admission(before, second)).unwrap();
    assert!(vault.prove("omar", first).is_err());
    assert!(vault.prove("omar", second).is_ok());
    let rows = vault.all::<Member>().unwrap();
    let active: Vec<_> = rows
        .iter()
        .filter(|one| one.login == "omar" && !one.retired)
        .collect();
    assert_eq!((active.len(), rows.len()), (1, 3));
    vault
        .show_member(&Member {
            role: "CLERK".into(),
            ..active[0].clone()
        })
        .unwrap();
    let place = vault.folder().to_path_buf();
    assert!(vault.verify().unwrap().sound());
    drop(vault);
    let users = Vault::peek(&place).unwrap().unwrap().users;
    let shown = users.iter().find(|one| one.login == "omar").unwrap();
    assert_eq!(shown.role, "CLERK");
    assert!(Vault::unlock(&place, "omar", second).is_ok());
}

#[test]
fn the_printed_recovery_key_opens_a_store_whose_passphrase_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("store");
    let new = NewStore {
        office: "Central Authority",
        edits: Vec::new(),
        founder: Founder {
            login: "leila",
            display: "Leila",
            role: "HEAD",
            locale: "en",
            passphrase: PASSPHRASE,
        },
        now: at(0),
    };
    let mut pending = Vault::create(&place, new, KdfCost::TEST).unwrap();
    let paper = pending.recovery_key().printed();
    drop(pending.finish(&paper).unwrap());
    let wrong = RecoveryKey::fresh().unwrap().printed();
    let next = "a new lamp, another river";
    let recover = |typed: &str| Vault::recover(&place, typed, "leila", next, at(5), KdfCost::TEST);
    assert!(matches!(recover(&wrong), Err(VaultError::RecoveryWrong)));
    let vault = recover(&paper).unwrap().vault;
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.replay_differences().unwrap(), []);
    drop(vault);
    assert!(Vault::unlock(&place, "leila", PASSPHRASE).is_err());
    assert!(Vault::unlock(&place, "leila", next).is_ok());
}

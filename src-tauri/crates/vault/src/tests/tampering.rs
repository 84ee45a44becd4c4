//! What somebody could do to the files behind the program's back, and that it shows.

use super::*;
use crate::connect::DATABASE;
use crate::tables::Stored;
use crate::{Health, VaultError, store};
use comity_casework::nouns::Noun;
use std::path::PathBuf;

/// Opens the database under its key with no guard on it: what a patched program could do.
fn behind(vault: &Vault, work: impl FnOnce(&rusqlite::Connection)) {
    let connection = store::writer(vault.folder(), &vault.key).unwrap();
    work(&connection);
}

fn codes(vault: &Vault) -> Vec<&'static str> {
    let verdict = vault.verify().unwrap();
    assert!(!verdict.sound());
    verdict.strays.iter().map(|stray| stray.code).collect()
}

#[test]
fn an_old_row_put_back_is_noticed_though_the_engine_is_content() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    say(&vault, 1, "request-register", edits);
    let old = vault
        .reading(|connection| Stored::fetch(connection, Noun::Request, request.id))
        .unwrap()
        .unwrap();
    let after = Request {
        status: "RELEASE_ORDERED".into(),
        ..request.clone()
    };
    say(&vault, 2, "request-advance", after.changed_from(&request));
    behind(&vault, |connection| old.update(connection).unwrap());
    let verdict = vault.verify().unwrap();
    assert_eq!((verdict.engine.len(), verdict.chain), (0, None));
    assert_eq!(verdict.strays[0].code, "row-stale");
    assert_eq!(vault.replay_differences().unwrap().len(), 1);
}

#[test]
fn a_row_changed_removed_or_slipped_in_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, edits) = a_request(1);
    say(&vault, 1, "request-register", edits);
    assert!(vault.verify().unwrap().sound());
    behind(&vault, |connection| {
        connection
            .execute("UPDATE request SET subject = 'nothing'", [])
            .unwrap();
    });
    assert_eq!(codes(&vault), ["row-altered"]);
    behind(&vault, |connection| {
        connection
            .execute(
                "UPDATE request SET subject = 'Bank records of a company'",
                [],
            )
            .unwrap();
        connection.execute("DELETE FROM measure", []).unwrap();
    });
    assert_eq!(codes(&vault), ["row-missing"]);
    let mut slipped = Stored::unborn(Noun::Ground, Id::from_u128(5));
    (slipped.born, slipped.seq) = (2, 2);
    behind(&vault, |connection| slipped.insert(connection).unwrap());
    assert_eq!(codes(&vault), ["row-unknown", "row-missing"]);
    assert_eq!(vault.get::<Request>(request.id).unwrap(), Some(request));
}

#[test]
fn an_altered_payload_or_a_lost_entry_breaks_the_chain_at_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    for number in 1..=4 {
        say(&vault, 1, "request-register", a_request(number).1);
    }
    behind(&vault, |connection| {
        assert!(
            connection
                .execute("UPDATE entry SET hash = x'00' WHERE seq = 3", [])
                .is_err()
        );
        assert!(
            connection
                .execute("DELETE FROM entry WHERE seq = 5", [])
                .is_err()
        );
        assert!(
            connection
                .execute("UPDATE payload SET bytes = x'00' WHERE seq = 3", [])
                .is_err()
        );
        connection
            .execute_batch(
                "DROP TRIGGER payload_is_only_blanked;
                 UPDATE payload SET bytes = (SELECT bytes FROM payload WHERE seq = 4) WHERE seq = 3",
            )
            .unwrap();
    });
    assert_eq!(vault.verify().unwrap().chain, Some((3, "chain-payload")));
    behind(&vault, |connection| {
        connection
            .execute_batch("UPDATE payload SET bytes = NULL WHERE seq = 3")
            .unwrap();
    });
    assert_eq!(
        vault.verify().unwrap().chain,
        Some((3, "chain-payload-missing"))
    );
    behind(&vault, |connection| {
        connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF; DROP TRIGGER entry_is_never_deleted;
                 DELETE FROM entry WHERE seq = 2",
            )
            .unwrap();
    });
    assert_eq!(vault.verify().unwrap().chain, Some((2, "chain-gap")));
}

fn locked(folder: &Path, entries: u128) -> PathBuf {
    let vault = a_store(folder);
    for number in 1..=entries {
        say(&vault, 1, "request-register", a_request(number).1);
    }
    drop(vault);
    folder.join("store")
}

fn unlock(place: &Path) -> crate::Unlocked {
    Vault::unlock(place, "leila", PASSPHRASE).unwrap()
}

#[test]
fn yesterdays_file_put_back_opens_for_reading_only_and_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 1);
    let yesterday = std::fs::read(place.join(DATABASE)).unwrap();
    let vault = unlock(&place).vault;
    for number in 5..8 {
        say(&vault, 2, "request-register", a_request(number).1);
    }
    drop(vault);
    std::fs::write(place.join(DATABASE), yesterday).unwrap();
    let opened = unlock(&place);
    assert_eq!(opened.health, Health::RolledBack { missing: 3 });
    assert!(matches!(
        try_say(&opened.vault, 3, "request-register", a_request(9).1),
        Err(VaultError::ReadOnly)
    ));
    assert_eq!(
        opened
            .vault
            .search(&comity_casework::eyes::Eyes::everything(), "الخطيب", 9)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(opened.vault.verify().unwrap().missing, 3);
    drop(opened);
    assert_eq!(unlock(&place).health, Health::RolledBack { missing: 3 });
}

#[test]
fn another_history_under_the_same_key_is_a_fork() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 1);
    let early = std::fs::read(place.join(DATABASE)).unwrap();
    let anchor = std::fs::read(place.join(crate::anchor::NAME)).unwrap();
    let vault = unlock(&place).vault;
    say(&vault, 2, "request-register", a_request(2).1);
    drop(vault);
    let theirs = std::fs::read(place.join(crate::anchor::NAME)).unwrap();
    std::fs::write(place.join(DATABASE), early).unwrap();
    std::fs::write(place.join(crate::anchor::NAME), anchor).unwrap();
    let vault = unlock(&place).vault;
    for number in 3..6 {
        say(&vault, 2, "request-register", a_request(number).1);
    }
    drop(vault);
    std::fs::write(place.join(crate::anchor::NAME), theirs).unwrap();
    assert_eq!(unlock(&place).health, Health::Forked);
}

#[test]
fn without_a_genuine_anchor_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 1);
    let anchor = place.join(crate::anchor::NAME);
    let genuine = std::fs::read(&anchor).unwrap();
    let mut forged = genuine.clone();
    for byte in &mut forged {
        *byte ^= 1;
    }
    std::fs::write(&anchor, forged).unwrap();
    assert_eq!(unlock(&place).health, Health::Unanchored);
    std::fs::remove_file(&anchor).unwrap();
    let opened = unlock(&place);
    assert_eq!(opened.health, Health::Unanchored);
    assert!(try_say(&opened.vault, 3, "x", a_request(9).1).is_err());
    drop(opened);
    // A write torn in one of its two places is no alarm.
    let mut torn = genuine;
    torn[100] ^= 1;
    std::fs::write(&anchor, torn).unwrap();
    assert_eq!(unlock(&place).health, Health::Sound);
}

#[test]
fn a_flipped_bit_anywhere_in_the_database_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 3);
    let file = place.join(DATABASE);
    let whole = std::fs::read(&file).unwrap();
    for round in 0..24 {
        let at = (round * 40_503 + 17) % whole.len();
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (round % 8);
        std::fs::write(&file, &bytes).unwrap();
        let noticed = match Vault::unlock(&place, "leila", PASSPHRASE) {
            Ok(opened) => opened
                .vault
                .verify()
                .map_or(true, |verdict| !verdict.sound()),
            Err(_) => true,
        };
        assert!(noticed, "byte {at}");
        for name in ["store.db-wal", "store.db-shm"] {
            std::fs::remove_file(place.join(name)).ok();
        }
    }
}

#[test]
fn a_keyring_with_a_changed_role_or_a_cheaper_lock_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 0);
    let file = place.join("keyring.v1");
    let whole = std::fs::read(&file).unwrap();
    let mut refused = 0;
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        refused += usize::from(Vault::unlock(&place, "leila", PASSPHRASE).is_err());
    }
    assert_eq!(refused, whole.len());
}

#[test]
fn a_missing_part_is_named_and_nothing_is_made_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 1);
    for (name, part) in [(DATABASE, "database"), ("device.v1", "device")] {
        let aside = place.join("aside");
        std::fs::rename(place.join(name), &aside).unwrap();
        let refused = Vault::unlock(&place, "leila", PASSPHRASE).err().unwrap();
        assert_eq!(refused.facts(), [("part", part.to_owned())]);
        assert!(!place.join(name).exists());
        std::fs::rename(aside, place.join(name)).unwrap();
    }
    std::fs::remove_file(place.join("keyring.v1")).unwrap();
    assert!(Vault::peek(&place).unwrap().is_none());
    let refused = Vault::unlock(&place, "leila", PASSPHRASE).err().unwrap();
    assert_eq!(refused.code(), "store-absent");
}

#[test]
fn the_files_say_nothing_and_nobody_else_may_read_them() {
    let folder = tempfile::tempdir().unwrap();
    let place = locked(folder.path(), 1);
    let header = std::fs::read(place.join(DATABASE)).unwrap();
    assert_ne!(&header[..15], b"SQLite format 3");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let vault = unlock(&place).vault;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&place), 0o700);
        for entry in std::fs::read_dir(&place).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
        drop(vault);
    }
}

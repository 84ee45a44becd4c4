//! Backups: what comes back is what went in, and what was touched is refused.

use super::*;
use crate::VaultError;

fn kept(folder: &Path) -> (Vault, std::path::PathBuf) {
    let vault = a_store(folder);
    say(&vault, 1, "request-register", a_request(1).1);
    let file = folder.join("office.comity-backup");
    let made = vault.back_up(&file, at(2)).unwrap();
    assert_eq!((made.head, made.bytes), (2, file.metadata().unwrap().len()));
    (vault, file)
}

#[test]
fn a_backup_comes_back_whole_while_the_store_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, file) = kept(folder.path());
    say(&vault, 3, "request-register", a_request(2).1);
    let place = folder.path().join("again");
    let back = Vault::restore(&file, &place, "leila", PASSPHRASE).unwrap();
    assert_eq!(back.vault.head(), 2);
    assert_eq!(back.health, crate::Health::Sound);
    assert_eq!(
        back.vault
            .search(&comity_casework::eyes::Eyes::everything(), "الخطيب", 9)
            .unwrap()
            .len(),
        1
    );
    say(&back.vault, 4, "request-register", a_request(3).1);
    assert_eq!(vault.head(), 3);
    assert!(matches!(
        vault.back_up(&file, at(5)),
        Err(VaultError::Exists)
    ));
    assert!(matches!(
        Vault::restore(&file, &folder.path().join("store"), "leila", PASSPHRASE),
        Err(VaultError::Exists)
    ));
    let names = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 3, "nothing half made is left");
}

#[test]
fn a_backup_that_was_cut_or_altered_anywhere_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (_vault, file) = kept(folder.path());
    let whole = std::fs::read(&file).unwrap();
    let place = folder.path().join("again");
    let refused = |bytes: &[u8]| {
        let other = folder.path().join("touched");
        std::fs::write(&other, bytes).unwrap();
        let error = Vault::restore(&other, &place, "leila", PASSPHRASE)
            .err()
            .unwrap();
        assert!(!place.exists());
        let facts = error.facts();
        facts
            .first()
            .map(|(_, why)| why.clone())
            .unwrap_or(error.code())
    };
    assert_eq!(refused(b""), "not-a-backup");
    assert_eq!(refused(b"PK\x03\x04 something else"), "not-a-backup");
    for length in [
        9,
        40,
        4000,
        whole.len() / 2,
        whole.len() - 33,
        whole.len() - 1,
    ] {
        assert_eq!(refused(&whole[..length]), "truncated", "cut at {length}");
    }
    assert_eq!(refused(&[&whole[..], b"x"].concat()), "altered");
    for place in [
        20,
        60,
        400,
        9_000,
        whole.len() / 2,
        whole.len() - 40,
        whole.len() - 5,
    ] {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        let why = refused(&bytes);
        assert!(
            ["altered", "truncated"].contains(&why.as_str()),
            "flip at {place}: {why}"
        );
    }
    assert!(matches!(
        Vault::restore(&file, &place, "leila", "some other long passphrase"),
        Err(VaultError::WrongPassphrase)
    ));
    assert!(!place.exists());
}

//! Looks for known names in every file a store leaves behind, alive, killed, locked and backed up.

use crate::scene::{LOGIN, PASSPHRASE, Scene};
use comity_vault::{Now, Vault};
use std::path::{Path, PathBuf};

const PLANTED: [&str; 3] = ["زرقاء اليمامة", "Quixotewater", "Обломовский"];

/// The files under a folder in which any planted name can be read, in any encoding it might lie in.
fn telltale(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(telltale(&path));
            continue;
        }
        let bytes = std::fs::read(&path).expect("a file");
        let told = PLANTED.iter().any(|name| {
            let halves: Vec<u16> = name.encode_utf16().collect();
            let little: Vec<u8> = halves.iter().flat_map(|half| half.to_le_bytes()).collect();
            let big: Vec<u8> = halves.iter().flat_map(|half| half.to_be_bytes()).collect();
            let lower = name.to_lowercase();
            [name.as_bytes(), lower.as_bytes(), &little, &big]
                .iter()
                .any(|spelling| holds(&bytes, spelling))
        });
        if told {
            found.push(path);
        }
    }
    found
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[test]
fn no_file_of_a_store_tells_a_name() {
    let scene = Scene::set();
    // Killed in the middle of its work, it leaves its journal behind.
    let run = scene.run("honest", 1, 6, 20);
    assert!(run.said.len() >= 6);
    assert!(scene.store.join("store.db-wal").exists());
    let none: [PathBuf; 0] = [];
    assert_eq!(telltale(&scene.store), none);
    assert_eq!(telltale(&scene.temporary()), none);

    let vault = Vault::unlock(&scene.store, LOGIN, PASSPHRASE)
        .expect("it opens")
        .vault;
    assert!(
        !vault
            .search(&comity_casework::eyes::Eyes::everything(), PLANTED[1], 5)
            .expect("a search")
            .is_empty()
    );
    assert_eq!(telltale(&scene.store), none, "while it is open");
    let now = Now {
        utc_ms: 1_773_126_000_000,
        zone_minutes: 180,
    };
    let kept = scene.temporary();
    vault
        .back_up(&kept.join("office.backup"), now)
        .expect("a backup");
    drop(vault);
    assert_eq!(telltale(&kept), none, "in a backup");
    assert_eq!(telltale(&scene.store), none, "when it is locked");

    // The same eyes do see a name where one is written.
    std::fs::write(kept.join("plain"), ["x", PLANTED[0], "y"].concat()).expect("a file");
    assert_eq!(telltale(&kept), [kept.join("plain")]);
}

#[test]
fn the_database_looks_like_noise_and_a_wrong_passphrase_learns_nothing() {
    let scene = Scene::set();
    let _run = scene.run("honest", 1, 6, 20);
    let vault = Vault::unlock(&scene.store, LOGIN, PASSPHRASE)
        .expect("it opens")
        .vault;
    drop(vault);
    let bytes = std::fs::read(scene.store.join("store.db")).expect("the database");
    for known in ["SQLite format 3", "CREATE TABLE", "register_row"] {
        assert!(!holds(&bytes, known.as_bytes()), "{known}");
    }
    let mut counts = [0_usize; 256];
    for byte in &bytes {
        counts[usize::from(*byte)] += 1;
    }
    let even = bytes.len() / 256;
    let uneven = counts.iter().any(|count| count.abs_diff(even) > even / 4);
    assert!(!uneven, "some byte stands out");
    let refused = |login: &str, passphrase: &str| {
        let error = Vault::unlock(&scene.store, login, passphrase)
            .err()
            .expect("a refusal");
        (error.code(), error.facts().len())
    };
    let nothing = ("wrong-passphrase".to_owned(), 0);
    assert_eq!(refused(LOGIN, "nine slow herons over sand"), nothing);
    assert_eq!(refused("nobody", PASSPHRASE), nothing);
}

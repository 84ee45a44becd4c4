use super::*;
use crate::keys::{Secret, StoreKey};

fn a_database(folder: &Path) -> (Connection, StoreKey) {
    let key = StoreKey::new(uuid::Uuid::from_u128(1), Secret::fresh().unwrap());
    let path = folder.join(DATABASE);
    let mut writer = open(&path, &key.database(), Access::Write).unwrap();
    crate::migrations::run(&mut writer, crate::migrations::STEPS, |_, _| Ok(())).unwrap();
    guard(&mut writer).unwrap();
    (writer, key)
}

#[test]
fn a_guarded_connection_cannot_leave_its_file_or_change_its_shape() {
    let folder = tempfile::tempdir().unwrap();
    let (writer, _) = a_database(folder.path());
    let out = folder.path().join("out.db");
    let out = out.to_str().unwrap();
    for statement in [
        ["ATTACH '", out, "' AS p KEY ''"].concat().as_str(),
        ["VACUUM INTO '", out, "'"].concat().as_str(),
        "VACUUM",
        "DETACH main",
        "PRAGMA rekey = 'x'",
        "PRAGMA key = 'x'",
        "PRAGMA cipher_export",
        "PRAGMA writable_schema = ON",
        "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA user_version = 99",
        "PRAGMA cipher_log = 'stderr'",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
        "CREATE TABLE copied AS SELECT * FROM request",
        "CREATE TEMP TABLE copied (x)",
        "CREATE TRIGGER t AFTER INSERT ON request BEGIN SELECT 1; END",
        "DROP TABLE request",
        "DROP TRIGGER entry_is_never_altered",
        "ALTER TABLE request ADD COLUMN x",
        "REINDEX",
        "ANALYZE",
        "INSERT INTO sqlite_schema VALUES ('', '', '', 0, '')",
        "UPDATE entry SET hash = x''",
        "DELETE FROM entry",
        "UPDATE payload SET seq = 7",
        "DELETE FROM payload",
        "DELETE FROM signer",
    ] {
        let refused = writer
            .prepare(statement)
            .and_then(|mut it| it.raw_execute());
        assert!(refused.is_err(), "{statement}");
    }
    assert!(!Path::new(out).exists());
}

#[test]
fn every_connection_is_set_as_it_must_be_and_a_reader_only_reads() {
    let folder = tempfile::tempdir().unwrap();
    let (writer, key) = a_database(folder.path());
    let path = folder.path().join(DATABASE);
    let reader = open(&path, &key.database(), Access::Read).unwrap();
    for connection in [&writer, &reader] {
        assert_settled(connection).unwrap();
        assert_eq!(connection.limit(Limit::SQLITE_LIMIT_ATTACHED).unwrap(), 0);
    }
    assert!(reader.execute("DELETE FROM request", []).is_err());
    let other = StoreKey::new(uuid::Uuid::from_u128(2), Secret::fresh().unwrap());
    assert!(open(&path, &other.database(), Access::Read).is_err());
}

#[test]
fn versions_are_compared_as_numbers() {
    assert!(at_least("4.19.0 community", (4, 14)));
    assert!(at_least("5.0.0", (4, 14)));
    assert!(!at_least("4.9.0", (4, 14)));
    assert!(!at_least("", (4, 14)));
}

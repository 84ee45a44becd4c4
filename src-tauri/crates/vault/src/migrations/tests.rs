use super::*;
use crate::connect::{self, Access, DATABASE};
use crate::keys::{Secret, StoreKey};

#[test]
fn a_step_on_a_store_in_use_is_preceded_by_a_copy_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    let key = StoreKey::new(uuid::Uuid::from_u128(1), Secret::fresh().unwrap());
    let path = folder.path().join(DATABASE);
    let mut store = connect::open(&path, &key.database(), Access::Write).unwrap();
    let no_copy = |_: &Connection, _| -> Answer<()> { panic!("an empty store needs no copy") };
    run(&mut store, STEPS, no_copy).unwrap();
    store
        .execute("INSERT INTO signer VALUES (x'01', x'02')", [])
        .unwrap();

    let shipped = i64::try_from(STEPS.len()).unwrap();
    let next = [STEPS, &["CREATE TABLE next (x) STRICT"]].concat();
    let keep = |from: &Connection, version| {
        crate::backup::before_migration(from, folder.path(), &key, version)
    };
    assert!(
        run(&mut store, &next, keep).is_err(),
        "a STRICT column needs its type"
    );
    assert_eq!(
        version(&store).unwrap(),
        shipped,
        "a step that fails leaves the shape as it was"
    );
    let next = [STEPS, &["CREATE TABLE next (x INTEGER) STRICT"]].concat();
    run(&mut store, &next, keep).unwrap();
    assert_eq!(version(&store).unwrap(), shipped + 1);
    let copy = format!("store.db.before-{}", shipped + 1);
    let copy = folder.path().join(copy);
    let copy = connect::open(&copy, &key.database(), Access::Write).unwrap();
    assert_eq!(version(&copy).unwrap(), shipped);
    let signers: i64 = copy
        .query_row("SELECT count(*) FROM signer", [], |row| row.get(0))
        .unwrap();
    assert_eq!(signers, 1);

    let refused = run(&mut store, STEPS, keep).unwrap_err();
    assert_eq!(refused.code(), "store-newer");
}

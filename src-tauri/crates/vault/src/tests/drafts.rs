//! Drafts end with their writer's access, and no check of the store mistakes them for rows.

use super::*;
use crate::DraftLine;
use comity_casework::nouns::Member;

#[test]
fn whoever_has_no_access_any_more_leaves_no_draft_behind() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let line = DraftLine {
        key: "new-request".into(),
        saved_ms: 1,
        ..DraftLine::default()
    };
    let before = Member {
        id: Id::from_u128(77),
        login: "omar".into(),
        role: "CLERK".into(),
        ..Member::default()
    };
    say(&vault, 1, "member-add", before.created());
    for login in ["leila", "omar"] {
        vault.keep_draft(login, &line, "{}").unwrap();
    }
    vault.sweep_drafts().unwrap();
    assert_eq!(vault.drafts("omar").unwrap(), std::slice::from_ref(&line));

    let after = Member {
        retired: true,
        ..before.clone()
    };
    say(&vault, 2, "member-retire", after.changed_from(&before));
    vault.sweep_drafts().unwrap();
    assert_eq!(vault.drafts("omar").unwrap(), []);
    assert_eq!(
        vault.draft("leila", "new-request").unwrap(),
        Some((line, "{}".into()))
    );
    assert!(vault.verify().unwrap().sound());
    assert_eq!(vault.replay_differences().unwrap(), []);
}

//! What a statement lets through is what the domain says a reader may see; and a second person's consent holds.

use super::*;
use crate::Admission;
use crate::read::{Among, By, Clocks, Filter, Sort};
use comity_casework::edits::Edit;
use comity_casework::eyes::{Eyes, Look};
use comity_casework::nouns::Member;

/// Requests of every sensitivity, officer, unit and end of confidentiality that matters.
fn requests(vault: &Vault) -> usize {
    let mut number = 0;
    let mut edits: Vec<Edit> = Vec::new();
    for sensitivity in ["", "NORMAL", "RESTRICTED", "CONFIDENTIAL", "SEALED"] {
        for officer in ["", "maren", "samia"] {
            for unit in ["", "A", "B"] {
                for secret in [None, Some("2026-03-09"), Some("2026-03-10"), Some("")] {
                    number += 1;
                    let (request, made) = a_request(number);
                    let after = Request {
                        sensitivity: sensitivity.into(),
                        officer: officer.into(),
                        unit: unit.into(),
                        confidential: secret.map(|_| "FACT".to_owned()).unwrap_or_default(),
                        confidential_until: secret.and_then(|day| day.parse().ok()),
                        ..request.clone()
                    };
                    edits.extend(made);
                    edits.extend(after.changed_from(&request));
                }
            }
        }
    }
    say(vault, 1, "request-register", edits);
    usize::try_from(number).unwrap()
}

fn readers() -> Vec<Eyes> {
    let day = "2026-03-10".parse().unwrap();
    let plain = || Eyes {
        day,
        ..Eyes::default()
    };
    let mut readers = vec![
        Eyes {
            day,
            ..Eyes::everything()
        },
        plain(),
    ];
    for granted in [
        vec![],
        (1..90)
            .map(|number: u128| Id::from_u128((number << 8) | 1))
            .collect(),
    ] {
        for unit in [None, Some("A".to_owned()), Some(String::new())] {
            for bits in 0..16_u8 {
                readers.push(Eyes {
                    all: bits & 1 != 0,
                    untaken: bits & 2 != 0,
                    unit_files: bits & 4 != 0,
                    observer: bits & 8 != 0,
                    logins: if bits & 2 == 0 {
                        vec![]
                    } else {
                        vec!["maren".into(), String::new()]
                    },
                    unit: unit.clone(),
                    granted: granted.clone(),
                    ..plain()
                });
            }
        }
    }
    readers
}

#[test]
fn a_statement_lets_through_what_the_domain_lets_a_reader_see() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let all = requests(&vault);
    let everything = Filter::default();
    let (lines, total) = vault
        .register_page(&everything, Sort::default(), 0, 999)
        .unwrap();
    assert_eq!((lines.len(), usize::try_from(total).unwrap()), (all, all));
    let mut counts = std::collections::BTreeSet::new();
    for eyes in readers() {
        let count = |wanted: &[Look]| {
            lines
                .iter()
                .filter(|line| wanted.contains(&eyes.look(line.seen())))
                .count()
        };
        let page = |filter: &Filter| {
            let filter = Filter {
                eyes: Some(eyes.clone()),
                ..filter.clone()
            };
            let (rows, total) = vault
                .register_page(&filter, Sort::default(), 0, 999)
                .unwrap();
            assert_eq!(rows.len(), usize::try_from(total).unwrap(), "{eyes:?}");
            rows.len()
        };
        let (whole, shown) = (count(&[Look::Whole]), count(&[Look::Whole, Look::Masked]));
        assert_eq!(page(&everything), shown, "{eyes:?}");
        // What asks for anything a mask hides finds no masked row.
        let of_state = Filter {
            states: vec!["XB".into()],
            ..Filter::default()
        };
        assert_eq!(page(&of_state), whole, "{eyes:?}");
        assert_eq!(
            vault.search(&eyes, "bank", 999).unwrap().len(),
            whole,
            "{eyes:?}"
        );
        let day = "2026-12-31".parse().unwrap();
        let due = vault
            .deadlines_between(&eyes, "2026-01-01".parse().unwrap(), day, 999)
            .unwrap();
        assert_eq!(due.len(), shown, "{eyes:?}");
        let listed = |among: &Among, by| {
            let (rows, many) = vault
                .clocks(&eyes, among, &Clocks::default(), by, (0, 999))
                .unwrap();
            assert_eq!(rows.len(), usize::try_from(many).unwrap(), "{eyes:?}");
            rows.len()
        };
        let of_kind = Among {
            kinds: vec!["MLA".into()],
            ..Among::default()
        };
        assert_eq!(listed(&Among::default(), By::Day), shown, "{eyes:?}");
        assert_eq!(listed(&Among::default(), By::Officer), whole, "{eyes:?}");
        assert_eq!(listed(&of_kind, By::Day), whole, "{eyes:?}");
        let by_day = vault
            .clocks_by_day(&eyes, &Among::default(), &Clocks::default(), false, 2)
            .unwrap();
        let many = by_day.first().map_or(0, |(_, many)| *many);
        assert_eq!(usize::try_from(many).unwrap(), shown, "{eyes:?}");
        assert_eq!(by_day.len(), shown.min(2), "{eyes:?}");
        counts.insert((whole, shown));
    }
    assert!(counts.len() > 8, "the readers hardly differ: {counts:?}");
}

#[test]
fn a_second_person_signs_with_their_own_key_and_only_for_what_they_saw() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let head = Member {
        login: "orsel".into(),
        role: "HEAD".into(),
        ..Member::default()
    };
    let words = "another lamp beside the river";
    vault
        .add_member(&Admission {
            member: &head,
            passphrase: words,
            now: at(1),
            cost: KdfCost::TEST,
            approver: None,
        })
        .unwrap();
    assert!(vault.prove("orsel", PASSPHRASE).is_err());
    assert!(vault.prove("nobody", words).is_err());
    let approver = vault.prove("orsel", words).unwrap();
    let commit = Commit {
        intent: "requests.advance",
        reason: None,
        effective: None,
        now: at(2),
        edits: a_request(1).1,
    };
    vault.commit_approved(&commit, &approver).unwrap();
    let (latest, _) = vault.journal(0, 2).unwrap();
    assert_eq!(latest[0].approved_by, head.display);
    assert_eq!(latest[0].requests, [Id::from_u128((1 << 8) | 1)]);
    assert!(vault.verify().unwrap().sound());
    // The positive control: consent to one's own act is no consent.
    let own = vault.prove("leila", PASSPHRASE).unwrap();
    let commit = Commit {
        edits: a_request(2).1,
        now: at(3),
        ..commit
    };
    vault.commit_approved(&commit, &own).unwrap();
    assert_eq!(vault.verify().unwrap().chain.unwrap().1, "chain-approval");
}

//! Consultations as the store sifts, orders and counts them.

use super::*;
use crate::read::{TalkCounts, Talks};
use comity_casework::consultations::turn;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::{Consultation, Request};
use comity_casework::value::Id;

#[test]
fn consultations_come_in_the_order_of_work_and_only_to_those_who_may_see_them() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, mut edits) = a_request(1);
    let talk = |number: u128, by: &str, reply: &str, outcome: &str| Consultation {
        id: Id::from_u128(number),
        request: Some(request.id),
        purpose: "CON-COST".into(),
        states: "XA XB".into(),
        initiated_by: by.into(),
        reply_by: reply.parse().ok(),
        outcome: outcome.into(),
        outcome_on: (!outcome.is_empty()).then(|| "2026-03-02".parse().unwrap()),
        ..Consultation::default()
    };
    let rows = [
        talk(900, "US", "", ""),
        talk(901, "THEM", "2026-05-01", "STILL_OPEN"),
        talk(902, "US", "2026-02-01", ""),
        talk(903, "US", "2026-02-01", "NO_REPLY"),
        talk(904, "THEM", "", "COSTS_AGREED"),
        Consultation {
            sensitivity: "SEALED".into(),
            ..talk(905, "US", "2026-02-01", "")
        },
    ];
    edits.extend(rows.iter().flat_map(Consultation::created));
    say(&vault, 1, "x", edits);
    let asked = Talks {
        ended: false,
        late: false,
        turn: None,
        state: Some("XB".into()),
        purpose: Some("CON-COST".into()),
        today: "2026-03-01".parse().unwrap(),
    };
    let head = Eyes {
        sealed: false,
        ..Eyes::everything()
    };
    let ids = |asked: &Talks| {
        let (page, total) = vault.consultations(&head, asked, (0, 10)).unwrap();
        assert_eq!(page.len() as u64, total);
        assert!(page.iter().all(|(_, our_ref)| *our_ref == request.our_ref));
        page.iter()
            .map(|(row, _)| row.id.as_u128())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&asked), [902, 901, 900]);
    let ended = Talks {
        ended: true,
        ..asked.clone()
    };
    assert_eq!(ids(&ended), [904, 903]);
    let late = Talks {
        late: true,
        ..asked.clone()
    };
    assert_eq!(ids(&late), [902]);
    for side in ["US", "THEM"] {
        let theirs = Talks {
            turn: Some(side.into()),
            ..asked.clone()
        };
        let open = rows.iter().filter(|row| row.sensitivity.is_empty());
        let expected = open.filter(|row| turn(row) == side);
        let expected: Vec<u128> = expected.map(|row| row.id.as_u128()).collect();
        assert_eq!(ids(&theirs), expected);
    }
    let elsewhere = Talks {
        state: Some("X".into()),
        ..asked.clone()
    };
    assert!(ids(&elsewhere).is_empty(), "a part of a code is no State");
    assert_eq!(
        vault.consultation_counts(&head, &asked).unwrap(),
        TalkCounts {
            open: 3,
            late: 1,
            ours: 1,
            theirs: 1
        }
    );
    let page = |offset, limit| vault.consultations(&head, &asked, (offset, limit)).unwrap();
    assert_eq!((page(1, 1).0.len(), page(1, 1).1), (1, 3));
    assert_eq!((page(9, 1).0.len(), page(9, 1).1), (0, 3));

    let sealed = Request {
        sensitivity: "SEALED".into(),
        ..request.clone()
    };
    say(&vault, 2, "x", sealed.changed_from(&request));
    assert!(ids(&asked).is_empty());
    assert_eq!(
        vault.consultation_counts(&head, &asked).unwrap(),
        TalkCounts::default()
    );
}

use super::*;
use proptest::prelude::*;

fn a_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (0..4_i64).prop_map(Value::Int),
        "[a-c]{1,2}".prop_map(Value::Text),
    ]
}

fn a_write() -> impl Strategy<Value = (Mark, Change)> {
    let op = prop_oneof![
        Just(Op::Add),
        Just(Op::Drop),
        (1..4_u16, a_value(), a_value()).prop_map(|(field, was, now)| Op::Set { field, was, now }),
    ];
    (0..40_u64, 0..2_u32, 0..3_u128, op).prop_map(|(millis, counter, device, op)| {
        let mark = Mark {
            clock: Stamp { millis, counter },
            device: Uuid::from_u128(device),
        };
        let id = Uuid::nil();
        (mark, Change { noun: 6, id, op })
    })
}

fn history(writes: &[(Mark, Change)]) -> History {
    let mut history = History::default();
    for (mark, change) in writes {
        history.take(*mark, change);
    }
    history
}

fn joined(one: &History, other: &History) -> History {
    let mut joined = one.clone();
    joined.join(other);
    joined
}

proptest! {
    #[test]
    fn joining_is_the_same_in_any_order_and_any_grouping(
        a in prop::collection::vec(a_write(), 0..12),
        b in prop::collection::vec(a_write(), 0..12),
        c in prop::collection::vec(a_write(), 0..12),
    ) {
        let (a, b, c) = (history(&a), history(&b), history(&c));
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
        prop_assert_eq!(&joined(&a, &a), &a);
    }

    #[test]
    fn delivery_shuffled_and_repeated_ends_in_the_same_row(
        writes in prop::collection::vec(a_write(), 1..20),
        order in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let straight = history(&writes);
        let mut shuffled: Vec<_> = order.iter().map(|at| at.get(&writes).clone()).collect();
        shuffled.extend(writes.iter().rev().cloned());
        let shuffled = history(&shuffled);
        prop_assert_eq!(&shuffled, &straight);
        prop_assert_eq!(shuffled.conflicts(), straight.conflicts());
        prop_assert_eq!(shuffled.present(), straight.present());
    }

    #[test]
    fn every_value_written_stands_was_seen_or_is_shown_as_a_conflict(
        writes in prop::collection::vec(a_write(), 1..20),
    ) {
        let history = history(&writes);
        let conflicts = history.conflicts();
        for (mark, change) in &writes {
            if let Op::Set { field, now, .. } = &change.op {
                let stands = history.value(*field) == *now;
                let seen = writes.iter().any(|(later, other)| {
                    later >= mark
                        && matches!(&other.op, Op::Set { field: f, was, .. } if f == field && was == now)
                });
                let shown = conflicts.iter().any(|it| it.field == *field && it.lost == *now);
                prop_assert!(stands || seen || shown);
            }
        }
    }
}

fn set(was: &str, now: &str) -> Change {
    Change {
        noun: 6,
        id: Uuid::nil(),
        op: Op::Set {
            field: 1,
            was: Value::Text(was.into()),
            now: Value::Text(now.into()),
        },
    }
}

fn mark(millis: u64, device: u128) -> Mark {
    Mark {
        clock: Stamp { millis, counter: 0 },
        device: Uuid::from_u128(device),
    }
}

#[test]
fn two_desks_that_change_one_field_unseen_leave_a_conflict() {
    let writes = [(mark(5, 1), set("a", "b")), (mark(6, 2), set("a", "c"))];
    let history = history(&writes);
    assert_eq!(history.value(1), Value::Text("c".into()));
    let conflicts = history.conflicts();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].lost, Value::Text("b".into()));
}

#[test]
fn one_change_after_the_other_is_no_conflict() {
    let writes = [(mark(5, 1), set("a", "b")), (mark(6, 2), set("b", "c"))];
    assert_eq!(history(&writes).conflicts(), []);
}

use super::*;
use crate::value::Value;

#[test]
fn every_noun_and_field_number_is_used_once() {
    for noun in Noun::ALL {
        let mut tags: Vec<u16> = noun.fields().iter().map(|field| field.tag).collect();
        assert_eq!(Noun::from_tag(noun.tag()), Some(*noun));
        let count = tags.len();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), count, "{} uses a number twice", noun.name());
    }
}

#[test]
fn a_row_is_rebuilt_from_the_edits_that_made_it() {
    let request = Request {
        id: Id::from_u128(7),
        direction: "IN".into(),
        received_on: "2026-01-14".parse().ok(),
        merged: true,
        received_minute: Some(940),
        case_file: Some(Id::from_u128(8)),
        ..Request::default()
    };
    let mut rebuilt = Request {
        id: request.id,
        ..Request::default()
    };
    for edit in request.created() {
        if let Op::Set { field, now, .. } = edit.op {
            assert!(rebuilt.set(field, &now));
        }
    }
    assert_eq!(rebuilt, request);
}

#[test]
fn a_value_of_the_wrong_shape_is_refused() {
    let mut request = Request::default();
    assert!(!request.set(21, &Value::Text("not a day".into())));
    assert!(!request.set(999, &Value::Null));
    assert_eq!(request, Request::default());
}

use crate::clock::Stamp;
use crate::encoding::{Canonical, EncodingError};
use crate::signature::{Role, Signers, holds};
use crate::{Approval, Change, Header, Op, Payload, RowDigest, Value, entry};
use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use std::path::PathBuf;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn every_change() -> Payload {
    let set = |field, was, now| Op::Set { field, was, now };
    let change = |noun, row, op| Change {
        noun,
        id: id(row),
        op,
    };
    Payload {
        salt: core::array::from_fn(|place| u8::try_from(place).unwrap()),
        reason: Some("طلب المحكمة".into()),
        changes: vec![
            change(6, 0x11, Op::Add),
            change(6, 0x11, set(2, Value::Null, Value::Text("IN".into()))),
            change(6, 0x11, set(1, Value::Null, Value::Id(id(0x22)))),
            change(6, 0x11, set(22, Value::Null, Value::Int(940))),
            change(6, 0x11, set(32, Value::Null, Value::Bool(true))),
            change(20, 0x33, set(2, Value::Int(-24), Value::Int(i64::MIN))),
            change(13, 0x44, Op::Drop),
        ],
    }
}

fn a_header() -> Header {
    Header {
        format: entry::FORMAT,
        suite: entry::SUITE,
        store: id(1),
        seq: 300,
        device: id(2),
        user: id(3),
        clock: Stamp {
            millis: 1_773_126_000_123,
            counter: 4,
        },
        utc_ms: 1_773_126_000_120,
        zone_minutes: -210,
        effective: Some("2026-03-09".into()),
        intent: "request-register".into(),
        payload: [0xAB; 32],
        rows: vec![RowDigest {
            noun: 6,
            id: id(0x11),
            digest: [0xCD; 32],
        }],
        prev: [0xEF; 32],
        erases: vec![7, 70_000],
        approval: Some(Approval {
            user: id(5),
            signature: [0x55; 64],
        }),
        app: "0.1.0".into(),
    }
}

fn golden(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/ledger");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    let digits: Vec<u8> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::bytes)
        .filter(u8::is_ascii_hexdigit)
        .map(|digit| u8::try_from(char::from(digit).to_digit(16).unwrap()).unwrap())
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The file's bytes mean the value, and the value has the file's bytes.
fn check<T: Canonical + PartialEq + core::fmt::Debug>(name: &str, value: &T) {
    assert_eq!(
        hex(&value.to_bytes().unwrap()),
        hex(&golden(name)),
        "{name}"
    );
    assert_eq!(&T::from_bytes(&golden(name)).unwrap(), value, "{name}");
}

#[test]
fn the_bytes_of_the_first_format_are_for_ever() {
    check("0001_payload_every_change.hex", &every_change());
    check("0002_payload_empty.hex", &Payload::default());
    check("0003_header_every_field.hex", &a_header());
    let plain = Header {
        effective: None,
        rows: Vec::new(),
        erases: Vec::new(),
        approval: None,
        ..a_header()
    };
    check("0004_header_plain.hex", &plain);
}

#[test]
fn digests_hashes_and_signatures_of_the_first_format_are_for_ever() {
    let (_, digest) = every_change().sealed().unwrap();
    assert_eq!(hex(&digest), hex(&golden("0005_payload_digest.hex")));
    let (device, user) = (
        SigningKey::from_bytes(&[1; 32]),
        SigningKey::from_bytes(&[2; 32]),
    );
    let signers = Signers {
        device: &device,
        user: &user,
    };
    let entry = a_header().sign(signers).unwrap();
    assert_eq!(hex(&entry.hash), hex(&golden("0006_header_hash.hex")));
    let signatures = [entry.device_signature, entry.user_signature].concat();
    assert_eq!(hex(&signatures), hex(&golden("0007_signatures.hex")));
    let key = device.verifying_key().to_bytes();
    assert!(holds(
        Role::Device,
        &key,
        &entry.hash,
        &entry.device_signature
    ));
    assert!(!holds(
        Role::User,
        &key,
        &entry.hash,
        &entry.device_signature
    ));
}

#[test]
fn a_second_spelling_of_the_same_meaning_is_refused() {
    // An empty payload: array of three, sixteen bytes of salt, null, array of none.
    let plain = Payload::default().to_bytes().unwrap();
    let salt = &plain[1..18];
    let spellings: [(&str, Vec<u8>); 5] = [
        (
            "a length in two bytes",
            [&[0x98, 3], salt, &[0xf6, 0x80]].concat(),
        ),
        (
            "an endless array",
            [&[0x9f], salt, &[0xf6, 0x80, 0xff]].concat(),
        ),
        (
            "an endless inner array",
            [&[0x83], salt, &[0xf6, 0x9f, 0xff]].concat(),
        ),
        ("bytes left over", [&plain[..], &[0]].concat()),
        ("a run split in two", split_run()),
    ];
    for (what, bytes) in spellings {
        assert!(Payload::from_bytes(&bytes).is_err(), "{what}");
    }
    assert_eq!(
        Payload::from_bytes(&split_run()),
        Err(EncodingError::NotCanonical)
    );
    assert_eq!(Payload::from_bytes(&[]), Err(EncodingError::Malformed));
}

/// Two neighbouring changes to one row, written as two runs.
fn split_run() -> Vec<u8> {
    let run = [&[0x83, 6, 0x50][..], &[0; 16], &[0x81, 0]].concat();
    let salt = [&[0x50][..], &[0; 16]].concat();
    [&[0x83][..], &salt, &[0xf6, 0x82], &run, &run].concat()
}

fn a_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        ".{0,12}".prop_map(Value::Text),
        any::<u128>().prop_map(|number| Value::Id(id(number))),
    ]
}

fn a_change() -> impl Strategy<Value = Change> {
    let op = prop_oneof![
        Just(Op::Add),
        Just(Op::Drop),
        (any::<u16>(), a_value(), a_value()).prop_map(|(field, was, now)| Op::Set {
            field,
            was,
            now
        }),
    ];
    (0..3_u16, 0..3_u128, op).prop_map(|(noun, row, op)| Change {
        noun,
        id: id(row),
        op,
    })
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(
        salt in any::<[u8; 16]>(),
        reason in proptest::option::of(".{0,20}"),
        changes in prop::collection::vec(a_change(), 0..20),
    ) {
        let payload = Payload { salt, reason, changes };
        let bytes = payload.to_bytes().unwrap();
        prop_assert_eq!(Payload::from_bytes(&bytes).unwrap(), payload);
    }

    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let known = Payload::from_bytes(&bytes).is_ok_and(|it| it.to_bytes().unwrap() == bytes);
        prop_assert!(known || Payload::from_bytes(&bytes).is_err());
        prop_assert!(Header::from_bytes(&bytes).is_err());
    }
}

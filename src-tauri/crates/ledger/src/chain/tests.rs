use super::*;
use crate::change::{Change, Op, Value};
use crate::clock::Stamp;
use crate::entry::{FORMAT, SUITE};
use crate::signature::Signers;
use ed25519_dalek::SigningKey;

const STORE: Uuid = Uuid::from_u128(1);
const DEVICE: Uuid = Uuid::from_u128(2);
const USER: Uuid = Uuid::from_u128(3);

fn keys() -> (SigningKey, SigningKey) {
    (
        SigningKey::from_bytes(&[7; 32]),
        SigningKey::from_bytes(&[8; 32]),
    )
}

fn known() -> BTreeMap<Uuid, [u8; 32]> {
    let (device, user) = keys();
    BTreeMap::from([
        (DEVICE, device.verifying_key().to_bytes()),
        (USER, user.verifying_key().to_bytes()),
    ])
}

/// A chain of `length` entries; `shape` may change each header before it is signed.
fn chain(length: u64, shape: impl Fn(&mut Header)) -> Vec<(Entry, Option<Vec<u8>>)> {
    let (device, user) = keys();
    let mut prev = [0; 32];
    let mut links = Vec::new();
    for seq in 1..=length {
        let payload = Payload {
            salt: [9; 16],
            reason: None,
            changes: vec![Change {
                noun: 6,
                id: Uuid::from_u128(seq.into()),
                op: Op::Set {
                    field: 1,
                    was: Value::Null,
                    now: Value::Int(5),
                },
            }],
        };
        let (bytes, digest) = payload.sealed().unwrap();
        let mut header = Header {
            format: FORMAT,
            suite: SUITE,
            store: STORE,
            seq,
            device: DEVICE,
            user: USER,
            clock: Stamp {
                millis: 1_000 + seq,
                counter: 0,
            },
            utc_ms: 1_000,
            zone_minutes: 180,
            effective: None,
            intent: "x".into(),
            payload: digest,
            rows: Vec::new(),
            prev,
            erases: Vec::new(),
            approval: None,
            app: "0".into(),
        };
        shape(&mut header);
        let signers = Signers {
            device: &device,
            user: &user,
        };
        let entry = header.sign(signers).unwrap();
        prev = entry.hash;
        links.push((entry, Some(bytes)));
    }
    links
}

fn walk(links: &[(Entry, Option<Vec<u8>>)]) -> Result<(u64, Digest), Break> {
    let mut walk = Walk::new(STORE, known());
    for (entry, payload) in links {
        walk.step(entry, payload.as_deref())?;
    }
    walk.finish()
}

fn broken(links: &[(Entry, Option<Vec<u8>>)]) -> (u64, Fault) {
    let found = walk(links).unwrap_err();
    (found.seq, found.fault)
}

#[test]
fn a_whole_chain_holds_and_tells_its_head() {
    let links = chain(5, |_| {});
    assert_eq!(walk(&links), Ok((5, links[4].0.hash)));
    assert_eq!(walk(&[]), Ok((0, [0; 32])));
}

#[test]
fn every_kind_of_damage_is_named_at_its_place() {
    let whole = chain(5, |_| {});
    let mut links = whole.clone();
    links.remove(2);
    assert_eq!(broken(&links), (3, Fault::Gap));
    let mut links = whole.clone();
    links[3].0.bytes[40] ^= 1;
    assert!(walk(&links).is_err());
    let mut links = whole.clone();
    links[3].0.hash[0] ^= 1;
    assert_eq!(broken(&links), (4, Fault::Hash));
    let mut links = whole.clone();
    links[1].0.user_signature = links[1].0.device_signature;
    assert_eq!(broken(&links), (2, Fault::Signature));
    let mut links = whole.clone();
    links[4].1 = links[3].1.clone();
    assert_eq!(broken(&links), (5, Fault::Payload));
    let links = chain(3, |header| {
        if header.seq == 2 {
            header.prev = [1; 32];
        }
    });
    assert_eq!(broken(&links), (2, Fault::Broken));
    let links = chain(3, |header| {
        if header.seq == 3 {
            header.clock.millis = 1;
        }
    });
    assert_eq!(broken(&links), (3, Fault::Clock));
    let links = chain(2, |header| header.store = Uuid::from_u128(9));
    assert_eq!(broken(&links), (1, Fault::Store));
    let links = chain(2, |header| header.user = Uuid::from_u128(9));
    assert_eq!(broken(&links), (1, Fault::Signature));
    let links = chain(2, |header| header.format = 2);
    assert_eq!(broken(&links), (1, Fault::Unreadable));
}

#[test]
fn any_flipped_byte_of_any_header_is_noticed() {
    let whole = chain(2, |_| {});
    for at in 0..whole[1].0.bytes.len() {
        let mut links = whole.clone();
        links[1].0.bytes[at] ^= 1;
        assert_eq!(walk(&links).unwrap_err().seq, 2, "byte {at}");
    }
}

#[test]
fn a_payload_may_be_gone_only_when_a_later_entry_says_so() {
    let mut links = chain(4, |header| {
        if header.seq == 4 {
            header.erases = vec![2];
        }
    });
    links[1].1 = None;
    assert!(walk(&links).is_ok());
    links[2].1 = None;
    assert_eq!(broken(&links), (3, Fault::PayloadMissing));
    let mut early = chain(3, |header| {
        if header.seq == 1 {
            header.erases = vec![2];
        }
    });
    early[1].1 = None;
    assert_eq!(broken(&early), (2, Fault::PayloadMissing));
}

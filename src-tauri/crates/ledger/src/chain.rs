//! Reads a chain from its first entry and names the first that does not hold.

use crate::entry::{Digest, Entry, Header};
use crate::payload::Payload;
use crate::signature::{Role, holds};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is wrong with a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not canonical bytes, or an unknown format.
    Unreadable,
    /// A number is missing, doubled or out of order.
    Gap,
    /// It does not follow the entry before.
    Broken,
    /// The stored hash is not the hash of the bytes.
    Hash,
    /// It belongs to another store.
    Store,
    /// The clock does not go forward.
    Clock,
    /// A signature is not that machine's or that person's, or the signer is unknown.
    Signature,
    /// The second person's consent is not theirs, or not to this.
    Approval,
    /// The payload is not the one it was closed over.
    Payload,
    /// The payload is gone and no later entry says who erased it.
    PayloadMissing,
}

impl Fault {
    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "chain-unreadable",
            Self::Gap => "chain-gap",
            Self::Broken => "chain-broken",
            Self::Hash => "chain-hash",
            Self::Store => "chain-store",
            Self::Clock => "chain-clock",
            Self::Signature => "chain-signature",
            Self::Approval => "chain-approval",
            Self::Payload => "chain-payload",
            Self::PayloadMissing => "chain-payload-missing",
        }
    }
}

/// The first entry that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// Its place.
    pub seq: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// A walk along a chain: feed it every entry in order, then [`Walk::finish`].
#[derive(Debug)]
pub struct Walk {
    store: Uuid,
    keys: BTreeMap<Uuid, [u8; 32]>,
    last: Option<Header>,
    head: Digest,
    erased: Vec<u64>,
}

impl Walk {
    /// A walk from the start, knowing the public keys of machines and people by their ids.
    #[must_use]
    pub const fn new(store: Uuid, keys: BTreeMap<Uuid, [u8; 32]>) -> Self {
        Self {
            store,
            keys,
            last: None,
            head: [0; 32],
            erased: Vec::new(),
        }
    }

    /// Checks the next entry and its payload, and hands its header back.
    ///
    /// # Errors
    /// The first thing that does not hold, by the place it should have had.
    pub fn step(&mut self, entry: &Entry, payload: Option<&[u8]>) -> Result<&Header, Break> {
        let seq = self.last.as_ref().map_or(1, |last| last.seq + 1);
        let header = self
            .examine(seq, entry, payload)
            .map_err(|fault| Break { seq, fault })?;
        self.erased.retain(|gone| !header.erases.contains(gone));
        if payload.is_none() {
            self.erased.push(seq);
        }
        self.head = entry.hash;
        Ok(self.last.insert(header))
    }

    fn examine(&self, seq: u64, entry: &Entry, payload: Option<&[u8]>) -> Result<Header, Fault> {
        let header = entry.header().map_err(|_| Fault::Unreadable)?;
        check(header.store == self.store, Fault::Store)?;
        check(header.seq == seq, Fault::Gap)?;
        check(header.prev == self.head, Fault::Broken)?;
        let hash = Header::hash(&header.prev, &entry.bytes);
        check(hash == entry.hash, Fault::Hash)?;
        let after = self
            .last
            .as_ref()
            .is_none_or(|last| header.clock > last.clock);
        check(after, Fault::Clock)?;
        let signed = |role, who, signature| {
            self.keys
                .get(who)
                .is_some_and(|key| holds(role, key, &hash, signature))
        };
        check(
            signed(Role::Device, &header.device, &entry.device_signature)
                && signed(Role::User, &header.user, &entry.user_signature),
            Fault::Signature,
        )?;
        // Nobody is their own second person.
        check(
            header.approval.as_ref().is_none_or(|given| {
                given.user != header.user
                    && self.keys.get(&given.user).is_some_and(|key| {
                        holds(Role::Approver, key, &header.payload, &given.signature)
                    })
            }),
            Fault::Approval,
        )?;
        check(
            payload.is_none_or(|bytes| Payload::digest(bytes) == header.payload),
            Fault::Payload,
        )?;
        Ok(header)
    }

    /// Ends the walk: every payload found missing must have been erased by a later entry.
    ///
    /// # Errors
    /// The first entry whose payload is gone without a word.
    pub fn finish(self) -> Result<(u64, Digest), Break> {
        match self.erased.first() {
            Some(seq) => Err(Break {
                seq: *seq,
                fault: Fault::PayloadMissing,
            }),
            None => Ok((self.last.map_or(0, |last| last.seq), self.head)),
        }
    }
}

const fn check(holds: bool, fault: Fault) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(fault) }
}

#[cfg(test)]
mod tests;

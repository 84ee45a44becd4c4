//! The printed recovery key: 160 random bits and a check, in groups a person can type back.

use crate::error::{Answer, VaultError};
use crate::keys::random;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

// Crockford's alphabet: no I, L, O, U, so that nothing is misread from paper.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_LETTERS: usize = 32;
const LETTERS: usize = 36;

/// Shown once at set-up, printed, typed back, and kept in an envelope.
pub struct RecoveryKey(Zeroizing<[u8; 20]>);

impl RecoveryKey {
    pub(crate) fn fresh() -> Answer<Self> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    /// Nine groups of four, the last a check: `7QXK-....`.
    #[must_use]
    pub fn printed(&self) -> Zeroizing<String> {
        let letters = spell(&self.0);
        let mut text = Zeroizing::new(String::with_capacity(LETTERS + 8));
        for (place, letter) in letters.iter().enumerate() {
            if place > 0 && place.is_multiple_of(4) {
                text.push('-');
            }
            text.push(char::from(*letter));
        }
        text
    }

    /// Reads what a person typed: case, blanks and dashes do not matter; O counts as 0, I and L as 1.
    ///
    /// # Errors
    /// [`VaultError::RecoveryWrong`] when the check does not hold.
    pub fn typed(text: &str) -> Answer<Self> {
        let mut digits = Zeroizing::new(Vec::with_capacity(LETTERS));
        for letter in text.chars().filter(|letter| !is_filler(*letter)) {
            digits.push(digit(letter).ok_or(VaultError::RecoveryWrong)?);
        }
        let mut bytes = Zeroizing::new([0; 20]);
        let (chunks, _) = digits.as_chunks::<8>();
        for (eight, five) in chunks.iter().zip(bytes.as_chunks_mut::<5>().0) {
            let bits = eight
                .iter()
                .fold(0_u64, |bits, digit| (bits << 5) | u64::from(*digit));
            let [_, _, _, rest @ ..] = bits.to_be_bytes();
            *five = rest;
        }
        let key = Self(bytes);
        let expected: Vec<u8> = spell(&key.0)
            .iter()
            .filter_map(|letter| digit(char::from(*letter)))
            .collect();
        if expected == *digits {
            Ok(key)
        } else {
            Err(VaultError::RecoveryWrong)
        }
    }

    /// The words the key derivation gets: always the same spelling.
    pub(crate) fn words(&self) -> Zeroizing<String> {
        self.printed()
    }

    pub(crate) fn same(&self, other: &Self) -> bool {
        use subtle::ConstantTimeEq as _;
        self.0.as_slice().ct_eq(other.0.as_slice()).into()
    }
}

fn spell(bytes: &[u8; 20]) -> Zeroizing<Vec<u8>> {
    let mut check = Sha256::new();
    check.update(b"comity/recovery/1\0");
    check.update(bytes);
    let check: [u8; 32] = check.finalize().into();
    let mut letters = Zeroizing::new(Vec::with_capacity(LETTERS + 4));
    for five in bytes.as_chunks::<5>().0 {
        push(&mut letters, five);
    }
    if let Some(five) = check.first_chunk() {
        push(&mut letters, five);
    }
    letters.truncate(SECRET_LETTERS + 4);
    letters
}

fn push(letters: &mut Vec<u8>, five: &[u8; 5]) {
    let bits = five
        .iter()
        .fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
    for place in (0..8).rev() {
        let digit = usize::try_from((bits >> (place * 5)) & 31).unwrap_or(0);
        letters.extend(ALPHABET.get(digit));
    }
}

fn is_filler(letter: char) -> bool {
    letter == '-' || letter.is_whitespace()
}

fn digit(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET
        .iter()
        .position(|known| char::from(*known) == letter)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_printed_can_be_typed_back_in_any_dress() {
        for _ in 0..50 {
            let key = RecoveryKey::fresh().unwrap();
            let printed = key.printed();
            assert_eq!(printed.len(), 44);
            let dressed = printed.to_lowercase().replace('-', " ").replace('0', "o");
            assert!(RecoveryKey::typed(&dressed).unwrap().same(&key));
        }
    }

    #[test]
    fn one_wrong_letter_is_noticed() {
        let printed = RecoveryKey::fresh().unwrap().printed();
        for place in 0..printed.len() {
            let mut letters: Vec<char> = printed.chars().collect();
            if letters[place] == '-' {
                continue;
            }
            letters[place] = if letters[place] == '7' { '8' } else { '7' };
            let wrong: String = letters.into_iter().collect();
            assert!(RecoveryKey::typed(&wrong).is_err(), "place {place}");
        }
        assert!(RecoveryKey::typed("").is_err());
        assert!(RecoveryKey::typed(printed.get(..39).unwrap()).is_err());
    }
}

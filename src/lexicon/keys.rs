//! A table of distinct keys and their numbers, and the hash that it and the maps of the lexicons use.
//!
//! What is put into them comes from lexicons alone: no text that is read can bring keys that clash, so a quick hash
//! without a secret does.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::stored::{Reader, Writer};

/// A map whose keys come from lexicons.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A set of what comes from lexicons.
pub(crate) type Set<K> = HashSet<K, BuildHasherDefault<Quick>>;

/// A multiplicative hash of eight bytes at a time.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quick(u64);

/// Odd, with bits all over: the fraction of the golden ratio.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Quick {
    fn add(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word).wrapping_mul(u128::from(FACTOR));
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        let last = rest.iter().rev().fold(rest.len() as u64, |last, &byte| last << 8 | u64::from(byte));
        // No text has the byte 0xFF, so this tells «ab» from «ab» with something behind it.
        self.add(last ^ FACTOR);
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn write_u32(&mut self, number: u32) {
        self.add(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Distinct keys, numbered from 0 in the order in which they came.
///
/// A key takes its letters, four bytes for where they end, and twelve to twenty-four of table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys {
    /// All keys in a row.
    letters: String,
    /// Where each ends.
    ends: Vec<u32>,
    slots: Vec<Slot>,
}

/// Upper half of a key's hash, and one more than its number; zeros where there is none.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    tag: u32,
    number: u32,
}

impl Keys {
    /// With room for so many keys.
    pub(crate) fn with_capacity(keys: usize) -> Self {
        // At most two slots in three are taken.
        let slots = (keys + keys / 2 + 1).next_power_of_two();
        Self {
            letters: String::with_capacity(keys * 16),
            ends: Vec::with_capacity(keys),
            slots: vec![Slot::default(); slots],
        }
    }

    #[allow(dead_code, reason = "the build script stores, the library loads")]
    pub(crate) fn store(&self, to: &mut Writer) {
        to.bytes(self.letters.as_bytes());
        to.list(&self.ends, |end| end.to_le_bytes());
        to.list(&self.slots, |slot| (u64::from(slot.tag) << 32 | u64::from(slot.number)).to_le_bytes());
    }

    /// What [`Keys::store`] wrote.
    pub(crate) fn load(from: &mut Reader<'_>) -> Option<Self> {
        let letters = String::from_utf8(from.bytes()?.to_vec()).ok()?;
        let ends = from.list(|end| u32::from_le_bytes(*end))?;
        let slots = from.list(|slot| {
            let both = u64::from_le_bytes(*slot);
            Slot { tag: (both >> 32) as u32, number: both as u32 }
        })?;
        Some(Self { letters, ends, slots })
    }

    /// Gives back the room that no key took.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.letters.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a key that was inserted.
    pub(crate) fn get(&self, key: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        self.find(key, hash(key)).1
    }

    /// The number of a key, a new one if it was not known.
    pub(crate) fn insert(&mut self, key: &str) -> u32 {
        if (self.len() + 1) * 3 > self.slots.len() * 2 {
            self.grow();
        }
        let hash = hash(key);
        let (at, found) = self.find(key, hash);
        found.unwrap_or_else(|| {
            let number = u32::try_from(self.len()).unwrap_or(u32::MAX);
            self.letters.push_str(key);
            self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
            if let Some(slot) = self.slots.get_mut(at) {
                *slot = Slot { tag: (hash >> 32) as u32, number: number + 1 };
            }
            number
        })
    }

    /// The slot where a key is or would be, and its number.
    fn find(&self, key: &str, hash: u64) -> (usize, Option<u32>) {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while let Some(slot) = self.slots.get(at).filter(|slot| slot.number != 0) {
            if slot.tag == (hash >> 32) as u32 && self.key(slot.number - 1) == key {
                return (at, Some(slot.number - 1));
            }
            at = (at + 1) & mask;
        }
        (at, None)
    }

    fn key(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(number).copied().unwrap_or(start);
        self.letters.get(start as usize..end as usize).unwrap_or("")
    }

    fn grow(&mut self) {
        let mut slots = vec![Slot::default(); (self.slots.len() * 2).max(16)];
        let mask = slots.len() - 1;
        for number in 0..self.len() as u32 {
            let hash = hash(self.key(number));
            let mut at = hash as usize & mask;
            while slots.get(at).is_some_and(|slot| slot.number != 0) {
                at = (at + 1) & mask;
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = Slot { tag: (hash >> 32) as u32, number: number + 1 };
            }
        }
        self.slots = slots;
    }
}

fn hash(key: &str) -> u64 {
    let mut hasher = Quick::default();
    hasher.write(key.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::Keys;

    #[test]
    fn every_key_has_one_number() {
        let mut keys = Keys::default();
        assert_eq!(keys.get("تهران"), None);
        let words: Vec<String> = (0..5000).map(|n| format!("کلید{n}")).collect();
        for (number, word) in words.iter().enumerate() {
            assert_eq!(keys.insert(word) as usize, number);
        }
        for (number, word) in words.iter().enumerate() {
            assert_eq!(keys.get(word).map(|n| n as usize), Some(number));
            assert_eq!(keys.insert(word) as usize, number);
        }
        assert_eq!(keys.len(), words.len());
        assert_eq!((keys.get(""), keys.get("کلید"), keys.get("کلید5000")), (None, None, None));
        let reserved = Keys::with_capacity(0);
        assert_eq!(reserved.get("تهران"), None);
    }
}

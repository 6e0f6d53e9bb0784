//! The hash of a run of codes, which does not depend on where spaces cut the run.
//!
//! A run of codes is read as a number in base 256, least digit first, modulo the prime 2¹²⁷ − 1. Up to fifteen codes
//! are the number itself, so hashing a word is a load and a mask; two runs are joined by a rotation and an addition,
//! since 256ⁿ is a power of two and 2¹²⁷ ≡ 1. So all ways to glue or to space a phrase have one hash, and a phrase of n
//! words needs n entries, not 2ⁿ.

const PRIME: u128 = (1 << 127) - 1;

/// Odd constants without structure, from the fractional parts of the golden ratio, √3 and √5.
pub(super) const LOW: u64 = 0x9e37_79b9_7f4a_7c15;
const HIGH: u64 = 0xbb67_ae85_84ca_a73b;
pub(super) const LAST: u64 = 0x3c6e_f372_fe94_f82b;

/// Codes that are a number below the prime whatever they are.
pub(super) const SHORT: usize = 15;

/// Masks for the first n codes of sixteen.
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which has no other way to write to an array")]
pub(super) const MASKS: [u128; SHORT + 1] = {
    let mut masks = [0; SHORT + 1];
    let mut n = 0;
    while n <= SHORT {
        masks[n] = (1 << (8 * n)) - 1;
        n += 1;
    }
    masks
};

/// The number that a run of codes is, and its length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Run {
    value: u128,
    len: usize,
}

impl Run {
    /// A run of up to [`SHORT`] codes from their number.
    #[inline]
    pub(super) fn short(value: u128, len: usize) -> Self {
        Self { value, len }
    }

    /// The run of two words, the first of less than eight codes, the second of no more than eight.
    #[inline(always)]
    pub(super) fn of_words(first: u64, second: u64) -> Self {
        let len = len_of_word(first);
        Self { value: u128::from(first) | u128::from(second) << (8 * len), len: len + len_of_word(second) }
    }

    /// Any run.
    pub(super) fn new(codes: &[u8]) -> Self {
        codes.chunks(SHORT).fold(Self::default(), |run, chunk| {
            let value = chunk.iter().rev().fold(0, |value, &code| value << 8 | u128::from(code));
            run.then(Self { value, len: chunk.len() })
        })
    }

    /// This run with `next` right behind it.
    #[inline]
    pub(super) fn then(self, next: Self) -> Self {
        let len = self.len + next.len;
        if len <= SHORT {
            return Self { value: self.value | next.value << (8 * self.len), len };
        }
        let shift = 8 * (self.len % 127) % 127;
        let moved = ((next.value << shift) & PRIME) | (next.value >> (127 - shift));
        let sum = self.value + moved;
        let value = if sum >= PRIME { sum - PRIME } else { sum };
        Self { value, len }
    }

    /// Mixes the number down to 64 bits. `factor`, which must be odd, tells one table from the next should two phrases
    /// clash.
    #[inline(always)]
    pub(super) fn hash(self, factor: u64) -> u64 {
        let low = (self.value as u64).wrapping_mul(factor);
        mix(low.wrapping_add(((self.value >> 64) as u64).wrapping_mul(HIGH)))
    }

    /// The hash of the run as a word, if it has no more than eight codes: what [`hash_word`] gives.
    pub(super) fn hash_as_word(self, factor: u64) -> u64 {
        hash_word(self.value as u64, factor)
    }

    /// How many codes the run has.
    #[inline]
    pub(super) fn len(self) -> usize {
        self.len
    }
}

/// The hash of a word of up to eight codes from their number. Different words have different hashes, as multiplying by
/// an odd number can be undone, so equal hashes are equal words. Only the high bits depend on all codes.
#[inline(always)]
pub(super) fn hash_word(codes: u64, factor: u64) -> u64 {
    codes.wrapping_mul(factor)
}

/// How many codes a word of up to eight has, from their number.
#[inline(always)]
pub(super) fn len_of_word(codes: u64) -> usize {
    8 - (codes.leading_zeros() / 8) as usize
}

#[inline(always)]
fn mix(sum: u64) -> u64 {
    (sum ^ sum >> 32).wrapping_mul(LAST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn hash_is_the_same_however_a_run_is_cut(codes in prop::collection::vec(0u8.., 0..400), at in 0usize..400) {
            let (a, b) = codes.split_at(at.min(codes.len()));
            prop_assert_eq!(Run::new(&codes), Run::new(a).then(Run::new(b)));
        }
    }

    proptest! {
        #[test]
        fn two_words_are_a_run(a in prop::collection::vec(1u8.., 1..8), b in prop::collection::vec(1u8.., 1..=8)) {
            let codes = [&*a, &*b].concat();
            let word = |codes: &[u8]| codes.iter().rev().fold(0, |word, &code| word << 8 | u64::from(code));
            prop_assert_eq!([len_of_word(word(&a)), len_of_word(word(&b))], [a.len(), b.len()]);
            prop_assert_eq!(Run::of_words(word(&a), word(&b)), Run::new(&codes));
            if codes.len() <= 8 {
                prop_assert_eq!(hash_word(word(&codes), LOW), Run::new(&codes).hash_as_word(LOW));
            }
        }
    }

    #[test]
    fn short_runs_are_their_codes() {
        assert_eq!(Run::new(&[1, 2, 3]), Run::short(0x03_02_01, 3));
        assert_eq!(Run::new(&[0xff; 15]).value, MASKS[15]);
    }

    #[test]
    fn order_counts() {
        assert_ne!(Run::new(&[1, 2]).hash(LOW), Run::new(&[2, 1]).hash(LOW));
        assert_ne!(Run::new(&[1; 20]).hash(LOW), Run::new(&[1; 21]).hash(LOW));
    }
}

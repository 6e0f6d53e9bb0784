//! How the counted spellings lie in the tables that the build script (`src/build.rs`) compiles and the vocabulary reads
//! in place. All numbers have their low bytes first.

/// A slot of the hash table holds one more than the number of a group in its low bits and bits of its hash above; an
/// empty one is zero.
pub(super) type Slot = [u8; 4];

/// Bits of a slot for the number of its group.
pub(super) const NUMBER_BITS: u32 = 17;

/// Bits of the filter: a few of one word of 64 are set for each letter string, so that nearly all strings that are none
/// are told by a table that fits a processor's second cache.
pub(super) const FILTER_BITS: u32 = 20;

/// The word of the filter for a mixed hash, and the bits in it.
pub(super) fn filter_place(mixed: u64) -> (usize, u64) {
    let bit = |shift: u32| 1 << (mixed >> shift & 63);
    ((mixed >> 20) as usize & ((1 << (FILTER_BITS - 6)) - 1), bit(34) | bit(40) | bit(46))
}

/// What is known of one letter string: its hash (8 bytes), its count as a word without half-spaces and the logarithm of
/// that, log odds that a word joins it from before and that it joins the word behind it, the number of its first
/// spelling (4 bytes each), how many spellings and letters it has, whether others of its spellings may be meant than the
/// one without anything inside (a byte each), and an empty byte.
pub(super) type Group = [u8; 32];

/// A spelling with half-spaces or spaces inside: bits of the half-spaces and of the spaces (8 bytes each), count (4).
pub(super) type Spelling = [u8; 20];

/// More classes of letters than Persian has letters. The last table holds the log of the sum of all counts (4 bytes), the
/// class of each letter of the Arabic block (256 bytes), and the cost of a letter behind a letter by their classes (4
/// bytes each).
pub(super) const CLASSES: usize = 64;

/// Where in the block of 256 a letter of two bytes stands.
pub(super) fn place(pair: &[u8]) -> usize {
    match pair {
        [high, low] => usize::from(high & 3) << 6 | usize::from(low & 0x3f),
        _ => 0,
    }
}

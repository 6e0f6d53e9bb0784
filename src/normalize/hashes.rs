//! Hashes of letter strings: of every stretch of one in constant time, and of two in a row from those of each.

/// Any odd number with bits all over; a letter string's hash is its value as a number to this base.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// More letters than any spelling has; a bit each in the masks of its half-spaces and spaces.
pub(super) const LONGEST: usize = 48;

/// Hashes of every stretch of a letter string in constant time.
#[derive(Default)]
pub(super) struct Hashes {
    prefix: Vec<u64>,
}

impl Hashes {
    /// Makes ready for `letters`, two bytes each.
    pub(super) fn read(&mut self, letters: &[u8]) {
        self.prefix.clear();
        let mut hash = 0u64;
        self.prefix.push(hash);
        self.prefix.extend(letters.as_chunks().0.iter().map(|pair| {
            hash = step(hash, *pair);
            hash
        }));
    }

    /// The hash of letters `start..end`, no more than [`LONGEST`].
    pub(super) fn of(&self, start: usize, end: usize) -> u64 {
        let at = |i: usize| self.prefix.get(i).copied().unwrap_or(0);
        at(end).wrapping_sub(joined_hash(at(start), 0, end - start))
    }
}

/// The hash of a letter string.
pub(super) fn hash(letters: &[u8]) -> u64 {
    letters.as_chunks().0.iter().fold(0, |hash, pair| step(hash, *pair))
}

/// The hash of the letters that stand at bytes `start..end` of a text.
///
/// Those of most words are in the sixteen bytes before their end: taken at once, without a branch that hangs on how many
/// they are.
#[inline(always)]
pub(super) fn hash_of(bytes: &[u8], start: usize, end: usize) -> u64 {
    let eight = end.checked_sub(16).and_then(|at| bytes.get(at..)).and_then(|rest| rest.first_chunk::<16>());
    let Some((letters, [first, last])) = eight.and_then(|eight| Some((eight, MASKS.get((end - start) / 2)?))) else {
        return hash(bytes.get(start..end).unwrap_or(&[]));
    };
    let (words, _) = letters.as_chunks();
    let four = |letters: u64| {
        let letter = |place: u32| letters >> (16 * place) & 0xffff;
        let powers = letter(0).wrapping_mul(POWERS[3]).wrapping_add(letter(1).wrapping_mul(POWERS[2]));
        powers.wrapping_add(letter(2).wrapping_mul(POWERS[1])).wrapping_add(letter(3))
    };
    match words {
        [front, back] => {
            let front = four(u64::from_le_bytes(*front) & first);
            front.wrapping_mul(POWERS[4]).wrapping_add(four(u64::from_le_bytes(*back) & last))
        }
        _ => 0,
    }
}

/// Of the last eight letters before a place, four and four, the last so many.
const MASKS: [[u64; 2]; 9] = {
    let all = u64::MAX;
    [
        [0, 0],
        [0, all << 48],
        [0, all << 32],
        [0, all << 16],
        [0, all],
        [all << 48, all],
        [all << 32, all],
        [all << 16, all],
        [all, all],
    ]
};

/// The hash of two letter strings in a row, from the hash of each; the second has `count` letters.
pub(super) fn joined_hash(first: u64, second: u64, count: usize) -> u64 {
    let power = POWERS.get(count).copied().unwrap_or(0);
    first.wrapping_mul(power).wrapping_add(second)
}

/// The base to the power of each number of letters.
#[allow(clippy::indexing_slicing, reason = "computed at compile time, where an index out of bounds is an error")]
static POWERS: [u64; LONGEST + 1] = {
    let mut powers = [1u64; LONGEST + 1];
    let mut n = 1;
    while n <= LONGEST {
        powers[n] = powers[n - 1].wrapping_mul(BASE);
        n += 1;
    }
    powers
};

/// The hash of a letter string with one more letter, of two bytes.
pub(super) fn step(hash: u64, letter: [u8; 2]) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u16::from_le_bytes(letter).into())
}

/// Spreads the bits of a hash; the sum alone leaves its low bits poor.
pub(super) fn mix(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

/// A bit for each of a few hashes, which other hashes may share: spares most words a closer look.
pub(super) struct Filter([u64; 64]);

impl Filter {
    pub(super) fn new(hashes: impl Iterator<Item = u64>) -> Self {
        let mut filter = Self([0; 64]);
        for hash in hashes {
            let (place, bit) = Self::place(hash);
            if let Some(bits) = filter.0.get_mut(place) {
                *bits |= bit;
            }
        }
        filter
    }

    /// Of the low bits of a hash the last ones tell least.
    fn place(hash: u64) -> (usize, u64) {
        ((hash >> 12 & 63) as usize, 1 << (hash >> 5 & 63))
    }

    /// False for a hash that is none of them.
    pub(super) fn may_have(&self, hash: u64) -> bool {
        let (place, bit) = Self::place(hash);
        self.0.get(place).is_some_and(|bits| bits & bit != 0)
    }
}

impl Default for Filter {
    fn default() -> Self {
        Self([0; 64])
    }
}

#[cfg(test)]
mod tests {
    use super::{hash, hash_of};

    #[test]
    fn words_of_any_length_and_place_hash_as_their_letters() {
        let text = "و آب نان کتاب برنامه دانشگاه کتابخانه آزمایشگاه‌های پژوهشگاه‌هایشان";
        let bytes = text.as_bytes();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for (n, &start) in places.iter().enumerate() {
            for &end in places[n..].iter().take_while(|&&end| text[start..end].chars().all(|c| c.len_utf8() == 2)) {
                assert_eq!(hash_of(bytes, start, end), hash(&bytes[start..end]), "{}", &text[start..end]);
            }
        }
    }
}

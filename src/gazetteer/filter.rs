//! Filters that say of most words at once that no phrase has them: their yes may be wrong, their no never is.
//!
//! Of a hash, some bits choose a cell of 64 bits, and others choose two bits of the cell (a Bloom filter of one memory
//! access). With twelve bits a key, some three in a hundred strangers pass.

use super::simd;
use crate::stored::{Reader, Writer};

/// Bits of a filter for each of its keys.
const BITS: usize = 12;

/// The words that phrases begin with, however glued, each by the hash of its first eight codes. Those of less than
/// eight, as most words of a text are, have cells of their own: few enough to stay in the nearest cache.
#[derive(Clone, Debug)]
pub(super) struct Words {
    /// The cells for words of less than eight codes, then the others.
    cells: Vec<u64>,
    /// What turns a hash into the number of a cell: for words of less than eight codes, and for the others.
    shifts: [u32; 2],
    /// The number of the first cell of each.
    firsts: [usize; 2],
}

impl Default for Words {
    fn default() -> Self {
        Self::new(&[], &[])
    }
}

impl Words {
    /// From the hashes of words of less than eight codes, and of the first eight codes of others.
    pub(super) fn new(short: &[u64], long: &[u64]) -> Self {
        // Two cells at the least, as no shift is by 64.
        let counts = [short, long].map(|keys| (keys.len() * BITS / 64).next_power_of_two().max(2));
        let shifts = counts.map(|cells| 64 - cells.trailing_zeros());
        let [short_cells, _] = counts;
        let mut words = Self { cells: vec![0; counts.iter().sum()], shifts, firsts: [0, short_cells] };
        for (keys, is_long) in [(short, false), (long, true)] {
            for &hash in keys {
                let place = words.place(hash, is_long);
                if let Some(cell) = words.cells.get_mut(place) {
                    *cell |= Self::bits(hash);
                }
            }
        }
        words
    }

    pub(super) fn store(&self, to: &mut Writer) {
        self.shifts.iter().for_each(|shift| to.u32(*shift));
        to.list(&self.cells, |cell| cell.to_le_bytes());
    }

    /// What [`Words::store`] wrote; `None` for anything else.
    pub(super) fn load(from: &mut Reader<'_>) -> Option<Self> {
        let (shifts, cells) = ([from.u32()?, from.u32()?], from.list(|cell| u64::from_le_bytes(*cell))?);
        // What reads many cells at once trusts that the shifts leave no place behind the last cell.
        let counts = shifts.map(|shift| 64_u32.checked_sub(shift).and_then(|bits| 1_usize.checked_shl(bits)));
        let [Some(short), Some(long)] = counts else { return None };
        let fits = shifts.iter().all(|shift| *shift > 0 && *shift < 64);
        (fits && short.checked_add(long) == Some(cells.len())).then_some(Self { cells, shifts, firsts: [0, short] })
    }

    #[inline(always)]
    fn bits(hash: u64) -> u64 {
        let [one, other] = Self::BITS.map(|from| 1 << (hash >> from & 63));
        one | other
    }

    /// Where six bits of a hash begin that choose a bit of a cell; the highest of all choose the cell.
    pub(super) const BITS: [u32; 2] = [32, 38];

    /// The number of a cell; less than there are.
    #[inline(always)]
    fn place(&self, hash: u64, is_long: bool) -> usize {
        // By number, as a choice between two would become a branch that cannot be foreseen.
        let kind = usize::from(is_long);
        let (shift, first) = (self.shifts.get(kind), self.firsts.get(kind));
        (hash >> (shift.copied().unwrap_or(0) & 63)) as usize + first.copied().unwrap_or(0)
    }

    /// False if no phrase begins with a word whose first codes, up to eight, have this hash. `is_long` says that there
    /// are eight of them or more.
    #[inline(always)]
    pub(super) fn has(&self, hash: u64, is_long: bool) -> bool {
        let cell = self.cells.get(self.place(hash, is_long)).copied().unwrap_or(0);
        let [one, other] = Self::BITS.map(|from| cell >> (hash >> from & 63));
        one & other & 1 != 0
    }

    /// For code that tests many words at once: the cells, two shifts and the place of the first cell for words of eight
    /// codes or more.
    #[cfg(target_arch = "x86_64")]
    #[inline]
    pub(super) fn parts(&self) -> (&[u64], [u32; 2], usize) {
        let [_, first_long] = self.firsts;
        (&self.cells, self.shifts, first_long)
    }

    pub(super) fn heap(&self) -> usize {
        self.cells.capacity() * 8
    }
}

/// Runs of words: in the low half of a cell those that a phrase goes on from, in the high half those that are one.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs(Vec<u64>);

/// What is known of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// A phrase may go on from here.
    pub(super) goes_on: bool,
    /// A phrase may end here.
    pub(super) ends: bool,
}

impl Runs {
    pub(super) fn new(goes_on: &[u64], ends: &[u64]) -> Self {
        let keys = goes_on.len() + ends.len();
        let mut runs = Self(vec![0; (keys * BITS / 64).clamp(1, u32::MAX as usize)]);
        goes_on.iter().for_each(|&hash| runs.set(hash, u64::from(Self::bits(hash))));
        ends.iter().for_each(|&hash| runs.set(hash, u64::from(Self::bits(hash)) << 32));
        runs
    }

    pub(super) fn store(&self, to: &mut Writer) {
        to.list(&self.0, |cell| cell.to_le_bytes());
    }

    /// What [`Runs::store`] wrote; `None` for anything else.
    pub(super) fn load(from: &mut Reader<'_>) -> Option<Self> {
        from.list(|cell| u64::from_le_bytes(*cell)).map(Self)
    }

    fn set(&mut self, hash: u64, bits: u64) {
        let place = self.place(hash);
        if let Some(cell) = self.0.get_mut(place) {
            *cell |= bits;
        }
    }

    /// The number of a cell; less than there are, if there are any.
    #[inline(always)]
    fn place(&self, hash: u64) -> usize {
        (((hash >> 32) * self.0.len() as u64) >> 32) as usize
    }

    #[inline(always)]
    fn bits(hash: u64) -> u32 {
        1 << (hash & 31) | 1 << (hash >> 5 & 31)
    }

    #[inline]
    pub(super) fn get(&self, hash: u64) -> Known {
        let cell = self.0.get(self.place(hash)).copied().unwrap_or(0);
        let has = |half: u64| !(half as u32) & Self::bits(hash) == 0;
        Known { goes_on: has(cell), ends: has(cell >> 32) }
    }

    /// Asks for the memory that [`Runs::get`] will read.
    #[inline]
    pub(super) fn prefetch(&self, hash: u64) {
        simd::prefetch(&self.0, self.place(hash));
    }

    pub(super) fn heap(&self) -> usize {
        self.0.capacity() * 8
    }
}

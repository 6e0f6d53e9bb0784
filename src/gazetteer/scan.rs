//! Text to words: folds a chunk of text to codes and cuts the codes into words.

use super::fold::{Codes, FIRST_LETTER, MOST_CODES, NOTHING, SLOW, SPACE};
use super::hash::{MASKS, Run};
use super::{Path, simd};

/// Bytes of text in a block: as many as a mask has bits.
pub(super) const BLOCK: usize = 64;

/// Bytes behind the codes, so that sixteen can be read from any of them, and a block be written behind the last.
pub(super) const PADDING: usize = BLOCK;

/// How up to [`BLOCK`] bytes of text became codes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Block {
    /// Bytes of the text that a code stands for. A character of several codes has one on each of its bytes.
    pub(super) keep: u64,
    /// Of the codes, those that are letters,
    pub(super) letters: u64,
    /// and those that are marks.
    pub(super) marks: u64,
    /// Where the block begins in the chunk.
    pub(super) start: u32,
    /// Its length in bytes.
    pub(super) len: u32,
    /// How many codes stand before it.
    pub(super) codes: u32,
}

/// A piece of text as codes and words. The buffers are used again for the next piece.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunk {
    /// What counts of the text, [`PADDING`] bytes behind it.
    pub(super) codes: Vec<u8>,
    pub(super) blocks: Vec<Block>,
    /// Where each of the words begins among the codes. A mark is a word.
    starts: Vec<u32>,
    /// One past the last code of each word.
    ends: Vec<u32>,
    /// How many words there are. The two above are kept at the length of the longest chunk.
    len: usize,
}

impl Chunk {
    /// Reads a text of less than 4 GiB.
    pub(super) fn read(&mut self, path: Path, text: &str) {
        self.clear();
        simd::fold(path, self, text);
        simd::cut(path, self);
    }

    fn clear(&mut self) {
        self.codes.clear();
        self.blocks.clear();
    }

    /// Folds the characters from byte `at` on that fit into a block; returns where the next block begins.
    pub(super) fn fold_block(&mut self, table: &Codes, text: &str, at: usize) -> usize {
        let bytes = text.as_bytes();
        let mut block = Folded::default();
        let mut here = at;
        while let Some(&first) = bytes.get(here) {
            let second = bytes.get(here + 1).copied().unwrap_or(0);
            let (code, len) = if first < 0xe0 {
                // One byte or two, without a branch: which of them comes next is not to be foreseen.
                let wide = first >= 0x80;
                let two = usize::from(first & 0x1f) << 6 | usize::from(second & 0x3f);
                let mask = usize::from(wide).wrapping_neg();
                (table.short.get(two & mask | usize::from(first) & !mask), 1 + usize::from(wide))
            } else if (first, second) == (0xe2, 0x80) {
                let third = bytes.get(here + 2).copied().unwrap_or(0);
                (table.general.get(usize::from(third & 0x3f)), 3)
            } else {
                (None, if first < 0xf0 { 3 } else { 4 })
            };
            if here + len > at + BLOCK {
                break;
            }
            match code {
                Some(&code) if code != SLOW => block.push(code, here - at),
                _ => {
                    let c = text.get(here..).and_then(|rest| rest.chars().next()).unwrap_or('\u{fffd}');
                    let (codes, count) = Codes::slow(c);
                    if here - at + MOST_CODES > BLOCK && here > at {
                        break;
                    }
                    for (nth, &code) in codes.iter().take(count).enumerate() {
                        block.push(code, here - at + nth);
                    }
                    if count > len {
                        // More codes than bytes: the bytes behind must not be taken for its own.
                        here += len;
                        break;
                    }
                }
            }
            here += len;
        }
        self.push_block(&block, at, here - at);
        here
    }

    #[inline]
    fn push_block(&mut self, block: &Folded, start: usize, len: usize) {
        // Chunks have less than 4 GiB.
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (start, len, codes) = (narrow(start), narrow(len), narrow(self.codes.len()));
        // All are written, which is quicker than as many as there are.
        self.codes.extend_from_slice(&block.codes);
        self.codes.truncate(codes as usize + block.len);
        let (letters, words) = (block.at_least(FIRST_LETTER), block.at_least(SPACE + 1));
        self.blocks.push(Block { keep: block.keep, letters, marks: words & !letters, start, len, codes });
    }

    /// Cuts the codes into words. `push` writes the places of the bits that are set, see [`push_places`].
    #[inline(always)]
    pub(super) fn cut(&mut self, push: impl Fn(&mut Vec<u32>, usize, u32, u64) -> usize) {
        let (mut letter, mut mark) = (0, 0);
        let (mut starts_len, mut ends_len, mut total) = (0, 0, 0);
        for block in &self.blocks {
            let len = block.keep.count_ones();
            if len == 0 {
                continue;
            }
            let letters_before = block.letters << 1 | letter;
            let marks_before = block.marks << 1 | mark;
            let starts = block.letters & !letters_before | block.marks;
            let mut ends = !block.letters & letters_before | marks_before;
            letter = block.letters >> (len - 1) & 1;
            mark = block.marks >> (len - 1) & 1;
            ends &= u64::MAX >> (64 - len);
            starts_len = push(&mut self.starts, starts_len, block.codes, starts);
            ends_len = push(&mut self.ends, ends_len, block.codes, ends);
            total = block.codes + len;
        }
        if letter | mark != 0 {
            push_places(&mut self.ends, ends_len, total, 1);
        }
        self.len = starts_len;
        self.codes.resize(total as usize + PADDING, 0);
    }

    /// How many words there are.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.len
    }

    #[inline]
    fn start(&self, word: usize) -> usize {
        self.starts.get(word).copied().unwrap_or(0) as usize
    }

    #[inline]
    fn end(&self, word: usize) -> usize {
        self.ends.get(word).copied().unwrap_or(0) as usize
    }

    /// Where the words begin and end among the codes, as two slices of one length.
    #[inline]
    pub(super) fn places(&self) -> (&[u32], &[u32]) {
        (self.starts.get(..self.len).unwrap_or_default(), self.ends.get(..self.len).unwrap_or_default())
    }

    /// A word, to be hashed.
    #[inline]
    pub(super) fn run(&self, word: usize) -> Run {
        self.run_of(self.start(word), self.end(word))
    }

    /// The word between two places of [`Chunk::places`], to be hashed.
    #[inline]
    pub(super) fn run_of(&self, start: usize, end: usize) -> Run {
        let len = end.wrapping_sub(start);
        let first = self.codes.get(start..start + 16).and_then(<[u8]>::first_chunk::<16>);
        match (first, MASKS.get(len)) {
            (Some(first), Some(mask)) => Run::short(u128::from_le_bytes(*first) & mask, len),
            _ => Run::new(self.codes.get(start..end).unwrap_or_default()),
        }
    }

    /// A word and the next, to be hashed; none if more than white space stands between them.
    #[inline(always)]
    pub(super) fn pair(&self, word: usize) -> Option<Run> {
        let [first, second] = *self.starts.get(word..word + 2)?.first_chunk()?;
        let [first_end, second_end] = *self.ends.get(word..word + 2)?.first_chunk()?;
        let space = self.is_space(first_end as usize, second as usize);
        space.then(|| {
            let [first, second] =
                [(first, first_end), (second, second_end)].map(|(a, b)| self.run_of(a as usize, b as usize));
            first.then(second)
        })
    }

    /// True if nothing but white space stands between a word and the one before it.
    #[inline]
    pub(super) fn follows(&self, word: usize) -> bool {
        self.is_space(self.end(word.wrapping_sub(1)), self.start(word))
    }

    #[inline(always)]
    fn is_space(&self, from: usize, to: usize) -> bool {
        match to.wrapping_sub(from) {
            0 => true,
            1 => self.codes.get(from) == Some(&SPACE),
            _ => self.codes.get(from..to).is_some_and(|codes| codes.iter().all(|&code| code == SPACE)),
        }
    }

    /// The codes from the first to the last of these words.
    #[inline]
    pub(super) fn codes(&self, first: usize, last: usize) -> &[u8] {
        self.codes.get(self.start(first)..self.end(last)).unwrap_or_default()
    }

    /// Where words stand in the text.
    pub(super) fn offsets(&self) -> Offsets<'_> {
        Offsets { chunk: self, block: 0 }
    }
}

/// Writes the places of the bits that are set, from `len` on, eight at a time: a loop over an even number of words
/// mostly, whose end the processor foresees. Returns the new length, behind which the rest is nothing.
#[inline(always)]
pub(super) fn push_places(places: &mut Vec<u32>, len: usize, base: u32, mut bits: u64) -> usize {
    let end = len + bits.count_ones() as usize;
    make_room(places, end);
    let mut at = len;
    while at < end {
        if let Some(eight) = places.get_mut(at..at + 8) {
            for place in eight {
                *place = base + bits.trailing_zeros();
                bits &= bits.wrapping_sub(1);
            }
        }
        at += 8;
    }
    end
}

/// Room for sixteen places behind `end`.
#[inline(always)]
pub(super) fn make_room(places: &mut Vec<u32>, end: usize) {
    if places.len() < end + 16 {
        places.resize(end + BLOCK * 8, 0);
    }
}

/// One block of codes while it is folded.
struct Folded {
    codes: [u8; BLOCK],
    len: usize,
    keep: u64,
}

impl Default for Folded {
    fn default() -> Self {
        Self { codes: [0; BLOCK], len: 0, keep: 0 }
    }
}

impl Folded {
    #[inline(always)]
    fn push(&mut self, code: u8, at: usize) {
        let counts = code != NOTHING;
        if let Some(to) = self.codes.get_mut(self.len) {
            *to = code;
            self.keep |= u64::from(counts) << (at % BLOCK);
            self.len += usize::from(counts);
        }
    }

    /// Which codes are `least` or more, for a `least` below 0x80.
    #[inline(always)]
    fn at_least(&self, least: u8) -> u64 {
        const TOPS: u64 = 0x8080_8080_8080_8080;
        let add = u64::from(0x80 - least) * (TOPS >> 7);
        let eights = self.codes.as_chunks::<8>().0.iter().rev();
        let mask = eights.fold(0, |mask, eight| {
            let eight = u64::from_le_bytes(*eight);
            let tops = (((eight & !TOPS) + add) | eight) & TOPS;
            // Brings the top bits of eight bytes together.
            mask << 8 | (tops >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
        });
        // Behind the last there may be one that does not count.
        mask & u64::MAX.checked_shr(64 - self.len.min(64) as u32).unwrap_or(0)
    }
}

/// Finds the bytes of words, in growing order.
pub(super) struct Offsets<'c> {
    chunk: &'c Chunk,
    block: usize,
}

impl Offsets<'_> {
    /// Where a word begins. Never ask for one before the last that was asked for.
    pub(super) fn start(&mut self, word: usize) -> usize {
        let code = self.chunk.start(word);
        self.block = self.seek(self.block, code);
        self.byte(self.block, code)
    }

    /// The last byte that a code of this word stands for. The word is not before the last that `start` was asked for.
    pub(super) fn last(&self, word: usize) -> usize {
        let code = self.chunk.end(word).saturating_sub(1);
        self.byte(self.seek(self.block, code), code)
    }

    /// The block of a code.
    fn seek(&self, mut block: usize, code: usize) -> usize {
        while self.chunk.blocks.get(block + 1).is_some_and(|next| next.codes as usize <= code) {
            block += 1;
        }
        block
    }

    fn byte(&self, block: usize, code: usize) -> usize {
        let Some(block) = self.chunk.blocks.get(block) else { return 0 };
        let nth = (code as u32).saturating_sub(block.codes);
        // A character with more codes than bytes is the last of its block.
        let within = select(block.keep, nth).min(block.len.saturating_sub(1));
        (block.start + within) as usize
    }
}

/// The place of the `nth` bit that is set.
#[inline]
fn select(mask: u64, nth: u32) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // How many bits are set up to the end of each byte.
    let pairs = mask - ((mask >> 1) & (0x55 * ONES));
    let fours = (pairs & (0x33 * ONES)) + ((pairs >> 2) & (0x33 * ONES));
    let counts = ((fours + (fours >> 4)) & (0x0f * ONES)).wrapping_mul(ONES);
    // The byte is the first of which that is more than `nth`; no count has the top bit.
    let more = ((counts | (0x80 * ONES)) - ONES * u64::from(nth + 1)) & (0x80 * ONES);
    let byte = more.trailing_zeros() & 0x38;
    let before = (counts << 8 >> byte) as u32 & 0xff;
    let mut rest = mask >> byte;
    for _ in before..nth {
        rest &= rest.wrapping_sub(1);
    }
    byte + rest.trailing_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn select_finds_every_bit() {
        for mask in [1, u64::MAX, 0x8000_0000_0000_0001, 0x5555_0000_aaaa_0f0f] {
            let places: Vec<u32> = (0..64).filter(|place| mask >> place & 1 == 1).collect();
            let found: Vec<u32> = (0..mask.count_ones()).map(|nth| select(mask, nth)).collect();
            assert_eq!(places, found, "{mask:x}");
        }
    }

    #[test]
    fn words_are_cut_at_spaces_and_marks() {
        let mut chunk = Chunk::default();
        chunk.read(Path::Portable, &"ab، c ".repeat(50));
        assert_eq!(chunk.len(), 150);
        assert_eq!((chunk.start(0), chunk.end(0)), (0, 2));
        assert_eq!((chunk.start(1), chunk.end(1)), (2, 3));
        assert_eq!((chunk.start(149), chunk.end(149)), (298, 299));
    }
}

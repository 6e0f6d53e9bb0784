//! Text to codes: folds a chunk of text, finds words among its codes, and the way back to the text.

use super::fold::{Codes, FIRST_LETTER, MOST_CODES, NOTHING, SLOW, SPACE, STOP};
use super::hash::{MASKS, Run};
use super::simd::{Machine, prefetch};

/// Bytes of text in a block: as many as a mask has bits.
pub(super) const BLOCK: usize = 64;

/// Bytes behind the codes, so that a block can be read from any of them, and the block behind that.
pub(super) const PADDING: usize = 2 * BLOCK;

/// Codes from one entry of [`Chunk::nearest`] to the next; a block may have twice as many.
const STEP: usize = BLOCK / 2;

/// Bytes that a kernel reads behind a block, for characters that end there.
pub(super) const BEHIND: usize = 2;

/// Folds whole blocks.
pub(super) trait Kernel {
    /// Appends the codes of a block, and tells which of its bytes they stand for. None for a block with a character
    /// beyond the kernel's tables.
    fn fold(&self, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64>;
}

/// How up to [`BLOCK`] bytes of text became codes.
#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// Bytes of the text that a code stands for. A character of several codes has one on each of its bytes.
    keep: u64,
    /// Where the block begins in the chunk.
    start: u32,
    /// How many codes stand before it.
    before: u32,
}

/// A piece of text as codes. The buffers are used again for the next piece.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunk {
    /// What counts of the text, and [`PADDING`] zeros behind it, which read as line ends.
    codes: Vec<u8>,
    /// The blocks, and one more for the end, with the greatest number of codes before it.
    blocks: Vec<Block>,
    /// For every [`STEP`] codes, the last block that begins there or before.
    nearest: Vec<u32>,
}

impl Chunk {
    /// Reads a text of less than 4 GiB.
    #[inline(always)]
    pub(super) fn read<M: Machine>(&mut self, machine: M, text: &str) {
        self.codes.clear();
        self.blocks.clear();
        self.codes.reserve(text.len() / 2 + PADDING);
        machine.fold(Codes::get(), self, text);
        let steps = self.codes.len() / STEP + 3;
        if self.nearest.len() < steps {
            self.nearest.resize(steps, 0);
        }
        for (block, nth) in self.blocks.iter().zip(0..) {
            // A block has no more than two steps of codes; what it has less the next block writes.
            let at = (block.before as usize).div_ceil(STEP);
            if let Some([to, next]) = self.nearest.get_mut(at..at + 2) {
                (*to, *next) = (nth, nth);
            }
        }
        self.blocks.push(Block { keep: 0, start: narrow(text.len()), before: u32::MAX });
        self.codes.resize(self.codes.len() + PADDING, 0);
    }

    /// Goes through a text with `kernel`, which folds the block at a place.
    #[inline(always)]
    pub(super) fn fold_with(&mut self, codes: &Codes, text: &str, kernel: &impl Kernel) {
        let mut at = 0;
        while at < text.len() {
            let bytes = text.as_bytes().get(at..).and_then(|rest| rest.first_chunk());
            // The next chunk is near by when its turn comes.
            prefetch(text.as_bytes(), at + text.len());
            let before = narrow(self.codes.len());
            let folded = match bytes {
                Some(bytes) => kernel.fold(bytes, &mut self.codes),
                None => None,
            };
            match folded {
                Some(keep) => {
                    self.blocks.push(Block { keep, start: narrow(at), before });
                    at += BLOCK;
                }
                None => {
                    // The character that a block before may have ended in has its code already.
                    while !text.is_char_boundary(at) {
                        at += 1;
                    }
                    at = self.fold_block(codes, text, at);
                }
            }
        }
    }

    /// Folds the characters from byte `at` on that fit into a block; returns where the next block begins.
    fn fold_block(&mut self, table: &Codes, text: &str, at: usize) -> usize {
        let bytes = text.as_bytes();
        let mut block = Folded { codes: [0; BLOCK], len: 0, keep: 0 };
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
        self.blocks.push(Block { keep: block.keep, start: narrow(at), before: narrow(self.codes.len()) });
        push_codes(&mut self.codes, &block.codes, block.len);
        here
    }

    /// How many codes there are.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.codes.len().saturating_sub(PADDING)
    }

    /// The codes with what is behind them.
    #[inline]
    pub(super) fn padded(&self) -> &[u8] {
        &self.codes
    }

    #[inline(always)]
    pub(super) fn code(&self, at: usize) -> u8 {
        self.codes.get(at).copied().unwrap_or(0)
    }

    /// The codes between two places.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> &[u8] {
        self.codes.get(start..end).unwrap_or_default()
    }

    /// Where the last word begins, which may be a mark.
    pub(super) fn last_word(&self) -> Option<usize> {
        let codes = self.codes.get(..self.len())?;
        let last = codes.iter().rposition(|&code| !matches!(code, STOP | SPACE))?;
        let before = codes.get(..last)?.iter().rposition(|&code| code < FIRST_LETTER).map_or(0, |before| before + 1);
        Some(if self.code(last) < FIRST_LETTER { last } else { before })
    }

    /// The eight codes from a place on, the first in the lowest byte.
    #[inline(always)]
    pub(super) fn eight(&self, at: usize) -> u64 {
        let eight = self.codes.get(at..at.wrapping_add(8)).and_then(|eight| eight.try_into().ok());
        eight.map_or(0, u64::from_le_bytes)
    }

    /// Where the word that begins at a place ends, which may be a mark.
    #[inline(always)]
    pub(super) fn end_of_word(&self, at: usize) -> usize {
        let mut end = at;
        while let Some(eight) = self.codes.get(end..).and_then(|rest| rest.first_chunk()) {
            let letters = leading_letters(eight);
            end += letters;
            if letters < 8 {
                break;
            }
        }
        end.max(at + 1)
    }

    /// The first place from `at` on that is no space.
    #[inline(always)]
    pub(super) fn skip_spaces(&self, at: usize) -> usize {
        let mut at = at + usize::from(self.code(at) == SPACE);
        while self.code(at) == SPACE {
            at += 1;
        }
        at
    }

    /// The first place from `at` on that is no space, and its code.
    #[inline(always)]
    pub(super) fn behind_spaces(&self, at: usize) -> (usize, u8) {
        const SPACES: u64 = u64::from_le_bytes([SPACE; 8]);
        let eight = self.eight(at);
        match (eight ^ SPACES).trailing_zeros() / 8 {
            8 => {
                let place = self.skip_spaces(at);
                (place, self.code(place))
            }
            spaces => (at + spaces as usize, (eight >> (8 * spaces)) as u8),
        }
    }

    /// The codes between two places, to be hashed.
    #[inline]
    pub(super) fn run(&self, start: usize, end: usize) -> Run {
        let len = end.wrapping_sub(start);
        let first = self.codes.get(start..).and_then(<[u8]>::first_chunk::<16>);
        match (first, MASKS.get(len)) {
            (Some(first), Some(mask)) => Run::short(u128::from_le_bytes(*first) & mask, len),
            _ => Run::new(self.slice(start, end)),
        }
    }

    /// A byte of the text that the first of some codes stands for, and one that the last does.
    #[inline(always)]
    pub(super) fn bytes<M: Machine>(&self, machine: M, first: usize, last: usize) -> (usize, usize) {
        let nearest = self.nearest.get(first / STEP).copied().unwrap_or(0) as usize;
        let (first, last) = (narrow(first), narrow(last));
        let from_first = blocks_from(self.blocks.get(nearest..).unwrap_or_default(), first);
        (byte(machine, from_first, first), byte(machine, blocks_from(from_first, last), last))
    }
}

/// The blocks from that on which a code is of, which is one of them.
#[inline(always)]
fn blocks_from(blocks: &[Block], code: u32) -> &[Block] {
    let is_behind = |blocks: &[Block]| blocks.get(1).is_some_and(|next| next.before <= code);
    // Mostly it is this block or the next, which cannot be foreseen.
    let mut blocks = blocks.get(usize::from(is_behind(blocks))..).unwrap_or_default();
    while is_behind(blocks) {
        blocks = blocks.get(1..).unwrap_or_default();
    }
    blocks
}

/// A byte of the text that a code of the first block stands for.
#[inline(always)]
fn byte<M: Machine>(machine: M, blocks: &[Block], code: u32) -> usize {
    let [block, next, ..] = blocks else { return 0 };
    // A character with more codes than bytes is the last of its block.
    (block.start + machine.select(block.keep, code.wrapping_sub(block.before))).min(next.start.wrapping_sub(1)) as usize
}

/// Chunks have less than 4 GiB.
#[inline(always)]
fn narrow(n: usize) -> u32 {
    n as u32
}

/// Appends the first `count` codes of a block; all are written, which is quicker than as many as there are.
#[inline(always)]
pub(super) fn push_codes(to: &mut Vec<u8>, codes: &[u8; BLOCK], count: usize) {
    let len = to.len();
    to.extend_from_slice(codes);
    to.truncate(len + count);
}

/// One block of codes while it is folded.
struct Folded {
    codes: [u8; BLOCK],
    len: usize,
    keep: u64,
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
}

const TOPS: u64 = 0x8080_8080_8080_8080;

/// The top bit of each of eight codes that is no letter.
#[inline(always)]
pub(super) fn others(codes: u64) -> u64 {
    const { assert!(FIRST_LETTER < 0x80) };
    let add = (0x80 - FIRST_LETTER as u64) * (TOPS >> 7);
    !(((codes & !TOPS) + add) | codes) & TOPS
}

/// Of eight codes those before the first that is no letter, zeros behind them.
#[inline(always)]
pub(super) fn word_of(eight: u64) -> u64 {
    let others = others(eight) >> 7;
    eight & others.wrapping_sub(1) & !others
}

/// How many of eight codes are letters, up to the first that is none.
#[inline(always)]
fn leading_letters(codes: &[u8; 8]) -> usize {
    (others(u64::from_le_bytes(*codes)).trailing_zeros() / 8) as usize
}

/// Which codes of a block are letters.
#[inline(always)]
pub(super) fn letters(codes: &[u8; BLOCK]) -> u64 {
    let eights = codes.as_chunks::<8>().0.iter().rev();
    !eights.fold(0, |mask, eight| {
        // Brings the top bits of eight bytes together.
        mask << 8 | (others(u64::from_le_bytes(*eight)) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
    })
}

/// The place of the `nth` bit that is set.
#[inline]
pub(super) fn select(mask: u64, nth: u32) -> u32 {
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
    use super::super::simd;
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
    fn letters_are_told_from_what_is_none() {
        let codes: [u8; BLOCK] = std::array::from_fn(|at| (at * 37 % 256) as u8);
        let expected = (0..BLOCK).filter(|&at| codes[at] >= FIRST_LETTER).fold(0, |mask, at| mask | 1 << at);
        assert_eq!(letters(&codes), expected);
    }

    #[test]
    fn words_end_at_spaces_and_marks() {
        let mut chunk = Chunk::default();
        chunk.read(simd::Portable, &"ab، abcdefghijkl ".repeat(50));
        assert_eq!(chunk.len(), 50 * 17);
        assert_eq!((chunk.end_of_word(0), chunk.end_of_word(2), chunk.skip_spaces(3)), (2, 3, 4));
        assert_eq!(chunk.end_of_word(4), 16);
        assert_eq!(chunk.last_word(), Some(49 * 17 + 4));
    }
}

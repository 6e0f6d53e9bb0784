//! Where the letters of a text are, told for 64 bytes at once.
//!
//! A walk from letter to letter ends where no processor can foresee it, once for each word. Here every byte is judged by
//! its value and the next one's alone, without a branch, so that the compiler takes sixteen at a time; where a word ends
//! is then a count of bits.

use super::letters::is_letter_pair;

/// So many bytes are judged at once.
pub(super) const BLOCK: usize = 64;

/// A bit for each byte of a block for which the rule holds, given the byte and the two behind it. Behind the end of a
/// text stand zeros.
#[inline(always)]
pub(super) fn bits(bytes: &[u8], at: usize, rule: impl Fn(u8, u8, u8) -> bool) -> u64 {
    let whole = bytes.get(at..).and_then(|rest| rest.first_chunk::<{ BLOCK + 2 }>());
    let mut padded = [0; BLOCK + 2];
    let block = whole.unwrap_or_else(|| {
        let rest = bytes.get(at..).unwrap_or(&[]);
        padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        &padded
    });
    let mut holds = [0u8; BLOCK];
    let next = block.iter().skip(1).zip(block.iter().skip(2));
    for ((holds, first), (second, third)) in holds.iter_mut().zip(block).zip(next) {
        *holds = u8::from(rule(*first, *second, *third));
    }
    // Eight bytes of 0 or 1 become eight bits: each is multiplied to a place of its own in the highest byte.
    let packed =
        holds.as_chunks().0.iter().map(|eight| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56);
    packed.zip((0..).step_by(8)).fold(0, |bits, (eight, shift)| bits | eight << shift)
}

/// The letters of a text, asked for from front to back.
pub(super) struct LetterScan<'t> {
    bytes: &'t [u8],
    /// First byte of the block that was read last.
    base: usize,
    /// A bit for each byte of it that belongs to a letter.
    letters: u64,
}

impl<'t> LetterScan<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Self {
        let mut scan = Self { bytes, base: 0, letters: 0 };
        scan.read(0);
        scan
    }

    fn read(&mut self, base: usize) {
        let first = bits(self.bytes, base, |first, second, _| is_letter(first, second));
        // A letter may begin with the last byte of the block before.
        let before = base.checked_sub(1).and_then(|at| self.bytes.get(at..)).and_then(|rest| rest.first_chunk());
        let carried = before.is_some_and(|pair| is_letter_pair(*pair));
        (self.base, self.letters) = (base, first | first << 1 | u64::from(carried));
    }

    /// The bits from byte `at` on, as many as its block has behind it.
    #[inline(always)]
    fn from(&mut self, at: usize) -> u64 {
        let base = at - at % BLOCK;
        if base != self.base {
            self.read(base);
        }
        self.letters >> (at % BLOCK)
    }

    /// One past the letters that begin at byte `at`, where a character must begin.
    #[inline(always)]
    pub(super) fn end(&mut self, mut at: usize) -> usize {
        loop {
            let run = self.from(at).trailing_ones() as usize;
            at += run;
            if run == 0 || !at.is_multiple_of(BLOCK) {
                return at;
            }
        }
    }

    /// The first letter at or behind byte `at`, or the end of the text.
    #[inline(always)]
    pub(super) fn next(&mut self, mut at: usize) -> usize {
        while at < self.bytes.len() {
            let bits = self.from(at);
            if bits != 0 {
                return at + bits.trailing_zeros() as usize;
            }
            at += BLOCK - at % BLOCK;
        }
        self.bytes.len()
    }
}

/// True if the two bytes, of a character of UTF-8 and what follows, are a letter: the same as [`is_letter_pair`], which
/// looks it up, by comparing alone.
#[inline(always)]
fn is_letter(first: u8, second: u8) -> bool {
    let within = |low: u8, high: u8| second.wrapping_sub(low) <= high - low;
    let d8 = (first == 0xd8) & within(0xa0, 0xbf);
    let d9 = (first == 0xd9) & (within(0x81, 0x8a) | within(0xae, 0xaf) | within(0xb1, 0xbf));
    let da = (first == 0xda) & within(0x80, 0xbf);
    let db = (first == 0xdb) & (within(0x80, 0x93) | (second == 0x95) | within(0xae, 0xaf) | within(0xba, 0xbf));
    d8 | d9 | da | db
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compared_and_looked_up_letters_are_the_same() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                assert_eq!(is_letter(first, second), is_letter_pair([first, second]), "{first:x} {second:x}");
            }
        }
    }

    #[test]
    fn ends_and_starts_of_words_are_those_of_their_characters() {
        let words = ["سلام", " ", "۱۲", "x", "،", "\u{200c}", "کتاب", "برنامه‌ریزی", "ـ", "é", "😀", " ", "و"];
        let text: String =
            (0..4000u32).map(|n| words[(n.wrapping_mul(2_654_435_761) >> 20) as usize % words.len()]).collect();
        let mut scan = LetterScan::new(text.as_bytes());
        let is_letter = |c: &char| super::super::letters::is_letter(*c);
        for (at, _) in text.char_indices() {
            let rest = &text[at..];
            let run: usize = rest.chars().take_while(is_letter).map(char::len_utf8).sum();
            let gap: usize = rest.chars().take_while(|c| !is_letter(c)).map(char::len_utf8).sum();
            assert_eq!((scan.end(at), scan.next(at)), (at + run, at + gap), "at {at}");
        }
    }
}

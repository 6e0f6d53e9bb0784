//! Letters, digits and marks: every character as Persian writes it, whatever keyboard or page it came from.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

use super::offsets::{OffsetMap, Rewriter};
use super::scan::{BLOCK, bits};
use super::{Digits, Steps, markup};

/// How far a run of one character is followed; longer ones are no text.
const RUN: usize = 64;

const HAMZA_ABOVE: char = '\u{654}';

/// The value of a Persian or Arabic-Indic digit.
pub(super) fn digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(c as u32 - 0x6f0),
        _ => None,
    }
}

/// A letter of the Persian alphabet, as this module writes it: two bytes in UTF-8.
pub(super) fn is_letter(c: char) -> bool {
    let mut bytes = [0; 4];
    matches!(c.encode_utf8(&mut bytes).as_bytes(), [high, low] if is_letter_pair([*high, *low]))
}

/// True if the two bytes are a letter in UTF-8.
#[inline]
pub(super) fn is_letter_pair(pair: [u8; 2]) -> bool {
    LETTERS.get(place(pair)).copied().unwrap_or(false)
}

/// The two bytes of the first character of the Arabic block, as a number, and how many numbers it is to the last one's.
const FIRST: u16 = 0xd880;
const PLACES: usize = 0xdbc0 - 0xd880;

/// Where in a table of the Arabic block the character of two bytes stands; behind its end if in another block.
#[inline]
fn place(pair: [u8; 2]) -> usize {
    u16::from_be_bytes(pair).wrapping_sub(FIRST).into()
}

/// Which characters of the Arabic block are letters.
#[allow(clippy::indexing_slicing, reason = "computed at compile time, where an index out of bounds is an error")]
static LETTERS: [bool; PLACES] = {
    let mut letters = [false; PLACES];
    let ranges = [(0x20, 0x3f), (0x41, 0x4a), (0x6e, 0x6f), (0x71, 0xd3), (0xd5, 0xd5), (0xee, 0xef), (0xfa, 0xff)];
    let mut range = 0;
    while range < ranges.len() {
        let (mut c, last) = ranges[range];
        while c <= last {
            letters[c >> 6 << 8 | c & 0x3f] = true;
            c += 1;
        }
        range += 1;
    }
    letters
};

/// What becomes of a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    Keep,
    Drop,
    To(char),
    /// A mark that composes with the letter before it where it can, and stays where it cannot.
    Mark,
    /// A vowel mark: dropped if marks are, after it was given a chance to compose.
    Vowel,
    Digit(u32),
    Tatweel,
    /// Half-spaces under other names; between two letters only.
    Joiner,
    /// A presentation form or ligature: its compatibility decomposition, folded again.
    Compatibility,
    /// ۀ: ه with a mark.
    HehHamza,
}

fn fold(c: char, steps: &Steps) -> Fold {
    if c == '\t' || c == '\u{b}' || c == '\u{c}' {
        return Fold::To(' ');
    }
    match c {
        '\n' => return Fold::Keep,
        '\u{85}' | '\u{2028}' | '\u{2029}' => return Fold::To('\n'),
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => return Fold::Drop,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => return Fold::To(' '),
        // Old word processors and pages wrote the half-space as a soft hyphen or a zero-width space.
        '\u{ad}' | '\u{200b}' => return Fold::Joiner,
        '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}' => {
            return Fold::Drop;
        }
        _ => {}
    }
    if let Some(value) = digit(c).or_else(|| c.to_digit(10)) {
        let same = match steps.digits {
            Digits::Keep => true,
            Digits::Ascii => c.is_ascii(),
            Digits::Persian => c >= '\u{6f0}',
        };
        return if same { Fold::Keep } else { Fold::Digit(value) };
    }
    if steps.diacritics {
        match c {
            '\u{653}'..='\u{655}' => return Fold::Vowel,
            '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6dc}'
            | '\u{6df}'..='\u{6e8}'
            | '\u{6ea}'..='\u{6ed}'
            | '\u{8d3}'..='\u{8e1}'
            | '\u{8e3}'..='\u{8ff}' => return Fold::Vowel,
            _ => {}
        }
    }
    if !steps.letters {
        return Fold::Keep;
    }
    match c {
        'ي' | 'ى' | '\u{6cd}' | '\u{6d0}' => Fold::To('ی'),
        'ك' | '\u{6aa}' => Fold::To('ک'),
        'ة' | '\u{6c3}' | '\u{6d5}' | '\u{6c1}' | '\u{6be}' | '\u{6ff}' => Fold::To('ه'),
        '\u{6c0}' | '\u{6c2}' => Fold::HehHamza,
        '\u{625}' | '\u{671}'..='\u{673}' => Fold::To('ا'),
        '\u{678}' => Fold::To('ئ'),
        '\u{640}' => Fold::Tatweel,
        '\u{653}'..='\u{655}' | '\u{300}'..='\u{36f}' => Fold::Mark,
        // Phrases in one sign stay one sign: spelled out they would be words that nobody wrote.
        '\u{fdfa}' | '\u{fdfb}' | '\u{fdfd}' => Fold::Keep,
        // Marks that stand alone: their decomposition begins with a space that was never there.
        '\u{fc5e}'..='\u{fc63}' | '\u{fcf2}'..='\u{fcf4}' | '\u{fe70}'..='\u{fe7f}' => Fold::Drop,
        '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fd3d}' | '\u{fd50}'..='\u{fdfc}' | '\u{fe80}'..='\u{fefc}' => {
            Fold::Compatibility
        }
        _ => Fold::Keep,
    }
}

/// Which characters need nothing done, for the scanner's inner loop: those of the Arabic block by the number that their
/// bytes are, and those of ASCII.
#[derive(Clone)]
pub(super) struct Plain {
    arabic: Box<[bool; PLACES]>,
    ascii: [bool; 0x80],
}

impl Plain {
    pub(super) fn new(steps: &Steps) -> Self {
        let is_plain = |c: char| {
            let special = (c == ';' || c == '>') && steps.markup || matches!(c, '\u{66a}'..='\u{66c}');
            fold(c, steps) == Fold::Keep && !special
        };
        let mut plain = Self { arabic: Box::new([false; PLACES]), ascii: [false; 0x80] };
        for c in '\u{600}'..='\u{6ff}' {
            let mut bytes = [0; 2];
            c.encode_utf8(&mut bytes);
            if let Some(slot) = plain.arabic.get_mut(place(bytes)) {
                *slot = is_plain(c);
            }
        }
        for (c, slot) in ('\0'..='\x7f').zip(&mut plain.ascii) {
            *slot = is_plain(c);
        }
        plain
    }

    /// True if nothing need be done to the character that begins with these bytes.
    fn has(&self, first: u8, second: u8) -> bool {
        let ascii = self.ascii.get(usize::from(first));
        ascii.or_else(|| self.arabic.get(place([first, second]))).is_some_and(|plain| *plain)
    }
}

/// True for the first byte of a character that may need something done, given the two behind it; all others are plain
/// whatever the steps, and so is the half-space, the one frequent character of three bytes.
#[inline(always)]
fn is_doubtful(first: u8, second: u8, third: u8) -> bool {
    let within = |low: u8, high: u8| second.wrapping_sub(low) <= high - low;
    let inner = first & 0xc0 == 0x80;
    let ascii = (first.wrapping_sub(b' ') <= b'~' - b' ') & (first != b';') & (first != b'>');
    let ascii = (ascii & (first.wrapping_sub(b'0') > 9)) | (first == b'\n');
    let d8 = (first == 0xd8) & ((second == 0x8c) | within(0xa6, 0xa8) | within(0xaa, 0xba) | (second == 0xa2));
    let d9 = (first == 0xd9) & ((within(0x81, 0x88) & (second != 0x83)) | (second == 0xbe));
    let da = (first == 0xda) & ((second == 0x86) | (second == 0x98) | (second == 0xa9) | (second == 0xaf));
    let db = (first == 0xdb) & (second == 0x8c);
    let half_space = (first == 0xe2) & (second == 0x80) & (third == 0x8c);
    !(inner | ascii | d8 | d9 | da | db | half_space)
}

/// Folds every character and undoes markup.
pub(super) fn clean<'t>(text: &'t str, steps: &Steps, plain: &Plain) -> (Cow<'t, str>, OffsetMap) {
    let bytes = text.as_bytes();
    let has = |byte| memchr::memchr(byte, bytes).is_some();
    // A reference may bring the `<` or `&` of another, so either opens both.
    let markup = steps.markup && (has(b'&') || has(b'<'));
    let mut scan = Scan { steps, markup, out: Rewriter::new(text), text };
    for base in (0..bytes.len()).step_by(BLOCK) {
        let mut doubtful = bits(bytes, base, is_doubtful);
        while doubtful != 0 {
            let at = base + doubtful.trailing_zeros() as usize;
            doubtful &= doubtful - 1;
            let [first, second] = bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default();
            if !plain.has(first, second)
                && let Some(c) = text.get(at..).and_then(|rest| rest.chars().next())
            {
                scan.character(c, at);
            }
        }
    }
    scan.out.finish()
}

struct Scan<'s, 't> {
    steps: &'s Steps,
    markup: bool,
    out: Rewriter<'t>,
    text: &'t str,
}

impl Scan<'_, '_> {
    /// Handles the character at byte `at` of the source.
    fn character(&mut self, c: char, at: usize) {
        let end = at + c.len_utf8();
        match c {
            '\r' => {
                let next = self.text.as_bytes().get(end);
                self.out.replace(at, end, if next == Some(&b'\n') { "" } else { "\n" });
                return;
            }
            ';' | '>' => {
                if self.markup {
                    self.out.copy(end);
                    self.close(end);
                }
                return;
            }
            _ => {}
        }
        if fold(c, self.steps) == Fold::Keep && !matches!(c, '\u{66a}'..='\u{66c}') {
            return;
        }
        self.out.copy(at);
        let to = self.out.written().len();
        self.put(c, to, end);
    }

    /// Puts `c`, folded, in place of everything written from `to` on, up to byte `end` of the source.
    fn put(&mut self, c: char, to: usize, end: usize) {
        let before = self.out.written().get(..to).and_then(|text| text.chars().next_back());
        let after = self.text.get(end..).and_then(|rest| rest.chars().next());
        let mut buffer = [0; 4];
        match fold(c, self.steps) {
            Fold::Keep => match (c, self.steps.digits) {
                // Separators go the way of the digits that they follow.
                ('\u{66a}', Digits::Ascii) => self.out.replace_back(to, end, "%"),
                ('\u{66b}' | '\u{66c}', Digits::Ascii) if before.is_some_and(is_digit) => {
                    self.out.replace_back(to, end, if c == '\u{66b}' { "." } else { "," });
                }
                _ => self.out.replace_back(to, end, c.encode_utf8(&mut buffer)),
            },
            Fold::Drop => self.out.replace_back(to, end, ""),
            Fold::To(c) => self.out.replace_back(to, end, c.encode_utf8(&mut buffer)),
            Fold::Digit(value) => {
                // The digits of `Covid19` and `#039` belong to their Latin word.
                let latin = before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#');
                let base = match self.steps.digits {
                    Digits::Persian if latin => u32::from('0'),
                    Digits::Persian => 0x6f0,
                    _ => u32::from('0'),
                };
                let c = char::from_u32(base + value).unwrap_or(c);
                self.out.replace_back(to, end, c.encode_utf8(&mut buffer));
            }
            Fold::Mark | Fold::Vowel => self.mark(c, before, to, end),
            Fold::Tatweel => {
                // Alone between spaces it is meant for a dash.
                let alone = |c: Option<char>| c.is_none_or(|c| c.is_whitespace());
                let next = self.text.get(end..).and_then(|rest| rest.chars().take(RUN).find(|c| *c != '\u{640}'));
                let dash = alone(before) && alone(next) && (before.is_some() || next.is_some());
                self.out.replace_back(to, end, if dash { "-" } else { "" });
            }
            Fold::Joiner => {
                let joins = before.is_some_and(is_letter) && after.is_some_and(is_letter);
                self.out.replace_back(to, end, if joins { "\u{200c}" } else { "" });
            }
            Fold::HehHamza => {
                self.out.replace_back(to, end, if self.steps.diacritics { "ه" } else { "ه\u{654}" });
            }
            Fold::Compatibility => {
                let mut text = String::new();
                for c in std::iter::once(c).nfkc() {
                    match fold(c, self.steps) {
                        Fold::To(c) => text.push(c),
                        Fold::Keep => text.push(c),
                        Fold::HehHamza => text.push('ه'),
                        _ => {}
                    }
                }
                self.out.replace_back(to, end, &text);
            }
        }
        if self.markup {
            self.close(end);
        }
    }

    /// A combining mark behind `before`.
    fn mark(&mut self, c: char, before: Option<char>, to: usize, end: usize) {
        let composed = before.and_then(|base| match (base, c) {
            ('ی', HAMZA_ABOVE) => Some('ئ'),
            ('ا', '\u{655}') => Some('ا'),
            _ if is_combining_mark(base) => None,
            _ => compose(base, c),
        });
        let mut buffer = [0; 4];
        match (composed, before) {
            (Some(new), Some(base)) => {
                let new = match fold(new, self.steps) {
                    Fold::To(new) => new,
                    _ => new,
                };
                self.out.replace_back(to - base.len_utf8(), end, new.encode_utf8(&mut buffer));
            }
            _ if fold(c, self.steps) == Fold::Vowel => self.out.replace_back(to, end, ""),
            _ => self.out.replace_back(to, end, c.encode_utf8(&mut buffer)),
        }
    }

    /// Undoes the reference or tag that the last written character closed, and what that closes in turn.
    fn close(&mut self, end: usize) {
        loop {
            let written = self.out.written();
            let found = match written.as_bytes().last() {
                Some(b';') => markup::entity(written),
                Some(b'>') => markup::tag(written),
                _ => None,
            };
            let Some(found) = found else { return };
            let mut chars = found.text.chars();
            match (chars.next(), chars.next()) {
                (Some('\r'), None) => self.out.replace_back(found.at, end, "\n"),
                (Some(c @ ('\n' | ';' | '>')), None) => {
                    let mut buffer = [0; 4];
                    self.out.replace_back(found.at, end, c.encode_utf8(&mut buffer));
                }
                (Some(c), None) => {
                    self.put(c, found.at, end);
                    return;
                }
                _ => self.out.replace_back(found.at, end, &found.text),
            }
        }
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || digit(c).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_doubtful_is_plain_whatever_the_steps() {
        let base = super::super::NormalizerBuilder::default().steps;
        let mut steps = Vec::new();
        for digits in [Digits::Keep, Digits::Ascii, Digits::Persian] {
            for n in 0..8 {
                let [markup, letters, diacritics] = [1, 2, 4].map(|bit| n & bit != 0);
                steps.push(Steps { markup, letters, digits, diacritics, ..base });
            }
        }
        for c in ('\0'..=char::MAX).filter(|c| *c != '\u{200c}') {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes);
            let [first, second, third, _] = bytes;
            if !is_doubtful(first, second, third) {
                let plain = |steps: &Steps| fold(c, steps) == Fold::Keep;
                assert!(steps.iter().all(plain), "{c:?}");
                assert!(!matches!(c, ';' | '>' | '\r' | '\u{66a}'..='\u{66c}'), "{c:?}");
            }
        }
        assert!(!is_doubtful(b' ', 0, 0), "most of a text must be told at once");
    }
}

//! How a text came by its boundaries: half-spaces kept, turned into spaces, or deleted.

use memchr::memmem;

use super::affixes::{Affixes, ends_open};
use super::letters::{is_letter_pair, letters_at};
use super::vocabulary::{Hashes, LONGEST, Vocabulary};

const HALF_SPACE: &[u8] = b"\xe2\x80\x8c";

/// Cost, in nats, of finding one boundary where another was meant: a noisy channel, whose rates are learned from the
/// places of the text itself where Persian always writes a half-space (behind می, before ها).
///
/// A second reading meets more half-spaces and fewer other spellings than the first, so its costs are nowhere lower:
/// what was chosen once is chosen again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) space_half: f32,
    pub(super) none_half: f32,
    pub(super) none_space: f32,
    pub(super) space_none: f32,
    /// Cost of each part of a word that only its letters tell.
    pub(super) cut: f32,
    /// Cost of parting an enclitic from a word that does not end in a silent ه.
    pub(super) enclitic: f32,
    /// Rare words are taken for words that lost a half-space, not only those never met.
    pub(super) willing: bool,
}

/// What a half-space that was found costs to take away: more than any gain, for a writer who put it meant it.
pub(super) const HALF_OTHER: f32 = 20.0;

impl Style {
    pub(super) fn of(text: &str, vocabulary: &Vocabulary, affixes: &Affixes) -> Self {
        let counts = count(text, vocabulary, affixes);
        let total = counts.kept + counts.spaced + counts.glued + 2.0 * PRIOR;
        let rate = |met: f32, more: f32| ((total / (met + PRIOR)).ln() * SHARPNESS + more).min(7.0);
        let kept = counts.kept > 0.0;
        let careful = if kept { 1.5 } else { 0.0 };
        // Words are taken apart the more willingly the surer it is that the text lost half-spaces.
        let (cut, enclitic) = match (counts.glued > 0.0, kept || counts.spaced > 0.0) {
            (true, _) => (0.5, 0.5),
            (false, false) => (1.5, 2.5),
            (false, true) => (8.0, 6.0),
        };
        Self {
            space_half: rate(counts.spaced, careful - 0.4),
            none_half: rate(counts.glued, careful + 0.3),
            none_space: if kept { 10.5 } else { 8.0 },
            space_none: if kept { 14.5 } else { 12.0 },
            cut,
            enclitic,
            willing: cut < 2.0,
        }
    }
}

/// Half-spaces of either fate that a text is taken to hold before any is met; few, for texts are seldom of two minds.
const PRIOR: f32 = 0.1;

/// How much more the style counts than one place alone would let it: writers keep to their ways.
const SHARPNESS: f32 = 1.6;

/// How often a half-space that had to be there was met, and how.
#[derive(Default)]
struct Counts {
    kept: f32,
    spaced: f32,
    glued: f32,
}

fn count(text: &str, vocabulary: &Vocabulary, affixes: &Affixes) -> Counts {
    let bytes = text.as_bytes();
    let mut counts = Counts { kept: memmem::find_iter(bytes, HALF_SPACE).count() as f32, ..Counts::default() };
    let mut hashes = Hashes::default();
    let mut glued = |word: &[u8]| f32::from(u8::from(is_glued(word, vocabulary, affixes, &mut hashes)));
    for at in memmem::find_iter(bytes, affixes.imperfective()) {
        let Some(start) = word_start(bytes, at, affixes) else { continue };
        let end = at + affixes.imperfective().len();
        let len = letters_at(bytes, end);
        if len > 0 && joined(bytes, start, end + len) {
            continue;
        }
        if len > 0 {
            counts.glued += glued(bytes.get(start..end + len).unwrap_or(&[]));
        } else if bytes.get(end) == Some(&b' ') && letters_at(bytes, end + 1) > 0 {
            counts.spaced += 1.0;
        }
    }
    for at in memmem::find_iter(bytes, affixes.plural()) {
        // No ending is longer than this, and a text of nothing but endings must not be read to its end from each.
        let near = bytes.get(..bytes.len().min(at + 2 * LONGEST)).unwrap_or(&[]);
        let end = at + letters_at(near, at);
        if !affixes.is_plural(bytes.get(at..end).unwrap_or(&[])) {
            continue;
        }
        let before = bytes.get(..at).unwrap_or(&[]);
        if before.strip_suffix(HALF_SPACE).is_some_and(|stem| ends_open(letters_before(stem))) {
            // It will go, so it is no half-space for a second reading.
            counts.kept -= 1.0;
        }
        let word = before.strip_suffix(b" ").unwrap_or(before);
        let stem = letters_before(word);
        if stem.is_empty() || ends_open(stem) {
            continue;
        }
        let glued_here = word.len() == before.len();
        if joined(bytes, if glued_here { at - stem.len() } else { at }, end) {
            continue;
        }
        if !glued_here {
            counts.spaced += 1.0;
        } else if stem.len() >= 4 {
            counts.glued += glued(bytes.get(at - stem.len()..end).unwrap_or(&[]));
        }
    }
    counts
}

/// True if a half-space stands at either end: the rest of a word that was cut is no evidence of how the text was found.
fn joined(bytes: &[u8], start: usize, end: usize) -> bool {
    bytes.get(..start).is_some_and(|before| before.ends_with(HALF_SPACE))
        || bytes.get(end..).is_some_and(|after| after.starts_with(HALF_SPACE))
}

/// The letters that `bytes` ends with, as many as a word may have.
fn letters_before(bytes: &[u8]) -> &[u8] {
    let pairs = bytes.rchunks_exact(2).take(LONGEST);
    let count = pairs.take_while(|pair| matches!(pair, [high, low] if is_letter_pair(*high, *low))).count();
    bytes.get(bytes.len() - 2 * count..).unwrap_or(&[])
}

/// Where the word begins whose می stands at byte `at`, if only a prefix stands before it.
fn word_start(bytes: &[u8], at: usize, affixes: &Affixes) -> Option<usize> {
    let before = letters_before(bytes.get(..at)?);
    let end = at + affixes.imperfective().len();
    let whole = bytes.get(at - before.len()..end)?;
    affixes.prefixes.iter().any(|prefix| prefix == whole).then_some(at - before.len())
}

/// True if the letters are a word that lost its half-space.
fn is_glued(letters: &[u8], vocabulary: &Vocabulary, affixes: &Affixes, hashes: &mut Hashes) -> bool {
    if letters.len() > 2 * LONGEST {
        return false;
    }
    hashes.read(letters);
    let (count, hash) = (letters.len() / 2, hashes.of(0, letters.len() / 2));
    let solid = vocabulary.facts(count, hash).count;
    let joined = vocabulary.spellings(count, hash).iter().filter(|spelling| spelling.half != 0);
    let joined: u32 = joined.map(|spelling| spelling.count).sum();
    if solid + joined == 0 {
        return affixes.prefixes.iter().any(|p| letters.strip_prefix(&**p).is_some_and(|verb| affixes.is_verb(verb)));
    }
    joined > 2 * solid
}

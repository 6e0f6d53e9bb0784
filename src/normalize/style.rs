//! How a text came by its boundaries: half-spaces kept, turned into spaces, or deleted.

use super::affixes::{Affixes, ends_open};
use super::letters::is_letter;
use super::vocabulary::{Hashes, Side, Vocabulary};

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
pub(super) const HALF_OTHER: f32 = 9.0;

impl Style {
    pub(super) fn of(text: &str, vocabulary: &Vocabulary, affixes: &Affixes) -> Self {
        let counts = count(text, vocabulary, affixes);
        let total = counts.kept + counts.spaced + counts.glued + 2.0 * PRIOR;
        let rate = |met: f32, more: f32| ((total / (met + PRIOR)).ln() * SHARPNESS + more).min(HALF_OTHER - 2.0);
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
    let mut counts =
        Counts { kept: memchr::memmem::find_iter(text.as_bytes(), HALF_SPACE).count() as f32, ..Counts::default() };
    let mut hashes = Hashes::default();
    let mut behind_word = false;
    for word in text.split(' ') {
        let bytes = word.as_bytes();
        let end = word.find(|c| !is_letter(c)).unwrap_or(word.len());
        let (bytes, whole) = (bytes.get(..end).unwrap_or(&[]), end == bytes.len());
        if bytes.len() >= 4 {
            let prefix = affixes.prefixes.iter().find(|prefix| bytes.starts_with(prefix));
            let plural = bytes.windows(4).any(|w| w == "ها".as_bytes());
            if prefix.is_some_and(|prefix| prefix.len() == bytes.len()) {
                counts.spaced += f32::from(u8::from(whole));
            } else if plural && affixes.is_plural(bytes) {
                counts.spaced += f32::from(u8::from(behind_word));
            } else if prefix.is_some() || (plural && bytes.len() >= 8) {
                counts.glued += f32::from(u8::from(is_glued(bytes, vocabulary, affixes, &mut hashes)));
            }
        }
        behind_word = whole && !bytes.is_empty() && !ends_open(bytes);
    }
    counts
}

/// True if the letters are a word that lost its half-space.
fn is_glued(letters: &[u8], vocabulary: &Vocabulary, affixes: &Affixes, hashes: &mut Hashes) -> bool {
    hashes.read(letters);
    let (mut solid, mut other) = (0, 0);
    for spelling in vocabulary.spellings(letters, hashes.of(0, letters.len() / 2)) {
        if spelling.half != 0 {
            other += spelling.count;
        } else if spelling.space == 0 && spelling.side == Side::Neither {
            solid = spelling.count;
        }
    }
    if solid + other == 0 {
        return affixes.prefixes.iter().any(|p| letters.strip_prefix(&**p).is_some_and(|verb| affixes.is_verb(verb)));
    }
    other > 2 * solid
}

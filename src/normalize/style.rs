//! How a text came by its boundaries: half-spaces kept, turned into spaces, or deleted.

use memchr::memmem;

use super::affixes::{Affixes, ends_open};
use super::hashes::LONGEST;
use super::vocabulary::{Known, Vocabulary};
use super::words::{Gap, HALF_SPACE, Word};

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
    pub(super) fn of(text: &str, words: &[Word], vocabulary: &Vocabulary, affixes: &Affixes) -> Self {
        let counts = count(text, words, vocabulary, affixes);
        let total = counts.kept + counts.spaced + counts.glued + 2.0 * PRIOR;
        let rate = |met: f32, more: f32| ((total / (met + PRIOR)).ln() * SHARPNESS + more).min(DEAREST);
        let kept = counts.kept > 0.0;
        let careful = if kept { CAREFUL } else { 0.0 };
        // Words are taken apart the more willingly the surer it is that the text lost half-spaces.
        let elsewhere = counts.kept + counts.spaced;
        let willing = if counts.glued > 0.0 { counts.glued >= elsewhere * GLUED_SHARE } else { elsewhere == 0.0 };
        let enclitic = if counts.glued > 0.0 { ENCLITIC_GLUED } else { ENCLITIC_BLIND };
        Self {
            space_half: rate(counts.spaced, careful - 0.4),
            none_half: rate(counts.glued, careful - 0.3),
            none_space: if kept { 10.5 } else { 9.0 },
            space_none: if kept { 16.0 } else { 14.0 },
            cut: if willing { 0.5 } else { 8.0 },
            enclitic: if willing { enclitic } else { 6.0 },
            willing,
        }
    }
}

/// Half-spaces of either fate that a text is taken to hold before any is met; few, for texts are seldom of two minds.
const PRIOR: f32 = 0.05;

/// How much more the style counts than one place alone would let it: writers keep to their ways.
const SHARPNESS: f32 = 2.0;

/// No habit of a text makes a boundary dearer than this, or a spelling that all others have would be left alone.
const DEAREST: f32 = 9.0;

/// Added cost of every change in a text that has half-spaces: its writer knows them and left this one out.
const CAREFUL: f32 = 3.5;

/// Glued words are the way of a text if they are so many for each half-space kept or spaced; fewer are mistakes.
const GLUED_SHARE: f32 = 0.25;

/// Cost of parting an enclitic from a word without a silent ه, in texts that glue words and in those that tell nothing.
const ENCLITIC_GLUED: f32 = 0.5;
const ENCLITIC_BLIND: f32 = 2.5;

/// So many words show the ways of a text; an article of news has fewer.
const WORDS: usize = 4000;

/// How often a half-space that had to be there was met, and how.
#[derive(Default)]
struct Counts {
    kept: f32,
    spaced: f32,
    glued: f32,
}

/// What a compound with a space tells that nearly all texts write with a half-space: less than می or ها.
const EVIDENCE: f32 = 0.3;

/// A spelling is so nearly all texts' if it was met this many times as often as its rival.
const SURE: f32 = 8.0;

fn count(text: &str, words: &[Word], vocabulary: &Vocabulary, affixes: &Affixes) -> Counts {
    let bytes = text.as_bytes();
    let words = words.get(..WORDS).unwrap_or(words);
    let mut counts = Counts { kept: memmem::find_iter(bytes, HALF_SPACE).count() as f32, ..Counts::default() };
    let mut before: Option<&Word> = None;
    for word in words {
        if is_joined(bytes, word) {
            let stem = bytes.get(..word.start()).and_then(|before| before.strip_suffix(HALF_SPACE.as_bytes()));
            if stem.is_some_and(ends_open) && affixes.is_plural(word.letters(text), word.hash) {
                // It will go, so it is no half-space for a second reading.
                counts.kept -= 1.0;
            }
            before = None;
            continue;
        }
        let first = before.filter(|_| word.gap == Some(Gap::Space));
        if first.is_some_and(|first| is_spaced(text, first, word, affixes)) {
            counts.spaced += 1.0;
        }
        if is_glued(text, word, vocabulary, affixes) {
            counts.glued += 1.0;
        }
        before = Some(word);
    }
    // Compounds with a space tell little where half-spaces were met otherwise: houses differ in them.
    if counts.spaced > 0.0 || counts.kept + counts.glued == 0.0 {
        let pairs = words.windows(2).filter(|pair| match pair {
            [first, second] => {
                let apart = second.gap == Some(Gap::Space) && !is_joined(bytes, first) && !is_joined(bytes, second);
                apart && !is_spaced(text, first, second, affixes) && is_compound(first, second, vocabulary)
            }
            _ => false,
        });
        counts.spaced += EVIDENCE * pairs.count() as f32;
    }
    counts
}

/// True if a half-space stands at either end: the rest of a word that was cut is no evidence of how the text was found.
fn is_joined(bytes: &[u8], word: &Word) -> bool {
    let half = HALF_SPACE.as_bytes();
    let before = |word: &Word| bytes.get(..word.start()).is_some_and(|before| before.ends_with(half));
    word.gap != Some(Gap::Space) && before(word) || bytes.get(word.end()..).is_some_and(|after| after.starts_with(half))
}

/// True if a half-space must stand between the two words that a space parts.
fn is_spaced(text: &str, first: &Word, second: &Word, affixes: &Affixes) -> bool {
    affixes.is_prefix(first.letters(text), first.hash)
        || (affixes.is_plural(second.letters(text), second.hash) && !ends_open(first.letters(text)))
}

/// True if nearly all texts write a half-space between the two words.
fn is_compound(first: &Word, second: &Word, vocabulary: &Vocabulary) -> bool {
    let spellings = vocabulary.spellings_of(second.pair);
    let bit = 1u64.checked_shl(first.count() as u32 - 1).unwrap_or(0);
    let (mut half, mut space) = (0, 0);
    for spelling in spellings {
        match (spelling.half, spelling.space) {
            (mask, 0) if mask == bit => half = spelling.count,
            (0, mask) if mask == bit => space = spelling.count,
            _ => {}
        }
    }
    half as f32 > SURE * (space as f32 + 0.5)
}

/// True if the letters are a word that lost its half-space.
fn is_glued(text: &str, word: &Word, vocabulary: &Vocabulary, affixes: &Affixes) -> bool {
    // A frequent word is as it should be.
    if word.count() > LONGEST || (word.plain && word.known != Known::NOTHING) {
        return false;
    }
    let facts = vocabulary.facts_of(word.known);
    if !facts.others {
        let letters = word.letters(text);
        let verb = |prefix: &Vec<u8>| letters.strip_prefix(&**prefix).is_some_and(|verb| affixes.is_verb(verb));
        return facts.count == 0 && affixes.prefixes.iter().any(verb);
    }
    let halves = vocabulary.spellings_of(word.known).filter(|spelling| spelling.half != 0);
    halves.map(|spelling| spelling.count).sum::<u32>() as f32 > SURE * (facts.count as f32 + 0.5)
}

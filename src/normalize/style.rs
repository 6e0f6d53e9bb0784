//! How a text came by its boundaries: half-spaces kept, turned into spaces, or deleted.

use memchr::memmem;

use super::affixes::{Affixes, ends_open};
use super::letters::letters_at;
use super::vocabulary::{LONGEST, Vocabulary, hash, joined_hash};

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

fn count(text: &str, vocabulary: &Vocabulary, affixes: &Affixes) -> Counts {
    let bytes = text.as_bytes();
    let mut counts = Counts { kept: memmem::find_iter(bytes, HALF_SPACE).count() as f32, ..Counts::default() };
    for (first, word) in Words::new(bytes) {
        if word.joined {
            let stem = bytes.get(..word.start).and_then(|before| before.strip_suffix(HALF_SPACE));
            if stem.is_some_and(ends_open) && affixes.is_plural(word.letters, word.hash) {
                // It will go, so it is no half-space for a second reading.
                counts.kept -= 1.0;
            }
            continue;
        }
        if first.is_some_and(|first| is_spaced(&first, &word, affixes)) {
            counts.spaced += 1.0;
        }
        if is_glued(&word, vocabulary, affixes) {
            counts.glued += 1.0;
        }
    }
    // Compounds with a space tell little where half-spaces were met otherwise: houses differ in them.
    if counts.spaced > 0.0 || counts.kept + counts.glued == 0.0 {
        let pairs = Words::new(bytes).filter(|(_, word)| !word.joined);
        let compounds = pairs.filter(|(first, word)| {
            first.is_some_and(|first| !is_spaced(&first, word, affixes) && is_compound(&first, word, vocabulary))
        });
        counts.spaced += EVIDENCE * compounds.count() as f32;
    }
    counts
}

/// A word of a text, with the hash of its letters.
#[derive(Clone, Copy)]
struct Word<'t> {
    letters: &'t [u8],
    start: usize,
    end: usize,
    hash: u64,
    /// A half-space stands at either end: the rest of a word that was cut is no evidence of how the text was found.
    joined: bool,
}

impl<'t> Word<'t> {
    fn new(bytes: &'t [u8], start: usize, end: usize) -> Self {
        let letters = bytes.get(start..end).unwrap_or(&[]);
        let before = || bytes.get(..start).is_some_and(|before| before.ends_with(HALF_SPACE));
        let behind = || bytes.get(end..).is_some_and(|after| after.starts_with(HALF_SPACE));
        Self { letters, start, end, hash: hash(letters), joined: before() || behind() }
    }

    fn count(&self) -> usize {
        self.letters.len() / 2
    }
}

/// The first words of a text, each with the whole word before it where a single space parts the two.
struct Words<'t> {
    bytes: &'t [u8],
    at: usize,
    left: usize,
    before: Option<Word<'t>>,
}

impl<'t> Words<'t> {
    fn new(bytes: &'t [u8]) -> Self {
        Self { bytes, at: 0, left: WORDS, before: None }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = (Option<Word<'t>>, Word<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let from = self.at;
        loop {
            let len = letters_at(self.bytes, self.at);
            if len > 0 {
                let word = Word::new(self.bytes, self.at, self.at + len);
                let spaced = self.at == from + 1 && self.bytes.get(from) == Some(&b' ');
                let before = self.before.take().filter(|_| spaced);
                self.at = word.end;
                self.before = (!word.joined).then_some(word);
                return Some((before, word));
            }
            self.at += 1;
            if self.at >= self.bytes.len() {
                return None;
            }
        }
    }
}

/// True if a half-space must stand between the two words that a space parts.
fn is_spaced(first: &Word<'_>, second: &Word<'_>, affixes: &Affixes) -> bool {
    affixes.is_prefix(first.letters, first.hash)
        || (affixes.is_plural(second.letters, second.hash) && !ends_open(first.letters))
}

/// True if nearly all texts write a half-space between the two words.
fn is_compound(first: &Word<'_>, second: &Word<'_>, vocabulary: &Vocabulary) -> bool {
    let letters = first.count() + second.count();
    if letters > LONGEST {
        return false;
    }
    let bit = 1u64 << (first.count() - 1);
    let (mut half, mut space) = (0, 0);
    for spelling in vocabulary.spellings(letters, joined_hash(first.hash, second.hash, second.count())) {
        match (spelling.half, spelling.space) {
            (mask, 0) if mask == bit => half = spelling.count,
            (0, mask) if mask == bit => space = spelling.count,
            _ => {}
        }
    }
    half as f32 > SURE * (space as f32 + 0.5)
}

/// True if the letters are a word that lost its half-space.
fn is_glued(word: &Word<'_>, vocabulary: &Vocabulary, affixes: &Affixes) -> bool {
    if word.count() > LONGEST {
        return false;
    }
    let facts = vocabulary.facts(word.count(), word.hash);
    if !facts.others {
        let verb = |prefix: &Vec<u8>| word.letters.strip_prefix(&**prefix).is_some_and(|verb| affixes.is_verb(verb));
        return facts.count == 0 && affixes.prefixes.iter().any(verb);
    }
    let halves = vocabulary.spellings(word.count(), word.hash).iter().filter(|spelling| spelling.half != 0);
    halves.map(|spelling| spelling.count).sum::<u32>() as f32 > SURE * (facts.count as f32 + 0.5)
}

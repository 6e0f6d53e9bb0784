//! The counted spellings: from letters without any spacing to the ways they are written.
//!
//! They are read in place, from tables that the build script compiles.

use std::collections::BTreeMap;

use once_cell::sync::Lazy;

use super::affixes::{Affixes, Ending};
use super::hashes::{Filter, mix};
use super::tables::{self, CLASSES, NUMBER_BITS, filter_place, place};

static SLOTS: &[tables::Slot] = include_bytes!(concat!(env!("OUT_DIR"), "/spellings.slots")).as_chunks().0;
static FILTER: &[[u8; 8]] = include_bytes!(concat!(env!("OUT_DIR"), "/spellings.filter")).as_chunks().0;
static GROUPS: &[tables::Group] = include_bytes!(concat!(env!("OUT_DIR"), "/spellings.groups")).as_chunks().0;
static SPELLINGS: &[tables::Spelling] = include_bytes!(concat!(env!("OUT_DIR"), "/spellings.spellings")).as_chunks().0;
static LETTERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/spellings.letters"));

/// A way to write a letter string, with half-spaces or spaces inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelling {
    /// Bit `k`: a half-space stands behind letter `k`.
    pub(super) half: u64,
    /// Bit `k`: a space stands behind letter `k`.
    pub(super) space: u64,
    pub(super) count: u32,
}

impl Spelling {
    fn read(bytes: &tables::Spelling) -> Self {
        Self { half: u64_at(bytes, 0), space: u64_at(bytes, 8), count: u32_at(bytes, 16) }
    }
}

#[inline]
fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().map_or(0, u64::from_le_bytes)
}

#[inline]
fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().map_or(0, u32::from_le_bytes)
}

#[inline]
fn f32_at(bytes: &[u8], at: usize) -> f32 {
    f32::from_bits(u32_at(bytes, at))
}

/// What the vocabulary knows of a letter string as a word without half-spaces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    /// How often it was met; 0 if never.
    pub(super) count: u32,
    /// The logarithm of that.
    pub(super) log: f32,
    /// Log odds that a word joins it from before, as far as the word itself can tell.
    pub(super) before: f32,
    /// Log odds that it joins the word behind it.
    pub(super) behind: f32,
    /// The letters have other spellings that may be meant, with half-spaces or spaces inside.
    pub(super) others: bool,
    pub(super) ending: Ending,
}

impl Facts {
    pub(super) const UNKNOWN: Self =
        Self { count: 0, log: 0.0, before: UNKNOWN_ODDS, behind: UNKNOWN_ODDS, others: false, ending: Ending::None };

    /// True for a word of so many letters that is so rare that it may be several words glued together.
    pub(super) fn may_be_cut(&self, letters: usize) -> bool {
        self.count < RARE && (4..=LONGEST_CUT).contains(&letters)
    }
}

/// A word met less often than this may be words glued together that some text left so.
const RARE: u32 = 6;

/// Words of more letters than this are not cut where no entry says so.
const LONGEST_CUT: usize = 24;

/// Log odds of joining of a word that was never met: `ln(0.3 / 1.9)`.
const UNKNOWN_ODDS: f32 = -1.846;

/// Of two pieces that were never met together: log odds that they join, from the log odds of each. Fitted on the pairs
/// that were met once.
const ODDS: f32 = 1.94;
const ODDS_BEFORE: f32 = 1.15;
const ODDS_BEHIND: f32 = 0.8;

/// Added log odds of joining of what is hardly ever found but in surnames.
const SURNAME: f32 = 2.0;

/// Log odds that a word joins the next, from how readily each of them joins.
pub(super) fn odds(first: f32, second: f32, ending: Ending) -> f32 {
    let surname = if ending == Ending::Surname { SURNAME } else { 0.0 };
    ODDS + ODDS_BEFORE * second + ODDS_BEHIND * first + surname
}

/// How words are spelled, letter by letter: what tells a new word from two known ones written together.
pub(super) struct Letters {
    /// The class of each letter of the Arabic block; 0 for the edge of a word and every other letter.
    classes: &'static [u8],
    /// Cost of a letter behind a letter, in nats.
    costs: &'static [[u8; 4]],
}

impl Letters {
    /// The class of a letter of two bytes; all of them lie in the block of 256.
    fn class(&self, pair: &[u8]) -> usize {
        self.classes.get(place(pair)).copied().unwrap_or(0).into()
    }

    /// What it costs to spell the letters, from one edge of the word to the other.
    pub(super) fn cost(&self, letters: &[u8]) -> f32 {
        let step = |first: usize, second: usize| {
            self.costs.get(first * CLASSES + second).map_or(0.0, |cost| f32::from_le_bytes(*cost))
        };
        let (last, cost) = letters.chunks_exact(2).fold((0, 0.0), |(last, cost), pair| {
            let class = self.class(pair);
            (class, cost + step(last, class))
        });
        cost + step(last, 0)
    }
}

/// A letter string of the file, as the number of its group and one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known(u32);

impl Known {
    /// A letter string that the file does not have.
    pub(super) const NOTHING: Self = Self(0);
}

/// From letter strings to what the file knows of them.
pub(super) struct Vocabulary {
    /// Log of the sum of all counts of single words.
    pub(super) log_total: f32,
    pub(super) letters: Letters,
    /// What the endings are, sorted by hash and number of their letters.
    endings: Vec<((u64, usize), Ending)>,
    ending_filter: Filter,
}

impl Vocabulary {
    /// The bundled counts.
    pub(super) fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Vocabulary> = Lazy::new(|| {
            let (log_total, letters) = LETTERS.split_at_checked(4).unwrap_or_default();
            let (classes, costs) = letters.split_at_checked(256).unwrap_or_default();
            // Of two of the same letters the last counts.
            let endings: BTreeMap<_, _> = Affixes::bundled().endings().iter().copied().collect();
            Vocabulary {
                log_total: f32_at(log_total, 0),
                letters: Letters { classes, costs: costs.as_chunks().0 },
                ending_filter: Filter::new(endings.keys().map(|(hash, _)| *hash)),
                endings: endings.into_iter().collect(),
            }
        });
        &BUNDLED
    }

    /// The letter string of so many letters with this hash, if the file has it, which is unlikely.
    pub(super) fn find(&self, letters: usize, hash: u64) -> Known {
        let mixed = mix(hash);
        if may_know(mixed) { find_mixed(letters, hash, mixed) } else { Known::NOTHING }
    }

    /// False for most hashes of letter strings that the file does not have.
    pub(super) fn may_know(&self, hash: u64) -> bool {
        may_know(mix(hash))
    }

    /// The same of a word of a text, which the file most likely has.
    pub(super) fn find_word(&self, letters: usize, hash: u64) -> Known {
        find_mixed(letters, hash, mix(hash))
    }

    /// What is known of a letter string as a word without half-spaces.
    pub(super) fn facts_of(&self, known: Known) -> Facts {
        let Some(group) = group(known) else { return Facts::UNKNOWN };
        Facts {
            count: u32_at(group, 8),
            log: f32_at(group, 12),
            before: f32_at(group, 16),
            behind: f32_at(group, 20),
            others: group[30] != 0,
            ending: self.ending(u64_at(group, 0), letters_of(group)),
        }
    }

    /// What a letter string is as an ending.
    fn ending(&self, hash: u64, letters: usize) -> Ending {
        if !self.ending_filter.may_have(hash) {
            return Ending::None;
        }
        let place = self.endings.binary_search_by_key(&(hash, letters), |(ending, _)| *ending);
        place.ok().and_then(|place| self.endings.get(place)).map_or(Ending::None, |(_, ending)| *ending)
    }

    /// The same of so many letters with this hash.
    pub(super) fn facts(&self, letters: usize, hash: u64) -> Facts {
        self.facts_of(self.find(letters, hash))
    }

    /// The ways to write a letter string that have half-spaces or spaces inside.
    pub(super) fn spellings_of(&self, known: Known) -> impl Iterator<Item = Spelling> + use<> {
        let range = group(known).map_or(0..0, |group| {
            let first = u32_at(group, 24) as usize;
            first..first + usize::from(group[28])
        });
        SPELLINGS.get(range).unwrap_or_default().iter().map(Spelling::read)
    }

    /// The same of so many letters with this hash.
    pub(super) fn spellings(&self, letters: usize, hash: u64) -> impl Iterator<Item = Spelling> + use<> {
        self.spellings_of(self.find(letters, hash))
    }
}

#[inline]
fn may_know(mixed: u64) -> bool {
    let (place, bits) = filter_place(mixed);
    FILTER.get(place).is_some_and(|word| u64::from_le_bytes(*word) & bits == bits)
}

/// The letter string of so many letters with this hash, mixed as given, if the file has it.
fn find_mixed(letters: usize, hash: u64, mixed: u64) -> Known {
    let tag = (mixed >> 32) as u32 >> NUMBER_BITS;
    let mask = SLOTS.len() - 1;
    let mut at = mixed as usize & mask;
    while let Some(slot) = SLOTS.get(at).map(|slot| u32::from_le_bytes(*slot)).filter(|slot| *slot != 0) {
        if slot >> NUMBER_BITS == tag {
            let known = Known(slot & ((1 << NUMBER_BITS) - 1));
            if group(known).is_some_and(|group| u64_at(group, 0) == hash && letters_of(group) == letters) {
                return known;
            }
        }
        at = (at + 1) & mask;
    }
    Known::NOTHING
}

#[inline]
fn group(known: Known) -> Option<&'static tables::Group> {
    GROUPS.get((known.0 as usize).checked_sub(1)?)
}

/// Guards a group against a letter string of the same hash.
#[inline]
fn letters_of(group: &tables::Group) -> usize {
    group[29].into()
}

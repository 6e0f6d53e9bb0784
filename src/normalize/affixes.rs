//! Endings and stems, for words that were never counted.

use std::collections::HashSet;

use once_cell::sync::Lazy;

use super::hashes::{Filter, Hashes, LONGEST, hash};
use super::letters::is_letter;
use crate::lexicon::Lexicon;

const FILE: &str = include_str!("../../lexicons/affixes.lex");

/// An ending that its stem takes with a half-space.
pub(super) struct Suffix {
    /// Without the half-spaces inside it (ترین‌ها).
    pub(super) letters: Vec<u8>,
    pub(super) half: u64,
    pub(super) class: SuffixClass,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum SuffixClass {
    Plural,
    Degree,
    AfterHeh,
    /// The second part of a surname (زاده).
    Surname,
}

/// The affixes of the language by class.
#[derive(Default)]
pub(super) struct Affixes {
    pub(super) suffixes: Vec<Suffix>,
    /// می and نمی, also behind a preverb (برمی).
    pub(super) prefixes: Vec<Vec<u8>>,
    /// The same with the hashes of their letters, and the endings of the plural likewise.
    hashed_prefixes: Hashed,
    plurals: Hashed,
    past: HashSet<Vec<u8>>,
    present: HashSet<Vec<u8>>,
    past_endings: Vec<Vec<u8>>,
    present_endings: Vec<Vec<u8>>,
    pub(super) digit_endings: Vec<String>,
    /// What the endings are, by hash and number of their letters.
    endings: Vec<((u64, usize), Ending)>,
}

/// What an ending is to the pieces beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ending {
    None,
    Plural,
    /// A plural that something must follow (های).
    Construct,
    /// Written with a half-space behind a silent ه alone.
    Enclitic,
    /// Written with a half-space behind a silent ه, and as well without one behind other letters.
    Possessive,
    /// As well written without a half-space.
    Solid,
    /// Seldom a word of its own: it joins the name before it.
    Surname,
    /// Like an enclitic, and told from a construct plural by what follows (ای).
    Indefinite,
}

/// The letters of a spelling and the mask of its half-spaces.
pub(super) fn masked(word: &str) -> (Vec<u8>, u64) {
    let (mut letters, mut half) = (Vec::new(), 0);
    for c in word.chars() {
        if is_letter(c) {
            let mut buffer = [0; 4];
            letters.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
        } else if c == '\u{200c}' && !letters.is_empty() && letters.len() < 2 * LONGEST {
            half |= 1 << (letters.len() / 2 - 1);
        }
    }
    (letters, half)
}

impl Affixes {
    pub(super) fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Affixes> = Lazy::new(Affixes::read);
        &BUNDLED
    }

    fn read() -> Self {
        let mut all = Self::default();
        let (mut preverbs, mut constructs, mut certain) = (Vec::new(), Vec::new(), Vec::new());
        let mut hashes = Hashes::default();
        let Ok(lexicon) = Lexicon::parse("affixes.lex", FILE) else { return all };
        for entry in lexicon.entries() {
            let (letters, half) = masked(entry.name());
            let class = match entry.class() {
                "plural" => SuffixClass::Plural,
                "degree" => SuffixClass::Degree,
                "after-heh" => SuffixClass::AfterHeh,
                "surname" => SuffixClass::Surname,
                class => {
                    match class {
                        "preverb" => preverbs.push(letters),
                        "name-only" => certain.push(letters),
                        "followed" => constructs.push(letters),
                        "solid" => {
                            hashes.read(&letters);
                            all.endings.push(((hashes.of(0, letters.len() / 2), letters.len() / 2), Ending::Solid));
                        }
                        "imperfective" => all.prefixes.push(letters),
                        "past-stem" => drop(all.past.insert(letters)),
                        "present-stem" => drop(all.present.insert(letters)),
                        "past-ending" => all.past_endings.push(letters),
                        "present-ending" => all.present_endings.push(letters),
                        "digit-ending" => all.digit_endings.push(entry.name().to_owned()),
                        _ => {}
                    }
                    continue;
                }
            };
            all.suffixes.push(Suffix { letters, half, class });
        }
        for suffix in &all.suffixes {
            hashes.read(&suffix.letters);
            let count = suffix.letters.len() / 2;
            let hash = hashes.of(0, count);
            let solid = all.endings.contains(&((hash, count), Ending::Solid));
            let ending = match suffix.class {
                _ if suffix.half != 0 => continue,
                SuffixClass::Plural if constructs.contains(&suffix.letters) => Ending::Construct,
                SuffixClass::Plural => Ending::Plural,
                SuffixClass::AfterHeh if constructs.contains(&suffix.letters) => Ending::Indefinite,
                SuffixClass::AfterHeh if solid => Ending::Possessive,
                SuffixClass::AfterHeh => Ending::Enclitic,
                SuffixClass::Surname if certain.contains(&suffix.letters) => Ending::Surname,
                SuffixClass::Degree | SuffixClass::Surname => continue,
            };
            all.endings.push(((hash, count), ending));
        }
        let both =
            |preverb: &Vec<u8>| all.prefixes.iter().map(|prefix| [&**preverb, prefix].concat()).collect::<Vec<_>>();
        let behind: Vec<_> = preverbs.iter().flat_map(both).collect();
        all.prefixes.extend(behind);
        let plurals = all.suffixes.iter().filter(|suffix| suffix.class == SuffixClass::Plural);
        all.plurals = Hashed::new(plurals.map(|suffix| &suffix.letters));
        all.hashed_prefixes = Hashed::new(all.prefixes.iter());
        all
    }

    /// True for what می may stand before: a past or present stem with a personal ending.
    pub(super) fn is_verb(&self, letters: &[u8]) -> bool {
        let ends = |stems: &HashSet<Vec<u8>>, endings: &[Vec<u8>]| {
            endings.iter().any(|ending| letters.strip_suffix(&**ending).is_some_and(|stem| stems.contains(stem)))
        };
        self.past.contains(letters)
            || ends(&self.past, &self.past_endings)
            || ends(&self.present, &self.present_endings)
    }

    /// The endings, for the index of the vocabulary.
    pub(super) fn endings(&self) -> &[((u64, usize), Ending)] {
        &self.endings
    }

    /// True for an ending of the plural, alone or with what follows it. `hash` is that of the letters.
    pub(super) fn is_plural(&self, letters: &[u8], hash: u64) -> bool {
        self.plurals.contains(letters, hash)
    }

    /// True for می and نمی, also behind a preverb. `hash` is that of the letters.
    pub(super) fn is_prefix(&self, letters: &[u8], hash: u64) -> bool {
        self.hashed_prefixes.contains(letters, hash)
    }
}

/// Letter strings that are asked for at every word.
#[derive(Default)]
struct Hashed {
    filter: Filter,
    list: Vec<(u64, Vec<u8>)>,
}

impl Hashed {
    fn new<'a>(strings: impl Iterator<Item = &'a Vec<u8>>) -> Self {
        let list: Vec<_> = strings.map(|letters| (hash(letters), letters.clone())).collect();
        Self { filter: Filter::new(list.iter().map(|(hash, _)| *hash)), list }
    }

    fn contains(&self, letters: &[u8], hash: u64) -> bool {
        self.filter.may_have(hash) && self.list.iter().any(|(other, known)| *other == hash && known == letters)
    }
}

/// Endings that stay glued to a number in digits.
pub(super) fn digit_endings() -> &'static [String] {
    &Affixes::bundled().digit_endings
}

/// A letter that does not join the next one: a plural behind it needs no half-space.
pub(super) fn ends_open(letters: &[u8]) -> bool {
    const OPEN: [char; 10] = ['ا', 'آ', 'أ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'و', 'ؤ'];
    // A bit for each character of the Arabic block, by the two bytes it has.
    #[allow(clippy::indexing_slicing, reason = "computed at compile time, where an index out of bounds is an error")]
    const BITS: [u64; 4] = {
        let (mut blocks, mut at) = ([0; 4], 0);
        while at < OPEN.len() {
            let c = OPEN[at] as usize - 0x600;
            blocks[c / 64] |= 1 << (c % 64);
            at += 1;
        }
        blocks
    };
    let Some([high, low]) = letters.last_chunk() else { return false };
    let block = usize::from(high.wrapping_sub(0xd8));
    BITS.get(block).is_some_and(|bits| bits >> (low & 0x3f) & 1 == 1)
}

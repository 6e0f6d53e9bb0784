//! The counted spellings: from letters without any spacing to the ways they are written.

use once_cell::sync::Lazy;

use super::affixes::{Affixes, Ending};

const FILE: &str = include_str!("../../lexicons/spellings.lex");

/// Any odd number with bits all over; a letter string's hash is its value as a number to this base.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// More letters than any spelling has; a bit each in a [`Spelling`]'s masks.
pub(super) const LONGEST: usize = 48;

/// Hashes of every stretch of a letter string in constant time.
#[derive(Default)]
pub(super) struct Hashes {
    prefix: Vec<u64>,
}

impl Hashes {
    /// Makes ready for `letters`, two bytes each.
    pub(super) fn read(&mut self, letters: &[u8]) {
        self.prefix.clear();
        let mut hash = 0u64;
        self.prefix.push(hash);
        self.prefix.extend(letters.chunks_exact(2).map(|pair| {
            if let [high, low] = pair {
                hash = step(hash, *high, *low);
            }
            hash
        }));
    }

    /// The hash of letters `start..end`, no more than [`LONGEST`].
    pub(super) fn of(&self, start: usize, end: usize) -> u64 {
        let at = |i: usize| self.prefix.get(i).copied().unwrap_or(0);
        at(end).wrapping_sub(joined_hash(at(start), 0, end - start))
    }
}

/// The hash of a letter string.
pub(super) fn hash(letters: &[u8]) -> u64 {
    let pairs = letters.chunks_exact(2);
    pairs.fold(0, |hash, pair| if let [high, low] = pair { step(hash, *high, *low) } else { hash })
}

/// The hash of two letter strings in a row, from the hash of each; the second has `count` letters.
pub(super) fn joined_hash(first: u64, second: u64, count: usize) -> u64 {
    let power = POWERS.get(count).copied().unwrap_or(0);
    first.wrapping_mul(power).wrapping_add(second)
}

/// The base to the power of each number of letters.
#[allow(clippy::indexing_slicing, reason = "computed at compile time, where an index out of bounds is an error")]
static POWERS: [u64; LONGEST + 1] = {
    let mut powers = [1u64; LONGEST + 1];
    let mut n = 1;
    while n <= LONGEST {
        powers[n] = powers[n - 1].wrapping_mul(BASE);
        n += 1;
    }
    powers
};

/// The hash of a letter string with one more letter, of two bytes.
pub(super) fn step(hash: u64, high: u8, low: u8) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(high) << 8 | u64::from(low))
}

/// Spreads the bits of a hash; the sum alone leaves its low bits poor.
fn mix(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

/// One line of the file: a way to write a letter string, or how readily the string joins a neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelling {
    /// Bit `k`: a half-space stands behind letter `k`.
    pub(super) half: u64,
    /// Bit `k`: a space stands behind letter `k`.
    pub(super) space: u64,
    pub(super) count: u32,
    pub(super) side: Side,
}

/// Where a spelling has a half-space at its edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Nowhere: the line counts a spelling.
    Neither,
    /// Before it: the line tells how readily it joins the word before it.
    Before,
    /// Behind it: the line tells how readily the word behind joins it.
    Behind,
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
}

/// Log odds of joining of a word that was never met: `ln(0.3 / 1.9)`.
const UNKNOWN_ODDS: f32 = -1.846;

/// Log odds of joining of a word that was met `count` times and never joined: the more partners it stood apart from,
/// the less. How many partners a count means was fitted on the counts.
fn never_joined(count: u32) -> f32 {
    -(1.204 + (0.9 * (count as f32).powf(0.8)).ln_1p())
}

/// How words are spelled, letter by letter: what tells a new word from two known ones written together.
pub(super) struct Letters {
    /// The class of each letter of the Arabic block; 0 for the edge of a word and every other letter.
    classes: [u8; 256],
    count: u8,
    /// Cost of a letter behind a letter, in nats.
    costs: Vec<f32>,
}

/// More classes of letters than Persian has letters.
const CLASSES: usize = 64;

impl Letters {
    fn new() -> Self {
        Self { classes: [0; 256], count: 0, costs: vec![0.1; CLASSES * CLASSES] }
    }

    /// The class of a letter of two bytes; all of them lie in the block of 256.
    fn class(&self, pair: &[u8]) -> usize {
        self.classes.get(place(pair)).copied().unwrap_or(0).into()
    }

    fn learn(&mut self, letters: &[u8]) {
        let mut last = 0;
        for pair in letters.chunks_exact(2) {
            if let Some(class) = self.classes.get_mut(place(pair)).filter(|class| **class == 0) {
                self.count = (self.count + 1).min(CLASSES as u8 - 1);
                *class = self.count;
            }
            let class = self.class(pair);
            self.add(last, class);
            last = class;
        }
        self.add(last, 0);
    }

    fn add(&mut self, first: usize, second: usize) {
        if let Some(cost) = self.costs.get_mut(first * CLASSES + second) {
            *cost += 1.0;
        }
    }

    /// Turns counts into costs.
    fn finish(&mut self) {
        for row in self.costs.chunks_exact_mut(CLASSES) {
            let total: f32 = row.iter().sum();
            row.iter_mut().for_each(|cost| *cost = (total / *cost).ln());
        }
    }

    /// What it costs to spell the letters, from one edge of the word to the other.
    pub(super) fn cost(&self, letters: &[u8]) -> f32 {
        let step = |first: usize, second: usize| self.costs.get(first * CLASSES + second).copied().unwrap_or(0.0);
        let (last, cost) = letters.chunks_exact(2).fold((0, 0.0), |(last, cost), pair| {
            let class = self.class(pair);
            (class, cost + step(last, class))
        });
        cost + step(last, 0)
    }
}

/// Where in the block of 256 a letter of two bytes stands.
fn place(pair: &[u8]) -> usize {
    match pair {
        [high, low] => usize::from(high & 3) << 6 | usize::from(low & 0x3f),
        _ => 0,
    }
}

/// The spellings of one letter string.
struct Group {
    hash: u64,
    facts: Facts,
    /// Where its spellings with half-spaces or spaces inside stand.
    first: u32,
    count: u16,
    /// Letters; guards the masks of its spellings against a letter string of the same hash.
    letters: u16,
}

/// A letter string of the file, as the number of its group and one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known(u32);

impl Known {
    /// A letter string that the file does not have.
    pub(super) const NOTHING: Self = Self(0);
}

/// A spelling with half-spaces is looked at unless the word without any was met more than so many times as often: no
/// neighbour makes up for more. One with a space would have to be more frequent, for a space is seldom lost.
const RIVAL: u32 = 100;

/// Every so many words teach how words are spelled; more would teach nothing new.
const TAUGHT: usize = 4;

/// A table from letter strings to what the file knows of them.
///
/// The file is sorted by letters, so the spellings of one string are neighbours.
pub(super) struct Vocabulary {
    groups: Vec<Group>,
    spellings: Vec<Spelling>,
    /// The upper half of the hash, and one more than the number of the group; zero for an empty slot.
    slots: Vec<(u32, u32)>,
    mask: usize,
    /// Log of the sum of all counts of single words.
    pub(super) log_total: f32,
    pub(super) letters: Letters,
}

/// One line of the file.
struct Line {
    hash: u64,
    letters: u16,
    spelling: Spelling,
}

impl Vocabulary {
    /// The bundled counts, indexed at first use.
    pub(super) fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Vocabulary> = Lazy::new(|| Vocabulary::index(FILE));
        &BUNDLED
    }

    fn index(text: &str) -> Self {
        let bytes = text.as_bytes();
        // A line has some 18 bytes, and three lines in four begin a group: the table stays about a third full.
        let size = (bytes.len() / 16).next_power_of_two().max(16);
        let mut table = Self {
            groups: Vec::with_capacity(bytes.len() / 24),
            spellings: Vec::with_capacity(bytes.len() / 64),
            slots: vec![(0, 0); size],
            mask: size - 1,
            log_total: 0.0,
            letters: Letters::new(),
        };
        let (mut at, mut total, mut words) = (0, 0u64, 0usize);
        let logs = Logs::new();
        while at < bytes.len() {
            let line = bytes.get(at..).unwrap_or(&[]);
            let (end, found) = line_at(line);
            at += end;
            let Some(found) = found else { continue };
            if table.groups.last().is_none_or(|group| group.hash != found.hash) {
                table.open(&found);
            }
            let Some(group) = table.groups.last_mut() else { continue };
            let count = found.spelling.count;
            match found.spelling.side {
                Side::Before => group.facts.before = logs.odds(count),
                Side::Behind => group.facts.behind = logs.odds(count),
                Side::Neither if found.spelling.half | found.spelling.space == 0 => {
                    total += u64::from(count);
                    words += 1;
                    if words % TAUGHT == 0 {
                        table.letters.learn(line.get(..2 * usize::from(found.letters)).unwrap_or(&[]));
                    }
                    group.facts.count = count;
                    group.facts.log = logs.of(count);
                    let never = logs.never_joined(count);
                    for odds in [&mut group.facts.before, &mut group.facts.behind] {
                        // The lines that tell how a word joins stand behind the one that counts it or before it.
                        if *odds == UNKNOWN_ODDS {
                            *odds = never;
                        }
                    }
                }
                Side::Neither => {
                    // The line of the word without anything inside stands before those that are rarer.
                    let solid = group.facts.count;
                    let rival = if found.spelling.half == 0 { count } else { count.saturating_mul(RIVAL) };
                    group.facts.others |= rival > solid;
                    group.count += 1;
                    table.spellings.push(found.spelling);
                }
            }
        }
        table.log_total = (total as f32).ln();
        table.letters.finish();
        for &(hash, letters, ending) in Affixes::bundled().endings() {
            let number = table.find(letters, hash).0 as usize;
            if let Some(group) = number.checked_sub(1).and_then(|number| table.groups.get_mut(number)) {
                group.facts.ending = ending;
            }
        }
        table
    }

    /// Begins the group of a line's letters.
    fn open(&mut self, line: &Line) {
        let first = u32::try_from(self.spellings.len()).unwrap_or(u32::MAX);
        self.groups.push(Group { hash: line.hash, facts: Facts::UNKNOWN, first, count: 0, letters: line.letters });
        let hash = mix(line.hash);
        let mut slot = hash as usize & self.mask;
        while self.slots.get(slot).is_some_and(|slot| slot.1 != 0) {
            slot = (slot + 1) & self.mask;
        }
        if let (Some(slot), Ok(number)) = (self.slots.get_mut(slot), u32::try_from(self.groups.len())) {
            *slot = ((hash >> 32) as u32, number);
        }
    }

    /// The letter string of so many letters with this hash, if the file has it.
    pub(super) fn find(&self, letters: usize, hash: u64) -> Known {
        let mixed = mix(hash);
        let mut slot = mixed as usize & self.mask;
        while let Some(&(tag, number)) = self.slots.get(slot).filter(|slot| slot.1 != 0) {
            if tag == (mixed >> 32) as u32 {
                let known = Known(number);
                if self.group(known).is_some_and(|group| group.hash == hash && usize::from(group.letters) == letters) {
                    return known;
                }
            }
            slot = (slot + 1) & self.mask;
        }
        Known::NOTHING
    }

    fn group(&self, known: Known) -> Option<&Group> {
        self.groups.get((known.0 as usize).checked_sub(1)?)
    }

    /// What is known of a letter string as a word without half-spaces.
    pub(super) fn facts_of(&self, known: Known) -> Facts {
        self.group(known).map_or(Facts::UNKNOWN, |group| group.facts)
    }

    /// The same of so many letters with this hash.
    pub(super) fn facts(&self, letters: usize, hash: u64) -> Facts {
        self.facts_of(self.find(letters, hash))
    }

    /// The ways to write a letter string that have half-spaces or spaces inside.
    pub(super) fn spellings_of(&self, known: Known) -> &[Spelling] {
        let Some(group) = self.group(known) else { return &[] };
        let first = group.first as usize;
        self.spellings.get(first..first + usize::from(group.count)).unwrap_or(&[])
    }

    /// The same of so many letters with this hash.
    pub(super) fn spellings(&self, letters: usize, hash: u64) -> &[Spelling] {
        self.spellings_of(self.find(letters, hash))
    }
}

/// Logarithms of small counts, which are most of the file.
struct Logs {
    logs: Vec<f32>,
    never: Vec<f32>,
}

impl Logs {
    fn new() -> Self {
        Self {
            logs: (0..512).map(|n: u32| (n.max(1) as f32).ln()).collect(),
            never: (0..512).map(never_joined).collect(),
        }
    }

    fn of(&self, count: u32) -> f32 {
        self.logs.get(count as usize).copied().unwrap_or_else(|| (count as f32).ln())
    }

    fn never_joined(&self, count: u32) -> f32 {
        self.never.get(count as usize).copied().unwrap_or_else(|| never_joined(count))
    }

    /// The log odds that a line writes as joined partners for 10000 partners apart.
    fn odds(&self, value: u32) -> f32 {
        self.of(value.max(1)) - 9.210_34
    }
}

/// Reads the first line of `bytes`: its length, and what it says unless it is a comment.
fn line_at(bytes: &[u8]) -> (usize, Option<Line>) {
    let mut spelling = Spelling { half: 0, space: 0, count: 0, side: Side::Neither };
    let (mut rest, mut letters, mut hash) = (bytes, 0u16, 0u64);
    let mark = |letters: u16| 1u64.wrapping_shl(u32::from(letters).wrapping_sub(1));
    loop {
        match rest {
            [high @ 0xd8..=0xdb, low, tail @ ..] => {
                hash = step(hash, *high, *low);
                letters = letters.saturating_add(1);
                rest = tail;
            }
            [0xe2, _, _, tail @ ..] => {
                rest = tail;
                match (letters, rest.first()) {
                    (0, _) => spelling.side = Side::Before,
                    (_, Some(b'\t')) => spelling.side = Side::Behind,
                    _ => spelling.half |= mark(letters),
                }
            }
            [b' ', tail @ ..] if letters > 0 => {
                spelling.space |= mark(letters);
                rest = tail;
            }
            [b'\t', tail @ ..] => {
                rest = tail;
                break;
            }
            // Comments, headings and blank lines hold no counts.
            _ => {
                let len = memchr::memchr(b'\n', rest).map_or(rest.len(), |len| len + 1);
                return (bytes.len() - rest.len() + len, None);
            }
        }
    }
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        spelling.count = spelling.count.wrapping_mul(10).wrapping_add(u32::from(digit - b'0'));
        rest = tail;
    }
    (bytes.len() - rest.len() + 1, Some(Line { hash, letters, spelling }))
}

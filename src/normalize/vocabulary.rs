//! The counted spellings: from letters without any spacing to the ways they are written.

use once_cell::sync::Lazy;

const FILE: &str = include_str!("../../lexicons/spellings.lex");

/// Any odd number with bits all over; a letter string's hash is its value as a number to this base.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

/// More letters than any spelling has; a bit each in a [`Spelling`]'s masks.
pub(super) const LONGEST: usize = 48;

/// Hashes of every stretch of a letter string in constant time.
#[derive(Default)]
pub(super) struct Hashes {
    prefix: Vec<u64>,
    power: Vec<u64>,
}

impl Hashes {
    /// Makes ready for `letters`, two bytes each.
    pub(super) fn read(&mut self, letters: &[u8]) {
        let n = letters.len() / 2;
        while self.power.len() <= n {
            let next = self.power.last().map_or(1, |power| power.wrapping_mul(BASE));
            self.power.push(next);
        }
        self.prefix.clear();
        let mut hash = 0u64;
        self.prefix.push(hash);
        for pair in letters.chunks_exact(2) {
            hash = step(hash, pair);
            self.prefix.push(hash);
        }
    }

    /// The hash of letters `start..end`.
    pub(super) fn of(&self, start: usize, end: usize) -> u64 {
        let at = |i: usize| self.prefix.get(i).copied().unwrap_or(0);
        let power = self.power.get(end - start).copied().unwrap_or(0);
        at(end).wrapping_sub(at(start).wrapping_mul(power))
    }
}

fn step(hash: u64, pair: &[u8]) -> u64 {
    let code = pair.iter().fold(0u64, |code, byte| code << 8 | u64::from(*byte));
    hash.wrapping_mul(BASE).wrapping_add(code)
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
    /// Log odds that a word joins it from before, as far as the word itself can tell.
    pub(super) before: f32,
    /// Log odds that it joins the word behind it.
    pub(super) behind: f32,
    /// The letters have other spellings, with half-spaces or spaces inside.
    pub(super) others: bool,
}

impl Facts {
    pub(super) const UNKNOWN: Self = Self { count: 0, before: UNKNOWN_ODDS, behind: UNKNOWN_ODDS, others: false };
}

/// Log odds of joining of a word that was never met: `ln(0.3 / 1.9)`.
const UNKNOWN_ODDS: f32 = -1.846;

/// Log odds of joining of a word that was met `count` times and never joined: the more partners it stood apart from,
/// the less. How many partners a count means was fitted on the counts.
fn never_joined(count: u32) -> f32 {
    -(1.204 + (0.9 * (count as f32).powf(0.8)).ln_1p())
}

/// The log odds that a line writes as joined partners for 10000 partners apart.
fn odds(value: u32) -> f32 {
    (value.max(1) as f32 * 1e-4).ln()
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

/// A table from letter strings to the lines of the file that spell them.
///
/// The file is sorted by letters, so the spellings of one string are neighbours, and the table holds where the first
/// of them begins. Lines are read when they are asked for.
pub(super) struct Vocabulary {
    text: &'static str,
    /// The upper half of the hash, and the byte after the group's start; zero for an empty slot.
    slots: Vec<(u32, u32)>,
    mask: usize,
    /// Sum of all counts of single words.
    pub(super) total: f32,
    pub(super) letters: Letters,
}

impl Vocabulary {
    /// The bundled counts, indexed at first use.
    pub(super) fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Vocabulary> = Lazy::new(|| Vocabulary::index(FILE));
        &BUNDLED
    }

    fn index(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        // A line is seldom shorter than 16 bytes; the table stays at most half full.
        let size = (bytes.len() / 8).next_power_of_two().max(16);
        let mut table = Self { text, slots: vec![(0, 0); size], mask: size - 1, total: 0.0, letters: Letters::new() };
        let (mut at, mut last, mut total) = (0, None, 0u64);
        while at < bytes.len() {
            let start = at;
            let mut hash = 0u64;
            let mut word = true;
            let (mut count, mut end) = (0u64, at);
            // Two bytes are a letter, three a half-space; a tab ends the spelling.
            loop {
                match bytes.get(at) {
                    Some(0xd8..=0xdb) => {
                        hash = step(hash, bytes.get(at..at + 2).unwrap_or(&[]));
                        at += 2;
                    }
                    Some(b'\t') => {
                        end = at;
                        at += 1;
                        break;
                    }
                    Some(b' ' | 0xe2) => {
                        // Only words without half-spaces are counted: a pair's halves are counted as words too.
                        word = false;
                        at += if bytes.get(at) == Some(&b' ') { 1 } else { 3 };
                    }
                    Some(b'\n') | None => break,
                    Some(_) => at += 1,
                }
            }
            while let Some(digit) = bytes.get(at).filter(|b| b.is_ascii_digit()) {
                count = count * 10 + u64::from(digit - b'0');
                at += 1;
            }
            at += memchr::memchr(b'\n', bytes.get(at..).unwrap_or(&[])).map_or(bytes.len() - at, |len| len + 1);
            if bytes.get(start) == Some(&b'#') || hash == 0 {
                continue;
            }
            if word {
                total += count;
                table.letters.learn(bytes.get(start..end).unwrap_or(&[]));
            }
            if last == Some(hash) {
                continue;
            }
            last = Some(hash);
            table.insert(hash, start);
        }
        table.total = total as f32;
        table.letters.finish();
        table
    }

    fn insert(&mut self, hash: u64, start: usize) {
        let hash = mix(hash);
        let mut slot = hash as usize & self.mask;
        while self.slots.get(slot).is_some_and(|slot| slot.1 != 0) {
            slot = (slot + 1) & self.mask;
        }
        if let (Some(slot), Ok(start)) = (self.slots.get_mut(slot), u32::try_from(start + 1)) {
            *slot = ((hash >> 32) as u32, start);
        }
    }

    /// The word that `letters` (two bytes each) are without half-spaces; `hash` is their hash.
    pub(super) fn facts(&self, letters: &[u8], hash: u64) -> Facts {
        let mut facts = Facts::UNKNOWN;
        let (mut before, mut behind) = (None, None);
        for spelling in self.spellings(letters, hash) {
            match spelling.side {
                Side::Before => before = Some(odds(spelling.count)),
                Side::Behind => behind = Some(odds(spelling.count)),
                Side::Neither if spelling.half | spelling.space == 0 => facts.count = spelling.count,
                Side::Neither => facts.others = true,
            }
        }
        if facts.count > 0 {
            let never = if before.is_none() || behind.is_none() { never_joined(facts.count) } else { 0.0 };
            facts.before = before.unwrap_or(never);
            facts.behind = behind.unwrap_or(never);
        }
        facts
    }

    /// The spellings of `letters` (two bytes each), whose hash is `hash`.
    pub(super) fn spellings<'a>(&'a self, letters: &'a [u8], hash: u64) -> Group<'a> {
        let hash = mix(hash);
        let mut slot = hash as usize & self.mask;
        while let Some(&(tag, start)) = self.slots.get(slot).filter(|slot| slot.1 != 0) {
            if tag == (hash >> 32) as u32 {
                let rest = self.text.as_bytes().get(start as usize - 1..).unwrap_or(&[]);
                if read(rest, letters).is_some() {
                    return Group { rest, letters };
                }
            }
            slot = (slot + 1) & self.mask;
        }
        Group { rest: &[], letters }
    }
}

/// The spellings of one letter string.
#[derive(Clone, Copy)]
pub(super) struct Group<'a> {
    rest: &'a [u8],
    letters: &'a [u8],
}

impl Iterator for Group<'_> {
    type Item = Spelling;

    fn next(&mut self) -> Option<Spelling> {
        let (spelling, len) = read(self.rest, self.letters)?;
        self.rest = self.rest.get(len..).unwrap_or(&[]);
        Some(spelling)
    }
}

/// Reads the line at the start of `line` if it spells `letters`; gives the line's length too.
fn read(line: &[u8], letters: &[u8]) -> Option<(Spelling, usize)> {
    let mut spelling = Spelling { half: 0, space: 0, count: 0, side: Side::Neither };
    let (mut at, mut k) = (0, 0usize);
    loop {
        match line.get(at)? {
            b'\t' => break,
            b' ' => {
                spelling.space |= 1u64.checked_shl((k as u32).checked_sub(1)?)?;
                at += 1;
            }
            0xe2 => {
                at += 3;
                match k {
                    0 => spelling.side = Side::Before,
                    _ if 2 * k == letters.len() => spelling.side = Side::Behind,
                    _ => spelling.half |= 1u64.checked_shl(k as u32 - 1)?,
                }
            }
            _ => {
                if line.get(at..at + 2)? != letters.get(2 * k..2 * k + 2)? {
                    return None;
                }
                at += 2;
                k += 1;
            }
        }
    }
    if 2 * k != letters.len() {
        return None;
    }
    at += 1;
    while let Some(digit) = line.get(at).filter(|b| b.is_ascii_digit()) {
        spelling.count = spelling.count.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
        at += 1;
    }
    Some((spelling, at + 1))
}

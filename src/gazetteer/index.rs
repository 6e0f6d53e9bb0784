//! The compiled phrases: a filter that says where phrases may end and go on, and a table of the phrases themselves.

use std::collections::BTreeMap;

use super::fold::{self, Codes, FIRST_LETTER, Fold, NOTHING, SIGN, SLOW, SPACE, STOP};
use super::hash::Run;
use super::simd;
use crate::Error;

/// How many cells the filter has for each prefix of a phrase: at 8, one word in eight that begins no phrase passes. At 16
/// fewer do, but the filter for 30,000 phrases no longer fits into the caches near the processor.
const CELLS: usize = 8;

/// A cell takes two bits.
const CELLS_A_WORD: usize = 32;

/// The table is filled to two thirds; linear probing then takes two steps on average.
const FILL: (usize, usize) = (2, 3);

/// Seeds tried until no two phrases share a tag where they could be taken for each other. At a million phrases one
/// seed in two thousand fails.
const SEEDS: u64 = 16;

/// Bytes of a record before its codes: id, then length and flags.
const HEADER: usize = 8;
/// Another record with the same hash follows.
const MORE: u32 = 1 << 31;
/// The phrase has signs without codes of their own.
const SIGNS: u32 = 1 << 30;

/// What is known of a run of words by its hash. May say yes wrongly, never no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub(super) struct Cell(u32);

impl Cell {
    const ENDS: u32 = 1;
    const GOES_ON: u32 = 2;

    /// No phrase begins like this.
    #[inline]
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// This without the news that a phrase may go on.
    #[inline]
    pub(super) fn only_ends(self) -> Self {
        Self(self.0 & Self::ENDS)
    }
    /// A phrase may end here.
    #[inline]
    pub(super) fn ends(self) -> bool {
        self.0 & Self::ENDS != 0
    }
    /// A phrase may go on from here.
    #[inline]
    pub(super) fn goes_on(self) -> bool {
        self.0 & Self::GOES_ON != 0
    }
}

/// A place of the table: where the records of a phrase begin, and the low half of its hash. 0 where there is none.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    tag: u32,
    records: u32,
}

/// A phrase and its id, as stored.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'g> {
    pub(super) id: u32,
    /// Codes, one [`SPACE`] wherever the text may have white space.
    codes: &'g [u8],
    /// Place in [`Index::signs`], for a phrase that has some.
    signs: Option<u32>,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    filter: Vec<u64>,
    /// Turns a hash into the number of its cell.
    shift: u32,
    seed: u64,
    slots: Vec<Slot>,
    records: Vec<u8>,
    /// The signs of each phrase that has some, by the place of its record.
    signs: BTreeMap<u32, Box<[char]>>,
}

/// A phrase on its way into the index.
struct Phrase {
    hash: u64,
    id: u32,
    codes: Vec<u8>,
    signs: Box<[char]>,
}

impl Index {
    pub(super) fn new<S: AsRef<str>>(phrases: &[(u32, S)]) -> Result<Self, Error> {
        let phrases = phrases.iter().map(|(id, phrase)| Phrase::new(*id, phrase.as_ref()));
        let mut phrases = phrases.collect::<Result<Vec<Phrase>, Error>>()?;
        for seed in 0..SEEDS {
            let mut index = Self { seed: seed.wrapping_mul(0x2545_f491_4f6c_dd1d), ..Self::default() };
            let prefixes = index.hash_phrases(&mut phrases);
            index.fill_filter(&prefixes, &phrases);
            if index.fill_table(&phrases)? {
                return Ok(index);
            }
        }
        Err(Error::gazetteer(None, "too many phrases: no table tells them all apart; use several gazetteers".into()))
    }

    /// Bytes on the heap.
    pub(super) fn heap(&self) -> usize {
        let signs = self.signs.values().map(|signs| signs.len() * 4 + 64).sum::<usize>();
        self.filter.capacity() * 8 + self.slots.capacity() * 8 + self.records.capacity() + signs
    }

    /// Hashes every phrase and sorts them by hash and id; returns the hashes of their proper prefixes.
    fn hash_phrases(&self, phrases: &mut Vec<Phrase>) -> Vec<u64> {
        let mut prefixes = Vec::new();
        for phrase in phrases.iter_mut() {
            let mut run = Run::default();
            for part in phrase.codes.split(|&code| code == SPACE) {
                if run != Run::default() {
                    prefixes.push(run.hash(self.seed));
                }
                run = run.then(Run::new(part));
            }
            phrase.hash = run.hash(self.seed);
        }
        let order = |phrase: &Phrase| (phrase.hash, phrase.id);
        phrases.sort_unstable_by(|a, b| {
            order(a).cmp(&order(b)).then_with(|| (&a.codes, &a.signs).cmp(&(&b.codes, &b.signs)))
        });
        phrases.dedup_by(|a, b| order(a) == order(b) && a.codes == b.codes && a.signs == b.signs);
        prefixes.sort_unstable();
        prefixes.dedup();
        prefixes
    }

    fn fill_filter(&mut self, prefixes: &[u64], phrases: &[Phrase]) {
        let words = ((prefixes.len() + phrases.len()) * CELLS / CELLS_A_WORD).next_power_of_two().max(2);
        self.filter = vec![0; words];
        self.shift = 64 - (words * CELLS_A_WORD).trailing_zeros();
        let ends = phrases.iter().map(|phrase| (phrase.hash, Cell::ENDS));
        for (hash, bit) in prefixes.iter().map(|hash| (*hash, Cell::GOES_ON)).chain(ends) {
            let cell = hash >> self.shift;
            if let Some(word) = self.filter.get_mut((cell / CELLS_A_WORD as u64) as usize) {
                *word |= u64::from(bit) << (cell % CELLS_A_WORD as u64 * 2);
            }
        }
    }

    /// Fills table and records; false if two phrases share a tag where one could be taken for the other.
    fn fill_table(&mut self, phrases: &[Phrase]) -> Result<bool, Error> {
        let groups = phrases.chunk_by(|a, b| a.hash == b.hash);
        self.slots = vec![Slot::default(); groups.clone().count() * FILL.1 / FILL.0 + 1];
        self.records = vec![0; HEADER];
        for group in groups {
            let Ok(records) = u32::try_from(self.records.len()) else {
                return Err(Error::gazetteer(None, "the phrases take more than 4 GiB; use several gazetteers".into()));
            };
            let Some(hash) = group.first().map(|phrase| phrase.hash) else { continue };
            for (at, phrase) in group.iter().enumerate() {
                self.push_record(phrase, at + 1 < group.len());
            }
            if !self.insert(hash, records) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn push_record(&mut self, phrase: &Phrase, more: bool) {
        let flags = if more { MORE } else { 0 } | if phrase.signs.is_empty() { 0 } else { SIGNS };
        // Phrases have less than a gigabyte, see `Phrase::new`; places have been checked by `fill_table`.
        let len = u32::try_from(phrase.codes.len()).unwrap_or(0);
        let at = u32::try_from(self.records.len()).unwrap_or(u32::MAX);
        if !phrase.signs.is_empty() {
            self.signs.insert(at, phrase.signs.clone());
        }
        self.records.extend_from_slice(&phrase.id.to_le_bytes());
        self.records.extend_from_slice(&(len | flags).to_le_bytes());
        self.records.extend_from_slice(&phrase.codes);
    }

    fn insert(&mut self, hash: u64, records: u32) -> bool {
        let mut at = self.home(hash);
        let tag = hash as u32;
        loop {
            match self.slots.get_mut(at) {
                Some(slot) if slot.records == 0 => {
                    *slot = Slot { tag, records };
                    return true;
                }
                Some(slot) if slot.tag == tag => return false,
                Some(_) => at += 1,
                None => at = 0,
            }
        }
    }

    /// The slot that a hash is looked for first.
    #[inline]
    fn home(&self, hash: u64) -> usize {
        (((hash >> 32) * self.slots.len() as u64) >> 32) as usize
    }

    /// The filter for code that reads many cells at once: two bits a cell, lowest first, the shift that turns a hash
    /// into the number of its cell, and the seed of hashes.
    #[cfg(target_arch = "x86_64")]
    #[inline]
    pub(super) fn filter(&self) -> (&[u64], u32, u64) {
        (&self.filter, self.shift, self.seed)
    }

    /// What is known of a run of words.
    #[inline]
    pub(super) fn cell(&self, hash: u64) -> Cell {
        let cell = hash >> self.shift;
        let word = self.filter.get((cell / CELLS_A_WORD as u64) as usize).copied().unwrap_or(0);
        Cell((word >> (cell % CELLS_A_WORD as u64 * 2)) as u32 & 3)
    }

    /// The hash of a run, for [`Index::cell`] and [`Index::lookup`].
    #[inline]
    pub(super) fn hash(&self, run: Run) -> u64 {
        run.hash(self.seed)
    }

    /// Asks for the memory that [`Index::cell`] will read.
    #[inline]
    pub(super) fn prefetch_cell(&self, hash: u64) {
        simd::prefetch(&self.filter, ((hash >> self.shift) / CELLS_A_WORD as u64) as usize);
    }

    /// Asks for the memory that [`Index::lookup`] will read.
    #[inline]
    pub(super) fn prefetch(&self, hash: u64) {
        simd::prefetch(&self.slots, self.home(hash));
    }

    /// Asks for the memory that [`Index::records`] will read.
    #[inline]
    pub(super) fn prefetch_records(&self, at: u32) {
        simd::prefetch(&self.records, at as usize);
    }

    /// Where the records of the phrases with this hash begin; 0 if there are none.
    #[inline]
    pub(super) fn lookup(&self, hash: u64) -> u32 {
        let mut at = self.home(hash);
        loop {
            match self.slots.get(at) {
                Some(slot) if slot.records == 0 || slot.tag == hash as u32 => return slot.records,
                Some(_) => at += 1,
                None => at = 0,
            }
        }
    }

    /// The records that begin at a place given by [`Index::lookup`], by id.
    #[inline]
    pub(super) fn records(&self, at: u32) -> impl Iterator<Item = Record<'_>> {
        let mut next = Some(at);
        std::iter::from_fn(move || {
            let at = next?;
            let header = self.records.get(at as usize..)?.first_chunk::<HEADER>()?;
            let [a, b, c, d, rest @ ..] = *header;
            let flags = u32::from_le_bytes(rest);
            let start = at as usize + HEADER;
            let end = start + (flags & !(MORE | SIGNS)) as usize;
            next = if flags & MORE == 0 { None } else { u32::try_from(end).ok() };
            let signs = (flags & SIGNS != 0).then_some(at);
            Some(Record { id: u32::from_le_bytes([a, b, c, d]), codes: self.records.get(start..end)?, signs })
        })
    }

    /// True if `text`, whose codes are `codes`, is the phrase of a record. Both begin and end with a word.
    #[inline]
    pub(super) fn is<'t>(&self, record: Record<'_>, codes: &[u8], text: impl FnOnce() -> &'t str) -> bool {
        (record.codes == codes || is_spelling(record.codes, codes))
            && record.signs.is_none_or(|at| {
                let signs = self.signs.get(&at).map_or(&[][..], |signs| signs);
                signs.iter().copied().eq(signs_of(text()))
            })
    }
}

/// True if `text` has the letters of `phrase`, and space only where the phrase may have some.
fn is_spelling(mut phrase: &[u8], mut text: &[u8]) -> bool {
    loop {
        match (phrase, text) {
            ([SPACE, phrase_rest @ ..], _) => {
                phrase = phrase_rest;
                while let [SPACE, text_rest @ ..] = text {
                    text = text_rest;
                }
            }
            ([a, phrase_rest @ ..], [b, text_rest @ ..]) if a == b => (phrase, text) = (phrase_rest, text_rest),
            ([], []) => return true,
            _ => return false,
        }
    }
}

fn signs_of(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(|c| {
        let mut sign = None;
        fold::fold(c, |part| {
            if let Fold::Sign(c) = part {
                sign = Some(c);
            }
        });
        sign
    })
}

impl Phrase {
    fn new(id: u32, phrase: &str) -> Result<Self, Error> {
        let unusable = |why: &str| Err(Error::gazetteer(Some(id), format!("{why} in {:?}", excerpt(phrase))));
        if phrase.len() >= SIGNS as usize {
            return unusable("more than a gigabyte");
        }
        let codes = joints(phrase);
        if !codes.iter().any(|&code| code >= FIRST_LETTER) {
            return unusable("no letter or digit");
        }
        let signs = if codes.contains(&SIGN) { signs_of(phrase).collect() } else { Box::default() };
        Ok(Self { hash: 0, id, codes, signs })
    }
}

/// The beginning of a phrase, for a message.
fn excerpt(phrase: &str) -> &str {
    phrase.char_indices().nth(60).and_then(|(end, _)| phrase.get(..end)).unwrap_or(phrase)
}

/// The codes of a phrase, with one [`SPACE`] where text may have white space: at a space, at a half-space, and on
/// either side of a mark.
fn joints(phrase: &str) -> Vec<u8> {
    let table = Codes::get();
    let mut joints = Joints { codes: Vec::with_capacity(phrase.len() / 2 + 2), open: false };
    for c in phrase.chars() {
        match (c, table.short.get(c as usize)) {
            ('\u{ad}' | '\u{200b}' | '\u{200c}', _) => joints.open = true,
            (_, Some(&code)) if code != SLOW => joints.push(code),
            _ => {
                let (codes, len) = Codes::slow(c);
                codes.into_iter().take(len).for_each(|code| joints.push(code));
            }
        }
    }
    joints.codes
}

struct Joints {
    codes: Vec<u8>,
    /// True if white space may stand before the next code.
    open: bool,
}

impl Joints {
    fn push(&mut self, code: u8) {
        match code {
            NOTHING => {}
            // A line end, too, is but white space in a phrase.
            STOP | SPACE => self.open = true,
            _ => {
                let mark = code < FIRST_LETTER;
                if (self.open || mark) && !self.codes.is_empty() {
                    self.codes.push(SPACE);
                }
                self.codes.push(code);
                self.open = mark;
            }
        }
    }
}

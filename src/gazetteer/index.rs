//! The compiled phrases.
//!
//! A text word of up to eight codes is looked up among the roots, which know it exactly: whether it is a phrase, and
//! which letters the word behind it may begin with. Longer words and runs of several words are looked up by their hash:
//! a filter says whether phrases may end there or go on, a table where the phrases are, and those are compared.

use std::collections::BTreeMap;

use super::filter::{Known, Runs, Words};
use super::fold::{self, Codes, FIRST_LETTER, Fold, NOTHING, SIGN, SLOW, SPACE, STOP};
use super::hash::{LOW, Run, hash_word};
use super::simd::{self, Machine};
use crate::Error;
use crate::stored::{Reader, Writer};

/// Words of up to so many codes are roots.
pub(super) const ROOT: usize = 8;

/// The table is filled to two thirds; linear probing then takes two steps on average.
const FILL: (usize, usize) = (2, 3);

/// Roots in lines of four are filled to half, so that one in twenty lines has more than it can hold.
const ROOTS_FILL: (usize, usize) = (1, 2);

/// Seeds tried until no two phrases share a tag where they could be taken for each other. At a million phrases one
/// seed in two thousand fails.
const SEEDS: u64 = 16;

/// Bytes of a record before its codes: id, then length and flags.
const HEADER: usize = 8;
/// Another record with the same hash follows.
const MORE: u32 = 1 << 31;
/// The phrase has signs without codes of their own.
const SIGNS: u32 = 1 << 30;

/// What is known of a word that phrases begin with, or that is one; 0 of any other word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub(super) struct Root(u64);

impl Root {
    /// A word that is the phrases at a place of [`Index::ids`].
    fn phrases(ids: u32) -> Self {
        Self(ids.into())
    }

    /// A word that may be followed by one that begins with `code`.
    fn beginning(code: u8) -> Self {
        Self(1 << (32 + code % 32))
    }

    /// Place in [`Index::ids`] of the phrases that are this word, 0 if none is.
    #[inline(always)]
    pub(super) fn ids(self) -> u32 {
        self.0 as u32
    }

    /// False if no phrase goes on from here with a word that begins with `code`.
    #[inline(always)]
    pub(super) fn goes_on_with(self, code: u8) -> bool {
        self.0 >> (32 + code % 32) & 1 == 1
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

/// Roots in one line of the cache, the first of them in use. Those that find their line full are in the next.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C, align(64))]
struct Line {
    /// Hashes of the words, which no other words of up to eight codes have.
    hashes: [u64; 4],
    /// [`Root`] of each; 0 where there is none.
    roots: [u64; 4],
}

impl Line {
    fn set(&mut self, at: usize, new: &NewRoot) {
        if let Some((hash, root)) = self.hashes.get_mut(at).zip(self.roots.get_mut(at)) {
            (*hash, *root) = (new.hash, new.root.0);
        }
    }

    fn to_bytes(self) -> [u8; 64] {
        let mut bytes = [0; 64];
        for (number, to) in self.hashes.iter().chain(&self.roots).zip(bytes.as_chunks_mut::<8>().0) {
            *to = number.to_le_bytes();
        }
        bytes
    }

    fn from_bytes(bytes: &[u8; 64]) -> Self {
        let mut line = Self::default();
        for (number, from) in line.hashes.iter_mut().chain(&mut line.roots).zip(bytes.as_chunks::<8>().0) {
            *number = u64::from_le_bytes(*from);
        }
        line
    }
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    /// Of the hashes, see [`Run::hash`].
    factor: u64,
    words: Words,
    /// By hash, see [`ROOTS_FILL`].
    roots: Vec<Line>,
    /// The ids of the phrases that are one root, in groups: their number, then each once, the lowest first.
    ids: Vec<u32>,
    /// How many of the lines are the first that a root is looked for in.
    homes: usize,
    /// The marks that phrases begin with, one bit for each code.
    marks: u64,
    runs: Runs,
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

/// What the phrases begin with.
#[derive(Default)]
struct Beginnings {
    /// The roots that phrases go on from, once for each phrase.
    roots: Vec<NewRoot>,
    /// Hashes of the first eight codes of words that have no less, once for each phrase that begins with some.
    long_words: Vec<u64>,
    /// Hashes of the runs that phrases go on from, without those that are found as roots.
    runs: Vec<u64>,
    marks: u64,
}

/// A root on its way into the index.
struct NewRoot {
    hash: u64,
    root: Root,
    /// True for less than eight letters, without marks.
    is_short_word: bool,
}

impl Index {
    pub(super) fn new<S: AsRef<str>>(phrases: &[(u32, S)]) -> Result<Self, Error> {
        let phrases = phrases.iter().map(|(id, phrase)| Phrase::new(*id, phrase.as_ref()));
        let mut phrases = phrases.collect::<Result<Vec<Phrase>, Error>>()?;
        for seed in 0..SEEDS {
            let mut index = Self { factor: LOW.wrapping_add(seed << 33), ..Self::default() };
            let beginnings = Beginnings::new(&mut phrases, index.factor);
            sort_by_hash(&mut phrases);
            index.marks = beginnings.marks;
            index.fill_roots(beginnings.roots, beginnings.long_words, &phrases);
            let others: Vec<&Phrase> = phrases.iter().filter(|phrase| !phrase.is_only_root()).collect();
            index.fill_runs(beginnings.runs, &others);
            if index.fill_table(&others)? {
                return Ok(index);
            }
        }
        Err(Error::gazetteer(None, "too many phrases: no table tells them all apart; use several gazetteers".into()))
    }

    pub(super) fn store(&self, to: &mut Writer) {
        to.u64(self.factor);
        self.words.store(to);
        to.list(&self.roots, |line| line.to_bytes());
        to.list(&self.ids, |id| id.to_le_bytes());
        to.usize(self.homes);
        to.u64(self.marks);
        self.runs.store(to);
        to.list(&self.slots, |slot| (u64::from(slot.tag) << 32 | u64::from(slot.records)).to_le_bytes());
        to.bytes(&self.records);
        to.usize(self.signs.len());
        for (at, signs) in &self.signs {
            to.u32(*at);
            to.list(signs, |sign| u32::from(*sign).to_le_bytes());
        }
    }

    /// What [`Index::store`] wrote; `None` for anything else.
    pub(super) fn load(from: &mut Reader<'_>) -> Option<Self> {
        let mut index = Self {
            factor: from.u64()?,
            words: Words::load(from)?,
            roots: from.list(Line::from_bytes)?,
            ids: from.list(|id| u32::from_le_bytes(*id))?,
            homes: from.usize()?,
            marks: from.u64()?,
            runs: Runs::load(from)?,
            slots: from.list(|slot| {
                let both = u64::from_le_bytes(*slot);
                Slot { tag: (both >> 32) as u32, records: both as u32 }
            })?,
            records: from.bytes()?.to_vec(),
            signs: BTreeMap::new(),
        };
        for _ in 0..from.usize()? {
            let at = from.u32()?;
            let signs = from.list(|sign| char::from_u32(u32::from_le_bytes(*sign)))?;
            index.signs.insert(at, signs.into_iter().collect::<Option<_>>()?);
        }
        // A search among the slots ends at an empty one; the place where one among the roots begins is a product.
        let ends = index.slots.is_empty() || index.slots.iter().any(|slot| slot.records == 0);
        (ends && u32::try_from(index.homes).is_ok()).then_some(index)
    }

    /// Bytes on the heap.
    pub(super) fn heap(&self) -> usize {
        let signs = self.signs.values().map(|signs| signs.len() * 4 + 64).sum::<usize>();
        let roots = self.words.heap() + self.roots.capacity() * size_of::<Line>() + self.ids.capacity() * 4;
        roots + self.runs.heap() + self.slots.capacity() * size_of::<Slot>() + self.records.capacity() + signs
    }

    /// Fills roots, their ids and their filter. The phrases are in the order of their hashes.
    fn fill_roots(&mut self, mut new: Vec<NewRoot>, mut long_words: Vec<u64>, phrases: &[Phrase]) {
        self.ids.push(0);
        for group in phrases.chunk_by(|a, b| a.hash == b.hash) {
            let roots = || group.iter().filter(|phrase| phrase.is_root());
            let Some(first) = roots().next() else { continue };
            let mut of_group: Vec<u32> = roots().map(|phrase| phrase.id).collect();
            of_group.dedup();
            let ids = narrow(self.ids.len());
            self.ids.push(narrow(of_group.len()));
            self.ids.extend(of_group);
            new.push(NewRoot {
                hash: first.run().hash_as_word(self.factor),
                root: Root::phrases(ids),
                is_short_word: first.letters().count() < ROOT,
            });
        }
        new.sort_unstable_by_key(|new| new.hash);
        new.dedup_by(|new, kept| {
            let same = new.hash == kept.hash;
            if same {
                kept.root.0 |= new.root.0;
            }
            same
        });
        long_words.sort_unstable();
        long_words.dedup();
        let short_words: Vec<u64> = new.iter().filter(|new| new.is_short_word).map(|new| new.hash).collect();
        self.words = Words::new(&short_words, &long_words);
        self.place_roots(&new);
    }

    /// Puts roots, in the order of their hashes, each into its line or the next that has room.
    fn place_roots(&mut self, roots: &[NewRoot]) {
        self.homes = (roots.len() * ROOTS_FILL.1).div_ceil(ROOTS_FILL.0 * 4);
        let mut line = 0;
        let mut used = 0;
        for root in roots {
            let home = self.home_of_root(root.hash);
            if home > line || used == 4 {
                line = home.max(line + usize::from(used == 4));
                used = 0;
            }
            self.roots.resize(self.roots.len().max(line + 1), Line::default());
            if let Some(line) = self.roots.last_mut() {
                line.set(used, root);
            }
            used += 1;
        }
        self.roots.shrink_to_fit();
    }

    fn fill_runs(&mut self, mut goes_on: Vec<u64>, phrases: &[&Phrase]) {
        goes_on.sort_unstable();
        goes_on.dedup();
        let ends: Vec<u64> = phrases.iter().map(|phrase| phrase.hash).collect();
        self.runs = Runs::new(&goes_on, &ends);
    }

    /// Fills table and records; false if two phrases share a tag where one could be taken for the other.
    fn fill_table(&mut self, phrases: &[&Phrase]) -> Result<bool, Error> {
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
        self.records.shrink_to_fit();
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

    /// The filter for single words.
    #[inline]
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// What tells the hashes of this index from those of another.
    #[inline]
    pub(super) fn factor(&self) -> u64 {
        self.factor
    }

    /// The marks that phrases begin with, one bit for each code.
    #[inline]
    pub(super) fn marks(&self) -> u64 {
        self.marks
    }

    #[inline]
    fn home_of_root(&self, hash: u64) -> usize {
        (((hash >> 32) * self.homes as u64) >> 32) as usize
    }

    /// The root with a hash; an empty one if there is none.
    #[inline(always)]
    pub(super) fn root<M: Machine>(&self, machine: M, hash: u64) -> Root {
        let mut at = self.home_of_root(hash);
        loop {
            let Some(Line { hashes, roots }) = self.roots.get(at) else { return Root::default() };
            let root = machine.value_of(hash, hashes, roots);
            // Nearly all words that are looked up are found in the first line.
            if root != 0 || roots.last() == Some(&0) {
                return Root(root);
            }
            at += 1;
        }
    }

    /// Asks for the memory that [`Index::root`] will read.
    #[inline]
    pub(super) fn prefetch_root(&self, hash: u64) {
        simd::prefetch(&self.roots, self.home_of_root(hash));
    }

    /// Asks for the memory that [`Index::ids`] will read.
    #[inline]
    pub(super) fn prefetch_ids(&self, at: u32) {
        simd::prefetch(&self.ids, at as usize);
    }

    /// The phrases that are a root, by [`Root::ids`].
    #[inline]
    pub(super) fn ids(&self, at: u32) -> &[u32] {
        match self.ids.get(at as usize..).and_then(<[u32]>::split_first) {
            Some((&len, rest)) => rest.get(..len as usize).unwrap_or_default(),
            None => &[],
        }
    }

    /// What is known of a run that is not looked up as a root.
    #[inline]
    pub(super) fn known(&self, hash: u64) -> Known {
        self.runs.get(hash)
    }

    /// The hash of a run.
    #[inline]
    pub(super) fn hash(&self, run: Run) -> u64 {
        run.hash(self.factor)
    }

    /// Asks for the memory that [`Index::known`] will read.
    #[inline]
    pub(super) fn prefetch_run(&self, hash: u64) {
        self.runs.prefetch(hash);
    }

    /// Asks for the memory that [`Index::lookup`] will read.
    #[inline]
    pub(super) fn prefetch_slot(&self, hash: u64) {
        simd::prefetch(&self.slots, self.home(hash));
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

    /// Asks for the memory that [`Index::records`] will read.
    #[inline]
    pub(super) fn prefetch_records(&self, at: u32) {
        simd::prefetch(&self.records, at as usize);
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

impl Beginnings {
    /// Hashes the phrases and what they begin with.
    fn new(phrases: &mut [Phrase], factor: u64) -> Self {
        let mut beginnings = Self::default();
        for phrase in phrases {
            let mut run = Run::default();
            // The longest beginning without marks.
            let mut word = 0;
            let mut is_word = true;
            for (nth, part) in phrase.codes.split(|&code| code == SPACE).enumerate() {
                let first = part.first().copied().unwrap_or(STOP);
                if nth > 0 {
                    beginnings.push(run, factor, nth, is_word, first);
                } else if first < FIRST_LETTER {
                    beginnings.marks |= 1 << first;
                }
                is_word &= first >= FIRST_LETTER;
                run = run.then(Run::new(part));
                word = if is_word { run.len() } else { word };
            }
            phrase.hash = run.hash(factor);
            if word >= ROOT {
                let codes = phrase.letters().take(ROOT).zip((0..).step_by(8));
                let first = codes.fold(0, |first, (code, shift)| first | u64::from(code) << shift);
                beginnings.long_words.push(hash_word(first, factor));
            }
        }
        beginnings
    }

    /// Adds the beginning of a phrase in so many parts, behind which stands `next`.
    fn push(&mut self, run: Run, factor: u64, parts: usize, is_word: bool, next: u8) {
        let (hash, len) = (run.hash(factor), run.len());
        if len <= ROOT {
            let (hash, root) = (run.hash_as_word(factor), Root::beginning(next));
            self.roots.push(NewRoot { hash, root, is_short_word: is_word && len < ROOT });
        }
        if len > ROOT || parts > 1 {
            self.runs.push(hash);
        }
    }
}

/// Sorts phrases by hash and id, and drops those that are given twice.
fn sort_by_hash(phrases: &mut Vec<Phrase>) {
    let order = |phrase: &Phrase| (phrase.hash, phrase.id);
    phrases
        .sort_unstable_by(|a, b| order(a).cmp(&order(b)).then_with(|| (&a.codes, &a.signs).cmp(&(&b.codes, &b.signs))));
    phrases.dedup_by(|a, b| order(a) == order(b) && a.codes == b.codes && a.signs == b.signs);
}

/// A place or number known to be below 2³², as everything is that comes of fewer phrases.
fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
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

    /// The codes without spaces.
    fn letters(&self) -> impl Iterator<Item = u8> {
        self.codes.iter().copied().filter(|&code| code != SPACE)
    }

    /// The run of its words.
    fn run(&self) -> Run {
        self.codes.split(|&code| code == SPACE).fold(Run::default(), |run, part| run.then(Run::new(part)))
    }

    /// True if one word of a text may be this phrase, and the word is looked up as a root.
    fn is_root(&self) -> bool {
        self.letters().count() <= ROOT && self.letters().all(|code| code >= FIRST_LETTER)
    }

    /// True if only one word may be this phrase, so that it need not be found as a run.
    fn is_only_root(&self) -> bool {
        self.is_root() && !self.codes.contains(&SPACE)
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

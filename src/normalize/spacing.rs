//! Half-spaces: which words a run of letters is, and how they are written.
//!
//! A run of words that only spaces part is read as letters with a boundary of some kind behind each: nothing, a
//! half-space or a space. Of all ways to cut and write the letters that the vocabulary and the affixes know, the one
//! of least cost is taken: the cost of its words (how rare each is, alone and beside its neighbour) plus the cost of
//! every boundary that differs from the one found. The costs of changing a boundary keep the triangle inequality, so
//! what was chosen once is chosen again when the result is read.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use once_cell::sync::Lazy;

use super::letters::is_letter;
use super::offsets::{OffsetMap, Rewriter};
use super::vocabulary::{Hashes, LONGEST, Spelling, Vocabulary};
use crate::lexicon::Lexicon;

const AFFIXES: &str = include_str!("../../lexicons/affixes.lex");
const HALF_SPACE: &str = "\u{200c}";

/// What stands between two letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Gap {
    None,
    Half,
    Space,
}

/// Cost of writing one boundary where another was found, in nats.
#[derive(Clone, Copy)]
struct Change {
    none_half: f32,
    space_half: f32,
    none_space: f32,
    half_none: f32,
    half_space: f32,
    space_none: f32,
}

impl Change {
    fn of(&self, found: Gap, written: Gap) -> f32 {
        match (found, written) {
            (Gap::None, Gap::Half) => self.none_half,
            (Gap::Space, Gap::Half) => self.space_half,
            (Gap::None, Gap::Space) => self.none_space,
            (Gap::Half, Gap::None) => self.half_none,
            (Gap::Half, Gap::Space) => self.half_space,
            (Gap::Space, Gap::None) => self.space_none,
            _ => 0.0,
        }
    }
}

/// For tuning.
pub(super) fn tune(name: &str, value: f32) -> f32 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(value)
}

struct Affix {
    letters: Vec<u8>,
    half: u64,
    class: AffixClass,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum AffixClass {
    Plural,
    Degree,
    AfterHeh,
}

/// Endings and stems for words that were never counted.
struct Affixes {
    suffixes: Vec<Affix>,
    prefixes: Vec<Vec<u8>>,
    past: HashSet<Vec<u8>>,
    present: HashSet<Vec<u8>>,
    past_endings: Vec<Vec<u8>>,
    present_endings: Vec<Vec<u8>>,
    digit_endings: Vec<String>,
}

/// The letters of a spelling and the mask of its half-spaces.
fn masked(word: &str) -> (Vec<u8>, u64) {
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
    fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Affixes> = Lazy::new(Affixes::read);
        &BUNDLED
    }

    fn read() -> Self {
        let mut all = Self {
            suffixes: Vec::new(),
            prefixes: Vec::new(),
            past: HashSet::new(),
            present: HashSet::new(),
            past_endings: Vec::new(),
            present_endings: Vec::new(),
            digit_endings: Vec::new(),
        };
        let Ok(lexicon) = Lexicon::parse("affixes.lex", AFFIXES) else { return all };
        for entry in lexicon.entries() {
            let (letters, half) = masked(entry.name());
            let class = match entry.class() {
                "plural" => AffixClass::Plural,
                "degree" => AffixClass::Degree,
                "after-heh" => AffixClass::AfterHeh,
                "imperfective" => {
                    all.prefixes.push(letters);
                    continue;
                }
                "past-stem" => {
                    all.past.insert(letters);
                    continue;
                }
                "present-stem" => {
                    all.present.insert(letters);
                    continue;
                }
                "past-ending" => {
                    all.past_endings.push(letters);
                    continue;
                }
                "present-ending" => {
                    all.present_endings.push(letters);
                    continue;
                }
                "digit-ending" => {
                    all.digit_endings.push(entry.name().to_owned());
                    continue;
                }
                _ => continue,
            };
            all.suffixes.push(Affix { letters, half, class });
        }
        all
    }

    /// True for what می may stand before: a past or present stem with a personal ending.
    fn is_verb(&self, letters: &[u8]) -> bool {
        let ends = |stems: &HashSet<Vec<u8>>, endings: &[Vec<u8>]| {
            endings.iter().any(|ending| letters.strip_suffix(&**ending).is_some_and(|stem| stems.contains(stem)))
        };
        self.past.contains(letters)
            || ends(&self.past, &self.past_endings)
            || ends(&self.present, &self.present_endings)
    }
}

/// Endings that stay glued to a number in digits.
pub(super) fn digit_endings() -> &'static [String] {
    &Affixes::bundled().digit_endings
}

/// Spellings given at run time, by their letters.
pub(super) type Own = HashMap<Vec<u8>, Vec<u64>>;

/// Adds a spelling; one that holds anything else than letters and half-spaces has no effect.
pub(super) fn add(own: &mut Own, word: &str) {
    let (letters, half) = masked(word);
    if !letters.is_empty() && letters.len() <= 2 * LONGEST && word.chars().all(|c| is_letter(c) || c == '\u{200c}') {
        let list = own.entry(letters).or_default();
        list.clear();
        list.push(half);
    }
}

/// A word that the letters may be.
#[derive(Clone, Copy, Debug)]
struct Edge {
    start: u32,
    end: u32,
    half: u64,
    /// Cost of the word by itself, and with the boundaries inside it that were changed.
    word: f32,
    cost: f32,
    /// Least cost of a way that ends with this word, and the word before it on that way.
    best: f32,
    back: u32,
    /// The next edge that ends at the same place.
    next: u32,
}

const NOBODY: u32 = u32::MAX;

/// Restores half-spaces in a text whose letters and spaces are normalized.
pub(super) fn restore<'t>(text: &'t str, own: &Own) -> (Cow<'t, str>, OffsetMap) {
    let mut reader = Reader::new(text, own);
    let mut out = Rewriter::new(text);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // A run of words: letters, half-spaces, single spaces between letters.
        if !matches!(bytes.get(at), Some(0xd8..=0xdb)) || !letter_at(text, at) {
            at += 1;
            continue;
        }
        let start = at;
        let end = run_end(text, start);
        reader.run(start, end, &mut out);
        at = end;
    }
    out.finish()
}

fn letter_at(text: &str, at: usize) -> bool {
    text.get(at..at + 2).and_then(|s| s.chars().next()).is_some_and(is_letter)
}

/// Words beyond this many letters are read as a further run, so that memory stays in proportion to news.
const LONGEST_RUN: usize = 4000;

fn run_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut end) = (start, start);
    loop {
        match bytes.get(at) {
            Some(0xd8..=0xdb) if letter_at(text, at) => {
                at += 2;
                end = at;
            }
            Some(0xe2) if bytes.get(at..at + 3) == Some(HALF_SPACE.as_bytes()) => at += 3,
            Some(b' ') if end == at => {
                if at - start > LONGEST_RUN {
                    return end;
                }
                at += 1;
            }
            _ => return end,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    own: &'a Own,
    vocabulary: &'static Vocabulary,
    affixes: &'static Affixes,
    hashes: Hashes,
    letters: Vec<u8>,
    /// What stands behind each letter, and at which byte.
    gaps: Vec<Gap>,
    places: Vec<u32>,
    /// First letter of each word, and one past the last letter of the run.
    words: Vec<u32>,
    edges: Vec<Edge>,
    ends: Vec<u32>,
    change: Change,
    unknown: f32,
    unknown_letter: f32,
    never: f32,
    log_total: f32,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, own: &'a Own) -> Self {
        let vocabulary = Vocabulary::bundled();
        let careful = if text.contains(HALF_SPACE) { tune("K_CAREFUL", 2.5) } else { 0.0 };
        Self {
            text,
            own,
            vocabulary,
            affixes: Affixes::bundled(),
            hashes: Hashes::default(),
            letters: Vec::new(),
            gaps: Vec::new(),
            places: Vec::new(),
            words: Vec::new(),
            edges: Vec::new(),
            ends: Vec::new(),
            change: Change {
                none_half: tune("K_NH", 0.5) + careful,
                space_half: tune("K_SH", 0.5) + careful,
                none_space: tune("K_NS", 5.0) + careful,
                half_none: 9.0,
                half_space: 9.0,
                space_none: tune("K_SN", 8.0) + careful,
            },
            unknown: tune("K_UNK", 16.0),
            unknown_letter: tune("K_UNKL", 0.7),
            never: tune("K_NEVER", 0.3),
            log_total: vocabulary.total.ln(),
        }
    }

    /// Reads the run of words at bytes `start..end` and writes what changed.
    fn run(&mut self, start: usize, end: usize, out: &mut Rewriter<'_>) {
        self.take(start, end);
        self.hashes.read(&self.letters);
        self.edges.clear();
        let count = self.words.len() - 1;
        for word in 0..count {
            self.word_edges(word, count);
        }
        self.edges.sort_by_key(|edge| edge.start);
        if let Some(last) = self.search() {
            self.write(last, out);
        }
    }

    /// Cuts the run into letters and gaps.
    fn take(&mut self, start: usize, end: usize) {
        self.letters.clear();
        self.gaps.clear();
        self.places.clear();
        self.words.clear();
        self.words.push(0);
        let bytes = self.text.as_bytes();
        let mut at = start;
        while at < end {
            match bytes.get(at) {
                Some(b' ') => {
                    if let Some(gap) = self.gaps.last_mut() {
                        *gap = Gap::Space;
                    }
                    self.words.push(self.gaps.len() as u32);
                    at += 1;
                }
                Some(0xe2) => {
                    if let Some(gap) = self.gaps.last_mut() {
                        *gap = Gap::Half;
                    }
                    at += 3;
                }
                _ => {
                    self.letters.extend_from_slice(bytes.get(at..at + 2).unwrap_or(&[]));
                    at += 2;
                    self.gaps.push(Gap::None);
                    self.places.push(at as u32);
                }
            }
        }
        self.words.push(self.gaps.len() as u32);
    }

    fn word_start(&self, word: usize) -> usize {
        self.words.get(word).copied().unwrap_or(0) as usize
    }

    fn letters(&self, start: usize, end: usize) -> &[u8] {
        self.letters.get(2 * start..2 * end).unwrap_or(&[])
    }

    fn cost_of(&self, count: f32) -> f32 {
        self.log_total - count.ln()
    }

    /// Every reading that begins with the given word.
    fn word_edges(&mut self, word: usize, count: usize) {
        let start = self.word_start(word);
        let first_end = self.word_start(word + 1);
        for words in 1..=4 {
            if word + words > count {
                break;
            }
            let end = self.word_start(word + words);
            if end - start > LONGEST {
                break;
            }
            self.stretch(start, end, words == 1);
            if words < 4 {
                self.affixed(start, end, words);
            }
        }
        if first_end - start > LONGEST {
            // Longer than any word: it stays as it is.
            self.push(start, first_end, 0, 0.0);
        }
    }

    /// The half-spaces found in `start..end`, as a mask.
    fn found(&self, start: usize, end: usize) -> u64 {
        let gaps = self.gaps.get(start..end.saturating_sub(1)).unwrap_or(&[]);
        gaps.iter().take(63).enumerate().filter(|(_, gap)| **gap == Gap::Half).fold(0, |mask, (k, _)| mask | 1 << k)
    }

    /// Vocabulary words that the letters `start..end` are; one found word also as it stands, and cut in two.
    fn stretch(&mut self, start: usize, end: usize, single: bool) {
        let vocabulary = self.vocabulary;
        let letters = self.letters.get(2 * start..2 * end).unwrap_or(&[]).to_vec();
        let group = vocabulary.spellings(&letters, self.hashes.of(start, end));
        let own = if self.own.is_empty() { None } else { self.own.get(&letters) };
        if let Some(list) = own {
            for &half in list {
                self.push(start, end, half, 2.0);
            }
        }
        let mut known = false;
        let found = self.found(start, end);
        for spelling in group {
            if spelling.space == 0 {
                known |= single && spelling.half == found;
                self.push(start, end, spelling.half, self.cost_of(spelling.count as f32));
            } else if single && spelling.space.is_power_of_two() {
                let middle = start + spelling.space.trailing_zeros() as usize + 1;
                self.split(start, middle, end);
            }
        }
        if single && !known {
            let cost = self.unknown + self.unknown_letter * (end - start) as f32;
            self.push(start, end, found, cost);
        }
    }

    /// Both halves of a word that may be two.
    fn split(&mut self, start: usize, middle: usize, end: usize) {
        for (start, end) in [(start, middle), (middle, end)] {
            let letters = self.letters(start, end).to_vec();
            let hash = self.hashes.of(start, end);
            for spelling in self.vocabulary.spellings(&letters, hash).filter(|s| s.space == 0) {
                self.push(start, end, spelling.half, self.cost_of(spelling.count as f32));
            }
        }
    }

    /// Words made by grammar: stem and ending, می and verb.
    fn affixed(&mut self, start: usize, end: usize, words: usize) {
        let affixes = self.affixes;
        let letters = self.letters.get(2 * start..2 * end).unwrap_or(&[]).to_vec();
        for affix in &affixes.suffixes {
            let Some(stem) = letters.strip_suffix(&*affix.letters) else { continue };
            let middle = start + stem.len() / 2;
            if stem.len() < 4 || (words > 1 && self.gaps.get(middle - 1) != Some(&Gap::Space) && words > 2) {
                continue;
            }
            let last =
                stem.get(stem.len() - 2..).and_then(|b| std::str::from_utf8(b).ok()).and_then(|s| s.chars().next());
            let silent = last == Some('ه');
            let half = match affix.class {
                AffixClass::Plural => !last.is_some_and(ends_open),
                AffixClass::Degree => true,
                AffixClass::AfterHeh if silent => true,
                AffixClass::AfterHeh => continue,
            };
            let base = match affix.class {
                AffixClass::Plural => tune("K_PL", 2.0),
                AffixClass::Degree => tune("K_DEG", 4.0),
                AffixClass::AfterHeh => tune("K_HEH", 3.0),
            };
            let hash = self.hashes.of(start, middle);
            for spelling in self.vocabulary.spellings(stem, hash).filter(|s| s.space == 0 && s.count > 1) {
                let boundary = if half { 1u64.checked_shl(stem.len() as u32 / 2 - 1).unwrap_or(0) } else { 0 };
                let mask = spelling.half | boundary | affix.half << (stem.len() / 2);
                let cost = self.cost_of(spelling.count as f32) + base;
                self.push_new(start, end, mask, cost.max(13.0));
            }
        }
        for prefix in &affixes.prefixes {
            if let Some(verb) = letters.strip_prefix(&**prefix) {
                if affixes.is_verb(verb) {
                    self.push_new(start, end, 1 << (prefix.len() / 2 - 1), tune("K_MI", 14.0));
                }
            }
        }
    }

    /// Adds a reading unless the vocabulary gave it already.
    fn push_new(&mut self, start: usize, end: usize, half: u64, cost: f32) {
        let same = |e: &Edge| e.start == start as u32 && e.end == end as u32 && e.half == half;
        match self.edges.iter_mut().rev().take(64).find(|e| same(e)) {
            Some(edge) if edge.word > cost => {
                edge.cost += cost - edge.word;
                edge.word = cost;
            }
            Some(_) => {}
            None => self.push(start, end, half, cost),
        }
    }

    fn push(&mut self, start: usize, end: usize, half: u64, word: f32) {
        let same = |e: &Edge| e.start == start as u32 && e.end == end as u32 && e.half == half;
        if self.edges.iter().rev().take(16).any(same) {
            return;
        }
        let inner = self.gaps.get(start..end - 1).unwrap_or(&[]);
        let mut cost = word;
        if half != 0 || inner.iter().any(|gap| *gap != Gap::None) {
            for (k, gap) in inner.iter().enumerate() {
                let written = if half.checked_shr(k as u32).unwrap_or(0) & 1 == 1 { Gap::Half } else { Gap::None };
                cost += self.change.of(*gap, written);
            }
        }
        let edge = Edge {
            start: start as u32,
            end: end as u32,
            half,
            word,
            cost,
            best: f32::INFINITY,
            back: NOBODY,
            next: NOBODY,
        };
        self.edges.push(edge);
    }

    /// Cost of the second word behind the first, beyond its own.
    fn beside(&self, first: &Edge, second: &Edge) -> f32 {
        let (start, middle, end) = (first.start as usize, first.end as usize, second.end as usize);
        if end - start > LONGEST {
            return 0.0;
        }
        let letters = self.letters(start, end);
        let group = self.vocabulary.spellings(letters, self.hashes.of(start, end));
        if group.is_empty() {
            return 0.0;
        }
        let len = middle - start;
        let want = Spelling { half: first.half | second.half << len, space: 1 << (len - 1), count: 0 };
        let mut count = None;
        let mut rival = false;
        for spelling in group {
            if spelling.half == want.half && spelling.space == want.space {
                count = Some(spelling.count as f32);
            } else {
                rival = true;
            }
        }
        match count {
            Some(count) => self.cost_of(count) - first.word - second.word,
            // The pair was looked for when its rival was counted, and was not found.
            None if rival => (self.cost_of(self.never) - first.word - second.word).max(0.0),
            None => 0.0,
        }
    }

    /// The last word of the cheapest way through the run.
    fn search(&mut self) -> Option<u32> {
        let n = self.gaps.len();
        self.ends.clear();
        self.ends.resize(n + 1, NOBODY);
        let mut reach = 0;
        for i in 0..self.edges.len() {
            let Some(mut edge) = self.edges.get(i).copied() else { break };
            let at = edge.start as usize;
            if at == 0 {
                edge.best = edge.cost;
            } else {
                let gap = self.gaps.get(at - 1).copied().unwrap_or(Gap::Space);
                let change = self.change.of(gap, Gap::Space);
                let mut before = self.ends.get(at).copied().unwrap_or(NOBODY);
                // Where every way passes through one word on either side, their neighbourhood decides nothing.
                let alone = reach <= at
                    && self.edges.get(before as usize).is_some_and(|f| f.next == NOBODY)
                    && self.edges.get(i + 1).is_none_or(|next| next.start as usize != at);
                while let Some(first) = self.edges.get(before as usize) {
                    let beside = if alone { 0.0 } else { self.beside(first, &edge) };
                    let cost = first.best + change + beside + edge.cost;
                    if cost < edge.best {
                        edge.best = cost;
                        edge.back = before;
                    }
                    before = first.next;
                }
            }
            if edge.best.is_finite() {
                reach = reach.max(edge.end as usize);
                if let Some(slot) = self.ends.get_mut(edge.end as usize) {
                    edge.next = *slot;
                    *slot = i as u32;
                }
            }
            if let Some(slot) = self.edges.get_mut(i) {
                *slot = edge;
            }
        }
        let mut last = self.ends.get(n).copied().unwrap_or(NOBODY);
        let mut best = last;
        while let Some(edge) = self.edges.get(last as usize) {
            if self.edges.get(best as usize).is_some_and(|b| edge.best < b.best) {
                best = last;
            }
            last = edge.next;
        }
        (best != NOBODY).then_some(best)
    }

    /// Writes the way that ends with `last`.
    fn write(&mut self, last: u32, out: &mut Rewriter<'_>) {
        // The boundaries chosen, over those found.
        let mut chosen = std::mem::take(&mut self.gaps);
        let mut at = last;
        let mut changes = Vec::new();
        while let Some(edge) = self.edges.get(at as usize) {
            let (start, end) = (edge.start as usize, edge.end as usize);
            for k in start..end {
                let written = if k + 1 == end {
                    Gap::Space
                } else if edge.half.checked_shr((k - start) as u32).unwrap_or(0) & 1 == 1 && end - start <= LONGEST {
                    Gap::Half
                } else if end - start > LONGEST {
                    continue;
                } else {
                    Gap::None
                };
                let last_of_run = k + 1 == chosen.len();
                if let Some(gap) = chosen.get(k).filter(|gap| **gap != written && !last_of_run) {
                    changes.push((k, *gap, written));
                }
            }
            at = edge.back;
        }
        // Words come last first, the boundaries inside a word first to last.
        changes.sort_unstable_by_key(|change| change.0);
        for &(k, found, written) in &changes {
            let place = self.places.get(k).copied().unwrap_or(0) as usize;
            let len = match found {
                Gap::None => 0,
                Gap::Half => self.text.get(place..).map_or(3, half_spaces),
                Gap::Space => 1,
            };
            let text = match written {
                Gap::None => "",
                Gap::Half => HALF_SPACE,
                Gap::Space => " ",
            };
            out.replace(place, place + len, text);
        }
        chosen.clear();
        self.gaps = chosen;
    }
}

/// Bytes of the half-spaces that `text` begins with.
fn half_spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches('\u{200c}').len()
}

/// A letter that does not join the next one: a plural behind it needs no half-space.
fn ends_open(c: char) -> bool {
    matches!(c, 'ا' | 'آ' | 'أ' | 'د' | 'ذ' | 'ر' | 'ز' | 'ژ' | 'و' | 'ؤ')
}

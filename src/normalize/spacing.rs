//! Half-spaces: which words a run of letters is, and how they are written.
//!
//! A run of words that only spaces part is read as pieces (words, and the parts that half-spaces join) with a boundary
//! between each two: a half-space or a space. Of all ways to cut the letters into pieces, the one of least cost is
//! taken. A piece costs what it is rare; a boundary costs what the counts of its two pieces say against its kind, and
//! what the text's own style says against finding there what was found. Pieces that were never met together are judged
//! by how readily each of them joins others.

use std::borrow::Cow;
use std::collections::HashMap;

use memchr::{memchr, memrchr};

use super::affixes::{Affixes, Ending, SuffixClass, ends_open, masked};
use super::hashes::{Hashes, LONGEST, joined_hash};
use super::letters::is_letter;
use super::offsets::{OffsetMap, Rewriter};
use super::style::{HALF_OTHER, Style};
use super::vocabulary::{Facts, Known, Vocabulary, odds};
use super::words::{Gap, HALF_SPACE, Word, Words};
use crate::Span;

impl Style {
    fn cost(&self, found: Gap, written: Gap) -> f32 {
        match (found, written) {
            (Gap::None, Gap::Half) => self.none_half,
            (Gap::Space, Gap::Half) => self.space_half,
            (Gap::None, Gap::Space) => self.none_space,
            (Gap::Space, Gap::None) => self.space_none,
            (Gap::Half, Gap::None | Gap::Space) => HALF_OTHER,
            _ => 0.0,
        }
    }
}

/// Spellings given at run time, by their letters.
pub(super) type Own = HashMap<Vec<u8>, u64>;

/// Adds a spelling; one that holds anything else than letters and half-spaces has no effect.
pub(super) fn add(own: &mut Own, word: &str) {
    let (letters, half) = masked(word);
    if !letters.is_empty() && letters.len() <= 2 * LONGEST && word.chars().all(|c| is_letter(c) || c == '\u{200c}') {
        own.insert(letters, half);
    }
}

/// A piece that the letters may be; of an entry of several parts, all of them with what stands between.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: u32,
    end: u32,
    /// Half-spaces and spaces inside, for entries of several parts.
    half: u64,
    space: u64,
    /// Where the first part ends and the last part begins.
    first_end: u32,
    last_start: u32,
    /// Log odds that it joins the piece before and behind, and the log of how often its first and last part were met.
    before: f32,
    behind: f32,
    first_log: f32,
    last_log: f32,
    ending: Ending,
    /// Cost of the piece by itself, and of the boundaries inside it that were changed.
    cost: f32,
    /// Least cost of a way that ends with this piece, the piece before it on that way, and what stands between.
    best: f32,
    back: u32,
    gap: Gap,
    /// The next piece that ends at the same place.
    next: u32,
}

impl Piece {
    /// A word without anything inside.
    fn word(start: usize, end: usize, facts: Facts, cost: f32) -> Self {
        Self {
            start: start as u32,
            end: end as u32,
            half: 0,
            space: 0,
            first_end: end as u32,
            last_start: start as u32,
            before: facts.before,
            behind: facts.behind,
            first_log: facts.log,
            last_log: facts.log,
            ending: facts.ending,
            cost,
            best: f32::INFINITY,
            back: NOBODY,
            gap: Gap::Space,
            next: NOBODY,
        }
    }
}

/// What a boundary between two pieces, or words, is judged by.
struct Pair<'a> {
    found: Gap,
    /// The letters before the boundary, back to the one before it.
    stem: &'a [u8],
    /// What both are together.
    known: Known,
    first: Side,
    second: Side,
}

/// What one side tells of a boundary.
struct Side {
    /// Log odds that it joins what stands across.
    joins: f32,
    /// Log of how often it was met.
    log: f32,
    ending: Ending,
}

impl Pair<'_> {
    /// Log odds that the two join, as far as each of them alone can tell.
    fn odds(&self) -> f32 {
        odds(self.first.joins, self.second.joins, self.second.ending)
    }
}

/// What is written between two pieces.
struct Boundary {
    written: Gap,
    /// How likely that is, as far as the pieces tell, and what it costs beside.
    likely: f32,
    more: f32,
    credit: Credit,
}

impl Boundary {
    /// What is written for a reason that has nothing to do with likelihood.
    fn sure(written: Gap, cost: f32) -> Self {
        Self { written, likely: 1.0, more: cost, credit: Credit::NONE }
    }

    /// Its cost, less what the pair gains by being known.
    fn cost(&self) -> f32 {
        let surprise = if self.likely < 1.0 { -self.likely.ln() } else { 0.0 };
        surprise + self.more - self.credit.value()
    }
}

/// What a pair gains by being known: how much more often than by chance it was met.
#[derive(Clone, Copy)]
struct Credit {
    /// How often; 0 if never.
    met: f32,
    /// Log of how often chance would have had it.
    chance: f32,
    /// It gains no less.
    least: f32,
}

impl Credit {
    const NONE: Self = Self { met: 0.0, chance: 0.0, least: 0.0 };

    fn value(&self) -> f32 {
        if self.met > 0.0 { (self.met.ln() - self.chance).max(self.least) } else { 0.0 }
    }
}

/// True if the ending is glued to the stem, for the stem's last letter joins nothing.
fn is_glued(stem: &[u8], ending: Ending) -> bool {
    matches!(ending, Ending::Plural | Ending::Construct) && ends_open(stem)
}

const NOBODY: u32 = u32::MAX;

/// Restores half-spaces in some stretches of a text whose letters and spaces are normalized; leaves those that should be
/// read again, for a word was parted there by a space.
pub(super) fn restore<'t>(mut out: Rewriter<'t>, stretches: &mut Vec<Span>, own: &Own) -> (Cow<'t, str>, OffsetMap) {
    let text = out.source();
    let (vocabulary, affixes) = (Vocabulary::bundled(), Affixes::bundled());
    let mut words = Words::new(text, vocabulary);
    let mut reader = Reader::new(text, own, Style::of(text, words.first(), vocabulary, affixes));
    let mut again: Vec<Span> = Vec::new();
    for stretch in stretches.drain(..) {
        words.seek(stretch);
        while let Some(run) = words.next_run() {
            let all = Span::new(run.first().map_or(0, Word::start), run.last().map_or(0, Word::end));
            if reader.run(run, &mut out) && again.last().is_none_or(|last| last.end < all.end) {
                let stretch = if is_beside_stop(text, all) { line_at(text, all.start) } else { all };
                while again.pop_if(|last| last.start >= stretch.start).is_some() {}
                again.push(stretch);
            }
        }
    }
    *stretches = again;
    out.finish()
}

/// True if an unspaced full stop parts the run from another: how the words beside it are written tells whether a space is
/// missing there.
fn is_beside_stop(text: &str, run: Span) -> bool {
    let before = text.get(..run.start).and_then(|before| before.strip_suffix('.'));
    before.is_some_and(|before| before.ends_with(is_letter)) || is_before_stop(text, run.end)
}

/// True if a full stop stands at a byte, and right behind it a letter.
fn is_before_stop(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|behind| behind.strip_prefix('.')).is_some_and(|behind| behind.starts_with(is_letter))
}

/// The line that byte `at` of a text stands in.
fn line_at(text: &str, at: usize) -> Span {
    let (before, behind) = text.as_bytes().split_at_checked(at).unwrap_or_default();
    let start = memrchr(b'\n', before).map_or(0, |end| end + 1);
    Span::new(start, memchr(b'\n', behind).map_or(text.len(), |len| at + len))
}

struct Reader<'a> {
    text: &'a str,
    own: &'a Own,
    vocabulary: &'static Vocabulary,
    affixes: &'static Affixes,
    hashes: Hashes,
    /// Of the stretch that is read: its letters;
    letters: Vec<u8>,
    /// what stands behind each letter, as found, as chosen so far; and at which byte.
    found: Vec<Gap>,
    gaps: Vec<Gap>,
    places: Vec<u32>,
    /// What is known of each word as found.
    known: Vec<Known>,
    /// First letter of each unit (what a space or half-space parts from its neighbours), and one past the last letter.
    units: Vec<u32>,
    /// First word, and one past the last, of each part of the run that must be read.
    stretches: Vec<(usize, usize)>,
    pieces: Vec<Piece>,
    /// The first piece that one pushed now may repeat.
    recent: usize,
    ends: Vec<u32>,
    style: Style,
    /// A mark or line end stands behind the run, so that nothing can follow its last word.
    closed: bool,
}

/// Cost of a word that was never met, beside the cost of its letters: one word in eight of a new text is new, most of
/// them inflected.
const NEW_WORD: f32 = 2.0;

/// Cost of a verb that grammar tells behind می, but no count.
const NEW_VERB: f32 = 13.0;

/// A word of two letters inside a word never met must have been met so often; shorter ones are there by chance.
const FREQUENT: u32 = 300;

/// Cost of an ending that something must follow, where nothing does.
const UNFOLLOWED: f32 = 5.0;

/// Cost of parting a word whose second part is as well written without a half-space: more than new words cost, unless
/// the pair was met so often with its half-space that this may be its spelling.
const SOLID: f32 = 10.0;
const SOLID_MET: f32 = 1.5;
const MET: u32 = 3;

/// Cost of leaving such a pair as it was found, where it was never met otherwise.
const GLUED: f32 = 1.0;

/// Log odds of joining below which a space that was found stays, without a further thought.
const SURELY_APART: f32 = -5.0;

/// How often a run is read at most; nearly all settle in two.
const ROUNDS: usize = 4;

/// No word costs less than this.
const COMMONEST: f32 = 3.0;

/// A word of fewer letters before a full stop may be an abbreviation.
const SHORTEST: usize = 3;

/// The parts between the first and the last of an entry have no more letters.
const LONGEST_MIDDLE: usize = 3;

/// An ending of two parts (ترین‌ها) is taken to be met so often.
const COUNTED_ENDING: u32 = 1000;

/// No part of a compound has more letters.
const LONGEST_PART: usize = 14;

impl<'a> Reader<'a> {
    fn new(text: &'a str, own: &'a Own, style: Style) -> Self {
        let (vocabulary, affixes) = (Vocabulary::bundled(), Affixes::bundled());
        Self {
            text,
            own,
            vocabulary,
            affixes,
            hashes: Hashes::default(),
            letters: Vec::new(),
            found: Vec::new(),
            gaps: Vec::new(),
            places: Vec::new(),
            known: Vec::new(),
            units: Vec::new(),
            stretches: Vec::new(),
            pieces: Vec::new(),
            recent: 0,
            ends: Vec::new(),
            style,
            closed: false,
        }
    }

    /// Reads a run of words and writes what changed; true if it should be read again.
    fn run(&mut self, words: &[Word], out: &mut Rewriter<'_>) -> bool {
        let mut again = false;
        let mut stretches = std::mem::take(&mut self.stretches);
        if words.first().is_some_and(|word| !word.numbered) {
            self.find_stretches(words, &mut stretches);
        }
        for (from, to) in stretches.drain(..) {
            self.take(words.get(from..to).unwrap_or(&[]));
            let last = to == words.len();
            self.closed = last && self.is_closed();
            again |= self.read(from > 0 || !last);
            again |= self.write(last, out);
        }
        self.stretches = stretches;
        again
    }

    /// True if a mark or line end stands behind what is read.
    fn is_closed(&self) -> bool {
        let behind = self.places.last().and_then(|end| self.text.get(*end as usize..));
        let next = behind.and_then(|rest| rest.trim_start_matches(HALF_SPACE).chars().next());
        matches!(next, None | Some('\n' | '.' | '،' | '؛' | ':' | '!' | '؟' | '»' | ')' | ']'))
    }

    /// Cuts the run into the stretches that must be read: between two of them every word is plainly right as it
    /// stands, and so is what parts the words at their edges.
    fn find_stretches(&self, words: &[Word], stretches: &mut Vec<(usize, usize)>) {
        let mut first = 0;
        let mut doubtful = false;
        let is_plain = |word: &Word| word.plain && self.own.is_empty();
        let (mut before, mut middle_before): (Option<&Word>, bool) = (None, false);
        for (unit, word) in words.iter().enumerate() {
            let plain = is_plain(word);
            let middle = self.is_middle(words, unit);
            let joint = before
                .is_some_and(|before| !plain || !is_plain(before) || middle_before || !self.is_settled(before, word));
            if before.is_some() && !joint && !middle {
                if doubtful {
                    stretches.push((first, unit));
                }
                (first, doubtful) = (unit, false);
            }
            doubtful |= joint || !plain;
            (before, middle_before) = (Some(word), middle);
        }
        if doubtful {
            stretches.push((first, words.len()));
        }
    }

    /// True for a short word that an entry of three parts (گفت‌وگو) may hold between its neighbours.
    fn is_middle(&self, words: &[Word], unit: usize) -> bool {
        let Some([first, middle, last]) = unit.checked_sub(1).and_then(|at| words.get(at..at + 3)) else {
            return false;
        };
        let count = first.count() + middle.count() + last.count();
        if !last.trio || middle.count() > LONGEST_MIDDLE || count > LONGEST {
            return false;
        }
        let hash = joined_hash(joined_hash(first.hash, middle.hash, middle.count()), last.hash, last.count());
        self.vocabulary.spellings(count, hash).next().is_some()
    }

    /// True if what was found between two words is what would be written there, and they are no single word.
    fn is_settled(&self, first: &Word, second: &Word) -> bool {
        let found = second.gap.unwrap_or(Gap::Space);
        let stem = first.letters(self.text);
        if is_glued(stem, second.ending) {
            return false;
        }
        if found == Gap::Half {
            return true;
        }
        let known = second.pair;
        if known == Known::NOTHING {
            return second.odds <= self.style.space_half;
        }
        let (of_first, of_second) = (self.vocabulary.facts_of(first.known), self.vocabulary.facts_of(second.known));
        let pair = Pair {
            found,
            stem,
            known,
            first: Side { joins: of_first.behind, log: of_first.log, ending: of_first.ending },
            second: Side { joins: of_second.before, log: of_second.log, ending: of_second.ending },
        };
        let apart = self.known_cost(of_first) + self.known_cost(of_second);
        let merged = self.vocabulary.facts_of(known).count > 0 && apart > self.style.space_none + COMMONEST;
        !merged && self.between(&pair, first.count()).written == found
    }

    /// Reads the stretch; true if what stands at its edges changed, so that its neighbours, if it has any, should be
    /// read with it.
    fn read(&mut self, neighbours: bool) -> bool {
        self.cut_units();
        let edges = |units: &[u32]| (units.get(1).copied(), units.iter().rev().nth(1).copied());
        let found = edges(&self.units);
        // Words that were cut or merged are offered to their neighbours in another round, as they would be if the
        // result was read again.
        for _ in 0..ROUNDS {
            self.pieces.clear();
            let mut last = 0;
            let mut next = self.unit_facts(0);
            for unit in 0..self.units.len() - 1 {
                // Only the unit before may have offered what this one offers.
                (self.recent, last) = (last, self.pieces.len());
                let facts = next;
                next = self.unit_facts(unit + 1);
                self.unit(unit, facts, next);
            }
            self.pieces.sort_by_key(|piece| piece.start);
            let Some(last) = self.search() else { return false };
            if !self.choose(last) {
                break;
            }
            self.cut_units();
            // The units are no longer the words as found.
            self.known.clear();
        }
        edges(&self.units) != found && neighbours
    }

    /// Cuts the stretch into units.
    fn cut_units(&mut self) {
        self.units.clear();
        self.units.push(0);
        let inner = self.gaps.iter().zip(1..).take(self.gaps.len().saturating_sub(1));
        self.units.extend(inner.filter(|(gap, _)| **gap != Gap::None).map(|(_, start)| start));
        self.units.push(self.gaps.len() as u32);
    }

    /// Takes the letters of some words, and the gaps between them.
    fn take(&mut self, words: &[Word]) {
        self.letters.clear();
        self.gaps.clear();
        self.places.clear();
        for (index, word) in words.iter().enumerate() {
            if let Some(last) = self.gaps.last_mut().filter(|_| index > 0) {
                *last = word.gap.unwrap_or(Gap::Space);
            }
            self.letters.extend_from_slice(word.letters(self.text));
            self.gaps.resize(self.gaps.len() + word.count(), Gap::None);
            self.places.extend((word.start() as u32 + 2..).step_by(2).take(word.count()));
        }
        self.hashes.read(&self.letters);
        self.found.clone_from(&self.gaps);
        self.known.clear();
        self.known.extend(words.iter().map(|word| word.known));
    }

    fn unit_start(&self, unit: usize) -> usize {
        self.units.get(unit).copied().unwrap_or(0) as usize
    }

    fn letters(&self, start: usize, end: usize) -> &[u8] {
        self.letters.get(2 * start..2 * end).unwrap_or(&[])
    }

    fn facts(&self, start: usize, end: usize) -> Facts {
        if end - start > LONGEST {
            return Facts::UNKNOWN;
        }
        self.vocabulary.facts(end - start, self.hashes.of(start, end))
    }

    fn unit_facts(&self, unit: usize) -> Facts {
        if let Some(known) = self.known.get(unit) {
            return self.vocabulary.facts_of(*known);
        }
        let (start, end) = (self.unit_start(unit), self.unit_start(unit + 1));
        if end > start { self.facts(start, end) } else { Facts::UNKNOWN }
    }

    /// Every reading that begins with the given unit.
    fn unit(&mut self, unit: usize, facts: Facts, next: Facts) {
        let (start, end) = (self.unit_start(unit), self.unit_start(unit + 1));
        self.piece(start, end, facts);
        let count = self.units.len() - 1;
        if unit + 1 < count {
            // As one word they would have to be worth the change.
            let last = self.unit_start(unit + 2);
            let apart = self.word_cost(facts, start, end) + self.word_cost(next, end, last);
            if apart > self.style.space_none + COMMONEST {
                self.merge(start, end, last);
            }
        }
        if unit + 2 < count {
            let (middle, last) = (self.unit_start(unit + 2), self.unit_start(unit + 3));
            // Entries of three parts hold short words in the middle (گفت‌وگو).
            if middle - end <= LONGEST_MIDDLE && last - start <= LONGEST {
                self.entries(start, last, 3);
            }
        }
        if !self.own.is_empty() {
            self.own(unit, start);
        }
    }

    /// Spellings given at run time that begin with the given unit.
    fn own(&mut self, unit: usize, start: usize) {
        for words in 1..=4 {
            let Some(end) = self.units.get(unit + words).map(|end| *end as usize) else { return };
            if let Some(&half) = self.own.get(self.letters(start, end)) {
                self.entry(start, end, half, 0, 1);
                if let Some(piece) = self.pieces.last_mut() {
                    // Cheaper than any word, whatever the style of the text: the user has decided.
                    piece.cost = -40.0;
                }
            }
        }
    }

    /// A unit as one word, and as what else the vocabulary says it is.
    fn piece(&mut self, start: usize, end: usize, facts: Facts) {
        let cost = self.word_cost(facts, start, end);
        self.push_costing(start, end, facts, cost);
        if facts.others {
            self.entries(start, end, 2);
        }
        if facts.may_be_cut(end - start) {
            self.cut(start, end);
        }
    }

    /// Cost of a word by its count; of one that was never met, more than of any other.
    fn known_cost(&self, facts: Facts) -> f32 {
        self.vocabulary.log_total - facts.log
    }

    fn word_cost(&self, facts: Facts, start: usize, end: usize) -> f32 {
        if facts.count > 0 {
            self.known_cost(facts)
        } else {
            NEW_WORD + self.vocabulary.letters.cost(self.letters(start, end))
        }
    }

    fn push_word(&mut self, start: usize, end: usize, facts: Facts) {
        let cost = self.word_cost(facts, start, end);
        let inside = self.gaps.get(start..end - 1).unwrap_or(&[]);
        let changes: f32 = inside.iter().map(|found| self.style.cost(*found, Gap::None)).sum();
        self.push_costing(start, end, facts, cost + changes);
    }

    fn push_costing(&mut self, start: usize, end: usize, facts: Facts, cost: f32) {
        let same = |p: &Piece| p.start == start as u32 && p.end == end as u32 && p.half | p.space == 0;
        let recent = self.recent.min(self.pieces.len());
        if let Some(piece) = self.pieces.get_mut(recent..).unwrap_or(&mut []).iter_mut().find(|piece| same(piece)) {
            piece.cost = piece.cost.min(cost);
            return;
        }
        self.pieces.push(Piece::word(start, end, facts, cost));
    }

    /// Two units as one word without anything between.
    fn merge(&mut self, start: usize, middle: usize, end: usize) {
        let found = self.gaps.get(middle - 1).copied().unwrap_or(Gap::Space);
        if found != Gap::Space || end - start > LONGEST {
            return;
        }
        let facts = self.facts(start, end);
        if facts.count > 0 {
            self.push_word(start, end, facts);
        }
    }

    /// What the vocabulary's lines with at least `parts` parts make of the letters.
    fn entries(&mut self, start: usize, end: usize, parts: u32) {
        let vocabulary = self.vocabulary;
        for spelling in vocabulary.spellings(end - start, self.hashes.of(start, end)) {
            let gaps = spelling.half | spelling.space;
            if gaps.count_ones() + 1 < parts {
                continue;
            }
            if gaps.is_power_of_two() {
                let middle = start + gaps.trailing_zeros() as usize + 1;
                for (start, end) in [(start, middle), (middle, end)] {
                    let facts = self.facts(start, end);
                    self.push_word(start, end, facts);
                }
            } else {
                self.entry(start, end, spelling.half, spelling.space, spelling.count);
            }
        }
    }

    /// An entry of several parts as one piece.
    fn entry(&mut self, start: usize, end: usize, half: u64, space: u64, count: u32) {
        let gaps = half | space;
        let mut cost = self.vocabulary.log_total - (count.max(1) as f32).ln();
        for (k, found) in self.gaps.get(start..end - 1).unwrap_or(&[]).iter().enumerate() {
            let bit = |mask: u64| mask.checked_shr(k as u32).unwrap_or(0) & 1 == 1;
            let written = if bit(half) {
                Gap::Half
            } else if bit(space) {
                Gap::Space
            } else {
                Gap::None
            };
            cost += self.style.cost(*found, written);
        }
        let (first_end, last_start) = match gaps {
            0 => (end, start),
            _ => (start + gaps.trailing_zeros() as usize + 1, start + 64 - gaps.leading_zeros() as usize),
        };
        let (first, last) = (self.facts(start, first_end), self.facts(last_start, end));
        self.pieces.push(Piece {
            start: start as u32,
            end: end as u32,
            half,
            space,
            first_end: first_end as u32,
            last_start: last_start as u32,
            before: first.before,
            behind: last.behind,
            first_log: first.log,
            last_log: last.log,
            ending: Ending::None,
            cost,
            best: f32::INFINITY,
            back: NOBODY,
            gap: Gap::Space,
            next: NOBODY,
        });
    }

    /// Every known word inside a unit, and stems beside endings.
    fn cut(&mut self, start: usize, end: usize) {
        // Bit `k`: a piece ends `k` letters behind the start, so that another may begin there.
        let reached = self.cut_affixes(start, end);
        if self.style.willing || self.facts(start, end).count == 0 {
            self.cut_words(start, end, reached);
        }
    }

    fn cut_affixes(&mut self, start: usize, end: usize) -> u64 {
        let affixes = self.affixes;
        let mut reached = 1;
        let last = self.letters(start, end).last_chunk().copied();
        for suffix in affixes.suffixes.iter().filter(|suffix| suffix.letters.last_chunk::<2>().copied() == last) {
            let Some(stem) = self.letters(start, end).strip_suffix(&*suffix.letters) else { continue };
            let silent = stem.ends_with("ه".as_bytes());
            if stem.len() < 4 || (suffix.class == SuffixClass::AfterHeh && !silent) {
                continue;
            }
            let middle = start + stem.len() / 2;
            let facts = self.facts(start, middle);
            if suffix.class == SuffixClass::Surname && facts.count < 2 {
                continue;
            }
            reached |= 1 << (middle - start);
            self.push_word(start, middle, facts);
            if suffix.half == 0 {
                self.push_word(middle, end, self.facts(middle, end));
            } else {
                self.entry(middle, end, suffix.half, 0, COUNTED_ENDING);
            }
        }
        let first = self.letters(start, end).first_chunk().copied();
        for prefix in affixes.prefixes.iter().filter(|prefix| prefix.first_chunk::<2>().copied() == first) {
            let Some(verb) = self.letters(start, end).strip_prefix(&**prefix) else { continue };
            if affixes.is_verb(verb) {
                let middle = end - verb.len() / 2;
                reached |= 1 << (middle - start);
                self.push_word(start, middle, self.facts(start, middle));
                self.push_costing(middle, end, self.facts(middle, end), NEW_VERB);
            }
        }
        reached
    }

    fn cut_words(&mut self, start: usize, end: usize, mut reached: u64) {
        for from in start..end {
            if reached >> (from - start) & 1 == 0 {
                continue;
            }
            for to in from + 2..=end.min(from + LONGEST_PART) {
                if to - from == end - start {
                    continue;
                }
                let facts = self.facts(from, to);
                // Two letters are a word by chance too often, unless they are used to joining.
                let floor = if to - from == 2 { FREQUENT } else { 2 };
                if facts.count >= floor {
                    reached |= 1 << (to - start);
                    let cost = self.word_cost(facts, from, to) + self.style.cut;
                    self.push_costing(from, to, facts, cost);
                }
            }
        }
    }

    /// The boundary between two pieces.
    fn pair(&self, first: &Piece, second: &Piece) -> (Pair<'_>, usize) {
        let (start, middle, end) = (first.last_start as usize, first.end as usize, second.first_end as usize);
        let fits = end - start <= LONGEST;
        let known = if fits { self.vocabulary.find(end - start, self.hashes.of(start, end)) } else { Known::NOTHING };
        let pair = Pair {
            found: self.gaps.get(second.start as usize - 1).copied().unwrap_or(Gap::Space),
            stem: self.letters(start, middle),
            known,
            first: Side { joins: first.behind, log: first.last_log, ending: first.ending },
            second: Side { joins: second.before, log: second.first_log, ending: second.ending },
        };
        (pair, middle - start)
    }

    /// What stands between two pieces, the first of so many letters.
    fn between(&self, pair: &Pair<'_>, letters: usize) -> Boundary {
        let Pair { found, stem, first, second, .. } = pair;
        let found = *found;
        if is_glued(stem, second.ending) {
            // کشور ها: no half-space, so the ending is glued.
            let glued = if found == Gap::Space { self.style.space_half } else { self.style.cost(found, Gap::None) };
            let apart = 3.0 + self.style.cost(found, Gap::Space);
            return if glued <= apart { Boundary::sure(Gap::None, glued) } else { Boundary::sure(Gap::Space, apart) };
        }
        let surname = second.ending == Ending::Surname;
        let odds = pair.odds();
        let (mut half, mut space, mut met) = (0, 0, false);
        let bit = 1u64.checked_shl(letters as u32 - 1).unwrap_or(0);
        for spelling in self.vocabulary.spellings_of(pair.known) {
            if spelling.half == bit && spelling.space == 0 {
                half = spelling.count;
            } else if spelling.space == bit && spelling.half == 0 {
                (space, met) = (spelling.count, true);
            }
        }
        if found == Gap::Space && odds < SURELY_APART && !met && half == 0 {
            return Boundary::sure(Gap::Space, 0.0);
        }
        let alone = 1.0 / (1.0 + (-odds).exp());
        let (mut likely, mut credit, mut rival) = (alone, Credit::NONE, false);
        let chance = first.log + second.log - self.vocabulary.log_total;
        if met && matches!(first.ending, Ending::Construct | Ending::Indefinite) {
            credit = Credit { met: space as f32 + 0.5, chance, least: -3.0 };
            rival = true;
        } else if half + space > 0 {
            // News is careless of the spaces in names, so they say little.
            let (h, s) = (half as f32, space as f32 * if surname { 0.2 } else { 1.0 });
            likely = (h + alone) / (h + s + 1.0);
            credit = Credit { met: h + s, chance, least: 0.0 };
            rival = found == Gap::None;
        }
        // Only pairs with a rival spelling are in the counts, so a pair apart is given credit only against a rival.
        let apart_credit = if rival { credit } else { Credit::NONE };
        let likely = likely.clamp(1e-4, 1.0 - 1e-4);
        // What the one costs more than the other beside its likelihood, it must be so much likelier.
        let logit = if likely == alone { odds } else { (likely / (1.0 - likely)).ln() };
        let more_apart = self.style.cost(found, Gap::Space);
        let apart = Boundary { written: Gap::Space, likely: 1.0 - likely, more: more_apart, credit: apart_credit };
        if found == Gap::None && ends_open(stem) {
            // کارآفرین: such letters end a shape by themselves, so that nothing was lost behind them.
            let glued = Boundary { written: Gap::None, likely, more: 0.0, credit };
            return if logit >= -more_apart { glued } else { apart };
        }
        let mut more = self.style.cost(found, Gap::Half);
        if found == Gap::None {
            let silent = stem.ends_with("ه".as_bytes());
            let solid = match second.ending {
                Ending::Enclitic | Ending::Indefinite if !silent => {
                    more += self.style.enclitic;
                    false
                }
                Ending::Possessive => !silent,
                Ending::Solid => true,
                _ => false,
            };
            if solid {
                more += if half < MET { SOLID } else { SOLID_MET };
                if half < MET && GLUED < more && logit > GLUED - more_apart {
                    return Boundary { written: Gap::None, likely, more: GLUED, credit: Credit::NONE };
                }
            }
        }
        if logit > more - more_apart { Boundary { written: Gap::Half, likely, more, credit } } else { apart }
    }

    /// The last piece of the cheapest way through the letters.
    fn search(&mut self) -> Option<u32> {
        let count = self.gaps.len();
        self.ends.clear();
        self.ends.resize(count + 1, NOBODY);
        for i in 0..self.pieces.len() {
            let Some(piece) = self.pieces.get(i) else { break };
            let (at, end) = (piece.start as usize, piece.end as usize);
            let (mut best, mut back, mut gap) = (f32::INFINITY, NOBODY, piece.gap);
            if at == 0 {
                best = piece.cost;
            } else {
                let mut before = self.ends.get(at).copied().unwrap_or(NOBODY);
                while let Some(first) = self.pieces.get(before as usize) {
                    let (pair, letters) = self.pair(first, piece);
                    let boundary = self.between(&pair, letters);
                    let cost = first.best + boundary.cost() + piece.cost;
                    if cost < best {
                        (best, back, gap) = (cost, before, boundary.written);
                    }
                    before = first.next;
                }
            }
            let mut next = NOBODY;
            if best.is_finite()
                && let Some(slot) = self.ends.get_mut(end)
            {
                next = std::mem::replace(slot, i as u32);
            }
            if let Some(piece) = self.pieces.get_mut(i) {
                (piece.best, piece.back, piece.gap, piece.next) = (best, back, gap, next);
            }
        }
        let mut last = self.ends.get(count).copied().unwrap_or(NOBODY);
        let mut best = last;
        let closed = self.closed;
        let cost = |piece: &Piece| {
            let open = closed && piece.ending == Ending::Construct;
            piece.best + if open { UNFOLLOWED } else { 0.0 }
        };
        while let Some(piece) = self.pieces.get(last as usize) {
            if self.pieces.get(best as usize).is_some_and(|b| cost(piece) < cost(b)) {
                best = last;
            }
            last = piece.next;
        }
        (best != NOBODY).then_some(best)
    }

    /// Takes the boundaries of the way that ends with `last`; true if words were cut or merged.
    fn choose(&mut self, last: u32) -> bool {
        let mut at = last;
        let mut cut = false;
        // What stands behind the piece; nothing is written behind the last one.
        let mut behind = None;
        while let Some(piece) = self.pieces.get(at as usize) {
            let (start, end) = (piece.start as usize, piece.end as usize);
            if piece.half | piece.space == 0 {
                for gap in self.gaps.get_mut(start..end - 1).unwrap_or(&mut []) {
                    cut |= *gap != Gap::None;
                    *gap = Gap::None;
                }
                if let (Some(gap), Some(written)) = (self.gaps.get_mut(end - 1), behind) {
                    cut |= (*gap == Gap::None) != (written == Gap::None);
                    *gap = written;
                }
                behind = Some(piece.gap);
                at = piece.back;
                continue;
            }
            for (k, gap) in self.gaps.iter_mut().enumerate().take(end).skip(start) {
                let bit = |mask: u64| mask.checked_shr((k - start) as u32).unwrap_or(0) & 1 == 1;
                let written = if k + 1 == end {
                    let Some(gap) = behind else { continue };
                    gap
                } else if bit(piece.half) {
                    Gap::Half
                } else if bit(piece.space) {
                    Gap::Space
                } else {
                    Gap::None
                };
                cut |= (*gap == Gap::None) != (written == Gap::None);
                *gap = written;
            }
            behind = Some(piece.gap);
            at = piece.back;
        }
        cut
    }

    /// Writes the boundaries that differ from those found; true if the run should be read again: a word was parted by a
    /// space or lost a half-space, or one that an unspaced full stop follows grew, so that it is no abbreviation now.
    /// `last` says that the run ends here.
    fn write(&self, last: bool, out: &mut Rewriter<'_>) -> bool {
        let mut again = false;
        let count = self.found.len();
        let end = self.places.last().map_or(0, |place| *place as usize);
        for (k, ((found, written), place)) in self.found.iter().zip(&self.gaps).zip(&self.places).enumerate() {
            if found == written {
                continue;
            }
            let place = *place as usize;
            again |= matches!((found, written), (Gap::None, Gap::Space) | (Gap::Half, Gap::None));
            again |= (*found, *written) == (Gap::Space, Gap::None)
                && last
                && count - k <= SHORTEST
                && is_before_stop(self.text, end);
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
        again
    }
}

/// Bytes of the half-spaces that `text` begins with.
fn half_spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches('\u{200c}').len()
}

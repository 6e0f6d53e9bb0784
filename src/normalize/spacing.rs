//! Half-spaces: which words a run of letters is, and how they are written.
//!
//! A run of words that only spaces part is read as pieces (words, and the parts that half-spaces join) with a boundary
//! between each two: a half-space or a space. Of all ways to cut the letters into pieces, the one of least cost is
//! taken. A piece costs what it is rare; a boundary costs what the counts of its two pieces say against its kind, and
//! what the text's own style says against finding there what was found. Pieces that were never met together are judged
//! by how readily each of them joins others.

use std::borrow::Cow;
use std::collections::HashMap;

use super::affixes::{Affixes, Ending, SuffixClass, ends_open, masked};
use super::letters::{digit, is_letter, letters_at};
use super::offsets::{OffsetMap, Rewriter};
use super::style::{HALF_OTHER, Style};
use super::vocabulary::{Facts, Hashes, LONGEST, Vocabulary};

const HALF_SPACE: &str = "\u{200c}";

/// What stands between two letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Gap {
    None,
    Half,
    Space,
}

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

/// Log odds that two pieces join, as far as each of them alone can tell.
fn odds(first: &Piece, second: &Piece) -> f32 {
    let surname = if second.ending == Ending::Surname { SURNAME } else { 0.0 };
    ODDS + ODDS_BEFORE * second.before + ODDS_BEHIND * first.behind + surname
}

/// True for a unit so rare that it may be several words glued together.
fn may_be_cut(facts: Facts, start: usize, end: usize) -> bool {
    facts.count < RARE && (4..=LONGEST_CUT).contains(&(end - start))
}

const NOBODY: u32 = u32::MAX;

/// Restores half-spaces in a text whose letters and spaces are normalized; tells whether words were parted by a space.
pub(super) fn restore<'t>(text: &'t str, own: &Own, parted: &mut bool) -> (Cow<'t, str>, OffsetMap) {
    let mut reader = Reader::new(text, own);
    let mut out = Rewriter::new(text);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // A run of words: letters, half-spaces, single spaces between letters.
        let letters = letters_at(bytes, at);
        if letters == 0 {
            at += 1;
            continue;
        }
        if text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit() || digit(c).is_some())) {
            // The ending of an ordinal number is no word for its neighbours to join.
            at += letters;
            continue;
        }
        let start = at;
        let end = run_end(text, start);
        *parted |= reader.run(start, end, &mut out);
        at = end;
    }
    out.finish()
}

/// Runs of more bytes than this end at the next boundary, so that memory stays in proportion to news.
const LONGEST_RUN: usize = 4000;

fn run_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut end) = (start, start);
    loop {
        let letters = letters_at(bytes, at);
        at += letters;
        if letters > 0 {
            end = at;
        }
        match bytes.get(at) {
            Some(0xe2 | b' ') if at - start > LONGEST_RUN => return end,
            Some(0xe2) if bytes.get(at..at + 3) == Some(HALF_SPACE.as_bytes()) => at += 3,
            Some(b' ') if end == at => at += 1,
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
    /// What stands behind each letter: as found, as chosen so far; and at which byte.
    found: Vec<Gap>,
    gaps: Vec<Gap>,
    places: Vec<u32>,
    /// First letter of each unit (what a space or half-space parts from its neighbours), and one past the last letter
    /// of the run.
    units: Vec<u32>,
    /// First and last letter of each part of the run that must be read.
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

/// Of two pieces that were never met together: log odds that they join, from the log odds of each. Fitted on the pairs
/// that were met once.
const ODDS: f32 = 1.94;
const ODDS_BEFORE: f32 = 1.15;
const ODDS_BEHIND: f32 = 0.8;

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

/// Added log odds of joining of what is hardly ever found but in surnames.
const SURNAME: f32 = 2.0;

/// How often a run is read at most; nearly all settle in two.
const ROUNDS: usize = 4;

/// No word costs less than this.
const COMMONEST: f32 = 3.0;

/// A word of fewer letters before a full stop may be an abbreviation.
const SHORTEST: usize = 3;

/// The parts between the first and the last of an entry have no more letters.
const LONGEST_MIDDLE: usize = 3;

/// A unit met less often than this may be words glued together that some text left so.
const RARE: u32 = 6;

/// An ending of two parts (ترین‌ها) is taken to be met so often.
const COUNTED_ENDING: u32 = 1000;

/// No part of a compound has more letters.
const LONGEST_PART: usize = 14;

/// Units of more letters than this are not cut where no entry says so.
const LONGEST_CUT: usize = 24;

impl<'a> Reader<'a> {
    fn new(text: &'a str, own: &'a Own) -> Self {
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
            units: Vec::new(),
            stretches: Vec::new(),
            pieces: Vec::new(),
            recent: 0,
            ends: Vec::new(),
            style: Style::of(text, vocabulary, affixes),
            closed: false,
        }
    }

    /// Reads the run of words at bytes `start..end` and writes what changed; true if the text should be read again.
    fn run(&mut self, start: usize, end: usize, out: &mut Rewriter<'_>) -> bool {
        self.take(start, end);
        self.hashes.read(&self.letters);
        let next = self.text.get(end..).and_then(|rest| rest.trim_start_matches(HALF_SPACE).chars().next());
        let closed = matches!(next, None | Some('\n' | '.' | '،' | '؛' | ':' | '!' | '؟' | '»' | ')' | ']'));
        let count = self.gaps.len();
        self.cut_units(0, count);
        let (mut again, mut changed) = (false, false);
        let mut stretches = std::mem::take(&mut self.stretches);
        self.find_stretches(&mut stretches);
        for &(from, to) in &stretches {
            if !changed {
                self.found.clear();
                self.found.extend_from_slice(&self.gaps);
                changed = true;
            }
            self.closed = closed && to == count;
            again |= self.read(from, to);
        }
        self.stretches = stretches;
        changed && self.write(out) | again
    }

    /// Cuts the run into the stretches that must be read: between two of them every word is plainly right as it
    /// stands, and so is what parts the words at their edges.
    fn find_stretches(&mut self, stretches: &mut Vec<(usize, usize)>) {
        stretches.clear();
        let count = self.units.len() - 1;
        let mut first = 0;
        let mut doubtful = false;
        let mut before: Option<(Piece, bool)> = None;
        for unit in 0..count {
            let (start, end) = (self.unit_start(unit), self.unit_start(unit + 1));
            let facts = self.facts(start, end);
            let piece = Piece::word(start, end, facts, self.known_cost(facts));
            let plain = self.own.is_empty() && !facts.others && !may_be_cut(facts, start, end);
            let joint = before.as_ref().is_some_and(|(before, before_plain)| {
                !plain || !before_plain || !self.is_settled(before, &piece) || self.is_middle(unit - 1)
            });
            if before.is_some() && !joint && !self.is_middle(unit) {
                if doubtful {
                    stretches.push((self.unit_start(first), start));
                }
                (first, doubtful) = (unit, false);
            }
            doubtful |= joint || !plain;
            before = Some((piece, plain));
        }
        if doubtful {
            stretches.push((self.unit_start(first), self.gaps.len()));
        }
    }

    /// True for a short word that an entry of three parts (گفت‌وگو) may hold between its neighbours.
    fn is_middle(&self, unit: usize) -> bool {
        let (start, end) = (self.unit_start(unit), self.unit_start(unit + 1));
        if unit == 0 || unit + 2 >= self.units.len() || end - start > LONGEST_MIDDLE {
            return false;
        }
        let (first, last) = (self.unit_start(unit - 1), self.unit_start(unit + 2));
        last - first <= LONGEST && !self.vocabulary.spellings(last - first, self.hashes.of(first, last)).is_empty()
    }

    /// True if what was found between two words is what would be written there, and they are no single word.
    fn is_settled(&self, first: &Piece, second: &Piece) -> bool {
        let (start, middle, end) = (first.start as usize, first.end as usize, second.end as usize);
        let found = self.gaps.get(middle - 1).copied().unwrap_or(Gap::Space);
        let glues =
            matches!(second.ending, Ending::Plural | Ending::Construct) && ends_open(self.letters(start, middle));
        if glues {
            return false;
        }
        if found == Gap::Half {
            return true;
        }
        if end - start > LONGEST || !self.vocabulary.has(end - start, self.hashes.of(start, end)) {
            return odds(first, second) <= self.style.space_half;
        }
        let merged = self.facts(start, end).count > 0 && first.cost + second.cost > self.style.space_none + COMMONEST;
        !merged && self.between(first, second).0 == found
    }

    /// Reads letters `from..to` of the run; true if what stands at its edges changed, so that their neighbours should
    /// be read with it.
    fn read(&mut self, from: usize, to: usize) -> bool {
        self.cut_units(from, to);
        let edges = |units: &[u32]| (units.get(1).copied(), units.iter().rev().nth(1).copied());
        let found = edges(&self.units);
        // Words that were cut or merged are offered to their neighbours in another round, as they would be if the
        // result was read again.
        for _ in 0..ROUNDS {
            self.pieces.clear();
            let mut last = 0;
            let mut next = self.facts(from, self.unit_start(1));
            for unit in 0..self.units.len() - 1 {
                // Only the unit before may have offered what this one offers.
                (self.recent, last) = (last, self.pieces.len());
                let facts = next;
                let (start, end) = (self.unit_start(unit + 1), self.unit_start(unit + 2));
                next = if end > start { self.facts(start, end) } else { Facts::UNKNOWN };
                self.unit(unit, facts, next);
            }
            self.pieces.sort_by_key(|piece| piece.start);
            let Some(last) = self.search(from, to) else { return false };
            if !self.choose(last) {
                break;
            }
            self.cut_units(from, to);
        }
        edges(&self.units) != found && (from > 0 || to < self.gaps.len())
    }

    /// Cuts letters `from..to` of the run into units.
    fn cut_units(&mut self, from: usize, to: usize) {
        self.units.clear();
        self.units.push(from as u32);
        let inner = self.gaps.get(from..to - 1).unwrap_or(&[]).iter().zip(from as u32 + 1..);
        self.units.extend(inner.filter(|(gap, _)| **gap != Gap::None).map(|(_, start)| start));
        self.units.push(to as u32);
    }

    /// Cuts the run into letters and gaps.
    fn take(&mut self, start: usize, end: usize) {
        self.letters.clear();
        self.gaps.clear();
        self.places.clear();
        let bytes = self.text.as_bytes();
        let mut at = start;
        while at < end {
            let (gap, len) = match bytes.get(at) {
                Some(b' ') => (Gap::Space, 1),
                Some(0xe2) => (Gap::Half, 3),
                _ => {
                    let len = letters_at(bytes, at).min(end - at);
                    if len == 0 {
                        return;
                    }
                    self.letters.extend_from_slice(bytes.get(at..at + len).unwrap_or(&[]));
                    self.gaps.resize(self.gaps.len() + len / 2, Gap::None);
                    self.places.extend((at as u32 + 2..).step_by(2).take(len / 2));
                    at += len;
                    continue;
                }
            };
            // A second half-space in a row changes nothing.
            if let Some(last) = self.gaps.last_mut() {
                *last = gap;
            }
            at += len;
        }
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
        if may_be_cut(facts, start, end) {
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
        for suffix in &affixes.suffixes {
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
        for prefix in &affixes.prefixes {
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

    /// What stands between two pieces, its cost, and what the pair gains by being known.
    fn between(&self, first: &Piece, second: &Piece) -> (Gap, f32) {
        let found = self.gaps.get(second.start as usize - 1).copied().unwrap_or(Gap::Space);
        let (start, middle, end) = (first.last_start as usize, first.end as usize, second.first_end as usize);
        if matches!(second.ending, Ending::Plural | Ending::Construct) && ends_open(self.letters(start, middle)) {
            // کشور ها: no half-space, so the ending is glued.
            let glued = if found == Gap::Space { self.style.space_half } else { self.style.cost(found, Gap::None) };
            let apart = 3.0 + self.style.cost(found, Gap::Space);
            return if glued <= apart { (Gap::None, glued) } else { (Gap::Space, apart) };
        }
        let surname = second.ending == Ending::Surname;
        let odds = odds(first, second);
        let (mut half, mut space, mut met) = (0, 0, false);
        if end - start <= LONGEST {
            let bit = 1u64 << (middle - start - 1);
            for spelling in self.vocabulary.spellings(end - start, self.hashes.of(start, end)) {
                if spelling.half == bit && spelling.space == 0 {
                    half = spelling.count;
                } else if spelling.space == bit && spelling.half == 0 {
                    (space, met) = (spelling.count, true);
                }
            }
        }
        if found == Gap::Space && odds < SURELY_APART && !met && half == 0 {
            return (Gap::Space, 0.0);
        }
        let mut likely = 1.0 / (1.0 + (-odds).exp());
        let (mut known, mut rival) = (0.0, false);
        let chance = first.last_log + second.first_log - self.vocabulary.log_total;
        if met && matches!(first.ending, Ending::Construct | Ending::Indefinite) {
            known = ((space as f32 + 0.5).ln() - chance).max(-3.0);
            rival = true;
        } else if half + space > 0 {
            // News is careless of the spaces in names, so they say little.
            let (h, s) = (half as f32, space as f32 * if surname { 0.2 } else { 1.0 });
            likely = (h + likely) / (h + s + 1.0);
            known = ((h + s).ln() - chance).max(0.0);
            rival = found == Gap::None;
        }
        let likely = likely.clamp(1e-4, 1.0 - 1e-4);
        let apart = -(1.0 - likely).ln() + self.style.cost(found, Gap::Space);
        let stem = self.letters(start, middle);
        if found == Gap::None && ends_open(stem) {
            // کارآفرین: such letters end a shape by themselves, so that nothing was lost behind them.
            let glued = -likely.ln();
            return if glued <= apart {
                (Gap::None, glued - known)
            } else {
                (Gap::Space, apart - if rival { known } else { 0.0 })
            };
        }
        let mut joined = -likely.ln() + self.style.cost(found, Gap::Half);
        if found == Gap::None {
            let silent = stem.ends_with("ه".as_bytes());
            let solid = match second.ending {
                Ending::Enclitic | Ending::Indefinite if !silent => {
                    joined += self.style.enclitic;
                    false
                }
                Ending::Possessive => !silent,
                Ending::Solid => true,
                _ => false,
            };
            if solid {
                joined += if half < MET { SOLID } else { SOLID_MET };
                let glued = GLUED - likely.ln();
                if half < MET && glued < joined && glued < apart {
                    return (Gap::None, glued);
                }
            }
        }
        // Only pairs with a rival spelling are in the counts, so a pair apart is given credit only against a rival.
        if joined < apart { (Gap::Half, joined - known) } else { (Gap::Space, apart - if rival { known } else { 0.0 }) }
    }

    /// The last piece of the cheapest way through letters `from..to`.
    fn search(&mut self, from: usize, to: usize) -> Option<u32> {
        self.ends.clear();
        self.ends.resize(to - from + 1, NOBODY);
        for i in 0..self.pieces.len() {
            let Some(mut piece) = self.pieces.get(i).copied() else { break };
            let at = piece.start as usize - from;
            if at == 0 {
                piece.best = piece.cost;
            } else {
                let mut before = self.ends.get(at).copied().unwrap_or(NOBODY);
                while let Some(first) = self.pieces.get(before as usize) {
                    let (gap, cost) = self.between(first, &piece);
                    let cost = first.best + cost + piece.cost;
                    if cost < piece.best {
                        (piece.best, piece.back, piece.gap) = (cost, before, gap);
                    }
                    before = first.next;
                }
            }
            if piece.best.is_finite()
                && let Some(slot) = self.ends.get_mut(piece.end as usize - from)
            {
                piece.next = *slot;
                *slot = i as u32;
            }
            if let Some(slot) = self.pieces.get_mut(i) {
                *slot = piece;
            }
        }
        let mut last = self.ends.get(to - from).copied().unwrap_or(NOBODY);
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

    /// Writes the boundaries that differ from those found; true if the text should be read again: a word was parted by a
    /// space or lost a half-space, or one that an unspaced full stop follows grew, so that it is no abbreviation now.
    fn write(&self, out: &mut Rewriter<'_>) -> bool {
        let mut again = false;
        let count = self.found.len();
        for (k, ((found, written), place)) in self.found.iter().zip(&self.gaps).zip(&self.places).enumerate() {
            if found == written {
                continue;
            }
            let place = *place as usize;
            again |= matches!((found, written), (Gap::None, Gap::Space) | (Gap::Half, Gap::None));
            again |= (*found, *written) == (Gap::Space, Gap::None) && count - k <= SHORTEST && self.unspaced_stop();
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

    /// True if a full stop and then a letter stand right behind the run.
    fn unspaced_stop(&self) -> bool {
        let end = self.places.last().map_or(0, |place| *place as usize);
        let rest = self.text.as_bytes().get(end..).unwrap_or(&[]);
        rest.first() == Some(&b'.') && letters_at(rest.get(..3).unwrap_or(&[]), 1) > 0
    }
}

/// Bytes of the half-spaces that `text` begins with.
fn half_spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches('\u{200c}').len()
}

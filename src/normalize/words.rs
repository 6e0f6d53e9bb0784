//! The words of a text: its runs of letters, with what stands between them and what the vocabulary knows of each.

use super::affixes::Ending;
use super::hashes::{LONGEST, hash_of, joined_hash};
use super::letters::digit;
use super::scan::LetterScan;
use super::vocabulary::{Facts, Known, Vocabulary, odds};
use crate::Span;

pub(super) const HALF_SPACE: &str = "\u{200c}";

/// What stands between two letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Gap {
    None,
    Half,
    Space,
}

/// A run of letters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// First byte, and one past the last.
    start: u32,
    end: u32,
    /// The hash of its letters.
    pub(super) hash: u64,
    pub(super) known: Known,
    /// What is known of the word before and this one as one; nothing if they are too many letters.
    pub(super) pair: Known,
    /// Log odds that the word before joins this one, as far as each of them alone can tell.
    pub(super) odds: f32,
    /// The two words before and this one may be known as one.
    pub(super) trio: bool,
    /// It is written in no other way and is not so rare that it may be several words.
    pub(super) plain: bool,
    pub(super) ending: Ending,
    /// What parts it from the word before; none where more than a space or half-spaces do.
    pub(super) gap: Option<Gap>,
    /// The ending of a number in digits, which is no word for its neighbours to join.
    pub(super) numbered: bool,
}

impl Word {
    pub(super) fn start(&self) -> usize {
        self.start as usize
    }

    pub(super) fn end(&self) -> usize {
        self.end as usize
    }

    /// How many letters it has.
    pub(super) fn count(&self) -> usize {
        (self.end - self.start) as usize / 2
    }

    /// Its letters, of the text that it is from.
    pub(super) fn letters<'t>(&self, text: &'t str) -> &'t [u8] {
        text.as_bytes().get(self.start()..self.end()).unwrap_or(&[])
    }
}

/// So many words are read at once, so that memory does not grow with the text.
const WINDOW: usize = 8192;

/// A run has fewer words: those of one letter and a space, in [`LONGEST_RUN`] bytes.
const MOST_OF_RUN: usize = LONGEST_RUN / 3 + 2;

/// Runs of more bytes than this end at the next boundary, so that memory stays in proportion to news.
const LONGEST_RUN: usize = 4000;

/// The words of a text in order, read as they are asked for.
pub(super) struct Words<'t> {
    text: &'t str,
    scan: LetterScan<'t>,
    vocabulary: &'static Vocabulary,
    list: Vec<Word>,
    /// How many words of the list were given out.
    used: usize,
    /// One past the last byte that was read, and one past the last that is asked for.
    at: usize,
    until: usize,
    /// One past the last letter that was read.
    end: Option<usize>,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str, vocabulary: &'static Vocabulary) -> Self {
        // News has a word in ten bytes.
        let list = Vec::with_capacity(WINDOW.min(text.len() / 8));
        let scan = LetterScan::new(text.as_bytes());
        let mut words = Self { text, scan, vocabulary, list, used: 0, at: 0, until: text.len(), end: None };
        words.fill();
        words
    }

    /// The first words, at least as many as tell the style of the text.
    pub(super) fn first(&self) -> &[Word] {
        &self.list
    }

    /// Goes on to the words of a stretch behind all that was asked for before: some lines, or a run.
    pub(super) fn seek(&mut self, stretch: Span) {
        self.until = stretch.end;
        let unused = self.list.get(self.used..).unwrap_or(&[]);
        self.used += unused.partition_point(|word| word.start() < stretch.start);
        if self.at < stretch.start {
            (self.at, self.end) = (stretch.start, None);
        }
    }

    /// The next words between which nothing but spaces and half-spaces stands.
    pub(super) fn next_run(&mut self) -> Option<&[Word]> {
        if self.list.len() - self.used < MOST_OF_RUN && self.at < self.until {
            self.list.drain(..self.used);
            self.used = 0;
            self.fill();
        }
        let start = self.used;
        if self.list.get(start)?.start() >= self.until {
            return None;
        }
        self.used += run_of(self.list.get(start..)?);
        self.list.get(start..self.used)
    }

    /// Reads words until the list is full.
    fn fill(&mut self) {
        let bytes = self.text.as_bytes();
        let first = self.list.len();
        let (mut at, mut last) = (self.at, self.end);
        while self.list.len() < WINDOW {
            at = self.scan.next(at);
            if at >= self.until {
                break;
            }
            let end = self.scan.end(at);
            let hash = hash_of(bytes, at, end);
            let gap = last.and_then(|last| gap_of(bytes.get(last..at)?));
            let digit = |c: char| c.is_ascii_digit() || digit(c).is_some();
            let numbered = gap.is_none() && self.text.get(..at).is_some_and(|before| before.ends_with(digit));
            self.list.push(Word {
                start: at as u32,
                end: end as u32,
                hash,
                known: Known::NOTHING,
                pair: Known::NOTHING,
                odds: 0.0,
                trio: false,
                plain: true,
                ending: Ending::None,
                gap,
                numbered,
            });
            last = Some(end);
            at = end + usize::from(bytes.get(end) == Some(&b' '));
        }
        (self.at, self.end) = (at, last);
        // In a loop of its own, so that the processor waits for the tables once for many words.
        let vocabulary = self.vocabulary;
        let (known, new) = self.list.split_at_mut_checked(first).unwrap_or_default();
        // The hash of the word before, how many letters it has, and log odds that it joins the next.
        let mut before = known.last().map(|word| (word.hash, word.count(), vocabulary.facts_of(word.known).behind));
        let mut pair_before = match known {
            [.., first, second] => joined_hash(first.hash, second.hash, second.count()),
            _ => 0,
        };
        for word in new {
            let mut facts = Facts::UNKNOWN;
            if word.count() <= LONGEST {
                word.known = vocabulary.find_word(word.count(), word.hash);
                facts = vocabulary.facts_of(word.known);
                word.plain = !facts.others && !facts.may_be_cut(word.count());
                word.ending = facts.ending;
            }
            if let Some((hash, letters, behind)) = before {
                let pair = joined_hash(hash, word.hash, word.count());
                if letters + word.count() <= LONGEST {
                    word.pair = vocabulary.find(letters + word.count(), pair);
                }
                word.trio = vocabulary.may_know(joined_hash(pair_before, word.hash, word.count()));
                pair_before = pair;
                word.odds = odds(behind, facts.before, facts.ending);
            }
            before = Some((word.hash, word.count(), facts.behind));
        }
    }
}

/// What the bytes between two words are: a space, or half-spaces that a space may stand before.
fn gap_of(between: &[u8]) -> Option<Gap> {
    if between == b" " {
        return Some(Gap::Space);
    }
    let halves = between.strip_prefix(b" ").unwrap_or(between);
    let all = halves.chunks(HALF_SPACE.len()).all(|chunk| chunk == HALF_SPACE.as_bytes());
    (!halves.is_empty() && all).then_some(Gap::Half)
}

/// How many of the words make a run.
fn run_of(words: &[Word]) -> usize {
    let Some(first) = words.first() else { return 0 };
    let goes_on = |pair: &&[Word]| match pair {
        [before, word] => {
            let near = before.end() - first.start() <= LONGEST_RUN;
            word.gap.is_some() && !word.numbered && !before.numbered && near
        }
        _ => false,
    };
    1 + words.windows(2).take_while(goes_on).count()
}

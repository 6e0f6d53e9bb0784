//! The search: which runs of words of a chunk are phrases.

use super::fold::{FIRST_LETTER, STOP};
use super::index::{Index, ROOT, Record};
use super::scan::Chunk;
use super::hash::hash_word;
use super::simd::{Hits, Machine, Portable, Task};
use super::{Match, MatchKind};

/// How many words ahead of its use memory is asked for.
const AHEAD: usize = 8;

/// A chunk of text, and what is searched for in it.
pub(super) struct Search<'a> {
    pub(super) index: &'a Index,
    pub(super) kind: MatchKind,
    pub(super) text: &'a str,
    /// Where the text begins in all of it.
    pub(super) start: usize,
    pub(super) chunk: &'a mut Chunk,
    pub(super) buffers: &'a mut Buffers,
    pub(super) found: &'a mut Vec<Match>,
    /// True if more text follows, so that the last word may be cut and a phrase may go on behind it.
    pub(super) open: bool,
}

/// A word that is a phrase, or that a phrase may go on from.
#[derive(Clone, Copy, Debug)]
struct Start {
    /// Where it begins and ends among the codes.
    place: usize,
    end: usize,
    /// The phrases that it is, see [`Index::ids`].
    ids: u32,
    next: Next,
}

/// What may follow a word.
#[derive(Clone, Copy, Debug)]
enum Next {
    /// Nothing that a phrase goes on with.
    Nothing,
    /// A word that with the one before has this hash.
    Pair(u64),
    /// Not known yet.
    Unknown,
}

/// A run of words that is a phrase unless its hash deceives.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    /// Where it ends among the codes.
    end: usize,
    /// Where its records are.
    records: u32,
}

/// Buffers, used again for the next chunk.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffers {
    hits: Hits,
    starts: Vec<Start>,
    candidates: Vec<Candidate>,
}

impl Task for Search<'_> {
    type Done = usize;

    /// Finds the matches; returns where the next chunk must begin: at the first word from which a phrase may reach
    /// into it.
    #[inline(always)]
    fn run<M: Machine>(self, machine: M) -> usize {
        self.chunk.read(machine, self.text);
        let Some(last) = self.chunk.last_word() else { return self.text.len() };
        let Self { index, kind, text, start, chunk, found, open, .. } = self;
        let Buffers { hits, starts, candidates } = self.buffers;
        let words = Words { index, chunk, text, limit: if open { last } else { usize::MAX } };
        // Each step leaves few words to the next, and asks for the memory that the next will read.
        machine.sift(chunk, index.words(), index.factor(), hits);
        words.add_marks(hits);
        words.look_up(hits, starts);
        let mut next = 0;
        for first in starts.iter() {
            if first.place < next {
                continue;
            }
            candidates.clear();
            if words.may_go_on(first) && !words.walk(first, candidates) {
                return words.start(machine, first.place);
            }
            match kind {
                MatchKind::LeftmostLongest => {
                    let longest = candidates.iter().rev().find_map(|c| Some((c.end, words.verified(first, c).next()?)));
                    let longest = longest.or_else(|| Some((first.end, *index.ids(first.ids).first()?)));
                    if let Some((end, id)) = longest {
                        found.push(words.found(machine, first.place, end, id).moved(start));
                        next = end;
                    }
                }
                MatchKind::All => words.all(first, candidates, |end, id| {
                    found.push(words.found(machine, first.place, end, id).moved(start));
                }),
            }
        }
        if open { words.start(machine, last) } else { text.len() }
    }
}

/// The words of a chunk.
#[derive(Clone, Copy)]
struct Words<'a> {
    index: &'a Index,
    chunk: &'a Chunk,
    text: &'a str,
    /// Words from here on are left to the next chunk.
    limit: usize,
}

impl<'a> Words<'a> {
    /// Adds the marks that phrases begin with, which few lexicons have.
    #[inline(always)]
    fn add_marks(self, hits: &mut Hits) {
        let marks = self.index.marks();
        if marks == 0 {
            return;
        }
        let words: Vec<(u32, u64)> = hits.places.drain(..).zip(hits.words.drain(..)).collect();
        let mut words = words.into_iter().peekable();
        let mut push = |(place, word)| {
            hits.places.push(place);
            hits.words.push(word);
        };
        for (place, &code) in (0..).zip(self.chunk.slice(0, self.chunk.len())) {
            if code < FIRST_LETTER && marks >> code & 1 == 1 {
                while let Some(word) = words.next_if(|word| word.0 < place) {
                    push(word);
                }
                push((place, u64::from(code)));
            }
        }
        words.for_each(push);
    }

    /// Keeps the words that are phrases, or that a phrase may go on from with the letter that follows.
    #[inline(always)]
    fn look_up(self, hits: &Hits, starts: &mut Vec<Start>) {
        starts.clear();
        for (at, (&place, &word)) in hits.places.iter().zip(&hits.words).enumerate() {
            if let Some(&ahead) = hits.words.get(at + AHEAD) {
                self.index.prefetch_root(hash_word(ahead, self.index.factor()));
            }
            let place = place as usize;
            if place >= self.limit {
                break;
            }
            let end = self.chunk.end_of_word(place);
            if end - place > ROOT {
                // Too long for a root; few words are.
                starts.push(Start { place, end, ids: 0, next: Next::Unknown });
                continue;
            }
            let root = self.index.root(hash_word(word, self.index.factor()));
            let second = self.chunk.skip_spaces(end);
            let next =
                if root.goes_on_with(self.chunk.code(second)) { self.pair(place, end, second) } else { Next::Nothing };
            // Half of them are dropped, which cannot be foreseen, so all are written.
            starts.push(Start { place, end, ids: root.ids, next });
            let kept = (root.ids != 0) | !matches!(next, Next::Nothing);
            starts.truncate(starts.len() - usize::from(!kept));
        }
    }

    /// What follows a word between two places, if the next begins at `second`.
    #[inline]
    fn pair(self, place: usize, end: usize, second: usize) -> Next {
        if second >= self.limit {
            return Next::Unknown;
        }
        if self.chunk.code(second) == STOP {
            return Next::Nothing;
        }
        let run = self.chunk.run(place, end).then(self.chunk.run(second, self.chunk.end_of_word(second)));
        let hash = self.index.hash(run);
        self.index.prefetch_run(hash);
        Next::Pair(hash)
    }

    /// False if no phrase goes on from a word.
    #[inline(always)]
    fn may_go_on(self, first: &Start) -> bool {
        match first.next {
            Next::Nothing => false,
            Next::Pair(hash) => {
                let known = self.index.known(hash);
                known.goes_on || known.ends
            }
            Next::Unknown => true,
        }
    }

    /// Finds where phrases that begin with a word may end, other than its ids; false if one may go on behind the limit.
    fn walk(self, first: &Start, candidates: &mut Vec<Candidate>) -> bool {
        let mut end = first.end;
        let mut run = self.chunk.run(first.place, end);
        // A root's own phrases and what may follow it are known.
        let mut is_known = end - first.place <= ROOT;
        loop {
            if !is_known {
                let hash = self.index.hash(run);
                let known = self.index.known(hash);
                if known.ends {
                    let records = self.index.lookup(hash);
                    if records != 0 {
                        candidates.push(Candidate { end, records });
                    }
                }
                if !known.goes_on {
                    return true;
                }
            }
            is_known = false;
            let next = self.chunk.skip_spaces(end);
            if next >= self.limit {
                return false;
            }
            if self.chunk.code(next) == STOP {
                return true;
            }
            end = self.chunk.end_of_word(next);
            run = run.then(self.chunk.run(next, end));
        }
    }

    /// Calls `each` with end and id of every phrase that begins with a word, by end, then by id.
    #[inline(always)]
    fn all(self, first: &Start, candidates: &[Candidate], mut each: impl FnMut(usize, u32)) {
        self.index.ids(first.ids).iter().for_each(|&id| each(first.end, id));
        for candidate in candidates {
            let mut before = None;
            for id in self.verified(first, candidate) {
                if before.replace(id) != Some(id) {
                    each(candidate.end, id);
                }
            }
        }
    }

    /// The ids of the phrases that a candidate truly is, in order.
    #[inline]
    fn verified(self, first: &Start, candidate: &Candidate) -> impl Iterator<Item = u32> + use<'a> {
        let (place, end) = (first.place, candidate.end);
        let codes = self.chunk.slice(place, end);
        let is_phrase = move |record: &Record<'_>| {
            self.index.is(*record, codes, || {
                let found = self.found(Portable, place, end, 0);
                self.text.get(found.start..found.end).unwrap_or_default()
            })
        };
        self.index.records(candidate.records).filter(is_phrase).map(|record| record.id)
    }

    /// The match between two places among the codes.
    #[inline(always)]
    fn found<M: Machine>(self, machine: M, place: usize, end: usize, id: u32) -> Match {
        let start = self.start(machine, place);
        let mut end = self.chunk.byte(machine, end.saturating_sub(1)) + 1;
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Match { id, start, end }
    }

    /// Where the character of a code begins in the text; the code may belong to any byte of it.
    #[inline(always)]
    fn start<M: Machine>(self, machine: M, code: usize) -> usize {
        let mut start = self.chunk.byte(machine, code);
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        start
    }
}

//! The search: which runs of words of a chunk are phrases.

use super::index::{Cell, Index, Record};
use super::scan::{Chunk, Offsets};
use super::{Match, MatchKind, Path, simd};

/// A chunk of text as words, and what is searched for in it.
pub(super) struct Search<'a> {
    pub(super) index: &'a Index,
    pub(super) kind: MatchKind,
    pub(super) path: Path,
    pub(super) text: &'a str,
    pub(super) chunk: &'a Chunk,
    /// True if more text follows, so that the last word may be cut and a phrase may go on behind it.
    pub(super) open: bool,
}

/// A word that a phrase may begin with.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub(super) struct First {
    pub(super) hash: u64,
    pub(super) word: u32,
    pub(super) cell: Cell,
}

/// A word that is a phrase, or that a phrase goes on from to the next word, unless hashes deceive.
#[derive(Clone, Copy, Debug)]
struct Start {
    word: u32,
    /// Where the records of the phrases that are this word are; 0 if there are none.
    records: u32,
    goes_on: bool,
}

/// A run of words that is a phrase unless its hash deceives.
#[derive(Clone, Debug)]
struct Candidate {
    /// Its last word.
    last: usize,
    /// Where its records are.
    records: u32,
}

/// Buffers, used again for the next chunk.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffers {
    /// Kept at the length of the longest chunk, for the words of any to be written without growing it.
    firsts: Vec<First>,
    /// For each first word, the hash of it and the next.
    pairs: Vec<u64>,
    starts: Vec<Start>,
    candidates: Vec<Candidate>,
}

impl Search<'_> {
    /// Finds the matches; returns where the next chunk must begin: at the first word from which a phrase may reach
    /// into it.
    #[inline(always)]
    pub(super) fn run(&self, buffers: &mut Buffers, mut found: impl FnMut(Match)) -> usize {
        let words = if self.open { self.chunk.len().saturating_sub(1) } else { self.chunk.len() };
        let Buffers { firsts, pairs, starts, candidates } = buffers;
        // Each step leaves few words to the next, and asks for the memory that the next will read.
        let firsts = self.sift(words, firsts);
        let firsts = self.look_ahead(words, firsts, pairs);
        self.look_up(firsts, starts);
        let mut offsets = self.chunk.offsets();
        let mut next = 0;
        for start in starts.iter() {
            let word = start.word as usize;
            if word < next {
                continue;
            }
            if !self.walk(start, words, candidates) {
                return offsets.start(word);
            }
            match self.kind {
                MatchKind::LeftmostLongest => {
                    let longest =
                        candidates.iter().rev().find_map(|c| Some((c.last, self.verified(word, c).next()?.id)));
                    if let Some((last, id)) = longest {
                        found(self.found(&mut offsets, word, last, id));
                        next = last + 1;
                    }
                }
                MatchKind::All => {
                    for candidate in candidates.iter() {
                        let mut before = None;
                        for record in self.verified(word, candidate) {
                            if before.replace(record.id) != Some(record.id) {
                                found(self.found(&mut offsets, word, candidate.last, record.id));
                            }
                        }
                    }
                }
            }
        }
        if self.open && self.chunk.len() > 0 { offsets.start(words) } else { self.text.len() }
    }

    /// Keeps the words that phrases may begin with. Without branches, since nothing foretells which they are.
    #[inline(always)]
    fn sift<'f>(&self, words: usize, firsts: &'f mut Vec<First>) -> &'f mut [First] {
        // Eight more may be written at once.
        if firsts.len() < words + 8 {
            firsts.resize(words + 8, First::default());
        }
        let (done, mut kept) = simd::sift(self.path, self.chunk, words, self.index, firsts);
        let (starts, ends) = self.chunk.places();
        let (starts, ends) = (starts.get(done..words).unwrap_or_default(), ends.get(done..words).unwrap_or_default());
        for (word, (&start, &end)) in (done as u32..).zip(starts.iter().zip(ends)) {
            let hash = self.index.hash(self.chunk.run_of(start as usize, end as usize));
            let cell = self.index.cell(hash);
            if let Some(first) = firsts.get_mut(kept) {
                *first = First { hash, word, cell };
            }
            kept += usize::from(!cell.is_empty());
        }
        firsts.get_mut(..kept).unwrap_or_default()
    }

    /// Drops the words that are no phrase and that no phrase goes on from to the next word.
    #[inline(always)]
    fn look_ahead<'f>(&self, words: usize, firsts: &'f mut [First], pairs: &mut Vec<u64>) -> &'f [First] {
        pairs.clear();
        for first in firsts.iter_mut() {
            let mut hash = 0;
            if first.cell.goes_on() {
                match self.chunk.pair(first.word as usize) {
                    Some(pair) => hash = self.index.hash(pair),
                    // Of the last word of a chunk it is not known what follows.
                    None if first.word as usize + 1 < words => first.cell = first.cell.only_ends(),
                    None => {}
                }
                self.index.prefetch_cell(hash);
            }
            if first.cell.ends() {
                self.index.prefetch(first.hash);
            }
            pairs.push(hash);
        }
        let mut kept = 0;
        for (at, &pair) in pairs.iter().enumerate() {
            let Some(&(mut first)) = firsts.get(at) else { break };
            if first.word as usize + 1 < words && self.index.cell(pair).is_empty() {
                first.cell = first.cell.only_ends();
            }
            if let Some(to) = firsts.get_mut(kept) {
                *to = first;
            }
            kept += usize::from(!first.cell.is_empty());
        }
        firsts.get(..kept).unwrap_or_default()
    }

    /// Looks up the phrases of one word.
    #[inline(always)]
    fn look_up(&self, firsts: &[First], starts: &mut Vec<Start>) {
        starts.clear();
        for &First { hash, word, cell } in firsts {
            let records = if cell.ends() { self.index.lookup(hash) } else { 0 };
            if records != 0 {
                self.index.prefetch_records(records);
            }
            if records != 0 || cell.goes_on() {
                starts.push(Start { word, records, goes_on: cell.goes_on() });
            }
        }
    }

    /// Finds where phrases that begin with a word may end; false if one may go on behind the last word.
    #[inline(always)]
    fn walk(&self, start: &Start, words: usize, candidates: &mut Vec<Candidate>) -> bool {
        candidates.clear();
        let mut last = start.word as usize;
        if start.records != 0 {
            candidates.push(Candidate { last, records: start.records });
        }
        if !start.goes_on {
            return true;
        }
        let mut run = self.chunk.run(last);
        loop {
            last += 1;
            if last >= words {
                return !self.open;
            }
            if !self.chunk.follows(last) {
                return true;
            }
            run = run.then(self.chunk.run(last));
            let hash = self.index.hash(run);
            let cell = self.index.cell(hash);
            if cell.ends() {
                let records = self.index.lookup(hash);
                if records != 0 {
                    candidates.push(Candidate { last, records });
                }
            }
            if !cell.goes_on() {
                return true;
            }
        }
    }

    /// The phrases that the words from `first` to that of a candidate truly are.
    #[inline(always)]
    fn verified(&self, first: usize, candidate: &Candidate) -> impl Iterator<Item = Record<'_>> {
        let last = candidate.last;
        let codes = self.chunk.codes(first, last);
        self.index.records(candidate.records).filter(move |record| {
            self.index.is(*record, codes, || {
                let found = self.found(&mut self.chunk.offsets(), first, last, 0);
                self.text.get(found.start..found.end).unwrap_or_default()
            })
        })
    }

    #[inline]
    fn found(&self, offsets: &mut Offsets<'_>, first: usize, last: usize, id: u32) -> Match {
        let start = offsets.start(first);
        let mut end = offsets.last(last) + 1;
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Match { id, start, end }
    }
}

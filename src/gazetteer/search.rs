//! The search: which runs of words of a chunk are phrases.

use super::index::{Index, Record};
use super::scan::{Chunk, Offsets};
use super::{Match, MatchKind};

/// A chunk of text as words, and what is searched for in it.
pub(super) struct Search<'a> {
    pub(super) index: &'a Index,
    pub(super) kind: MatchKind,
    pub(super) text: &'a str,
    pub(super) chunk: &'a Chunk,
    /// True if more text follows, so that the last word may be cut and a phrase may go on behind it.
    pub(super) open: bool,
}

/// A run of words that is a phrase unless its hash deceives.
struct Candidate {
    /// Its last word.
    last: usize,
    /// Where its records are.
    records: u32,
}

impl Search<'_> {
    /// Finds the matches; returns where the next chunk must begin: at the first word from which a phrase may reach
    /// into it.
    pub(super) fn run(&self, mut found: impl FnMut(Match)) -> usize {
        let words = if self.open { self.chunk.len().saturating_sub(1) } else { self.chunk.len() };
        let mut offsets = self.chunk.offsets();
        let mut candidates = Vec::new();
        let mut first = 0;
        while first < words {
            if !self.walk(first, words, &mut candidates) {
                return offsets.start(first);
            }
            let mut next = first + 1;
            match self.kind {
                MatchKind::LeftmostLongest => {
                    let longest =
                        candidates.iter().rev().find_map(|c| Some((c.last, self.verified(first, c).next()?.id)));
                    if let Some((last, id)) = longest {
                        found(self.found(&mut offsets, first, last, id));
                        next = last + 1;
                    }
                }
                MatchKind::All => {
                    for candidate in &candidates {
                        let mut before = None;
                        for record in self.verified(first, candidate) {
                            if before.replace(record.id) != Some(record.id) {
                                found(self.found(&mut offsets, first, candidate.last, record.id));
                            }
                        }
                    }
                }
            }
            first = next;
        }
        if self.open && self.chunk.len() > 0 { offsets.start(words) } else { self.text.len() }
    }

    /// Finds where phrases that begin at word `first` may end; false if one may go on behind the last word.
    fn walk(&self, first: usize, words: usize, candidates: &mut Vec<Candidate>) -> bool {
        candidates.clear();
        let mut run = self.chunk.run(first);
        let mut last = first;
        loop {
            let hash = self.index.run_hash(run);
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
            last += 1;
            if last >= words {
                return !self.open;
            }
            if !self.chunk.follows(last) {
                return true;
            }
            run = run.then(self.chunk.run(last));
        }
    }

    /// The phrases that the words from `first` to that of a candidate truly are.
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

    fn found(&self, offsets: &mut Offsets<'_>, first: usize, last: usize, id: u32) -> Match {
        let start = offsets.start(first);
        let mut end = offsets.last(last) + 1;
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Match { id, start, end }
    }
}

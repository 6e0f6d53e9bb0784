//! The search: which runs of words of a chunk are phrases.

use super::fold::{FIRST_LETTER, STOP};
use super::index::{Index, ROOT, Record};
use super::scan::{Chunk, word_of};
use super::hash::{Run, hash_word, hash_words, len_of_word};
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
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    /// Where it begins and ends among the codes.
    place: u32,
    end: u32,
    /// The phrases that it is, see [`Index::ids`].
    ids: u32,
    /// Where a run ends that begins here, and that a phrase may be or go on from: of the word and the next, or of one
    /// word that is no root. [`NOWHERE`] if there is none, [`BEYOND`] if it would not end before the limit.
    run_end: u32,
    /// The hash of that run.
    hash: u64,
}

const NOWHERE: u32 = 0;
const BEYOND: u32 = u32::MAX;

/// A start that something follows.
#[derive(Clone, Copy, Debug, Default)]
struct Follow {
    /// Which start.
    start: u32,
    /// Where the word behind it begins; where it begins itself, if it is no root.
    second: u32,
    /// Its first codes, see [`Hits::words`].
    word: u64,
}

/// A run of words that is a phrase unless its hash deceives.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    /// Where it ends among the codes.
    end: u32,
    /// Where its records are.
    records: u32,
}

/// Buffers, used again for the next chunk.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffers {
    hits: Hits,
    starts: Vec<Start>,
    follows: Vec<Follow>,
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
        let Buffers { hits, starts, follows, candidates } = self.buffers;
        let words = Words { index, chunk, text, limit: if open { last } else { usize::MAX } };
        // Each step leaves few words to the next, and asks for the memory that the next will read.
        machine.sift(chunk, index.words(), index.factor(), hits);
        words.add_marks(hits);
        let (count, following) = words.look_up(machine, hits, starts, follows);
        let starts = starts.get_mut(..count).unwrap_or_default();
        let follows = follows.get(..following).unwrap_or_default();
        words.pair_up(follows, starts);
        words.drop_unknown(follows, starts);
        let mut next = 0;
        for first in &*starts {
            if (first.place as usize) < next {
                continue;
            }
            candidates.clear();
            if first.run_end != NOWHERE && !words.walk(first, candidates) {
                return words.start(machine, first.place as usize);
            }
            match kind {
                MatchKind::LeftmostLongest => {
                    let longest = candidates.iter().rev().find_map(|c| Some((c.end, words.verified(first, c).next()?)));
                    let longest = longest.or_else(|| Some((first.end, *index.ids(first.ids).first()?)));
                    if let Some((end, id)) = longest {
                        found.push(words.found(machine, first.place, end, id).moved(start));
                        next = end as usize;
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

    /// Keeps the words that are phrases, or that a phrase may go on from with the letter that follows: how many of the
    /// starts, and how many of what follows them.
    #[inline(always)]
    fn look_up<M: Machine>(
        self,
        machine: M,
        hits: &Hits,
        starts: &mut Vec<Start>,
        follows: &mut Vec<Follow>,
    ) -> (usize, usize) {
        let factor = self.index.factor();
        let most = hits.words.len();
        if starts.len() < most {
            starts.resize(most, Start::default());
            follows.resize(most, Follow::default());
        }
        let (mut count, mut following) = (0, 0);
        for (at, (&place, &word)) in hits.places.iter().zip(&hits.words).enumerate() {
            if let Some(&ahead) = hits.words.get(at + AHEAD) {
                self.index.prefetch_root(hash_word(ahead, factor));
            }
            if place as usize >= self.limit {
                break;
            }
            let Some((start, follow)) = starts.get_mut(count).zip(follows.get_mut(following)) else { break };
            let end = place as usize + len_of_word(word);
            *start = Start { place, end: end as u32, ids: 0, run_end: NOWHERE, hash: 0 };
            *follow = Follow { start: count as u32, second: place, word };
            if word >> 56 != 0 && self.chunk.code(end) >= FIRST_LETTER {
                // Too long for a root; few words are.
                start.end = self.chunk.end_of_word(end) as u32;
                count += 1;
                following += 1;
                continue;
            }
            let root = self.index.root(machine, hash_word(word, factor));
            let second = self.chunk.skip_spaces(end);
            let code = self.chunk.code(second);
            start.ids = root.ids;
            follow.second = second as u32;
            // Half of them are dropped, which cannot be foreseen, so all are written.
            let goes_on = root.goes_on_with(code) & (code != STOP);
            count += usize::from(goes_on | (root.ids != 0));
            following += usize::from(goes_on);
        }
        (count, following)
    }

    /// Hashes the runs that follow, and asks for the memory where they are looked up.
    #[inline(always)]
    fn pair_up(self, follows: &[Follow], starts: &mut [Start]) {
        for &Follow { start, second, word } in follows {
            let Some(start) = starts.get_mut(start as usize) else { continue };
            if second as usize >= self.limit {
                start.run_end = BEYOND;
                continue;
            }
            let next = word_of(self.chunk.eight(second as usize));
            let (len, next_len) = (len_of_word(word), len_of_word(next));
            let end = second as usize + next_len;
            let is_short = len < ROOT && next_len > 0 && (next_len < ROOT || self.chunk.code(end) < FIRST_LETTER);
            (start.run_end, start.hash) = if is_short {
                (end as u32, hash_words(word, next, self.index.factor()))
            } else {
                let (end, run) = self.first_run(start, second as usize);
                (end as u32, self.index.hash(run))
            };
            self.index.prefetch_run(start.hash);
        }
    }

    /// Drops the runs that no phrase is or goes on from, which are half of them, and asks for the memory where the others
    /// are looked up.
    #[inline(always)]
    fn drop_unknown(self, follows: &[Follow], starts: &mut [Start]) {
        for follow in follows {
            let Some(start) = starts.get_mut(follow.start as usize) else { continue };
            let known = self.index.known(start.hash);
            let is_known = known.ends | known.goes_on | (start.run_end == BEYOND);
            start.run_end = if is_known { start.run_end } else { NOWHERE };
            self.index.prefetch_slot(start.hash);
        }
    }

    /// The run that is looked up first: the word and the next, which begins at `second`, or one word that is no root.
    fn first_run(self, start: &Start, second: usize) -> (usize, Run) {
        let (place, end) = (start.place as usize, start.end as usize);
        let run = self.chunk.run(place, end);
        if end - place > ROOT {
            return (end, run);
        }
        let second_end = self.chunk.end_of_word(second);
        (second_end, run.then(self.chunk.run(second, second_end)))
    }

    /// Finds where phrases that begin with a word may end, other than its ids; false if one may go on behind the limit.
    fn walk(self, first: &Start, candidates: &mut Vec<Candidate>) -> bool {
        if first.run_end == BEYOND {
            return false;
        }
        let mut known = self.index.known(first.hash);
        let (mut end, mut run) = self.first_run(first, self.chunk.skip_spaces(first.end as usize));
        let mut hash = first.hash;
        loop {
            if known.ends {
                let records = self.index.lookup(hash);
                if records != 0 {
                    candidates.push(Candidate { end: end as u32, records });
                }
            }
            if !known.goes_on {
                return true;
            }
            let next = self.chunk.skip_spaces(end);
            if next >= self.limit {
                return false;
            }
            if self.chunk.code(next) == STOP {
                return true;
            }
            end = self.chunk.end_of_word(next);
            run = run.then(self.chunk.run(next, end));
            hash = self.index.hash(run);
            known = self.index.known(hash);
        }
    }

    /// Calls `each` with end and id of every phrase that begins with a word, by end, then by id.
    #[inline(always)]
    fn all(self, first: &Start, candidates: &[Candidate], mut each: impl FnMut(u32, u32)) {
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
        let codes = self.chunk.slice(place as usize, end as usize);
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
    fn found<M: Machine>(self, machine: M, place: u32, end: u32, id: u32) -> Match {
        let (start, last) = self.chunk.bytes(machine, place as usize, (end as usize).saturating_sub(1));
        let mut end = last + 1;
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Match { id, start: self.start_of_char(start), end }
    }

    /// Where the character of a code begins in the text.
    #[inline(always)]
    fn start<M: Machine>(self, machine: M, code: usize) -> usize {
        self.start_of_char(self.chunk.bytes(machine, code, code).0)
    }

    /// Where the character that a byte is of begins; the code of a character may belong to any byte of it.
    #[inline(always)]
    fn start_of_char(self, mut byte: usize) -> usize {
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }
}

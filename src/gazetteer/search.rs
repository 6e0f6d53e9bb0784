//! The search: which runs of words of a chunk are phrases.

use super::fold::{FIRST_LETTER, STOP};
use super::hash::{Run, hash_word, len_of_word};
use super::index::{Index, ROOT, Record, Root};
use super::scan::{Chunk, word_of};
use super::simd::{Follows, Hits, Machine, Portable, Starts, Task};
use super::{Match, MatchKind};

/// How many words ahead of its use memory is asked for.
const AHEAD: usize = 16;

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

/// Where a start leads.
#[derive(Clone, Copy, Debug, Default)]
struct Way {
    /// The longest of its candidates, by number and one more; 0 if there is none.
    longest: u32,
    /// The walk that goes on from it, by number and one more; 0 if none does, [`CUT`] if it goes on behind the limit.
    walk: u32,
}

const CUT: u32 = u32::MAX;

/// A run of words that may be a phrase, or that a phrase may go on from.
#[derive(Clone, Copy, Debug)]
struct Walk {
    start: u32,
    /// Where it ends among the codes.
    end: u32,
    run: Run,
    hash: u64,
}

/// What comes of a step of a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Taken,
    /// The line ends.
    End,
    /// The next word is behind the limit.
    Cut,
}

/// A run of words that is a phrase unless its hash deceives.
#[derive(Clone, Copy, Debug, Default)]
struct Candidate {
    /// Where it ends among the codes.
    end: u32,
    /// Where its records are; 0 if there are none.
    records: u32,
    hash: u64,
    /// The next shorter candidate of its start, by number and one more.
    shorter: u32,
}

/// Words that all walks go at once; those that go further do so one by one, where no match ends them.
const STEPS: usize = 6;

/// Buffers, used again for the next chunk.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffers {
    hits: Hits,
    roots: Vec<Root>,
    starts: Starts,
    /// Of each start.
    ways: Vec<Way>,
    walks: Vec<Walk>,
    candidates: Vec<Candidate>,
    /// The candidates of one start.
    of_run: Vec<Candidate>,
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
        let Buffers { hits, roots, starts, ways, walks, candidates, of_run } = self.buffers;
        let words = Words { index, chunk, text, limit: if open { last } else { usize::MAX } };
        // Each step leaves few words to the next, and asks for the memory that the next will read.
        machine.sift(chunk, index.words(), index.factor(), hits);
        words.add_marks(hits);
        words.look_up(machine, &hits.words, roots);
        words.keep(machine, hits, roots, starts);
        ways.clear();
        ways.resize(starts.places.len(), Way::default());
        words.pair_up(starts, ways, walks);
        words.walk(ways, candidates, walks);
        words.look_up_candidates(candidates);
        let mut next = 0;
        let of_start = starts.places.iter().zip(&starts.ends).zip(starts.ids.iter().zip(&*ways));
        for ((&place, &end), (&ids, &Way { mut longest, walk })) in of_start {
            if (place as usize) < next {
                continue;
            }
            if walk != 0 {
                // One that was cut is none of them.
                let walk = walks.get(walk as usize - 1);
                let Some(last) = walk.and_then(|walk| words.walk_on(*walk, longest, candidates)) else {
                    return words.start(machine, place as usize);
                };
                longest = last;
            }
            match kind {
                MatchKind::LeftmostLongest => {
                    let of_run = longest_first(candidates, longest)
                        .find_map(|candidate| Some((candidate.end, words.verified(place, candidate).next()?)));
                    let longest = of_run.or_else(|| Some((end, *index.ids(ids).first()?)));
                    if let Some((end, id)) = longest {
                        found.push(words.found(machine, place, end, id).moved(start));
                        next = end as usize;
                    }
                }
                MatchKind::All => {
                    let mut each = |end, id| found.push(words.found(machine, place, end, id).moved(start));
                    index.ids(ids).iter().for_each(|&id| each(end, id));
                    words.all(place, longest_first(candidates, longest), of_run, each);
                }
            }
        }
        if open { words.start(machine, last) } else { text.len() }
    }
}

/// A candidate, given by number and one more, and all shorter ones of its start.
fn longest_first(candidates: &[Candidate], longest: u32) -> impl Iterator<Item = &Candidate> {
    let get = |number: u32| candidates.get((number as usize).wrapping_sub(1));
    std::iter::successors(get(longest), move |candidate| get(candidate.shorter))
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

    /// Looks up words of up to eight codes.
    #[inline(always)]
    fn look_up<M: Machine>(self, machine: M, words: &[u64], roots: &mut Vec<Root>) {
        let factor = self.index.factor();
        let root = |word| self.index.root(machine, hash_word(word, factor));
        let ahead = words.get(AHEAD..).unwrap_or_default();
        roots.clear();
        roots.extend(words.iter().zip(ahead).map(|(&word, &ahead)| {
            self.index.prefetch_root(hash_word(ahead, factor));
            root(word)
        }));
        roots.extend(words.iter().skip(ahead.len()).map(|&word| root(word)));
    }

    /// Keeps the words that are phrases, or that a phrase may go on from with the letter that follows.
    #[inline(always)]
    fn keep<M: Machine>(self, machine: M, hits: &Hits, roots: &[Root], starts: &mut Starts) {
        let within = hits.places.partition_point(|place| (*place as usize) < self.limit);
        let places = hits.places.get(..within).unwrap_or_default();
        machine.keep(self.chunk, places, &hits.words, roots, starts);
        starts.ids.iter().for_each(|&ids| self.index.prefetch_ids(ids));
    }

    /// Begins a walk for each start that something follows: with the word and the next, or with one word that is no root.
    #[inline(always)]
    fn pair_up(self, starts: &Starts, ways: &mut [Way], walks: &mut Vec<Walk>) {
        walks.clear();
        let Follows { starts: numbers, seconds, words } = &starts.follows;
        for ((&start, &second), &word) in numbers.iter().zip(seconds).zip(words) {
            if second as usize >= self.limit {
                self.cut(ways, start);
                continue;
            }
            let next = word_of(self.chunk.eight(second as usize));
            let (len, next_len) = (len_of_word(word), len_of_word(next));
            let end = second as usize + next_len;
            let is_short = len < ROOT && next_len > 0 && (next_len < ROOT || self.chunk.code(end) < FIRST_LETTER);
            let (end, run) = if is_short { (end, Run::of_words(word, next)) } else { self.first_run(starts, start) };
            let hash = self.index.hash(run);
            self.index.prefetch_run(hash);
            walks.push(Walk { start, end: end as u32, run, hash });
        }
    }

    /// The phrases that begin here must be found in the next chunk, where all of them are.
    fn cut(self, ways: &mut [Way], start: u32) {
        if let Some(way) = ways.get_mut(start as usize) {
            way.walk = CUT;
        }
    }

    /// The run that is looked up first, and where it ends.
    fn first_run(self, starts: &Starts, start: u32) -> (usize, Run) {
        let [place, end] =
            [&starts.places, &starts.ends].map(|list| list.get(start as usize).map_or(0, |at| *at as usize));
        let run = self.chunk.run(place, end);
        if end - place > ROOT {
            return (end, run);
        }
        let second = self.chunk.skip_spaces(end);
        let second_end = self.chunk.end_of_word(second);
        (second_end, run.then(self.chunk.run(second, second_end)))
    }

    /// Goes on with all walks, a word of each in turn, while the memory that they read is on its way.
    #[inline(always)]
    fn walk(self, ways: &mut [Way], candidates: &mut Vec<Candidate>, walks: &mut Vec<Walk>) {
        candidates.clear();
        for _ in 0..STEPS {
            self.look_up_runs(ways, candidates, walks);
            if walks.is_empty() {
                return;
            }
            walks.retain_mut(|walk| {
                let step = self.step(walk);
                if step == Step::Cut {
                    self.cut(ways, walk.start);
                }
                step == Step::Taken
            });
        }
        self.look_up_runs(ways, candidates, walks);
        for (walk, number) in walks.iter().zip(1..) {
            if let Some(way) = ways.get_mut(walk.start as usize) {
                way.walk = number;
            }
        }
    }

    /// Keeps the runs that a phrase may go on from, and adds those that may be one.
    #[inline(always)]
    fn look_up_runs(self, ways: &mut [Way], candidates: &mut Vec<Candidate>, walks: &mut Vec<Walk>) {
        // What is kept cannot be foreseen, so all are written.
        let (mut count, mut kept) = (candidates.len(), 0);
        candidates.resize(count + walks.len(), Candidate::default());
        for at in 0..walks.len() {
            let Some(&walk) = walks.get(at) else { break };
            let Some(way) = ways.get_mut(walk.start as usize) else { break };
            let known = self.index.known(walk.hash);
            self.index.prefetch_slot(walk.hash);
            if let Some(to) = candidates.get_mut(count) {
                *to = Candidate { end: walk.end, records: 0, hash: walk.hash, shorter: way.longest };
            }
            count += usize::from(known.ends);
            way.longest = if known.ends { count as u32 } else { way.longest };
            if let Some(to) = walks.get_mut(kept) {
                *to = walk;
            }
            kept += usize::from(known.goes_on);
        }
        candidates.truncate(count);
        walks.truncate(kept);
    }

    /// Goes on to the next word, and asks for the memory where the run is looked up.
    fn step(self, walk: &mut Walk) -> Step {
        let next = self.chunk.skip_spaces(walk.end as usize);
        if next >= self.limit {
            return Step::Cut;
        }
        if self.chunk.code(next) == STOP {
            return Step::End;
        }
        let end = self.chunk.end_of_word(next);
        walk.end = end as u32;
        walk.run = walk.run.then(self.chunk.run(next, end));
        walk.hash = self.index.hash(walk.run);
        self.index.prefetch_run(walk.hash);
        Step::Taken
    }

    /// Goes on with one walk to its end, which few need; returns the longest candidate, or none if the walk goes on
    /// behind the limit.
    #[cold]
    fn walk_on(self, mut walk: Walk, mut longest: u32, candidates: &mut Vec<Candidate>) -> Option<u32> {
        let first = candidates.len();
        loop {
            match self.step(&mut walk) {
                Step::Taken => {}
                Step::End => break,
                Step::Cut => return None,
            }
            let known = self.index.known(walk.hash);
            if known.ends {
                candidates.push(Candidate { end: walk.end, records: 0, hash: walk.hash, shorter: longest });
                longest = candidates.len() as u32;
            }
            if !known.goes_on {
                break;
            }
        }
        self.look_up_candidates(candidates.get_mut(first..).unwrap_or_default());
        Some(longest)
    }

    /// Finds the records of candidates.
    #[inline(always)]
    fn look_up_candidates(self, candidates: &mut [Candidate]) {
        for candidate in candidates {
            candidate.records = self.index.lookup(candidate.hash);
            self.index.prefetch_records(candidate.records);
        }
    }

    /// Calls `each` with end and id of every phrase of several words that begins at a place, by end, then by id.
    #[inline(always)]
    fn all<'c>(
        self,
        place: u32,
        longest_first: impl Iterator<Item = &'c Candidate>,
        of_run: &mut Vec<Candidate>,
        mut each: impl FnMut(u32, u32),
    ) {
        of_run.clear();
        of_run.extend(longest_first);
        for candidate in of_run.iter().rev() {
            let mut before = None;
            for id in self.verified(place, candidate) {
                if before.replace(id) != Some(id) {
                    each(candidate.end, id);
                }
            }
        }
    }

    /// The ids of the phrases that a candidate truly is, in order.
    #[inline]
    fn verified(self, place: u32, candidate: &Candidate) -> impl Iterator<Item = u32> + use<'a> {
        let end = candidate.end;
        let codes = self.chunk.slice(place as usize, end as usize);
        let is_phrase = move |record: &Record<'_>| {
            self.index.is(*record, codes, || {
                let found = self.found(Portable, place, end, 0);
                self.text.get(found.start..found.end).unwrap_or_default()
            })
        };
        let records = (candidate.records != 0).then(|| self.index.records(candidate.records));
        records.into_iter().flatten().filter(is_phrase).map(|record| record.id)
    }

    /// The match between two places among the codes.
    #[inline(always)]
    fn found<M: Machine>(self, machine: M, place: u32, end: u32, id: u32) -> Match {
        let (start, last) = self.chunk.bytes(machine, place as usize, (end as usize).wrapping_sub(1));
        let mut end = last + 1;
        while self.is_within_char(end) {
            end += 1;
        }
        Match { id, start: self.start_of_char(start), end }
    }

    /// True if a character goes on with this byte.
    #[inline(always)]
    fn is_within_char(self, byte: usize) -> bool {
        self.text.as_bytes().get(byte).is_some_and(|byte| (0x80..0xc0).contains(byte))
    }

    /// Where the character of a code begins in the text.
    #[inline(always)]
    fn start<M: Machine>(self, machine: M, code: usize) -> usize {
        self.start_of_char(self.chunk.bytes(machine, code, code).0)
    }

    /// Where the character that a byte is of begins; the code of a character may belong to any byte of it.
    #[inline(always)]
    fn start_of_char(self, mut byte: usize) -> usize {
        while self.is_within_char(byte) {
            byte -= 1;
        }
        byte
    }
}

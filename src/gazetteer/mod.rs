//! Finds the phrases of a lexicon in raw Persian text.

mod fold;
mod hash;
mod index;
mod scan;
mod search;
mod simd;
#[cfg(test)]
mod tests;

use index::Index;
use scan::Chunk;
use search::{Buffers, Search};

use crate::Error;

/// Bytes of text folded at a time: its codes and words then stay in the nearest caches.
const CHUNK: usize = 8 << 10;

/// The most text folded at a time. A phrase that stretches over more is not found.
const LARGEST_CHUNK: usize = 1 << 30;

/// Which of several overlapping matches are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchKind {
    /// The leftmost; of those the longest; of those the one with the lowest id; then on behind it.
    #[default]
    LeftmostLongest,
    /// Every match, also overlapping ones, by start, then by length, then by id.
    All,
}

/// Which instructions a search uses. All find the same; a gazetteer takes the fastest that the machine has.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Path {
    /// Those of every machine.
    #[default]
    Portable,
    /// AVX2 and BMI2.
    Avx2,
    /// AVX-512 with its byte permutations (VBMI and VBMI2), and BMI2.
    Avx512,
}

impl Path {
    /// What this machine has, the fastest last.
    #[must_use]
    pub fn available() -> Vec<Self> {
        [Self::Portable, Self::Avx2, Self::Avx512].into_iter().filter(|path| path.is_available()).collect()
    }

    /// True if this machine has it.
    #[must_use]
    pub fn is_available(self) -> bool {
        simd::is_available(self)
    }

    /// Name, for reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Avx2 => "AVX2",
            Self::Avx512 => "AVX-512",
        }
    }
}

/// One match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Match {
    id: u32,
    start: usize,
    end: usize,
}

impl Match {
    /// Id of the phrase.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }
    /// First byte, in the text as given.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }
    /// One past the last byte.
    #[must_use]
    pub fn end(&self) -> usize {
        self.end
    }
}

/// A set of phrases to find.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    index: Index,
    kind: MatchKind,
    path: Path,
}

impl Gazetteer {
    /// A builder without phrases.
    #[must_use]
    pub fn builder() -> GazetteerBuilder {
        GazetteerBuilder::default()
    }

    /// The key under which all spellings of a phrase are one.
    #[must_use]
    pub fn key(phrase: &str) -> String {
        fold::key(phrase)
    }

    /// Finds the phrases in a text.
    #[must_use]
    pub fn find_iter<'g, 't>(&'g self, text: &'t str) -> Matches<'g, 't> {
        self.find_in_chunks(text, CHUNK)
    }

    /// Finds the phrases in a text that is read `least` bytes at a time, or more where phrases are longer.
    fn find_in_chunks<'g, 't>(&'g self, text: &'t str, least: usize) -> Matches<'g, 't> {
        let (chunk, buffers) = (Chunk::default(), Buffers::default());
        Matches { gazetteer: self, text, at: 0, least, size: least, chunk, buffers, found: Vec::new(), next: 0 }
    }

    /// Bytes that the compiled phrases take on the heap.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        self.index.heap()
    }
}

/// The matches in a text, see [`Gazetteer::find_iter`].
#[derive(Clone, Debug)]
pub struct Matches<'g, 't> {
    gazetteer: &'g Gazetteer,
    text: &'t str,
    /// Where the next chunk begins.
    at: usize,
    /// How long it is,
    size: usize,
    /// and at the least.
    least: usize,
    chunk: Chunk,
    buffers: Buffers,
    /// The matches of the chunk at hand,
    found: Vec<Match>,
    /// and the first of them that has not been given.
    next: usize,
}

impl Iterator for Matches<'_, '_> {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        loop {
            if let Some(&found) = self.found.get(self.next) {
                self.next += 1;
                return Some(found);
            }
            if self.at >= self.text.len() {
                return None;
            }
            self.search();
        }
    }
}

impl std::iter::FusedIterator for Matches<'_, '_> {}

impl Matches<'_, '_> {
    /// Searches the next chunk.
    fn search(&mut self) {
        self.found.clear();
        self.next = 0;
        let start = self.at;
        let mut end = self.text.len().min(start.saturating_add(self.size));
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        let text = self.text.get(start..end).unwrap_or_default();
        let open = end < self.text.len();
        let Gazetteer { index, kind, path } = self.gazetteer;
        let Self { chunk, buffers, found, .. } = self;
        let read = simd::with(*path, || {
            chunk.read(*path, text);
            let search = Search { index, kind: *kind, text, chunk, open };
            search.run(buffers, |m| found.push(Match { id: m.id, start: start + m.start, end: start + m.end }))
        });
        // Where a long word or phrase holds the search up, longer chunks keep the time linear.
        self.size = match () {
            () if !open || read > text.len() / 2 => self.least,
            () if self.size < LARGEST_CHUNK => self.size * 2,
            () => self.size,
        };
        self.at = if read == 0 && self.size >= LARGEST_CHUNK { end } else { start + read };
    }
}

/// Builds a [`Gazetteer`].
#[derive(Clone, Debug, Default)]
pub struct GazetteerBuilder {
    phrases: Vec<(u32, String)>,
    kind: MatchKind,
    path: Option<Path>,
}

impl GazetteerBuilder {
    /// Which of several overlapping matches are reported.
    #[must_use]
    pub fn match_kind(mut self, kind: MatchKind) -> Self {
        self.kind = kind;
        self
    }

    /// Adds phrases with their ids. Several phrases may have one id.
    #[must_use]
    pub fn phrases<I, S>(mut self, phrases: I) -> Self
    where
        I: IntoIterator<Item = (u32, S)>,
        S: AsRef<str>,
    {
        self.phrases.extend(phrases.into_iter().map(|(id, phrase)| (id, phrase.as_ref().to_owned())));
        self
    }

    /// Makes searches use other instructions than the fastest; for tests and measurements.
    #[doc(hidden)]
    #[must_use]
    pub fn path(mut self, path: Path) -> Self {
        self.path = Some(path);
        self
    }

    /// Compiles the phrases.
    ///
    /// # Errors
    /// Names the first phrase that cannot be used, and why: it has no letter and no digit, or more than a gigabyte.
    /// Fails without naming one if all phrases together take more than 4 GiB.
    pub fn build(self) -> Result<Gazetteer, Error> {
        let fastest = || Path::available().pop().unwrap_or_default();
        let path = self.path.filter(|path| path.is_available()).unwrap_or_else(fastest);
        Ok(Gazetteer { index: Index::new(&self.phrases)?, kind: self.kind, path })
    }
}

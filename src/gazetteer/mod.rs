//! Finds the phrases of a lexicon in Persian text as it was written, whatever way it was typed.
//!
//! ```
//! use khabar::Gazetteer;
//!
//! let phrases = [(1, "رئیس\u{200c}جمهور"), (2, "وزیر تعاون، کار و رفاه اجتماعی")];
//! let gazetteer = Gazetteer::builder().phrases(phrases).build()?;
//! let text = "رئيس جمهور و وزیر تعاون، كار و رفاه اجتماعی آمدند.";
//! let found: Vec<_> = gazetteer.find_iter(text).map(|m| (m.id(), &text[m.start()..m.end()])).collect();
//! assert_eq!(found, [(1, "رئيس جمهور"), (2, "وزیر تعاون، كار و رفاه اجتماعی")]);
//! # Ok::<(), khabar::Error>(())
//! ```
//!
//! # What matches
//!
//! Text need not be normalized; offsets are bytes of the text as given.
//!
//! - **Letters.** Variants of a letter are one: those of Arabic keyboards (ي, ك), ة and ۀ for ه, أ and إ for ا, ؤ for
//!   و, presentation forms and ligatures, upper and lower case, accented letters. آ and ئ are letters of their own.
//!   Letters of different scripts never match each other. The digits of ASCII, Persian and Arabic are one.
//! - **What does not count.** Vowel signs, tatweel, combining accents, marks of direction, joiners, control characters,
//!   and the half-space in a text.
//! - **Spaces.** Where a phrase has a space or a half-space, the text may have white space, a half-space or nothing, in
//!   any mixture: «رئیس‌جمهور» and «رئیس جمهور» match «رئیس‌جمهور», «رئیس جمهور» and «رئیسجمهور». Where a phrase has
//!   neither, the text must have no white space: «مادر» does not match «ما در».
//! - **Punctuation.** Every mark is a word. A mark in a phrase must stand in the text, with or without space around it
//!   («تعاون ،کار»), and a phrase does not match across a mark that it has not: «وزیر تعاون کار» is not found in
//!   «وزیر تعاون، کار». Marks with one function are one: commas, semicolons, question marks, full stops, dashes,
//!   slashes, quotation marks of all shapes, apostrophes.
//! - **Lines.** No match crosses a line end. In a phrase a line end is white space.
//! - **Words.** A match is whole words; a word is a run of letters and digits, so a suffix behind a half-space belongs
//!   to it («کتاب» is not found in «کتاب‌ها»). Of scripts that write without spaces only whole runs match.
//! - **Where a match begins and ends.** At its first letter or mark, and behind its last: before vowel signs, tatweel,
//!   half-spaces or marks of direction that follow it.
//! - **Overlaps.** As [`MatchKind`] says. Phrases may be given twice, and several may have one id; the order in which
//!   phrases are given makes no difference.
//!
//! # What it costs
//!
//! Searching takes time linear in the text: each word is hashed once and looked up in a filter that fits into the nearest
//! cache, which most words do not pass. From a word that phrases begin with, the search goes on word by word as long as
//! a phrase does, so no text takes more than its length times the number of words of the longest phrase that it has the
//! beginning of. Memory while searching is some 150 KB, and more only if a phrase or a word is longer than that.
//!
//! Building takes time n log n. Compiled, a phrase of more than one word or more than eight letters takes its letters (a
//! byte each, a byte for each space), 8 bytes of id and length, 12 bytes of table, and 1.5 bytes of filter for itself and
//! for each run of words that it begins with and no other phrase does, however many ways there are to space it. A word
//! of up to eight letters that is a phrase, or that phrases begin with, takes 32 bytes of table and up to 3 of filter.
//! A compiled gazetteer can be stored as bytes; reading them takes a twentieth to a fortieth of the time that compiling does.
//!
//! A hash only finds candidates. Every match is compared with its phrase letter by letter before it is reported, or is
//! a single word of up to eight letters, whose 64 bits are its hash in another order; so no two texts are taken for each
//! other. Machines with AVX-512 or AVX2 fold 64 bytes of text at once; all find the same.
//!
//! A phrase that stretches over more than a gigabyte of text is not found; no other limit depends on the text.

mod filter;
mod fold;
mod hash;
mod index;
mod scan;
mod seal;
mod search;
mod simd;
mod tables;
#[cfg(test)]
mod tests;

use index::Index;
use scan::Chunk;
use search::{Buffers, Search};

use crate::Error;
use crate::stored::{Reader, Writer};

/// Bytes of text folded at a time: its codes and words then stay in the nearest caches. Whole blocks, and what is read
/// behind the last.
const CHUNK: usize = (16 << 10) + scan::BEHIND;

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

    /// The same match in a text with `by` bytes before it.
    #[inline(always)]
    fn moved(self, by: usize) -> Self {
        Self { id: self.id, start: self.start + by, end: self.end + by }
    }
}

/// A set of phrases to find. See the [module](self).
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

    /// The key under which all spellings of a phrase are one: its letters and marks, folded, without spaces.
    ///
    /// Phrases with one key differ in where text may have spaces at most.
    #[must_use]
    pub fn key(phrase: &str) -> String {
        fold::key(phrase)
    }

    /// Appends the key of a phrase to `keys`.
    pub(crate) fn push_key(phrase: &str, keys: &mut String) {
        fold::push_key(phrase, keys);
    }

    /// Compiles phrases that are the caller's, as [`GazetteerBuilder::build`] does.
    pub(crate) fn compile(phrases: &[(u32, &str)], kind: MatchKind) -> Result<Self, Error> {
        let path = Path::available().pop().unwrap_or_default();
        Ok(Self { index: Index::new(phrases)?, kind, path })
    }

    /// The compiled phrases as bytes, which [`Gazetteer::from_bytes`] reads in a fraction of the time that compiling
    /// takes. About as many as [`Gazetteer::heap_bytes`]; the same on every machine.
    ///
    /// ```
    /// use khabar::Gazetteer;
    ///
    /// let compiled = Gazetteer::builder().phrases([(7, "بندر عباس")]).build()?;
    /// let loaded = Gazetteer::from_bytes(&compiled.to_bytes())?;
    /// assert_eq!(loaded.find_iter("از بندرعباس").map(|m| m.id()).collect::<Vec<_>>(), [7]);
    /// # Ok::<(), khabar::Error>(())
    /// ```
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = Writer::default();
        to.u32(self.kind as u32);
        self.index.store(&mut to);
        seal::closed(&to.finish())
    }

    /// The gazetteer that [`Gazetteer::to_bytes`] of the same version of this crate stored.
    ///
    /// # Errors
    /// If the bytes are not such, were changed, or break off. A checksum guards against accidents, not against bytes made
    /// to deceive, which may find what is no phrase; none make it panic or read what is not theirs.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        Self::load(bytes).ok_or_else(|| {
            let what =
                "these are not the bytes of a gazetteer, or of another version's; build it from its phrases again";
            Error::gazetteer(None, what.to_owned())
        })
    }

    fn load(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader::new(seal::opened(bytes)?);
        let kind = [MatchKind::LeftmostLongest, MatchKind::All].into_iter().nth(from.u32()? as usize)?;
        let path = Path::available().pop().unwrap_or_default();
        Some(Self { index: Index::load(&mut from)?, kind, path })
    }

    /// Finds the phrases in a text, in order. See the [module](self) for what matches, and for what it costs.
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

    #[inline]
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
        let read = simd::run(*path, Search { index, kind: *kind, text, start, chunk, buffers, found, open });
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

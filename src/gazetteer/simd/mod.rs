//! What is done in the instructions of one machine or another, and what goes without checks: the one place with unsafe
//! code, with the modules in it.
//!
//! All machines do the same. The kernels that fold 64 bytes of text do what `Chunk::fold_block` does, and leave to it
//! every block with a character that their tables do not hold. A block that they fold may begin and end within a
//! character: its code belongs to one of its bytes.
#![allow(unsafe_code)]

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

use super::Path;
use super::filter::Words;
use super::fold::{Codes, FIRST_LETTER, STOP};
use super::hash::{hash_word, len_of_word};
use super::index::Root;
use super::scan::{BLOCK, Chunk, letters, select, word_of};
use super::tables::Pairs;

/// The words that phrases may begin with, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Hits {
    /// Where they begin among the codes.
    pub(super) places: Vec<u32>,
    /// Their codes, the first in the lowest byte: all, or the first eight.
    pub(super) words: Vec<u64>,
    /// For some words at a time, which of them the filter has; not every machine needs it.
    #[cfg(target_arch = "x86_64")]
    kept: Vec<u8>,
}

/// Words that are a phrase, or that a phrase may go on from, in order; a list for each of what is known of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Starts {
    /// Where they begin and end among the codes.
    pub(super) places: Vec<u32>,
    pub(super) ends: Vec<u32>,
    /// The phrases that they are, see [`Index::ids`](super::index::Index::ids).
    pub(super) ids: Vec<u32>,
    /// Those that a phrase may go on from.
    pub(super) follows: Follows,
}

/// The starts that something follows, in order; a list for each of what is known of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Follows {
    /// Which start.
    pub(super) starts: Vec<u32>,
    /// Where the word behind it begins; where it begins itself, if it is no root.
    pub(super) seconds: Vec<u32>,
    /// Its first codes, see [`Hits::words`].
    pub(super) words: Vec<u64>,
}

impl Starts {
    /// Words that may be written beyond those that are kept.
    const BEYOND: usize = 4;

    /// Makes room for so many words, none of them kept.
    fn room(&mut self, most: usize) -> Room {
        let Self { places, ends, ids, follows } = self;
        for list in [&mut *places, ends, ids, &mut follows.starts, &mut follows.seconds] {
            list.clear();
            list.reserve(most + Self::BEYOND);
        }
        follows.words.clear();
        follows.words.reserve(most + Self::BEYOND);
        Room {
            places: places.as_mut_ptr(),
            ends: ends.as_mut_ptr(),
            ids: ids.as_mut_ptr(),
            starts: follows.starts.as_mut_ptr(),
            seconds: follows.seconds.as_mut_ptr(),
            words: follows.words.as_mut_ptr(),
            count: 0,
            following: 0,
        }
    }

    /// Takes what has been kept.
    ///
    /// # Safety
    /// So many must have been written, to the room that was made last.
    unsafe fn take(&mut self, count: usize, following: usize) {
        let Self { places, ends, ids, follows } = self;
        // SAFETY: see above.
        unsafe {
            [places, ends, ids].into_iter().for_each(|list| list.set_len(count));
            [&mut follows.starts, &mut follows.seconds].into_iter().for_each(|list| list.set_len(following));
            follows.words.set_len(following);
        }
    }
}

/// Room for words that are kept: all are written, which need not be foreseen, and some of them count.
struct Room {
    places: *mut u32,
    ends: *mut u32,
    ids: *mut u32,
    starts: *mut u32,
    seconds: *mut u32,
    words: *mut u64,
    /// How many starts count,
    count: usize,
    /// and how many of those that something follows.
    following: usize,
}

impl Room {
    /// Writes one word, and keeps it if it is a phrase, or if one may go on from it with the letter that follows.
    ///
    /// # Safety
    /// No more words than there is room for.
    #[inline(always)]
    unsafe fn put(&mut self, chunk: &Chunk, place: u32, word: u64, root: Root) {
        let end = place as usize + len_of_word(word);
        let is_long = word >> 56 != 0 && chunk.code(end) >= FIRST_LETTER;
        let (end, ids, (second, code)) = if is_long {
            // Too long for a root; few words are.
            (chunk.end_of_word(end), 0, (place as usize, STOP))
        } else {
            (end, root.ids(), chunk.behind_spaces(end))
        };
        let goes_on = is_long | root.goes_on_with(code) & (code != STOP);
        // SAFETY: there is room, see above.
        unsafe {
            self.places.add(self.count).write(place);
            self.ends.add(self.count).write(end as u32);
            self.ids.add(self.count).write(ids);
            self.starts.add(self.following).write(self.count as u32);
            self.seconds.add(self.following).write(second as u32);
            self.words.add(self.following).write(word);
        }
        self.count += usize::from(goes_on | (ids != 0));
        self.following += usize::from(goes_on);
    }
}

/// Keeps words one by one.
#[inline(always)]
fn keep(chunk: &Chunk, places: &[u32], words: &[u64], roots: &[Root], starts: &mut Starts) {
    let mut room = starts.room(places.len());
    for ((&place, &word), &root) in places.iter().zip(words).zip(roots) {
        // SAFETY: there is room for as many as there are places.
        unsafe { room.put(chunk, place, word, root) };
    }
    // SAFETY: so many have been written.
    unsafe { starts.take(room.count, room.following) };
}

/// The steps that machines take each in its own way.
pub(super) trait Machine: Copy {
    /// Folds a text to codes and blocks.
    fn fold(self, codes: &Codes, chunk: &mut Chunk, text: &str);

    /// Finds the words of letters that may begin a phrase: those that the filter has.
    fn sift(self, chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits);

    /// Keeps the words that are phrases, or that a phrase may go on from with the letter that follows.
    fn keep(self, chunk: &Chunk, places: &[u32], words: &[u64], roots: &[Root], starts: &mut Starts);

    /// The place of the `nth` bit that is set.
    fn select(self, mask: u64, nth: u32) -> u32;

    /// Of `values` the one whose key is `key`, 0 if none is. Keys must differ, but for those whose value is 0.
    fn value_of(self, key: u64, keys: &[u64; 4], values: &[u64; 4]) -> u64;
}

/// What is done by a [`Machine`].
pub(super) trait Task {
    type Done;
    fn run<M: Machine>(self, machine: M) -> Self::Done;
}

/// Runs a task in the way of `path`, or portably if the machine lacks what the path needs. What the task inlines is
/// compiled for the instructions of the path.
#[inline]
pub(super) fn run<T: Task>(path: Path, task: T) -> T::Done {
    #[cfg(target_arch = "x86_64")]
    match path {
        Path::Avx512 => {
            if let Some(machine) = avx512::Avx512::new() {
                return machine.run(task);
            }
        }
        Path::Avx2 => {
            if let Some(machine) = avx2::Avx2::new() {
                return machine.run(task);
            }
        }
        Path::Portable => {}
    }
    task.run(Portable)
}

/// True if this machine can search in the way of `path`.
pub(super) fn is_available(path: Path) -> bool {
    match path {
        Path::Portable => true,
        #[cfg(target_arch = "x86_64")]
        Path::Avx2 => avx2::Avx2::new().is_some(),
        #[cfg(target_arch = "x86_64")]
        Path::Avx512 => avx512::Avx512::new().is_some(),
        #[cfg(not(target_arch = "x86_64"))]
        _ => false,
    }
}

/// Asks for the memory of an item that is soon to be read.
#[inline(always)]
pub(super) fn prefetch<T>(items: &[T], at: usize) {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: SSE is part of x86-64, and prefetching touches nothing that the program can see, whatever the address.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(items.as_ptr().wrapping_add(at).cast()) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = (items, at);
}

/// What every machine can do.
#[derive(Clone, Copy)]
pub(super) struct Portable;

impl Machine for Portable {
    #[inline(always)]
    fn fold(self, codes: &Codes, chunk: &mut Chunk, text: &str) {
        chunk.fold_with(codes, text, Pairs::get());
    }

    #[inline(always)]
    fn sift(self, chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits) {
        sift(chunk, words, factor, hits);
    }

    #[inline(always)]
    fn keep(self, chunk: &Chunk, places: &[u32], words: &[u64], roots: &[Root], starts: &mut Starts) {
        keep(chunk, places, words, roots, starts);
    }

    #[inline(always)]
    fn select(self, mask: u64, nth: u32) -> u32 {
        select(mask, nth)
    }

    #[inline(always)]
    fn value_of(self, key: u64, keys: &[u64; 4], values: &[u64; 4]) -> u64 {
        keys.iter().zip(values).fold(0, |found, (other, value)| {
            // All ones if they are equal; said in this way it does not become a branch.
            let differ = other ^ key;
            let same = ((differ | differ.wrapping_neg()) >> 63).wrapping_sub(1);
            found | value & same
        })
    }
}

/// Finds the words that may begin a phrase, one by one.
#[inline(always)]
fn sift(chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits) {
    let Hits { places, words: found, .. } = hits;
    find_places(letters, chunk, places);
    let codes = chunk.padded();
    found.clear();
    found.reserve(places.len() + 1);
    let (room, to, mut kept) = (found.as_mut_ptr(), places.as_mut_ptr(), 0);
    for at in 0..places.len() {
        // SAFETY: below the number of places.
        let place = unsafe { to.add(at).read() };
        // SAFETY: the place is that of a code, behind which there are `PADDING` bytes, more than eight.
        let eight = unsafe { codes.as_ptr().add(place as usize).cast::<[u8; 8]>().read() };
        let word = word_of(u64::from_le_bytes(eight));
        // SAFETY: no more words are kept than were read, and there is room for one more than there are.
        unsafe {
            room.add(kept).write(word);
            to.add(kept).write(place);
        }
        kept += usize::from(words.has(hash_word(word, factor), word >> 56 != 0));
    }
    places.truncate(kept);
    // SAFETY: so many have been written.
    unsafe { found.set_len(kept) };
}

/// Finds where words begin; `letters` says which codes of a block are letters.
#[inline(always)]
fn find_places(letters: impl Fn(&[u8; BLOCK]) -> u64, chunk: &Chunk, places: &mut Vec<u32>) {
    /// Words that are written at a time; few blocks begin more.
    const AT_ONCE: usize = 16;
    places.clear();
    // A word is a letter at least, with something behind it.
    places.reserve(chunk.len() / 2 + 1 + 2 * AT_ONCE);
    let to = places.as_mut_ptr();
    let (mut before, mut base, mut len) = (0, 0, 0);
    for block in chunk.padded().as_chunks::<BLOCK>().0.iter().take(chunk.len().div_ceil(BLOCK)) {
        let letters = letters(block);
        let mut starts = letters & !(letters << 1 | before);
        before = letters >> 63;
        let count = starts.count_ones() as usize;
        let mut from = 0;
        // How many there are cannot be foreseen, so more are written than there are.
        while {
            for at in from..from + AT_ONCE {
                // SAFETY: there is room for as many as there are, and for those that are written beyond them.
                unsafe { to.add(len + at).write(base + starts.trailing_zeros()) };
                starts &= starts.wrapping_sub(1);
            }
            from += AT_ONCE;
            from < count
        } {}
        len += count;
        base += BLOCK as u32;
    }
    // SAFETY: so many have been written.
    unsafe { places.set_len(len) };
}

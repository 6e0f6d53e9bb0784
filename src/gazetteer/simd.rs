//! What is done in the instructions of one machine or another, and what goes without checks: the one place with unsafe
//! code.
//!
//! All machines do the same. The kernels that fold 64 bytes of text do what `Chunk::fold_block` does, and leave to it
//! every block with a character that their tables do not hold. A block that they fold may begin and end within a
//! character: its code belongs to one of its bytes.
#![allow(unsafe_code)]

use std::sync::LazyLock;

use super::Path;
use super::filter::Words;
use super::fold::{Codes, FIRST_LETTER, NOTHING, SLOW, STOP};
use super::hash::{hash_word, len_of_word};
use super::index::Root;
use super::scan::{BEHIND, BLOCK, Chunk, Kernel, letters, push_codes, select, word_of};

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
            if let Some(machine) = x86::Avx512::new() {
                return machine.run(task);
            }
        }
        Path::Avx2 => {
            if let Some(machine) = x86::Avx2::new() {
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
        Path::Avx2 => x86::Avx2::new().is_some(),
        #[cfg(target_arch = "x86_64")]
        Path::Avx512 => x86::Avx512::new().is_some(),
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

/// For every two bytes that may follow each other in text, the code of the character that they begin or end with:
/// [`NOTHING`] within a character, [`SLOW`] for what is in no table.
struct Pairs(Box<[u8; 1 << 16]>);

impl Pairs {
    /// First byte of the characters from U+2000 to U+203F; the second is [`Pairs::GENERAL_SECOND`].
    const GENERAL: u8 = 0xe2;
    const GENERAL_SECOND: u8 = 0x80;

    /// The one table, made at first use.
    fn get() -> &'static Self {
        static PAIRS: LazyLock<Pairs> = LazyLock::new(|| {
            let codes = Codes::get();
            let pairs: Box<[u8]> = (0..=u16::MAX).map(|pair| Pairs::code(codes, pair.to_le_bytes())).collect();
            Pairs(pairs.try_into().unwrap_or_else(|_| unreachable!("it is as long as that")))
        });
        &PAIRS
    }

    fn code(codes: &Codes, [first, second]: [u8; 2]) -> u8 {
        let code = match (first, second) {
            (..0x80, _) => codes.short.get(usize::from(first)),
            // Three bytes beginning like this are told apart by the last two.
            (Self::GENERAL_SECOND, 0x80..0xc0) => codes.general.get(usize::from(second & 0x3f)),
            (0x80..0xc0, _) | (Self::GENERAL, Self::GENERAL_SECOND) => Some(&NOTHING),
            (0xc0..0xe0, _) => codes.short.get(usize::from(first & 0x1f) << 6 | usize::from(second & 0x3f)),
            _ => None,
        };
        code.copied().unwrap_or(SLOW)
    }

    #[inline(always)]
    fn at(&self, pair: [u8; 2]) -> u8 {
        self.0.get(usize::from(u16::from_le_bytes(pair))).copied().unwrap_or(SLOW)
    }
}

impl Kernel for Pairs {
    /// Byte by byte.
    #[inline(always)]
    fn fold(&self, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64> {
        let mut codes = [0; BLOCK];
        let (mut len, mut keep) = (0, 0u64);
        for (&first, &second) in bytes.iter().zip(bytes.get(1..)?).take(BLOCK) {
            let code = self.at([first, second]);
            if let Some(to) = codes.get_mut(len % BLOCK) {
                *to = code;
            }
            let counts = code != NOTHING;
            len += usize::from(counts);
            keep = keep << 1 | u64::from(counts);
        }
        // A character whose code belongs to its second byte must not be cut before it.
        let is_slow = codes.iter().fold(0, |most, &code| most.max(code)) == SLOW;
        if is_slow || bytes.get(BLOCK - 1) == Some(&Self::GENERAL) {
            return None;
        }
        push_codes(to, &codes, len);
        Some(keep.reverse_bits())
    }
}

/// The codes of the characters that news is written in, by the halves of their bytes, in tables of sixteen: in a row of
/// characters with one high half, the code is a number of the row less the low half, for the low halves in some sets.
/// Where codes are not so, the row has a page, or the character is left to slower ways.
#[cfg(target_arch = "x86_64")]
struct Rows {
    /// The number of each row: of one byte, by the high half; of two, by the last four bits of what
    /// [`Rows::FIRST_BYTE`] tells. 0 where there is no row.
    bases: [[u8; 16]; 2],
    /// The sets of low halves for which the code is right, one bit for each of [`Rows::SETS`].
    classes: [[u8; 16]; 2],
    /// The sets that each low half is in.
    lows: [u8; 16],
    /// The codes of the rows [`Rows::PAGES`].
    pages: [[u8; 16]; 3],
    /// The code of « and ».
    quote: u8,
}

#[cfg(target_arch = "x86_64")]
impl Rows {
    /// Of two bytes, those that begin with this or one of the three next have rows: U+0600 to U+06FF. The row is four
    /// times the last two bits of the first byte, and the high half of the second.
    const FIRST_BYTE: u8 = 0xd8;

    /// The rows with pages: controls, of one byte, and two of Arabic letters and signs.
    const PAGES: [u8; 3] = [0x0, 0xa, 0xc];

    /// Sets of low halves. The first two are digits, and the letters of most rows; the others are what news has of rows
    /// that it has little of: the last of `pqrstuvwxyz` and of ذرزژسشصضطظعغ, ،, ؛ and ؟, پ, چ and ژ, ک and گ.
    const SETS: [u16; 8] =
        [0x03ff, 0xfffe, 1 << 0xa, 1 << 0xc, 1 << 0xb | 1 << 0xf, 1 << 0xe, 1 << 6 | 1 << 8, 1 << 9 | 1 << 0xf];

    /// What news writes, of rows without pages.
    const COMMON: &str = " !\"#$%&'()*+,-./0123456789:;<=>?abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\
        ذرزسشصضطظعغپچژکگی،؛؟٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

    /// The tables, made at first use.
    fn get() -> &'static Self {
        static ROWS: LazyLock<Rows> = LazyLock::new(|| Rows::new(Codes::get()));
        &ROWS
    }

    fn new(codes: &Codes) -> Self {
        let code = |at: usize| codes.short.get(at).copied().unwrap_or(SLOW);
        let row = |first: usize| -> [u8; 16] { std::array::from_fn(|low| code(first + low)) };
        // The second bytes of characters begin with the high half 8.
        let first_of_two = |number: u8| 0x600 + 16 * usize::from(number.wrapping_sub(8) % 16);
        let [page, pages @ ..] = Self::PAGES;
        let one: [(u8, u8); 16] = std::array::from_fn(|high| match high {
            0..8 => Self::base_and_class(16 * high, &row(16 * high), high == usize::from(page)),
            _ => (0, 0),
        });
        let two: [(u8, u8); 16] = std::array::from_fn(|number| {
            let (number, first) = (number as u8, first_of_two(number as u8));
            Self::base_and_class(first, &row(first), pages.contains(&number))
        });
        let [arabic, next] = pages;
        Self {
            bases: [one, two].map(|rows| rows.map(|(base, _)| base)),
            classes: [one, two].map(|rows| rows.map(|(_, class)| class)),
            lows: std::array::from_fn(|low| Self::sets(|set| set >> low & 1 == 1)),
            pages: [row(16 * usize::from(page)), row(first_of_two(arabic)), row(first_of_two(next))],
            quote: code('«' as usize),
        }
    }

    /// The number of a row with which most of what is common is right, and the sets for which it is.
    fn base_and_class(first: usize, row: &[u8; 16], has_page: bool) -> (u8, u8) {
        let common = Self::COMMON.chars().filter_map(|c| (c as usize).checked_sub(first)).filter(|low| *low < 16);
        let common = common.fold(0, |common, low| common | 1_u16 << low);
        let class = |base: u8| {
            let is_right = |&(low, &code): &(u8, &u8)| code != SLOW && (has_page || base.wrapping_sub(low) == code);
            let right = (0..).zip(row).filter(is_right).fold(0, |right, (low, _)| right | 1 << low);
            Self::sets(|set| set & !right == 0)
        };
        let known = |class: u8| {
            let of_class = (0..).zip(Self::SETS).filter(|(at, _)| class >> at & 1 == 1);
            of_class.fold(0, |known, (_, set)| known | set)
        };
        let base = (0..=u8::MAX).max_by_key(|base| (known(class(*base)) & common).count_ones()).unwrap_or(0);
        (base, class(base))
    }

    /// A bit for each of the sets of which something holds.
    fn sets(holds: impl Fn(u16) -> bool) -> u8 {
        (0..).zip(Self::SETS).fold(0, |sets, (at, set)| sets | u8::from(holds(set)) << at)
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;

    use super::super::filter::Words;
    use super::super::fold::{Codes, FIRST_LETTER, NOTHING, SLOW, SPACE};
    use super::super::index::Root;
    use super::super::scan::{BEHIND, BLOCK, Chunk, Kernel, PADDING};
    use super::{Hits, Machine, Pairs, Rows, Starts, Task, find_places};

    /// AVX2 and the instructions on bits that came with it. There is a value only where the machine has them.
    #[derive(Clone, Copy)]
    pub(super) struct Avx2(());

    impl Avx2 {
        pub(super) fn new() -> Option<Self> {
            let has = is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("bmi1")
                && is_x86_feature_detected!("bmi2")
                && is_x86_feature_detected!("lzcnt")
                && is_x86_feature_detected!("popcnt");
            has.then_some(Self(()))
        }

        pub(super) fn run<T: Task>(self, task: T) -> T::Done {
            // SAFETY: the machine has what the function is compiled for, see the type.
            unsafe { self.run_with(task) }
        }

        #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
        fn run_with<T: Task>(self, task: T) -> T::Done {
            task.run(self)
        }
    }

    impl Machine for Avx2 {
        #[inline(always)]
        fn fold(self, codes: &Codes, chunk: &mut Chunk, text: &str) {
            // SAFETY: the machine has what this is compiled for, see the type.
            let tables = unsafe { TablesAvx2::new(Rows::get(), Pairs::get()) };
            chunk.fold_with(codes, text, &tables);
        }

        #[inline(always)]
        fn sift(self, chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits) {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { sift_avx2(chunk, words, factor, hits) };
        }

        #[inline(always)]
        fn keep(self, chunk: &Chunk, places: &[u32], words: &[u64], roots: &[Root], starts: &mut Starts) {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { keep_fours(chunk, places, words, roots, starts) };
        }

        #[inline(always)]
        fn select(self, mask: u64, nth: u32) -> u32 {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { select(mask, nth) }
        }

        #[inline(always)]
        fn value_of(self, key: u64, keys: &[u64; 4], values: &[u64; 4]) -> u64 {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { value_of(key, keys, values) }
        }
    }

    /// AVX-512 with its byte permutations (VBMI and VBMI2), and all of [`Avx2`]. There is a value only where the machine
    /// has them.
    #[derive(Clone, Copy)]
    pub(super) struct Avx512(());

    impl Avx512 {
        pub(super) fn new() -> Option<Self> {
            let has = Avx2::new().is_some()
                && is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512vbmi")
                && is_x86_feature_detected!("avx512vbmi2");
            has.then_some(Self(()))
        }

        pub(super) fn run<T: Task>(self, task: T) -> T::Done {
            // SAFETY: the machine has what the function is compiled for, see the type.
            unsafe { self.run_with(task) }
        }

        #[target_feature(enable = "avx2,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2")]
        #[target_feature(enable = "bmi1,bmi2,lzcnt,popcnt")]
        fn run_with<T: Task>(self, task: T) -> T::Done {
            task.run(self)
        }
    }

    impl Machine for Avx512 {
        #[inline(always)]
        fn fold(self, codes: &Codes, chunk: &mut Chunk, text: &str) {
            // SAFETY: the machine has what this is compiled for, see the type.
            let tables = unsafe { Tables512::new(codes) };
            chunk.fold_with(codes, text, &tables);
        }

        #[inline(always)]
        fn sift(self, chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits) {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { sift_avx512(chunk, words, factor, hits) };
        }

        #[inline(always)]
        fn keep(self, chunk: &Chunk, places: &[u32], words: &[u64], roots: &[Root], starts: &mut Starts) {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { keep_fours(chunk, places, words, roots, starts) };
        }

        #[inline(always)]
        fn select(self, mask: u64, nth: u32) -> u32 {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { select(mask, nth) }
        }

        #[inline(always)]
        fn value_of(self, key: u64, keys: &[u64; 4], values: &[u64; 4]) -> u64 {
            // SAFETY: the machine has what this is compiled for, see the type.
            unsafe { value_of(key, keys, values) }
        }
    }

    #[inline]
    #[target_feature(enable = "bmi1,bmi2")]
    fn select(mask: u64, nth: u32) -> u32 {
        _pdep_u64(1 << (nth & 63), mask).trailing_zeros()
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn value_of(key: u64, keys: &[u64; 4], values: &[u64; 4]) -> u64 {
        // SAFETY: 32 bytes are there to be read of each.
        let [keys, values] = [keys, values].map(|four| unsafe { _mm256_loadu_si256(four.as_ptr().cast()) });
        let same = _mm256_cmpeq_epi64(keys, _mm256_set1_epi64x(key as i64));
        let found = _mm256_and_si256(values, same);
        let found = _mm_or_si128(_mm256_castsi256_si128(found), _mm256_extracti128_si256::<1>(found));
        _mm_cvtsi128_si64(_mm_or_si128(found, _mm_unpackhi_epi64(found, found))) as u64
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn letters_avx2(codes: &[u8; BLOCK]) -> u64 {
        let first = _mm256_set1_epi8(FIRST_LETTER as i8);
        let half = |from: usize| {
            // SAFETY: 32 bytes are there to be read from 0 and from 32.
            let half = unsafe { _mm256_loadu_si256(codes.as_ptr().wrapping_add(from).cast()) };
            u64::from(_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_max_epu8(half, first), half)) as u32)
        };
        half(0) | half(32) << 32
    }

    /// For a choice of four.
    #[derive(Clone, Copy)]
    #[repr(C, align(32))]
    struct Four {
        /// Of four numbers of 64 bits, as halves, the chosen ones in front.
        halves: [u32; 8],
        /// The lower half of each of them; for the first four.
        lower: [u32; 8],
        /// Of four numbers of 32 bits the chosen ones in front.
        chosen: [u32; 4],
        /// How many are chosen before each.
        before: [u32; 4],
    }

    /// For every choice of four.
    #[allow(
        clippy::indexing_slicing,
        reason = "worked out by the compiler, which has no other way to write to an array"
    )]
    static FOURS: [Four; 16] = {
        let mut fours = [Four { halves: [0; 8], lower: [0; 8], chosen: [0; 4], before: [0; 4] }; 16];
        let mut choice = 0;
        while choice < 16 {
            let four = &mut fours[choice];
            let (mut at, mut len) = (0, 0);
            while at < 4 {
                four.before[at] = len as u32;
                if choice >> at & 1 == 1 {
                    four.chosen[len] = at as u32;
                    four.lower[len] = 2 * at as u32;
                    four.halves[2 * len] = 2 * at as u32;
                    four.halves[2 * len + 1] = 2 * at as u32 + 1;
                    len += 1;
                }
                at += 1;
            }
            choice += 1;
        }
        fours
    };

    /// What there is for a choice of four, given by its bits.
    #[inline(always)]
    fn four(choice: usize) -> &'static Four {
        // There are sixteen.
        FOURS.get(choice & 15).unwrap_or(&FOURS[0])
    }

    /// Four words at a time. In steps, as what is read may have to wait for what was written before, if it is not known
    /// yet where.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    fn sift_avx2(chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits) {
        let Hits { places, words: found, kept } = hits;
        find_places(|codes| letters_avx2(codes), chunk, places);
        cut_and_filter(chunk, words, factor, places, found, kept);
        keep_chosen(kept, places, found);
    }

    /// Finds the words at some places, and which of them the filter has, four bits of each byte.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    fn cut_and_filter(
        chunk: &Chunk,
        words: &Words,
        factor: u64,
        places: &mut Vec<u32>,
        found: &mut Vec<u64>,
        kept: &mut Vec<u8>,
    ) {
        let codes = chunk.padded();
        let (cells, [short, long], first_long) = words.parts();
        let all = |number: u64| _mm256_set1_epi64x(number as i64);
        // The last four are full, the first codes in the place of those that are missing.
        let (count, fours) = (places.len(), places.len().div_ceil(4));
        places.resize(4 * fours, 0);
        found.clear();
        found.reserve(4 * fours);
        kept.clear();
        kept.reserve(fours);
        let (to_found, to_kept) = (found.as_mut_ptr(), kept.as_mut_ptr());
        for (nth, four) in places.as_chunks::<4>().0.iter().enumerate() {
            // SAFETY: the places are those of codes, behind which there are `PADDING` bytes, more than eight.
            let eight = unsafe {
                let four = _mm_loadu_si128(four.as_ptr().cast());
                _mm256_i32gather_epi64::<1>(codes.as_ptr().cast(), four)
            };
            let first = _mm256_set1_epi8(FIRST_LETTER as i8);
            let letters = _mm256_cmpeq_epi8(_mm256_max_epu8(eight, first), eight);
            // The bytes before the first that is no letter.
            let others_less_one = _mm256_add_epi64(_mm256_xor_si256(letters, all(u64::MAX)), all(u64::MAX));
            let word = _mm256_and_si256(eight, _mm256_and_si256(letters, others_less_one));
            // The product of 64 bits from products of 32.
            let low = _mm256_mul_epu32(word, all(factor));
            let high = _mm256_add_epi64(
                _mm256_mul_epu32(_mm256_srli_epi64::<32>(word), all(factor)),
                _mm256_mul_epu32(word, all(factor >> 32)),
            );
            let hash = _mm256_add_epi64(low, _mm256_slli_epi64::<32>(high));
            let is_long = _mm256_cmpeq_epi64(letters, all(u64::MAX));
            let shift = _mm256_blendv_epi8(all(short.into()), all(long.into()), is_long);
            let first = _mm256_and_si256(is_long, all(first_long as u64));
            let cell = _mm256_add_epi64(_mm256_srlv_epi64(hash, shift), first);
            // SAFETY: what is left of a hash after its shift is the number of a cell, see `Words::place`.
            let cell = unsafe { _mm256_i64gather_epi64::<8>(cells.as_ptr().cast(), cell) };
            let [one, other] = Words::BITS.map(|from| {
                let bit = _mm256_and_si256(_mm256_srlv_epi64(hash, all(from.into())), all(63));
                _mm256_srlv_epi64(cell, bit)
            });
            let has = _mm256_slli_epi64::<63>(_mm256_and_si256(one, other));
            // SAFETY: there is room for four words and one byte of each four places.
            unsafe {
                _mm256_storeu_si256(to_found.add(4 * nth).cast(), word);
                to_kept.add(nth).write(_mm256_movemask_pd(_mm256_castsi256_pd(has)) as u8);
            }
        }
        places.truncate(count);
        // SAFETY: so many have been written.
        unsafe {
            found.set_len(4 * fours);
            kept.set_len(fours);
        }
        found.truncate(count);
        if let Some(last) = kept.last_mut() {
            *last = _bzhi_u32((*last).into(), (count - 4 * (fours - 1)) as u32) as u8;
        }
    }

    /// Keeps the words that the filter has.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    fn keep_chosen(kept: &[u8], places: &mut Vec<u32>, found: &mut Vec<u64>) {
        let (to_places, to_found) = (places.as_mut_ptr(), found.as_mut_ptr());
        let mut len = 0;
        for (kept, from) in kept.iter().zip((0..).step_by(4)) {
            let Four { halves, chosen, .. } = four((*kept).into());
            // SAFETY: there is room for four of each four, see `cut_and_filter`; no more are written than were read.
            unsafe {
                let place = _mm_loadu_ps(to_places.add(from).cast());
                let place = _mm_permutevar_ps(place, _mm_loadu_si128(chosen.as_ptr().cast()));
                _mm_storeu_ps(to_places.add(len).cast(), place);
                let word = _mm256_loadu_si256(to_found.add(from).cast());
                let word = _mm256_permutevar8x32_epi32(word, _mm256_loadu_si256(halves.as_ptr().cast()));
                _mm256_storeu_si256(to_found.add(len).cast(), word);
            }
            len += kept.count_ones() as usize;
        }
        places.truncate(len);
        found.truncate(len);
    }

    /// Keeps words, four at a time.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    fn keep_fours(chunk: &Chunk, places: &[u32], words: &[u64], roots: &[Root], starts: &mut Starts) {
        let codes = chunk.padded();
        let all = |number: u64| _mm256_set1_epi64x(number as i64);
        let (zero, ones) = (_mm256_setzero_si256(), _mm256_set1_epi8(1));
        let mut room = starts.room(places.len());
        let (fours, rest) = places.as_chunks::<4>();
        let (word_fours, rest_words) = words.split_at(words.len().min(4 * fours.len()));
        let (root_fours, rest_roots) = roots.split_at(roots.len().min(4 * fours.len()));
        let of_four = word_fours.as_chunks::<4>().0.iter().zip(root_fours.as_chunks::<4>().0);
        for (places, (words, roots)) in fours.iter().zip(of_four) {
            // SAFETY: four are there to be read of each; a root is a number of 64 bits.
            let (place, word, root) = unsafe {
                (
                    _mm_loadu_si128(places.as_ptr().cast()),
                    _mm256_loadu_si256(words.as_ptr().cast()),
                    _mm256_loadu_si256(roots.as_ptr().cast()),
                )
            };
            // Words have no zeros, and zeros behind them.
            let len = _mm256_sad_epu8(_mm256_andnot_si256(_mm256_cmpeq_epi8(word, zero), ones), zero);
            let end = _mm256_add_epi64(_mm256_cvtepu32_epi64(place), len);
            // SAFETY: the places are those of codes, behind which there are `PADDING` bytes, more than sixteen.
            let behind = unsafe { _mm256_i64gather_epi64::<1>(codes.as_ptr().cast(), end) };
            // The lowest bit of the first byte that is no space, and how many bytes there are before it.
            let spaces = _mm256_cmpeq_epi8(behind, _mm256_set1_epi8(SPACE as i8));
            let first = _mm256_andnot_si256(spaces, _mm256_add_epi64(spaces, all(1)));
            let before = _mm256_and_si256(_mm256_add_epi64(first, all(u64::MAX)), ones);
            let count = _mm256_sad_epu8(before, zero);
            let code = _mm256_srlv_epi64(behind, _mm256_slli_epi64::<3>(count));
            let code = _mm256_and_si256(code, all(0xff));
            // Words of eight letters and more, and eight spaces.
            let is_long = _mm256_and_si256(_mm256_cmpgt_epi64(len, all(7)), _mm256_cmpeq_epi64(count, zero));
            let is_long = _mm256_and_si256(is_long, _mm256_cmpgt_epi64(code, all(FIRST_LETTER as u64 - 1)));
            let is_rare = _mm256_or_si256(is_long, _mm256_cmpgt_epi64(count, all(7)));
            if _mm256_testz_si256(is_rare, is_rare) == 0 {
                for ((&place, &word), &root) in places.iter().zip(words).zip(roots) {
                    // SAFETY: there is room for as many as there are places.
                    unsafe { room.put(chunk, place, word, root) };
                }
                continue;
            }
            let second = _mm256_add_epi64(end, count);
            // As `Root` has it: places of phrases, and 32 bits for the letters that a phrase may go on with.
            let bit = _mm256_or_si256(_mm256_and_si256(code, all(31)), all(32));
            let goes_on = _mm256_andnot_si256(_mm256_cmpeq_epi64(code, zero), _mm256_srlv_epi64(root, bit));
            let no_phrase = _mm256_cmpeq_epi64(_mm256_and_si256(root, all(u32::MAX.into())), zero);
            let mask = |of: __m256i| _mm256_movemask_pd(_mm256_castsi256_pd(of)) as usize;
            let goes_on = mask(_mm256_slli_epi64::<63>(goes_on));
            let is_start = goes_on | !mask(no_phrase) & 15;
            let (start, follow) = (four(is_start), four(goes_on));
            let load = |four: &[u32; 4]| {
                // SAFETY: four are there to be read.
                unsafe { _mm_loadu_si128(four.as_ptr().cast()) }
            };
            let choose = |of: __m256i, numbers: &[u32; 8]| {
                // SAFETY: eight are there to be read.
                _mm256_permutevar8x32_epi32(of, unsafe { _mm256_loadu_si256(numbers.as_ptr().cast()) })
            };
            let number = _mm_add_epi32(load(&start.before), _mm_set1_epi32(room.count as i32));
            let choose_four = |of: __m128i, numbers: &[u32; 4]| {
                _mm_castps_si128(_mm_permutevar_ps(_mm_castsi128_ps(of), load(numbers)))
            };
            let lower = |of: __m256i, four: &Four| _mm256_castsi256_si128(choose(of, &four.lower));
            // SAFETY: no more are kept than there are places, and there is room for four beyond them.
            unsafe {
                _mm_storeu_si128(room.places.add(room.count).cast(), choose_four(place, &start.chosen));
                _mm_storeu_si128(room.ends.add(room.count).cast(), lower(end, start));
                _mm_storeu_si128(room.ids.add(room.count).cast(), lower(root, start));
                _mm_storeu_si128(room.starts.add(room.following).cast(), choose_four(number, &follow.chosen));
                _mm_storeu_si128(room.seconds.add(room.following).cast(), lower(second, follow));
                _mm256_storeu_si256(room.words.add(room.following).cast(), choose(word, &follow.halves));
            }
            room.count += is_start.count_ones() as usize;
            room.following += goes_on.count_ones() as usize;
        }
        for ((&place, &word), &root) in rest.iter().zip(rest_words).zip(rest_roots) {
            // SAFETY: there is room for as many as there are places.
            unsafe { room.put(chunk, place, word, root) };
        }
        // SAFETY: so many have been written.
        unsafe { starts.take(room.count, room.following) };
    }

    /// For every byte of a vector its place, the number of its lane of eight, and its place in the lane.
    #[allow(
        clippy::indexing_slicing,
        reason = "worked out by the compiler, which has no other way to write to an array"
    )]
    static PLACES: [[u8; 64]; 3] = {
        let mut places = [[0; 64]; 3];
        let mut at = 0;
        while at < 64 {
            places[0][at] = at as u8;
            places[1][at] = at as u8 / 8;
            places[2][at] = at as u8 % 8;
            at += 1;
        }
        places
    };

    /// Eight words at a time. In three steps, as what is read may have to wait for what was written before, if it is not
    /// known yet where.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,lzcnt,popcnt")]
    fn sift_avx512(chunk: &Chunk, words: &Words, factor: u64, hits: &mut Hits) {
        let Hits { places, words: found, kept } = hits;
        cut(chunk, places, found);
        filter(words, factor, found, kept);
        keep(kept, places, found);
    }

    /// Finds all words.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,lzcnt,popcnt")]
    fn cut(chunk: &Chunk, places: &mut Vec<u32>, found: &mut Vec<u64>) {
        let codes = chunk.padded();
        places.clear();
        found.clear();
        if codes.len() < PADDING {
            return;
        }
        // A word is a letter at least, with something behind it; sixteen are written at a time.
        places.reserve(chunk.len() / 2 + 1 + 16);
        found.reserve(chunk.len() / 2 + 1 + 16);
        let (to_places, to_found) = (places.as_mut_ptr(), found.as_mut_ptr());
        // SAFETY: 64 bytes are there to be read of each.
        let [place, lane, within] = PLACES.each_ref().map(|of| unsafe { _mm512_loadu_si512(of.as_ptr().cast()) });
        let first_letter = _mm512_set1_epi8(FIRST_LETTER as i8);
        // SAFETY: called with places of codes, and of a block behind; behind the codes there are two blocks.
        let read = |at: usize| unsafe { _mm512_loadu_si512(codes.as_ptr().add(at).cast()) };
        let (mut before, mut len, mut this) = (0, 0, read(0));
        for base in (0..chunk.len()).step_by(BLOCK) {
            let next = read(base + BLOCK);
            let letters = _mm512_cmpge_epu8_mask(this, first_letter);
            let starts = letters & !(letters << 1 | before);
            before = letters >> 63;
            let count = starts.count_ones() as usize;
            let mut starts = _mm512_maskz_compress_epi8(starts, place);
            // The words that begin at the first eight of some starts.
            let eight = |starts: __m512i| {
                // Each start in all bytes of a lane, then the eight codes from there on.
                let start = _mm512_permutexvar_epi8(lane, starts);
                let eight = _mm512_permutex2var_epi8(this, _mm512_add_epi8(start, within), next);
                let others = _mm512_movm_epi8(_mm512_cmplt_epu8_mask(eight, first_letter));
                // The bytes before the first that is no letter.
                let before = _mm512_andnot_si512(others, _mm512_sub_epi64(others, _mm512_set1_epi64(1)));
                _mm512_and_si512(eight, before)
            };
            // How many words a block begins cannot be foreseen, but few begin more than sixteen.
            let mut done = 0;
            while {
                // SAFETY: below half of the codes and sixteen more, for which there is room.
                unsafe {
                    let to: *mut __m512i = to_found.add(len + done).cast();
                    _mm512_storeu_si512(to, eight(starts));
                    _mm512_storeu_si512(to.add(1), eight(_mm512_alignr_epi64::<1>(starts, starts)));
                    let at = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(starts));
                    let at = _mm512_add_epi32(at, _mm512_set1_epi32(base as i32));
                    _mm512_storeu_si512(to_places.add(len + done).cast(), at);
                }
                starts = _mm512_alignr_epi64::<2>(starts, starts);
                done += 16;
                done < count
            } {}
            len += count;
            this = next;
        }
        // SAFETY: so many have been written.
        unsafe {
            places.set_len(len);
            found.set_len(len);
        }
    }

    /// Finds which words the filter has.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
    fn filter(words: &Words, factor: u64, found: &[u64], kept: &mut Vec<u8>) {
        let (cells, [short, long], first_long) = words.parts();
        let all = |number: u64| _mm512_set1_epi64(number as i64);
        kept.clear();
        let (eights, rest) = found.as_chunks::<8>();
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        for eight in eights.iter().chain([&last]) {
            // SAFETY: eight words are there to be read.
            let word = unsafe { _mm512_loadu_si512(eight.as_ptr().cast()) };
            let hash = _mm512_mullo_epi64(word, all(factor));
            // Words of less than eight codes have nothing in the highest byte.
            let is_long = _mm512_test_epi64_mask(word, all(0xff << 56));
            let shift = _mm512_mask_blend_epi64(is_long, all(u64::from(short)), all(u64::from(long)));
            let cell = _mm512_srlv_epi64(hash, shift);
            let cell = _mm512_mask_add_epi64(cell, is_long, cell, all(first_long as u64));
            // SAFETY: what is left of a hash after its shift is the number of a cell, see `Words::place`.
            let cell = unsafe { _mm512_i64gather_epi64::<8>(cell, cells.as_ptr().cast()) };
            let [one, other] =
                Words::BITS.map(|from| _mm512_rolv_epi64(all(1), _mm512_srlv_epi64(hash, all(from.into()))));
            let missing = _mm512_andnot_si512(cell, _mm512_or_si512(one, other));
            kept.push(_mm512_testn_epi64_mask(missing, missing));
        }
    }

    /// Keeps the words that the filter has.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
    fn keep(kept: &[u8], places: &mut Vec<u32>, found: &mut Vec<u64>) {
        let count = found.len();
        let mut len = 0;
        for (&kept, from) in kept.iter().zip((0..count).step_by(8)) {
            let kept = _bzhi_u32(kept.into(), (count - from).min(8) as u32) as u8;
            // SAFETY: there is room for sixteen more than there are words, see `cut`; no more are written than were read.
            unsafe {
                let (to_places, to_found) = (places.as_mut_ptr(), found.as_mut_ptr());
                let word = _mm512_loadu_si512(to_found.add(from).cast());
                let place = _mm256_loadu_si256(to_places.add(from).cast());
                _mm512_storeu_si512(to_found.add(len).cast(), _mm512_maskz_compress_epi64(kept, word));
                _mm256_storeu_si256(to_places.add(len).cast(), _mm256_maskz_compress_epi32(kept, place));
            }
            len += kept.count_ones() as usize;
        }
        places.truncate(len);
        found.truncate(len);
    }

    /// Appends `count` codes, at most a block, of those that `write` writes; it may write a whole block.
    #[inline(always)]
    fn push(codes: &mut Vec<u8>, count: usize, write: impl FnOnce(*mut u8)) {
        let len = codes.len();
        codes.reserve(BLOCK);
        write(codes.spare_capacity_mut().as_mut_ptr().cast());
        // SAFETY: there is room for a block, and the first `count` bytes of it, at most a block, have been written.
        unsafe { codes.set_len(len + count.min(BLOCK)) };
    }

    /// The code tables as registers of 64.
    struct Tables512 {
        ascii: [__m512i; 2],
        /// U+0080 to U+00BF.
        latin: __m512i,
        /// U+0600 to U+06FF.
        arabic: [__m512i; 4],
        /// U+2000 to U+203F.
        general: __m512i,
    }

    /// The 64 codes from `from` on.
    #[inline(always)]
    fn sixty_four(codes: &[u8], from: usize) -> &[u8; 64] {
        codes.get(from..).and_then(|rest| rest.first_chunk()).unwrap_or(&[SLOW; 64])
    }

    impl Kernel for Tables512 {
        #[inline(always)]
        fn fold(&self, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64> {
            // SAFETY: the machine has what this is compiled for, as it has what the tables are made with.
            unsafe { self.fold_block(bytes, to) }
        }
    }

    impl Tables512 {
        #[target_feature(enable = "avx512f,avx512bw")]
        fn new(codes: &Codes) -> Self {
            // SAFETY: 64 bytes are there to be read.
            let load = |from| unsafe { _mm512_loadu_si512(sixty_four(&codes.short, from).as_ptr().cast()) };
            Self {
                ascii: [load(0), load(64)],
                latin: load(0x80),
                arabic: [load(0x600), load(0x640), load(0x680), load(0x6c0)],
                // SAFETY: 64 bytes are there to be read.
                general: unsafe { _mm512_loadu_si512(codes.general.as_ptr().cast()) },
            }
        }

        #[inline]
        #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,lzcnt,popcnt")]
        fn fold_block(&self, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64> {
            let all = |byte: u8| _mm512_set1_epi8(byte as i8);
            let at = |n: usize| bytes.as_ptr().wrapping_add(n).cast();
            // SAFETY: the bytes go on for two behind the block.
            let [x, y] = unsafe { [_mm512_loadu_si512(at(0)), _mm512_loadu_si512(at(1))] };
            let high = _mm512_movepi8_mask(x);
            let inner = _mm512_cmplt_epi8_mask(x, all(0xc0));
            let arabic = _mm512_cmpeq_epi8_mask(_mm512_and_si512(x, all(0xfc)), all(0xd8));
            // The place in the block of 256: the low two bits of the first byte, the low six of the second.
            let place =
                _mm512_or_si512(_mm512_and_si512(_mm512_slli_epi16::<6>(x), all(0xc0)), _mm512_and_si512(y, all(0x3f)));
            let lower = _mm512_permutex2var_epi8(self.arabic[0], place, self.arabic[1]);
            let upper = _mm512_permutex2var_epi8(self.arabic[2], place, self.arabic[3]);
            let of_arabic = _mm512_mask_blend_epi8(_mm512_movepi8_mask(place), lower, upper);
            let of_ascii = _mm512_permutex2var_epi8(self.ascii[0], x, self.ascii[1]);
            let mut code = _mm512_mask_blend_epi8(high, of_ascii, of_arabic);
            let mut other = high & !inner & !arabic;
            if other != 0 {
                // SAFETY: the bytes go on for two behind the block.
                let z = unsafe { _mm512_loadu_si512(at(2)) };
                let general = _mm512_cmpeq_epi8_mask(x, all(0xe2)) & _mm512_cmpeq_epi8_mask(y, all(0x80));
                code = _mm512_mask_permutexvar_epi8(code, general, z, self.general);
                let latin = _mm512_cmpeq_epi8_mask(x, all(0xc2));
                code = _mm512_mask_permutexvar_epi8(code, latin, y, self.latin);
                other &= !(general | latin);
            }
            let slow = _mm512_cmpeq_epi8_mask(code, all(SLOW)) & !inner;
            if other | slow != 0 {
                return None;
            }
            let keep = !(_mm512_cmpeq_epi8_mask(code, all(NOTHING)) | inner);
            push(to, keep.count_ones() as usize, |to| {
                // SAFETY: `push` gives room for a block.
                unsafe { _mm512_storeu_si512(to.cast(), _mm512_maskz_compress_epi8(keep, code)) };
            });
            Some(keep)
        }
    }

    #[cold]
    #[inline(never)]
    fn fold_bytes(pairs: &Pairs, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64> {
        pairs.fold(bytes, to)
    }

    /// The code tables as registers of 16, each twice. Two-byte characters are told by row, which is two bits of the
    /// first byte and the high half of the second; see [`Rows`].
    struct TablesAvx2 {
        bases: [__m256i; 2],
        classes: [__m256i; 2],
        lows: __m256i,
        pages: [__m256i; 3],
        quote: __m256i,
        /// For the few blocks with a character that those do not know.
        pairs: &'static Pairs,
    }

    impl Kernel for TablesAvx2 {
        #[inline(always)]
        fn fold(&self, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64> {
            // SAFETY: the machine has what this is compiled for, as it has what the tables are made with.
            unsafe { self.fold_block(bytes, to) }
        }
    }

    impl TablesAvx2 {
        #[target_feature(enable = "avx2")]
        fn new(rows: &Rows, pairs: &'static Pairs) -> Self {
            // SAFETY: 16 bytes are there to be read.
            let load =
                |table: &[u8; 16]| unsafe { _mm256_broadcastsi128_si256(_mm_loadu_si128(table.as_ptr().cast())) };
            Self {
                bases: rows.bases.each_ref().map(load),
                classes: rows.classes.each_ref().map(load),
                lows: load(&rows.lows),
                pages: rows.pages.each_ref().map(load),
                quote: _mm256_set1_epi8(rows.quote as i8),
                pairs,
            }
        }

        /// All bytes of a block at once.
        #[inline]
        #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
        fn fold_block(&self, bytes: &[u8; BLOCK + BEHIND], to: &mut Vec<u8>) -> Option<u64> {
            let [low, high] = [self.half(bytes, 0), self.half(bytes, 32)];
            let mask = |bytes: __m256i| _mm256_movemask_epi8(bytes) as u32;
            let [low_kept, high_kept] = [low.kept, high.kept].map(mask);
            if mask(low.codes) & low_kept | mask(high.codes) & high_kept != 0 {
                return fold_bytes(self.pairs, bytes, to);
            }
            /// Codes that are written at a time.
            const AT_ONCE: usize = 8;
            to.reserve(BLOCK + AT_ONCE);
            let room: *mut u8 = to.spare_capacity_mut().as_mut_ptr().cast();
            let mut len = 0;
            for (codes, kept) in [(low.codes, low_kept), (high.codes, high_kept)] {
                let quarters = [_mm256_castsi256_si128(codes), _mm256_extracti128_si256::<1>(codes)];
                for (codes, kept) in quarters.into_iter().zip([kept & 0xffff, kept >> 16]) {
                    for (of_half, kept) in [kept & 0xff, kept >> 8].into_iter().enumerate() {
                        let chosen = chosen(of_half, kept);
                        // SAFETY: no more than a block is written in all, and eight beyond it, for which there is room.
                        unsafe { _mm_storel_epi64(room.add(len).cast(), _mm_shuffle_epi8(codes, chosen)) };
                        len += u64::from(kept).count_ones() as usize;
                    }
                }
            }
            // SAFETY: so many have been written.
            unsafe { to.set_len(to.len() + len) };
            Some(u64::from(low_kept) | u64::from(high_kept) << 32)
        }

        /// Folds half a block.
        #[inline]
        #[target_feature(enable = "avx2")]
        fn half(&self, bytes: &[u8; BLOCK + BEHIND], from: usize) -> Half {
            let all = |byte: u8| _mm256_set1_epi8(byte as i8);
            // SAFETY: 32 bytes are there to be read from up to two behind `from`, which is 0 or 32.
            let at = |n: usize| unsafe { _mm256_loadu_si256(bytes.as_ptr().wrapping_add(from + n).cast()) };
            let (x, y) = (at(0), at(1));
            // The byte that tells a character from its neighbours: the first, or of two bytes the second.
            let byte = _mm256_blendv_epi8(x, y, x);
            let low = _mm256_and_si256(byte, all(0x0f));
            let high = _mm256_and_si256(_mm256_srli_epi16::<4>(byte), all(0x0f));
            // All ones but for characters that begin with one of four bytes, which are the lowest numbers now.
            let no_row = _mm256_cmpgt_epi8(_mm256_add_epi8(x, all(0x80_u8.wrapping_sub(Rows::FIRST_BYTE))), all(0x83));
            let row = _mm256_add_epi8(_mm256_and_si256(_mm256_slli_epi16::<2>(x), all(0x0c)), high);
            let row = _mm256_or_si256(row, no_row);
            // Each of these tables has 0 for what the other has.
            let of = |[one, two]: [__m256i; 2]| {
                _mm256_or_si256(_mm256_shuffle_epi8(one, high), _mm256_shuffle_epi8(two, row))
            };
            let mut codes = _mm256_sub_epi8(of(self.bases), low);
            // The rows that have pages, the first of one byte.
            for ((page, number), rows) in self.pages.into_iter().zip(Rows::PAGES.map(all)).zip([high, row, row]) {
                let is = _mm256_cmpeq_epi8(rows, number);
                codes = _mm256_blendv_epi8(codes, _mm256_shuffle_epi8(page, low), is);
            }
            // « and », which differ in one bit.
            let is_quote = _mm256_cmpeq_epi8(_mm256_or_si256(y, all(0x10)), all(0xbb));
            let is_quote = _mm256_and_si256(_mm256_cmpeq_epi8(x, all(0xc2)), is_quote);
            let known = _mm256_and_si256(of(self.classes), _mm256_shuffle_epi8(self.lows, low));
            let unknown = _mm256_cmpeq_epi8(known, _mm256_setzero_si256());
            let codes = _mm256_blendv_epi8(_mm256_or_si256(codes, unknown), self.quote, is_quote);
            let [first, second, third] = HALF_SPACE.map(all);
            let half_space = _mm256_and_si256(_mm256_cmpeq_epi8(x, first), _mm256_cmpeq_epi8(y, second));
            let half_space = _mm256_and_si256(half_space, _mm256_cmpeq_epi8(at(2), third));
            let nothing = all(NOTHING);
            let codes = _mm256_blendv_epi8(codes, nothing, half_space);
            // What begins a character; signed, the bytes that do not are the lowest.
            let begins = _mm256_cmpgt_epi8(x, all(0xbf));
            Half { codes, kept: _mm256_andnot_si256(_mm256_cmpeq_epi8(codes, nothing), begins) }
        }
    }

    /// The numbers of the bits of `choice` in front, eight more for the second half.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn chosen(half: usize, choice: u32) -> __m128i {
        let numbers = EIGHTS.get(half).and_then(|eights| eights.get(choice as usize)).unwrap_or(&[0; 8]);
        // SAFETY: eight bytes are there to be read.
        unsafe { _mm_loadl_epi64(numbers.as_ptr().cast()) }
    }

    /// Bytes of the half-space.
    const HALF_SPACE: [u8; 3] = [Pairs::GENERAL, Pairs::GENERAL_SECOND, 0x8c];

    /// Half a block, folded.
    struct Half {
        /// A code for every byte, all ones for what the tables do not know; those that they do are below 0x80.
        codes: __m256i,
        /// All ones where a code counts.
        kept: __m256i,
    }

    /// For every choice of eight of the first half of sixteen, and of the second, the numbers of the chosen ones in front.
    #[allow(
        clippy::indexing_slicing,
        reason = "worked out by the compiler, which has no other way to write to an array"
    )]
    static EIGHTS: [[[u8; 8]; 256]; 2] = {
        let mut eights = [[[0; 8]; 256]; 2];
        let mut choice = 0;
        while choice < 256 {
            let (mut at, mut len) = (0, 0);
            while at < 8 {
                if choice >> at & 1 == 1 {
                    eights[0][choice][len] = at;
                    eights[1][choice][len] = 8 + at;
                    len += 1;
                }
                at += 1;
            }
            choice += 1;
        }
        eights
    };
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::Rows;

    #[test]
    fn rows_know_what_news_writes() {
        let rows = Rows::get();
        let is_known = |c: char| {
            let mut bytes = [0; 4];
            let (kind, row, last) = match *c.encode_utf8(&mut bytes).as_bytes() {
                [byte] => (0, byte >> 4, byte),
                [first, second] => (1, (4 * (first & 3) + (second >> 4)) & 15, second),
                _ => unreachable!("two bytes at the most"),
            };
            rows.classes[kind][usize::from(row)] & rows.lows[usize::from(last & 15)] != 0
        };
        let of_pages = "\t\n\rءآأؤإئابةتثجحخدـفقكلمنهوىيًٌٍَُ";
        let unknown: String = Rows::COMMON.chars().chain(of_pages.chars()).filter(|c| !is_known(*c)).collect();
        assert_eq!(unknown, "");
    }
}

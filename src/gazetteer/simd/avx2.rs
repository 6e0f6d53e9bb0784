//! AVX2.
#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::super::filter::Words;
use super::super::fold::{Codes, FIRST_LETTER, NOTHING, SPACE};
use super::super::index::Root;
use super::super::scan::{BEHIND, BLOCK, Chunk, Kernel};
use super::super::tables::{Pairs, Rows};
use super::{Hits, Machine, Starts, Task, find_places, keep};

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
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which has no other way to write to an array")]
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
    if places.iter().fold(0, |most, &place| place.max(most)) as usize >= chunk.len() {
        return keep(chunk, places, words, roots, starts);
    }
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
        // SAFETY: the places are those of codes, see above, behind which there are `PADDING` bytes, more than sixteen.
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
        let choose_four =
            |of: __m128i, numbers: &[u32; 4]| _mm_castps_si128(_mm_permutevar_ps(_mm_castsi128_ps(of), load(numbers)));
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
        let load = |table: &[u8; 16]| unsafe { _mm256_broadcastsi128_si256(_mm_loadu_si128(table.as_ptr().cast())) };
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
        let of =
            |[one, two]: [__m256i; 2]| _mm256_or_si256(_mm256_shuffle_epi8(one, high), _mm256_shuffle_epi8(two, row));
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
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which has no other way to write to an array")]
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

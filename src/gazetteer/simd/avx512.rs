//! AVX-512.
#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::super::filter::Words;
use super::super::fold::{Codes, FIRST_LETTER, NOTHING, SLOW};
use super::super::index::Root;
use super::super::scan::{BEHIND, BLOCK, Chunk, Kernel, PADDING};
use super::avx2::Avx2;
use super::{Hits, Machine, Starts, Task};

/// AVX-512 with its byte permutations (VBMI and VBMI2), and all of [`Avx2`]. There is a value only where the machine
/// has them.
#[derive(Clone, Copy)]
pub(super) struct Avx512(Avx2);

impl Avx512 {
    pub(super) fn new() -> Option<Self> {
        let has = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512vbmi")
            && is_x86_feature_detected!("avx512vbmi2");
        Avx2::new().filter(|_| has).map(Self)
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
        self.0.keep(chunk, places, words, roots, starts);
    }

    #[inline(always)]
    fn select(self, mask: u64, nth: u32) -> u32 {
        self.0.select(mask, nth)
    }

    #[inline(always)]
    fn value_of(self, key: u64, keys: &[u64; 4], values: &[u64; 4]) -> u64 {
        self.0.value_of(key, keys, values)
    }
}

/// For every byte of a vector its place, the number of its lane of eight, and its place in the lane.
#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which has no other way to write to an array")]
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
    keep_chosen(kept, places, found);
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
        let [one, other] = Words::BITS.map(|from| _mm512_rolv_epi64(all(1), _mm512_srlv_epi64(hash, all(from.into()))));
        let missing = _mm512_andnot_si512(cell, _mm512_or_si512(one, other));
        kept.push(_mm512_testn_epi64_mask(missing, missing));
    }
}

/// Keeps the words that the filter has.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
fn keep_chosen(kept: &[u8], places: &mut Vec<u32>, found: &mut Vec<u64>) {
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

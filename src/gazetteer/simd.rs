//! Folding 64 bytes of text at once, and fetching memory ahead of its use: the one place with unsafe code.
//!
//! The kernels do what [`Chunk::fold_block`] does, and leave to it every block with a character that their tables do
//! not hold. A block that they fold may begin and end within a character: its code belongs to its first byte.
#![allow(unsafe_code)]

use super::Path;
use super::fold::Codes;
use super::index::Index;
use super::scan::{Chunk, push_places};
use super::search::First;

/// Runs `work`, compiled for the instructions of `path` as far as it is inlined.
#[inline]
pub(super) fn with<R>(path: Path, work: impl FnOnce() -> R) -> R {
    match path {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the machine has the instructions that the function is compiled for.
        Path::Avx512 | Path::Avx2 if path.is_available() => unsafe { x86::with_avx2(work) },
        _ => work(),
    }
}

/// Folds a text to codes and blocks in the way of `path`, or portably if the machine lacks what the path needs.
pub(super) fn fold(path: Path, chunk: &mut Chunk, text: &str) {
    let codes = Codes::get();
    match path {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the machine has the instructions that the function is compiled for.
        Path::Avx512 if path.is_available() => unsafe { x86::fold_avx512(codes, chunk, text) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the machine has the instructions that the function is compiled for.
        Path::Avx2 if path.is_available() => unsafe { x86::fold_avx2(codes, chunk, text) },
        _ => {
            let mut at = 0;
            while at < text.len() {
                at = chunk.fold_block(codes, text, at);
            }
        }
    }
}

/// Cuts the codes of a chunk into words.
#[inline(always)]
pub(super) fn cut(path: Path, chunk: &mut Chunk) {
    match path {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the machine has the instructions that the function is compiled for.
        Path::Avx512 if path.is_available() => unsafe { x86::cut_avx512(chunk) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the machine has the instructions that the function is compiled for.
        Path::Avx2 if path.is_available() => unsafe { x86::cut_avx2(chunk) },
        _ => chunk.cut(push_places),
    }
}

/// Hashes the first of `words` words, and puts those into `firsts` that the filter lets pass. Returns how many words it
/// has done, none where it has no fast way, and how many have passed.
#[cfg_attr(not(target_arch = "x86_64"), allow(unused_variables, reason = "other machines have no fast way"))]
#[inline(always)]
pub(super) fn sift(path: Path, chunk: &Chunk, words: usize, index: &Index, firsts: &mut [First]) -> (usize, usize) {
    match path {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: the machine has the instructions that the function is compiled for.
        Path::Avx512 if path.is_available() => unsafe { x86::sift_avx512(chunk, words, index, firsts) },
        _ => (0, 0),
    }
}

/// True if this machine can search in the way of `path`.
pub(super) fn is_available(path: Path) -> bool {
    match path {
        Path::Portable => true,
        #[cfg(target_arch = "x86_64")]
        Path::Avx2 => has_avx2(),
        #[cfg(target_arch = "x86_64")]
        Path::Avx512 => {
            has_avx2()
                && is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512vbmi")
                && is_x86_feature_detected!("avx512vbmi2")
        }
        #[cfg(not(target_arch = "x86_64"))]
        _ => false,
    }
}

/// AVX2 and the instructions on bits that came with it.
#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("lzcnt")
        && is_x86_feature_detected!("popcnt")
}

/// Asks for the memory of an item that is soon to be read.
#[inline]
pub(super) fn prefetch<T>(items: &[T], at: usize) {
    #[cfg(target_arch = "x86_64")]
    if let Some(item) = items.get(at) {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: SSE is part of x86-64, and prefetching touches nothing that the program can see.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(std::ptr::from_ref(item).cast()) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = (items, at);
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;

    use super::super::fold::{Codes, FIRST_LETTER, NOTHING, SLOW, SPACE};
    use super::super::hash::{HIGH, LAST, LOW, SHORT};
    use super::super::index::Index;
    use super::super::scan::{BLOCK, Block, Chunk, make_room, push_places};
    use super::super::search::First;

    /// Bytes that a kernel reads behind a block, for characters that end there.
    const BEHIND: usize = 2;

    /// What a kernel found of a block, before the codes that do not count are taken out.
    struct Folded {
        /// Bytes that a code stands for.
        keep: u64,
        letters: u64,
        marks: u64,
    }

    /// Goes through a text with `kernel`, which folds the block at a place and writes its codes, unless it has a
    /// character beyond its tables; then it gives none.
    #[inline(always)]
    fn fold_with(
        codes: &Codes,
        chunk: &mut Chunk,
        text: &str,
        kernel: impl Fn(&[u8; BLOCK + BEHIND], &mut Chunk) -> Option<Folded>,
    ) {
        let mut at = 0;
        while at < text.len() {
            let bytes = text.as_bytes().get(at..).and_then(|rest| rest.first_chunk());
            let before = chunk.codes.len();
            match bytes.and_then(|bytes| kernel(bytes, chunk)) {
                Some(Folded { keep, letters, marks }) => {
                    // Chunks have less than 4 GiB.
                    let [start, codes] = [at, before].map(|n| n as u32);
                    chunk.blocks.push(Block { keep, letters, marks, start, len: BLOCK as u32, codes });
                    at += BLOCK;
                }
                None => {
                    // The character that a block before may have ended in has its code already.
                    while !text.is_char_boundary(at) {
                        at += 1;
                    }
                    at = chunk.fold_block(codes, text, at);
                }
            }
        }
    }

    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    pub(super) fn with_avx2<R>(work: impl FnOnce() -> R) -> R {
        work()
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,lzcnt,popcnt")]
    pub(super) fn fold_avx512(codes: &Codes, chunk: &mut Chunk, text: &str) {
        let tables = Tables512::new(codes);
        fold_with(codes, chunk, text, |bytes, chunk| tables.fold(bytes, chunk));
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
        fn fold(&self, bytes: &[u8; BLOCK + BEHIND], chunk: &mut Chunk) -> Option<Folded> {
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
            let words = _mm512_cmpgt_epu8_mask(code, all(SPACE));
            let letters = _mm512_cmpge_epu8_mask(code, all(FIRST_LETTER));
            push(&mut chunk.codes, keep.count_ones() as usize, |to| {
                // SAFETY: `push` gives room for a block.
                unsafe { _mm512_storeu_si512(to.cast(), _mm512_maskz_compress_epi8(keep, code)) };
            });
            let of_codes = |mask| _pext_u64(mask, keep);
            Some(Folded { keep, letters: of_codes(letters), marks: of_codes(words & !letters) })
        }
    }

    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,lzcnt,popcnt")]
    pub(super) fn cut_avx512(chunk: &mut Chunk) {
        let places: [u8; 64] = std::array::from_fn(|place| place as u8);
        // SAFETY: 64 bytes are there to be read.
        let all_places = unsafe { _mm512_loadu_si512(places.as_ptr().cast()) };
        chunk.cut(|places, len, base, bits| {
            let end = len + bits.count_ones() as usize;
            if end - len > 16 {
                return push_places(places, len, base, bits);
            }
            make_room(places, end);
            if let Some(sixteen) = places.get_mut(len..len + 16) {
                let set = _mm512_castsi512_si128(_mm512_maskz_compress_epi8(bits, all_places));
                let set = _mm512_add_epi32(_mm512_cvtepu8_epi32(set), _mm512_set1_epi32(base as i32));
                // SAFETY: the slice has sixteen places.
                unsafe { _mm512_storeu_si512(sixteen.as_mut_ptr().cast(), set) };
            }
            end
        });
    }

    #[allow(clippy::redundant_closure, reason = "the closure is compiled for these instructions, the function is not")]
    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    pub(super) fn cut_avx2(chunk: &mut Chunk) {
        chunk.cut(|places, len, base, bits| push_places(places, len, base, bits));
    }

    /// Eight words at a time, as long as all are short and there are eight.
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi1,bmi2,lzcnt,popcnt")]
    pub(super) fn sift_avx512(chunk: &Chunk, words: usize, index: &Index, firsts: &mut [First]) -> (usize, usize) {
        let (filter, shift, seed) = index.filter();
        let (starts, ends) = chunk.places();
        let Some(last_start) = chunk.codes.len().checked_sub(16).filter(|&last| last < i32::MAX as usize) else {
            return (0, 0);
        };
        // Every hash has a cell.
        if (filter.len() as u64 * 32).checked_shl(shift) != Some(0) || filter.len() < 2 {
            return (0, 0);
        }
        let all = |number: u64| _mm512_set1_epi64(number as i64);
        let shift = _mm_cvtsi32_si128(shift as i32);
        let count = _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0);
        let (front, back) = (_mm512_set_epi64(11, 3, 10, 2, 9, 1, 8, 0), _mm512_set_epi64(15, 7, 14, 6, 13, 5, 12, 4));
        let (mut done, mut kept) = (0, 0);
        let eights = starts.chunks_exact(8).zip(ends.chunks_exact(8)).take(words / 8);
        for (starts, ends) in eights {
            // SAFETY: the slices have eight numbers each.
            let [start, end] = unsafe { [starts, ends].map(|places| _mm256_loadu_si256(places.as_ptr().cast())) };
            let len = _mm256_sub_epi32(end, start);
            let long = _mm256_cmpgt_epu32_mask(len, _mm256_set1_epi32(SHORT as i32));
            let beyond = _mm256_cmpgt_epu32_mask(start, _mm256_set1_epi32(last_start as i32));
            let Some(room) = firsts.get_mut(kept..kept + 8) else { break };
            if beyond != 0 {
                break;
            }
            if long != 0 {
                for (word, (&start, &end)) in (done as u32..).zip(starts.iter().zip(ends)) {
                    let hash = index.hash(chunk.run_of(start as usize, end as usize));
                    let cell = index.cell(hash);
                    if let Some(first) = firsts.get_mut(kept) {
                        *first = First { hash, word, cell };
                    }
                    kept += usize::from(!cell.is_empty());
                }
                done += 8;
                continue;
            }
            // SAFETY: sixteen codes are there to be read from every start, none of which is beyond the last such.
            let [low, high] = unsafe {
                let codes: *const u8 = chunk.codes.as_ptr();
                [codes, codes.wrapping_add(8)].map(|codes| _mm512_i32gather_epi64::<1>(start, codes.cast()))
            };
            let bits = _mm512_slli_epi64::<3>(_mm512_cvtepu32_epi64(len));
            let first_bits = |count: __m512i| _mm512_sub_epi64(_mm512_sllv_epi64(all(1), count), all(1));
            let low = _mm512_and_si512(low, first_bits(bits));
            let behind = _mm512_sub_epi64(_mm512_max_epu64(bits, all(64)), all(64));
            let high = _mm512_and_si512(high, first_bits(behind));
            let low = _mm512_mullo_epi64(_mm512_xor_si512(low, all(seed)), all(LOW));
            let sum = _mm512_add_epi64(low, _mm512_mullo_epi64(high, all(HIGH)));
            let hash = _mm512_mullo_epi64(_mm512_xor_si512(sum, _mm512_srli_epi64::<32>(sum)), all(LAST));
            let cell = _mm512_srl_epi64(hash, shift);
            // SAFETY: the filter has a cell for every hash.
            let word = unsafe { _mm512_i64gather_epi64::<8>(_mm512_srli_epi64::<5>(cell), filter.as_ptr().cast()) };
            let place = _mm512_slli_epi64::<1>(_mm512_and_si512(cell, all(31)));
            let cell = _mm512_and_si512(_mm512_srlv_epi64(word, place), all(3));
            let passed = _mm512_test_epi64_mask(cell, cell);
            let number = _mm512_add_epi64(count, all(done as u64));
            let rest = _mm512_or_si512(number, _mm512_slli_epi64::<32>(cell));
            let (hash, rest) = (_mm512_maskz_compress_epi64(passed, hash), _mm512_maskz_compress_epi64(passed, rest));
            // SAFETY: the room is for eight, and each is a hash, then a word below a cell, in sixteen bytes.
            unsafe {
                let to: *mut __m512i = room.as_mut_ptr().cast();
                _mm512_storeu_si512(to, _mm512_permutex2var_epi64(hash, front, rest));
                _mm512_storeu_si512(to.wrapping_add(1), _mm512_permutex2var_epi64(hash, back, rest));
            }
            kept += passed.count_ones() as usize;
            done += 8;
        }
        (done, kept)
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

    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    pub(super) fn fold_avx2(codes: &Codes, chunk: &mut Chunk, text: &str) {
        let tables = Tables256::new(codes);
        fold_with(codes, chunk, text, |bytes, chunk| tables.fold(bytes, chunk));
    }

    /// The code tables as registers of sixteen, twice each.
    struct Tables256<'c> {
        codes: &'c Codes,
        ascii: [__m256i; 8],
        arabic: [__m256i; 16],
    }

    /// For every choice of eight bytes, the chosen ones' places in front.
    #[allow(
        clippy::indexing_slicing,
        reason = "worked out by the compiler, which has no other way to write to an array"
    )]
    static CHOSEN: [[u8; 8]; 256] = {
        let mut chosen = [[0x80; 8]; 256];
        let mut choice = 0;
        while choice < 256 {
            let (mut place, mut len) = (0, 0);
            while place < 8 {
                if choice >> place & 1 == 1 {
                    chosen[choice][len] = place as u8;
                    len += 1;
                }
                place += 1;
            }
            choice += 1;
        }
        chosen
    };

    impl<'c> Tables256<'c> {
        #[target_feature(enable = "avx2")]
        fn new(codes: &'c Codes) -> Self {
            let row = |from: usize| {
                let row: [u8; 16] = std::array::from_fn(|at| codes.short.get(from + at).copied().unwrap_or(SLOW));
                // SAFETY: sixteen bytes are there to be read.
                _mm256_broadcastsi128_si256(unsafe { _mm_loadu_si128(row.as_ptr().cast()) })
            };
            Self {
                codes,
                ascii: std::array::from_fn(|at| row(16 * at)),
                arabic: std::array::from_fn(|at| row(0x600 + 16 * at)),
            }
        }

        #[inline]
        #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
        fn fold(&self, bytes: &[u8; BLOCK + BEHIND], chunk: &mut Chunk) -> Option<Folded> {
            let mut buffer = [0; BLOCK];
            let (low, high) = (self.half(bytes, 0), self.half(bytes, 32));
            // SAFETY: the buffer has room for both halves.
            unsafe {
                _mm256_storeu_si256(buffer.as_mut_ptr().cast(), low.codes);
                _mm256_storeu_si256(buffer.as_mut_ptr().wrapping_add(32).cast(), high.codes);
            }
            let mask = |of: fn(&Half) -> u32| u64::from(of(&low)) | u64::from(of(&high)) << 32;
            let inner = mask(|half| half.inner);
            let mut other = mask(|half| half.other);
            let (mut nothing, mut letters, mut words) =
                (mask(|half| half.nothing), mask(|half| half.letters), mask(|half| half.words));
            while other != 0 {
                let at = other.trailing_zeros() as usize;
                let code = match bytes.get(at..at + 3) {
                    Some([0xe2, 0x80, third]) => self.codes.general.get(usize::from(third & 0x3f)),
                    Some([0xc2, second, _]) => self.codes.short.get(0x80 | usize::from(second & 0x3f)),
                    _ => None,
                };
                let code = code.copied().filter(|&code| code != SLOW)?;
                *buffer.get_mut(at)? = code;
                let set = |mask: u64, on: bool| mask & !(1 << at) | u64::from(on) << at;
                nothing = set(nothing, code == NOTHING);
                letters = set(letters, code >= FIRST_LETTER);
                words = set(words, code > SPACE);
                other &= other - 1;
            }
            if mask(|half| half.slow) & !inner & !mask(|half| half.other) != 0 {
                return None;
            }
            let keep = !(nothing | inner);
            compact(&buffer, keep, &mut chunk.codes);
            let of_codes = |mask| _pext_u64(mask, keep);
            Some(Folded { keep, letters: of_codes(letters), marks: of_codes(words & !letters) })
        }

        #[inline]
        #[target_feature(enable = "avx2")]
        fn half(&self, bytes: &[u8; BLOCK + BEHIND], from: usize) -> Half {
            let all = |byte: u8| _mm256_set1_epi8(byte as i8);
            let at = |n: usize| bytes.as_ptr().wrapping_add(from + n).cast();
            // SAFETY: `from` is 0 or 32, and the bytes go on for two behind 64.
            let [x, y] = unsafe { [_mm256_loadu_si256(at(0)), _mm256_loadu_si256(at(1))] };
            let mask = |of: __m256i| _mm256_movemask_epi8(of) as u32;
            let high = mask(x);
            let inner = mask(_mm256_cmpgt_epi8(all(0xc0), x));
            let arabic = mask(_mm256_cmpeq_epi8(_mm256_and_si256(x, all(0xfc)), all(0xd8)));
            let nibble = |of: __m256i| _mm256_and_si256(of, all(0x0f));
            // The row of sixteen: the low two bits of the first byte, then bits 4 and 5 of the second. Its four bits
            // are shifted to the top of the byte in turn, where a blend reads them.
            let column = nibble(y);
            let second = _mm256_slli_epi16::<2>(y);
            let rows = [_mm256_slli_epi16::<1>(second), second, _mm256_slli_epi16::<7>(x), _mm256_slli_epi16::<6>(x)];
            let of_arabic = lookup::<16>(&self.arabic, column, rows);
            let column = nibble(x);
            // Of ASCII, text in Persian letters has little but spaces and dots.
            let row = _mm256_and_si256(x, all(0xf0));
            let of_ascii = if high | mask(_mm256_cmpeq_epi8(row, all(0x20))) == u32::MAX {
                let [_, _, third, ..] = self.ascii;
                _mm256_shuffle_epi8(third, column)
            } else {
                let zero = _mm256_setzero_si256();
                let rows = [_mm256_slli_epi16::<3>(x), _mm256_slli_epi16::<2>(x), _mm256_slli_epi16::<1>(x), zero];
                lookup::<8>(&self.ascii, column, rows)
            };
            let codes = _mm256_blendv_epi8(of_ascii, of_arabic, x);
            let at_least = |code: u8| mask(_mm256_cmpeq_epi8(_mm256_max_epu8(codes, all(code)), codes));
            Half {
                codes,
                inner,
                other: high & !inner & !arabic,
                slow: mask(_mm256_cmpeq_epi8(codes, all(SLOW))),
                nothing: mask(_mm256_cmpeq_epi8(codes, all(NOTHING))),
                words: at_least(SPACE + 1),
                letters: at_least(FIRST_LETTER),
            }
        }
    }

    /// Half of a block, one bit of the masks for each byte.
    struct Half {
        codes: __m256i,
        /// Bytes within a character.
        inner: u32,
        /// Characters that are neither ASCII nor Arabic.
        other: u32,
        slow: u32,
        nothing: u32,
        words: u32,
        letters: u32,
    }

    /// Looks up each byte in one of `N` rows of sixteen: in all, then halves the choice by each bit of the row.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn lookup<const N: usize>(table: &[__m256i; N], column: __m256i, bits: [__m256i; 4]) -> __m256i {
        let mut rows = *table;
        for row in &mut rows {
            *row = _mm256_shuffle_epi8(*row, column);
        }
        let mut len = N;
        for bit in bits {
            len /= 2;
            for at in 0..len {
                let pair = rows.get(2 * at).zip(rows.get(2 * at + 1));
                let chosen = pair.map(|(&low, &high)| _mm256_blendv_epi8(low, high, bit));
                if let Some((to, chosen)) = rows.get_mut(at).zip(chosen) {
                    *to = chosen;
                }
            }
        }
        rows.first().copied().unwrap_or(column)
    }

    /// Appends the codes to keep.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
    fn compact(buffer: &[u8; BLOCK], keep: u64, codes: &mut Vec<u8>) {
        push(codes, keep.count_ones() as usize, |to| {
            let mut len = 0;
            for (eight, choice) in buffer.chunks_exact(8).zip(keep.to_le_bytes()) {
                let chosen = CHOSEN.get(usize::from(choice)).unwrap_or(&[0; 8]);
                // SAFETY: eight bytes are read of each; before the n-th eight at most 8n codes were written, so that
                // eight more stay within the block that there is room for.
                unsafe {
                    let eight = _mm_loadl_epi64(eight.as_ptr().cast());
                    let front = _mm_shuffle_epi8(eight, _mm_loadl_epi64(chosen.as_ptr().cast()));
                    _mm_storel_epi64(to.wrapping_add(len).cast(), front);
                }
                len += choice.count_ones() as usize;
            }
        });
    }
}

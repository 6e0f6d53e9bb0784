//! What stands before the bytes of a stored gazetteer: a mark of what they are, and their checksum.

use super::hash::LOW;

/// Tells the bytes of a gazetteer from others, and those of one version of the format from the next.
const MARK: [u8; 8] = *b"khabar\x00\x02";

/// The bytes behind mark and checksum, if both are right.
pub(super) fn opened(bytes: &[u8]) -> Option<&[u8]> {
    let (mark, bytes) = bytes.split_first_chunk()?;
    let (sum, bytes) = bytes.split_first_chunk()?;
    (*mark == MARK && u64::from_le_bytes(*sum) == checksum(bytes)).then_some(bytes)
}

/// Bytes with mark and checksum before them.
pub(super) fn closed(bytes: &[u8]) -> Vec<u8> {
    [&MARK[..], &checksum(bytes).to_le_bytes(), bytes].concat()
}

/// Told apart: bytes that differ in one place, or end early.
fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks();
    let mut last = [0; 8];
    rest.iter().zip(&mut last).for_each(|(byte, to)| *to = *byte);
    let words = words.iter().chain([&last]).map(|word| u64::from_le_bytes(*word));
    words.fold(bytes.len() as u64, |sum, word| (sum ^ word).wrapping_mul(LOW).rotate_left(29))
}

//! A compiled gazetteer as bytes. Numbers have their low bytes first, and before each list stands how long it is. In front
//! of all stand a mark of what the bytes are and their checksum.

use super::hash::LOW;

/// Tells the bytes of a gazetteer from others, and those of one version of the format from the next.
const MARK: [u8; 8] = *b"khabar\x00\x01";

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

/// Writes numbers and lists behind each other.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn u32(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub(super) fn u64(&mut self, number: u64) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub(super) fn usize(&mut self, number: usize) {
        self.u64(number as u64);
    }

    /// A list of what takes `N` bytes each.
    pub(super) fn list<T, const N: usize>(&mut self, list: &[T], bytes: impl Fn(&T) -> [u8; N]) {
        self.usize(list.len());
        list.iter().for_each(|item| self.0.extend_from_slice(&bytes(item)));
    }

    /// Everything that was written, with mark and checksum.
    pub(super) fn finish(self) -> Vec<u8> {
        closed(&self.0)
    }
}

/// Reads what a [`Writer`] wrote; everything is `None` behind the end.
pub(super) struct Reader<'b>(pub(super) &'b [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }

    pub(super) fn usize(&mut self) -> Option<usize> {
        usize::try_from(self.u64()?).ok()
    }

    pub(super) fn list<T, const N: usize>(&mut self, item: impl Fn(&[u8; N]) -> T) -> Option<Vec<T>> {
        let len = self.usize()?;
        let (list, rest) = self.0.split_at_checked(len.checked_mul(N)?)?;
        self.0 = rest;
        Some(list.as_chunks().0.iter().map(item).collect())
    }
}

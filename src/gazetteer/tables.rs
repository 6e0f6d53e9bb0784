//! Tables by which machines fold text, each by as much of a character as it can look up at once.

use std::sync::LazyLock;

use super::fold::{Codes, NOTHING, SLOW};
use super::scan::{BEHIND, BLOCK, Kernel, push_codes};

/// For every two bytes that may follow each other in text, the code of the character that they begin or end with:
/// [`NOTHING`] within a character, [`SLOW`] for what is in no table.
pub(super) struct Pairs(Box<[u8; 1 << 16]>);

impl Pairs {
    /// First byte of the characters from U+2000 to U+203F; the second is [`Pairs::GENERAL_SECOND`].
    pub(super) const GENERAL: u8 = 0xe2;
    pub(super) const GENERAL_SECOND: u8 = 0x80;

    /// The one table, made at first use.
    pub(super) fn get() -> &'static Self {
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
pub(super) struct Rows {
    /// The number of each row: of one byte, by the high half; of two, by the last four bits of what
    /// [`Rows::FIRST_BYTE`] tells. 0 where there is no row.
    pub(super) bases: [[u8; 16]; 2],
    /// The sets of low halves for which the code is right, one bit for each of [`Rows::SETS`].
    pub(super) classes: [[u8; 16]; 2],
    /// The sets that each low half is in.
    pub(super) lows: [u8; 16],
    /// The codes of the rows [`Rows::PAGES`].
    pub(super) pages: [[u8; 16]; 3],
    /// The code of « and ».
    pub(super) quote: u8,
}

#[cfg(target_arch = "x86_64")]
impl Rows {
    /// Of two bytes, those that begin with this or one of the three next have rows: U+0600 to U+06FF. The row is four
    /// times the last two bits of the first byte, and the high half of the second.
    pub(super) const FIRST_BYTE: u8 = 0xd8;

    /// The rows with pages: controls, of one byte, and two of Arabic letters and signs.
    pub(super) const PAGES: [u8; 3] = [0x0, 0xa, 0xc];

    /// Sets of low halves. The first two are digits, and the letters of most rows; the others are what news has of rows
    /// that it has little of: the last of `pqrstuvwxyz` and of ذرزژسشصضطظعغ, ،, ؛ and ؟, پ, چ and ژ, ک and گ.
    const SETS: [u16; 8] =
        [0x03ff, 0xfffe, 1 << 0xa, 1 << 0xc, 1 << 0xb | 1 << 0xf, 1 << 0xe, 1 << 6 | 1 << 8, 1 << 9 | 1 << 0xf];

    /// What news writes, of rows without pages.
    const COMMON: &str = " !\"#$%&'()*+,-./0123456789:;<=>?abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\
        ذرزسشصضطظعغپچژکگی،؛؟٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

    /// The tables, made at first use.
    pub(super) fn get() -> &'static Self {
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

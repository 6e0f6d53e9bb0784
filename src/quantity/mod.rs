//! Numbers in Persian text, in digits, words and mixtures of both, and their exact values.
//!
//! [`read_number`] reads a text that is a number and nothing else. The extractor reads the numbers of running text with
//! the same rules, and adds what is counted or measured.

mod decimal;
mod lexeme;
mod literal;
mod number;

use once_cell::sync::Lazy;

use crate::lexicon::{self, Lexicon};
use crate::normalize::Normalizer;

pub use decimal::{Decimal, ParseDecimalError};

pub(crate) use lexeme::{Lexemes, NumberWords};
pub(crate) use literal::Slashed;
pub(crate) use number::{Form, Number};

/// The value of a text that is one number: `۳۱٫۵`, `یکهزار و ۶۵۲ میلیارد`, `منفی دو و نیم`, `سه چهارم`, `چهل و سومین`.
///
/// `None` if the text holds anything else, or if the value has more digits than a [`Decimal`] holds.
/// Takes time linear in the text.
///
/// ```
/// use khabar::quantity::read_number;
/// assert_eq!(read_number("۵ هزار میلیارد").unwrap().to_string(), "5000000000000");
/// assert_eq!(read_number("دو و نیم").unwrap().to_string(), "2.5");
/// assert_eq!(read_number("دو شرکت"), None);
/// ```
#[must_use]
pub fn read_number(text: &str) -> Option<Decimal> {
    static WORDS: Lazy<NumberWords> = Lazy::new(|| {
        let lexicons = lexicon::bundled_of(NumberWords::KINDS);
        NumberWords::new(lexicons.iter().flat_map(Lexicon::of_kind))
    });
    // Half-spaces tell nothing here: the grammar finds the words of a number however they are joined.
    static NORMALIZER: Lazy<Normalizer> = Lazy::new(|| Normalizer::builder().half_spaces(false).build());
    let normalized = NORMALIZER.normalize(text);
    let text = normalized.text();
    // At the head of a line of news a hyphen is a bullet; here it can only be a sign.
    let unsigned = text.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let segments = crate::segment::segment(unsigned.unwrap_or(text));
    let words = &segments.words;
    let lexemes = Lexemes::new(&WORDS, words);
    let number = number::read(&lexemes, 0)?;
    let alone = number.words == (0..words.len()) && number.suffix.is_none() && number.high.is_none();
    let value = number.value.filter(|_| alone)?;
    Some(if unsigned.is_some() { value.negated() } else { value })
}

//! The lexicons that come with the crate.

use std::borrow::Cow;

use once_cell::sync::Lazy;

use super::{Lexicon, parse};

/// Names a file of `lexicons/` and embeds it.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../lexicons/", $name)))),+]
    };
}

/// Every bundled lexicon that the extractors read. The normalizer's spellings are read by the normalizer alone.
const FILES: &[(&str, &str)] = files![
    "areas.lex",
    "bodies.lex",
    "calendar.lex",
    "cities.lex",
    "common.lex",
    "counted.lex",
    "countries.lex",
    "cues.lex",
    "currencies.lex",
    "given_names.lex",
    "honorifics.lex",
    "iran.lex",
    "ministries.lex",
    "name_parts.lex",
    "numbers.lex",
    "quantities.lex",
    "region_words.lex",
    "speech.lex",
    "status.lex",
    "subdivisions.lex",
    "surnames.lex",
    "titles.lex",
    "units.lex",
    "verbs.lex",
    "words.lex",
];

/// The bundled lexicons, parsed at first use.
pub(crate) fn bundled() -> &'static [Lexicon] {
    static BUNDLED: Lazy<Vec<Lexicon>> = Lazy::new(|| parsed().collect());
    &BUNDLED
}

/// The bundled lexicons, parsed now.
///
/// A bundled file that does not parse is left out; a test fails on it before it can be released.
pub(super) fn parsed() -> impl Iterator<Item = Lexicon> {
    FILES.iter().filter_map(|(name, text)| parse_bundled(name, text).ok())
}

pub(crate) fn parse_bundled(name: &'static str, text: &'static str) -> Result<Lexicon, crate::Error> {
    parse::parse(Cow::Borrowed(name), Cow::Borrowed(text))
}

#[cfg(test)]
mod tests {
    use super::{FILES, parse_bundled};

    #[test]
    fn every_bundled_lexicon_parses() {
        for (name, text) in FILES {
            if let Err(error) = parse_bundled(name, text) {
                panic!("{error}");
            }
        }
    }
}

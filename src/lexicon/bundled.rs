//! The lexicons that come with the crate.

use std::borrow::Cow;

use super::{Kind, Lexicon, parse, stored};
use crate::Error;
use crate::stored::{Reader, Writer};

/// Names a file of `lexicons/` and embeds it.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../lexicons/", $name)))),+]
    };
}

/// Every bundled lexicon that the extractors read. The normalizer's spellings are read by the normalizer alone.
const FILES: &[(&str, &str)] = files![
    "areas.lex",
    "asking.lex",
    "attribution.lex",
    "bodies.lex",
    "calendar.lex",
    "cities.lex",
    "common.lex",
    "counted.lex",
    "countries.lex",
    "currencies.lex",
    "endings.lex",
    "given_names.lex",
    "honorifics.lex",
    "iran.lex",
    "ministries.lex",
    "name_parts.lex",
    "numbers.lex",
    "obligations.lex",
    "office_words.lex",
    "quantities.lex",
    "region_words.lex",
    "speech.lex",
    "status.lex",
    "subdivisions.lex",
    "surnames.lex",
    "titles.lex",
    "units.lex",
    "verb_uses.lex",
    "verbs.lex",
    "words.lex",
];

/// Parses the bundled lexicons.
///
/// All of them parse: the crate is not built otherwise.
pub(crate) fn bundled() -> impl Iterator<Item = Lexicon> {
    FILES.iter().filter_map(|(name, text)| parse_bundled(name, text).ok())
}

/// Writes the bundled lexicons, for [`load_bundled`]. Fails with the first thing wrong with one of them.
#[allow(dead_code, reason = "the build script stores, the library loads")]
pub(crate) fn store_bundled(to: &mut Writer) -> Result<(), Error> {
    FILES.iter().try_for_each(|(name, text)| stored::store(&parse_bundled(name, text)?, text, to))
}

/// The bundled lexicons, without parsing them.
pub(crate) fn load_bundled(from: &mut Reader<'_>) -> Option<Vec<Lexicon>> {
    FILES.iter().map(|(name, text)| stored::load(name, text, from)).collect()
}

/// Parses the bundled lexicons of some kinds.
pub(crate) fn bundled_of(kinds: &[Kind]) -> Vec<Lexicon> {
    let wanted = FILES.iter().filter(|(_, text)| parse::kind_of(text).is_some_and(|kind| kinds.contains(&kind)));
    wanted.filter_map(|(name, text)| parse_bundled(name, text).ok()).collect()
}

pub(crate) fn parse_bundled(name: &'static str, text: &'static str) -> Result<Lexicon, Error> {
    parse::parse(Cow::Borrowed(name), Cow::Borrowed(text))
}

#[cfg(test)]
mod tests {
    use super::{FILES, Kind, bundled, bundled_of, parse_bundled};

    #[test]
    fn every_bundled_lexicon_parses() {
        for (name, text) in FILES {
            if let Err(error) = parse_bundled(name, text) {
                panic!("{error}");
            }
        }
    }

    #[test]
    fn lexicons_of_a_kind_are_found_by_their_headers() {
        for kind in [Kind::Number, Kind::Region, Kind::Calendar] {
            let of_kind = bundled().filter(|lexicon| lexicon.kind() == kind);
            assert_eq!(bundled_of(&[kind]), of_kind.collect::<Vec<_>>());
        }
    }
}

//! The lexicons that come with the crate.

use std::borrow::Cow;

use super::{Kind, Lexicon, parse};

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
/// A bundled file that does not parse is left out; a test fails on it before it can be released.
pub(crate) fn bundled() -> impl Iterator<Item = Lexicon> {
    FILES.iter().filter_map(|(name, text)| parse_bundled(name, text).ok())
}

/// Parses the bundled lexicons, in two threads where the system has them: half of what their first use takes.
pub(crate) fn all_bundled() -> Vec<Lexicon> {
    let bytes: usize = FILES.iter().map(|(_, text)| text.len()).sum();
    let mut before = 0;
    let half = FILES.iter().position(|(_, text)| {
        before += text.len();
        2 * before > bytes
    });
    let (first, second) = FILES.split_at(half.unwrap_or(0));
    let parsed = |files: &[(&'static str, &'static str)]| -> Vec<Lexicon> {
        files.iter().filter_map(|(name, text)| parse_bundled(name, text).ok()).collect()
    };
    std::thread::scope(|scope| {
        let other = std::thread::Builder::new().spawn_scoped(scope, || parsed(second));
        let mut lexicons = parsed(first);
        let rest = other.ok().and_then(|thread| thread.join().ok());
        lexicons.extend(rest.unwrap_or_else(|| parsed(second)));
        lexicons
    })
}

/// Parses the bundled lexicons of some kinds.
pub(crate) fn bundled_of(kinds: &[Kind]) -> Vec<Lexicon> {
    let wanted = FILES.iter().filter(|(_, text)| parse::kind_of(text).is_some_and(|kind| kinds.contains(&kind)));
    wanted.filter_map(|(name, text)| parse_bundled(name, text).ok()).collect()
}

pub(crate) fn parse_bundled(name: &'static str, text: &'static str) -> Result<Lexicon, crate::Error> {
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

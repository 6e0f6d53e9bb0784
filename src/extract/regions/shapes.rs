//! Names that do not stand in the text as the lexicons have them: shortened, or with an ending.

use std::ops::Range;

use super::Place;
use super::context::Listed;
use super::mentions::decide;
use super::readings::{of_phrase, weight};
use crate::article::RegionKind;
use crate::extract::document::Document;

/// False for a word that holds no name with an ending: most words need no closer look.
pub(super) fn may_be_inflected(doc: &Document<'_, '_>, at: usize) -> bool {
    without_vowel_ending(doc.word(at)).is_some() || doc.halves(at).is_some()
}

/// A word without the ending joined to its long vowel: behind one the ezafe is written (اروپای), and the copula without
/// its first letter (آفریقاست).
fn without_vowel_ending(word: &str) -> Option<&str> {
    let stem = word.strip_suffix('ی').or_else(|| word.strip_suffix("ست"))?;
    stem.ends_with(['ا', 'و']).then_some(stem)
}

/// A name that shares its first word with the last one, or with the one behind it: «آذربایجان شرقی و غربی»،
/// «آذربایجان‌های شرقی و غربی».
pub(super) fn elliptic(
    doc: &Document<'_, '_>,
    at: usize,
    last: Option<&Place>,
    list: Option<Listed<'_>>,
) -> Option<Place> {
    let of = |words: Range<usize>, phrase: &str, kind: Option<RegionKind>| {
        let readings = of_phrase(doc, phrase);
        let (entry, _, own) =
            readings.iter().filter(|r| kind.is_none_or(|kind| r.2 == kind)).max_by_key(|r| weight(r.1, r.2))?;
        Some(Place { classed: true, ..Place::new(words, *own, Some(*entry), "region-elliptic") })
    };
    if let Some((stem, ending)) = doc.halves(at) {
        if doc.dictionary.is_word(ending, "place_plural") && !of_phrase(doc, stem).is_empty() {
            return of(at..at + 2, &format!("{stem} {}", doc.word(at + 1)), None);
        }
        return None;
    }
    let last = last.filter(|_| list.is_some() && doc.is_letters(at))?;
    let name = last.reading(doc.dictionary)?.entry.name();
    let (first, _) = name.rsplit_once(' ')?;
    of(at..at + 1, &format!("{first} {}", doc.word(at)), Some(last.kind))
}

/// A name with an ending joined to it: «تهران‌اند»، «اروپای متحد»، «آفریقاست».
pub(super) fn inflected(
    doc: &Document<'_, '_>,
    at: usize,
    list: Option<Listed<'_>>,
    last: Option<&Place>,
) -> Option<Place> {
    let word = doc.word(at);
    let (stem, class) = if doc.halves(at).is_some() {
        let (stem, ending) = word.rsplit_once('\u{200c}')?;
        (stem, doc.dictionary.is_word(ending, "place_ending"))
    } else {
        (without_vowel_ending(word)?, true)
    };
    let mut readings = if class { of_phrase(doc, stem) } else { Vec::new() };
    // A name that is another word too is hardly itself with an ending: «غنای اورانیوم».
    readings.retain(|(_, reading, _)| reading.context.is_free());
    decide(doc, at..at + 1, &readings, list, last)
}

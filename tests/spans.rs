//! Spans of a record index the article as it was given, however it was spaced, wrapped or encoded.
#![cfg(feature = "serde")]

mod common;

use common::compare::fold;
use common::fixtures;
use common::spans::{assert_sound, located};
use khabar::article::Offsets;
use khabar::{Article, Extractor, Normalizer};

/// The article as it is, and again behind characters of one to four bytes, one of them two UTF-16 units wide.
fn texts() -> impl Iterator<Item = (String, String)> {
    fixtures::all().into_iter().flat_map(|fixture| {
        let moved = format!("\u{feff}a é ب 😀\n\n{}", fixture.text);
        [(fixture.name.clone(), fixture.text), (format!("{} (moved)", fixture.name), moved)]
    })
}

#[test]
fn spans_cut_the_text_of_their_objects_out_of_the_article() {
    let (extractor, normalizer) = (Extractor::new(), Normalizer::new());
    for (name, text) in texts() {
        let article = extractor.extract(&text);
        assert_sound(&text, &article);
        assert!(!located(&article).is_empty(), "{name}: nothing read");
        for x in located(&article) {
            let cut = &text[x.start..x.end];
            let read = normalizer.normalize(cut);
            assert_eq!(fold(read.text()), fold(x.text), "{name}: {} at {}..{}: {cut:?}", x.kind, x.start, x.end);
        }
    }
}

#[test]
fn spans_begin_and_end_with_what_they_show() {
    for (name, text) in texts() {
        let article = Extractor::new().extract(&text);
        for x in located(&article) {
            let cut = &text[x.start..x.end];
            assert_eq!(cut.trim(), cut, "{name}: {} {:?}", x.kind, x.text);
        }
    }
}

#[test]
fn offsets_agree_in_bytes_chars_and_utf16() {
    for (name, text) in texts() {
        let article = Extractor::new().extract(&text);
        let counted = |unit| article.clone().with_offsets(&text, unit);
        let check = |other: &Article, count: &dyn Fn(&str) -> usize, unit| {
            let (bytes, other) = (located(&article), located(other));
            assert_eq!(bytes.len(), other.len());
            for (byte, other) in bytes.iter().zip(other) {
                assert_eq!(other.start, count(&text[..byte.start]), "{name}: start of {byte:?} in {unit}");
                assert_eq!(other.end, count(&text[..byte.end]), "{name}: end of {byte:?} in {unit}");
            }
        };
        check(&counted(Offsets::Bytes), &str::len, "bytes");
        check(&counted(Offsets::Chars), &|cut| cut.chars().count(), "chars");
        check(&counted(Offsets::Utf16), &|cut| cut.encode_utf16().count(), "UTF-16 units");
    }
}

//! What must hold of any bytes whatever, a function for each part of the library: for the targets in `fuzz/` and, where
//! there is no fuzzer, for `tests/fuzz.rs`.

use std::sync::LazyLock;

use khabar::article::Offsets;
use khabar::gazetteer::{Match, MatchKind, Path};
use khabar::normalize::Digits;
use khabar::{Extractor, Gazetteer, Lexicon, Normalizer, Span};

use super::spans::{assert_ordered, assert_sound, located};

/// A target by its name, which is also that of its folder of seeds.
type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 4] =
    [("extract", extract), ("normalize", normalize), ("lexicon", lexicon), ("gazetteer", gazetteer)];

/// Any text gives a sound record, whichever offsets are asked for.
pub fn extract(data: &[u8]) {
    static EXTRACTOR: LazyLock<Extractor> =
        LazyLock::new(|| Extractor::builder().relative_dates(true).build().expect("the bundled lexicons are sound"));
    let text = String::from_utf8_lossy(data);
    let article = EXTRACTOR.extract(&text);
    assert_sound(&text, &article);
    assert_ordered(&article);
    for (unit, length) in [(Offsets::Chars, text.chars().count()), (Offsets::Utf16, text.encode_utf16().count())] {
        let counted = article.clone().with_offsets(&text, unit);
        assert!(located(&counted).iter().all(|x| x.start <= x.end && x.end <= length), "{counted:?}");
    }
}

/// The first byte chooses the steps. Offsets stay in both texts, on the borders of characters and in order.
pub fn normalize(data: &[u8]) {
    let (&choice, data) = data.split_first().unwrap_or((&0, &[]));
    let on = |bit: u8| choice & (1 << bit) == 0;
    let digits = match choice >> 6 {
        0 => Digits::Ascii,
        1 => Digits::Persian,
        _ => Digits::Keep,
    };
    let normalizer = Normalizer::builder()
        .markup(on(0))
        .letters(on(1))
        .diacritics(on(2))
        .wraps(on(3))
        .punctuation(on(4))
        .half_spaces(on(5))
        .digits(digits)
        .build();
    let text = String::from_utf8_lossy(data);
    let normalized = normalizer.normalize(&text);
    check_spans(normalized.text(), &text, |span| normalized.to_original(span));
    check_spans(&text, normalized.text(), |span| normalized.from_original(span));
}

/// Maps each character of one text into the other.
fn check_spans(from: &str, to: &str, map: impl Fn(Span) -> Span) {
    let mut before = Span::new(0, 0);
    for (at, c) in from.char_indices() {
        let span = map(Span::new(at, at + c.len_utf8()));
        assert!(to.get(span.start..span.end).is_some(), "{span:?} is no part of {to:?}, from {from:?}");
        assert!(before.start <= span.start && before.end <= span.end, "{before:?} before {span:?}, from {from:?}");
        before = span;
    }
    let whole = map(Span::new(0, from.len()));
    assert!(before.end <= whole.end && to.get(whole.start..whole.end).is_some(), "{whole:?} of {from:?}");
}

/// A lexicon is read or refused with a place that is in it; one that is read can be extracted with.
pub fn lexicon(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match Lexicon::parse("fuzz.lex", &text) {
        Ok(lexicon) => {
            for entry in lexicon.entries() {
                assert!((1..=text.lines().count()).contains(&entry.line()), "{entry:?}");
                assert!(entry.spellings().all(|spelling| !spelling.is_empty()), "{entry:?}");
            }
            let extractor = Extractor::builder().without_bundled_lexicons().lexicon(lexicon).build();
            if let Ok(extractor) = extractor {
                assert_sound(&text, &extractor.extract(&text));
            }
        }
        Err(error) => {
            let line = error.line().expect("an error of a lexicon names its line");
            assert!((1..=text.lines().count() + 1).contains(&line), "{error} in {text:?}");
            assert!(error.is_lexicon() && error.to_string().starts_with("fuzz.lex:"), "{error}");
        }
    }
}

/// Lines of phrases, an empty line, a text. Every way to search finds the same, and only what is there.
pub fn gazetteer(data: &[u8]) {
    let whole = String::from_utf8_lossy(data);
    let (phrases, text) = whole.split_once("\n\n").unwrap_or((&whole, &whole));
    let phrases: Vec<&str> = phrases.lines().filter(|phrase| !Gazetteer::key(phrase).is_empty()).take(64).collect();
    let find = |kind, path| -> Option<Vec<Match>> {
        let ids = phrases.iter().enumerate().map(|(id, phrase)| (id as u32, *phrase));
        let gazetteer = Gazetteer::builder().match_kind(kind).path(path).phrases(ids).build().ok()?;
        Some(gazetteer.find_iter(text).collect())
    };
    let Some(all) = find(MatchKind::All, Path::Portable) else { return };
    let Some(longest) = find(MatchKind::LeftmostLongest, Path::Portable) else { return };
    for path in Path::available() {
        assert_eq!(find(MatchKind::All, path).as_ref(), Some(&all), "{}: {phrases:?} in {text:?}", path.name());
        assert_eq!(find(MatchKind::LeftmostLongest, path).as_ref(), Some(&longest), "{}: {text:?}", path.name());
    }
    for found in &all {
        let phrase = phrases.get(found.id() as usize).expect("an id that was given");
        let cut = text.get(found.start()..found.end()).expect("a part of the text");
        assert_eq!(Gazetteer::key(cut), Gazetteer::key(phrase), "{cut:?} for {phrase:?}");
    }
    assert!(all.is_sorted_by_key(|found| (found.start(), found.end(), found.id())), "{all:?}");
    assert!(longest.iter().all(|found| all.contains(found)), "{longest:?} of {all:?}");
    assert!(longest.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "{longest:?}");
    assert_eq!(longest.is_empty(), all.is_empty(), "{phrases:?} in {text:?}");
}

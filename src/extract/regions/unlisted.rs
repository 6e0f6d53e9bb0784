//! Places that no list knows, told by their class word.

use super::Place;
use super::context::{Listed, class_before, is_opening_quote};
use super::readings::of_hit;
use crate::article::RegionKind;
use crate::extract::dictionary::WordClass;
use crate::extract::document::Document;
use crate::extract::offices::title_at;
use crate::lexicon::Kind;

/// The longest name of an unlisted place, in words.
pub(super) const UNLISTED_WORDS: usize = 3;

/// Headings of the words that open the name of a place that no list knows.
const OPENERS: [(&str, RegionKind); 5] = [
    ("village_opener", RegionKind::Village),
    ("city_opener", RegionKind::City),
    ("district_opener", RegionKind::District),
    ("county_opener", RegionKind::County),
    ("province_opener", RegionKind::Province),
];

/// False for a word that no class word or opener of names stands before: most words need no closer look. A list tells
/// of villages without.
pub(super) fn may_be_unlisted(doc: &Document<'_, '_>, at: usize) -> bool {
    let opener = |i: usize| OPENERS.iter().any(|(class, _)| doc.may_begin(i, Kind::Word, class));
    let opens = |i: usize| doc.is(i, WordClass::OF_PLACE) || is_opening_quote(doc, i) || opener(i);
    at.checked_sub(1).is_some_and(opens)
}

/// A place that no list knows, told by its class word: «روستای خلج‌آباد»، «شهر سیلوپی»، «شهرستان عین‌التمر».
pub(super) fn unlisted(doc: &Document<'_, '_>, at: usize, list: Option<Listed<'_>>) -> Option<Place> {
    let opener = opener_before(doc, at);
    let class = class_before(doc, at).filter(|_| opener.is_none());
    let village = list.is_some_and(|list| list.class == Some(RegionKind::Village));
    if opener.is_none() && class.is_none() && !village {
        return None;
    }
    // «بخش بهارآباد»: its end tells that it is a name.
    let tailed = has_tail(doc, at);
    let kind = opener.or(class.filter(|_| tailed)).or(village.then_some(RegionKind::Village))?;
    // «این روستای زرخیز»، «یک شهر تازه‌ساز»
    let pointing = WordClass::DEMONSTRATIVE.or(WordClass::INDEFINITE).or(WordClass::QUANTIFIER);
    let pointed = at.checked_sub(2).is_some_and(|i| doc.is(i, pointing));
    let is = |i: usize, class: &str| doc.class_at(i, Kind::Word, class) == Some(i + 1);
    let other = doc.is(at, WordClass::BLOCKER) || title_at(doc, at).is_some() || is(at, "place_adjective");
    if pointed || other || !doc.is_content(at) && !tailed {
        return None;
    }
    let village = kind == RegionKind::Village;
    let is_open = |i: usize| doc.is_content(i) && class_before(doc, i + 1).is_none();
    let joins = |i: usize| village && is(i, "village_tail") || begins_with_article(doc, i);
    let mut end = quoted_end(doc, at).unwrap_or(at + 1);
    while end < at + UNLISTED_WORDS
        && is_open(end)
        && (joins(end) || village && end == at + 1 && is(at, "village_head"))
    {
        end += 1;
    }
    let plain = end == at + 1;
    let compound = doc.word(at).rsplit_once('\u{200c}').is_some_and(|(head, tail)| {
        doc.dictionary.is_word(tail, "adjective_tail") || doc.dictionary.is_word(head, "adjective_head")
    });
    if plain && (doc.is(at, WordClass::COMMON) || class_before(doc, at + 1).is_some() || compound) {
        return None;
    }
    // Bodies, people, adjectives and verbs stand behind «شهر» as well («شهر بهره‌ور»): there more has to speak for a name.
    let known =
        doc.hits_at(at).iter().any(|hit| doc.senses(hit).any(|(_, r)| matches!(r.kind, Kind::Body | Kind::Name)));
    let told = tailed || quoted_end(doc, at).is_some() || !plain || begins_with_article(doc, at) || lies_in(doc, end);
    if !village
        && (!told || known || plain && !tailed && doc.word(at).contains('\u{200c}') || doc.word(at).ends_with('ی'))
    {
        return None;
    }
    Some(Place { classed: true, ..Place::new(at..end, kind, None, "region-unlisted") })
}

/// True for a word that ends as names of places do: بهارآباد، باش‌محله.
fn has_tail(doc: &Document<'_, '_>, at: usize) -> bool {
    // All tails but the shortest, which end other words as well.
    let tail = doc.word(at).char_indices().rev().nth(3).and_then(|(start, _)| doc.word(at).get(start..));
    tail.is_some_and(|tail| tail.len() < doc.word(at).len() && doc.dictionary.is_word(tail, "village_tail"))
}

/// True if a country or province stands among the next words: «شهر گوتنبرگ در سوئد».
fn lies_in(doc: &Document<'_, '_>, at: usize) -> bool {
    let wide = |kind: RegionKind| matches!(kind, RegionKind::Country | RegionKind::Province);
    let hits = (at..at + UNLISTED_WORDS).flat_map(|i| doc.hits_at(i));
    hits.flat_map(|hit| of_hit(doc, hit)).any(|(_, reading, kind)| wide(kind) && reading.entry.get("needs").is_none())
}

/// The end of a short quotation that begins at a word: «شهر «مانتین ویو»».
fn quoted_end(doc: &Document<'_, '_>, at: usize) -> Option<usize> {
    let quoted = is_opening_quote(doc, at.checked_sub(1)?);
    let end = (at + 1..=at + UNLISTED_WORDS).find(|&i| matches!(doc.word(i), "»" | "\"" | "”"));
    end.filter(|end| quoted && (at..*end).all(|i| doc.is_letters(i)))
}

/// The kind of place that a word right before `at` opens, be the place listed or not.
fn opener_before(doc: &Document<'_, '_>, at: usize) -> Option<RegionKind> {
    let mut before = at.checked_sub(1)?;
    if is_opening_quote(doc, before) {
        before = before.checked_sub(1)?;
    }
    let opens = |class: &str| doc.class_at(before, Kind::Word, class) == Some(before + 1);
    OPENERS.iter().find(|(class, _)| opens(class)).map(|(_, kind)| *kind)
}

/// True for a word with the Arabic article, which belongs to the name before it: «عین التمر».
pub(super) fn begins_with_article(doc: &Document<'_, '_>, at: usize) -> bool {
    let word = doc.word(at);
    let article = word.char_indices().nth(2).and_then(|(end, _)| word.get(..end));
    article.is_some_and(|article| doc.dictionary.is_word(article, "article"))
}

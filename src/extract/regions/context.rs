//! What stands before a name and tells that it is a place, and of which kind: class words, offices, lists, bodies.

use std::ops::Range;

use super::Place;
use super::readings::{country_of, is_iranian, is_local, of_hit, same_sort};
use super::unlisted::UNLISTED_WORDS;
use crate::article::RegionKind;
use crate::extract::dictionary::{Reading, WordClass};
use crate::extract::document::Document;
use crate::extract::offices::title_at;
use crate::lexicon::Kind;

/// The kinds that the class words before a name allow.
const CLASSES: [(WordClass, RegionKind); 6] = [
    (WordClass::OF_PROVINCE, RegionKind::Province),
    (WordClass::OF_COUNTY, RegionKind::County),
    (WordClass::OF_CITY, RegionKind::City),
    (WordClass::OF_DISTRICT, RegionKind::District),
    (WordClass::OF_VILLAGE, RegionKind::Village),
    (WordClass::OF_COUNTRY, RegionKind::Country),
];

/// How far behind a place the end of its parenthesis is looked for, in words: «بندرعباس (شعبه‌های یک و دو)، فارس».
const PARENTHESIS: usize = 12;

/// The kind that a class word right before `at` tells. «این شهر» is a whole phrase, and tells nothing of what follows.
pub(super) fn class_before(doc: &Document<'_, '_>, at: usize) -> Option<RegionKind> {
    let mut before = at.checked_sub(1)?;
    // «شهر «سیلوپی»»
    if is_opening_quote(doc, before) {
        before = before.checked_sub(1)?;
    }
    if !doc.is(before, WordClass::OF_PLACE)
        || before.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::DEMONSTRATIVE))
    {
        return None;
    }
    CLASSES.iter().find(|(class, _)| doc.is(before, *class)).map(|(_, kind)| *kind)
}

/// What a list of places passes on to its next name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Listed<'d> {
    /// The kind that the list's class word tells: «استان‌های گیلان، مازندران و گلستان».
    pub(super) class: Option<RegionKind>,
    /// True if an office serves all of it.
    pub(super) served: bool,
    pub(super) kind: RegionKind,
    pub(super) country: Option<&'d str>,
}

/// The list that a name at `at` goes on with, if one is open there.
pub(super) fn listed<'d>(doc: &Document<'_, 'd>, places: &[Place], at: usize) -> Option<Listed<'d>> {
    let joint = at.checked_sub(1).filter(|&i| doc.is(i, WordClass::AND) || doc.is_comma(i))?;
    let last = places.last()?;
    (behind_parenthesis(doc, last.words.end) == joint || parallel(doc, last, at)).then(|| Listed {
        class: last.classed.then_some(last.kind),
        served: last.served,
        kind: last.kind,
        country: last.reading(doc.dictionary).and_then(country_of),
    })
}

/// True if a name at `at`, behind a comma or و, is told of in the same words as the last one, which has a class word: «استان تهران با ۹ کارخانه،
/// اصفهان با ۷ کارخانه و فارس با ۶ کارخانه».
fn parallel(doc: &Document<'_, '_>, last: &Place, at: usize) -> bool {
    let preposition = doc.word(last.words.end);
    last.classed
        && doc.is(last.words.end, WordClass::PREPOSITION)
        && doc.sentence_of(at).contains(&last.words.start)
        && (at + 1..=at + UNLISTED_WORDS).any(|i| doc.word(i) == preposition)
}

/// Where the parenthesis that begins or ends at a word is over; the word itself if none does.
fn behind_parenthesis(doc: &Document<'_, '_>, at: usize) -> usize {
    match doc.word(at) {
        ")" => at + 1,
        "(" => (at + 1..at + PARENTHESIS).find(|&i| doc.word(i) == ")").map_or(at, |end| end + 1),
        _ => at,
    }
}

/// True if a list that has come to a name which needs context shows that a place is meant: the name is a place of the same
/// country and sort. A common word needs more, a class word over the whole list: «شهرستان‌های نور و بهار».
pub(super) fn vouches(
    doc: &Document<'_, '_>,
    words: &Range<usize>,
    list: Listed<'_>,
    reading: &Reading,
    kind: RegionKind,
) -> bool {
    let function = WordClass::BOUNDARY.or(WordClass::AND).or(WordClass::INDEFINITE);
    let is_name = |at: usize| doc.longest(at, Kind::Name).is_some();
    let common = words.clone().any(|at| doc.is(at, WordClass::COMMON)) || is_name(words.start);
    let alike = list.kind == kind || is_local(list.kind) && is_local(kind);
    let province = is_local(list.kind) && kind == RegionKind::Province && is_iranian(reading);
    !words.clone().any(|at| doc.is(at, function))
        && alike
        && list.country == country_of(reading)
        && (!common
            || province
            || list.served
            || list.class.is_some_and(|class| class == kind || same_sort(Some(class), kind)))
}

/// True if the place behind a comma or و shows that a name which needs context is a place too: «با کره، ترکیه و روسیه». A
/// preposition has to stand before the name, and below a country it is no common word.
pub(super) fn vouched_by_the_next(
    doc: &Document<'_, '_>,
    words: &Range<usize>,
    reading: &Reading,
    kind: RegionKind,
) -> bool {
    let joint = doc.is(words.end, WordClass::AND) || doc.is_comma(words.end);
    let governed = words.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::PREPOSITION));
    // «در مهران، مریوان», but «در بهار، تهران خلوت است».
    let season = doc.longest(words.start, Kind::Calendar).is_some();
    let person = doc.longest(words.start, Kind::Name).is_some();
    let common = season || !person && words.clone().any(|at| doc.is(at, WordClass::COMMON));
    if !(joint && governed) || is_local(kind) && common {
        return false;
    }
    let alike = |other: &Reading, next: RegionKind| {
        let sort = kind == next && !is_local(kind) || is_local(kind) && is_local(next) && is_iranian(reading);
        sort && other.context.is_free() && (!is_local(kind) || country_of(other) == country_of(reading))
    };
    doc.hits_at(words.end + 1).iter().flat_map(|hit| of_hit(doc, hit)).any(|(_, other, next)| alike(other, next))
}

/// True for the place of a dateline: «صوفیه - ایرنا - …».
pub(super) fn is_dateline(doc: &Document<'_, '_>, words: &Range<usize>) -> bool {
    let agency = |at: usize| {
        doc.class_at(at, Kind::Body, "agency").is_some() || doc.class_at(at, Kind::Word, "reporter").is_some()
    };
    words.start == doc.sentence_of(words.start).start
        && is_dash(doc, words.end)
        && (words.end + 1..=words.end + UNLISTED_WORDS).any(agency)
}

/// True if an office that a local place has ends right before `at`: «نماینده مردم ری».
pub(super) fn office_before(doc: &Document<'_, '_>, at: usize) -> bool {
    // No title of the lexicon that takes a place has more than four words.
    (at.saturating_sub(4)..at).any(|start| {
        title_at(doc, start).is_some_and(|(hit, _, reading)| {
            hit.end == at
                // و زیر is no وزیر, and a minister is of a country.
                && !doc.is(start, WordClass::AND.or(WordClass::PREPOSITION))
                && reading.entry.class() != "minister"
                && reading.entry.all("takes").flat_map(str::split_whitespace).any(|word| word == "region")
        })
    })
}

pub(super) fn is_dash(doc: &Document<'_, '_>, at: usize) -> bool {
    matches!(doc.word(at), "-" | "–" | "—" | "ـ")
}

/// True for a mark that opens a quotation.
pub(super) fn is_opening_quote(doc: &Document<'_, '_>, at: usize) -> bool {
    matches!(doc.word(at), "«" | "\"" | "“")
}

//! The names in the text that are places, each decided by its own surroundings.

use std::ops::Range;

use super::Place;
use super::article::standing_alone;
use super::blocked::{in_facility, in_person};
use super::bodies::{begins_inside_body, closed_phrase, provincial_body};
use super::context::{Listed, class_before, is_dateline, listed, office_before, vouched_by_the_next, vouches};
use super::readings::{Candidate, is_iranian, is_local, of_hit, same_sort, weight};
use super::shapes::{elliptic, inflected, may_be_inflected};
use super::unlisted::{may_be_unlisted, unlisted};
use crate::article::RegionKind;
use crate::extract::dictionary::WordClass;
use crate::extract::document::{Document, Hit};
use crate::lexicon::Kind;

/// Classes of words that say how an office is held.
const HELD: [&str; 4] = ["former", "new", "polite", "ours"];

/// The mentions, each decided by its own surroundings; and those that the rest of the article would have to vouch for.
pub(super) fn mentions(doc: &Document<'_, '_>) -> (Vec<Place>, Vec<Place>) {
    let mut places: Vec<Place> = Vec::new();
    let mut pending = Vec::new();
    // Words that a feature or another body's name holds.
    let mut taken = 0;
    let mut next = 0;
    for at in 0..doc.tokens.len() {
        taken = taken.max(closed_phrase(doc, at));
        if at < next {
            continue;
        }
        let list = listed(doc, &places, at);
        let hits = if doc.begins(at, Kind::Region) { doc.hits_at(at) } else { &[] };
        if hits.is_empty() && list.is_none() && !may_be_inflected(doc, at) && !may_be_unlisted(doc, at) {
            continue;
        }
        let known = hits.iter().filter(|hit| hit.end > taken || at >= taken);
        let last = places.last();
        let listed = || known.clone().find_map(|hit| decide(doc, hit.start..hit.end, &of_hit(doc, hit), list, last));
        let other = || elliptic(doc, at, last, list).or_else(|| inflected(doc, at, list, last));
        let unlisted = || unlisted(doc, at, list).filter(|_| at >= taken);
        let found = match listed().or_else(|| other().filter(|_| at >= taken)) {
            // «روستای قلعه سفید» is not the town of قلعه.
            Some(place) if place.kind == RegionKind::Village => {
                unlisted().filter(|longer| longer.words.end > place.words.end).or(Some(place))
            }
            found => found.or_else(unlisted),
        };
        match found {
            Some(place) => {
                next = place.words.end;
                places.push(place);
            }
            None => pending.extend(known.clone().flat_map(|hit| standing_alone(doc, hit))),
        }
    }
    (places, pending)
}

/// True for words that can name something at all, so that an office before them may tell what: no function word, no noun of
/// a compound verb («امام جمعه بیان کرد»), no word that says how an office is held («شهردار پیشین»).
fn may_be_named(doc: &Document<'_, '_>, words: &Range<usize>, office: bool) -> bool {
    let function = WordClass::BOUNDARY.or(WordClass::AND);
    let ends = [Some(words.start), words.end.checked_sub(1)];
    let held = HELD.iter().any(|class| doc.class_at(words.start, Kind::Title, class) == Some(words.end));
    let is_verb = |hit: &Hit| hit.end == words.end && doc.senses(hit).any(|(_, r)| r.kind == Kind::Verb);
    let predicate = office && !doc.is_content(words.start) && doc.hits_at(words.start).iter().any(is_verb);
    !held && !predicate && ends.into_iter().flatten().all(|at| !doc.is(at, function))
}

/// Decides what the words of a name are, if they are a place at all.
pub(super) fn decide<'d>(
    doc: &Document<'_, 'd>,
    words: Range<usize>,
    readings: &[Candidate<'d>],
    list: Option<Listed<'d>>,
    last: Option<&Place>,
) -> Option<Place> {
    if readings.is_empty() || runs_together(doc, &words, readings) || begins_inside_body(doc, &words) {
        return None;
    }
    if is_measure(doc, &words) || holds_class_word(doc, &words, readings, list) {
        return None;
    }
    // The class word of «شاهین شهر اصفهان» is part of the name before.
    let own_class = class_before(doc, words.start).filter(|_| last.is_none_or(|last| last.words.end < words.start));
    let outer = own_class.is_none().then(|| province_of_the_last(doc, &words, readings, last)).flatten();
    if outer.is_some() {
        return outer;
    }
    let class = own_class.or(list.and_then(|list| list.class));
    let office = office_before(doc, words.start);
    let provincial = class.is_none() && provincial_body(doc, words.start);
    let chosen =
        allowed(doc, &words, readings, own_class, office, list).into_iter().max_by_key(|(_, reading, kind)| {
            let wanted = class == Some(*kind) || provincial && *kind == RegionKind::Province && is_iranian(reading);
            (wanted, weight(reading, *kind))
        });
    let (entry, reading, own) = *chosen?;
    if class.is_none() && (in_person(doc, &words, reading, own) || in_facility(doc, &words, own)) {
        return None;
    }
    let (kind, rule) = match class {
        Some(class) if class == own => (own, "region-class-word"),
        // «شهرستان» before a name that is listed as a city only, and the like: the text knows better.
        Some(class) if same_sort(Some(class), own) => (class, "region-class-word"),
        _ if provincial && own == RegionKind::Province => (own, "region-provincial-body"),
        _ => (own, "region-name"),
    };
    let served = office || list.is_some_and(|list| list.served);
    let classed = rule == "region-class-word";
    Some(Place { classed, served, ..Place::new(words, kind, Some(entry), rule) })
}

/// The readings that the words around a name allow.
fn allowed<'c, 'd>(
    doc: &Document<'_, 'd>,
    words: &Range<usize>,
    readings: &'c [Candidate<'d>],
    class: Option<RegionKind>,
    office: bool,
    list: Option<Listed<'d>>,
) -> Vec<&'c Candidate<'d>> {
    if readings.iter().all(|(_, reading, _)| reading.context.is_free()) {
        return readings.iter().collect();
    }
    let (before, after) = (doc.keys_before(words.start), doc.keys_after(words.end));
    let named = may_be_named(doc, words, office);
    let key = doc.key(words.clone());
    let allows = |(_, reading, kind): &&Candidate<'_>| {
        // «شهرری» has its class word within.
        let name = crate::Gazetteer::key(reading.entry.name());
        let within = key.strip_suffix(&name).is_some_and(|rest| !rest.is_empty());
        let told = within || class == Some(*kind) || same_sort(class, *kind);
        let vouched = || {
            office && is_local(*kind)
                || *kind == RegionKind::City && is_dateline(doc, words)
                || list.is_some_and(|list| vouches(doc, words, list, reading, *kind))
                || vouched_by_the_next(doc, words, reading, *kind)
        };
        reading.context.allows(before, after, named && (told || class.is_none() && vouched()))
    };
    readings.iter().filter(allows).collect()
}

/// True if a name would be read out of words that it does not hold: function words, verbs or numbers (را بر، و نیز، دو رود).
pub(super) fn runs_together(doc: &Document<'_, '_>, words: &Range<usize>, readings: &[Candidate<'_>]) -> bool {
    if words.len() < 2 {
        return false;
    }
    let key = doc.key(words.clone());
    let spellings = || readings.iter().flat_map(|(_, r, _)| r.entry.spellings());
    let own = || spellings().filter(|spelling| crate::Gazetteer::key(spelling) == key);
    let holds = |at: usize| own().any(|spelling| spelling.split([' ', '\u{200c}']).any(|part| part == doc.word(at)));
    let function = WordClass::BOUNDARY.or(WordClass::AND).or(WordClass::INDEFINITE);
    let number =
        |at: usize| words.len() == 2 && doc.longest(at, Kind::Number).is_some_and(|(hit, ..)| hit.end == at + 1);
    words.clone().any(|at| (doc.is(at, function) || doc.is_finite(at) || number(at)) && !holds(at))
}

/// True for a name that measures something: «قطر ۱۴ تا ۳۰ میکرون».
fn is_measure(doc: &Document<'_, '_>, words: &Range<usize>) -> bool {
    let dimension = doc.class_at(words.start, Kind::Word, "dimension") == Some(words.end);
    let unit = doc.longest(words.end + 1, Kind::Unit).is_some() || doc.is(words.end + 1, WordClass::UNTIL);
    dimension && doc.is_digits(words.end) && unit
}

/// True for a name that ends with a class word, is written apart, and is rather two words that do not belong together:
/// «بازار آزاد شهر تهران», «خسرو شهر را دید».
fn holds_class_word(
    doc: &Document<'_, '_>,
    words: &Range<usize>,
    readings: &[Candidate<'_>],
    list: Option<Listed<'_>>,
) -> bool {
    let last = words.end.saturating_sub(1);
    if words.len() < 2 || list.is_some() || !doc.is(last, WordClass::OF_CITY) {
        return false;
    }
    let key = crate::Gazetteer::key(doc.slice(words.clone()));
    let mut spellings = readings.iter().flat_map(|(_, reading, _)| reading.entry.spellings());
    let apart = spellings.any(|spelling| spelling.contains(' ') && crate::Gazetteer::key(spelling) == key);
    let is_person = doc.longest(words.start, Kind::Name).is_some_and(|(hit, ..)| hit.end == last);
    let is_common = doc.is(words.start, WordClass::COMMON);
    let parents: Vec<&str> = readings.iter().filter_map(|(_, reading, _)| reading.entry.get("parent")).collect();
    let behind = doc.hits_at(words.end).iter().flat_map(|hit| of_hit(doc, hit));
    let behind: Vec<bool> =
        behind.map(|(_, reading, _)| reading.entry.get("code").is_some_and(|code| parents.contains(&code))).collect();
    // «شاهین شهر اصفهان» lies there, «آزاد شهر تهران» does not.
    let own_province = behind.contains(&true);
    let governed = words.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::PREPOSITION));
    let told = governed || class_before(doc, words.start).is_some() || office_before(doc, words.start);
    let free = told || is_person && !is_common && !doc.begins_clause(words.start);
    !apart && (is_person || is_common) && !own_province && (!free || !behind.is_empty())
}

/// The province behind its own city or county: «ورزنه (اصفهان)»، «عنبرآباد کرمان».
fn province_of_the_last(
    doc: &Document<'_, '_>,
    words: &Range<usize>,
    readings: &[Candidate<'_>],
    last: Option<&Place>,
) -> Option<Place> {
    let last = last?;
    let inside = doc.word(last.words.end) == "(" && doc.word(words.end) == ")";
    if last.words.end + usize::from(inside) != words.start || !is_local(last.kind) {
        return None;
    }
    let parent = last.reading(doc.dictionary)?.entry.get("parent")?;
    let is_parent = |(_, reading, kind): &&Candidate<'_>| {
        *kind == RegionKind::Province && is_iranian(reading) && reading.entry.get("code") == Some(parent)
    };
    let (entry, _, kind) = readings.iter().find(is_parent)?;
    Some(Place::new(words.clone(), *kind, Some(*entry), "region-province-of-the-last"))
}

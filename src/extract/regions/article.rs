//! What the whole article tells of a name: places vouched for elsewhere, further mentions, capitals as governments.

use std::collections::{HashMap, HashSet};

use super::Place;
use super::blocked::in_facility;
use super::context::is_dash;
use super::mentions::runs_together;
use super::readings::{Candidate, country_of, is_iranian, of_hit, weight};
use crate::article::{RegionKind, RegionRole};
use crate::extract::dictionary::{EntryId, Reading, WordClass};
use crate::extract::document::{Document, Hit};
use crate::lexicon::Kind;

/// A name that needs context, where it stands as a place would: behind a preposition, and nothing hangs on it; or first in
/// its clause.
pub(super) fn standing_alone(doc: &Document<'_, '_>, hit: &Hit) -> Vec<Place> {
    let readings = of_hit(doc, hit);
    let words = hit.start..hit.end;
    let located = words.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::PREPOSITION));
    let first = words.start == doc.sentence_of(words.start).start;
    // «در بن ماند»، «در بن سخن گفت»
    let ends = !doc.is_content(words.end) || doc.is_finite(words.end + 1);
    let placed = located && ends || first;
    if readings.is_empty() || !placed || runs_together(doc, &words, &readings) {
        return Vec::new();
    }
    let (keys, after) = (doc.keys_before(words.start), doc.keys_after(words.end));
    let open = |reading: &Reading| reading.context.class && reading.context.allows(keys, after, true);
    let mut open: Vec<&Candidate<'_>> = readings.iter().filter(|(_, reading, _)| open(reading)).collect();
    open.sort_by_key(|(_, reading, kind)| std::cmp::Reverse(weight(reading, *kind)));
    let rule = "region-vouched-by-the-article";
    open.into_iter().map(|&(entry, _, kind)| Place::new(words.clone(), kind, Some(entry), rule)).collect()
}

/// Takes up names that need context where the article gives it elsewhere: the same name with its class word, or the country
/// of a capital, or of a city that something happens in. Leaves out foreign divisions named by a common or very short word
/// (شمالی، مرکز، اب) in an article that does not name their country.
pub(super) fn vouch_by_the_article(doc: &Document<'_, '_>, places: &mut Vec<Place>, pending: Vec<Place>) {
    let reading = |place: &Place| place.reading(doc.dictionary);
    let key = |place: &Place| doc.key(place.words.clone());
    let countries: HashSet<&str> = places
        .iter()
        .filter(|place| place.kind == RegionKind::Country)
        .filter_map(|place| reading(place)?.entry.get("code"))
        .collect();
    let named = |place: &Place| reading(place).and_then(country_of).is_some_and(|code| countries.contains(code));
    // Of three letters or fewer hardly a foreign division is written about in Persian, and many words are so short.
    let is_short = |place: &Place| doc.slice(place.words.clone()).chars().count() <= 3;
    places.retain(|place| {
        let division = matches!(place.kind, RegionKind::Province | RegionKind::County);
        let foreign = division && reading(place).is_some_and(|r| !is_iranian(r));
        // A single common word that asks for no context is hardly anything but the place (تگزاس).
        let sure = place.words.len() == 1 && reading(place).is_some_and(|reading| !reading.context.class);
        let doubtful = is_common(doc, place) && !sure;
        !foreign || !(is_short(place) || doubtful) || named(place)
    });
    let is_foreign_city =
        |place: &Place| place.kind == RegionKind::City && reading(place).is_some_and(|reading| !is_iranian(reading));
    let first_of = |place: &Place| doc.sentence_of(place.words.start).start;
    let classed: HashMap<&str, (Option<EntryId>, RegionKind)> =
        places.iter().filter(|place| place.classed).map(|place| (key(place), (place.entry, place.kind))).collect();
    let vouched = pending.into_iter().filter_map(|mut place| match classed.get(key(&place)) {
        Some(&(entry, kind)) => {
            if matches!(kind, RegionKind::Province | RegionKind::Country) {
                (place.entry, place.kind) = (entry, kind);
            }
            Some(place)
        }
        None => {
            // In an article on Germany «در بن» is a city.
            let before = place.words.start.checked_sub(1);
            let inside = before.is_some_and(|i| doc.class_at(i, Kind::Word, "locative") == Some(i + 1));
            // «دوشنبه» first in its sentence is a day.
            let day =
                doc.longest(place.words.start, Kind::Calendar).is_some_and(|(hit, ..)| hit.start == first_of(&place));
            let capital = !day && reading(&place).is_some_and(|reading| reading.entry.get("capital").is_some());
            ((capital || inside && is_foreign_city(&place)) && named(&place)).then_some(place)
        }
    });
    // Of several readings of one name the first that is vouched for.
    let mut vouched: Vec<Place> = vouched.collect();
    vouched.dedup_by_key(|place| place.words.start);
    places.extend(vouched);
    places.sort_by_key(|place| place.words.start);
}

/// Finds the further mentions of places that no list knows, once a class word has told of them.
pub(super) fn find_again(doc: &Document<'_, '_>, places: &mut Vec<Place>) {
    let unlisted = places.iter().filter(|place| place.entry.is_none() && place.words.len() == 1);
    let known: HashMap<&str, Place> = unlisted.map(|place| (doc.word(place.words.start), place.clone())).collect();
    if known.is_empty() {
        return;
    }
    let taken: HashSet<usize> = places.iter().flat_map(|place| place.words.clone()).collect();
    let again = (0..doc.tokens.len()).filter(|at| !taken.contains(at)).filter_map(|at| {
        let place = known.get(doc.word(at))?;
        let common = doc.is(at, WordClass::COMMON) || !doc.is_content(at);
        let words = at..at + 1;
        (!common && !in_facility(doc, &words, place.kind)).then(|| Place { words, classed: false, ..place.clone() })
    });
    let again: Vec<Place> = again.collect();
    places.extend(again);
    places.sort_by_key(|place| place.words.start);
}

/// True for a name that is mostly another word: all of it common or function words or points of the compass.
fn is_common(doc: &Document<'_, '_>, place: &Place) -> bool {
    let classes = WordClass::COMMON.or(WordClass::BOUNDARY).or(WordClass::AND).or(WordClass::INDEFINITE);
    place.words.clone().all(|at| doc.is(at, classes) || doc.class_at(at, Kind::Word, "direction").is_some())
}

/// Settles what a mention alone left open: one name, used with a class word elsewhere in the article.
pub(super) fn follow_the_article(doc: &Document<'_, '_>, places: &mut [Place]) {
    let key = |place: &Place| doc.key(place.words.clone());
    // A foreign province whose capital bears its name is meant by the bare name too, once the class word has said so;
    // an Iranian one is not: «تهران» beside «استان تهران» is the city.
    let mut foreign: HashMap<&str, (Option<EntryId>, RegionKind)> = HashMap::new();
    let mut counties: HashMap<&str, (usize, usize)> = HashMap::new();
    for place in places.iter() {
        let iranian = place.reading(doc.dictionary).is_some_and(is_iranian);
        if place.classed && place.kind == RegionKind::Province && !iranian {
            foreign.insert(key(place), (place.entry, place.kind));
        }
        if matches!(place.kind, RegionKind::City | RegionKind::County) {
            let count = counties.entry(key(place)).or_default();
            if place.kind == RegionKind::City { count.0 += 1 } else { count.1 += 1 }
        }
    }
    for place in places {
        let key = key(place);
        if let Some(&(entry, kind)) = foreign.get(key).filter(|_| !place.classed) {
            (place.entry, place.kind, place.rule) = (entry, kind, "region-foreign-province");
        }
        // A county and its city of one name are one place, of the kind it is used with most.
        let shared = counties.get(key).filter(|(city, county)| *city > 0 && *county > 0);
        if let (Some(&(city, county)), RegionKind::City | RegionKind::County) = (shared, place.kind) {
            place.kind = if county > city { RegionKind::County } else { RegionKind::City };
        }
    }
}

/// Marks capitals that stand for their government: first in a sentence, or behind a word that takes no place («علیه تهران»).
pub(super) fn tell_metonyms(doc: &Document<'_, '_>, places: &mut [Place]) {
    for place in places
        .iter_mut()
        .filter(|place| place.kind == RegionKind::City && !place.classed && place.role == RegionRole::Place)
    {
        let reading = place.reading(doc.dictionary);
        let capital = reading.is_some_and(|reading| reading.entry.get("capital").is_some());
        let (start, end) = (place.words.start, place.words.end);
        let dateline = is_dash(doc, end) || doc.ends_clause(end) && !doc.is(end, WordClass::AND);
        let subject = start == doc.sentence_of(start).start && !dateline;
        let before = start.checked_sub(1);
        let opposed = before.is_some_and(|i| doc.class_at(i, Kind::Word, "metonym") == Some(start));
        if capital && (subject || opposed) {
            place.role = RegionRole::Metonym;
        }
    }
}

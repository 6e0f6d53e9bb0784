//! Places of one name: which of them the rest of the article means, and which stay open.

use std::collections::HashMap;

use super::Place;
use super::readings::{Candidate, is_iranian, kind_of, of_hit};
use crate::article::RegionKind;
use crate::extract::dictionary::{EntryId, Reading};
use crate::extract::document::Document;
use crate::lexicon::Kind;

/// The provinces of the Iranian Azerbaijan, which has its name from the country beyond the Aras or the other way round.
const AZERBAIJANI: [&str; 3] = ["IR-03", "IR-04", "IR-24"];

/// Settles places that share their name with others of their kind: by where the other places of the article lie.
pub(super) fn settle(doc: &Document<'_, '_>, places: &mut [Place]) {
    let open: Vec<Vec<(EntryId, &Reading)>> = places.iter().map(|place| namesakes(doc, place)).collect();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (place, namesakes) in places.iter().zip(&open) {
        let reading = place.reading(doc.dictionary).filter(|_| namesakes.is_empty());
        for code in reading.into_iter().flat_map(codes) {
            *known.entry(code).or_default() += 1;
        }
    }
    for (place, namesakes) in places.iter_mut().zip(open) {
        let support = |reading: &Reading| codes(reading).filter_map(|code| known.get(code)).sum::<usize>();
        let own = place.reading(doc.dictionary).map_or(0, support);
        match namesakes.iter().map(|&(entry, reading)| (support(reading), entry)).max_by_key(|(count, _)| *count) {
            Some((count, entry)) if count > own => place.entry = Some(entry),
            Some((count, _)) if count == own => {
                place.others = namesakes.iter().filter(|(_, r)| support(r) == count).map(|(entry, _)| *entry).collect();
            }
            _ => {}
        }
    }
    settle_azerbaijan(doc, places);
}

/// The codes of the country or province that a place is or lies in.
fn codes(reading: &Reading) -> impl Iterator<Item = &str> {
    ["code", "parent"].into_iter().filter_map(|key| reading.entry.get(key)).filter(|code| *code != "IR")
}

/// The other places of a place's name and kind that lie elsewhere: in another province of Iran, or in another country. A
/// capital has none.
fn namesakes<'d>(doc: &Document<'_, 'd>, place: &Place) -> Vec<(EntryId, &'d Reading)> {
    use RegionKind::{City, County, District, Province};
    let Some(own) = place.reading(doc.dictionary) else { return Vec::new() };
    let local = matches!(place.kind, City | County | District) || place.kind == Province && !is_iranian(own);
    let hit = doc.hits_at(place.words.start).iter().find(|hit| hit.end == place.words.end);
    let Some(hit) = hit.filter(|_| local && own.entry.get("capital").is_none()) else { return Vec::new() };
    let elsewhere = |(_, reading, _): &Candidate<'_>| {
        is_iranian(reading) == is_iranian(own)
            && kind_of(reading) == kind_of(own)
            && reading.context.asks_nothing() == own.context.asks_nothing()
            && reading.entry.get("parent") != own.entry.get("parent")
    };
    of_hit(doc, hit).into_iter().filter(elsewhere).map(|(entry, reading, _)| (entry, reading)).collect()
}

/// Bare «آذربایجان» is the country, but in an article on the Iranian provinces of that name and on nothing beyond the border.
fn settle_azerbaijan(doc: &Document<'_, '_>, places: &mut [Place]) {
    let code = |place: &Place, key: &str| place.reading(doc.dictionary).and_then(|reading| reading.entry.get(key));
    let is_bare = |place: &Place| {
        let whole = doc.hits_at(place.words.start).iter().find(|hit| hit.end == place.words.end);
        let area = whole.into_iter().flat_map(|hit| of_hit(doc, hit));
        let area =
            area.filter(|(_, reading, kind)| *kind == RegionKind::Area && reading.entry.get("parent") == Some("IR"));
        area.map(|(entry, ..)| entry).next().filter(|_| code(place, "code") == Some("AZ"))
    };
    let bare: Vec<Option<EntryId>> = places.iter().map(is_bare).collect();
    if bare.iter().all(Option::is_none) {
        return;
    }
    let beyond = |(place, bare): (&Place, &Option<EntryId>)| {
        bare.is_none() && (code(place, "code") == Some("AZ") || code(place, "parent") == Some("AZ"))
            || bare.is_some() && place.classed && place.kind == RegionKind::Country
    };
    let foreign = places.iter().zip(&bare).any(beyond)
        || (0..doc.tokens.len()).any(|at| doc.class_at(at, Kind::Word, "beyond_aras").is_some());
    let within = |place: &Place| {
        ["code", "parent"].iter().any(|key| code(place, key).is_some_and(|code| AZERBAIJANI.contains(&code)))
    };
    let iranian = places.iter().any(within);
    for (at, area) in bare.iter().enumerate() {
        let listed = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().any(|i| {
            let neighbour = places.get(i).filter(|other| other.kind == RegionKind::Country);
            neighbour.is_some_and(|other| {
                places.get(at).is_some_and(|place| {
                    let (first, second) = if i < at { (other, place) } else { (place, other) };
                    first.words.end + 1 == second.words.start
                })
            })
        });
        let Some((place, &area)) = places.get_mut(at).zip(area.as_ref()) else { continue };
        let region = place.words.start.checked_sub(1).is_some_and(|i| doc.class_at(i, Kind::Word, "area").is_some());
        if region || iranian && !foreign && !listed && !place.classed {
            (place.entry, place.kind, place.rule) = (Some(area), RegionKind::Area, "region-iranian-azerbaijan");
        } else if !foreign && !listed && !place.classed {
            place.others = vec![area];
        }
    }
}

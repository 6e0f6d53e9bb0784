//! Places: which names in the text are places, of what kind, and which of several places of one name is meant.

use std::collections::HashMap;
use std::ops::Range;

use super::dictionary::{EntryId, Reading, WordClass};
use super::document::{Document, Hit};
use super::offices::title_at;
use crate::article::{Region, RegionKind, RegionMention, RegionRole};
use crate::lexicon::Kind;

/// One mention of a place.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The name, without its class word.
    pub(crate) words: Range<usize>,
    pub(crate) kind: RegionKind,
    pub(crate) entry: EntryId,
    pub(crate) role: RegionRole,
    /// True if a class word or an office told the kind.
    classed: bool,
    rule: &'static str,
}

/// The kinds that the class words before a name allow.
const CLASSES: [(WordClass, RegionKind); 6] = [
    (WordClass::OF_PROVINCE, RegionKind::Province),
    (WordClass::OF_COUNTY, RegionKind::County),
    (WordClass::OF_CITY, RegionKind::City),
    (WordClass::OF_DISTRICT, RegionKind::District),
    (WordClass::OF_VILLAGE, RegionKind::Village),
    (WordClass::OF_COUNTRY, RegionKind::Country),
];

/// Bodies whose own name is no mention of the place in it.
const CLOSED_BODIES: [&str; 4] = ["company", "university", "agency", "bank"];

/// How far before a name the head of a facility's name is looked for, in words (بیمارستان شهدای هفتم تیر تهران).
const BLOCKER_REACH: usize = 5;

fn kind_of(reading: &Reading) -> Option<RegionKind> {
    match reading.entry.class() {
        "country" => Some(RegionKind::Country),
        "province" => Some(RegionKind::Province),
        "county" => Some(RegionKind::County),
        "city" => Some(RegionKind::City),
        "district" => Some(RegionKind::District),
        "village" => Some(RegionKind::Village),
        "continent" => Some(RegionKind::Continent),
        "area" => Some(RegionKind::Area),
        _ => None,
    }
}

fn is_iranian(reading: &Reading) -> bool {
    reading.entry.get("parent").is_some_and(|parent| parent.starts_with("IR"))
}

/// Every place of the text, in order, kinds decided.
pub(crate) fn places(doc: &Document<'_, '_>) -> Vec<Place> {
    let mut places = mentions(doc);
    follow_the_article(doc, &mut places);
    places
}

/// The mentions, each decided by its own surroundings.
fn mentions(doc: &Document<'_, '_>) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    // Words that a feature or another body's name holds.
    let mut taken = 0;
    let mut next = 0;
    for index in 0..doc.tokens.len() {
        taken = taken.max(closed_phrase(doc, index));
        if index < next || doc.hits_at(index).is_empty() {
            continue;
        }
        let listed = listed(doc, &places, index);
        let Some((hit, place)) = doc.hits_at(index).iter().find_map(|hit| {
            (hit.end > taken || index >= taken).then_some(())?;
            Some((*hit, decide(doc, hit, listed)?))
        }) else {
            continue;
        };
        next = hit.end;
        places.push(place);
    }
    places
}

/// The end of the feature, or of the name of a body that is no place, which begins at a word.
fn closed_phrase(doc: &Document<'_, '_>, at: usize) -> usize {
    let closed = |reading: &Reading| match reading.kind {
        Kind::Region => reading.entry.class() == "feature",
        Kind::Body => CLOSED_BODIES.contains(&reading.entry.class()),
        _ => false,
    };
    let hits = doc.hits_at(at).iter();
    hits.filter(|hit| hit.end > at + 1 && doc.senses(hit).any(|(_, r)| closed(r))).map(|hit| hit.end).max().unwrap_or(0)
}

/// The kind that a class word right before `at` tells.
fn class_before(doc: &Document<'_, '_>, at: usize) -> Option<RegionKind> {
    let before = at.checked_sub(1)?;
    CLASSES.iter().find(|(class, _)| doc.is(before, *class)).map(|(_, kind)| *kind)
}

/// What a list of places passes on to its next name.
#[derive(Clone, Copy, Debug)]
struct Listed {
    /// The kind that the list's class word tells: «استان‌های گیلان، مازندران و گلستان».
    class: Option<RegionKind>,
}

/// The list that a name at `at` goes on with, if one is open there.
fn listed(doc: &Document<'_, '_>, places: &[Place], at: usize) -> Option<Listed> {
    let last = places.last()?;
    let joint = last.words.end;
    let joined = joint + 1 == at && (doc.is(joint, WordClass::AND) || matches!(doc.word(joint), "،" | ","));
    joined.then(|| Listed { class: last.classed.then_some(last.kind) })
}

/// True if an office that takes a place ends right before `at`: «نماینده مردم ری».
fn office_before(doc: &Document<'_, '_>, at: usize) -> bool {
    // No title of the lexicon that takes a place has more than four words.
    (at.saturating_sub(4)..at).any(|start| {
        title_at(doc, start).is_some_and(|(hit, _, reading)| {
            hit.end == at && reading.entry.all("takes").flat_map(str::split_whitespace).any(|word| word == "region")
        })
    })
}

/// Decides what a hit is, if it is a place at all.
fn decide(doc: &Document<'_, '_>, hit: &Hit, listed: Option<Listed>) -> Option<Place> {
    let readings: Vec<(EntryId, &Reading, RegionKind)> = doc
        .senses(hit)
        .filter(|(_, reading)| reading.kind == Kind::Region)
        .filter_map(|(sense, reading)| Some((sense.entry, reading, kind_of(reading)?)))
        .collect();
    if readings.is_empty() {
        return None;
    }
    let class = class_before(doc, hit.start).or(listed.and_then(|listed| listed.class));
    let free = readings.iter().all(|(_, reading, _)| reading.context.is_free());
    let (before, after) =
        if free { (Vec::new(), Vec::new()) } else { (doc.keys_before(hit.start), doc.keys_after(hit.end)) };
    let told = class.is_none() && !free && (listed.is_some() || office_before(doc, hit.start));
    let allowed = readings.iter().filter(|(_, reading, kind)| {
        reading.context.allows(&before, &after, told || class == Some(*kind) || same_sort(class, *kind))
    });
    let chosen = allowed.max_by_key(|(_, reading, kind)| (class == Some(*kind), weight(reading, *kind)))?;
    let (entry, _, own) = *chosen;
    if class.is_none() && in_facility(doc, hit.start) {
        return None;
    }
    let (kind, rule) = match class {
        Some(class) if class == own => (own, "region-class-word"),
        // «شهرستان» before a name that is listed as a city only, and the like: the text knows better.
        Some(class) if same_sort(Some(class), own) => (class, "region-class-word"),
        _ => (own, "region-name"),
    };
    Some(Place { words: hit.start..hit.end, kind, entry, role: RegionRole::Place, classed: class.is_some(), rule })
}

/// True for kinds that one name often serves both as: a city and its county, a foreign province and its capital.
fn same_sort(class: Option<RegionKind>, kind: RegionKind) -> bool {
    use RegionKind::{City, County, District, Province, Village};
    match class {
        Some(County) => matches!(kind, City),
        Some(City) => matches!(kind, County | District | Village),
        Some(District) => matches!(kind, City | County | Village),
        Some(Village) => matches!(kind, City | District),
        Some(Province) => matches!(kind, City),
        _ => false,
    }
}

/// Which reading a bare name has, the greatest first.
fn weight(reading: &Reading, kind: RegionKind) -> (u8, u64) {
    let iranian = is_iranian(reading);
    let rank = match kind {
        RegionKind::Country => 9,
        RegionKind::Continent => 8,
        RegionKind::City if iranian => 7,
        RegionKind::City if reading.entry.get("capital").is_some() => 7,
        RegionKind::Province if iranian => 6,
        RegionKind::County => 5,
        RegionKind::City => 4,
        RegionKind::Area => 3,
        RegionKind::Province => 2,
        RegionKind::District => 1,
        RegionKind::Village => 0,
    };
    let population = reading.entry.get("population").and_then(|p| p.parse().ok()).unwrap_or(0);
    (rank, population)
}

/// True if the name ends the name of a road, facility or paper: «دانشگاه علوم پزشکی شیراز».
fn in_facility(doc: &Document<'_, '_>, at: usize) -> bool {
    let sentence = doc.sentence_of(at).start;
    for index in (at.saturating_sub(BLOCKER_REACH).max(sentence)..at).rev() {
        if doc.is(index, WordClass::BLOCKER) {
            return true;
        }
        if !doc.is_content(index) {
            return false;
        }
    }
    false
}

/// Settles what a mention alone left open: one name, used with a class word elsewhere in the article.
fn follow_the_article(doc: &Document<'_, '_>, places: &mut [Place]) {
    let key = |place: &Place| crate::Gazetteer::key(doc.slice(place.words.clone()));
    // A foreign province whose capital bears its name is meant by the bare name too, once the class word has said so;
    // an Iranian one is not: «تهران» beside «استان تهران» is the city.
    let mut foreign: HashMap<String, (EntryId, RegionKind)> = HashMap::new();
    let mut counties: HashMap<String, (usize, usize)> = HashMap::new();
    for place in places.iter() {
        let iranian = doc.dictionary.get(place.entry).is_some_and(is_iranian);
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
        if let Some(&(entry, kind)) = foreign.get(&key).filter(|_| !place.classed) {
            (place.entry, place.kind, place.rule) = (entry, kind, "region-foreign-province");
        }
        // A county and its city of one name are one place, of the kind it is used with most.
        if let Some(&(city, county)) = counties.get(&key).filter(|(city, county)| *city > 0 && *county > 0) {
            if matches!(place.kind, RegionKind::City | RegionKind::County) {
                place.kind = if county > city { RegionKind::County } else { RegionKind::City };
            }
        }
    }
}

/// One object a place, and for each mention the index of its object.
pub(crate) fn regions(doc: &Document<'_, '_>, places: &[Place]) -> (Vec<Region>, Vec<usize>) {
    let mut regions: Vec<Region> = Vec::new();
    let mut ids: HashMap<(String, RegionKind), usize> = HashMap::new();
    let mut of_place = Vec::with_capacity(places.len());
    for place in places {
        let Some(reading) = doc.dictionary.get(place.entry) else { continue };
        let id = *ids.entry((identity(reading, place.kind), place.kind)).or_insert(regions.len());
        if id == regions.len() {
            regions.push(Region {
                id,
                name: name(doc, place, reading),
                kind: place.kind,
                code: reading.entry.get("code").filter(|_| kind_of(reading) == Some(place.kind)).map(str::to_owned),
                parent: reading.entry.get("parent").map(str::to_owned),
                rule: place.rule.to_owned(),
                ..Region::default()
            });
        }
        if let Some(region) = regions.get_mut(id) {
            let span = doc.span(place.words.clone());
            region.count += 1;
            region.mentions.push(RegionMention {
                text: doc.slice(place.words.clone()).to_owned(),
                start: span.start,
                end: span.end,
                role: place.role,
            });
        }
        of_place.push(id);
    }
    (regions, of_place)
}

/// What makes two mentions one place: the entry's code, else its name (a city and its county share one).
fn identity(reading: &Reading, kind: RegionKind) -> String {
    match (kind, reading.entry.get("code")) {
        (RegionKind::Country | RegionKind::Province, Some(code)) => code.to_owned(),
        _ => crate::Gazetteer::key(reading.entry.name()),
    }
}

/// The name to report: as the article writes it, but without a class word that only a spelling of the entry holds.
fn name(doc: &Document<'_, '_>, place: &Place, reading: &Reading) -> String {
    let written = doc.slice(place.words.clone());
    if written.contains(reading.entry.name()) { reading.entry.name().to_owned() } else { written.to_owned() }
}

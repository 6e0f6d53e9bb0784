//! The places of the record: one object a place, with its mentions.

use std::collections::HashMap;

use super::Place;
use super::readings::kind_of;
use crate::article::{Region, RegionKind, RegionMention};
use crate::extract::dictionary::Reading;
use crate::extract::document::Document;

/// One object a place, and for each mention the index of its object.
pub(crate) fn regions(doc: &Document<'_, '_>, places: &[Place]) -> (Vec<Region>, Vec<usize>) {
    let mut regions: Vec<Region> = Vec::new();
    let mut ids: HashMap<(String, RegionKind), usize> = HashMap::new();
    let mut of_place = Vec::with_capacity(places.len());
    for place in places {
        let reading = place.reading(doc.dictionary);
        let id = *ids.entry((identity(doc, place, reading), place.kind)).or_insert(regions.len());
        if id == regions.len() {
            let value = |key: &str| reading.and_then(|reading| reading.entry.get(key)).map(str::to_owned);
            regions.push(Region {
                id,
                name: name(doc, place, reading),
                kind: place.kind,
                code: value("code").filter(|_| reading.and_then(kind_of) == Some(place.kind)),
                parent: value("parent"),
                candidates: candidates(doc, place),
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

/// Where the other places lie that the name may as well mean.
fn candidates(doc: &Document<'_, '_>, place: &Place) -> Vec<String> {
    let others = place.others.iter().filter_map(|entry| doc.dictionary.get(*entry));
    others.filter_map(|reading| reading.entry.get("parent").or(reading.entry.get("code")).map(str::to_owned)).collect()
}

/// What makes two mentions one place: the entry's code, else its name and where it lies (a city and its county share both).
fn identity(doc: &Document<'_, '_>, place: &Place, reading: Option<&Reading>) -> String {
    let code = reading.and_then(|reading| reading.entry.get("code"));
    match (place.kind, code, reading) {
        (RegionKind::Country | RegionKind::Province, Some(code), _) => code.to_owned(),
        (_, _, Some(reading)) => {
            let parent = reading.entry.get("parent").unwrap_or_default();
            format!("{}/{parent}", crate::Gazetteer::key(reading.entry.name()))
        }
        (_, _, None) => crate::Gazetteer::key(doc.slice(place.words.clone())),
    }
}

/// The name to report: as the article writes it, but without a class word that only a spelling of the entry holds, and in
/// full where the article shortens or inflects it.
pub(super) fn name(doc: &Document<'_, '_>, place: &Place, reading: Option<&Reading>) -> String {
    let written = doc.slice(place.words.clone());
    let Some(reading) = reading else { return written.to_owned() };
    let own = reading.entry.name();
    let key = crate::Gazetteer::key(written);
    let is_spelling = reading.entry.spellings().any(|spelling| crate::Gazetteer::key(spelling) == key);
    // «شهرری»، «روسیه فدراتیو», but not «ایلینویز», which only begins like ایلینوی.
    let holds = key.ends_with(&crate::Gazetteer::key(own))
        || written.strip_prefix(own).is_some_and(|rest| rest.starts_with(' ') || rest.starts_with("ی "));
    if holds || !is_spelling { own.to_owned() } else { written.to_owned() }
}

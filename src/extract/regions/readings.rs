//! What the lexicons say that a name may be: kinds of places, and which of several readings comes first.

use crate::article::RegionKind;
use crate::extract::dictionary::{EntryId, Reading};
use crate::extract::document::{Document, Hit};
use crate::lexicon::Kind;

/// A reading of a name as a place.
pub(super) type Candidate<'d> = (EntryId, &'d Reading, RegionKind);

pub(super) fn kind_of(reading: &Reading) -> Option<RegionKind> {
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

pub(super) fn is_iranian(reading: &Reading) -> bool {
    reading.entry.get("parent").is_some_and(|parent| parent.starts_with("IR"))
}

/// The code of the country that a place lies in.
pub(super) fn country_of(reading: &Reading) -> Option<&str> {
    let code = reading.entry.get("parent").or(reading.entry.get("code"))?;
    code.split('-').next()
}

/// True for the kinds below a country.
pub(super) fn is_local(kind: RegionKind) -> bool {
    !matches!(kind, RegionKind::Country | RegionKind::Continent | RegionKind::Area)
}

/// True for kinds that one name often serves both as: a city and its county, a foreign province and its capital.
pub(super) fn same_sort(class: Option<RegionKind>, kind: RegionKind) -> bool {
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

/// Which reading a bare name has, the greatest first: by kind; of places of one kind a capital, then one that needs no
/// context, then the largest.
pub(super) fn weight(reading: &Reading, kind: RegionKind) -> (u8, bool, bool, u64) {
    let iranian = is_iranian(reading);
    let capital = reading.entry.get("capital").is_some();
    let rank = match kind {
        RegionKind::Country => 9,
        RegionKind::Continent => 8,
        RegionKind::City if iranian || capital => 7,
        RegionKind::Province if iranian => 6,
        RegionKind::County => 5,
        RegionKind::City => 4,
        RegionKind::Area => 3,
        RegionKind::Province => 2,
        RegionKind::District => 1,
        RegionKind::Village => 0,
    };
    let population = reading.entry.get("population").and_then(|p| p.parse().ok()).unwrap_or(0);
    (rank, capital, reading.context.is_free(), population)
}

/// The readings of a hit as a place.
pub(super) fn of_hit<'d>(doc: &Document<'_, 'd>, hit: &Hit) -> Vec<Candidate<'d>> {
    candidates(doc.senses(hit).map(|(sense, reading)| (sense.entry, reading)))
}

/// The readings of a phrase that does not stand in the text as the lexicon has it.
pub(super) fn of_phrase<'d>(doc: &Document<'_, 'd>, phrase: &str) -> Vec<Candidate<'d>> {
    candidates(entries_of(doc, phrase))
}

/// Every entry that a phrase may be.
fn entries_of<'d>(doc: &Document<'_, 'd>, phrase: &str) -> impl Iterator<Item = (EntryId, &'d Reading)> + use<'d> {
    let dictionary = doc.dictionary;
    dictionary.senses_of(phrase).iter().filter_map(|sense| Some((sense.entry, dictionary.get(sense.entry)?)))
}

fn candidates<'d>(entries: impl Iterator<Item = (EntryId, &'d Reading)>) -> Vec<Candidate<'d>> {
    entries
        .filter(|(_, reading)| reading.kind == Kind::Region)
        .filter_map(|(entry, reading)| Some((entry, reading, kind_of(reading)?)))
        .collect()
}

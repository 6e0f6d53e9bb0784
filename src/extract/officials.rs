//! Officials: people whom the article presents through an office.

use std::collections::HashSet;

use super::classes::title;
use super::document::Document;
use super::offices::Office;
use super::people::{Held, Person, PersonMention, same_office};
use super::regions::Place;
use crate::article::{Mention, Official, RegionRole, Status};
use crate::lexicon::Kind;

/// The officials, and for each person the index of the official, if they are one.
pub(crate) struct Officials {
    pub(crate) list: Vec<Official>,
    pub(crate) of_person: Vec<Option<usize>>,
}

/// Tells places what they do inside offices, and takes away those that are part of a person's name.
pub(crate) fn take_places(doc: &Document<'_, '_>, mentions: &[PersonMention], places: &mut Vec<Place>) {
    let inside = |outer: &std::ops::Range<usize>, place: &Place| {
        outer.start <= place.words.start && place.words.end <= outer.end
    };
    // Mentions follow the text and do not overlap, so that the last one that begins before a place is the only one that
    // can hold it.
    let around = |place: &Place| {
        let behind = mentions.partition_point(|mention| mention.words.start <= place.words.start);
        behind.checked_sub(1).and_then(|index| mentions.get(index))
    };
    let full = mentions.iter().filter_map(|mention| mention.name.as_ref()).filter(|name| name.words.len() > 1);
    let surnames: HashSet<&str> = full.map(|name| doc.word(name.words.end - 1)).collect();
    let is_surname = |place: &Place| surnames.contains(doc.slice(place.words.clone()));
    places.retain(|place| {
        let name = around(place).and_then(|mention| mention.name.as_ref());
        // A lone name that is a place's to the letter is the place («روابط استوار ایران»), but for a surname («رضا نجف»).
        let lone = |words: &std::ops::Range<usize>| place.sure && *words == place.words && !is_surname(place);
        !name.is_some_and(|name| inside(&name.words, place) && !lone(&name.words))
    });
    for place in places {
        let office = around(place).and_then(|mention| mention.office.as_ref());
        if let Some(office) = office.filter(|office| inside(&office.words, place)) {
            let in_body = office.organization.as_ref().is_some_and(|body| inside(body, place));
            place.role = if in_body { RegionRole::InOrganization } else { RegionRole::InOffice };
        }
    }
}

/// True for what somebody is by trade (مربی، کارشناس), which makes nobody an official.
fn is_profession(doc: &Document<'_, '_>, office: &Office) -> bool {
    doc.dictionary.get(office.entry).is_some_and(|reading| reading.entry.class() == "profession")
}

/// The office to report: of several offices the one used most, of those used as often the one beside the name; of its
/// wordings the fullest, of those the first.
pub(crate) fn fullest<'p>(doc: &Document<'_, '_>, person: &'p Person) -> Option<&'p Office> {
    let rank = |held: &Held| {
        let same = person.offices.iter().filter(|other| same_office(doc, &other.office, &held.office));
        let uses: usize = same.clone().map(|other| other.uses).sum();
        let office = !is_profession(doc, &held.office);
        (office, uses, same.clone().any(|other| other.named), held.office.words.len())
    };
    person.offices.iter().rev().max_by_key(|held| rank(held)).map(|held| &held.office)
}

/// The title without the ezafe that an office phrase writes behind it (سخنگو of «سخنگوی دولت»), and without a word that
/// says how it is held (وزیر نیرو of «وزیر اسبق نیرو»).
fn bare_title(doc: &Document<'_, '_>, office: &Office) -> String {
    let text = doc.slice(office.title.clone());
    let marked = |at: usize| doc.class_at(at, Kind::Title, title::FORMER).is_some();
    if let Some(marker) = (office.head.end..office.title.end).find(|&at| marked(at)) {
        let parts = [office.title.start..marker, marker + 1..office.title.end];
        return parts.map(|words| doc.slice(words)).join(" ");
    }
    let listed = doc.dictionary.get(office.entry).map(|reading| reading.entry.name()).unwrap_or_default();
    // Only behind a vowel is the ezafe a letter; «رئیس‌جمهوری» is another word for the title.
    let vowel = listed.ends_with(['ا', 'و']);
    let ezafe = vowel && office.title == office.head && text.strip_suffix('ی') == Some(listed);
    if ezafe { listed.to_owned() } else { text.to_owned() }
}

/// How the office is held: what any of its wordings tells («وزیر سابق نفت», later only «وزیر نفت»). Another office that
/// the person held once says nothing of this one.
fn status(doc: &Document<'_, '_>, person: &Person, office: &Office) -> Status {
    let same = person.offices.iter().map(|held| &held.office).filter(|held| same_office(doc, held, office));
    same.map(|held| held.status).find(|status| *status != Status::Current).unwrap_or_default()
}

/// One object a person with an office.
pub(crate) fn officials(
    doc: &Document<'_, '_>,
    people: &[Person],
    mentions: &[PersonMention],
    places: &[Place],
    region_of: &[usize],
) -> Officials {
    let mut list = Vec::new();
    let mut of_person = Vec::with_capacity(people.len());
    for person in people {
        let Some(office) = fullest(doc, person).filter(|office| !is_profession(doc, office)) else {
            of_person.push(None);
            continue;
        };
        let id = list.len();
        of_person.push(Some(id));
        let text = |words: &std::ops::Range<usize>| doc.slice(words.clone()).to_owned();
        let region_id = office.region.as_ref().and_then(|words| {
            let index = places.partition_point(|place| place.words.start < words.start);
            let found = places.get(index).is_some_and(|place| place.words.start == words.start);
            region_of.get(index).copied().filter(|_| found)
        });
        let mut own: Vec<&PersonMention> = person.mentions.iter().filter_map(|&index| mentions.get(index)).collect();
        own.sort_by_key(|mention| mention.words.start);
        let mut honorifics: Vec<String> = Vec::new();
        for words in own.iter().filter_map(|mention| mention.name.as_ref()).flat_map(|name| &name.honorifics) {
            let honorific = text(words);
            if !honorifics.contains(&honorific) {
                honorifics.push(honorific);
            }
        }
        list.push(Official {
            id,
            name: person.name.as_ref().map(text),
            honorifics,
            office: Some(text(&office.words)),
            title: Some(bare_title(doc, office)),
            role: office.role,
            organization: office.organization.as_ref().map(text),
            region: office.region.as_ref().map(text),
            region_id,
            status: status(doc, person, office),
            mentions: own
                .iter()
                .map(|mention| {
                    let span = doc.span(mention.words.clone());
                    Mention {
                        text: text(&mention.words),
                        start: span.start,
                        end: span.end,
                        kind: mention.kind,
                        rule: mention.rule.to_owned(),
                    }
                })
                .collect(),
            rule: own.first().map(|mention| mention.rule.to_owned()).unwrap_or_default(),
        });
    }
    Officials { list, of_person }
}

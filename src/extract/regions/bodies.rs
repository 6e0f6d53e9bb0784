//! Places inside the names of bodies: those that the body governs or serves, and those that are only part of its name.

use std::ops::Range;

use super::Place;
use super::context::class_before;
use crate::article::RegionRole;
use crate::extract::dictionary::{Reading, WordClass};
use crate::extract::document::{Document, Hit};
use crate::lexicon::Kind;

/// Bodies whose own name is no mention of the place in it.
const CLOSED_BODIES: [&str; 4] = ["company", "university", "agency", "bank"];

/// Bodies with a whole name of their own, behind which the place that they govern or serve stands.
const SERVING_BODIES: [&str; 9] =
    ["institution", "ministry", "parliament", "committee", "organization", "chamber", "court", "force", "party"];

/// How far before a place the head of a body is looked for, in words: «سازمان نظام مهندسی ساختمان استان یزد».
const BODY_REACH: usize = 7;

/// The end of the feature, or of the name of a body that is no place, which begins at a word.
pub(super) fn closed_phrase(doc: &Document<'_, '_>, at: usize) -> usize {
    let closed = |reading: &Reading| match reading.kind {
        Kind::Region => reading.entry.class() == "feature",
        Kind::Body => CLOSED_BODIES.contains(&reading.entry.class()),
        _ => false,
    };
    if !doc.begins(at, Kind::Region) && !doc.begins(at, Kind::Body) {
        return 0;
    }
    let hits = doc.hits_at(at).iter();
    hits.filter(|hit| hit.end > at + 1 && doc.senses(hit).any(|(_, r)| closed(r))).map(|hit| hit.end).max().unwrap_or(0)
}

/// True if the name ends the name of a body that only a province has: «مدیرکل راه و شهرسازی اصفهان».
pub(super) fn provincial_body(doc: &Document<'_, '_>, at: usize) -> bool {
    let sentence = doc.sentence_of(at).start;
    for index in (at.saturating_sub(BODY_REACH).max(sentence)..at).rev() {
        if doc.class_at(index, Kind::Word, "provincial").is_some_and(|end| end <= at) {
            return true;
        }
        if !doc.is_content(index) && !doc.is(index, WordClass::AND) {
            return false;
        }
    }
    false
}

/// Tells places that they end the name of a body: «دولت ایران»، «شورای شهر یزد»، «وزارت دادگستری آلمان».
pub(super) fn tell_bodies(doc: &Document<'_, '_>, places: &mut [Place]) {
    let mut behind_last = 0;
    for place in places {
        if ends_body(doc, place.words.start, behind_last) {
            place.role = RegionRole::InOrganization;
        }
        behind_last = place.words.end;
    }
}

/// True if the words before `at`, back to `floor`, are the name of a body that goes on there.
fn ends_body(doc: &Document<'_, '_>, at: usize, floor: usize) -> bool {
    let floor = at.saturating_sub(BODY_REACH).max(doc.sentence_of(at).start).max(floor);
    for index in (floor..at).rev() {
        if let Some((end, head)) = serving_body(doc, index, at) {
            let elected = index.checked_sub(1).is_some_and(|i| doc.class_at(i, Kind::Word, "election").is_some());
            let between = at - end - usize::from(class_before(doc, at).is_some() && end < at);
            let joined = (end..at).any(|i| is_joint(doc, i));
            // A head's name runs on; behind a whole name stands the place, or one word and the place («دولت جدید عراق»).
            let goes_on = if head { !is_joint(doc, end) } else { between <= 1 && !joined };
            return goes_on && !elected && doc.class_at(index, Kind::Word, "no_head").is_none();
        }
        let joint = index + 1 < at && (doc.is(index, WordClass::AND) || joins_list(doc, index, at));
        let takes_place = doc.class_at(index, Kind::Word, "place_taking").is_some();
        if takes_place || !(doc.is_content(index) || doc.is_digits(index) || joint) {
            return false;
        }
    }
    false
}

/// Where the head or whole name of a body ends that begins at a word, before `at`, and whether it is a head.
fn serving_body(doc: &Document<'_, '_>, index: usize, at: usize) -> Option<(usize, bool)> {
    let serving = |hit: &Hit| {
        doc.senses(hit).find_map(|(sense, reading)| match reading.kind {
            Kind::Body if sense.plural => None,
            Kind::Body if reading.entry.class() == "head" => Some((hit.end, true)),
            // «آموزش و پرورش یزد»; of one word, such a domain is a common noun (پست، گاز).
            Kind::Body if reading.entry.class() == "directorate" && hit.end > hit.start + 1 => Some((hit.end, false)),
            Kind::Body if SERVING_BODIES.contains(&reading.entry.class()) => Some((hit.end, false)),
            Kind::Word if reading.entry.class() == "serving" => Some((hit.end, false)),
            Kind::Word if reading.entry.class() == "team" => Some((hit.end, true)),
            _ => None,
        })
    };
    doc.hits_at(index).iter().filter(|hit| hit.end <= at).find_map(serving)
}

fn is_joint(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.is(at, WordClass::AND) || doc.is_comma(at)
}

/// True for a comma in a list of single words that goes on before `end`: «اتحادیه طلا، جواهر و سکه تهران».
fn joins_list(doc: &Document<'_, '_>, at: usize, end: usize) -> bool {
    doc.is_comma(at) && at + 2 < end && is_joint(doc, at + 2)
}

/// True for words that end a body's or an office's name with their first: no country stands in «ریاست‌جمهوری عراق» but عراق.
pub(super) fn begins_inside_body(doc: &Document<'_, '_>, words: &Range<usize>) -> bool {
    let named = |hit: &Hit| {
        hit.end > words.start
            && hit.end < words.end
            && doc.senses(hit).any(|(_, reading)| matches!(reading.kind, Kind::Body | Kind::Title))
    };
    words.start.checked_sub(1).is_some_and(|before| doc.hits_at(before).iter().any(named))
}

//! Names of places that are part of another name: of a road, a facility, a person.

use std::ops::Range;

use super::context::{is_dash, is_opening_quote};
use super::readings::{is_iranian, is_local};
use super::unlisted::begins_with_article;
use crate::article::RegionKind;
use crate::extract::dictionary::{Reading, WordClass};
use crate::extract::document::Document;
use crate::extract::names::{self, Expectation};
use crate::lexicon::Kind;
use crate::segment::WordKind;

/// How far before a name the head of a facility's name is looked for, in words (بیمارستان شهدای هفتم تیر تهران).
const BLOCKER_REACH: usize = 5;

/// True if the name ends the name of a road, facility or paper: «دانشگاه علوم پزشکی شیراز»، «آزادراه تهران-شمال». A country's
/// does so only right behind the head: «روزنامه ایران», but «شبکه راه‌های ایران».
pub(super) fn in_facility(doc: &Document<'_, '_>, words: &Range<usize>, kind: RegionKind) -> bool {
    // «شیکاگو تریبون»
    if doc.class_at(words.end, Kind::Word, "blocker_after").is_some() {
        return true;
    }
    let at = words.start;
    // «استقلال اهواز»
    if (is_local(kind) || kind == RegionKind::Area)
        && (at.saturating_sub(4)..at).any(|i| doc.class_at(i, Kind::Word, "club") == Some(at))
    {
        return true;
    }
    let quoted = at.checked_sub(1).is_some_and(|i| is_opening_quote(doc, i));
    let reach = if is_local(kind) { BLOCKER_REACH } else { 1 + usize::from(quoted) };
    let sentence = doc.sentence_of(at).start;
    let mut dashed = false;
    for index in (at.saturating_sub(reach).max(sentence)..at).rev() {
        if doc.is(index, WordClass::BLOCKER) {
            // Behind a dash only a road goes on; elsewhere a dateline or another thing begins. A way from one place to
            // another, «جاده شیراز به خرامه», is no name.
            let way = doc.class_at(index, Kind::Word, "way").is_some();
            let open = dashed || is_dash(doc, words.end) || doc.class_at(words.end, Kind::Word, "way_to").is_some();
            return !(way && open) && (!dashed || doc.class_at(index, Kind::Word, "road").is_some());
        }
        let dash = is_dash(doc, index);
        dashed |= dash;
        // «دانشگاه «اوترخت»»
        let number = doc.token(index).is_some_and(|token| token.word.kind == WordKind::Number);
        if !(doc.is_content(index) || dash || number || index + 1 == at && quoted) {
            return false;
        }
    }
    false
}

/// True if the name is part of a person's: «قوچان‌نژاد»، «ریاض المالکی»، «جیمز پسکوف».
pub(super) fn in_person(doc: &Document<'_, '_>, words: &Range<usize>, reading: &Reading, kind: RegionKind) -> bool {
    let ending = doc.dictionary.surname_endings().iter().any(|ending| ending == doc.word(words.end));
    // «به اصفهان پناه برد» is no person.
    if ending && is_local(kind) && doc.is_content(words.end) {
        return true;
    }
    if is_iranian(reading) || !is_local(kind) || reading.entry.get("capital").is_some() {
        return is_local(kind) && !is_iranian(reading) && begins_with_article(doc, words.end);
    }
    let named = words.start.checked_sub(1).and_then(|i| names::forward(doc, i, Expectation::None));
    let given = words.start.checked_sub(1).is_some_and(|i| is_given_name(doc, i));
    begins_with_article(doc, words.end) || given || named.is_some_and(|name| name.words.end >= words.end)
}

/// True for a word that is listed as a given name and is no common word.
fn is_given_name(doc: &Document<'_, '_>, at: usize) -> bool {
    let given = |class: &str| matches!(class, "male" | "female" | "both");
    let listed = doc.longest(at, Kind::Name).is_some_and(|(_, _, reading)| given(reading.entry.class()));
    listed && !doc.is(at, WordClass::COMMON)
}

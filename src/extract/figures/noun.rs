//! Where what is counted or measured ends.

use super::Reader;
use crate::extract::dictionary::WordClass;
use crate::lexicon::{Kind, Tense, VerbClass};

/// Words that a counted noun may have with its close modifiers. No gold phrase of the news has more; a longer run of
/// content words has taken in the next phrase.
const LONGEST_NOUN: usize = 5;

impl Reader<'_, '_, '_> {
    /// The end of the noun phrase at a word: classifier, counted noun and close modifiers. `None` if no noun begins
    /// there.
    pub(super) fn noun_end(&self, at: usize) -> Option<usize> {
        let mut end = at + self.head(at)?;
        let person = self.doc.class_at(at, Kind::Counted, "person").is_some();
        while end < at + LONGEST_NOUN {
            if let Some(place) = self.places.get(end).copied().flatten() {
                // A place that says whose they are belongs to people; one that says where they are belongs to none.
                if person && end == at + 1 {
                    end = place;
                }
                break;
            }
            if self.goes_on(end) {
                end += 1;
            } else if self.doc.is(end, WordClass::AND) && self.joins_alike(at, end) {
                end += 2;
                break;
            } else {
                break;
            }
        }
        Some(self.without_object(at, end))
    }

    /// Words of the head: one, and one more behind a classifier of several words.
    fn head(&self, at: usize) -> Option<usize> {
        let doc = self.doc;
        if !doc.is_letters(at) || self.taken.get(at).copied().unwrap_or(true) || self.lexemes.at_word(at).is_some() {
            return None;
        }
        if doc.is(at, WordClass::BOUNDARY.or(WordClass::AND)) || self.begins(at, "ends_noun") {
            return None;
        }
        let verb = doc.verb(at);
        let participle = verb.is_some_and(|verb| verb.tense == Tense::Participle && verb.class != VerbClass::Light);
        let carried = doc.verb(at + 1).is_some_and(|verb| verb.class == VerbClass::Light && verb.is_finite());
        // «30 کشته در مرکز» counts the dead; «30 کشته شد» says nothing of what was counted.
        if !doc.is_content(at) && !(participle && !carried) && !self.is_classifier(at) {
            return None;
        }
        Some(1)
    }

    fn is_classifier(&self, at: usize) -> bool {
        self.doc.class_at(at, Kind::Counted, "classifier").is_some()
    }

    fn begins(&self, at: usize, class: &str) -> bool {
        self.doc.class_at(at, Kind::Quantity, class).is_some()
    }

    /// True if the word may be a modifier of the noun before it.
    fn goes_on(&self, at: usize) -> bool {
        let doc = self.doc;
        let ends = WordClass::LIGHT_NOUN.or(WordClass::TIME_NOUN).or(WordClass::RELATIVE_ADJECTIVE);
        doc.is_content(at)
            && !doc.is(at, ends)
            && !self.taken.get(at).copied().unwrap_or(true)
            && self.lexemes.at_word(at).is_none()
            && !self.begins(at, "ends_noun")
            && !(self.begins(at, "predicate") && (doc.is(at + 1, WordClass::AND) || doc.word(at + 1) == "،"))
    }

    /// «کیف و کفش»، «بازدید و سرکشی»: و joins one more word where the phrase ends right behind it.
    fn joins_alike(&self, at: usize, and: usize) -> bool {
        let doc = self.doc;
        let next = and + 1;
        let closes = WordClass::PREPOSITION.or(WordClass::OBJECT_MARKER).or(WordClass::RELATIVE_ADJECTIVE);
        let closed = doc.is(next + 1, closes) || doc.ends_clause(next + 1) || doc.is_finite(next + 1);
        and > at + 1 && self.goes_on(next) && closed && self.places.get(next).copied().flatten().is_none()
    }

    /// Without a last word that belongs to the verb behind it: «12 نفر جان باختند».
    fn without_object(&self, at: usize, end: usize) -> usize {
        let doc = self.doc;
        let verb = doc.verb(end).filter(|_| doc.is_finite(end));
        let full = verb.is_some_and(|verb| verb.class != VerbClass::Copula);
        let adjective = doc.word(end.saturating_sub(1)).ends_with('ی');
        if full && end > at + 1 && !adjective && !(end == at + 2 && !self.is_person(at)) { end - 1 } else { end }
    }

    fn is_person(&self, at: usize) -> bool {
        matches!(self.doc.word(at), "نفر") || self.doc.class_at(at, Kind::Counted, "person").is_some()
    }
}

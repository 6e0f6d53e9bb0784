//! Where what is counted or measured ends.

use std::ops::Range;

use super::{BOUNDS, Reader};
use crate::extract::classes::ending;
use crate::extract::dictionary::{Reading, WordClass};
use crate::extract::document::{Document, Hit};
use crate::extract::names::{self, Expectation};
use crate::extract::speech::reports_at;
use crate::lexicon::{Kind, Tense, VerbClass};

/// Words that a counted noun may have with its close modifiers. No gold phrase of the news has more; a longer run of
/// content words has taken in the next phrase.
const LONGEST_NOUN: usize = 5;

/// Words that may stand behind an ordinal as one noun: what it is of follows soon.
const LONGEST_RANKED: usize = 4;

/// Ends of an adjective that carries the verb to be: «13 هزار نفر شاغل‌اند».
const WITH_COPULA: [&str; 2] = ["\u{200c}اند", "\u{200c}ایم"];

/// Ending of an adjective made of a number and its noun, and of a noun that a relative clause follows.
pub(super) const ADJECTIVE: &str = "\u{200c}ای";

/// Ending of a plural with its ezafe.
const OPEN_PLURAL: &str = "\u{200c}های";

/// Endings of a plural that is written with its half-space.
const PLURALS: [&str; 3] = ["\u{200c}ها", "\u{200c}های", "\u{200c}هایی"];

impl Reader<'_, '_, '_> {
    /// The end of the noun phrase at a word: classifier, counted noun and close modifiers. `None` if no noun begins
    /// there.
    pub(super) fn noun_end(&self, at: usize) -> Option<usize> {
        self.phrase_end(at, at + 1)
    }

    /// The same; و may join two nouns from `joinable` on. Things counted are «30 خبرنگار» and whoever is told besides, what
    /// is measured «700 تن گندم و جو».
    fn phrase_end(&self, at: usize, joinable: usize) -> Option<usize> {
        if !self.is_head(at) {
            return None;
        }
        let mut end = self.begins_at(at, "pair").unwrap_or(at + 1);
        let person = self.doc.class_at(at, Kind::Counted, "person").is_some();
        // «فرمان 8 ماده‌ای»: an adjective of the number ends the figure.
        if self.doc.word(at).ends_with(ADJECTIVE) || self.doc.class_at(at, Kind::Counted, "times").is_some() {
            return Some(end);
        }
        while end < at + LONGEST_NOUN {
            if let Some(place) = self.place_end(end) {
                // A place that says whose they are belongs to people, and one behind an ezafe to its noun («رودخانه‌های
                // رشت»); one that says where they are belongs to none.
                if person && end == at + 1 || end > at + 1 && self.is_open(end - 1) {
                    end = place;
                }
                break;
            }
            if let Some(pair) = self.begins_at(end, "pair") {
                end = pair;
            } else if let Some(body) = self.body_end(end) {
                // «4 عضو شورای شهر»: شهر would open a new phrase anywhere else.
                end = body;
            } else if self.goes_on(end) {
                end += 1;
            } else if self.shares_adjective(at, end) {
                return Some(end + 3);
            } else if self.doc.is(end, WordClass::AND) && end > joinable && self.joins_alike(end) {
                return Some(end + 2);
            } else {
                break;
            }
        }
        let end = self.without_open(at, self.without_object(at, end));
        // «13 نفر شهید و مجروح شدند»: و joins nothing to what is left.
        Some(if end > at + 1 && self.doc.is(end - 1, WordClass::AND) { end - 1 } else { end })
    }

    /// True for a plural whose ezafe another word must follow: «رسانه‌های».
    fn is_open(&self, at: usize) -> bool {
        self.doc.word(at).ends_with(OPEN_PLURAL)
    }

    /// With the word that a last «رسانه‌های» needs, or without it.
    fn without_open(&self, at: usize, end: usize) -> usize {
        if end <= at + 1 || !self.is_open(end - 1) {
            return end;
        }
        if self.goes_on(end) && self.place_end(end).is_none() { end + 1 } else { end - 1 }
    }

    /// The end of a place's name: one that was found, or one that is no other word («12 کارخانه تبریز», where the place
    /// may be part of a proper name).
    fn place_end(&self, at: usize) -> Option<usize> {
        let plain = |hit: &&Hit| {
            let place = |r: &Reading| r.kind == Kind::Region && r.entry.class() != "feature" && r.context.is_free();
            self.doc.senses(hit).any(|(_, r)| place(r))
        };
        let found = self.places.get(at).copied().flatten();
        found.or_else(|| self.doc.hits_at(at).iter().find(plain).map(|hit| hit.end))
    }

    /// The end of the name of a body of several words, all of them content, that begins at a word.
    fn body_end(&self, at: usize) -> Option<usize> {
        let body = |hit: &&Hit| self.doc.senses(hit).any(|(_, r)| r.kind == Kind::Body);
        let ends = self.doc.hits_at(at).iter().filter(|hit| hit.end == at + 2 || hit.end == at + 3).filter(body);
        ends.map(|hit| hit.end).find(|&end| (at..end).all(|i| self.doc.is_content(i)))
    }

    /// «29 شهرک و ناحیه صنعتی»: two nouns with the adjective of both.
    fn shares_adjective(&self, at: usize, and: usize) -> bool {
        let doc = self.doc;
        let adjective = and + 2;
        let nouns = and == at + 1 && doc.is(and, WordClass::AND) && self.goes_on(and + 1) && self.goes_on(adjective);
        nouns && doc.word(adjective).ends_with('ی') && self.is_closed(adjective + 1)
    }

    /// True where a noun phrase certainly ends.
    fn is_closed(&self, at: usize) -> bool {
        let doc = self.doc;
        let closes =
            WordClass::PREPOSITION.or(WordClass::OBJECT_MARKER).or(WordClass::RELATIVE_ADJECTIVE).or(WordClass::ADVERB);
        // A noun that its verb makes a predicate («بازدید کردند») is no content either.
        let predicate = doc.is_letters(at) && !doc.is_content(at) && !doc.is(at, WordClass::BOUNDARY);
        doc.is(at, closes) || doc.ends_clause(at) || predicate
    }

    /// The end of what an ordinal stands before: the noun with its close modifiers, without the body that it is of
    /// («هشتمین دوره»، not «هشتمین دوره مجلس»).
    pub(super) fn rank_end(&self, at: usize) -> Option<usize> {
        let end = self.noun_end(at)?;
        // «یکی از اولین سیستم‌های تجاری» gives no place in an order.
        if PLURALS.iter().any(|ending| self.doc.word(at).ends_with(ending)) {
            return None;
        }
        if self.doc.class_at(at, Kind::Counted, "ranked").is_some() {
            return Some(at + 1);
        }
        let body = |at: usize| {
            let kinds = |kind| matches!(kind, Kind::Body | Kind::Title);
            let hits = self.doc.hits_at(at).iter();
            hits.filter(|hit| self.doc.senses(hit).any(|(_, r)| kinds(r.kind))).map(|hit| hit.end).max()
        };
        match body(at).filter(|&whole| whole > at + 1) {
            Some(whole) => Some(whole.min(end)),
            None => {
                // «هفدهمین کشور پر جمعیت»: two halves of an adjective.
                let half = |i: usize| self.begins(i - 1, "opens_adjective");
                let opens_body = |&i: &usize| body(i).is_some() && !half(i);
                let end = (at + 1..end).find(opens_body).unwrap_or(end).min(at + LONGEST_RANKED);
                Some(self.without_open(at, end))
            }
        }
    }

    /// The end of what a measure is of. Unlike a counted noun it may stand right before a light verb of giving or taking
    /// («30 هکتار زمین داده می‌شود»).
    pub(super) fn measured_end(&self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let given = doc
            .verb(at + 1)
            .is_some_and(|verb| verb.class == VerbClass::Light && !doc.dictionary.makes_predicate(verb.verb));
        let noun = doc.is_letters(at) && !doc.is(at, WordClass::BOUNDARY.or(WordClass::AND).or(WordClass::LIGHT_NOUN));
        let plain = noun && doc.verb(at).is_none() && self.lexemes.at_word(at).is_none();
        // «2000 مگاوات کاهش بار شبکه»
        if self.begins(at, "change") || reports_at(doc, at) || is_superlative(doc, at) {
            return None;
        }
        if given && plain && !self.begins(at, "predicate") && !self.begins(at, "ends_noun") {
            return Some(at + 1);
        }
        self.phrase_end(at, at).filter(|_| !(self.begins(at, "predicate") && doc.ends_clause(at + 1)))
    }

    /// True if a noun that can be counted stands at a word.
    fn is_head(&self, at: usize) -> bool {
        let doc = self.doc;
        if !doc.is_letters(at) || self.dated.get(at).copied().unwrap_or(true) || self.lexemes.at_word(at).is_some() {
            return false;
        }
        if self.is_classifier(at) {
            return true;
        }
        let closed = doc.is(at, WordClass::BOUNDARY.or(WordClass::AND))
            || ["ends_noun", "to"].iter().any(|class| self.begins(at, class))
            // «300 کیلوگرم واکنش نشان داد»
            || reports_at(doc, at)
            || is_named(doc, at);
        !closed && !self.will_be_done(at) && (doc.is_content(at) || self.stands_before_verb(at))
    }

    /// True for the nominal part of a verb of the future: «عبور خواهیم کرد».
    fn will_be_done(&self, at: usize) -> bool {
        let doc = self.doc;
        let will = doc.verb(at + 1).is_some_and(|verb| verb.tense == Tense::Future);
        will && doc.verb(at + 2).is_some_and(|verb| verb.class == VerbClass::Light)
    }

    /// True for a noun right behind a number that is counted, though it looks like a part of the verb behind it: «30 کشته
    /// در مرکز»، «پنج بازیکن ماندند»، «16 مصدوم داشت»; not «30 کشته شد».
    fn stands_before_verb(&self, at: usize) -> bool {
        let doc = self.doc;
        // «دو انبار پذیرفته شده»
        let participle = |at: usize| doc.verb(at).is_some_and(|verb| verb.tense == Tense::Participle);
        if doc.verb(at).is_none() && participle(at + 1) && participle(at + 2) {
            return true;
        }
        // «موفق به زدن 4 گل نشده است»: what was not done is not counted by itself, so the noun is no predicate.
        let not = doc.verb(at + 1).is_some_and(|verb| verb.negative && verb.tense == Tense::Participle);
        if not && doc.verb(at).is_none() && !self.begins(at, "predicate") && !doc.is(at, WordClass::LIGHT_NOUN) {
            return true;
        }
        let Some(light) = doc.verb(at + 1).filter(|verb| verb.class == VerbClass::Light && verb.is_finite()) else {
            return doc.verb(at).is_some_and(|verb| verb.tense == Tense::Participle && verb.class != VerbClass::Light);
        };
        let had = light.verb == "داشتن" && !self.begins(at, "opens_phrase");
        let compound = doc.hits_at(at).iter().any(|hit| doc.senses(hit).any(|(_, r)| r.kind == Kind::Verb));
        let predicate = compound
            || ["predicate", "change"].iter().any(|class| self.begins(at, class))
            || doc.is(at, WordClass::LIGHT_NOUN);
        had || !doc.dictionary.makes_predicate(light.verb) && doc.verb(at).is_none() && !predicate
    }

    pub(super) fn is_classifier(&self, at: usize) -> bool {
        ["classifier", "measure_word", "times"]
            .iter()
            .any(|class| self.doc.class_at(at, Kind::Counted, class).is_some())
    }

    fn begins(&self, at: usize, class: &str) -> bool {
        self.doc.class_at(at, Kind::Quantity, class).is_some()
    }

    /// True if the word may be a modifier of the noun before it.
    fn goes_on(&self, at: usize) -> bool {
        let doc = self.doc;
        let ends = WordClass::LIGHT_NOUN.or(WordClass::TIME_NOUN).or(WordClass::RELATIVE_ADJECTIVE);
        (doc.is_content(at) || self.is_had(at))
            && !WITH_COPULA.iter().any(|ending| doc.word(at).ends_with(ending))
            && !has_copula(doc, at)
            && !doc.is(at, ends)
            && !self.dated.get(at).copied().unwrap_or(true)
            && self.lexemes.at_word(at).is_none()
            && !self.begins(at, "ends_noun")
            && !self.begins(at, "opens_phrase")
            && !(self.begins(at, "predicative") && doc.verb(at + 1).is_some_and(|verb| verb.class == VerbClass::Copula))
            && !self.will_be_done(at)
            && !reports_at(doc, at)
            // «479 نفر بیشترین تعداد …»
            && !is_superlative(doc, at)
            && !is_named(doc, at)
            && !self.bounds_next(at)
            && !(self.begins(at, "predicate") && (doc.is(at + 1, WordClass::AND) || doc.word(at + 1) == "،"))
    }

    /// True where a bound of another number begins: «دو هزار نفر شرکت‌کننده بالای 18 سال».
    fn bounds_next(&self, at: usize) -> bool {
        let bound = |&(class, _, behind): &(&str, _, bool)| {
            !behind && self.begins_at(at, class).is_some_and(|end| self.lexemes.at_word(end).is_some())
        };
        BOUNDS.iter().any(bound)
    }

    /// True for what somebody has: «دو گذرگاه مرزی دارد» is no compound verb, unless the lexicon knows the noun as the
    /// part of one.
    fn is_had(&self, at: usize) -> bool {
        let doc = self.doc;
        let noun = doc.is_letters(at) && !doc.is(at, WordClass::BOUNDARY.or(WordClass::AND)) && doc.verb(at).is_none();
        noun && doc.verb(at + 1).is_some_and(|verb| verb.verb == "داشتن")
            && !["predicate", "ends_noun", "opens_phrase"].iter().any(|class| self.begins(at, class))
    }

    /// «کیف و کفش»، «بازدید و سرکشی»: و joins one more word where the phrase ends right behind it.
    fn joins_alike(&self, and: usize) -> bool {
        let next = and + 1;
        self.goes_on(next) && self.is_closed(next + 1) && self.places.get(next).copied().flatten().is_none()
    }

    /// Without a last word that belongs to what follows: to a verb («12 نفر جان باختند»), to «خود» («10 بند نظر خود
    /// را»), or to the plural of to be («13 نفر شاغل هستند»).
    fn without_object(&self, at: usize, end: usize) -> usize {
        let doc = self.doc;
        if end <= at + 1 {
            return end;
        }
        let verb = doc.verb(end).filter(|_| doc.is_finite(end));
        let full = verb.is_some_and(|verb| verb.class != VerbClass::Copula);
        let adjective = doc.word(end - 1).ends_with('ی');
        let object = full && !adjective && (end > at + 2 || self.is_person(at));
        let are = verb.is_some_and(|verb| verb.verb == "بودن" && verb.plural) && !adjective;
        // «5 میلیون نفر دفترچه بیمه ندارند»: what they have is no part of them.
        let owners = [end, end + 1].iter().any(|&at| doc.verb(at).is_some_and(|v| v.verb == "داشتن" && v.plural));
        if owners && self.is_person(at) {
            return at + 1;
        }
        let own = doc.is(end, WordClass::PRONOUN) && !self.is_classifier(at);
        if object || are || own { end - 1 } else { end }
    }

    fn is_person(&self, at: usize) -> bool {
        self.doc.class_at(at, Kind::Counted, "person").is_some()
    }
}

/// True for a common word with the verb to be glued to it («هفتمین کشور دنیاست»).
fn has_copula(doc: &Document<'_, '_>, at: usize) -> bool {
    let stem = doc.dictionary.stem(doc.word(at), ending::COPULA).filter(|stem| stem.ends_with(['ا', 'و']));
    !doc.is(at, WordClass::COMMON) && stem.is_some_and(|stem| doc.dictionary.is_word(stem, "common"))
}

/// True for an adjective that stands before its noun (بیشترین).
fn is_superlative(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.dictionary.stem(doc.word(at), ending::SUPERLATIVE).is_some()
}

/// True where a person is named in two words or more, none of them common («طرح هادی روستایی»): «در وزن 72 کیلوگرم رضا
/// کیانی».
fn is_named(doc: &Document<'_, '_>, at: usize) -> bool {
    let rare = |words: &Range<usize>| words.clone().all(|i| !doc.is(i, WordClass::COMMON));
    let name = names::forward(doc, at, Expectation::None);
    name.is_some_and(|name| name.words.len() > 1 && rare(&name.words))
}

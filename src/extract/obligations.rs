//! What a speaker says that others must do: «دولت باید …», «بخشداران … تهیه کنند», «دقت کنید».

use std::ops::Range;

use super::attribution::{Attributed, within};
use super::classes::{cue, ending};
use super::dictionary::WordClass;
use super::document::Document;
use super::proposals::Found;
use super::speech::{Act, Frame};
use super::statements::trimmed;
use super::{names, offices};
use crate::article::ProposalKind;
use crate::lexicon::{Kind, Tense, VerbClass, VerbForm};

/// Every obligation that a speaker voices.
pub(crate) fn obligations(doc: &Document<'_, '_>, cues: &[Attributed]) -> Vec<Found> {
    let mut found = Vec::new();
    let spoken = doc.sentences.iter().map(|sentence| (sentence, within(cues, sentence.words.clone())));
    let words = spoken
        .filter(|(_, own)| !own.is_empty())
        .flat_map(|(sentence, own)| sentence.words.clone().map(move |at| (at, own)));
    for (at, own) in words {
        let voiced = WordClass::MODAL.or(WordClass::NEED);
        let opens_modal = doc.is(at, voiced) && !(at > 0 && doc.is(at - 1, voiced));
        let Some(opener) = opener(own, at).filter(|opener| opener.speaker.is_some()) else { continue };
        let (words, cue, rule) = if opens_modal {
            let Some(words) = modal(doc, opener, at) else { continue };
            (words, at..modal_end(doc, at), "request-obligation")
        } else {
            let Some(words) = directive(doc, opener, at) else { continue };
            let verb = words.end - 1..words.end;
            (words, verb, "request-directive")
        };
        found.push(Found::new(words, ProposalKind::Request, [cue], opener.speaker.clone(), rule));
    }
    found
}

/// The cue of speech, among those of its sentence, that a word stands behind.
fn opener(cues: &[Attributed], at: usize) -> Option<&Attributed> {
    cues.iter().rfind(|cue| cue.cue.act == Act::Statement && !cue.nested && cue.cue.words().end <= at)
}

fn modal_end(doc: &Document<'_, '_>, at: usize) -> usize {
    let behind = (at..).find(|&i| !doc.is(i, WordClass::MODAL.or(WordClass::NEED))).unwrap_or(at + 1);
    behind + usize::from(doc.is(at, WordClass::NEED) && doc.is(behind, WordClass::THAT))
}

/// «ACTOR باید …»: a definite actor, or a measure that is to be taken, in somebody's mouth.
fn modal(doc: &Document<'_, '_>, opener: &Attributed, at: usize) -> Option<Range<usize>> {
    let sentence = doc.sentence_of(at);
    // Behind «به گفته X» the content begins behind X.
    let speaker = if opener.cue.frame == Frame::According { opener.subject_end } else { 0 };
    let floor = opener.cue.words().end.max(speaker).min(at);
    let start = doc.clause_start(at, floor);
    let end = modal_end(doc, at);
    let (verb, last) = main_verb(doc, end, sentence.end)?;
    if !asks(doc, start, at, verb) {
        return None;
    }
    let need = doc.is(at, WordClass::NEED);
    let acts = !need && names_actor(doc, start, at)
        || (need || at == start) && names_actor(doc, end, verb)
        || at == start && carries_actor(doc, floor, at);
    let related = start > floor && doc.is(start - 1, WordClass::THAT);
    if !acts && !related && !(at..verb).any(|i| doc.is(i, WordClass::OBJECT_MARKER)) {
        return None;
    }
    // «لازم است دولت …»: the modal is the cue; between actor and verb it is part of the wording.
    let from = if need {
        end
    } else if !acts && related {
        // «خسارت دیدند که باید ترمیم شوند»: what is to be done is told of the clause before; «تعاون که باید ارج نهاده
        // شود» only describes.
        if start < floor + 2 || !doc.is_finite(start - 2) {
            return None;
        }
        doc.clause_start(start - 2, floor)
    } else {
        start
    };
    trimmed(doc, from..last + 1).filter(|words| words.len() >= 3)
}

/// True if و joins the modal to a clause whose own modal has an actor («هیئت‌رئیسه نباید بماند و باید رسیدگی کند»).
fn carries_actor(doc: &Document<'_, '_>, floor: usize, at: usize) -> bool {
    if at < floor + 2 || !doc.is(at - 1, WordClass::AND) || !doc.is_finite(at - 2) {
        return false;
    }
    let start = doc.clause_start(at - 2, floor);
    (start..at).find(|&i| doc.is(i, WordClass::MODAL)).is_some_and(|modal| names_actor(doc, start, modal))
}

/// True if the clause from `start` to its verb, with the modal at `at`, asks for something: not a state or quality, not
/// a question, not what a law lays down, not a call on everybody, and no verb that names no measure of its own.
fn asks(doc: &Document<'_, '_>, start: usize, at: usize, verb: usize) -> bool {
    let Some(form) = doc.verb(verb) else { return false };
    let mood = form.tense == Tense::Subjunctive && form.person == 3 || doc.ends_in_participle(verb);
    if !mood || doc.dictionary.is_state_verb(form.verb) {
        return false;
    }
    let clause = start..verb + 1;
    let has = |class: &str| clause.clone().any(|i| doc.class_at(i, Kind::Cue, class).is_some());
    let asked = doc.sentence_of(at).end.checked_sub(1).is_some_and(|last| doc.word(last) == "؟");
    let all = (start..at).any(|i| doc.is(i, WordClass::EVERYBODY.or(WordClass::SPEAKER_PRONOUN)));
    if asked || all || has(cue::LAW) || has(cue::QUESTION) {
        return false;
    }
    let passive = doc.dictionary.is_passive_verb(form.verb);
    let negative = doc.verb(at).is_some_and(|form| form.negative);
    let vague = verb > at && doc.class_at(verb - 1, Kind::Cue, cue::VAGUE).is_some();
    let object = (start..verb).any(|i| doc.is(i, WordClass::OBJECT_MARKER));
    // «فراگیرتر شود» tells a degree.
    let degree = passive && verb > at && doc.dictionary.stem(doc.word(verb - 1), ending::COMPARATIVE).is_some();
    let weak = vague && (passive || has(cue::MANNER) || !object) || degree;
    !weak && !(passive && (negative || has(cue::MANNER)))
}

/// True if a noun phrase that nothing governs stands among the words.
fn names_actor(doc: &Document<'_, '_>, from: usize, to: usize) -> bool {
    let mut governed = false;
    for at in from..to {
        if doc.is(at, WordClass::QUANTIFIER.or(WordClass::DEMONSTRATIVE)) {
            continue;
        }
        if doc.is_content(at) {
            if !governed {
                return true;
            }
        } else {
            governed = doc.is(at, WordClass::PREPOSITION) || governed && doc.is(at, WordClass::AND);
        }
    }
    false
}

/// The verb of a clause that begins at a word, which is the first finite one or a participle that و joins to another
/// clause («خودداری کرده و …»), and the last word of the clause with what a که behind the verb adds.
///
/// A verb of attempt gives way to the verb of what is attempted («سعی کنند که … پوشش دهند»).
fn main_verb(doc: &Document<'_, '_>, from: usize, end: usize) -> Option<(usize, usize)> {
    let closes =
        |i: &usize| doc.is_finite(*i) && !doc.verb(*i).is_some_and(|verb| verb.ambiguous) || doc.ends_in_participle(*i);
    let first = (from..end).find(closes)?;
    if doc.ends_in_participle(first) {
        return Some((first, carried_on(doc, first, end)));
    }
    if !doc.is(first + 1, WordClass::THAT) {
        return Some((first, first));
    }
    let last = (first + 1..end).find(closes).unwrap_or(first);
    let others = doc.verb(first).is_some_and(|form| form.person == 3);
    let attempt = others && first > from && doc.class_at(first - 1, Kind::Cue, cue::ATTEMPT).is_some();
    Some((if attempt { last } else { first }, last))
}

/// The verb that a participle before و shares its ending with («باید بررسی شده و اجرا شود»); the participle itself where
/// no such verb follows in its clause.
fn carried_on(doc: &Document<'_, '_>, participle: usize, end: usize) -> usize {
    let stops = WordClass::CONJUNCTION.or(WordClass::UNTIL).or(WordClass::MODAL).without(WordClass::AND);
    let open = |i: &usize| !doc.is(*i, stops) && !matches!(doc.word(*i), "؛" | ":");
    let shared = |form: VerbForm<'_>| form.tense == Tense::Subjunctive && form.person == 3;
    let verb = (participle + 1..end).take_while(open).find(|&i| doc.is_finite(i));
    verb.filter(|&i| doc.verb(i).is_some_and(shared)).unwrap_or(participle)
}

/// A clause with no modal that orders: «بخشداران … تهیه کنند», «نماینده خود را بشناسید».
///
/// `at` is the first word of the clause. Its first finite verb must be a subjunctive of the third person plural with
/// a subject, or of the second; nothing may stand between that makes the clause depend on another.
fn directive(doc: &Document<'_, '_>, opener: &Attributed, at: usize) -> Option<Range<usize>> {
    if !doc.is_content(at) && !doc.is(at, WordClass::QUANTIFIER) {
        return None;
    }
    let before = at.checked_sub(1)?;
    let first = before < opener.cue.words().end || doc.word(before) == ":";
    let joined = doc.is(before, WordClass::AND) && before.checked_sub(1).is_some_and(|i| stands_alone(doc, i));
    if !(first || joined || matches!(doc.word(before), "؛")) {
        return None;
    }
    let end = doc.sentence_of(at).end;
    let open = WordClass::CONJUNCTION.or(WordClass::UNTIL).or(WordClass::MODAL).or(WordClass::EVERYBODY);
    let stop = (at..end).find(|&i| doc.is(i, open) && !is_number_range(doc, i) || doc.is_finite(i))?;
    // A relative clause may hold a verb of its own before the order («کودکانی که … بازمانده‌اند را تهیه کنند»).
    let at = behind_vocative(doc, at, stop);
    let verb = if doc.is(stop, WordClass::THAT) {
        let mut relative = (stop..end).find(|&i| doc.is_finite(i))?;
        // «شرکت‌هایی که نتوانسته‌اند سود کنند»: the verb behind a modal one is still of the relative clause.
        if doc.verb(relative).is_some_and(|form| form.class == VerbClass::Modal) {
            relative = (relative + 1..end).find(|&i| doc.is_finite(i))?;
        }
        if doc.verb(relative).is_some_and(|form| form.tense == Tense::Subjunctive)
            && !doc.is(relative + 1, WordClass::OBJECT_MARKER)
        {
            return None;
        }
        (relative + 1..end).find(|&i| doc.is_finite(i) || doc.is(i, open))?
    } else {
        stop
    };
    let form = doc.verb(verb).filter(|_| orders(doc, verb))?;
    if form.person == 3 && (!form.plural || !names_many(doc, at) || doc.dictionary.is_passive_verb(form.verb)) {
        return None;
    }
    // «شاید … احداث کنند», «چگونه باور کنند»
    if (at..verb).any(|i| [cue::HEDGE, cue::QUESTION].iter().any(|class| doc.class_at(i, Kind::Cue, class).is_some())) {
        return None;
    }
    // «وقت بگذارید و نماینده خود را بشناسید», «سعی کنند … قرار ندهند»: a chain of orders is one.
    let mut last = verb;
    let mut next = verb + 1;
    while next < end && !doc.is(next, open) && !matches!(doc.word(next), "،" | "؛" | ":") {
        if doc.is_finite(next) {
            if !orders(doc, next) {
                break;
            }
            last = next;
        }
        next += 1;
    }
    // «تصور کنید» asks for nothing.
    let least = if form.person == 2 { 4 } else { 3 };
    trimmed(doc, at..last + 1).filter(|words| words.len() >= least)
}

/// True if the word names several people or bodies, who can be told to act.
fn names_many(doc: &Document<'_, '_>, at: usize) -> bool {
    let stem = |class| doc.dictionary.stem(doc.word(at), class).is_some();
    let many = stem(ending::PLURAL) || stem(ending::PLURAL_PEOPLE) || doc.is(at, WordClass::QUANTIFIER);
    doc.is_content(at) && (many || super::proposals::names_people(doc, at)) || doc.is(at, WordClass::QUANTIFIER)
}

/// Behind a word of address: «آقای وزیر، جاده را باز کنید». `stop` is where the clause ends.
fn behind_vocative(doc: &Document<'_, '_>, at: usize, stop: usize) -> usize {
    let honored = names::honorific(doc, at);
    let called = honored.is_some() || offices::title_at(doc, honored.unwrap_or(at)).is_some();
    let mark = (at..stop).find(|&i| doc.is_comma(i) || matches!(doc.word(i), "!" | "؛"));
    mark.filter(|_| called).map_or(at, |mark| mark + 1)
}

/// True for تا between two numbers.
fn is_number_range(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.is(at, WordClass::UNTIL) && at > 0 && doc.is_digits(at - 1) && doc.is_digits(at + 1)
}

/// True for a finite verb whose clause does not carry over to one that و joins: it tells a fact, or has its own modal.
fn stands_alone(doc: &Document<'_, '_>, at: usize) -> bool {
    let subjunctive = doc.verb(at).is_some_and(|form| form.tense == Tense::Subjunctive);
    let clause = doc.clause_start(at, doc.sentence_of(at).start)..at;
    doc.is_finite(at) && (!subjunctive || clause.clone().any(|i| doc.is(i, WordClass::MODAL)))
}

/// True for a verb in the mood of an order.
fn orders(doc: &Document<'_, '_>, at: usize) -> bool {
    let Some(form) = doc.verb(at).filter(|_| doc.is_finite(at)) else { return false };
    form.tense == Tense::Subjunctive
        && !form.ambiguous
        && form.plural
        && (form.person == 3 || form.person == 2)
        && !doc.dictionary.is_state_verb(form.verb)
}

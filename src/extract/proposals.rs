//! Proposals and requests: who asks that what be done.

use std::ops::Range;

use super::attribution::{Attributed, Speaker};
use super::dictionary::WordClass;
use super::document::Document;
use super::speech::{Act, Frame};
use super::statements::trimmed;
use crate::Gazetteer;
use crate::article::ProposalKind;
use crate::lexicon::{Kind, Tense};

/// A proposal, before names are put to it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) words: Range<usize>,
    pub(crate) kind: ProposalKind,
    pub(crate) cue: Vec<Range<usize>>,
    pub(crate) speaker: Option<Speaker>,
    pub(crate) addressee: Option<Range<usize>>,
    pub(crate) rule: &'static str,
}

/// Every proposal, one object for the headline's, the lead's and the body's wording of it.
pub(crate) fn proposals(doc: &Document<'_, '_>, cues: &[Attributed]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for attributed in cues {
        found.extend(proposing_verb(doc, attributed));
        found.extend(necessity(doc, attributed));
    }
    for at in 0..doc.tokens.len() {
        found.extend(obligation(doc, cues, at));
    }
    found.sort_by_key(|proposal| proposal.words.start);
    merged(doc, found)
}

/// «پیشنهاد داد که …», «خواستار … شد», «پیشنهاد … را مطرح کرد».
fn proposing_verb(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Found> {
    let cue = &attributed.cue;
    let kind = match cue.act {
        Act::Proposal => ProposalKind::Proposal,
        Act::Request => ProposalKind::Request,
        Act::Statement => return None,
    };
    let sentence = doc.sentence_of(cue.verb.start);
    let addressee = addressee(doc, attributed);
    // «خواست» alone is a wish; with the one who is asked before it, it asks.
    if cue.head == cue.verb && addressee.as_ref().is_none_or(|words| doc.word(words.start - 1) != "از") {
        return None;
    }
    let between = trimmed(doc, cue.head.end.min(cue.verb.start)..cue.verb.start);
    let (words, rule) = match between {
        // «این پیشنهاد را … مطرح کرد» speaks of a proposal told elsewhere.
        Some(words) if doc.is(words.start, WordClass::OBJECT_MARKER.or(WordClass::PREPOSITION)) => {
            (clause_behind(doc, cue.verb.end, sentence.end)?, "proposal-clause")
        }
        Some(words) => (words, "proposal-nominal"),
        None => (clause_behind(doc, cue.verb.end, sentence.end)?, "proposal-clause"),
    };
    Some(Found {
        words,
        kind,
        cue: vec![cue.head.clone(), cue.verb.clone()],
        speaker: attributed.speaker.clone(),
        addressee,
        rule,
    })
}

/// The clause behind a proposing verb, without که or تا, to the end of the sentence.
fn clause_behind(doc: &Document<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    let mut start = at;
    while start < end && matches!(doc.word(start), "که" | "تا" | ":" | "،") {
        start += 1;
    }
    // A joint behind the verb begins another clause of the reporter's.
    if doc.is(start, WordClass::AND) {
        return None;
    }
    trimmed(doc, start..end).filter(|words| words.len() >= 3)
}

/// The one who is asked: what stands between از, or به, and the cue.
fn addressee(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Range<usize>> {
    let head = attributed.cue.words().start;
    let floor = attributed.subject_end.max(doc.sentence_of(head).start);
    let from = (floor..head).rev().find(|&i| doc.is(i, WordClass::PREPOSITION) || doc.is_finite(i))?;
    (matches!(doc.word(from), "از" | "به") && from + 1 < head).then_some(from + 1..head)
}

/// «بر ضرورت … تأکید کرد».
fn necessity(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Found> {
    let cue = &attributed.cue;
    if cue.frame != Frame::Verb || cue.act != Act::Statement {
        return None;
    }
    let sentence = doc.sentence_of(cue.verb.start);
    let from = attributed.subject_end.max(sentence.start);
    let (at, need) = (from..cue.head.start).find_map(|at| Some((at, doc.class_at(at, Kind::Cue, "necessity")?)))?;
    let pressed = at.checked_sub(1).is_some_and(|i| doc.word(i) == "بر");
    let words = trimmed(doc, need..cue.head.start).filter(|words| pressed && words.len() >= 2)?;
    Some(Found {
        words,
        kind: ProposalKind::Request,
        cue: vec![at..need, cue.head.clone(), cue.verb.clone()],
        speaker: attributed.speaker.clone(),
        addressee: None,
        rule: "request-necessity",
    })
}

/// «دولت باید …» in somebody's mouth, with a definite actor.
fn obligation(doc: &Document<'_, '_>, cues: &[Attributed], at: usize) -> Option<Found> {
    if !doc.is(at, WordClass::MODAL) {
        return None;
    }
    let sentence = doc.sentence_of(at);
    let opener = cues.iter().rfind(|cue| {
        let words = cue.cue.words();
        cue.cue.act == Act::Statement && words.start >= sentence.start && words.end <= at
    })?;
    let speaker = opener.speaker.clone()?;
    // The clause: from the cue, a mark or a conjunction to its verb.
    let floor = opener.cue.words().end;
    let start = (floor..at)
        .rev()
        .find(|&i| {
            matches!(doc.word(i), ":" | "،" | "؛" | "که") || doc.is(i, WordClass::CONJUNCTION) || doc.is_finite(i)
        })
        .map_or(floor, |i| i + 1);
    let start = start + usize::from(doc.is(start, WordClass::AND));
    if !actor(doc, start, at) {
        return None;
    }
    let verb = main_verb(doc, at + 1, sentence.end)?;
    let form = doc.verb(verb)?;
    let evaluates = matches!(form.verb, "بودن" | "شدن" | "دانستن" | "دیدن" | "گفتن");
    if form.person != 3 || evaluates || form.tense != Tense::Subjunctive {
        return None;
    }
    Some(Found {
        words: trimmed(doc, start..verb + 1)?,
        kind: ProposalKind::Request,
        cue: vec![at..at + 1],
        speaker: Some(speaker),
        addressee: None,
        rule: "request-obligation",
    })
}

/// The verb of a clause that begins at a word: the first finite one, or, where that only opens a clause of purpose
/// («سعی کنند که … پوشش دهند»), the verb of that clause.
fn main_verb(doc: &Document<'_, '_>, from: usize, end: usize) -> Option<usize> {
    let finite = |i: &usize| doc.is_finite(*i) && !doc.verb(*i).is_some_and(|verb| verb.ambiguous);
    let first = (from..end).find(finite)?;
    if !matches!(doc.word(first + 1), "که" | "تا") {
        return Some(first);
    }
    let second = (first + 1..end).find(finite);
    Some(second.filter(|&i| doc.verb(i).is_some_and(|verb| verb.tense == Tense::Subjunctive)).unwrap_or(first))
}

/// True if the words before the modal are the one who has to act: a plain noun phrase, not «همه» and not «ما».
fn actor(doc: &Document<'_, '_>, start: usize, modal: usize) -> bool {
    let end = super::attribution::noun_phrase(doc, start).min(modal);
    let plain = end > start && end == modal && modal - start <= 6;
    plain && !doc.is(start, WordClass::QUANTIFIER.or(WordClass::PRONOUN))
}

/// Leaves one object for the same thing asked by the same party, in its fullest wording of the body.
fn merged(doc: &Document<'_, '_>, found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for proposal in found {
        let keys = words_of(doc, &proposal);
        let twin = kept.iter_mut().find(|known| {
            let other = words_of(doc, known);
            let shared = keys.iter().filter(|key| other.contains(key)).count();
            let least = keys.len().min(other.len()).max(1);
            known.words == proposal.words || known.speaker == proposal.speaker && shared * 10 >= least * 7
        });
        match twin {
            Some(known) if known.words.len() < proposal.words.len() => *known = proposal,
            Some(_) => {}
            None => kept.push(proposal),
        }
    }
    kept
}

/// The content words of a proposal, as keys.
fn words_of(doc: &Document<'_, '_>, proposal: &Found) -> Vec<String> {
    proposal.words.clone().filter(|&at| doc.is_content(at)).map(|at| Gazetteer::key(doc.word(at))).collect()
}

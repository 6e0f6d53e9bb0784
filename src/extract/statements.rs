//! Statements: what each cue of speech introduces.

use std::ops::Range;

use super::attribution::{Attributed, is_statement, within};
use super::dictionary::WordClass;
use super::document::Document;
use super::speech::Frame;
use crate::lexicon::Kind;
use crate::segment::WordKind;

/// A reported utterance, before names are put to it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Index of its cue.
    pub(crate) cue: usize,
    /// What was said.
    pub(crate) words: Range<usize>,
    pub(crate) rule: &'static str,
}

/// Every statement, in the order of the cues.
pub(crate) fn statements(doc: &Document<'_, '_>, cues: &[Attributed]) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, attributed) in cues.iter().enumerate() {
        // What is told inside a quotation counts where it names its own speaker («شاکی عنوان کرده که …»).
        let foreign = attributed.nested && !(attributed.own_subject && attributed.cue.frame == Frame::Verb);
        if !is_statement(attributed) || foreign || attributed.cue.first_person || attributed.cue.takes.passive {
            continue;
        }
        let content = match attributed.cue.frame {
            Frame::Gerund => gerund(doc, cues, index).map(|words| (words, "statement-gerund")),
            Frame::According if quotes_later(doc, cues, index) => None,
            Frame::According => according(doc, attributed).map(|words| (words, "statement-according")),
            Frame::Verb => {
                behind(doc, cues, index).filter(|_| attributed.cue.takes.quote).or_else(|| object(doc, cues, index))
            }
        };
        // «شورا بر آن تأکید کرد» tells nothing.
        let pointer = WordClass::DEMONSTRATIVE.or(WordClass::PRONOUN).or(WordClass::OBJECT_MARKER);
        let told = |words: &Range<usize>| words.clone().any(|at| doc.is_letters(at) && !doc.is(at, pointer));
        if let Some((words, rule)) = content.filter(|(words, _)| told(words)) {
            found.push(Found { cue: index, words, rule });
        }
    }
    found.sort_by_key(|found| (found.words.start, found.words.end));
    found
}

/// Without marks and joining words at the edges.
pub(crate) fn trimmed(doc: &Document<'_, '_>, mut words: Range<usize>) -> Option<Range<usize>> {
    let loose =
        |at: usize| doc.token(at).is_none_or(|token| matches!(token.word.kind, WordKind::Mark | WordKind::Break));
    while words.start < words.end && loose(words.start) && !matches!(doc.word(words.start), "«" | "\"" | "(") {
        words.start += 1;
    }
    let joins = WordClass::AND.or(WordClass::CONJUNCTION);
    while words.start < words.end && (loose(words.end - 1) || doc.is(words.end - 1, joins)) {
        // A closing quote or bracket belongs to what it closes.
        if matches!(doc.word(words.end - 1), "»" | ")" | "\"") {
            break;
        }
        words.end -= 1;
    }
    (!words.is_empty()).then_some(words)
}

/// Content behind the verb: after a colon, after که, or bare to the end of the sentence; with the sentences that run
/// on until the next cue.
fn behind(doc: &Document<'_, '_>, cues: &[Attributed], index: usize) -> Option<(Range<usize>, &'static str)> {
    let attributed = cues.get(index)?;
    let sentence = doc.sentence_of(attributed.cue.verb.start);
    let mut start = attributed.cue.verb.end;
    let colon = doc.word(start) == ":";
    let that = doc.is(start, WordClass::THAT);
    start += usize::from(colon || that);
    // The next cue that is the reporter's own ends it.
    // A quotation within a quotation ends at any cue, so that no word is told more than a few times.
    let ends = |next: &&Attributed| {
        (attributed.nested && is_statement(next) || !next.nested) && next.cue.words().start >= start
    };
    let next = cues.iter().skip(index + 1).find(ends);
    let next_start = next.map_or(usize::MAX, |next| next.cue.words().start);
    let end = sentence.end.min(next_start);
    let words = trimmed(doc, start..end)?;
    if !colon && !that && (words.len() < 3 || doc.is(attributed.cue.verb.end, WordClass::AND)) {
        return None;
    }
    let words = if colon && next_start >= sentence.end {
        words.start..run_on(doc, sentence.end, next_start).max(words.end)
    } else {
        words
    };
    let rule = match (colon, that) {
        (true, _) => "statement-colon",
        (_, true) => "statement-that",
        _ => "statement-bare",
    };
    Some((trimmed(doc, words)?, rule))
}

/// Where an utterance that goes on behind its sentence ends: at the end of its paragraph, before the sentence of the
/// next cue.
fn run_on(doc: &Document<'_, '_>, from: usize, next_cue: usize) -> usize {
    let Some(token) = from.checked_sub(1).and_then(|at| doc.token(at)) else { return from };
    let Some(here) = doc.sentences.get(token.sentence) else { return from };
    let mut end = here.words.end;
    for sentence in doc.sentences.iter().skip(token.sentence + 1) {
        if sentence.paragraph != here.paragraph || sentence.words.end > next_cue {
            break;
        }
        end = sentence.words.end;
    }
    end
}

/// Content before the verb: «از … خبر داد», «… را … دانست», «بر … تأکید کرد».
fn object(doc: &Document<'_, '_>, cues: &[Attributed], index: usize) -> Option<(Range<usize>, &'static str)> {
    let attributed = cues.get(index)?;
    let sentence = doc.sentence_of(attributed.cue.verb.start);
    let mut start = attributed.subject_end.max(sentence.start);
    // Behind the gerund's content or an earlier verb of the sentence.
    let head = attributed.cue.words().start;
    for earlier in within(cues, sentence.start..head) {
        start = start.max(earlier.cue.words().end);
        if earlier.cue.frame == Frame::Gerund {
            return None;
        }
    }
    let head = attributed.cue.head.start;
    // «از … خبر داد»، «بر … تأکید کرد»: the content begins behind the verb's own preposition.
    let preposition = attributed.cue.takes.preposition;
    if preposition != WordClass::default() {
        // «از طریق این شرکت از افزایش پرواز خبر داد»: that of a longer preposition is not the verb's.
        let longer = |i: usize| doc.class_at(i, Kind::Word, "preposition").is_some_and(|end| end > i + 1);
        let mut own = (start..head).filter(|&i| doc.is(i, preposition));
        let at = own.clone().find(|&i| !longer(i)).or_else(|| own.next())?;
        return Some((trimmed(doc, at + 1..head)?, "statement-object"));
    }
    if !attributed.cue.takes.object {
        return None;
    }
    start = doc.clause_start(head, start);
    start = behind_adjunct(doc, start, head);
    let skip = WordClass::ADVERB.or(WordClass::CONJUNCTION).or(WordClass::AND).or(WordClass::PREPOSITION);
    let loose = skip.or(WordClass::OBJECT_MARKER);
    while start < head && (doc.is(start, loose) || doc.is_comma(start)) {
        // «طی آن، …»: the demonstrative stands for something told before.
        start += 1 + usize::from(doc.is(start, WordClass::PREPOSITION) && doc.is(start + 1, WordClass::DEMONSTRATIVE));
    }
    let words = trimmed(doc, start..head)?;
    (words.len() >= 2).then_some((words, "statement-object"))
}

/// Behind a phrase of some words that tells where, when or to whom, which a comma parts from the object: «در گفت‌وگو با
/// روزنامه یزد، نرخ تازه را گران خواند».
fn behind_adjunct(doc: &Document<'_, '_>, start: usize, head: usize) -> usize {
    const SHORTEST: usize = 3;
    if !doc.is(start, WordClass::PREPOSITION) {
        return start;
    }
    let marker = (start..head).find(|&i| doc.is(i, WordClass::OBJECT_MARKER)).unwrap_or(start);
    let mut commas = (start + SHORTEST + 1..marker).filter(|&i| doc.is_comma(i));
    let Some(mut end) = commas.next() else { return start };
    // «با وزیر صنعت، معدن و تجارت، نرخ تازه را …»: the first parts a list, which ends behind its last member.
    let mut before = end;
    for comma in commas {
        if (before..comma).any(|i| doc.is(i, WordClass::AND)) {
            end = comma;
        }
        before = comma;
    }
    end + 1
}

/// From «با بیان اینکه» to the main verb of the sentence: of the cues behind it the first that a colon follows, or else
/// the first that a mark parts from the clause before it.
fn gerund(doc: &Document<'_, '_>, cues: &[Attributed], index: usize) -> Option<Range<usize>> {
    let attributed = cues.get(index)?;
    let start = attributed.cue.verb.end;
    let sentence = doc.sentence_of(attributed.cue.verb.start);
    let later = || {
        let behind = cues.iter().skip(index + 1).take_while(|next| next.cue.words().start < sentence.end);
        behind.filter(|next| next.cue.words().start > start)
    };
    let parted = |next: &&Attributed| {
        let head = next.cue.words().start;
        let clause = doc.clause_start(head, start);
        let comma = (clause..head).find(|&i| doc.is_comma(i));
        comma.is_some() || clause > start && matches!(doc.word(clause - 1), "،" | "؛" | ",")
    };
    let main = later().find(|next| next.cue.frame != Frame::Verb || matches!(doc.word(next.cue.verb.end), ":" | "："));
    let main = main.or_else(|| later().find(parted)).or_else(|| later().last());
    let head = main.map_or(sentence.end, |next| next.cue.words().start);
    // What stands between the content's last verb and the main verb belongs to the reporter («، خطاب به مردم گفت»).
    let last = (start..head).rfind(|&i| doc.is_finite(i));
    let end = match last {
        Some(last) if matches!(doc.word(last + 1), "،" | "؛" | ",") => last + 1,
        _ => head,
    };
    trimmed(doc, start..end)
}

/// True if somebody is quoted in the sentence behind the cue: «بنا بر اعلام وزارت نیرو، وزیر گفت: …» names its source.
fn quotes_later(doc: &Document<'_, '_>, cues: &[Attributed], index: usize) -> bool {
    let Some(attributed) = cues.get(index) else { return false };
    let end = doc.sentence_of(attributed.cue.head.start).end;
    let later = cues.iter().skip(index + 1).take_while(|next| next.cue.words().start < end);
    later
        .filter(|next| next.own_subject || next.speaker != attributed.speaker)
        .any(|next| doc.word(next.cue.verb.end) == ":")
}

/// Behind «به گفته X،», to the end of the sentence.
fn according(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Range<usize>> {
    let sentence = doc.sentence_of(attributed.cue.verb.start);
    // «از نظر ما»: nobody whom the article names.
    attributed.speaker.as_ref()?;
    trimmed(doc, attributed.subject_end..sentence.end).filter(|words| words.len() >= 3)
}

//! Cues of speech and of proposing: which words report an utterance, and in what frame.

use std::ops::Range;

use super::dictionary::{Reading, WordClass};
use super::document::Document;
use crate::lexicon::{Kind, Tense, VerbClass, VerbForm};

/// What a cue introduces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Act {
    Statement,
    Proposal,
    Request,
}

/// How a cue stands to its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Frame {
    /// A verb: content behind it, or as its object before it.
    Verb,
    /// «با بیان اینکه»: content behind, up to the main verb.
    Gerund,
    /// «به گفته X»: speaker behind the cue, content behind the speaker.
    According,
}

/// A cue in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    /// The nominal part, or the verb where it stands alone.
    pub(crate) head: Range<usize>,
    /// The verb.
    pub(crate) verb: Range<usize>,
    pub(crate) act: Act,
    pub(crate) frame: Frame,
    /// True for a verb in the first person: the speaker proposes for himself.
    pub(crate) first_person: bool,
    /// Name of the lexicon entry.
    pub(crate) rule: String,
}

impl Cue {
    /// From the first word of the cue to the last.
    pub(crate) fn words(&self) -> Range<usize> {
        self.head.start.min(self.verb.start)..self.head.end.max(self.verb.end)
    }
}

/// How many words may stand between the nominal part of a compound verb and the verb
/// (پیشنهاد … را در نشست امروز مطرح کرد). Beyond it the parts seldom belong together.
const REACH: usize = 24;

/// Every cue of the document, in order of their verbs.
pub(crate) fn cues(doc: &Document<'_, '_>) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        match cue_at(doc, at) {
            Some(cue) => {
                // A cue inside a longer one («اعلام آمادگی کرد» holds «آمادگی») is none of its own.
                if cues.last().is_none_or(|last| last.words().end <= cue.words().start) {
                    at = if cue.head.end == cue.verb.start || cue.head == cue.verb { cue.verb.end } else { at + 1 };
                    cues.push(cue);
                } else {
                    at += 1;
                }
            }
            None => at += 1,
        }
    }
    cues
}

/// The cue that begins at a word.
fn cue_at(doc: &Document<'_, '_>, at: usize) -> Option<Cue> {
    if let Some((hit, _, reading)) = doc.longest(at, Kind::Cue) {
        let frame = match reading.entry.class() {
            "gerund" => Frame::Gerund,
            "according" => Frame::According,
            _ => return None,
        };
        return Some(Cue {
            head: hit.start..hit.end,
            verb: hit.start..hit.end,
            act: Act::Statement,
            frame,
            first_person: false,
            rule: reading.entry.name().to_owned(),
        });
    }
    compound(doc, at).or_else(|| simple(doc, at))
}

/// The act that a verb of a lexicon performs, if it is one of saying or proposing.
fn act(reading: &Reading) -> Option<Act> {
    match reading.entry.class() {
        "statement" | "evaluate" => Some(Act::Statement),
        "proposal" => Some(Act::Proposal),
        "request" => Some(Act::Request),
        _ => None,
    }
}

/// A verb with a nominal part: «اظهار داشته‌اند», «پیشنهاد … را مطرح کرد».
fn compound(doc: &Document<'_, '_>, at: usize) -> Option<Cue> {
    for hit in doc.hits_at(at) {
        for (_, reading) in doc.senses(hit) {
            if reading.kind != Kind::Verb || reading.entry.get("noun").is_none() {
                continue;
            }
            let (Some(act), Some(light)) = (act(reading), reading.entry.get("light")) else { continue };
            let split = act != Act::Statement;
            let Some(verb) = light_verb(doc, hit.end, light, split) else { continue };
            let first_person = doc.verb(verb.start).is_some_and(|v| v.person == 1);
            let rule = reading.entry.name().to_owned();
            return Some(Cue { head: hit.start..hit.end, verb, act, frame: Frame::Verb, first_person, rule });
        }
    }
    None
}

/// A verb of saying that stands alone: «گفت»، «افزود».
fn simple(doc: &Document<'_, '_>, at: usize) -> Option<Cue> {
    let form = doc.verb(at)?;
    if !reports(form) {
        return None;
    }
    let reading = doc.dictionary.simple_verb(form.verb)?;
    let act = act(reading)?;
    let end = auxiliary(doc, at + 1);
    if form.tense == Tense::Participle && end == at + 1 {
        return None;
    }
    let rule = reading.entry.name().to_owned();
    Some(Cue { head: at..end, verb: at..end, act, frame: Frame::Verb, first_person: form.person == 1, rule })
}

/// True for a form that reports: past, perfect, a participle with its auxiliary, or the present of the third person.
pub(crate) fn reports(form: VerbForm<'_>) -> bool {
    matches!(form.tense, Tense::Past | Tense::Perfect | Tense::Participle | Tense::Present | Tense::ImperfectPast)
}

/// The end of the auxiliary behind a participle («گفته است»، «گفته بود»).
fn auxiliary(doc: &Document<'_, '_>, at: usize) -> usize {
    let is_aux = doc.verb(at).is_some_and(|verb| verb.class == VerbClass::Copula && verb.is_finite());
    at + usize::from(is_aux)
}

/// The form of a light verb that completes a nominal part which ends before `start`.
fn light_verb(doc: &Document<'_, '_>, start: usize, light: &str, split: bool) -> Option<Range<usize>> {
    let sentence_end = doc.sentence_of(start.checked_sub(1)?).end;
    let end = if split { (start + REACH).min(sentence_end) } else { (start + 1).min(sentence_end) };
    for at in start..end {
        let Some(form) = doc.verb(at) else { continue };
        let wanted = light.split_whitespace().any(|light| light == form.verb);
        if wanted && (reports(form) || split && form.is_finite()) {
            let verb_end = auxiliary(doc, at + 1);
            if form.tense == Tense::Participle && verb_end == at + 1 && !doc.ends_clause(at + 1) {
                continue;
            }
            return Some(at..verb_end);
        }
        if form.is_finite() && !form.ambiguous {
            return None;
        }
        if doc.is(at, WordClass::CONJUNCTION) && at > start {
            return None;
        }
    }
    None
}

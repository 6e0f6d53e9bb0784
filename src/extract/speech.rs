//! Cues of speech and of proposing: which words report an utterance, and in what frame.

use std::ops::Range;

use super::classes::{cue, ending};
use super::dictionary::{Reading, WordClass};
use super::document::{Document, Hit};
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

/// What may stand with a verb of saying, as its lexicon entry tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Takes {
    /// Content behind: after a colon, که, or bare.
    pub(crate) quote: bool,
    /// Content before, as the object or the object and its predicate.
    pub(crate) object: bool,
    /// The preposition that content before the verb stands after, where the verb asks for one («از … خبر داد»).
    pub(crate) preposition: WordClass,
    /// The addressee stands after از («از X خواست»).
    pub(crate) from_want: bool,
    /// The content hangs on the noun («خواستار … شد»).
    pub(crate) of_noun: bool,
    /// Nobody is named as the speaker.
    pub(crate) passive: bool,
    /// A request only of somebody who can act; else a forecast.
    pub(crate) expect: bool,
}

impl Takes {
    fn of(reading: &Reading) -> Self {
        let mut takes = Self::default();
        for word in reading.entry.all("frame").flat_map(str::split_whitespace) {
            match word {
                "quote" => takes.quote = true,
                "object" | "as" => takes.object = true,
                "news-of" => takes.preposition = WordClass::FROM,
                "on" => takes.preposition = WordClass::ON,
                "from-want" => takes.from_want = true,
                "of-noun" => takes.of_noun = true,
                "passive" => takes.passive = true,
                "expect" => takes.expect = true,
                _ => {}
            }
        }
        takes
    }
}

/// A cue in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    /// The nominal part, or the verb where it stands alone.
    pub(crate) head: Range<usize>,
    /// The verb, with the nominal part of a carrier («پیشنهاد … را مطرح کرد»).
    pub(crate) verb: Range<usize>,
    pub(crate) act: Act,
    pub(crate) frame: Frame,
    pub(crate) takes: Takes,
    /// True for a verb in the first person: the speaker proposes for himself.
    pub(crate) first_person: bool,
}

impl Cue {
    /// From the first word of the cue to the last.
    pub(crate) fn words(&self) -> Range<usize> {
        self.head.start.min(self.verb.start)..self.head.end.max(self.verb.end)
    }

    /// True if words stand between the parts of the cue.
    pub(crate) fn is_split(&self) -> bool {
        self.head.end < self.verb.start
    }
}

/// How many words may stand between the nominal part of a compound verb and the verb
/// (پیشنهاد … را در نشست امروز مطرح کرد). Beyond it the parts seldom belong together.
const REACH: usize = 30;

/// Every cue of the document, in order of their first words.
pub(crate) fn cues(doc: &Document<'_, '_>) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        let Some(cue) = may_be_cue(doc, at).then(|| cue_at(doc, at)).flatten() else {
            at += 1;
            continue;
        };
        if impersonal(doc, &cue) || only_referred(doc, &cue) || of_report(doc, &cue) {
            at = cue.words().end;
            continue;
        }
        at = if cue.is_split() { cue.head.end } else { cue.words().end };
        // The verb of a split cue is no second cue («پیشنهاد … را مطرح کرد» holds «مطرح کرد»).
        if cues
            .iter()
            .rev()
            .take(4)
            .all(|earlier| earlier.verb.start > cue.verb.start || earlier.verb.end <= cue.verb.start)
        {
            cues.push(cue);
        }
    }
    cues
}

/// True for «باید گفت», «می‌توان گفت»: nobody is said to have spoken.
fn impersonal(doc: &Document<'_, '_>, cue: &Cue) -> bool {
    let from = doc.sentence_of(cue.head.start).start;
    let governing = (from..cue.head.start).rfind(|&i| doc.is_finite(i));
    let modal = governing.and_then(|i| doc.verb(i)).is_some_and(|form| form.tense == Tense::Impersonal);
    let past = doc.verb(cue.verb.start).is_some_and(|form| form.tense == Tense::Past);
    cue.frame == Frame::Verb && modal && past && governing.is_some_and(|i| !closes_clause(doc, i, cue.head.start))
}

/// How far before a verb of saying the opener of its relative clause may stand («برخلاف آنچه که … ادعا می‌کند»).
const REFERENCE: usize = 12;

/// True for «همان‌طور که وزیر گفت», «آنچه … ادعا می‌کند»: the clause only refers to what was said.
fn only_referred(doc: &Document<'_, '_>, cue: &Cue) -> bool {
    let head = cue.head.start;
    let from = doc.sentence_of(head).start.max(head.saturating_sub(REFERENCE));
    let stops = |i: usize| doc.is_finite(i) || matches!(doc.word(i), ":" | "؛" | "،");
    let opener =
        (from..head).rev().take_while(|&i| !stops(i)).any(|i| doc.class_at(i, Kind::Cue, cue::AS_TOLD).is_some());
    cue.frame == Frame::Verb && opener
}

/// True for «این گزارش می‌افزاید»: the report goes on, and nobody is said to have spoken.
fn of_report(doc: &Document<'_, '_>, cue: &Cue) -> bool {
    let start = doc.sentence_of(cue.head.start).start;
    let report = doc.class_at(start + 1, Kind::Cue, cue::REPORT).filter(|_| doc.is(start, WordClass::DEMONSTRATIVE));
    let subject = |end: usize| end <= cue.head.start && !closes_clause(doc, end, cue.head.start);
    let object = |end: usize| doc.is(end, WordClass::OBJECT_MARKER);
    cue.frame == Frame::Verb && report.is_some_and(|end| subject(end) && !object(end))
}

/// True if a mark or a conjunction stands among the words.
fn closes_clause(doc: &Document<'_, '_>, from: usize, to: usize) -> bool {
    (from..to).any(|i| matches!(doc.word(i), ":" | "؛" | "،") || doc.is(i, WordClass::CONJUNCTION))
}

/// False for a word that no cue begins with: most words need no closer look.
fn may_be_cue(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.begins(at, Kind::Cue) || doc.begins(at, Kind::Verb) || doc.verb(at).is_some()
}

/// The cue that begins at a word.
fn cue_at(doc: &Document<'_, '_>, at: usize) -> Option<Cue> {
    let gerund = doc.class_at(at, Kind::Cue, cue::GERUND).map(|end| (end, Frame::Gerund));
    let according =
        || doc.class_at(at, Kind::Cue, cue::ACCORDING).or_else(|| doc.class_at(at, Kind::Cue, cue::VIEWPOINT));
    let framed = gerund.or_else(|| according().map(|end| (end, Frame::According)));
    if let Some((end, frame)) = framed {
        let words = at..end;
        let takes = Takes { quote: true, ..Takes::default() };
        return Some(Cue { head: words.clone(), verb: words, act: Act::Statement, frame, takes, first_person: false });
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
    if !doc.begins(at, Kind::Verb) {
        return None;
    }
    let fixed = doc.class_at(at, Kind::Word, "fixed_phrase").unwrap_or(at);
    for hit in doc.hits_at(at).iter().filter(|hit| hit.end >= fixed) {
        let nouns = doc.senses(hit).filter(|(_, r)| r.kind == Kind::Verb && r.entry.get("noun").is_some());
        for (_, reading) in nouns {
            let (Some(act), Some(light)) = (act(reading), reading.entry.get("light")) else { continue };
            let Some(verb) = light_verb(doc, hit.end, light, act != Act::Statement) else { continue };
            // «با دستور رئیس جمهور … اعلام شد»: a noun that a preposition governs is no object of the verb.
            let governed = at.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::PREPOSITION));
            // «درباره این پیشنهاد … سکوت کرد»
            let pointed = at.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::DEMONSTRATIVE))
                && !doc.is(hit.end, WordClass::OBJECT_MARKER);
            let takes = Takes::of(reading);
            if (governed || pointed && !takes.of_noun) && verb.start > hit.end && act != Act::Statement {
                continue;
            }
            if act == Act::Request && verb.start > hit.end && !asks_for(doc, hit, &verb, reading) {
                continue;
            }
            // «پیشنهاد … تصویب شد»: only what hangs on the noun may part it from شد («خواستار … شد»).
            let passive = doc.verb(verb.start).is_some_and(|form| doc.dictionary.is_passive_verb(form.verb));
            if passive && verb.start > hit.end && !takes.of_noun {
                continue;
            }
            if act != Act::Statement && verb.clone().any(|i| doc.verb(i).is_some_and(|form| form.person == 2)) {
                continue;
            }
            let first_person = verb.clone().any(|i| doc.verb(i).is_some_and(|form| form.person == 1));
            let head = hit.start..hit.end;
            return Some(Cue { head, verb, act, frame: Frame::Verb, takes, first_person });
        }
    }
    None
}

/// True if the words between a noun of asking and its verb are what is asked for. «تقاضا» is of the market, too, and
/// «شرکت‌های متقاضی خرید» are asked of nothing.
fn asks_for(doc: &Document<'_, '_>, noun: &Hit, verb: &Range<usize>, reading: &Reading) -> bool {
    let marker = (noun.end..verb.start).rfind(|&i| doc.is(i, WordClass::OBJECT_MARKER));
    // «درخواست خود را ثبت کرد»: the verb has a noun of its own.
    let of_noun = Takes::of(reading).of_noun;
    if !of_noun && marker.is_some_and(|marker| marker + 1 < verb.start && !doc.is(marker + 1, WordClass::TO)) {
        return false;
    }
    if of_noun {
        return noun
            .start
            .checked_sub(1)
            .is_none_or(|i| doc.dictionary.stem(doc.word(i), ending::PLURAL_EZAFE).is_none());
    }
    // «درخواست امداد، نسبت به ترک سکو اقدام کرد»: behind a comma the verb goes with the noun right before it.
    let own = doc.is_content(verb.start - 1) && (noun.end..verb.start).any(|i| doc.is_comma(i));
    if own && !doc.is(verb.start - 1, WordClass::LIGHT_NOUN) {
        return false;
    }
    let first = reading.entry.get("light").and_then(|light| light.split_whitespace().next());
    let usual = doc.verb(verb.start).is_some_and(|form| first == Some(form.verb));
    let object = doc.is(verb.start - 1, WordClass::OBJECT_MARKER);
    usual || object || doc.class_at(noun.end, Kind::Cue, cue::ACTION).is_some() || doc.is(noun.end, WordClass::BOUNDARY)
}

/// A verb of saying that stands alone: «گفت»، «افزود».
fn simple(doc: &Document<'_, '_>, at: usize) -> Option<Cue> {
    let form = doc.verb(at).filter(|form| reports(*form))?;
    // «گفت و گو» is no verb.
    if doc.class_at(at, Kind::Word, "fixed_phrase").is_some() {
        return None;
    }
    let reading = doc.dictionary.simple_verb(form.verb)?;
    let act = act(reading)?;
    let end = auxiliary(doc, at + 1);
    if form.tense == Tense::Participle && end == at + 1 {
        return None;
    }
    let first_person = form.person == 1;
    Some(Cue { head: at..end, verb: at..end, act, frame: Frame::Verb, takes: Takes::of(reading), first_person })
}

/// True if a verb of saying, with its nominal part where it has one, begins at a word.
pub(crate) fn reports_at(doc: &Document<'_, '_>, at: usize) -> bool {
    compound(doc, at).or_else(|| simple(doc, at)).is_some_and(|cue| cue.act == Act::Statement && !cue.first_person)
}

/// True if a verb of saying or asking without a nominal part stands at a word («گفت», «خواست»).
pub(crate) fn is_simple_cue(doc: &Document<'_, '_>, at: usize) -> bool {
    simple(doc, at).is_some()
}

/// True for a form that reports: past, perfect, a participle with its auxiliary, or the present.
fn reports(form: VerbForm<'_>) -> bool {
    use Tense::{ImperfectPast, Participle, Past, Perfect, Present};
    !form.negative && matches!(form.tense, Past | Perfect | Participle | Present | ImperfectPast)
}

/// The end of the auxiliary behind a participle («گفته است»، «گفته بود»).
fn auxiliary(doc: &Document<'_, '_>, at: usize) -> usize {
    let is_aux = doc.verb(at).is_some_and(|verb| verb.class == VerbClass::Copula && verb.is_finite());
    at + usize::from(is_aux)
}

/// The form of a light verb that completes a nominal part which ends before `start`; with `split` also further on,
/// and through a carrier («مطرح کرد»، «ارائه داد»).
fn light_verb(doc: &Document<'_, '_>, start: usize, light: &str, split: bool) -> Option<Range<usize>> {
    let sentence_end = doc.sentence_of(start.checked_sub(1)?).end;
    let end = if split { start + REACH } else { start + 1 }.min(sentence_end);
    // A mark right behind the noun parts it from any verb.
    if matches!(doc.word(start), "،" | "," | "؛" | "؟") {
        return None;
    }
    for at in start..end {
        if let Some(verb) = carried(doc, at).filter(|_| split) {
            return Some(verb);
        }
        let Some(form) = doc.verb(at) else {
            if doc.is(at, WordClass::THAT) {
                return None;
            }
            continue;
        };
        // «سخنان خود را … شروع کرد»: a light verb with a noun of its own belongs to that noun.
        let own_noun = at > start && doc.is_letters(at - 1) && !doc.is(at - 1, WordClass::OBJECT_MARKER);
        let far = at > start
            && own_noun
            && form.class == VerbClass::Light
            && !doc.dictionary.is_passive_verb(form.verb)
            && !doc.dictionary.is_state_verb(form.verb);
        let wanted = light.split_whitespace().any(|light| light == form.verb);
        if wanted && reports(form) && (!far || split && at <= start + REACH && !is_compound(doc, at)) {
            let verb_end = auxiliary(doc, at + 1);
            let open = form.tense == Tense::Participle && verb_end == at + 1 && !doc.ends_clause(at + 1);
            if !open {
                return Some(at..verb_end);
            }
            continue;
        }
        if doc.is_finite(at) && !form.ambiguous {
            return None;
        }
    }
    None
}

/// True if the word before a light verb is the nominal part of some other listed verb.
fn is_compound(doc: &Document<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|noun| {
        doc.hits_at(noun).iter().any(|hit| {
            hit.end == at && doc.senses(hit).any(|(_, r)| r.kind == Kind::Verb && r.entry.get("noun").is_some())
        })
    })
}

/// A carrier verb: one that reports a proposal as its object.
fn carried(doc: &Document<'_, '_>, at: usize) -> Option<Range<usize>> {
    for hit in doc.hits_at(at) {
        for (_, reading) in doc.senses(hit) {
            if reading.kind != Kind::Verb || reading.entry.class() != "carrier" {
                continue;
            }
            let light = reading.entry.get("light").unwrap_or_default();
            let form = doc.verb(hit.end).filter(|form| reports(*form));
            if form.is_some_and(|form| light.split_whitespace().any(|light| light == form.verb)) {
                return Some(hit.start..auxiliary(doc, hit.end + 1));
            }
        }
    }
    None
}

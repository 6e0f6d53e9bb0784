//! Proposals and requests: who asks that what be done.

use std::ops::Range;

use super::attribution::{Attributed, Speaker, noun_phrase, within};
use super::classes::{cue, ending};
use super::dictionary::WordClass;
use super::document::Document;
use super::people::PersonMention;
use super::speech::{Act, Frame};
use super::statements::trimmed;
use super::{names, obligations, offices, speech};
use crate::Gazetteer;
use crate::article::{Polarity, ProposalKind};
use crate::lexicon::{Kind, Tense};

/// A proposal, before names are put to it.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) words: Range<usize>,
    pub(crate) kind: ProposalKind,
    pub(crate) cue: Vec<Range<usize>>,
    pub(crate) speaker: Option<Speaker>,
    pub(crate) addressee: Option<Range<usize>>,
    pub(crate) polarity: Polarity,
    pub(crate) rule: &'static str,
}

impl Found {
    /// A proposal of which no addressee and no answer is told.
    pub(crate) fn new(
        words: Range<usize>,
        kind: ProposalKind,
        cue: impl Into<Vec<Range<usize>>>,
        speaker: Option<Speaker>,
        rule: &'static str,
    ) -> Self {
        Self { words, kind, cue: cue.into(), speaker, addressee: None, polarity: Polarity::default(), rule }
    }
}

/// How many earlier proposals a proposal is compared with: one is told again soon or in the same breath, and a text
/// without end must not be compared with all of itself.
const TWINS: usize = 64;

/// How far behind a noun of asking its content may be joined to it (درخواست … استان مبنی بر …).
const NOUN_REACH: usize = 16;

/// Every proposal, one object for the headline's, the lead's and the body's wording of it.
pub(crate) fn proposals(doc: &Document<'_, '_>, cues: &[Attributed], mentions: &[PersonMention]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for attributed in cues {
        found.extend(proposing_verb(doc, attributed));
        found.extend(necessity(doc, attributed));
    }
    for at in (0..doc.tokens.len()).filter(|&at| doc.begins(at, Kind::Cue)) {
        found.extend(asking_noun(doc, cues, mentions, at));
    }
    found.extend(obligations::obligations(doc, cues));
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
    let asked = |words: &Range<usize>| words.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::FROM));
    if cue.head == cue.verb && !addressee.as_ref().is_some_and(asked) {
        return None;
    }
    // «از این راه می‌خواهند سود ببرند»: the present tells a will, but where people are asked.
    let wills = doc.verb(cue.verb.start).is_some_and(|form| form.tense == Tense::Present) && !cue.first_person;
    let people = |words: &Range<usize>| {
        names_people(doc, words.start)
            || doc.is(words.start, WordClass::PRONOUN.or(WordClass::PERSON_PRONOUN))
            || doc.longest(words.start, Kind::Region).is_some()
    };
    if cue.head == cue.verb && wills && !addressee.as_ref().is_some_and(people) {
        return None;
    }
    let between = trimmed(doc, cue.head.end.min(cue.verb.start)..cue.verb.start);
    // «خواستار به تعویق افتادن آن شد»: behind خواستار everything is its content.
    let told_elsewhere =
        |words: &Range<usize>| doc.is(words.start, WordClass::OBJECT_MARKER.or(WordClass::PREPOSITION));
    let (words, rule) = match between {
        // «این پیشنهاد را … مطرح کرد» speaks of a proposal told elsewhere.
        Some(words) if told_elsewhere(&words) && !cue.takes.of_noun => {
            (clause_behind(doc, cue.verb.end, sentence.end)?, "proposal-clause")
        }
        // «خواستار آن شد که …»
        Some(words) if words.len() == 1 && doc.is(words.start, WordClass::DEMONSTRATIVE) => {
            // «بازرسی که آمریکا خواستار آن است، …»: behind a comma it is not told.
            let told = !doc.is_comma(cue.verb.end);
            (clause_behind(doc, cue.verb.end, sentence.end).filter(|_| told)?, "proposal-clause")
        }
        Some(words) => (nominal(doc, words)?, "proposal-nominal"),
        // «روشی تازه را پیشنهاد می‌کند که …»: what follows only describes the object.
        None => match object(doc, attributed) {
            Some(words) => (words, "proposal-object"),
            None => (clause_behind(doc, cue.verb.end, sentence.end)?, "proposal-clause"),
        },
    };
    // Analysts expect; who speaks to others or of himself, asks.
    let told = matches!(attributed.speaker, Some(Speaker::Person(_)));
    if cue.takes.expect && !cue.first_person && !(told && can_act(doc, &words)) || is_private(doc, &words) {
        return None;
    }
    let parts = [cue.head.clone(), cue.verb.clone()];
    Some(Found { addressee, ..Found::new(words, kind, parts, attributed.speaker.clone(), rule) })
}

/// True for a wish of a private life: «دیدار دوباره با مادرش», «ازدواج».
fn is_private(doc: &Document<'_, '_>, words: &Range<usize>) -> bool {
    let own = |i: usize| doc.dictionary.stem(doc.word(i), ending::POSSESSIVE).map(Gazetteer::key);
    let kin = |i: usize| own(i).is_some_and(|stem| doc.dictionary.is_kin(&stem));
    let act = || doc.class_at(words.start, Kind::Cue, cue::PRIVATE_ACT).is_some() && words.clone().any(kin);
    doc.class_at(words.start, Kind::Cue, cue::PRIVATE_MATTER).is_some() || act()
}

/// True for what somebody can be asked to do: those who act are named first, or are spoken to.
fn can_act(doc: &Document<'_, '_>, words: &Range<usize>) -> bool {
    let first = words.clone().find(|&i| doc.is_content(i));
    let mut verbs = words.clone().filter_map(|i| doc.verb(i).filter(|_| doc.is_finite(i)));
    first.is_some_and(|at| names_people(doc, at)) || verbs.any(|form| form.person == 2)
}

/// The nominal content between the parts of a cue, without the object marker at its end, and without the one to whom it
/// is put («افزایش قیمت را به سازمان حمایت»).
fn nominal(doc: &Document<'_, '_>, mut words: Range<usize>) -> Option<Range<usize>> {
    let put = |&i: &usize| doc.is(i, WordClass::OBJECT_MARKER) && doc.is(i + 1, WordClass::TO);
    if let Some(marker) = words.clone().rfind(put).filter(|&marker| !(marker..words.end).any(|i| doc.is_finite(i))) {
        words.end = marker;
    }
    while words.len() > 1 && doc.is(words.end - 1, WordClass::OBJECT_MARKER) {
        words.end -= 1;
    }
    (words.len() >= 2).then_some(words)
}

/// The object before the cue: «افزایش یارانه را پیشنهاد داد».
fn object(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Range<usize>> {
    let head = attributed.cue.head.start;
    let marker = head.checked_sub(1).filter(|&i| doc.is(i, WordClass::OBJECT_MARKER))?;
    // «این را می‌خواهم: …»
    let pointer = WordClass::DEMONSTRATIVE.or(WordClass::PRONOUN);
    marker.checked_sub(1).filter(|&i| !doc.is(i, pointer))?;
    let floor = doc.clause_start(head, attributed.subject_end.max(doc.sentence_of(head).start));
    // The object begins behind the last comma or the adverbials that open the clause.
    let mut start = (floor..marker).rfind(|&i| doc.is_comma(i)).map_or(floor, |i| i + 1);
    while start < marker && !doc.is_content(start) {
        start += 1;
    }
    trimmed(doc, start..marker).filter(|words| words.len() >= 2)
}

/// The clause behind a proposing verb, without که or تا, to the end of the sentence or the reporter's next verb.
fn clause_behind(doc: &Document<'_, '_>, at: usize, end: usize) -> Option<Range<usize>> {
    let mut start = at;
    let opener = WordClass::THAT.or(WordClass::UNTIL);
    while start < end && (matches!(doc.word(start), ":" | "،") || doc.is(start, opener)) {
        start += 1;
    }
    // A joint behind the verb begins another clause of the reporter's.
    if doc.is(start, WordClass::AND) {
        return None;
    }
    let words = trimmed(doc, start..without_tail(doc, start, end)).filter(|words| words.len() >= 3)?;
    // «… ارائه کردیم تا سرانجام انتخاب شد»: what came of it is no content.
    let outcome =
        doc.is(start - 1, WordClass::UNTIL) && doc.verb(words.end - 1).is_some_and(|form| form.tense == Tense::Past);
    (!outcome).then_some(words)
}

/// Where the content that begins at `start` ends: before «و افزود» and before a clause of purpose behind its verb.
fn without_tail(doc: &Document<'_, '_>, start: usize, end: usize) -> usize {
    let purpose = |i: usize| i > start && doc.is(i, WordClass::UNTIL) && doc.is_finite(i - 1);
    let reporter = |i: usize| {
        let verb = i + usize::from(doc.is(i, WordClass::AND) || doc.is_comma(i));
        verb > i && speech::reports_at(doc, verb)
    };
    (start..end).find(|&i| purpose(i) || reporter(i)).unwrap_or(end)
}

/// The one who is asked: what stands between از, or به, and the cue.
fn addressee(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Range<usize>> {
    let head = attributed.cue.words().start;
    let floor = attributed.subject_end.max(doc.sentence_of(head).start);
    let from = (floor..head).rev().find(|&i| doc.is(i, WordClass::PREPOSITION) || doc.is_finite(i))?;
    (doc.is(from, WordClass::FROM.or(WordClass::TO)) && from + 1 < head).then_some(from + 1..head)
}

/// «بر ضرورت … تأکید کرد».
fn necessity(doc: &Document<'_, '_>, attributed: &Attributed) -> Option<Found> {
    let cue = &attributed.cue;
    if cue.frame != Frame::Verb || cue.act != Act::Statement || !cue.takes.preposition.is(WordClass::ON) {
        return None;
    }
    let sentence = doc.sentence_of(cue.verb.start);
    let from = attributed.subject_end.max(sentence.start);
    let (at, need) = (from..cue.head.start).find_map(|at| Some((at, doc.class_at(at, Kind::Cue, cue::NECESSITY)?)))?;
    let pressed = at.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::ON));
    let words = trimmed(doc, need..cue.head.start).filter(|words| pressed && words.len() >= 2)?;
    let parts = [at..need, cue.head.clone(), cue.verb.clone()];
    Some(Found::new(words, ProposalKind::Request, parts, attributed.speaker.clone(), "request-necessity"))
}

/// A request or proposal told only as a noun: «درخواست استاندار برای ساخت …», «درخواست ما این است که …».
fn asking_noun(doc: &Document<'_, '_>, cues: &[Attributed], mentions: &[PersonMention], at: usize) -> Option<Found> {
    let is = |class| doc.class_at(at, Kind::Cue, class).is_some();
    // «تقاضای واردات» is of the market.
    let demand = is(cue::DEMAND_NOUN);
    let kind = if demand || is(cue::REQUEST_NOUN) {
        ProposalKind::Request
    } else if is(cue::PROPOSAL_NOUN) {
        ProposalKind::Proposal
    } else {
        return None;
    };
    // A noun that a verb makes a cue is read with that verb.
    let sentence = doc.sentence_of(at);
    let own = within(cues, sentence.clone());
    if own.iter().any(|cue| cue.cue.act != Act::Statement && cue.cue.words().contains(&at)) {
        return None;
    }
    let reach = (at + 1 + NOUN_REACH).min(sentence.end);
    let here = own.first();
    if let Some((link, words)) = clause_of_noun(doc, at + 1, reach, sentence.end) {
        let told = || here.and_then(|cue| cue.speaker.clone());
        let mine = doc.is(at + 1, WordClass::SPEAKER_PRONOUN);
        let named = who(doc, mentions, at + 1, link).filter(|_| !mine);
        let parts = [at..at + 1, link..words_start(doc, link)];
        return Some(Found::new(words, kind, parts, named.or_else(told), "noun-is-that"));
    }
    let (speaker, words, rule) = match linked(doc, at + 1, reach) {
        Some((link, words)) => (who(doc, mentions, at + 1, link)?, words, "noun-linked"),
        None => {
            doc.class_at(at + 1, Kind::Cue, cue::ACTION).filter(|_| !demand)?;
            let speaker = here.filter(|cue| !cue.cue.first_person).and_then(|cue| cue.speaker.clone())?;
            (speaker, trimmed(doc, at + 1..nominal_end(doc, at + 1, sentence.end))?, "noun-action")
        }
    };
    let (polarity, noun) = (judged(doc, words.end, sentence.end), at..at + 1);
    Some(Found { polarity, ..Found::new(words, kind, [noun], Some(speaker), rule) })
}

/// What another party says to the proposal whose content ends at `from`: «… را رد کرد», «… موافقت شد».
fn judged(doc: &Document<'_, '_>, from: usize, end: usize) -> Polarity {
    let verdict = (from..end).find_map(|at| {
        let predicate = doc.is_finite(at) || doc.verb(at + 1).is_some() && !doc.is_content(at);
        let says = |class: &str| predicate && doc.class_at(at, Kind::Cue, class).is_some();
        says(cue::REJECTS).then_some(Polarity::Rejected).or_else(|| says(cue::ACCEPTS).then_some(Polarity::Accepted))
    });
    verdict.unwrap_or_default()
}

/// «… این است که CLAUSE»: where «این» stands, and the clause.
fn clause_of_noun(doc: &Document<'_, '_>, from: usize, reach: usize, end: usize) -> Option<(usize, Range<usize>)> {
    let link = (from..reach).find(|&i| doc.class_at(i, Kind::Cue, cue::IS_THAT).is_some())?;
    if (from..link).any(|i| doc.is_finite(i)) {
        return None;
    }
    let start = words_start(doc, link);
    let words = trimmed(doc, start..without_tail(doc, start, end))?;
    Some((link, words))
}

fn words_start(doc: &Document<'_, '_>, link: usize) -> usize {
    doc.class_at(link, Kind::Cue, cue::IS_THAT).unwrap_or(link)
}

/// «… مبنی بر CONTENT»: where the link stands, and the nominal content behind it.
fn linked(doc: &Document<'_, '_>, from: usize, reach: usize) -> Option<(usize, Range<usize>)> {
    let link = (from..reach).find(|&i| doc.class_at(i, Kind::Cue, cue::CONTENT_LINK).is_some() || doc.is_finite(i))?;
    let start = doc.class_at(link, Kind::Cue, cue::CONTENT_LINK)?;
    let words = trimmed(doc, start..nominal_end(doc, start, doc.sentence_of(link).end))?;
    (words.len() >= 2).then_some((link, words))
}

/// The end of a long nominal: at a mark, the object marker, a conjunction or a verb.
fn nominal_end(doc: &Document<'_, '_>, from: usize, end: usize) -> usize {
    let stops = WordClass::CONJUNCTION.or(WordClass::OBJECT_MARKER);
    let stop = (from..end).find(|&i| {
        let mark = doc.token(i).is_some_and(|token| token.word.kind == crate::segment::WordKind::Mark);
        let predicate = doc.is_letters(i) && doc.is_finite(i + 1) && !doc.is_content(i);
        mark || doc.is(i, stops) || doc.is_finite(i) || predicate || doc.class_at(i, Kind::Verb, "statement").is_some()
    });
    stop.unwrap_or(end)
}

/// Who asks, between the noun and its link: a person, or a body, group or people that the words name
/// («… واصله از ادارات کل استان»). «تقاضای کاذب» is nobody's.
fn who(doc: &Document<'_, '_>, mentions: &[PersonMention], from: usize, link: usize) -> Option<Speaker> {
    let at = |start: usize| {
        let start = start + usize::from(names::closing(doc.word(start)).is_some());
        let next = mentions.partition_point(|mention| mention.words.start < start);
        let mention = mentions.get(next).filter(|mention| mention.words.start == start && mention.words.end <= link);
        let phrase = start..noun_phrase(doc, start).min(link);
        let group = (!phrase.is_empty() && names_people(doc, start)).then_some(Speaker::Phrase(phrase));
        mention.and_then(|mention| mention.person).map(Speaker::Person).or(group)
    };
    // Right behind the noun, or behind از where a participle stands between («درخواست واصله از …»).
    let source = || (from..link).rfind(|&i| doc.is(i, WordClass::FROM)).map(|i| i + 1);
    // «خواسته صریح رئیس‌جمهور»
    let holder = || Some(from + 1).filter(|&next| next < link && offices::title_at(doc, next).is_some());
    at(from).or_else(|| at(source()?)).or_else(|| at(holder()?))
}

/// True if a body, the holder of an office or a group of people is named from a word on.
pub(super) fn names_people(doc: &Document<'_, '_>, at: usize) -> bool {
    let body = doc.longest(at, Kind::Body).is_some();
    body || offices::title_at(doc, at).is_some() || doc.class_at(at, Kind::Cue, cue::PEOPLE).is_some()
}

/// Leaves one object for the same thing asked by the same party, in its fullest wording of the body.
fn merged(doc: &Document<'_, '_>, found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<(Found, Vec<String>)> = Vec::new();
    for proposal in found {
        let keys = words_of(doc, &proposal);
        let twin = kept.iter_mut().rev().take(TWINS).find(|(known, other)| {
            let shared = keys.iter().filter(|key| other.contains(key)).count();
            let least = keys.len().min(other.len()).max(1);
            let overlap = known.words.start < proposal.words.end && proposal.words.start < known.words.end;
            overlap || known.speaker == proposal.speaker && shared * 10 >= least * 7
        });
        match twin {
            Some(known) if known.0.words.len() < proposal.words.len() => *known = (proposal, keys),
            Some(_) => {}
            None => kept.push((proposal, keys)),
        }
    }
    let mut kept: Vec<Found> = kept.into_iter().map(|(proposal, _)| proposal).collect();
    kept.sort_by_key(|proposal| (proposal.words.start, proposal.words.end));
    kept
}

/// The content words of a proposal, as keys.
fn words_of(doc: &Document<'_, '_>, proposal: &Found) -> Vec<String> {
    proposal.words.clone().filter(|&at| doc.is_content(at)).map(|at| Gazetteer::key(doc.word(at))).collect()
}

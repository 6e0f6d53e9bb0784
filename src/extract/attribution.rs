//! Who is behind each cue, and who is meant by each mention: the article read once from start to end with a running
//! speaker.

use std::ops::Range;

use super::classes::{cue, ending};
use super::dictionary::{Reading, WordClass};
use super::document::Document;
use super::names;
use super::offices::title_at;
use super::people::{NAME_COMMA_OFFICE, Person, PersonMention, Resolver};
use super::proposals::names_people;
use super::speech::{Act, Cue, Frame};
use crate::article::MentionKind;
use crate::lexicon::Kind;

/// Who speaks or proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// A person, by index.
    Person(usize),
    /// A body or group, as the words that name it.
    Phrase(Range<usize>),
}

/// A cue with its speaker and the part of the sentence that is left for its content.
#[derive(Clone, Debug)]
pub(crate) struct Attributed {
    pub(crate) cue: Cue,
    pub(crate) speaker: Option<Speaker>,
    /// Where the subject ends: content before the verb begins no earlier.
    pub(crate) subject_end: usize,
    /// True if the cue stands inside what another cue of its sentence introduces.
    pub(crate) nested: bool,
    /// True if the cue's own clause names its subject, within a sentence about another.
    pub(crate) own_subject: bool,
}

/// Resolves every mention and every cue. Gives the people, in the order of their first mention, and the cues.
pub(crate) fn attribute(
    doc: &Document<'_, '_>,
    mentions: &mut [PersonMention],
    cues: Vec<Cue>,
) -> (Vec<Person>, Vec<Attributed>) {
    let resolver = Resolver { doc, people: Vec::new() };
    let mut walk =
        Walk { doc, mentions, resolver, running: None, presented: None, attributed: Vec::with_capacity(cues.len()) };
    let mut cues = cues.into_iter().peekable();
    let mut from = 0;
    for sentence in &doc.sentences {
        let words = sentence.words.clone();
        let own: Vec<Cue> = std::iter::from_fn(|| cues.next_if(|cue| cue.words().start < words.end)).collect();
        let mut to = from;
        while walk.mentions.get(to).is_some_and(|mention| mention.words.start < words.end) {
            to += 1;
        }
        walk.sentence(words, from..to, own);
        from = to;
    }
    walk.finish()
}

/// The reading of the article from start to end.
struct Walk<'a, 't, 'd> {
    doc: &'a Document<'t, 'd>,
    mentions: &'a mut [PersonMention],
    resolver: Resolver<'a, 't, 'd>,
    /// Who spoke last.
    running: Option<Speaker>,
    /// Who was told of before anybody spoke.
    presented: Option<usize>,
    attributed: Vec<Attributed>,
}

impl Walk<'_, '_, '_> {
    /// Reads one sentence with its mentions, by index, and its cues.
    fn sentence(&mut self, words: Range<usize>, mentions: Range<usize>, cues: Vec<Cue>) {
        let verb = cues.iter().find(|cue| cue.frame != Frame::According);
        let spoken_from = verb.map_or(words.end, |cue| cue.words().start);
        let speaking = subject(self.doc, self.mentions, mentions.clone(), words.start, spoken_from);
        self.resolve(mentions.clone(), &cues, speaking);
        let person = speaking.and_then(|index| self.mentions.get(index)).and_then(|mention| {
            // A surname that turned out to be nobody's whom the article presents is called by itself, or by the words
            // that who spoke last was named with («پیام صادقیان گفت … صادقیان افزود»).
            let same = |words: &Range<usize>| match &self.running {
                Some(Speaker::Phrase(of)) => {
                    of.len() > 1 && self.doc.key(of.end - 1..of.end) == self.doc.key(words.clone())
                }
                _ => false,
            };
            let alone = || {
                let words = mention.name.as_ref()?.words.clone();
                if same(&words) { self.running.clone() } else { Some(Speaker::Phrase(words)) }
            };
            Some((mention.person.map(Speaker::Person).or_else(alone)?, mention.words.end))
        });
        let group = || {
            let range = verb.and_then(|_| group(self.doc, words.start, spoken_from))?;
            Some((Speaker::Phrase(range.clone()), range.end))
        };
        let speaker = person.or_else(group);
        let told = speaker.is_some() && !cues.is_empty();
        self.cues(words.start, mentions.clone(), cues, speaker);
        if !told {
            self.introduce(mentions);
        }
    }

    /// Tells whom each mention of a sentence means.
    fn resolve(&mut self, range: Range<usize>, cues: &[Cue], speaking: Option<usize>) {
        let doc = self.doc;
        let running = match self.running {
            Some(Speaker::Person(id)) => Some(self.resolver.canonical(id)),
            _ => None,
        };
        let presented = self.presented.filter(|_| self.running.is_none()).map(|id| self.resolver.canonical(id));
        for index in range {
            let Some(mention) = self.mentions.get(index) else { break };
            let speaks = !cues.is_empty() && speaking == Some(index)
                || headline_speaker(doc, mention)
                || introduced(doc, mention, self.mentions.get(index + 1), &self.resolver.people);
            let person = match mention.kind {
                MentionKind::Pronoun if mention.subject => running.or(presented),
                MentionKind::Pronoun => None,
                _ if second_office(doc, self.mentions, index, cues) => {
                    let first = index.checked_sub(1).and_then(|i| self.mentions.get(i)).and_then(|first| first.person);
                    first.inspect(|&id| self.resolver.join_unnamed(id, mention, running, false))
                }
                _ if renamed(doc, mention, &self.resolver, running) => running,
                _ => self.resolver.resolve(mention, running, speaks),
            };
            if let Some(id) = person {
                self.resolver.note(id, index, mention);
            }
            if let Some(mention) = self.mentions.get_mut(index) {
                mention.person = person;
            }
        }
    }

    /// Puts a speaker to each cue of a sentence: the subject of its own clause, else of the sentence, else the last.
    fn cues(&mut self, start: usize, range: Range<usize>, cues: Vec<Cue>, speaker: Option<(Speaker, usize)>) {
        let doc = self.doc;
        let mut opened = None;
        let mut untold = true;
        for cue in cues {
            let nested = opened.is_some_and(|colon| cue.words().start > colon) && !resumes(doc, &cue);
            let inner = inner_subject(doc, self.mentions, range.clone(), &cue, start);
            let own_subject = inner.is_some();
            let another = inner.as_ref().map(|(own, _)| own) != speaker.as_ref().map(|(whole, _)| whole);
            // «… پیشنهاد کردیم» in a sentence that runs on from the one before is the word of who spoke there.
            let runs_on = cue.first_person && untold && self.running.is_some();
            untold = false;
            let (speaker, subject_end) = match cue.frame {
                Frame::According => behind(doc, self.mentions, range.clone(), &cue),
                _ => match inner.or_else(|| speaker.clone().filter(|_| !runs_on)) {
                    Some((speaker, end)) => (Some(speaker), end),
                    None => (self.running.clone(), start),
                },
            };
            if matches!(doc.word(cue.verb.end), ":" | "：") && opened.is_none() {
                opened = Some(cue.verb.end);
            }
            // What many think («بسیاری می‌دانند») is told by who spoke before.
            let many = cue.verb.clone().any(|i| doc.verb(i).is_some_and(|form| form.plural));
            let aside =
                many && matches!((&speaker, &self.running), (Some(Speaker::Phrase(_)), Some(Speaker::Person(_))));
            let inner = nested || own_subject && another || aside;
            if !inner && speaker.is_some() && cue.frame != Frame::According {
                self.running.clone_from(&speaker);
            }
            self.attributed.push(Attributed { cue, speaker, subject_end, nested, own_subject });
        }
    }

    /// A headline that names who speaks sets the speaker, also without a verb of saying; where nobody has spoken yet,
    /// «وی» is the subject of what was told before.
    fn introduce(&mut self, range: Range<usize>) {
        // A surname alone may be no name at all.
        let presented =
            |m: &PersonMention| m.subject && (m.office.is_some() || m.name.as_ref().is_some_and(|n| n.words.len() > 1));
        let own = || self.mentions.get(range.clone()).unwrap_or_default().iter();
        if let Some(id) = own().find(|m| headline_speaker(self.doc, m)).and_then(|m| m.person) {
            self.running = Some(Speaker::Person(id));
        } else if let Some(id) = own().find(|m| presented(m)).and_then(|m| m.person) {
            self.presented = Some(id);
        }
    }

    /// The people and cues, after those who turned out to be one person are one.
    fn finish(self) -> (Vec<Person>, Vec<Attributed>) {
        let Self { mentions, resolver, mut attributed, .. } = self;
        for mention in mentions.iter_mut() {
            mention.person = mention.person.map(|id| resolver.canonical(id));
        }
        for cue in &mut attributed {
            if let Some(Speaker::Person(id)) = &mut cue.speaker {
                *id = resolver.canonical(*id);
            }
        }
        (resolver.people, attributed)
    }
}

/// True where the speaker of the lead, told there by one office, is named with another: «به گزارش ایرنا، رضا کیانی،
/// معاون وزیر …» behind «رئیس سازمان بورس گفت».
fn renamed(
    doc: &Document<'_, '_>,
    mention: &PersonMention,
    resolver: &Resolver<'_, '_, '_>,
    running: Option<usize>,
) -> bool {
    let sourced = doc.class_at(doc.sentence_of(mention.words.start).start, Kind::Cue, cue::SOURCE).is_some();
    let named = mention.name.is_some() && mention.office.is_some();
    let unheard = mention.office.as_ref().is_some_and(|office| resolver.by_office(office, true).is_none());
    let awaits = running.and_then(|id| resolver.people.get(id)).is_some_and(Person::awaits_name);
    sourced && named && unheard && awaits && resolver.people.iter().all(|person| person.name.is_none())
}

/// True for the second office of one person: «نماینده ولی فقیه در گیلان و امام‌جمعه رشت گفت». A verb in the plural
/// tells of two people.
fn second_office(doc: &Document<'_, '_>, mentions: &[PersonMention], index: usize, cues: &[Cue]) -> bool {
    let pair = index.checked_sub(1).and_then(|i| mentions.get(i)).zip(mentions.get(index));
    let Some((first, second)) = pair else { return false };
    let joined = doc.is(first.words.end, WordClass::AND) && second.words.start == first.words.end + 1;
    let offices = first.office.is_some() && second.office.is_some();
    let one_name = first.name.is_none() || second.name.is_none();
    let verb = cues.iter().find(|cue| cue.frame == Frame::Verb && cue.verb.start >= second.words.end);
    let singular = verb.is_some_and(|cue| cue.verb.clone().all(|i| doc.verb(i).is_none_or(|form| !form.plural)));
    // «رضا کیانی - معاون وزیر نفت و مدیرعامل شرکت گاز - …»
    let set_off = first.rule == NAME_COMMA_OFFICE && doc.sets_off(second.words.end);
    joined && offices && one_name && (first.subject && singular || set_off)
}

/// True for the first full name of the article in a sentence that opens with its source: the holder of the office in
/// the lead, told by name, whether or not a verb of saying follows («به گزارش ایرنا، رضا کیانی در نشست …»). Of names in a list none is.
fn introduced(
    doc: &Document<'_, '_>,
    mention: &PersonMention,
    next: Option<&PersonMention>,
    people: &[Person],
) -> bool {
    let sentence = doc.sentence_of(mention.words.start);
    let bare = mention.office.is_none() && mention.name.as_ref().is_some_and(|name| name.words.len() > 1);
    // «رضا کیانی، احمدی سخنگوی …، … حضور داشتند»
    let listed = next.is_some_and(|next| doc.is_comma(mention.words.end) && next.words.start == mention.words.end + 1);
    let sourced = doc.class_at(sentence.start, Kind::Cue, cue::SOURCE).is_some();
    bare && !listed && sourced && people.iter().all(|person| person.name.is_none() || !person.leads)
}

/// True for «استاندار تهران: …» at the head of a line.
fn headline_speaker(doc: &Document<'_, '_>, mention: &PersonMention) -> bool {
    mention.words.start == doc.sentence_of(mention.words.start).start && doc.word(mention.words.end) == ":"
}

/// True for a cue that takes up the reporter's voice again inside what was opened by a colon: «… و افزود: …».
fn resumes(doc: &Document<'_, '_>, cue: &Cue) -> bool {
    let before = cue.words().start.checked_sub(1);
    before.is_some_and(|i| doc.is(i, WordClass::AND)) && doc.word(cue.verb.end) == ":"
}

/// The mention that is the subject of the reporting: the first that nothing governs, before the first cue.
fn subject(
    doc: &Document<'_, '_>,
    mentions: &[PersonMention],
    range: Range<usize>,
    from: usize,
    to: usize,
) -> Option<usize> {
    let fits = |index: &usize| {
        mentions.get(*index).is_some_and(|mention| mention.words.start >= from && mention.words.end <= to)
    };
    let free = range.clone().filter(fits).find(|&index| mentions.get(index).is_some_and(|mention| mention.subject));
    free.or_else(|| {
        // «به گزارش ایرنا رضا کیانی استاندار یزد گفت»: no comma parts the source from the subject.
        range.filter(fits).find(|&index| {
            mentions.get(index).is_some_and(|mention| {
                let before = mention.words.start.checked_sub(1);
                mention.name.is_some() && before.is_none_or(|i| !doc.is(i, WordClass::PREPOSITION.or(WordClass::AND)))
            })
        })
    })
}

/// The subject of a cue in a later clause of its sentence, where that clause has one of its own:
/// «… گفت که مسئولان استان خواستار … شدند».
fn inner_subject(
    doc: &Document<'_, '_>,
    mentions: &[PersonMention],
    range: Range<usize>,
    cue: &Cue,
    sentence: usize,
) -> Option<(Speaker, usize)> {
    let to = cue.words().start;
    let from = doc.clause_start(to, sentence);
    if cue.frame != Frame::Verb || cue.first_person || cue.takes.passive || from <= sentence {
        return None;
    }
    let mention = range.filter_map(|index| mentions.get(index)).find(|mention| {
        mention.subject
            && mention.kind != MentionKind::Pronoun
            && from <= mention.words.start
            && mention.words.end <= to
    });
    if let Some(mention) = mention {
        return mention.person.map(|id| (Speaker::Person(id), mention.words.end));
    }
    // A noun phrase at the head of the clause, or a group or body that nothing governs.
    let head = noun_phrase(doc, from).min(to);
    let heads = head > from && !doc.is(head, WordClass::OBJECT_MARKER) && head - from <= 4;
    if heads && (head == to || doc.is(head, WordClass::PREPOSITION) || doc.is_comma(head)) {
        return Some((Speaker::Phrase(from..head), head));
    }
    let free =
        |at: usize| at == from || !doc.is_letters(at - 1) || at > from + 1 && doc.is(at - 2, WordClass::DEMONSTRATIVE);
    let at = (from..to).find(|&at| free(at) && speaks(doc, at))?;
    let end = noun_phrase(doc, at).min(to);
    (end > at).then_some((Speaker::Phrase(at..end), end))
}

/// The speaker behind «به گفته».
fn behind(
    doc: &Document<'_, '_>,
    mentions: &[PersonMention],
    range: Range<usize>,
    cue: &Cue,
) -> (Option<Speaker>, usize) {
    let at = cue.head.end;
    let mention = range.filter_map(|index| mentions.get(index)).find(|mention| mention.words.start == at);
    if let Some(mention) = mention {
        return (mention.person.map(Speaker::Person), mention.words.end);
    }
    // «از نظر مبلغ» tells in what respect, not who thinks so.
    let respect = doc.class_at(cue.head.start, Kind::Cue, cue::VIEWPOINT).is_some() && !speaks(doc, at);
    // «به گفته ماسک این فناوری …»: only a comma tells that what is pointed at is still the speaker's.
    let end = Some(speaker_phrase(doc, at)).filter(|&end| doc.is_comma(end)).unwrap_or_else(|| noun_phrase(doc, at));
    ((end > at && !respect).then_some(Speaker::Phrase(at..end)), end)
}

/// The end of the plain noun phrase that begins at a word: content words, and و between them.
pub(crate) fn noun_phrase(doc: &Document<'_, '_>, at: usize) -> usize {
    let mut end = at;
    while doc.is_content(end) || (end > at && doc.is(end, WordClass::AND) && doc.is_content(end + 1)) {
        if doc.is(end, WordClass::LIGHT_NOUN) {
            break;
        }
        end += 1;
    }
    end
}

/// The same with whom they belong to, where that is pointed at: «مقامات این وزارتخانه». A body or place is whole without.
fn speaker_phrase(doc: &Document<'_, '_>, at: usize) -> usize {
    let end = without_object(doc, at..noun_phrase(doc, at));
    let owner = noun_phrase(doc, end + 1);
    let whole = [Kind::Body, Kind::Region].into_iter().any(|kind| doc.longest(at, kind).is_some());
    let points = end > at && owner > end + 1 && doc.is(end, WordClass::DEMONSTRATIVE);
    if points && !whole && !doc.is(owner, WordClass::OBJECT_MARKER) { owner } else { end }
}

/// The end of a speaker's noun phrase before an object or a time that nothing else parts from it: behind the country or
/// province that closes it («بانک مرکزی آلمان پیامد … را»), before what opens a phrase («شرکت آبفا دومین طرح … را»), and
/// before a time («بانک مرکزی هفته جاری»).
fn without_object(doc: &Document<'_, '_>, phrase: Range<usize>) -> usize {
    let opens = |i: usize| {
        doc.class_at(i, Kind::Cue, cue::PRENOMINAL).is_some()
            || doc.dictionary.stem(doc.word(i), ending::SUPERLATIVE).is_some()
            || doc.is(i, WordClass::TIME_NOUN)
    };
    // What an ezafe still governs («دستاوردهای سال»), and a title with what it is of («دبیر نخستین جشنواره»).
    let governed = |i: usize| {
        let before = doc.dictionary.stem(doc.word(i - 1), ending::PLURAL_EZAFE).is_some();
        before || i == phrase.start + 1 && title_at(doc, phrase.start).is_some()
    };
    // «بانک مرکزی آمریکای شمالی», «بانک مرکزی ایران و عراق»
    let goes_on = |i: usize| doc.word(i).ends_with('ی') || doc.longest(i, Kind::Region).is_some() || !doc.is_content(i);
    let land = |i: usize| {
        let lands = |r: &Reading| {
            let land = matches!(r.entry.class(), "country" | "province") && r.context.is_free();
            r.kind == Kind::Region && land
        };
        // «ایران خودرو» is a longer name.
        let hit = doc.hits_at(i).first().filter(|hit| doc.senses(hit).any(|(_, r)| lands(r)));
        hit.map(|hit| hit.end)
    };
    let first = phrase.start + 1;
    let end = (first..phrase.end).find_map(|i| {
        if opens(i) && !governed(i) {
            // «ایران یک سال پیش …», «یک سال پیش …»
            let number = doc.longest(i - 1, Kind::Number).is_some_and(|(hit, ..)| hit.end == i);
            (!number || i > first).then_some(i - usize::from(number))
        } else {
            land(i).filter(|&end| !goes_on(end))
        }
    });
    // «بانک مرکزی نرخ تازه را اعلام کرد»: a body's listed name of several words is whole.
    let body = || {
        let (hit, ..) = doc.longest(phrase.start, Kind::Body)?;
        let told = doc.is(phrase.end, WordClass::OBJECT_MARKER) && hit.end > first && hit.end < phrase.end;
        (told && !doc.word(hit.end).ends_with('ی')).then_some(hit.end)
    };
    end.or_else(body).unwrap_or(phrase.end).min(phrase.end)
}

/// Longest dateline before a dash, in words.
const DATELINE: usize = 6;

/// A body or group that is the subject: the noun phrase at the head of the sentence, or behind its last comma before
/// the cue.
fn group(doc: &Document<'_, '_>, from: usize, to: usize) -> Option<Range<usize>> {
    let mut starts = vec![from];
    starts.extend((from..to).find(|&i| doc.word(i) == ":").map(|i| i + 1));
    // «خبرگزاری فارس- شبکه خبری …»
    starts.extend((from..to.min(from + DATELINE)).find(|&i| doc.is_dash(i)).map(|i| i + 1));
    starts.extend((from..to).filter(|&i| matches!(doc.word(i), "،" | "؛")).map(|i| i + 1));
    // «به گزارش ایرنا، مردم روستا …»: behind its source the sentence begins.
    let sourced = doc.class_at(from, Kind::Cue, cue::SOURCE).is_some();
    let mut commas = (from..to).filter(|&i| doc.is_comma(i)).map(|i| i + 1);
    let behind_source = commas.find(|&i| sourced && doc.class_at(i, Kind::Cue, cue::SOURCE).is_none());
    starts.into_iter().find_map(|start| {
        let mut at = start;
        // The agency that brings the news is no speaker.
        if doc.class_at(at, Kind::Cue, cue::SOURCE).is_some() {
            return None;
        }
        while doc.is(at, WordClass::ADVERB.or(WordClass::CONJUNCTION)) && at < to {
            at += 1;
        }
        let opens = start == from || doc.word(start - 1) == ":" || Some(start) == behind_source;
        if opens && let Some(quoted) = quoted_speaker(doc, at, to) {
            return Some(quoted);
        }
        let named = (at..to).find(|&i| !doc.is_digits(i) && !doc.is(i, WordClass::DEMONSTRATIVE))?;
        // «یکی از سخنگویان سازمان», «برخی دیگر معتقدند»
        let counted = doc.is(named, WordClass::QUANTIFIER);
        let mut noun = named;
        while counted && doc.is(noun, WordClass::QUANTIFIER.or(WordClass::FROM)) {
            noun += 1;
        }
        let alone = || doc.class_at(named, Kind::Cue, cue::SPEAKER_NOUN).is_some();
        let phrase = speaker_phrase(doc, noun);
        let end = if counted && phrase == noun && !alone() { named } else { phrase.min(to) };
        // «این مبلغ را اعلام کرد», «سه ماه پیش گفت»: what is told, and when.
        if doc.is(end, WordClass::OBJECT_MARKER) || [named, noun].iter().any(|&i| doc.is(i, WordClass::TIME_NOUN)) {
            return None;
        }
        // «خبرگزاری فارس: …» is a dateline.
        if doc.word(end) == ":" || doc.is_dash(end) {
            return None;
        }
        // «این کشورها» speak; «این بزرگ‌ترین دلیل» does not.
        let pointed = (at..named).any(|i| doc.is(i, WordClass::DEMONSTRATIVE));
        let many = doc.dictionary.stem(doc.word(named), ending::PLURAL).is_some();
        let heads = opens && (many || !pointed && can_speak(doc, named..end));
        let many_think = counted && (end == to || doc.is(end, WordClass::PREPOSITION));
        (end > named && (heads || speaks(doc, named) || many_think)).then_some(at..end)
    })
}

/// Most words of a name in quotes.
const QUOTED: usize = 6;

/// Who is named in quotes at a word: right before the cue («آژانس فضایی» اعلام کرد), or by a rare word before what tells
/// more of them («گابریل روکاپ» از محققان … گفت).
fn quoted_speaker(doc: &Document<'_, '_>, at: usize, to: usize) -> Option<Range<usize>> {
    let close = names::closing(doc.word(at))?;
    let first = at + 1;
    let end = (first..(first + QUOTED).min(to)).find(|&i| doc.word(i) == close).filter(|&end| end > first)?;
    let noun = (first..end).all(|i| doc.is_content(i) || doc.is(i, WordClass::AND));
    let told = doc.is(end + 1, WordClass::FROM) || doc.is_comma(end + 1);
    let rare = || !doc.is(first, WordClass::COMMON) && !doc.is(end - 1, WordClass::COMMON);
    (noun && (end + 1 == to || told && rare())).then_some(first..end)
}

/// True for a noun phrase that may be somebody: no common noun heads it, or one that names people or what speaks in
/// their stead. A common word and a rare one are a surname of two words («مسجد جامعی»).
fn can_speak(doc: &Document<'_, '_>, words: Range<usize>) -> bool {
    // «هفت کشور»
    let numbered = doc.longest(words.start, Kind::Number).map_or(words.start, |(hit, ..)| hit.end);
    let at = if numbered < words.end { numbered } else { words.start };
    let named = || doc.begins(at, Kind::Name) || doc.longest(at, Kind::Region).is_some();
    let counted = || doc.is(words.start, WordClass::QUANTIFIER.or(WordClass::INDEFINITE));
    let many = || doc.dictionary.stem(doc.word(at), ending::PLURAL_PEOPLE).is_some();
    let listed = || names_people(doc, at) || doc.class_at(at, Kind::Cue, cue::SPEAKER_NOUN).is_some();
    let rare = |i: usize| !doc.is(i, WordClass::COMMON);
    rare(at) || listed() || counted() || named() || many() || words.len() == 2 && rare(words.end - 1)
}

/// True if a body or the holder of an office is named from a word on.
fn speaks(doc: &Document<'_, '_>, at: usize) -> bool {
    let mut readings = doc.hits_at(at).iter().flat_map(|hit| doc.senses(hit));
    readings.any(|(_, reading)| matches!(reading.kind, Kind::Body | Kind::Title))
}

/// The cues that begin in a range of words. Cues follow the text, so they are found by halving.
pub(crate) fn within(cues: &[Attributed], words: Range<usize>) -> &[Attributed] {
    let at = |place: usize| cues.partition_point(|cue| cue.cue.words().start < place);
    cues.get(at(words.start)..at(words.end.max(words.start))).unwrap_or_default()
}

/// True if the attributed cue reports an utterance rather than a proposal.
pub(crate) fn is_statement(attributed: &Attributed) -> bool {
    attributed.cue.act == Act::Statement
}

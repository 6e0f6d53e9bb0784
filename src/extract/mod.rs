//! From the annotated stream to the objects of the record: phrases, then frames, then links across the article.

mod attribution;
pub(crate) mod dictionary;
pub(crate) mod document;
mod figures;
mod names;
mod obligations;
mod offices;
mod officials;
mod people;
mod proposals;
mod regions;
mod speech;
mod statements;

use attribution::{Attributed, Speaker};
use document::Document;
use people::Person;

use crate::article::{Article, Figure, Proposal, Statement};
use crate::segment::WordKind;

/// Which objects to look for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) officials: bool,
    pub(crate) regions: bool,
    pub(crate) figures: bool,
    pub(crate) dates: bool,
    pub(crate) proposals: bool,
    pub(crate) statements: bool,
}

impl Default for Parts {
    fn default() -> Self {
        Self { officials: true, regions: true, figures: true, dates: true, proposals: true, statements: true }
    }
}

/// Reads everything that was asked for. Spans are of the normalized text.
pub(crate) fn extract(doc: &Document<'_, '_>, parts: &Parts) -> Article {
    if std::env::var("KDBG").is_ok() {
        for (i, t) in doc.tokens.iter().enumerate() {
            eprintln!(
                "{i} {} {:?} fin={} cont={} verb={:?}",
                t.word.text,
                t.class,
                doc.is_finite(i),
                doc.is_content(i),
                t.verb
            );
            for h in doc.hits_at(i) {
                for (s, r) in doc.senses(h) {
                    eprintln!("      {:?} {:?} {}/{} pl={}", h.end, r.kind, r.entry.class(), r.entry.name(), s.plural);
                }
            }
        }
    }
    let mut places = regions::places(doc);
    let mut mentions = people::mentions(doc, &places);
    people::surnames(doc, &mut mentions);
    officials::take_places(&mentions, &mut places);
    let (people, cues) = attribution::attribute(doc, &mut mentions, speech::cues(doc));
    let (regions, region_of) = regions::regions(doc, &places);
    let officials = officials::officials(doc, &people, &mentions, &places, &region_of);
    let mut article = Article { title: title(doc), ..Article::default() };
    let said = statements::statements(doc, &cues);
    if parts.figures {
        let named: Vec<_> = mentions.iter().filter_map(|mention| Some(mention.name.as_ref()?.whole.clone())).collect();
        let placed: Vec<_> = places.iter().map(|place| place.words.clone()).collect();
        article.figures = figures::figures(doc, &[], &named, &placed)
            .into_iter()
            .map(|found| {
                let region_id =
                    figures::place_of(doc, &found.words, &placed).and_then(|place| region_of.get(place)).copied();
                let speaker =
                    said.iter().find(|s| s.words.start <= found.words.start && found.words.end <= s.words.end);
                let speaker = speaker.and_then(|s| cues.get(s.cue)).and_then(|cue| cue.speaker.as_ref());
                let official_id = called(doc, speaker, &people, &officials.of_person).1;
                figure(doc, found, region_id, official_id)
            })
            .collect();
    }
    if parts.statements {
        article.statements =
            said.into_iter().filter_map(|found| statement(doc, found, &cues, &people, &officials.of_person)).collect();
    }
    if parts.proposals {
        article.proposals = proposals::proposals(doc, &cues, &mentions)
            .into_iter()
            .map(|found| proposal(doc, found, &people, &officials.of_person))
            .collect();
    }
    if parts.officials {
        article.officials = officials.list;
    }
    if parts.regions {
        article.regions = regions;
    }
    article
}

/// The headline: a first line without a full stop that a longer text follows.
fn title(doc: &Document<'_, '_>) -> Option<String> {
    let first = doc.sentences.first()?;
    let second = doc.sentences.get(1)?;
    let last = first.words.end.checked_sub(1)?;
    let stops = matches!(doc.word(last), "." | "…");
    (second.paragraph > first.paragraph && !stops).then(|| doc.slice(first.words.clone()).to_owned())
}

/// What a speaker is called in the record, and the index of the official.
fn called(
    doc: &Document<'_, '_>,
    speaker: Option<&Speaker>,
    people: &[Person],
    of_person: &[Option<usize>],
) -> (Option<String>, Option<usize>) {
    match speaker {
        Some(Speaker::Person(id)) => {
            let person = people.get(*id);
            let name = person.and_then(|p| p.name.clone()).map(|words| doc.slice(words).to_owned());
            let office =
                || person.and_then(|p| officials::fullest(doc, p)).map(|o| doc.slice(o.words.clone()).to_owned());
            (name.or_else(office), of_person.get(*id).copied().flatten())
        }
        Some(Speaker::Phrase(words)) => (Some(doc.slice(words.clone()).to_owned()), None),
        None => (None, None),
    }
}

fn statement(
    doc: &Document<'_, '_>,
    found: statements::Found,
    cues: &[Attributed],
    people: &[Person],
    of_person: &[Option<usize>],
) -> Option<Statement> {
    let attributed = cues.get(found.cue)?;
    let (speaker, official_id) = called(doc, attributed.speaker.as_ref(), people, of_person);
    let span = doc.span(found.words.clone());
    Some(Statement {
        speaker,
        official_id,
        cue: cue_text(doc, &[attributed.cue.head.clone(), attributed.cue.verb.clone()]),
        text: one_line(doc, found.words),
        start: span.start,
        end: span.end,
        rule: found.rule.to_owned(),
    })
}

fn figure(
    doc: &Document<'_, '_>,
    found: figures::Found,
    region_id: Option<usize>,
    official_id: Option<usize>,
) -> Figure {
    let span = doc.span(found.words.clone());
    Figure {
        text: one_line(doc, found.words),
        start: span.start,
        end: span.end,
        value: found.value,
        high: found.high,
        unit: found.unit,
        unit_code: found.code,
        kind: found.kind,
        bound: found.bound,
        per: found.per.map(|words| one_line(doc, words)),
        region_id,
        official_id,
        rule: found.rule.to_owned(),
    }
}

fn proposal(
    doc: &Document<'_, '_>,
    found: proposals::Found,
    people: &[Person],
    of_person: &[Option<usize>],
) -> Proposal {
    let (proposer, official_id) = called(doc, found.speaker.as_ref(), people, of_person);
    let span = doc.span(found.words.clone());
    Proposal {
        start: span.start,
        end: span.end,
        kind: found.kind,
        cue: cue_text(doc, &found.cue),
        proposer,
        official_id,
        addressee: found.addressee.map(|words| doc.slice(words).to_owned()),
        sentence: doc.token(found.words.start).map_or(0, |token| token.sentence),
        text: one_line(doc, found.words),
        rule: found.rule.to_owned(),
        ..Proposal::default()
    }
}

/// The parts of a cue in the order of the text, each once.
fn cue_text(doc: &Document<'_, '_>, parts: &[std::ops::Range<usize>]) -> String {
    let mut parts = parts.to_vec();
    parts.dedup();
    parts.iter().map(|words| doc.slice(words.clone())).collect::<Vec<_>>().join(" ")
}

/// The words of a range on one line.
fn one_line(doc: &Document<'_, '_>, words: std::ops::Range<usize>) -> String {
    let text = doc.slice(words.clone());
    if doc.tokens.get(words).unwrap_or_default().iter().any(|token| token.word.kind == WordKind::Break) {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    }
}

//! From what the extractors found, as ranges of words, to the objects of the record.

use std::ops::Range;

use super::attribution::{Attributed, Speaker};
use super::document::Document;
use super::people::Person;
use super::{dates, figures, officials, proposals, statements};
use crate::article::{Date, Figure, Proposal, Statement};
use crate::segment::WordKind;

/// The article as read, for naming speakers and cutting texts out of it.
pub(crate) struct Record<'a, 't, 'd> {
    doc: &'a Document<'t, 'd>,
    cues: &'a [Attributed],
    /// What each person is called: the fullest name, else the office.
    names: Vec<Option<String>>,
    /// For each person the index of the official, if they are one.
    of_person: &'a [Option<usize>],
}

impl<'a, 't, 'd> Record<'a, 't, 'd> {
    pub(crate) fn new(
        doc: &'a Document<'t, 'd>,
        people: &[Person],
        of_person: &'a [Option<usize>],
        cues: &'a [Attributed],
    ) -> Self {
        let called = |person: &Person| {
            let office = || officials::fullest(doc, person).map(|office| office.words.clone());
            person.name.clone().or_else(office).map(|words| doc.slice(words).to_owned())
        };
        Self { doc, cues, names: people.iter().map(called).collect(), of_person }
    }

    /// The headline: a first line without a full stop that a longer text follows. A day stamped before it
    /// («date 2025-11-22 …») is no part of it.
    pub(crate) fn title(&self, dates: &[dates::Found]) -> Option<String> {
        let doc = self.doc;
        let first = doc.sentences.first()?;
        let second = doc.sentences.get(1)?;
        let last = first.words.end.checked_sub(1)?;
        let stops = matches!(doc.word(last), "." | "…");
        let stamp = dates.first().filter(|date| date.day.is_some() && date.words.start <= first.words.start + 1);
        let start = stamp.map_or(first.words.start, |date| date.words.end);
        let headline = start < first.words.end && second.paragraph > first.paragraph && !stops;
        headline.then(|| self.text(start..first.words.end))
    }

    /// What a speaker is called, and the index of the official.
    fn called(&self, speaker: Option<&Speaker>) -> (Option<String>, Option<usize>) {
        match speaker {
            Some(Speaker::Person(id)) => {
                (self.names.get(*id).cloned().flatten(), self.of_person.get(*id).copied().flatten())
            }
            Some(Speaker::Phrase(words)) => (Some(self.text(words.clone())), None),
            None => (None, None),
        }
    }

    /// For each word the official in whose statement it stands; of statements inside one another the inner.
    pub(crate) fn speakers(&self, statements: &[statements::Found]) -> Vec<Option<usize>> {
        let mut speakers = vec![None; self.doc.tokens.len()];
        for found in statements {
            let speaker = self.cues.get(found.cue).and_then(|cue| cue.speaker.as_ref());
            let official = self.called(speaker).1;
            speakers.get_mut(found.words.clone()).unwrap_or_default().fill(official);
        }
        speakers
    }

    pub(crate) fn statement(&self, found: statements::Found) -> Option<Statement> {
        let attributed = self.cues.get(found.cue)?;
        let (speaker, official_id) = self.called(attributed.speaker.as_ref());
        let span = self.doc.span(found.words.clone());
        Some(Statement {
            speaker,
            official_id,
            cue: self.cue(&[attributed.cue.head.clone(), attributed.cue.verb.clone()]),
            text: self.text(found.words),
            start: span.start,
            end: span.end,
            rule: found.rule.to_owned(),
        })
    }

    pub(crate) fn figure(&self, found: figures::Found, region_id: Option<usize>, official_id: Option<usize>) -> Figure {
        let span = self.doc.span(found.words.clone());
        Figure {
            text: self.text(found.words),
            start: span.start,
            end: span.end,
            value: found.value,
            high: found.high,
            unit: found.unit,
            unit_code: found.code,
            kind: found.kind,
            bound: found.bound,
            per: found.per.map(|words| self.text(words)),
            region_id,
            official_id,
            rule: found.rule.to_owned(),
        }
    }

    pub(crate) fn date(&self, found: dates::Found) -> Date {
        let span = self.doc.span(found.words.clone());
        Date {
            start: span.start,
            end: span.end,
            calendar: found.calendar,
            year: found.year,
            month: found.month,
            day: found.day,
            iso: found.date().map(|date| date.iso()),
            relative: found.relative,
            rule: found.rule.to_owned(),
            text: self.text(found.words),
        }
    }

    pub(crate) fn proposal(&self, found: proposals::Found) -> Proposal {
        let (proposer, official_id) = self.called(found.speaker.as_ref());
        let span = self.doc.span(found.words.clone());
        Proposal {
            start: span.start,
            end: span.end,
            kind: found.kind,
            cue: self.cue(&found.cue),
            proposer,
            official_id,
            addressee: found.addressee.map(|words| self.text(words)),
            sentence: self.doc.token(found.words.start).map_or(0, |token| token.sentence),
            text: self.text(found.words),
            polarity: found.polarity,
            rule: found.rule.to_owned(),
        }
    }

    /// The parts of a cue in the order of the text, each once.
    fn cue(&self, parts: &[Range<usize>]) -> String {
        let mut parts = parts.to_vec();
        parts.dedup();
        parts.iter().map(|words| self.doc.slice(words.clone())).collect::<Vec<_>>().join(" ")
    }

    /// The words of a range on one line.
    fn text(&self, words: Range<usize>) -> String {
        one_line(self.doc, words)
    }
}

/// The words of a range on one line.
pub(crate) fn one_line(doc: &Document<'_, '_>, words: Range<usize>) -> String {
    let text = doc.slice(words.clone());
    if doc.tokens.get(words).unwrap_or_default().iter().any(|token| token.word.kind == WordKind::Break) {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    }
}

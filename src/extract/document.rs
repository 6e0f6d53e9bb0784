//! The annotated stream that every extractor reads: words with their classes, sentences, lexicon hits.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::ops::Range;

use super::dictionary::{Dictionary, Reading, Sense, Sorts, WordClass};
use crate::lexicon::{Kind, Map, Tense, VerbClass, VerbForm};
use crate::quantity::Lexemes;
use crate::segment::{Segments, Sentence, Word, WordKind};
use crate::{Gazetteer, Span};

/// A word with what the lexicons say of it alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'t, 'd> {
    pub(crate) word: Word<'t>,
    /// Closed classes; of a function phrase of several words every word has its class.
    pub(crate) class: WordClass,
    /// Index of its sentence.
    pub(crate) sentence: usize,
    /// Its form, if it is one of a verb.
    pub(crate) verb: Option<VerbForm<'d>>,
    /// True for a given name with the word that opens it joined to it («سیدمهدی»).
    pub(crate) prefixed_name: bool,
    /// True if it has a half-space.
    half_space: bool,
}

impl<'t, 'd> Token<'t, 'd> {
    /// What the dictionary tells of a word wherever it stands.
    fn new(word: Word<'t>, dictionary: &'d Dictionary) -> Self {
        let letters = word.kind == WordKind::Letters;
        Self {
            word,
            class: WordClass::default(),
            sentence: 0,
            verb: if letters { dictionary.verbs().analyse(word.text) } else { None },
            prefixed_name: dictionary.is_prefixed_name(word.text),
            // Of the characters that news is written in, only half-spaces and marks begin with this byte.
            half_space: word.text.bytes().any(|byte| byte == 0xe2) && word.text.contains('\u{200c}'),
        }
    }
}

/// A lexicon phrase found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// First word.
    pub(crate) start: usize,
    /// One past the last word.
    pub(crate) end: usize,
    phrase: u32,
}

/// A normalized text, read once for all extractors.
#[derive(Debug)]
pub(crate) struct Document<'t, 'd> {
    pub(crate) text: &'t str,
    pub(crate) tokens: Vec<Token<'t, 'd>>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) dictionary: &'d Dictionary,
    /// Every hit, by start, longer ones first.
    hits: Vec<Hit>,
    /// For each word, where the hits that begin at it begin in `hits`; one more at the end.
    first_hit: Vec<usize>,
    /// For each word, what sorts of phrases begin at it.
    sorts: Vec<Sorts>,
    /// The keys of all words in a row, so that the key of several is the keys of each.
    keys: String,
    /// For each word, where its key begins in `keys`; one more at the end.
    first_key: Vec<usize>,
    /// The parts of numbers.
    pub(crate) lexemes: Lexemes,
}

/// The heading of phrases whose words are read as nothing else.
const FIXED_PHRASE: &str = "fixed_phrase";

impl<'t, 'd> Document<'t, 'd> {
    /// Reads a normalized text. Linear in the text.
    pub(crate) fn new(text: &'t str, segments: Segments<'t>, dictionary: &'d Dictionary) -> Self {
        let Segments { words, sentences } = segments;
        let sentences = parted(sentences);
        let mut tokens: Vec<Token<'t, 'd>> = Vec::with_capacity(words.len());
        let mut keys = String::with_capacity(text.len());
        let mut first_key = Vec::with_capacity(words.len() + 1);
        // Half of the words of an article stood in it before.
        let mut known: Map<&str, usize> = Map::with_capacity_and_hasher(words.len() / 2, Default::default());
        let mut lexemes = Lexemes::with_capacity(words.len());
        for word in &words {
            first_key.push(keys.len());
            let earlier = match known.entry(word.text) {
                Entry::Occupied(earlier) => Some(*earlier.get()),
                Entry::Vacant(new) => {
                    new.insert(tokens.len());
                    None
                }
            };
            if let Some((at, &token)) = earlier.and_then(|at| Some((at, tokens.get(at)?))) {
                let key = first_key.get(at).zip(first_key.get(at + 1)).map_or(0..0, |(&start, &end)| start..end);
                keys.extend_from_within(key);
                tokens.push(Token { word: *word, ..token });
            } else {
                Gazetteer::push_key(word.text, &mut keys);
                tokens.push(Token::new(*word, dictionary));
            }
            match earlier {
                // What a mark is to a number hangs on what stands beside it.
                Some(earlier) if word.kind != WordKind::Mark => lexemes.repeat(earlier),
                _ => lexemes.read_next(dictionary.numbers(), &words),
            }
        }
        first_key.push(keys.len());
        drop((known, words));
        for (index, sentence) in sentences.iter().enumerate() {
            for token in tokens.get_mut(sentence.words.clone()).unwrap_or_default() {
                token.sentence = index;
            }
        }
        let hits = hits(text, &tokens, dictionary);
        let mut sorts = vec![Sorts::default(); tokens.len()];
        for hit in &hits {
            let own = dictionary.sorts(hit.phrase);
            if let Some(sorts) = sorts.get_mut(hit.start) {
                sorts.add(own);
            }
            for token in tokens.get_mut(hit.start..hit.end).unwrap_or_default() {
                token.class = token.class.or(own.word);
            }
        }
        // A conjunction inside a title, a body's name or a fixed phrase joins no clauses («نماینده ولی فقیه»), and the verb
        // in a fixed phrase is none («گفت و گو»).
        for hit in hits.iter().filter(|hit| hit.end > hit.start + 1) {
            let own = dictionary.sorts(hit.phrase);
            let mut readings = dictionary.phrase(hit.phrase).iter().filter_map(|sense| dictionary.get(sense.entry));
            let fixed = own.may_have(Kind::Word, FIXED_PHRASE)
                && readings.any(|reading| (reading.kind, reading.entry.class()) == (Kind::Word, FIXED_PHRASE));
            if fixed || own.has(Kind::Title) || own.has(Kind::Body) {
                for token in tokens.get_mut(hit.start..hit.end).unwrap_or_default() {
                    token.class = token.class.without(WordClass::CONJUNCTION);
                    token.verb = token.verb.filter(|_| !fixed);
                }
            }
        }
        let mut first_hit = Vec::with_capacity(tokens.len() + 1);
        let mut at = 0;
        for index in 0..=tokens.len() {
            while hits.get(at).is_some_and(|hit| hit.start < index) {
                at += 1;
            }
            first_hit.push(at);
        }
        Self { text, tokens, sentences, dictionary, hits, first_hit, sorts, keys, first_key, lexemes }
    }

    /// The token at an index, if there is one.
    pub(crate) fn token(&self, at: usize) -> Option<&Token<'t, 'd>> {
        self.tokens.get(at)
    }

    /// The word's text; empty outside of the document.
    pub(crate) fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| token.word.text)
    }

    /// What stands before and behind the first half-space of a word that has one.
    pub(crate) fn halves(&self, at: usize) -> Option<(&'t str, &'t str)> {
        let token = self.tokens.get(at).filter(|token| token.half_space)?;
        token.word.text.split_once('\u{200c}')
    }

    /// True if the word at `at` is of one of the classes.
    pub(crate) fn is(&self, at: usize, class: WordClass) -> bool {
        self.tokens.get(at).is_some_and(|token| token.class.is(class))
    }

    /// True if a word made of letters stands at `at`.
    pub(crate) fn is_letters(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.word.kind == WordKind::Letters)
    }

    /// True if a number in digits stands at `at`.
    pub(crate) fn is_digits(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.word.kind == WordKind::Number)
    }

    /// True for a comma, or a dash with a space on one side: it sets a name off from the office beside it.
    pub(crate) fn sets_off(&self, at: usize) -> bool {
        let apart = |left: usize| self.span(left..left + 1).end < self.span(left + 1..left + 2).start;
        let spaced = || apart(at - 1) || apart(at);
        self.is_comma(at) || self.is_dash(at) && at > 0 && spaced()
    }

    /// True for a dash of any length.
    pub(crate) fn is_dash(&self, at: usize) -> bool {
        matches!(self.word(at), "-" | "–" | "—" | "ـ")
    }

    /// True for a comma, Persian or Latin.
    pub(crate) fn is_comma(&self, at: usize) -> bool {
        matches!(self.word(at), "،" | ",")
    }

    /// True for a word that may be part of a noun phrase: letters, no function word, no part of a predicate.
    pub(crate) fn is_content(&self, at: usize) -> bool {
        self.is_letters(at)
            && !self.is(at, WordClass::BOUNDARY.or(WordClass::AND))
            && !self.is_finite(at)
            && !self.is_predicate(at)
    }

    /// True for a participle, and for the nominal part of a compound verb right before its light verb («منتشر کرده»).
    fn is_predicate(&self, at: usize) -> bool {
        let light = |verb: VerbForm<'_>| {
            let copula = self.dictionary.is_state_verb(verb.verb);
            verb.class == VerbClass::Light && !copula && verb.tense != Tense::Infinitive
        };
        let not_nominal = |verb: VerbForm<'_>| {
            let auxiliary = matches!(verb.class, VerbClass::Light | VerbClass::Copula);
            verb.tense == Tense::Participle && !verb.ambiguous || verb.tense == Tense::Infinitive && auxiliary
        };
        self.verb(at).is_some_and(not_nominal) || self.verb(at + 1).is_some_and(light)
    }

    /// True for a finite verb. A form that is a noun too (خرید، رشد) is a verb only at the end of its clause.
    pub(crate) fn is_finite(&self, at: usize) -> bool {
        let Some(verb) = self.verb(at) else { return false };
        // An imperative is written like many a noun, and news is not told in it.
        let finite = verb.is_finite() && verb.tense != Tense::Imperative;
        // Before و such a word is a noun far more often («ساخت و ساز»).
        finite && (!verb.ambiguous || self.ends_clause(at + 1) && !self.is(at + 1, WordClass::AND))
    }

    /// The verb form that a word is, if it is one.
    pub(crate) fn verb(&self, at: usize) -> Option<VerbForm<'d>> {
        self.tokens.get(at)?.verb
    }

    /// True where a clause ends: at a mark, a conjunction, the end of the sentence.
    pub(crate) fn ends_clause(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|token| {
            matches!(token.word.kind, WordKind::Mark | WordKind::Break)
                || token.class.is(WordClass::CONJUNCTION.or(WordClass::AND))
        })
    }

    /// True at the first word of a sentence, or behind a mark, a conjunction or و.
    pub(crate) fn begins_clause(&self, at: usize) -> bool {
        at == self.sentence_of(at).start || self.ends_clause(at.wrapping_sub(1))
    }

    /// Where the clause begins that holds the word before `at`: behind the nearest colon, semicolon, conjunction or
    /// finite verb, but not before `floor`. A و that joins it to another clause is left out.
    pub(crate) fn clause_start(&self, at: usize, floor: usize) -> usize {
        let open = (floor..at).rev().find(|&i| {
            let semicolon = self.word(i) == "؛" && i > floor && self.is_finite(i - 1);
            let mark = semicolon || matches!(self.word(i), ":" | ".");
            let joins = self.is(i, WordClass::CONJUNCTION) && !self.is(i, WordClass::ADVERB);
            mark || joins || self.is_finite(i) || self.ends_in_participle(i)
        });
        let mut start = open.map_or(floor, |i| i + 1);
        while start < at && (self.is_comma(start) || self.is(start, WordClass::AND)) {
            start += 1;
        }
        start
    }

    /// True for a participle that closes a clause before a mark or و («آماده شده، …»، «خودداری کرده و …»).
    pub(crate) fn ends_in_participle(&self, at: usize) -> bool {
        let participle = |form: VerbForm<'_>| form.tense == Tense::Participle && form.class == VerbClass::Light;
        let closed = self.is(at + 1, WordClass::AND) || matches!(self.word(at + 1), "،" | "؛" | ",");
        self.verb(at).is_some_and(participle) && closed
    }

    /// The words of the sentence that a word stands in.
    pub(crate) fn sentence_of(&self, at: usize) -> Range<usize> {
        let sentence = self.tokens.get(at).and_then(|token| self.sentences.get(token.sentence));
        sentence.map_or(at..at, |sentence| sentence.words.clone())
    }

    /// The keys of the word, and of the two words, that end before `at`; empty where there is none.
    pub(crate) fn keys_before(&self, at: usize) -> [&str; 2] {
        [1, 2].map(|n| at.checked_sub(n).map_or("", |start| self.key(start..at)))
    }

    /// The keys of the word, and of the two words, that begin at `at`.
    pub(crate) fn keys_after(&self, at: usize) -> [&str; 2] {
        [1, 2].map(|n| self.key(at..at + n))
    }

    /// The key of some words, as [`Gazetteer::key`] gives it.
    pub(crate) fn key(&self, words: Range<usize>) -> &str {
        let bounds = self.first_key.get(words.start).zip(self.first_key.get(words.end));
        bounds.and_then(|(&start, &end)| self.keys.get(start..end)).unwrap_or("")
    }

    /// The hits that begin at a word, the longest first.
    pub(crate) fn hits_at(&self, at: usize) -> &[Hit] {
        let range = self.first_hit.get(at).zip(self.first_hit.get(at + 1)).map(|(&start, &end)| start..end);
        range.and_then(|range| self.hits.get(range)).unwrap_or_default()
    }

    /// What a hit may be.
    pub(crate) fn senses(&self, hit: &Hit) -> impl Iterator<Item = (Sense, &'d Reading)> + use<'d> {
        let dictionary = self.dictionary;
        dictionary.phrase(hit.phrase).iter().filter_map(|sense| Some((*sense, dictionary.get(sense.entry)?)))
    }

    /// True if a phrase of a kind begins at a word.
    pub(crate) fn begins(&self, at: usize, kind: Kind) -> bool {
        self.sorts.get(at).is_some_and(|sorts| sorts.has(kind))
    }

    /// False if no phrase of a kind and class begins at a word. May say yes wrongly, never no.
    #[inline]
    pub(crate) fn may_begin(&self, at: usize, kind: Kind, class: &str) -> bool {
        self.sorts.get(at).is_some_and(|sorts| sorts.may_have(kind, class))
    }

    /// The longest hit of a kind that begins at a word, with its readings of that kind.
    pub(crate) fn longest(&self, at: usize, kind: Kind) -> Option<(Hit, Sense, &'d Reading)> {
        if !self.begins(at, kind) {
            return None;
        }
        self.hits_at(at).iter().find_map(|hit| {
            self.senses(hit).find(|(_, reading)| reading.kind == kind).map(|(sense, reading)| (*hit, sense, reading))
        })
    }

    /// True if a one-word or longer hit of this kind and class begins at `at`; gives its end.
    #[inline]
    pub(crate) fn class_at(&self, at: usize, kind: Kind, class: &str) -> Option<usize> {
        if self.may_begin(at, kind, class) { self.find_class(at, kind, class) } else { None }
    }

    fn find_class(&self, at: usize, kind: Kind, class: &str) -> Option<usize> {
        let is = |(_, reading): (Sense, &Reading)| reading.kind == kind && reading.entry.class() == class;
        self.hits_at(at).iter().find(|hit| self.senses(hit).any(is)).map(|hit| hit.end)
    }

    /// From the first byte of the first word to the last byte of the last.
    pub(crate) fn span(&self, words: Range<usize>) -> Span {
        let first = self.tokens.get(words.start);
        let last = words.end.checked_sub(1).and_then(|at| self.tokens.get(at));
        match (first, last) {
            (Some(first), Some(last)) if !words.is_empty() => first.word.span.to(last.word.span),
            _ => Span::default(),
        }
    }

    /// The text of a range of words.
    pub(crate) fn slice(&self, words: Range<usize>) -> &'t str {
        self.span(words).of(self.text)
    }
}

/// Sentences are read from end to end many times. Longer ones than this (in words) are no prose; they are read in parts,
/// so that a text without a full stop costs no more a word than news.
const LONGEST_SENTENCE: usize = 512;

/// The sentences, those that are too long in parts.
fn parted(sentences: Vec<Sentence>) -> Vec<Sentence> {
    if sentences.iter().all(|sentence| sentence.words.len() <= LONGEST_SENTENCE) {
        return sentences;
    }
    let parts = sentences.into_iter().flat_map(|sentence| {
        let end = sentence.words.end;
        let starts = sentence.words.clone().step_by(LONGEST_SENTENCE);
        starts.map(move |start| Sentence { words: start..end.min(start + LONGEST_SENTENCE), ..sentence.clone() })
    });
    parts.collect()
}

/// The gazetteer's matches as ranges of words. A match that cuts a word (a unit glued to digits) is left out.
fn hits(text: &str, tokens: &[Token<'_, '_>], dictionary: &Dictionary) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut first = 0;
    for found in dictionary.gazetteer().find_iter(text) {
        while tokens.get(first).is_some_and(|token| token.word.span.start < found.start()) {
            first += 1;
        }
        if tokens.get(first).is_none_or(|token| token.word.span.start != found.start()) {
            continue;
        }
        let mut last = first;
        while tokens.get(last).is_some_and(|token| token.word.span.end < found.end()) {
            last += 1;
        }
        // A match ends before trailing marks, which belong to the word.
        if tokens.get(last).is_some_and(|token| token.word.span.start < found.end()) {
            hits.push(Hit { start: first, end: last + 1, phrase: found.id() });
        }
    }
    // They come by start, the shorter before the longer.
    for same_start in hits.chunk_by_mut(|one, next| one.start == next.start) {
        same_start.sort_by_key(|hit| Reverse(hit.end));
    }
    hits
}

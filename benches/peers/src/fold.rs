//! What the other matchers need before they can do the task: text and phrases folded, words wrapped in marks of their
//! boundaries, and the way back to the raw text.

use std::collections::HashMap;

use khabar::Gazetteer;

/// Stands before and behind each word of folded text, so that a match is whole words wherever it is searched for.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    /// Several letters in one character.
    Ligature,
    Mark,
    Space,
    Stop,
    Nothing,
}

/// Folding by table, one character at a time.
pub struct Folder {
    table: Vec<(Class, char)>,
}

/// A word of folded text: where it stands there, wrapping included, and in the raw text.
#[derive(Clone, Copy)]
pub struct Word {
    pub start: usize,
    pub end: usize,
    pub raw_start: usize,
    pub raw_end: usize,
}

/// Folded text.
#[derive(Default)]
pub struct Folded {
    pub text: String,
    pub words: Vec<Word>,
}

impl Folder {
    pub fn new() -> Self {
        let of = |c: char| char::from_u32(c as u32).map_or((Class::Stop, c), classify);
        Self { table: (0..0x1_0000).map(|c| char::from_u32(c).map_or((Class::Stop, '?'), of)).collect() }
    }

    fn get(&self, c: char) -> (Class, char) {
        self.table.get(c as usize).copied().unwrap_or((Class::Stop, c))
    }

    pub fn fold(&self, raw: &str, folded: &mut Folded) {
        folded.text.clear();
        folded.words.clear();
        folded.text.reserve(raw.len() * 3 / 2);
        let mut word: Option<Word> = None;
        for (at, c) in raw.char_indices() {
            let (class, c_folded) = self.get(c);
            if class == Class::Nothing {
                continue;
            }
            if !matches!(class, Class::Letter | Class::Ligature) {
                folded.close(&mut word);
            }
            match class {
                Class::Letter => {
                    let word = word.get_or_insert_with(|| folded.open(at));
                    word.raw_end = at + c.len_utf8();
                    folded.text.push(c_folded);
                }
                Class::Ligature => {
                    let word = word.get_or_insert_with(|| folded.open(at));
                    word.raw_end = at + c.len_utf8();
                    folded.text.push_str(&Gazetteer::key(c.encode_utf8(&mut [0; 4])));
                }
                Class::Mark => {
                    let mut mark = folded.open(at);
                    mark.raw_end = at + c.len_utf8();
                    folded.text.push(c_folded);
                    folded.close(&mut Some(mark));
                }
                Class::Stop => folded.text.push('\n'),
                Class::Space | Class::Nothing => {}
            }
        }
        folded.close(&mut word);
    }

    /// The folded phrases in all the ways that text may glue them, each with the lowest id.
    pub fn expand(&self, phrases: &[String]) -> Vec<(String, u32)> {
        let mut all: HashMap<String, u32> = HashMap::new();
        for (id, phrase) in (0..).zip(phrases) {
            let mut parts = Folded::default();
            self.fold(&phrase.replace('\u{200c}', " "), &mut parts);
            let joints: Vec<usize> = parts.text.match_indices("\u{2}\u{1}").map(|(at, _)| at).collect();
            let is_letter = |c: Option<char>| c.is_some_and(|c| self.get(c).0 == Class::Letter);
            let glueable = |at: &usize| {
                is_letter(parts.text[..*at].chars().next_back()) && is_letter(parts.text[at + 2..].chars().next())
            };
            let joints: Vec<usize> = joints.into_iter().filter(glueable).collect();
            // Of long phrases not every one of the 2ⁿ ways, which would drown these matchers.
            let ways: Vec<u64> = match joints.len() {
                n @ 0..=5 => (0..1 << n).collect(),
                n => (0..n).map(|at| 1 << at).chain([0, (1 << n) - 1]).collect(),
            };
            let mut as_written = Folded::default();
            self.fold(phrase, &mut as_written);
            all.entry(as_written.text).or_insert(id);
            for way in ways {
                let mut text = parts.text.clone();
                for (nth, at) in joints.iter().enumerate().rev() {
                    if way >> nth & 1 == 1 {
                        text.replace_range(*at..at + 2, "");
                    }
                }
                all.entry(text).or_insert(id);
            }
        }
        let mut all: Vec<(String, u32)> = all.into_iter().collect();
        all.sort();
        all
    }
}

impl Folded {
    fn open(&mut self, at: usize) -> Word {
        let start = self.text.len();
        self.text.push(OPEN);
        Word { start, end: start, raw_start: at, raw_end: at }
    }

    fn close(&mut self, word: &mut Option<Word>) {
        if let Some(mut word) = word.take() {
            self.text.push(CLOSE);
            word.end = self.text.len();
            self.words.push(word);
        }
    }
}

fn classify(c: char) -> (Class, char) {
    let mut key = Gazetteer::key(c.encode_utf8(&mut [0; 4])).chars().collect::<Vec<_>>().into_iter();
    match (key.next(), c) {
        (_, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') => (Class::Stop, c),
        (_, ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}') => {
            (Class::Space, ' ')
        }
        (None, _) => (Class::Nothing, c),
        (Some(first), _) if first.is_alphanumeric() && key.next().is_some() => (Class::Ligature, first),
        (Some(key), _) if key.is_alphanumeric() => (Class::Letter, key),
        (Some(key), _) => (Class::Mark, key),
    }
}

//! Lines, spaces and punctuation.

use std::borrow::Cow;

use super::Steps;
use super::letters::{digit, is_letter};
use super::offsets::{OffsetMap, Rewriter};
use super::scan::LetterScan;
use crate::Span;

const ZWNJ: char = '\u{200c}';

/// What a character is to the rules of spacing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    /// Nothing yet: the start of a line.
    Edge,
    Space,
    Letter,
    Digit,
    /// A letter of another script.
    Foreign,
    HalfSpace,
    /// Opens a bracket or quotation.
    Open,
    Close,
    /// Stands behind a word without a space: `،`, `؛`, `:`, `.`, `!`, `؟`.
    Stop,
    Other,
}

fn class(c: char) -> Class {
    match c {
        c if is_letter(c) => Class::Letter,
        ' ' | '\n' => Class::Space,
        '0'..='9' => Class::Digit,
        'a'..='z' | 'A'..='Z' => Class::Foreign,
        '.' | ':' | '!' | '؟' | '،' | '؛' | ',' | ';' | '?' => Class::Stop,
        '«' | '(' | '[' | '{' => Class::Open,
        '»' | ')' | ']' | '}' => Class::Close,
        ZWNJ => Class::HalfSpace,
        c if digit(c).is_some() => Class::Digit,
        c if c.is_alphanumeric() => Class::Foreign,
        _ => Class::Other,
    }
}

struct Pen<'s, 'o, 't> {
    steps: &'s Steps,
    out: &'o mut Rewriter<'t>,
    text: &'t str,
    /// Class of the last two characters written on this line.
    last: Class,
    before_last: Class,
    /// Letters in the word that is being written, and whether anything else than letters stands in it.
    letters: usize,
    /// Letters of the word before the mark that was written last.
    before_stop: usize,
}

/// Puts spaces right, joins wrapped lines and strips what stands at the edges of lines, in some lines of a text, or runs of
/// words, which stay as they are. `joins` tells of each gap between two lines of the whole text whether they are one.
pub(super) fn layout<'t>(
    mut out: Rewriter<'t>,
    stretches: &[Span],
    joins: &[bool],
    steps: &Steps,
) -> (Cow<'t, str>, OffsetMap) {
    let text = out.source();
    let mut joins = joins.iter();
    for stretch in stretches {
        // What follows is another line.
        let text = text.get(..stretch.end).unwrap_or(text);
        let mut pen =
            Pen { steps, out: &mut out, text, last: Class::Edge, before_last: Class::Edge, letters: 0, before_stop: 0 };
        pen.read(stretch.start, || joins.next().copied().unwrap_or(false));
    }
    out.finish()
}

/// Bytes of the run of `c` that begins at `at`.
fn rest_of(text: &str, at: usize, c: char) -> usize {
    let rest = text.get(at..).unwrap_or("");
    rest.len() - rest.trim_start_matches(c).len()
}

impl Pen<'_, '_, '_> {
    /// Reads from byte `start` to the end; `joins` tells of each gap between two lines whether they are one.
    fn read(&mut self, start: usize, mut joins: impl FnMut() -> bool) {
        let bytes = self.text.as_bytes();
        let mut scan = LetterScan::new(bytes);
        let mut at = start;
        while at < bytes.len() {
            at += self.words(&mut scan, bytes, at);
            let Some(c) = self.text.get(at..).and_then(|rest| rest.chars().next()) else { break };
            let class = class(c);
            let end = match class {
                Class::HalfSpace => at + rest_of(self.text, at, ZWNJ),
                _ => at + c.len_utf8(),
            };
            let class = if class == Class::HalfSpace && matches!(bytes.get(end), Some(b' ' | b'\n')) {
                Class::Space
            } else {
                class
            };
            if class != Class::Space {
                self.visible(c, class, at, end);
                at = end;
                continue;
            }
            // Half-spaces beside spaces say nothing and go with them.
            let rest = self.text.get(at..).unwrap_or("");
            let run = rest.get(..rest.len() - rest.trim_start_matches([' ', '\n', ZWNJ]).len()).unwrap_or("");
            let end = at + run.len();
            let lines = run.bytes().filter(|b| *b == b'\n').count();
            if lines == 0 {
                self.spaces(at, end);
            } else if end == bytes.len() || at == start {
                self.edge(at, end, "");
            } else if !self.steps.wraps {
                let kept = "\n".repeat(lines);
                self.edge(at, end, &kept);
            } else if joins() {
                self.spaces(at, end);
            } else {
                self.edge(at, end, "\n");
            }
            at = end;
        }
    }

    /// Bytes of the words from byte `at` on that single spaces part: no rule is for them, and they are most of a text.
    fn words(&mut self, scan: &mut LetterScan<'_>, bytes: &[u8], at: usize) -> usize {
        if !matches!(self.last, Class::Letter | Class::HalfSpace | Class::Space | Class::Edge | Class::Open) {
            return 0;
        }
        let mut end = scan.end(at);
        if end > at {
            self.letters += (end - at) / 2;
            self.before_last = if end - at > 2 { Class::Letter } else { self.last };
            self.last = Class::Letter;
        } else if self.last != Class::Letter {
            return 0;
        }
        while let Some(b' ') = bytes.get(end)
            && let len @ 1.. = scan.end(end + 1) - end - 1
        {
            self.letters = len / 2;
            self.before_last = if len > 2 { Class::Letter } else { Class::Space };
            end += 1 + len;
        }
        end - at
    }

    fn write(&mut self, class: Class) {
        self.before_last = self.last;
        self.last = class;
    }

    fn put(&mut self, start: usize, end: usize, text: &str) {
        if self.text.get(start..end) != Some(text) {
            self.out.replace(start, end, text);
        }
    }

    fn edge(&mut self, start: usize, end: usize, text: &str) {
        self.put(start, end, text);
        (self.last, self.before_last, self.letters) = (Class::Edge, Class::Edge, 0);
    }

    fn next(&self, at: usize) -> (Class, Class) {
        let mut chars =
            self.text.get(at..).unwrap_or("").chars().map(|c| if c == '\n' { Class::Edge } else { class(c) });
        (chars.next().unwrap_or(Class::Edge), chars.next().unwrap_or(Class::Edge))
    }

    /// White space within a line.
    fn spaces(&mut self, start: usize, end: usize) {
        if self.last == Class::Edge {
            self.put(start, end, "");
            return;
        }
        let (next, after) = self.next(end);
        if next == Class::Edge {
            self.put(start, end, "");
            return;
        }
        if self.steps.punctuation {
            let word = matches!(self.last, Class::Letter | Class::Digit | Class::Close);
            // `.NET` and `:-)` keep what stands before them.
            let stop = next == Class::Stop && word && !matches!(after, Class::Foreign | Class::Digit | Class::Other);
            let stop = stop && self.persian_before();
            let close = next == Class::Close && matches!(self.last, Class::Letter | Class::Stop | Class::Close);
            let open = self.last == Class::Open && matches!(next, Class::Letter | Class::Open);
            if stop || close || open {
                self.put(start, end, "");
                return;
            }
        }
        self.put(start, end, " ");
        self.write(Class::Space);
        self.letters = 0;
    }

    /// True unless the mark that follows stands behind a Latin word: `&amp ;` is no Persian sentence.
    fn persian_before(&self) -> bool {
        self.last != Class::Foreign
    }

    /// A visible character.
    fn visible(&mut self, c: char, class: Class, start: usize, end: usize) {
        if class == Class::HalfSpace {
            let (next, _) = self.next(end);
            let inside =
                matches!(self.last, Class::Letter | Class::Digit) && matches!(next, Class::Letter | Class::Digit);
            if inside || !self.steps.spacing {
                if self.steps.spacing {
                    self.put(start, end, "\u{200c}");
                }
                // Parts count alone: a space in the place of the half-space would part them too.
                self.letters = 0;
                self.write(class);
            } else {
                self.put(start, end, "");
            }
            return;
        }
        if self.steps.punctuation && self.parts(class, start) {
            self.out.replace(start, start, " ");
            self.write(Class::Space);
            self.letters = 0;
        }
        if self.steps.punctuation && self.last == Class::Letter {
            let own = match c {
                ',' => "،",
                ';' => "؛",
                '?' => "؟",
                _ => "",
            };
            if !own.is_empty() {
                self.put(start, end, own);
            }
        }
        if class == Class::Stop {
            self.before_stop = self.letters;
        }
        self.letters = if class == Class::Letter { self.letters + 1 } else { 0 };
        self.write(class);
    }

    /// True if a space is missing between what was written last and the character of this class.
    fn parts(&self, class: Class, start: usize) -> bool {
        match (self.last, class) {
            // گفت:مأموران ; not ا.ک nor 14:25
            (Class::Stop, Class::Letter) => {
                let mark = self.text.get(..start).and_then(|text| text.trim_end_matches(ZWNJ).chars().next_back());
                match self.before_last {
                    Class::Letter if mark == Some('.') => self.is_sentence_end(start),
                    Class::Letter | Class::Close | Class::Digit => true,
                    _ => false,
                }
            }
            (Class::Stop, Class::Open) => matches!(self.before_last, Class::Letter | Class::Close),
            (Class::Letter, Class::Open) => true,
            (Class::Close, Class::Letter | Class::Open) => true,
            (Class::Stop, Class::Digit) => {
                let mark = self.text.get(..start).and_then(|text| text.trim_end_matches(ZWNJ).chars().next_back());
                self.before_last == Class::Letter && mark != Some('.')
            }
            // 13میلیون ; 22ام keeps its ending
            (Class::Digit, Class::Letter) => !self.ordinal(start),
            (Class::Letter, Class::Digit) => true,
            _ => false,
        }
    }

    /// True if the full stop that was written last parts two words: «رفت.او», but not «دی.ان.ای».
    fn is_sentence_end(&self, start: usize) -> bool {
        let rest = self.text.get(start..).unwrap_or("");
        let ahead = rest.chars().take_while(|c| is_letter(*c)).take(3).count();
        match self.before_stop {
            0 | 1 => false,
            2 => ahead > 2,
            // A single letter with a stop of its own is an initial.
            _ => ahead > 1 || rest.chars().nth(1).is_none_or(|c| c != '.'),
        }
    }

    /// True if the letters here are the ending of an ordinal number.
    fn ordinal(&self, start: usize) -> bool {
        let rest = self.text.get(start..).unwrap_or("");
        let len = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
        self.steps.endings.iter().any(|ending| rest.get(..len) == Some(&**ending))
    }
}

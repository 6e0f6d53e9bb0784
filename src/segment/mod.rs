//! Words and sentences of a normalized text.
//!
//! A word is a run of letters, marks and half-spaces; a number is a run of digits with the separators that stand
//! between two digits (`31.5`, `1404/08/22`, `14:25`); every other visible character is a word of its own. Words of
//! scripts that write without spaces are cut as UAX #29 says. A sentence ends at `.`, `!`, `?`, `؟`, `…` (with the
//! closing quotes and brackets behind it) and at a line end. Takes time linear in the text.

use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::Span;

/// A word, number or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// As it stands in the text.
    pub text: &'t str,
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: WordKind,
    /// True if white space (or the start of the text) stands before it.
    pub spaced: bool,
}

/// What a [`Word`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordKind {
    /// Letters; digits may stand among them (`22مین`).
    Letters,
    /// Digits and the separators between them.
    Number,
    /// One mark of punctuation or another symbol.
    Mark,
    /// A line end.
    Break,
}

/// A sentence: a range of words and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From the first byte of its first word to the last byte of its last.
    pub span: Span,
    /// Its words, as indices into [`Segments::words`].
    pub words: std::ops::Range<usize>,
    /// Number of the line it stands on, counted from 0 over lines with words.
    pub paragraph: usize,
}

/// The words and sentences of a text.
#[derive(Clone, Debug, Default)]
pub struct Segments<'t> {
    /// Every word, in order.
    pub words: Vec<Word<'t>>,
    /// Every sentence, in order; together they hold every word but the line ends.
    pub sentences: Vec<Sentence>,
}

/// What one character is to the word scanner.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Space,
    Break,
    Mark,
    /// A letter of a script that writes without spaces.
    Dense,
}

/// The classes of what news is written in, U+0000 to U+07FF, for table look-ups.
static CLASSES: LazyLock<[Class; 0x800]> = LazyLock::new(|| {
    std::array::from_fn(|at| u32::try_from(at).ok().and_then(char::from_u32).map_or(Class::Mark, class_of))
});

/// What a character is, by the table that [`CLASSES`] holds where it can be.
#[inline]
fn class(table: &[Class; 0x800], c: char) -> Class {
    match table.get(c as usize) {
        Some(class) => *class,
        None if c == '\u{200c}' => Class::Letter,
        None => class_of(c),
    }
}

fn class_of(c: char) -> Class {
    match c {
        '0'..='9' | '\u{6f0}'..='\u{6f9}' | '\u{660}'..='\u{669}' => Class::Digit,
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '\n' => Class::Break,
        ' ' | '\t' | '\u{a0}' | '\r' => Class::Space,
        '\u{200c}' | '\u{200d}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => Class::Letter,
        // The letters of Persian and Arabic, without asking the tables of Unicode.
        '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' | '\u{671}'..='\u{6d3}' => Class::Letter,
        '\u{660}'..='\u{6ff}' if c.is_alphabetic() => Class::Letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => Class::Dense,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' if c.is_alphanumeric() => {
            Class::Dense
        }
        '\u{200b}' | '\u{2028}' | '\u{2029}' => Class::Space,
        c if c.is_alphanumeric() => Class::Letter,
        c if c.is_whitespace() || c.is_control() => Class::Space,
        c if ('\u{300}'..='\u{36f}').contains(&c) || ('\u{610}'..='\u{61a}').contains(&c) => Class::Letter,
        _ => Class::Mark,
    }
}

/// True for what may stand between two digits of one number.
fn joins_digits(c: char) -> bool {
    matches!(c, '.' | ',' | '٫' | '٬' | '،' | '/' | ':')
}

/// Cuts a text into words and sentences.
///
/// ```
/// use khabar::segment::segment;
///
/// let segments = segment("باران آمد. ۳۱٫۵ میلی‌متر بارید.");
/// assert_eq!(segments.words[3].text, "۳۱٫۵");
/// assert_eq!((segments.words.len(), segments.sentences.len()), (7, 2));
/// ```
#[must_use]
pub fn segment(text: &str) -> Segments<'_> {
    let words = words(text);
    let sentences = sentences(&words);
    Segments { words, sentences }
}

fn words(text: &str) -> Vec<Word<'_>> {
    let table = &*CLASSES;
    let mut words = Vec::with_capacity(text.len() / 8);
    let mut spaced = true;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let (len, kind) = match class(table, first) {
            Class::Space => (first.len_utf8(), None),
            Class::Break => (1, Some(WordKind::Break)),
            Class::Mark => (first.len_utf8(), Some(WordKind::Mark)),
            Class::Dense => {
                let run = rest.find(|c| class(table, c) != Class::Dense).unwrap_or(rest.len());
                for (at, word) in rest.get(..run).unwrap_or("").split_word_bound_indices() {
                    let span = Span::new(start + at, start + at + word.len());
                    words.push(Word { text: word, span, kind: WordKind::Letters, spaced });
                    spaced = false;
                }
                rest = rest.get(run..).unwrap_or("");
                continue;
            }
            Class::Letter | Class::Digit => {
                let (len, kind) = run(table, rest);
                (len, Some(kind))
            }
        };
        let (word, after) = rest.split_at(len);
        if let Some(kind) = kind {
            words.push(Word { text: word, span: Span::new(start, start + len), kind, spaced });
        }
        spaced = matches!(kind, None | Some(WordKind::Break));
        rest = after;
    }
    words
}

/// Length and kind of the run of letters and digits that `text` begins with.
fn run(table: &[Class; 0x800], text: &str) -> (usize, WordKind) {
    let mut letters = false;
    let mut after_digit = false;
    for (at, c) in text.char_indices() {
        match class(table, c) {
            Class::Letter => {
                letters = true;
                after_digit = false;
            }
            Class::Digit => after_digit = true,
            Class::Mark if after_digit && joins_digits(c) => {
                // A separator counts only between two digits: it must not take the full stop behind a number.
                let next = text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
                if !next.is_some_and(|next| class(table, next) == Class::Digit) {
                    return (at, if letters { WordKind::Letters } else { WordKind::Number });
                }
            }
            _ => return (at, if letters { WordKind::Letters } else { WordKind::Number }),
        }
    }
    (text.len(), if letters { WordKind::Letters } else { WordKind::Number })
}

/// True for a mark that ends a sentence.
fn ends(word: &Word<'_>) -> bool {
    word.kind == WordKind::Mark && matches!(word.text, "." | "!" | "?" | "؟" | "…")
}

/// True for a mark that closes what the sentence opened.
fn closes(word: &Word<'_>) -> bool {
    matches!(word.text, "»" | ")" | "]" | "”" | "\"" | "'") || ends(word)
}

fn sentences(words: &[Word<'_>]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let (mut start, mut paragraph, mut at) = (0, 0, 0);
    let mut close = |start: &mut usize, end: usize, paragraph: usize| {
        if let (Some(first), Some(last)) = (words.get(*start), words.get(end.wrapping_sub(1)))
            && *start < end
        {
            sentences.push(Sentence { span: first.span.to(last.span), words: *start..end, paragraph });
        }
        *start = end;
    };
    let mut line_has_words = false;
    while let Some(word) = words.get(at) {
        at += 1;
        if word.kind == WordKind::Break {
            close(&mut start, at - 1, paragraph);
            start = at;
            paragraph += usize::from(line_has_words);
            line_has_words = false;
            continue;
        }
        line_has_words = true;
        if ends(word) && !is_abbreviation(words, at - 1) {
            while words.get(at).is_some_and(|next| !next.spaced && closes(next)) {
                at += 1;
            }
            close(&mut start, at, paragraph);
        }
    }
    close(&mut start, at, paragraph);
    sentences
}

/// True if the full stop at `at` stands behind one letter and glued before the next word, as in «ا.ک» or «U.S».
fn is_abbreviation(words: &[Word<'_>], at: usize) -> bool {
    let stop = words.get(at);
    let before = at.checked_sub(1).and_then(|i| words.get(i));
    let after = words.get(at + 1);
    match (before, stop, after) {
        (Some(before), Some(stop), Some(after)) => {
            stop.text == "."
                && !stop.spaced
                && !after.spaced
                && after.kind == WordKind::Letters
                && before.text.chars().count() == 1
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{WordKind, segment};

    fn words(text: &str) -> Vec<&str> {
        segment(text).words.iter().map(|w| w.text).collect()
    }

    #[test]
    fn separators_join_only_between_digits() {
        assert_eq!(words("31.5 درصد."), ["31.5", "درصد", "."]);
        assert_eq!(words("سال 1404. او"), ["سال", "1404", ".", "او"]);
        assert_eq!(words("1404/08/22، 14:25"), ["1404/08/22", "،", "14:25"]);
        assert_eq!(words("2025-11-22"), ["2025", "-", "11", "-", "22"]);
    }

    #[test]
    fn a_half_space_stays_inside_its_word() {
        assert_eq!(words("می\u{200c}شود؛"), ["می\u{200c}شود", "؛"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_by_uax_29() {
        assert_eq!(words("北京 ok"), ["北", "京", "ok"]);
    }

    #[test]
    fn sentences_take_their_closing_quotes() {
        let text = "او گفت: «می‌آید.» بعد رفت؟\nتمام";
        let segments = segment(text);
        let texts: Vec<_> = segments.sentences.iter().map(|s| s.span.of(text)).collect();
        assert_eq!(texts, ["او گفت: «می‌آید.»", "بعد رفت؟", "تمام"]);
        assert_eq!(segments.sentences.iter().map(|s| s.paragraph).collect::<Vec<_>>(), [0, 0, 1]);
    }

    #[test]
    fn a_stop_inside_an_abbreviation_ends_nothing() {
        assert_eq!(segment("ا.ک رفت.").sentences.len(), 1);
    }

    #[test]
    fn every_visible_character_is_in_one_word() {
        let text = "«خبر»\u{200c} 12٫5% …\u{0}\n\n-";
        let segments = segment(text);
        assert_eq!(segments.words.iter().filter(|w| w.kind == WordKind::Break).count(), 2);
        let rebuilt: String = segments.words.iter().filter(|w| w.kind != WordKind::Break).map(|w| w.text).collect();
        assert_eq!(rebuilt, "«خبر»\u{200c}12٫5%…-");
    }
}

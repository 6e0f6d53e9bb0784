//! Persian text as it should have been written, with every offset kept.

mod affixes;
mod hashes;
mod layout;
mod letters;
mod markup;
mod offsets;
mod scan;
mod spacing;
mod style;
mod tables;
mod vocabulary;
mod words;
mod wraps;

use std::borrow::Cow;

use crate::Span;
use crate::lexicon::{Kind, Lexicon};
use offsets::Rewriter;

pub use offsets::OffsetMap;

/// Which digits a normalized text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Digits {
    /// As they are found.
    Keep,
    /// `0` to `9`.
    #[default]
    Ascii,
    /// `۰` to `۹`; digits behind a Latin letter stay.
    Persian,
}

/// Which steps are taken.
#[derive(Clone, Copy, Debug)]
struct Steps {
    markup: bool,
    letters: bool,
    digits: Digits,
    diacritics: bool,
    wraps: bool,
    punctuation: bool,
    spacing: bool,
    endings: &'static [String],
}

/// Turns Persian text as it is found into Persian text as it should have been written.
///
/// ```
/// use khabar::{Normalizer, Span};
///
/// let given = "كتاب هاي تازه";
/// let normalized = Normalizer::new().normalize(given);
/// assert_eq!(normalized.text(), "کتاب\u{200C}های تازه");
/// let word = Span::new(0, "کتاب\u{200C}های".len());
/// assert_eq!(normalized.to_original(word).of(given), "كتاب هاي");
/// ```
#[derive(Clone)]
pub struct Normalizer {
    steps: Steps,
    plain: letters::Plain,
    own: spacing::Own,
}

impl std::fmt::Debug for Normalizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Normalizer").field("steps", &self.steps).field("own", &self.own.len()).finish_non_exhaustive()
    }
}

/// Chooses the steps of a [`Normalizer`]; every step is on unless switched off.
///
/// ```
/// use khabar::Normalizer;
/// use khabar::normalize::Digits;
///
/// let letters = Normalizer::builder().half_spaces(false).digits(Digits::Keep).build();
/// assert_eq!(letters.normalize("كتاب ها ٣").text(), "کتاب ها ٣");
/// ```
#[derive(Clone, Debug)]
pub struct NormalizerBuilder {
    steps: Steps,
    own: spacing::Own,
}

/// A normalized text and the way back to the original.
#[derive(Clone, Debug)]
pub struct Normalized<'t> {
    text: Cow<'t, str>,
    map: OffsetMap,
}

impl Default for Normalizer {
    fn default() -> Self {
        Self::new()
    }
}

impl Normalizer {
    /// A normalizer that takes every step and writes ASCII digits.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Begins with every step on.
    #[must_use]
    pub fn builder() -> NormalizerBuilder {
        NormalizerBuilder::default()
    }

    /// Normalizes a text; borrowed if nothing had to change.
    ///
    /// Takes time linear in the text and never fails: about 10 to 20 ns a byte of news with half-spaces restored, 3
    /// without, and four bytes of memory for each byte of text. The counted spellings are read in place; the first
    /// call reads the affixes, in a millisecond. Letters and digits keep their order; normalizing the result again
    /// changes nothing, but in one hostile text of a hundred thousand.
    #[must_use]
    pub fn normalize<'t>(&self, text: &'t str) -> Normalized<'t> {
        let (text, map) = letters::clean(text, &self.steps, &self.plain);
        let mut draft = Draft { map, unread: vec![Span::new(0, text.len())], text, spare: String::new() };
        let joins = |draft: &Draft<'_>| if self.steps.wraps { wraps::joins(&draft.text) } else { Vec::new() };
        let mut joined = joins(&draft);
        for _ in 0..ROUNDS {
            draft.follow(|out, unread| layout::layout(out, unread, &joined, &self.steps));
            if self.steps.spacing {
                draft.follow(|out, unread| spacing::restore(out, unread, &self.own));
            } else {
                draft.unread.clear();
            }
            joined = joins(&draft);
            if joined.contains(&true) {
                draft.unread = vec![Span::new(0, draft.text.len())];
            } else if draft.unread.is_empty() {
                break;
            }
        }
        Normalized { text: draft.text, map: draft.map }
    }
}

/// Words that were parted tell more of their neighbours and of how the text lost its half-spaces, and words that grew are
/// no abbreviations any more: their run, or line, is read again. Lines that grow by the spaces put into them may look
/// wrapped: then the whole text is. Nearly none needs a third round.
const ROUNDS: usize = 4;

/// A text between two steps.
struct Draft<'t> {
    text: Cow<'t, str>,
    map: OffsetMap,
    /// What the next step must read, in order: all of the text, or lines and runs of words of it.
    unread: Vec<Span>,
    /// The memory of a text before, for the next one.
    spare: String,
}

impl Draft<'_> {
    /// Takes a further step, which may say what of the text that it was given must be read by the next one.
    fn follow(&mut self, step: impl for<'a> FnOnce(Rewriter<'a>, &mut Vec<Span>) -> (Cow<'a, str>, OffsetMap)) {
        let spare = std::mem::take(&mut self.spare);
        let stepped = match &self.text {
            Cow::Borrowed(text) => {
                let (text, next) = step(Rewriter::into(text, spare), &mut self.unread);
                self.text = text;
                next
            }
            Cow::Owned(text) => match step(Rewriter::into(text, spare), &mut self.unread) {
                (Cow::Borrowed(_), _) => return,
                (Cow::Owned(new), next) => {
                    if let Cow::Owned(text) = std::mem::replace(&mut self.text, Cow::Owned(new)) {
                        self.spare = text;
                    }
                    next
                }
            },
        };
        for span in &mut self.unread {
            *span = stepped.from_original(*span);
        }
        self.map = std::mem::take(&mut self.map).then(stepped);
    }
}

impl Default for NormalizerBuilder {
    fn default() -> Self {
        let steps = Steps {
            markup: true,
            letters: true,
            digits: Digits::Ascii,
            diacritics: true,
            wraps: true,
            punctuation: true,
            spacing: true,
            endings: affixes::digit_endings(),
        };
        Self { steps, own: spacing::Own::default() }
    }
}

impl NormalizerBuilder {
    /// Whether HTML character references and tags are undone.
    #[must_use]
    pub fn markup(mut self, on: bool) -> Self {
        self.steps.markup = on;
        self
    }

    /// Whether letters are folded to those of Persian.
    #[must_use]
    pub fn letters(mut self, on: bool) -> Self {
        self.steps.letters = on;
        self
    }

    /// Which digits are written.
    #[must_use]
    pub fn digits(mut self, digits: Digits) -> Self {
        self.steps.digits = digits;
        self
    }

    /// Whether vowel marks are removed.
    #[must_use]
    pub fn diacritics(mut self, on: bool) -> Self {
        self.steps.diacritics = on;
        self
    }

    /// Whether wrapped lines are joined and blank lines dropped.
    #[must_use]
    pub fn wraps(mut self, on: bool) -> Self {
        self.steps.wraps = on;
        self
    }

    /// Whether spaces around punctuation, brackets and digits are put right.
    #[must_use]
    pub fn punctuation(mut self, on: bool) -> Self {
        self.steps.punctuation = on;
        self
    }

    /// Whether half-spaces are restored and glued words parted.
    #[must_use]
    pub fn half_spaces(mut self, on: bool) -> Self {
        self.steps.spacing = on;
        self
    }

    /// A spelling that wins over every other of the same letters.
    #[must_use]
    pub fn spelling(mut self, word: &str) -> Self {
        spacing::add(&mut self.own, word);
        self
    }

    /// Every spelling of a lexicon of kind `spelling`; one of another kind has no effect.
    #[must_use]
    pub fn lexicon(mut self, lexicon: &Lexicon) -> Self {
        if lexicon.kind() == Kind::Spelling {
            for entry in lexicon.entries() {
                for word in entry.spellings() {
                    spacing::add(&mut self.own, word);
                }
            }
        }
        self
    }

    /// The normalizer.
    #[must_use]
    pub fn build(self) -> Normalizer {
        Normalizer { plain: letters::Plain::new(&self.steps), steps: self.steps, own: self.own }
    }
}

impl<'t> Normalized<'t> {
    /// The normalized text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The normalized text, given away.
    #[must_use]
    pub fn into_text(self) -> Cow<'t, str> {
        self.text
    }

    /// The map between the offsets of both texts.
    #[must_use]
    pub fn map(&self) -> &OffsetMap {
        &self.map
    }

    /// The span of the original that became `span` of the normalized text.
    #[must_use]
    pub fn to_original(&self, span: Span) -> Span {
        self.map.to_original(span)
    }

    /// The span of the normalized text that `span` of the original became; empty where all of it was dropped.
    #[must_use]
    pub fn from_original(&self, span: Span) -> Span {
        self.map.from_original(span)
    }
}

//! The `.lex` format: parse, check, merge; and the lexicons that come with the crate.
//!
//! ```text
//! #! kind: region        layout: record        version: 2026-11-22
//! #! source s1: CLDR 46 subdivisions | Unicode-3.0
//!
//! id: IR-23
//! name: تهران
//! class: province
//! alias: استان تهران
//! source: s1
//! ```
//!
//! Three layouts: `record` (blocks of `key: value`, one value a line, blocks apart by a blank line), `list` (one term a
//! line under a `[class]` heading; further spellings of the same term after ` = `) and `counts` (`term`, a tab, a
//! number). `lexicons/README.md` tells what every kind and key means.

mod bundled;
mod keys;
mod parse;
mod schema;
mod stored;
mod verbs;

use std::borrow::Cow;

use crate::Error;

pub use schema::Kind;

pub(crate) use bundled::{bundled, bundled_of, load_bundled, store_bundled};
pub(crate) use keys::{Keys, Map, Set};
pub(crate) use verbs::{Tense, VerbClass, VerbForm, Verbs};

/// A string that a bundled lexicon lends out and a user's lexicon owns.
pub(crate) type Text = Cow<'static, str>;

/// One entry of a lexicon.
///
/// ```
/// use khabar::Lexicon;
///
/// let text = "#! kind: region  layout: record\n#! source own: by hand | MIT\n\nname: آمل\nclass: city\nneeds: class +شهر\n";
/// let lexicon = Lexicon::parse("own.lex", text)?;
/// let entry = &lexicon.entries()[0];
/// assert_eq!((entry.name(), entry.class(), entry.line()), ("آمل", "city", 4));
/// assert_eq!(entry.words("needs").collect::<Vec<_>>(), ["class", "+شهر"]);
/// # Ok::<(), khabar::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub(crate) id: Option<Text>,
    pub(crate) name: Text,
    pub(crate) class: Text,
    /// Every other `key: value`, `alias` among them, in the order of the file.
    pub(crate) fields: Box<[(&'static str, Text)]>,
    /// Line of its first value, from 1.
    pub(crate) line: u32,
}

impl Entry {
    /// The entry's own key, if it has one (`IR-23`); unique within a file.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The canonical spelling.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What sort of entry it is, within the kind of its lexicon (`province`, `governor`).
    #[must_use]
    pub fn class(&self) -> &str {
        &self.class
    }

    /// The name and every other spelling.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name()).chain(self.all("alias"))
    }

    /// The first value of another key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|(k, _)| *k == key).map(|(_, value)| &**value)
    }

    /// Every value of another key, in the order of the file.
    pub fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.fields.iter().filter(move |(k, _)| *k == key).map(|(_, value)| &**value)
    }

    /// Every value of another key, cut into its space-separated words; `_` inside a word stands for a space.
    pub fn words<'a>(&'a self, key: &'a str) -> impl Iterator<Item = Text> + 'a {
        self.all(key).flat_map(str::split_whitespace).map(|word| Cow::Owned(word.replace('_', " ")))
    }

    /// Line of the lexicon file where the entry begins, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line as usize
    }
}

/// A parsed lexicon: a kind, its sources, its entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lexicon {
    pub(crate) file: Text,
    pub(crate) kind: Kind,
    pub(crate) sources: Vec<(Text, Text)>,
    pub(crate) entries: Vec<Entry>,
}

impl Lexicon {
    /// Parses a lexicon; `file` is the name that errors will carry.
    ///
    /// Takes time linear in the text.
    ///
    /// # Errors
    ///
    /// The first thing wrong with the text: no header, an unknown kind or key, a value without a key, an entry without
    /// a name or class, an undeclared source, an id used twice. The error names the file, line and column and says what
    /// to do.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        parse::parse(file.to_owned().into(), Cow::Owned(text.to_owned()))
    }

    /// The lexicons that come with the crate and that every extractor reads, in the order of their files' names.
    ///
    /// They are parsed at each call, for those who want to look at their entries; an extractor needs no help with them.
    pub fn bundled() -> impl Iterator<Item = Self> {
        bundled()
    }

    /// What the entries are.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Name of the file that it was parsed from.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The declared sources: key and description with licence.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.sources.iter().map(|(key, text)| (&**key, &**text))
    }

    /// The entries with the lexicon's kind.
    pub(crate) fn of_kind(&self) -> impl Iterator<Item = (Kind, &Entry)> {
        self.entries.iter().map(|entry| (self.kind, entry))
    }

    /// The entries, in the order of the file.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

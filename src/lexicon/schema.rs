//! What each kind of lexicon may say.

use std::fmt;

/// What the entries of a lexicon are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// Places, and the natural features whose names block them.
    Region,
    /// Titles of offices.
    Title,
    /// Honorifics and ranks that stand beside a name.
    Honorific,
    /// Bodies and the head words that open a body's name.
    Body,
    /// Given names, surnames and their parts.
    Name,
    /// Number words.
    Number,
    /// Measures and durations.
    Unit,
    /// Currencies.
    Currency,
    /// Words that bound or rate a quantity, and shapes that are no quantity.
    Quantity,
    /// Classifiers and counted nouns.
    Counted,
    /// Months, days, eras, relative days.
    Calendar,
    /// Verbs, as stems from which the forms are generated.
    Verb,
    /// Frames that introduce speech and proposals.
    Cue,
    /// Closed classes of words: prepositions, conjunctions, determiners, pronouns.
    Word,
    /// Words of an article's frame: datelines, agency lines, end marks.
    Furniture,
    /// Spellings with counts, stems and affixes for half-spaces.
    Spelling,
}

/// Keys that every kind knows.
const COMMON: &[&str] = &["id", "name", "class", "alias", "source", "note", "remove"];

impl Kind {
    /// Every kind with the word that a header gives for it and the keys that only it knows.
    const TABLE: &'static [(Kind, &'static str, &'static [&'static str])] = &[
        (
            Kind::Region,
            "region",
            &["code", "parent", "county", "capital", "adjective", "needs", "blocks", "iso", "population"],
        ),
        (Kind::Title, "title", &["plural", "takes", "needs", "blocks"]),
        (Kind::Honorific, "honorific", &["position", "needs", "blocks"]),
        (Kind::Body, "body", &["short", "needs", "blocks"]),
        (Kind::Name, "name", &["gender", "ambiguous"]),
        (Kind::Number, "number", &["value", "needs", "blocks"]),
        (Kind::Unit, "unit", &["code", "dimension", "factor", "needs", "blocks"]),
        (Kind::Currency, "currency", &["code", "factor", "needs", "blocks"]),
        (Kind::Quantity, "quantity", &["bound", "position", "needs", "blocks"]),
        (Kind::Counted, "counted", &["needs", "blocks"]),
        (Kind::Calendar, "calendar", &["value", "calendar", "needs", "blocks"]),
        (Kind::Verb, "verb", &["past", "present", "noun", "light", "frame", "needs", "blocks"]),
        (Kind::Cue, "cue", &["frame", "proposal", "needs", "blocks"]),
        (Kind::Word, "word", &["needs", "blocks"]),
        (Kind::Furniture, "furniture", &["needs", "blocks"]),
        (Kind::Spelling, "spelling", &["past", "present", "join"]),
    ];

    fn row(self) -> Option<&'static (Kind, &'static str, &'static [&'static str])> {
        // The table has the order of the kinds.
        Self::TABLE.get(self as usize).filter(|row| row.0 == self)
    }

    /// The kind that a header's word names.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::TABLE.iter().find(|row| row.1 == name).map(|row| row.0)
    }

    /// The word that a header gives for this kind.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().map_or("", |row| row.1)
    }

    /// Every kind.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::TABLE.iter().map(|row| row.0)
    }

    /// Every kind's word, for messages.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        Self::TABLE.iter().map(|row| row.1)
    }

    /// A key that entries of this kind may have, by its name.
    pub(crate) fn key(self, name: &str) -> Option<&'static str> {
        // The commonest, without asking the tables.
        match name {
            "name" => Some("name"),
            "class" => Some("class"),
            "source" => Some("source"),
            "alias" => Some("alias"),
            _ => self.keys().find(|key| *key == name),
        }
    }

    /// The keys that entries of this kind may have.
    pub(crate) fn keys(self) -> impl Iterator<Item = &'static str> {
        let own = self.row().map_or(&[][..], |row| row.2);
        COMMON.iter().chain(own).copied()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn every_kind_has_its_row() {
        for (kind, name, own) in Kind::TABLE {
            assert_eq!((kind.name(), Kind::from_name(name)), (*name, Some(*kind)));
            assert!(own.iter().all(|key| kind.key(key) == Some(*key)), "{kind}");
            assert_eq!(kind.key("id"), Some("id"));
        }
    }
}

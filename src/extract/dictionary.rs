//! The lexicons compiled for reading: one gazetteer over every spelling, and what each phrase may be.

use once_cell::sync::Lazy;

use super::phrases::{Phrases, all, load_lexicons, load_phrases, merged};
use crate::gazetteer::Gazetteer;
use crate::lexicon::{self, Entry, Keys, Kind, Lexicon, Map, Verbs};
use crate::quantity::NumberWords;

pub(crate) use super::phrases::{EntryId, Sense};

/// An entry with its kind and, for a word of a closed class, that class.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) kind: Kind,
    pub(crate) entry: Entry,
    pub(crate) class: WordClass,
    pub(crate) context: Context,
}

impl Reading {
    fn new(kind: Kind, entry: Entry) -> Self {
        let class = if kind == Kind::Word { WordClass::from_name(entry.class()) } else { WordClass::default() };
        let context = Context::new(&entry);
        Self { kind, entry, class, context }
    }
}

/// The bundled lexicons and their phrases, as the build script stored them.
const LEXICONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicons"));
const PHRASES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases"));

/// The bundled lexicons.
pub(crate) fn bundled_lexicons() -> Vec<Lexicon> {
    load_lexicons(LEXICONS).unwrap_or_else(|| lexicon::bundled().collect())
}

/// What must or must not stand beside a phrase for an entry to be meant.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// A class word or an office of the entry's class before it will do (`needs: class`).
    pub(crate) class: bool,
    /// The words asked for and forbidden, as keys of [`Gazetteer::key`].
    words: Box<[(Beside, Box<str>)]>,
}

/// Where a word of a [`Context`] stands, and what it does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beside {
    /// One of these must stand right before the phrase, or one of [`Beside::NeededBehind`] right behind.
    NeededBefore,
    /// Written with a `+` in the lexicon.
    NeededBehind,
    BlockingBefore,
    BlockingBehind,
}

impl Context {
    fn new(entry: &Entry) -> Self {
        let mut context = Self::default();
        let mut words = Vec::new();
        for (name, before, behind) in [
            ("needs", Beside::NeededBefore, Beside::NeededBehind),
            ("blocks", Beside::BlockingBefore, Beside::BlockingBehind),
        ] {
            for word in entry.all(name).flat_map(str::split_whitespace) {
                if name == "needs" && word == "class" {
                    context.class = true;
                    continue;
                }
                let beside = if word.starts_with('+') { behind } else { before };
                let mut key = String::with_capacity(word.len());
                // In a word of several parts `_` stands for a space, which no key has.
                word.trim_start_matches('+').split('_').for_each(|part| Gazetteer::push_key(part, &mut key));
                words.push((beside, key.into_boxed_str()));
            }
        }
        Self { words: words.into_boxed_slice(), ..context }
    }

    /// True if the entry asks for nothing and forbids nothing.
    pub(crate) fn is_free(&self) -> bool {
        !self.class && self.words.is_empty()
    }

    /// True if the entry is meant wherever nothing forbids it.
    pub(crate) fn asks_nothing(&self) -> bool {
        !self.class
            && self.words.iter().all(|(beside, _)| matches!(beside, Beside::BlockingBefore | Beside::BlockingBehind))
    }

    /// True if the neighbours allow the entry. `before` and `after` are the phrases that end and begin at it, nearest
    /// word first, then the nearest two; `has_class` says that a word of its class stands before it.
    pub(crate) fn allows(&self, before: [&str; 2], after: [&str; 2], has_class: bool) -> bool {
        let mut asks = self.class;
        let mut told = self.class && has_class;
        for (beside, word) in &self.words {
            let near = match beside {
                Beside::NeededBefore | Beside::BlockingBefore => before,
                Beside::NeededBehind | Beside::BlockingBehind => after,
            };
            let stands = near.contains(&&**word);
            match beside {
                Beside::NeededBefore | Beside::NeededBehind => {
                    asks = true;
                    told |= stands;
                }
                Beside::BlockingBefore | Beside::BlockingBehind if stands => return false,
                Beside::BlockingBefore | Beside::BlockingBehind => {}
            }
        }
        told || !asks
    }
}

/// What sorts of things a phrase may be, or the phrases that begin at a word: asked for at every word, so that a look at
/// the entries themselves is seldom needed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sorts {
    /// A bit for each kind.
    kinds: u32,
    /// The closed classes that it gives to its words.
    pub(crate) word: WordClass,
    /// A bit for each class, which classes may share.
    classes: u64,
}

impl Sorts {
    fn of(reading: &Reading) -> Self {
        let kinds = 1 << reading.kind as u32;
        Self { kinds, word: reading.class, classes: Self::class_bit(reading.kind, reading.entry.class()) }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.kinds |= other.kinds;
        self.word = self.word.or(other.word);
        self.classes |= other.classes;
    }

    /// True if something of the kind is among them.
    pub(crate) fn has(self, kind: Kind) -> bool {
        self.kinds & 1 << kind as u32 != 0
    }

    /// False if nothing of the kind and class is among them. May say yes wrongly, never no.
    #[inline]
    pub(crate) fn may_have(self, kind: Kind, class: &str) -> bool {
        self.has(kind) && self.classes & Self::class_bit(kind, class) != 0
    }

    /// The bit of a class: from its length and last letters, where the classes of a kind differ most.
    #[inline]
    fn class_bit(kind: Kind, class: &str) -> u64 {
        let [a, b, c] = class.as_bytes().last_chunk().copied().unwrap_or_default();
        let mixed = u32::from_le_bytes([a, b, c, class.len() as u8]).wrapping_mul(0x9e37_79b1);
        1 << ((mixed >> 26).wrapping_add(kind as u32 * 5) & 63)
    }
}

/// What each phrase may be.
#[derive(Debug, Default)]
struct Senses {
    /// The senses of all phrases, those of one in a row.
    list: Vec<Sense>,
    /// For each phrase, the sorts of its senses.
    sorts: Vec<Sorts>,
    /// For each phrase, where its senses begin; one more at the end.
    first: Vec<u32>,
}

impl Senses {
    /// Sorts senses by the phrases they are of, those of a phrase in the order in which they were told.
    fn new(phrases: usize, told: &[(u32, Sense)], entries: &[Reading]) -> Self {
        let mut first = vec![0; phrases + 1];
        let mut sorts = vec![Sorts::default(); phrases];
        for (phrase, sense) in told {
            if let Some(count) = first.get_mut(*phrase as usize + 1) {
                *count += 1;
            }
            if let (Some(sorts), Some(reading)) = (sorts.get_mut(*phrase as usize), entries.get(sense.entry.index())) {
                sorts.add(Sorts::of(reading));
            }
        }
        let mut sum = 0;
        for count in &mut first {
            sum += *count;
            *count = sum;
        }
        let mut next = first.clone();
        let mut list = vec![Sense { entry: EntryId::new(0), plural: false }; told.len()];
        for (phrase, sense) in told {
            if let Some(at) = next.get_mut(*phrase as usize) {
                if let Some(slot) = list.get_mut(*at as usize) {
                    *slot = *sense;
                }
                *at += 1;
            }
        }
        Self { list, sorts, first }
    }

    fn of(&self, phrase: u32) -> &[Sense] {
        let at = phrase as usize;
        let bounds = self.first.get(at).zip(self.first.get(at + 1));
        bounds.and_then(|(&start, &end)| self.list.get(start as usize..end as usize)).unwrap_or_default()
    }
}

/// What the extractors know of the language.
#[derive(Debug)]
pub(crate) struct Dictionary {
    entries: Vec<Reading>,
    /// The keys of the phrases; a phrase's id is the number of its key.
    keys: Keys,
    senses: Senses,
    gazetteer: Gazetteer,
    /// Endings that make a word look like a surname (زاده، پور).
    surname_endings: Vec<String>,
    verbs: Verbs,
    numbers: NumberWords,
    /// Verbs of saying without a nominal part, by infinitive.
    simple_verbs: Map<String, EntryId>,
    /// Words that open a compound name, by their first letters.
    name_prefixes: Map<char, Vec<String>>,
    /// Keys of the words of kinship.
    kin: Vec<String>,
    /// Endings of words with their classes.
    endings: Vec<(String, String)>,
    /// Infinitives of the verbs of being.
    state_verbs: Vec<String>,
    /// Infinitives of the verbs that make a passive.
    passive_verbs: Vec<String>,
    /// Infinitives of the verbs that make a predicate of any noun.
    predicate_verbs: Vec<String>,
}

macro_rules! word_classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal, $word:literal;)+) => {
        /// A set of closed classes that a word may belong to.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(crate) struct WordClass(u32);

        impl WordClass {
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << $bit);)+

            /// The class that a heading of a lexicon of kind `word` names; none for an unknown heading.
            fn from_name(name: &str) -> Self {
                match name {
                    $($word => Self::$name,)+
                    _ => Self(0),
                }
            }
        }
    };
}

word_classes! {
    PREPOSITION = 0, "preposition";
    AND = 1, "and";
    CONJUNCTION = 2, "conjunction";
    OBJECT_MARKER = 3, "object_marker";
    DEMONSTRATIVE = 4, "demonstrative";
    QUANTIFIER = 5, "quantifier";
    PERSON_PRONOUN = 6, "person_pronoun";
    PRONOUN = 7, "pronoun";
    ADVERB = 8, "adverb";
    LIGHT_NOUN = 9, "light_noun";
    MODAL = 10, "modal";
    TIME_NOUN = 11, "time_noun";
    RELATIVE_ADJECTIVE = 12, "relative_adjective";
    INDEFINITE = 13, "indefinite";
    COMMON = 14, "common";
    OF_PROVINCE = 15, "province";
    OF_COUNTY = 16, "county";
    OF_CITY = 17, "city";
    OF_DISTRICT = 18, "district";
    OF_VILLAGE = 19, "village";
    OF_COUNTRY = 20, "country";
    BLOCKER = 21, "blocker";
    THAT = 22, "that";
    UNTIL = 23, "until";
    FROM = 24, "from";
    TO = 25, "to";
    ON = 26, "on";
    IN = 27, "in";
    EVERYBODY = 28, "everybody";
    SPEAKER_PRONOUN = 29, "speaker_pronoun";
    NEED = 30, "need";
}

impl WordClass {
    /// Where no noun phrase goes on: everything but content words.
    pub(crate) const BOUNDARY: Self = Self::PREPOSITION
        .or(Self::CONJUNCTION)
        .or(Self::OBJECT_MARKER)
        .or(Self::DEMONSTRATIVE)
        .or(Self::QUANTIFIER)
        .or(Self::PERSON_PRONOUN)
        .or(Self::PRONOUN)
        .or(Self::ADVERB)
        .or(Self::MODAL)
        .or(Self::NEED);

    /// The words before a place's name that tell its kind.
    pub(crate) const OF_PLACE: Self = Self::OF_PROVINCE
        .or(Self::OF_COUNTY)
        .or(Self::OF_CITY)
        .or(Self::OF_DISTRICT)
        .or(Self::OF_VILLAGE)
        .or(Self::OF_COUNTRY);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// True if the two sets share a class.
    pub(crate) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What the class of an ending begins with, in `endings.lex`.
const ENDING: &str = "ending_";

impl Dictionary {
    /// The bundled lexicons, compiled at first use.
    pub(crate) fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Dictionary> =
            Lazy::new(|| Dictionary::of(all(bundled_lexicons(), Reading::new), load_phrases(PHRASES)));
        &BUNDLED
    }

    /// Compiles lexicons. Later ones override entries of earlier ones that have the same kind and id (or, without an
    /// id, the same class and name and, of places, the same parent); an entry with `remove` takes the earlier one away.
    pub(crate) fn new(lexicons: Vec<Lexicon>) -> Self {
        Self::of(merged(lexicons, Reading::new), None)
    }

    /// From entries, with their phrases if they are compiled.
    fn of(entries: Vec<Reading>, phrases: Option<Phrases>) -> Self {
        let of_kinds = || entries.iter().map(|reading| (reading.kind, &reading.entry));
        let (verbs, numbers) = (Verbs::new(of_kinds()), NumberWords::new(of_kinds()));
        // Every phrase has letters, so compiling cannot fail; were it to, the dictionary would find nothing.
        let compiled = || Phrases::new(of_kinds()).unwrap_or_default();
        let Phrases { keys, senses, gazetteer } = phrases.unwrap_or_else(compiled);
        let senses = Senses::new(keys.len(), &senses, &entries);
        let names_of = |kind: Kind, class: &str| -> Vec<String> {
            let of_class = entries.iter().filter(|r| r.kind == kind && r.entry.class() == class);
            of_class.map(|reading| reading.entry.name().to_owned()).collect()
        };
        let ending = |reading: &Reading| {
            let class = reading.entry.class().strip_prefix(ENDING)?;
            Some(reading.entry.spellings().map(|ending| (class.to_owned(), ending.to_owned())).collect::<Vec<_>>())
        };
        let endings = entries.iter().filter_map(ending).flatten().collect();
        let simple_verbs = entries
            .iter()
            .enumerate()
            .filter(|(_, r)| r.kind == Kind::Verb && r.entry.get("noun").is_none())
            .filter_map(|(index, r)| Some((r.entry.get("light")?.to_owned(), EntryId::new(index))))
            .collect();
        let mut name_prefixes: Map<char, Vec<String>> = Map::default();
        for prefix in names_of(Kind::Name, "prefix") {
            if let Some(letter) = prefix.chars().next() {
                name_prefixes.entry(letter).or_default().push(prefix);
            }
        }
        Self {
            surname_endings: names_of(Kind::Name, "suffix"),
            name_prefixes,
            state_verbs: names_of(Kind::Cue, "state_verb"),
            passive_verbs: names_of(Kind::Cue, "passive_verb"),
            predicate_verbs: names_of(Kind::Cue, "predicate_verb"),
            kin: names_of(Kind::Cue, "kin").iter().map(|word| Gazetteer::key(word)).collect(),
            endings,
            entries,
            keys,
            senses,
            gazetteer,
            verbs,
            numbers,
            simple_verbs,
        }
    }

    /// The analyser of verb forms.
    pub(crate) fn verbs(&self) -> &Verbs {
        &self.verbs
    }

    /// The vocabulary of numbers.
    pub(crate) fn numbers(&self) -> &NumberWords {
        &self.numbers
    }

    /// Every reading of a text that is one phrase of the lexicons.
    pub(crate) fn spelled(&self, text: &str) -> impl Iterator<Item = &Reading> {
        self.senses_of(text).iter().filter_map(|sense| self.get(sense.entry))
    }

    /// What a text is that is one phrase of the lexicons and nothing else.
    pub(crate) fn senses_of(&self, text: &str) -> &[Sense] {
        let id = if text.contains(char::is_whitespace) {
            let mut found = self.gazetteer.find_iter(text).filter(|m| m.start() == 0 && m.end() == text.len());
            found.next().map(|found| found.id())
        } else {
            // However a phrase is spaced, it may be written without spaces, so that its key tells it.
            whole_key(text).and_then(|key| self.keys.get(&key))
        };
        id.map_or(&[], |id| self.phrase(id))
    }

    /// The verb of saying with this infinitive and no nominal part.
    pub(crate) fn simple_verb(&self, infinitive: &str) -> Option<&Reading> {
        self.simple_verbs.get(infinitive).and_then(|id| self.get(*id))
    }

    /// True for a verb, by its infinitive, that tells how a thing is and not what is done.
    pub(crate) fn is_state_verb(&self, infinitive: &str) -> bool {
        self.state_verbs.iter().any(|verb| verb == infinitive)
    }

    /// True for a verb, by its infinitive, that makes a passive of a verbal noun (ترمیم شود).
    pub(crate) fn is_passive_verb(&self, infinitive: &str) -> bool {
        self.passive_verbs.iter().any(|verb| verb == infinitive)
    }

    /// Endings that make a word look like a surname.
    pub(crate) fn surname_endings(&self) -> &[String] {
        &self.surname_endings
    }

    /// True for a light verb, by its infinitive, that makes a predicate of any noun before it.
    pub(crate) fn makes_predicate(&self, infinitive: &str) -> bool {
        self.predicate_verbs.iter().any(|verb| verb == infinitive)
    }

    /// True for a word of kinship, by its key.
    pub(crate) fn is_kin(&self, key: &str) -> bool {
        self.kin.iter().any(|word| word == key)
    }

    /// What stands before an ending of a class of `endings.lex`, if the word has one behind something else.
    pub(crate) fn stem<'w>(&self, word: &'w str, class: &str) -> Option<&'w str> {
        let mut endings = self.endings.iter().filter(|(of, _)| of == class);
        endings.find_map(|(_, ending)| word.strip_suffix(ending.as_str()).filter(|stem| !stem.is_empty()))
    }

    /// True for a word or affix that a list of words has under a heading.
    pub(crate) fn is_word(&self, text: &str, heading: &str) -> bool {
        let listed = |r: &Reading| r.kind == Kind::Word && r.entry.class() == heading;
        let id = self.keys.get(&Gazetteer::key(text));
        id.is_some_and(|id| self.phrase(id).iter().filter_map(|sense| self.get(sense.entry)).any(listed))
    }

    /// The rest of a word behind each of the words that open a compound name (سید، میر) and that it begins with.
    pub(crate) fn behind_name_prefix<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> {
        let prefixes = word.chars().next().and_then(|letter| self.name_prefixes.get(&letter));
        prefixes.into_iter().flatten().filter_map(|prefix| word.strip_prefix(prefix.as_str()))
    }

    /// True for a given name with the word that opens it joined to it («سیدمهدی»).
    pub(crate) fn is_prefixed_name(&self, word: &str) -> bool {
        self.behind_name_prefix(word).any(|rest| self.is_given_name(rest))
    }

    /// True for a given name that is hardly anything else.
    fn is_given_name(&self, word: &str) -> bool {
        let given = |r: &Reading| r.kind == Kind::Name && matches!(r.entry.class(), "male" | "female" | "both");
        let id = self.keys.get(&Gazetteer::key(word));
        id.is_some_and(|id| self.phrase(id).iter().filter_map(|sense| self.get(sense.entry)).any(given))
    }

    /// What a phrase of the gazetteer may be.
    pub(crate) fn phrase(&self, id: u32) -> &[Sense] {
        self.senses.of(id)
    }

    /// What sorts of things a phrase of the gazetteer may be.
    pub(crate) fn sorts(&self, id: u32) -> Sorts {
        self.senses.sorts.get(id as usize).copied().unwrap_or_default()
    }

    /// The entry with an id of this dictionary.
    pub(crate) fn get(&self, id: EntryId) -> Option<&Reading> {
        self.entries.get(id.index())
    }

    /// The compiled phrases.
    pub(crate) fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }
}

/// The key of a text that begins and ends with what counts in it.
fn whole_key(text: &str) -> Option<String> {
    let (last, _) = text.char_indices().next_back()?;
    let first = text.chars().next().map_or(0, char::len_utf8);
    let mut key = String::with_capacity(text.len());
    Gazetteer::push_key(text.get(..first)?, &mut key);
    if key.is_empty() {
        return None;
    }
    Gazetteer::push_key(text.get(first..last.max(first))?, &mut key);
    let before = key.len();
    Gazetteer::push_key(text.get(last.max(first)..)?, &mut key);
    (key.len() > before || last == 0).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::{LEXICONS, PHRASES, all, lexicon, load_lexicons, load_phrases, merged};
    use crate::extract::phrases::store_bundled;

    #[test]
    fn what_is_stored_is_what_the_lexicons_say() {
        assert_eq!(store_bundled(), Ok([LEXICONS.to_vec(), PHRASES.to_vec()]));
        assert_eq!(load_lexicons(LEXICONS), Some(lexicon::bundled().collect()));
        assert!(load_phrases(PHRASES).is_some());
    }

    #[test]
    fn no_bundled_entry_overrides_another() {
        let bundled = || lexicon::bundled().collect();
        assert_eq!(merged(bundled(), |kind, entry| (kind, entry)), all(bundled(), |kind, entry| (kind, entry)));
    }
}

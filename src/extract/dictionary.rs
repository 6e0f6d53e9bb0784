//! The lexicons compiled for reading: one gazetteer over every spelling, and what each phrase may be.

use once_cell::sync::Lazy;

use crate::gazetteer::{Gazetteer, MatchKind};
use crate::lexicon::{self, Entry, Keys, Kind, Lexicon, Map, Set, Verbs};
use crate::quantity::NumberWords;

/// Index of an entry in its [`Dictionary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct EntryId(u32);

/// An entry with its kind and, for a word of a closed class, that class.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) kind: Kind,
    pub(crate) entry: Entry,
    pub(crate) class: WordClass,
    pub(crate) context: Context,
}

/// What must or must not stand beside a phrase for an entry to be meant, as keys of [`Gazetteer::key`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// One of these must stand right before, or one of `needs_after` right behind.
    needs: Vec<String>,
    /// Written with a `+` in the lexicon.
    needs_after: Vec<String>,
    /// A class word or an office of the entry's class before it will do (`needs: class`).
    pub(crate) class: bool,
    /// None of these may stand right before.
    blocks_before: Vec<String>,
    /// None of these may stand right behind.
    blocks_after: Vec<String>,
}

impl Context {
    fn new(entry: &Entry) -> Self {
        let keys = |key: &'static str| entry.words(key).map(|word| word.into_owned()).collect::<Vec<_>>();
        let is_after = |word: &String| word.starts_with('+');
        let folded =
            |words: Vec<String>| words.iter().map(|word| Gazetteer::key(word.trim_start_matches('+'))).collect();
        let (blocks_after, blocks_before) = keys("blocks").into_iter().partition(is_after);
        let mut needs = keys("needs");
        let asked = needs.len();
        needs.retain(|word| word != "class");
        let class = needs.len() < asked;
        let (needs_after, needs) = needs.into_iter().partition(is_after);
        Self {
            class,
            needs: folded(needs),
            needs_after: folded(needs_after),
            blocks_before: folded(blocks_before),
            blocks_after: folded(blocks_after),
        }
    }

    /// True if the entry asks for nothing and forbids nothing.
    pub(crate) fn is_free(&self) -> bool {
        self.asks_nothing() && self.blocks_before.is_empty() && self.blocks_after.is_empty()
    }

    /// True if the entry is meant wherever nothing forbids it.
    pub(crate) fn asks_nothing(&self) -> bool {
        !self.class && self.needs.is_empty() && self.needs_after.is_empty()
    }

    /// True if the neighbours allow the entry. `before` and `after` are the phrases that end and begin at it, nearest
    /// word first, then the nearest two; `has_class` says that a word of its class stands before it.
    pub(crate) fn allows(&self, before: [&str; 2], after: [&str; 2], has_class: bool) -> bool {
        let any = |list: &[String], keys: [&str; 2]| list.iter().any(|word| keys.contains(&word.as_str()));
        if any(&self.blocks_before, before) || any(&self.blocks_after, after) {
            return false;
        }
        self.asks_nothing() || (self.class && has_class) || any(&self.needs, before) || any(&self.needs_after, after)
    }
}

/// One thing that a phrase may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sense {
    pub(crate) entry: EntryId,
    /// True if the phrase is a plural form of the entry.
    pub(crate) plural: bool,
}

/// What the extractors know of the language.
#[derive(Debug)]
pub(crate) struct Dictionary {
    entries: Vec<Reading>,
    /// The keys of the phrases; a phrase's id is the number of its key.
    keys: Keys,
    /// Senses of each phrase of the gazetteer, by the phrase's id.
    phrases: Vec<Vec<Sense>>,
    gazetteer: Gazetteer,
    /// Endings that make a word look like a surname (زاده، پور).
    surname_endings: Vec<String>,
    verbs: Verbs,
    numbers: NumberWords,
    /// Verbs of saying without a nominal part, by infinitive.
    simple_verbs: Map<String, EntryId>,
    /// Words that open a compound name.
    name_prefixes: Vec<String>,
    /// Keys of the words and affixes of each heading of the lists of words, but for the common ones.
    words: Map<String, Set<String>>,
    /// Keys of the given names that are hardly anything else.
    given_names: Set<String>,
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
        pub(crate) struct WordClass(u64);

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

impl Dictionary {
    /// The bundled lexicons, compiled at first use.
    pub(crate) fn bundled() -> &'static Self {
        static BUNDLED: Lazy<Dictionary> = Lazy::new(|| Dictionary::new(lexicon::bundled()));
        &BUNDLED
    }

    /// Compiles lexicons. Later ones override entries of earlier ones that have the same kind and id (or, without an
    /// id, the same class and name and, of places, the same parent); an entry with `remove` takes the earlier one away.
    pub(crate) fn new<'a>(lexicons: impl IntoIterator<Item = &'a Lexicon> + Clone) -> Self {
        let verbs = Verbs::new(lexicons.clone());
        let numbers = NumberWords::new(lexicons.clone());
        let entries = entries(lexicons);
        let (keys, phrases, spellings) = phrases(&entries);
        // Every phrase has letters, so building cannot fail; were it to, the dictionary would find nothing.
        let gazetteer = Gazetteer::builder().match_kind(MatchKind::All).phrases(spellings).build().unwrap_or_default();
        let mut words: Map<String, Set<String>> = Map::default();
        let is_listed =
            |r: &&Reading| r.kind == Kind::Word && !r.class.is(WordClass::COMMON) && r.entry.get("remove").is_none();
        for reading in entries.iter().filter(is_listed) {
            let keys = words.entry(reading.entry.class().to_owned()).or_default();
            keys.extend(reading.entry.spellings().map(Gazetteer::key));
        }
        let names_of = |kind: Kind, class: &str| {
            let of_class = entries.iter().filter(|r| r.kind == kind && r.entry.class() == class);
            of_class.map(|reading| reading.entry.name().to_owned()).collect()
        };
        let given = |reading: &&Reading| {
            reading.kind == Kind::Name && matches!(reading.entry.class(), "male" | "female" | "both")
        };
        let given_names = entries.iter().filter(given).flat_map(|r| r.entry.spellings()).map(Gazetteer::key).collect();
        let simple_verbs = entries
            .iter()
            .enumerate()
            .filter(|(_, r)| r.kind == Kind::Verb && r.entry.get("noun").is_none())
            .filter_map(|(index, r)| Some((r.entry.get("light")?.to_owned(), EntryId(u32::try_from(index).ok()?))))
            .collect();
        Self {
            surname_endings: names_of(Kind::Name, "suffix"),
            name_prefixes: names_of(Kind::Name, "prefix"),
            words,
            state_verbs: names_of(Kind::Cue, "state_verb"),
            passive_verbs: names_of(Kind::Cue, "passive_verb"),
            predicate_verbs: names_of(Kind::Cue, "predicate_verb"),
            entries,
            keys,
            phrases,
            gazetteer,
            given_names,
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

    /// True for a word or affix that a list of words has under a heading.
    pub(crate) fn is_word(&self, text: &str, heading: &str) -> bool {
        self.words.get(heading).is_some_and(|keys| keys.contains(&Gazetteer::key(text)))
    }

    /// Words that open a compound name (سید، میر).
    pub(crate) fn name_prefixes(&self) -> &[String] {
        &self.name_prefixes
    }

    /// True for a given name that is hardly anything else.
    pub(crate) fn is_given_name(&self, word: &str) -> bool {
        self.given_names.contains(&Gazetteer::key(word))
    }

    /// What a phrase of the gazetteer may be.
    pub(crate) fn phrase(&self, id: u32) -> &[Sense] {
        self.phrases.get(id as usize).map_or(&[], Vec::as_slice)
    }

    /// The entry with an id of this dictionary.
    pub(crate) fn get(&self, id: EntryId) -> Option<&Reading> {
        self.entries.get(id.0 as usize)
    }

    /// The compiled phrases.
    pub(crate) fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }
}

/// The entries of lexicons, later ones in place of earlier ones with the same identity.
fn entries<'a>(lexicons: impl IntoIterator<Item = &'a Lexicon>) -> Vec<Reading> {
    let mut entries: Vec<Reading> = Vec::new();
    let mut known: Map<(Kind, String), usize> = Map::default();
    for lexicon in lexicons {
        let kind = lexicon.kind();
        for entry in lexicon.entries() {
            let class = if kind == Kind::Word { WordClass::from_name(entry.class()) } else { WordClass::default() };
            let reading = Reading { kind, entry: entry.clone(), class, context: Context::new(entry) };
            // Towns and divisions of one name in two countries are two places.
            let parent = entry.get("parent").filter(|_| kind == Kind::Region).unwrap_or_default();
            let own = || format!("{}/{}/{parent}", entry.class(), entry.name());
            let key = (kind, entry.id().map_or_else(own, str::to_owned));
            match known.get(&key).and_then(|&at| entries.get_mut(at)) {
                Some(earlier) => *earlier = reading,
                None => {
                    known.insert(key, entries.len());
                    entries.push(reading);
                }
            }
        }
    }
    entries
}

/// What each phrase may be, by its id, and every spelling with the id of its phrase. Spellings that fold alike are one
/// phrase; each is given to the matcher, since those that differ in where they have spaces match different texts.
fn phrases(entries: &[Reading]) -> (Keys, Vec<Vec<Sense>>, Vec<(u32, String)>) {
    let mut keys = Keys::with_capacity(entries.len());
    let mut key = String::new();
    let mut phrases: Vec<Vec<Sense>> = Vec::new();
    let mut spellings: Vec<(u32, String)> = Vec::new();
    let kept = entries.iter().enumerate().filter(|(_, reading)| reading.entry.get("remove").is_none());
    for (index, reading) in kept {
        let entry = EntryId(u32::try_from(index).unwrap_or(u32::MAX));
        // Of a compound verb the nominal parts are looked for; its light verb is told by the analyser.
        let verb = reading.kind == Kind::Verb;
        let nouns = reading.entry.all("noun").filter(|_| verb);
        let own = reading.entry.spellings().filter(|_| !verb);
        let singular = nouns.chain(own).map(|spelling| (spelling, false));
        let plural = reading.entry.all("plural").map(|spelling| (spelling, true));
        for (spelling, plural) in singular.chain(plural) {
            key.clear();
            Gazetteer::push_key(spelling, &mut key);
            if key.is_empty() {
                continue;
            }
            let id = keys.insert(&key);
            if phrases.len() < keys.len() {
                phrases.push(Vec::new());
            }
            spellings.push((id, spelling.to_owned()));
            let sense = Sense { entry, plural };
            if let Some(senses) = phrases.get_mut(id as usize).filter(|senses| !senses.contains(&sense)) {
                senses.push(sense);
            }
        }
    }
    (keys, phrases, spellings)
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

//! The phrases of lexicons: which entries count, how they are spelled, and what each spelling may be. The build script
//! reads them too, for what finds the bundled ones.

use crate::Error;
use crate::gazetteer::{Gazetteer, MatchKind};
use crate::lexicon::{self, Entry, Keys, Kind, Lexicon};
use crate::stored::{Reader, Writer};

/// Index of an entry in its dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct EntryId(u32);

impl EntryId {
    pub(crate) fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// One thing that a phrase may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sense {
    pub(crate) entry: EntryId,
    /// True if the phrase is a plural form of the entry.
    pub(crate) plural: bool,
}

/// The entries of lexicons, later ones in place of earlier ones with the same identity, without those removed; each as
/// `make` makes it.
pub(crate) fn merged<T>(lexicons: Vec<Lexicon>, make: impl Fn(Kind, Entry) -> T) -> Vec<T> {
    let count = lexicons.iter().map(|lexicon| lexicon.entries().len()).sum();
    let (mut entries, mut removed) = (Vec::with_capacity(count), Vec::with_capacity(count));
    // As many identities as entries, so that one's number is the place of the other.
    let mut known = Keys::with_capacity(count);
    let mut identity = String::new();
    for Lexicon { kind, entries: own, .. } in lexicons {
        for entry in own {
            identity.clear();
            // Towns and divisions of one name in two countries are two places.
            let parent = entry.get("parent").filter(|_| kind == Kind::Region).unwrap_or_default();
            let parts = match entry.id() {
                Some(id) => [kind.name(), ":", id, "", "", "", ""],
                None => [kind.name(), ":", entry.class(), "/", entry.name(), "/", parent],
            };
            parts.iter().for_each(|part| identity.push_str(part));
            let place = known.insert(&identity) as usize;
            let remove = entry.get("remove").is_some();
            match entries.get_mut(place).zip(removed.get_mut(place)) {
                Some(earlier) => (*earlier.0, *earlier.1) = (make(kind, entry), remove),
                None => {
                    entries.push(make(kind, entry));
                    removed.push(remove);
                }
            }
        }
    }
    let mut removed = removed.into_iter();
    entries.retain(|_| !removed.next().unwrap_or(false));
    entries.shrink_to_fit();
    entries
}

/// The entries of lexicons of which none has the identity of another; each as `make` makes it.
pub(crate) fn all<T>(lexicons: Vec<Lexicon>, make: impl Fn(Kind, Entry) -> T) -> Vec<T> {
    let of_kind = |Lexicon { kind, entries, .. }| entries.into_iter().map(move |entry| (kind, entry));
    let mut entries = Vec::with_capacity(lexicons.iter().map(|lexicon| lexicon.entries().len()).sum());
    entries.extend(lexicons.into_iter().flat_map(of_kind).map(|(kind, entry)| make(kind, entry)));
    entries
}

/// The phrases of entries: their keys, by their numbers; what each may be, in the order of the entries; and what finds
/// them. Spellings that fold alike are one phrase; each is given to the matcher, since those that differ in where they have
/// spaces match different texts.
#[derive(Default)]
pub(crate) struct Phrases {
    pub(crate) keys: Keys,
    pub(crate) senses: Vec<(u32, Sense)>,
    pub(crate) gazetteer: Gazetteer,
}

impl Phrases {
    pub(crate) fn new<'e>(entries: impl ExactSizeIterator<Item = (Kind, &'e Entry)>) -> Result<Self, Error> {
        let count = entries.len();
        let mut keys = Keys::with_capacity(count + count / 4);
        let mut key = String::new();
        let mut senses: Vec<(u32, Sense)> = Vec::with_capacity(count * 2);
        let mut spellings: Vec<(u32, &str)> = Vec::with_capacity(count * 2);
        for (index, (kind, entry)) in entries.enumerate() {
            let id = EntryId::new(index);
            let mut add = |spelling, plural| {
                key.clear();
                Gazetteer::push_key(spelling, &mut key);
                if !key.is_empty() {
                    let phrase = keys.insert(&key);
                    spellings.push((phrase, spelling));
                    let told = (phrase, Sense { entry: id, plural });
                    let of_entry = senses.iter().rev().take_while(|(_, sense)| sense.entry == id);
                    if !of_entry.into_iter().any(|sense| *sense == told) {
                        senses.push(told);
                    }
                }
            };
            // Of a compound verb the nominal parts are looked for; its light verb is told by the analyser.
            match kind {
                Kind::Verb => entry.all("noun").for_each(|noun| add(noun, false)),
                _ => entry.spellings().for_each(|spelling| add(spelling, false)),
            }
            entry.all("plural").for_each(|plural| add(plural, true));
        }
        keys.shrink_to_fit();
        Ok(Self { keys, senses, gazetteer: Gazetteer::compile(&spellings, MatchKind::All)? })
    }

    fn store(&self, to: &mut Writer) {
        to.bytes(&self.gazetteer.to_bytes());
        self.keys.store(to);
        to.list(&self.senses, |(phrase, Sense { entry, plural })| {
            (u64::from(*phrase) << 32 | u64::from(entry.0) << 1 | u64::from(*plural)).to_le_bytes()
        });
    }

    fn load(from: &mut Reader<'_>) -> Option<Self> {
        let gazetteer = Gazetteer::from_bytes(from.bytes()?).ok()?;
        let keys = Keys::load(from)?;
        let senses = from.list(|sense| {
            let all = u64::from_le_bytes(*sense);
            let sense = Sense { entry: EntryId(all as u32 >> 1), plural: all & 1 == 1 };
            ((all >> 32) as u32, sense)
        })?;
        Some(Self { keys, senses, gazetteer })
    }
}

/// The bundled lexicons and their phrases as bytes, for [`load_lexicons`] and [`load_phrases`]. Fails with the first thing
/// wrong with a lexicon.
#[allow(dead_code, reason = "the build script stores, the library loads")]
pub(crate) fn store_bundled() -> Result<[Vec<u8>; 2], Error> {
    let (mut lexicons, mut phrases) = (Writer::default(), Writer::default());
    lexicon::store_bundled(&mut lexicons)?;
    let entries = all(lexicon::bundled().collect(), |kind, entry| (kind, entry));
    Phrases::new(entries.iter().map(|(kind, entry)| (*kind, entry)))?.store(&mut phrases);
    Ok([lexicons, phrases].map(Writer::finish))
}

/// The bundled lexicons from their bytes.
pub(crate) fn load_lexicons(bytes: &[u8]) -> Option<Vec<Lexicon>> {
    lexicon::load_bundled(&mut Reader::new(bytes))
}

/// The phrases of the bundled lexicons from their bytes.
pub(crate) fn load_phrases(bytes: &[u8]) -> Option<Phrases> {
    Phrases::load(&mut Reader::new(bytes))
}

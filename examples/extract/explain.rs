//! Why an object was found: its rule, the words as the article spells them, the lexicon entries that they match.

use std::collections::HashMap;

use khabar::article::{Article, Region};
use khabar::gazetteer::MatchKind;
use khabar::lexicon::Kind as Lexicons;
use khabar::{Gazetteer, Lexicon};
use serde::Serialize;

use crate::objects::{Object, code_name, objects};
use crate::options::Kind;

/// Why one object was found.
#[derive(Debug, Serialize)]
pub struct Explanation {
    /// The list of the record that it stands in, and its place there.
    pub kind: &'static str,
    pub index: usize,
    pub rule: String,
    /// The words that it was read from, as the article spells them; each mention once.
    pub words: Vec<String>,
    pub lexicon: Vec<Entry>,
}

/// An entry of a lexicon, and where to find it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub file: String,
    pub line: usize,
    pub name: String,
    pub class: String,
}

/// Looks objects up in the lexicons.
pub struct Explainer {
    officials: Words,
    regions: Words,
    figures: Words,
    dates: Words,
    cues: Words,
    verbs: Verbs,
}

/// Lexicon entries to be found in a text.
struct Words {
    gazetteer: Gazetteer,
    /// Entries of each phrase of the gazetteer.
    entries: Vec<Vec<Entry>>,
}

/// Verbs of speech that consist of a verb alone, with the stems of their forms.
struct Verbs(Vec<(Entry, Vec<String>)>);

fn entry(lexicon: &Lexicon, entry: &khabar::lexicon::Entry) -> Entry {
    Entry {
        file: lexicon.file().to_owned(),
        line: entry.line(),
        name: entry.name().to_owned(),
        class: entry.class().to_owned(),
    }
}

/// What a phrase of speech is known by: its spellings, and the nominal part of a compound verb.
fn phrases(lexicon: &Lexicon, entry: &khabar::lexicon::Entry) -> Vec<String> {
    let spellings = entry.spellings().map(str::to_owned);
    if lexicon.kind() == Lexicons::Verb {
        spellings.chain(entry.words("noun").map(|noun| noun.into_owned())).collect()
    } else {
        spellings.collect()
    }
}

/// Whether an entry of a lexicon of verbs is a verb of speech, and not one of the language's verbs with its stems.
fn is_speech(entry: &khabar::lexicon::Entry) -> bool {
    entry.get("light").is_some()
}

impl Words {
    fn new(lexicons: &[Lexicon], kinds: &[Lexicons]) -> Result<Self, String> {
        let mut ids: HashMap<String, usize> = HashMap::new();
        let mut texts: Vec<String> = Vec::new();
        let mut entries: Vec<Vec<Entry>> = Vec::new();
        for lexicon in lexicons.iter().filter(|lexicon| kinds.contains(&lexicon.kind())) {
            let is_wanted = |entry: &&khabar::lexicon::Entry| lexicon.kind() != Lexicons::Verb || is_speech(entry);
            for found in lexicon.entries().iter().filter(is_wanted) {
                for phrase in phrases(lexicon, found) {
                    let key = Gazetteer::key(&phrase);
                    if key.is_empty() {
                        continue;
                    }
                    let id = *ids.entry(key).or_insert_with(|| {
                        texts.push(phrase);
                        entries.push(Vec::new());
                        texts.len() - 1
                    });
                    let found = entry(lexicon, found);
                    if !entries[id].contains(&found) {
                        entries[id].push(found);
                    }
                }
            }
        }
        let gazetteer = Gazetteer::builder().match_kind(MatchKind::LeftmostLongest).phrases((0..).zip(texts)).build();
        Ok(Self { gazetteer: gazetteer.map_err(|error| error.to_string())?, entries })
    }

    /// The entries of the longest phrases in these texts, each once.
    fn find(&self, texts: &[impl AsRef<str>]) -> Vec<Entry> {
        let mut found = Vec::new();
        for text in texts {
            for hit in self.gazetteer.find_iter(text.as_ref()) {
                let entries = usize::try_from(hit.id()).ok().and_then(|id| self.entries.get(id));
                for entry in entries.into_iter().flatten() {
                    if !found.contains(entry) {
                        found.push(entry.clone());
                    }
                }
            }
        }
        found
    }
}

impl Verbs {
    fn new(lexicons: &[Lexicon]) -> Self {
        let verbs = || lexicons.iter().filter(|lexicon| lexicon.kind() == Lexicons::Verb);
        let mut stems: HashMap<&str, Vec<String>> = HashMap::new();
        for entry in verbs().flat_map(Lexicon::entries).filter(|entry| !is_speech(entry)) {
            let own = ["past", "present"].into_iter().flat_map(|key| entry.words(key).map(|stem| stem.into_owned()));
            stems.entry(entry.name()).or_default().extend(own.collect::<Vec<_>>());
        }
        let mut simple = Vec::new();
        for lexicon in verbs() {
            for verb in lexicon.entries().iter().filter(|verb| is_speech(verb) && verb.get("noun").is_none()) {
                let own = verb.words("light").flat_map(|light| stems.get(&*light).cloned().unwrap_or_default());
                simple.push((entry(lexicon, verb), own.collect()));
            }
        }
        Self(simple)
    }

    /// Verbs with a stem in one of the words.
    fn find(&self, cue: &str) -> Vec<Entry> {
        let stands = |stem: &String| cue.split_whitespace().any(|word| word.contains(&**stem));
        self.0.iter().filter(|(_, stems)| stems.iter().any(stands)).map(|(entry, _)| entry.clone()).collect()
    }
}

impl Explainer {
    pub fn new(own: &[Lexicon]) -> Result<Self, String> {
        let lexicons: Vec<Lexicon> = Lexicon::bundled().chain(own.iter().cloned()).collect();
        let words = |kinds: &[Lexicons]| Words::new(&lexicons, kinds);
        Ok(Self {
            officials: words(&[
                Lexicons::Title,
                Lexicons::Honorific,
                Lexicons::Body,
                Lexicons::Name,
                Lexicons::Region,
            ])?,
            regions: words(&[Lexicons::Region])?,
            figures: words(&[
                Lexicons::Number,
                Lexicons::Unit,
                Lexicons::Currency,
                Lexicons::Quantity,
                Lexicons::Counted,
            ])?,
            dates: words(&[Lexicons::Calendar, Lexicons::Number])?,
            cues: words(&[Lexicons::Cue, Lexicons::Verb])?,
            verbs: Verbs::new(&lexicons),
        })
    }

    /// Every object of these kinds; `article` has its offsets in bytes of `text`.
    pub fn explain(&self, text: &str, article: &Article, kinds: &[Kind]) -> Vec<Explanation> {
        let explain = |object: &Object<'_>| {
            let mut words: Vec<String> = Vec::new();
            for span in &object.spans {
                let mention = span.of(text);
                if !words.iter().any(|known| known == mention) {
                    words.push(mention.to_owned());
                }
            }
            let lexicon = self.entries(article, object, &words);
            Explanation { kind: object.kind.name(), index: object.index, rule: object.rule.to_owned(), words, lexicon }
        };
        objects(article, kinds).iter().map(explain).collect()
    }

    fn entries(&self, article: &Article, object: &Object<'_>, words: &[String]) -> Vec<Entry> {
        match object.kind {
            Kind::Officials => self.officials.find(words),
            Kind::Regions => {
                let found = self.regions.find(words);
                article.regions.get(object.index).map_or_else(Vec::new, |region| of_class(region, found))
            }
            Kind::Figures => self.figures.find(words),
            Kind::Dates => self.dates.find(words),
            Kind::Proposals | Kind::Statements => {
                let cue = object.cue.unwrap_or_default();
                let found = self.cues.find(&[cue]);
                if found.is_empty() { self.verbs.find(cue) } else { found }
            }
        }
    }
}

/// Of the places with one name, those of the kind that was decided on, if any is.
fn of_class(region: &Region, mut entries: Vec<Entry>) -> Vec<Entry> {
    let class = code_name(&region.kind);
    if entries.iter().any(|entry| entry.class == class) {
        entries.retain(|entry| entry.class == class);
    }
    entries
}

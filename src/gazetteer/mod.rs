//! Placeholder: a plain matcher with the interface of the tuned one.

use std::collections::HashMap;

use crate::Error;

/// Which of several overlapping matches are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchKind {
    /// The leftmost; of those the longest; then on behind it.
    #[default]
    LeftmostLongest,
    /// Every match, also overlapping ones, by start, then by length.
    All,
}

/// One match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Match {
    id: u32,
    start: usize,
    end: usize,
}

impl Match {
    /// Id of the phrase.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }
    /// First byte.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }
    /// One past the last byte.
    #[must_use]
    pub fn end(&self) -> usize {
        self.end
    }
}

/// A set of phrases to find.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    phrases: HashMap<String, u32>,
    prefixes: std::collections::HashSet<String>,
    kind: MatchKind,
}

/// Builder.
#[derive(Clone, Debug, Default)]
pub struct GazetteerBuilder {
    phrases: Vec<(u32, String)>,
    kind: MatchKind,
}

fn folded(c: char) -> Option<char> {
    match c {
        'ي' | 'ى' => Some('ی'),
        'ك' => Some('ک'),
        'ة' | 'ۀ' => Some('ه'),
        'أ' | 'إ' => Some('ا'),
        'ؤ' => Some('و'),
        '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{64b}'..='\u{65f}' | '\u{670}' => None,
        c => c.to_lowercase().next(),
    }
}

fn fold(text: &str) -> String {
    text.chars().filter_map(folded).filter(|c| !c.is_whitespace()).collect()
}

impl Gazetteer {
    /// Builder.
    #[must_use]
    pub fn builder() -> GazetteerBuilder {
        GazetteerBuilder::default()
    }

    /// The key under which two spellings of a phrase are one.
    #[must_use]
    pub fn key(phrase: &str) -> String {
        fold(phrase)
    }

    /// Finds the phrases in `text`.
    pub fn find_iter<'g>(&'g self, text: &str) -> impl Iterator<Item = Match> + use<'g> {
        let mut words: Vec<(usize, usize)> = Vec::new();
        let mut start = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            let inside = c.is_alphanumeric() || (start.is_some() && folded(c).is_none());
            match (start, inside) {
                (None, true) => start = Some(at),
                (Some(s), false) => {
                    words.push((s, at));
                    start = None;
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        let mut next = 0;
        for (i, &(start, _)) in words.iter().enumerate() {
            if start < next {
                continue;
            }
            let mut key = String::new();
            let mut last = start;
            let mut best = None;
            for &(s, e) in words.iter().skip(i).take(12) {
                if !text[last..s].chars().all(char::is_whitespace) && s != start {
                    break;
                }
                key.push_str(&fold(&text[s..e]));
                last = e;
                if let Some(&id) = self.phrases.get(&key) {
                    let m = Match { id, start, end: e };
                    if self.kind == MatchKind::All { found.push(m) } else { best = Some(m) }
                }
                if !self.prefixes.contains(&key) {
                    break;
                }
            }
            if let Some(m) = best {
                next = m.end;
                found.push(m);
            }
        }
        found.into_iter()
    }
}

impl GazetteerBuilder {
    /// Kind.
    #[must_use]
    pub fn match_kind(mut self, kind: MatchKind) -> Self {
        self.kind = kind;
        self
    }
    /// Phrases.
    #[must_use]
    pub fn phrases<I, S>(mut self, phrases: I) -> Self
    where
        I: IntoIterator<Item = (u32, S)>,
        S: AsRef<str>,
    {
        self.phrases.extend(phrases.into_iter().map(|(id, phrase)| (id, phrase.as_ref().to_owned())));
        self
    }
    /// Builds.
    ///
    /// # Errors
    /// An empty phrase.
    pub fn build(self) -> Result<Gazetteer, Error> {
        let mut g = Gazetteer { kind: self.kind, ..Gazetteer::default() };
        for (id, phrase) in self.phrases {
            let key = fold(&phrase);
            if key.is_empty() {
                return Err(Error::gazetteer(Some(id), "nothing to match".to_owned()));
            }
            for (at, _) in key.char_indices().skip(1) {
                g.prefixes.insert(key[..at].to_owned());
            }
            g.phrases.entry(key).or_insert(id);
        }
        Ok(g)
    }
}

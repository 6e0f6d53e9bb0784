//! The words of a text as parts of numbers.

use std::cell::RefCell;
use std::num::NonZeroU32;

use super::literal::literal;
use super::number::Number;
use super::{Decimal, number};
use crate::Gazetteer;
use crate::lexicon::{Entry, Kind, Map, Set};
use crate::segment::{Word, WordKind};

/// Letters of the longest word that is looked at for number words written together (چهارصدوپنجاه‌وهفتمین has 19).
const LONGEST_GLUED: usize = 40;

/// One part of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Atom {
    /// A run of digits; no value if it is too large.
    Literal(Option<Decimal>),
    /// A number word below a thousand.
    Small(i64),
    /// هزار، میلیون …
    Scale(Decimal),
    /// میلیاردی, which nothing goes on from.
    LastScale(Decimal),
    /// نیم، ربع.
    Part(Decimal),
    /// سوم; سومین if attributive.
    Ordinal { value: Decimal, attributive: bool },
    /// و
    And,
    /// منفی, or a minus sign.
    Negative,
    /// ممیز
    Point,
}

/// An atom and the word that it stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lexeme {
    pub(crate) atom: Atom,
    /// Index of its word.
    pub(crate) word: usize,
    /// True for a word that by itself is more often something else (یک، نه).
    pub(crate) weak: bool,
}

/// An atom, and whether it is weak.
type Part = (Atom, bool);

/// The first two letters of words, as a bit for each pair, which pairs may share: asked for at every word.
#[derive(Clone, Debug)]
struct Openings(Box<[u64]>);

impl Default for Openings {
    fn default() -> Self {
        Self(vec![0; 1 << 10].into_boxed_slice())
    }
}

impl Openings {
    /// Where the bit of a word stands. Half-spaces are no letters.
    fn place(word: &str) -> (usize, u64) {
        let mut letters = word.chars().filter(|&c| c != '\u{200c}').map(|c| c as usize & 0xff);
        let (first, second) = (letters.next().unwrap_or(0), letters.next().unwrap_or(0));
        (first << 2 | second >> 6, 1 << (second & 63))
    }

    fn insert(&mut self, word: &str) {
        let (place, bit) = Self::place(word);
        if let Some(bits) = self.0.get_mut(place) {
            *bits |= bit;
        }
    }

    /// False if no word begins so.
    fn contains(&self, word: &str) -> bool {
        let (place, bit) = Self::place(word);
        self.0.get(place).is_some_and(|bits| bits & bit != 0)
    }
}

/// The parts of a word, and the unit glued behind them.
type Split = (Vec<Part>, Option<String>);

/// The vocabulary of numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct NumberWords {
    /// Each word's atom, and whether it is weak.
    words: Map<String, Part>,
    /// The first two letters of every word.
    openings: Openings,
    /// Units and nouns that are written together with a number (ساله، درصدی).
    suffixes: Set<String>,
    /// Words that look like a number and its unit, and are none.
    whole: Set<String>,
    /// Ordinal endings behind digits, and whether they make the form that stands before its noun.
    endings: Map<String, bool>,
}

impl NumberWords {
    /// The kinds of lexicons that it is made of.
    pub(crate) const KINDS: &[Kind] = &[Kind::Number, Kind::Unit, Kind::Currency, Kind::Counted, Kind::Quantity];

    /// Compiles the lexicons' numbers, and the units that may be glued to them; other kinds are passed over.
    pub(crate) fn new<'a>(entries: impl Iterator<Item = (Kind, &'a Entry)>) -> Self {
        let mut numbers = Self::default();
        for (kind, entry) in entries {
            let keys = entry.spellings().map(Gazetteer::key);
            match kind {
                Kind::Number => {
                    let value = entry.get("value").and_then(|value| value.parse().ok());
                    let weak = entry.get("needs").is_some();
                    if entry.class() == "ordinal_ending" {
                        numbers.endings.extend(keys.map(|key| (key, weak)));
                    } else if let Some(atom) = atom(entry.class(), value) {
                        keys.for_each(|key| numbers.add(key, atom, weak));
                    }
                }
                // A unit of several words is not written together with its number.
                Kind::Unit | Kind::Currency => numbers.suffixes.extend(keys),
                Kind::Counted if matches!(entry.class(), "classifier" | "times" | "attributive") => {
                    numbers.suffixes.extend(keys);
                }
                Kind::Quantity if entry.class() == "whole" => numbers.whole.extend(keys),
                _ => {}
            }
        }
        numbers
    }

    fn add(&mut self, key: String, atom: Atom, weak: bool) {
        self.openings.insert(&key);
        self.words.insert(key, (atom, weak));
    }

    /// The atoms that a word of letters and digits is made of, and the unit glued behind them.
    fn split(&self, word: &str) -> Option<Split> {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return self.split_digits(word);
        }
        if !self.openings.contains(word) {
            return None;
        }
        let key = Gazetteer::key(word);
        if let Some(&found) = self.words.get(&key) {
            return Some((vec![found], None));
        }
        if self.whole.contains(&key) { None } else { self.split_letters(&key) }
    }

    /// «22مین»، «29‌ساله»، «13میلیون».
    fn split_digits(&self, word: &str) -> Option<Split> {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        let value = literal(digits)?;
        let rest = Gazetteer::key(word.get(digits.len()..)?);
        if rest.is_empty() {
            return Some((vec![(Atom::Literal(value), false)], None));
        }
        if let Some(&attributive) = self.endings.get(&rest) {
            return Some((vec![(Atom::Ordinal { value: value?, attributive }, false)], None));
        }
        if self.suffixes.contains(&rest) {
            return Some((vec![(Atom::Literal(value), false)], Some(rest)));
        }
        let &scale = self.words.get(&rest)?;
        matches!(scale.0, Atom::Scale(_)).then(|| (vec![(Atom::Literal(value), false), scale], None))
    }

    /// Number words written together («بیست‌ویک»، «دوهزار»), with a unit behind them («سه‌برابر») or not. The parts must
    /// read as one number, so that دوده is none.
    fn split_letters(&self, key: &str) -> Option<Split> {
        let ends = || key.char_indices().map(|(at, _)| at).skip(1).chain([key.len()]);
        // Few words that begin like a number begin with one.
        if !ends().take(LONGEST_GLUED).any(|end| key.get(..end).is_some_and(|part| self.words.contains_key(part))) {
            return None;
        }
        let ends: Vec<usize> = ends().take(LONGEST_GLUED + 1).collect();
        if ends.len() > LONGEST_GLUED {
            return None;
        }
        // Depth first, longest word first; each cut that led nowhere is not tried again.
        let mut dead: Vec<usize> = Vec::new();
        let mut path: Vec<(usize, Part)> = Vec::new();
        let mut at = 0;
        let mut below = usize::MAX;
        loop {
            let rest = key.get(at..).unwrap_or_default();
            let whole = rest.is_empty() || self.suffixes.contains(rest) && !path.is_empty();
            if whole && below == usize::MAX {
                let atoms: Vec<Part> = path.iter().map(|&(_, atom)| atom).collect();
                let enough = atoms.len() > 1 || !rest.is_empty();
                if enough && number::is_one(&atoms.iter().map(|&(atom, _)| atom).collect::<Vec<_>>()) {
                    return Some((atoms, (!rest.is_empty()).then(|| rest.to_owned())));
                }
            }
            let next =
                ends.iter().rev().filter(|&&end| end > at && end < below && !dead.contains(&end)).find_map(|&end| {
                    let &found = self.words.get(key.get(at..end)?)?;
                    Some((end, found))
                });
            if let Some((end, found)) = next {
                path.push((at, found));
                at = end;
                below = usize::MAX;
            } else {
                dead.push(at);
                below = at;
                at = path.pop()?.0;
            }
        }
    }
}

/// The atom of a lexicon entry.
fn atom(class: &str, value: Option<Decimal>) -> Option<Atom> {
    Some(match class {
        "and" => Atom::And,
        "negative" => Atom::Negative,
        "point" => Atom::Point,
        "cardinal" => Atom::Small(value?.to_i64()?),
        "scale" => Atom::Scale(value?),
        "scale_attributive" => Atom::LastScale(value?),
        "part" => Atom::Part(value?),
        "ordinal" => Atom::Ordinal { value: value?, attributive: false },
        "ordinal_attributive" => Atom::Ordinal { value: value?, attributive: true },
        _ => return None,
    })
}

/// What begins at some lexemes, number or none, in the order in which it was read: mostly that of the text, so that what
/// is asked for next is near by.
#[derive(Clone, Debug, Default)]
struct Numbers {
    read: Vec<Option<Number>>,
    /// For each lexeme the place of what was read there and one, if it was.
    places: Vec<Option<NonZeroU32>>,
}

impl Numbers {
    fn get(&self, at: usize) -> Option<&Option<Number>> {
        let place = self.places.get(at).copied().flatten()?;
        self.read.get(place.get() as usize - 1)
    }

    fn insert(&mut self, at: usize, number: Option<Number>) {
        self.read.push(number);
        if self.places.len() <= at {
            self.places.resize(at + 1, None);
        }
        if let Some(place) = self.places.get_mut(at) {
            *place = u32::try_from(self.read.len()).ok().and_then(NonZeroU32::new);
        }
    }
}

/// Every number part of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexemes {
    pub(crate) list: Vec<Lexeme>,
    /// For each word the index of its first lexeme and one, if it has one: a word takes four bytes here.
    first: Vec<Option<NonZeroU32>>,
    /// The numbers that were asked for: dates and figures ask for each from many places.
    numbers: RefCell<Numbers>,
    /// The unit glued behind the number in a word.
    suffixes: Map<usize, String>,
}

impl Lexemes {
    /// Reads every word once. Linear in the text.
    pub(crate) fn new(numbers: &NumberWords, words: &[Word<'_>]) -> Self {
        let mut lexemes = Self::with_capacity(words.len());
        (0..words.len()).for_each(|_| lexemes.read_next(numbers, words));
        lexemes
    }

    /// With room for so many words.
    pub(crate) fn with_capacity(words: usize) -> Self {
        Self { first: Vec::with_capacity(words), ..Self::default() }
    }

    /// Reads the first of the words that was not read yet.
    pub(crate) fn read_next(&mut self, numbers: &NumberWords, words: &[Word<'_>]) {
        let index = self.first.len();
        let split = words.get(index).and_then(|word| match word.kind {
            WordKind::Number => literal(word.text).map(|value| (vec![(Atom::Literal(value), false)], None)),
            WordKind::Letters => numbers.split(word.text),
            WordKind::Mark if is_minus(words, index) => Some((vec![(Atom::Negative, false)], None)),
            _ => None,
        });
        let Some((parts, suffix)) = split else { return self.first.push(None) };
        let new = self.list.len();
        self.list.extend(parts.into_iter().map(|(atom, weak)| Lexeme { atom, word: index, weak }));
        self.end_word(new, suffix);
    }

    /// Reads the next word as an earlier one with the same letters was read.
    pub(crate) fn repeat(&mut self, earlier: usize) {
        let Some(first) = self.at_word(earlier) else { return self.first.push(None) };
        let new = self.list.len();
        self.list.extend_from_within(first..first + self.atoms_of(earlier));
        self.end_word(new, self.suffixes.get(&earlier).cloned());
    }

    /// Makes a word of the lexemes from `new` on.
    fn end_word(&mut self, new: usize, suffix: Option<String>) {
        let word = self.first.len();
        self.first.push(u32::try_from(new + 1).ok().and_then(NonZeroU32::new));
        self.list.iter_mut().skip(new).for_each(|lexeme| lexeme.word = word);
        if let Some(suffix) = suffix {
            self.suffixes.insert(word, suffix);
        }
    }

    /// Atoms that stand in one word.
    pub(crate) fn of_one_word(atoms: &[Atom]) -> Self {
        let list = atoms.iter().map(|&atom| Lexeme { atom, word: 0, weak: false }).collect();
        Self { list, ..Self::default() }
    }

    /// The same with other values for the digits of some words.
    pub(crate) fn with_literals(&self, values: impl Iterator<Item = (usize, Option<Decimal>)>) -> Self {
        let mut lexemes = Self { numbers: RefCell::default(), ..self.clone() };
        for (word, value) in values {
            let first = lexemes.at_word(word);
            if let Some(lexeme) = first.and_then(|first| lexemes.list.get_mut(first)) {
                lexeme.atom = Atom::Literal(value);
            }
        }
        lexemes
    }

    /// The first lexeme of a word.
    pub(crate) fn at_word(&self, word: usize) -> Option<usize> {
        self.first.get(word).copied().flatten().map(|first| first.get() as usize - 1)
    }

    /// False for a word without a part of a number, and for و, which none begins with.
    pub(crate) fn may_open_number(&self, word: usize) -> bool {
        let first = self.at_word(word).and_then(|first| self.list.get(first));
        first.is_some_and(|lexeme| lexeme.atom != Atom::And)
    }

    /// The number that begins at a lexeme.
    pub(crate) fn number(&self, at: usize) -> Option<Number> {
        // To keep numbers in digits would take more memory than to read them again takes time.
        if !matches!(self.list.get(at)?.atom, Atom::Small(_) | Atom::Scale(_)) {
            return number::read(self, at);
        }
        let known = self.numbers.borrow().get(at).cloned();
        known.unwrap_or_else(|| {
            let number = number::read(self, at);
            self.numbers.borrow_mut().insert(at, number.clone());
            number
        })
    }

    /// How many parts of a number a word holds.
    pub(crate) fn atoms_of(&self, word: usize) -> usize {
        let first = self.at_word(word).unwrap_or(self.list.len());
        self.list.get(first..).unwrap_or_default().iter().take_while(|lexeme| lexeme.word == word).count()
    }

    /// The unit glued behind the number in a word.
    pub(crate) fn suffix(&self, word: usize) -> Option<&str> {
        self.suffixes.get(&word).map(String::as_str)
    }

    /// The lexeme at `at`, if nothing stands between it and the one before.
    pub(crate) fn next(&self, at: usize) -> Option<Atom> {
        let lexeme = self.list.get(at)?;
        let before = at.checked_sub(1).and_then(|i| self.list.get(i))?;
        let close = lexeme.word == before.word || lexeme.word == before.word + 1 && self.suffix(before.word).is_none();
        close.then_some(lexeme.atom)
    }
}

/// True for a minus sign right before digits and behind nothing that it could join to them («-14», not «20-30» and not
/// the bullet of a line).
fn is_minus(words: &[Word<'_>], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let digits = words.get(at + 1).is_some_and(|next| next.kind == WordKind::Number);
    let close = words.get(at + 1).is_some_and(|next| !next.spaced);
    let before = at.checked_sub(1).and_then(|i| words.get(i));
    let free = word.spaced && before.is_none_or(|before| before.kind != WordKind::Number);
    match word.text {
        "−" => digits && free,
        // At the head of a line a hyphen is a bullet.
        "-" => digits && close && free && before.is_some_and(|before| before.kind != WordKind::Break),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexemes, NumberWords};
    use crate::lexicon::{self, Lexicon};
    use crate::segment::segment;

    #[test]
    fn a_word_that_stands_again_reads_as_before() {
        let lexicons = lexicon::bundled_of(NumberWords::KINDS);
        let numbers = NumberWords::new(lexicons.iter().flat_map(Lexicon::of_kind));
        let once = "سه‌برابر و 29ساله بیست‌ویک خانه ";
        let text = once.repeat(2);
        let words = segment(&text).words;
        let read = Lexemes::new(&numbers, &words);
        let mut repeated = Lexemes::with_capacity(words.len());
        (0..words.len() / 2).for_each(|_| repeated.read_next(&numbers, &words));
        (0..words.len() / 2).for_each(|earlier| repeated.repeat(earlier));
        assert_eq!(read.atoms_of(8), 3);
        assert_eq!(read.suffix(5), Some("برابر"));
        assert_eq!(format!("{read:?}"), format!("{repeated:?}"));
    }
}

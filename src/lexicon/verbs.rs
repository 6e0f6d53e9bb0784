//! What a word is as a form of a verb.
//!
//! The lexicon gives stems; the affixes are taken off here, so that no form needs listing and none is missed. A filter
//! of the beginnings of stems tells after a few letters of most words that they are no form; one that passes takes a
//! dozen lookups at most. None allocates. Half-spaces do not count: `می‌شود`, `میشود` are one form; a form
//! written as two words is one word by the time it comes here.

use super::keys::{Map, Set};
use super::{Entry, Kind};

/// What sort of verb the lexicon calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum VerbClass {
    /// Carries compound verbs (اظهار کرد).
    Light,
    /// Reports speech by itself (گفت).
    Speech,
    /// Stands before another verb (می‌تواند).
    Modal,
    /// Is, are.
    Copula,
    /// Every other verb.
    Simple,
}

/// Tense and mood, as far as one word tells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tense {
    /// گفت; behind `خواهد` the same word is an infinitive.
    Past,
    /// می‌گفت
    ImperfectPast,
    /// می‌گوید, است
    Present,
    /// بگوید, گوید
    Subjunctive,
    /// گفته‌اند, گفته‌است
    Perfect,
    /// گفته
    Participle,
    /// بگو
    Imperative,
    /// گفتن
    Infinitive,
    /// خواهد, before the past stem of the verb itself.
    Future,
    /// باید, می‌توان: no person.
    Impersonal,
}

/// One word read as a form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct VerbForm<'v> {
    /// The infinitive, as the lexicon names it; of an adjective with the copula (معتقدند) the adjective.
    pub(crate) verb: &'v str,
    pub(crate) class: VerbClass,
    pub(crate) tense: Tense,
    /// 1 to 3; 0 for a form without person.
    pub(crate) person: u8,
    pub(crate) plural: bool,
    pub(crate) negative: bool,
    /// True if the word is as often no verb (خرید): the context decides.
    pub(crate) ambiguous: bool,
}

impl VerbForm<'_> {
    /// True if the form can close a clause.
    pub(crate) fn is_finite(&self) -> bool {
        !matches!(self.tense, Tense::Participle | Tense::Infinitive)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Past,
    /// Past endings, present sense.
    Copula,
    /// The same, negated.
    CopulaNegative,
    Present,
    /// A present stem without its ی: the imperative only.
    Short,
}

#[derive(Clone, Copy, Debug)]
struct Stem {
    verb: u32,
    used: Use,
    /// It begins with a preverb, behind which می and ن stand.
    preverb: bool,
}

#[derive(Debug)]
struct Verb {
    name: Box<str>,
    class: VerbClass,
}

/// The verbs of the lexicons, by their stems.
#[derive(Debug)]
pub(crate) struct Verbs {
    verbs: Vec<Verb>,
    past: Map<Box<str>, Stem>,
    present: Map<Box<str>, Stem>,
    invariable: Map<Box<str>, u32>,
    enclitic: Map<Box<str>, u32>,
    /// Adjectives that take the copula's endings.
    predicate: Map<Box<str>, u32>,
    preverbs: Vec<Box<str>>,
    ambiguous: Set<Box<str>>,
    never: Set<Box<str>>,
    /// What the letters of a word may be the beginning of.
    beginnings: Beginnings,
}

/// A filter of everything that is looked up, letter by letter: from a place in a word it tells where what is looked up
/// may end. It may say yes wrongly, never no.
#[derive(Debug)]
struct Beginnings {
    /// By the hash of the letters so far.
    cells: Vec<u8>,
}

/// Where in a word, from some place on, what is looked up may end: a bit for each byte, as [`LONGEST`] is below 64.
#[derive(Clone, Copy, Debug, Default)]
struct Ends {
    past: u64,
    present: u64,
    /// Words looked up as they stand, and stems of predicates.
    whole: u64,
    preverb: u64,
}

impl Beginnings {
    /// So many times as there are beginnings of stems (some 4,000) that few of them meet others, and few enough for
    /// the nearest cache.
    const CELLS: u32 = 1 << 14;

    const GOES_ON: u8 = 1;
    const PAST: u8 = 2;
    const PRESENT: u8 = 4;
    const WHOLE: u8 = 8;
    const PREVERB: u8 = 16;

    fn new() -> Self {
        Self { cells: vec![0; Self::CELLS as usize] }
    }

    fn step(hash: u32, letter: char) -> u32 {
        (hash ^ letter as u32).wrapping_mul(0x9e37_79b1).rotate_left(15)
    }

    fn add(&mut self, text: &str, what: u8) {
        let mut letters = text.chars().peekable();
        let mut hash = 0;
        while let Some(letter) = letters.next() {
            hash = Self::step(hash, letter);
            let flag = if letters.peek().is_some() { Self::GOES_ON } else { what };
            if let Some(cell) = self.cells.get_mut((hash % Self::CELLS) as usize) {
                *cell |= flag;
            }
        }
    }

    /// What may end where in `word`, which `before` was written together with.
    fn ends(&self, before: &str, word: &str) -> Ends {
        let mut ends = Ends::default();
        let mut hash = before.chars().fold(0, Self::step);
        ends.note(self.cell(hash), 0);
        for (at, letter) in word.char_indices() {
            hash = Self::step(hash, letter);
            let cell = self.cell(hash);
            ends.note(cell, at + letter.len_utf8());
            if cell & Self::GOES_ON == 0 {
                break;
            }
        }
        ends
    }

    fn cell(&self, hash: u32) -> u8 {
        self.cells.get((hash % Self::CELLS) as usize).copied().unwrap_or(0)
    }
}

impl Ends {
    /// Notes what a cell tells of a place.
    fn note(&mut self, cell: u8, at: usize) {
        if cell > Beginnings::GOES_ON {
            let told = |flag: u8| if cell & flag == 0 { 0 } else { Self::bit(at) };
            self.past |= told(Beginnings::PAST);
            self.present |= told(Beginnings::PRESENT);
            self.whole |= told(Beginnings::WHOLE);
            self.preverb |= told(Beginnings::PREVERB);
        }
    }

    fn bit(at: usize) -> u64 {
        1u64.checked_shl(at as u32).unwrap_or(0)
    }

    /// The word without an ending, if it may be what ends at the bits of `mask`.
    fn stem<'w>(mask: u64, word: &'w str, ending: &str) -> Option<&'w str> {
        let len = word.len().checked_sub(ending.len()).filter(|&len| mask & Self::bit(len) != 0)?;
        word.strip_suffix(ending).filter(|stem| stem.len() == len)
    }
}

/// Endings of the past, with person and number; the bare stem comes last.
const PAST_ENDINGS: [(&str, u8, bool); 6] =
    [("یم", 1, true), ("ید", 2, true), ("ند", 3, true), ("م", 1, false), ("ی", 2, false), ("", 3, false)];
/// Endings of the present.
const PRESENT_ENDINGS: [(&str, u8, bool); 6] =
    [("یم", 1, true), ("ید", 2, true), ("ند", 3, true), ("م", 1, false), ("ی", 2, false), ("د", 3, false)];
/// What follows the participle in the perfect.
///
/// The second person (گفته‌ای) is left out: in news those letters are a participle with the article.
const PERFECT_ENDINGS: [(&str, u8, bool); 5] =
    [("هایم", 1, true), ("هاید", 2, true), ("هاند", 3, true), ("هام", 1, false), ("هاست", 3, false)];

/// Longest form that is looked at, in bytes. The longest of the lexicon's forms (برنمی‌گردانیده‌ایم) has 34.
const LONGEST: usize = 48;

/// A word of at most [`LONGEST`] bytes, put together without allocation.
#[derive(Clone, Copy)]
struct Form {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Form {
    const EMPTY: Form = Form { bytes: [0; LONGEST], len: 0 };

    /// Appends, or tells that there is no room.
    fn push(&mut self, text: &str) -> Option<()> {
        let end = self.len.checked_add(text.len())?;
        self.bytes.get_mut(self.len..end)?.copy_from_slice(text.as_bytes());
        self.len = end;
        Some(())
    }

    fn of(parts: &[&str]) -> Option<Form> {
        let mut form = Form::EMPTY;
        for part in parts {
            form.push(part)?;
        }
        Some(form)
    }

    /// True for a character that [`Form::folded`] writes otherwise or not at all.
    fn is_folded(c: char) -> bool {
        matches!(c, '\u{200c}' | '\u{200d}' | '\u{640}' | '\u{64b}'..='\u{655}' | 'ئ')
    }

    /// The word without half-spaces and marks, hamza on ی as ی (می‌گوئیم).
    fn folded(word: &str) -> Option<Form> {
        let mut form = Form::EMPTY;
        let mut buffer = [0; 4];
        for c in word.chars() {
            match c {
                'ئ' => form.push("ی")?,
                c if Self::is_folded(c) => {}
                c => form.push(c.encode_utf8(&mut buffer))?,
            }
        }
        Some(form)
    }

    fn as_str(&self) -> &str {
        // Whole strings were pushed, so this is always the text itself.
        self.bytes.get(..self.len).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }
}

/// What was taken off the front of a form.
#[derive(Clone, Copy)]
struct Prefix {
    /// می
    imperfective: bool,
    negative: bool,
    /// ب
    subjunctive: bool,
}

impl Verbs {
    /// Takes the stems of every verb; other kinds are passed over.
    pub(crate) fn new<'a>(entries: impl Iterator<Item = (Kind, &'a Entry)>) -> Self {
        let mut all = Verbs {
            verbs: Vec::new(),
            past: Map::default(),
            present: Map::default(),
            invariable: Map::default(),
            enclitic: Map::default(),
            predicate: Map::default(),
            preverbs: Vec::new(),
            ambiguous: Set::default(),
            never: Set::default(),
            beginnings: Beginnings::new(),
        };
        entries.filter(|(kind, _)| *kind == Kind::Verb).for_each(|(_, entry)| all.add(entry));
        all.note_beginnings();
        all
    }

    fn note_beginnings(&mut self) {
        let filter = &mut self.beginnings;
        self.past.keys().for_each(|stem| filter.add(stem, Beginnings::PAST));
        self.present.keys().for_each(|stem| filter.add(stem, Beginnings::PRESENT));
        self.preverbs.iter().for_each(|preverb| filter.add(preverb, Beginnings::PREVERB));
        let whole = self.invariable.keys().chain(self.enclitic.keys()).chain(self.predicate.keys()).chain(&self.never);
        whole.for_each(|word| filter.add(word, Beginnings::WHOLE));
    }

    fn add(&mut self, entry: &Entry) {
        let word = |text: &str| Form::folded(text).map(|form| Box::<str>::from(form.as_str()));
        let Some(name) = word(entry.name()) else { return };
        let class = match entry.class() {
            "light" => VerbClass::Light,
            "speech" => VerbClass::Speech,
            "modal" | "invariable" => VerbClass::Modal,
            "copula" | "copula_negative" | "enclitic" | "predicate" => VerbClass::Copula,
            "simple" | "prefixed" => VerbClass::Simple,
            "preverb" => return self.preverbs.push(name),
            "ambiguous" => {
                self.ambiguous.insert(name);
                return;
            }
            "never" => {
                self.never.insert(name);
                return;
            }
            // A frame of a compound verb (اظهار کردن), which its light verb's stems recognise.
            _ => return,
        };
        let Ok(verb) = u32::try_from(self.verbs.len()) else { return };
        self.verbs.push(Verb { name: entry.name().into(), class });
        let preverb = entry.class() == "prefixed";
        match entry.class() {
            "enclitic" => {
                self.enclitic.entry(name).or_insert(verb);
            }
            "predicate" => {
                self.predicate.entry(name).or_insert(verb);
            }
            "invariable" => {
                for form in entry.all("present").filter_map(word) {
                    self.invariable.entry(form).or_insert(verb);
                }
            }
            class => {
                let used = match class {
                    "copula" => Use::Copula,
                    "copula_negative" => Use::CopulaNegative,
                    _ => Use::Past,
                };
                for stem in entry.all("past").filter_map(word) {
                    self.past.entry(stem).or_insert(Stem { verb, used, preverb });
                }
                let presents: Vec<_> = entry.all("present").filter_map(word).collect();
                for stem in &presents {
                    let long = presents.iter().any(|other| other.strip_suffix('ی') == Some(stem));
                    let used = if long { Use::Short } else { Use::Present };
                    // A full stem goes before another verb's short one.
                    let known = self.present.entry(stem.clone()).or_insert(Stem { verb, used, preverb });
                    if known.used == Use::Short && used == Use::Present {
                        *known = Stem { verb, used, preverb };
                    }
                }
            }
        }
    }

    /// Reads one word, half-spaces in it or not; `None` if it is no form of a known verb.
    pub(crate) fn analyse(&self, word: &str) -> Option<VerbForm<'_>> {
        if word.len() > LONGEST {
            return None;
        }
        if word.chars().any(Form::is_folded) { self.read(Form::folded(word)?.as_str()) } else { self.read(word) }
    }

    fn read(&self, word: &str) -> Option<VerbForm<'_>> {
        let ends = self.beginnings.ends("", word);
        if ends.whole & Ends::bit(word.len()) != 0 && self.never.contains(word) {
            return None;
        }
        let predicate = || self.predicate(word, ends);
        let mut form = self.whole(word, ends).or_else(|| self.prefixed(word, ends)).or_else(predicate)?;
        form.ambiguous |= self.ambiguous.contains(word);
        Some(form)
    }

    fn form(&self, verb: u32, tense: Tense, (person, plural): (u8, bool), negative: bool) -> Option<VerbForm<'_>> {
        let Verb { name, class } = self.verbs.get(verb as usize)?;
        Some(VerbForm { verb: name, class: *class, tense, person, plural, negative, ambiguous: false })
    }

    /// Forms that are looked up as they stand.
    fn whole(&self, word: &str, ends: Ends) -> Option<VerbForm<'_>> {
        let listed = ends.whole & Ends::bit(word.len()) != 0;
        if listed && let Some(verb) = self.enclitic.get(word) {
            let mut form = self.form(*verb, Tense::Present, (0, false), false)?;
            form.ambiguous = true;
            return Some(form);
        }
        let positive = word.strip_prefix('ن').filter(|rest| self.invariable.contains_key(*rest));
        if !listed && positive.is_none() {
            return None;
        }
        let verb = *self.invariable.get(positive.unwrap_or(word))?;
        self.form(verb, Tense::Impersonal, (0, false), positive.is_some())
    }

    /// معتقدند, آماده‌ایم: an adjective and the copula.
    fn predicate(&self, word: &str, ends: Ends) -> Option<VerbForm<'_>> {
        if ends.whole == 0 {
            return None;
        }
        PAST_ENDINGS.into_iter().filter(|(ending, ..)| !matches!(*ending, "" | "ی")).find_map(
            |(ending, person, plural)| {
                let stem = word.strip_suffix(ending)?;
                let verb = self.predicate.get(stem).or_else(|| self.predicate.get(stem.strip_suffix('ا')?))?;
                self.form(*verb, Tense::Present, (person, plural), false)
            },
        )
    }

    fn prefixed(&self, word: &str, ends: Ends) -> Option<VerbForm<'_>> {
        let none = Prefix { imperfective: false, negative: false, subjunctive: false };
        // The bare reading first: برد is not ب + رد, نشست not ن + شست.
        if let Some(form) = self.core("", word, none, ends) {
            return Some(form);
        }
        if let Some(form) = self.split("", word) {
            return Some(form);
        }
        if ends.preverb == 0 {
            return None;
        }
        self.preverbs.iter().filter_map(|preverb| word.strip_prefix(&**preverb).map(|rest| (preverb, rest))).find_map(
            |(preverb, rest)| {
                // بازخواهد گشت: the preverb may stand before the auxiliary.
                let future = || self.future(rest);
                self.split(preverb, rest).or_else(future)
            },
        )
    }

    /// خواهد, نخواهند.
    fn future(&self, word: &str) -> Option<VerbForm<'_>> {
        let (negative, core) = word.strip_prefix('ن').map_or((false, word), |after| (true, after));
        let prefix = Prefix { imperfective: false, negative, subjunctive: false };
        self.present("", core, prefix, self.beginnings.ends("", core)).filter(|form| form.tense == Tense::Future)
    }

    /// Takes می, نمی, ن or ب off `rest`, which a preverb may have stood before.
    fn split(&self, preverb: &str, rest: &str) -> Option<VerbForm<'_>> {
        let (negative, after) = rest.strip_prefix('ن').map_or((false, rest), |after| (true, after));
        if let Some(core) = after.strip_prefix("می") {
            let prefix = Prefix { imperfective: true, negative, subjunctive: false };
            if let Some(form) = self.behind(preverb, core, prefix) {
                return Some(form);
            }
        }
        let subjunctive = !negative;
        let after = if negative { after } else { rest.strip_prefix('ب')? };
        let prefix = Prefix { imperfective: false, negative, subjunctive };
        if let Some(form) = self.behind(preverb, after, prefix) {
            return Some(form);
        }
        // After ن and ب an ا is written ی or یا, an آ یا: نیفتاد, بیاندازد, بیاید.
        let vowel = after.strip_prefix('ی')?;
        if vowel.starts_with('ا') {
            if let Some(form) = self.behind(preverb, vowel, prefix) {
                return Some(form);
            }
            let long = Form::of(&["آ", vowel.strip_prefix('ا')?])?;
            return self.behind(preverb, long.as_str(), prefix);
        }
        self.behind(preverb, Form::of(&["ا", vowel])?.as_str(), prefix)
    }

    fn stem(map: &Map<Box<str>, Stem>, preverb: &str, stem: &str) -> Option<Stem> {
        if preverb.is_empty() {
            return map.get(stem).copied();
        }
        // برنده is not بر, ن and ده: only a verb that the lexicon calls prefixed takes its affixes behind the preverb.
        map.get(Form::of(&[preverb, stem])?.as_str()).copied().filter(|stem| stem.preverb)
    }

    /// What stands behind a prefix, which a preverb may have stood before.
    fn behind(&self, preverb: &str, core: &str, prefix: Prefix) -> Option<VerbForm<'_>> {
        self.core(preverb, core, prefix, self.beginnings.ends(preverb, core))
    }

    /// A stem with its ending, the prefixes taken off.
    fn core(&self, preverb: &str, core: &str, prefix: Prefix, ends: Ends) -> Option<VerbForm<'_>> {
        if !prefix.subjunctive
            && let Some(form) = self.past(preverb, core, prefix, ends)
        {
            return Some(form);
        }
        self.present(preverb, core, prefix, ends)
    }

    fn past(&self, preverb: &str, core: &str, prefix: Prefix, ends: Ends) -> Option<VerbForm<'_>> {
        if ends.past == 0 {
            return None;
        }
        let without = |ending: &str| Ends::stem(ends.past, core, ending);
        let lookup = |stem: &str| Self::stem(&self.past, preverb, stem);
        for (ending, person, plural) in PAST_ENDINGS {
            // News does not say thou; the same letters are a noun in -ی (درآمدی, برخوردی).
            if ending == "ی" && !prefix.imperfective {
                continue;
            }
            let Some(stem) = without(ending).and_then(lookup) else { continue };
            let (tense, negative) = match stem.used {
                Use::Past if prefix.imperfective => (Tense::ImperfectPast, prefix.negative),
                Use::Past => (Tense::Past, prefix.negative),
                _ if prefix.imperfective || prefix.negative => continue,
                used => (Tense::Present, used == Use::CopulaNegative),
            };
            return self.form(stem.verb, tense, (person, plural), negative);
        }
        let past = |stem: Option<&str>| stem.and_then(lookup).filter(|stem| stem.used == Use::Past);
        for (ending, person, plural) in PERFECT_ENDINGS {
            let Some(stem) = past(without(ending)) else { continue };
            return self.form(stem.verb, Tense::Perfect, (person, plural), prefix.negative);
        }
        if let Some(stem) = past(without("ه")) {
            return self.form(stem.verb, Tense::Participle, (0, false), prefix.negative);
        }
        if prefix.imperfective {
            return None;
        }
        let stem = past(without("ن"))?;
        self.form(stem.verb, Tense::Infinitive, (0, false), prefix.negative)
    }

    fn present(&self, preverb: &str, core: &str, prefix: Prefix, ends: Ends) -> Option<VerbForm<'_>> {
        if ends.present == 0 {
            return None;
        }
        let lookup = |stem: &str| Self::stem(&self.present, preverb, stem);
        let bare = !prefix.imperfective && !prefix.negative && !prefix.subjunctive;
        for (ending, person, plural) in PRESENT_ENDINGS {
            let Some(stem) = Ends::stem(ends.present, core, ending).and_then(lookup) else { continue };
            if stem.used == Use::Short {
                continue;
            }
            let verb = self.verbs.get(stem.verb as usize)?;
            // Without a prefix most stems are nouns and their endings possessives (کارم, سازی): only frequent
            // and prefixed verbs are read so in every person.
            if bare && person < 3 && (ending == "ی" || (verb.class == VerbClass::Simple && !stem.preverb)) {
                continue;
            }
            // بروی, نمکی: the second person singular is a noun or a phrase more often than not.
            let thou = ending == "ی" && !prefix.imperfective;
            if thou && verb.class == VerbClass::Simple {
                continue;
            }
            // خواستن without a prefix makes the future.
            let future = *verb.name == *"خواستن" && !prefix.imperfective && !prefix.subjunctive;
            // داشتن has no می in its own sense (دارد, ندارند).
            let present = prefix.imperfective || (*verb.name == *"داشتن" && !prefix.subjunctive);
            let tense = match (future, present) {
                (true, _) => Tense::Future,
                (_, true) => Tense::Present,
                _ => Tense::Subjunctive,
            };
            let mut form = self.form(stem.verb, tense, (person, plural), prefix.negative)?;
            form.ambiguous = thou;
            return Some(form);
        }
        if bare {
            return None;
        }
        let stem = lookup(core)?;
        let verb = self.verbs.get(stem.verb as usize)?;
        if verb.class == VerbClass::Modal {
            return self.form(stem.verb, Tense::Impersonal, (0, false), prefix.negative);
        }
        // Of other verbs the letters are a phrase or a noun (بکار, برنج).
        if !prefix.subjunctive || verb.class == VerbClass::Simple {
            return None;
        }
        let mut form = self.form(stem.verb, Tense::Imperative, (2, false), false)?;
        // News gives no orders to one reader; بدان and برو are something else more often than not.
        form.ambiguous = true;
        Some(form)
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Tense, VerbForm, Verbs};
    use crate::Lexicon;
    use crate::lexicon::{bundled, bundled_of};

    fn verbs() -> Verbs {
        Verbs::new(bundled_of(&[Kind::Verb]).iter().flat_map(Lexicon::of_kind))
    }

    fn told(form: VerbForm<'_>) -> (String, Tense, u8, bool, bool) {
        (form.verb.to_owned(), form.tense, form.person, form.plural, form.negative)
    }

    #[test]
    fn forms_are_told_from_their_stems() {
        let verbs = verbs();
        for (word, verb, tense, person, plural, negative) in [
            ("گفت", "گفتن", Tense::Past, 3, false, false),
            ("گفتند", "گفتن", Tense::Past, 3, true, false),
            ("نگفتیم", "گفتن", Tense::Past, 1, true, true),
            ("می\u{200c}شود", "شدن", Tense::Present, 3, false, false),
            ("نمی\u{200c}خواهند", "خواستن", Tense::Present, 3, true, true),
            ("میگوئیم", "گفتن", Tense::Present, 1, true, false),
            ("می\u{200c}گفت", "گفتن", Tense::ImperfectPast, 3, false, false),
            ("گفته\u{200c}اند", "گفتن", Tense::Perfect, 3, true, false),
            ("نشده\u{200c}است", "شدن", Tense::Perfect, 3, false, true),
            ("بپردازد", "پرداختن", Tense::Subjunctive, 3, false, false),
            ("کنند", "کردن", Tense::Subjunctive, 3, true, false),
            ("باشد", "بودن", Tense::Subjunctive, 3, false, false),
            ("بیاید", "آمدن", Tense::Subjunctive, 3, false, false),
            ("بیفزاید", "افزودن", Tense::Subjunctive, 3, false, false),
            ("بیاندازند", "انداختن", Tense::Subjunctive, 3, true, false),
            ("نیفتاد", "افتادن", Tense::Past, 3, false, true),
            ("نیامدند", "آمدن", Tense::Past, 3, true, true),
            ("خواهد", "خواستن", Tense::Future, 3, false, false),
            ("نخواهیم", "خواستن", Tense::Future, 1, true, true),
            ("خواستند", "خواستن", Tense::Past, 3, true, false),
            ("بخواهند", "خواستن", Tense::Subjunctive, 3, true, false),
            ("ندارد", "داشتن", Tense::Present, 3, false, true),
            ("داشته", "داشتن", Tense::Participle, 0, false, false),
            ("است", "بودن", Tense::Present, 3, false, false),
            ("نیستند", "بودن", Tense::Present, 3, true, true),
            ("برمی\u{200c}گردد", "برگشتن", Tense::Present, 3, false, false),
            ("بازنمی\u{200c}گردند", "بازگشتن", Tense::Present, 3, true, true),
            ("درنیامد", "درآمدن", Tense::Past, 3, false, true),
            ("باید", "بایستن", Tense::Impersonal, 0, false, false),
            ("نباید", "بایستن", Tense::Impersonal, 0, false, true),
            ("نمی\u{200c}توان", "توانستن", Tense::Impersonal, 0, false, true),
            ("بتوانند", "توانستن", Tense::Subjunctive, 3, true, false),
            ("بازخواهند", "خواستن", Tense::Future, 3, true, false),
            ("معتقدند", "معتقد", Tense::Present, 3, true, false),
            ("آماده\u{200c}ایم", "آماده", Tense::Present, 1, true, false),
            ("شدن", "شدن", Tense::Infinitive, 0, false, false),
        ] {
            let form = verbs.analyse(word).unwrap_or_else(|| panic!("{word} is a form"));
            assert_eq!(told(form), (verb.to_owned(), tense, person, plural, negative), "{word}");
            let glued = word.replace('\u{200c}', "");
            assert_eq!(verbs.analyse(&glued).map(told), Some(told(form)), "{glued}");
        }
    }

    #[test]
    fn nouns_are_no_forms() {
        let verbs = verbs();
        for word in [
            "مردم",
            "مانند",
            "دهم",
            "کارم",
            "سازی",
            "برنامه",
            "نگاه",
            "میدان",
            "میزان",
            "نرخ",
            "بخش",
            "بازار",
            "کشور",
            "نیاز",
            "بانک",
            "نیرو",
            "نماینده",
            "نظام",
            "باران",
            "نان",
            "بهار",
            "میلاد",
            "نامه",
            "بند",
            "چند",
            "گوشه",
            "",
            "و",
        ] {
            assert!(verbs.analyse(word).is_none(), "{word}: {:?}", verbs.analyse(word));
        }
        for word in ["خرید", "درآمد", "نشست", "گذشته", "روند", "برو", "ای"] {
            assert!(verbs.analyse(word).is_some_and(|form| form.ambiguous), "{word}");
        }
        for word in ["گفت", "کرد", "شده\u{200c}اند", "می\u{200c}گیرد", "بود"] {
            assert!(verbs.analyse(word).is_some_and(|form| !form.ambiguous), "{word}");
        }
    }

    #[test]
    fn every_light_verb_of_a_frame_is_known() {
        let verbs = verbs();
        let speech = bundled().find(|lexicon| lexicon.file() == "speech.lex").expect("the frames of speech");
        for entry in speech.entries() {
            for light in entry.words("light") {
                let form = verbs.analyse(&light);
                assert!(form.is_some_and(|form| form.verb == light), "line {}: {light}", entry.line());
            }
            assert!(entry.words("frame").count() > 0, "line {}: no frame", entry.line());
        }
    }

    #[test]
    fn a_word_of_any_length_is_read() {
        let verbs = verbs();
        for word in ["می".repeat(1000), "ن".repeat(24), "\u{200c}".repeat(10), "ب".to_owned(), "بی".to_owned()] {
            assert!(verbs.analyse(&word).is_none());
        }
    }
}

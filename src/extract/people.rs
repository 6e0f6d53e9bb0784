//! Mentions of people and who is meant by each: names with and without offices, offices alone, surnames, pronouns.

use std::ops::Range;

use super::classes::cue;
use super::dictionary::WordClass;
use super::document::Document;
use super::names::{self, Expectation, Name};
use super::offices::{Office, Reader, governed};
use super::regions::Place;
use crate::article::{MentionKind, Role};
use crate::lexicon::{Kind, Map, Set};

/// One mention of a person.
#[derive(Clone, Debug)]
pub(crate) struct PersonMention {
    pub(crate) words: Range<usize>,
    pub(crate) name: Option<Name>,
    pub(crate) office: Option<Office>,
    pub(crate) kind: MentionKind,
    /// The person meant, once resolved.
    pub(crate) person: Option<usize>,
    /// True if the mention stands where a subject stands.
    pub(crate) subject: bool,
    pub(crate) rule: &'static str,
}

/// A person of the article.
#[derive(Clone, Debug, Default)]
pub(crate) struct Person {
    /// The words of the fullest name.
    pub(crate) name: Option<Range<usize>>,
    /// The wordings of the offices found for this person, in the order of the text.
    pub(crate) offices: Vec<Held>,
    /// Indices of the mentions.
    pub(crate) mentions: Vec<usize>,
    /// True for the subject of a sentence.
    pub(crate) leads: bool,
    /// The person whom this one turned out to be.
    pub(crate) same_as: Option<usize>,
}

/// An office that a person holds, in one wording.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub(crate) office: Office,
    /// How often the article uses the wording.
    pub(crate) uses: usize,
    /// True if it stands beside the name somewhere.
    pub(crate) named: bool,
    key: String,
}

impl Held {
    /// True for the head of a state or of its government.
    fn of_state(&self) -> bool {
        matches!(self.office.role, Role::President | Role::VicePresident)
    }
}

/// How many wordings of offices are kept for a person, how many of the last people a mention is compared with, and how
/// many names are looked for again: far beyond what any article holds, so that a text without end costs no more a word
/// than news.
const WORDINGS: usize = 24;
const RECENT: usize = 96;
const NAMES: usize = 2048;

/// How far before an office its holder's word for himself may stand («من به عنوان …»).
const OWN_REACH: usize = 4;

/// Reads every mention but those that need the rest of the article: surnames alone come with [`surnames`].
pub(crate) fn mentions(doc: &Document<'_, '_>, places: &[Place]) -> Vec<PersonMention> {
    let reader = Reader { doc, places };
    let mut found: Vec<PersonMention> = Vec::new();
    let mut at = 0;
    let mut floor = 0;
    while at < doc.tokens.len() {
        if doc.sentence_of(at).start == at {
            floor = floor.max(at);
        }
        if let Some(office) = reader.office(at) {
            let end = office.words.end;
            if office.group {
                at = end;
                floor = end;
                continue;
            }
            let (mention, next) = with_name(doc, office, floor);
            while found.last().is_some_and(|last| last.words.end > mention.words.start) {
                found.pop();
            }
            found.push(mention);
            at = next;
            floor = next;
            continue;
        }
        if doc.is(at, WordClass::PERSON_PRONOUN) {
            found.push(bare(doc, at..at + 1, None, MentionKind::Pronoun, "person-pronoun"));
        } else if let Some(name) = names::forward(doc, at, expectation(doc, at)) {
            let whole = name.whole.clone();
            if !is_namesake(doc, at) {
                let kind = if name.words.len() > 1 { MentionKind::Name } else { MentionKind::Surname };
                found.push(bare(doc, whole.clone(), Some(name), kind, "person-name"));
            }
            at = whole.end;
            continue;
        } else if let Some(name) = names::speaking_surname(doc, at) {
            let words = name.whole.clone();
            at = words.end;
            found.push(bare(doc, words, Some(name), MentionKind::Surname, SPEAKING_SURNAME));
            continue;
        }
        at += 1;
    }
    found
}

/// The rule of a name set off from the office behind it by a comma or a dash.
pub(super) const NAME_COMMA_OFFICE: &str = "name-comma-office";

/// The rule of a surname whose bearer the article names otherwise.
const SURNAME: &str = "person-surname";

/// The rule of a word that is a surname only if it names who spoke last.
const SPEAKING_SURNAME: &str = "person-speaking-surname";

/// True for a name behind the name of a street, a hospital or a body: they are named after its bearer.
fn is_namesake(doc: &Document<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| doc.is(before, WordClass::BLOCKER)) || is_borne(doc, at)
}

/// True for a name that bodies bear, right behind a noun.
fn is_borne(doc: &Document<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| doc.is_content(before)) && names::namesake(doc, at).is_some()
}

/// What the place of a word promises: behind the comma that closes the source of its sentence stands who speaks.
fn expectation(doc: &Document<'_, '_>, at: usize) -> Expectation {
    let sentence = doc.sentence_of(at).start;
    let comma = at.checked_sub(1).is_some_and(|i| doc.is_comma(i));
    let sourced = comma && doc.class_at(sentence, Kind::Cue, cue::SOURCE).is_some();
    let quiet = |i: usize| !doc.is_finite(i) && doc.word(i) != ":";
    let line = at == sentence && at.checked_sub(1).is_none_or(|i| !doc.is_letters(i) && doc.word(i) != ".");
    if sourced && (sentence..at).all(quiet) {
        Expectation::AfterSource
    } else if line {
        Expectation::LineStart
    } else {
        Expectation::None
    }
}

fn bare(
    doc: &Document<'_, '_>,
    words: Range<usize>,
    name: Option<Name>,
    kind: MentionKind,
    rule: &'static str,
) -> PersonMention {
    let subject = is_subject(doc, words.start);
    PersonMention { words, name, office: None, kind, person: None, subject, rule }
}

/// True if a phrase that begins at `at` can be the subject of its clause: nothing before it governs it.
pub(crate) fn is_subject(doc: &Document<'_, '_>, at: usize) -> bool {
    // «درباره گفت‌وگوی رضا کیانی و حسن یزدی»: of two that are joined the second stands as the first does.
    let joined = at >= 2 && doc.is(at - 1, WordClass::AND) && doc.is_content(at - 2);
    stands_free(doc, at) && !(joined && doc.sentence_of(at).start <= at - 2)
}

/// True if nothing before `at` in its clause governs what begins there.
fn stands_free(doc: &Document<'_, '_>, at: usize) -> bool {
    let sentence = doc.sentence_of(at);
    // «این مقام»
    let at = at - usize::from(at > sentence.start && doc.is(at - 1, WordClass::DEMONSTRATIVE));
    let Some(before) = at.checked_sub(1).filter(|before| *before >= sentence.start) else { return true };
    let open = WordClass::CONJUNCTION.or(WordClass::ADVERB).or(WordClass::AND);
    if doc.is(before, WordClass::PREPOSITION) {
        return false;
    }
    !doc.is_letters(before) || doc.is(before, open) || doc.is_finite(before) || behind_adverbial(doc, at)
}

/// True behind «در این سفر», «در آن نشست»: what is pointed at governs no word behind it.
fn behind_adverbial(doc: &Document<'_, '_>, at: usize) -> bool {
    let noun = (1..=2).take_while(|&n| at.checked_sub(n).is_some_and(|i| doc.is_content(i))).last();
    let pointed = noun.and_then(|n| at.checked_sub(n + 1)).filter(|&i| doc.is(i, WordClass::DEMONSTRATIVE));
    pointed.and_then(|i| i.checked_sub(1)).is_some_and(|i| doc.is(i, WordClass::IN))
}

/// The office with the name beside it, and where reading goes on.
fn with_name(doc: &Document<'_, '_>, office: Office, floor: usize) -> (PersonMention, usize) {
    let end = office.words.end;
    // «رئیس‌جمهور فرشیدی وزیر آموزش و پرورش»: a name between two offices is of the second.
    let next = |name: &Name| super::offices::title_at(doc, name.whole.end).is_some();
    // «به گفته مقام معظم رهبری دستمالی …»: whom all know by the title is named behind it with an honorific, if at all.
    let known_by_title = office.role == Role::Leader && office.head.len() > 1 && office.words == office.head;
    let expectation = if known_by_title { Expectation::None } else { Expectation::AfterOffice };
    let ahead = names::forward(doc, end, expectation).filter(|name| !next(name));
    // «به گزارش خبرنگار ما از خرم‌آباد، فرماندار …»
    let place = |name: &Name| {
        let region = doc.longest(name.words.start, Kind::Region).is_some_and(|(hit, ..)| hit.end == name.words.end);
        let from = name.whole.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::FROM));
        region && from && name.whole.end < office.words.start
    };
    let behind =
        names::backward(doc, office.words.start, floor).filter(|name| !is_borne(doc, name.whole.start) && !place(name));
    let comma = behind.as_ref().is_some_and(|name| name.whole.end < office.words.start);
    // «علیرضا دبیر، محمد قاضی»: a title that tells no more of the office is the surname of the given name before it.
    if let Some(name) = behind.as_ref().filter(|name| !comma && is_surname_title(doc, name, &office)) {
        let whole = Name { words: name.words.start..end, whole: name.whole.start..end, honorifics: Vec::new() };
        let words = whole.whole.clone();
        return (bare(doc, words, Some(whole), MentionKind::Name, "person-name"), end);
    }
    // «X، استاندار یزد» and «استاندار یزد X»: a name that touches the office wins over one behind a comma.
    let (name, rule) = match (behind, ahead) {
        (Some(name), None) => {
            let bracket = comma && doc.word(office.words.start - 1) == "(";
            let apart = if bracket { "name-bracket-office" } else { NAME_COMMA_OFFICE };
            (Some(name), if comma { apart } else { "name-office" })
        }
        (Some(name), Some(_)) if !comma => (Some(name), "name-office"),
        (_, Some(name)) => (Some(name), "office-name"),
        (None, None) => match apposition(doc, end) {
            Some(name) => (Some(name), "office-comma-name"),
            None => match appointed(doc, office.words.start, floor) {
                Some(name) => (Some(name), "name-appointed"),
                None => (None, "office"),
            },
        },
    };
    let start = name.as_ref().map_or(office.words.start, |name| name.whole.start.min(office.words.start));
    let next = name.as_ref().map_or(end, |name| name.whole.end.max(end));
    let kind = if name.is_some() { MentionKind::Full } else { MentionKind::Office };
    let subject = is_subject(doc, start);
    (PersonMention { words: start..next, name, office: Some(office), kind, person: None, subject, rule }, next)
}

/// True for a title of one word, which some bear as a surname, right behind a lone given name and before a mark.
fn is_surname_title(doc: &Document<'_, '_>, name: &Name, office: &Office) -> bool {
    let lone = name.words.len() == 1 && name.honorifics.is_empty() && name.whole == name.words;
    let closed = doc.is_comma(office.words.end) || doc.is(office.words.end, WordClass::AND);
    lone && names::is_given(doc, name.words.start) && closed && office.words.len() == 1
}

/// The name before «… را به سمت OFFICE», «… به عنوان OFFICE».
fn appointed(doc: &Document<'_, '_>, office: usize, floor: usize) -> Option<Name> {
    let link =
        (office.saturating_sub(3)..office).find(|&i| doc.class_at(i, Kind::Cue, cue::APPOINTED_AS) == Some(office))?;
    let marker = link.checked_sub(1).filter(|&i| doc.is(i, WordClass::OBJECT_MARKER));
    names::backward(doc, marker.unwrap_or(link), floor).filter(|name| name.words.len() > 1)
}

/// A name set between commas behind its office: «استاندار یزد، رضا کیانی، گفت».
fn apposition(doc: &Document<'_, '_>, end: usize) -> Option<Name> {
    if !matches!(doc.word(end), "،" | "," | ":") {
        return None;
    }
    let quoted = names::closing(doc.word(end + 1)).is_some();
    let expectation = if quoted { Expectation::AfterOffice } else { Expectation::LineStart };
    let name = names::forward(doc, end + 1, expectation)?;
    // «وزیر خارجه عراق، جان یانگ گفت»
    let closed = doc.is_comma(name.whole.end) || names::speaks_at(doc, name.whole.end);
    (closed && doc.word(end) != ":" && name.words.len() > 1).then_some(name)
}

/// The letters by which two names or offices are compared.
fn key<'a>(doc: &'a Document<'_, '_>, words: Range<usize>) -> &'a str {
    doc.key(words)
}

/// True if two keys have the same letters, a hamza on ی told from ی by few writers (خدائی، خدایی).
fn same_letters(a: &str, b: &str) -> bool {
    let bare = |c: char| if c == 'ئ' { 'ی' } else { c };
    a == b || a.len() == b.len() && a.chars().map(bare).eq(b.chars().map(bare))
}

/// True if two names may be one person's: the same, or one the end of the other, or a slip of one letter apart.
fn same_name(doc: &Document<'_, '_>, a: &str, b: &str) -> bool {
    if same_letters(a, b) {
        return true;
    }
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let end = long.get(long.len() - short.len()..).unwrap_or("");
    (short.chars().count() >= 3 && same_letters(end, short))
        || without_prefix(doc, a) == without_prefix(doc, b)
        || (short.chars().count() >= 8 && within_one(long, short))
}

/// A name without the word that opens it, if one of those that open names does (سید).
fn without_prefix<'a>(doc: &Document<'_, '_>, name: &'a str) -> &'a str {
    doc.dictionary.behind_name_prefix(name).next().unwrap_or(name)
}

/// True if two texts differ by at most one letter changed, added or left out.
fn within_one(long: &str, short: &str) -> bool {
    let letters = long.chars().count();
    let same_start = long.chars().zip(short.chars()).take_while(|(x, y)| x == y).count();
    let same_end = long.chars().rev().zip(short.chars().rev()).take_while(|(x, y)| x == y).count();
    letters <= short.chars().count() + 1 && letters <= same_start + same_end + 1
}

/// True if two words are one, allowing a slip of one letter in a long word (روستانی for روستایی).
fn same_word(a: &str, b: &str) -> bool {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    a == b || short.chars().count() >= 6 && within_one(long, short)
}

/// True if two bodies begin alike: with the same word, or as two names of one entry.
fn same_body(doc: &Document<'_, '_>, a: usize, b: usize) -> bool {
    same_word(key(doc, a..a + 1), key(doc, b..b + 1)) || same_listed_body(doc, a, b)
}

/// True if two names of one listed body begin at the words («مجلس», «مجلس شورای اسلامی»).
fn same_listed_body(doc: &Document<'_, '_>, a: usize, b: usize) -> bool {
    let entries = |at: usize| {
        let senses = doc.hits_at(at).iter().flat_map(|hit| doc.senses(hit));
        senses.filter(|(_, r)| r.kind == Kind::Body && r.entry.class() != "head").map(|(s, _)| s.entry)
    };
    entries(a).any(|entry| entries(b).any(|other| other == entry))
}

/// True if two phrases can be one office: the same title, and every word of the shorter in the longer.
pub(crate) fn same_office(doc: &Document<'_, '_>, a: &Office, b: &Office) -> bool {
    let place = |office: &Office| office.region.clone().map(|words| key(doc, words));
    // «نماینده تفت» is «نماینده مردم تفت در مجلس».
    let seat = |a: &Office, b: &Office| a.role == Role::Representative && b.role == Role::Mp;
    if seat(a, b) || seat(b, a) {
        return place(a).is_some() && place(a) == place(b);
    }
    if a.role != b.role && !(a.role == Role::Other || b.role == Role::Other) {
        return false;
    }
    // Two places tell two offices apart, however few words the phrases have; a seat may be told by part of its list
    // of places («نماینده اهواز», «نماینده مردم اهواز و باوی»).
    if let (Some(p), Some(q)) = (place(a), place(b)) {
        if a.role == Role::Mp && b.role == Role::Mp {
            return p.starts_with(q) || q.starts_with(p);
        }
        if p != q {
            return false;
        }
        // One place has one governor, one mayor, one prayer leader, whatever the title's wording.
        if governed(a.role).is_some() || a.role == Role::Cleric {
            return a.organization.is_some() == b.organization.is_some();
        }
    }
    // «نماینده مجلس» is short for «نماینده مردم اهر در مجلس شورای اسلامی».
    if a.role == Role::Mp && b.role == Role::Mp && (a.region.is_none() || b.region.is_none()) {
        return true;
    }
    // «دبیر شورای تولیدکنندگان», «دبیر شورای تولید کنندگان»
    if same_letters(key(doc, a.words.clone()), key(doc, b.words.clone())) {
        return true;
    }
    // «معاون بررسی نهاد رهبری», «معاون بررسی دفتر مقام معظم رهبری»: a title told by more than its head, and one end.
    let told = |office: &Office| office.title.end > office.head.end;
    let one_title = || same_word(key(doc, a.title.clone()), key(doc, b.title.clone()));
    let one_end = || a.content(doc).last().is_some_and(|last| b.content(doc).last() == Some(last));
    if told(a) && one_title() && one_end() {
        return true;
    }
    // «رئیس اتاق بازرگانی» is no «رئیس کمیسیون صنعت اتاق بازرگانی».
    if let (Some(p), Some(q)) = (&a.organization, &b.organization) {
        // «بوئینگ», «شرکت هواپیماسازی بوئینگ»: one body if all of the one is the end of the other.
        let ends_alike =
            key(doc, p.clone()).ends_with(&key(doc, q.clone())) || key(doc, q.clone()).ends_with(&key(doc, p.clone()));
        if same_listed_body(doc, p.start, q.start) && key(doc, a.title.clone()) == key(doc, b.title.clone()) {
            return true;
        }
        if !same_body(doc, p.start, q.start) && !ends_alike {
            return false;
        }
        if a.entry == b.entry && p.len() == 1 && q.len() <= 2 {
            return true;
        }
    }
    let one_head = a.entry == b.entry || same_word(key(doc, a.head.clone()), key(doc, b.head.clone()));
    let (long, short) = if a.content.len() >= b.content.len() { (a, b) } else { (b, a) };
    let held = |word: &str| long.content(doc).any(|other| same_word(word, other));
    one_head && short.content(doc).all(held)
}

/// True for two offices that one member of parliament is called by in turn: the seat and the committee.
fn also_holds(known: &Office, office: &Office) -> bool {
    let seat = |office: &Office| office.role == Role::Mp;
    let bench = |office: &Office| matches!(office.role, Role::Member | Role::Speaker);
    seat(known) && bench(office) || bench(known) && seat(office)
}

/// True for two offices of different sorts that one person often holds, where the article has one named speaker: a deputy
/// of the president and head of an organization, the head of a chamber and member of a board. The member of a council
/// and its head are two.
fn second_post(doc: &Document<'_, '_>, known: &Office, office: &Office) -> bool {
    let beside = |role| {
        let deputy = matches!(role, Role::VicePresident | Role::Deputy | Role::Advisor | Role::Secretary);
        deputy || matches!(role, Role::Member | Role::Mp | Role::Cleric)
    };
    let post = |role| beside(role) || role == Role::Head;
    // «امام‌جمعه تبریز» is «نماینده ولی فقیه در آذربایجان شرقی».
    let clerics = known.role == Role::Cleric && known.entry != office.entry;
    let other = known.role != office.role || clerics;
    let bench = |role| matches!(role, Role::Member | Role::Head);
    let place = |office: &Office| office.region.clone().map(|words| key(doc, words));
    let of_one_body =
        bench(known.role) && bench(office.role) && place(known).is_some() && place(known) == place(office);
    other && !of_one_body && post(known.role) && post(office.role) && (beside(known.role) || beside(office.role))
}

/// Adds the mentions that only the rest of the article explains: a surname or full name that it has told in full.
pub(crate) fn surnames(doc: &Document<'_, '_>, mentions: &mut Vec<PersonMention>) {
    let known = tails(doc, mentions);
    if known.is_empty() {
        return;
    }
    let mut taken = vec![false; doc.tokens.len()];
    let last = |words: &Range<usize>| key(doc, words.end.saturating_sub(1)..words.end);
    let surer = mentions.iter().filter(|mention| mention.rule != SPEAKING_SURNAME);
    let told: Set<&str> = surer.filter_map(|mention| mention.name.as_ref()).map(|name| last(&name.words)).collect();
    for mention in mentions.iter_mut() {
        // A word that only its verb made a surname is one where the article tells the name otherwise too.
        if mention.rule == SPEAKING_SURNAME && told.contains(last(&mention.words)) {
            mention.rule = SURNAME;
        }
        taken.get_mut(mention.words.clone()).unwrap_or_default().fill(true);
    }
    let mut found = Vec::new();
    for at in 0..doc.tokens.len() {
        // Looking a word up costs more than this, which few words pass.
        if taken.get(at) == Some(&true) || !doc.is_letters(at) || doc.is(at, WordClass::BOUNDARY) || doc.is_finite(at) {
            continue;
        }
        let fits = |tail: &Tail<'_>| {
            // «خلیل زاده» for خلیل‌زاده
            (1..=tail.words + 1).rev().find(|&n| {
                (at..at + n).all(|i| doc.is_letters(i) && taken.get(i) != Some(&true))
                    && same_letters(key(doc, at..at + n), tail.key)
                    && (tail.last || !doc.is_content(at + n))
            })
        };
        let tails = known.get(&opening(key(doc, at..at + 1)));
        let Some(n) = tails.and_then(|tails| tails.iter().find_map(fits)) else { continue };
        let words = at..at + n;
        let common = n == 1 && (doc.is(at, WordClass::COMMON) || is_place_name(doc, at));
        if common && !stands_free(doc, at) {
            continue;
        }
        let name = Name { words: words.clone(), whole: words.clone(), honorifics: Vec::new() };
        found.push(bare(doc, words.clone(), Some(name), MentionKind::Surname, SURNAME));
        taken.get_mut(words).unwrap_or_default().fill(true);
    }
    mentions.extend(found);
    mentions.sort_by_key(|mention| mention.words.start);
}

/// The end of a known name by which the article may speak of its bearer.
#[derive(Debug)]
struct Tail<'a> {
    key: &'a str,
    words: usize,
    /// False for the first of two surnames, which stands alone.
    last: bool,
}

/// Tails by the first letters of their keys.
type Tails<'a> = Map<(Option<char>, Option<char>), Vec<Tail<'a>>>;

/// The first two letters of a key, under which tails of names are kept.
fn opening(key: &str) -> (Option<char>, Option<char>) {
    let mut letters = key.chars();
    (letters.next(), letters.next())
}

/// The ends of every name that the mentions tell, by their first letters, longer ones first.
fn tails<'a>(doc: &'a Document<'_, '_>, mentions: &[PersonMention]) -> Tails<'a> {
    let mut seen = Set::default();
    let mut known = Tails::default();
    for name in mentions.iter().filter_map(|mention| mention.name.as_ref()) {
        let words = name.words.clone();
        for from in words.clone() {
            // The given name alone is no way to speak of an official.
            let given = from == words.start && words.len() == 2;
            let key = key(doc, from..words.end);
            if !given && seen.len() < NAMES && seen.insert(key) {
                let tail = Tail { key, words: words.end - from, last: true };
                known.entry(opening(key)).or_default().push(tail);
            }
        }
        let first = first_surname(doc, &words).map(|at| self::key(doc, at..at + 1));
        if let Some(key) = first.filter(|key| seen.len() < NAMES && seen.insert(key)) {
            let tail = Tail { key, words: 1, last: false };
            known.entry(opening(key)).or_default().push(tail);
        }
    }
    for tails in known.values_mut() {
        tails.sort_by_key(|tail| usize::MAX - tail.words);
    }
    known
}

/// The first of two surnames, by which alone some are called («رجبی» for مصطفی رجبی مشهدی).
fn first_surname(doc: &Document<'_, '_>, name: &Range<usize>) -> Option<usize> {
    let at = name.end.checked_sub(2).filter(|at| *at > name.start)?;
    names::is_surname(doc, at).then_some(at)
}

fn is_place_name(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.longest(at, Kind::Region).is_some()
}

impl Person {
    /// True for an office-holder whom the article has not named and whom it may still name. The leader of a state is
    /// known to all: no bare name is his.
    pub(super) fn awaits_name(&self) -> bool {
        let leads = self.offices.iter().any(|held| held.office.role == Role::Leader);
        self.name.is_none() && !self.offices.is_empty() && !leads
    }

    /// Notes an office; a wording that is known is counted.
    fn hold(&mut self, held: Held) {
        let room = self.offices.len() < WORDINGS;
        match self.offices.iter_mut().find(|known| known.key == held.key) {
            Some(known) => {
                known.uses += held.uses;
                known.named |= held.named;
            }
            None if room => self.offices.push(held),
            None => {}
        }
    }
}

/// True for an office in the mouth of its holder: «بنده که نماینده … هستم», «من به عنوان وزیر …».
fn is_own(doc: &Document<'_, '_>, mention: &PersonMention) -> bool {
    let verb = doc.verb(mention.words.end).filter(|form| form.person == 1 && !form.plural);
    let am = verb.is_some_and(|form| doc.dictionary.is_state_verb(form.verb));
    let start = mention.words.start;
    let near = start.saturating_sub(OWN_REACH).max(doc.sentence_of(start).start)..start;
    let says_i = near.rev().take_while(|&i| !doc.is_finite(i)).any(|i| doc.is(i, WordClass::SPEAKER_PRONOUN));
    am || says_i && doc.class_at(start.wrapping_sub(2), Kind::Cue, cue::APPOINTED_AS) == Some(start)
}

/// True for an office that tells of a person: a title that is an adjective too («ایران عضو سازمان ملل است») must be what
/// its clause is about, or who a word is put to.
fn presents(doc: &Document<'_, '_>, mention: &PersonMention, office: &Office) -> bool {
    let start = mention.words.start;
    let told = (2..=4).any(|n| {
        let head = start.checked_sub(n).and_then(|at| doc.class_at(at, Kind::Cue, cue::ACCORDING));
        head.is_some_and(|end| end == start || end + 1 == start && doc.is(end, WordClass::DEMONSTRATIVE))
    });
    let joined = start.checked_sub(1).is_some_and(|before| doc.is(before, WordClass::AND));
    // «مسئول سیاست خارجی», «عضو هیئت‌مدیره» are names of posts.
    let adjective = office.head.len() == 1 && doc.is(office.head.start, WordClass::RELATIVE_ADJECTIVE);
    !adjective || told || mention.subject && !joined
}

/// Resolves mentions to people, in the order of the text.
pub(crate) struct Resolver<'a, 't, 'd> {
    pub(crate) doc: &'a Document<'t, 'd>,
    pub(crate) people: Vec<Person>,
}

impl Resolver<'_, '_, '_> {
    /// The person whom a mention with a name or an office means; made new where the article has not met them.
    ///
    /// `running` is the last speaker: a bare name that reports goes to an office-holder without a name who spoke
    /// last (an office in the lead, the name in the next paragraph).
    pub(crate) fn resolve(&mut self, mention: &PersonMention, running: Option<usize>, speaks: bool) -> Option<usize> {
        let doc = self.doc;
        let known = |name: &Name| self.by_name(&name.words).or_else(|| self.by_rank(name));
        if let Some(id) = mention.name.as_ref().and_then(known) {
            self.join_unnamed(id, mention, running, speaks);
            return Some(id);
        }
        // «بنده که نماینده مردم هستم»: the speaker tells his own office.
        if mention.name.is_none() && mention.office.is_some() && is_own(doc, mention) {
            return running;
        }
        // «این نماینده مجلس» is whoever spoke last.
        let points = mention.words.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::DEMONSTRATIVE));
        if points && mention.name.is_none() && running.is_some() {
            return running;
        }
        match (&mention.office, &mention.name) {
            (Some(office), name) => {
                let by_office = self.by_office(office, name.is_some());
                // «مدیرکل … استان نیز گفت» is not the one who spoke before.
                let another = name.is_none() && by_office == running && self.opens_anew(mention);
                if by_office.is_some() && !another {
                    return by_office;
                }
                if name.is_none() && speaks && !self.opens_anew(mention) {
                    let known = running.and_then(|id| self.people.get(id));
                    let holds = |known: &Held| also_holds(&known.office, office);
                    let speaker = |id: &usize| self.people.get(*id).is_some_and(|p| p.leads && p.name.is_some());
                    let only = self.recent().filter(speaker).count() == 1;
                    let second = |person: &Person| {
                        only && mention.subject
                            && person.name.is_some()
                            && person.offices.iter().all(|known| second_post(doc, &known.office, office))
                    };
                    if known.is_some_and(|person| person.offices.iter().any(holds) || second(person)) {
                        return running;
                    }
                }
                (name.is_some() || office.definite && presents(doc, mention, office)).then(|| self.add())
            }
            (None, Some(_)) if mention.rule == SPEAKING_SURNAME => {
                running.filter(|id| self.people.get(*id).is_some_and(Person::awaits_name))
            }
            (None, Some(name)) => {
                let unnamed = |id: &usize| self.people.get(*id).is_some_and(Person::awaits_name);
                // ««کریس لاو» اقتصاددان»: who is told by another trade is not the one before.
                let trade = super::offices::title_at(doc, mention.words.end).is_some();
                if speaks && !trade && (name.words.len() > 1 || !name.honorifics.is_empty()) {
                    // A president whom the article only speaks of is not whom it names next.
                    let told = |person: &Person| person.leads || !person.offices.iter().all(Held::of_state);
                    let only = |leads: bool| {
                        let known = |person: &Person| told(person) && (!leads || person.leads);
                        let fits = |id: &usize| unnamed(id) && self.people.get(*id).is_some_and(known);
                        let mut open = self.recent().filter(fits);
                        open.next().filter(|_| open.next().is_none())
                    };
                    let open = running.filter(|id| unnamed(id));
                    if let Some(id) = open.or_else(|| only(false)).or_else(|| only(true)) {
                        return Some(id);
                    }
                }
                Some(self.add())
            }
            (None, None) => None,
        }
    }

    /// The person with this name, or with one that ends or begins it, or who is called by the first of two surnames.
    fn by_name(&self, name: &Range<usize>) -> Option<usize> {
        let doc = self.doc;
        let first = |long: &Range<usize>, short: &Range<usize>| {
            short.len() == 1
                && first_surname(doc, long).is_some_and(|at| key(doc, at..at + 1) == key(doc, short.clone()))
        };
        let same = |known: &Range<usize>| {
            same_name(doc, key(doc, known.clone()), key(doc, name.clone())) || first(known, name) || first(name, known)
        };
        self.recent().find(|&id| self.people.get(id).and_then(|person| person.name.as_ref()).is_some_and(same))
    }

    /// The person whom a rank and a surname mean, where the rank is a given name too («امیر حیدری»).
    fn by_rank(&self, name: &Name) -> Option<usize> {
        let (rank, surname) = (name.words.start, name.words.start + 1..name.words.end);
        let ranked = self.doc.longest(rank, Kind::Honorific).is_some_and(|(hit, ..)| hit.end == surname.start);
        self.by_name(&surname).filter(|_| ranked && !surname.is_empty())
    }

    /// The person who holds this office: rather one of whom its place was told too than one of whom none was.
    pub(super) fn by_office(&self, office: &Office, named: bool) -> Option<usize> {
        let doc = self.doc;
        let place = |office: &Office| office.region.clone().map(|words| key(doc, words));
        let own = place(office);
        let mut likely = None;
        for id in self.recent() {
            let Some(person) = self.people.get(id).filter(|person| !(named && person.name.is_some())) else { continue };
            for known in person.offices.iter().filter(|known| same_office(doc, &known.office, office)) {
                if place(&known.office) == own {
                    return Some(id);
                }
                likely.get_or_insert(id);
            }
        }
        likely
    }

    /// Where a known name meets an office-holder whom the article has not named, the two are one: the mention has
    /// that office, or it takes up the word of the unnamed speaker before it («ظریف: …» in the headline, «وزیر امور
    /// خارجه گفت» in the lead, «محمدجواد ظریف افزود» behind).
    pub(super) fn join_unnamed(&mut self, id: usize, mention: &PersonMention, running: Option<usize>, speaks: bool) {
        let without_office = self.people.get(id).is_some_and(|person| person.offices.is_empty());
        let other = match &mention.office {
            Some(office) => self.by_office(office, true),
            None if speaks && without_office => running,
            None => None,
        };
        let awaits = |other: usize| self.people.get(other).is_some_and(Person::awaits_name);
        let Some(other) = other.filter(|&other| other != id && awaits(other)) else {
            return;
        };
        let Some(joined) = self.people.get_mut(other).map(std::mem::take) else { return };
        if let Some(person) = self.people.get_mut(id) {
            let own = std::mem::replace(&mut person.offices, joined.offices);
            for held in own {
                person.hold(held);
            }
            person.mentions.splice(0..0, joined.mentions);
        }
        if let Some(gone) = self.people.get_mut(other) {
            gone.same_as = Some(id);
        }
    }

    /// The person whom an index stands for, after those who turned out to be one were joined.
    pub(crate) fn canonical(&self, id: usize) -> usize {
        // A person joins another at most once, so the chain is no longer than the list.
        let mut id = id;
        for _ in 0..self.people.len() {
            match self.people.get(id).and_then(|person| person.same_as) {
                Some(next) => id = next,
                None => break,
            }
        }
        id
    }

    /// True where the text says that another person takes the word («… نیز گفت»).
    fn opens_anew(&self, mention: &PersonMention) -> bool {
        self.doc.class_at(mention.words.end, Kind::Cue, cue::ANOTHER).is_some()
    }

    /// The last people met, the latest first.
    fn recent(&self) -> impl Iterator<Item = usize> + use<> {
        (self.people.len().saturating_sub(RECENT)..self.people.len()).rev()
    }

    fn add(&mut self) -> usize {
        self.people.push(Person::default());
        self.people.len() - 1
    }

    /// Notes a mention with its person.
    pub(crate) fn note(&mut self, id: usize, index: usize, mention: &PersonMention) {
        let doc = self.doc;
        let Some(person) = self.people.get_mut(id) else { return };
        person.mentions.push(index);
        person.leads |= mention.subject;
        if let Some(office) = &mention.office {
            let key = key(doc, office.words.clone()).to_owned();
            person.hold(Held { office: office.clone(), uses: 1, named: mention.name.is_some(), key });
        }
        if let Some(name) = &mention.name {
            let longer = person
                .name
                .clone()
                .is_none_or(|known| key(doc, known).chars().count() < key(doc, name.words.clone()).chars().count());
            if longer {
                person.name = Some(name.words.clone());
            }
        }
    }
}

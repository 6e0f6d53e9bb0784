//! Personal names: found by where they stand and how they look; lists only add confidence.

use std::ops::Range;

use super::classes::{body, cue, ending};
use super::dictionary::WordClass;
use super::document::Document;
use super::offices::title_at;
use crate::lexicon::Kind;

/// A personal name in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// The name itself, as words, without honorifics and quotes.
    pub(crate) words: Range<usize>,
    /// The name with its honorifics and quotes.
    pub(crate) whole: Range<usize>,
    /// The honorifics, as ranges of words.
    pub(crate) honorifics: Vec<Range<usize>>,
}

/// How sure the surroundings are that a name begins here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expectation {
    /// Nothing but the words themselves speaks for a name.
    None,
    /// The words stand right behind an office.
    AfterOffice,
    /// The words stand behind the source that opens the sentence («به گزارش ایرنا، …»), where the speaker is named.
    AfterSource,
    /// The words open a line: a name if what follows can only be said of who speaks.
    LineStart,
}

/// What a word looks like to the reader of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// A given name that is hardly anything else.
    Given,
    /// A surname that is hardly anything else, or a word with a surname's ending.
    Surname,
    /// A given name or surname that is a common word too.
    Ambiguous,
    /// A word that no list knows and the news seldom uses.
    Unknown,
    /// A common word.
    Common,
    /// No part of a name.
    Never,
}

/// Longest name in words, without honorifics (سالم بن ناصر الکندی and one more).
const LONGEST: usize = 5;

/// No honorific has more words (حجت الاسلام و المسلمین).
const LONGEST_HONORIFIC: usize = 4;

/// The most honorifics read before one name: more than anybody bears, so that a text of nothing else is not read to its
/// end from each of them.
const MOST_HONORIFICS: usize = 8;

fn look(doc: &Document<'_, '_>, at: usize) -> Look {
    if !doc.is_content(at) || doc.is(at, WordClass::LIGHT_NOUN) {
        return if conjunction_name(doc, at) { Look::Given } else { Look::Never };
    }
    // «طبیب زاده»: the ending makes a surname of the word before it, whatever that is alone.
    if is_ending(doc, at + 1) {
        let begins_office = title_at(doc, at).is_some() && !at.checked_sub(1).is_some_and(|i| is_listed_given(doc, i));
        return if begins_office { Look::Never } else { Look::Surname };
    }
    let mut look = None;
    let mut number = false;
    for hit in doc.hits_at(at) {
        for (_, reading) in doc.senses(hit) {
            let single = hit.end == at + 1;
            match (reading.kind, reading.entry.class()) {
                (Kind::Name, "ambiguous") if single => {
                    look.get_or_insert(Look::Ambiguous);
                }
                (Kind::Name, "male" | "female" | "both") => look = Some(Look::Given),
                (Kind::Name, "surname") if look != Some(Look::Given) => look = Some(Look::Surname),
                // «امین» ends ordinals (۳۰امین) and is a given name.
                (Kind::Number, class) if single && class != "ordinal_ending" => number = true,
                _ => {}
            }
        }
    }
    if number || title_at(doc, at).is_some() {
        // «رئیس» after a name begins the office, whatever list of surnames holds it.
        return Look::Never;
    }
    look.unwrap_or_else(|| {
        if is_ending(doc, at) {
            Look::Surname
        } else if doc.is(at, WordClass::COMMON) {
            Look::Common
        } else if has_surname_ending(doc, at) {
            Look::Surname
        } else if is_prefixed(doc, at) {
            Look::Given
        } else if has_common_ending(doc, at) || has_common_opening(doc, at) || is_glued_common(doc, at) {
            // No list need know the word to tell that it is no name.
            Look::Common
        } else {
            Look::Unknown
        }
    })
}

/// True for a word with an ending that no name has: an ezafe or an indefinite (استعفای، نامه‌ای), or a plural or another
/// common ending behind a half-space (وام‌ها, جامع‌تر; طاها is a name).
fn has_common_ending(doc: &Document<'_, '_>, at: usize) -> bool {
    let stem = |class| doc.dictionary.stem(doc.word(at), class);
    let joined = |class| stem(class).is_some_and(|stem| stem.ends_with('\u{200c}'));
    stem(ending::COMMON).is_some() || joined(ending::PLURAL) || joined(ending::COMMON_BEHIND)
}

/// True for a word whose part before a half-space opens no name (به‌تازگی, غیردقیق).
fn has_common_opening(doc: &Document<'_, '_>, at: usize) -> bool {
    let opening = doc.word(at).split_once('\u{200c}').map(|(opening, _)| opening);
    opening.is_some_and(|opening| doc.dictionary.is_word(opening, "common_opening"))
}

/// True for a conjunction that is a given name before a surname («ولی رحمانی»).
fn conjunction_name(doc: &Document<'_, '_>, at: usize) -> bool {
    let named = || doc.class_at(at, Kind::Name, "ambiguous") == Some(at + 1);
    let surname = || doc.class_at(at + 1, Kind::Name, "surname") == Some(at + 2);
    doc.is(at, WordClass::CONJUNCTION) && named() && surname()
}

/// True for a common word with و glued before it («وتصمیم»), or with whose it is behind it («منتخبشان»).
fn is_glued_common(doc: &Document<'_, '_>, at: usize) -> bool {
    let word = doc.word(at);
    let possessed =
        doc.dictionary.stem(word, ending::POSSESSIVE).filter(|stem| stem.len() + SHORTEST_POSSESSIVE <= word.len());
    let glued = word.strip_prefix('و').into_iter().chain(possessed);
    glued.into_iter().any(|word| word.chars().count() >= SHORTEST_COMMON && doc.dictionary.is_word(word, "common"))
}

/// A common word has so many letters at the least, if another is glued to it.
const SHORTEST_COMMON: usize = 4;

/// Bytes of شان and longer endings: a single letter is the end of many names.
const SHORTEST_POSSESSIVE: usize = 6;

/// True for a word that ends like a surname (زاده، پور) with something before the ending.
fn has_surname_ending(doc: &Document<'_, '_>, at: usize) -> bool {
    let word = doc.word(at);
    doc.dictionary.surname_endings().iter().any(|ending| {
        word.strip_suffix(ending.as_str()).is_some_and(|stem| stem.trim_end_matches('\u{200c}').chars().count() >= 2)
    })
}

/// True for an ending of surnames that is written as a word of its own behind another («عبدالله زاده»).
pub(super) fn is_ending(doc: &Document<'_, '_>, at: usize) -> bool {
    at > 0 && doc.is_content(at) && doc.is_content(at - 1) && doc.class_at(at, Kind::Name, "suffix_word").is_some()
}

/// True for a given name with the word that opens it joined to it («سیدمهدی»).
fn is_prefixed(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.token(at).is_some_and(|token| token.prefixed_name)
}

/// True for a particle between two parts of a name.
fn is_particle(doc: &Document<'_, '_>, at: usize) -> bool {
    let listed = doc.class_at(at, Kind::Name, "particle") == Some(at + 1);
    listed && doc.word(at).chars().count() > 1 && at > 0 && doc.is_content(at - 1) && doc.is_content(at + 1)
}

/// True if the word opens a compound name (سید، میر).
fn is_name_prefix(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.class_at(at, Kind::Name, "prefix").is_some_and(|end| end == at + 1)
}

/// The end of the honorific that begins at a word.
pub(crate) fn honorific(doc: &Document<'_, '_>, at: usize) -> Option<usize> {
    let (hit, _, reading) = doc.longest(at, Kind::Honorific)?;
    // «امیر یوسفی»: an honorific that is a given name too is one where no other honorific follows.
    let given = hit.end == at + 1
        && ["male", "both", "ambiguous"].iter().any(|class| doc.class_at(at, Kind::Name, class).is_some());
    if given && doc.longest(hit.end, Kind::Honorific).is_none() {
        return None;
    }
    (reading.entry.class() != "post").then_some(hit.end)
}

/// True for a word that lists have as a given name and nothing else.
fn is_listed_given(doc: &Document<'_, '_>, at: usize) -> bool {
    ["male", "female", "both"].iter().any(|class| doc.class_at(at, Kind::Name, class) == Some(at + 1))
}

/// One past the name that lists have of a word and those behind it («روح الله»).
fn listed_end(doc: &Document<'_, '_>, at: usize) -> usize {
    let name = |class: &str| matches!(class, "male" | "female" | "both" | "surname");
    let hits = doc.hits_at(at).iter();
    let names = hits.filter(|hit| doc.senses(hit).any(|(_, r)| r.kind == Kind::Name && name(r.entry.class())));
    names.map(|hit| hit.end).max().unwrap_or(at + 1)
}

/// True for a surname that is a title too, where a given name behind an honorific or سید needs it and no body or place can
/// follow («آیت‌الله علی قاضی در …»), or where a title follows («رضا کاتب نماینده مردم …»).
pub(super) fn closes_name(doc: &Document<'_, '_>, at: usize) -> bool {
    let Some(given) = at.checked_sub(1).filter(|_| doc.class_at(at, Kind::Name, "ambiguous") == Some(at + 1)) else {
        return false;
    };
    if !is_listed_given(doc, given) {
        return false;
    }
    let before_title = doc.begins(at + 1, Kind::Title);
    if before_title || doc.is_content(at + 1) {
        return before_title;
    }
    let prefixed = given.checked_sub(1).filter(|&i| is_name_prefix(doc, i));
    let start = prefixed.unwrap_or(given);
    prefixed.is_some() || (start.saturating_sub(LONGEST_HONORIFIC)..start).any(|i| honorific(doc, i) == Some(start))
}

/// The honorifics that begin at a word, and where they end.
fn honorifics(doc: &Document<'_, '_>, start: usize) -> (Vec<Range<usize>>, usize) {
    let mut found = Vec::new();
    let mut at = start;
    while let Some(end) = honorific(doc, at).filter(|_| found.len() < MOST_HONORIFICS) {
        // «امام‌جمعه» or «سردار ملی» is a title, and the longer reading wins.
        if title_at(doc, at).is_some_and(|(hit, ..)| hit.end > end) {
            break;
        }
        found.push(at..end);
        at = end;
    }
    (found, at)
}

/// The end of an honorific behind a name («ره»، «دامت برکاته»), brackets included.
fn skip_post(doc: &Document<'_, '_>, at: usize) -> usize {
    let open = usize::from(doc.word(at) == "(");
    match doc.class_at(at + open, Kind::Honorific, "post") {
        Some(end) if open == 1 && doc.word(end) == ")" => end + 1,
        Some(end) if open == 0 => end,
        _ => at,
    }
}

/// The name that begins at a word, if one does.
pub(crate) fn forward(doc: &Document<'_, '_>, start: usize, expectation: Expectation) -> Option<Name> {
    // Where nothing but the word itself could speak for a name, most words need no closer look.
    let listed = || doc.begins(start, Kind::Name) || doc.begins(start, Kind::Honorific) || is_prefixed(doc, start);
    if expectation == Expectation::None && !listed() {
        return None;
    }
    let (titles, mut at) = honorifics(doc, start);
    let quote = closing(doc.word(at));
    at += usize::from(quote.is_some());
    let (more, at) = honorifics(doc, at);
    let honorifics: Vec<_> = titles.into_iter().chain(more).collect();
    let sure = !honorifics.is_empty();
    // «استاد اقتصاد»: a word that is an honorific only before a name makes none of a common word.
    let weak = |of: &Range<usize>| doc.class_at(of.start, Kind::Honorific, "weak") == Some(of.end);
    if honorifics.iter().all(weak) && sure && quote.is_none() && look(doc, at) == Look::Common {
        return None;
    }
    let end = match quote {
        Some(close) => {
            // A name in quotes ends with them, and only a name is so short and stands beside an office.
            let end = (at..=at + LONGEST).find(|&i| doc.word(i) == close)?;
            let names = quotes_name(doc, at..end);
            let placed = match expectation {
                // «مدیرعامل «هوآوی»»: one word is the body's name, unless lists have it as a person's.
                Expectation::AfterOffice => end > at + 1 || matches!(look(doc, at), Look::Given | Look::Surname),
                // ««کریس لاو» اقتصاددان … گفت», ««کریس لاو»(Chris Love) … گفت»
                Expectation::AfterSource | Expectation::LineStart => {
                    sure || title_at(doc, end + 1).is_some() || end > at + 1 && is_latin_bracket(doc, end + 1)
                }
                // «دکتر «کریس لاو»»
                Expectation::None => sure,
            };
            (end > at && names && placed).then_some(end)?
        }
        None => run(doc, at, sure, expectation)?,
    };
    let bare_end = end + usize::from(quote.is_some());
    let whole_end = skip_post(doc, bare_end);
    // «بنیاد مهدی موعود (عج)»: behind an office, one who is blessed so is whom the body is named after.
    if whole_end > bare_end && expectation == Expectation::AfterOffice && honorifics.is_empty() {
        return None;
    }
    Some(Name { words: at..end, whole: start..whole_end, honorifics })
}

/// True for a bracket with a name in Latin letters, which tells how the one before it is spelled.
fn is_latin_bracket(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.word(at) == "(" && doc.word(at + 1).starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The end of the name of whom a thing is named after, where one begins at a word («امام صادق (ع)», «شهید کاوه»).
pub(crate) fn namesake(doc: &Document<'_, '_>, at: usize) -> Option<usize> {
    if let Some(end) = doc.class_at(at, Kind::Body, body::NAMESAKE) {
        return Some(skip_post(doc, end));
    }
    doc.class_at(at, Kind::Honorific, "martyr")?;
    forward(doc, at, Expectation::None).map(|name| name.whole.end)
}

/// True if the words between quotes beside an office can be its holder's name: none of them a common word, unless a
/// given name opens it.
fn quotes_name(doc: &Document<'_, '_>, words: Range<usize>) -> bool {
    let given = look(doc, words.start) == Look::Given;
    words.clone().all(|i| match look(doc, i) {
        Look::Never => false,
        Look::Common => given && words.len() <= 3,
        _ => true,
    })
}

/// The mark that closes an opening quote.
pub(crate) fn closing(open: &str) -> Option<&'static str> {
    match open {
        "«" => Some("»"),
        "“" => Some("”"),
        "‘" => Some("’"),
        "\"" => Some("\""),
        "'" => Some("'"),
        _ => None,
    }
}

/// The end of the run of name words that begins at `start`.
///
/// `sure` says that an honorific stands before it. The run must begin with a given name, with سید, or, where the
/// place itself speaks for a name, with a surname or an unknown word.
fn run(doc: &Document<'_, '_>, start: usize, sure: bool, expectation: Expectation) -> Option<usize> {
    let prefixed = is_name_prefix(doc, start);
    let mut at = start + usize::from(prefixed);
    let first = look(doc, at);
    let placed = matches!(expectation, Expectation::AfterSource | Expectation::LineStart);
    if (first == Look::Given || placed)
        && let Some(end) = interviewed(doc, start)
    {
        return Some(end);
    }
    if !sure && !prefixed && first != Look::Given {
        match expectation {
            Expectation::AfterSource => return after_source(doc, start),
            Expectation::LineStart => {
                if let Some(end) = after_source(doc, start).filter(|&end| speaks_at(doc, end)) {
                    return Some(end);
                }
            }
            Expectation::None | Expectation::AfterOffice => {}
        }
    }
    let likely = sure || prefixed || expectation == Expectation::AfterOffice;
    let begins = match first {
        Look::Given => true,
        Look::Surname | Look::Unknown => likely,
        Look::Ambiguous => likely || look(doc, at + 1) == Look::Surname,
        // «میر حمایت رضایی»
        Look::Common => sure || prefixed && look(doc, at + 1) == Look::Surname,
        Look::Never => false,
    };
    if !begins {
        return None;
    }
    at = listed_end(doc, at);
    let mut sure_end = at;
    // A surname may be any word, but a common one only where the run ends with it.
    while at < start + LONGEST {
        match look(doc, at) {
            Look::Given | Look::Surname => {
                at = listed_end(doc, at);
                sure_end = at;
            }
            Look::Ambiguous | Look::Unknown => at += 1,
            _ if is_particle(doc, at) => at += 1,
            Look::Common if at == start + 1 && first == Look::Given && ends_name(doc, at + 1) => {
                at += 1;
                sure_end = at;
            }
            _ => break,
        }
    }
    // «سفیر ایران خاطره نوشت», «پیام وزیر روشن است»: one word that may be any, before a verb that reports nothing or
    // before را, is its object or its predicate.
    let object = doc.is(at, WordClass::OBJECT_MARKER) || doc.is_finite(at) && !super::speech::reports_at(doc, at);
    if at == start + 1 && matches!(first, Look::Unknown | Look::Common | Look::Ambiguous) && !sure && object {
        return None;
    }
    if ends_name(doc, at) || matches!(first, Look::Given) && at <= start + 3 {
        return Some(at);
    }
    // The run goes on into words that are no name: keep what the lists vouch for.
    if matches!(first, Look::Given) || sure { Some(sure_end.max(start + 1)) } else { None }
}

/// The end of a name of whatever words that is interviewed right behind («علی حق شناس در گفت‌وگو با …»): two words or
/// more, the first of them a name or unknown.
fn interviewed(doc: &Document<'_, '_>, start: usize) -> Option<usize> {
    let end = (start..=start + LONGEST).find(|&at| ends_name(doc, at))?;
    let talk = behind_adverbs(doc, end);
    let talks = doc.is(talk, WordClass::IN) && doc.class_at(talk, Kind::Cue, cue::SOURCE).is_some();
    let mut looks = (start..end).map(|at| look(doc, at));
    let named = |look| !matches!(look, Look::Common | Look::Never);
    (talks && end >= start + 2 && looks.next().is_some_and(named) && looks.all(|look| look != Look::Never))
        .then_some(end)
}

/// The end of a name behind the source of a sentence: two words or more up to a preposition, an adverb or a verb of
/// saying, the first of them a name or unknown, the last any word.
fn after_source(doc: &Document<'_, '_>, start: usize) -> Option<usize> {
    let end = (start..=start + LONGEST).find(|&at| ends_name(doc, at))?;
    let looks: Vec<Look> = (start..end).map(|at| look(doc, at)).collect();
    let (first, last) = (looks.first()?, looks.last()?);
    let named = |look: &Look| matches!(look, Look::Given | Look::Surname | Look::Ambiguous | Look::Unknown);
    let rest = looks.get(1..looks.len() - 1).unwrap_or_default().iter().all(named);
    let closed = doc
        .is(end, WordClass::PREPOSITION.or(WordClass::ADVERB).or(WordClass::LIGHT_NOUN).or(WordClass::THAT))
        || doc.is_finite(end)
        || title_at(doc, end).is_some()
        || doc.is_comma(end);
    let surname = named(last) || *first == Look::Ambiguous && looks.len() == 2;
    (looks.len() >= 2 && named(first) && rest && surname && closed).then_some(end)
}

/// True for what is only said of who speaks: «در گفت‌وگو با …», «امروز با بیان اینکه …», «گفت».
pub(crate) fn speaks_at(doc: &Document<'_, '_>, at: usize) -> bool {
    let verb = behind_adverbs(doc, at);
    let cue = |at: usize, class: &str| doc.class_at(at, Kind::Cue, class).is_some();
    let framed = |at: usize| cue(at, cue::SOURCE) || cue(at, cue::GERUND);
    framed(at) || framed(verb) || super::speech::reports_at(doc, verb)
}

/// One more than the most adverbs that may stand between a subject and its verb.
const ADVERBS: usize = 4;

/// Behind the few adverbs that may stand between a subject and its verb.
fn behind_adverbs(doc: &Document<'_, '_>, at: usize) -> usize {
    (at..at + ADVERBS).find(|&i| !doc.is(i, WordClass::ADVERB)).unwrap_or(at)
}

/// A surname that no list knows, alone at the head of its sentence and right before a verb of saying («هادیان افزود»).
/// Papers and agencies stand so too; they write and report.
pub(crate) fn speaking_surname(doc: &Document<'_, '_>, at: usize) -> Option<Name> {
    let first = doc.sentence_of(at).start;
    let heads = at == first || at < first + ADVERBS && behind_adverbs(doc, first) == at;
    if !heads || !doc.is_content(at) {
        return None;
    }
    let verb = behind_adverbs(doc, at + 1);
    let known = |kind| doc.longest(at, kind).is_some();
    let named = matches!(look(doc, at), Look::Unknown | Look::Surname) && !known(Kind::Body) && !known(Kind::Region);
    let speaks = || super::speech::reports_at(doc, verb) && doc.class_at(verb, Kind::Cue, cue::PRESS_VERB).is_none();
    // A word with a surname's ending may have more between it and its verb («کریمی‌نژاد با اشاره به … گفت»).
    let last = at + 1 + usize::from(is_ending(doc, at + 1));
    let strong = has_surname_ending(doc, at) || last > at + 1;
    let told = || (last..doc.sentence_of(at).end).any(|i| super::speech::reports_at(doc, i));
    let surname = matches!(look(doc, at), Look::Surname | Look::Ambiguous) && !doc.is(at, WordClass::COMMON);
    let listed = || surname && !doc.is_content(last);
    let surname = named && speaks() || (strong || listed()) && !known(Kind::Region) && told();
    // «تقی زاده خامسی در ادامه …»: what else the name has, up to where it certainly ends.
    let more = (last..last + 2).find(|&i| ends_name(doc, i)).filter(|&end| {
        strong && (last..end).all(|i| matches!(look(doc, i), Look::Surname | Look::Unknown | Look::Ambiguous))
    });
    let last = more.unwrap_or(last);
    surname.then(|| Name { words: at..last, whole: at..last, honorifics: Vec::new() })
}

/// True for a word that is hardly anything but a given name.
pub(crate) fn is_given(doc: &Document<'_, '_>, at: usize) -> bool {
    look(doc, at) == Look::Given
}

/// True for a word that is hardly anything but a surname.
pub(crate) fn is_surname(doc: &Document<'_, '_>, at: usize) -> bool {
    look(doc, at) == Look::Surname && !doc.is(at, WordClass::COMMON)
}

/// True where a name can end: before a mark, a function word, a verb, an office.
fn ends_name(doc: &Document<'_, '_>, at: usize) -> bool {
    !doc.is_content(at)
        || doc.is(at, WordClass::LIGHT_NOUN)
        || title_at(doc, at).is_some()
        || doc.is(at, WordClass::RELATIVE_ADJECTIVE)
}

/// The name that ends where an office begins, at word `office`, with or without a comma between.
pub(crate) fn backward(doc: &Document<'_, '_>, office: usize, floor: usize) -> Option<Name> {
    let mut end = office;
    let comma = end.checked_sub(1).is_some_and(|i| doc.sets_off(i) || doc.word(i) == "(");
    end -= usize::from(comma);
    let quoted = end.checked_sub(1).and_then(|i| opening(doc.word(i)));
    if let Some(open) = quoted {
        let close = end - 1;
        let start = (close.saturating_sub(LONGEST + 1)..close).rev().find(|&i| doc.word(i) == open)?;
        let (more, at) = honorifics(doc, start + 1);
        if start < floor || at >= close || !quotes_name(doc, at..close) {
            return None;
        }
        let (whole, mut honorifics) = before(doc, start, floor);
        honorifics.extend(more);
        return Some(Name { words: at..close, whole: whole..end, honorifics });
    }
    let mut run_start = end;
    // «مصطفی رجبی مشهدی سخنگوی …»: behind a surname no honorific begins.
    let second = end >= floor + 2 && look(doc, end - 2) == Look::Surname && honorific(doc, end - 1) == Some(end);
    run_start -= usize::from(second);
    while run_start > floor
        && end - run_start < LONGEST + 1
        && (is_name_prefix(doc, run_start - 1) || !matches!(look(doc, run_start - 1), Look::Never))
        && before(doc, run_start, floor).1.is_empty()
    {
        run_start -= 1;
    }
    let (whole, honorifics) = before(doc, run_start, floor);
    let sure = !honorifics.is_empty();
    let mut start = (run_start..end).find(|&i| begins_backward(doc, i, end, sure, comma, run_start))?;
    // «سالم بن ناصر»: a particle holds the names on its two sides together, whatever the first is alone.
    while start >= floor + 2 && is_particle(doc, start - 1) {
        start -= 2;
    }
    let run_start = run_start.min(start);
    // An honorific stands right before the name or is none of its.
    let (whole, honorifics) = if start == run_start { (whole, honorifics) } else { (start, Vec::new()) };
    Some(Name { words: start..end, whole: whole..end, honorifics })
}

/// True if the words behind a given name can be the rest of a name: a common word only where it closes the name, right
/// behind the given name and set off from the office («رضا کشاورز، …»; «عادل نامه رئیس‌جمهور» is no name).
fn given_goes_on(doc: &Document<'_, '_>, given: usize, end: usize, comma: bool) -> bool {
    let common = |i: usize| look(doc, i) == Look::Common && !is_particle(doc, i);
    let closes = comma || doc.begins_clause(given);
    // «حسنعلی اخلاقی امیری», «مجید تخت روانچی»: a common word beside a surname, or before a rare one, is a part of it.
    let rest = listed_end(doc, given).min(end)..end;
    let rare = || look(doc, end - 1) == Look::Unknown;
    let compound = rest.len() == 2 && closes && (rest.clone().any(|i| look(doc, i) == Look::Surname) || rare());
    !rest.clone().any(common) || rest.len() == 1 && closes || compound
}

/// True if the words from `at` to the office can be its holder's name.
fn begins_backward(doc: &Document<'_, '_>, at: usize, end: usize, sure: bool, comma: bool, run_start: usize) -> bool {
    if end - at > LONGEST {
        return false;
    }
    let at_name = at + usize::from(is_name_prefix(doc, at));
    let rest = (at_name + 1..end).map(|i| look(doc, i));
    match look(doc, at_name) {
        // «سعید رئیس سازمان …»: nobody in office is called by the given name alone.
        Look::Given if !sure && !comma && at_name == at && is_listed_given(doc, at) && end == at + 1 => false,
        Look::Given => given_goes_on(doc, at_name, end, comma || sure && at == run_start),
        _ if sure && at == run_start => true,
        Look::Ambiguous | Look::Surname if at_name > at => true,
        // «سید کامل تقوی‌نژاد»: سید makes a name of any word before a name.
        Look::Unknown | Look::Common if at_name > at && rest.clone().count() > 0 => {
            rest.clone().all(|l| matches!(l, Look::Surname | Look::Unknown | Look::Ambiguous | Look::Given))
        }
        Look::Ambiguous => {
            let name = |l| matches!(l, Look::Surname | Look::Unknown | Look::Ambiguous | Look::Given);
            // «روحانی رئیس‌جمهوری» at the head of its clause
            let alone = end - at == 1 && !comma && at == run_start && doc.begins_clause(at);
            alone || end - at >= 2 && !is_particle(doc, at) && rest.clone().all(name)
        }
        Look::Surname => {
            // «توضیحات آذری جهرمی وزیر …»: behind a common word a surname may open the name too; before a comma the
            // name may be the end of another clause.
            let opens = || !comma && look(doc, at - 1) == Look::Common && rest.clone().all(|l| l != Look::Common);
            at == run_start || end - at == 1 || end - at == 2 && (is_ending(doc, at + 1) || opens())
        }
        // A foreign name that no list knows: two words or more, set off by a comma or at the head of its clause.
        Look::Unknown => {
            at == run_start
                && end - at >= 2
                && rest.clone().all(|l| !matches!(l, Look::Common | Look::Never))
                && (comma || doc.begins_clause(at))
                // «زیرنظر علی اشرفی»: a given name with more behind it begins a name of its own, unless a comma
                // sets the whole off.
                && (comma || rest.clone().rev().skip(1).all(|l| l != Look::Given))
        }
        // «دیمیتری پسکوف، سخنگوی …»: a first name that the news knows well, set off on both sides.
        Look::Common => {
            at == run_start
                && comma
                && end - at == 2
                && doc.begins_clause(at)
                && rest.clone().all(|l| matches!(l, Look::Unknown | Look::Surname))
        }
        Look::Never => false,
    }
}

/// The mark that opens a closing quote.
fn opening(close: &str) -> Option<&'static str> {
    match close {
        "»" => Some("«"),
        "”" => Some("“"),
        "’" => Some("‘"),
        "\"" => Some("\""),
        "'" => Some("'"),
        _ => None,
    }
}

/// The honorifics that end at a word: where they begin, and each.
fn before(doc: &Document<'_, '_>, end: usize, floor: usize) -> (usize, Vec<Range<usize>>) {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = end;
    while let Some(start) =
        (floor.max(at.saturating_sub(LONGEST_HONORIFIC))..at).find(|&i| honorific(doc, i) == Some(at))
    {
        found.insert(0, start..at);
        at = start;
        if found.len() == MOST_HONORIFICS {
            break;
        }
    }
    (at, found)
}

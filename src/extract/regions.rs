//! Places: which names in the text are places, of what kind, and which of several places of one name is meant.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::dictionary::{EntryId, Reading, WordClass};
use super::document::{Document, Hit};
use super::names::{self, Expectation};
use super::offices::title_at;
use crate::article::{Region, RegionKind, RegionMention, RegionRole};
use crate::lexicon::Kind;
use crate::segment::WordKind;

/// One mention of a place.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The name, without its class word.
    pub(crate) words: Range<usize>,
    pub(crate) kind: RegionKind,
    /// The place of the lexicon; none for a village that no list knows.
    entry: Option<EntryId>,
    pub(crate) role: RegionRole,
    /// True if a class word or an office told the kind.
    classed: bool,
    /// True if it is what an office serves, or stands in such a list: «نماینده مردم تهران، ری و پردیس».
    served: bool,
    rule: &'static str,
}

/// A reading of a name as a place.
type Candidate<'d> = (EntryId, &'d Reading, RegionKind);

/// The kinds that the class words before a name allow.
const CLASSES: [(WordClass, RegionKind); 6] = [
    (WordClass::OF_PROVINCE, RegionKind::Province),
    (WordClass::OF_COUNTY, RegionKind::County),
    (WordClass::OF_CITY, RegionKind::City),
    (WordClass::OF_DISTRICT, RegionKind::District),
    (WordClass::OF_VILLAGE, RegionKind::Village),
    (WordClass::OF_COUNTRY, RegionKind::Country),
];

/// Classes of words that say how an office is held.
const HELD: [&str; 4] = ["former", "new", "polite", "ours"];

/// Bodies whose own name is no mention of the place in it.
const CLOSED_BODIES: [&str; 4] = ["company", "university", "agency", "bank"];

/// How far before a name the head of a facility's name is looked for, in words (بیمارستان شهدای هفتم تیر تهران).
const BLOCKER_REACH: usize = 5;

/// How far behind a place the end of its parenthesis is looked for, in words: «بندرعباس (شعبه‌های یک و دو)، فارس».
const PARENTHESIS: usize = 12;

/// The longest name of an unlisted place, in words.
const UNLISTED_WORDS: usize = 3;

/// Headings of the words that open the name of a place that no list knows.
const OPENERS: [(&str, RegionKind); 5] = [
    ("village_opener", RegionKind::Village),
    ("city_opener", RegionKind::City),
    ("district_opener", RegionKind::District),
    ("county_opener", RegionKind::County),
    ("province_opener", RegionKind::Province),
];

fn kind_of(reading: &Reading) -> Option<RegionKind> {
    match reading.entry.class() {
        "country" => Some(RegionKind::Country),
        "province" => Some(RegionKind::Province),
        "county" => Some(RegionKind::County),
        "city" => Some(RegionKind::City),
        "district" => Some(RegionKind::District),
        "village" => Some(RegionKind::Village),
        "continent" => Some(RegionKind::Continent),
        "area" => Some(RegionKind::Area),
        _ => None,
    }
}

fn is_iranian(reading: &Reading) -> bool {
    reading.entry.get("parent").is_some_and(|parent| parent.starts_with("IR"))
}

/// The code of the country that a place lies in.
fn country_of(reading: &Reading) -> Option<&str> {
    let code = reading.entry.get("parent").or(reading.entry.get("code"))?;
    code.split('-').next()
}

/// True for the kinds below a country.
fn is_local(kind: RegionKind) -> bool {
    !matches!(kind, RegionKind::Country | RegionKind::Continent | RegionKind::Area)
}

/// Every place of the text, in order, kinds decided.
pub(crate) fn places(doc: &Document<'_, '_>) -> Vec<Place> {
    let (mut places, pending) = mentions(doc);
    vouch_by_the_article(doc, &mut places, pending);
    find_again(doc, &mut places);
    follow_the_article(doc, &mut places);
    tell_metonyms(doc, &mut places);
    places
}

/// The mentions, each decided by its own surroundings; and those that the rest of the article would have to vouch for.
fn mentions(doc: &Document<'_, '_>) -> (Vec<Place>, Vec<Place>) {
    let mut places: Vec<Place> = Vec::new();
    let mut pending = Vec::new();
    // Words that a feature or another body's name holds.
    let mut taken = 0;
    let mut next = 0;
    for at in 0..doc.tokens.len() {
        taken = taken.max(closed_phrase(doc, at));
        if at < next {
            continue;
        }
        let list = listed(doc, &places, at);
        let known = doc.hits_at(at).iter().filter(|hit| hit.end > taken || at >= taken);
        let last = places.last();
        let listed = || known.clone().find_map(|hit| decide(doc, hit.start..hit.end, &of_hit(doc, hit), list, last));
        let other = || elliptic(doc, at, last, list).or_else(|| inflected(doc, at, list, last));
        let unlisted = || unlisted(doc, at, list).filter(|_| at >= taken);
        let found = match listed().or_else(|| other().filter(|_| at >= taken)) {
            // «روستای قلعه سفید» is not the town of قلعه.
            Some(place) if place.kind == RegionKind::Village => {
                unlisted().filter(|longer| longer.words.end > place.words.end).or(Some(place))
            }
            found => found.or_else(unlisted),
        };
        match found {
            Some(place) => {
                next = place.words.end;
                places.push(place);
            }
            None => pending.extend(known.clone().flat_map(|hit| standing_alone(doc, hit))),
        }
    }
    (places, pending)
}

/// The end of the feature, or of the name of a body that is no place, which begins at a word.
fn closed_phrase(doc: &Document<'_, '_>, at: usize) -> usize {
    let closed = |reading: &Reading| match reading.kind {
        Kind::Region => reading.entry.class() == "feature",
        Kind::Body => CLOSED_BODIES.contains(&reading.entry.class()),
        _ => false,
    };
    let hits = doc.hits_at(at).iter();
    hits.filter(|hit| hit.end > at + 1 && doc.senses(hit).any(|(_, r)| closed(r))).map(|hit| hit.end).max().unwrap_or(0)
}

/// The kind that a class word right before `at` tells. «این شهر» is a whole phrase, and tells nothing of what follows.
fn class_before(doc: &Document<'_, '_>, at: usize) -> Option<RegionKind> {
    let mut before = at.checked_sub(1)?;
    // «شهر «سیلوپی»»
    if is_opening_quote(doc, before) {
        before = before.checked_sub(1)?;
    }
    if before.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::DEMONSTRATIVE)) {
        return None;
    }
    CLASSES.iter().find(|(class, _)| doc.is(before, *class)).map(|(_, kind)| *kind)
}

/// What a list of places passes on to its next name.
#[derive(Clone, Copy, Debug)]
struct Listed<'d> {
    /// The kind that the list's class word tells: «استان‌های گیلان، مازندران و گلستان».
    class: Option<RegionKind>,
    /// True if an office serves all of it.
    served: bool,
    kind: RegionKind,
    country: Option<&'d str>,
}

/// The list that a name at `at` goes on with, if one is open there.
fn listed<'d>(doc: &Document<'_, 'd>, places: &[Place], at: usize) -> Option<Listed<'d>> {
    let last = places.last()?;
    let joint = behind_parenthesis(doc, last.words.end);
    let joined = joint + 1 == at && (doc.is(joint, WordClass::AND) || doc.is_comma(joint));
    (joined || parallel(doc, last, at)).then(|| Listed {
        class: last.classed.then_some(last.kind),
        served: last.served,
        kind: last.kind,
        country: last.entry.and_then(|entry| doc.dictionary.get(entry)).and_then(country_of),
    })
}

/// True if a name at `at` is told of in the same words as the last one, which has a class word: «استان تهران با ۹ کارخانه،
/// اصفهان با ۷ کارخانه و فارس با ۶ کارخانه».
fn parallel(doc: &Document<'_, '_>, last: &Place, at: usize) -> bool {
    let joint = at.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::AND) || doc.is_comma(i));
    let preposition = doc.word(last.words.end);
    last.classed
        && joint
        && doc.is(last.words.end, WordClass::PREPOSITION)
        && doc.sentence_of(at).contains(&last.words.start)
        && (at + 1..=at + UNLISTED_WORDS).any(|i| doc.word(i) == preposition)
}

/// Where the parenthesis that begins or ends at a word is over; the word itself if none does.
fn behind_parenthesis(doc: &Document<'_, '_>, at: usize) -> usize {
    match doc.word(at) {
        ")" => at + 1,
        "(" => (at + 1..at + PARENTHESIS).find(|&i| doc.word(i) == ")").map_or(at, |end| end + 1),
        _ => at,
    }
}

/// True if an office that a local place has ends right before `at`: «نماینده مردم ری».
fn office_before(doc: &Document<'_, '_>, at: usize) -> bool {
    // No title of the lexicon that takes a place has more than four words.
    (at.saturating_sub(4)..at).any(|start| {
        title_at(doc, start).is_some_and(|(hit, _, reading)| {
            hit.end == at
                // و زیر is no وزیر, and a minister is of a country.
                && !doc.is(start, WordClass::AND.or(WordClass::PREPOSITION))
                && reading.entry.class() != "minister"
                && reading.entry.all("takes").flat_map(str::split_whitespace).any(|word| word == "region")
        })
    })
}

/// True for words that can name something at all, so that an office before them may tell what: no function word, no noun of
/// a compound verb («امام جمعه بیان کرد»), no word that says how an office is held («شهردار پیشین»).
fn may_be_named(doc: &Document<'_, '_>, words: &Range<usize>, office: bool) -> bool {
    let function = WordClass::BOUNDARY.or(WordClass::AND);
    let ends = [Some(words.start), words.end.checked_sub(1)];
    let held = HELD.iter().any(|class| doc.class_at(words.start, Kind::Title, class) == Some(words.end));
    let is_verb = |hit: &Hit| hit.end == words.end && doc.senses(hit).any(|(_, r)| r.kind == Kind::Verb);
    let predicate = office && !doc.is_content(words.start) && doc.hits_at(words.start).iter().any(is_verb);
    !held && !predicate && ends.into_iter().flatten().all(|at| !doc.is(at, function))
}

/// The readings of a hit as a place.
fn of_hit<'d>(doc: &Document<'_, 'd>, hit: &Hit) -> Vec<Candidate<'d>> {
    candidates(doc.senses(hit).map(|(sense, reading)| (sense.entry, reading)))
}

/// The readings of a phrase that does not stand in the text as the lexicon has it.
fn of_phrase<'d>(doc: &Document<'_, 'd>, phrase: &str) -> Vec<Candidate<'d>> {
    candidates(entries_of(doc, phrase).into_iter())
}

/// Every entry that a phrase may be.
fn entries_of<'d>(doc: &Document<'_, 'd>, phrase: &str) -> Vec<(EntryId, &'d Reading)> {
    let dictionary = doc.dictionary;
    dictionary.senses_of(phrase).iter().filter_map(|sense| Some((sense.entry, dictionary.get(sense.entry)?))).collect()
}

fn candidates<'d>(entries: impl Iterator<Item = (EntryId, &'d Reading)>) -> Vec<Candidate<'d>> {
    entries
        .filter(|(_, reading)| reading.kind == Kind::Region)
        .filter_map(|(entry, reading)| Some((entry, reading, kind_of(reading)?)))
        .collect()
}

/// True for a word or affix that `region_words.lex` lists under a heading.
fn is_word_of(doc: &Document<'_, '_>, text: &str, class: &str) -> bool {
    entries_of(doc, text).iter().any(|(_, reading)| reading.kind == Kind::Word && reading.entry.class() == class)
}

/// Decides what the words of a name are, if they are a place at all.
fn decide<'d>(
    doc: &Document<'_, 'd>,
    words: Range<usize>,
    readings: &[Candidate<'d>],
    list: Option<Listed<'d>>,
    last: Option<&Place>,
) -> Option<Place> {
    if readings.is_empty() || runs_together(doc, &words, readings) {
        return None;
    }
    let own_class = class_before(doc, words.start);
    let outer = own_class.is_none().then(|| province_of_the_last(doc, &words, readings, last)).flatten();
    if outer.is_some() {
        return outer;
    }
    let class = own_class.or(list.and_then(|list| list.class));
    let office = office_before(doc, words.start);
    let provincial = class.is_none() && provincial_body(doc, words.start);
    let chosen =
        allowed(doc, &words, readings, own_class, office, list).into_iter().max_by_key(|(_, reading, kind)| {
            let wanted = class == Some(*kind) || provincial && *kind == RegionKind::Province && is_iranian(reading);
            (wanted, weight(reading, *kind))
        });
    let (entry, reading, own) = *chosen?;
    if class.is_none() && (in_person(doc, &words, reading, own) || in_facility(doc, &words, own)) {
        return None;
    }
    let (kind, rule) = match class {
        Some(class) if class == own => (own, "region-class-word"),
        // «شهرستان» before a name that is listed as a city only, and the like: the text knows better.
        Some(class) if same_sort(Some(class), own) => (class, "region-class-word"),
        _ if provincial && own == RegionKind::Province => (own, "region-provincial-body"),
        _ => (own, "region-name"),
    };
    let served = office || list.is_some_and(|list| list.served);
    let classed = rule == "region-class-word";
    Some(Place { words, kind, entry: Some(entry), role: RegionRole::Place, classed, served, rule })
}

/// The readings that the words around a name allow.
fn allowed<'c, 'd>(
    doc: &Document<'_, 'd>,
    words: &Range<usize>,
    readings: &'c [Candidate<'d>],
    class: Option<RegionKind>,
    office: bool,
    list: Option<Listed<'d>>,
) -> Vec<&'c Candidate<'d>> {
    if readings.iter().all(|(_, reading, _)| reading.context.is_free()) {
        return readings.iter().collect();
    }
    let (before, after) = (doc.keys_before(words.start), doc.keys_after(words.end));
    let named = may_be_named(doc, words, office);
    let key = doc.key(words.clone());
    let allows = |(_, reading, kind): &&Candidate<'_>| {
        // «شهرری» has its class word within.
        let name = crate::Gazetteer::key(reading.entry.name());
        let within = key.strip_suffix(&name).is_some_and(|rest| !rest.is_empty());
        let told = within || class == Some(*kind) || same_sort(class, *kind);
        let vouched =
            || office && is_local(*kind) || list.is_some_and(|list| vouches(doc, words, list, reading, *kind));
        reading.context.allows(before, after, named && (told || class.is_none() && vouched()))
    };
    readings.iter().filter(allows).collect()
}

/// True if a name would be read out of words that it does not hold: function words, verbs or numbers (را بر، و نیز، دو رود).
fn runs_together(doc: &Document<'_, '_>, words: &Range<usize>, readings: &[Candidate<'_>]) -> bool {
    if words.len() < 2 {
        return false;
    }
    let key = doc.key(words.clone());
    let spellings = || readings.iter().flat_map(|(_, r, _)| r.entry.spellings());
    let own = || spellings().filter(|spelling| crate::Gazetteer::key(spelling) == key);
    let holds = |at: usize| own().any(|spelling| spelling.split([' ', '\u{200c}']).any(|part| part == doc.word(at)));
    let function = WordClass::BOUNDARY.or(WordClass::AND).or(WordClass::INDEFINITE);
    let number =
        |at: usize| words.len() == 2 && doc.longest(at, Kind::Number).is_some_and(|(hit, ..)| hit.end == at + 1);
    words.clone().any(|at| (doc.is(at, function) || doc.is_finite(at) || number(at)) && !holds(at))
}

/// True if a list that has come to a name which needs context shows that a place is meant: the name is a place of the same
/// country and sort. A common word needs more, a class word over the whole list: «شهرستان‌های نور و بهار».
fn vouches(
    doc: &Document<'_, '_>,
    words: &Range<usize>,
    list: Listed<'_>,
    reading: &Reading,
    kind: RegionKind,
) -> bool {
    let function = WordClass::BOUNDARY.or(WordClass::AND).or(WordClass::INDEFINITE);
    let is_name = |at: usize| doc.longest(at, Kind::Name).is_some();
    let common = words.clone().any(|at| doc.is(at, WordClass::COMMON)) || is_name(words.start);
    let alike = list.kind == kind || is_local(list.kind) && is_local(kind);
    let province = is_local(list.kind) && kind == RegionKind::Province && is_iranian(reading);
    !words.clone().any(|at| doc.is(at, function))
        && alike
        && list.country == country_of(reading)
        && (!common
            || province
            || list.served
            || list.class.is_some_and(|class| class == kind || same_sort(Some(class), kind)))
}

/// The province behind its own city or county: «ورزنه (اصفهان)»، «عنبرآباد کرمان».
fn province_of_the_last(
    doc: &Document<'_, '_>,
    words: &Range<usize>,
    readings: &[Candidate<'_>],
    last: Option<&Place>,
) -> Option<Place> {
    let last = last?;
    let inside = doc.word(last.words.end) == "(" && doc.word(words.end) == ")";
    if last.words.end + usize::from(inside) != words.start || !is_local(last.kind) {
        return None;
    }
    let parent = doc.dictionary.get(last.entry?)?.entry.get("parent")?;
    let is_parent = |(_, reading, kind): &&Candidate<'_>| {
        *kind == RegionKind::Province && is_iranian(reading) && reading.entry.get("code") == Some(parent)
    };
    let (entry, _, kind) = readings.iter().find(is_parent)?;
    let rule = "region-province-of-the-last";
    let words = words.clone();
    Some(Place {
        words,
        kind: *kind,
        entry: Some(*entry),
        role: RegionRole::Place,
        classed: false,
        served: false,
        rule,
    })
}

/// True if the name ends the name of a body that only a province has: «مدیرکل راه و شهرسازی اصفهان».
fn provincial_body(doc: &Document<'_, '_>, at: usize) -> bool {
    let sentence = doc.sentence_of(at).start;
    for index in (at.saturating_sub(BLOCKER_REACH + 2).max(sentence)..at).rev() {
        if doc.class_at(index, Kind::Word, "provincial").is_some_and(|end| end <= at) {
            return true;
        }
        if !doc.is_content(index) && !doc.is(index, WordClass::AND) {
            return false;
        }
    }
    false
}

/// True for kinds that one name often serves both as: a city and its county, a foreign province and its capital.
fn same_sort(class: Option<RegionKind>, kind: RegionKind) -> bool {
    use RegionKind::{City, County, District, Province, Village};
    match class {
        Some(County) => matches!(kind, City),
        Some(City) => matches!(kind, County | District | Village),
        Some(District) => matches!(kind, City | County | Village),
        Some(Village) => matches!(kind, City | District),
        Some(Province) => matches!(kind, City),
        _ => false,
    }
}

/// Which reading a bare name has, the greatest first: by kind; of places of one kind a capital, then one that needs no
/// context, then the largest.
fn weight(reading: &Reading, kind: RegionKind) -> (u8, bool, bool, u64) {
    let iranian = is_iranian(reading);
    let capital = reading.entry.get("capital").is_some();
    let rank = match kind {
        RegionKind::Country => 9,
        RegionKind::Continent => 8,
        RegionKind::City if iranian || capital => 7,
        RegionKind::Province if iranian => 6,
        RegionKind::County => 5,
        RegionKind::City => 4,
        RegionKind::Area => 3,
        RegionKind::Province => 2,
        RegionKind::District => 1,
        RegionKind::Village => 0,
    };
    let population = reading.entry.get("population").and_then(|p| p.parse().ok()).unwrap_or(0);
    (rank, capital, reading.context.is_free(), population)
}

/// True if the name ends the name of a road, facility or paper: «دانشگاه علوم پزشکی شیراز»، «آزادراه تهران-شمال». A country's
/// does so only right behind the head: «روزنامه ایران», but «شبکه راه‌های ایران».
fn in_facility(doc: &Document<'_, '_>, words: &Range<usize>, kind: RegionKind) -> bool {
    // «شیکاگو تریبون»
    if doc.class_at(words.end, Kind::Word, "blocker_after").is_some() {
        return true;
    }
    let at = words.start;
    let quoted = at.checked_sub(1).is_some_and(|i| is_opening_quote(doc, i));
    let reach = if is_local(kind) { BLOCKER_REACH } else { 1 + usize::from(quoted) };
    let sentence = doc.sentence_of(at).start;
    let mut dashed = false;
    for index in (at.saturating_sub(reach).max(sentence)..at).rev() {
        if doc.is(index, WordClass::BLOCKER) {
            // Behind a dash only a road goes on; elsewhere a dateline or another thing begins. A way from one place to
            // another, «جاده شیراز به خرامه», is no name.
            let way = doc.class_at(index, Kind::Word, "way").is_some();
            let open = dashed || is_dash(doc, words.end) || doc.class_at(words.end, Kind::Word, "way_to").is_some();
            return !(way && open) && (!dashed || doc.class_at(index, Kind::Word, "road").is_some());
        }
        let dash = is_dash(doc, index);
        dashed |= dash;
        // «دانشگاه «اوترخت»»
        let number = doc.token(index).is_some_and(|token| token.word.kind == WordKind::Number);
        if !(doc.is_content(index) || dash || number || index + 1 == at && quoted) {
            return false;
        }
    }
    false
}

fn is_dash(doc: &Document<'_, '_>, at: usize) -> bool {
    matches!(doc.word(at), "-" | "–" | "—" | "ـ")
}

/// True if the name is part of a person's: «قوچان‌نژاد»، «ریاض المالکی»، «جیمز پسکوف».
fn in_person(doc: &Document<'_, '_>, words: &Range<usize>, reading: &Reading, kind: RegionKind) -> bool {
    let ending = doc.dictionary.surname_endings().iter().any(|ending| ending == doc.word(words.end));
    // «به اصفهان پناه برد» is no person.
    if ending && is_local(kind) && doc.is_content(words.end) {
        return true;
    }
    if is_iranian(reading) || !is_local(kind) || reading.entry.get("capital").is_some() {
        return is_local(kind) && !is_iranian(reading) && begins_with_article(doc, words.end);
    }
    let named = words.start.checked_sub(1).and_then(|i| names::forward(doc, i, Expectation::None));
    let given = words.start.checked_sub(1).is_some_and(|i| is_given_name(doc, i));
    begins_with_article(doc, words.end) || given || named.is_some_and(|name| name.words.end >= words.end)
}

/// True for a word that is listed as a given name and is no common word.
fn is_given_name(doc: &Document<'_, '_>, at: usize) -> bool {
    let given = |class: &str| matches!(class, "male" | "female" | "both");
    let listed = doc.longest(at, Kind::Name).is_some_and(|(_, _, reading)| given(reading.entry.class()));
    listed && !doc.is(at, WordClass::COMMON)
}

/// True for a mark that opens a quotation.
fn is_opening_quote(doc: &Document<'_, '_>, at: usize) -> bool {
    matches!(doc.word(at), "«" | "\"" | "“")
}

/// A name that shares its first word with the last one, or with the one behind it: «آذربایجان شرقی و غربی»،
/// «آذربایجان‌های شرقی و غربی».
fn elliptic(doc: &Document<'_, '_>, at: usize, last: Option<&Place>, list: Option<Listed<'_>>) -> Option<Place> {
    let of = |words: Range<usize>, phrase: &str, kind: Option<RegionKind>| {
        let readings = of_phrase(doc, phrase);
        let (entry, _, own) =
            readings.iter().filter(|r| kind.is_none_or(|kind| r.2 == kind)).max_by_key(|r| weight(r.1, r.2))?;
        let rule = "region-elliptic";
        Some(Place {
            words,
            kind: *own,
            entry: Some(*entry),
            role: RegionRole::Place,
            classed: true,
            served: false,
            rule,
        })
    };
    if let Some((stem, ending)) = doc.word(at).split_once('\u{200c}') {
        if !of_phrase(doc, stem).is_empty() && is_word_of(doc, ending, "place_plural") {
            return of(at..at + 2, &format!("{stem} {}", doc.word(at + 1)), None);
        }
        return None;
    }
    let last = last.filter(|_| list.is_some() && doc.is_letters(at))?;
    let name = doc.dictionary.get(last.entry?)?.entry.name();
    let (first, _) = name.rsplit_once(' ')?;
    of(at..at + 1, &format!("{first} {}", doc.word(at)), Some(last.kind))
}

/// A name with an ending joined to it: «تهران‌اند»، «اروپای متحد»، «آفریقاست».
fn inflected(doc: &Document<'_, '_>, at: usize, list: Option<Listed<'_>>, last: Option<&Place>) -> Option<Place> {
    let word = doc.word(at);
    let (stem, class) = match word.rsplit_once('\u{200c}') {
        Some((stem, ending)) => (stem, is_word_of(doc, ending, "place_ending")),
        None => {
            // Behind a long vowel the ezafe is written, and the copula without its first letter.
            let open = |stem: &&str| stem.ends_with(['ا', 'و']);
            let stem = word.strip_suffix('ی').filter(open).or_else(|| word.strip_suffix("ست").filter(open))?;
            (stem, true)
        }
    };
    let mut readings = if class { of_phrase(doc, stem) } else { Vec::new() };
    // A name that is another word too is hardly itself with an ending: «غنای اورانیوم».
    readings.retain(|(_, reading, _)| reading.context.is_free());
    decide(doc, at..at + 1, &readings, list, last)
}

/// A place that no list knows, told by its class word: «روستای خلج‌آباد»، «شهر سیلوپی»، «شهرستان عین‌التمر».
fn unlisted(doc: &Document<'_, '_>, at: usize, list: Option<Listed<'_>>) -> Option<Place> {
    // «بخش بهارآباد»: its end tells that it is a name.
    let tailed = has_tail(doc, at);
    let opener = opener_before(doc, at).or_else(|| class_before(doc, at).filter(|_| tailed));
    let village = list.is_some_and(|list| list.class == Some(RegionKind::Village));
    let kind = opener.or(village.then_some(RegionKind::Village))?;
    // «این روستای زرخیز»، «یک شهر تازه‌ساز»
    let pointing = WordClass::DEMONSTRATIVE.or(WordClass::INDEFINITE).or(WordClass::QUANTIFIER);
    let pointed = at.checked_sub(2).is_some_and(|i| doc.is(i, pointing));
    let is = |i: usize, class: &str| doc.class_at(i, Kind::Word, class) == Some(i + 1);
    let other = doc.is(at, WordClass::BLOCKER) || title_at(doc, at).is_some() || is(at, "place_adjective");
    if pointed || other || !doc.is_content(at) && !tailed {
        return None;
    }
    let village = kind == RegionKind::Village;
    let is_open = |i: usize| doc.is_content(i) && class_before(doc, i + 1).is_none();
    let joins = |i: usize| village && is(i, "village_tail") || begins_with_article(doc, i);
    let mut end = quoted_end(doc, at).unwrap_or(at + 1);
    while end < at + UNLISTED_WORDS
        && is_open(end)
        && (joins(end) || village && end == at + 1 && is(at, "village_head"))
    {
        end += 1;
    }
    let plain = end == at + 1;
    let compound = doc
        .word(at)
        .rsplit_once('\u{200c}')
        .is_some_and(|(head, tail)| is_word_of(doc, tail, "adjective_tail") || is_word_of(doc, head, "adjective_head"));
    if plain && (doc.is(at, WordClass::COMMON) || class_before(doc, at + 1).is_some() || compound) {
        return None;
    }
    // Bodies, people, adjectives and verbs stand behind «شهر» as well («شهر بهره‌ور»): there more has to speak for a name.
    let known =
        doc.hits_at(at).iter().any(|hit| doc.senses(hit).any(|(_, r)| matches!(r.kind, Kind::Body | Kind::Name)));
    let told = tailed || quoted_end(doc, at).is_some() || !plain || begins_with_article(doc, at) || lies_in(doc, end);
    if !village
        && (!told || known || plain && !tailed && doc.word(at).contains('\u{200c}') || doc.word(at).ends_with('ی'))
    {
        return None;
    }
    let rule = "region-unlisted";
    Some(Place { words: at..end, kind, entry: None, role: RegionRole::Place, classed: true, served: false, rule })
}

/// True for a word that ends as names of places do: بهارآباد، باش‌محله.
fn has_tail(doc: &Document<'_, '_>, at: usize) -> bool {
    // All tails but the shortest, which end other words as well.
    let tail = doc.word(at).char_indices().rev().nth(3).and_then(|(start, _)| doc.word(at).get(start..));
    tail.is_some_and(|tail| tail.len() < doc.word(at).len() && is_word_of(doc, tail, "village_tail"))
}

/// True if a country or province stands among the next words: «شهر گوتنبرگ در سوئد».
fn lies_in(doc: &Document<'_, '_>, at: usize) -> bool {
    let wide = |kind: RegionKind| matches!(kind, RegionKind::Country | RegionKind::Province);
    let hits = (at..at + UNLISTED_WORDS).flat_map(|i| doc.hits_at(i));
    hits.flat_map(|hit| of_hit(doc, hit)).any(|(_, reading, kind)| wide(kind) && reading.entry.get("needs").is_none())
}

/// The end of a short quotation that begins at a word: «شهر «مانتین ویو»».
fn quoted_end(doc: &Document<'_, '_>, at: usize) -> Option<usize> {
    let quoted = is_opening_quote(doc, at.checked_sub(1)?);
    let end = (at + 1..=at + UNLISTED_WORDS).find(|&i| matches!(doc.word(i), "»" | "\"" | "”"));
    end.filter(|end| quoted && (at..*end).all(|i| doc.is_letters(i)))
}

/// The kind of place that a word right before `at` opens, be the place listed or not.
fn opener_before(doc: &Document<'_, '_>, at: usize) -> Option<RegionKind> {
    let mut before = at.checked_sub(1)?;
    if is_opening_quote(doc, before) {
        before = before.checked_sub(1)?;
    }
    let opens = |class: &str| doc.class_at(before, Kind::Word, class) == Some(before + 1);
    OPENERS.iter().find(|(class, _)| opens(class)).map(|(_, kind)| *kind)
}

/// True for a word with the Arabic article, which belongs to the name before it: «عین التمر».
fn begins_with_article(doc: &Document<'_, '_>, at: usize) -> bool {
    let word = doc.word(at);
    let article = word.char_indices().nth(2).and_then(|(end, _)| word.get(..end));
    article.is_some_and(|article| is_word_of(doc, article, "article"))
}

/// A name that needs context, where it stands as a place would: behind a preposition, and nothing hangs on it; or first in
/// its clause.
fn standing_alone(doc: &Document<'_, '_>, hit: &Hit) -> Vec<Place> {
    let readings = of_hit(doc, hit);
    let words = hit.start..hit.end;
    let located = words.start.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::PREPOSITION));
    let first = words.start == doc.sentence_of(words.start).start;
    // «در بن ماند»، «در بن سخن گفت»
    let ends = !doc.is_content(words.end) || doc.is_finite(words.end + 1);
    let placed = located && ends || first;
    if readings.is_empty() || !placed || runs_together(doc, &words, &readings) {
        return Vec::new();
    }
    let (keys, after) = (doc.keys_before(words.start), doc.keys_after(words.end));
    let open = |reading: &Reading| reading.context.class && reading.context.allows(keys, after, true);
    let mut open: Vec<&Candidate<'_>> = readings.iter().filter(|(_, reading, _)| open(reading)).collect();
    open.sort_by_key(|(_, reading, kind)| std::cmp::Reverse(weight(reading, *kind)));
    let rule = "region-vouched-by-the-article";
    let role = RegionRole::Place;
    open.into_iter()
        .map(|&(entry, _, kind)| Place {
            words: words.clone(),
            kind,
            entry: Some(entry),
            role,
            classed: false,
            served: false,
            rule,
        })
        .collect()
}

/// Takes up names that need context where the article gives it elsewhere: the same name with its class word, or the country
/// of a capital, or of a city that something happens in. Leaves out foreign divisions named by a common or very short word (شمالی، مرکز، اب) in an article that does
/// not name their country.
fn vouch_by_the_article(doc: &Document<'_, '_>, places: &mut Vec<Place>, pending: Vec<Place>) {
    let reading = |place: &Place| doc.dictionary.get(place.entry?);
    let key = |place: &Place| doc.key(place.words.clone());
    let countries: HashSet<&str> = places
        .iter()
        .filter(|place| place.kind == RegionKind::Country)
        .filter_map(|place| reading(place)?.entry.get("code"))
        .collect();
    let named = |place: &Place| reading(place).and_then(country_of).is_some_and(|code| countries.contains(code));
    // Of three letters or fewer hardly a foreign division is written about in Persian, and many words are so short.
    let is_short = |place: &Place| doc.slice(place.words.clone()).chars().count() <= 3;
    places.retain(|place| {
        let division = matches!(place.kind, RegionKind::Province | RegionKind::County);
        let foreign = division && reading(place).is_some_and(|r| !is_iranian(r));
        !foreign || !(is_short(place) || is_common(doc, place)) || named(place)
    });
    let is_foreign_city =
        |place: &Place| place.kind == RegionKind::City && reading(place).is_some_and(|reading| !is_iranian(reading));
    let first_of = |place: &Place| doc.sentence_of(place.words.start).start;
    let classed: HashMap<&str, (Option<EntryId>, RegionKind)> =
        places.iter().filter(|place| place.classed).map(|place| (key(place), (place.entry, place.kind))).collect();
    let vouched = pending.into_iter().filter_map(|mut place| match classed.get(key(&place)) {
        Some(&(entry, kind)) => {
            if matches!(kind, RegionKind::Province | RegionKind::Country) {
                (place.entry, place.kind) = (entry, kind);
            }
            Some(place)
        }
        None => {
            // In an article on Germany «در بن» is a city.
            let before = place.words.start.checked_sub(1);
            let inside = before.is_some_and(|i| doc.class_at(i, Kind::Word, "locative") == Some(i + 1));
            // «دوشنبه» first in its sentence is a day.
            let day =
                doc.longest(place.words.start, Kind::Calendar).is_some_and(|(hit, ..)| hit.start == first_of(&place));
            let capital = !day && reading(&place).is_some_and(|reading| reading.entry.get("capital").is_some());
            ((capital || inside && is_foreign_city(&place)) && named(&place)).then_some(place)
        }
    });
    // Of several readings of one name the first that is vouched for.
    let mut vouched: Vec<Place> = vouched.collect();
    vouched.dedup_by_key(|place| place.words.start);
    places.extend(vouched);
    places.sort_by_key(|place| place.words.start);
}

/// Finds the further mentions of places that no list knows, once a class word has told of them.
fn find_again(doc: &Document<'_, '_>, places: &mut Vec<Place>) {
    let unlisted = places.iter().filter(|place| place.entry.is_none() && place.words.len() == 1);
    let known: HashMap<&str, Place> = unlisted.map(|place| (doc.word(place.words.start), place.clone())).collect();
    if known.is_empty() {
        return;
    }
    let taken: HashSet<usize> = places.iter().flat_map(|place| place.words.clone()).collect();
    let again = (0..doc.tokens.len()).filter(|at| !taken.contains(at)).filter_map(|at| {
        let place = known.get(doc.word(at))?;
        let common = doc.is(at, WordClass::COMMON) || !doc.is_content(at);
        let words = at..at + 1;
        (!common && !in_facility(doc, &words, place.kind)).then(|| Place { words, classed: false, ..place.clone() })
    });
    let again: Vec<Place> = again.collect();
    places.extend(again);
    places.sort_by_key(|place| place.words.start);
}

/// True for a name that is mostly another word: all of it common or function words or points of the compass.
fn is_common(doc: &Document<'_, '_>, place: &Place) -> bool {
    let classes = WordClass::COMMON.or(WordClass::BOUNDARY).or(WordClass::AND).or(WordClass::INDEFINITE);
    place.words.clone().all(|at| doc.is(at, classes) || doc.class_at(at, Kind::Word, "direction").is_some())
}

/// Settles what a mention alone left open: one name, used with a class word elsewhere in the article.
fn follow_the_article(doc: &Document<'_, '_>, places: &mut [Place]) {
    let key = |place: &Place| doc.key(place.words.clone());
    // A foreign province whose capital bears its name is meant by the bare name too, once the class word has said so;
    // an Iranian one is not: «تهران» beside «استان تهران» is the city.
    let mut foreign: HashMap<&str, (Option<EntryId>, RegionKind)> = HashMap::new();
    let mut counties: HashMap<&str, (usize, usize)> = HashMap::new();
    for place in places.iter() {
        let iranian = place.entry.and_then(|entry| doc.dictionary.get(entry)).is_some_and(is_iranian);
        if place.classed && place.kind == RegionKind::Province && !iranian {
            foreign.insert(key(place), (place.entry, place.kind));
        }
        if matches!(place.kind, RegionKind::City | RegionKind::County) {
            let count = counties.entry(key(place)).or_default();
            if place.kind == RegionKind::City { count.0 += 1 } else { count.1 += 1 }
        }
    }
    for place in places {
        let key = key(place);
        if let Some(&(entry, kind)) = foreign.get(key).filter(|_| !place.classed) {
            (place.entry, place.kind, place.rule) = (entry, kind, "region-foreign-province");
        }
        // A county and its city of one name are one place, of the kind it is used with most.
        let shared = counties.get(key).filter(|(city, county)| *city > 0 && *county > 0);
        if let (Some(&(city, county)), RegionKind::City | RegionKind::County) = (shared, place.kind) {
            place.kind = if county > city { RegionKind::County } else { RegionKind::City };
        }
    }
}

/// Marks capitals that stand for their government: first in a sentence, or behind a word that takes no place («علیه تهران»).
fn tell_metonyms(doc: &Document<'_, '_>, places: &mut [Place]) {
    for place in places.iter_mut().filter(|place| place.kind == RegionKind::City && !place.classed) {
        let reading = place.entry.and_then(|entry| doc.dictionary.get(entry));
        let capital = reading.is_some_and(|reading| reading.entry.get("capital").is_some());
        let (start, end) = (place.words.start, place.words.end);
        let dateline = is_dash(doc, end) || doc.ends_clause(end) && !doc.is(end, WordClass::AND);
        let subject = start == doc.sentence_of(start).start && !dateline;
        let before = start.checked_sub(1);
        let opposed = before.is_some_and(|i| doc.class_at(i, Kind::Word, "metonym") == Some(start));
        if capital && (subject || opposed) {
            place.role = RegionRole::Metonym;
        }
    }
}

/// One object a place, and for each mention the index of its object.
pub(crate) fn regions(doc: &Document<'_, '_>, places: &[Place]) -> (Vec<Region>, Vec<usize>) {
    let mut regions: Vec<Region> = Vec::new();
    let mut ids: HashMap<(String, RegionKind), usize> = HashMap::new();
    let mut of_place = Vec::with_capacity(places.len());
    for place in places {
        let reading = place.entry.and_then(|entry| doc.dictionary.get(entry));
        let id = *ids.entry((identity(doc, place, reading), place.kind)).or_insert(regions.len());
        if id == regions.len() {
            let value = |key: &str| reading.and_then(|reading| reading.entry.get(key)).map(str::to_owned);
            regions.push(Region {
                id,
                name: name(doc, place, reading),
                kind: place.kind,
                code: value("code").filter(|_| reading.and_then(kind_of) == Some(place.kind)),
                parent: value("parent"),
                rule: place.rule.to_owned(),
                ..Region::default()
            });
        }
        if let Some(region) = regions.get_mut(id) {
            let span = doc.span(place.words.clone());
            region.count += 1;
            region.mentions.push(RegionMention {
                text: doc.slice(place.words.clone()).to_owned(),
                start: span.start,
                end: span.end,
                role: place.role,
            });
        }
        of_place.push(id);
    }
    (regions, of_place)
}

/// What makes two mentions one place: the entry's code, else its name (a city and its county share one).
fn identity(doc: &Document<'_, '_>, place: &Place, reading: Option<&Reading>) -> String {
    let code = reading.and_then(|reading| reading.entry.get("code"));
    match (place.kind, code, reading) {
        (RegionKind::Country | RegionKind::Province, Some(code), _) => code.to_owned(),
        (_, _, Some(reading)) => crate::Gazetteer::key(reading.entry.name()),
        (_, _, None) => crate::Gazetteer::key(doc.slice(place.words.clone())),
    }
}

/// The name to report: as the article writes it, but without a class word that only a spelling of the entry holds, and in
/// full where the article shortens or inflects it.
fn name(doc: &Document<'_, '_>, place: &Place, reading: Option<&Reading>) -> String {
    let written = doc.slice(place.words.clone());
    let Some(reading) = reading else { return written.to_owned() };
    let own = reading.entry.name();
    let key = crate::Gazetteer::key(written);
    let is_spelling = reading.entry.spellings().any(|spelling| crate::Gazetteer::key(spelling) == key);
    // «شهرری»، «روسیه فدراتیو», but not «ایلینویز», which only begins like ایلینوی.
    let holds = key.ends_with(&crate::Gazetteer::key(own))
        || written.strip_prefix(own).is_some_and(|rest| rest.starts_with(' ') || rest.starts_with("ی "));
    if holds || !is_spelling { own.to_owned() } else { written.to_owned() }
}

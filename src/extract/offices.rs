//! Office phrases: a title and what it is the title of.

use std::ops::Range;

use super::dictionary::Sense;
use super::dictionary::{EntryId, Reading, WordClass};
use super::document::{Document, Hit};
use super::names::{self, Expectation};
use super::regions::Place;
use crate::article::{RegionKind, Role, Status};
use crate::lexicon::Kind;

/// An office phrase in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Office {
    /// The whole phrase, title to the end of the body or place.
    pub(crate) words: Range<usize>,
    /// The title as a lexicon lists it.
    pub(crate) head: Range<usize>,
    /// The entry of that title.
    pub(crate) entry: EntryId,
    /// The head with what says which such post it is.
    pub(crate) title: Range<usize>,
    /// The body.
    pub(crate) organization: Option<Range<usize>>,
    /// The place governed or served: a name, or a list of names, without class words.
    pub(crate) region: Option<Range<usize>>,
    pub(crate) role: Role,
    pub(crate) status: Status,
    /// True if the title has its complement, or needs none, so that the phrase alone tells who is meant.
    pub(crate) definite: bool,
    /// True for several holders, or a holder in general («نمایندگان»، «هر استاندار»).
    pub(crate) group: bool,
}

/// Longest complement in words. The longest seen in the news is an MP's with five constituencies.
const LONGEST: usize = 18;

fn role(class: &str) -> Role {
    match class {
        "leader" => Role::Leader,
        "president" => Role::President,
        "vice_president" => Role::VicePresident,
        "minister" => Role::Minister,
        "deputy" => Role::Deputy,
        "governor" => Role::Governor,
        "county_governor" => Role::CountyGovernor,
        "district_governor" => Role::DistrictGovernor,
        "mayor" => Role::Mayor,
        "village_head" => Role::VillageHead,
        "mp" => Role::Mp,
        "member" => Role::Member,
        "speaker" => Role::Speaker,
        "head" => Role::Head,
        "director_general" => Role::DirectorGeneral,
        "manager" => Role::Manager,
        "chief_executive" => Role::ChiefExecutive,
        "secretary" => Role::Secretary,
        "spokesperson" => Role::Spokesperson,
        "ambassador" => Role::Ambassador,
        "commander" => Role::Commander,
        "judiciary" => Role::Judiciary,
        "cleric" => Role::Cleric,
        "representative" => Role::Representative,
        "advisor" => Role::Advisor,
        "sport" => Role::Sport,
        _ => Role::Other,
    }
}

/// What may follow a title.
#[derive(Clone, Copy, Debug, Default)]
struct Takes {
    office: bool,
    body: bool,
    region: bool,
    field: bool,
    /// The place may stand behind در.
    within: bool,
    /// The bare title tells who is meant: only one person holds it.
    alone: bool,
}

impl Takes {
    fn of(reading: &Reading) -> Self {
        let says = |what: &str| reading.entry.all("takes").flat_map(str::split_whitespace).any(|word| word == what);
        Self {
            office: says("office"),
            body: says("body"),
            region: says("region"),
            field: says("field"),
            within: says("in"),
            alone: says("alone"),
        }
    }

    fn anything(self) -> bool {
        self.office || self.body || self.region || self.field
    }
}

/// Classes of titles that say how an office is held; they are no office.
const MARKERS: [&str; 4] = ["former", "new", "polite", "ours"];

/// The longest title that begins at a word.
pub(crate) fn title_at<'d>(doc: &Document<'_, 'd>, at: usize) -> Option<(Hit, Sense, &'d Reading)> {
    if !doc.begins(at, Kind::Title) {
        return None;
    }
    doc.hits_at(at).iter().find_map(|hit| {
        let is_title =
            |r: &Reading| r.kind == Kind::Title && r.entry.class() != "acting" && !MARKERS.contains(&r.entry.class());
        doc.senses(hit).find(|(_, reading)| is_title(reading)).map(|(sense, reading)| (*hit, sense, reading))
    })
}

/// The place mention that begins at a word.
fn place_at(places: &[Place], at: usize) -> Option<&Place> {
    let index = places.partition_point(|place| place.words.start < at);
    places.get(index).filter(|place| place.words.start == at)
}

/// Reads the office phrases of a document.
pub(crate) struct Reader<'a, 't, 'd> {
    pub(crate) doc: &'a Document<'t, 'd>,
    pub(crate) places: &'a [Place],
}

impl Reader<'_, '_, '_> {
    /// The office phrase that begins at a word, if a title does.
    pub(crate) fn office(&self, at: usize) -> Option<Office> {
        self.pair(at).or_else(|| self.single(at))
    }

    /// «دستیار و مشاور عالی فرمانده کل قوا»: two titles that share what follows are one office.
    fn pair(&self, at: usize) -> Option<Office> {
        let (hit, sense, reading) = title_at(self.doc, at)?;
        if !Takes::of(reading).anything() || !self.doc.is(hit.end, WordClass::AND) {
            return None;
        }
        let second = self.single(hit.end + 1).filter(|second| second.definite && !second.group)?;
        let (words, title) = (at..second.words.end, at..second.title.end);
        Some(Office { words, head: at..hit.end, entry: sense.entry, title, ..second })
    }

    /// The office phrase of one title.
    fn single(&self, at: usize) -> Option<Office> {
        let doc = self.doc;
        let (hit, sense, reading) = title_at(doc, at)?;
        let takes = Takes::of(reading);
        let mut status = Status::Current;
        if self.status(at).is_some_and(|(end, s)| s == Status::Acting && end <= hit.end) {
            status = Status::Acting;
        }
        let mut from = hit.end;
        // «وزیر سابق نفت»
        if let Some((end, marked)) = self.status(from) {
            status = marked;
            from = end;
        }
        let role = role(reading.entry.class());
        let complement =
            if takes.anything() { self.complement(from, takes, role) } else { Complement::new(from, role) };
        let mut end = complement.end;
        // «وزیر نفت سابق»
        if let Some((after, marked)) = self.status(end) {
            status = marked;
            end = after;
        }
        let placed = complement.region.is_some() || self.names_body(&complement);
        if !self.is_office(&hit, reading, status, complement.title_end, placed) {
            return None;
        }
        Some(Office {
            words: at..end,
            head: at..hit.end,
            entry: sense.entry,
            // A word of acting that opens the office, «سرپرست وزارت صمت», is the title itself.
            title: at..complement.title_end.max(hit.end),
            definite: is_definite(reading, &complement, from, placed),
            organization: complement.body,
            region: complement.region,
            role,
            status,
            group: sense.plural || self.is_general(at),
        })
    }

    /// False where the words are no office after all. `placed` says that a known body or a place belongs to the title.
    fn is_office(&self, hit: &Hit, reading: &Reading, status: Status, title_end: usize, placed: bool) -> bool {
        let doc = self.doc;
        let before = hit.start.checked_sub(1);
        let after_common = before.is_some_and(|i| doc.is(i, WordClass::COMMON) && doc.is_content(i));
        // «کشورهای عضو اوپک»: behind a common noun it is an adjective.
        if doc.is(hit.start, WordClass::RELATIVE_ADJECTIVE) && after_common {
            return false;
        }
        // «جانشین شایسته»: who stands in must stand in for somebody or something.
        if status == Status::Acting && !placed && title_end <= hit.end {
            return false;
        }
        // «مقام اول»: a word for any position is an office only with a body or a place, or where it points back.
        let points = before.is_some_and(|i| doc.is(i, WordClass::DEMONSTRATIVE));
        !matches!(reading.entry.class(), "other" | "profession") || hit.end > hit.start + 1 || placed || points
    }

    /// True where the word before speaks of several holders or of any («۲۰ نماینده», «هر استاندار»).
    fn is_general(&self, at: usize) -> bool {
        let doc = self.doc;
        at.checked_sub(1).is_some_and(|i| {
            doc.is_digits(i) || doc.is(i, WordClass::INDEFINITE.or(WordClass::QUANTIFIER).or(WordClass::BLOCKER))
        })
    }

    /// True if the body of the complement begins with a known name or head of bodies.
    fn names_body(&self, complement: &Complement) -> bool {
        complement.body.as_ref().is_some_and(|body| self.body_head(body.start).is_some())
    }

    /// The marker of status that begins at a word, and where it ends.
    fn status(&self, at: usize) -> Option<(usize, Status)> {
        let find = |class| self.doc.class_at(at, Kind::Title, class);
        find("former")
            .map(|end| (end, Status::Former))
            .or_else(|| find("acting").map(|end| (end, Status::Acting)))
            .or_else(|| find("new").map(|end| (end, Status::Current)))
    }

    /// What follows a title, from word `start` on.
    fn complement(&self, start: usize, takes: Takes, role: Role) -> Complement {
        let doc = self.doc;
        let mut found = Complement::new(start, role);
        found.located |= takes.within;
        let sentence_end = doc.sentence_of(start).end.min(start + LONGEST);
        let mut at = start;
        // While true the words belong to the title: «معاون هماهنگی امور اقتصادی | استانداری تهران».
        let mut in_title = takes.field || takes.office;
        while at < sentence_end {
            // «بخشدار مرکزی مهریز»: the district and the county that it is of.
            let district = doc.class_at(at, Kind::Region, "district").filter(|_| role == Role::DistrictGovernor);
            if let Some(place) = district.and_then(|end| place_at(self.places, end)) {
                found.region = Some(at..place.words.end);
                at = place.words.end;
                found.end = at;
                break;
            }
            if let Some(place) = place_at(self.places, at) {
                if found.region.is_none() {
                    let end = self.place_list(place);
                    found.region = Some(at..end);
                    at = end;
                } else {
                    at = place.words.end;
                }
                in_title = false;
                found.end = at;
                found.close_body(at);
                if self.place_follows(at) {
                    continue;
                }
                at = self.after_place(at, &mut found);
                break;
            }
            if let Some(end) = self.class_word(at) {
                in_title = false;
                at = end;
                continue;
            }
            // «معاون وزیر نیرو در امور آب»
            if found.end == at && doc.is(at, WordClass::IN) && doc.class_at(at + 1, Kind::Cue, "affairs").is_some() {
                at = super::attribution::noun_phrase(doc, at + 1).min(sentence_end);
                found.end = at;
                break;
            }
            // «سفیر کشورمان در گرجستان»
            if let Some(end) = doc.class_at(at, Kind::Title, "ours") {
                found.ours = true;
                found.end = end;
                at = self.after_place(end, &mut found);
                break;
            }
            if self.status(at).is_some() {
                break;
            }
            if let Some(next) = self.piece(at, takes, &mut in_title, &mut found) {
                at = next;
                found.end = at;
                found.close_body(at);
                if in_title {
                    found.title_end = at;
                }
                continue;
            }
            if let Some(next) = self.joint(at, &found, in_title) {
                at = next;
                continue;
            }
            // «معاون نظارت بر کالاها»
            let governed = doc.class_at(at.wrapping_sub(1), Kind::Cue, "takes_on").is_some();
            if in_title && governed && doc.is(at, WordClass::ON) && doc.is_content(at + 1) {
                at += 1;
                continue;
            }
            if !found.located || !doc.is(at, WordClass::IN) {
                break;
            }
            // «سفیر روسیه در تهران»، «نماینده مردم اهر در مجلس شورای اسلامی»
            let Some(end) = self.located(at + 1, &mut found) else { break };
            at = end;
            found.end = at;
            break;
        }
        found.end = found.end.min(at.max(start));
        found
    }

    /// True if another place follows without anything between («چلیابینسک روسیه»، «استان چلیابینسک روسیه»).
    fn place_follows(&self, at: usize) -> bool {
        let class_end = self.class_word(at).unwrap_or(at);
        place_at(self.places, class_end).is_some()
    }

    /// What may follow the place: «… در مجلس شورای اسلامی».
    fn after_place(&self, at: usize, found: &mut Complement) -> usize {
        if found.located
            && self.doc.is(at, WordClass::IN)
            && let Some(end) = self.located(at + 1, found)
        {
            found.end = end;
            return end;
        }
        at
    }

    /// The place or body behind در that belongs to the office, and where it ends.
    fn located(&self, at: usize, found: &mut Complement) -> Option<usize> {
        let class_end = self.class_word(at).unwrap_or(at);
        if let Some(place) = place_at(self.places, class_end) {
            // Our ambassador in a country serves ours.
            if found.region.is_none() && !found.ours {
                found.region = Some(place.words.clone());
            }
            return Some(place.words.end);
        }
        let end = self.doc.class_at(at, Kind::Body, "parliament")?;
        found.body = Some(at..end);
        Some(end)
    }

    /// The end of a class word of places that a place's name follows (استان، شهرستان‌های).
    fn class_word(&self, at: usize) -> Option<usize> {
        let classes = WordClass::OF_PROVINCE
            .or(WordClass::OF_COUNTY)
            .or(WordClass::OF_CITY)
            .or(WordClass::OF_DISTRICT)
            .or(WordClass::OF_VILLAGE)
            .or(WordClass::OF_COUNTRY);
        let open = self.doc.is(at, classes) && title_at(self.doc, at).is_none();
        (open && self.field(at).is_none() && self.body_head(at).is_none() && place_at(self.places, at + 1).is_some())
            .then_some(at + 1)
    }

    /// The end of a list of places: «تهران، ری، شمیرانات، اسلامشهر و پردیس».
    fn place_list(&self, first: &Place) -> usize {
        let mut end = first.words.end;
        loop {
            let joint = self.doc.is(end, WordClass::AND) || self.doc.is_comma(end);
            let next = if joint { end + 1 } else { return end };
            let next = self.class_word(next).unwrap_or(next);
            match place_at(self.places, next) {
                Some(place) => end = place.words.end,
                None => return end,
            }
        }
    }

    /// The end of the head of a body's name that begins at a word, or of the whole name where a lexicon knows it.
    fn body_head(&self, at: usize) -> Option<usize> {
        let hits = self.doc.hits_at(at).iter();
        hits.filter(|hit| {
            self.doc
                .senses(hit)
                .any(|(sense, r)| r.kind == Kind::Body && !sense.plural && !r.entry.class().ends_with("_field"))
        })
        .map(|hit| hit.end)
        .max()
    }

    /// One more piece of the complement: a known phrase, a nested title, a body's head or a plain word.
    fn piece(&self, at: usize, takes: Takes, in_title: &mut bool, found: &mut Complement) -> Option<usize> {
        let doc = self.doc;
        if found.complete {
            return None;
        }
        if let Some(end) = self.field(at).filter(|_| *in_title && found.role == Role::Minister) {
            // A minister's domain is all that the title takes; what follows is another thing.
            found.complete = true;
            return Some(end);
        }
        if !(takes.body || takes.field || takes.office) {
            return None;
        }
        if !doc.is_content(at) && !self.known_phrase(at) {
            return self.numbered(at);
        }
        if let Some(end) = self.body_head(at) {
            *in_title = false;
            if found.body.is_none() {
                found.body = Some(at..end);
            }
            found.complete = self.is_closed_body(at, end);
            return Some(end);
        }
        if let Some((hit, sense, reading)) = title_at(doc, at) {
            // «معاون وزیر»: the nested title belongs to the title; behind a body it is another office.
            if sense.plural || !*in_title || found.body.is_some() {
                return None;
            }
            found.role = role(reading.entry.class());
            let nested = Takes::of(reading);
            if nested.body && !nested.field {
                *in_title = false;
                found.title_end = hit.end;
            }
            found.complete = !(nested.body || nested.field || nested.office);
            return Some(hit.end);
        }
        // «قاضی مسعودی»: a surname right behind the title is its holder's.
        let holder = found.end == at && found.body.is_none() && names::is_surname(doc, at);
        if doc.is(at, WordClass::LIGHT_NOUN) || holder || self.name_begins(at) || is_number(doc, at) {
            return None;
        }
        if !*in_title && found.body.is_none() {
            found.body = Some(at..at + 1);
        }
        Some(at + 1)
    }

    /// True for a body whose listed name is its whole name, so that plain words behind it are no part of it.
    fn is_closed_body(&self, at: usize, end: usize) -> bool {
        let closed = ["ministry", "parliament", "bank", "force", "court"];
        self.doc
            .hits_at(at)
            .iter()
            .filter(|hit| hit.end == end)
            .any(|hit| self.doc.senses(hit).any(|(_, r)| r.kind == Kind::Body && closed.contains(&r.entry.class())))
    }

    /// The end of the domain of a minister that begins at a word.
    fn field(&self, at: usize) -> Option<usize> {
        let own = self.doc.class_at(at, Kind::Body, "minister_field");
        own.max(self.doc.class_at(at, Kind::Body, "foreign_field"))
    }

    /// True if a known body, title or field begins at a word that alone would end the phrase.
    fn known_phrase(&self, at: usize) -> bool {
        self.field(at).is_some() || self.body_head(at).is_some_and(|end| end > at + 1)
    }

    /// «منطقه 11»: a number that names the body before it.
    fn numbered(&self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let number = doc.is_digits(at);
        let district = at.checked_sub(1).is_some_and(|i| doc.is(i, WordClass::OF_DISTRICT));
        (number && district).then_some(at + 1)
    }

    /// True if a personal name or an honorific begins at a word.
    fn name_begins(&self, at: usize) -> bool {
        names::forward(self.doc, at, Expectation::None).is_some()
    }

    /// A comma or و inside the phrase, and where the phrase goes on behind it.
    fn joint(&self, at: usize, found: &Complement, in_title: bool) -> Option<usize> {
        let doc = self.doc;
        let next = at + 1;
        let content = doc.is_content(next)
            && !self.name_begins(next)
            && title_at(doc, next).is_none()
            && !doc.is(next, WordClass::LIGHT_NOUN)
            && place_at(self.places, next).is_none()
            && !is_number(doc, next);
        if !content || found.complete || found.region.is_some() || found.end != at {
            return None;
        }
        if doc.is(at, WordClass::AND) {
            // A body's own head behind و begins another thing: «رئیس اتاق بازرگانی و شرکت‌های عضو».
            return self.body_head(next).is_none().then_some(next);
        }
        if !doc.is_comma(at) {
            return None;
        }
        // A comma belongs to the phrase only inside a list of single words that ends with و
        // («صنعت، معدن و تجارت») or between two adjectives of one title («معاون سیاسی، اجتماعی فرماندار»).
        let listed = (next..next + 6).find(|&i| !doc.is_content(i));
        let ends_with_and = listed.is_some_and(|i| {
            doc.is(i, WordClass::AND) && i - next <= 2 && doc.is_content(i + 1) && !self.name_begins(i + 1)
        });
        let adjectives = in_title && self.adjective(at - 1) && self.adjective(next);
        (ends_with_and && self.body_head(next).is_none() || adjectives).then_some(next)
    }

    /// True for a word with the ending of a relational adjective (سیاسی، اجتماعی).
    fn adjective(&self, at: usize) -> bool {
        self.doc.word(at).ends_with('ی')
    }
}

/// True for a number word or a word that counts.
fn is_number(doc: &Document<'_, '_>, at: usize) -> bool {
    doc.is(at, WordClass::INDEFINITE) || doc.longest(at, Kind::Number).is_some()
}

/// True if the phrase alone tells who is meant.
fn is_definite(reading: &Reading, complement: &Complement, from: usize, placed: bool) -> bool {
    let takes = Takes::of(reading);
    let told = complement.end > from;
    // «نماینده» with anything but a place or a body is a dealer's or a party's agent.
    let agent = matches!(reading.entry.class(), "mp" | "representative" | "leader" | "other" | "profession");
    (!takes.anything() || told || takes.alone) && (!agent || placed || !takes.anything())
}

/// What was found behind a title.
#[derive(Debug)]
struct Complement {
    end: usize,
    title_end: usize,
    body: Option<Range<usize>>,
    region: Option<Range<usize>>,
    /// The role of the innermost title, which tells what may follow.
    role: Role,
    /// True if only a place may follow.
    complete: bool,
    /// True if a place or parliament behind در belongs to the office («سفیر ایران در مسکو»).
    located: bool,
    /// True behind «کشورمان», which stands for the country of the news.
    ours: bool,
}

impl Complement {
    fn new(start: usize, role: Role) -> Self {
        let located = matches!(role, Role::Mp | Role::Ambassador | Role::Representative);
        Self { end: start, title_end: 0, body: None, region: None, role, complete: false, located, ours: false }
    }

    /// The body, once begun, goes on to where the phrase has come.
    fn close_body(&mut self, end: usize) {
        if let Some(body) = &mut self.body {
            body.end = end.max(body.end);
        }
    }
}

/// The kind of place that an office governs, where the office alone tells.
pub(crate) fn governed(role: Role) -> Option<RegionKind> {
    match role {
        Role::Governor => Some(RegionKind::Province),
        Role::CountyGovernor => Some(RegionKind::County),
        Role::Mayor => Some(RegionKind::City),
        _ => None,
    }
}

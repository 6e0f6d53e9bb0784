//! Office phrases: a title and what it is the title of.

use std::ops::Range;

use super::classes::{body, cue, ending, title};
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
    /// The content words behind the head, and how many bytes of the key of each are no plural ending: what two wordings
    /// of one office share.
    pub(crate) content: Vec<(usize, usize)>,
}

impl Office {
    /// The keys of its content words, without plural endings.
    pub(crate) fn content<'a>(&'a self, doc: &'a Document<'_, '_>) -> impl Iterator<Item = &'a str> {
        self.content.iter().map(|&(at, len)| doc.key(at..at + 1).get(..len).unwrap_or_default())
    }
}

/// The content words between two words, for [`Office::content`].
fn content(doc: &Document<'_, '_>, words: Range<usize>) -> Vec<(usize, usize)> {
    let skip = WordClass::AND.or(WordClass::PREPOSITION).or(WordClass::OF_PROVINCE).or(WordClass::OF_COUNTY);
    let told = words.filter(|&at| doc.is_letters(at) && !doc.is(at, skip));
    let stem = |at: usize| {
        let word = doc.key(at..at + 1);
        doc.dictionary.stem(word, ending::PLURAL).unwrap_or(word).len()
    };
    told.map(|at| (at, stem(at))).collect()
}

/// Longest complement in words. The longest seen in the news is an MP's with five constituencies.
const LONGEST: usize = 18;

/// Longest name of a listed body that is looked for before a word.
const LONGEST_NAME: usize = 9;

/// Longest name of a body in quotes, in words.
const QUOTED: usize = 6;

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
        let mut takes = Self::default();
        for word in reading.entry.all("takes").flat_map(str::split_whitespace) {
            match word {
                "office" => takes.office = true,
                "body" => takes.body = true,
                "region" => takes.region = true,
                "field" => takes.field = true,
                "in" => takes.within = true,
                "alone" => takes.alone = true,
                _ => {}
            }
        }
        takes
    }

    fn anything(self) -> bool {
        self.office || self.body || self.region || self.field
    }
}

/// Classes of titles that say how an office is held; they are no office.
const MARKERS: [&str; 4] = [title::FORMER, title::NEW, title::POLITE, title::OURS];

/// A title in the text, and what it is there.
type Title<'d> = (Hit, Sense, &'d Reading);

/// The longest title that begins at a word.
#[inline]
pub(crate) fn title_at<'d>(doc: &Document<'_, 'd>, at: usize) -> Option<Title<'d>> {
    if doc.begins(at, Kind::Title) { longest_title(doc, at) } else { None }
}

fn longest_title<'d>(doc: &Document<'_, 'd>, at: usize) -> Option<Title<'d>> {
    let longest = doc.hits_at(at).iter().find_map(|hit| {
        let is_title = |r: &Reading| {
            r.kind == Kind::Title && r.entry.class() != title::ACTING && !MARKERS.contains(&r.entry.class())
        };
        doc.senses(hit).find(|(_, reading)| is_title(reading)).map(|(sense, reading)| (*hit, sense, reading))
    });
    // «زنان سرپرست خانوار»: the longer phrase is no title. «دبیر خانه شورا»: nor is the beginning of a body's name that
    // another's follows («دبیر خانه مطبوعات» is one).
    let names_body = |at: usize, longer: usize| {
        doc.hits_at(at).iter().filter(|body| body.end > longer && names_a_body(doc, body)).map(|body| body.end).max()
    };
    let is_body = |hit: &Hit| names_body(at, hit.end).is_some_and(|end| names_body(end, end).is_some());
    longest.filter(|(hit, _, reading)| {
        reading.entry.class() != title::NO_OFFICE
            && !is_body(hit)
            && !(hit.end == at + 1 && names::closes_name(doc, at))
    })
}

/// True for a hit that is a body or the head of one.
fn names_a_body(doc: &Document<'_, '_>, hit: &Hit) -> bool {
    doc.senses(hit).any(|(sense, r)| r.kind == Kind::Body && !sense.plural && names_body(r.entry.class()))
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
        let title = title_at(self.doc, at)?;
        self.pair(title).or_else(|| self.single(title))
    }

    /// «دستیار و مشاور عالی فرمانده کل قوا»: two titles that share what follows are one office.
    fn pair(&self, (hit, sense, reading): Title<'_>) -> Option<Office> {
        if !Takes::of(reading).anything() || !self.doc.is(hit.end, WordClass::AND) {
            return None;
        }
        let second = self.single(title_at(self.doc, hit.end + 1)?).filter(|second| second.definite && !second.group)?;
        let (words, title) = (hit.start..second.words.end, hit.start..second.title.end);
        let content = content(self.doc, hit.end..words.end);
        Some(Office { words, head: hit.start..hit.end, entry: sense.entry, title, content, ..second })
    }

    /// The office phrase of one title.
    fn single(&self, (hit, sense, reading): Title<'_>) -> Option<Office> {
        let at = hit.start;
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
        let mut role = role(reading.entry.class());
        let mut complement = if takes.anything() {
            self.complement(from, takes, role)
        } else {
            Complement::new(from, from, takes, role)
        };
        let mut end = complement.end;
        // «وزیر نفت سابق»
        if let Some((after, marked)) = self.status(end) {
            status = marked;
            end = after;
            // «وزیر خارجه سابق انگلیس»
            let open = complement.region.is_none() && takes.region;
            if let Some(place) = place_at(self.places, end).filter(|_| open) {
                complement.region = Some(place.words.clone());
                end = place.words.end;
            }
        }
        let placed = complement.region.is_some() || self.names_body(&complement);
        if !self.is_office(&hit, reading, status, &complement, placed) {
            return None;
        }
        if role == Role::Representative && self.is_seat(&complement, from) {
            role = Role::Mp;
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
            content: content(self.doc, hit.end..end),
        })
    }

    /// True for «نماینده مجلس», «نماینده اهر در مجلس»: who represents people in a parliament is a member of it.
    fn is_seat(&self, complement: &Complement, from: usize) -> bool {
        let body = complement.body.as_ref();
        let parliament = body.is_some_and(|body| self.doc.class_at(body.start, Kind::Body, body::PARLIAMENT).is_some());
        parliament && (complement.region.is_some() || body.is_some_and(|body| body.start == from))
    }

    /// True for who plays for a team or stands for a country in a contest («عضو باشگاه», «نماینده ایران در لیگ»).
    fn is_athlete(&self, hit: &Hit, role: Role, complement: &Complement) -> bool {
        let doc = self.doc;
        let team = role == Role::Member && doc.class_at(hit.end, Kind::Cue, cue::TEAM).is_some();
        let inside = doc.is(complement.end, WordClass::IN);
        let contest = inside && doc.class_at(complement.end + 1, Kind::Cue, cue::CONTEST).is_some();
        team || contest && role == Role::Representative
    }

    /// False where the words are no office after all. `placed` says that a known body or a place belongs to the title.
    fn is_office(&self, hit: &Hit, reading: &Reading, status: Status, complement: &Complement, placed: bool) -> bool {
        let doc = self.doc;
        if self.is_athlete(hit, role(reading.entry.class()), complement) {
            return false;
        }
        let before = hit.start.checked_sub(1);
        let after_common =
            before.is_some_and(|i| doc.is(i, WordClass::COMMON) && doc.is_content(i) && !names::is_ending(doc, i));
        // «کشورهای عضو اوپک»: behind a common noun it is an adjective, behind «نوری مقدم» it is none.
        if doc.is(hit.start, WordClass::RELATIVE_ADJECTIVE) && after_common {
            return false;
        }
        // «جانشین شایسته»: who stands in must stand in for somebody or something.
        if status == Status::Acting && !placed && complement.title_end <= hit.end {
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
        find(title::FORMER)
            .map(|end| (end, Status::Former))
            .or_else(|| find(title::ACTING).map(|end| (end, Status::Acting)))
            .or_else(|| find(title::NEW).map(|end| (end, Status::Current)))
    }

    /// What follows a title, from word `start` on.
    fn complement(&self, start: usize, takes: Takes, role: Role) -> Complement {
        let limit = self.doc.sentence_of(start).end.min(start + LONGEST);
        let mut found = Complement::new(start, limit, takes, role);
        let mut at = start;
        // «این نماینده معتقد است»
        while at < limit && !super::speech::reports_at(self.doc, at) {
            match self.step(at, &mut found) {
                Step::On(next) => at = next,
                Step::End(end) => {
                    at = end;
                    break;
                }
            }
        }
        found.end = found.end.min(at.max(start));
        found
    }

    /// One more step through a complement: by the first of these rules that holds.
    fn step(&self, at: usize, found: &mut Complement) -> Step {
        let rules = [
            Self::district,
            Self::place,
            Self::class_step,
            Self::affairs,
            Self::ours,
            Self::marker,
            Self::piece,
            Self::quoted,
            Self::joint,
            Self::governed,
            Self::within,
        ];
        rules.iter().find_map(|rule| rule(self, at, found)).unwrap_or(Step::End(at))
    }

    /// «بخشدار مرکزی مهریز»: the district and the county that it is of.
    fn district(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let district = self.doc.class_at(at, Kind::Region, "district").filter(|_| found.role == Role::DistrictGovernor);
        let place = district.and_then(|end| place_at(self.places, end))?;
        found.region = Some(at..place.words.end);
        found.end = place.words.end;
        Some(Step::End(found.end))
    }

    /// A place, or a list of places, and what may stand behind it.
    fn place(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let place = place_at(self.places, at)?;
        let mut end = place.words.end;
        if found.region.is_none() {
            end = self.place_list(place, found.role);
            found.region = Some(at..end);
        }
        found.in_title = false;
        found.end = end;
        found.close_body(end);
        if self.place_follows(end) {
            return Some(Step::On(end));
        }
        Some(Step::End(self.after_place(end, found)))
    }

    /// A class word of places (استان), which the place follows.
    fn class_step(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let end = self.class_word(at)?;
        found.in_title = false;
        Some(Step::On(end))
    }

    /// «معاون وزیر نیرو در امور آب»
    fn affairs(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let doc = self.doc;
        doc.class_at(at + 1, Kind::Cue, cue::AFFAIRS).filter(|_| found.end == at && doc.is(at, WordClass::IN))?;
        let end = super::attribution::noun_phrase(doc, at + 1).min(found.limit);
        // «معاون وزیر در امور آب و مدیرعامل شرکت …»: the second post is none of the first one's affairs.
        let second = (at + 1..end).find(|&i| doc.is(i, WordClass::AND) && title_at(doc, i + 1).is_some());
        found.end = second.unwrap_or(end);
        Some(Step::End(found.end))
    }

    /// «سفیر کشورمان در گرجستان»
    fn ours(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let end = self.doc.class_at(at, Kind::Title, title::OURS)?;
        found.ours = true;
        found.end = end;
        Some(Step::End(self.after_place(end, found)))
    }

    /// A word that says how the office is held closes it («وزیر نفت سابق»).
    fn marker(&self, at: usize, _: &mut Complement) -> Option<Step> {
        self.status(at).map(|_| Step::End(at))
    }

    /// One more piece of the complement: a known phrase, a nested title, a body's head or a plain word.
    fn piece(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let next = self.piece_end(at, found)?;
        found.end = next;
        found.close_body(next);
        if found.in_title {
            found.title_end = next;
        }
        Some(Step::On(next))
    }

    /// «مؤسسه «فردای روشن»»: a name in quotes right behind the head of a body.
    fn quoted(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let close = names::closing(self.doc.word(at))?;
        found.body.as_ref().filter(|body| body.len() == 1 && body.end == at)?;
        let end = (at + 1..(at + 2 + QUOTED).min(found.limit)).find(|&i| self.doc.word(i) == close)? + 1;
        found.end = end;
        found.close_body(end);
        found.complete = true;
        Some(Step::On(end))
    }

    /// «معاون نظارت بر کالاها», «ستاد مبارزه با قاچاق کالا»: a noun with the preposition that it governs.
    fn governed(&self, at: usize, found: &mut Complement) -> Option<Step> {
        let doc = self.doc;
        let before = at.checked_sub(1).filter(|_| found.end == at && !found.complete && found.region.is_none())?;
        let governs = doc.class_at(before, Kind::Cue, cue::GOVERNS) == Some(at + 1);
        (governs && doc.is_content(at + 1)).then_some(Step::On(at + 1))
    }

    /// «سفیر روسیه در تهران»، «نماینده مردم اهر در مجلس شورای اسلامی»
    fn within(&self, at: usize, found: &mut Complement) -> Option<Step> {
        if !found.located || !self.doc.is(at, WordClass::IN) {
            return None;
        }
        found.end = self.located(at + 1, found)?;
        Some(Step::End(found.end))
    }

    /// True if another place follows without anything between («چلیابینسک روسیه»، «استان چلیابینسک روسیه»).
    fn place_follows(&self, at: usize) -> bool {
        let class_end = self.class_word(at).unwrap_or(at);
        place_at(self.places, class_end).is_some()
    }

    /// What may follow the place: «… در مجلس شورای اسلامی».
    fn after_place(&self, at: usize, found: &mut Complement) -> usize {
        let behind = self.affairs(at, found).or_else(|| self.within(at, found));
        behind.map_or(at, |_| found.end)
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
        // «نماینده وزیر صنعت در اتاق اصناف»: who stands for another does so in a body.
        let deputed = found.complete && found.body.is_none() && found.region.is_none();
        let body = || self.body_head(at).filter(|_| deputed).map(|_| super::attribution::noun_phrase(self.doc, at));
        let end = self.doc.class_at(at, Kind::Body, body::PARLIAMENT).or_else(body)?;
        found.body = Some(at..end);
        Some(end)
    }

    /// The end of a class word of places that a place's name follows (استان، شهرستان‌های).
    fn class_word(&self, at: usize) -> Option<usize> {
        let open = self.doc.is(at, WordClass::OF_PLACE) && title_at(self.doc, at).is_none();
        (open && self.field(at).is_none() && self.body_head(at).is_none() && place_at(self.places, at + 1).is_some())
            .then_some(at + 1)
    }

    /// The end of a list of places: «تهران، ری، شمیرانات، اسلامشهر و پردیس». Commas alone make a list of constituencies;
    /// behind another office («به گفته رئیس اتاق کرمانشاه، سوریه …») they part the office from what follows.
    fn place_list(&self, first: &Place, role: Role) -> usize {
        let mut end = first.words.end;
        // Where the list certainly ends: behind a place that و joins to it.
        let mut sure = end;
        loop {
            let and = self.doc.is(end, WordClass::AND);
            let next = if and || self.doc.is_comma(end) { end + 1 } else { break };
            let next = self.class_word(next).unwrap_or(next);
            let Some(place) = place_at(self.places, next) else { break };
            end = place.words.end;
            if and {
                sure = end;
            }
        }
        if matches!(role, Role::Mp | Role::Representative) { end } else { sure }
    }

    /// The end of the head of a body's name that begins at a word, or of the whole name where a lexicon knows it.
    fn body_head(&self, at: usize) -> Option<usize> {
        self.doc.hits_at(at).iter().filter(|hit| names_a_body(self.doc, hit)).map(|hit| hit.end).max()
    }

    /// Where the piece of the complement that begins at a word ends.
    fn piece_end(&self, at: usize, found: &mut Complement) -> Option<usize> {
        let doc = self.doc;
        if let Some(end) = self.namesake(at, found) {
            return Some(end);
        }
        if found.complete {
            return None;
        }
        if let Some(end) = self.field(at).filter(|_| found.in_title && found.role == Role::Minister) {
            // A minister's domain is all that the title takes; what follows is another thing.
            found.complete = true;
            return Some(end);
        }
        if !(found.takes.body || found.takes.field || found.takes.office) {
            return None;
        }
        if !doc.is_content(at) && !self.known_phrase(at) {
            return self.numbered(at);
        }
        if let Some(end) = self.body_head(at) {
            found.in_title = false;
            if found.body.is_none() {
                found.body = Some(at..end);
            }
            found.complete = self.is_closed_body(at, end);
            if found.region.is_none() {
                found.region = self.place_of_body(at, end);
            }
            return Some(end);
        }
        if let Some((hit, sense, reading)) = title_at(doc, at) {
            return self.nested(hit, sense, reading, found);
        }
        if self.ends_complement(at, found) || self.is_full_name(at, found) && !self.qualifies(at) {
            return None;
        }
        if !found.in_title && found.body.is_none() {
            found.body = Some(at..at + 1);
        }
        Some(at + 1)
    }

    /// «دانشگاه امام صادق», «قرارگاه شهید کاوه»: whom a body is named after belongs to its name.
    fn namesake(&self, at: usize, found: &Complement) -> Option<usize> {
        found.body.as_ref().filter(|body| body.end == at && found.end == at)?;
        names::namesake(self.doc, at)
    }

    /// A title inside the complement. «معاون وزیر»: the nested title belongs to the title. «شورای نمایندگان»,
    /// «دفتر رئیس‌جمهور»: right behind the head of a body it belongs to the body. Elsewhere it is another office.
    fn nested(&self, hit: Hit, sense: Sense, reading: &Reading, found: &mut Complement) -> Option<usize> {
        if let Some(body) = found.body.as_ref() {
            let head = body.len() == 1 && body.end == hit.start;
            let office = self.doc.class_at(body.start, Kind::Body, body::HEAD_WEAK) == Some(body.end);
            return (head && (sense.plural || office)).then_some(hit.end);
        }
        if sense.plural || !found.in_title {
            return None;
        }
        found.role = role(reading.entry.class());
        let nested = Takes::of(reading);
        if nested.body && !nested.field && !nested.office {
            found.in_title = false;
            found.title_end = hit.end;
        }
        found.complete = !(nested.body || nested.field || nested.office);
        Some(hit.end)
    }

    /// True for a plain word that is no part of a complement: it begins the next phrase of the sentence.
    fn ends_complement(&self, at: usize, found: &Complement) -> bool {
        let doc = self.doc;
        // «قاضی مسعودی»: a surname right behind the title is its holder's.
        let holder = found.end == at && found.body.is_none() && names::is_surname(doc, at);
        // «آخرین وضعیت میدان‌ها»: what stands before its noun is governed by nothing before it.
        let prenominal = doc.class_at(at, Kind::Cue, cue::PRENOMINAL).is_some()
            || doc.dictionary.stem(doc.word(at), ending::SUPERLATIVE).is_some();
        // «از وزیر خواست»: a verb of asking or saying is no noun.
        let verb = super::speech::is_simple_cue(doc, at);
        holder || prenominal || verb || doc.is(at, WordClass::LIGHT_NOUN) || self.name_begins(at) || is_number(doc, at)
    }

    /// The place that the listed name of a body ends in («سازمان انرژی اتمی ایران»). A company's tells where it comes from.
    fn place_of_body(&self, at: usize, end: usize) -> Option<Range<usize>> {
        let place = (at + 1..end).find_map(|start| place_at(self.places, start).filter(|place| place.words.end == end));
        let company = self.doc.class_at(at, Kind::Body, body::COMPANY) == Some(end);
        place.filter(|_| !company).map(|place| place.words.clone())
    }

    /// True for a body whose listed name is its whole name, so that plain words behind it are no part of it.
    fn is_closed_body(&self, at: usize, end: usize) -> bool {
        self.doc.hits_at(at).iter().filter(|hit| hit.end == end).any(|hit| {
            self.doc.senses(hit).any(|(_, r)| r.kind == Kind::Body && body::CLOSED.contains(&r.entry.class()))
        })
    }

    /// True if the body's listed name of several words ends before a word («سازمان امور مالیاتی | عملکرد …»).
    fn is_full_name(&self, at: usize, found: &Complement) -> bool {
        let Some(body) = found.body.as_ref().filter(|_| found.end == at) else { return false };
        let listed = |start: usize| {
            let hits = self.doc.hits_at(start).iter().filter(|hit| hit.end == at && at > start + 1);
            hits.flat_map(|hit| self.doc.senses(hit))
                .any(|(_, r)| r.kind == Kind::Body && r.entry.class() == body::ORGANIZATION)
        };
        (body.start.max(at.saturating_sub(LONGEST_NAME))..at).any(listed)
    }

    /// True for a word that may still belong to a whole name: an adjective, «کشور», a point of the compass.
    fn qualifies(&self, at: usize) -> bool {
        let direction = || self.doc.class_at(at, Kind::Word, "direction").is_some();
        self.adjective(at) || self.doc.is(at, WordClass::OF_PLACE) || direction()
    }

    /// The end of the domain of a minister that begins at a word.
    fn field(&self, at: usize) -> Option<usize> {
        let own = self.doc.class_at(at, Kind::Body, body::MINISTER_FIELD);
        own.max(self.doc.class_at(at, Kind::Body, body::FOREIGN_FIELD))
    }

    /// True if a known body, title or field begins at a word that alone would end the phrase.
    fn known_phrase(&self, at: usize) -> bool {
        self.field(at).is_some() || self.body_head(at).is_some_and(|end| end > at + 1)
    }

    /// «منطقه 11», «شعبه 12»: a number that names the body before it.
    fn numbered(&self, at: usize) -> Option<usize> {
        let doc = self.doc;
        let counted = |i| doc.is(i, WordClass::OF_DISTRICT) || doc.class_at(i, Kind::Cue, cue::NUMBERED) == Some(at);
        (doc.is_digits(at) && at.checked_sub(1).is_some_and(counted)).then_some(at + 1)
    }

    /// True if a personal name or an honorific begins at a word.
    fn name_begins(&self, at: usize) -> bool {
        names::forward(self.doc, at, Expectation::None).is_some()
    }

    /// A comma or و inside the phrase, and where the phrase goes on behind it.
    fn joint(&self, at: usize, found: &mut Complement) -> Option<Step> {
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
            return (!self.is_body(next)).then_some(Step::On(next));
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
        let adjectives = found.in_title && self.adjective(at - 1) && self.adjective(next);
        (ends_with_and && !self.is_body(next) || adjectives).then_some(Step::On(next))
    }

    /// True if a body begins at a word that is no domain of bodies too («شرکت بهره‌برداری نفت و گاز»).
    fn is_body(&self, at: usize) -> bool {
        self.body_head(at).is_some() && self.doc.class_at(at, Kind::Body, body::DIRECTORATE).is_none()
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

/// False for the classes of bodies' lexicons that name no body: a minister's domain, whom a body is named after.
fn names_body(class: &str) -> bool {
    !class.ends_with("_field") && class != body::NAMESAKE
}

/// True if the phrase alone tells who is meant.
fn is_definite(reading: &Reading, complement: &Complement, from: usize, placed: bool) -> bool {
    let takes = Takes::of(reading);
    let told = complement.end > from;
    // «نماینده» with anything but a place or a body is a dealer's or a party's agent.
    let agent = matches!(reading.entry.class(), "mp" | "representative" | "leader" | "other" | "profession");
    // «نماینده وزیر صنعت»: whom he stands for tells who it is.
    let deputed = complement.role != role(reading.entry.class());
    (!takes.anything() || told || takes.alone) && (!agent || placed || deputed || !takes.anything())
}

/// Where the reading of a complement goes next.
#[derive(Clone, Copy, Debug)]
enum Step {
    On(usize),
    End(usize),
}

/// What was found behind a title, and how the reading of it stands.
#[derive(Debug)]
struct Complement {
    end: usize,
    title_end: usize,
    body: Option<Range<usize>>,
    region: Option<Range<usize>>,
    /// No complement goes beyond this word.
    limit: usize,
    takes: Takes,
    /// The role of the innermost title, which tells what may follow.
    role: Role,
    /// True while the words belong to the title: «معاون هماهنگی امور اقتصادی | استانداری تهران».
    in_title: bool,
    /// True if only a place may follow.
    complete: bool,
    /// True if a place or parliament behind در belongs to the office («سفیر ایران در مسکو»).
    located: bool,
    /// True behind «کشورمان», which stands for the country of the news.
    ours: bool,
}

impl Complement {
    fn new(start: usize, limit: usize, takes: Takes, role: Role) -> Self {
        Self {
            end: start,
            title_end: 0,
            body: None,
            region: None,
            limit,
            takes,
            role,
            in_title: takes.field || takes.office,
            complete: false,
            located: takes.within || matches!(role, Role::Mp | Role::Ambassador | Role::Representative),
            ours: false,
        }
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

//! The typed record of an article: plain owned structs, serializable both ways.
//!
//! Every object keeps `start` and `end`, byte offsets into the article as it was given, and `text`, the same words
//! normalized (one line, half-spaces restored, Persian letters, ASCII digits).

use crate::Span;
pub use crate::calendar::Calendar;
pub use crate::quantity::Decimal;

#[cfg(feature = "serde")]
use serde::{Deserialize, Serialize};

/// Number of the record's format: raised when a field is renamed or removed, not when one is added.
pub const SCHEMA: u32 = 1;

/// Gives a struct with a `start` and an `end` its span.
macro_rules! spanned {
    ($($name:ident),+) => {$(
        impl $name {
            /// Where it stands in the article as given.
            #[must_use]
            pub fn span(&self) -> Span {
                Span::new(self.start, self.end)
            }
        }
    )+};
}
spanned!(Mention, RegionMention, Figure, Date, Proposal, Statement);

/// What one article tells.
///
/// ```
/// use khabar::Extractor;
/// use khabar::article::{FigureKind, RegionKind, Role};
///
/// let text = "استاندار یزد گفت: ۲۰۰ میلیارد تومان وام پرداخت شد.";
/// let article = Extractor::new().extract(text);
/// let official = &article.officials[0];
/// assert_eq!((official.role, official.region.as_deref()), (Role::Governor, Some("یزد")));
/// assert_eq!(article.regions[0].kind, RegionKind::Province);
/// let figure = &article.figures[0];
/// assert_eq!((figure.kind, figure.unit_code.as_deref()), (FigureKind::Money, Some("IRT")));
/// assert_eq!(figure.span().of(text), "۲۰۰ میلیارد تومان");
/// assert_eq!(article.statements[0].official_id, Some(official.id));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Article {
    /// The headline, where the text has one.
    pub title: Option<String>,
    /// People whom the article presents through an office.
    pub officials: Vec<Official>,
    /// Places of administrative and political geography, one object a place.
    pub regions: Vec<Region>,
    /// Stated quantities, one object an occurrence.
    pub figures: Vec<Figure>,
    /// Calendar dates, one object an occurrence.
    pub dates: Vec<Date>,
    /// What somebody proposed or asked for.
    pub proposals: Vec<Proposal>,
    /// What somebody is reported to have said.
    pub statements: Vec<Statement>,
}

/// A person whom the article presents through an office or position.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Official {
    /// Index of this object in [`Article::officials`].
    pub id: usize,
    /// Fullest personal name, without honorifics; `None` if the article never names the person.
    pub name: Option<String>,
    /// Honorifics as the article gives them (`دکتر`, `سردار`), each once.
    pub honorifics: Vec<String>,
    /// Fullest office phrase found for this person.
    pub office: Option<String>,
    /// Head of the office: which post it is (`استاندار`, `وزیر نیرو`, `مدیرکل`).
    pub title: Option<String>,
    /// Class of the post.
    pub role: Role,
    /// Body that the office belongs to.
    pub organization: Option<String>,
    /// Place that the office governs or serves, without its class word.
    pub region: Option<String>,
    /// Index of that place in [`Article::regions`].
    pub region_id: Option<usize>,
    /// Whether the office is held, stood in for, or was left.
    pub status: Status,
    /// Every mention, in the order of the text.
    pub mentions: Vec<Mention>,
    /// Name of the rule that found the first mention.
    pub rule: String,
}

/// One place in the text where an official is meant.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Mention {
    /// Normalized wording.
    pub text: String,
    /// First byte in the article as given.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// How the person is named here.
    pub kind: MentionKind,
}

/// How a mention names its person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MentionKind {
    /// Name and office together.
    Full,
    /// The full name.
    #[default]
    Name,
    /// Part of the name.
    Surname,
    /// The office without a name.
    Office,
    /// وی، او، ایشان or «این مقام».
    Pronoun,
}

/// Class of a post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Role {
    /// Supreme leader, king, emir.
    Leader,
    /// Head of state or of government.
    President,
    /// Vice president or deputy head of government.
    VicePresident,
    /// Minister.
    Minister,
    /// Deputy of any office.
    Deputy,
    /// Governor of a province (استاندار).
    Governor,
    /// Governor of a county (فرماندار).
    CountyGovernor,
    /// Head of a district (بخشدار).
    DistrictGovernor,
    /// Mayor.
    Mayor,
    /// Head of a village (دهیار).
    VillageHead,
    /// Member of a parliament.
    Mp,
    /// Member of a council, board or committee.
    Member,
    /// Speaker of a parliament.
    Speaker,
    /// Head of a body (رئیس).
    Head,
    /// Director general (مدیرکل).
    DirectorGeneral,
    /// Manager or director (مدیر).
    Manager,
    /// Chief executive (مدیرعامل).
    ChiefExecutive,
    /// Secretary (دبیر، دبیرکل).
    Secretary,
    /// Spokesperson.
    Spokesperson,
    /// Ambassador, consul, envoy.
    Ambassador,
    /// Military or police commander.
    Commander,
    /// Judge or prosecutor.
    Judiciary,
    /// Friday prayer leader or other religious office.
    Cleric,
    /// Representative of a person or body other than a parliament's member.
    Representative,
    /// Advisor.
    Advisor,
    /// Coach, captain or another office of sport.
    Sport,
    /// Any other post.
    #[default]
    Other,
}

/// Whether an office is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Status {
    /// Held now, or nothing else is said.
    #[default]
    Current,
    /// Held for somebody else (سرپرست، کفیل، جانشین).
    Acting,
    /// Left (سابق، پیشین، اسبق، وقت).
    Former,
}

/// A place.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Region {
    /// Index of this object in [`Article::regions`].
    pub id: usize,
    /// Name without its class word.
    pub name: String,
    /// What sort of place it is.
    pub kind: RegionKind,
    /// ISO 3166-1 alpha-2 of a country, ISO 3166-2 (2020) of a province of Iran; `None` for all else.
    pub code: Option<String>,
    /// Code of the country or province that it lies in.
    pub parent: Option<String>,
    /// Codes of the provinces or countries of other places that the name may as well mean, where nothing in the article
    /// tells; empty for most.
    pub candidates: Vec<String>,
    /// Number of mentions.
    pub count: usize,
    /// Every mention, in the order of the text.
    pub mentions: Vec<RegionMention>,
    /// Name of the rule that decided the kind.
    pub rule: String,
}

/// One mention of a place.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct RegionMention {
    /// Normalized wording.
    pub text: String,
    /// First byte in the article as given.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What the name does here.
    pub role: RegionRole,
}

/// Sort of place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RegionKind {
    /// A country or territory with an ISO 3166-1 code, and countries no longer there.
    Country,
    /// A province, state or other first-level division.
    Province,
    /// شهرستان.
    County,
    /// شهر.
    #[default]
    City,
    /// بخش، دهستان, or a district of a city.
    District,
    /// روستا.
    Village,
    /// A continent.
    Continent,
    /// A supranational or informal area.
    Area,
}

/// What a place's name does where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RegionRole {
    /// The place itself.
    #[default]
    Place,
    /// Inside the name of an office (استاندار تهران).
    InOffice,
    /// Inside the name of a body (اتاق بازرگانی تبریز).
    InOrganization,
    /// A capital for its government.
    Metonym,
}

/// A stated quantity.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Figure {
    /// Normalized wording, number to counted noun.
    pub text: String,
    /// First byte in the article as given.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Exact value, the low end of a range; `None` if it is too large to hold.
    pub value: Option<Decimal>,
    /// High end of a range, in the unit of the low one.
    pub high: Option<Decimal>,
    /// What is counted or measured, as written (normalized).
    pub unit: Option<String>,
    /// ISO 4217 (toman: IRT), `percent`, or a UCUM/CLDR style code.
    pub unit_code: Option<String>,
    /// Sort of quantity.
    pub kind: FigureKind,
    /// How the value bounds the quantity.
    pub bound: Bound,
    /// How often, or for what each, it is told (`سالانه`, `هر تن`, `در روز`).
    pub per: Option<String>,
    /// Index into [`Article::regions`] of the place it is about, if the sentence tells.
    pub region_id: Option<usize>,
    /// Index into [`Article::officials`] of who said it, if the text tells.
    pub official_id: Option<usize>,
    /// Name of the rule that found it.
    pub rule: String,
}

/// Sort of quantity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum FigureKind {
    /// Things counted.
    #[default]
    Count,
    /// An amount of money.
    Money,
    /// A share in percent.
    Percent,
    /// A physical measure.
    Measure,
    /// A length of time.
    Duration,
    /// An age.
    Age,
    /// A fraction or multiple.
    Ratio,
    /// A place in an order.
    Rank,
    /// Points or a result.
    Score,
}

/// How a value bounds the quantity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Bound {
    /// Exactly so, or nothing is said.
    #[default]
    Exact,
    /// حدود، نزدیک به.
    About,
    /// بیش از، افزون بر.
    MoreThan,
    /// دست‌کم، حداقل.
    AtLeast,
    /// کمتر از، زیر.
    LessThan,
    /// حداکثر، تا سقف.
    AtMost,
}

/// A calendar date, a year, or a relative day.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Date {
    /// Normalized wording.
    pub text: String,
    /// First byte in the article as given.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Calendar of `year`, `month` and `day`.
    pub calendar: Calendar,
    /// Year in that calendar, where told.
    pub year: Option<i32>,
    /// Month, 1 to 12, where told.
    pub month: Option<u8>,
    /// Day of the month, where told.
    pub day: Option<u8>,
    /// The same day in the Gregorian calendar as `YYYY-MM-DD`, where year, month and day are known.
    pub iso: Option<String>,
    /// True for امروز، سال گذشته، روز پنجشنبه.
    pub relative: bool,
    /// Name of the rule that found it.
    pub rule: String,
}

/// Something proposed, asked for, demanded or recommended.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Proposal {
    /// What is proposed, in the article's words, normalized.
    pub text: String,
    /// First byte in the article as given.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Proposal or request.
    pub kind: ProposalKind,
    /// The proposing words as they stand (`پیشنهاد داد`).
    pub cue: String,
    /// Fullest name of who proposes, else the office or body.
    pub proposer: Option<String>,
    /// Index of the proposer in [`Article::officials`].
    pub official_id: Option<usize>,
    /// Who is asked.
    pub addressee: Option<String>,
    /// What the article tells of its fate with another party.
    pub polarity: Polarity,
    /// Index of its sentence, counted from 0.
    pub sentence: usize,
    /// Name of the rule that found it.
    pub rule: String,
}

/// Proposal or request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ProposalKind {
    /// پیشنهاد، طرح، توصیه.
    #[default]
    Proposal,
    /// خواستار شد، درخواست کرد، باید.
    Request,
}

/// What became of a proposal with the party that the sentence is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Polarity {
    /// Made; nothing is said of an answer.
    #[default]
    Made,
    /// Accepted by another.
    Accepted,
    /// Rejected by another.
    Rejected,
}

/// A reported utterance.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(default))]
#[non_exhaustive]
pub struct Statement {
    /// Who speaks: fullest name, else the office or body.
    pub speaker: Option<String>,
    /// Index of the speaker in [`Article::officials`].
    pub official_id: Option<usize>,
    /// The reporting words as they stand (`گفت`, `با بیان اینکه`).
    pub cue: String,
    /// What was said, normalized.
    pub text: String,
    /// First byte in the article as given.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Name of the rule that found it.
    pub rule: String,
}

/// What an offset counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(Serialize, Deserialize), serde(rename_all = "snake_case"))]
pub enum Offsets {
    /// Bytes of UTF-8: what the library itself gives.
    #[default]
    Bytes,
    /// Unicode scalar values, as Python counts.
    Chars,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
}

impl Article {
    /// Every `(start, end)` in the record.
    pub(crate) fn spans_mut(&mut self) -> impl Iterator<Item = (&mut usize, &mut usize)> {
        let officials = self.officials.iter_mut().flat_map(|o| &mut o.mentions).map(|m| (&mut m.start, &mut m.end));
        let regions = self.regions.iter_mut().flat_map(|r| &mut r.mentions).map(|m| (&mut m.start, &mut m.end));
        officials
            .chain(regions)
            .chain(self.figures.iter_mut().map(|x| (&mut x.start, &mut x.end)))
            .chain(self.dates.iter_mut().map(|x| (&mut x.start, &mut x.end)))
            .chain(self.proposals.iter_mut().map(|x| (&mut x.start, &mut x.end)))
            .chain(self.statements.iter_mut().map(|x| (&mut x.start, &mut x.end)))
    }

    /// The same record with every offset counted in `unit` instead of bytes.
    ///
    /// `text` must be the article that the record was read from; an offset outside of it becomes its length.
    ///
    /// ```
    /// use khabar::Extractor;
    /// use khabar::article::Offsets;
    ///
    /// let text = "استان یزد ۳۸ شهرک صنعتی دارد.";
    /// let article = Extractor::new().extract(text).with_offsets(text, Offsets::Chars);
    /// assert_eq!((article.figures[0].start, article.figures[0].end), (10, 23));
    /// ```
    /// Takes time linear in the text plus *n* log *n* in the number of spans.
    #[must_use]
    pub fn with_offsets(mut self, text: &str, unit: Offsets) -> Self {
        let width: fn(char) -> usize = match unit {
            Offsets::Bytes => return self,
            Offsets::Chars => |_| 1,
            Offsets::Utf16 => char::len_utf16,
        };
        let mut offsets: Vec<&mut usize> = self.spans_mut().flat_map(|(start, end)| [start, end]).collect();
        offsets.sort_unstable_by_key(|offset| **offset);
        let mut chars = text.char_indices().peekable();
        let mut counted = 0;
        for offset in offsets {
            while chars.peek().is_some_and(|&(at, _)| at < *offset) {
                counted += chars.next().map_or(0, |(_, c)| width(c));
            }
            *offset = counted;
        }
        self
    }
}

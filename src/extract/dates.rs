//! Dates: calendar dates and years, and days and years told relatively to the article's own.
//!
//! Every rule has a name, which its dates carry. The words that they speak of are in `calendar.lex`.

mod atoms;
mod clock;
mod days;
mod numeric;
mod own;
mod relative;
mod years;

use std::ops::Range;

use super::dictionary::WordClass;
use super::document::Document;
use crate::calendar::{self, Calendar};
use crate::lexicon::Kind;
use atoms::{Number, atom, ends_before, number};
use days::{days_of_month, month_alone, month_first, share_year, weekday, year_first};
use relative::Anchor;
use years::{bare_year, decade, season, years};

/// The most days or years that one list is read to («روزهای ۳، ۵ و ۷ مهر»): the longer a list may be, the more of a text
/// of numbers alone is read again for each of them.
const LONGEST_LIST: usize = 8;

/// An annotated text.
struct Text<'a, 't, 'd> {
    document: &'a Document<'t, 'd>,
}

impl<'t, 'd> std::ops::Deref for Text<'_, 't, 'd> {
    type Target = Document<'t, 'd>;

    fn deref(&self) -> &Self::Target {
        self.document
    }
}

/// A date in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The phrase. Of «۵ و ۶ مهر» the first date has it all, the second begins at its own day.
    pub(crate) words: Range<usize>,
    /// The words whose numbers are those of a calendar and count nothing; empty for «دو سال پیش».
    numbers: Range<usize>,
    pub(crate) calendar: Calendar,
    pub(crate) year: Option<i32>,
    pub(crate) month: Option<u8>,
    pub(crate) day: Option<u8>,
    /// True for امروز and سال گذشته.
    pub(crate) relative: bool,
    /// What it is relative to, where that is certain.
    anchor: Option<Anchor>,
    pub(crate) rule: &'static str,
}

impl Found {
    fn new(words: Range<usize>, rule: &'static str) -> Self {
        Self {
            numbers: words.clone(),
            words,
            calendar: Calendar::Jalali,
            year: None,
            month: None,
            day: None,
            relative: false,
            anchor: None,
            rule,
        }
    }

    /// The day as one of its calendar, if it is told in full.
    pub(crate) fn date(&self) -> Option<calendar::Date> {
        calendar::Date::new(self.calendar, self.year?, self.month?, self.day?)
    }

    /// False for a day that does not exist. A lunar month may have its 30th day by the sighting of the moon, whatever
    /// the table of the calendar says.
    fn exists(&self) -> bool {
        let longest = self.month.map_or(Some(31), |month| self.calendar.longest_month(month));
        let fits = self.day.is_none_or(|day| longest.is_some_and(|longest| (1..=longest).contains(&day)));
        let full = self.year.is_some() && self.month.is_some() && self.day.is_some();
        fits && (!full || self.calendar == Calendar::Hijri || self.date().is_some())
    }
}

/// What is read at a place: its dates, and one past all of them.
struct Phrase {
    dates: Vec<Found>,
    end: usize,
}

impl Phrase {
    fn one(found: Found) -> Self {
        Self { end: found.words.end, dates: vec![found] }
    }
}

/// Every date of the text, in order. Takes time linear in the words.
pub(crate) fn dates(doc: &Document<'_, '_>) -> Vec<Found> {
    let doc = &Text { document: doc };
    let mut dates: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        match phrase(doc, at) {
            Some(phrase) => {
                share_year(doc, &mut dates, &phrase);
                dates.extend(phrase.dates);
                at = phrase.end.max(at + 1);
            }
            None => at += 1,
        }
    }
    dates.retain(Found::exists);
    own::resolve(doc, &mut dates);
    dates
}

/// The words whose numbers are no figures: those of dates and of clock times, of shapes of days that do not exist, and of
/// days that a street is named after.
/// Sorted by start; ranges may overlap.
pub(crate) fn taken(doc: &Document<'_, '_>, dates: &[Found]) -> Vec<Range<usize>> {
    let doc = &Text { document: doc };
    let numbers = dates.iter().map(|found| found.numbers.clone()).filter(|numbers| !numbers.is_empty());
    let shapes = numeric::shapes(doc).into_iter().chain(days::in_names(doc));
    let mut taken: Vec<Range<usize>> = numbers.chain(clock::clock_times(doc)).chain(shapes).collect();
    taken.sort_by_key(|words| (words.start, words.end));
    taken
}

/// The date phrase that begins at a word.
///
/// Where several rules fit, the one that takes more of the text is meant: a day before its month, a weekday with its date
/// before the weekday alone. So days come first and bare years last.
fn phrase(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    // «1404/08/22» is no number, and «شش‌ماهه» in no lexicon.
    let has_digit = doc.word(at).bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    if !has_digit && !doc.lexemes.may_open_number(at) && !doc.begins(at, Kind::Calendar) {
        return None;
    }
    calendar_date(doc, at)
        .or_else(|| weekday(doc, at))
        .or_else(|| relative::phrase(doc, at))
        .or_else(|| years(doc, at))
        .or_else(|| relative::part(doc, at))
        .or_else(|| season(doc, at))
        .or_else(|| decade(doc, at))
        .or_else(|| bare_year(doc, at))
}

/// A day, month or both, with or without a year.
fn calendar_date(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    numeric::date(doc, at)
        .map(Phrase::one)
        .or_else(|| year_first(doc, at))
        .or_else(|| days_of_month(doc, at))
        .or_else(|| month_first(doc, at))
        .or_else(|| month_alone(doc, at))
}

/// One past what joins two days or years, if a joiner stands at a word: و، تا، a dash, a comma.
fn joiner(doc: &Text<'_, '_, '_>, at: usize) -> Option<usize> {
    let mark = matches!(doc.word(at), "-" | "–" | "—" | "،" | ",");
    (mark || doc.is(at, WordClass::AND)).then_some(at + 1).or_else(|| atom(doc, at, "joiner", true).map(|a| a.end))
}

/// A number of a list.
struct Item {
    start: usize,
    number: Number,
    /// True if a comma stands before it.
    comma: bool,
}

/// The numbers of a list: «۵ تا ۹», «نهم، دهم و یازدهم».
fn list(doc: &Text<'_, '_, '_>, at: usize, fits: impl Fn(&Number) -> bool) -> Vec<Item> {
    let mut list = Vec::new();
    let (mut start, mut comma) = (at, false);
    while let Some(number) = number(doc, start).filter(|number| fits(number) && list.len() < LONGEST_LIST) {
        list.push(Item { start, number, comma });
        let Some(next) = joiner(doc, number.end) else { break };
        comma = doc.is_comma(number.end);
        start = next;
    }
    list
}

/// A year, month or season, which a word for its part may stand before.
fn stretch(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    month_alone(doc, at)
        .or_else(|| relative::beside(doc, at))
        .or_else(|| relative::listed(doc, at))
        .or_else(|| years(doc, at))
        .or_else(|| season(doc, at))
        .or_else(|| bare_year(doc, at))
}

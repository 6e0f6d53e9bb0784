//! Dates: calendar dates and years, and days and years told relatively to the article's own.
//!
//! Every rule has a name, which its dates carry. The words that they speak of are in `calendar.lex`.

mod atoms;
mod clock;
mod numeric;
mod own;
mod relative;

use std::ops::Range;

use super::dictionary::WordClass;
use super::document::Document;
use crate::calendar::{self, Calendar};
use crate::quantity::Lexemes;
use atoms::{Number, Year, atom, ends_before, era, month, number, skip, year};
use relative::{Anchor, Unit};

/// The most days or years that one list is read to («روزهای ۳، ۵ و ۷ مهر»): the longer a list may be, the more of a text
/// of numbers alone is read again for each of them.
const LONGEST_LIST: usize = 8;

/// An annotated text with its numbers.
struct Text<'a, 't, 'd> {
    document: &'a Document<'t, 'd>,
    lexemes: Lexemes,
}

impl<'a, 't, 'd> Text<'a, 't, 'd> {
    fn new(document: &'a Document<'t, 'd>) -> Self {
        let words = document.tokens.iter().map(|token| token.word);
        Self { document, lexemes: Lexemes::new(document.dictionary.numbers(), words) }
    }
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
    let doc = &Text::new(doc);
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

/// The words whose numbers are no figures: those of dates and of clock times, and of shapes of days that do not exist.
/// Sorted by start; ranges may overlap.
pub(crate) fn taken(doc: &Document<'_, '_>, dates: &[Found]) -> Vec<Range<usize>> {
    let doc = &Text::new(doc);
    let numbers = dates.iter().map(|found| found.numbers.clone()).filter(|numbers| !numbers.is_empty());
    let mut taken: Vec<Range<usize>> = numbers.chain(clock::clock_times(doc)).chain(numeric::shapes(doc)).collect();
    taken.sort_by_key(|words| (words.start, words.end));
    taken
}

/// The longest date phrase that begins at a word.
fn phrase(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let has_digit = doc.word(at).bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    if !has_digit && doc.hits_at(at).is_empty() {
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

/// True if `words` are a day that things are named after, right behind the head of such a name or with one word between:
/// «میدان ۲۲ بهمن», «بیمارستان شهدای هفتم تیر».
fn in_a_name(doc: &Text<'_, '_, '_>, words: &Range<usize>) -> bool {
    let start = doc.sentence_of(words.start).start;
    let blocks = |back: usize| {
        let head = words.start.checked_sub(back).filter(|&head| head >= start);
        head.is_some_and(|head| doc.is(head, WordClass::BLOCKER))
    };
    let between = || words.start.checked_sub(1).is_some_and(|between| doc.is_content(between));
    atom(doc, words.start, "named_day", true).is_some_and(|day| day.end == words.end)
        && (blocks(1) || blocks(2) && between())
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
        comma = matches!(doc.word(number.end), "،" | ",");
        start = next;
    }
    list
}

/// «22 آبان 1404», «11 و 12 شهریور», «سوم تا پنجم مهرماه امسال».
fn days_of_month(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let days = list(doc, at, |number| (1..=31).contains(&number.value) && number.digits <= 2);
    let Item { number: last, comma, .. } = days.last()?;
    // A comma alone ends a clause: «در بازی ۳، ۵ مهر».
    if *comma {
        return None;
    }
    let month = month(doc, last.end, true)?;
    let part = year_part(doc, month.end, month.calendar);
    let told = ends_before(doc, at, "day") || part.is_some();
    // «سه تیر» may be three shots; «سوم تیر» and «۳ تیر» are days.
    let shots = month.bare && !last.ordinal && last.digits == 0 && !told;
    // «دهه اول محرم» is ten days of it.
    let first = days.first()?.number;
    let portion =
        at.checked_sub(1).and_then(|before| atom(doc, before, "edge", true)).is_some_and(|e| e.end == first.end);
    if shots || portion {
        return None;
    }
    if part.is_none() && in_a_name(doc, &(at..month.end)) {
        return Some(Phrase { dates: Vec::new(), end: month.end });
    }
    let end = part.as_ref().map_or(month.end, |part| part.end);
    let dates = days.iter().map(|Item { start, number, .. }| {
        let mut found = Found::new(*start..end, "date-day-month");
        found.calendar = month.calendar;
        found.day = u8::try_from(number.value).ok();
        found.month = Some(month.value);
        part.iter().for_each(|part| part.give(&mut found));
        found
    });
    Some(Phrase { dates: dates.collect(), end })
}

/// «1357 بهمن 22», as calendars print it.
fn year_first(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let number_of_year = number(doc, at).filter(|number| number.digits == 4)?;
    let month = month(doc, number_of_year.end, true)?;
    let year = year(doc, at, false, Some(month.calendar)).filter(|year| year.end == number_of_year.end)?;
    let day = number(doc, month.end).filter(|number| (1..=31).contains(&number.value) && number.digits > 0)?;
    if atoms::is_quantity(doc, day.end) {
        return None;
    }
    let mut found = Found::new(at..day.end, "date-year-month-day");
    (found.calendar, found.year) = (month.calendar, Some(year.year));
    (found.month, found.day) = (Some(month.value), u8::try_from(day.value).ok());
    // Calendars print the weekday behind it.
    let weekday = atom(doc, day.end + 1, "weekday", true).filter(|_| matches!(doc.word(day.end), "،" | ","));
    Some(Phrase { end: weekday.map_or(day.end, |weekday| weekday.end), dates: vec![found] })
}

/// «November 22, 2025».
fn month_first(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let month = month(doc, at, true)?;
    let day = number(doc, month.end).filter(|number| (1..=31).contains(&number.value) && number.digits > 0)?;
    let comma = usize::from(matches!(doc.word(day.end), "،" | ","));
    let number_of_year = number(doc, day.end + comma).filter(|number| number.digits == 4)?;
    let year = year(doc, day.end + comma, false, Some(month.calendar))?;
    let mut found = Found::new(at..number_of_year.end.max(year.end), "date-month-day-year");
    (found.calendar, found.year) = (year.calendar, Some(year.year));
    (found.month, found.day) = (Some(month.value), u8::try_from(day.value).ok());
    Some(Phrase::one(found))
}

/// «آبان ۱۴۰۴», «ماه مارس», «مهرماه امسال».
fn month_alone(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let name = month(doc, at, true)?;
    let part = year_part(doc, name.end, name.calendar);
    // A lunar month without a year is a season of the faith (ماه رمضان), and its name one of people.
    if part.is_none() && (name.bare && !in_list(doc, at, name.end) || name.calendar == Calendar::Hijri) {
        return None;
    }
    let mut found = Found::new(at..part.as_ref().map_or(name.end, |part| part.end), "date-month");
    (found.calendar, found.month) = (name.calendar, Some(name.value));
    part.iter().for_each(|part| part.give(&mut found));
    Some(Phrase::one(found))
}

/// True if a month's name is joined to another one: «مهر و آبان».
fn in_list(doc: &Text<'_, '_, '_>, start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).filter(|&before| joiner(doc, before) == Some(start));
    before.is_some_and(|before| ends_before(doc, before, "month"))
        || joiner(doc, end).is_some_and(|next| month(doc, next, true).is_some())
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

/// What tells the year of a month or season.
struct YearPart {
    end: usize,
    told: Told,
}

enum Told {
    Year(Year),
    /// Years from the article's own, if that is certain.
    Relative(Option<i32>, Calendar),
}

impl YearPart {
    /// Gives the year to a date that lacks it.
    fn give(&self, found: &mut Found) {
        match self.told {
            Told::Year(year) => (found.year, found.calendar) = (Some(year.year), year.calendar),
            Told::Relative(count, calendar) => {
                found.anchor = count.map(|count| Anchor { unit: Unit::YearOfMonth, count, calendar });
            }
        }
    }
}

/// The year behind a month or season: «۱۴۰۴», «سال ۹۴», «امسال», «سال گذشته», «جاری».
fn year_part(doc: &Text<'_, '_, '_>, at: usize, calendar: Calendar) -> Option<YearPart> {
    let word = skip(doc, at, "year");
    if let Some(year) = year(doc, word, word > at, Some(calendar)).filter(|year| year.calendar == calendar) {
        return Some(YearPart { end: year.end, told: Told::Year(year) });
    }
    let relative = |end, count| Some(YearPart { end, told: Told::Relative(count, calendar) });
    if let Some((end, anchor)) = relative::year_word(doc, at, calendar) {
        return relative(end, anchor.filter(|anchor| anchor.calendar == calendar).map(|anchor| anchor.count));
    }
    // «آبان‌ماه جاری» is of this year; «آبان گذشته» is the last one, of whichever year.
    let side = atom(doc, at, "side", false)?;
    relative(side.end, side.number().filter(|&count| count == 0))
}

/// «سال 1401», «سال‌های ۱۳۹۰ تا ۱۴۰۰», «سال مالی 1403-1404», «سال ۶۱ هجری قمری».
fn years(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let singular = atom(doc, at, "year", true);
    let word = singular.or_else(|| atom(doc, at, "years", true))?;
    // «دو سال 90 میلیون تن»: a counted year is a length of time.
    let counted = |back: usize| number(doc, at.checked_sub(back)?).filter(|n| n.end == at && !n.ordinal);
    if (1..=2).any(|back| counted(back).is_some()) {
        return None;
    }
    let (first, before) = match era(doc, word.end) {
        Some((end, era)) => (end, Some(era)),
        None => (skip(doc, word.end, "year_kind"), None),
    };
    let digits = number(doc, first)?.digits;
    let mut list = list(doc, first, |number| singular.is_none() || number.digits == digits);
    let behind = era(doc, list.last()?.number.end);
    // «سال 95 و 20 نفر», «سال 95، 20 شرکت».
    let strays = |item: &Item| item.comma || atoms::counts_something(doc, item.number.end, &item.number);
    while behind.is_none() && list.last().is_some_and(strays) {
        list.pop();
    }
    let told = behind.map(|(_, era)| era).or(before);
    let read = list
        .iter()
        .map_while(|Item { start, number, .. }| Some((*start, number.end, atoms::year_of(number, told, None)?)));
    let read: Vec<_> = read.collect();
    let end = if read.len() == list.len() { behind.map(|(end, _)| end) } else { None };
    let end = end.or_else(|| read.last().map(|(_, end, _)| *end))?;
    let dates = read.into_iter().enumerate().map(|(index, (start, _, (year, calendar)))| {
        let mut found = Found::new(if index == 0 { at..end } else { start..end }, "date-year");
        (found.calendar, found.year) = (calendar, Some(year));
        found
    });
    Some(Phrase { dates: dates.collect(), end })
}

/// «2016» behind an event or a preposition, «1908 میلادی», «(1395)», «انتخابات ۹۶»; ranges of them.
fn bare_year(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let event = ends_before(doc, at, "event");
    let digits = number(doc, at)?.digits;
    let list = list(doc, at, |number| !number.ordinal && number.digits == digits);
    let (start, last) = (list.first()?.start, list.last()?.number);
    let behind = era(doc, last.end);
    let end = behind.map_or(last.end, |(end, _)| end);
    let told = match digits {
        4 => behind.is_some() || event || tells_year(doc, start, end),
        2 => event,
        _ => false,
    };
    let years = list.iter().map_while(|item| {
        let year = atoms::year_of(&item.number, behind.map(|(_, era)| era), None)?;
        (event || behind.is_some() || is_near(year)).then_some(year)
    });
    let years: Vec<_> = years.collect();
    if years.len() < list.len() || atoms::counts_something(doc, end, &last) || !told {
        return None;
    }
    let dates = list.iter().zip(years).map(|(item, (year, calendar))| {
        let mut found = Found::new(item.start..end, "date-bare-year");
        (found.calendar, found.year) = (calendar, Some(year));
        found
    });
    Some(Phrase { dates: dates.collect(), end })
}

/// True for years that news tells of without saying that they are years.
fn is_near((year, calendar): (i32, Calendar)) -> bool {
    match calendar {
        Calendar::Jalali => (1300..1421).contains(&year),
        Calendar::Gregorian => (1800..2061).contains(&year),
        Calendar::Hijri => false,
    }
}

/// True if what stands around a four-digit number makes it a year: an event shortly before it («المپیک توکیو 2020»), a
/// part of the year, brackets, or a preposition before it and no noun behind that it could count.
fn tells_year(doc: &Text<'_, '_, '_>, start: usize, end: usize) -> bool {
    let Some(before) = start.checked_sub(1) else { return false };
    let event = doc.is_content(before) && ends_before(doc, before, "event");
    let part = ends_before(doc, start, "edge") || ends_before(doc, start, "portion");
    let bracketed = doc.word(before) == "(" && doc.word(end) == ")";
    // «به 1400 رسید» tells an amount.
    let at_a_time = doc.is(before, WordClass::PREPOSITION) && atom(doc, before, "toward", true).is_none();
    event || part || bracketed || at_a_time && !doc.is_content(end)
}

/// «تابستان ۱۴۰۳», «نوروز امسال».
fn season(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let season = atom(doc, at, "season", true)?;
    let part = year_part(doc, season.end, Calendar::Jalali)?;
    let mut found = Found::new(at..part.end, "date-season");
    found.relative = matches!(part.told, Told::Relative(..));
    part.give(&mut found);
    Some(Phrase::one(found))
}

/// «دهه ۶۰», «دهه 1990»: a time, but none of its years.
fn decade(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let word = atom(doc, at, "decade", true)?;
    let year = year(doc, word.end, true, None).filter(|year| year.year % 10 == 0)?;
    let mut found = Found::new(at..year.end, "date-decade");
    (found.calendar, found.relative) = (year.calendar, true);
    Some(Phrase::one(found))
}

/// A weekday: alone relative («روز پنجشنبه»), before a date part of its phrase («یکشنبه ۱۶ شهریورماه»).
fn weekday(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let day = skip(doc, at, "day");
    let today =
        atom(doc, day, "relative", true).filter(|atom| atom.entry.get("value").is_some_and(|v| v.starts_with("day")));
    let name = today.map_or(day, |atom| atom.end);
    let weekday = atom(doc, name, "weekday", true);
    let end = weekday.or(today)?.end;
    let comma = end + usize::from(weekday.is_some() && matches!(doc.word(end), "،" | ","));
    let date = calendar_date(doc, skip(doc, comma, "day"));
    // A month alone says nothing of the day: «شنبه مهرماه» is two phrases.
    if let Some(mut phrase) = date.filter(|phrase| phrase.dates.iter().all(|found| found.day.is_some())) {
        if let Some(first) = phrase.dates.first_mut() {
            first.words.start = if today.is_some() { day } else { name };
        }
        return Some(phrase);
    }
    relative::weekday(doc, at, end, today)
}

/// Gives «سوم» of «سوم مهر تا پنجم آبان ۱۴۰۳» the year of what it is joined to.
fn share_year(doc: &Text<'_, '_, '_>, dates: &mut [Found], next: &Phrase) {
    let (Some(last), Some(second)) = (dates.last().map(|last| last.words.end), next.dates.first()) else { return };
    if joiner(doc, last) != Some(second.words.start) {
        return;
    }
    for first in dates.iter_mut().rev().take_while(|first| first.words.end == last) {
        let open = first.year.is_none() && first.anchor.is_none() && !first.relative;
        if open && first.calendar == second.calendar && first.month.is_some() && first.month <= second.month {
            (first.year, first.anchor) = (second.year, second.anchor);
        }
    }
}

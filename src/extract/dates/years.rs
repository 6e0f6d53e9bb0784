//! Years: «سال 1401», «سال‌های ۱۳۹۰ تا ۱۴۰۰», «تابستان ۱۴۰۳», and the year behind a month.

use super::atoms::{self, Year, atom, ends_before, era, number, skip, year};
use super::relative::{self, Anchor, Unit};
use super::{Found, Item, Phrase, Text, joiner, list};
use crate::calendar::Calendar;
use crate::extract::dictionary::{Reading, WordClass};
use crate::lexicon::Kind;

/// «سال 1401», «سال‌های ۱۳۹۰ تا ۱۴۰۰», «سال مالی 1403-1404», «سال ۶۱ هجری قمری».
pub(super) fn years(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
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
    let strays =
        |item: &Item| item.comma && singular.is_some() || atoms::counts_something(doc, item.number.end, &item.number);
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
pub(super) fn bare_year(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    // «انتخابات ۹۶», but «فصل 20» is no year.
    let yearly = ends_before(doc, at, "yearly");
    let event = yearly || ends_before(doc, at, "event");
    let digits = number(doc, at)?.digits;
    let list = list(doc, at, |number| !number.ordinal && number.digits == digits);
    let (start, last) = (list.first()?.start, list.last()?.number);
    let behind = era(doc, last.end);
    let end = behind.map_or(last.end, |(end, _)| end);
    let told = match digits {
        4 => behind.is_some() || event || tells_year(doc, start, end),
        3 => behind.is_some(),
        // «انتخابات 30 استان», but «انتخابات 96 مجلس».
        2 => yearly && !(last.value < 40 && doc.is_content(end)),
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
/// part of the year or some of its months, brackets, a preposition before it and no noun behind that it could count, or a
/// place behind.
fn tells_year(doc: &Text<'_, '_, '_>, start: usize, end: usize) -> bool {
    let Some(before) = start.checked_sub(1) else { return false };
    let named = |at: usize| ends_before(doc, at, "event") || ends_before(doc, at, "yearly");
    let event = doc.is_content(before) && named(before);
    let part = ["edge", "about", "portion"].iter().any(|class| ends_before(doc, start, class));
    let bracketed = doc.word(before) == "(" && doc.word(end) == ")";
    // «به 1400 رسید» tells an amount.
    let at_a_time = doc.is(before, WordClass::PREPOSITION) && atom(doc, before, "toward", true).is_none();
    event
        || part
        || is_of_months(doc, start, end)
        || bracketed
        || at_a_time && !doc.is_content(end)
        || doc.is_content(before) && is_place(doc, end)
}

/// True if some months of the year stand before it: «9 ماهه 1403», «9 ماه 1403» with nothing behind that may be counted.
fn is_of_months(doc: &Text<'_, '_, '_>, start: usize, end: usize) -> bool {
    let Some(months) = start.checked_sub(1) else { return false };
    if atoms::glued(doc, months, "span").is_some() {
        return true;
    }
    let counted = months.checked_sub(1).is_some_and(|at| doc.lexemes.at_word(at).is_some());
    let attributive = |reading: &Reading| reading.kind == Kind::Unit && reading.entry.class() == "duration_attributive";
    counted && ends_before(doc, start, "span") && (atoms::any_reading(doc, months, attributive) || !doc.is_content(end))
}

/// True if a country or city is named at a word, and nothing else: «بازی‌های ۲۰۲۸ لس‌آنجلس», for no number counts it.
fn is_place(doc: &Text<'_, '_, '_>, at: usize) -> bool {
    let place = |reading: &Reading| reading.kind == Kind::Region && PLACES.contains(&reading.entry.class());
    atoms::any_reading(doc, at, |reading| place(reading) && reading.context.is_free())
}

/// Classes of places after which events are called.
const PLACES: [&str; 2] = ["country", "city"];

/// «تابستان ۱۴۰۳», «نوروز امسال».
pub(super) fn season(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let season = atom(doc, at, "season", true)?;
    let part =
        year_part(doc, season.end, Calendar::Jalali).or_else(|| year_part(doc, season.end, Calendar::Gregorian))?;
    let mut found = Found::new(at..part.end, "date-season");
    found.relative = matches!(part.told, Told::Relative(..));
    part.give(&mut found);
    Some(Phrase::one(found))
}

/// «دهه ۶۰», «دهه 1990»: a time, but none of its years.
pub(super) fn decade(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let word = atom(doc, at, "decade", true)?;
    let first = year(doc, word.end, true, None).filter(|year| year.year % 10 == 0)?;
    let mut decades = vec![(at, first)];
    // «دهه‌های 60 و 70»
    while let Some((_, last)) = decades.last().filter(|_| decades.len() < super::LONGEST_LIST) {
        let next = joiner(doc, last.end).and_then(|next| Some((next, year(doc, next, true, None)?)));
        let Some(next) = next.filter(|(_, next)| next.year % 10 == 0 && next.year > last.year) else { break };
        decades.push(next);
    }
    let end = decades.last()?.1.end;
    let dates = decades.into_iter().map(|(start, decade)| {
        let mut found = Found::new(start..end, "date-decade");
        (found.calendar, found.relative) = (decade.calendar, true);
        found
    });
    Some(Phrase { dates: dates.collect(), end })
}

/// What tells the year of a month or season.
pub(super) struct YearPart {
    pub(super) end: usize,
    pub(super) told: Told,
}

pub(super) enum Told {
    Year(Year),
    /// Years from the article's own, if that is certain.
    Relative(Option<i32>, Calendar),
}

impl YearPart {
    /// Gives the year to a date that lacks it.
    pub(super) fn give(&self, found: &mut Found) {
        match self.told {
            Told::Year(year) => (found.year, found.calendar) = (Some(year.year), year.calendar),
            Told::Relative(count, calendar) => {
                found.anchor = count.map(|count| Anchor { unit: Unit::YearOfMonth, count, calendar });
            }
        }
    }
}

/// The year behind a month or season: «۱۴۰۴», «سال ۹۴», «امسال», «سال گذشته», «جاری».
pub(super) fn year_part(doc: &Text<'_, '_, '_>, at: usize, calendar: Calendar) -> Option<YearPart> {
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

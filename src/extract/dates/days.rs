//! Days and months, with their year where it is told: «یکشنبه 22 آبان 1404», «11 و 12 شهریور», «مهرماه امسال».

use std::ops::Range;

use super::atoms::{self, atom, ends_before, month, number, skip, year};
use super::years::year_part;
use super::{Found, Item, Phrase, Text, calendar_date, joiner, list, relative};
use crate::calendar::Calendar;
use crate::extract::dictionary::WordClass;
use crate::extract::names;

/// «22 آبان 1404», «11 و 12 شهریور», «سوم تا پنجم مهرماه امسال».
pub(super) fn days_of_month(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
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
pub(super) fn year_first(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let number_of_year = number(doc, at).filter(|number| number.digits == 4)?;
    let month = month(doc, number_of_year.end, true)?;
    let year = year(doc, at, false, Some(month.calendar)).filter(|year| year.end == number_of_year.end)?;
    let day = number(doc, month.end).filter(|number| (1..=31).contains(&number.value) && number.digits > 0)?;
    if atoms::is_quantity(doc, &day, day.end) {
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
pub(super) fn month_first(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
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
pub(super) fn month_alone(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
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

/// «تا پایان آبان», «در اواسط مهر»: a preposition and a part before it make a month of a name that is a word of its own too,
/// unless it is somebody's («در پایان بهمن رستمی گفت»).
///
/// `part` are the words of the part, and `start` the first word of the date: what is vague (اواسط) is none of it.
pub(super) fn month_behind_part(doc: &Text<'_, '_, '_>, part: Range<usize>, start: usize) -> Option<Phrase> {
    let name = month(doc, part.end, true).filter(|name| name.bare && name.calendar != Calendar::Hijri)?;
    let timed = part.start.checked_sub(1).is_some_and(|before| doc.is(before, WordClass::PREPOSITION));
    if !timed || names::is_surname(doc, name.end) {
        return None;
    }
    let mut found = Found::new(start..name.end, "date-month-edge");
    (found.calendar, found.month) = (name.calendar, Some(name.value));
    Some(Phrase::one(found))
}

/// True if a month's name is joined to another one: «مهر و آبان».
fn in_list(doc: &Text<'_, '_, '_>, start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).filter(|&before| joiner(doc, before) == Some(start));
    before.is_some_and(|before| ends_before(doc, before, "month"))
        || joiner(doc, end).is_some_and(|next| month(doc, next, true).is_some())
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

/// The days that things are named after, in the names of those things: no number of them counts anything.
pub(super) fn in_names(doc: &Text<'_, '_, '_>) -> Vec<Range<usize>> {
    let days = (0..doc.tokens.len()).filter_map(|at| {
        let words = at..atom(doc, at, "named_day", true)?.end;
        in_a_name(doc, &words).then_some(words)
    });
    days.collect()
}

/// A weekday: alone relative («روز پنجشنبه»), before a date part of its phrase («یکشنبه ۱۶ شهریورماه»).
pub(super) fn weekday(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
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
    relative::weekday(doc, at, end, today, weekday)
}

/// Gives «سوم» of «سوم مهر تا پنجم آبان ۱۴۰۳» the year of what it is joined to.
pub(super) fn share_year(doc: &Text<'_, '_, '_>, dates: &mut [Found], next: &Phrase) {
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

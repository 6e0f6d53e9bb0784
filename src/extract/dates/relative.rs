//! Days, weeks, months and years told from the article's own day: امروز، هفته گذشته، دو سال پیش.

use super::atoms::{Atom, atom, ends_before, era, glued, number, skip};
use super::days::month_behind_part;
use super::{Found, Phrase, Text, clock};
use crate::calendar::Calendar;
use crate::extract::dictionary::WordClass;

/// How far a relative date lies from the article's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    pub(super) unit: Unit,
    pub(super) count: i32,
    /// The calendar that the unit is of.
    pub(super) calendar: Calendar,
}

/// What is counted from the article's own date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Month,
    Year,
    /// The year of a month or day that is told.
    YearOfMonth,
    /// The nearest such weekday before (-1) or after (1); 1 Monday to 7 Sunday.
    Weekday(u8),
    /// The weekday of a week, which begins on Saturday: of this one (0), of the last (-1).
    WeekdayOfWeek(u8),
}

/// A relative phrase that begins at a word.
pub(super) fn phrase(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    counted(doc, at).or_else(|| listed(doc, at)).or_else(|| beside(doc, at))
}

fn found(
    doc: &Text<'_, '_, '_>,
    words: std::ops::Range<usize>,
    anchor: Option<Anchor>,
    rule: &'static str,
) -> Option<Phrase> {
    if clock::is_time(doc, &words) {
        return Some(Phrase { dates: Vec::new(), end: words.end });
    }
    let mut found = Found::new(words, rule);
    (found.relative, found.anchor) = (true, anchor);
    found.calendar = anchor.map(|anchor| anchor.calendar).unwrap_or_default();
    found.numbers = found.words.end..found.words.end;
    Some(Phrase::one(found))
}

/// A unit and a count as the lexicon writes them: `day -1`, `week`.
fn anchor(value: &str, calendar: Calendar) -> Option<Anchor> {
    let (unit, count) = value.split_once(' ')?;
    let unit = match unit {
        "day" => Unit::Day,
        "month" => Unit::Month,
        "year" => Unit::Year,
        _ => return None,
    };
    Some(Anchor { unit, count: count.parse().ok()?, calendar })
}

/// True for امروز where a quotation or a clause begins: a speaker's «امروز» are these days more often than this one,
/// unless the day is told behind it («امروز (شنبه)»).
fn nowadays(doc: &Text<'_, '_, '_>, at: usize) -> bool {
    if doc.word(at + 1) == "(" {
        return false;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    matches!(doc.word(before), ":" | "«" | "\"") || doc.is(before, WordClass::AND.or(WordClass::CONJUNCTION))
}

/// «امروز», «امسال», «این هفته».
pub(super) fn listed(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let word = atom(doc, at, "relative", true)?;
    let value = word.entry.get("value")?;
    if value == "day 0" && nowadays(doc, at) {
        return None;
    }
    found(doc, at..word.end, anchor(value, Calendar::Jalali), "date-relative")
}

/// «سال گذشته», «هفته جاری», «سال آینده میلادی».
pub(super) fn beside(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let (end, anchor) = unit_and_side(doc, at, Calendar::Jalali)?;
    // «چند سال گذشته» is no time that could be told.
    let vague = at.checked_sub(1).is_some_and(|before| doc.is(before, WordClass::QUANTIFIER));
    if vague {
        return None;
    }
    found(doc, at..end, anchor, "date-relative-unit")
}

fn unit_and_side(doc: &Text<'_, '_, '_>, at: usize, calendar: Calendar) -> Option<(usize, Option<Anchor>)> {
    let unit = atom(doc, at, "unit", true)?;
    let before = era(doc, unit.end);
    let kind = before.map_or_else(|| skip(doc, unit.end, "year_kind"), |(end, _)| end);
    let side = atom(doc, kind, "side", false)?;
    let after = era(doc, side.end);
    let calendar = after.or(before).map_or(calendar, |(_, era)| era);
    let value = format!("{} {}", unit.entry.get("value")?, side.entry.get("value")?);
    Some((after.map_or(side.end, |(end, _)| end), anchor(&value, calendar)))
}

/// A relative year at a place: «امسال», «سال گذشته».
pub(super) fn year_word(doc: &Text<'_, '_, '_>, at: usize, calendar: Calendar) -> Option<(usize, Option<Anchor>)> {
    let is_year = |atom: &Atom<'_>| atom.entry.get("value").is_some_and(|value| value.starts_with("year"));
    if let Some(word) = atom(doc, at, "relative", true).filter(is_year) {
        return Some((word.end, anchor(word.entry.get("value")?, calendar)));
    }
    atom(doc, at, "unit", true).filter(is_year)?;
    unit_and_side(doc, at, calendar)
}

/// «دو سال پیش», «یک سال و نیم اخیر», «۶ ماه آینده».
fn counted(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    let number = number(doc, at).filter(|number| !number.ordinal)?;
    // «ساعت 18 روز گذشته».
    if ends_before(doc, at, "clock") {
        return None;
    }
    let unit = atom(doc, number.end, "unit", true)?;
    let half = if doc.is(unit.end, WordClass::AND) { skip(doc, unit.end + 1, "fraction") } else { unit.end };
    let side = atom(doc, half.max(unit.end), "side", true).filter(|side| side.number() != Some(0))?;
    found(doc, at..side.end, None, "date-relative-count")
}

/// A weekday or a day like امروز: «روز پنجشنبه», «پنجشنبه گذشته», «شنبه هفته جاری», «امروز دوشنبه».
pub(super) fn weekday(
    doc: &Text<'_, '_, '_>,
    at: usize,
    end: usize,
    today: Option<Atom<'_>>,
    name: Option<Atom<'_>>,
) -> Option<Phrase> {
    if let Some(today) = today {
        let word = today.end - 1;
        if word + 1 == end && today.entry.get("value") == Some("day 0") && nowadays(doc, word) {
            return None;
        }
        return found(doc, at..end, anchor(today.entry.get("value")?, Calendar::Jalali), "date-relative");
    }
    let day = name.and_then(|name| u8::try_from(name.number()?).ok());
    let by = |unit: fn(u8) -> Unit, count| Some(Anchor { unit: unit(day?), count, calendar: Calendar::Jalali });
    if let Some(side) = atom(doc, end, "side", false) {
        let count = side.number().filter(|&count| count != 0);
        return found(doc, at..side.end, count.and_then(|count| by(Unit::Weekday, count)), "date-weekday");
    }
    let unit = atom(doc, end, "unit", true).filter(|unit| unit.entry.get("value") == Some("week"));
    let week = unit.and_then(|unit| atom(doc, unit.end, "side", false));
    if let Some(side) = week {
        let anchor = side.number().and_then(|count| by(Unit::WeekdayOfWeek, count));
        return found(doc, at..side.end, anchor, "date-weekday");
    }
    let this = atom(doc, end, "relative", true).filter(|this| this.entry.get("value") == Some("week 0"));
    match this {
        Some(this) => found(doc, at..this.end, by(Unit::WeekdayOfWeek, 0), "date-weekday"),
        None => found(doc, at..end, None, "date-weekday"),
    }
}

/// A part of a year, month or season: «پایان سال ۹۵», «ابتدای سال جاری», «نه ماهه نخست امسال», «پایان سال».
pub(super) fn part(doc: &Text<'_, '_, '_>, at: usize) -> Option<Phrase> {
    if let Some(about) = atom(doc, at, "about", true) {
        return month_behind_part(doc, at..about.end, about.end);
    }
    let edge = atom(doc, at, "edge", true).map(|edge| edge.end);
    let span = span(doc, at);
    let inner = edge.or(span)?;
    // «سه ماهه گذشته».
    if let Some(side) = span.and_then(|end| atom(doc, end, "side", true)) {
        return found(doc, at..side.end, None, "date-relative-count");
    }
    if let Some(mut phrase) = super::stretch(doc, inner) {
        phrase.dates.first_mut()?.words.start = at;
        return Some(phrase);
    }
    if let Some(phrase) = edge.and_then(|end| month_behind_part(doc, at..end, at)) {
        return Some(phrase);
    }
    let year = atom(doc, inner, "unit", true).filter(|unit| unit.entry.get("value") != Some("day"))?;
    let whole = !doc.is_content(year.end) && number(doc, year.end).is_none();
    if whole { found(doc, at..year.end, None, "date-relative-edge") } else { None }
}

/// One past «نه ماهه نخست» or «شش‌ماهه اول».
fn span(doc: &Text<'_, '_, '_>, at: usize) -> Option<usize> {
    let (number, end) = match glued(doc, at, "span") {
        Some(number) => (number, number.end),
        None => number(doc, at).and_then(|number| Some((number, atom(doc, number.end, "span", true)?.end)))?,
    };
    let fits = (1..=11).contains(&number.value) && !number.ordinal;
    fits.then(|| skip(doc, end, "portion"))
}

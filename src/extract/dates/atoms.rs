//! What dates are made of: numbers in digits and words, months, years, eras.

use std::ops::Range;

use super::Text;
use crate::calendar::Calendar;
use crate::extract::dictionary::Reading;
use crate::lexicon::{Entry, Kind};
use crate::quantity::Form;
use crate::segment::WordKind;

/// Four digits are a year of the calendar whose news they could stand in: Jalali 1200–1499 is 1821–2121.
const JALALI_YEARS: Range<i32> = 1200..1500;
const GREGORIAN_YEARS: Range<i32> = 1500..2200;
const HIJRI_YEARS: Range<i32> = 1000..1500;

/// A lexicon entry at a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom<'d> {
    /// One past its last word.
    pub(super) end: usize,
    pub(super) entry: &'d Entry,
    /// True if the entry asks for company (`needs: class`).
    pub(super) needy: bool,
}

impl Atom<'_> {
    /// The entry's value as a number.
    pub(super) fn number(&self) -> Option<i32> {
        self.entry.get("value")?.parse().ok()
    }

    fn calendar(&self) -> Option<Calendar> {
        match self.entry.get("calendar")? {
            "jalali" => Some(Calendar::Jalali),
            "gregorian" => Some(Calendar::Gregorian),
            "hijri" => Some(Calendar::Hijri),
            _ => None,
        }
    }
}

/// The longest entry of a class that begins at a word and that its neighbours allow. `beside` says that what an entry
/// with `needs: class` asks for stands beside it.
#[inline]
pub(super) fn atom<'d>(doc: &Text<'_, '_, 'd>, at: usize, class: &str, beside: bool) -> Option<Atom<'d>> {
    if doc.may_begin(at, Kind::Calendar, class) { find_atom(doc, at, class, beside) } else { None }
}

fn find_atom<'d>(doc: &Text<'_, '_, 'd>, at: usize, class: &str, beside: bool) -> Option<Atom<'d>> {
    doc.hits_at(at).iter().find_map(|hit| {
        let fits = |reading: &&Reading| {
            let context = &reading.context;
            let alone = || context.allows(doc.keys_before(hit.start), doc.keys_after(hit.end), beside);
            reading.kind == Kind::Calendar && reading.entry.class() == class && (context.is_free() || alone())
        };
        let (_, reading) = doc.senses(hit).find(|(_, reading)| fits(reading))?;
        Some(Atom { end: hit.end, entry: &reading.entry, needy: reading.context.class })
    })
}

/// One past the entry of a class at a word; the word itself if there is none.
#[inline]
pub(super) fn skip(doc: &Text<'_, '_, '_>, at: usize, class: &str) -> usize {
    atom(doc, at, class, true).map_or(at, |atom| atom.end)
}

/// True if an entry of a class ends right before a word. No entry of those asked for has more than three words.
pub(super) fn ends_before(doc: &Text<'_, '_, '_>, at: usize, class: &str) -> bool {
    (1..=3)
        .filter_map(|words| at.checked_sub(words))
        .any(|start| doc.class_at(start, Kind::Calendar, class) == Some(at))
}

/// A whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// One past its last word.
    pub(super) end: usize,
    pub(super) value: i32,
    /// Number of its digits; 0 for one in words.
    pub(super) digits: usize,
    /// True for سوم and «3 ام».
    pub(super) ordinal: bool,
}

/// The number that begins at a word: up to four digits, or words up to 9999.
pub(super) fn number(doc: &Text<'_, '_, '_>, at: usize) -> Option<Number> {
    let word = doc.word(at);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        return worded(doc, at);
    }
    if digits < word.len() {
        // «25ام» in one word.
        return worded(doc, at).filter(|number| number.ordinal).map(|number| Number { digits, ..number });
    }
    let value = word.parse().ok().filter(|_| digits <= 4)?;
    let suffix = doc.class_at(at + 1, Kind::Number, "ordinal_ending");
    Some(Number { end: suffix.unwrap_or(at + 1), value, digits, ordinal: suffix.is_some() })
}

/// A number that is not digits alone: «بیست و یکم», «یک هزار و سیصد و نود و چهار».
fn worded(doc: &Text<'_, '_, '_>, at: usize) -> Option<Number> {
    let first = doc.lexemes.at_word(at)?;
    // Inside «هزار هزار هزار» none begins; reading on from each of the words would take the square of their number.
    let scales = |at: usize| any_reading(doc, at, |r| r.kind == Kind::Number && r.entry.class() == "scale");
    if scales(at) && at.checked_sub(1).is_some_and(scales) {
        return None;
    }
    let number = doc.lexemes.number(first)?;
    let ordinal = number.form == Form::Ordinal;
    // «دو سه روز», «نیم», «سومین» and «بیست‌ساله» are no numbers of a calendar.
    if !(ordinal || number.form == Form::Cardinal) || number.high.is_some() || number.suffix.is_some() {
        return None;
    }
    let value = number.value?.to_i64().and_then(|value| i32::try_from(value).ok()).filter(|value| *value < 10_000)?;
    Some(Number { end: number.words.end, value, digits: 0, ordinal })
}

/// The number of «شش‌ماهه», whose noun is glued to it, if that noun is an entry of a class.
pub(super) fn glued(doc: &Text<'_, '_, '_>, at: usize, class: &str) -> Option<Number> {
    let suffix = doc.lexemes.suffix(at)?;
    let is_class = |r: &Reading| r.kind == Kind::Calendar && r.entry.class() == class;
    doc.dictionary.spelled(suffix).any(is_class).then_some(())?;
    let number = doc.lexemes.number(doc.lexemes.at_word(at)?).filter(|number| number.words.len() == 1)?;
    let value = i32::try_from(number.value?.to_i64()?).ok()?;
    Some(Number { end: at + 1, value, digits: 0, ordinal: false })
}

/// A month's name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Month {
    /// One past its last word, ماه included.
    pub(super) end: usize,
    pub(super) calendar: Calendar,
    pub(super) value: u8,
    /// True if the name is a word of its own too, and ماه does not stand with it.
    pub(super) bare: bool,
}

/// The month that begins at a word. `beside` says that a day or year stands beside it.
pub(super) fn month(doc: &Text<'_, '_, '_>, at: usize, beside: bool) -> Option<Month> {
    let name = skip(doc, at, "month_word");
    let marked = name > at;
    let atom = atom(doc, name, "month", beside || marked)?;
    let value = u8::try_from(atom.number()?).ok()?;
    let calendar = atom.calendar()?;
    let end = skip(doc, atom.end, "month_word");
    Some(Month { end, calendar, value, bare: atom.needy && !marked && end == atom.end })
}

/// One past the era that begins at a word, and its calendar: «هجری شمسی», «میلادی», «ه.ق».
pub(super) fn era(doc: &Text<'_, '_, '_>, at: usize) -> Option<(usize, Calendar)> {
    let mark = skip(doc, at, "era_mark");
    let name = if mark > at && doc.word(mark) == "." { mark + 1 } else { mark };
    let ended = |end: usize| doc.token(end).is_none_or(|token| token.word.kind != WordKind::Letters);
    let atom = atom(doc, name, "era", true)?;
    (!atom.needy || mark > at || ended(atom.end)).then_some((atom.end, atom.calendar()?))
}

/// True if what stands behind a number makes it a quantity: «1400 نفر», «20 میلیون», «95 درصد».
pub(super) fn is_quantity(doc: &Text<'_, '_, '_>, number: &Number, after: usize) -> bool {
    // «در 1986 تا 2019 برابر با 5 درصد بود»
    let equals = number.value >= 1000
        && (doc.lexemes.at_word(after + 1).is_some() || atom(doc, after + 1, "toward", true).is_some());
    let unit = |r: &Reading| matches!(r.kind, Kind::Unit | Kind::Currency) && !(equals && r.entry.class() == "ratio");
    is_amount(doc, number, after) || any_reading(doc, after, unit)
}

/// True if a scale, a percent sign or a word like نفر stands behind a number.
fn is_amount(doc: &Text<'_, '_, '_>, number: &Number, after: usize) -> bool {
    // Of «سال 1403 هزار نفر» the year is no number of thousands.
    let scales = |reading: &Reading| {
        let thousand = reading.entry.get("value").is_some_and(|value| value.parse() == Ok(1000));
        reading.kind == Kind::Number && reading.entry.class() == "scale" && !(thousand && number.value >= 1000)
    };
    matches!(doc.word(after), "%" | "٪")
        || atom(doc, after, "quantity", true).is_some()
        || any_reading(doc, after, scales)
}

/// True if a lexicon phrase at a word may be read so.
pub(super) fn any_reading(doc: &Text<'_, '_, '_>, at: usize, is: impl Fn(&Reading) -> bool) -> bool {
    doc.hits_at(at).iter().any(|hit| doc.senses(hit).any(|(_, reading)| is(reading)))
}

/// True if a counted noun or classifier of the lexicons stands at a place.
fn is_counted(doc: &Text<'_, '_, '_>, at: usize) -> bool {
    any_reading(doc, at, |reading| reading.kind == Kind::Counted)
}

/// True if a classifier stands at a place; behind «سال 96» a noun (وزیر) opens the next phrase.
fn is_classified(doc: &Text<'_, '_, '_>, at: usize) -> bool {
    any_reading(doc, at, |reading| reading.kind == Kind::Counted && reading.entry.class() == "classifier")
}

/// A year with its calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Year {
    /// One past its last word, the era included.
    pub(super) end: usize,
    pub(super) year: i32,
    pub(super) calendar: Calendar,
}

/// The year whose number begins at a word. `worded` says that سال stands before it, `of` what calendar its month is of.
pub(super) fn year(doc: &Text<'_, '_, '_>, at: usize, worded: bool, of: Option<Calendar>) -> Option<Year> {
    let number = number(doc, at)?;
    let era = era(doc, number.end);
    let end = era.map_or(number.end, |(end, _)| end);
    let (year, calendar) = year_of(&number, era.map(|(_, era)| era), of)?;
    // «در ۵ مهر ۲۰ شرکت»: without سال a small number before a noun counts it. News tells of years from 1340 on, and
    // seldom of forty and more of what it calls by a bare noun.
    let counts = number.value < 40 && !worded && era.is_none() && doc.is_content(end);
    // Four digits behind a month, or with their era, are a year whatever follows: «خرداد 1398 واحد تازه …».
    let sure = era.is_some() || of.is_some() && number.value >= 1000 && !is_amount(doc, &number, end);
    let something = if worded {
        is_quantity(doc, &number, end) || number.value < 100 && is_classified(doc, end)
    } else {
        counts_something(doc, end, &number)
    };
    (sure || !counts && !something).then_some(Year { end, year, calendar })
}

/// True if what stands behind a number makes it no year.
pub(super) fn counts_something(doc: &Text<'_, '_, '_>, after: usize, number: &Number) -> bool {
    is_quantity(doc, number, after) || number.value < 100 && is_counted(doc, after)
}

/// The year that a number is. `era` is what the text calls it, `of` the calendar of its month.
pub(super) fn year_of(number: &Number, era: Option<Calendar>, of: Option<Calendar>) -> Option<(i32, Calendar)> {
    let value = number.value;
    if number.ordinal {
        return None;
    }
    match (value, era) {
        (100.., Some(era)) => (value < GREGORIAN_YEARS.end).then_some((value, era)),
        (1000.., None) => {
            let fits = |calendar: &Calendar| years(*calendar).contains(&value);
            let calendar = of.or_else(|| [Calendar::Jalali, Calendar::Gregorian].into_iter().find(fits))?;
            Some((value, calendar)).filter(|_| fits(&calendar))
        }
        (100.., None) => None,
        (_, Some(Calendar::Hijri)) => Some((value, Calendar::Hijri)),
        _ => {
            let calendar = era.or(of).unwrap_or_default();
            Some((short_year(number, calendar)?, calendar))
        }
    }
}

/// The years that four digits are read as without an era.
const fn years(calendar: Calendar) -> Range<i32> {
    match calendar {
        Calendar::Jalali => JALALI_YEARS,
        Calendar::Gregorian => GREGORIAN_YEARS,
        Calendar::Hijri => HIJRI_YEARS,
    }
}

/// A year in two digits. Of the Jalali century that news tells of, 20 to 99 are 1320 to 1399 and 00 to 09 are 1400 to
/// 1409; what lies between may be either.
fn short_year(number: &Number, calendar: Calendar) -> Option<i32> {
    let padded = number.digits == 2;
    match (calendar, number.value) {
        (Calendar::Jalali, 20..) if padded => Some(1300 + number.value),
        (Calendar::Jalali, 40..) if number.digits == 0 => Some(1300 + number.value),
        (Calendar::Jalali, 0..=9) if padded => Some(1400 + number.value),
        (Calendar::Gregorian, 50..) if padded => Some(1900 + number.value),
        (Calendar::Gregorian, 0..=49) if padded => Some(2000 + number.value),
        _ => None,
    }
}

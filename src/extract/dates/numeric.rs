//! Dates in digits alone: 1404/08/22, 22/8/1404, 2025-11-22, 95.3.13.

use std::ops::Range;

use once_cell::sync::Lazy;
use regex::Regex;

use super::atoms::{self, Number};
use super::{Found, Text, ends_before};
use crate::calendar::Calendar;

/// Three numbers with one kind of separator.
struct Shape {
    end: usize,
    parts: [Number; 3],
}

/// The date in digits that begins at a word.
pub(super) fn date(doc: &Text<'_, '_, '_>, at: usize) -> Option<Found> {
    let shape = shape(doc, at)?;
    let era = atoms::era(doc, shape.end);
    let end = era.map_or(shape.end, |(end, _)| end);
    let [first, _, last] = &shape.parts;
    // Years of two digits that could be days are told by what stands before: «مورخ 03/05/12».
    let cued = ends_before(doc, at, "day") || ends_before(doc, at, "own");
    let told = era.map(|(_, era)| era);
    let year_of = |number: &Number| {
        let is_year = number.digits == 4 || number.digits == 2 && (number.value > 31 || cued && number == first);
        atoms::year_of(number, told, None).filter(|_| is_year)
    };
    let (year, backwards) = match (year_of(first), year_of(last)) {
        (Some(year), None) => (year, false),
        (None, Some(year)) => (year, true),
        // «1404/08/95» and «95/08/95» are nothing; «03/05/95» behind «مورخ» ends in its year.
        (Some(_), Some(year)) if first.digits == 2 && first.value <= 31 => (year, true),
        _ => return None,
    };
    let [a, b, c] = shape.parts;
    let (month, day) = if backwards { (b, a) } else { (b, c) };
    // Of 05/24/1965 only the second number can be the day.
    let american = backwards && year.1 == Calendar::Gregorian && month.value > 12;
    let (month, day) = if american { (day, month) } else { (month, day) };
    let mut found = Found::new(at..end, "date-numeric");
    (found.year, found.calendar) = (Some(year.0), year.1);
    (found.month, found.day) = (u8::try_from(month.value).ok(), u8::try_from(day.value).ok());
    found.month?;
    Some(found)
}

/// Words that are shaped like a date in digits, whether there is such a day or not: no number of them counts anything.
pub(super) fn shapes(doc: &Text<'_, '_, '_>) -> Vec<Range<usize>> {
    let shapes = (0..doc.tokens.len()).filter(|&at| doc.is_digits(at)).filter_map(|at| {
        let shape = shape(doc, at)?;
        let [first, _, last] = &shape.parts;
        (first.digits == 4 || last.digits == 4).then_some(at..shape.end)
    });
    shapes.collect()
}

fn shape(doc: &Text<'_, '_, '_>, at: usize) -> Option<Shape> {
    if !doc.is_digits(at) {
        return None;
    }
    let shape = glued(doc, at).or_else(|| apart(doc, at))?;
    let long = shape.parts.iter().filter(|part| part.digits > 2).count();
    (long <= 1 && shape.parts.iter().all(|part| part.digits != 3)).then_some(shape)
}

/// «1404/08/22» in one word.
fn glued(doc: &Text<'_, '_, '_>, at: usize) -> Option<Shape> {
    static GLUED: Lazy<Option<Regex>> =
        Lazy::new(|| Regex::new("^([0-9]{1,4})(?:/([0-9]{1,4})/|[.]([0-9]{1,4})[.])([0-9]{1,4})$").ok());
    let parts = GLUED.as_ref()?.captures(doc.word(at))?;
    let part = |group: usize| parts.get(group).and_then(|part| digits(part.as_str(), at + 1));
    Some(Shape { end: at + 1, parts: [part(1)?, part(2).or_else(|| part(3))?, part(4)?] })
}

/// «2025-11-22» and «11 / 11 / 1370», each number and mark a word.
fn apart(doc: &Text<'_, '_, '_>, at: usize) -> Option<Shape> {
    let separator = doc.word(at + 1);
    if !matches!(separator, "/" | "-" | "–" | "\\" | ".") || doc.word(at + 3) != separator {
        return None;
    }
    // A fourth number makes it a phone's or a file's number.
    let goes_on = |at: usize, next: usize| doc.word(at) == separator && digits(doc.word(next), next).is_some();
    if goes_on(at + 5, at + 6) || at >= 2 && goes_on(at - 1, at - 2) {
        return None;
    }
    let part = |at: usize| digits(doc.word(at), at + 1);
    Some(Shape { end: at + 5, parts: [part(at)?, part(at + 2)?, part(at + 4)?] })
}

fn digits(text: &str, end: usize) -> Option<Number> {
    let fits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = text.parse().ok().filter(|_| fits)?;
    Some(Number { end, value, digits: text.len(), ordinal: false })
}

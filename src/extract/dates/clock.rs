//! Clock times: «ساعت ۱۰:۳۰», «14:25», «ساعت ۸ صبح تا ۱۴», «عصر دوشنبه».

use std::ops::Range;

use super::atoms::{self, Number, atom, number, skip};
use super::{Text, ends_before, joiner};
use crate::extract::dictionary::WordClass;
use crate::lexicon::Kind;

/// The class of what an hour stands behind.
const CLOCK: &str = "clock";

/// The words of every clock time, in order.
pub(super) fn clock_times(doc: &Text<'_, '_, '_>) -> Vec<Range<usize>> {
    let mut times = Vec::new();
    let mut at = 0;
    while at < doc.tokens.len() {
        // Most words need no closer look.
        let may_be_time = doc.is_digits(at) || doc.may_begin(at, Kind::Calendar, CLOCK);
        match may_be_time.then(|| worded(doc, at).or_else(|| digital(doc, at))).flatten() {
            Some(end) => {
                times.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    times
}

/// One past «14:25» or «14:25:30».
fn digital(doc: &Text<'_, '_, '_>, at: usize) -> Option<usize> {
    if !doc.is_digits(at) {
        return None;
    }
    let word = doc.word(at);
    let mut parts = word.split(':');
    let mut part = |below: u8| {
        let part = parts.next()?;
        let value: u8 = part.parse().ok().filter(|_| part.len() <= 2)?;
        (value < below).then_some(part.len())
    };
    part(25)?;
    let minutes = part(60)?;
    let seconds = parts.next().is_none_or(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
    (minutes == 2 && seconds && parts.next().is_none()).then_some(at + 1)
}

/// One past «ساعت ۱۰», «ساعت ده و نیم», «ساعت ۱۰ و ۳۰ دقیقه», «ساعت ۸ تا ۱۴».
fn worded(doc: &Text<'_, '_, '_>, at: usize) -> Option<usize> {
    let word = atom(doc, at, CLOCK, true)?;
    // «24 ساعت 5 نفر»: counted hours are a length of time.
    let counted = |back: usize| at.checked_sub(back).and_then(|start| number(doc, start)).is_some_and(|n| n.end == at);
    if (1..=2).any(counted) {
        return None;
    }
    let mut end = hour(doc, word.end)?;
    // «ساعت سه تا شش عصر و هشت تا یازده شب»
    let next = |end: usize| joiner(doc, end).and_then(|next| hour(doc, skip(doc, next, CLOCK)));
    while let Some(behind) = next(skip(doc, end, "part_of_day")) {
        end = behind;
    }
    Some(end)
}

/// One past an hour with its minutes.
fn hour(doc: &Text<'_, '_, '_>, at: usize) -> Option<usize> {
    if let Some(end) = digital(doc, at) {
        return Some(end);
    }
    let fits = |number: &Number, below: i32| !number.ordinal && (0..below).contains(&number.value);
    let hour = number(doc, at).filter(|number| fits(number, 25))?;
    if doc.is(hour.end, WordClass::AND) {
        let fraction = skip(doc, hour.end + 1, "fraction");
        if fraction > hour.end + 1 {
            return Some(fraction);
        }
        let minutes = number(doc, hour.end + 1).filter(|number| fits(number, 60));
        if let Some(minute) = minutes.and_then(|minutes| atom(doc, minutes.end, "minute", true)) {
            return Some(minute.end);
        }
    }
    // «ساعت ۱۸ روز دوشنبه», «ساعت هشت شب».
    let day = ["day", "part_of_day"].iter().any(|class| skip(doc, hour.end, class) > hour.end);
    (day || !atoms::counts_something(doc, hour.end, &hour)).then_some(hour.end)
}

/// True if a day's phrase has its part of the day or its hour beside it, which makes it a time and no date: «عصر
/// دوشنبه», «امروز صبح», «ساعت ۱۰ امروز».
pub(super) fn is_time(doc: &Text<'_, '_, '_>, day: &Range<usize>) -> bool {
    let behind = skip(doc, day.end, "part_of_day") > day.end || worded(doc, day.end).is_some();
    let clock =
        (1..=4).filter_map(|back| day.start.checked_sub(back)).any(|start| worded(doc, start) == Some(day.start));
    behind || clock || ends_before(doc, day.start, "part_of_day")
}

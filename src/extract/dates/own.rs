//! The article's own date, and what relative dates are by it.

use std::ops::Range;

use super::clock::clock_times;
use super::relative::{Anchor, Unit};
use super::{Found, Text, ends_before};
use crate::calendar::{self, Calendar};
use crate::segment::WordKind;

/// Gives relative dates the day, month or year that the article's own date makes certain.
pub(super) fn resolve(doc: &Text<'_, '_, '_>, dates: &mut [Found]) {
    if !dates.iter().any(|found| found.anchor.is_some()) {
        return;
    }
    let Some(own) = own(doc, dates) else { return };
    for found in dates {
        let Some(anchor) = found.anchor else { continue };
        let mut resolved = found.clone();
        if by(&mut resolved, anchor, own).is_some() && resolved.exists() {
            *found = resolved;
        }
    }
}

/// Fills in what an anchor tells.
fn by(found: &mut Found, anchor: Anchor, own: calendar::Date) -> Option<()> {
    let base = own.in_calendar(anchor.calendar)?;
    match anchor.unit {
        Unit::Day => {
            let day = base.plus_days(anchor.count)?;
            set_day(found, day);
        }
        Unit::Month => {
            let months = base.year() * 12 + i32::from(base.month()) - 1 + anchor.count;
            found.year = Some(months.div_euclid(12));
            found.month = u8::try_from(months.rem_euclid(12) + 1).ok();
        }
        Unit::Weekday(weekday) => {
            let days = (days_since_saturday(weekday) - days_since_saturday(base.iso_weekday())).rem_euclid(7);
            // A full week lies between two days of one name.
            let ahead = if days == 0 { 7 } else { days };
            let day = base.plus_days(if anchor.count > 0 { ahead } else { days - 7 })?;
            set_day(found, day);
        }
        Unit::WeekdayOfWeek(weekday) => {
            let days = days_since_saturday(weekday) - days_since_saturday(base.iso_weekday());
            let day = base.plus_days(days + 7 * anchor.count)?;
            set_day(found, day);
        }
        Unit::Year | Unit::YearOfMonth => found.year = Some(base.year() + anchor.count),
    }
    Some(())
}

fn set_day(found: &mut Found, day: calendar::Date) {
    (found.year, found.month, found.day) = (Some(day.year()), Some(day.month()), Some(day.day()));
}

/// Saturday, the first day of the week of Iran, is 0; the weekday is given as ISO 8601 numbers it.
fn days_since_saturday(iso: u8) -> i32 {
    (i32::from(iso) + 1) % 7
}

/// The day that the article says it is from, if all that could say so agree.
fn own(doc: &Text<'_, '_, '_>, dates: &[Found]) -> Option<calendar::Date> {
    let times = clock_times(doc);
    let stamps = dates.iter().filter(|found| !found.relative && is_stamp(doc, found, &times));
    let mut days = stamps.filter_map(|found| found.date()?.in_calendar(Calendar::Gregorian));
    let day = days.next()?;
    days.all(|other| other == day).then_some(day)
}

/// True for a date behind «تاریخ انتشار», on a line of its own, or beside a clock time on a line without a verb.
fn is_stamp(doc: &Text<'_, '_, '_>, found: &Found, times: &[Range<usize>]) -> bool {
    let (start, end) = (found.words.start, found.words.end);
    let line = doc.sentence_of(start);
    let are_marks =
        |mut words: Range<usize>| words.all(|at| doc.token(at).is_some_and(|token| token.word.kind == WordKind::Mark));
    let colon = start.checked_sub(1).filter(|&before| doc.word(before) == ":");
    let labelled = ends_before(doc, colon.unwrap_or(start), "own")
        || colon.is_some_and(|colon| ends_before(doc, colon, "own_label"));
    let alone = || are_marks(line.start..start) && are_marks(end..line.end);
    let beside = |time: &Range<usize>| {
        (end..end + 2).contains(&time.start) && are_marks(end..time.start)
            || time.end <= start && start - time.end < 2 && are_marks(time.end..start)
    };
    let first = times.partition_point(|time| time.end + 2 < start);
    let timed = || times.get(first..).unwrap_or_default().iter().take(3).any(beside);
    labelled || alone() || timed() && !line.clone().any(|at| doc.is_finite(at))
}

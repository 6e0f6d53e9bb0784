//! Days of the three calendars that Persian news uses, checked and converted.
//!
//! - Jalali leap years are those of the calendar of Iran: the 33-year cycle, with the years where the vernal equinox at
//!   52.5° E departs from it put right. That agrees with the equinox itself for the years 1178 to 3000; the
//!   arithmetic 2820-year cycle, which many converters use, does not (1403 is a leap year, and so is 1408, not 1407).
//! - Gregorian dates are proleptic.
//! - Lunar Hijri dates are those of the tabular (civil) calendar. The months of Iran begin when the moon is sighted, so
//!   a converted day may be one off.
//!
//! ```
//! use khabar::calendar::{Calendar, Date};
//!
//! let day = Date::new(Calendar::Jalali, 1404, 9, 1).expect("a day of the calendar");
//! assert_eq!(day.iso(), "2025-11-22");
//! assert_eq!(Date::new(Calendar::Jalali, 1404, 12, 30), None);
//! ```

use calendrical_calculations::rata_die::RataDie;
use calendrical_calculations::{gregorian, islamic, persian};

/// A calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Calendar {
    /// Solar Hijri, the civil calendar of Iran.
    #[default]
    Jalali,
    /// Gregorian.
    Gregorian,
    /// Lunar Hijri.
    Hijri,
}

impl Calendar {
    /// Years that a date may have: those whose days have a four-digit Gregorian year, and no Jalali year beyond
    /// those that the leap years are known for.
    const fn years(self) -> std::ops::RangeInclusive<i32> {
        match self {
            Self::Jalali => 1..=3000,
            Self::Gregorian => 1..=9999,
            Self::Hijri => 1..=9600,
        }
    }

    /// True if the year has a day more than the common ones. False for a year out of range.
    ///
    /// ```
    /// use khabar::calendar::Calendar;
    /// assert!(Calendar::Jalali.is_leap_year(1403));
    /// assert!(!Calendar::Jalali.is_leap_year(1404));
    /// ```
    #[must_use]
    pub fn is_leap_year(self, year: i32) -> bool {
        self.years().contains(&year)
            && match self {
                Self::Jalali => persian::is_leap_year(year),
                Self::Gregorian => gregorian::is_leap_year(year),
                Self::Hijri => (14 + 11 * i64::from(year)).rem_euclid(30) < 11,
            }
    }

    /// Number of days of a month, 1 to 12; `None` for a month or year that does not exist.
    #[must_use]
    pub fn days_in_month(self, year: i32, month: u8) -> Option<u8> {
        if !self.years().contains(&year) {
            return None;
        }
        let leap = u8::from(self.is_leap_year(year));
        match (self, month) {
            (Self::Jalali, 1..=6) => Some(31),
            (Self::Jalali, 7..=11) => Some(30),
            (Self::Jalali | Self::Hijri, 12) => Some(29 + leap),
            (Self::Gregorian, 2) => Some(28 + leap),
            (Self::Gregorian, 4 | 6 | 9 | 11) => Some(30),
            (Self::Gregorian, 1..=12) => Some(31),
            (Self::Hijri, 1..=11) => Some(29 + month % 2),
            _ => None,
        }
    }

    /// The most days that a month has in any year and, for lunar months, by any sighting of the moon: what a day
    /// without a year is checked against. `None` for a month that does not exist.
    #[must_use]
    pub fn longest_month(self, month: u8) -> Option<u8> {
        match (self, month) {
            (Self::Hijri, 1..=12) => Some(30),
            (Self::Gregorian, 2) => Some(29),
            (Self::Jalali, 12) => Some(30),
            _ => self.days_in_month(1, month),
        }
    }
}

/// A day that exists: year, month and day in one of the calendars.
///
/// Equal only to the same day of the same calendar; [`Date::in_calendar`] converts, [`Date::iso`] compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    calendar: Calendar,
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is such a one. Months and days are counted from 1.
    ///
    /// ```
    /// use khabar::calendar::{Calendar, Date};
    /// assert!(Date::new(Calendar::Jalali, 1403, 12, 30).is_some());
    /// assert!(Date::new(Calendar::Jalali, 1404, 13, 45).is_none());
    /// ```
    #[must_use]
    pub fn new(calendar: Calendar, year: i32, month: u8, day: u8) -> Option<Self> {
        let last = calendar.days_in_month(year, month)?;
        (1..=last).contains(&day).then_some(Self { calendar, year, month, day })
    }

    /// The calendar that year, month and day are of.
    #[must_use]
    pub const fn calendar(self) -> Calendar {
        self.calendar
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    fn fixed(self) -> RataDie {
        let Self { calendar, year, month, day } = self;
        match calendar {
            Calendar::Jalali => persian::fixed_from_fast_persian(year, month, day),
            Calendar::Gregorian => gregorian::fixed_from_gregorian(year, month, day),
            Calendar::Hijri => islamic::fixed_from_tabular_islamic(year, month, day, islamic::ISLAMIC_EPOCH_FRIDAY),
        }
    }

    fn from_fixed(calendar: Calendar, fixed: RataDie) -> Option<Self> {
        let (year, month, day) = match calendar {
            Calendar::Jalali => persian::fast_persian_from_fixed(fixed).ok()?,
            Calendar::Gregorian => gregorian::gregorian_from_fixed(fixed).ok()?,
            Calendar::Hijri => hijri_from_fixed(fixed)?,
        };
        Self::new(calendar, year, month, day)
    }

    /// The same day in another calendar; `None` before that calendar's first year or after its last.
    ///
    /// ```
    /// use khabar::calendar::{Calendar, Date};
    /// let day = Date::new(Calendar::Gregorian, 2025, 3, 20).and_then(|day| day.in_calendar(Calendar::Jalali));
    /// assert_eq!(day, Date::new(Calendar::Jalali, 1403, 12, 30));
    /// ```
    #[must_use]
    pub fn in_calendar(self, calendar: Calendar) -> Option<Self> {
        Self::from_fixed(calendar, self.fixed())
    }

    /// The day so many days later, or earlier, in the same calendar; `None` where that leaves the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_fixed(self.calendar, self.fixed().add(i64::from(days)))
    }

    /// The day of the week as ISO 8601 numbers it: 1 Monday to 7 Sunday.
    #[must_use]
    pub fn iso_weekday(self) -> u8 {
        // Day 1 of the count of days was a Monday.
        u8::try_from((self.fixed().to_i64_date() - 1).rem_euclid(7) + 1).unwrap_or(1)
    }

    /// The same day in the Gregorian calendar as `YYYY-MM-DD`.
    #[must_use]
    pub fn iso(self) -> String {
        // The years of each calendar end where four digits do, so that there always is such a day.
        let Self { year, month, day, .. } = self.in_calendar(Calendar::Gregorian).unwrap_or(self);
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// Year, month and day of the tabular Hijri calendar.
///
/// `islamic::tabular_islamic_from_fixed` takes the last day of some leap years for a day of the next year, so only its
/// inverse is used: days of whole cycles of 30 years (10,631 days) give the year, days of the year the month.
fn hijri_from_fixed(fixed: RataDie) -> Option<(i32, u8, u8)> {
    let first = |year, month| islamic::fixed_from_tabular_islamic(year, month, 1, islamic::ISLAMIC_EPOCH_FRIDAY);
    let year = i32::try_from((30 * fixed.since(first(1, 1)) + 10_646).div_euclid(10_631)).ok()?;
    let month = (1..=12).rev().find(|&month| first(year, month) <= fixed)?;
    let day = u8::try_from(fixed.since(first(year, month)) + 1).ok()?;
    Some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Date};

    fn date(calendar: Calendar, year: i32, month: u8, day: u8) -> Date {
        Date::new(calendar, year, month, day).unwrap_or_else(|| panic!("{calendar:?} {year}-{month}-{day}"))
    }

    #[test]
    fn leap_years_are_those_of_the_calendar_of_iran() {
        // As the calendars of these years were printed.
        let leap: Vec<i32> = (1360..1410).filter(|&year| Calendar::Jalali.is_leap_year(year)).collect();
        assert_eq!(leap, [1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408]);
    }

    #[test]
    fn known_days() {
        let days = [
            ((Calendar::Jalali, 1357, 11, 22), "1979-02-11", 7),
            ((Calendar::Jalali, 1403, 12, 30), "2025-03-20", 4),
            ((Calendar::Jalali, 1404, 1, 1), "2025-03-21", 5),
            ((Calendar::Jalali, 1404, 9, 1), "2025-11-22", 6),
            ((Calendar::Gregorian, 2024, 2, 29), "2024-02-29", 4),
            ((Calendar::Hijri, 1446, 1, 1), "2024-07-08", 1),
        ];
        for ((calendar, year, month, day), iso, weekday) in days {
            let date = date(calendar, year, month, day);
            assert_eq!((date.iso().as_str(), date.iso_weekday()), (iso, weekday));
        }
    }

    #[test]
    fn days_that_do_not_exist() {
        for (calendar, year, month, day) in [
            (Calendar::Jalali, 1404, 13, 45),
            (Calendar::Jalali, 1404, 12, 30),
            (Calendar::Jalali, 1404, 7, 31),
            (Calendar::Jalali, 1404, 1, 0),
            (Calendar::Jalali, 0, 1, 1),
            (Calendar::Jalali, i32::MAX, 1, 1),
            (Calendar::Gregorian, 2025, 2, 29),
            (Calendar::Gregorian, 10_000, 1, 1),
            (Calendar::Gregorian, i32::MIN, 0, 255),
            (Calendar::Hijri, 1446, 2, 30),
            (Calendar::Hijri, 1446, 1, 31),
        ] {
            assert_eq!(Date::new(calendar, year, month, day), None, "{calendar:?} {year}-{month}-{day}");
        }
    }

    #[test]
    fn every_day_of_three_centuries_comes_back() {
        let mut day = date(Calendar::Jalali, 1200, 1, 1);
        let mut weekday = day.iso_weekday();
        let mut iso = String::new();
        let mut count = 0;
        while day.year() <= 1500 {
            for calendar in [Calendar::Gregorian, Calendar::Hijri] {
                let other = day.in_calendar(calendar).unwrap_or_else(|| panic!("{day:?} in {calendar:?}"));
                assert_eq!(other.in_calendar(Calendar::Jalali), Some(day));
                assert_eq!(other.iso(), day.iso());
            }
            assert!(iso < day.iso(), "{day:?}");
            iso = day.iso();
            assert_eq!(day.iso_weekday(), weekday);
            let next = day.plus_days(1).expect("a next day");
            assert_eq!(next.plus_days(-1), Some(day));
            (day, weekday, count) = (next, weekday % 7 + 1, count + 1);
        }
        assert_eq!(count, 301 * 365 + (1200..=1500).filter(|&year| Calendar::Jalali.is_leap_year(year)).count());
    }

    #[test]
    fn the_ends_of_the_calendars_have_iso_days() {
        for (calendar, year) in [(Calendar::Jalali, 3000), (Calendar::Gregorian, 9999), (Calendar::Hijri, 9600)] {
            assert_eq!(date(calendar, year, 12, 29).iso().len(), 10);
        }
    }

    #[test]
    fn a_month_is_never_longer_than_its_longest() {
        for calendar in [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri] {
            for month in 0..=13 {
                let longest = (1300..1500).filter_map(|year| calendar.days_in_month(year, month)).max();
                match calendar {
                    Calendar::Hijri => assert_eq!(longest.is_some(), calendar.longest_month(month).is_some()),
                    _ => assert_eq!(longest, calendar.longest_month(month)),
                }
            }
        }
    }
}

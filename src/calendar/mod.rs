//! Placeholder: calendars.

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

//! Numbers in digits: which separator is what.

use super::Decimal;

/// Separators that may part thousands.
fn parts_thousands(c: char) -> bool {
    matches!(c, ',' | '،' | '٬' | '.')
}

/// The value of a run of ASCII digits with separators.
///
/// - `٫` is a decimal point, and so is a single `.`; several `.` part thousands.
/// - `,` `،` `٬` part thousands where groups of three follow one to three leading digits; a single one elsewhere is a
///   decimal point, as newspapers write it (`41،1`, `4,6`).
/// - Behind groups of thousands another separator is the decimal point (`1,234.5`).
/// - A single `/` is a decimal point, as in `2/5 درصد`; whether it was a date or a fraction the context tells.
///
/// The outer `None` says that the run is no number (`14:25`, `1404/08/22`, `1.2,3`), the inner one that it is too large.
pub(crate) fn literal(text: &str) -> Option<Option<Decimal>> {
    let is_separator = |c: char| !c.is_ascii_digit();
    let separators: Vec<char> = text.chars().filter(|&c| is_separator(c)).collect();
    let groups: Vec<&str> = text.split(is_separator).collect();
    if groups.iter().any(|group| group.is_empty()) {
        return None;
    }
    let (&last, earlier) = match separators.split_last() {
        None => return Some(text.parse().ok()),
        Some(split) => split,
    };
    let whole_ends_here = match earlier.first() {
        None => !(matches!(last, ',' | '،' | '٬') && in_thousands(&groups)),
        Some(&first) => {
            let alike = earlier.iter().all(|&c| c == first) && parts_thousands(first);
            let (_, whole) = groups.split_last()?;
            if !alike || !in_thousands(if first == last { &groups } else { whole }) {
                return None;
            }
            first != last
        }
    };
    if !matches!(last, '.' | '٫' | '/' | ',' | '،' | '٬') || (last == '/' && !earlier.is_empty()) {
        return None;
    }
    let plain = if whole_ends_here {
        let (fraction, whole) = groups.split_last()?;
        format!("{}.{fraction}", whole.concat())
    } else {
        groups.concat()
    };
    Some(plain.parse().ok())
}

/// Two runs of digits with a stroke between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slashed<'t> {
    pub(crate) left: &'t str,
    pub(crate) right: &'t str,
}

impl<'t> Slashed<'t> {
    /// The two sides of `2/5`; `None` for anything else.
    pub(crate) fn new(text: &'t str) -> Option<Self> {
        let (left, right) = text.split_once('/')?;
        let digits = |side: &str| !side.is_empty() && side.bytes().all(|byte| byte.is_ascii_digit());
        (digits(left) && digits(right)).then_some(Self { left, right })
    }

    /// The value as it is written in archives whose numbers were turned around: `5/2` for two and a half.
    pub(crate) fn turned(self) -> Option<Decimal> {
        format!("{}.{}", self.right, self.left).parse().ok()
    }
}

/// True for one to three digits, not beginning with zero, and groups of three behind them.
fn in_thousands(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::{Slashed, literal};

    #[test]
    fn separators_are_told_apart() {
        for (text, value) in [
            ("31.5", Some("31.5")),
            ("31٫5", Some("31.5")),
            ("41،1", Some("41.1")),
            ("4,6", Some("4.6")),
            ("23/5", Some("23.5")),
            ("12,022", Some("12022")),
            ("12٬022", Some("12022")),
            ("3،200", Some("3200")),
            ("0,125", Some("0.125")),
            ("12345,678", Some("12345.678")),
            ("1,234,567", Some("1234567")),
            ("12.345.678", Some("12345678")),
            ("1,234.56", Some("1234.56")),
            ("12.345.678,90", Some("12345678.9")),
            ("007", Some("7")),
            ("14:25", None),
            ("1404/08/22", None),
            ("1.234,5,6", None),
            ("1,23,456", None),
            ("1:20.5", None),
        ] {
            let read = literal(text).map(|value| value.unwrap().to_string());
            assert_eq!(read.as_deref(), value, "{text}");
        }
    }

    #[test]
    fn sides_of_a_stroke() {
        for (text, value) in
            [("27/2", Some("2.27")), ("5/0", Some("0.5")), ("1/2/3", None), ("/2", None), ("2.5", None)]
        {
            let turned = Slashed::new(text).and_then(Slashed::turned).map(|value| value.to_string());
            assert_eq!(turned.as_deref(), value, "{text}");
        }
    }

    #[test]
    fn a_value_too_large_is_a_number_without_value() {
        assert_eq!(literal(&"9".repeat(40)), Some(None));
    }
}
